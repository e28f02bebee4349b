package vn.phoihop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Counting.FirstDay;
import vn.phoihop.time.DueDate.Derivation;
import vn.phoihop.time.DueDate.State;

/** Counts limits forward and backward from when an occasion is (TIME-4 to TIME-8). */
final class LimitCount {
    private final Reckoner reckoner;
    private final @Nullable Trace trace;
    private final @Nullable Counting own;
    private final Derivation derivation;
    private final Roll roll;

    LimitCount(Reckoner reckoner, @Nullable Trace trace, @Nullable Counting own, Derivation derivation) {
        this.reckoner = reckoner;
        this.trace = trace;
        this.own = own;
        this.derivation = derivation;
        this.roll = Roll.of(reckoner, trace);
    }

    /** A limit within which it is to be done, and no other bound. */
    DueDate within(Anchor anchor, Limit limit) {
        Counting counting = counting(limit, null, null);
        return counting == null ? unknown(null, null) : last(limit, anchor, counting, null, false);
    }

    DueDate forward(Anchor anchor, @Nullable Limit within, @Nullable Limit exactly, @Nullable Limit noSoonerThan) {
        Counting counting = counting(within, exactly, noSoonerThan);
        if (counting == null) {
            return unknown(null, null);
        }
        LocalDate earliest = null;
        if (noSoonerThan != null) {
            earliest = earliest(noSoonerThan, anchor, counting, 1);
            if (earliest == null) {
                return unknown(null, null);
            }
        }
        if (exactly != null) {
            return last(exactly, anchor, counting, null, true);
        }
        return within == null ? open(earliest) : last(within, anchor, counting, earliest, false);
    }

    /** The last day of a limit, or its last instant; where it is to be met exactly it is the first as well. */
    private DueDate last(
            Limit limit, Anchor anchor, Counting counting, @Nullable LocalDate earliest, boolean isExactly) {
        LimitUnit unit = limit.unit();
        if (unit.isExact()) {
            Instant moment = moment(limit, anchor, 1);
            return moment == null ? unknown(earliest, null) : due(isExactly ? day(moment) : earliest, moment);
        }
        LocalDate raw = days(limit, unit, anchor.day(), counting, 1);
        if (raw == null) {
            return unknown(earliest, null);
        }
        boolean isRolled = unit != LimitUnit.WORKING_DAYS;
        LocalDate effective = isRolled ? roll.end(raw, counting.endOnRestDay()) : raw;
        if (effective == null) {
            return unknown(earliest, raw);
        }
        if (trace != null) {
            trace.say("ends-24h", effective);
        }
        return due(isExactly ? effective : earliest, raw, effective);
    }

    DueDate backward(Anchor anchor, @Nullable Limit atLeast, @Nullable Limit atMost) {
        Counting counting = counting(atLeast, atMost, null);
        if (counting == null) {
            return unknown(null, null);
        }
        LocalDate earliest = null;
        if (trace != null) {
            trace.supposes(Assumption.A7);
        }
        if (atMost != null) {
            earliest = earliest(atMost, anchor, counting, -1);
            if (earliest == null) {
                return unknown(null, null);
            }
        }
        if (atLeast == null) {
            return open(earliest);
        }
        if (atLeast.unit().isExact()) {
            Instant moment = moment(atLeast, anchor, -1);
            return moment == null ? unknown(earliest, null) : due(earliest, moment);
        }
        LocalDate raw = days(atLeast, atLeast.unit(), anchor.day(), counting, -1);
        if (raw == null) {
            return unknown(earliest, null);
        }
        LocalDate effective = roll.end(raw, counting.backwardOnRestDay());
        return effective == null ? unknown(earliest, raw) : due(earliest, raw, effective);
    }

    private DueDate open(@Nullable LocalDate earliest) {
        return new DueDate(State.OPEN, earliest, null, null, null, List.of(), derivation);
    }

    private DueDate due(@Nullable LocalDate earliest, LocalDate raw, LocalDate effective) {
        return new DueDate(State.DUE, earliest, raw, effective, null, List.of(), derivation);
    }

    private DueDate due(@Nullable LocalDate earliest, Instant moment) {
        LocalDate day = day(moment);
        return new DueDate(State.DUE, earliest, day, day, moment, List.of(), derivation);
    }

    private DueDate unknown(@Nullable LocalDate earliest, @Nullable LocalDate raw) {
        return new DueDate(State.UNKNOWN, earliest, raw, null, null, List.of(), derivation);
    }

    /** The way of counting; null if nobody says, and then the trace has been told. */
    private @Nullable Counting counting(@Nullable Limit one, @Nullable Limit other, @Nullable Limit third) {
        if (isExact(one) && isExact(other) && isExact(third) && reckoner.order().of(own) != null) {
            return Counting.CIVIL_CODE; // instants are counted in one way only
        }
        return roll.counting(reckoner.order(), own);
    }

    private static boolean isExact(@Nullable Limit limit) {
        return limit == null || limit.unit().isExact();
    }

    /** The first day a limit leaves; null if that is not known. The trace has been told. */
    private @Nullable LocalDate earliest(Limit limit, Anchor anchor, Counting counting, int direction) {
        LocalDate earliest;
        if (limit.unit().isExact()) {
            Instant moment = moment(limit, anchor, direction);
            earliest = moment == null ? null : LocalDate.ofInstant(moment, reckoner.zone());
        } else {
            earliest = days(limit, limit.unit(), anchor.day(), counting, direction);
        }
        if (trace != null && earliest != null) {
            trace.say("not-before", earliest);
        }
        return earliest;
    }

    /** The day a last instant lies in; midnight is 24:00 of the day before. */
    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment.minusNanos(1), reckoner.zone());
    }

    private @Nullable Instant moment(Limit limit, Anchor anchor, int direction) {
        Instant instant = anchor.instant();
        if (instant == null) {
            if (trace != null) {
                trace.lacks("instant-missing", anchor.day(), limit);
            }
            return null;
        }
        long amount = (long) limit.amount() * direction;
        Instant moment =
                instant.plus(limit.unit() == LimitUnit.HOURS ? Duration.ofHours(amount) : Duration.ofMinutes(amount));
        if (trace != null) {
            trace.supposes(Assumption.A1);
            trace.say(direction > 0 ? "ends-moment" : "backward-moment", limit, trace.moment(moment));
        }
        boolean isCounted = DayRange.OF_FOUR_DIGITS.contains(day(moment))
                && DayRange.OF_FOUR_DIGITS.contains(LocalDate.ofInstant(moment, reckoner.zone()));
        if (!isCounted) {
            beyond(limit);
            return null;
        }
        return moment;
    }

    private @Nullable LocalDate days(Limit limit, LimitUnit unit, LocalDate from, Counting counting, int direction) {
        return unit == LimitUnit.WORKING_DAYS
                ? workingDays(limit, from, counting, direction)
                : calendarDays(limit, unit, from, counting, direction);
    }

    private @Nullable LocalDate workingDays(Limit limit, LocalDate from, Counting counting, int direction) {
        WorkCalendar calendar = reckoner.calendar();
        LocalDate start = counting.firstDay() == FirstDay.COUNTED ? from.minusDays(direction) : from;
        LocalDate day = calendar.afterWorkingDays(start, limit.amount() * direction);
        if (day == null && !DayRange.OF_FOUR_DIGITS.contains(start.plusDays(direction))) {
            beyond(limit);
            return null;
        }
        if (day == null) {
            if (trace != null) {
                roll.tellUnknown(start.plusDays(direction), direction);
            }
            return null;
        }
        if (trace != null) {
            tellFirstDay(trace, counting, direction);
            trace.say(direction > 0 ? "ends-working-days" : backward(counting), limit, day);
            trace.supposes(Assumption.A10);
            trace.restsOn(calendar, start.plusDays(direction), day);
        }
        return day;
    }

    private @Nullable LocalDate calendarDays(
            Limit limit, LimitUnit unit, LocalDate from, Counting counting, int direction) {
        boolean isCounted = counting.firstDay() == FirstDay.COUNTED;
        long amount = (long) limit.amount() * unit.size() * direction;
        LocalDate end;
        if (unit.isOfDays()) {
            end = from.plusDays(isCounted ? amount - direction : amount);
        } else {
            LocalDate same = from.plusMonths(amount);
            // The day before the same-numbered one, or the month's last where that number is missing (TIME-10).
            end = isCounted && same.getDayOfMonth() == from.getDayOfMonth() ? same.minusDays(direction) : same;
        }
        if (!DayRange.OF_FOUR_DIGITS.contains(end)) {
            beyond(limit);
            return null;
        }
        if (trace != null) {
            tellFirstDay(trace, counting, direction);
            tellEnd(trace, limit, from, end, direction > 0 ? "" : backward(counting));
        }
        return end;
    }

    private static void tellFirstDay(Trace trace, Counting counting, int direction) {
        if (direction > 0) {
            boolean isCounted = counting.firstDay() == FirstDay.COUNTED;
            trace.say(isCounted ? "first-day-counted" : "first-day-not-counted");
        }
    }

    private static String backward(Counting counting) {
        return counting.firstDay() == FirstDay.COUNTED ? "backward-counted" : "backward";
    }

    private static void tellEnd(Trace trace, Limit limit, LocalDate from, LocalDate end, String backward) {
        LimitUnit unit = limit.unit();
        boolean isClamped = unit.isOfMonths()
                && from.getDayOfMonth() > end.getDayOfMonth()
                && end.getDayOfMonth() == end.lengthOfMonth();
        if (!backward.isEmpty()) {
            trace.say(backward, limit, end);
        } else if (isClamped) {
            trace.say("ends-short-month", limit, end);
        } else {
            trace.say("ends-" + ending(unit), limit, end);
        }
        if (isClamped && unit == LimitUnit.YEARS) {
            trace.supposes(Assumption.A2);
        }
        if (unit == LimitUnit.HALF_MONTHS || unit == LimitUnit.QUARTERS || unit == LimitUnit.HALF_YEARS) {
            trace.supposes(Assumption.A9);
        }
    }

    /** The clause of Article 148 that a unit follows. */
    private static String ending(LimitUnit unit) {
        if (unit == LimitUnit.WEEKS) {
            return "weeks";
        }
        if (unit.isOfDays()) {
            return "days";
        }
        return unit == LimitUnit.YEARS ? "years" : "months";
    }

    private void beyond(Limit limit) {
        if (trace != null) {
            trace.lacks("beyond", limit);
        }
    }
}
