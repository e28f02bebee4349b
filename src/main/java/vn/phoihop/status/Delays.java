package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;

/** What moves the last days of the instances of a duty: extensions (STAND-11), and the time that its clock stood still. */
final class Delays {
    private final Course course;
    private final Run run;
    private final @Nullable Deadline deadline;

    Delays(Course course) {
        this.course = course;
        run = course.run();
        deadline = course.duty().deadline().orElse(null);
    }

    /** Whether nothing was changed, and no clock stood still. */
    boolean isNone() {
        return course.changes().isEmpty() && run.force().pauses().isEmpty();
    }

    /** The last day as it was moved: by each extension, and by the time that the clock stood still before and after it. */
    Due changed(Due plain, Instance instance, @Nullable Tell tell) {
        Due due = plain;
        LocalDate since = LocalDate.MIN;
        for (Event.Changed change : course.changes()) {
            boolean isExtension = change.change() == Event.Change.EXTEND;
            if (isExtension && course.reaches(change, instance) && isExtending(change, instance)) {
                LocalDate day = run.day(change);
                Due before = stopped(due, instance, since, day, null);
                Due moved = extended(before, change, instance, tell);
                if (!moved.equals(before)) {
                    due = moved;
                    since = change.total().isPresent() ? since : day; // a new length stands still as the old one did
                }
            }
        }
        return resumed(stopped(due, instance, since, null, tell), instance, tell);
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
                : effective != null && day.isAfter(effective) && !isStopped(due, instance, day);
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
            boolean isDay = change.to().isPresent();
            tell.say(change, effective == null ? "due-stated" : "extended", isDay ? raw : last);
            tellMoved(isDay ? raw : last, last, tell);
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
                    : course.clock().counted(deadline.withWithin(change.total().get()), instance);
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
        if (isNone() || course.duty().isRunningWhenSuspended()) {
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

    /** The last day moves by as many days as the clock stood still before it from a day on, up to another, each counted once. */
    private Due stopped(Due due, Instance instance, LocalDate since, @Nullable LocalDate until, @Nullable Tell tell) {
        LocalDate begins = instance.begins();
        if (begins == null
                || due.raw() == null
                || due.effective() == null
                || course.duty().isRunningWhenSuspended()) {
            return due;
        }
        List<Force.Pause> pauses = new ArrayList<>(pauses(instance));
        pauses.sort(Comparator.comparing(Force.Pause::first));
        LocalDate end = course.span(instance).end();
        Due moved = due;
        LocalDate from = begins.isAfter(since) ? begins : since;
        for (Force.Pause pause : pauses) {
            LocalDate last = pause.last();
            LocalDate effective = moved.effective();
            from = pause.first().isBefore(from) ? from : pause.first();
            boolean isThroughEnd = end != null && last != null && !pause.first().isAfter(end) && !last.isBefore(end);
            if (last != null && until != null && !last.isBefore(until)) {
                last = until.minusDays(1);
            }
            if (last == null || effective == null || isThroughEnd || from.isAfter(effective) || last.isBefore(from)) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(from, last) + 1;
            from = last.plusDays(1);
            moved = later(moved, days);
            LocalDate later = moved.effective();
            if (tell != null && later != null) {
                LocalDate raw = moved.moment() == null ? Objects.requireNonNull(moved.raw()) : later;
                tell.say(pause.event(), "clock-stood-still", days, raw);
                tellMoved(raw, later, tell);
            }
        }
        return moved;
    }

    /** Says that a day that was set or worked out is a rest day, so that another is the last. */
    private static void tellMoved(LocalDate raw, LocalDate last, Tell tell) {
        if (!raw.equals(last)) {
            tell.say("moved-off-rest-day", raw, last);
        }
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
                    tell.say(change, "extended", to);
                    tellMoved(to, last, tell);
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
