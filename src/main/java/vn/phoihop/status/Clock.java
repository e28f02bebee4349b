package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reckoner;

/** Counts when instances of a duty fall due by the text, and keeps it as {@linkplain Delays what happened since} moved it. */
final class Clock {
    private final Course course;
    private final Run run;
    private final @Nullable Deadline deadline;
    /** What the deadline counts from, as far as that differs from instance to instance. */
    private final List<Occasion> anchors = new ArrayList<>();

    private final Set<String> conditions;
    private final Set<String> stated;

    Clock(Course course) {
        this.course = course;
        run = course.run();
        deadline = course.duty().deadline().orElse(null);
        conditions = deadline == null ? Set.of() : Dependencies.conditions(deadline);
        stated = deadline == null ? Set.of() : Dependencies.stated(deadline);
        if (deadline != null) {
            Dependencies.occasions(deadline).forEach(this::collect);
        }
    }

    private void collect(Occasion occasion) {
        boolean isOfPeriod = occasion instanceof Occasion.Event event
                && (event.name().equals("period-start") || event.name().equals("period-end"));
        if (occasion instanceof Occasion.Day || isOfPeriod) {
            return;
        }
        if (occasion.parts().isEmpty() || occasion instanceof Occasion.Nth) {
            anchors.add(occasion);
        } else {
            occasion.parts().forEach(this::collect);
        }
    }

    /** When the text makes an instance fall due; none where it sets no time limit and no cycle. */
    Optional<DueDate> counted(Instance instance) {
        Occurrence cycle = instance.cycle();
        if (deadline == null) {
            return cycle == null ? Optional.empty() : Optional.of(cycle.due());
        }
        return isRunning(instance) ? Optional.of(counted(deadline, instance)) : Optional.empty();
    }

    /** Whether what the deadline of an instance counts from may be known: not before it has arisen. */
    private static boolean isRunning(Instance instance) {
        return instance.cycle() != null || instance.beginsNumber() != Day.NONE || instance.occasion() == null;
    }

    /** When another deadline would make an instance fall due that counts from the same. */
    DueDate counted(Deadline by, Instance instance) {
        Occurrence cycle = instance.cycle();
        if (anchors.isEmpty() && conditions.isEmpty() && stated.isEmpty()) {
            return cycle == null ? run.reckoner().due(by) : cycle.due(by);
        }
        Reckoner reckoner = cycle == null ? run.reckoner() : run.reckoner().in(cycle.period());
        for (Occasion anchor : anchors) {
            Happening one = run.happenings().in(anchor, instance);
            if (one != null) {
                reckoner = one.at() == null ? reckoner.knowing(anchor, one.day()) : reckoner.knowing(anchor, one.at());
            }
        }
        for (String condition : conditions) {
            Run.Verdict verdict = run.verdict(condition, instance.matterText());
            if (verdict != null && !verdict.isContradictory()) {
                reckoner = verdict.holds() ? reckoner.holding(condition) : reckoner.notHolding(condition);
            }
        }
        for (String name : stated) {
            Event.Noticed notice = run.stating(name, instance.matterText());
            if (notice != null) {
                reckoner = reckoner.stating(name, notice.effect().orElseThrow());
            }
        }
        return reckoner.due(by);
    }

    /** When an instance falls due after all that was changed. */
    private Due due(Instance instance) {
        Due due = plain(instance);
        return course.delays().isNone() ? due : course.delays().changed(due, instance, null);
    }

    /** Says what moved the last day of an instance. */
    void tell(Instance instance, Tell tell) {
        if (!course.delays().isNone()) {
            course.delays().changed(plain(instance), instance, tell);
        }
    }

    /** Sets when an instance falls due, and moves its beginning where the text says from when on it can be done. */
    void set(Instance instance, int start) {
        instance.fallsDue(due(instance));
        if (deadline != null && deadline.aheadOf().isPresent() && start != Day.NONE) {
            beginAhead(instance, start);
        }
        int earliest = instance.earliestNumber();
        int begins = instance.beginsNumber();
        if (earliest != Day.NONE && begins != Day.NONE && earliest > begins) {
            instance.begin(earliest);
        }
    }

    /** What is due ahead of what it arises upon can be done with the duty itself, or one cycle before its own. */
    private void beginAhead(Instance instance, int start) {
        int begins = instance.beginsNumber();
        int effective = instance.effectiveNumber();
        if (begins == Day.NONE || effective == Day.NONE || effective >= begins) {
            return;
        }
        Occurrence cycle = instance.cycle();
        int before = cycle == null
                ? start
                : Day.number(cycle.first()) - (int) cycle.period().days();
        instance.begin(Math.max(before, start));
    }

    private Due plain(Instance instance) {
        if (deadline != null) {
            return isRunning(instance) ? atLatest(counted(deadline, instance), deadline) : Due.NOT_COUNTED;
        }
        Occurrence cycle = instance.cycle();
        return cycle == null ? Due.NONE : new Due(DueDate.State.DUE, null, cycle.last(), cycle.last(), null);
    }

    /** Of the earliest of several, as long as others do not run: the earliest of those that do, for it cannot fall later. */
    private static Due atLatest(DueDate due, Deadline by) {
        Due plain = Due.of(due);
        if (plain.state() != DueDate.State.PENDING || by.earliestOf().isEmpty()) {
            return plain;
        }
        for (int i = 0; i < Math.min(due.readings().size(), by.earliestOf().size()); i++) {
            Due one = atLatest(due.readings().get(i), by.earliestOf().get(i));
            LocalDate known = plain.effective();
            boolean isSooner =
                    one.effective() != null && (known == null || one.effective().isBefore(known));
            plain = isSooner ? one : plain;
        }
        return plain;
    }
}
