package vn.phoihop.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.text.Sentences;

/**
 * Something a rule found wrong, and where.
 *
 * <p>Example: rule {@code reference-unknown}, pointer {@code /duties/3/bearers/each/0}, argument {@code so-ttt}. Code,
 * severity, pointer and arguments can be relied on; the text made of them is for people and may be worded otherwise in
 * another version.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param pointer the place in the agreement as it is written, a JSON Pointer (RFC 6901)
 * @param arguments the values it is about, as plain text
 */
public record Finding(Rule rule, String pointer, List<String> arguments) {
    /**
     * Makes a finding.
     *
     * @param rule the rule
     * @param pointer the place in the agreement as it is written, a JSON Pointer (RFC 6901)
     * @param arguments the values it is about, as plain text
     */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** {@return the code of the rule} */
    public String code() {
        return rule.code();
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Says what was found.
     *
     * @param locale the language, Vietnamese or English
     * @return a sentence; for a rule that does not ship with this library, its reason and the arguments
     */
    public String text(Locale locale) {
        Optional<String> sentence = RuleBooks.standard().rules().contains(rule)
                ? Sentences.finding(code(), arguments, locale)
                : Optional.empty();
        return sentence.orElseGet(() -> {
            String because = rule.because().text(locale);
            return arguments.isEmpty() ? because : because + " (" + String.join(", ", arguments) + ")";
        });
    }
}
