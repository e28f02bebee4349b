package vn.phoihop.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.document.Cite;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Scope.Reference;
import vn.phoihop.rule.Scope.Reference.To;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** Shows where the items of the sections name something by its id. */
final class References {
    private final Viewer<? super Reference> to;
    private final Known known;
    private final OccasionSights occasions = new OccasionSights((occasion, at) -> {
        if (occasion instanceof Occasion.Performed of) {
            duty(of.performed(), at, "performed", -1);
        } else if (occasion instanceof Occasion.Breached of) {
            duty(of.breached(), at, "breached", -1);
        }
    });

    References(Viewer<? super Reference> to, Known known) {
        this.to = to;
        this.known = known;
    }

    boolean isFor(Viewer<? super Reference> other) {
        return to.equals(other);
    }

    /** A look at the references of an item. */
    @FunctionalInterface
    private interface Look<T> {
        void look(References all, T item, Pointer at);
    }

    private static <T> Part<T, Reference> part(Look<T> look) {
        return (item, at, to, context) -> look.look(context.references(to), item, at);
    }

    static Scope<Reference> scope() {
        return Scope.named("references", Reference.class)
                .in(Section.PARTIES, part((all, party, at) -> {
                    all.party(party.partOf(), at, "partOf");
                    all.cites(party.cites(), at);
                }))
                .in(Section.PERSONS, part((all, person, at) -> {
                    all.party(person.office(), at, "office");
                    all.cites(person.cites(), at);
                }))
                .in(Section.PARTICIPATIONS, part((all, participation, at) -> {
                    all.partyOrPerson(participation.who(), at, "who");
                    all.cites(participation.cites(), at);
                }))
                .in(Section.SIGNING, part((all, signing, at) -> all.cites(signing.cites(), at)))
                .in(Section.TERM, part((all, term, at) -> {
                    term.start().ifPresent(start -> all.occasions.show(start, at.to("start")));
                    all.cites(term.cites(), at);
                }))
                .in(Section.MILESTONES, part((all, milestone, at) -> {
                    milestone.deadline().ifPresent(deadline -> all.deadline(deadline, at.to("deadline")));
                    all.cites(milestone.cites(), at);
                }))
                .in(Section.RELATIONS, part((all, relation, at) -> {
                    all.party(relation.issuer(), at, "issuer");
                    all.cites(relation.cites(), at);
                }))
                .in(Section.CLAUSES, part(References::clause))
                .in(Section.STATEMENTS, part((all, statement, at) -> {
                    all.about(statement.about(), at);
                    all.declaredBy(statement.declaredBy(), at);
                    all.cites(statement.cites(), at);
                }))
                .in(Section.DUTIES, part(References::duty))
                .in(Section.TARGETS, part((all, target, at) -> {
                    all.party(target.owner(), at, "owner");
                    all.parties(target.beneficiaries(), at, "beneficiaries");
                    all.cites(target.cites(), at);
                }))
                .in(Section.AMBIGUITIES, part((all, ambiguity, at) -> {
                    all.about(ambiguity.about(), at);
                    all.cites(ambiguity.cites(), at);
                }));
    }

    private void clause(Clause clause, Pointer at) {
        for (int i = 0; i < clause.references().size(); i++) {
            CrossReference reference = clause.references().get(i);
            if (reference.document().isPresent()) {
                String id = reference.document().get().value();
                see(id, To.RELATION, known.isRelation(id), at, "references", i, "document");
            }
        }
        cites(clause.cites(), at);
    }

    private void duty(Duty duty, Pointer at) {
        if (duty.derivedFrom().isPresent()) {
            String from = duty.derivedFrom().get().value();
            see(from, To.DUTY, known.isDuty(from), at, "derivedFrom", -1, null);
        }
        Pointer bearers = at.to("bearers");
        parties(duty.bearers().lead(), bearers, "lead");
        parties(duty.bearers().each(), bearers, "each");
        parties(duty.bearers().jointly(), bearers, "jointly");
        parties(duty.bearers().anyOf(), bearers, "anyOf");
        parties(duty.bearers().unsettled(), bearers, "unsettled");
        parties(duty.bearers().coordinating(), bearers, "coordinating");
        parties(duty.counterparties(), at, "counterparties");
        parties(duty.beneficiaries(), at, "beneficiaries");
        if (duty.deadline().isPresent()) {
            deadline(duty.deadline().get(), at.to("deadline"));
        }
        duties(duty.awaits(), at, "awaits");
        duties(duty.awaitsAct(), at, "awaitsAct");
        if (duty.parts().isPresent()) {
            parts(duty.parts().get().items(), at.to("parts"));
        }
        occasions.of(duty, at);
        declaredBy(duty.declaredBy(), at);
        cites(duty.cites(), at);
    }

    /** Shows which ambiguities deadlines belong to, and which of their readings, however deep they stand. */
    private void deadline(Deadline deadline, Pointer at) {
        occasions.of(deadline, at);
        deadlines(deadline.earliestOf(), at, "earliestOf");
        deadlines(deadline.latestOf(), at, "latestOf");
        for (int i = 0; i < deadline.cases().size(); i++) {
            deadline(deadline.cases().get(i).then(), at.to("cases", i).to("then"));
        }
        if (deadline.otherwise().isPresent()) {
            deadline(deadline.otherwise().get(), at.to("otherwise"));
        }
        String id = deadline.ambiguity().orElse(null);
        Ambiguity ambiguity = id == null ? null : known.ambiguity(id);
        for (int i = 0; i < deadline.readings().size(); i++) {
            Deadline.Reading reading = deadline.readings().get(i);
            if (ambiguity != null) {
                boolean isKnown = hasReading(ambiguity, reading.label());
                see(reading.label(), To.READING, isKnown, at, "readings", i, "label");
            }
            deadline(reading.deadline(), at.to("readings", i).to("deadline"));
        }
        if (id != null) {
            see(id, To.AMBIGUITY, ambiguity != null, at, "ambiguity", -1, null);
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

    private void cites(List<Cite> cites, Pointer owner) {
        for (int i = 0; i < cites.size(); i++) {
            String source = cites.get(i).source();
            see(source, To.SOURCE, known.isSource(source), owner, "cites", i, "source");
        }
    }

    private void about(List<ElementId> about, Pointer owner) {
        for (int i = 0; i < about.size(); i++) {
            String id = about.get(i).value();
            see(id, To.ELEMENT, known.isElement(id), owner, "about", i, null);
        }
    }

    private void declaredBy(Optional<PartyId> declaredBy, Pointer owner) {
        if (declaredBy.isPresent()) {
            partyOrPerson(declaredBy.get(), owner, "declaredBy");
        }
    }

    private void partyOrPerson(PartyId who, Pointer owner, String attribute) {
        String id = who.value();
        see(id, To.PARTY_OR_PERSON, known.isPartyOrPerson(id), owner, attribute, -1, null);
    }

    private void party(Optional<PartyId> party, Pointer owner, String attribute) {
        if (party.isPresent()) {
            String id = party.get().value();
            see(id, To.PARTY, known.isParty(id), owner, attribute, -1, null);
        }
    }

    private void parties(List<PartyRef> refs, Pointer owner, String attribute) {
        for (int i = 0; i < refs.size(); i++) {
            party(refs.get(i), owner, attribute, i);
        }
    }

    /** A role is no reference: who has it, what happens will say. */
    private void party(PartyRef ref, Pointer owner, String attribute, int item) {
        PartyId party = ref.party().orElse(null);
        if (party == null) {
            return;
        }
        String id = party.value();
        if (ref instanceof PartyRef.EachOf) {
            see(id, To.CLASS, known.isClass(id), owner, attribute, item, null);
        } else {
            see(id, To.PARTY, known.isParty(id), owner, attribute, item, null);
        }
    }

    private void parts(List<Parts.Part> parts, Pointer owner) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).bearer().isPresent()) {
                party(parts.get(i).bearer().get(), owner.to("items", i), "bearer", -1);
            }
        }
    }

    private void duties(List<ElementId> ids, Pointer owner, String attribute) {
        for (int i = 0; i < ids.size(); i++) {
            duty(ids.get(i).value(), owner, attribute, i);
        }
    }

    private void duty(String id, Pointer owner, String attribute, int item) {
        see(id, To.DUTY, known.isDuty(id), owner, attribute, item, null);
    }

    private void see(
            String id, To kind, boolean isKnown, Pointer owner, String attribute, int item, @Nullable String part) {
        to.see(new Reference(id, kind, isKnown), owner, attribute, item, part);
    }
}
