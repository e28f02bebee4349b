package vn.phoihop.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * The cycles of a recurrence, one after the other; found from any day without counting from the start.
 *
 * <pre>{@code
 * Occurrences quarters = Reckoner.vietnam().occurrences(Recurrence.every(Cycle.QUARTER));
 * quarters.from(LocalDate.of(2023, 8, 1)).limit(2).map(Occurrence::key).toList(); // 2023-Q3, 2023-Q4
 * quarters.at(LocalDate.of(2023, 8, 1)).orElseThrow().due(Deadline.noLaterThan("last-working-day:quarter"));
 * }</pre>
 *
 * <p>There are none while it is not known when they start, or how often: {@link #missing()} says what is wanting, and is
 * empty otherwise. All of them at once can be had only of a recurrence that ends.
 *
 * <p>Immutable and thread-safe.
 */
public final class Occurrences {
    private static final int LAST_YEAR = 9999;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final Recurrence recurrence;
    private final Reckoner reckoner;
    private final @Nullable Cycles cycles;
    private final List<Reason> missing;
    private final long firstIndex;
    private final long lastIndex;

    Occurrences(Recurrence recurrence, Reckoner reckoner) {
        this.recurrence = recurrence;
        this.reckoner = reckoner;
        Anchor anchor = recurrence.start().map(reckoner::anchor).orElse(null);
        Counting counting = reckoner.order().of(null);
        this.missing = missing(recurrence, anchor, counting);
        boolean isFirstDayCounted = counting != null && counting.firstDay() == Counting.FirstDay.COUNTED;
        this.cycles = missing.isEmpty()
                ? Cycles.of(recurrence, anchor == null ? null : anchor.day(), isFirstDayCounted)
                : null;
        long start = cycles == null ? 0 : start(cycles, recurrence, anchor);
        this.firstIndex = start;
        this.lastIndex = cycles == null ? start - 1 : end(cycles, recurrence, start);
    }

    private static List<Reason> missing(Recurrence recurrence, @Nullable Anchor anchor, @Nullable Counting counting) {
        if (recurrence.cycle() == Recurrence.Cycle.UNSTATED) {
            return List.of(new Reason("cycle-unstated", List.of()));
        }
        if (recurrence.start().isEmpty()) {
            return List.of();
        }
        if (anchor == null) {
            return List.of(Trace.reason("pending", recurrence.start().get()));
        }
        boolean needsCounting = !recurrence.isAlignedToCalendar() && counting == null;
        return needsCounting ? List.of(new Reason("counting-missing", List.of())) : List.of();
    }

    private static long start(Cycles cycles, Recurrence recurrence, @Nullable Anchor anchor) {
        if (recurrence.firstDue().isPresent()) {
            return 0;
        }
        if (anchor != null) {
            return cycles.firstIndex(anchor.day());
        }
        long first = cycles.index(FIRST_DAY);
        return cycles.first(first) < FIRST_DAY ? first + 1 : first;
    }

    private static long end(Cycles cycles, Recurrence recurrence, long start) {
        long last = cycles.index(LAST_DAY);
        if (cycles.last(last) > LAST_DAY) {
            last--;
        }
        if (recurrence.count().isPresent()) {
            last = Math.min(last, start + recurrence.count().getAsInt() - 1);
        }
        if (recurrence.until().isPresent()) {
            long until = recurrence.until().get().toEpochDay();
            long index = cycles.index(until);
            while (cycles.first(index + 1) <= until) {
                index++;
            }
            last = Math.min(last, cycles.first(index) <= until ? index : index - 1);
        }
        return last;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    Reckoner reckoner() {
        return reckoner;
    }

    String key(LocalDate first) {
        return cycles == null ? first.toString() : cycles.key(first);
    }

    /** {@return what would have to be known to find them; empty if nothing is wanting} */
    public List<Reason> missing() {
        return missing;
    }

    boolean isByCalendar() {
        return cycles != null && cycles.isByCalendar();
    }

    /** {@return what is supposed that neither the text nor an article says} */
    public List<Assumption> assumptions() {
        boolean isUnaligned = cycles != null
                && !recurrence.isAlignedToCalendar()
                && recurrence.start().isEmpty()
                && recurrence.firstDue().isEmpty();
        return isUnaligned ? List.of(Assumption.A11) : List.of();
    }

    /**
     * Gives the cycles from the one that a day lies in, to the year 9999 unless the recurrence ends before; made one by
     * one as they are asked for.
     *
     * @param day the day
     * @return the cycles whose last day is not before it, in order
     */
    public Stream<Occurrence> from(LocalDate day) {
        if (cycles == null) {
            return Stream.empty();
        }
        long epochDay = Require.stated("day", day).toEpochDay();
        if (epochDay > LAST_DAY) {
            return Stream.empty();
        }
        long start = Math.max(firstIndex, cycles.index(Math.max(epochDay, FIRST_DAY)));
        return LongStream.iterate(start, index -> index <= lastIndex, index -> index + 1)
                .mapToObj(this::occurrence);
    }

    /**
     * Gives the cycles that share a day with a range.
     *
     * @param range the range
     * @return the cycles, in order
     */
    public List<Occurrence> in(DayRange range) {
        Require.stated("range", range);
        if (cycles == null) {
            return List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        long from = Math.max(firstIndex, cycles.index(range.first().toEpochDay()));
        cycles.list(
                from,
                lastIndex,
                range.last().toEpochDay(),
                (first, last) -> found.add(new Occurrence(this, first, last)));
        return Collections.unmodifiableList(found);
    }

    /**
     * Gives all cycles of a recurrence that ends.
     *
     * @return the cycles, in order
     * @throws IllegalArgumentException if the recurrence has neither a start and a count nor a start and a last day
     */
    public List<Occurrence> all() {
        boolean hasStart =
                recurrence.start().isPresent() || recurrence.firstDue().isPresent();
        if (!recurrence.isBounded() || !hasStart) {
            throw new RefusedValueException(
                    "recurrence-unbounded", "recurrence", recurrence.cycle().code());
        }
        return LongStream.rangeClosed(firstIndex, lastIndex)
                .mapToObj(this::occurrence)
                .toList();
    }

    /**
     * Finds the cycle that a day lies in. A day on which one cycle of a clock ends and the next begins lies in the one
     * that ends.
     *
     * @param day the day
     * @return the cycle, or empty if the day lies in none
     */
    public Optional<Occurrence> at(LocalDate day) {
        if (cycles == null) {
            return Optional.empty();
        }
        long epochDay = Require.stated("day", day).toEpochDay();
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            return Optional.empty();
        }
        long index = cycles.index(epochDay);
        return isCycle(index) && cycles.first(index) <= epochDay ? Optional.of(occurrence(index)) : Optional.empty();
    }

    private boolean isCycle(long index) {
        return index >= firstIndex && index <= lastIndex;
    }

    /**
     * Finds the cycle with a key.
     *
     * @param key the key, such as {@code 2023-Q3}
     * @return the cycle, or empty if none has it
     */
    public Optional<Occurrence> with(String key) {
        LocalDate first = Cycles.firstDay(Require.text("key", key));
        if (cycles == null || first == null || first.getYear() < 1 || first.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        // Of a clock, the day on which one cycle ends is the first of the next.
        long index = cycles.index(first.toEpochDay());
        return LongStream.of(index, index + 1)
                .filter(this::isCycle)
                .mapToObj(this::occurrence)
                .filter(one -> one.first().equals(first) && one.key().equals(key))
                .findFirst();
    }

    private Occurrence occurrence(long index) {
        Cycles of = Objects.requireNonNull(cycles);
        return new Occurrence(this, of.first(index), of.last(index));
    }
}
