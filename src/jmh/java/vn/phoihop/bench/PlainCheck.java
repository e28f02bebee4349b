package vn.phoihop.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;

/**
 * What one would write without rules: the checks of the standard book in one pass, with sets of ids built once and
 * pointers put together only where something is wrong.
 */
final class PlainCheck {
    record Found(String code, String pointer, List<String> arguments) {}

    private static final Set<String> KINDS = Set.of(
            "joint-resolution",
            "coordination-rules",
            "cooperation-programme",
            "cooperation-agreement",
            "memorandum",
            "plan",
            "notice",
            "official-letter");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final Agreement agreement;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> bearing = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bareNames = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> duties = new HashSet<>();
    private final Set<String> elements = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    private PlainCheck(Agreement agreement) {
        this.agreement = agreement;
    }

    static List<Found> check(Agreement agreement) {
        PlainCheck check = new PlainCheck(agreement);
        check.collect(agreement);
        check.walk(agreement);
        return check.found;
    }

    private void collect(Agreement a) {
        for (Source source : a.sources()) {
            sources.add(source.id());
        }
        for (Party party : a.parties()) {
            String id = party.id().value();
            elements.add(id);
            if (parties.add(id)) {
                if (party.kind() == Party.Kind.BODIES || party.kind() == Party.Kind.PERSONS) {
                    classes.add(id);
                } else if (party.kind() == Party.Kind.BODY) {
                    bodies.add(id);
                }
            }
        }
        for (Person person : a.persons()) {
            persons.add(person.id().value());
            elements.add(person.id().value());
        }
        for (Relation relation : a.relations()) {
            elements.add(relation.id().value());
        }
        for (Milestone milestone : a.milestones()) {
            elements.add(milestone.id().value());
        }
        for (Statement statement : a.statements()) {
            elements.add(statement.id().value());
        }
        for (Duty duty : a.duties()) {
            duties.add(duty.id().value());
            elements.add(duty.id().value());
            for (PartyRef lead : duty.bearers().lead()) {
                bearing.add(lead.party().orElseThrow().value());
            }
            for (PartyRef each : duty.bearers().each()) {
                bearing.add(each.party().orElseThrow().value());
            }
        }
        for (Target target : a.targets()) {
            elements.add(target.id().value());
        }
        for (Ambiguity ambiguity : a.ambiguities()) {
            elements.add(ambiguity.id().value());
        }
    }

    private void walk(Agreement a) {
        if (!KINDS.contains(a.kind().code())) {
            add("kind-unlisted", "/kind", a.kind().code());
        }
        for (int i = 0; i < a.sources().size(); i++) {
            id(a.sources().get(i).id(), "/sources/", i);
            extensions(a.sources().get(i).extensions(), "/sources/", i);
        }
        for (int i = 0; i < a.parties().size(); i++) {
            Party party = a.parties().get(i);
            id(party.id().value(), "/parties/", i);
            names(party, i);
            party(party.partOf(), "/parties/", i, "/partOf");
            cites(party.cites(), "/parties/", i);
            extensions(party.extensions(), "/parties/", i);
        }
        for (int i = 0; i < a.persons().size(); i++) {
            Person person = a.persons().get(i);
            id(person.id().value(), "/persons/", i);
            party(person.office(), "/persons/", i, "/office");
            cites(person.cites(), "/persons/", i);
            extensions(person.extensions(), "/persons/", i);
        }
        for (int i = 0; i < a.participations().size(); i++) {
            Participation participation = a.participations().get(i);
            participation(participation, i);
            anybody(participation.who(), "/participations/", i, "/who");
            cites(participation.cites(), "/participations/", i);
        }
        if (a.signing().isPresent()) {
            signing(a.signing().get());
        }
        if (a.term().isPresent()) {
            term(a.term().get());
        }
        for (int i = 0; i < a.milestones().size(); i++) {
            Milestone milestone = a.milestones().get(i);
            id(milestone.id().value(), "/milestones/", i);
            cites(milestone.cites(), "/milestones/", i);
            extensions(milestone.extensions(), "/milestones/", i);
        }
        for (int i = 0; i < a.relations().size(); i++) {
            Relation relation = a.relations().get(i);
            id(relation.id().value(), "/relations/", i);
            party(relation.issuer(), "/relations/", i, "/issuer");
            cites(relation.cites(), "/relations/", i);
            extensions(relation.extensions(), "/relations/", i);
        }
        for (int i = 0; i < a.statements().size(); i++) {
            Statement statement = a.statements().get(i);
            id(statement.id().value(), "/statements/", i);
            about(statement.about(), "/statements/", i);
            if (statement.declaredBy().isPresent()) {
                anybody(statement.declaredBy().get(), "/statements/", i, "/declaredBy");
            }
            cites(statement.cites(), "/statements/", i);
            extensions(statement.extensions(), "/statements/", i);
        }
        for (int i = 0; i < a.duties().size(); i++) {
            duty(a.duties().get(i), i);
            extensions(a.duties().get(i).extensions(), "/duties/", i);
        }
        for (int i = 0; i < a.targets().size(); i++) {
            Target target = a.targets().get(i);
            if (target.kind() == Target.Kind.REFERRED) {
                add("target-referred", "/targets/" + i, target.id().value());
            }
            id(target.id().value(), "/targets/", i);
            party(target.owner(), "/targets/", i, "/owner");
            refs(target.beneficiaries(), "/targets/", i, "/beneficiaries/");
            cites(target.cites(), "/targets/", i);
            extensions(target.extensions(), "/targets/", i);
        }
        for (int i = 0; i < a.ambiguities().size(); i++) {
            Ambiguity ambiguity = a.ambiguities().get(i);
            if (ambiguity.choice().isEmpty()) {
                add(
                        "ambiguity-open",
                        "/ambiguities/" + i,
                        ambiguity.id().value(),
                        Integer.toString(ambiguity.readings().size()));
            }
            id(ambiguity.id().value(), "/ambiguities/", i);
            about(ambiguity.about(), "/ambiguities/", i);
            cites(ambiguity.cites(), "/ambiguities/", i);
            extensions(ambiguity.extensions(), "/ambiguities/", i);
        }
        for (int i = 0; i < a.openLists().size(); i++) {
            add("list-open", "/openLists/" + i, a.openLists().get(i).code());
        }
        for (String name : a.extensions().keySet()) {
            if (!name.startsWith("x-")) {
                add("field-unread", "/" + name, name);
            }
        }
    }

    private void extensions(Map<String, Object> extensions, String list, int i) {
        for (String name : extensions.keySet()) {
            if (!name.startsWith("x-")) {
                add("field-unread", list + i + "/" + name, name);
            }
        }
    }

    private void names(Party party, int i) {
        String id = party.id().value();
        for (Map.Entry<String, String> name : party.name().byLanguage().entrySet()) {
            name(name.getValue(), id, "/parties/" + i + "/name/" + name.getKey());
        }
        List<String> aliases = party.aliases();
        for (int n = 0; n < aliases.size(); n++) {
            name(aliases.get(n), id, "/parties/" + i + "/aliases/" + n);
        }
    }

    private void name(String name, String id, String pointer) {
        String folded = folded(name);
        String other = names.putIfAbsent(folded, id);
        String alike = bareNames.putIfAbsent(bare(folded), id);
        if (other != null && !other.equals(id)) {
            add("name-shared", pointer, name, other);
        } else if (alike != null && !alike.equals(id)) {
            add("name-alike", pointer, name, alike);
        }
    }

    private static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == 'đ') {
                bare.append('d');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private void participation(Participation participation, int i) {
        String who = participation.who().value();
        boolean isSide = participation.roles().contains(Role.PARTY)
                || participation.roles().contains(Role.SIGNATORY);
        if (isSide && bodies.contains(who) && !bearing.contains(who)) {
            add("party-without-duty", "/participations/" + i, who);
        }
    }

    private void duty(Duty duty, int i) {
        if (!duty.bearers().unsettled().isEmpty()) {
            StringBuilder candidates = new StringBuilder();
            for (PartyRef candidate : duty.bearers().unsettled()) {
                candidates.append(candidates.length() == 0 ? "" : ", ").append(candidate.text());
            }
            add("bearer-unsettled", "/duties/" + i + "/bearers", duty.id().value(), candidates.toString());
        }
        if (duty.basis() == Duty.Basis.DERIVED && duty.derivedFrom().isEmpty()) {
            add(
                    "duty-without-origin",
                    "/duties/" + i + "/derivedFrom",
                    duty.id().value());
        }
        if (duty.parts().isPresent() && duty.parts().get().isOpen()) {
            add("parts-open", "/duties/" + i + "/parts", duty.id().value());
        }
        id(duty.id().value(), "/duties/", i);
        if (duty.derivedFrom().isPresent()) {
            String from = duty.derivedFrom().get().value();
            if (!duties.contains(from)) {
                add("reference-unknown", "/duties/" + i + "/derivedFrom", from, "duty");
            }
        }
        refs(duty.bearers().lead(), "/duties/", i, "/bearers/lead/");
        refs(duty.bearers().each(), "/duties/", i, "/bearers/each/");
        refs(duty.bearers().unsettled(), "/duties/", i, "/bearers/unsettled/");
        refs(duty.bearers().coordinating(), "/duties/", i, "/bearers/coordinating/");
        refs(duty.counterparties(), "/duties/", i, "/counterparties/");
        refs(duty.beneficiaries(), "/duties/", i, "/beneficiaries/");
        if (duty.declaredBy().isPresent()) {
            anybody(duty.declaredBy().get(), "/duties/", i, "/declaredBy");
        }
        cites(duty.cites(), "/duties/", i);
    }

    private void signing(Signing signing) {
        if (signing.dayWritten().isPresent()) {
            String written = signing.dayWritten().get();
            LocalDate day = signing.day().orElseThrow();
            Set<Integer> numbers = new HashSet<>();
            int count = 0;
            for (String digits : written.split("\\D+", -1)) {
                if (!digits.isEmpty()) {
                    numbers.add(Integer.parseInt(digits));
                    count++;
                }
            }
            if (count < 3
                    || !numbers.contains(day.getDayOfMonth())
                    || !numbers.contains(day.getMonthValue())
                    || !numbers.contains(day.getYear())) {
                add("date-incomplete", "/signing/dayWritten", written, day.toString());
            }
        }
        cites(signing.cites(), "/signing", -1);
    }

    private void term(Term term) {
        if (term.years().isPresent() && !term.phases().isEmpty()) {
            Set<Integer> years = new HashSet<>();
            for (Phase phase : term.phases()) {
                for (int year = phase.firstYear(); year <= phase.lastYear(); year++) {
                    years.add(year);
                }
            }
            if (years.size() != term.years().getAsInt()) {
                StringBuilder phases = new StringBuilder();
                for (Phase phase : term.phases()) {
                    phases.append(phases.length() == 0 ? "" : ", ").append(phase);
                }
                add(
                        "term-length-differs",
                        "/term/years",
                        Integer.toString(term.years().getAsInt()),
                        phases.toString(),
                        Integer.toString(years.size()));
            }
        }
        for (int i = 1; i < term.phases().size(); i++) {
            Phase before = term.phases().get(i - 1);
            Phase phase = term.phases().get(i);
            if (phase.firstYear() <= before.lastYear() && before.firstYear() <= phase.lastYear()) {
                add("phases-overlap", "/term/phases", before.toString(), phase.toString());
            }
        }
        cites(term.cites(), "/term", -1);
    }

    private void id(String id, String list, int i) {
        if (!given.add(id)) {
            add("id-duplicate", at(list, i) + "/id", id, first(id));
        }
    }

    /** Where an id given twice was given first; looked for only then. */
    private String first(String id) {
        return first("/sources/", agreement.sources(), Source::id, id)
                .or(() -> first("/parties/", agreement.parties(), e -> e.id().value(), id))
                .or(() -> first("/persons/", agreement.persons(), e -> e.id().value(), id))
                .or(() -> first("/milestones/", agreement.milestones(), e -> e.id().value(), id))
                .or(() -> first("/relations/", agreement.relations(), e -> e.id().value(), id))
                .or(() -> first("/statements/", agreement.statements(), e -> e.id().value(), id))
                .or(() -> first("/duties/", agreement.duties(), e -> e.id().value(), id))
                .or(() -> first("/targets/", agreement.targets(), e -> e.id().value(), id))
                .or(() -> first("/ambiguities/", agreement.ambiguities(), e -> e.id().value(), id))
                .orElseThrow();
    }

    private static <E> Optional<String> first(String list, List<E> elements, Function<E, String> idOf, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (idOf.apply(elements.get(i)).equals(id)) {
                return Optional.of(list + i + "/id");
            }
        }
        return Optional.empty();
    }

    private void cites(List<Cite> cites, String list, int i) {
        if (cites.isEmpty() && !sources.isEmpty()) {
            add("element-uncited", at(list, i));
        }
        for (int c = 0; c < cites.size(); c++) {
            String source = cites.get(c).source();
            if (!sources.contains(source)) {
                add("reference-unknown", at(list, i) + "/cites/" + c + "/source", source, "source");
            }
        }
    }

    private void about(List<ElementId> about, String list, int i) {
        for (int e = 0; e < about.size(); e++) {
            String id = about.get(e).value();
            if (!elements.contains(id)) {
                add("reference-unknown", at(list, i) + "/about/" + e, id, "element");
            }
        }
    }

    private void refs(List<PartyRef> refs, String list, int i, String attribute) {
        for (int r = 0; r < refs.size(); r++) {
            PartyRef ref = refs.get(r);
            String id = ref.party().orElseThrow().value();
            boolean each = ref instanceof PartyRef.EachOf;
            if (!(each ? classes : parties).contains(id)) {
                add("reference-unknown", at(list, i) + attribute + r, id, each ? "class" : "party");
            }
        }
    }

    private void party(Optional<PartyId> id, String list, int i, String attribute) {
        if (id.isPresent() && !parties.contains(id.get().value())) {
            add("reference-unknown", at(list, i) + attribute, id.get().value(), "party");
        }
    }

    private void anybody(PartyId id, String list, int i, String attribute) {
        if (!parties.contains(id.value()) && !persons.contains(id.value())) {
            add("reference-unknown", at(list, i) + attribute, id.value(), "party-or-person");
        }
    }

    /** Letter case, Unicode composition, runs of white space and the place of the tone mark do not count. */
    private static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder folded = new StringBuilder(letters.length());
        StringBuilder tones = new StringBuilder();
        boolean afterSpace = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && !afterSpace) {
                folded.append(tones).append(' ');
                tones.setLength(0);
            } else if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (!space) {
                folded.append(c);
            }
            afterSpace = space;
        }
        return folded.append(tones).toString();
    }

    private static String at(String list, int i) {
        return i < 0 ? list : list + i;
    }

    private void add(String code, String pointer, String... arguments) {
        found.add(new Found(code, pointer, List.of(arguments)));
    }
}
