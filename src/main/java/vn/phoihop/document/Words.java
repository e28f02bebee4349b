package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Text for people, by language: at least one, each not blank.
 *
 * <p>{@code Words.of("đầu mối", "focal point")} is written as {@code {"vi": "đầu mối", "en": "focal point"}}. A
 * language is a lower-case code of two or three letters (ISO 639). The text is kept letter for letter, the order of the
 * languages as given; two are equal when they hold the same texts, in whatever order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byLanguage the texts by language code, in the order given
 */
public record Words(@JsonValue Map<String, String> byLanguage) {
    private static final String VIETNAMESE = "vi";

    /**
     * Makes words from texts by language.
     *
     * @param byLanguage the texts by language code, in the order given
     * @throws IllegalArgumentException if there is none, a language is not such a code or a text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        Map<String, String> copy = new Texts(Require.stated("words", byLanguage));
        if (copy.isEmpty()) {
            throw new RefusedValueException("words-none", "words");
        }
        copy.forEach((language, text) -> {
            if (!isLanguage(Require.stated("language", language))) {
                throw new RefusedValueException("language-form", "language", Require.shown(language)).in(language);
            }
            Require.textIn(language, text);
        });
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /**
     * Makes words in Vietnamese and English.
     *
     * @param vi the Vietnamese text
     * @param en the English text
     * @return the words
     */
    public static Words of(String vi, String en) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(VIETNAMESE, vi);
        texts.put("en", en);
        return new Words(texts);
    }

    /**
     * Makes words in Vietnamese only.
     *
     * @param vi the Vietnamese text
     * @return the words
     */
    public static Words vi(String vi) {
        return new Words(Collections.singletonMap(VIETNAMESE, vi));
    }

    /**
     * Gives the text in a language, else the Vietnamese one, else the first there is.
     *
     * @param locale the language asked for; only its language counts
     * @return the text
     */
    public String text(Locale locale) {
        return in(locale)
                .or(() -> Optional.ofNullable(byLanguage.get(VIETNAMESE)))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /**
     * Gives the text in a language, without falling back to another.
     *
     * @param locale the language asked for; only its language counts
     * @return the text, or empty if there is none in that language
     */
    public Optional<String> in(Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage()));
    }

    private static boolean isLanguage(String code) {
        boolean sound = code.length() == 2 || code.length() == 3;
        for (int i = 0; sound && i < code.length(); i++) {
            sound = code.charAt(i) >= 'a' && code.charAt(i) <= 'z';
        }
        return sound;
    }
}
