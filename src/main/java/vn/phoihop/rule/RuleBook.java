package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A list of rules, each code once.
 *
 * <p>A book is a value; whatever changes it gives another:
 *
 * <pre>{@code
 * RuleBook ours = RuleBooks.standard()
 *         .plus(REPORT_UNDATED, FOCAL_POINT_MISSING)
 *         .without("parts-open")
 *         .graded("ambiguity-open", Severity.ERROR)
 *         .changed("party-without-duty", rule -> rule.forKinds(AgreementKind.COOPERATION_PROGRAMME));
 * Findings findings = ours.check(agreement);
 * }</pre>
 *
 * <p>A check costs one walk over the agreement, however many rules there are. The code of a rule that was retired stays
 * with the book, so that no other rule takes it.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook {
    /**
     * A rule that is no longer there. Its code is not used again.
     *
     * @param code its code
     * @param because why it was retired, and what took its place
     */
    public record Retired(String code, Words because) {}

    private final List<Rule> rules;
    private final List<Retired> retired;
    private final List<Suppression> suppressions;
    private final boolean isRethrowing;
    private final Plan plan;

    private RuleBook(List<Rule> rules, List<Retired> retired, List<Suppression> suppressions, boolean isRethrowing) {
        this.rules = List.copyOf(rules);
        this.retired = List.copyOf(retired);
        this.suppressions = List.copyOf(suppressions);
        this.isRethrowing = isRethrowing;
        Set<String> codes = new HashSet<>();
        Set<String> former = new HashSet<>();
        retired.forEach(one -> former.add(one.code()));
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new RefusedValueException("rule-twice", "rule code", rule.code());
            }
            if (former.contains(rule.code())) {
                throw new RefusedValueException("rule-retired", "rule code", rule.code());
            }
        }
        plan = new Plan(this.rules);
    }

    /**
     * Makes a book.
     *
     * @param rules the rules
     * @return the book
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleBook of(Rule... rules) {
        return of(List.of(rules));
    }

    /**
     * Makes a book.
     *
     * @param rules the rules
     * @return the book
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleBook of(List<Rule> rules) {
        return new RuleBook(rules, List.of(), List.of(), false);
    }

    /**
     * Adds rules at the end.
     *
     * @param more the rules to add
     * @return a book with the rules of this one and those added
     * @throws IllegalArgumentException if two rules have the same code, or one has that of a retired rule
     */
    public RuleBook plus(Rule... more) {
        return with(joined(rules, List.of(more)));
    }

    /**
     * Adds the rules of another book at the end, with what it suppresses and the codes it retired.
     *
     * @param more the book to add
     * @return a book with the rules of both
     * @throws IllegalArgumentException if two rules have the same code, or one has that of a retired rule
     */
    public RuleBook plus(RuleBook more) {
        return new RuleBook(
                joined(rules, more.rules),
                joined(retired, more.retired),
                joined(suppressions, more.suppressions),
                isRethrowing || more.isRethrowing);
    }

    /**
     * Takes rules out.
     *
     * @param codes their codes
     * @return a book without them
     * @throws IllegalArgumentException if a code is not that of a rule of this book
     */
    public RuleBook without(String... codes) {
        Set<String> out = new HashSet<>(Arrays.asList(codes));
        out.forEach(this::known);
        return with(rules.stream().filter(rule -> !out.contains(rule.code())).toList());
    }

    /**
     * Takes a rule out for good: its code stays listed, and no other rule can take it.
     *
     * @param code its code
     * @param because why, and what takes its place
     * @return a book without it
     * @throws IllegalArgumentException if the code is not that of a rule of this book
     */
    public RuleBook retiring(String code, Words because) {
        RuleBook rest = without(code);
        return new RuleBook(
                rest.rules, joined(retired, List.of(new Retired(code, because))), suppressions, isRethrowing);
    }

    /**
     * Gives a rule another severity.
     *
     * @param code its code
     * @param severity how grave its findings are
     * @return a book with the rule so graded, in its place
     * @throws IllegalArgumentException if the code is not that of a rule of this book
     */
    public RuleBook graded(String code, Severity severity) {
        return changed(code, rule -> rule.graded(severity));
    }

    /**
     * Changes a rule, such as to what agreements it is restricted.
     *
     * @param code its code
     * @param change gives the changed rule
     * @return a book with the changed rule in its place
     * @throws IllegalArgumentException if the code is not that of a rule of this book
     */
    public RuleBook changed(String code, UnaryOperator<Rule> change) {
        known(code);
        return with(rules.stream()
                .map(rule -> rule.code().equals(code) ? change.apply(rule) : rule)
                .toList());
    }

    /**
     * Makes changes that were written down, such as in a file of a ministry.
     *
     * @param changes the changes
     * @return the changed book
     * @throws IllegalArgumentException if a code is not that of a rule of this book
     */
    public RuleBook changed(RuleChanges changes) {
        RuleBook book = without(changes.without().toArray(String[]::new));
        for (var graded : changes.graded().entrySet()) {
            book = book.graded(graded.getKey(), graded.getValue());
        }
        for (RuleRestriction restriction : changes.restricted()) {
            book = book.changed(restriction.code(), restriction::on);
        }
        return book.suppressing(changes.suppressed().toArray(Suppression[]::new));
    }

    /**
     * Keeps findings back for a while. The check must know its day: {@link Subject#asOf}.
     *
     * @param more what to keep back
     * @return a book that does
     * @throws IllegalArgumentException if a code is not that of a rule of this book
     */
    public RuleBook suppressing(Suppression... more) {
        List.of(more).forEach(one -> known(one.code()));
        return new RuleBook(rules, retired, joined(suppressions, List.of(more)), isRethrowing);
    }

    /**
     * Lets a check throw what a rule throws, for tests; it is a finding otherwise.
     *
     * @return a book that does
     */
    public RuleBook rethrowing() {
        return new RuleBook(rules, retired, suppressions, true);
    }

    /** {@return the rules} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Finds a rule.
     *
     * @param code its code
     * @return the rule, or empty if there is none
     */
    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** {@return the rules that are no longer there} */
    public List<Retired> retired() {
        return retired;
    }

    /** {@return what is kept back} */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    boolean isRethrowing() {
        return isRethrowing;
    }

    Plan plan() {
        return plan;
    }

    /**
     * Runs every rule over an agreement.
     *
     * @param agreement the agreement
     * @return everything that was found
     */
    public Findings check(Agreement agreement) {
        return check(Subject.of(agreement));
    }

    /**
     * Runs every rule that applies over a subject.
     *
     * @param subject the agreement with what is there besides
     * @return everything that was found
     */
    public Findings check(Subject subject) {
        return new Check(this, subject).run();
    }

    private void known(String code) {
        if (rule(code).isEmpty()) {
            throw new RefusedValueException("rule-unknown", "rule code", Require.shown(code));
        }
    }

    private RuleBook with(List<Rule> others) {
        Set<String> codes = new HashSet<>();
        others.forEach(rule -> codes.add(rule.code()));
        List<Suppression> still =
                suppressions.stream().filter(one -> codes.contains(one.code())).toList();
        return new RuleBook(others, retired, still, isRethrowing);
    }

    private static <T> List<T> joined(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBook book
                && rules.equals(book.rules)
                && retired.equals(book.retired)
                && suppressions.equals(book.suppressions)
                && isRethrowing == book.isRethrowing;
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** {@return the codes of the rules} */
    @Override
    public String toString() {
        List<String> codes = new ArrayList<>();
        rules.forEach(rule -> codes.add(rule.code()));
        return "RuleBook" + codes;
    }
}
