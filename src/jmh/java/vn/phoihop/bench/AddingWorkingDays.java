package vn.phoihop.bench;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
import vn.phoihop.time.VietnamCalendar;
import vn.phoihop.time.WorkCalendar;

/** Adding working days against a loop written by hand and against the calendar of OpenGamma Strata. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PlainDays.ASKED)
public class AddingWorkingDays {
    @Param({"5", "20", "250"})
    int added;

    private final WorkCalendar calendar = VietnamCalendar.bundled();
    private final PlainDays plain = PlainDays.OF_VIETNAM;
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("VN"), plain.off, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), plain.worked);
    private LocalDate[] days;

    @Setup
    public void spread() {
        // A year of working days from 2026 would end where nobody knows yet which days are off.
        days = PlainDays.spread(2021, added > 20 ? 2025 : 2026);
        for (LocalDate day : days) {
            LocalDate expected = plain.plusWorkingDays(day, added);
            if (!calendar.plusWorkingDays(day, added).orElseThrow().equals(expected)
                    || !strata.shift(day, added).equals(expected)) {
                throw new IllegalStateException("all must count the same from " + day);
            }
        }
    }

    @Benchmark
    public void ours(Blackhole hole) {
        for (LocalDate day : days) {
            hole.consume(calendar.plusWorkingDays(day, added).orElseThrow());
        }
    }

    @Benchmark
    public void plain(Blackhole hole) {
        for (LocalDate day : days) {
            hole.consume(plain.plusWorkingDays(day, added));
        }
    }

    @Benchmark
    public void strata(Blackhole hole) {
        for (LocalDate day : days) {
            hole.consume(strata.shift(day, added));
        }
    }
}
