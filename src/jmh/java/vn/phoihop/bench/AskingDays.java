package vn.phoihop.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.phoihop.time.DayKind;
import vn.phoihop.time.VietnamCalendar;
import vn.phoihop.time.WorkCalendar;

/** Asking whether a day is worked, against sets of days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PlainDays.ASKED)
public class AskingDays {
    private final WorkCalendar calendar = VietnamCalendar.bundled();
    private final PlainDays plain = PlainDays.OF_VIETNAM;
    private LocalDate[] days;

    @Setup
    public void spread() {
        days = PlainDays.spread(2021, 2026);
        for (LocalDate day : days) {
            if (calendar.kind(day) == DayKind.WORKING != plain.isWorked(day)) {
                throw new IllegalStateException("both must say the same of " + day);
            }
        }
    }

    @Benchmark
    public void ours(Blackhole hole) {
        for (LocalDate day : days) {
            hole.consume(calendar.kind(day) == DayKind.WORKING);
        }
    }

    @Benchmark
    public void plain(Blackhole hole) {
        for (LocalDate day : days) {
            hole.consume(plain.isWorked(day));
        }
    }
}
