package vn.phoihop.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;

/** The last days of 120 months, monthly from 31 January 2016, as a list of days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ListingMonthEnds.MONTHS)
public class ListingMonthEnds {
    static final int MONTHS = 120;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final String RULE = "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=120";

    private final Occurrences ours = Reckoner.vietnam()
            .occurrences(Recurrence.builder()
                    .cycle(Cycle.MONTH)
                    .firstDue(FIRST)
                    .count(MONTHS)
                    .build());
    private final DayRange range = DayRange.of(FIRST, LAST);
    private RecurrenceRule libRecur;
    private Recur<LocalDate> ical4j;

    @Setup
    public void allListTheSame() throws InvalidRecurrenceRuleException {
        libRecur = new RecurrenceRule(RULE);
        ical4j = new Recur<>(RULE);
        List<LocalDate> plain = plain();
        if (plain.size() != MONTHS || !ours().equals(plain) || !ical4j().equals(plain)) {
            throw new IllegalStateException("all must list the same days");
        }
        List<DateTime> theirs = libRecur();
        for (int i = 0; i < MONTHS; i++) {
            DateTime day = theirs.get(i);
            if (!plain.get(i).equals(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()))) {
                throw new IllegalStateException("lib-recur must list the same days");
            }
        }
    }

    @Benchmark
    public List<LocalDate> ours() {
        List<LocalDate> days = new ArrayList<>(MONTHS);
        for (Occurrence month : ours.in(range)) {
            days.add(month.last());
        }
        return days;
    }

    @Benchmark
    public List<LocalDate> plain() {
        List<LocalDate> days = new ArrayList<>(MONTHS);
        for (int i = 0; i < MONTHS; i++) {
            days.add(FIRST.plusMonths(i));
        }
        return days;
    }

    @Benchmark
    public List<DateTime> libRecur() {
        List<DateTime> days = new ArrayList<>(MONTHS);
        RecurrenceRuleIterator all = libRecur.iterator(new DateTime(2016, 0, 31));
        while (all.hasNext()) {
            days.add(all.nextDateTime());
        }
        return days;
    }

    @Benchmark
    public List<LocalDate> ical4j() {
        return ical4j.getDates(FIRST, FIRST, LAST.plusDays(1));
    }
}
