package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
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

    private DueDate counted(Deadline by, Instance instance) {
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
            Map<String, Event.Noticed> notices = run.stated(name);
            String matter = instance.matterText();
            Event.Noticed notice = matter == null ? null : notices.get(matter);
            notice = notice == null ? notices.get("") : notice;
            if (notice != null) {
                reckoner = reckoner.stating(name, notice.effect().orElseThrow());
            }
        }
        return reckoner.due(by);
    }

    /** When an instance falls due after all that was changed. */
    private Due due(Instance instance) {
        Due due = plain(instance);
        return isStill() ? due : changed(due, instance, null);
    }

    /** Says what moved the last day of an instance. */
    void tell(Instance instance, Tell tell) {
        if (!isStill()) {
            changed(plain(instance), instance, tell);
        }
    }

    /** Whether nothing was changed, and no clock stood still. */
    private boolean isStill() {
        return course.changes().isEmpty() && run.force().pauses().isEmpty();
    }

    private Due changed(Due plain, Instance instance, @Nullable Tell tell) {
        Due due = plain;
        for (Event.Changed change : course.changes()) {
            boolean isExtension = change.change() == Event.Change.EXTEND;
            if (isExtension && course.reaches(change, instance) && isExtending(change, instance)) {
                due = extended(due, change, instance, tell);
            }
        }
        if (due.raw() != null && due.effective() != null) {
            if (!course.duty().isRunningWhenSuspended()) {
                due = stopped(due, instance, tell);
            }
            due = resumed(due, instance, tell);
        }
        return due;
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

    /** Whether an extension reaches an instance: one that it names, or one that had begun. */
    private boolean isExtending(Event.Changed change, Instance instance) {
        int arose = arose(instance);
        return change.instance().isPresent() || (arose != Day.NONE && run.number(change) >= arose);
    }

    /** From when on an instance is there, whenever it can be done. */
    private int arose(Instance instance) {
        Happening arisen = instance.arisen();
        if (instance.cycle() == null && arisen == null && instance.occasion() != null) {
            return Day.NONE;
        }
        LocalDate first = instance.cycle() != null ? instance.cycle().first() : arisen == null ? null : arisen.day();
        return Math.max(Day.number(first), course.span(instance).startNumber());
    }

    /** In time it moves the due day; after it, it does not cure. */
    private Due extended(Due due, Event.Changed change, Instance instance, @Nullable Tell tell) {
        LocalDate day = run.day(change);
        LocalDate effective = due.effective();
        boolean isLate = (due.moment() != null && change.at().isPresent())
                ? change.at().get().isAfter(due.moment())
                : effective != null && day.isAfter(effective);
        if (isLate && effective != null) {
            Event act = instance.act();
            boolean isDoneBefore = act != null && !run.day(act).isAfter(day);
            if (tell != null && !isDoneBefore) {
                tell.say(change, "extension-late", day, effective);
            }
            return due;
        }
        DueDate moved = moved(due, change, instance);
        LocalDate raw = moved == null ? null : moved.raw().orElse(null);
        LocalDate last = moved == null ? null : moved.effective().orElse(raw);
        boolean isLater = last != null && (effective == null || !last.isBefore(effective));
        if (moved == null || raw == null || last == null || !isLater || hasLapsed(due, instance, day)) {
            if (tell != null) {
                tell.say(change, "extension-idle", day);
            }
            return due;
        }
        if (tell != null) {
            tell.say(change, effective == null ? "due-stated" : "extended", last);
        }
        return due.on(raw, last, moved.moment().orElse(null));
    }

    /** Whether the duty had ended before a day, with nothing left to be done for the instance. */
    private boolean hasLapsed(Due due, Instance instance, LocalDate day) {
        LocalDate end = course.span(instance).end();
        boolean isOverBefore = end != null && end.isBefore(day);
        return isOverBefore && (due.effective() == null || instance.isContinuing());
    }

    private @Nullable DueDate moved(Due due, Event.Changed change, Instance instance) {
        LocalDate raw = due.raw();
        if (change.to().isPresent()) {
            return last(change.to().get());
        }
        if (change.additional().isPresent()) {
            Limit more = change.additional().get();
            Instant moment = due.moment();
            return moment != null
                    ? run.reckoner().due(more, moment)
                    : raw == null ? null : run.reckoner().due(more, raw);
        }
        if (change.total().isEmpty()) {
            return null;
        }
        if (deadline != null) {
            // where the text sets no length, there is none that could be so long in all
            return deadline.within().isEmpty()
                    ? null
                    : counted(deadline.withWithin(change.total().get()), instance);
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
        return Force.Pause.of(
                run,
                course.changes().stream()
                        .filter(change -> course.reaches(change, instance))
                        .toList());
    }

    /** The times during which an instance stands still, those of the agreement first. */
    List<Force.Pause> pauses(Instance instance) {
        if (course.changes().isEmpty()) {
            return run.force().pauses();
        }
        List<Force.Pause> all = new ArrayList<>(run.force().pauses());
        all.addAll(ownPauses(instance));
        return all;
    }

    /** Whether an instance stands still on a day, and since which event. */
    Force.@Nullable Pause pause(Instance instance, int day) {
        int end = course.span(instance).endNumber(day);
        for (Force.Pause pause : pauses(instance)) {
            boolean isEndedWithIt = end != Day.NONE && day > end && Day.number(pause.first()) <= end;
            if (!isEndedWithIt && pause.contains(LocalDate.ofEpochDay(day))) {
                return pause;
            }
        }
        return null;
    }

    /** Whether the clock stood still on a day, and nobody knows until when; or until another day at least. */
    boolean isStopped(Instance instance, int day, int until) {
        if (isStill() || course.duty().isRunningWhenSuspended()) {
            return false;
        }
        LocalDate asked = LocalDate.ofEpochDay(day);
        for (Force.Pause pause : pauses(instance)) {
            int last = Day.number(pause.last());
            boolean isThrough = until == Day.NONE
                    ? last == Day.NONE
                    : Day.number(pause.first()) <= until && (last == Day.NONE || last >= until);
            if (isThrough && pause.contains(asked)) {
                return true;
            }
        }
        return false;
    }

    /** The last day moves by as many days as the clock stood still before it, each counted once. */
    private Due stopped(Due due, Instance instance, @Nullable Tell tell) {
        LocalDate begins = instance.begins();
        List<Force.Pause> pauses = new ArrayList<>(pauses(instance));
        if (begins == null || pauses.isEmpty()) {
            return due;
        }
        pauses.sort(Comparator.comparing(Force.Pause::first));
        LocalDate end = course.span(instance).end();
        Due moved = due;
        LocalDate from = begins;
        for (Force.Pause pause : pauses) {
            LocalDate last = pause.last();
            LocalDate effective = moved.effective();
            from = pause.first().isBefore(from) ? from : pause.first();
            boolean isThroughEnd = end != null && last != null && !pause.first().isAfter(end) && !last.isBefore(end);
            if (last == null || effective == null || isThroughEnd || from.isAfter(effective) || last.isBefore(from)) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(from, last) + 1;
            from = last.plusDays(1);
            moved = later(moved, days);
            LocalDate later = moved.effective();
            if (tell != null && later != null) {
                tell.say(pause.event(), "clock-stood-still", days, later);
            }
        }
        return moved;
    }

    /** So many days later: at the same hour, or on a day that is rolled as days are. */
    private Due later(Due due, long days) {
        LocalDate raw = Objects.requireNonNull(due.raw()).plusDays(days);
        Instant moment = due.moment();
        if (moment != null) {
            ZonedDateTime at = moment.atZone(run.reckoner().zone()).plusDays(days);
            return due.on(raw, at.toLocalDate(), at.toInstant());
        }
        return due.on(raw, last(raw).effective().orElse(raw), null);
    }

    /** A resumption may state the new due day; of what was over before the clock stopped it does not. */
    private Due resumed(Due due, Instance instance, @Nullable Tell tell) {
        Due moved = due;
        for (Event.Changed change : course.changes()) {
            boolean isResumption =
                    change.change() == Event.Change.RESUME && change.to().isPresent();
            if (isResumption && course.reaches(change, instance) && isStopped(moved, instance, run.day(change))) {
                LocalDate to = change.to().orElseThrow();
                LocalDate last = last(to).effective().orElse(to);
                moved = moved.on(to, last, null);
                if (tell != null) {
                    tell.say(change, "extended", last);
                }
            }
        }
        return moved;
    }

    /** Whether the clock stood still up to a day, having stopped in time. */
    private boolean isStopped(Due due, Instance instance, LocalDate day) {
        LocalDate effective = due.effective();
        for (Force.Pause pause : pauses(instance)) {
            boolean isUpToDay = pause.last() == null || !pause.last().isBefore(day.minusDays(1));
            boolean isBefore = !pause.first().isAfter(day);
            if (isUpToDay && isBefore && effective != null && !pause.first().isAfter(effective)) {
                return true;
            }
        }
        return false;
    }
}
