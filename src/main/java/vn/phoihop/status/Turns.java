package vn.phoihop.status;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;

/** On which later days an instance may stand otherwise, and on which it will, with nothing more recorded. */
final class Turns {
    private static final int LAST_YEAR = 9999;

    private final Instance instance;
    private final Course course;
    private final Run run;
    private final Lateness lateness;
    private final Span span;

    Turns(Instance instance) {
        this.instance = instance;
        course = instance.course();
        run = course.run();
        lateness = new Lateness(course, null);
        span = course.span(instance);
    }

    /** The next day on which it stands otherwise. */
    @Nullable
    LocalDate next() {
        Standing now = instance.standing();
        if (now.isFinal()) {
            return null;
        }
        int asOf = run.asOfNumber();
        boolean isLastDay = run.instant() != null && asOf == instance.effectiveNumber();
        if (isLastDay && new Judge(course, null, null).on(instance, asOf) != now) {
            return run.asOf();
        }
        LocalDate later = course.isDependent() ? run.ahead().next(instance) : changed(now);
        LocalDate gone = isNextOfEach() ? Day.date(span.endNumber(asOf + 1)) : null;
        return gone != null && (later == null || later.isAfter(gone)) ? gone.plusDays(1) : later;
    }

    private @Nullable LocalDate changed(Standing now) {
        Judge judge = new Judge(course, null);
        for (LocalDate day : days().tailSet(run.asOf(), false)) {
            if (judge.on(instance, Day.number(day)) != now) {
                return day;
            }
        }
        return null;
    }

    /** Whether it stands for those to come, of which there are none after the end. */
    private boolean isNextOfEach() {
        return !instance.hasArisen()
                && course.duty().arises().stream()
                        .anyMatch(one -> one instanceof Arising.Each each
                                && each.occasion().equals(instance.occasion()));
    }

    /** The days on which it may come to stand otherwise. */
    NavigableSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        add(days, span.start(), 0);
        add(days, instance.begins(), 0);
        add(days, span.end(), 1);
        add(days, run.force().ending().surely().orElse(null), 1);
        add(days, instance.effective(), instance.moment() == null ? 1 : 0);
        add(days, Day.date(instance.rawNumber()), 1);
        if (instance.effectiveNumber() == Day.NONE) {
            add(days, Day.date(lateness.bound(instance, false)), 1);
            add(days, Day.date(lateness.bound(instance, true)), 1);
        }
        for (Force.Pause pause : course.clock().pauses(instance)) {
            add(days, pause.last(), 1);
        }
        course.bearers().turns(instance).forEach(day -> add(days, day, 0));
        return days;
    }

    private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day, int after) {
        if (day != null && day.getYear() < LAST_YEAR) {
            days.add(day.plusDays(after));
        }
    }
}
