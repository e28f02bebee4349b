package vn.phoihop.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;

/** The month that a day lies in, monthly from 31 January 1900: in year 150 against year 1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SeekingMonths {
    private final Occurrences months = Reckoner.vietnam()
            .occurrences(Recurrence.builder()
                    .cycle(Cycle.MONTH)
                    .firstDue(LocalDate.of(1900, 1, 31))
                    .build());
    private LocalDate early = LocalDate.of(1901, 3, 15);
    private LocalDate late = LocalDate.of(2050, 3, 15);

    @Benchmark
    public Occurrence ours() {
        return months.at(late).orElseThrow();
    }

    @Benchmark
    public Occurrence inYear1() {
        return months.at(early).orElseThrow();
    }
}
