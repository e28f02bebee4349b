package vn.phoihop.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The retractions of a ledger, in an order in which one stands behind whatever may retract it. Those that retract each
 * other have no place in such an order and no effect.
 */
final class Retractions {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Positions<Integer> reached = new Positions<>();
    private final int[] positions;
    private final int[] own;
    private final int[] target;

    /** Numbers the ids that are retracted, in time that grows with the events. */
    Retractions(List<Event> events, int[] all) {
        int[] pending = new int[all.length];
        List<List<Integer>> byOwn = new ArrayList<>();
        for (int position : all) {
            String id = retracts(events, position);
            Integer number = numbers.get(id);
            if (number == null) {
                number = numbers.size();
                numbers.put(id, number);
                byOwn.add(new ArrayList<>(0));
            }
            pending[number]++;
        }
        int[] inOrder = new int[all.length];
        int count = 0;
        for (int position : all) {
            Integer number = numbers.get(events.get(position).id().value());
            if (number == null) {
                inOrder[count++] = position;
            } else {
                byOwn.get(number).add(position);
            }
        }
        for (int i = 0; i < count; i++) {
            int number = number(events, inOrder[i]);
            if (--pending[number] == 0) {
                for (int position : byOwn.get(number)) {
                    inOrder[count++] = position;
                }
            }
        }
        positions = Arrays.copyOf(inOrder, count);
        own = new int[count];
        target = new int[count];
        for (int i = 0; i < count; i++) {
            own[i] = numbers.getOrDefault(events.get(positions[i]).id().value(), -1);
            target[i] = number(events, positions[i]);
        }
        for (int i = 0; i < events.size() && count > 0; i++) {
            Integer number = numbers.get(events.get(i).id().value());
            if (number != null) {
                reached.add(number, i);
            }
        }
        reached.trim();
    }

    private static String retracts(List<Event> events, int position) {
        return ((Event.Retracted) events.get(position)).retracts().value();
    }

    private int number(List<Event> events, int position) {
        return Objects.requireNonNull(numbers.get(retracts(events, position)));
    }

    /** The positions of what is retracted as far as it is known by a day. */
    BitSet hidden(int[] known, int knownAt) {
        boolean[] isRetracted = new boolean[numbers.size()];
        for (int i = 0; i < positions.length; i++) {
            if (known[positions[i]] <= knownAt && (own[i] < 0 || !isRetracted[own[i]])) {
                isRetracted[target[i]] = true;
            }
        }
        BitSet hidden = new BitSet();
        for (int number = 0; number < isRetracted.length; number++) {
            if (isRetracted[number]) {
                for (int position : reached.of(number)) {
                    hidden.set(position);
                }
            }
        }
        return hidden;
    }
}
