package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.time.DueDate.State;

/** What holds of every limit, whatever the day. Each test says its seed when it fails. */
class DeadlinePropertyTest {
    private static final Reckoner VIETNAM = Reckoner.vietnam();
    private static final List<LimitUnit> OF_DAYS = Stream.of(LimitUnit.values())
            .filter(unit -> !unit.isExact() && unit != LimitUnit.WORKING_DAYS)
            .toList();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000));
    }

    private static Limit limit(Random random, int most) {
        return Limit.of(1 + random.nextInt(most), OF_DAYS.get(random.nextInt(OF_DAYS.size())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLaterLimitNeverEndsEarlier(long seed) {
        Random random = new Random(seed);
        LocalDate from = day(random);
        Limit limit = limit(random, 40);
        Limit longer = Limit.of(limit.amount() + 1 + random.nextInt(5), limit.unit());
        DueDate due = VIETNAM.due(limit, from);
        DueDate later = VIETNAM.due(longer, from);
        assertThat(later.raw().orElseThrow()).isAfterOrEqualTo(due.raw().orElseThrow());
        if (due.state() == State.DUE && later.state() == State.DUE) {
            assertThat(later.effective().orElseThrow())
                    .isAfterOrEqualTo(due.effective().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEffectiveDayIsAWorkingDayAndNeverBeforeTheRawOne(long seed) {
        Random random = new Random(seed);
        DueDate due = VIETNAM.due(limit(random, 60), day(random));
        LocalDate raw = due.raw().orElseThrow();
        if (due.state() == State.DUE) {
            LocalDate effective = due.effective().orElseThrow();
            assertThat(effective).isAfterOrEqualTo(raw);
            assertThat(VIETNAM.calendar().kind(effective)).isEqualTo(DayKind.WORKING);
            assertThat(raw.datesUntil(effective))
                    .allSatisfy(day -> assertThat(VIETNAM.calendar().kind(day)).isEqualTo(DayKind.REST));
        } else {
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void daysForwardAndBackLeadToTheSameDay(long seed) {
        Random random = new Random(seed);
        LocalDate from = day(random);
        Limit limit = Limit.of(1 + random.nextInt(90), random.nextBoolean() ? LimitUnit.DAYS : LimitUnit.WEEKS);
        LocalDate raw = VIETNAM.due(limit, from).raw().orElseThrow();
        assertThat(VIETNAM.due(Deadline.atLeast(limit, Occasion.day(raw))).raw())
                .contains(from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workingDaysForwardAndBackLeadFromAWorkingDayToItself(long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = VIETNAM.calendar();
        LocalDate from = calendar.workingDayOnOrAfter(LocalDate.of(2021, 1, 4).plusDays(random.nextInt(1700)))
                .orElseThrow();
        Limit limit = Limit.workingDays(1 + random.nextInt(60));
        LocalDate end = VIETNAM.due(limit, from).effective().orElseThrow();
        assertThat(VIETNAM.due(Deadline.atLeast(limit, Occasion.day(end))).effective())
                .contains(from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clampingNeverAccumulates(long seed) {
        Random random = new Random(seed);
        LocalDate from = day(random);
        IntStream.rangeClosed(1, 48).forEach(months -> {
            LocalDate raw = VIETNAM.due(Limit.months(months), from).raw().orElseThrow();
            YearMonth last = YearMonth.from(from).plusMonths(months);
            assertThat(YearMonth.from(raw)).isEqualTo(last);
            assertThat(raw.getDayOfMonth()).isEqualTo(Math.min(from.getDayOfMonth(), last.lengthOfMonth()));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void askedWhyItTellsOfTheSameDays(long seed) {
        Random random = new Random(seed);
        DueDate due = VIETNAM.due(limit(random, 60), day(random));
        List<Reason> reasons = due.reasons();
        String all = reasons.toString();
        assertThat(all).contains(due.raw().orElseThrow().toString());
        due.effective().ifPresent(day -> assertThat(all).contains(day.toString()));
        assertThat(due.reasons()).isEqualTo(reasons);
    }

    @Test
    void theAnswerIsTheSameOnAnyThread() {
        List<String> one = seeds().mapToObj(DeadlinePropertyTest::answer).toList();
        List<String> many =
                seeds().parallel().mapToObj(DeadlinePropertyTest::answer).toList();
        assertThat(many).isEqualTo(one);
    }

    private static String answer(long seed) {
        Random random = new Random(seed);
        DueDate due = VIETNAM.due(limit(random, 60), day(random));
        return due + due.text(Locale.forLanguageTag("vi"));
    }
}
