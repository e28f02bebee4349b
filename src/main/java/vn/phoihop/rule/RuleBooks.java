package vn.phoihop.rule;

import vn.phoihop.rule.catalogue.StandardRules;

/** The rule books that ship. */
public final class RuleBooks {
    private RuleBooks() {}

    /**
     * Gives the rules that hold of any agreement.
     *
     * <table class="striped">
     * <caption>The rules</caption>
     * <thead><tr><th>code</th><th>severity</th><th>finds</th></tr></thead>
     * <tbody>
     * <tr><td>{@code reference-unknown}</td><td>error</td><td>an id that leads to nothing of the kind wanted</td></tr>
     * <tr><td>{@code id-duplicate}</td><td>error</td><td>an id that something before it has already</td></tr>
     * <tr><td>{@code date-incomplete}</td><td>notice</td><td>a day of signing of which the source prints only part</td></tr>
     * <tr><td>{@code term-length-differs}</td><td>warning</td><td>a term in years that its phase does not span</td></tr>
     * <tr><td>{@code ambiguity-open}</td><td>warning</td><td>an ambiguity of which no reading has been chosen</td></tr>
     * </tbody>
     * </table>
     *
     * @return the standard book
     */
    public static RuleBook standard() {
        return StandardRules.BOOK;
    }
}
