package vn.phoihop.time;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
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
    private static final DayRange COUNTED = DayRange.OF_FOUR_DIGITS;

    private final Recurrence recurrence;
    private final Reckoner reckoner;
    private final @Nullable Cycles cycles;
    private final List<Reason> missing;
    private final int firstIndex;
    private final int lastIndex;

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
        this.firstIndex = cycles == null ? 0 : start(cycles, recurrence, anchor);
        this.lastIndex = cycles == null ? -1 : end(cycles, recurrence, firstIndex);
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

    private static int start(Cycles cycles, Recurrence recurrence, @Nullable Anchor anchor) {
        if (recurrence.firstDue().isPresent()) {
            return 0;
        }
        if (anchor != null) {
            return cycles.firstIndex(anchor.day());
        }
        // 1 January 0001 is a Monday: every cycle of the calendar that needs no anchor has one that begins there.
        return cycles.index(COUNTED.first());
    }

    private static int end(Cycles cycles, Recurrence recurrence, int start) {
        int last = cycles.index(COUNTED.last());
        if (cycles.last(last).isAfter(COUNTED.last())) {
            last--;
        }
        if (recurrence.count().isPresent()) {
            last = Math.min(last, start + recurrence.count().getAsInt() - 1);
        }
        if (recurrence.until().isPresent()) {
            last = Math.min(last, cycles.lastBegun(recurrence.until().get()));
        }
        return last;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    Reckoner reckoner() {
        return reckoner;
    }

    /** The arithmetic of the cycles; only where there are any. */
    Cycles cycles() {
        return Objects.requireNonNull(cycles);
    }

    /** Whether the text does not say where the cycles begin. */
    boolean isSupposed() {
        return cycles != null
                && !recurrence.isAlignedToCalendar()
                && recurrence.start().isEmpty()
                && recurrence.firstDue().isEmpty();
    }

    /** {@return what would have to be known to find them; empty if nothing is wanting} */
    public List<Reason> missing() {
        return missing;
    }

    /** {@return what is supposed that neither the text nor an article says} */
    public List<Assumption> assumptions() {
        return isSupposed() ? List.of(Assumption.A11) : List.of();
    }

    /**
     * Gives the cycles from the one that a day lies in, to the year 9999 unless the recurrence ends before; made one by
     * one as they are asked for.
     *
     * @param day the day
     * @return the cycles whose last day is not before it, in order
     */
    public Stream<Occurrence> from(LocalDate day) {
        Require.stated("day", day);
        if (cycles == null || day.isAfter(COUNTED.last())) {
            return Stream.empty();
        }
        LocalDate from = day.isBefore(COUNTED.first()) ? COUNTED.first() : day;
        return IntStream.rangeClosed(Math.max(firstIndex, cycles.index(from)), lastIndex)
                .mapToObj(this::occurrence);
    }

    /**
     * Gives the cycles that share a day with a range.
     *
     * @param range the range
     * @return the cycles, in order; each is made when it is asked for, so that a long list costs no more than a short one
     */
    public List<Occurrence> in(DayRange range) {
        Require.stated("range", range);
        if (cycles == null) {
            return List.of();
        }
        return new Run(
                Math.max(firstIndex, cycles.index(range.first())), Math.min(lastIndex, cycles.lastBegun(range.last())));
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
        return new Run(firstIndex, lastIndex);
    }

    /**
     * Finds the cycle that a day lies in. A day on which one cycle of a clock ends and the next begins lies in the one
     * that ends.
     *
     * @param day the day
     * @return the cycle, or empty if the day lies in none
     */
    public Optional<Occurrence> at(LocalDate day) {
        Require.stated("day", day);
        if (cycles == null || !COUNTED.contains(day)) {
            return Optional.empty();
        }
        int index = cycles.index(day);
        return isCycle(index) && !cycles.first(index).isAfter(day) ? Optional.of(occurrence(index)) : Optional.empty();
    }

    private boolean isCycle(int index) {
        return index >= firstIndex && index <= lastIndex;
    }

    /**
     * Finds the cycle with a key.
     *
     * @param key the key, such as {@code 2023-Q3}
     * @return the cycle, or empty if none has it
     */
    public Optional<Occurrence> find(String key) {
        LocalDate first = Cycles.firstDay(Require.text("key", key));
        if (cycles == null || first == null || !COUNTED.contains(first)) {
            return Optional.empty();
        }
        // Of a clock, the day on which one cycle ends is the first of the next.
        int index = cycles.lastBegun(first);
        Occurrence found = occurrence(index);
        return isCycle(index) && found.first().equals(first) && found.key().equals(key)
                ? Optional.of(found)
                : Optional.empty();
    }

    private Occurrence occurrence(int index) {
        return new Occurrence(this, index, cycles().last(index));
    }

    /** Cycles one after the other, each made when it is asked for. */
    private final class Run extends AbstractList<Occurrence> implements RandomAccess {
        private final int from;
        private final int size;

        Run(int from, int to) {
            this.from = from;
            this.size = Math.max(0, to - from + 1);
        }

        @Override
        public Occurrence get(int index) {
            return occurrence(from + Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Occurrence> iterator() {
            return new Walk(from, from + size);
        }
    }

    /** Goes from cycle to cycle. */
    private final class Walk implements Iterator<Occurrence> {
        private final int end;
        private int next;

        Walk(int from, int end) {
            this.next = from;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Occurrence next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return occurrence(next++);
        }
    }
}
