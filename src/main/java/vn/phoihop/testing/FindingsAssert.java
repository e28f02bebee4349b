package vn.phoihop.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;

/** Assertions on findings. A failure shows what was found instead. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {
    FindingsAssert(Findings actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * Verifies that nothing was found.
     *
     * @return this
     */
    public FindingsAssert areNone() {
        isNotNull();
        if (!actual.all().isEmpty()) {
            failWithMessage("\nExpecting no findings, but found:\n%s", RuleExamples.lines(actual.all()));
        }
        return this;
    }

    /**
     * Verifies that no error was found; warnings and notices may be there.
     *
     * @return this
     */
    public FindingsAssert haveNoErrors() {
        isNotNull();
        if (actual.hasErrors()) {
            failWithMessage("\nExpecting no errors, but found:\n%s", RuleExamples.lines(actual.all()));
        }
        return this;
    }

    /**
     * Verifies where a rule found something: at these places in this order and at no others.
     *
     * @param code the code of the rule
     * @param pointers the places; none if it is to have found nothing
     * @return this
     */
    public FindingsAssert have(String code, String... pointers) {
        isNotNull();
        List<Finding> found = actual.of(code);
        if (!found.stream().map(Finding::pointer).toList().equals(Arrays.asList(pointers))) {
            failWithMessage(
                    "\nExpecting %s at:\n%s\nbut found:\n%s\namong:\n%s",
                    code,
                    pointers.length == 0 ? "  no place" : "  " + String.join(", ", pointers),
                    RuleExamples.lines(found),
                    RuleExamples.lines(actual.all()));
        }
        return this;
    }

    /**
     * Verifies all that was found, in the order of the document.
     *
     * @param codesAndPointers a code and a pointer with a space between, such as {@code phases-overlap /term/phases}
     * @return this
     */
    public FindingsAssert areExactly(String... codesAndPointers) {
        isNotNull();
        List<String> found = actual.all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
        if (!found.equals(Arrays.asList(codesAndPointers))) {
            failWithMessage(
                    "\nExpecting exactly:\n  %s\nbut found:\n%s",
                    codesAndPointers.length == 0 ? "nothing" : String.join("\n  ", codesAndPointers),
                    RuleExamples.lines(actual.all()));
        }
        return this;
    }

    /**
     * Verifies what a finding says.
     *
     * @param code the code of the rule, which found something at one place
     * @param locale the language
     * @param text the sentence
     * @return this
     */
    public FindingsAssert say(String code, Locale locale, String text) {
        isNotNull();
        List<Finding> found = actual.of(code);
        if (found.size() != 1 || !found.get(0).text(locale).equals(text)) {
            failWithMessage(
                    "\nExpecting one finding of %s that says:\n  %s\nbut found:\n%s",
                    code,
                    text,
                    found.isEmpty()
                            ? "  nothing"
                            : "  "
                                    + String.join(
                                            "\n  ",
                                            found.stream()
                                                    .map(finding -> finding.text(locale))
                                                    .toList()));
        }
        return this;
    }

    /**
     * Verifies that a rule ran and how many elements it looked at.
     *
     * @param code the code of the rule
     * @param elements how many
     * @return this
     */
    public FindingsAssert saw(String code, int elements) {
        isNotNull();
        Optional<Findings.Run> run =
                actual.runs().stream().filter(one -> one.code().equals(code)).findFirst();
        if (run.isEmpty() || run.get().bar().isPresent() || run.get().seen() != elements) {
            failWithMessage("\nExpecting %s to have looked at:\n  %s\nbut it %s", code, elements, told(run));
        }
        return this;
    }

    /**
     * Verifies that a rule did not apply.
     *
     * @param code the code of the rule
     * @param bar what kept it from running
     * @return this
     */
    public FindingsAssert barred(String code, Findings.Bar bar) {
        isNotNull();
        Optional<Findings.Run> run =
                actual.runs().stream().filter(one -> one.code().equals(code)).findFirst();
        if (run.flatMap(Findings.Run::bar).filter(bar::equals).isEmpty()) {
            failWithMessage("\nExpecting %s not to apply:\n  %s\nbut it %s", code, bar.code(), told(run));
        }
        return this;
    }

    private static String told(Optional<Findings.Run> run) {
        if (run.isEmpty()) {
            return "is no rule of the book";
        }
        return run.get()
                .bar()
                .map(bar -> "did not apply: " + bar.code())
                .orElseGet(() -> "looked at: " + run.get().seen());
    }
}
