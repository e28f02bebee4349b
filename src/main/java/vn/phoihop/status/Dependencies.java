package vn.phoihop.status;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/**
 * Which duties depend on which, as an order in which each comes after those it depends on; those that depend on one another
 * in a circle come together. Found without recursion, after Tarjan, so that a chain of any length needs no stack.
 */
final class Dependencies {
    /**
     * Duties that depend on one another, or one by itself; the circle is named by ids, and empty where there is none. Whether
     * it is free tells whether it names no duty at all.
     */
    record Group(List<Duty> duties, List<ElementId> cycle, boolean isFree) {}

    private final List<Duty> duties;
    private final int[][] edges;
    private final boolean[] isFree;
    private final int[] index;
    private final int[] low;
    private final boolean[] isOnStack;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();
    private int next = 1;

    private Dependencies(Agreement agreement) {
        duties = agreement.duties();
        Map<ElementId, Integer> positions = new HashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            positions.putIfAbsent(duties.get(i).id(), i);
        }
        edges = new int[duties.size()][];
        isFree = new boolean[edges.length];
        for (int i = 0; i < edges.length; i++) {
            Set<ElementId> named = namedBy(duties.get(i));
            isFree[i] = named.isEmpty();
            edges[i] = isFree[i]
                    ? new int[0]
                    : named.stream()
                            .map(positions::get)
                            .filter(position -> position != null)
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        index = new int[edges.length];
        low = new int[edges.length];
        isOnStack = new boolean[edges.length];
        for (int i = 0; i < edges.length; i++) {
            if (index[i] == 0) {
                visit(i);
            }
        }
    }

    static Dependencies of(Agreement agreement) {
        return new Dependencies(agreement);
    }

    List<Group> groups() {
        return groups;
    }

    private void visit(int root) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            int[] frame = path.peek();
            int at = frame[0];
            if (frame[1] < edges[at].length) {
                int to = edges[at][frame[1]++];
                if (index[to] == 0) {
                    path.push(enter(to));
                } else if (isOnStack[to]) {
                    low[at] = Math.min(low[at], index[to]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int parent = path.peek()[0];
                    low[parent] = Math.min(low[parent], low[at]);
                }
                if (low[at] == index[at]) {
                    close(at);
                }
            }
        }
    }

    private int[] enter(int node) {
        index[node] = next;
        low[node] = next++;
        stack.push(node);
        isOnStack[node] = true;
        return new int[] {node, 0};
    }

    private void close(int root) {
        List<Integer> members = new ArrayList<>();
        int member;
        do {
            member = stack.pop();
            isOnStack[member] = false;
            members.add(member);
        } while (member != root);
        Collections.sort(members);
        boolean isCycle = members.size() > 1;
        for (int to : edges[root]) {
            isCycle |= to == root;
        }
        if (!isCycle) {
            groups.add(new Group(List.of(duties.get(root)), List.of(), isFree[root]));
            return;
        }
        List<Duty> together = members.stream().map(duties::get).toList();
        groups.add(new Group(together, together.stream().map(Duty::id).toList(), false));
    }

    /** The duties that a duty names in what it waits for, arises upon or counts from. */
    static Set<ElementId> namedBy(Duty duty) {
        Set<ElementId> ids = new LinkedHashSet<>(duty.awaits());
        ids.addAll(duty.awaitsAct());
        occasionsOf(duty).forEach(occasion -> named(occasion, ids));
        return ids;
    }

    /** The occasions that a duty arises upon, binds from or until, or counts from. */
    static List<Occasion> occasionsOf(Duty duty) {
        List<Occasion> found = new ArrayList<>();
        for (Arising arising : duty.arises()) {
            if (arising instanceof Arising.Once once) {
                found.add(once.occasion());
            } else if (arising instanceof Arising.Each each) {
                found.add(each.occasion());
            } else if (arising instanceof Arising.Every every) {
                every.recurrence().start().ifPresent(found::add);
            }
        }
        duty.window().ifPresent(window -> {
            window.from().ifPresent(found::add);
            window.until().ifPresent(found::add);
        });
        duty.deadline().ifPresent(deadline -> found.addAll(occasions(deadline)));
        return found;
    }

    private static void named(Occasion occasion, Set<ElementId> ids) {
        if (occasion instanceof Occasion.Performed performed) {
            ids.add(ElementId.of(performed.performed()));
        } else if (occasion instanceof Occasion.Breached breached) {
            ids.add(ElementId.of(breached.breached()));
        }
        occasion.parts().forEach(part -> named(part, ids));
    }

    /** The occasions that a deadline counts from, also deep inside. */
    static List<Occasion> occasions(Deadline deadline) {
        List<Occasion> found = new ArrayList<>();
        for (Deadline part : parts(deadline)) {
            part.after().ifPresent(found::add);
            part.aheadOf().ifPresent(found::add);
            part.of().ifPresent(found::add);
            part.sameDayAs().ifPresent(found::add);
        }
        return found;
    }

    /** The names of the conditions on which a deadline depends. */
    static Set<String> conditions(Deadline deadline) {
        Set<String> names = new LinkedHashSet<>();
        parts(deadline).forEach(part -> part.cases().forEach(one -> names.add(one.when())));
        return names;
    }

    /** The names of the days outside the text on which a deadline depends. */
    static Set<String> stated(Deadline deadline) {
        Set<String> names = new LinkedHashSet<>();
        parts(deadline).forEach(part -> part.statedAs().ifPresent(names::add));
        return names;
    }

    /** A deadline and all that are inside it. */
    private static List<Deadline> parts(Deadline deadline) {
        List<Deadline> found = new ArrayList<>();
        collectParts(deadline, found);
        return found;
    }

    private static void collectParts(Deadline deadline, List<Deadline> found) {
        found.add(deadline);
        deadline.earliestOf().forEach(one -> collectParts(one, found));
        deadline.latestOf().forEach(one -> collectParts(one, found));
        deadline.cases().forEach(one -> collectParts(one.then(), found));
        deadline.otherwise().ifPresent(one -> collectParts(one, found));
        deadline.readings().forEach(one -> collectParts(one.deadline(), found));
    }
}
