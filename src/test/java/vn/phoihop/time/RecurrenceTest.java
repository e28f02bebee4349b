package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;
import vn.phoihop.time.DueDate.State;
import vn.phoihop.time.Recurrence.Cycle;

/** What TIME-13, and TIME-5 of what comes round again, say. Days worked by hand. */
class RecurrenceTest {
    private static final Reckoner VIETNAM = Reckoner.vietnam();
    private static final Occasion SIGNED = Occasion.event("signed");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Recurrence byCalendar(Cycle cycle) {
        return Recurrence.builder().cycle(cycle).isAlignedToCalendar(true).build();
    }

    private static Recurrence fromSigning(Cycle cycle) {
        return Recurrence.builder().cycle(cycle).start(SIGNED).build();
    }

    private static List<String> keys(Stream<Occurrence> occurrences) {
        return occurrences.map(Occurrence::key).toList();
    }

    @Nested
    @DisplayName("TIME-13 Recurrence: cycles of the calendar")
    class ByCalendar {
        @ParameterizedTest
        @CsvSource({
            "day, 2023-07-05, 2023-07-05, 2023-07-05, 2023-07-05",
            "week, 2023-02-01, 2023-W05, 2023-01-30, 2023-02-05",
            "week, 2023-03-08, 2023-W10, 2023-03-06, 2023-03-12",
            "week, 1960-01-04, 1960-W01, 1960-01-04, 1960-01-10",
            "week, 2021-01-02, 2020-W53, 2020-12-28, 2021-01-03",
            "month, 2024-02-10, 2024-02, 2024-02-01, 2024-02-29",
            "quarter, 2023-08-01, 2023-Q3, 2023-07-01, 2023-09-30",
            "half-year, 2023-06-30, 2023-H1, 2023-01-01, 2023-06-30",
            "nine-months, 2023-09-30, 2023-9M, 2023-01-01, 2023-09-30",
            "year, 2023-12-31, 2023, 2023-01-01, 2023-12-31",
        })
        void haveAKeyAndDays(String cycle, LocalDate at, String key, LocalDate first, LocalDate last) {
            Occurrences all = VIETNAM.occurrences(byCalendar(Cycle.of(cycle)));
            Occurrence found = all.at(at).orElseThrow();
            assertThat(found.key()).isEqualTo(key);
            assertThat(found.period()).isEqualTo(DayRange.of(first, last));
            assertThat(all.find(key)).contains(found);
        }

        @Test
        void aKeyDoesNotDependOnWhereOneBegins() {
            Occurrences months = VIETNAM.occurrences(byCalendar(Cycle.MONTH));
            assertThat(keys(months.from(day("2023-01-15")).limit(3))).containsExactly("2023-01", "2023-02", "2023-03");
            assertThat(keys(months.from(day("2023-02-28")).limit(2))).containsExactly("2023-02", "2023-03");
        }

        @Test
        void thoseOfARangeAreAllThatShareADayWithIt() {
            assertThat(
                            keys(VIETNAM
                                    .occurrences(byCalendar(Cycle.QUARTER))
                                    .in(DayRange.parse("2021-02-20/2021-07-01"))
                                    .stream()))
                    .containsExactly("2021-Q1", "2021-Q2", "2021-Q3");
        }

        @Test
        void aListOfThemIsAValueLikeAnyOther() {
            List<Occurrence> quarters =
                    VIETNAM.occurrences(byCalendar(Cycle.QUARTER)).in(DayRange.parse("2021-02-20/2021-07-01"));
            assertThat(quarters).isEqualTo(List.copyOf(quarters)).hasSameHashCodeAs(List.copyOf(quarters));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> quarters.remove(0))
                    .withMessage(null);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> quarters.get(3))
                    .withMessage("Index 3 out of bounds for length 3");
        }

        @Test
        void theLastQuarterLiesInNoCycleOfNineMonths() {
            Occurrences all = VIETNAM.occurrences(byCalendar(Cycle.NINE_MONTHS));
            assertThat(all.at(day("2023-10-01"))).isEmpty();
            assertThat(keys(all.from(day("2023-10-01")).limit(1))).containsExactly("2024-9M");
        }

        @Test
        void whatFitsTheYearNeedsNoAnchor() {
            Recurrence everyFourMonths = byCalendar(Cycle.MONTH).withInterval(4);
            assertThat(VIETNAM.occurrences(everyFourMonths).in(DayRange.year(2023)))
                    .extracting(Occurrence::period)
                    .containsExactly(
                            DayRange.parse("2023-01-01/2023-04-30"),
                            DayRange.parse("2023-05-01/2023-08-31"),
                            DayRange.parse("2023-09-01/2023-12-31"));
        }

        @Test
        void whereTheTextSaysNothingTheyAreAnAssumption() {
            Occurrences unaligned = VIETNAM.occurrences(Recurrence.every(Cycle.YEAR));
            assertThat(unaligned.assumptions()).containsExactly(Assumption.A11);
            assertThat(keys(unaligned.from(day("2021-02-20")).limit(2))).containsExactly("2021", "2022");
            assertThat(VIETNAM.occurrences(byCalendar(Cycle.YEAR)).assumptions())
                    .isEmpty();
        }

        @Test
        void aStartOfTheCalendarIsTheCycleItLiesIn() {
            Recurrence twice =
                    fromSigning(Cycle.YEAR).withIsAlignedToCalendar(true).withCount(2);
            Occurrences all = VIETNAM.knowing(SIGNED, day("2021-02-20")).occurrences(twice);
            assertThat(keys(all.all().stream())).containsExactly("2021", "2022");
            assertThat(all.at(day("2020-12-31"))).isEmpty();
            assertThat(all.at(day("2023-01-01"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("TIME-5 Recurrence: cycles from an anchor")
    class FromAnAnchor {
        @Test
        void haveTheirFirstDayAsKey() {
            Occurrences years = VIETNAM.knowing(SIGNED, day("2021-02-20")).occurrences(fromSigning(Cycle.YEAR));
            assertThat(years.from(day("2021-01-01")).limit(2))
                    .extracting(Occurrence::toString)
                    .containsExactly("2021-02-20 (2021-02-20/2022-02-20)", "2022-02-20 (2022-02-20/2023-02-20)");
            assertThat(years.at(day("2021-02-19"))).isEmpty();
            assertThat(years.find("2022-02-20")).isPresent();
            assertThat(years.find("2022-02-21")).isEmpty();
            assertThat(years.find("2022")).isEmpty();
        }

        @Test
        void eachIsComputedFromTheAnchorAndNeverFromTheOneBefore() {
            Recurrence monthly = Recurrence.builder()
                    .cycle(Cycle.MONTH)
                    .start(Occasion.day(day("2023-01-31")))
                    .build();
            assertThat(VIETNAM.occurrences(monthly).from(day("2023-01-31")).limit(3))
                    .extracting(one -> one.due().effective().orElseThrow())
                    .containsExactly(day("2023-02-28"), day("2023-03-31"), day("2023-04-30"));
        }

        @Test
        void aClockCountsAsLimitsDo() {
            Recurrence halfYearly = fromSigning(Cycle.HALF_YEAR);
            Reckoner signed = VIETNAM.knowing(SIGNED, day("2021-02-20"));
            assertThat(signed.occurrences(halfYearly).from(day("2021-02-20")).limit(2))
                    .extracting(Occurrence::last)
                    .containsExactly(day("2021-08-20"), day("2022-02-20"));
            Reckoner counted = signed.countingAsAgreed(
                    Counting.builder().firstDay(Counting.FirstDay.COUNTED).build());
            assertThat(counted.occurrences(halfYearly).from(day("2021-02-20")).limit(2))
                    .extracting(Occurrence::period)
                    .containsExactly(DayRange.parse("2021-02-20/2021-08-19"), DayRange.parse("2021-08-20/2022-02-19"));
        }

        /** TIME-10: it ends on the month's last day where the number is missing, and the next begins the day after. */
        @Test
        void aSpanThatCountsItsFirstDayEndsWithAShortMonth() {
            Recurrence monthly = Recurrence.builder()
                    .cycle(Cycle.MONTH)
                    .start(Occasion.day(day("2023-01-31")))
                    .build();
            Counting counted =
                    Counting.builder().firstDay(Counting.FirstDay.COUNTED).build();
            assertThat(VIETNAM.counting(counted)
                            .occurrences(monthly)
                            .from(day("2023-01-31"))
                            .limit(3))
                    .extracting(Occurrence::period)
                    .containsExactly(
                            DayRange.parse("2023-01-31/2023-02-28"),
                            DayRange.parse("2023-03-01/2023-03-30"),
                            DayRange.parse("2023-03-31/2023-04-30"));
        }

        @Test
        void theDayOnWhichAClockEndsLiesInTheCycleThatEnds() {
            Occurrences years = VIETNAM.knowing(SIGNED, day("2021-02-20")).occurrences(fromSigning(Cycle.YEAR));
            assertThat(years.at(day("2022-02-20")).orElseThrow().key()).isEqualTo("2021-02-20");
            assertThat(years.at(day("2022-02-21")).orElseThrow().key()).isEqualTo("2022-02-20");
            assertThat(years.at(day("2021-02-20")).orElseThrow().key()).isEqualTo("2021-02-20");
        }

        @Test
        void underALawOfWhichNothingIsSupposedAClockNeedsACounting() {
            Occurrences years =
                    VIETNAM.underLawOf("FR").knowing(SIGNED, day("2021-02-20")).occurrences(fromSigning(Cycle.YEAR));
            assertThat(years.missing()).containsExactly(new Reason("counting-missing", List.of()));
        }

        @Test
        void severalUnitsOfTheCalendarMayStartSomewhere() {
            Recurrence everyTwoYears = fromSigning(Cycle.YEAR).withInterval(2).withIsAlignedToCalendar(true);
            assertThat(VIETNAM.knowing(SIGNED, day("2021-02-20"))
                            .occurrences(everyTwoYears)
                            .from(day("2021-02-20"))
                            .limit(2))
                    .extracting(Occurrence::period)
                    .containsExactly(DayRange.parse("2021-01-01/2022-12-31"), DayRange.parse("2023-01-01/2024-12-31"));
        }

        @Test
        void anAnchorThatIsADueDayIsTheFirstOccurrence() {
            Recurrence monthly = Recurrence.builder()
                    .cycle(Cycle.MONTH)
                    .firstDue(day("2023-01-31"))
                    .build();
            assertThat(VIETNAM.occurrences(monthly).from(day("2023-01-01")).limit(4))
                    .extracting(Occurrence::last)
                    .containsExactly(day("2023-01-31"), day("2023-02-28"), day("2023-03-31"), day("2023-04-30"));
            assertThat(VIETNAM.occurrences(monthly)
                            .from(day("2020-01-01"))
                            .findFirst()
                            .orElseThrow()
                            .last())
                    .isEqualTo(day("2023-01-31"));
        }

        @Test
        void everyTwoWeeksTenTimes() {
            Recurrence fortnightly = Recurrence.builder()
                    .cycle(Cycle.WEEK)
                    .interval(2)
                    .firstDue(day("2023-01-13"))
                    .count(10)
                    .build();
            List<Occurrence> all = VIETNAM.occurrences(fortnightly).all();
            assertThat(all).hasSize(10);
            assertThat(all.get(0).period()).isEqualTo(DayRange.parse("2022-12-31/2023-01-13"));
            assertThat(all.get(9).last()).isEqualTo(day("2023-05-19"));
        }

        @Test
        void whileTheAnchorIsNotKnownThereAreNone() {
            Occurrences years = VIETNAM.occurrences(fromSigning(Cycle.YEAR));
            assertThat(years.missing()).containsExactly(new Reason("pending", List.of("signed")));
            assertThat(years.from(day("2021-02-20"))).isEmpty();
            assertThat(years.in(DayRange.year(2021))).isEmpty();
            assertThat(years.at(day("2021-02-20"))).isEmpty();
        }

        @Test
        void untilIsTheDayAfterWhichNoneBegins() {
            Recurrence monthly = fromSigning(Cycle.MONTH).withUntil(day("2021-05-20"));
            assertThat(VIETNAM.knowing(SIGNED, day("2021-02-20"))
                            .occurrences(monthly)
                            .all())
                    .extracting(Occurrence::first)
                    .containsExactly(day("2021-02-20"), day("2021-03-20"), day("2021-04-20"), day("2021-05-20"));
            assertThat(VIETNAM.knowing(SIGNED, day("2021-05-21"))
                            .occurrences(monthly)
                            .all())
                    .isEmpty();
        }
    }

    @Test
    void aBuilderHoldsWhatItWasMadeFrom() {
        Recurrence monthly = fromSigning(Cycle.MONTH).withUntil(day("2021-05-20"));
        assertThat(monthly.toBuilder().build()).isEqualTo(monthly);
        assertThat(monthly.toBuilder().count(2).build().until()).contains(day("2021-05-20"));
    }

    @Test
    void numbersMayBeTheLeastAndTheMost() {
        assertThat(fromSigning(Cycle.MONTH).withCount(1).count()).hasValue(1);
        assertThat(fromSigning(Cycle.MONTH).withInterval(2).withCount(999).count())
                .hasValue(999);
    }

    @Test
    void cyclesEndWithTheYear9999() {
        Occurrences years = VIETNAM.occurrences(byCalendar(Cycle.YEAR));
        assertThat(keys(years.from(day("9998-05-01")))).containsExactly("9998", "9999");
        assertThat(keys(years.from(day("0001-01-01")).limit(1))).containsExactly("0001");
        assertThat(keys(years.at(day("0001-01-01")).stream())).containsExactly("0001");
        assertThat(keys(years.at(day("9999-12-31")).stream())).containsExactly("9999");
        assertThat(years.from(LocalDate.MAX)).isEmpty();
        assertThat(years.at(LocalDate.MAX)).isEmpty();
        assertThat(keys(years.from(LocalDate.MIN).limit(1))).containsExactly("0001");
        Recurrence weekly = byCalendar(Cycle.WEEK);
        // 1 January 0001 is a Monday of the calendar that is reckoned back.
        assertThat(keys(VIETNAM.occurrences(weekly).from(LocalDate.MIN).limit(1)))
                .containsExactly("0001-W01");
        assertThat(VIETNAM.occurrences(weekly).from(day("9999-12-01")).map(Occurrence::period))
                .allSatisfy(period -> assertThat(period.last()).isBeforeOrEqualTo(day("9999-12-31")));
    }

    @Test
    void ofAnUnstatedCycleNothingCanBeCounted() {
        Occurrences unstated = VIETNAM.occurrences(Recurrence.every(Cycle.UNSTATED));
        assertThat(unstated.missing()).containsExactly(new Reason("cycle-unstated", List.of()));
        assertThat(unstated.from(day("2023-01-01"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-13", "2023-W54", "Q3", "2023-Q5", "x", "2023-02-30", "9M", "-W5"})
    void whatIsNoKeyFindsNothing(String key) {
        if (!key.isEmpty()) {
            assertThat(VIETNAM.occurrences(byCalendar(Cycle.MONTH)).find(key)).isEmpty();
            assertThat(VIETNAM.occurrences(byCalendar(Cycle.WEEK)).find(key)).isEmpty();
        }
    }

    @Nested
    @DisplayName("TIME-13 Recurrence: when it is due")
    class Due {
        private final Occurrence quarter =
                VIETNAM.occurrences(byCalendar(Cycle.QUARTER)).find("2025-Q2").orElseThrow();

        @Test
        void withoutADeadlineNoDayIsInvented() {
            // 31 December 2023 is a Sunday and stays: it is open within the cycle and late from the day after.
            Occurrence year =
                    VIETNAM.occurrences(byCalendar(Cycle.YEAR)).find("2023").orElseThrow();
            assertThat(year.due().effective()).contains(day("2023-12-31"));
            assertThat(year.due().reasons()).containsExactly(new Reason("end-of-cycle", List.of("2023-12-31")));
            Occurrence supposed = VIETNAM.occurrences(Recurrence.every(Cycle.YEAR))
                    .find("2023")
                    .orElseThrow();
            assertThat(supposed.due().assumptions()).containsExactly(Assumption.A5, Assumption.A11);
            assertThat(supposed.due(Deadline.on("12-15")).assumptions()).containsExactly(Assumption.A11);
            assertThat(year.due().assumptions()).containsExactly(Assumption.A5);
        }

        @ParameterizedTest
        @CsvSource({
            "day-25:month, 2025-06-25",
            "last-working-day:quarter, 2025-06-30",
            "end:quarter, 2025-06-30",
            "2nd-monday:month, 2025-06-09",
            "last-friday:month, 2025-06-27",
            "day-10:month-after, 2025-07-10",
            "day-15:month-before, 2025-03-15",
        })
        void aDeadlineLiesInTheCycle(String ref, LocalDate day) {
            assertThat(quarter.due(Deadline.on(ref)).effective()).contains(day);
        }

        @Test
        void aLimitMayRunFromItsEnd() {
            Deadline tenDaysAfter = Deadline.within(Limit.days(10), Occasion.event("period-end"));
            assertThat(quarter.due(tenDaysAfter).effective()).contains(day("2025-07-10"));
            Deadline fiveBefore = Deadline.atLeast(Limit.workingDays(5), Occasion.event("period-end"));
            // Monday 30 June: 27, 26, 25, 24 and 23 June go before it.
            assertThat(quarter.due(fiveBefore).effective()).contains(day("2025-06-23"));
        }

        @Test
        void aLunarDayEachYear() {
            Occurrences years = VIETNAM.occurrences(byCalendar(Cycle.YEAR));
            assertThat(years.in(DayRange.parse("2023-01-01/2025-12-31")).stream()
                            .map(year -> year.due(Deadline.on("lunar:03-10"))
                                    .effective()
                                    .orElseThrow()))
                    .containsExactly(day("2023-04-29"), day("2024-04-18"), day("2025-04-07"));
        }

        @Test
        void aFifthMondayThatIsNotThereIsNoDay() {
            DueDate due = quarter.due(Deadline.on("5th-friday:month")); // June 2025 has four
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing()).containsExactly(new Reason("day-of-unknown", List.of("5th-friday:month")));
        }

        @Test
        void atLeastTwiceIsSaidOfEachCycle() {
            Recurrence twice = byCalendar(Cycle.YEAR).withAtLeast(2);
            assertThat(VIETNAM.occurrences(twice).find("2023").orElseThrow().times())
                    .isEqualTo(2);
            assertThat(quarter.times()).isEqualTo(1);
        }

        @Test
        void cyclesThatEndTogetherStayDistinct() {
            Occurrence half = VIETNAM.occurrences(byCalendar(Cycle.HALF_YEAR))
                    .find("2025-H1")
                    .orElseThrow();
            assertThat(half.last()).isEqualTo(quarter.last());
            assertThat(half).isNotEqualTo(quarter);
        }
    }

    static Stream<Arguments> unsound() {
        Recurrence.Builder anchored =
                Recurrence.builder().cycle(Cycle.MONTH).start(SIGNED).firstDue(LocalDate.of(2023, 1, 31));
        return Stream.of(
                refused(anchored, "recurrence must have one anchor, but stated start and firstDue"),
                refused(
                        Recurrence.builder()
                                .cycle(Cycle.MONTH)
                                .firstDue(LocalDate.of(2023, 1, 31))
                                .isAlignedToCalendar(true),
                        "firstDue must not stand beside cycles of the calendar, but was 2023-01-31"),
                refused(
                        Recurrence.builder().cycle(Cycle.MONTH).count(3),
                        "count must have a start (start or firstDue), but was 3 without"),
                refused(
                        Recurrence.builder().cycle(Cycle.MONTH).interval(5),
                        "interval must divide the year or have an anchor, but was 5 month without"),
                refused(
                        Recurrence.builder().cycle(Cycle.WEEK).interval(2),
                        "interval must divide the year or have an anchor, but was 2 week without"),
                refused(
                        Recurrence.builder().cycle(Cycle.MONTH).interval(1),
                        "interval must be from 2 to 999, but was 1"),
                refused(
                        Recurrence.builder().cycle(Cycle.YEAR).atLeast(1000),
                        "atLeast must be from 2 to 999, but was 1000"),
                refused(
                        Recurrence.builder().cycle(Cycle.YEAR).start(SIGNED).count(0),
                        "count must be from 1 to 999, but was 0"),
                refused(
                        Recurrence.builder().cycle(Cycle.YEAR).firstDue(LocalDate.of(10_000, 1, 1)),
                        "firstDue must be a day of the years 1 to 9999, but was +10000-01-01"),
                refused(
                        Recurrence.builder().cycle(Cycle.YEAR).until(LocalDate.of(10_000, 1, 1)),
                        "until must be a day of the years 1 to 9999, but was +10000-01-01"),
                refused(
                        Recurrence.builder().cycle(Cycle.YEAR).regime("nghị định 09"),
                        "regime must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or"
                                + " '-', but was \"nghị định 09\""),
                refused(
                        Recurrence.builder().cycle(Cycle.UNSTATED).start(SIGNED),
                        "recurrence of an unstated cycle must state neither anchor nor interval, but did"),
                refused(
                        Recurrence.builder().cycle(Cycle.NINE_MONTHS).start(SIGNED),
                        "recurrence of nine months must be by the calendar and without interval, but was not"),
                refused(Recurrence.builder(), "must state cycle"));
    }

    private static Arguments refused(Recurrence.Builder builder, String message) {
        return Arguments.of((ThrowingCallable) builder::build, message);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void whatMakesNoSenseIsRefused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingOfWhatHasNoEndIsRefused(boolean isAnchored) {
        Recurrence endless = isAnchored ? fromSigning(Cycle.MONTH) : byCalendar(Cycle.MONTH);
        Occurrences all = VIETNAM.knowing(SIGNED, day("2021-02-20")).occurrences(endless);
        assertThatIllegalArgumentException()
                .isThrownBy(all::all)
                .withMessage("recurrence must have a start and an end to be listed whole, but was every month without");
    }

    @Nested
    @DisplayName("TIME-14 Reporting")
    class Reporting {
        private final ReportingRegime decree = ReportingRegime.decree09Of2019();

        private Occurrence cycle(Cycle cycle, String key) {
            return VIETNAM.occurrences(byCalendar(cycle)).find(key).orElseThrow();
        }

        @ParameterizedTest
        @CsvSource({
            "month, 2023-07, 2023-06-15/2023-07-14, 2023-07-25",
            "month, 2023-01, 2022-12-15/2023-01-14, 2023-01-27", // the 25th is a day of Tết
            "quarter, 2023-Q1, 2022-12-15/2023-03-14, 2023-03-27", // the 25th is a Saturday
            "quarter, 2023-Q2, 2023-03-15/2023-06-14, 2023-06-26", // a Sunday
            "quarter, 2023-Q3, 2023-06-15/2023-09-14, 2023-09-25",
            "quarter, 2023-Q4, 2023-09-15/2023-12-14, 2023-12-25",
            "half-year, 2023-H1, 2022-12-15/2023-06-14, 2023-06-26",
            "half-year, 2023-H2, 2023-06-15/2023-12-14, 2023-12-25",
            "year, 2021, 2020-12-15/2021-12-14, 2021-12-27", // 25 December 2021 is a Saturday
        })
        void theDecreeHasItsWindowsAndThe25th(String cycle, String key, DayRange window, LocalDate sent) {
            Occurrence occurrence = cycle(Cycle.of(cycle), key);
            assertThat(decree.dataWindow(occurrence)).contains(window);
            assertThat(decree.sending(occurrence, "province").effective()).contains(sent);
            assertThat(decree.workingDaysToSend(occurrence, "province").orElseThrow())
                    .isPositive();
        }

        @Test
        void aCycleHasTheDataOfTheRegimeThatItsRecurrenceNames() {
            Recurrence quarterly = byCalendar(Cycle.QUARTER);
            Recurrence byDecree = quarterly.withRegime("nd-09-2019");
            assertThat(window(VIETNAM, byDecree)).contains(DayRange.parse("2022-12-15/2023-03-14"));
            assertThat(window(VIETNAM, quarterly)).isEmpty();
            assertThat(window(Reckoner.of(VIETNAM.calendar(), VIETNAM.zone()), byDecree))
                    .isEmpty();
        }

        @Test
        void aRegimeOfOnesOwnIsMadeKnown() {
            ReportingRegime own = ReportingRegime.builder()
                    .id("qd-1")
                    .title(Words.vi("Chế độ báo cáo"))
                    .addReport(ReportingRegime.Report.builder()
                            .period(Cycle.QUARTER)
                            .dataFrom(DayRef.parse("start:quarter"))
                            .dataTo(DayRef.parse("day-20:month"))
                            .build())
                    .build();
            Recurrence byOwn = byCalendar(Cycle.QUARTER).withRegime("qd-1");
            assertThat(window(VIETNAM, byOwn)).isEmpty();
            assertThat(window(VIETNAM.with(own), byOwn)).contains(DayRange.parse("2023-01-01/2023-03-20"));
            ReportingRegime later = own.withId("nd-09-2019");
            assertThat(window(VIETNAM.with(later), byOwn.withRegime("nd-09-2019")))
                    .contains(DayRange.parse("2023-01-01/2023-03-20"));
        }

        private static Optional<DayRange> window(Reckoner reckoner, Recurrence recurrence) {
            return reckoner.occurrences(recurrence)
                    .find("2023-Q1")
                    .orElseThrow()
                    .dataWindow();
        }

        @Test
        void itSaysNothingOfAnchoredCyclesNorOfThoseBeforeItsForce() {
            Occurrence anchored = VIETNAM.knowing(SIGNED, day("2021-02-20"))
                    .occurrences(fromSigning(Cycle.QUARTER))
                    .at(day("2021-03-01"))
                    .orElseThrow();
            assertThat(decree.dataWindow(anchored)).isEmpty();
            assertThat(decree.dataWindow(cycle(Cycle.YEAR, "2018"))).isEmpty();
            assertThat(decree.sending(cycle(Cycle.MONTH, "2019-02"), "province").state())
                    .isEqualTo(State.UNKNOWN);
            assertThat(decree.dataWindow(cycle(Cycle.YEAR, "2019"))).isPresent();
        }

        @Test
        void anyOtherReportIsSetElsewhere() {
            assertThat(decree.dataWindow(cycle(Cycle.NINE_MONTHS, "2023-9M"))).isEmpty();
            assertThat(decree.sending(cycle(Cycle.YEAR, "2023"), "commune").state())
                    .isEqualTo(State.UNKNOWN);
            assertThat(decree.sending(cycle(Cycle.NINE_MONTHS, "2023-9M"), "province")
                            .missing())
                    .extracting(Reason::code)
                    .containsExactly("external");
        }

        @Test
        void aProvinceAddsNineMonths() {
            ReportingRegime khanhHoa = ReportingRegime.builder()
                    .id("kh-01-2023")
                    .title(Words.vi("Chế độ báo cáo của tỉnh Khánh Hòa"))
                    .addInstrument("01/2023/QĐ-UBND")
                    .addReport(ReportingRegime.Report.builder()
                            .period(Cycle.NINE_MONTHS)
                            .dataFrom(DayRef.parse("day-15:month-before"))
                            .dataTo(DayRef.parse("day-14:month"))
                            .build())
                    .build();
            assertThat(khanhHoa.dataWindow(cycle(Cycle.NINE_MONTHS, "2023-9M")))
                    .contains(DayRange.parse("2022-12-15/2023-09-14"));
        }

        @Test
        void threeTiersSendOneAfterAnother() {
            // Circular 01/2020/TT-VPCP, Article 11, for the year 2020.
            ReportingRegime chain = ReportingRegime.builder()
                    .id("tt-01-2020-vpcp")
                    .title(Words.vi("Báo cáo theo Thông tư 01/2020/TT-VPCP"))
                    .addReport(ReportingRegime.Report.builder()
                            .period(Cycle.YEAR)
                            .dataFrom(DayRef.parse("day-15:month-before"))
                            .dataTo(DayRef.parse("day-14:month"))
                            .addSend(new ReportingRegime.Sending("commune", DayRef.parse("day-17:month")))
                            .addSend(new ReportingRegime.Sending("district", DayRef.parse("day-19:month")))
                            .addSend(new ReportingRegime.Sending("province", DayRef.parse("day-22:month")))
                            .build())
                    .build();
            Occurrence year = cycle(Cycle.YEAR, "2021");
            assertThat(chain.sending(year, "commune").effective()).contains(day("2021-12-17"));
            assertThat(chain.sending(year, "district").effective()).contains(day("2021-12-20")); // the 19th is a Sunday
            assertThat(chain.sending(year, "province").effective()).contains(day("2021-12-22"));
            // 15, 16 and 17 December 2021 are worked.
            assertThat(chain.workingDaysToSend(year, "commune")).hasValue(3);
            assertThat(chain.workingDaysToSend(year, "ward"))
                    .as("of which nothing is said")
                    .isEmpty();
            assertThat(chain.toBuilder().build()).isEqualTo(chain);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chain.toBuilder().addInstrument(" ").build())
                    .withMessage("instrument must not be blank, but was \" \"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            chain.toBuilder().since(LocalDate.of(10_000, 1, 1)).build())
                    .withMessage("since must be a day of the years 1 to 9999, but was +10000-01-01");
        }

        @Test
        void aRegimeHasReports() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportingRegime.builder()
                            .id("x")
                            .title(Words.vi("x"))
                            .build())
                    .withMessage("regime must have at least one report, but had none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportingRegime.Report.builder()
                            .period(Cycle.UNSTATED)
                            .build())
                    .withMessage("period of a report must have a length, but was unstated");
        }
    }
}
