package vn.phoihop.rule.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;

/**
 * Finds the duties that wait for themselves, in one pass over what waits for what (the strongly connected components of
 * Tarjan, without recursion: a chain may be long).
 */
final class Circles {
    private final List<int[]> next = new ArrayList<>();
    private final int[] number;
    private final int[] low;
    private final int[] at;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> circular = new ArrayList<>();
    private int last;

    private Circles(int size) {
        number = new int[size];
        low = new int[size];
        at = new int[size];
        isOpen = new boolean[size];
    }

    /** The duties that wait for themselves by those they wait for. */
    static Set<ElementId> of(List<Duty> duties) {
        if (duties.stream()
                .allMatch(duty -> duty.awaits().isEmpty() && duty.awaitsAct().isEmpty())) {
            return Set.of();
        }
        Map<ElementId, Integer> index = new HashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            index.putIfAbsent(duties.get(i).id(), i);
        }
        Circles circles = new Circles(duties.size());
        for (Duty duty : duties) {
            List<ElementId> awaited = new ArrayList<>(duty.awaits());
            awaited.addAll(duty.awaitsAct());
            circles.next.add(awaited.stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray());
        }
        for (int i = 0; i < duties.size(); i++) {
            if (circles.number[i] == 0) {
                circles.from(i);
            }
        }
        Set<ElementId> found = new HashSet<>();
        circles.circular.forEach(i -> found.add(duties.get(i).id()));
        return found;
    }

    private void from(int start) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            int one = path.peek();
            if (at[one] < next.get(one).length) {
                int other = next.get(one)[at[one]++];
                if (number[other] == 0) {
                    enter(other, path);
                } else if (isOpen[other]) {
                    low[one] = Math.min(low[one], number[other]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[one]);
                }
                if (low[one] == number[one]) {
                    close(one);
                }
            }
        }
    }

    private void enter(int one, Deque<Integer> path) {
        number[one] = ++last;
        low[one] = last;
        isOpen[one] = true;
        open.push(one);
        path.push(one);
    }

    private void close(int first) {
        List<Integer> together = new ArrayList<>();
        int one;
        do {
            one = open.pop();
            isOpen[one] = false;
            together.add(one);
        } while (one != first);
        boolean isOwn = false;
        for (int other : next.get(first)) {
            isOwn |= other == first;
        }
        if (together.size() > 1 || isOwn) {
            circular.addAll(together);
        }
    }
}
