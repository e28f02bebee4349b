package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A code that somebody gave a party, with the scheme it belongs to.
 *
 * <p>Example: {@code Identifier.of(IdentifierScheme.QD_20_2020, "G22")} is the Government Office. A value of a known
 * scheme must have the form of that scheme; whether the code was ever given is not checked, only what {@link
 * IdentifierTable} knows of it can be asked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the scheme
 * @param value the code as it is written, not blank
 */
@JsonPropertyOrder({"scheme", "value"})
public record Identifier(
        @JsonProperty("scheme") IdentifierScheme scheme,
        @JsonProperty("value") String value) {
    private static final int MOST = 35;
    private static final int FIRST_LEVEL = 3;
    private static final String NO_LOWER_LEVELS = "000.00.00.";

    /**
     * Makes an identifier.
     *
     * @param scheme the scheme
     * @param value the code as it is written, not blank
     * @throws IllegalArgumentException if the value is blank or not of the form of a known scheme
     */
    @JsonCreator
    public Identifier {
        Require.stated("scheme", scheme);
        Require.text("value", value);
        if (scheme.equals(IdentifierScheme.QD_20_2020)) {
            require(isHighestFirst(value), scheme, "G22, H49.12", value);
        } else if (scheme.equals(IdentifierScheme.QCVN_102_2016)) {
            require(isLowestFirst(value), scheme, "000.00.00.H49", value);
        } else if (scheme.equals(IdentifierScheme.QD_124_2004) || scheme.equals(IdentifierScheme.QD_19_2025)) {
            require(isArea(value), scheme, "54, 555, 22015", value);
        }
    }

    private static void require(boolean isSound, IdentifierScheme scheme, String examples, String value) {
        if (!isSound) {
            throw new RefusedValueException(
                            "identifier-form", "identifier", scheme.code(), examples, Require.shown(value))
                    .in("value");
        }
    }

    /**
     * Makes an identifier.
     *
     * @param scheme the scheme
     * @param value the code as it is written
     * @return the identifier
     * @throws IllegalArgumentException if the value is blank or not of the form of a known scheme
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(scheme, value);
    }

    /**
     * Gives the same body's code in another scheme, where the rules of the two alone say it: {@code 000.00.00.H49} of
     * QCVN 102:2016/BTTTT is {@code H49} of Decision 20/2020/QĐ-TTg, and the other way round.
     *
     * @param other the other scheme
     * @return the code there; empty for lower levels, whose codes need not have been kept, and between other schemes
     */
    public Optional<Identifier> to(IdentifierScheme other) {
        if (scheme.equals(other)) {
            return Optional.of(this);
        }
        if (scheme.equals(IdentifierScheme.QCVN_102_2016) && other.equals(IdentifierScheme.QD_20_2020)) {
            return value.startsWith(NO_LOWER_LEVELS)
                    ? Optional.of(of(other, value.substring(NO_LOWER_LEVELS.length())))
                    : Optional.empty();
        }
        if (scheme.equals(IdentifierScheme.QD_20_2020) && other.equals(IdentifierScheme.QCVN_102_2016)) {
            return value.length() == FIRST_LEVEL ? Optional.of(of(other, NO_LOWER_LEVELS + value)) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Says how the code stands on a day, as far as {@link IdentifierTable} knows.
     *
     * @param day the day
     * @return whether it is valid, closed, or not known then
     */
    public Standing standingOn(LocalDate day) {
        return IdentifierTable.find(this).map(entry -> entry.standingOn(day)).orElse(Standing.UNKNOWN);
    }

    private static boolean isHighestFirst(String value) {
        boolean isSound = value.length() <= MOST && isFirstLevel(value, 0);
        for (int i = FIRST_LEVEL; isSound && i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isLevelBefore = i > FIRST_LEVEL && value.charAt(i - 1) != '.';
            isSound = c == '.' ? i == FIRST_LEVEL || isLevelBefore : i > FIRST_LEVEL && (isDigit(c) || isCapital(c));
        }
        return isSound && value.charAt(value.length() - 1) != '.';
    }

    private static boolean isLowestFirst(String value) {
        boolean isSound = value.length() == NO_LOWER_LEVELS.length() + FIRST_LEVEL;
        for (int i = 0; isSound && i < NO_LOWER_LEVELS.length(); i++) {
            isSound = NO_LOWER_LEVELS.charAt(i) == '.' ? value.charAt(i) == '.' : isDigit(value.charAt(i));
        }
        return isSound && isFirstLevel(value, NO_LOWER_LEVELS.length());
    }

    private static boolean isFirstLevel(String value, int at) {
        return value.length() >= at + FIRST_LEVEL
                && isCapital(value.charAt(at))
                && isDigit(value.charAt(at + 1))
                && isDigit(value.charAt(at + 2));
    }

    private static boolean isArea(String value) {
        int length = value.length();
        return (length == 2 || length == 3 || length == 5) && value.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** {@return scheme and value, such as {@code qd-20-2020 G22}} */
    @Override
    public String toString() {
        return scheme + " " + value;
    }

    /** How a code stands on a day, as far as is known. */
    public enum Standing {
        /** It is in use. Example: area code 54, Phú Yên, on 30 June 2025. */
        VALID,
        /** It was closed before. Example: area code 54 on 1 July 2025. It is never given to another. */
        CLOSED,
        /** Nothing is known: the table does not have it, or not yet on that day. */
        UNKNOWN
    }
}
