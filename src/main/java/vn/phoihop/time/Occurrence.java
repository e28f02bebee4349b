package vn.phoihop.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a recurrence: its key, its days, when something is due in it.
 *
 * <p>The third quarter of 2023 of a quarterly recurrence has the key {@code 2023-Q3} and runs from 1 July to 30
 * September, wherever one began to look. A cycle that runs from a start has the day on which its clock starts as its
 * first day and its key, {@code 2021-02-20}; where that day is not counted, a yearly one ends on 20 February 2022, on
 * which the next clock starts.
 *
 * <p>Two are equal when key and days are. Immutable and thread-safe.
 */
public final class Occurrence {
    private final Occurrences all;
    private final long first;
    private final long last;

    Occurrence(Occurrences all, long first, long last) {
        this.all = all;
        this.first = first;
        this.last = last;
    }

    /** {@return the key: {@code 2023}, {@code 2023-H1}, {@code 2023-Q3}, {@code 2023-07}, {@code 2023-W05}, or the first day} */
    public String key() {
        return all.key(first());
    }

    /** {@return the first day of the cycle; of one that runs from a start, the day on which its clock starts} */
    public LocalDate first() {
        return LocalDate.ofEpochDay(first);
    }

    /** {@return the last day of the cycle} */
    public LocalDate last() {
        return LocalDate.ofEpochDay(last);
    }

    /** {@return the days of the cycle} */
    public DayRange period() {
        return new DayRange(first(), last());
    }

    /** {@return how many times at least in this cycle, one unless the recurrence says more} */
    public int times() {
        return all.recurrence().atLeast().orElse(1);
    }

    /**
     * Gives when it is due where no deadline says: open in the cycle, late from the day after its last (A5).
     *
     * @return the due date, on the last day of the cycle whether that is worked or not
     */
    public DueDate due() {
        return new Count(all.reckoner().inCycle(period(), !all.assumptions().isEmpty()), null).endOfCycle(period());
    }

    /**
     * Gives when it is due by a deadline that is counted in this cycle: its periods are the cycle's, the events {@code
     * period-start} and {@code period-end} are its first and last day.
     *
     * @param deadline the deadline
     * @return the due date
     */
    public DueDate due(Deadline deadline) {
        return all.reckoner().inCycle(period(), !all.assumptions().isEmpty()).due(deadline);
    }

    WorkCalendar calendar() {
        return all.reckoner().calendar();
    }

    /** The length of the cycle, where it is one of the calendar's. */
    Optional<Recurrence.Cycle> kind() {
        return all.recurrence().step() == 1 && all.isByCalendar()
                ? Optional.of(all.recurrence().cycle())
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrence that
                && that.first == first
                && that.last == last
                && that.key().equals(key());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first * 31 + last);
    }

    /** {@return the key and the days} */
    @Override
    public String toString() {
        return key() + " (" + period() + ")";
    }
}
