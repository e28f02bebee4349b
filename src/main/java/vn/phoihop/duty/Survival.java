package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Phrases;
import vn.phoihop.time.Limit;

/**
 * That a duty outlives the agreement, and for how long.
 *
 * <p>Written as a limit of days or longer counted from the end of force, {@code {"years": 2}}, or as the word {@code "indefinitely"}.
 * Example: two years of confidentiality after a memorandum has ended.
 *
 * <p>Immutable and thread-safe.
 *
 * @param length how long after the end of force; empty for ever
 */
public record Survival(Optional<Limit> length) {
    private static final String INDEFINITELY = "indefinitely";

    /**
     * Makes a survival.
     *
     * @param length how long after the end of force; empty for ever
     * @throws IllegalArgumentException if the length is in hours or minutes
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Survival {
        if (Require.stated("length", length).isPresent() && length.get().unit().isExact()) {
            throw new RefusedValueException(
                    "limit-in-days", "survives", length.get().toString());
        }
    }

    /** {@return survival for ever} */
    public static Survival indefinitely() {
        return new Survival(Optional.empty());
    }

    /**
     * Makes a survival for a length.
     *
     * @param length how long after the end of force
     * @return the survival
     * @throws IllegalArgumentException if the length is in hours or minutes
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Survival of(Limit length) {
        return new Survival(Optional.of(Require.stated("length", length)));
    }

    /**
     * Reads survival for ever as it is written.
     *
     * @param word the word {@code indefinitely}
     * @return the survival
     * @throws IllegalArgumentException if it is any other word
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Survival parse(String word) {
        if (!INDEFINITELY.equals(word)) {
            throw new RefusedValueException(
                    "survival-form", "survives", Require.shown(Require.stated("survives", word)));
        }
        return indefinitely();
    }

    @JsonValue
    Object written() {
        return length.<Object>map(limit -> limit).orElse(INDEFINITELY);
    }

    /**
     * Says for how long.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code 2 năm}; {@code không thời hạn} for ever
     */
    public String label(Locale locale) {
        return length.map(limit -> limit.label(locale)).orElseGet(() -> Phrases.say("for-ever", locale));
    }

    /** {@return it as it is written} */
    @Override
    public String toString() {
        return written().toString();
    }
}
