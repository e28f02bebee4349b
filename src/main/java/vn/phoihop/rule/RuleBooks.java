package vn.phoihop.rule;

import vn.phoihop.rule.catalogue.StandardRules;

/** The rule books that ship. */
public final class RuleBooks {
    private RuleBooks() {}

    /**
     * Gives the rules that hold of any agreement.
     *
     * <p>What each of them finds, why, and how to mend it stands in the rule catalogue of the documentation, and in the
     * rules themselves.
     *
     * @return the standard book
     */
    public static RuleBook standard() {
        return StandardRules.BOOK;
    }
}
