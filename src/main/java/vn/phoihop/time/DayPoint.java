package vn.phoihop.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.RefusedValueException;

/** Where a day that a text names lies. */
sealed interface DayPoint {
    /** The shape of a day of any year: {@code 12-15}. */
    int MONTH_DAY = 5;

    /** Whether it is found only within the period asked about. */
    boolean needsPeriod();

    /** The day; null if there is none, or the calendar does not know. */
    @Nullable
    LocalDate in(@Nullable DayRange asked, WorkCalendar calendar);

    /** Tells what the day depends on, if on anything. */
    default void tell(Trace trace, @Nullable DayRange asked, WorkCalendar calendar, @Nullable LocalDate day) {}

    /** Reads a point; null if the text is none. */
    static @Nullable DayPoint parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text.length() == MONTH_DAY ? Yearly.parse(text) : Fixed.parse(text);
        }
        String name = text.substring(0, colon);
        String of = text.substring(colon + 1);
        if (name.equals("lunar")) {
            return of.length() == MONTH_DAY ? LunarYearly.parse(of) : LunarDay.parse(of);
        }
        PeriodRef period = PeriodRef.parse(of);
        if (period != null && period.isMonth()) {
            DayPoint ofMonth = OfMonth.parse(name, period);
            if (ofMonth != null) {
                return ofMonth;
            }
        }
        Edge edge = Edge.named(name);
        if (edge == null || period == null) {
            return null;
        }
        return edge != Edge.MIDDLE || period.hasMiddle() ? new Of(edge, period) : null;
    }

    /** A date. */
    record Fixed(LocalDate day) implements DayPoint {
        static @Nullable DayPoint parse(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                return DayRange.OF_FOUR_DIGITS.contains(day) ? new Fixed(day) : null;
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public boolean needsPeriod() {
            return false;
        }

        @Override
        public LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            return day;
        }
    }

    /** A day of the year asked about; 29 February is the last of February (A2). */
    record Yearly(int month, int day) implements DayPoint {
        static @Nullable DayPoint parse(String text) {
            int month = PeriodRef.number(text, 0, 2);
            int day = PeriodRef.number(text, 3, MONTH_DAY);
            boolean isDay = text.charAt(2) == '-'
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(2000, month).lengthOfMonth();
            return isDay ? new Yearly(month, day) : null;
        }

        @Override
        public boolean needsPeriod() {
            return true;
        }

        @Override
        public @Nullable LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            if (asked == null) {
                return null;
            }
            YearMonth of = YearMonth.of(asked.last().getYear(), month);
            return of.atDay(Math.min(day, of.lengthOfMonth()));
        }
    }

    /** A lunar date. */
    record LunarDay(LunarDate date) implements DayPoint {
        static @Nullable DayPoint parse(String text) {
            try {
                return new LunarDay(LunarDate.parse(text));
            } catch (RefusedValueException e) {
                return null;
            }
        }

        @Override
        public boolean needsPeriod() {
            return false;
        }

        @Override
        public LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            return date.toLocalDate();
        }

        @Override
        public void tell(Trace trace, @Nullable DayRange asked, WorkCalendar calendar, @Nullable LocalDate day) {
            trace.restsOnLunar(date);
        }
    }

    /** A day of the lunar year that begins in the year asked about; a month of 29 days has no 30th. */
    record LunarYearly(int month, int day) implements DayPoint {
        private static final int LONGEST_MONTH = 30;

        static @Nullable DayPoint parse(String text) {
            int month = PeriodRef.number(text, 0, 2);
            int day = PeriodRef.number(text, 3, MONTH_DAY);
            boolean isDay = text.charAt(2) == '-' && month >= 1 && month <= 12 && day >= 1 && day <= LONGEST_MONTH;
            return isDay ? new LunarYearly(month, day) : null;
        }

        @Override
        public boolean needsPeriod() {
            return true;
        }

        @Override
        public @Nullable LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            if (asked == null) {
                return null;
            }
            try {
                return LunarDate.of(asked.last().getYear(), month, day).toLocalDate();
            } catch (RefusedValueException e) {
                return null;
            }
        }

        @Override
        public void tell(Trace trace, @Nullable DayRange asked, WorkCalendar calendar, @Nullable LocalDate found) {
            if (found != null) {
                trace.restsOnLunar(LunarDate.from(found));
            }
        }
    }

    /** A point of a period. */
    record Of(Edge edge, PeriodRef period) implements DayPoint {
        @Override
        public boolean needsPeriod() {
            return period.isRelative();
        }

        @Override
        public @Nullable LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            DayRange range = period.in(asked);
            if (range == null) {
                return null;
            }
            return switch (edge) {
                case START -> range.first();
                case MIDDLE -> period.middle(range);
                case END -> range.last();
                case FIRST_WORKING_DAY ->
                    calendar.workingDayOnOrAfter(range.first())
                            .filter(range::contains)
                            .orElse(null);
                case LAST_WORKING_DAY ->
                    calendar.workingDayOnOrBefore(range.last())
                            .filter(range::contains)
                            .orElse(null);
            };
        }

        @Override
        public void tell(Trace trace, @Nullable DayRange asked, WorkCalendar calendar, @Nullable LocalDate day) {
            DayRange range = period.in(asked);
            if (range != null && edge == Edge.FIRST_WORKING_DAY) {
                trace.restsOn(calendar, range.first(), day == null ? range.last() : day);
            } else if (range != null && edge == Edge.LAST_WORKING_DAY) {
                trace.restsOn(calendar, day == null ? range.first() : day, range.last());
            }
        }
    }

    /** A day of a month: of a number, or the n-th of a weekday. */
    record OfMonth(int number, @Nullable DayOfWeek weekday, PeriodRef month) implements DayPoint {
        /** Stands for the last of a weekday. */
        private static final int LAST = -1;

        static @Nullable DayPoint parse(String name, PeriodRef month) {
            int dash = name.indexOf('-');
            if (dash < 0) {
                return null;
            }
            String first = name.substring(0, dash);
            String second = name.substring(dash + 1);
            if (first.equals("day")) {
                int number =
                        second.isEmpty() || second.length() > 2 ? -1 : PeriodRef.number(second, 0, second.length());
                boolean isDay = number >= 1 && number <= 31 && second.charAt(0) != '0';
                return isDay ? new OfMonth(number, null, month) : null;
            }
            int number = switch (first) {
                case "1st" -> 1;
                case "2nd" -> 2;
                case "3rd" -> 3;
                case "4th" -> 4;
                case "5th" -> 5;
                case "last" -> LAST;
                default -> 0;
            };
            DayOfWeek weekday = weekday(second);
            return number == 0 || weekday == null ? null : new OfMonth(number, weekday, month);
        }

        private static @Nullable DayOfWeek weekday(String name) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return day;
                }
            }
            return null;
        }

        @Override
        public boolean needsPeriod() {
            return month.isRelative();
        }

        /** A number that the month does not have is its last day; a fifth Monday that it does not have is none. */
        @Override
        public @Nullable LocalDate in(@Nullable DayRange asked, WorkCalendar calendar) {
            DayRange range = month.in(asked);
            if (range == null) {
                return null;
            }
            if (weekday == null) {
                return range.first().plusDays(Math.min(number, range.days()) - 1);
            }
            LocalDate day = range.first().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
            return range.contains(day) ? day : null;
        }
    }

    /** A point that a period has. */
    enum Edge {
        START("start"),
        MIDDLE("middle"),
        END("end"),
        FIRST_WORKING_DAY("first-working-day"),
        LAST_WORKING_DAY("last-working-day");

        private final String name;

        Edge(String name) {
            this.name = name;
        }

        static @Nullable Edge named(String name) {
            for (Edge edge : values()) {
                if (edge.name.equals(name)) {
                    return edge;
                }
            }
            return null;
        }
    }
}
