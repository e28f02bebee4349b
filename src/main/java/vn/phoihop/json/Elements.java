package vn.phoihop.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Duty;
import vn.phoihop.internal.Extensions;
import vn.phoihop.party.Party;
import vn.phoihop.party.Person;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;

/** The elements of an agreement that can carry fields beside those of the format. */
final class Elements {
    private Elements() {}

    /** Whether all such fields are their users' own. */
    static boolean areFieldsKnown(Agreement agreement) {
        return haveNoField(agreement, name -> !name.startsWith(Extensions.PREFIX));
    }

    /** Whether all fields that an event has beside those of the format are its users' own. */
    static boolean areFieldsKnown(Event event) {
        return hasNone(event.extensions(), name -> !name.startsWith(Extensions.PREFIX));
    }

    /** Whether the fields of all its events are known. */
    static boolean areFieldsKnown(Ledger ledger) {
        return haveNone(ledger.events(), Event::extensions, name -> !name.startsWith(Extensions.PREFIX));
    }

    /** Whether what stood deeper, in a place this version does not know, was kept by lenient reading. */
    static boolean hasKept(Agreement agreement) {
        return !haveNoField(agreement, name -> name.startsWith("/"));
    }

    private static boolean haveNoField(Agreement agreement, Predicate<String> isSuch) {
        return hasNone(agreement.extensions(), isSuch)
                && haveNone(agreement.sources(), Source::extensions, isSuch)
                && haveNone(agreement.parties(), Party::extensions, isSuch)
                && haveNone(agreement.persons(), Person::extensions, isSuch)
                && haveNone(agreement.milestones(), Milestone::extensions, isSuch)
                && haveNone(agreement.relations(), Relation::extensions, isSuch)
                && haveNone(agreement.clauses(), Clause::extensions, isSuch)
                && haveNone(agreement.statements(), Statement::extensions, isSuch)
                && haveNone(agreement.duties(), Duty::extensions, isSuch)
                && haveNone(agreement.targets(), Target::extensions, isSuch)
                && haveNone(agreement.ambiguities(), Ambiguity::extensions, isSuch);
    }

    private static <E> boolean haveNone(
            List<E> elements, Function<E, Map<String, Object>> extensions, Predicate<String> isSuch) {
        for (int i = 0; i < elements.size(); i++) {
            if (!hasNone(extensions.apply(elements.get(i)), isSuch)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNone(Map<String, Object> extensions, Predicate<String> isSuch) {
        return extensions.isEmpty() || extensions.keySet().stream().noneMatch(isSuch);
    }
}
