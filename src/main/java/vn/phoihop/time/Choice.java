package vn.phoihop.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.Counting.RestDay;
import vn.phoihop.time.Deadline.Case;
import vn.phoihop.time.Deadline.Reading;
import vn.phoihop.time.DueDate.Derivation;
import vn.phoihop.time.DueDate.State;

/** Chooses between several deadlines: by their days, by a condition, by how the text is read. */
final class Choice {
    private final Reckoner reckoner;
    private final @Nullable Trace trace;
    private final Derivation derivation;

    Choice(Reckoner reckoner, @Nullable Trace trace, Derivation derivation) {
        this.reckoner = reckoner;
        this.trace = trace;
        this.derivation = derivation;
    }

    /** The earliest; what has no day of its own by nature (none, a soft word, only a first day) does not count. */
    DueDate earliest(List<Deadline> deadlines) {
        return among(deadlines, -1);
    }

    /** The latest; one without end outlasts them all. */
    DueDate latest(List<Deadline> deadlines) {
        return among(deadlines, 1);
    }

    private DueDate among(List<Deadline> deadlines, int sign) {
        List<DueDate> dues = deadlines.stream().map(this::untold).toList();
        int chosen = -1;
        int open = -1;
        for (int i = 0; i < dues.size(); i++) {
            DueDate due = dues.get(i);
            if (due.state() == State.DUE) {
                boolean isBetter = chosen < 0 || isAhead(end(due), end(dues.get(chosen)), sign);
                chosen = isBetter ? i : chosen;
            } else if (isSettled(due.state()) && open < 0) {
                open = i;
            }
        }
        for (int i = 0; i < dues.size(); i++) {
            boolean isOutdone = sign < 0 && chosen >= 0 && isLater(deadlines.get(i), dues.get(i), dues.get(chosen));
            if (!isSettled(dues.get(i).state()) && !isOutdone) {
                return unsettled(deadlines, dues);
            }
        }
        int index = chosen < 0 || (sign > 0 && open >= 0) ? open : chosen;
        if (trace != null) {
            trace.say(sign < 0 ? "earliest-of" : "latest-of", deadlines.size());
        }
        return told(deadlines.get(index), dues.get(index));
    }

    /** Whether one whose effective day is not known is certainly later: it moves to later days only. */
    private boolean isLater(Deadline deadline, DueDate due, DueDate than) {
        return movesForward(deadline)
                && due.raw().isPresent()
                && due.raw().get().isAfter(than.effective().orElseThrow());
    }

    /** Whether a last day that is a rest day moves to a later one, if it moves; not where nobody says how to count. */
    private boolean movesForward(Deadline deadline) {
        Counting counting = reckoner.order().of(deadline.counting().orElse(null));
        if (counting == null) {
            return false;
        }
        return switch (deadline.form()) {
            case FORWARD -> counting.endOnRestDay() == RestDay.NEXT_WORKING_DAY;
            case STATED -> counting.statedDayOnRestDay() == RestDay.NEXT_WORKING_DAY;
            default -> false;
        };
    }

    /** Whether an instant is before another, or after it where the sign is above 0. */
    private static boolean isAhead(Instant one, Instant other, int sign) {
        return sign < 0 ? one.isBefore(other) : one.isAfter(other);
    }

    private static boolean isSettled(State state) {
        return state == State.DUE || state == State.NONE || state == State.FOR_JUDGEMENT || state == State.OPEN;
    }

    /** The instant at which time runs out. */
    private Instant end(DueDate due) {
        return due.moment()
                .orElseGet(() -> due.effective()
                        .orElseThrow()
                        .plusDays(1)
                        .atStartOfDay(reckoner.zone())
                        .toInstant());
    }

    /** One of them is not known, so that neither is which comes first or last; all are given. */
    private DueDate unsettled(List<Deadline> deadlines, List<DueDate> dues) {
        boolean isPending = dues.stream().anyMatch(due -> due.state() == State.PENDING);
        if (trace != null) {
            for (int i = 0; i < dues.size(); i++) {
                if (!isSettled(dues.get(i).state())) {
                    new Count(reckoner, trace).due(deadlines.get(i));
                }
            }
        }
        State state = isPending ? State.PENDING : State.UNKNOWN;
        return new DueDate(state, null, null, null, null, dues, derivation);
    }

    /** The first whose condition holds; if a condition is unknown, what all that remain come to, if it is the same day. */
    DueDate first(List<Case> cases, Deadline otherwise) {
        List<Deadline> possible = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Deadline certain = otherwise;
        for (Case one : cases) {
            Boolean holds = reckoner.facts().conditions().get(one.when());
            if (holds == null) {
                open.add(one.when());
                possible.add(one.then());
            } else if (holds) {
                certain = one.then();
                if (trace != null) {
                    trace.say("condition-holds", one.when());
                }
                break;
            } else if (trace != null) {
                trace.say("condition-fails", one.when());
            }
        }
        if (open.isEmpty()) {
            return told(certain, untold(certain));
        }
        possible.add(certain);
        List<DueDate> dues = possible.stream().map(this::untold).toList();
        DueDate first = dues.get(0);
        if (isSettled(first.state()) && dues.stream().allMatch(due -> isSame(due, first))) {
            return told(certain, first);
        }
        if (trace != null) {
            open.forEach(condition -> trace.lacks("condition-unknown", condition));
        }
        return new DueDate(State.UNKNOWN, null, null, null, null, dues, derivation);
    }

    private static boolean isSame(DueDate one, DueDate other) {
        return one.state() == other.state()
                && one.earliest().equals(other.earliest())
                && one.raw().equals(other.raw())
                && one.effective().equals(other.effective())
                && one.moment().equals(other.moment());
    }

    /** The reading that was chosen; none decides before. */
    DueDate read(List<Reading> readings, @Nullable String ambiguity) {
        String choice = ambiguity == null ? null : reckoner.facts().choices().get(ambiguity);
        for (Reading reading : readings) {
            if (reading.label().equals(choice)) {
                if (trace != null) {
                    trace.say("reading-chosen", reading.label(), Objects.requireNonNull(ambiguity));
                }
                return told(reading.deadline(), untold(reading.deadline()));
            }
        }
        if (trace != null && choice != null) {
            trace.lacks("reading-unknown", choice);
        } else if (trace != null) {
            trace.lacks("reading-open", readings.size());
        }
        List<DueDate> dues =
                readings.stream().map(reading -> untold(reading.deadline())).toList();
        return new DueDate(State.AMBIGUOUS, null, null, null, null, dues, derivation);
    }

    private DueDate untold(Deadline deadline) {
        return new Count(reckoner, null).due(deadline);
    }

    /** The due date of one of them as that of the whole; its reasons are told. */
    private DueDate told(Deadline deadline, DueDate due) {
        if (trace != null) {
            new Count(reckoner, trace).due(deadline);
        }
        return due.as(due.state(), derivation);
    }
}
