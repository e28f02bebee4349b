package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Scope.Reference;
import vn.phoihop.rule.Scope.Reference.To;

/** One walk over an agreement, from top to bottom as it is written, that shows every element to the rules of its scope. */
final class Walk {
    private final Agreement agreement;
    private final Map<Scope<?>, List<Rule>> rulesByScope = new HashMap<>();
    private final Map<Scope<?>, Integer> seenByScope = new HashMap<>();
    private final Set<String> sourceIds = new HashSet<>();
    private final Map<String, PartyId> partiesByName = new HashMap<>();
    private final Map<String, Pointer> pointersById = new HashMap<>();
    private final Set<String> elementIds = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Walk(Agreement agreement, List<Rule> rules) {
        this.agreement = agreement;
        rules.forEach(rule -> rulesByScope
                .computeIfAbsent(rule.scope(), scope -> new ArrayList<>())
                .add(rule));
        agreement.sources().stream().map(Source::id).forEach(sourceIds::add);
        agreement.parties().forEach(e -> elementIds.add(e.id().value()));
        agreement.persons().forEach(e -> elementIds.add(e.id().value()));
        agreement.relations().forEach(e -> elementIds.add(e.id().value()));
        agreement.milestones().forEach(e -> elementIds.add(e.id().value()));
        agreement.statements().forEach(e -> elementIds.add(e.id().value()));
        agreement.duties().forEach(e -> elementIds.add(e.id().value()));
        agreement.targets().forEach(e -> elementIds.add(e.id().value()));
        agreement.ambiguities().forEach(e -> elementIds.add(e.id().value()));
    }

    static Findings over(Agreement agreement, List<Rule> rules) {
        Walk walk = new Walk(agreement, rules);
        walk.agreement();
        Map<String, Integer> seen = new LinkedHashMap<>();
        rules.forEach(rule -> seen.put(rule.code(), walk.seenByScope.getOrDefault(rule.scope(), 0)));
        return new Findings(walk.findings, seen);
    }

    private void agreement() {
        show(Scope.AGREEMENT, agreement, Pointer.ROOT);
        each("sources", agreement.sources(), (source, at) -> id(source.id(), at));
        each("parties", agreement.parties(), this::party);
        each("persons", agreement.persons(), (person, at) -> {
            id(person.id().value(), at);
            person.office().ifPresent(office -> party(office, at.to("office")));
            cites(person.cites(), at);
        });
        each("participations", agreement.participations(), (participation, at) -> {
            show(Scope.PARTICIPATIONS, participation, at);
            partyOrPerson(participation.who(), at.to("who"));
            cites(participation.cites(), at);
        });
        agreement.signing().ifPresent(signing -> {
            Pointer at = Pointer.ROOT.to("signing");
            show(Scope.SIGNING, signing, at);
            cites(signing.cites(), at);
        });
        agreement.term().ifPresent(term -> {
            Pointer at = Pointer.ROOT.to("term");
            show(Scope.TERM, term, at);
            cites(term.cites(), at);
        });
        each("milestones", agreement.milestones(), (milestone, at) -> {
            id(milestone.id().value(), at);
            cites(milestone.cites(), at);
        });
        each("relations", agreement.relations(), (relation, at) -> {
            id(relation.id().value(), at);
            relation.issuer().ifPresent(issuer -> party(issuer, at.to("issuer")));
            cites(relation.cites(), at);
        });
        each("statements", agreement.statements(), (statement, at) -> {
            id(statement.id().value(), at);
            about(statement.about(), at);
            declaredBy(statement.declaredBy(), at);
            cites(statement.cites(), at);
        });
        each("duties", agreement.duties(), this::duty);
        each("targets", agreement.targets(), (target, at) -> {
            show(Scope.TARGETS, target, at);
            id(target.id().value(), at);
            target.owner().ifPresent(owner -> party(owner, at.to("owner")));
            parties(target.beneficiaries(), at, "beneficiaries");
            cites(target.cites(), at);
        });
        each("ambiguities", agreement.ambiguities(), (ambiguity, at) -> {
            show(Scope.AMBIGUITIES, ambiguity, at);
            id(ambiguity.id().value(), at);
            about(ambiguity.about(), at);
            cites(ambiguity.cites(), at);
        });
        each("openLists", agreement.openLists(), (list, at) -> show(Scope.OPEN_LISTS, list, at));
    }

    private void party(Party party, Pointer at) {
        show(Scope.PARTIES, party, at);
        id(party.id().value(), at);
        names(party, at);
        party.partOf().ifPresent(whole -> party(whole, at.to("partOf")));
        cites(party.cites(), at);
    }

    private void duty(Duty duty, Pointer at) {
        show(Scope.DUTIES, duty, at);
        id(duty.id().value(), at);
        duty.derivedFrom()
                .ifPresent(from ->
                        reference(from.value(), To.DUTY, agreement.duty(from).isPresent(), at.to("derivedFrom")));
        Pointer bearers = at.to("bearers");
        parties(duty.bearers().lead(), bearers, "lead");
        parties(duty.bearers().each(), bearers, "each");
        parties(duty.bearers().unsettled(), bearers, "unsettled");
        parties(duty.bearers().coordinating(), bearers, "coordinating");
        parties(duty.counterparties(), at, "counterparties");
        parties(duty.beneficiaries(), at, "beneficiaries");
        declaredBy(duty.declaredBy(), at);
        cites(duty.cites(), at);
    }

    private void id(String id, Pointer owner) {
        Pointer at = owner.to("id");
        Optional<Pointer> earlier = Optional.ofNullable(pointersById.putIfAbsent(id, at));
        show(Scope.IDS, new Scope.Id(id, earlier.map(Pointer::toString)), at);
    }

    private void names(Party party, Pointer at) {
        if (rulesByScope.containsKey(Scope.NAMES)) {
            Pointer name = at.to("name");
            party.name().byLanguage().forEach((language, text) -> name(text, party.id(), name.to(language)));
            for (int i = 0; i < party.aliases().size(); i++) {
                name(party.aliases().get(i), party.id(), at.to("aliases", i));
            }
        }
    }

    private void name(String text, PartyId party, Pointer at) {
        Optional<PartyId> other = Optional.ofNullable(partiesByName.putIfAbsent(Names.folded(text), party))
                .filter(first -> !first.equals(party));
        show(Scope.NAMES, new Scope.Name(text, other), at);
    }

    private void cites(List<Cite> cites, Pointer owner) {
        show(Scope.ELEMENTS, new Scope.Element(cites), owner);
        for (int i = 0; i < cites.size(); i++) {
            String source = cites.get(i).source();
            reference(
                    source,
                    To.SOURCE,
                    sourceIds.contains(source),
                    owner.to("cites", i).to("source"));
        }
    }

    private void about(List<ElementId> about, Pointer owner) {
        for (int i = 0; i < about.size(); i++) {
            String id = about.get(i).value();
            reference(id, To.ELEMENT, elementIds.contains(id), owner.to("about", i));
        }
    }

    private void declaredBy(Optional<PartyId> declaredBy, Pointer owner) {
        declaredBy.ifPresent(who -> partyOrPerson(who, owner.to("declaredBy")));
    }

    private void partyOrPerson(PartyId id, Pointer at) {
        boolean known = agreement.party(id).isPresent() || agreement.person(id).isPresent();
        reference(id.value(), To.PARTY_OR_PERSON, known, at);
    }

    private void party(PartyId id, Pointer at) {
        reference(id.value(), To.PARTY, agreement.party(id).isPresent(), at);
    }

    private void parties(List<PartyRef> refs, Pointer owner, String attribute) {
        for (int i = 0; i < refs.size(); i++) {
            PartyId id = refs.get(i).party();
            Pointer at = owner.to(attribute, i);
            if (refs.get(i) instanceof PartyRef.EachOf) {
                boolean known = agreement
                        .party(id)
                        .filter(p -> p.kind() == Party.Kind.BODIES || p.kind() == Party.Kind.PERSONS)
                        .isPresent();
                reference(id.value(), To.CLASS, known, at);
            } else {
                party(id, at);
            }
        }
    }

    private void reference(String id, To to, boolean known, Pointer at) {
        show(Scope.REFERENCES, new Reference(id, to, known), at);
    }

    private <E> void each(String attribute, List<E> elements, BiConsumer<E, Pointer> look) {
        for (int i = 0; i < elements.size(); i++) {
            look.accept(elements.get(i), Pointer.ROOT.to(attribute, i));
        }
    }

    private <E> void show(Scope<E> scope, E element, Pointer at) {
        List<Rule> interested = rulesByScope.get(scope);
        if (interested == null) {
            return;
        }
        seenByScope.merge(scope, 1, Integer::sum);
        interested.forEach(rule -> rule.run(element, agreement, new Report(findings, rule, at)));
    }
}
