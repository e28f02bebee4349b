package vn.phoihop.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.phoihop.rule.Comparison.Side;

/**
 * What the ids of two accounts lead to: ids lead to the same where their elements were matched, or where the same id is
 * not given to two elements that were not.
 */
final class Links {
    /** What an id of one account leads to, that of the other being equal if it is the same. */
    @FunctionalInterface
    interface Link {
        Object to(String id);
    }

    /** What the ids of each account lead to. */
    record Both(Link left, Link right) {}

    private record Matched(int number) {}

    private record Own(Side side, String id) {}

    private final Map<String, Object> left = new HashMap<>();
    private final Map<String, Object> right = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private int matched;

    Links(Stream<String> leftIds, Stream<String> rightIds) {
        list(leftIds, left, Side.LEFT);
        list(rightIds, right, Side.RIGHT);
    }

    private void list(Stream<String> ids, Map<String, Object> known, Side side) {
        ids.forEach(id -> {
            if (known.put(id, new Own(side, id)) != null) {
                unclear.add(id);
            }
        });
    }

    /** Learns which elements of one kind were matched. */
    <E> void learn(Pairing<E> pairing, Function<E, Optional<String>> id, List<E> leftElements, List<E> rightElements) {
        for (int i = 0; i < leftElements.size(); i++) {
            int mate = pairing.mate(i);
            if (mate >= 0) {
                Optional<String> leftId = id.apply(leftElements.get(i));
                Optional<String> rightId = id.apply(rightElements.get(mate));
                if (leftId.isPresent() && rightId.isPresent()) {
                    Object same = new Matched(matched++);
                    left.put(leftId.get(), same);
                    right.put(rightId.get(), same);
                }
            }
        }
    }

    Both both() {
        return new Both(on(Side.LEFT), on(Side.RIGHT));
    }

    Link on(Side side) {
        Map<String, Object> own = side == Side.LEFT ? left : right;
        Map<String, Object> other = side == Side.LEFT ? right : left;
        return id -> {
            Object to = unclear.contains(id) ? id : own.getOrDefault(id, id);
            return to instanceof Own && !other.containsKey(id) ? id : to;
        };
    }
}
