package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Scope.Reference;
import vn.phoihop.rule.Scope.Reference.To;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** One walk over an agreement, from top to bottom as it is written, that shows every element to the rules of its scope. */
final class Walk {
    private final Agreement agreement;
    private final Map<Scope<?>, Watch> watches = new HashMap<>();
    private final @Nullable Watch ids;
    private final @Nullable Watch names;
    private final @Nullable Watch references;
    private final @Nullable Watch extensions;
    private final @Nullable Watch citations;
    private final Numbering numbering;
    private final Set<String> sourceIds;
    private final Set<String> partyIds = new HashSet<>();
    private final Set<String> classIds = new HashSet<>();
    private final Set<String> personIds;
    private final Set<String> relationIds;
    private final Set<String> dutyIds;
    private final Set<String> otherIds = new HashSet<>();
    private final Map<String, Ambiguity> ambiguitiesById = new HashMap<>();
    private final Map<String, PartyId> partiesByName = new HashMap<>();
    private final Map<String, Pointer> pointersById;
    private final Numbers numbers = new Numbers();
    private final List<Finding> findings = new ArrayList<>();

    private Walk(Agreement agreement, List<Rule> rules) {
        this.agreement = agreement;
        rules.forEach(rule -> watches.computeIfAbsent(rule.scope(), scope -> new Watch())
                .reports
                .add(new Report(findings, rule)));
        ids = watches.get(Scope.IDS);
        names = watches.get(Scope.NAMES);
        references = watches.get(Scope.REFERENCES);
        extensions = watches.get(Scope.EXTENSIONS);
        citations = watches.get(Scope.CITATIONS);
        numbering = new Numbering(agreement);
        sourceIds = ids(agreement.sources(), Source::id);
        for (Party party : agreement.parties()) {
            String id = party.id().value();
            if (partyIds.add(id) && (party.kind() == Party.Kind.BODIES || party.kind() == Party.Kind.PERSONS)) {
                classIds.add(id);
            }
        }
        personIds = ids(agreement.persons(), person -> person.id().value());
        relationIds = ids(agreement.relations(), relation -> relation.id().value());
        dutyIds = ids(agreement.duties(), duty -> duty.id().value());
        agreement.clauses().forEach(e -> otherIds.add(e.id().value()));
        agreement.milestones().forEach(e -> otherIds.add(e.id().value()));
        agreement.statements().forEach(e -> otherIds.add(e.id().value()));
        agreement.targets().forEach(e -> otherIds.add(e.id().value()));
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            otherIds.add(ambiguity.id().value());
            ambiguitiesById.putIfAbsent(ambiguity.id().value(), ambiguity);
        }
        pointersById = new HashMap<>(
                2 * (partyIds.size() + personIds.size() + relationIds.size() + dutyIds.size() + otherIds.size()));
    }

    private static <E> Set<String> ids(List<E> elements, Function<E, String> id) {
        Set<String> ids = new HashSet<>(2 * elements.size());
        elements.forEach(element -> ids.add(id.apply(element)));
        return ids;
    }

    private boolean isElement(String id) {
        return dutyIds.contains(id)
                || relationIds.contains(id)
                || otherIds.contains(id)
                || partyIds.contains(id)
                || personIds.contains(id);
    }

    static Findings over(Agreement agreement, List<Rule> rules) {
        Walk walk = new Walk(agreement, rules);
        walk.agreement();
        Map<String, Integer> seen = new LinkedHashMap<>();
        rules.forEach(rule -> seen.put(rule.code(), walk.seen(rule.scope())));
        return new Findings(walk.findings, seen);
    }

    private void agreement() {
        show(Scope.AGREEMENT, agreement, Pointer.ROOT);
        agreement.number().ifPresent(number -> number(number, agreement.issued(), Optional.empty(), Pointer.ROOT));
        each("sources", agreement.sources(), (source, at) -> {
            id(source.id(), at);
            extensions(source.extensions(), at);
        });
        each("parties", agreement.parties(), this::party);
        each("persons", agreement.persons(), (person, at) -> {
            id(person.id().value(), at);
            person.office().ifPresent(office -> party(office, at, "office", -1));
            cites(person.cites(), at);
            extensions(person.extensions(), at);
        });
        each("participations", agreement.participations(), (participation, at) -> {
            show(Scope.PARTICIPATIONS, participation, at);
            partyOrPerson(participation.who(), at, "who");
            cites(participation.cites(), at);
        });
        agreement.signing().ifPresent(signing -> {
            Pointer at = Pointer.ROOT.to("signing");
            show(Scope.SIGNING, signing, at);
            cites(signing.cites(), at);
        });
        agreement.term().ifPresent(term -> {
            Pointer at = Pointer.ROOT.to("term");
            term.start().ifPresent(occasion -> occasion(occasion, at.to("start")));
            show(Scope.TERM, term, at);
            cites(term.cites(), at);
        });
        each("milestones", agreement.milestones(), (milestone, at) -> {
            id(milestone.id().value(), at);
            if (references != null && milestone.deadline().isPresent()) {
                deadline(milestone.deadline().get(), at.to("deadline"));
            }
            cites(milestone.cites(), at);
            extensions(milestone.extensions(), at);
        });
        each("relations", agreement.relations(), (relation, at) -> {
            id(relation.id().value(), at);
            relation.number()
                    .ifPresent(number -> number(number, relation.issued(), Optional.of(relation.document()), at));
            relation.issuer().ifPresent(issuer -> party(issuer, at, "issuer", -1));
            cites(relation.cites(), at);
            extensions(relation.extensions(), at);
        });
        clauses();
        each("statements", agreement.statements(), (statement, at) -> {
            id(statement.id().value(), at);
            about(statement.about(), at);
            declaredBy(statement.declaredBy(), at);
            cites(statement.cites(), at);
            extensions(statement.extensions(), at);
        });
        each("duties", agreement.duties(), this::duty);
        each("targets", agreement.targets(), (target, at) -> {
            show(Scope.TARGETS, target, at);
            id(target.id().value(), at);
            target.owner().ifPresent(owner -> party(owner, at, "owner", -1));
            parties(target.beneficiaries(), at, "beneficiaries");
            cites(target.cites(), at);
            extensions(target.extensions(), at);
        });
        each("ambiguities", agreement.ambiguities(), (ambiguity, at) -> {
            show(Scope.AMBIGUITIES, ambiguity, at);
            id(ambiguity.id().value(), at);
            about(ambiguity.about(), at);
            cites(ambiguity.cites(), at);
            extensions(ambiguity.extensions(), at);
        });
        each("openLists", agreement.openLists(), (list, at) -> show(Scope.OPEN_LISTS, list, at));
        extensions(agreement.extensions(), Pointer.ROOT);
    }

    private void party(Party party, Pointer at) {
        show(Scope.PARTIES, party, at);
        id(party.id().value(), at);
        names(party, at);
        for (int i = 0; i < party.identifiers().size(); i++) {
            show(Scope.IDENTIFIERS, party.identifiers().get(i), at.to("identifiers", i));
        }
        party.partOf().ifPresent(whole -> party(whole, at, "partOf", -1));
        cites(party.cites(), at);
        extensions(party.extensions(), at);
    }

    private void clauses() {
        for (int i = 0; i < agreement.clauses().size(); i++) {
            Clause clause = agreement.clauses().get(i);
            Pointer at = Pointer.ROOT.to("clauses", i);
            show(Scope.CLAUSES, numbering.numbered(clause, i), at);
            id(clause.id().value(), at);
            for (int j = 0; j < clause.references().size(); j++) {
                crossReference(clause.references().get(j), at.to("references", j));
            }
            cites(clause.cites(), at);
            extensions(clause.extensions(), at);
        }
    }

    private void crossReference(CrossReference to, Pointer at) {
        if (to.document().isPresent()) {
            String id = to.document().get().value();
            reference(id, To.RELATION, relationIds.contains(id), at, "document", -1, null);
        } else {
            citation(to.provision(), at, "provision");
        }
    }

    private void citation(Provision provision, Pointer owner, String attribute) {
        if (citations != null) {
            show(citations, numbering.citation(provision), owner, attribute, -1, null);
        }
    }

    private void duty(Duty duty, Pointer at) {
        show(Scope.DUTIES, duty, at);
        id(duty.id().value(), at);
        duty.clause().ifPresent(clause -> citation(clause, at, "clause"));
        duty.derivedFrom()
                .map(ElementId::value)
                .ifPresent(from -> reference(from, To.DUTY, dutyIds.contains(from), at, "derivedFrom", -1, null));
        Pointer bearers = at.to("bearers");
        parties(duty.bearers().lead(), bearers, "lead");
        parties(duty.bearers().each(), bearers, "each");
        parties(duty.bearers().jointly(), bearers, "jointly");
        parties(duty.bearers().anyOf(), bearers, "anyOf");
        parties(duty.bearers().unsettled(), bearers, "unsettled");
        parties(duty.bearers().coordinating(), bearers, "coordinating");
        parties(duty.counterparties(), at, "counterparties");
        parties(duty.beneficiaries(), at, "beneficiaries");
        if (references != null) {
            duty.deadline().ifPresent(deadline -> deadline(deadline, at.to("deadline")));
            waits(duty, at);
        }
        declaredBy(duty.declaredBy(), at);
        cites(duty.cites(), at);
        extensions(duty.extensions(), at);
    }

    /** Shows which ambiguities deadlines belong to, and which of their readings, however deep they stand. */
    private void deadline(Deadline deadline, Pointer at) {
        deadline.after().ifPresent(occasion -> occasion(occasion, at.to("after")));
        deadline.aheadOf().ifPresent(occasion -> occasion(occasion, at.to("aheadOf")));
        deadline.sameDayAs().ifPresent(occasion -> occasion(occasion, at.to("sameDayAs")));
        deadline.of().ifPresent(occasion -> occasion(occasion, at.to("of")));
        deadlines(deadline.earliestOf(), at, "earliestOf");
        deadlines(deadline.latestOf(), at, "latestOf");
        for (int i = 0; i < deadline.cases().size(); i++) {
            deadline(deadline.cases().get(i).then(), at.to("cases", i).to("then"));
        }
        if (deadline.otherwise().isPresent()) {
            deadline(deadline.otherwise().get(), at.to("otherwise"));
        }
        String id = deadline.ambiguity().orElse(null);
        Ambiguity ambiguity = id == null ? null : ambiguitiesById.get(id);
        for (int i = 0; i < deadline.readings().size(); i++) {
            Deadline.Reading reading = deadline.readings().get(i);
            if (ambiguity != null) {
                boolean isKnown = hasReading(ambiguity, reading.label());
                reference(reading.label(), To.READING, isKnown, at, "readings", i, "label");
            }
            deadline(reading.deadline(), at.to("readings", i).to("deadline"));
        }
        if (id != null) {
            reference(id, To.AMBIGUITY, ambiguity != null, at, "ambiguity", -1, null);
        }
    }

    private void deadlines(List<Deadline> deadlines, Pointer owner, String attribute) {
        for (int i = 0; i < deadlines.size(); i++) {
            deadline(deadlines.get(i), owner.to(attribute, i));
        }
    }

    private static boolean hasReading(Ambiguity ambiguity, String label) {
        for (Ambiguity.Reading reading : ambiguity.readings()) {
            if (reading.label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    private void id(String id, Pointer owner) {
        if (ids != null) {
            Pointer earlier = pointersById.putIfAbsent(id, owner);
            Optional<String> before =
                    Optional.ofNullable(earlier).map(first -> first.to("id").toString());
            show(ids, new Scope.Id(id, before), owner, "id", -1, null);
        }
    }

    private void names(Party party, Pointer owner) {
        if (names != null) {
            Watch watch = names;
            party.name()
                    .byLanguage()
                    .forEach((language, text) -> show(watch, name(text, party.id()), owner, "name", -1, language));
            for (int i = 0; i < party.aliases().size(); i++) {
                show(watch, name(party.aliases().get(i), party.id()), owner, "aliases", i, null);
            }
        }
    }

    private Scope.Name name(String text, PartyId party) {
        PartyId first = partiesByName.putIfAbsent(Names.folded(text), party);
        return new Scope.Name(text, Optional.ofNullable(first).filter(other -> !other.equals(party)));
    }

    private void cites(List<Cite> cites, Pointer owner) {
        show(Scope.ELEMENTS, new Scope.Element(cites), owner);
        for (int i = 0; i < cites.size(); i++) {
            String source = cites.get(i).source();
            reference(source, To.SOURCE, sourceIds.contains(source), owner, "cites", i, "source");
        }
    }

    private void number(String written, Optional<LocalDate> issued, Optional<Words> document, Pointer owner) {
        Watch watch = watches.get(Scope.NUMBERS);
        if (watch != null) {
            Pointer at = owner.to("number");
            show(watch, numbers.number(written, issued, document, at), at, null, -1, null);
        }
    }

    private void extensions(Map<String, Object> fields, Pointer owner) {
        if (extensions != null && !fields.isEmpty()) {
            for (String name : fields.keySet()) {
                Pointer at = name.startsWith("/") ? owner.along(name) : owner.to(name);
                show(extensions, new Scope.Extension(name), at, null, -1, null);
            }
        }
    }

    private void about(List<ElementId> about, Pointer owner) {
        for (int i = 0; i < about.size(); i++) {
            String id = about.get(i).value();
            reference(id, To.ELEMENT, isElement(id), owner, "about", i, null);
        }
    }

    private void declaredBy(Optional<PartyId> declaredBy, Pointer owner) {
        declaredBy.ifPresent(who -> partyOrPerson(who, owner, "declaredBy"));
    }

    private void partyOrPerson(PartyId id, Pointer owner, String attribute) {
        boolean known = partyIds.contains(id.value()) || personIds.contains(id.value());
        reference(id.value(), To.PARTY_OR_PERSON, known, owner, attribute, -1, null);
    }

    private void party(PartyId id, Pointer owner, String attribute, int item) {
        reference(id.value(), To.PARTY, partyIds.contains(id.value()), owner, attribute, item, null);
    }

    private void parties(List<PartyRef> refs, Pointer owner, String attribute) {
        for (int i = 0; i < refs.size(); i++) {
            party(refs.get(i), owner, attribute, i);
        }
    }

    /** A role is no reference: who has it, what happens will say. */
    private void party(PartyRef ref, Pointer owner, String attribute, int item) {
        PartyId id = ref.party().orElse(null);
        if (id != null && ref instanceof PartyRef.EachOf) {
            reference(id.value(), To.CLASS, classIds.contains(id.value()), owner, attribute, item, null);
        } else if (id != null) {
            party(id, owner, attribute, item);
        }
    }

    /** Shows the duties and parties that a duty names for how and when it is done. */
    private void waits(Duty duty, Pointer at) {
        duties(duty.awaits(), at, "awaits");
        duties(duty.awaitsAct(), at, "awaitsAct");
        if (duty.parts().isPresent()) {
            List<Parts.Part> parts = duty.parts().get().items();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).bearer().isPresent()) {
                    party(parts.get(i).bearer().get(), at.to("parts").to("items", i), "bearer", -1);
                }
            }
        }
        for (int i = 0; i < duty.arises().size(); i++) {
            Arising arising = duty.arises().get(i);
            Pointer arises = at.to("arises", i);
            if (arising instanceof Arising.Once once) {
                occasion(once.occasion(), arises.to("once"));
            } else if (arising instanceof Arising.Each each) {
                occasion(each.occasion(), arises.to("each"));
            } else if (arising instanceof Arising.Every every) {
                every.recurrence()
                        .start()
                        .ifPresent(start -> occasion(start, arises.to("every").to("start")));
            }
        }
        if (duty.window().isPresent()) {
            Pointer window = at.to("window");
            duty.window().get().from().ifPresent(from -> occasion(from, window.to("from")));
            duty.window().get().until().ifPresent(until -> occasion(until, window.to("until")));
        }
    }

    private void duties(List<ElementId> ids, Pointer owner, String attribute) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i).value();
            reference(id, To.DUTY, dutyIds.contains(id), owner, attribute, i, null);
        }
    }

    /** Shows the duties that an occasion names, however deep they stand. */
    private void occasion(Occasion occasion, Pointer at) {
        if (occasion instanceof Occasion.Performed of) {
            reference(of.performed(), To.DUTY, dutyIds.contains(of.performed()), at, "performed", -1, null);
        } else if (occasion instanceof Occasion.Breached of) {
            reference(of.breached(), To.DUTY, dutyIds.contains(of.breached()), at, "breached", -1, null);
        } else if (occasion instanceof Occasion.LastOf || occasion instanceof Occasion.FirstOf) {
            String list = occasion instanceof Occasion.LastOf ? "lastOf" : "firstOf";
            for (int i = 0; i < occasion.parts().size(); i++) {
                occasion(occasion.parts().get(i), at.to(list, i));
            }
        } else if (occasion instanceof Occasion.After of) {
            occasion(of.after(), at.to("after"));
        } else if (occasion instanceof Occasion.Nth of) {
            occasion(of.of(), at.to("of"));
        } else if (occasion instanceof Occasion.MonthAfter of) {
            occasion(of.monthAfter(), at.to("monthAfter"));
        }
    }

    private void reference(
            String id, To to, boolean known, Pointer owner, String attribute, int item, @Nullable String part) {
        if (references != null) {
            show(references, new Reference(id, to, known), owner, attribute, item, part);
        }
    }

    private <E> void each(String attribute, List<E> elements, BiConsumer<E, Pointer> look) {
        for (int i = 0; i < elements.size(); i++) {
            look.accept(elements.get(i), Pointer.ROOT.to(attribute, i));
        }
    }

    private int seen(Scope<?> scope) {
        Watch watch = watches.get(scope);
        return watch == null ? 0 : watch.seen;
    }

    private <E> void show(Scope<E> scope, E element, Pointer at) {
        Watch watch = watches.get(scope);
        if (watch != null) {
            show(watch, element, at, null, -1, null);
        }
    }

    /** Shows an element whose place is the owner's, or that of an attribute of it, an item of that, a part of the item. */
    private void show(
            Watch watch, Object element, Pointer owner, @Nullable String attribute, int item, @Nullable String part) {
        watch.seen++;
        for (int i = 0; i < watch.reports.size(); i++) {
            watch.reports.get(i).on(element, agreement, owner, attribute, item, part);
        }
    }

    /** The rules of one scope, and how many elements they saw. */
    private static final class Watch {
        private final List<Report> reports = new ArrayList<>();
        private int seen;
    }
}
