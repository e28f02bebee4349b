package vn.phoihop.rule;

import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;

/**
 * One thing that must hold of every element of a scope.
 *
 * <p>Example: scope <i>term</i>, code {@code term-length-differs}, severity warning, because a term stated twice must
 * come to the same; the check compares five years with 2021-2025 and reports nothing.
 *
 * <p>A rule keeps no state and looks at nothing but what it is given, so one rule serves any number of agreements and
 * threads.
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
         * @param agreement the agreement it belongs to
         * @param report where to report
         */
        void check(E element, Agreement agreement, Report report);
    }

    private final String code;
    private final Severity severity;
    private final Scope<?> scope;
    private final Words because;
    private final Check<Object> check;

    private Rule(String code, Severity severity, Scope<?> scope, Words because, Check<Object> check) {
        this.code = code;
        this.severity = severity;
        this.scope = scope;
        this.because = because;
        this.check = check;
    }

    /**
     * Makes a rule.
     *
     * @param <E> the type of the elements it looks at
     * @param code its code: lower-case words joined by hyphens, the subject first, such as {@code duty-uncited}
     * @param severity how grave its findings are
     * @param scope which elements it looks at
     * @param because why it must hold, as a sentence with <i>must</i> (phải)
     * @param check what it does with one element
     * @return the rule
     * @throws IllegalArgumentException if the code is not of this form
     */
    @SuppressWarnings("unchecked") // a walk shows a rule elements of its own scope and no others
    public static <E> Rule of(String code, Severity severity, Scope<E> scope, Words because, Check<E> check) {
        return new Rule(Require.kebab("rule code", code), severity, scope, because, (Check<Object>) check);
    }

    /** {@return its code} */
    public String code() {
        return code;
    }

    /** {@return how grave its findings are} */
    public Severity severity() {
        return severity;
    }

    /** {@return which elements it looks at} */
    public Scope<?> scope() {
        return scope;
    }

    /** {@return why it must hold} */
    public Words because() {
        return because;
    }

    /** {@return its code and severity} */
    @Override
    public String toString() {
        return code + " (" + severity.code() + ")";
    }

    /** Runs the check on an element of this rule's scope. */
    void run(Object element, Agreement agreement, Report report) {
        check.check(element, agreement, report);
    }
}
