package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Days from a first to a last, both included.
 *
 * <p>{@code DayRange.quarter(2023, 3)} is 1 July to 30 September 2023, 92 days: quarter III is July to September
 * (TIME-10). Written as the two days joined by a slash, {@code 2023-07-01/2023-09-30}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, of a year from 1 to 9999
 * @param last the last day, not before the first, of a year from 1 to 9999
 */
public record DayRange(LocalDate first, LocalDate last) {
    /** All days that can be written with a year of four digits; no other is counted to. */
    static final DayRange OF_FOUR_DIGITS = new DayRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /**
     * Makes a range.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @throws IllegalArgumentException if a day is missing, its year is not from 1 to 9999, or the last is before the
     *     first
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public DayRange {
        Require.day("first", Optional.of(Require.stated("first", first)));
        Require.day("last", Optional.of(Require.stated("last", last)));
        if (last.isBefore(first)) {
            throw new RefusedValueException("range-order", "last", first.toString(), last.toString());
        }
    }

    /**
     * Makes a range.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the range
     * @throws IllegalArgumentException if the last is before the first
     */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first, last);
    }

    /**
     * Gives a calendar year.
     *
     * @param year the year, 1 to 9999
     * @return 1 January to 31 December
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static DayRange year(int year) {
        return months("year", year, 1, 1, 12);
    }

    /**
     * Gives half a year.
     *
     * @param year the year, 1 to 9999
     * @param half 1 for January to June, 2 for July to December
     * @return the range
     * @throws IllegalArgumentException if the year or the half is out of bounds
     */
    public static DayRange halfYear(int year, int half) {
        return months("half-year", year, half, 2, 6);
    }

    /**
     * Gives a quarter.
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 to 4; 3 is July to September
     * @return the range
     * @throws IllegalArgumentException if the year or the quarter is out of bounds
     */
    public static DayRange quarter(int year, int quarter) {
        return months("quarter", year, quarter, 4, 3);
    }

    /**
     * Gives a month.
     *
     * @param year the year, 1 to 9999
     * @param month 1 to 12
     * @return the range
     * @throws IllegalArgumentException if the year or the month is out of bounds
     */
    public static DayRange month(int year, int month) {
        return months("month", year, month, 12, 1);
    }

    private static DayRange months(String what, int year, int number, int most, int length) {
        if (year < 1 || year > 9999) {
            throw new RefusedValueException("number-range", "year", "9999", String.valueOf(year));
        }
        if (number < 1 || number > most) {
            throw new RefusedValueException("number-range", what, String.valueOf(most), String.valueOf(number));
        }
        YearMonth first = YearMonth.of(year, (number - 1) * length + 1);
        return new DayRange(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /**
     * Reads a range as it is written.
     *
     * @param text two days joined by a slash, such as {@code 2023-07-01/2023-09-30}
     * @return the range
     * @throws IllegalArgumentException if the text is not of this form, or the last day is before the first
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DayRange parse(String text) {
        int slash = Require.stated("range", text).indexOf('/');
        if (slash >= 0) {
            try {
                return of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            } catch (DateTimeParseException e) {
                throw new RefusedValueException(e, "range-form", "range", Require.shown(text));
            }
        }
        throw new RefusedValueException("range-form", "range", Require.shown(text));
    }

    /**
     * Says whether a day lies within.
     *
     * @param day the day
     * @return whether it is neither before the first nor after the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Says whether two ranges share a day.
     *
     * @param other the other range
     * @return whether they do
     */
    public boolean overlaps(DayRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** {@return how many days it has, at least one} */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** {@return the range as it is written} */
    @Override
    @JsonValue
    public String toString() {
        return first + "/" + last;
    }
}
