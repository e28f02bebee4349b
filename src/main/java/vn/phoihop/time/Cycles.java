package vn.phoihop.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Recurrence.Cycle;

/**
 * The arithmetic of cycles: numbered in both directions, on days since 1970. A cycle of a number begins on a day that is
 * computed from the number alone.
 */
final class Cycles {
    private static final int NINE = 9;
    /** 5 January 1970 is a Monday. */
    private static final int FIRST_MONDAY = 4;

    private final Cycle cycle;
    private final int step;
    private final boolean isByCalendar;
    private final long anchor;
    /** Months since the year 0, and the number of the day, of the anchor. */
    private final long anchorMonth;

    private final int anchorDay;
    /** 1 if the anchor is the last day of cycle 0 and the next cycle begins the day after; 0 if cycle 0 begins on it. */
    private final int isLastDay;

    private Cycles(Recurrence recurrence, boolean isByCalendar, @Nullable LocalDate from) {
        this.cycle = recurrence.cycle();
        this.step = recurrence.step();
        this.isByCalendar = isByCalendar;
        this.isLastDay = recurrence.firstDue().isPresent() ? 1 : 0;
        LocalDate at = recurrence.firstDue().orElse(from == null ? LocalDate.EPOCH : from);
        this.anchor = at.toEpochDay();
        this.anchorMonth = at.getYear() * 12L + at.getMonthValue() - 1;
        this.anchorDay = at.getDayOfMonth();
    }

    static Cycles of(Recurrence recurrence, @Nullable LocalDate from) {
        boolean isByCalendar = recurrence.isAlignedToCalendar()
                || (from == null && recurrence.firstDue().isEmpty());
        return new Cycles(recurrence, isByCalendar, from);
    }

    /** The first day of a cycle. */
    long first(long index) {
        if (cycle.months() == 0) {
            long days = (long) cycle.days() * step;
            if (isByCalendar) {
                return index * days + (cycle == Cycle.WEEK ? FIRST_MONDAY : 0);
            }
            return anchor + (index - isLastDay) * days + isLastDay;
        }
        long months = (long) cycle.months() * step;
        if (isByCalendar) {
            return firstOfMonth(index * months);
        }
        return dayOfMonth(anchorMonth + (index - isLastDay) * months) + isLastDay;
    }

    /** The last day of a cycle, whose next one begins on the day given. */
    long last(long index, long next) {
        return cycle == Cycle.NINE_MONTHS ? firstOfMonth(index * 12 + NINE) - 1 : next - 1;
    }

    /** The cycle a day lies in; of days between cycles, the next one. */
    long index(long day) {
        if (cycle.months() == 0) {
            long days = (long) cycle.days() * step;
            long from = isByCalendar ? (cycle == Cycle.WEEK ? FIRST_MONDAY : 0) : anchor + isLastDay;
            return Math.floorDiv(day - from, days) + (isByCalendar ? 0 : isLastDay);
        }
        long months = (long) cycle.months() * step;
        LocalDate date = LocalDate.ofEpochDay(day);
        long month = date.getYear() * 12L + date.getMonthValue() - 1;
        if (isByCalendar) {
            long index = Math.floorDiv(month, months);
            boolean isBetween = cycle == Cycle.NINE_MONTHS && date.getMonthValue() > NINE;
            return isBetween ? index + 1 : index;
        }
        long index = Math.floorDiv(month - anchorMonth, months) + isLastDay;
        while (first(index) > day) {
            index--;
        }
        while (first(index + 1) <= day) {
            index++;
        }
        return index;
    }

    private static long firstOfMonth(long month) {
        return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1)
                .toEpochDay();
    }

    /** The day with the number of the anchor, or the last of the month. */
    private long dayOfMonth(long month) {
        LocalDate first = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
        return first.toEpochDay() + Math.min(anchorDay, first.lengthOfMonth()) - 1;
    }

    /** The key of the cycle that begins on a day. */
    String key(LocalDate first) {
        if (!isByCalendar || step > 1) {
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
