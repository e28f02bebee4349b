package vn.phoihop.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Counting.RestDay;

/** What becomes of a last day that is a rest day (TIME-6, TIME-8, TIME-11). */
final class Roll {
    private final WorkCalendar calendar;
    private final @Nullable Trace trace;

    Roll(WorkCalendar calendar, @Nullable Trace trace) {
        this.calendar = calendar;
        this.trace = trace;
    }

    /** One for a count: the one of the reckoner, unless somebody asks why. */
    static Roll of(Reckoner reckoner, @Nullable Trace trace) {
        return trace == null ? reckoner.roll() : new Roll(reckoner.calendar(), trace);
    }

    /** The way of counting (TIME-3); null if nobody says, and then the trace has been told. */
    @Nullable
    Counting counting(CountingOrder order, @Nullable Counting ofDeadline) {
        Counting counting = order.of(ofDeadline);
        if (trace != null) {
            if (counting == null) {
                trace.lacks("counting-missing");
            } else {
                trace.counts(counting, order.by(ofDeadline));
            }
        }
        return counting;
    }

    /** The effective end of a limit, forward or backward; null if it is not known. */
    @Nullable
    LocalDate end(LocalDate raw, RestDay rule) {
        return moved(raw, rule, "rolled");
    }

    /** The effective day of a stated last day. */
    @Nullable
    LocalDate stated(LocalDate raw, RestDay rule) {
        LocalDate moved = moved(raw, rule, "stated-rolled");
        if (trace != null && rule == RestDay.NEXT_WORKING_DAY && !raw.equals(moved)) {
            trace.supposes(Assumption.A3);
        }
        return moved;
    }

    private @Nullable LocalDate moved(LocalDate raw, RestDay rule, String code) {
        if (rule == RestDay.STAYS) {
            stays(raw);
            return raw;
        }
        int direction = rule == RestDay.NEXT_WORKING_DAY ? 1 : -1;
        LocalDate effective = direction > 0 ? calendar.onOrAfter(raw) : calendar.onOrBefore(raw);
        if (effective == null) {
            tellUnknown(raw, direction);
            return null;
        }
        if (trace != null) {
            tellMoved(trace, raw, effective, direction > 0 ? code : "moved-back");
        }
        return effective;
    }

    private void tellMoved(Trace to, LocalDate raw, LocalDate effective, String code) {
        if (!effective.equals(raw)) {
            to.say(code, raw, calendar.day(raw).name(), effective);
        }
        to.restsOn(calendar, raw, effective);
    }

    /** Says that a day stays although it is a rest day. */
    void stays(LocalDate day) {
        if (trace != null && calendar.kind(day) == DayKind.REST) {
            trace.say("stays", day, calendar.day(day).name());
        }
    }

    /** Says which is the first day on the way of which nobody knows whether it is worked. */
    void tellUnknown(LocalDate from, int direction) {
        if (trace == null) {
            return;
        }
        LocalDate day = from;
        while (calendar.kind(day) != DayKind.UNKNOWN) {
            day = day.plusDays(direction);
        }
        trace.lacks("day-unknown", day, calendar.day(day).name());
        trace.restsOn(calendar, day, day);
    }
}
