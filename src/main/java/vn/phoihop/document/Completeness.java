package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Codes;

/**
 * How much of an instrument a source holds, and so whether its silence means anything.
 *
 * <p>A closed code.
 */
public enum Completeness {
    /**
     * The whole text, annexes included: what it does not say, the instrument does not say. Example: the signed paper of
     * nine pages. Fails when an annex that the text names is not in hand: that is an excerpt.
     */
    FULL("full", Words.of("toàn văn", "full text")),
    /**
     * Part of the text, word for word. Example: chapter I alone of joint rules of seven chapters. Silence means nothing
     * outside that part.
     */
    EXCERPT("excerpt", Words.of("trích văn bản", "excerpt")),
    /**
     * Somebody's account of the text. Example: a news report of a signing that tells four duties of one side and two of
     * the other. Silence means nothing.
     */
    REPORT("report", Words.of("bản tin thuật lại", "report"));

    private final String code;
    private final Words label;

    Completeness(String code, Words label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the code as it is written} */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name
     */
    public String label(Locale locale) {
        return label.text(locale);
    }

    /** {@return whether what the source does not say can be taken as not in the instrument} */
    public boolean isSilenceTelling() {
        return this == FULL;
    }

    /**
     * Finds the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none, with the codes there are
     */
    @JsonCreator
    public static Completeness of(@Nullable String code) {
        return Codes.find("completeness", values(), Completeness::code, code);
    }
}
