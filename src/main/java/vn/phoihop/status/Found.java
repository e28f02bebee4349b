package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The times that an occasion is, in order, as far as is known; and what keeps the rest from being known, where it is not
 * merely that nothing is recorded. Used by one thread.
 */
final class Found {
    static final Found NONE = new Found(List.of(), null);

    private final List<Happening> all;
    private final @Nullable Consumer<Tell> unknown;
    private @Nullable Map<String, Happening> byMatter;
    private @Nullable Map<String, Happening> byKey;
    private @Nullable List<Happening> general;

    private Found(List<Happening> all, @Nullable Consumer<Tell> unknown) {
        this.all = all;
        this.unknown = unknown;
    }

    static Found of(List<Happening> all) {
        return all.isEmpty() ? NONE : new Found(List.copyOf(all), null);
    }

    static Found unknown(Consumer<Tell> why) {
        return new Found(List.of(), why);
    }

    List<Happening> all() {
        return all;
    }

    boolean isUnknown() {
        return unknown != null;
    }

    void tell(Tell tell) {
        if (unknown != null) {
            unknown.accept(tell);
        }
    }

    /** The first of a matter. */
    @Nullable
    Happening ofMatter(String matter) {
        if (byMatter == null) {
            byMatter = new HashMap<>();
            for (Happening one : all) {
                if (one.matter() != null) {
                    byMatter.putIfAbsent(one.matter(), one);
                }
            }
        }
        return byMatter.get(matter);
    }

    @Nullable
    Happening ofKey(String key) {
        if (byKey == null) {
            byKey = new HashMap<>();
            for (Happening one : all) {
                byKey.putIfAbsent(one.key(), one);
            }
        }
        return byKey.get(key);
    }

    /** The first on or after a day, else the last before it; of those of no matter, if that is asked. */
    @Nullable
    Happening around(@Nullable LocalDate day, boolean isGeneral) {
        List<Happening> among = isGeneral ? general() : all;
        if (among.isEmpty()) {
            return null;
        }
        if (day == null) {
            return among.get(0);
        }
        int from = 0;
        int to = among.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (among.get(middle).day().isBefore(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return among.get(Math.min(from, among.size() - 1));
    }

    /** Those of no matter, in order. */
    List<Happening> general() {
        if (general == null) {
            general = new ArrayList<>();
            for (Happening one : all) {
                if (one.matter() == null) {
                    general.add(one);
                }
            }
        }
        return general;
    }
}
