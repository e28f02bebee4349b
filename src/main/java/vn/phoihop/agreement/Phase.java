package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.time.DayRange;

/**
 * A period of whole calendar years (giai đoạn), both included.
 *
 * <p>{@code 2021-2025} begins on 1 January 2021 and ends with 31 December 2025; it spans five years. Written as one
 * string, two years of four digits joined by a hyphen; a single year is {@code 2021-2021}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstYear the first year, 1000 to 9999
 * @param lastYear the last year, not before the first, at most 9999
 */
public record Phase(int firstYear, int lastYear) {
    private static final int DIGITS = 4;

    /**
     * Makes a phase.
     *
     * @param firstYear the first year, 1000 to 9999
     * @param lastYear the last year, not before the first, at most 9999
     * @throws IllegalArgumentException if a year is out of bounds or the last is before the first
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Phase {
        if (firstYear < 1000 || lastYear > 9999 || lastYear < firstYear) {
            throw new RefusedValueException("phase-order", "phase", firstYear + "-" + lastYear);
        }
    }

    /**
     * Makes a phase.
     *
     * @param firstYear the first year, 1000 to 9999
     * @param lastYear the last year, not before the first, at most 9999
     * @return the phase
     */
    public static Phase of(int firstYear, int lastYear) {
        return new Phase(firstYear, lastYear);
    }

    /**
     * Reads a phase as it is written.
     *
     * @param text two years joined by a hyphen, such as {@code 2021-2025}
     * @return the phase
     * @throws IllegalArgumentException if the text is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phase parse(String text) {
        if (Require.stated("phase", text).length() != 2 * DIGITS + 1 || text.charAt(DIGITS) != '-') {
            throw malformed(text);
        }
        return new Phase(year(text, 0), year(text, DIGITS + 1));
    }

    /** {@return how many calendar years it spans, at least one} */
    public int years() {
        return lastYear - firstYear + 1;
    }

    /** {@return its days, 1 January of the first year to 31 December of the last} */
    public DayRange days() {
        return new DayRange(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /** {@return the phase as it is written} */
    @Override
    @JsonValue
    public String toString() {
        return firstYear + "-" + lastYear;
    }

    private static int year(String text, int from) {
        int year = 0;
        for (int i = from; i < from + DIGITS; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed(text);
            }
            year = year * 10 + (c - '0');
        }
        return year;
    }

    private static IllegalArgumentException malformed(String text) {
        return new RefusedValueException("phase-form", "phase", Require.shown(text));
    }
}
