package vn.phoihop.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period as a text names it: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-06}, or {@code year}, {@code
 * half-year}, {@code quarter}, {@code month} for the one asked about, {@code month-before} and {@code month-after} for
 * the months beside it.
 *
 * @param unit how long it is
 * @param year its year, 0 for the one asked about
 * @param number which half, quarter or month of the year it is, 0 for the one asked about
 */
record PeriodRef(Unit unit, int year, int number) {
    enum Unit {
        YEAR("year", 12),
        HALF_YEAR("half-year", 6),
        QUARTER("quarter", 3),
        MONTH("month", 1),
        MONTH_BEFORE("month-before", 1),
        MONTH_AFTER("month-after", 1);

        private final String name;
        private final int months;

        Unit(String name, int months) {
            this.name = name;
            this.months = months;
        }

        DayRange of(int year, int number) {
            return switch (this) {
                case YEAR -> DayRange.year(year);
                case HALF_YEAR -> DayRange.halfYear(year, number);
                case QUARTER -> DayRange.quarter(year, number);
                case MONTH, MONTH_BEFORE, MONTH_AFTER -> DayRange.month(year, number);
            };
        }
    }

    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 7;

    /** Reads a period; null if the text is none. */
    static @Nullable PeriodRef parse(String text) {
        for (Unit unit : Unit.values()) {
            if (unit.name.equals(text)) {
                return new PeriodRef(unit, 0, 0);
            }
        }
        int year = text.length() < YEAR_DIGITS ? -1 : number(text, 0, YEAR_DIGITS);
        if (year < 1) {
            return null;
        }
        if (text.length() == YEAR_DIGITS) {
            return new PeriodRef(Unit.YEAR, year, 1);
        }
        if (text.length() != MONTH_DIGITS || text.charAt(YEAR_DIGITS) != '-') {
            return null;
        }
        Unit unit = switch (text.charAt(YEAR_DIGITS + 1)) {
            case 'H' -> Unit.HALF_YEAR;
            case 'Q' -> Unit.QUARTER;
            default -> Unit.MONTH;
        };
        int number = number(text, unit == Unit.MONTH ? YEAR_DIGITS + 1 : YEAR_DIGITS + 2, MONTH_DIGITS);
        return number < 1 || number > 12 / unit.months ? null : new PeriodRef(unit, year, number);
    }

    /** The number that the digits make; -1 if there are others than digits. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    boolean isRelative() {
        return year == 0;
    }

    boolean isMonth() {
        return unit.months == 1;
    }

    boolean hasMiddle() {
        return unit.months == 1 || unit == Unit.YEAR;
    }

    /** Its days; for the one asked about, those of the period in which what is asked about ends. */
    @Nullable
    DayRange in(@Nullable DayRange asked) {
        if (!isRelative()) {
            return unit.of(year, number);
        }
        if (asked == null) {
            return null;
        }
        LocalDate day = switch (unit) {
            case MONTH_BEFORE -> asked.first().withDayOfMonth(1).minusDays(1);
            case MONTH_AFTER -> asked.last().withDayOfMonth(1).plusMonths(1);
            default -> asked.last();
        };
        return DayRange.OF_FOUR_DIGITS.contains(day)
                ? unit.of(day.getYear(), (day.getMonthValue() - 1) / unit.months + 1)
                : null;
    }

    /** The 15th of a month, 30 June of a year. */
    LocalDate middle(DayRange range) {
        return unit == Unit.YEAR
                ? LocalDate.of(range.first().getYear(), 6, 30)
                : range.first().withDayOfMonth(15);
    }
}
