package vn.phoihop.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.phoihop.document.Words;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;
import vn.phoihop.time.WorkCalendar;
import vn.phoihop.time.WorkCalendar.Certainty;

/**
 * The last days of 120 months, each moved to the next working day: by a calendar, which gives the days alone as the loop
 * does, and by a deadline, whose due dates keep what is needed to tell the reasons.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MovingMonthEnds.MONTHS)
public class MovingMonthEnds {
    static final int MONTHS = 120;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 31);
    private static final Deadline BY_THE_END = Deadline.noLaterThan("end:month");

    @Param({"calendar", "deadline"})
    String by;

    private final Set<LocalDate> off = new HashSet<>();
    private final DayRange range = DayRange.parse("2016-01-01/2025-12-31");
    private WorkCalendar calendar;
    private Occurrences ours;

    @Setup
    public void bothMoveAlike() {
        for (int year = 2016; year <= 2026; year++) {
            off.addAll(List.of(
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 4, 30),
                    LocalDate.of(year, 5, 1),
                    LocalDate.of(year, 9, 2)));
        }
        calendar = WorkCalendar.weekendsOnly(
                        DayRange.parse("2016-01-01/2026-12-31"),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Certainty.OFFICIAL)
                .closedOn(Words.of("nghỉ lễ", "holiday"), off);
        ours = Reckoner.vietnam()
                .with(calendar)
                .occurrences(Recurrence.builder()
                        .cycle(Cycle.MONTH)
                        .isAlignedToCalendar(true)
                        .build());
        if (!ours().equals(plain())) {
            throw new IllegalStateException("both must move to the same days");
        }
    }

    @Benchmark
    public List<LocalDate> ours() {
        return by.equals("calendar") ? byCalendar() : byDeadline();
    }

    private List<LocalDate> byCalendar() {
        List<LocalDate> days = new ArrayList<>(MONTHS);
        for (Occurrence month : ours.in(range)) {
            days.add(calendar.workingDayOnOrAfter(month.last()).orElseThrow());
        }
        return days;
    }

    private List<LocalDate> byDeadline() {
        List<LocalDate> days = new ArrayList<>(MONTHS);
        for (Occurrence month : ours.in(range)) {
            days.add(month.due(BY_THE_END).effective().orElseThrow());
        }
        return days;
    }

    @Benchmark
    public List<LocalDate> plain() {
        List<LocalDate> days = new ArrayList<>(MONTHS);
        for (int i = 0; i < MONTHS; i++) {
            LocalDate day = FIRST.plusMonths(i);
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || off.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        return days;
    }
}
