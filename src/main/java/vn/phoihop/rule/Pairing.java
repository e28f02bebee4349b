package vn.phoihop.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.rule.Links.Link;
import vn.phoihop.rule.Told.Mark;
import vn.phoihop.rule.Told.Round;
import vn.phoihop.rule.Told.Support;

/**
 * Matches the elements of one kind of two accounts.
 *
 * <p>Rounds of keys go before, from strong to weak; in each, two elements are matched if they have a key in common, no
 * other element that is left has it, and neither shares a key of that round with a third. Then, where likeness matches
 * at all, those whose words are more than half the same and at least {@value #MARGIN} percent more alike than either is
 * with any other that is left. Removing a match never undoes another, so the order in which they are found counts for
 * nothing.
 */
final class Pairing<E> {
    private static final int MARGIN = 10;
    private static final int QUARTER = 25;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** Two elements that could be one. */
    record Edge(int left, int right, Ground ground) {}

    /** Two elements that are alike. */
    private record Alike(int left, int right, int percent) {}

    /** Which elements have a key: how many on each side, and the first of them. */
    private static final class Holders {
        private final List<Integer> left = new ArrayList<>(1);
        private final List<Integer> right = new ArrayList<>(1);
    }

    private final Told<E> told;
    private final List<E> left;
    private final List<E> right;
    private final Links.Both links;
    private final Likeness<E> likeness;
    private final int[] mates;
    private final int[] matesOfRight;
    private final @Nullable Ground[] grounds;
    private final Map<Integer, List<Edge>> possibleOfLeft = new HashMap<>();
    private final Map<Integer, List<Edge>> possibleOfRight = new HashMap<>();
    private final Map<Integer, List<Alike>> alikeOfLeft = new HashMap<>();
    private final Map<Integer, List<Alike>> alikeOfRight = new HashMap<>();

    Pairing(Told<E> told, List<E> left, List<E> right, Links links) {
        this.told = told;
        this.left = left;
        this.right = right;
        this.links = links.both();
        likeness = new Likeness<>(told.said(), left, right);
        mates = unmatched(left.size());
        matesOfRight = unmatched(right.size());
        grounds = new Ground[left.size()];
        match();
    }

    private static int[] unmatched(int size) {
        int[] mates = new int[size];
        Arrays.fill(mates, NONE);
        return mates;
    }

    /** The index in the second account of what an element of the first is matched with; -1 if with nothing. */
    int mate(int leftIndex) {
        return mates[leftIndex];
    }

    boolean isMatched(int rightIndex) {
        return matesOfRight[rightIndex] != NONE;
    }

    Ground ground(int leftIndex) {
        Ground ground = grounds[leftIndex];
        if (ground == null) {
            throw new IllegalStateException("element " + leftIndex + " must be matched, but was not");
        }
        return ground;
    }

    List<Edge> possibleOfLeft(int leftIndex) {
        return possibleOfLeft.getOrDefault(leftIndex, List.of());
    }

    List<Edge> possibleOfRight(int rightIndex) {
        return possibleOfRight.getOrDefault(rightIndex, List.of());
    }

    private void match() {
        equal();
        told.early().forEach(this::round);
        if (told.isMatchedByLikeness()) {
            findAlike();
            alike();
        }
        told.late().forEach(this::round);
        if (!told.isMatchedByLikeness()) {
            findAlike();
        }
        told.early().forEach(this::contested);
        addAlike();
        told.late().forEach(this::contested);
    }

    /** Elements that are equal in everything are one, whichever of several is taken. */
    private void equal() {
        if (told.early().isEmpty()) {
            return;
        }
        Map<E, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < left.size(); i++) {
            places.computeIfAbsent(left.get(i), e -> new ArrayDeque<>(1)).add(i);
        }
        for (int j = 0; j < right.size(); j++) {
            Deque<Integer> free = places.get(right.get(j));
            Integer i = free == null ? null : free.poll();
            if (i != null) {
                Round<E> first = told.early().get(0);
                List<Mark> keys = first.keys().of(left.get(i), links.left());
                take(
                        i,
                        j,
                        new Ground(
                                first.ground(), keys.isEmpty() ? List.of() : shown(keys.get(0)), OptionalInt.empty()));
            }
        }
    }

    private static List<String> shown(Mark key) {
        return key.shown().isEmpty() ? List.of() : List.of(key.shown());
    }

    private void take(int leftIndex, int rightIndex, Ground ground) {
        mates[leftIndex] = rightIndex;
        matesOfRight[rightIndex] = leftIndex;
        grounds[leftIndex] = ground;
    }

    private Map<Mark, Holders> holders(Round<E> round) {
        Map<Mark, Holders> holders = new LinkedHashMap<>();
        for (int i = 0; i < mates.length; i++) {
            if (mates[i] == NONE) {
                for (Mark key : keys(round, left.get(i), links.left())) {
                    holders.computeIfAbsent(key, k -> new Holders()).left.add(i);
                }
            }
        }
        for (int j = 0; j < matesOfRight.length; j++) {
            if (matesOfRight[j] == NONE) {
                for (Mark key : keys(round, right.get(j), links.right())) {
                    Holders known = holders.get(key);
                    if (known != null) {
                        known.right.add(j);
                    }
                }
            }
        }
        return holders;
    }

    private static <E> Set<Mark> keys(Round<E> round, E element, Link link) {
        return new HashSet<>(round.keys().of(element, link));
    }

    private void round(Round<E> round) {
        int[] candidates = unmatched(mates.length);
        int[] candidatesOfRight = unmatched(matesOfRight.length);
        Map<Mark, Holders> holders = holders(round);
        for (Holders h : holders.values()) {
            for (int i : h.left) {
                for (int n = 0; n < Math.min(2, h.right.size()); n++) {
                    candidates[i] = candidate(candidates[i], h.right.get(n));
                }
            }
            for (int j : h.right) {
                for (int n = 0; n < Math.min(2, h.left.size()); n++) {
                    candidatesOfRight[j] = candidate(candidatesOfRight[j], h.left.get(n));
                }
            }
        }
        holders.forEach((key, h) -> {
            if (h.left.size() == 1 && h.right.size() == 1) {
                int i = h.left.get(0);
                int j = h.right.get(0);
                if (mates[i] == NONE && candidates[i] == j && candidatesOfRight[j] == i && holds(round, i, j)) {
                    take(i, j, ground(round, key, i, j));
                }
            }
        });
    }

    private static int candidate(int known, int next) {
        return known == NONE || known == next ? next : SEVERAL;
    }

    private boolean holds(Round<E> round, int i, int j) {
        if (!round.fits().test(left.get(i), right.get(j))) {
            return false;
        }
        return switch (round.support()) {
            case NONE -> true;
            case QUARTER -> {
                int percent = likeness.percent(i, j);
                yield percent < 0 || percent >= QUARTER;
            }
            case MORE_THAN_HALF -> likeness.isMoreThanHalf(i, j);
        };
    }

    private Ground ground(Round<E> round, Mark key, int i, int j) {
        int percent = round.support() == Support.NONE ? -1 : likeness.percent(i, j);
        return new Ground(round.ground(), shown(key), percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent));
    }

    /** Finds which of those left are alike, by the words that not too many of them have. */
    private void findAlike() {
        Map<Integer, List<Integer>> leftByWord = byWord(mates, true);
        Map<Integer, List<Integer>> rightByWord = byWord(matesOfRight, false);
        int[] asked = unmatched(right.size());
        for (int i = 0; i < mates.length; i++) {
            if (mates[i] == NONE) {
                for (int word : likeness.wordsOfLeft(i)) {
                    List<Integer> others = rightByWord.getOrDefault(word, List.of());
                    boolean isTooCommon = others.size() > Reconciliation.MOST_SHARING
                            || leftByWord.getOrDefault(word, List.of()).size() > Reconciliation.MOST_SHARING;
                    for (int n = 0; n < others.size() && !isTooCommon; n++) {
                        int j = others.get(n);
                        if (asked[j] != i) {
                            asked[j] = i;
                            ask(i, j);
                        }
                    }
                }
            }
        }
    }

    private Map<Integer, List<Integer>> byWord(int[] matched, boolean isLeft) {
        Map<Integer, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] == NONE) {
                for (int word : isLeft ? likeness.wordsOfLeft(i) : likeness.wordsOfRight(i)) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(i);
                }
            }
        }
        return byWord;
    }

    private void ask(int i, int j) {
        if (likeness.isMoreThanHalf(i, j) && told.canBeAlike().test(left.get(i), right.get(j))) {
            Alike alike = new Alike(i, j, likeness.percent(i, j));
            alikeOfLeft.computeIfAbsent(i, k -> new ArrayList<>(1)).add(alike);
            alikeOfRight.computeIfAbsent(j, k -> new ArrayList<>(1)).add(alike);
        }
    }

    private void alike() {
        Deque<Integer> waiting = new ArrayDeque<>(alikeOfLeft.keySet());
        while (!waiting.isEmpty()) {
            int i = waiting.remove();
            Alike best = mates[i] == NONE ? best(alikeOfLeft.getOrDefault(i, List.of())) : null;
            if (best != null && best.equals(best(alikeOfRight.getOrDefault(best.right, List.of())))) {
                take(i, best.right, ground(best));
                for (Alike lost : alikeOfRight.getOrDefault(best.right, List.of())) {
                    waiting.add(lost.left);
                }
                for (Alike lost : alikeOfLeft.getOrDefault(i, List.of())) {
                    alikeOfRight.getOrDefault(lost.right, List.of()).forEach(next -> waiting.add(next.left));
                }
            }
        }
    }

    /** The one that is more alike than any other of those left, by the margin; null if there is none. */
    private @Nullable Alike best(List<Alike> alikes) {
        Alike best = null;
        int second = 0;
        for (Alike alike : alikes) {
            if (mates[alike.left] == NONE && matesOfRight[alike.right] == NONE) {
                if (best == null || alike.percent > best.percent) {
                    second = best == null ? 0 : best.percent;
                    best = alike;
                } else {
                    second = Math.max(second, alike.percent);
                }
            }
        }
        return best == null || best.percent - second < MARGIN ? null : best;
    }

    private Ground ground(Alike alike) {
        return new Ground(Ground.Kind.ALIKE, likeness.shared(alike.left, alike.right), OptionalInt.of(alike.percent));
    }

    /** States which of those left have a key in common. */
    private void contested(Round<E> round) {
        for (Map.Entry<Mark, Holders> entry : holders(round).entrySet()) {
            Holders h = entry.getValue();
            for (int i : h.left) {
                possible(
                        round,
                        entry.getKey(),
                        List.of(i),
                        h.right,
                        possibleOfLeft.computeIfAbsent(i, k -> new ArrayList<>(1)));
            }
            for (int j : h.right) {
                possible(
                        round,
                        entry.getKey(),
                        h.left,
                        List.of(j),
                        possibleOfRight.computeIfAbsent(j, k -> new ArrayList<>(1)));
            }
        }
    }

    /** Adds pairs, one side of which is the same in each, up to the most that are listed; so many are looked at. */
    private void possible(Round<E> round, Mark key, List<Integer> lefts, List<Integer> rights, List<Edge> edges) {
        for (int i : first(lefts)) {
            for (int j : first(rights)) {
                if (edges.size() >= Reconciliation.MOST_POSSIBLE) {
                    return;
                }
                if (isPossible(round, i, j) && !isListed(edges, i, j)) {
                    edges.add(new Edge(i, j, ground(round, key, i, j)));
                }
            }
        }
    }

    /** Whoever gives two elements the same id may mean one, however little the words say so. */
    private boolean isPossible(Round<E> round, int i, int j) {
        return round.ground() == Ground.Kind.ID ? round.fits().test(left.get(i), right.get(j)) : holds(round, i, j);
    }

    private static List<Integer> first(List<Integer> indices) {
        return indices.subList(0, Math.min(indices.size(), Reconciliation.MOST_SHARING));
    }

    private static boolean isListed(List<Edge> edges, int i, int j) {
        return edges.stream().anyMatch(e -> e.left == i && e.right == j);
    }

    /** States which were alike and not taken, the most alike first. */
    private void addAlike() {
        alikeOfLeft.forEach(
                (i, alikes) -> addAlike(alikes, possibleOfLeft.computeIfAbsent(i, k -> new ArrayList<>(1))));
        alikeOfRight.forEach(
                (j, alikes) -> addAlike(alikes, possibleOfRight.computeIfAbsent(j, k -> new ArrayList<>(1))));
    }

    private void addAlike(List<Alike> alikes, List<Edge> edges) {
        List<Alike> sorted = new ArrayList<>(alikes);
        sorted.sort((a, b) -> Integer.compare(b.percent, a.percent));
        for (Alike alike : sorted) {
            boolean isTaken = mates[alike.left] == alike.right;
            if (edges.size() < Reconciliation.MOST_POSSIBLE && !isTaken && !isListed(edges, alike.left, alike.right)) {
                edges.add(new Edge(alike.left, alike.right, ground(alike)));
            }
        }
    }
}
