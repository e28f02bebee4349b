package vn.phoihop.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.time.DueDate.Derivation;
import vn.phoihop.time.DueDate.State;

/**
 * One count of a deadline. The same lines run twice: at once for the days, and again, with a trace, when somebody asks
 * why.
 */
final class Count {
    private final Reckoner reckoner;
    private final @Nullable Trace trace;

    Count(Reckoner reckoner, @Nullable Trace trace) {
        this.reckoner = reckoner;
        this.trace = trace;
        if (trace != null) {
            trace.in(reckoner.zone());
            trace.underLaw(reckoner.order().isVietnamese());
            if (reckoner.isCycleSupposed()) {
                trace.supposes(Assumption.A11);
            }
        }
    }

    /** Counts a limit that runs from a day. */
    DueDate due(Limit limit, LocalDate from) {
        Reckoner asked = reckoner;
        return due(limit, new Anchor(from, null), t -> new Count(asked, t).due(limit, from));
    }

    /** Counts a limit that runs from an instant. */
    DueDate due(Limit limit, Anchor from) {
        Reckoner asked = reckoner;
        return due(limit, from, t -> new Count(asked, t).due(limit, from));
    }

    private DueDate due(Limit limit, Anchor from, Derivation derivation) {
        if (trace != null) {
            tellAnchor(trace, null, from);
        }
        return new LimitCount(reckoner, trace, null, derivation).within(from, limit);
    }

    /** The end of a cycle for which no deadline is stated (A5). */
    DueDate endOfCycle(DayRange cycle) {
        Reckoner asked = reckoner;
        Derivation derivation = t -> new Count(asked, t).endOfCycle(cycle);
        if (trace != null) {
            trace.say("end-of-cycle", cycle.last());
            trace.supposes(Assumption.A5);
        }
        return new DueDate(State.DUE, null, cycle.last(), cycle.last(), null, List.of(), derivation);
    }

    DueDate due(Deadline deadline) {
        Reckoner asked = reckoner;
        Derivation derivation = t -> new Count(asked, t).due(deadline);
        DueDate due = byForm(deadline, derivation);
        if (deadline.vague().isEmpty() || deadline.form() == Form.VAGUE) {
            return due;
        }
        if (trace != null) {
            trace.say(
                    due.state() == State.OPEN ? "vague" : "hard-limit-governs",
                    deadline.vague().get());
        }
        return due.state() == State.OPEN ? due.as(State.FOR_JUDGEMENT, derivation) : due;
    }

    private DueDate byForm(Deadline deadline, Derivation derivation) {
        return switch (deadline.form()) {
            case FORWARD -> forward(deadline, derivation);
            case BACKWARD -> backward(deadline, derivation);
            case STATED -> stated(deadline, derivation);
            case SAME_DAY -> sameDay(deadline.sameDayAs().orElseThrow(), derivation);
            case EARLIEST -> new Choice(reckoner, trace, derivation).earliest(deadline.earliestOf());
            case LATEST -> new Choice(reckoner, trace, derivation).latest(deadline.latestOf());
            case CASES ->
                new Choice(reckoner, trace, derivation)
                        .first(deadline.cases(), deadline.otherwise().orElseThrow());
            case READINGS ->
                new Choice(reckoner, trace, derivation)
                        .read(deadline.readings(), deadline.ambiguity().orElse(null));
            case EXTERNAL -> external(deadline, derivation);
            case NONE -> without(State.NONE, "none", deadline.none().orElseThrow(), derivation);
            case VAGUE -> without(State.FOR_JUDGEMENT, "vague", deadline.vague().orElseThrow(), derivation);
        };
    }

    private DueDate forward(Deadline deadline, Derivation derivation) {
        Occasion occasion = deadline.after().orElseThrow();
        Anchor anchor = reckoner.anchor(occasion);
        if (anchor == null) {
            return pending(occasion, derivation);
        }
        if (trace != null) {
            tellAnchor(trace, occasion, anchor);
        }
        return new LimitCount(reckoner, trace, deadline.counting().orElse(null), derivation)
                .forward(
                        anchor,
                        deadline.within().orElse(null),
                        deadline.exactly().orElse(null),
                        deadline.noSoonerThan().orElse(null));
    }

    private DueDate backward(Deadline deadline, Derivation derivation) {
        Occasion occasion = deadline.aheadOf().orElseThrow();
        Anchor anchor = reckoner.anchor(occasion);
        if (anchor == null) {
            return pending(occasion, derivation);
        }
        if (trace != null) {
            tellAnchor(trace, occasion, anchor);
        }
        return new LimitCount(reckoner, trace, deadline.counting().orElse(null), derivation)
                .backward(
                        anchor,
                        deadline.atLeast().orElse(null),
                        deadline.atMost().orElse(null));
    }

    private DueDate stated(Deadline deadline, Derivation derivation) {
        DayRange period = reckoner.period();
        if (deadline.of().isPresent()) {
            Occasion occasion = deadline.of().get();
            Anchor anchor = reckoner.anchor(occasion);
            if (anchor == null) {
                return pending(occasion, derivation);
            }
            if (trace != null) {
                tellAnchor(trace, occasion, anchor);
            }
            period = DayRange.of(anchor.day(), anchor.day());
        }
        return new StatedCount(reckoner, trace, period, derivation).due(deadline);
    }

    private DueDate sameDay(Occasion occasion, Derivation derivation) {
        Anchor anchor = reckoner.anchor(occasion);
        if (anchor == null) {
            return pending(occasion, derivation);
        }
        if (trace != null) {
            tellAnchor(trace, occasion, anchor);
            trace.say("same-day", anchor.day());
        }
        return new DueDate(State.DUE, null, anchor.day(), anchor.day(), null, List.of(), derivation);
    }

    private DueDate external(Deadline deadline, Derivation derivation) {
        Words words = deadline.external().orElseThrow();
        LocalDate day = deadline.statedAs().map(reckoner.facts().stated()::get).orElse(null);
        if (day == null) {
            if (trace != null) {
                trace.lacks("external", words);
            }
            return new DueDate(State.UNKNOWN, null, null, null, null, List.of(), derivation);
        }
        if (trace != null) {
            trace.say("external-stated", words, day);
        }
        return new StatedCount(reckoner, trace, null, derivation).noLaterThan(day, null, null);
    }

    private DueDate without(State state, String code, Words words, Derivation derivation) {
        if (trace != null) {
            trace.say(code, words);
        }
        return new DueDate(state, null, null, null, null, List.of(), derivation);
    }

    private DueDate pending(Occasion occasion, Derivation derivation) {
        if (trace != null) {
            trace.lacks("pending", Occasions.wanting(occasion, reckoner));
        }
        return new DueDate(State.PENDING, null, null, null, null, List.of(), derivation);
    }

    private static void tellAnchor(Trace trace, @Nullable Occasion occasion, Anchor anchor) {
        Object at = anchor.instant() == null ? anchor.day() : trace.moment(anchor.instant());
        if (occasion instanceof Occasion.Event event) {
            trace.say(anchor.instant() == null ? "anchor-event" : "anchor-event-moment", event, at);
        } else {
            trace.say(anchor.instant() == null ? "anchor-day" : "anchor-moment", at);
        }
    }
}
