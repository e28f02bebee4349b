package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;

/** Instances of one bearer in one matter, given out by their due days as they begin. */
final class Line {
    /** The earliest due day first, those without one last. */
    private static final Comparator<Instance> BY_DUE = Comparator.comparingInt(Instance::dueNumber);

    private final Course course;
    private final Group group;
    private final List<Instance> all = new ArrayList<>();
    private final PriorityQueue<Instance> begun = new PriorityQueue<>(BY_DUE);
    private int next;
    private @Nullable Instance last;

    Line(Course course, Group group) {
        this.course = course;
        this.group = group;
    }

    boolean isOf(Group other) {
        return group.equals(other);
    }

    void add(Instance instance) {
        if (instance.begins() != null) {
            all.add(instance);
        }
    }

    void sort() {
        all.sort(Comparator.comparing(Instance::begins));
    }

    /** The one an act is for; else it is noted with the one that is done already or has not begun. */
    @Nullable
    Instance next(Event.Performed act) {
        if (all.isEmpty() || !course.bearers().isBy(act, all.get(0))) {
            if (!all.isEmpty() && all.size() == course.instances().size()) {
                Instance first = last == null ? all.get(0) : last;
                first.account(first.account().copy().note(act, "act-of-another"));
            }
            return null;
        }
        LocalDate day = course.run().day(act);
        while (next < all.size() && !begins(all.get(next)).isAfter(day)) {
            begun.add(all.get(next++));
        }
        while (!begun.isEmpty() && isOver(begun.peek(), day)) {
            last = begun.poll();
        }
        if (!begun.isEmpty()) {
            return begun.peek();
        }
        if (last != null && (next == all.size() || isInTime(last, day))) {
            boolean isDone = last.act() != null;
            last.account(last.account().copy().note(act, isDone ? "act-second" : "act-after-end"));
        } else if (next < all.size()) {
            Instance ahead = all.get(next);
            ahead.account(ahead.account().copy().note(act, "act-premature"));
        }
        return null;
    }

    private static boolean isInTime(Instance instance, LocalDate day) {
        LocalDate effective = instance.effective();
        return effective == null || !day.isAfter(effective);
    }

    private static LocalDate begins(Instance instance) {
        LocalDate begins = instance.begins();
        return begins == null ? LocalDate.MAX : begins;
    }

    private boolean isOver(Instance instance, LocalDate day) {
        boolean isEndless = instance.isContinuing();
        if (instance.act() != null && !isEndless) {
            return true;
        }
        return new Judge(course, instance, null).isClosed(day);
    }
}
