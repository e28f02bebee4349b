package vn.phoihop.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.document.Source;
import vn.phoihop.party.Party;

/** What an agreement lists under which ids. */
final class Known {
    private static final int SOURCE = 1;
    private static final int PARTY = 1 << 1;
    private static final int CLASS = 1 << 2;
    private static final int PERSON = 1 << 3;
    private static final int RELATION = 1 << 4;
    private static final int DUTY = 1 << 5;
    private static final int OTHER = 1 << 6;

    /** Not a kind: it is given to more than one. */
    private static final int TWICE = 1 << 7;

    /** The kinds of what is listed under an id. */
    private final Map<String, Integer> kinds;

    private final Map<String, Ambiguity> ambiguities = new HashMap<>();
    private boolean isAnyTwice;

    Known(Agreement agreement) {
        int expected = agreement.duties().size()
                + agreement.statements().size()
                + agreement.clauses().size();
        kinds = new HashMap<>(2 * expected);
        add(agreement.sources(), Source::id, SOURCE);
        for (Party party : agreement.parties()) {
            boolean isClass = party.kind() == Party.Kind.BODIES || party.kind() == Party.Kind.PERSONS;
            add(party.id().value(), isParty(party.id().value()) || !isClass ? PARTY : PARTY | CLASS);
        }
        add(agreement.persons(), person -> person.id().value(), PERSON);
        add(agreement.milestones(), one -> one.id().value(), OTHER);
        add(agreement.relations(), relation -> relation.id().value(), RELATION);
        add(agreement.clauses(), clause -> clause.id().value(), OTHER);
        add(agreement.statements(), statement -> statement.id().value(), OTHER);
        add(agreement.duties(), duty -> duty.id().value(), DUTY);
        add(agreement.targets(), target -> target.id().value(), OTHER);
        add(agreement.ambiguities(), ambiguity -> ambiguity.id().value(), OTHER);
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            ambiguities.putIfAbsent(ambiguity.id().value(), ambiguity);
        }
    }

    private <E> void add(List<E> elements, Function<E, String> id, int kind) {
        for (E element : elements) {
            add(id.apply(element), kind);
        }
    }

    private void add(String id, int kind) {
        Integer before = kinds.put(id, kind);
        if (before != null) {
            kinds.put(id, before | kind | TWICE);
            isAnyTwice = true;
        }
    }

    private boolean is(String id, int kind) {
        Integer of = kinds.get(id);
        return of != null && (of & kind) != 0;
    }

    /** Whether an id is given to more than one. */
    boolean isGivenTwice(String id) {
        return isAnyTwice && is(id, TWICE);
    }

    boolean isSource(String id) {
        return is(id, SOURCE);
    }

    boolean isParty(String id) {
        return is(id, PARTY);
    }

    boolean isClass(String id) {
        return is(id, CLASS);
    }

    boolean isPartyOrPerson(String id) {
        return is(id, PARTY | PERSON);
    }

    boolean isRelation(String id) {
        return is(id, RELATION);
    }

    boolean isDuty(String id) {
        return is(id, DUTY);
    }

    boolean isElement(String id) {
        return is(id, PARTY | PERSON | RELATION | DUTY | OTHER);
    }

    @Nullable
    Ambiguity ambiguity(String id) {
        return ambiguities.get(id);
    }
}
