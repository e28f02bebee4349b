package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.time.Recurrence.Cycle;

/** What holds of every recurrence. Each test says its seed when it fails. */
class RecurrencePropertyTest {
    private static final Reckoner VIETNAM = Reckoner.vietnam();
    private static final List<Cycle> ANCHORED =
            List.of(Cycle.DAY, Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Recurrence recurrence(Random random) {
        LocalDate anchor = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
        Recurrence.Builder builder = Recurrence.builder().cycle(ANCHORED.get(random.nextInt(ANCHORED.size())));
        int kind = random.nextInt(3);
        if (kind == 0) {
            return builder.isAlignedToCalendar(true).build();
        }
        if (random.nextBoolean()) {
            builder.interval(2 + random.nextInt(6));
        }
        return kind == 1
                ? builder.start(Occasion.day(anchor)).build()
                : builder.firstDue(anchor).build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seekingIsEnumeratingAndDropping(long seed) {
        Random random = new Random(seed);
        Occurrences all = VIETNAM.occurrences(recurrence(random));
        LocalDate early = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(400));
        LocalDate late = early.plusDays(random.nextInt(4000));
        List<Occurrence> dropped = all.from(early)
                .dropWhile(one -> one.last().isBefore(late))
                .limit(5)
                .toList();
        assertThat(all.from(late).limit(5)).containsExactlyElementsOf(dropped);
    }

    /** With clocks whose first day is counted, and with what has an end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void thoseOfARangeAreTheOnesThatShareADayWithIt(long seed) {
        Random random = new Random(seed);
        Recurrence recurrence = recurrence(random);
        if (random.nextBoolean()) {
            recurrence = recurrence.withUntil(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700)));
        }
        Counting counted =
                Counting.builder().firstDay(Counting.FirstDay.COUNTED).build();
        Occurrences all = (random.nextBoolean() ? VIETNAM : VIETNAM.counting(counted)).occurrences(recurrence);
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500));
        DayRange range = DayRange.of(first, first.plusDays(random.nextInt(900)));
        List<Occurrence> sharing = all.from(LocalDate.of(2000, 1, 1))
                .takeWhile(one -> !one.first().isAfter(LocalDate.of(2027, 1, 1)))
                .filter(one -> one.period().overlaps(range))
                .toList();
        assertThat(all.in(range)).isEqualTo(sharing);
        assertThat(sharing).allSatisfy(one -> assertThat(all.find(one.key())).contains(one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void occurrencesFollowOneAnotherWithoutGapAndWithKeysOfTheirOwn(long seed) {
        Random random = new Random(seed);
        Occurrences all = VIETNAM.occurrences(recurrence(random));
        List<Occurrence> some = all.from(LocalDate.of(2019, 3, 7)).limit(60).toList();
        boolean isClock = all.recurrence().start().isPresent();
        for (int i = 1; i < some.size(); i++) {
            assertThat(some.get(i).first()).isEqualTo(some.get(i - 1).last().plusDays(isClock ? 0 : 1));
        }
        assertThat(some).extracting(Occurrence::key).doesNotHaveDuplicates();
        assertThat(some).allSatisfy(one -> {
            assertThat(all.find(one.key())).contains(one);
            assertThat(all.at(isClock ? one.first().plusDays(1) : one.first())).contains(one);
            assertThat(all.at(one.last())).contains(one);
        });
        LocalDate endOfOne = some.get(3).last();
        LocalDate beginningOfAnother = some.get(7).first();
        DayRange range = DayRange.of(endOfOne, beginningOfAnother);
        assertThat(all.in(range)).isEqualTo(some.subList(3, 8));
    }

    /** Month by month from the last of a January: after 200 years the ends are still those of the months. */
    @Test
    void nothingDriftsOverTwoHundredYears() {
        Recurrence monthly = Recurrence.builder()
                .cycle(Cycle.MONTH)
                .firstDue(LocalDate.of(1900, 1, 31))
                .build();
        List<LocalDate> ends = VIETNAM.occurrences(monthly).in(DayRange.parse("1900-01-31/2099-12-31")).stream()
                .map(Occurrence::last)
                .toList();
        assertThat(ends).hasSize(2400).allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
        Recurrence fortnightly = Recurrence.builder()
                .cycle(Cycle.WEEK)
                .interval(2)
                .start(Occasion.day(LocalDate.of(1900, 1, 1)))
                .build();
        Occurrence late =
                VIETNAM.occurrences(fortnightly).at(LocalDate.of(2099, 6, 1)).orElseThrow();
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), late.last()) % 14)
                .isZero();
    }

    /**
     * Examples of RFC 5545, section 3.8.5.3, that both can say; the first days as they are printed there. Where it has
     * several days in a month each is a recurrence of its own here.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # monthly on the first Friday
            month |   | 1997-09-05 | 1st-friday:month | 1997-09-05 1997-10-03 1997-11-07 1997-12-05 1998-01-02
            # every other month on the first and last Sunday
            month | 2 | 1997-09-07 | 1st-sunday:month | 1997-09-07 1997-11-02 1998-01-04 1998-03-01 1998-05-03
            month | 2 | 1997-09-07 | last-sunday:month | 1997-09-28 1997-11-30 1998-01-25 1998-03-29 1998-05-31
            # monthly on the 2nd and 15th
            month |   | 1997-09-02 | day-2:month      | 1997-09-02 1997-10-02 1997-11-02 1997-12-02 1998-01-02
            month |   | 1997-09-02 | day-15:month     | 1997-09-15 1997-10-15 1997-11-15 1997-12-15 1998-01-15
            # monthly on the first and last day
            month |   | 1997-09-30 | day-31:month     | 1997-09-30 1997-10-31 1997-11-30 1997-12-31 1998-01-31
            month |   | 1997-10-01 | day-1:month      | 1997-10-01 1997-11-01 1997-12-01 1998-01-01 1998-02-01
            # yearly in June and July
            year  |   | 1997-06-10 | 06-10            | 1997-06-10 1998-06-10 1999-06-10 2000-06-10 2001-06-10
            year  |   | 1997-06-10 | 07-10            | 1997-07-10 1998-07-10 1999-07-10 2000-07-10 2001-07-10
            # every other year in March
            year  | 2 | 1997-03-10 | 03-10            | 1997-03-10 1999-03-10 2001-03-10 2003-03-10
            """)
    void theExamplesOfRfc5545(String cycle, Integer interval, LocalDate from, String due, String days) {
        Recurrence.Builder recurrence = Recurrence.builder().cycle(Cycle.of(cycle));
        if (interval == null) {
            recurrence.isAlignedToCalendar(true);
        } else {
            recurrence.interval(interval).start(Occasion.day(from.withDayOfMonth(1)));
        }
        // In a cycle of several months or years the day lies in the first.
        Deadline deadline = Deadline.builder()
                .on(DayRef.parse(due))
                .of(Occasion.event("period-start"))
                .build();
        List<String> found = VIETNAM.occurrences(recurrence.build())
                .from(from)
                .limit(days.split(" ").length)
                .map(one -> one.due(deadline).effective().orElseThrow().toString())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(days);
    }
}
