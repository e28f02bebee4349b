package vn.phoihop.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reckoner;

/** Counts when instances of a duty fall due: by the text, then as extended (STAND-11), then as the clock stood still. */
final class Clock {
    private final Course course;
    private final Run run;
    private final @Nullable Deadline deadline;
    /** What the deadline counts from, as far as that differs from instance to instance. */
    private final List<Occasion> anchors = new ArrayList<>();

    private final Set<String> conditions;

    Clock(Course course) {
        this.course = course;
        run = course.run();
        deadline = course.duty().deadline().orElse(null);
        conditions = deadline == null ? Set.of() : Dependencies.conditions(deadline);
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
        if (cycle == null && instance.begins() == null && instance.occasion() != null) {
            return Optional.empty();
        }
        return Optional.of(counted(deadline, instance));
    }

    private DueDate counted(Deadline by, Instance instance) {
        Occurrence cycle = instance.cycle();
        if (anchors.isEmpty() && conditions.isEmpty()) {
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
            Event.Judged verdict = run.verdict(condition, instance.matterText());
            if (verdict != null) {
                boolean holds = verdict.verdict() == Event.Verdict.ESTABLISHED;
                reckoner = holds ? reckoner.holding(condition) : reckoner.notHolding(condition);
            }
        }
        return reckoner.due(by);
    }

    /** When an instance falls due after all that was changed. */
    Due due(Instance instance, @Nullable Tell tell) {
        Due due = plain(instance);
        for (Event.Changed change : course.changes()) {
            boolean isExtension = change.change() == Event.Change.EXTEND;
            if (isExtension && course.reaches(change, instance) && isRunning(change, instance)) {
                due = extended(due, change, instance, tell);
            }
        }
        if (due.raw() != null && due.effective() != null) {
            if (!course.duty().isRunningWhenSuspended()) {
                due = stopped(due, instance, run.force().pauses(), tell);
                due = stopped(due, instance, ownPauses(instance), tell);
            }
            due = resumed(due, instance, tell);
        }
        return due;
    }

    private Due plain(Instance instance) {
        Occurrence cycle = instance.cycle();
        if (deadline == null && cycle != null) {
            LocalDate last = cycle.last();
            return new Due(DueDate.State.DUE, null, last, last, null);
        }
        return counted(instance).map(Due::of).orElse(deadline == null ? Due.NONE : Due.NOT_COUNTED);
    }

    /** Whether an extension reaches an instance: one that it names, or one that had begun. */
    private boolean isRunning(Event.Changed change, Instance instance) {
        LocalDate begins = instance.begins();
        return change.instance().isPresent()
                || (begins != null && !run.day(change).isBefore(begins));
    }

    /** In time it moves the due day; after it, it does not cure. */
    private Due extended(Due due, Event.Changed change, Instance instance, @Nullable Tell tell) {
        LocalDate day = run.day(change);
        LocalDate effective = due.effective();
        if (effective != null && day.isAfter(effective)) {
            if (tell != null && change.instance().isPresent()) {
                tell.say(change, "extension-late", day, effective);
            }
            return due;
        }
        DueDate moved = moved(due, change, instance);
        LocalDate raw = moved == null ? null : moved.raw().orElse(null);
        LocalDate last = moved == null ? null : moved.effective().orElse(raw);
        if (raw == null || last == null) {
            return due;
        }
        if (tell != null) {
            tell.say(change, effective == null ? "due-stated" : "extended", last);
        }
        return due.on(raw, last);
    }

    private @Nullable DueDate moved(Due due, Event.Changed change, Instance instance) {
        LocalDate raw = due.raw();
        if (change.to().isPresent()) {
            return last(change.to().get());
        }
        if (change.additional().isPresent()) {
            return raw == null ? null : run.reckoner().due(change.additional().get(), raw);
        }
        if (change.total().isEmpty()) {
            return null;
        }
        if (deadline != null && deadline.within().isPresent()) {
            return counted(deadline.withWithin(change.total().get()), instance);
        }
        LocalDate begins = instance.begins();
        return begins == null ? null : run.reckoner().due(change.total().get(), begins);
    }

    private DueDate last(LocalDate day) {
        return run.reckoner()
                .due(Deadline.builder()
                        .noLaterThan(DayRef.parse(day.toString()))
                        .build());
    }

    private List<Force.Pause> ownPauses(Instance instance) {
        if (course.pauses().isEmpty()) {
            return List.of();
        }
        return course.pauses().stream()
                .filter(pause -> pause.event() instanceof Event.Changed change && course.reaches(change, instance))
                .toList();
    }

    /** Whether an instance stands still on a day, and since which event. */
    Force.@Nullable Pause pause(Instance instance, LocalDate day) {
        for (Force.Pause pause : run.force().pauses()) {
            if (pause.contains(day)) {
                return pause;
            }
        }
        for (Force.Pause pause : ownPauses(instance)) {
            if (pause.contains(day)) {
                return pause;
            }
        }
        return null;
    }

    /** The last day moves by as many days as the clock stood still before it. */
    private Due stopped(Due due, Instance instance, List<Force.Pause> pauses, @Nullable Tell tell) {
        Due moved = due;
        for (Force.Pause pause : pauses) {
            LocalDate raw = moved.raw();
            LocalDate effective = moved.effective();
            LocalDate begins = instance.begins();
            LocalDate last = pause.last();
            if (raw == null
                    || effective == null
                    || last == null
                    || begins == null
                    || pause.first().isAfter(effective)) {
                continue;
            }
            LocalDate from = pause.first().isBefore(begins) ? begins : pause.first();
            long days = ChronoUnit.DAYS.between(from, last) + 1;
            if (days > 0) {
                DueDate later = last(raw.plusDays(days));
                LocalDate effectiveLater = later.effective().orElse(raw.plusDays(days));
                if (tell != null) {
                    tell.say(pause.event(), "clock-stood-still", days, effectiveLater);
                }
                moved = moved.on(raw.plusDays(days), effectiveLater);
            }
        }
        return moved;
    }

    /** A resumption may state the new due day. */
    private Due resumed(Due due, Instance instance, @Nullable Tell tell) {
        Due moved = due;
        for (Event.Changed change : course.changes()) {
            boolean isResumption =
                    change.change() == Event.Change.RESUME && change.to().isPresent();
            if (isResumption && course.reaches(change, instance) && isRunning(change, instance)) {
                LocalDate to = change.to().orElseThrow();
                moved = moved.on(to, last(to).effective().orElse(to));
                if (tell != null) {
                    tell.say(change, "extended", to);
                }
            }
        }
        return moved;
    }
}
