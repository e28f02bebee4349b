package vn.phoihop.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.DueDate.Derivation;
import vn.phoihop.time.DueDate.State;

/** Counts deadlines whose days are stated (TIME-6, TIME-9, TIME-10). */
final class StatedCount {
    private final Reckoner reckoner;
    private final @Nullable Trace trace;
    private final @Nullable DayRange period;
    private final Derivation derivation;
    private final Roll roll;

    StatedCount(Reckoner reckoner, @Nullable Trace trace, @Nullable DayRange period, Derivation derivation) {
        this.reckoner = reckoner;
        this.trace = trace;
        this.period = period;
        this.derivation = derivation;
        this.roll = Roll.of(reckoner, trace);
    }

    DueDate due(Deadline deadline) {
        LocalDate earliest = null;
        if (deadline.notBefore().isPresent()) {
            DayRef first = deadline.notBefore().get();
            earliest = day(first);
            if (earliest == null) {
                return undetermined(first, null);
            }
            if (trace != null) {
                trace.say("not-before", earliest);
                staysAsStated(earliest);
            }
        }
        boolean isOn = deadline.on().isPresent();
        DayRef last = deadline.noLaterThan().orElse((isOn ? deadline.on() : deadline.before()).orElse(null));
        if (last == null) {
            return new DueDate(State.OPEN, earliest, null, null, null, List.of(), derivation);
        }
        LocalDate day = day(last);
        if (day == null) {
            return undetermined(last, earliest);
        }
        if (deadline.noLaterThan().isPresent()) {
            tellDay(last, day);
            return noLaterThan(day, earliest, deadline.counting().orElse(null));
        }
        LocalDate raw = isOn ? day : day.minusDays(1);
        if (!DayRange.OF_FOUR_DIGITS.contains(raw)) {
            return undetermined(last, earliest);
        }
        if (trace != null) {
            tellDay(last, day);
            trace.say(isOn ? "on" : "before", day, raw);
            staysAsStated(raw);
        }
        return new DueDate(State.DUE, isOn ? raw : earliest, raw, raw, null, List.of(), derivation);
    }

    DueDate noLaterThan(LocalDate day, @Nullable LocalDate earliest, @Nullable Counting own) {
        if (trace != null) {
            trace.say("no-later-than", day);
        }
        Counting counting = roll.counting(reckoner.order(), own);
        LocalDate effective = counting == null ? null : roll.stated(day, counting.statedDayOnRestDay());
        State state = effective == null ? State.UNKNOWN : State.DUE;
        return new DueDate(state, earliest, day, effective, null, List.of(), derivation);
    }

    private void staysAsStated(LocalDate day) {
        if (trace != null && reckoner.calendar().kind(day) != DayKind.WORKING) {
            roll.stays(day);
            trace.supposes(Assumption.A8);
        }
    }

    private @Nullable LocalDate day(DayRef ref) {
        LocalDate day = ref.in(period, reckoner.calendar());
        if (trace != null) {
            ref.tell(trace, period, reckoner.calendar(), day);
        }
        return day;
    }

    private void tellDay(DayRef ref, LocalDate day) {
        if (trace != null && !ref.toString().equals(day.toString())) {
            trace.say("day-of", ref, day);
            if (ref.toString().equals("02-29") && day.getDayOfMonth() == 28) {
                trace.supposes(Assumption.A2);
            }
        }
    }

    private DueDate undetermined(DayRef ref, @Nullable LocalDate earliest) {
        boolean isPeriodMissing = ref.needsPeriod() && period == null;
        if (trace != null) {
            trace.lacks(isPeriodMissing ? "period-missing" : "day-of-unknown", ref);
        }
        State state = isPeriodMissing ? State.PENDING : State.UNKNOWN;
        return new DueDate(state, earliest, null, null, null, List.of(), derivation);
    }
}
