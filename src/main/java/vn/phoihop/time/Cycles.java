package vn.phoihop.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Recurrence.Cycle;

/**
 * The arithmetic of cycles, which are numbered. Where a cycle begins and ends is computed from its number alone, so that
 * nothing drifts.
 */
final class Cycles {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);
    private static final LocalDate FIRST_OF_JANUARY_0 = LocalDate.of(0, 1, 1);
    /** So many months later it is the last day of the month, since no month is longer. */
    private static final LocalDate LAST_OF_JANUARY_0 = LocalDate.of(0, 1, 31);

    private enum Kind {
        /** Cycles of the calendar. */
        CALENDAR,
        /** A clock that starts on the anchor, whose day is not counted: a cycle ends on the day on which the next begins. */
        CLOCK,
        /** The same where the first day is counted: a cycle ends on the day before the next begins (TIME-10). */
        CLOCK_COUNTED,
        /** The anchor is the last day of the first cycle. */
        FIRST_DUE
    }

    private final Cycle cycle;
    private final Kind kind;
    private final int step;
    private final LocalDate anchor;
    /** How many months a cycle with all its units has; 0 if it has days. */
    private final long months;
    /** How many days a cycle with all its units has; 0 if it has months. */
    private final long days;
    /** The number of the unit of the calendar that the first of several begins with; 0 where that does not matter. */
    private final long base;

    private Cycles(Recurrence recurrence, Kind kind, @Nullable LocalDate start) {
        this.cycle = recurrence.cycle();
        this.kind = kind;
        this.step = recurrence.step();
        this.anchor = recurrence.firstDue().orElse(start == null ? LocalDate.EPOCH : start);
        this.months = (long) cycle.months() * step;
        this.days = (long) cycle.days() * step;
        this.base = kind == Kind.CALENDAR && start != null && step > 1 ? unit(start) : 0;
    }

    static Cycles of(Recurrence recurrence, @Nullable LocalDate start, boolean isFirstDayCounted) {
        if (recurrence.firstDue().isPresent()) {
            return new Cycles(recurrence, Kind.FIRST_DUE, null);
        }
        if (recurrence.isAlignedToCalendar() || start == null) {
            return new Cycles(recurrence, Kind.CALENDAR, start);
        }
        return new Cycles(recurrence, isFirstDayCounted ? Kind.CLOCK_COUNTED : Kind.CLOCK, start);
    }

    boolean isByCalendar() {
        return kind == Kind.CALENDAR;
    }

    /** The number of the first cycle of a recurrence that starts somewhere. */
    long firstIndex(LocalDate start) {
        return kind == Kind.CALENDAR && step == 1 ? index(start) : 0;
    }

    /** The first day of a cycle; of a clock, the day on which it starts. */
    LocalDate first(long index) {
        return switch (kind) {
            case CALENDAR -> beginning(base + index * step);
            case CLOCK -> boundary(index);
            case CLOCK_COUNTED -> index == 0 ? anchor : last(index - 1).plusDays(1);
            case FIRST_DUE -> boundary(index - 1).plusDays(1);
        };
    }

    /** The last day of a cycle. */
    LocalDate last(long index) {
        return switch (kind) {
            case CALENDAR -> ending(base + index * step);
            case CLOCK -> boundary(index + 1);
            case CLOCK_COUNTED -> dayBefore(boundary(index + 1));
            case FIRST_DUE -> boundary(index);
        };
    }

    /** The first cycle that does not end before a day; before an anchor there is none. */
    long index(LocalDate day) {
        boolean isEndless = kind == Kind.CALENDAR;
        long index = isEndless ? Math.floorDiv(unit(day) - base, step) : Math.max(0, near(day));
        while (last(index).isBefore(day)) {
            index++;
        }
        while ((isEndless || index > 0) && !last(index - 1).isBefore(day)) {
            index--;
        }
        return index;
    }

    /** The last cycle that does not begin after a day; the one before the first if all begin after it. */
    long lastBegun(LocalDate day) {
        long index = index(day);
        while (!first(index + 1).isAfter(day)) {
            index++;
        }
        return first(index).isAfter(day) ? index - 1 : index;
    }

    private long near(LocalDate day) {
        return months == 0
                ? Math.floorDiv(day.toEpochDay() - anchor.toEpochDay(), days)
                : Math.floorDiv(month(day) - month(anchor), months);
    }

    /** The unit of the calendar that a day lies in. */
    private long unit(LocalDate day) {
        return cycle.months() == 0
                ? Math.floorDiv(day.toEpochDay() - origin().toEpochDay(), cycle.days())
                : Math.floorDiv(month(day), cycle.months());
    }

    private LocalDate beginning(long unit) {
        return cycle.months() == 0
                ? origin().plusDays(unit * cycle.days())
                : FIRST_OF_JANUARY_0.plusMonths(unit * cycle.months());
    }

    private LocalDate ending(long unit) {
        if (cycle.months() == 0) {
            return origin().plusDays(unit * cycle.days() + days - 1);
        }
        long length = cycle == Cycle.NINE_MONTHS ? 9 : months;
        return LAST_OF_JANUARY_0.plusMonths(unit * cycle.months() + length - 1);
    }

    private LocalDate origin() {
        return cycle == Cycle.WEEK ? FIRST_MONDAY : LocalDate.EPOCH;
    }

    /** So many cycles after the anchor: the same number of the day, or the last of the month. */
    private LocalDate boundary(long cycles) {
        return months == 0 ? anchor.plusDays(cycles * days) : anchor.plusMonths(cycles * months);
    }

    /** The day before a boundary, which is itself the last day where its month lacks the number of the anchor's. */
    private LocalDate dayBefore(LocalDate boundary) {
        boolean isSameNumber = months == 0 || boundary.getDayOfMonth() == anchor.getDayOfMonth();
        return isSameNumber ? boundary.minusDays(1) : boundary;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    /** The key of the cycle that begins on a day. */
    String key(LocalDate first) {
        if (!isByCalendar() || step > 1) {
            return first.toString();
        }
        int year = first.getYear();
        return switch (cycle) {
            case WEEK -> week(first);
            case MONTH -> first.toString().substring(0, first.toString().length() - 3);
            case QUARTER -> four(year) + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case HALF_YEAR -> four(year) + "-H" + ((first.getMonthValue() - 1) / 6 + 1);
            case NINE_MONTHS -> four(year) + "-9M";
            case YEAR -> four(year);
            case DAY, UNSTATED -> first.toString();
        };
    }

    private static String week(LocalDate monday) {
        int number = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return four(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + (number < 10 ? "0" : "") + number;
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The first day of the cycle that a key names; null if it is none. */
    static @Nullable LocalDate firstDay(String key) {
        try {
            if (key.length() == 10) {
                return LocalDate.parse(key);
            }
            if (key.endsWith("-9M")) {
                return LocalDate.of(Integer.parseInt(key.substring(0, key.length() - 3)), 1, 1);
            }
            int week = key.indexOf("-W");
            if (week > 0) {
                LocalDate inFirst = LocalDate.of(Integer.parseInt(key.substring(0, week)), 1, 4);
                return inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(Integer.parseInt(key.substring(week + 2)) - 1L);
            }
            PeriodRef period = PeriodRef.parse(key);
            DayRange range = period == null || period.isRelative() ? null : period.in(null);
            return range == null ? null : range.first();
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
