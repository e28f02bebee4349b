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
    private static final int NINE = 9;
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
    /** How many months a cycle has, or days. */
    private final int length;

    private final boolean isOfDays;
    /** What cycles are counted from; of the calendar, where it begins. */
    private final LocalDate anchor;
    /** How many months or days after the anchor the cycle with the number 0 begins; only of the calendar. */
    private final int begin;
    /** What their last days are counted from, and how many months or days after it that of the number 0 is. */
    private final LocalDate endAnchor;

    private final int end;

    private Cycles(Recurrence recurrence, Kind kind, @Nullable LocalDate start) {
        this.cycle = recurrence.cycle();
        this.kind = kind;
        this.step = recurrence.step();
        this.isOfDays = cycle.months() == 0;
        int unit = isOfDays ? cycle.days() : cycle.months();
        this.length = unit * step;
        if (kind == Kind.CALENDAR) {
            LocalDate origin = cycle == Cycle.WEEK ? FIRST_MONDAY : LocalDate.EPOCH;
            this.anchor = isOfDays ? origin : FIRST_OF_JANUARY_0;
            this.begin = start != null && step > 1 ? Math.floorDiv(distance(start), unit) * unit : 0;
            this.endAnchor = isOfDays ? origin : LAST_OF_JANUARY_0;
            this.end = begin + (cycle == Cycle.NINE_MONTHS ? NINE : length) - 1;
        } else {
            this.anchor = recurrence.firstDue().orElse(start == null ? LocalDate.EPOCH : start);
            this.begin = 0;
            this.endAnchor = anchor;
            this.end = kind == Kind.FIRST_DUE ? 0 : length;
        }
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
    int firstIndex(LocalDate start) {
        return kind == Kind.CALENDAR && step == 1 ? index(start) : 0;
    }

    /** The first day of a cycle; of a clock, the day on which it starts. */
    LocalDate first(int index) {
        return switch (kind) {
            case CALENDAR, CLOCK -> after(anchor, begin + index * length);
            case CLOCK_COUNTED -> index == 0 ? anchor : last(index - 1).plusDays(1);
            case FIRST_DUE -> last(index - 1).plusDays(1);
        };
    }

    /** The last day of a cycle. */
    LocalDate last(int index) {
        LocalDate last = after(endAnchor, end + index * length);
        return kind == Kind.CLOCK_COUNTED ? dayBefore(last) : last;
    }

    /** So many months or days later: after months the same number of the day, or the last of the month. */
    private LocalDate after(LocalDate day, int many) {
        return isOfDays ? day.plusDays(many) : day.plusMonths(many);
    }

    /** The day before the next cycle begins, which is the last of a month that lacks the number of the anchor's. */
    private LocalDate dayBefore(LocalDate next) {
        boolean isSameNumber = isOfDays || next.getDayOfMonth() == anchor.getDayOfMonth();
        return isSameNumber ? next.minusDays(1) : next;
    }

    /** How many days a day is after the anchor, or its month after that of the anchor. */
    private int distance(LocalDate day) {
        return isOfDays ? (int) (day.toEpochDay() - anchor.toEpochDay()) : month(day) - month(anchor);
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** The first cycle that does not end before a day; before an anchor there is none. */
    int index(LocalDate day) {
        // That of the last end in the month of the day or before it, or the next: what follows ends in a later month.
        int index = Math.floorDiv(distance(day) - end, length);
        if (last(index).isBefore(day)) {
            index++;
        }
        return kind == Kind.CALENDAR ? index : Math.max(0, index);
    }

    /** The last cycle that does not begin after a day; the one before the first if all begin after it. */
    int lastBegun(LocalDate day) {
        // On the day on which one cycle of a clock ends the next begins.
        int index = index(kind == Kind.CLOCK ? day.plusDays(1) : day);
        return first(index).isAfter(day) ? index - 1 : index;
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
