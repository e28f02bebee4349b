package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Messages;

/**
 * One thing that must hold of every element of a scope.
 *
 * <p>A rule is made of five things, and told apart by what is added:
 *
 * <pre>{@code
 * Rule uncited = Rule.of(
 *                 "report-undated",
 *                 Severity.WARNING,
 *                 Scope.DUTIES.where("reports", MinistryBook::isReport),
 *                 Words.of("Báo cáo phải có thời hạn", "A report must have a deadline"),
 *                 (duty, subject, report) -> {
 *                     if (duty.deadline().isEmpty()) {
 *                         report.at("deadline").with("duty", duty.id());
 *                     }
 *                 })
 *         .titled(Words.of("Báo cáo không có hạn", "A report without a deadline"))
 *         .grounded(Words.of("Nghị định 09/2019/NĐ-CP, Điều 12", "Decree 09/2019/NĐ-CP, Article 12"))
 *         .saying(Words.of("Chưa nêu hạn của báo cáo “{duty}”", "the report \"{duty}\" has no deadline"))
 *         .example("{\"duties\": …}", "/duties/0/deadline");
 * }</pre>
 *
 * <p>A rule keeps no state and looks at nothing but what it is given, so one rule serves any number of subjects and
 * threads. Two rules are equal when they are made of the same things; of checks, only the same one is.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule {
    /**
     * What a rule does with one element.
     *
     * @param <E> the type of the element
     */
    @FunctionalInterface
    public interface Check<E> {
        /**
         * Looks at one element and reports what is wrong with it, if anything.
         *
         * @param element the element
         * @param subject the agreement it belongs to, with whatever else the rule said it needs
         * @param report where to report
         */
        void check(E element, Subject subject, Report report);
    }

    private record What(String code, Severity severity, Scope<?> scope, Words because, Check<Object> check) {}

    private record Told(Optional<Words> title, Optional<Words> ground, Optional<Words> mend, Words sentence) {}

    private record Bounds(
            Set<Subject.Part> needs, Set<AgreementKind> kinds, Optional<LocalDate> since, Optional<LocalDate> until) {}

    private static final Bounds NO_BOUNDS = new Bounds(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    private final What what;
    private final Told told;
    private final Bounds bounds;
    private final List<RuleExample> examples;

    /** Whether it applies to every subject, as most rules do. */
    private final boolean isForAll;

    private Rule(What what, Told told, Bounds bounds, List<RuleExample> examples) {
        this.what = what;
        this.told = told;
        this.bounds = bounds;
        this.examples = List.copyOf(examples);
        isForAll = bounds.equals(NO_BOUNDS) && what.scope.needs().isEmpty();
    }

    /**
     * Makes a rule.
     *
     * @param <E> the type of the elements it looks at
     * @param code its code: lower-case words joined by hyphens, the subject first, such as {@code report-undated}
     * @param severity how grave its findings are
     * @param scope which elements it looks at
     * @param because why it must hold, as a sentence with <i>must</i> (phải)
     * @param check what it does with one element
     * @return the rule
     * @throws IllegalArgumentException if the code is not of this form, or is that of a rule that failed
     */
    @SuppressWarnings("unchecked") // a scope shows a rule its own elements and no others
    public static <E> Rule of(String code, Severity severity, Scope<E> scope, Words because, Check<? super E> check) {
        if (Require.kebab("rule code", code).equals(Failure.CODE)) {
            throw new RefusedValueException("rule-code-reserved", "rule code", code);
        }
        return made(new What(code, severity, scope, because, (Check<Object>) check));
    }

    /** What a rule that threw is reported by. */
    static Rule failure(String code, Words because, Words sentence, Scope<?> scope) {
        return made(new What(code, Severity.ERROR, scope, because, (element, subject, report) -> {}))
                .saying(sentence);
    }

    private static Rule made(What what) {
        Told told = new Told(Optional.empty(), Optional.empty(), Optional.empty(), withArguments(what.because));
        return new Rule(what, told, NO_BOUNDS, List.of());
    }

    /** The sentence of a rule that has none: its reason, with the arguments behind it. */
    private static Words withArguments(Words because) {
        Map<String, String> texts = new LinkedHashMap<>();
        because.byLanguage().forEach((language, text) -> texts.put(language, text + Messages.ALL));
        return new Words(texts);
    }

    /**
     * Says what it finds.
     *
     * @param title a short noun phrase
     * @return the rule with it
     */
    public Rule titled(Words title) {
        return telling(new Told(Optional.of(title), told.ground, told.mend, told.sentence));
    }

    /**
     * Says where its defect is seen.
     *
     * @param ground the text, article or slip
     * @return the rule with it
     */
    public Rule grounded(Words ground) {
        return telling(new Told(told.title, Optional.of(ground), told.mend, told.sentence));
    }

    /**
     * Says how to mend what it finds.
     *
     * @param mend what to do
     * @return the rule with it
     */
    public Rule toMend(Words mend) {
        return telling(new Told(told.title, told.ground, Optional.of(mend), told.sentence));
    }

    /**
     * Says what a finding says, in place of the reason with the arguments behind it.
     *
     * @param sentence the sentence, with places for the arguments: <code>{duty}</code>, or <code>{day,day}</code> where
     *     the argument is a day
     * @return the rule with it
     */
    public Rule saying(Words sentence) {
        return telling(new Told(told.title, told.ground, told.mend, sentence));
    }

    /**
     * Adds an example.
     *
     * @param patch a JSON merge patch (RFC 7386) that puts the defect into a sound agreement
     * @param pointers where the rule then finds it, and nowhere else; none for an example that it must pass
     * @return the rule with it
     */
    public Rule example(String patch, String... pointers) {
        return example(RuleExample.of(patch, pointers));
    }

    /**
     * Adds an example.
     *
     * @param example the example
     * @return the rule with it
     */
    public Rule example(RuleExample example) {
        List<RuleExample> more = new ArrayList<>(examples);
        more.add(example);
        return new Rule(what, told, bounds, more);
    }

    /**
     * Gives it another severity.
     *
     * @param severity how grave its findings are
     * @return the rule with it
     */
    public Rule graded(Severity severity) {
        What other = new What(what.code, severity, what.scope, what.because, what.check);
        return new Rule(other, told, bounds, examples);
    }

    /**
     * Says what a subject must carry besides its agreement for the rule to apply. What its scope needs goes without saying.
     *
     * @param parts what it needs
     * @return the rule with it
     */
    public Rule needing(Subject.Part... parts) {
        Set<Subject.Part> needs = new TreeSet<>(List.of(parts));
        return bounded(b -> new Bounds(Set.copyOf(needs), b.kinds, b.since, b.until));
    }

    /**
     * Restricts it to agreements of some kinds.
     *
     * @param kinds the kinds; none for all
     * @return the rule so restricted
     */
    public Rule forKinds(AgreementKind... kinds) {
        return bounded(b -> new Bounds(b.needs, Set.of(kinds), b.since, b.until));
    }

    /**
     * Restricts it to agreements signed, or issued, on a day or later.
     *
     * @param day the first day
     * @return the rule so restricted
     */
    public Rule since(LocalDate day) {
        return bounded(b -> new Bounds(b.needs, b.kinds, Optional.of(day), b.until));
    }

    /**
     * Restricts it to agreements signed, or issued, on a day or earlier.
     *
     * @param day the last day
     * @return the rule so restricted
     */
    public Rule until(LocalDate day) {
        return bounded(b -> new Bounds(b.needs, b.kinds, b.since, Optional.of(day)));
    }

    /** {@return the rule without restriction to kinds and days, as its examples show it} */
    public Rule unrestricted() {
        return bounded(b -> new Bounds(b.needs, Set.of(), Optional.empty(), Optional.empty()));
    }

    private Rule telling(Told other) {
        return new Rule(what, other, bounds, examples);
    }

    private Rule bounded(UnaryOperator<Bounds> change) {
        return new Rule(what, told, change.apply(bounds), examples);
    }

    /** {@return its code} */
    public String code() {
        return what.code;
    }

    /** {@return how grave its findings are} */
    public Severity severity() {
        return what.severity;
    }

    /** {@return which elements it looks at} */
    public Scope<?> scope() {
        return what.scope;
    }

    /** {@return why it must hold} */
    public Words because() {
        return what.because;
    }

    /** {@return what it finds, if it says} */
    public Optional<Words> title() {
        return told.title;
    }

    /** {@return where its defect is seen, if it says} */
    public Optional<Words> ground() {
        return told.ground;
    }

    /** {@return how to mend what it finds, if it says} */
    public Optional<Words> mend() {
        return told.mend;
    }

    /** {@return what a finding says, with places for its arguments} */
    public Words sentence() {
        return told.sentence;
    }

    /** {@return what a subject must carry besides its agreement: what the rule says and what its scope needs} */
    public Set<Subject.Part> needs() {
        if (what.scope.needs().isEmpty()) {
            return bounds.needs;
        }
        Set<Subject.Part> needs = new TreeSet<>(bounds.needs);
        needs.addAll(what.scope.needs());
        return Collections.unmodifiableSet(needs);
    }

    /** {@return the kinds of agreements it is restricted to; none for all} */
    public Set<AgreementKind> kinds() {
        return bounds.kinds;
    }

    /** {@return the first day of signing or issue it is restricted to} */
    public Optional<LocalDate> since() {
        return bounds.since;
    }

    /** {@return the last day of signing or issue it is restricted to} */
    public Optional<LocalDate> until() {
        return bounds.until;
    }

    /** {@return its examples} */
    public List<RuleExample> examples() {
        return examples;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule
                && what.equals(rule.what)
                && told.equals(rule.told)
                && bounds.equals(rule.bounds)
                && examples.equals(rule.examples);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }

    /** {@return its code and severity} */
    @Override
    public String toString() {
        return code() + " (" + severity().code() + ")";
    }

    boolean isForAll() {
        return isForAll;
    }

    /** What it does with an element of its scope. */
    Check<Object> check() {
        return what.check;
    }
}
