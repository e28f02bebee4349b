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
    private final int index;
    private final LocalDate last;

    Occurrence(Occurrences all, int index, LocalDate last) {
        this.all = all;
        this.index = index;
        this.last = last;
    }

    /** {@return the key: {@code 2023}, {@code 2023-H1}, {@code 2023-Q3}, {@code 2023-07}, {@code 2023-W05}, or the first day} */
    public String key() {
        return all.cycles().key(first());
    }

    /** {@return the first day of the cycle; of one that runs from a start, the day on which its clock starts} */
    public LocalDate first() {
        return all.cycles().first(index);
    }

    /** {@return the last day of the cycle} */
    public LocalDate last() {
        return last;
    }

    /** {@return the days of the cycle} */
    public DayRange period() {
        return new DayRange(first(), last);
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
        DayRange period = period();
        return new Count(all.reckoner().inCycle(period, all.isSupposed()), null).endOfCycle(period);
    }

    /**
     * Gives when it is due by a deadline that is counted in this cycle: its periods are the cycle's, the events {@code
     * period-start} and {@code period-end} are its first and last day.
     *
     * @param deadline the deadline
     * @return the due date
     */
    public DueDate due(Deadline deadline) {
        return all.reckoner().inCycle(period(), all.isSupposed()).due(deadline);
    }

    /**
     * Gives the days that the data of a report on this cycle cover, by the {@linkplain Recurrence#regime() regime} that
     * the recurrence names: of July 2023 under {@code nd-09-2019}, 15 June to 14 July.
     *
     * @return the days, or empty if the recurrence names no regime, the reckoner does not know it ({@link
     *     Reckoner#with(ReportingRegime)}), or it {@linkplain ReportingRegime#dataWindow sets none} for this cycle
     */
    public Optional<DayRange> dataWindow() {
        return all.recurrence()
                .regime()
                .map(all.reckoner().facts().regimes()::get)
                .flatMap(regime -> regime.dataWindow(this));
    }

    WorkCalendar calendar() {
        return all.reckoner().calendar();
    }

    /** The length of the cycle, where it is one of the calendar's. */
    Optional<Recurrence.Cycle> kind() {
        return all.recurrence().step() == 1 && all.cycles().isByCalendar()
                ? Optional.of(all.recurrence().cycle())
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrence that
                && that.last.equals(last)
                && that.first().equals(first())
                && that.key().equals(key());
    }

    @Override
    public int hashCode() {
        return first().hashCode() * 31 + last.hashCode();
    }

    /** {@return the key and the days} */
    @Override
    public String toString() {
        return key() + " (" + period() + ")";
    }
}
