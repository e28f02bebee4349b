package vn.phoihop.status;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;

/** On which later days an instance may stand otherwise, and on which it will, with nothing more recorded. */
final class Turns {
    /** The last day that has a year of four digits. */
    private static final int LAST = Day.number(LocalDate.of(9999, 12, 31));

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
        for (LocalDate day : days()) {
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

    /** The days after the one asked about on which it may come to stand otherwise. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        add(days, span.startNumber());
        add(days, instance.beginsNumber());
        addAfter(days, Day.number(span.end()));
        addAfter(days, Day.number(run.force().ending().surely().orElse(null)));
        if (instance.moment() == null) {
            addAfter(days, instance.effectiveNumber());
        } else {
            add(days, instance.effectiveNumber());
        }
        addAfter(days, instance.rawNumber());
        if (instance.effectiveNumber() == Day.NONE) {
            addAfter(days, lateness.bound(instance, false));
            addAfter(days, lateness.bound(instance, true));
        }
        for (Force.Pause pause : course.delays().pauses(instance)) {
            addAfter(days, Day.number(pause.last()));
        }
        for (LocalDate succession : run.bodies().successions()) {
            days.add(succession);
        }
        return days;
    }

    private void addAfter(NavigableSet<LocalDate> days, int day) {
        add(days, day == Day.NONE ? Day.NONE : day + 1);
    }

    private void add(NavigableSet<LocalDate> days, int day) {
        if (day > run.asOfNumber() && day <= LAST) {
            days.add(LocalDate.ofEpochDay(day));
        }
    }
}
