package vn.phoihop.json;

import java.util.List;
import java.util.function.Predicate;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.internal.Extended;
import vn.phoihop.internal.Extensions;

/** The elements of an agreement that can carry fields beside those of the format. */
final class Elements {
    private Elements() {}

    /** Whether all such fields are their users' own. */
    static boolean areFieldsKnown(Agreement agreement) {
        return haveNoField(agreement, name -> !name.startsWith(Extensions.PREFIX));
    }

    /** Whether what stood deeper, in a place this version does not know, was kept by lenient reading. */
    static boolean hasKept(Agreement agreement) {
        return !haveNoField(agreement, name -> name.startsWith("/"));
    }

    private static boolean haveNoField(Agreement agreement, Predicate<String> isSuch) {
        return haveNone(agreement, isSuch)
                && haveNone(agreement.sources(), isSuch)
                && haveNone(agreement.parties(), isSuch)
                && haveNone(agreement.persons(), isSuch)
                && haveNone(agreement.milestones(), isSuch)
                && haveNone(agreement.relations(), isSuch)
                && haveNone(agreement.statements(), isSuch)
                && haveNone(agreement.duties(), isSuch)
                && haveNone(agreement.targets(), isSuch)
                && haveNone(agreement.ambiguities(), isSuch);
    }

    private static boolean haveNone(List<? extends Extended> elements, Predicate<String> isSuch) {
        for (int i = 0; i < elements.size(); i++) {
            if (!haveNone(elements.get(i), isSuch)) {
                return false;
            }
        }
        return true;
    }

    private static boolean haveNone(Extended element, Predicate<String> isSuch) {
        return element.extensions().isEmpty()
                || element.extensions().keySet().stream().noneMatch(isSuch);
    }
}
