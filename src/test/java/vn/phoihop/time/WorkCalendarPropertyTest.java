package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Day;

/** Calendars made up at random, against a map from days to what they are and loops from one day to the next. */
@DisplayName("TIME-7, TIME-11: a calendar answers as walking from day to day does")
class WorkCalendarPropertyTest {
    private static final int QUESTIONS = 300;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** A calendar with what is known of each of its days. */
    private record Made(WorkCalendar calendar, Map<LocalDate, Day> days, LocalDate first, int size) {
        DayKind kind(LocalDate day) {
            return days.containsKey(day) ? days.get(day).kind() : DayKind.UNKNOWN;
        }

        Certainty certainty(LocalDate day) {
            return days.containsKey(day) ? days.get(day).certainty() : Certainty.NONE;
        }
    }

    /** Sizes about the words of 64 days, and now and then of thirty years. */
    private static Made made(Random random) {
        int size = random.nextInt(5) == 0 ? 11_000 : 1 + random.nextInt(200);
        LocalDate first = LocalDate.of(1960 + random.nextInt(80), 1, 1).plusDays(random.nextInt(400));
        DayRange range = DayRange.of(first, first.plusDays(size - 1L));
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        Certainty certainty = random.nextBoolean() ? Certainty.OFFICIAL : Certainty.PROVISIONAL;
        WorkCalendar calendar = WorkCalendar.weekendsOnly(range, weekend, certainty);
        Map<LocalDate, Day> days = new HashMap<>();
        for (LocalDate day = first; !day.isAfter(range.last()); day = day.plusDays(1)) {
            boolean isOff = weekend.contains(day.getDayOfWeek());
            days.put(
                    day,
                    new Day(
                            isOff ? DayKind.REST : DayKind.WORKING,
                            certainty,
                            isOff
                                    ? Words.of("ngày nghỉ hằng tuần", "weekly rest day")
                                    : Words.of("ngày làm việc", "working day"),
                            List.of()));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            LocalDate day = first.plusDays(random.nextInt(size));
            Day what = what(random);
            calendar = calendar.with(day, what);
            days.put(day, what);
        }
        List<LocalDate> closed = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            closed.add(first.plusDays(random.nextInt(size)));
        }
        calendar = calendar.closedOn(Words.vi("nghỉ"), closed);
        closed.forEach(day -> days.put(day, Day.official(DayKind.REST, Words.vi("nghỉ"))));
        return new Made(calendar, days, first, size);
    }

    private static Day what(Random random) {
        Words name = Words.vi("ngày " + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> Day.unknown(name);
            case 1 -> Day.provisional(DayKind.WORKING, name, "a", "b");
            case 2 -> Day.official(DayKind.WORKING, name);
            default -> Day.official(DayKind.REST, name, "b");
        };
    }

    private static LocalDate near(Made made, Random random) {
        return made.first().plusDays(random.nextInt(made.size() + 10) - 5L);
    }

    private static Optional<LocalDate> walked(Made made, LocalDate from, int n) {
        int left = Math.abs(n);
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(Integer.signum(n));
            if (made.kind(day) == DayKind.UNKNOWN) {
                return Optional.empty();
            }
            left -= made.kind(day) == DayKind.WORKING ? 1 : 0;
        }
        return Optional.of(day);
    }

    private static List<LocalDate> days(DayRange range) {
        return range.first().datesUntil(range.last().plusDays(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingWorkingDays(long seed) {
        Random random = new Random(seed);
        Made made = made(random);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate from = near(made, random);
            int n = 1 + random.nextInt(random.nextInt(10) == 0 ? made.size() : 30);
            assertThat(made.calendar().plusWorkingDays(from, n))
                    .as("seed %d: %s + %d", seed, from, n)
                    .isEqualTo(walked(made, from, n));
            assertThat(made.calendar().plusWorkingDays(from, -n))
                    .as("seed %d: %s - %d", seed, from, n)
                    .isEqualTo(walked(made, from, -n));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingToAWorkingDay(long seed) {
        Random random = new Random(seed);
        Made made = made(random);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate day = near(made, random);
            assertThat(made.calendar().workingDayOnOrAfter(day))
                    .as("seed %d: on or after %s", seed, day)
                    .isEqualTo(walked(made, day.minusDays(1), 1));
            assertThat(made.calendar().workingDayOnOrBefore(day))
                    .as("seed %d: on or before %s", seed, day)
                    .isEqualTo(walked(made, day.plusDays(1), -1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDay(long seed) {
        Made made = made(new Random(seed));
        assertThat(made.calendar().range())
                .isEqualTo(DayRange.of(made.first(), made.first().plusDays(made.size() - 1L)));
        made.days().forEach((day, what) -> {
            assertThat(made.calendar().kind(day)).as("seed %d: %s", seed, day).isEqualTo(what.kind());
            assertThat(made.calendar().day(day)).as("seed %d: %s", seed, day).isEqualTo(what);
        });
        assertThat(made.calendar().kind(made.first().minusDays(1))).isEqualTo(DayKind.UNKNOWN);
        assertThat(made.calendar().kind(made.first().plusDays(made.size()))).isEqualTo(DayKind.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRange(long seed) {
        Random random = new Random(seed);
        Made made = made(random);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate first = near(made, random);
            DayRange range = DayRange.of(first, first.plusDays(random.nextInt(random.nextBoolean() ? 5 : 150)));
            List<LocalDate> days = days(range);
            boolean isKnown = days.stream().noneMatch(day -> made.kind(day) == DayKind.UNKNOWN);
            int working = (int) days.stream()
                    .filter(day -> made.kind(day) == DayKind.WORKING)
                    .count();
            assertThat(made.calendar().workingDays(range))
                    .as("seed %d: %s", seed, range)
                    .isEqualTo(isKnown ? OptionalInt.of(working) : OptionalInt.empty());
            assertThat(made.calendar().certainty(range))
                    .as("seed %d: %s", seed, range)
                    .isEqualTo(days.stream()
                            .map(made::certainty)
                            .max(Certainty::compareTo)
                            .orElseThrow());
            Set<String> instruments = new LinkedHashSet<>();
            days.forEach(day -> instruments.addAll(made.calendar().day(day).instruments()));
            assertThat(made.calendar().instruments(range))
                    .as("seed %d: %s", seed, range)
                    .containsExactlyElementsOf(instruments);
        }
    }
}
