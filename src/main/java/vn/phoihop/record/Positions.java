package vn.phoihop.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Rising positions by key. Filled once, by the index that owns it. */
final class Positions<K> {
    private final Map<K, Rising> byKey = new HashMap<>();

    private static final class Rising {
        private int[] at = new int[2];
        private int count;

        void add(int position) {
            at = count == at.length ? Arrays.copyOf(at, 2 * count) : at;
            at[count++] = position;
        }
    }

    void add(K key, int position) {
        byKey.computeIfAbsent(key, k -> new Rising()).add(position);
    }

    /** Gives back what was kept for growing. */
    void trim() {
        byKey.values().forEach(rising -> rising.at = Arrays.copyOf(rising.at, rising.count));
    }

    /** The positions of a key, once trimmed; not to be changed. */
    int[] of(K key) {
        Rising rising = byKey.get(key);
        return rising == null ? new int[0] : rising.at;
    }
}
