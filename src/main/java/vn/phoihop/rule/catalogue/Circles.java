package vn.phoihop.rule.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what comes back to itself, in one pass over what leads to what (the strongly connected components of Tarjan,
 * without recursion: a chain may be long).
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

    /**
     * Finds the items that come back to themselves.
     *
     * @param items the items
     * @param id the id of an item; of several with one id, the first is meant
     * @param next the ids of those it leads to; ids of no item lead nowhere
     * @return the numbers of those that do, from 0, in ascending order
     */
    static <T, I> List<Integer> among(List<T> items, Function<T, I> id, Function<T, Collection<I>> next) {
        if (items.stream().allMatch(item -> next.apply(item).isEmpty())) {
            return List.of();
        }
        Map<I, Integer> index = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            index.putIfAbsent(id.apply(items.get(i)), i);
        }
        Circles circles = new Circles(items.size());
        for (T item : items) {
            circles.next.add(next.apply(item).stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray());
        }
        for (int i = 0; i < items.size(); i++) {
            if (circles.number[i] == 0) {
                circles.from(i);
            }
        }
        return circles.circular.stream().sorted().toList();
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
