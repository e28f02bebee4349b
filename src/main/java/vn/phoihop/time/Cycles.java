package vn.phoihop.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Recurrence.Cycle;

/**
 * The arithmetic of cycles: numbered, on days since 1970. Where a cycle begins and ends is computed from its number
 * alone, so that nothing drifts.
 */
final class Cycles {
    private static final int NINE = 9;
    /** 5 January 1970 is a Monday. */
    private static final int FIRST_MONDAY = 4;

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

    /** The days from 1 March of the year 0 to 1 January 1970. */
    private static final long MARCH_0_TO_1970 = 719_468;

    private final Cycle cycle;
    private final Kind kind;
    private final int step;
    private final LocalDate anchor;
    private final long anchorMonth;
    /** The number of the unit of the calendar that the first of several begins with; 0 where that does not matter. */
    private final long base;

    private Cycles(Recurrence recurrence, Kind kind, @Nullable LocalDate start) {
        this.cycle = recurrence.cycle();
        this.kind = kind;
        this.step = recurrence.step();
        this.anchor = recurrence.firstDue().orElse(start == null ? LocalDate.EPOCH : start);
        this.anchorMonth = month(anchor);
        this.base = kind == Kind.CALENDAR && start != null && step > 1 ? unit(start.toEpochDay()) : 0;
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
        return kind == Kind.CALENDAR && step == 1 ? index(start.toEpochDay()) : 0;
    }

    /** The first day of a cycle; of a clock, the day on which it starts. */
    long first(long index) {
        return switch (kind) {
            case CALENDAR -> beginning(base + index * step);
            case CLOCK -> boundary(index);
            case CLOCK_COUNTED -> index == 0 ? anchor.toEpochDay() : last(index - 1) + 1;
            case FIRST_DUE -> boundary(index - 1) + 1;
        };
    }

    /** The last day of a cycle. */
    long last(long index) {
        return switch (kind) {
            case CALENDAR -> ending(base + index * step);
            case CLOCK -> boundary(index + 1);
            case CLOCK_COUNTED -> boundary(index + 1) - (isSameNumber(index + 1) ? 1 : 0);
            case FIRST_DUE -> boundary(index);
        };
    }

    /** The first cycle that does not end before a day; before an anchor there is none. */
    long index(long day) {
        boolean isEndless = kind == Kind.CALENDAR;
        long index = isEndless ? Math.floorDiv(unit(day) - base, step) : Math.max(0, near(day));
        while (last(index) < day) {
            index++;
        }
        while ((isEndless || index > 0) && last(index - 1) >= day) {
            index--;
        }
        return index;
    }

    private long near(long day) {
        return cycle.months() == 0
                ? Math.floorDiv(day - anchor.toEpochDay(), (long) cycle.days() * step)
                : Math.floorDiv(month(LocalDate.ofEpochDay(day)) - anchorMonth, (long) cycle.months() * step);
    }

    /** The unit of the calendar that a day lies in. */
    private long unit(long day) {
        return cycle.months() == 0
                ? Math.floorDiv(day - offset(), cycle.days())
                : Math.floorDiv(month(LocalDate.ofEpochDay(day)), cycle.months());
    }

    private long beginning(long unit) {
        return cycle.months() == 0 ? unit * cycle.days() + offset() : firstOfMonth(unit * cycle.months());
    }

    private long ending(long unit) {
        return cycle == Cycle.NINE_MONTHS ? firstOfMonth(unit * 12 + NINE) - 1 : beginning(unit + step) - 1;
    }

    private int offset() {
        return cycle == Cycle.WEEK ? FIRST_MONDAY : 0;
    }

    /** So many cycles after the anchor: the same number of the day, or the last of the month. */
    private long boundary(long cycles) {
        if (cycle.months() == 0) {
            return anchor.toEpochDay() + cycles * cycle.days() * step;
        }
        long month = anchorMonth + cycles * cycle.months() * step;
        return firstOfMonth(month) + Math.min(anchor.getDayOfMonth(), lengthOfMonth(month)) - 1;
    }

    private boolean isSameNumber(long cycles) {
        return cycle.months() == 0
                || lengthOfMonth(anchorMonth + cycles * cycle.months() * step) >= anchor.getDayOfMonth();
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int lengthOfMonth(long month) {
        return switch ((int) Math.floorMod(month, 12L)) {
            case 1 -> isLeap(Math.floorDiv(month, 12L)) ? 29 : 28;
            case 3, 5, 8, 10 -> 30;
            default -> 31;
        };
    }

    /**
     * The first day of a month, counted from January of the year 0. Years are counted from March here, so that a leap
     * day is the last of its year: 153 days to five months.
     */
    private static long firstOfMonth(long month) {
        long fromMarch = month - 2;
        long year = Math.floorDiv(fromMarch, 12L);
        long ofYear = (153 * Math.floorMod(fromMarch, 12L) + 2) / 5;
        long leapDays = Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
        return 365 * year + leapDays + ofYear - MARCH_0_TO_1970;
    }

    /** The cycles from one on that begin no later than a day, up to a last one. */
    void list(long from, long lastIndex, long lastDay, Visitor visitor) {
        long first = first(from);
        for (long index = from; index <= lastIndex && first <= lastDay; index++) {
            long last = last(index);
            visitor.cycle(first, last);
            first = switch (kind) {
                case CALENDAR -> cycle == Cycle.NINE_MONTHS ? first(index + 1) : last + 1;
                case CLOCK -> last;
                case CLOCK_COUNTED, FIRST_DUE -> last + 1;
            };
        }
    }

    /** Who is told of cycles. */
    interface Visitor {
        void cycle(long first, long last);
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
