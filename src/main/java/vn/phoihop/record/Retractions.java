package vn.phoihop.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The retractions of a ledger. Each is looked at once whatever may retract it has been; those that retract each other
 * never are, and have no effect. Only what is known by the day counts in this, so that a circle that is closed later
 * changes nothing before.
 */
final class Retractions {
    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Positions<Integer> reached = new Positions<>();
    private final int[] positions;
    private final int[] own;
    private final int[] target;

    /** Numbers the ids that are retracted, in time that grows with the events. */
    Retractions(List<Event> events, int[] positions) {
        this.positions = positions;
        own = new int[positions.length];
        target = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            String id = ((Event.Retracted) events.get(positions[i])).retracts().value();
            numbers.putIfAbsent(id, numbers.size());
            target[i] = Objects.requireNonNull(numbers.get(id));
        }
        for (int i = 0; i < positions.length; i++) {
            own[i] = numbers.getOrDefault(events.get(positions[i]).id().value(), NONE);
        }
        for (int i = 0; i < events.size() && positions.length > 0; i++) {
            Integer number = numbers.get(events.get(i).id().value());
            if (number != null) {
                reached.add(number, i);
            }
        }
        reached.trim();
    }

    /** The positions of what is retracted as far as it is known by a day. */
    BitSet hidden(int[] known, int knownAt) {
        int[] pending = new int[numbers.size()];
        List<List<Integer>> waiting = new ArrayList<>();
        for (int number = 0; number < pending.length; number++) {
            waiting.add(new ArrayList<>(0));
        }
        for (int i = 0; i < positions.length; i++) {
            if (known[positions[i]] <= knownAt) {
                pending[target[i]]++;
            }
        }
        List<Integer> next = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (known[positions[i]] <= knownAt) {
                boolean isSettled = own[i] == NONE || pending[own[i]] == 0;
                (isSettled ? next : waiting.get(own[i])).add(i);
            }
        }
        boolean[] isRetracted = new boolean[pending.length];
        for (int i = 0; i < next.size(); i++) {
            int one = next.get(i);
            isRetracted[target[one]] |= own[one] == NONE || !isRetracted[own[one]];
            if (--pending[target[one]] == 0) {
                next.addAll(waiting.get(target[one]));
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
