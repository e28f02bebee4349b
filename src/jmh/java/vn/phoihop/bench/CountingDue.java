package vn.phoihop.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Reckoner;

/** The last day of limits as texts set them, against a function written by hand that gives the day without reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PlainDays.ASKED)
public class CountingDue {
    private static final List<String> UNITS = List.of("days", "months", "working-days");
    private static final long SEED = 91_2015;

    /** Of which unit the limits are: each is as frequent as the others in the mix. */
    @Param({"all", "days", "months", "working-days"})
    String limits;

    private final Reckoner reckoner = Reckoner.vietnam();
    private final PlainDays plain = PlainDays.OF_VIETNAM;
    private final Limit[] ours = new Limit[PlainDays.ASKED];
    private final PlainDays.Length[] lengths = new PlainDays.Length[PlainDays.ASKED];
    private LocalDate[] days;

    @Setup
    public void spread() {
        days = PlainDays.spread(2021, 2025);
        Random random = new Random(SEED);
        for (int i = 0; i < PlainDays.ASKED; i++) {
            switch (limits.equals("all") ? UNITS.get(random.nextInt(UNITS.size())) : limits) {
                case "days" -> set(i, Limit.days(random.nextInt(3, 31)), PlainDays.Unit.DAYS);
                case "months" -> set(i, Limit.months(random.nextInt(1, 13)), PlainDays.Unit.MONTHS);
                case "working-days" -> set(i, Limit.workingDays(random.nextInt(1, 31)), PlainDays.Unit.WORKING_DAYS);
                default -> throw new IllegalStateException("limits must be of a unit, but were " + limits);
            }
        }
        for (int i = 0; i < PlainDays.ASKED; i++) {
            DueDate due = reckoner.due(ours[i], days[i]);
            // Reasons are asked for now and then, so that the count is not compiled as if nobody ever did.
            if (!due.effective().orElseThrow().equals(plain.due(lengths[i], days[i]))
                    || i % 16 == 0 && due.reasons().isEmpty()) {
                throw new IllegalStateException("both must count the same: " + ours[i] + " from " + days[i]);
            }
        }
    }

    private void set(int i, Limit limit, PlainDays.Unit unit) {
        ours[i] = limit;
        lengths[i] = new PlainDays.Length(limit.amount(), unit);
    }

    @Benchmark
    public void ours(Blackhole hole) {
        for (int i = 0; i < PlainDays.ASKED; i++) {
            hole.consume(reckoner.due(ours[i], days[i]).effective().orElseThrow());
        }
    }

    @Benchmark
    public void plain(Blackhole hole) {
        for (int i = 0; i < PlainDays.ASKED; i++) {
            hole.consume(plain.due(lengths[i], days[i]));
        }
    }
}
