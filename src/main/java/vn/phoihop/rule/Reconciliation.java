package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Side;

/**
 * Two accounts of one instrument, compared element by element: where they agree, where they differ, and what only one
 * of them tells.
 *
 * <p>Example: a notice and a news report tell of one programme of the Government Portal and a province. {@code
 * Reconciliation.of(notice, report)} finds that the notice has 10 million trees and the report 15 million ({@link
 * #differing()}), that both have a term of five years ({@link #agreeing()}), and that fifteen duties stand in the notice
 * alone ({@link #onlyIn}). The accounts are compared, never merged: which of them is right is not decided, and what a
 * news report leaves out may well stand in the instrument ({@link Only#isSilenceTelling()}).
 *
 * <p>Each element of each account stands in one comparison. Elements are matched by their ids where both say much the
 * same, by codes and numbers, by their names or words, by their place in the instrument, and what is left of duties,
 * statements, targets, clauses and ambiguities by how many words they share; the {@link Ground} is stated with each
 * pair. An id alone is no ground. What could be matched in several ways is not, and says so ({@link
 * Comparison#possible()}). References are compared by what they lead to: the same department under two ids is the same
 * bearer. Not compared are ids, sources and cites, which the accounts are bound to have of their own, the order of lists
 * and the fields of users' own.
 *
 * <p>The other order of the accounts gives the same with the sides swapped. The time taken grows with the number of
 * elements: likeness is looked for only among those that share a word which at most 64 of those
 * left on either side use; with up to that number left, all that share any word are compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param left the first account
 * @param right the second account
 * @param all the comparisons: kinds of elements in the order in which they are written; of a kind, what the first
 *     account tells in its order, then what only the second tells in its order
 */
public record Reconciliation(Agreement left, Agreement right, List<Comparison> all) {
    /** A word that more elements of an account share does not lead from one to another. */
    static final int MOST_SHARING = 64;
    /** The most pairs that are listed as possible for one element. */
    static final int MOST_POSSIBLE = 8;

    /**
     * Makes a reconciliation.
     *
     * @param left the first account
     * @param right the second account
     * @param all the comparisons
     */
    public Reconciliation {
        all = List.copyOf(all);
    }

    /**
     * Compares two accounts of one instrument.
     *
     * @param left the first account
     * @param right the second account
     * @return the comparison
     * @throws IllegalArgumentException if they are accounts of two instruments
     */
    public static Reconciliation of(Agreement left, Agreement right) {
        if (!left.instrument().equals(right.instrument())) {
            throw new RefusedValueException(
                    "accounts-apart",
                    "accounts",
                    Require.shown(left.instrument().value()),
                    Require.shown(right.instrument().value()));
        }
        return new Reconciliation(left, right, Accounts.compare(left, right));
    }

    /** {@return what both tell, and tell the same} */
    public List<Pair> agreeing() {
        return pairs(Outcome.AGREE);
    }

    /** {@return what both tell, with something that one of them tells otherwise or alone} */
    public List<Pair> differing() {
        return pairs(Outcome.DIFFER);
    }

    /**
     * Gives what only one account tells.
     *
     * @param side the account
     * @return the elements of that account that have no counterpart
     */
    public List<Only> onlyIn(Side side) {
        List<Only> picked = new ArrayList<>();
        for (Comparison comparison : all) {
            if (comparison instanceof Only only && only.side() == side) {
                picked.add(only);
            }
        }
        return picked;
    }

    /**
     * Gives the comparisons of one kind of elements.
     *
     * @param element the kind
     * @return the comparisons, in order
     */
    public List<Comparison> of(Element element) {
        return all.stream().filter(c -> c.element() == element).toList();
    }

    /**
     * Prints all comparisons, one a line, in their order.
     *
     * @param locale the language, Vietnamese or English
     * @return lines such as {@code nhiệm vụ “…” (cùng mã d1): hai bản khớp nhau}
     */
    public String text(Locale locale) {
        StringBuilder b = new StringBuilder();
        all.forEach(one -> b.append(one.text(locale)).append('\n'));
        return b.toString();
    }

    /** {@return the same with the accounts in the other order; the comparisons keep the order they have here} */
    public Reconciliation reversed() {
        return new Reconciliation(
                right, left, all.stream().map(Comparison::reversed).toList());
    }

    private List<Pair> pairs(Outcome outcome) {
        List<Pair> picked = new ArrayList<>();
        for (Comparison comparison : all) {
            if (comparison instanceof Pair pair && pair.outcome() == outcome) {
                picked.add(pair);
            }
        }
        return picked;
    }
}
