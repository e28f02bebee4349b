package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayKind;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.WorkCalendar;

/** Whether the last day of an instance is over, or an act came after it. */
final class Lateness {
    /** Longer than any run of rest days and of days that may be. */
    private static final int MOST_REST_DAYS = 60;

    private final Course course;
    private final Run run;
    private final @Nullable Instant asked;

    /** Asks as of an instant, or as of the end of each day. */
    Lateness(Course course, @Nullable Instant asked) {
        this.course = course;
        this.asked = asked;
        run = course.run();
    }

    /** An act at the last instant is in time; of a day, until 24:00. */
    Truth isLate(Instance instance, Event act) {
        if (instance.isDueBeforeItBegan()) {
            return Truth.FALSE; // nobody could have been in time
        }
        int day = run.number(act);
        Instant moment = instance.moment();
        int effective = instance.effectiveNumber();
        if (moment != null && effective != Day.NONE) {
            if (act.at().isPresent()) {
                return Truth.of(act.at().get().isAfter(moment));
            }
            return day == effective ? Truth.UNKNOWN : Truth.of(day > effective);
        }
        return isPast(instance, day);
    }

    /** Whether the due day is over at the end of a day. */
    Truth isPast(Instance instance, int day) {
        int effective = instance.effectiveNumber();
        Instant moment = instance.moment();
        if (moment != null && effective != Day.NONE) {
            boolean isOfThatDay = day == effective && day == run.asOfNumber();
            return Truth.of((asked != null && isOfThatDay) ? asked.isAfter(moment) : day >= effective);
        }
        if (effective != Day.NONE) {
            // where its clock stopped on the last day, and nobody says until when, the day does not pass
            return Truth.of(day > effective && !isStopped(instance, effective));
        }
        DueDate.State state = instance.dueState();
        boolean isOpenWhich = state == DueDate.State.UNKNOWN
                || state == DueDate.State.AMBIGUOUS
                || (state == DueDate.State.PENDING && earliestOfSeveral(instance) != Day.NONE);
        return isOpenWhich ? isPastUnknown(instance, day) : Truth.FALSE;
    }

    private boolean isStopped(Instance instance, int day) {
        return course.delays().isStopped(instance, day, course.span(instance).endNumber(run.asOfNumber()));
    }

    /** Whatever the day may be, it may be over in all ways, or in none. */
    private Truth isPastUnknown(Instance instance, int day) {
        int first = bound(instance, false);
        int last = bound(instance, true);
        if (first != Day.NONE && day <= first) {
            return Truth.FALSE;
        }
        return (last != Day.NONE && day > last) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Of the earliest of several, the day that it falls no later than, whatever the others may be. */
    private int earliestOfSeveral(Instance instance) {
        Deadline deadline = course.duty().deadline().orElse(null);
        if (deadline == null || deadline.earliestOf().isEmpty()) {
            return Day.NONE;
        }
        DueDate counted = course.clock().counted(instance).orElse(null);
        return counted == null ? Day.NONE : latest(counted, deadline);
    }

    private int latest(DueDate due, Deadline by) {
        if (due.effective().isPresent()) {
            return Day.number(due.effective().get());
        }
        int least = Day.NONE;
        for (int i = 0; i < Math.min(due.readings().size(), by.earliestOf().size()); i++) {
            int part = latest(due.readings().get(i), by.earliestOf().get(i));
            least = part == Day.NONE ? least : least == Day.NONE ? part : Math.min(least, part);
        }
        boolean isCounted =
                least == Day.NONE && due.raw().isPresent() && due.counting().isPresent();
        return isCounted ? workedFrom(Day.number(due.raw().get())) : least;
    }

    /** The first day from one on that is worked for certain, and that no last day moves beyond. */
    private int workedFrom(int day) {
        WorkCalendar calendar = run.reckoner().calendar();
        for (int i = day; i < day + MOST_REST_DAYS; i++) {
            if (calendar.kind(LocalDate.ofEpochDay(i)) == DayKind.WORKING) {
                return i;
            }
        }
        return Day.NONE;
    }

    /**
     * The first or the last day on which it may be due: where the text can be read in several ways, or where nobody knows yet
     * which days are worked.
     */
    int bound(Instance instance, boolean isLast) {
        DueDate counted = course.clock().counted(instance).orElse(null);
        if (counted == null) {
            return Day.NONE;
        }
        int latest = isLast ? earliestOfSeveral(instance) : Day.NONE;
        if (latest != Day.NONE) {
            return latest;
        }
        if (counted.readings().isEmpty() && counted.raw().isPresent()) {
            int raw = Day.number(counted.raw().get());
            return isLast ? counted.counting().map(by -> workedFrom(raw)).orElse(Day.NONE) : raw;
        }
        return Day.number(Due.bound(counted.readings(), isLast));
    }
}
