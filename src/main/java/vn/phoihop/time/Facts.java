package vn.phoihop.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of what deadlines, and the data of reports, depend on. */
record Facts(
        Map<Occasion, Anchor> occasions,
        Map<String, Boolean> conditions,
        Map<String, String> choices,
        Map<String, LocalDate> stated,
        Map<String, ReportingRegime> regimes) {
    static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    Facts knowing(Occasion occasion, Anchor anchor) {
        return new Facts(with(occasions, occasion, anchor), conditions, choices, stated, regimes);
    }

    Facts knowing(Map<Occasion, LocalDate> days) {
        Map<Occasion, Anchor> copy = new HashMap<>(occasions);
        days.forEach((occasion, day) -> copy.put(occasion, new Anchor(day, null)));
        return new Facts(Collections.unmodifiableMap(copy), conditions, choices, stated, regimes);
    }

    Facts judging(String condition, boolean holds) {
        return new Facts(occasions, with(conditions, condition, holds), choices, stated, regimes);
    }

    Facts choosing(Map<String, String> readings) {
        Map<String, String> copy = new HashMap<>(choices);
        copy.putAll(readings);
        return new Facts(occasions, conditions, Collections.unmodifiableMap(copy), stated, regimes);
    }

    Facts stating(String name, LocalDate day) {
        return new Facts(occasions, conditions, choices, with(stated, name, day), regimes);
    }

    Facts knowing(ReportingRegime regime) {
        return new Facts(occasions, conditions, choices, stated, with(regimes, regime.id(), regime));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        if (map.isEmpty()) {
            return Map.of(key, value);
        }
        Map<K, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    /** When an occasion is, as far as somebody said so. */
    @Nullable
    Anchor anchor(Occasion occasion) {
        return occasions.get(occasion);
    }
}
