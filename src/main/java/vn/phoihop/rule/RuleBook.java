package vn.phoihop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;

/**
 * A list of rules, each code once.
 *
 * <p>Example: {@code RuleBooks.standard().plus(ourRule).check(agreement)}. A check costs one walk over the agreement,
 * however many rules there are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rules the rules
 */
public record RuleBook(List<Rule> rules) {
    /**
     * Makes a book.
     *
     * @param rules the rules
     * @throws IllegalArgumentException if two rules have the same code
     */
    public RuleBook {
        rules = List.copyOf(rules);
        Set<String> codes = new HashSet<>();
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException(
                        "rules of a book must have codes of their own, but " + rule.code() + " was there twice");
            }
        }
    }

    /**
     * Makes a book.
     *
     * @param rules the rules
     * @return the book
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleBook of(Rule... rules) {
        return new RuleBook(List.of(rules));
    }

    /**
     * Adds rules at the end.
     *
     * @param more the rules to add
     * @return a book with the rules of this one and those added
     * @throws IllegalArgumentException if two rules have the same code
     */
    public RuleBook plus(Rule... more) {
        return new RuleBook(Stream.concat(rules.stream(), Stream.of(more)).toList());
    }

    /**
     * Runs every rule over an agreement.
     *
     * @param agreement the agreement
     * @return everything that was found
     */
    public Findings check(Agreement agreement) {
        return Walk.over(agreement, rules);
    }
}
