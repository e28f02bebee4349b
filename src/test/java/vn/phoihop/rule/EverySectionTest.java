package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.testing.RuleExamples;

/** One element in every section: each scope that goes through many finds what stands in each. */
class EverySectionTest {
    private static final Words BECAUSE = Words.of("Phải xem từng mục", "Everything must be seen");
    private static final String CITED = "\"cites\": [{\"source\": \"s9\", \"at\": \"p1\"}], \"x-a\": 1";
    private static final String CITED_ONLY = "\"cites\": [{\"source\": \"s9\", \"at\": \"p1\"}]";

    /** Each element cites a source that is not listed, and carries a field of a user where it can. */
    private static final Agreement WHOLE = PhoihopJson.readAgreement(
            PhoihopJson.merged(RuleExamples.SOUND, """
            {"number": "1/UBND-KGVX", "x-a": 1,
             "sources": [{"id": "s4", "title": {"vi": "Tin"}, "completeness": "report", "x-a": 1}],
             "parties": [{"id": "p", "kind": "body", "name": {"vi": "Sở"}, "aliases": ["Sở A"], "partOf": "q", CITED}],
             "persons": [{"id": "n", "name": "A", "office": "q", CITED}],
             "participations": [{"who": "q", "roles": ["lead"], ONLY}],
             "signing": {"day": "2021-02-20", ONLY},
             "term": {"years": 5, ONLY},
             "reckoning": {"law": "VN"},
             "milestones": [{"id": "m", "name": {"vi": "Mốc"}, CITED}],
             "relations": [{"id": "r", "kind": "cites", "document": {"vi": "Văn bản"}, "number": "2/UBND-KGVX",
               "issuer": "q", CITED}],
             "clauses": [{"id": "c", "provision": "Điều 1", "references": [{"provision": "Điều 2"},
               {"provision": "Điều 1", "document": "z"}], CITED}],
             "statements": [{"id": "g", "kind": "purpose", "text": {"vi": "Mục đích"}, "about": ["c", "m", "z"],
               "declaredBy": "q", CITED}],
             "duties": [{"id": "d", "clause": "Điều 1", "modality": "must", "bearers": {"each": ["q"]},
               "action": {"vi": "Làm"}, CITED}],
             "targets": [{"id": "k", "kind": "own", "measure": {"vi": "Số"}, "owner": "q", CITED}],
             "ambiguities": [{"id": "a", "about": ["g", "k", "a", "z"], "question": {"vi": "Ai?"},
               "readings": [{"label": "a", "words": {"vi": "A"}}, {"label": "b", "words": {"vi": "B"}}], CITED}],
             "openLists": ["duties"]}
            """.replace("CITED", CITED).replace("ONLY", CITED_ONLY)));

    private static <E> List<String> anchors(Scope<E> scope) {
        Rule all = Rule.of("all-seen", Severity.NOTICE, scope, BECAUSE, (element, subject, report) -> report.here());
        return RuleBook.of(all).check(WHOLE).all().stream().map(Finding::anchor).toList();
    }

    @Test
    void elementsStandInTwelve() {
        assertThat(anchors(Scope.ELEMENTS))
                .containsExactly(
                        "/parties/p",
                        "/persons/n",
                        "/participations/q",
                        "/signing",
                        "/term",
                        "/milestones/m",
                        "/relations/r",
                        "/clauses/c",
                        "/statements/g",
                        "/duties/d",
                        "/targets/k",
                        "/ambiguities/a");
    }

    @Test
    void idsStandInTen() {
        assertThat(anchors(Scope.IDS))
                .containsExactly(
                        "/sources/s4/id",
                        "/parties/p/id",
                        "/persons/n/id",
                        "/milestones/m/id",
                        "/relations/r/id",
                        "/clauses/c/id",
                        "/statements/g/id",
                        "/duties/d/id",
                        "/targets/k/id",
                        "/ambiguities/a/id");
    }

    @Test
    void fieldsOfUsersStandInEleven() {
        assertThat(anchors(Scope.EXTENSIONS))
                .containsExactly(
                        "/sources/s4/x-a",
                        "/parties/p/x-a",
                        "/persons/n/x-a",
                        "/milestones/m/x-a",
                        "/relations/r/x-a",
                        "/clauses/c/x-a",
                        "/statements/g/x-a",
                        "/duties/d/x-a",
                        "/targets/k/x-a",
                        "/ambiguities/a/x-a",
                        "/x-a");
    }

    @Test
    void referencesThatLeadNowhereAreFoundInEach() {
        assertThat(RuleBooks.standard().check(WHOLE).of("reference-unknown"))
                .extracting(Finding::anchor)
                .containsExactly(
                        "/parties/p/partOf",
                        "/parties/p/cites/0/source",
                        "/persons/n/office",
                        "/persons/n/cites/0/source",
                        "/participations/q/who",
                        "/participations/q/cites/0/source",
                        "/signing/cites/0/source",
                        "/term/cites/0/source",
                        "/milestones/m/cites/0/source",
                        "/relations/r/issuer",
                        "/relations/r/cites/0/source",
                        "/clauses/c/references/1/document",
                        "/clauses/c/cites/0/source",
                        "/statements/g/about/2",
                        "/statements/g/declaredBy",
                        "/statements/g/cites/0/source",
                        "/duties/d/bearers/each/0",
                        "/duties/d/cites/0/source",
                        "/targets/k/owner",
                        "/targets/k/cites/0/source",
                        "/ambiguities/a/about/3",
                        "/ambiguities/a/cites/0/source");
    }

    @Test
    void theRestStandWhereTheyStand() {
        assertThat(anchors(Scope.NAMES)).containsExactly("/parties/p/name/vi", "/parties/p/aliases/0");
        assertThat(anchors(Scope.NUMBERS)).containsExactly("/number", "/relations/r/number");
        assertThat(anchors(Scope.CITATIONS)).containsExactly("/clauses/c/references/0/provision", "/duties/d/clause");
        assertThat(anchors(Scope.AGREEMENT)).containsExactly("");
        assertThat(anchors(Scope.RECKONING)).containsExactly("/reckoning");
        assertThat(anchors(Scope.SOURCES)).containsExactly("/sources/s4");
        assertThat(anchors(Scope.PERSONS)).containsExactly("/persons/n");
        assertThat(anchors(Scope.STATEMENTS)).containsExactly("/statements/g");
    }

    @Test
    void rulesOfOnePlaceStandInTheOrderOfTheBook() {
        Rule first = Rule.of("one-b", Severity.NOTICE, Scope.TERM, BECAUSE, (e, s, report) -> report.here());
        Rule second = Rule.of("one-a", Severity.ERROR, Scope.TERM, BECAUSE, (e, s, report) -> report.here());
        Rule third = Rule.of(
                "one-c",
                Severity.ERROR,
                Scope.ELEMENTS.where("terms", e -> true),
                BECAUSE,
                (e, s, report) -> report.here());
        assertThat(RuleBook.of(third, first, second).check(WHOLE).all())
                .filteredOn(finding -> finding.pointer().equals("/term"))
                .extracting(Finding::code)
                .containsExactly("one-c", "one-b", "one-a");
    }

    @Test
    void aRuleTellsWhatItWasGiven() {
        Rule bare = Rule.of("one-a", Severity.NOTICE, Scope.TERM, BECAUSE, (e, s, report) -> {});
        Rule told = bare.grounded(BECAUSE).toMend(BECAUSE).titled(BECAUSE).until(LocalDate.of(2026, 1, 1));
        assertThat(told.ground()).hasValue(BECAUSE);
        assertThat(told.mend()).hasValue(BECAUSE);
        assertThat(told.title()).hasValue(BECAUSE);
        assertThat(told).isNotEqualTo(bare);
        assertThat(told.unrestricted().until()).isEmpty();
        assertThat(told.unrestricted())
                .isEqualTo(bare.titled(BECAUSE).toMend(BECAUSE).grounded(BECAUSE));
    }

    @Test
    void aBookThatLosesARuleLosesItsSuppressionsAndKeepsTheOthers() {
        Suppression one = new Suppression("term-length-differs", "/term/years", BECAUSE, LocalDate.of(2026, 1, 1));
        Suppression other = new Suppression("phases-overlap", "/term/phases", BECAUSE, LocalDate.of(2026, 1, 1));
        RuleBook book = RuleBooks.standard().suppressing(one, other);
        assertThat(book.without("phases-overlap").suppressions()).containsExactly(one);
        assertThat(book.rethrowing().plus(RuleBook.of()).isRethrowing()).isTrue();
        assertThat(RuleBook.of().plus(book.rethrowing()).isRethrowing()).isTrue();
        assertThat(RuleBook.of().plus(book).isRethrowing()).isFalse();
    }

    @Test
    void whatAppliedToNothingIsTold() {
        Findings findings = RuleBooks.standard().check(WHOLE);
        assertThat(findings.appliedToNothing()).contains("identifier-closed").doesNotContain("clause-gap");
        assertThat(findings.notApplicable())
                .extracting(run -> run.code() + " " + run.bar().orElseThrow().code())
                .containsExactlyInAnyOrder(
                        "term-apart-from-predecessor no-predecessor",
                        "term-within-predecessor no-predecessor",
                        "id-of-another no-others",
                        "instrument-of-another-number no-others",
                        "basis-replaced no-others",
                        "replacement-mutual no-others",
                        "predecessor-unnamed no-predecessor",
                        "bearer-is-counterparty no-day",
                        "bearer-no-more no-day",
                        "instance-overdue no-day",
                        "instance-late no-day",
                        "instance-violated no-day",
                        "instance-unknown no-day",
                        "instance-for-judgement no-day",
                        "instance-act-uncounted no-day",
                        "event-reference-unknown no-ledger",
                        "event-instance-unknown no-day",
                        "event-matter-unopened no-ledger",
                        "event-name-unknown no-ledger",
                        "event-unattributed no-day",
                        "event-id-duplicate no-ledger",
                        "coverage-reference-unknown no-ledger");
        assertThat(Map.copyOf(findings.seen())).containsEntry("element-uncited", 12);
    }
}
