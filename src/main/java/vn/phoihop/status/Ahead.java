package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Ledger;

/**
 * How instances that depend on other duties stand on later days, with nothing more recorded. Unlike the others they cannot
 * be judged by themselves: everything is worked out anew as of each day on which something may change, as long as {@link
 * #MOST} days reach. Used by one thread.
 */
final class Ahead {
    /** The most days that are looked at for one instance. */
    private static final int MOST = 100;

    private final Run now;
    private final Ledger seen;
    private final Map<LocalDate, Run> later = new HashMap<>();
    private final Map<ElementId, Road> roads = new HashMap<>();

    Ahead(Run now) {
        this.now = now;
        Ledger ledger = now.view().ledger();
        seen = ledger.toBuilder()
                .events(now.view().events().stream().filter(now::isSeen).toList())
                .build();
    }

    /** The next day on which an instance stands otherwise; null if there is none. */
    @Nullable
    LocalDate next(Instance instance) {
        Road road = roads.computeIfAbsent(instance.duty().id(), Road::new);
        for (int i = 0; i < MOST && road.reaches(i); i++) {
            if (!isStandingSo(road.runs.get(i), instance)) {
                return road.runs.get(i).asOf();
            }
        }
        return null;
    }

    /** Everything as of the later days that matter to one duty, each worked out when somebody comes so far. */
    private final class Road {
        private final Set<ElementId> cone;
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private final List<Run> runs = new ArrayList<>();

        Road(ElementId duty) {
            cone = cone(duty);
            turns(now, cone, days);
        }

        boolean reaches(int at) {
            if (at < runs.size()) {
                return true;
            }
            LocalDate day = days.higher(
                    runs.isEmpty() ? now.asOf() : runs.get(runs.size() - 1).asOf());
            if (day == null) {
                return false;
            }
            Run run = later.computeIfAbsent(day, one -> now.at(one, seen));
            runs.add(run);
            turns(run, cone, days);
            return true;
        }
    }

    /** The duty and all it depends on. */
    private Set<ElementId> cone(ElementId duty) {
        Set<ElementId> cone = new LinkedHashSet<>();
        Deque<ElementId> open = new ArrayDeque<>();
        open.push(duty);
        while (!open.isEmpty()) {
            ElementId id = open.pop();
            Course course = now.course(id);
            if (course != null && cone.add(id)) {
                Dependencies.namedBy(course.duty()).forEach(open::push);
            }
        }
        return cone;
    }

    private static boolean isStandingSo(Run run, Instance as) {
        Course course = run.course(as.duty().id());
        return course != null
                && course.byKey().getOrDefault(as.keyText(), List.of()).stream()
                        .anyMatch(one -> one.group().equals(as.group())
                                && one.key().equals(as.key())
                                && one.standing() == as.standing());
    }

    /**
     * The days on which one of these may come to stand otherwise. A delay that lasts too long needs no day of its own: as of the
     * first day of the breach, what arises upon it begins when the delay ends.
     */
    private void turns(Run run, Set<ElementId> cone, Set<LocalDate> days) {
        for (ElementId id : cone) {
            Course course = run.course(id);
            if (course != null) {
                for (Instance instance : course.instances()) {
                    if (run == now || instance.cycle() == null || isInSight(instance)) {
                        days.addAll(new Turns(instance).days());
                    }
                }
            }
        }
    }

    /** Whether a cycle is there as of now; those that are not yet are none of its concern. */
    private boolean isInSight(Instance instance) {
        Course course = now.course(instance.duty().id());
        return course != null && course.byKey().containsKey(instance.keyText());
    }
}
