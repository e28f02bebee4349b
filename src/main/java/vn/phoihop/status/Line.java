package vn.phoihop.status;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;

/** Instances of one bearer in one matter, given out by their due days as they begin. */
final class Line {
    /** The earliest due day first, those without one last. */
    private static final Comparator<Instance> BY_DUE =
            Comparator.comparingInt(Instance::dueNumber).thenComparingInt(Instance::beginsNumber);

    private final Course course;
    private final Group group;
    private final @Nullable String matter;
    private final List<Instance> all;
    /** Those that have begun and are not over. */
    private Queue<Instance> begun = new ArrayDeque<>();

    private final Judge judge;
    /** Whether they begin and fall due in the same order. */
    private boolean isInOrder = true;

    private int next;
    private @Nullable Instance last;

    Line(Course course, Group group, @Nullable String matter, Judge judge) {
        this.course = course;
        this.group = group;
        this.matter = matter;
        this.judge = judge;
        all = new ArrayList<>();
    }

    boolean isOf(Group other) {
        return group.equals(other);
    }

    boolean isOfNoMatter() {
        return matter == null;
    }

    void add(Instance instance) {
        int begins = instance.beginsNumber();
        if (begins != Day.NONE) {
            Instance before = all.isEmpty() ? instance : all.get(all.size() - 1);
            isInOrder &= before.beginsNumber() <= begins && before.dueNumber() <= instance.dueNumber();
            all.add(instance);
        }
    }

    void sort() {
        if (!isInOrder) {
            begun = new PriorityQueue<>(BY_DUE);
            all.sort(Comparator.comparingInt(Instance::beginsNumber));
        }
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
        int day = course.run().number(act);
        while (next < all.size() && all.get(next).beginsNumber() <= day) {
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

    private static boolean isInTime(Instance instance, int day) {
        return instance.effectiveNumber() == Day.NONE || day <= instance.effectiveNumber();
    }

    private boolean isOver(Instance instance, int day) {
        boolean isDone = instance.act() != null && !instance.isContinuing();
        return isDone || judge.isClosed(instance, day);
    }
}
