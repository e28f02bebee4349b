package vn.phoihop.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What one would write without the library: records in the shape of the JSON, null where nothing is stated. */
record PlainAgreement(
        String format,
        String id,
        String instrument,
        Kind kind,
        Map<String, String> title,
        List<String> aliases,
        String number,
        LocalDate issued,
        List<Source> sources,
        List<Party> parties,
        List<Person> persons,
        List<Participation> participations,
        Signing signing,
        Term term,
        List<Milestone> milestones,
        List<Relation> relations,
        List<Statement> statements,
        List<Duty> duties,
        List<Target> targets,
        List<Ambiguity> ambiguities,
        List<String> openLists) {
    enum Kind {
        @JsonProperty("cooperation-programme")
        COOPERATION_PROGRAMME
    }

    enum Completeness {
        @JsonProperty("report")
        REPORT
    }

    enum PartyKind {
        @JsonProperty("body")
        BODY,
        @JsonProperty("bodies")
        BODIES
    }

    enum RelationKind {
        @JsonProperty("cites")
        CITES
    }

    enum StatementKind {
        @JsonProperty("purpose")
        PURPOSE
    }

    enum TargetKind {
        @JsonProperty("own")
        OWN,
        @JsonProperty("referred")
        REFERRED
    }

    enum Modality {
        @JsonProperty("must")
        MUST,
        @JsonProperty("should")
        SHOULD,
        @JsonProperty("may")
        MAY,
        @JsonProperty("must-not")
        MUST_NOT
    }

    enum Basis {
        @JsonProperty("stated")
        STATED,
        @JsonProperty("derived")
        DERIVED,
        @JsonProperty("implied")
        IMPLIED
    }

    enum Cycle {
        @JsonProperty("year")
        YEAR,
        @JsonProperty("quarter")
        QUARTER
    }

    enum Inferred {
        @JsonProperty("bearers")
        BEARERS,
        @JsonProperty("counterparties")
        COUNTERPARTIES
    }

    record Cite(String source, String at) {}

    record Source(
            String id,
            Map<String, String> title,
            Completeness completeness,
            String author,
            String publisher,
            LocalDate published,
            String address) {}

    record Party(
            String id,
            PartyKind kind,
            Map<String, String> name,
            List<String> aliases,
            String partOf,
            List<Cite> cites) {}

    record Person(String id, String name, String office, List<Cite> cites) {}

    record Participation(String who, List<String> roles, List<Cite> cites) {}

    record Signing(
            LocalDate day,
            String dayWritten,
            Map<String, String> dayReason,
            Map<String, String> place,
            Map<String, String> during,
            List<Cite> cites) {}

    record Term(Integer years, List<String> phases, List<Cite> cites) {}

    record Milestone(String id, Map<String, String> name, LocalDate day, String phase, List<Cite> cites) {}

    record Relation(
            String id,
            RelationKind kind,
            Map<String, String> document,
            String number,
            LocalDate issued,
            String issuer,
            List<Cite> cites) {}

    record Statement(
            String id,
            StatementKind kind,
            Map<String, String> text,
            List<String> about,
            String declaredBy,
            List<Cite> cites) {}

    record Bearers(List<String> lead, List<String> each, List<String> unsettled, List<String> coordinating) {}

    record Part(String label, Map<String, String> words) {}

    record Parts(List<Part> items, boolean open) {}

    record Occasion(String event) {}

    record Arising(Occasion once, Occasion each, Cycle every, Map<String, String> continuing) {}

    record Duty(
            String id,
            Modality modality,
            Basis basis,
            String derivedFrom,
            Bearers bearers,
            List<String> counterparties,
            List<String> beneficiaries,
            Map<String, String> action,
            Parts parts,
            List<Map<String, String>> channels,
            List<Map<String, String>> qualities,
            List<Arising> arises,
            String declaredBy,
            List<Inferred> inferred,
            List<Cite> cites) {}

    record Quantity(BigDecimal amount, String unit) {}

    record Target(
            String id,
            TargetKind kind,
            Map<String, String> measure,
            Quantity quantity,
            String phase,
            String owner,
            List<String> beneficiaries,
            List<Cite> cites) {}

    record Reading(String label, Map<String, String> words) {}

    record Choice(String reading, String by) {}

    record Ambiguity(
            String id,
            List<String> about,
            Map<String, String> question,
            List<Reading> readings,
            Choice choice,
            List<Cite> cites) {}
}
