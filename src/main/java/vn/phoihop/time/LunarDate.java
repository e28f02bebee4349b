package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Figures;

/**
 * A day of the Vietnamese lunar calendar (âm lịch): a lunar year, a month of it, and a day of the month.
 *
 * <p>The Hùng Kings are commemorated on the tenth of the third lunar month; {@code LunarDate.of(2025, 3,
 * 10).toLocalDate()} is 7 April 2025. A lunar year has the number of the Gregorian year in which it begins: 28 January
 * 2025 is the 29th of month 12 of 2024, and 29 January 2025, Tết, the first of month 1 of 2025. A leap month (tháng
 * nhuận) follows the month whose number it repeats: in 2025, month 6 is followed by leap month 6. Written as a year, a
 * month and a day, {@code 2025-06-01}, with {@code -leap} behind in a leap month, {@code 2025-06-01-leap}.
 *
 * <p>The calendar is that of Vietnam, reckoned by the time of UTC+7 (TIME-12; Decisions 121-CP of 8 August 1967 and
 * 134/2002/QĐ-TTg), not the Chinese one, which differs by a day now and then, and by a month in 1985. It holds the lunar
 * years 1968 to 2100 as a whole: the days from 29 January 1968, the first Tết reckoned so, to 28 January 2101. Days after
 * 2072 are provisional.
 *
 * <p>Immutable and thread-safe. Ordered by time.
 *
 * @param year the lunar year, 1968 to 2100
 * @param month the month, 1 to 12; a leap month has the number of the one before it
 * @param leap whether the month is a leap month
 * @param day the day of the month, 1 to 29 or 30
 * @see <a href="https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_vn.html">The rules of the Vietnamese lunar
 *     calendar, by Hồ Ngọc Đức</a>
 */
public record LunarDate(int year, int month, boolean leap, int day) implements Comparable<LunarDate> {
    private static final Comparator<LunarDate> BY_TIME = Comparator.comparingInt(LunarDate::year)
            .thenComparingInt(LunarDate::place)
            .thenComparingInt(LunarDate::day);
    private static final LocalDate FIRST_DAY = LunarCalendar.day(LunarCalendar.FIRST_YEAR, 0);
    private static final LocalDate LAST_DAY = LunarCalendar.day(
            LunarCalendar.LAST_YEAR,
            LunarCalendar.daysBefore(LunarCalendar.LAST_YEAR, LunarCalendar.months(LunarCalendar.LAST_YEAR)) - 1);
    private static final LocalDate LAST_SETTLED_DAY = LocalDate.of(2072, 12, 31);

    private static final int LENGTH = "2025-06-01".length();
    private static final String LEAP = "-leap";

    /**
     * Makes a lunar date.
     *
     * @param year the lunar year, 1968 to 2100
     * @param month the month, 1 to 12
     * @param leap whether the month is a leap month
     * @param day the day of the month
     * @throws IllegalArgumentException if the year is out of bounds, it has no such month, or the month no such day
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public LunarDate {
        int leapMonth = LunarCalendar.leapMonth(LunarCalendar.supported(year));
        if (month < 1 || month > 12) {
            throw new RefusedValueException("number-range", "lunar month", "12", String.valueOf(month));
        }
        if (leap && leapMonth == 0) {
            throw new RefusedValueException(
                    "leap-month-none", "leap month", String.valueOf(year), String.valueOf(month));
        }
        if (leap && leapMonth != month) {
            throw new RefusedValueException(
                    "leap-month-other",
                    "leap month",
                    String.valueOf(year),
                    String.valueOf(leapMonth),
                    String.valueOf(month));
        }
        int length = LunarCalendar.length(year, place(year, month, leap));
        if (day < 1 || day > length) {
            throw new RefusedValueException(
                    "lunar-day",
                    "day",
                    year + "-" + twoDigits(month) + (leap ? LEAP : ""),
                    String.valueOf(length),
                    String.valueOf(day));
        }
    }

    /**
     * Makes a lunar date of a month that is no leap month.
     *
     * @param year the lunar year, 1968 to 2100
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the lunar date
     * @throws IllegalArgumentException if the year or the month is out of bounds, or the month has no such day
     */
    public static LunarDate of(int year, int month, int day) {
        return new LunarDate(year, month, false, day);
    }

    /**
     * Makes a lunar date of a leap month.
     *
     * @param year the lunar year, 1968 to 2100
     * @param month the number of the leap month, which is that of the month before it
     * @param day the day of the month
     * @return the lunar date
     * @throws IllegalArgumentException if the year is out of bounds, it has no such leap month, or the month has no
     *     such day
     */
    public static LunarDate ofLeap(int year, int month, int day) {
        return new LunarDate(year, month, true, day);
    }

    /**
     * Finds the lunar date of a day.
     *
     * @param day the day, from 29 January 1968 to 28 January 2101
     * @return its lunar date
     * @throws IllegalArgumentException if the day is out of bounds
     */
    public static LunarDate from(LocalDate day) {
        if (Require.stated("day", day).isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new RefusedValueException(
                    "lunar-span", "day", FIRST_DAY.toString(), LAST_DAY.toString(), day.toString());
        }
        int year = day.getYear();
        int fromNewYear = day.getDayOfYear();
        if (LunarCalendar.supports(year) && fromNewYear >= LunarCalendar.newYear(year)) {
            fromNewYear -= LunarCalendar.newYear(year);
        } else {
            year--;
            fromNewYear += LunarCalendar.gregorianLength(year) - LunarCalendar.newYear(year);
        }
        int place = LunarCalendar.placeOf(year, fromNewYear);
        int leapMonth = LunarCalendar.leapMonth(year);
        boolean isBehindLeapMonth = leapMonth > 0 && place >= leapMonth;
        return new LunarDate(
                year,
                isBehindLeapMonth ? place : place + 1,
                leapMonth > 0 && place == leapMonth,
                fromNewYear - LunarCalendar.daysBefore(year, place) + 1);
    }

    /**
     * Gives the first day of a lunar year (Tết).
     *
     * @param year the lunar year, 1968 to 2100
     * @return the day; 2 February for 2030, when it is 3 February in China
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static LocalDate newYear(int year) {
        return LunarCalendar.day(LunarCalendar.supported(year), 0);
    }

    /**
     * Gives the number of the month that comes twice in a lunar year.
     *
     * @param year the lunar year, 1968 to 2100
     * @return the number, 6 for 2025; empty for a year of twelve months
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static OptionalInt leapMonth(int year) {
        int month = LunarCalendar.leapMonth(LunarCalendar.supported(year));
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Reads a lunar date as it is written.
     *
     * @param text a year, a month and a day such as {@code 2025-06-01}, with {@code -leap} behind in a leap month
     * @return the lunar date
     * @throws IllegalArgumentException if the text is not of this form, or there is no such lunar date
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LunarDate parse(String text) {
        boolean isLeap = Require.stated("lunar date", text).endsWith(LEAP);
        int length = text.length() - (isLeap ? LEAP.length() : 0);
        if (length != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw malformed(text);
        }
        return new LunarDate(number(text, 0, 4), number(text, 5, 7), isLeap, number(text, 8, LENGTH));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed(text);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static IllegalArgumentException malformed(String text) {
        return new RefusedValueException("lunar-form", "lunar date", Require.shown(text));
    }

    private static int place(int year, int month, boolean leap) {
        int leapMonth = LunarCalendar.leapMonth(year);
        boolean isBehindLeapMonth = leapMonth > 0 && month > leapMonth;
        return leap || isBehindLeapMonth ? month : month - 1;
    }

    private int place() {
        return place(year, month, leap);
    }

    /** {@return the day of the Gregorian calendar} */
    public LocalDate toLocalDate() {
        return LunarCalendar.day(year, LunarCalendar.daysBefore(year, place()) + day - 1);
    }

    /**
     * Says whether the lunar date may still turn out a day off: it is after 31 December 2072.
     *
     * <p>Some new moons are so near to midnight that it depends on the Earth's rotation, which nobody can compute so
     * far ahead, on which day they fall.
     *
     * @return whether it is provisional
     */
    public boolean isProvisional() {
        return toLocalDate().isAfter(LAST_SETTLED_DAY);
    }

    /**
     * Gives the lunar date for people.
     *
     * @param locale the language, Vietnamese or English
     * @return {@code ngày 01 tháng 6 nhuận năm 2025 (âm lịch)}, or {@code day 1 of lunar month 6 (leap), 2025}
     */
    public String label(Locale locale) {
        return leap
                ? Figures.dayOfLeapMonth(year, month, day, locale)
                : Figures.dayOfLunarMonth(year, month, day, locale);
    }

    @Override
    public int compareTo(LunarDate other) {
        return BY_TIME.compare(this, other);
    }

    /** {@return the lunar date as it is written} */
    @Override
    @JsonValue
    public String toString() {
        return year + "-" + twoDigits(month) + "-" + twoDigits(day) + (leap ? LEAP : "");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
