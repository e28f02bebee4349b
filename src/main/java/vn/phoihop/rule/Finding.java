package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;
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
 * @param anchor the same place with the id of an element for its number, so that it stays when another is put before it;
 *     with the key of an instance for that of its duty, such as {@code /duties/d5@2024}, and of an event of the ledger
 *     {@code @} and its id
 * @param arguments the values it is about, as plain text, by their names
 * @param sentence what it says, with places for the arguments; no part of the contract
 */
@JsonPropertyOrder({"code", "severity", "pointer", "anchor", "arguments", "sentence", "text"})
public record Finding(
        @JsonProperty("code") String code,
        @JsonProperty("severity") Severity severity,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("anchor") String anchor,
        @JsonProperty("arguments") Map<String, String> arguments,
        @JsonProperty("sentence") Words sentence) {
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
        Require.kebab("rule code", code);
        Require.stated("severity", severity);
        Require.stated("pointer", pointer);
        Require.stated("anchor", anchor);
        Require.stated("sentence", sentence);
        Require.stated("arguments", arguments);
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

    /** What it says in each language, for those who read the JSON and have no Java; passed over when read. */
    @JsonProperty(value = "text", access = JsonProperty.Access.READ_ONLY)
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        sentence.byLanguage().keySet().forEach(language -> texts.put(language, text(Locale.forLanguageTag(language))));
        return texts;
    }
}
