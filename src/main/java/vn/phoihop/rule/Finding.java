package vn.phoihop.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Messages;

/**
 * Something a rule found wrong, and where.
 *
 * <p>Example: code {@code reference-unknown}, pointer {@code /duties/3/bearers/each/0}, anchor {@code
 * /duties/d4/bearers/each/0}, arguments {@code id = so-ttt} and {@code wanted = party}. Code, severity, places and
 * arguments can be relied on; the text made of them is for people and may be worded otherwise in another version.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the rule
 * @param severity how grave it is
 * @param pointer the place in the agreement as it is written, a JSON Pointer (RFC 6901)
 * @param anchor the same place with the id of an element for its number, so that it stays when another is put before it
 * @param arguments the values it is about, as plain text, by their names
 * @param sentence what it says, with places for the arguments; no part of the contract
 */
public record Finding(
        String code, Severity severity, String pointer, String anchor, Map<String, String> arguments, Words sentence) {
    /**
     * Makes a finding.
     *
     * @param code the code of the rule
     * @param severity how grave it is
     * @param pointer the place in the agreement as it is written, a JSON Pointer (RFC 6901)
     * @param anchor the same place with the id of an element for its number
     * @param arguments the values it is about, as plain text, by their names
     * @param sentence what it says, with places for the arguments
     */
    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Says what was found.
     *
     * @param locale the language, Vietnamese or English
     * @return a sentence; for a rule that has none, its reason and the arguments
     */
    public String text(Locale locale) {
        return Messages.text(sentence.text(locale), arguments, locale);
    }
}
