package vn.phoihop.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Where every choice comes from: the same seed makes the same choices, on any platform. */
public final class Chance {
    /** Neighbouring seeds of {@link Random} begin alike; multiplied by this they do not. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    public Chance(long seed) {
        random = new Random(seed * SPREAD);
    }

    /** A whole number from 0 to one less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public long any() {
        return random.nextLong();
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[below(values.length)];
    }

    public <T> Optional<T> maybe(Supplier<T> value) {
        return oneIn(2) ? Optional.of(value.get()) : Optional.empty();
    }

    /** None to the most, each number of them as likely. */
    public <T> List<T> upTo(int most, Supplier<T> value) {
        return exactly(between(0, most), value);
    }

    public <T> List<T> exactly(int count, Supplier<T> value) {
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }
}
