package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;
import vn.phoihop.time.Counting.FirstDay;
import vn.phoihop.time.Counting.RestDay;
import vn.phoihop.time.DueDate.CountedBy;
import vn.phoihop.time.DueDate.State;
import vn.phoihop.time.WorkCalendar.Certainty;

/** What the sentences TIME-1 to TIME-15 say of deadlines. Days worked by hand with a calendar of the year. */
class ReckonerTest {
    private static final Reckoner VIETNAM = Reckoner.vietnam();
    private static final Occasion RECEIVED = Occasion.event("received");
    private static final Occasion HEARING = Occasion.event("hearing");
    private static final Counting FIRST_COUNTED =
            Counting.builder().firstDay(FirstDay.COUNTED).build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Nested
    @DisplayName("TIME-1 Zone")
    class Zone {
        @Test
        void theDayOfAnInstantIsThatOfTheZone() {
            // 20:00 on 9 May in London is 02:00 on 10 May in Vietnam.
            Instant evening = instant("2025-05-09T20:00:00+01:00");
            assertThat(VIETNAM.due(Limit.days(3), evening).raw()).contains(day("2025-05-13"));
            assertThat(VIETNAM.with(ZoneId.of("Europe/London"))
                            .due(Limit.days(3), evening)
                            .raw())
                    .contains(day("2025-05-12"));
        }
    }

    @Nested
    @DisplayName("TIME-2 Limits")
    class Limits {
        /** From Monday 12 May 2025, 09:30; every end is a working day. */
        private static final String OF_TEN_UNITS = """
                45 minutes,      2025-05-12
                36 hours,        2025-05-13
                10 days,         2025-05-22
                10 working-days, 2025-05-26 # 13 to 16, 19 to 23, 26
                2 weeks,         2025-05-26
                1 half-months,   2025-05-27 # 15 days
                1 months,        2025-06-12
                1 quarters,      2025-08-12
                1 half-years,    2025-11-12
                1 years,         2026-05-12
                """;

        private final Instant monday = instant("2025-05-12T09:30:00+07:00");

        static List<String[]> ofTenUnits() {
            return OF_TEN_UNITS
                    .lines()
                    .map(line -> line.replaceAll(" #.*", "").split(", *", -1))
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("ofTenUnits")
        void haveAnAmountAndAUnit(String limit, LocalDate end) {
            DueDate due = VIETNAM.due(VectorsTest.limit(limit), monday);
            assertThat(due.raw()).contains(end);
            assertThat(due.effective()).contains(end);
        }

        @Test
        void ofTenUnitsThereIsNoOther() {
            assertThat(ofTenUnits().stream()
                            .map(row -> VectorsTest.limit(row[0]).unit()))
                    .containsExactly(LimitUnit.values());
        }

        @Test
        void thoseOfMinutesAndHoursEndAtAnInstant() {
            assertThat(VIETNAM.due(Limit.of(45, LimitUnit.MINUTES), monday).moment())
                    .contains(instant("2025-05-12T10:15:00+07:00"));
            assertThat(VIETNAM.due(Limit.hours(36), monday).moment()).contains(instant("2025-05-13T21:30:00+07:00"));
            assertThat(VIETNAM.due(Limit.days(10), monday).moment()).isEmpty();
        }

        @Test
        void threeMonthsAreNotAQuarterThoughTheyEndTogether() {
            Limit quarter = Limit.of(1, LimitUnit.QUARTERS);
            assertThat(quarter).isNotEqualTo(Limit.months(3));
            assertThat(VIETNAM.due(quarter, monday).effective())
                    .isEqualTo(VIETNAM.due(Limit.months(3), monday).effective());
            assertThat(VIETNAM.due(quarter, monday).assumptions()).contains(Assumption.A9);
        }
    }

    @Nested
    @DisplayName("TIME-3 Who decides how to count")
    class WhoDecides {
        private final Deadline plain = Deadline.within(Limit.days(10), Occasion.day(day("2025-05-12")));

        @Test
        void theDeadlineGoesBeforeTheAgreementTheCallerAndTheLaw() {
            Counting staying = Counting.builder().endOnRestDay(RestDay.STAYS).build();
            Reckoner both = VIETNAM.counting(staying).countingAsAgreed(FIRST_COUNTED);
            Deadline own = plain.toBuilder()
                    .counting(Counting.builder()
                            .firstDay(FirstDay.COUNTED)
                            .endOnRestDay(RestDay.STAYS)
                            .build())
                    .build();
            assertThat(both.due(own).countedBy()).contains(CountedBy.DEADLINE);
            assertThat(both.due(own).effective()).contains(day("2025-05-21"));
            assertThat(both.due(plain).countedBy()).contains(CountedBy.AGREEMENT);
            assertThat(both.due(plain).counting()).contains(FIRST_COUNTED);
            assertThat(VIETNAM.counting(staying).due(plain).countedBy()).contains(CountedBy.CALLER);
            assertThat(VIETNAM.due(plain).countedBy()).contains(CountedBy.LAW);
        }

        @Test
        void underAnotherLawNothingIsSupposed() {
            WorkCalendar calendar = WorkCalendar.weekendsOnly(
                    DayRange.year(2025), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Certainty.OFFICIAL);
            Reckoner other = Reckoner.of(calendar, ZoneId.of("Asia/Dubai"));
            assertThat(other.due(plain).state()).isEqualTo(State.UNKNOWN);
            assertThat(codes(other.due(plain).missing())).containsExactly("counting-missing");
            assertThat(other.due(plain).certainty()).isEqualTo(Certainty.NONE);
            // 12 May 2025 is a Monday; ten days later is Thursday 22 May, which is worked there.
            assertThat(other.counting(Counting.CIVIL_CODE).due(plain).effective())
                    .contains(day("2025-05-22"));
            assertThat(VIETNAM.underLawOf("AE").due(plain).state()).isEqualTo(State.UNKNOWN);
            assertThat(other.underLawOf("VN").due(plain).countedBy()).contains(CountedBy.LAW);
        }
    }

    @Nested
    @DisplayName("TIME-4 First day")
    class FirstDayOfALimit {
        @Test
        void theAnchorsOwnDayIsNotCounted() {
            assertThat(VIETNAM.due(Limit.days(1), day("2025-05-12")).effective())
                    .contains(day("2025-05-13"));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-12, 1 days, 2025-05-12",
            "2025-05-12, 1 weeks, 2025-05-18",
            "2025-05-12, 2 half-months, 2025-06-10",
            "2025-05-12, 3 working-days, 2025-05-14",
            "2025-05-10, 1 working-days, 2025-05-12", // a Saturday is not worked, so the count begins on Monday
        })
        void whereItIsCountedALimitEndsADayEarlier(LocalDate from, String limit, LocalDate raw) {
            assertThat(VIETNAM.counting(FIRST_COUNTED)
                            .due(VectorsTest.limit(limit), from)
                            .raw())
                    .contains(raw);
        }

        @Test
        void hoursRunFromTheInstantOverRestDaysAndStay() {
            // Friday 9 May 2025 to Saturday the 10th.
            DueDate due = VIETNAM.due(Limit.hours(24), instant("2025-05-09T15:00:00+07:00"));
            assertThat(due.moment()).contains(instant("2025-05-10T15:00:00+07:00"));
            assertThat(due.effective()).contains(day("2025-05-10"));
            assertThat(due.assumptions()).containsExactly(Assumption.A1);
        }

        @Test
        void minutesLikewise() {
            assertThat(VIETNAM.due(Limit.of(90, LimitUnit.MINUTES), instant("2025-05-09T23:00:00+07:00"))
                            .moment())
                    .contains(instant("2025-05-10T00:30:00+07:00"));
        }

        @Test
        void hoursAreUnknownFromAnAnchorKnownByItsDay() {
            DueDate due = VIETNAM.due(Limit.hours(24), day("2025-05-09"));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.raw()).isEmpty();
            assertThat(due.missing()).containsExactly(new Reason("instant-missing", List.of("2025-05-09", "24 hours")));
        }

        @Test
        void aFirstInstantAtMidnightIsOfTheDayThatBegins() {
            Deadline afterADay = Deadline.builder()
                    .noSoonerThan(Limit.hours(24))
                    .after(RECEIVED)
                    .build();
            assertThat(VIETNAM.knowing(RECEIVED, instant("2025-05-11T00:00:00+07:00"))
                            .due(afterADay)
                            .earliest())
                    .contains(day("2025-05-12"));
            Deadline within = Deadline.within(Limit.hours(24), RECEIVED);
            assertThat(VIETNAM.knowing(RECEIVED, instant("2025-05-11T00:00:00+07:00"))
                            .due(within)
                            .effective())
                    .contains(day("2025-05-11"));
        }

        @Test
        void theFirstDayIsToldThoughTheLastIsNotKnown() {
            Deadline window = Deadline.builder()
                    .noSoonerThan(Limit.days(3))
                    .within(Limit.hours(100))
                    .after(RECEIVED)
                    .build();
            DueDate due = VIETNAM.knowing(RECEIVED, day("2025-05-12")).due(window);
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.earliest()).contains(day("2025-05-15"));
            assertThat(codes(due.missing())).containsExactly("instant-missing");
        }
    }

    @Nested
    @DisplayName("TIME-5 Months and years")
    class Months {
        @ParameterizedTest
        @CsvSource({
            "2023-01-31, 1 months, 2023-02-28",
            "2023-01-31, 2 months, 2023-03-31",
            "2023-01-31, 3 months, 2023-04-30",
            "2023-11-30, 1 quarters, 2024-02-29",
            "2023-08-30, 1 half-years, 2024-02-29",
            "2024-02-29, 1 years, 2025-02-28",
            "2024-02-29, 4 years, 2028-02-29",
        })
        void endOnTheSameNumberOrTheLastDayOfTheMonth(LocalDate from, String limit, LocalDate raw) {
            assertThat(VIETNAM.due(VectorsTest.limit(limit), from).raw()).contains(raw);
        }

        @Test
        void a29FebruaryIsAnAssumptionInACommonYear() {
            assertThat(VIETNAM.due(Limit.years(1), day("2024-02-29")).assumptions())
                    .contains(Assumption.A2);
            assertThat(VIETNAM.due(Limit.years(4), day("2024-02-29")).assumptions())
                    .doesNotContain(Assumption.A2);
        }

        @Test
        void backwardToo() {
            DueDate due = VIETNAM.due(Deadline.atLeast(Limit.months(1), Occasion.day(day("2023-03-31"))));
            assertThat(due.raw()).contains(day("2023-02-28"));
        }
    }

    @Nested
    @DisplayName("TIME-6 Roll")
    class Rolls {
        @Test
        void noLaterThanRollsToo() {
            // 30 April, 1 and 2 May 2025 are off, 3 and 4 May a weekend.
            DueDate due = VIETNAM.due(Deadline.noLaterThan("2025-04-30"));
            assertThat(due.raw()).contains(day("2025-04-30"));
            assertThat(due.effective()).contains(day("2025-05-05"));
            assertThat(due.assumptions()).containsExactly(Assumption.A3, Assumption.A6);
        }

        @Test
        void andStaysWhereTheCallerSaysSo() {
            Counting staying =
                    Counting.builder().statedDayOnRestDay(RestDay.STAYS).build();
            DueDate due = VIETNAM.counting(staying).due(Deadline.noLaterThan("2025-04-30"));
            assertThat(due.effective()).contains(day("2025-04-30"));
            assertThat(due.assumptions()).isEmpty();
        }

        @Test
        void onStays() {
            DueDate due = VIETNAM.due(Deadline.on("2025-05-10"));
            assertThat(due.earliest()).contains(day("2025-05-10"));
            assertThat(due.effective()).contains(day("2025-05-10"));
            assertThat(codes(due.reasons())).containsExactly("on", "stays");
            assertThat(due.assumptions()).containsExactly(Assumption.A8);
        }

        @Test
        void beforeStays() {
            DueDate due = VIETNAM.due(Deadline.before("2025-05-12"));
            assertThat(due.effective()).contains(day("2025-05-11"));
            assertThat(due.assumptions()).containsExactly(Assumption.A8);
        }

        @Test
        void notBeforeStaysAndSetsNoLastDay() {
            DueDate due = VIETNAM.due(
                    Deadline.builder().notBefore(DayRef.parse("2025-05-10")).build());
            assertThat(due.state()).isEqualTo(State.OPEN);
            assertThat(due.earliest()).contains(day("2025-05-10"));
            assertThat(due.effective()).isEmpty();
            assertThat(due.raw()).isEmpty();
        }

        @Test
        void whatMovedItIsTold() {
            DueDate due = VIETNAM.due(Limit.years(5), day("2021-02-20"));
            Reason rolled = due.reasons().stream()
                    .filter(reason -> reason.code().equals("rolled"))
                    .findFirst()
                    .orElseThrow();
            assertThat(rolled.arguments()).startsWith("2026-02-20").endsWith("2026-02-23");
            assertThat(rolled.article()).contains("CC 148.5");
            assertThat(rolled.text(Locale.forLanguageTag("vi")))
                    .isEqualTo("Ngày 20/02/2026 là ngày nghỉ (Tết Nguyên đán) nên kết thúc vào ngày làm việc tiếp theo,"
                            + " 23/02/2026 (khoản 5 Điều 148 Bộ luật Dân sự)");
            assertThat(due.instruments()).contains("12729/VPCP-KGVX");
        }
    }

    @Nested
    @DisplayName("TIME-7 Working days")
    class WorkingDays {
        @ParameterizedTest
        @CsvSource({
            "2025-04-24, 5, 2025-05-05", // Saturday 26 April is worked, 30 April to 4 May are off
            "2023-01-18, 3, 2023-01-30", // Tết lies between
            "2025-05-09, 1, 2025-05-12",
            "2025-05-10, 1, 2025-05-12",
        })
        void countWorkedDaysAfterTheAnchorsDay(LocalDate from, int amount, LocalDate effective) {
            DueDate due = VIETNAM.due(Limit.workingDays(amount), from);
            assertThat(due.raw()).contains(effective);
            assertThat(due.effective()).contains(effective);
            assertThat(due.assumptions()).contains(Assumption.A10);
        }

        @Test
        void areUnknownAcrossAnUnknownDayNotEarliest() {
            // Thursday 4 February 2027 may be a day of Tết.
            DueDate due = VIETNAM.due(Limit.workingDays(5), day("2027-02-01"));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.raw()).isEmpty();
            assertThat(due.effective()).isEmpty();
            assertThat(due.missing()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("day-unknown");
                assertThat(reason.arguments()).startsWith("2027-02-04");
            });
        }
    }

    @Nested
    @DisplayName("TIME-8 Backward limits")
    class Backward {
        private final Deadline tenDaysBefore = Deadline.atLeast(Limit.days(10), HEARING);

        @Test
        void theDayCountedFromIsNotCounted() {
            DueDate due = VIETNAM.knowing(HEARING, day("2025-05-20")).due(tenDaysBefore);
            assertThat(due.raw()).contains(day("2025-05-10"));
            assertThat(due.assumptions()).containsExactly(Assumption.A7);
        }

        @Test
        void onARestDayItStaysAndSaysSo() {
            DueDate due = VIETNAM.knowing(HEARING, day("2025-05-20")).due(tenDaysBefore);
            assertThat(due.effective()).contains(day("2025-05-10"));
            assertThat(codes(due.reasons())).contains("stays");
        }

        @Test
        void aPolicyMayMoveItBack() {
            Counting back = Counting.builder()
                    .backwardOnRestDay(RestDay.PREVIOUS_WORKING_DAY)
                    .build();
            DueDate due =
                    VIETNAM.counting(back).knowing(HEARING, day("2025-05-20")).due(tenDaysBefore);
            assertThat(due.raw()).contains(day("2025-05-10"));
            assertThat(due.effective()).contains(day("2025-05-09"));
        }

        @Test
        void itIsPendingUntilTheDayIsKnownAndMovesWithIt() {
            DueDate pending = VIETNAM.due(tenDaysBefore);
            assertThat(pending.state()).isEqualTo(State.PENDING);
            assertThat(pending.missing()).containsExactly(new Reason("pending", List.of("hearing")));
            assertThat(VIETNAM.knowing(HEARING, day("2025-05-27"))
                            .due(tenDaysBefore)
                            .effective())
                    .contains(day("2025-05-17"));
        }

        @Test
        void workingDaysBackwardTooAndHours() {
            // 5 May 2025: 29, 28, 26 (worked) and 25 April go before it.
            assertThat(VIETNAM.due(Deadline.atLeast(Limit.workingDays(4), Occasion.day(day("2025-05-05"))))
                            .effective())
                    .contains(day("2025-04-25"));
            assertThat(VIETNAM.knowing(HEARING, instant("2025-05-20T08:00:00+07:00"))
                            .due(Deadline.atLeast(Limit.hours(48), HEARING))
                            .moment())
                    .contains(instant("2025-05-18T08:00:00+07:00"));
        }

        @Test
        void atMostSetsTheFirstDay() {
            Deadline window = Deadline.builder()
                    .atLeast(Limit.days(10))
                    .atMost(Limit.days(30))
                    .aheadOf(HEARING)
                    .build();
            DueDate due = VIETNAM.knowing(HEARING, day("2025-05-20")).due(window);
            assertThat(due.earliest()).contains(day("2025-04-20"));
            assertThat(due.effective()).contains(day("2025-05-10"));
        }

        @Test
        void atMostSoManyHoursBeforeMidnightIsTheDayThatBegins() {
            Deadline window =
                    Deadline.builder().atMost(Limit.hours(48)).aheadOf(HEARING).build();
            assertThat(VIETNAM.knowing(HEARING, instant("2025-05-20T00:00:00+07:00"))
                            .due(window)
                            .earliest())
                    .contains(day("2025-05-18"));
        }

        @Test
        void atMostIsToldThoughAtLeastIsNotKnown() {
            Deadline window = Deadline.builder()
                    .atLeast(Limit.hours(24))
                    .atMost(Limit.days(30))
                    .aheadOf(HEARING)
                    .build();
            DueDate due = VIETNAM.knowing(HEARING, day("2025-05-20")).due(window);
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.earliest()).contains(day("2025-04-20"));
        }
    }

    @Nested
    @DisplayName("TIME-9 Bounds")
    class Bounds {
        private final Deadline sau10Ngay = Deadline.builder()
                .addReading(new Deadline.Reading("a", Deadline.within(Limit.days(10), RECEIVED)))
                .addReading(new Deadline.Reading(
                        "b",
                        Deadline.builder()
                                .noSoonerThan(Limit.days(11))
                                .after(RECEIVED)
                                .build()))
                .ambiguity("sau-10-ngay")
                .build();

        @Test
        void beforeExcludesTheDayAndNoLaterThanIncludesIt() {
            assertThat(VIETNAM.due(Deadline.before("2025-12-15")).effective()).contains(day("2025-12-14"));
            assertThat(VIETNAM.due(Deadline.noLaterThan("2025-12-15")).effective())
                    .contains(day("2025-12-15"));
        }

        @Test
        void ofAnAmbiguousTextEachReadingIsComputedAndNoneDecides() {
            DueDate due = VIETNAM.knowing(RECEIVED, day("2025-05-12")).due(sau10Ngay);
            assertThat(due.state()).isEqualTo(State.AMBIGUOUS);
            assertThat(due.effective()).isEmpty();
            assertThat(due.readings()).extracting(DueDate::state).containsExactly(State.DUE, State.OPEN);
            assertThat(due.readings().get(0).effective()).contains(day("2025-05-22"));
            assertThat(due.readings().get(1).earliest()).contains(day("2025-05-23"));
        }

        @Test
        void untilOneIsChosen() {
            DueDate due = VIETNAM.knowing(RECEIVED, day("2025-05-12"))
                    .choosing("sau-10-ngay", "a")
                    .due(sau10Ngay);
            assertThat(due.effective()).contains(day("2025-05-22"));
            assertThat(due.reasons()).contains(new Reason("reading-chosen", List.of("a", "sau-10-ngay")));
        }

        @Test
        void exactlyIsEarliestAndLatestAtOnce() {
            DueDate due = VIETNAM.knowing(RECEIVED, day("2025-05-12"))
                    .due(Deadline.builder()
                            .exactly(Limit.days(10))
                            .after(RECEIVED)
                            .build());
            assertThat(due.earliest()).contains(day("2025-05-22"));
            assertThat(due.effective()).contains(day("2025-05-22"));
        }
    }

    @Nested
    @DisplayName("TIME-10 Words")
    class WordsOfTime {
        @ParameterizedTest
        @CsvSource({
            "start:2025-06, 2025-06-01",
            "middle:2025-06, 2025-06-15",
            "end:2024-02, 2024-02-29",
            "start:2025, 2025-01-01",
            "middle:2025, 2025-06-30",
            "end:2025, 2025-12-31",
            "start:2025-Q3, 2025-07-01",
            "end:2025-Q3, 2025-09-30",
            "end:2025-H1, 2025-06-30",
            "first-working-day:2025, 2025-01-02",
            "last-working-day:2025-05, 2025-05-30", // 31 May is a Saturday
            "lunar:2025-01-15, 2025-02-12",
        })
        void nameADay(String ref, LocalDate day) {
            assertThat(VIETNAM.due(Deadline.on(ref)).effective()).contains(day);
        }

        @ParameterizedTest
        @CsvSource({
            "12-15, 2025-12-15",
            "02-29, 2025-02-28",
            "end:quarter, 2025-09-30",
            "start:half-year, 2025-07-01",
            "last-working-day:month, 2025-08-29", // 30 and 31 August are a weekend
            "lunar:01-15, 2025-02-12",
        })
        void orADayOfThePeriodAskedAbout(String ref, LocalDate day) {
            assertThat(VIETNAM.in(DayRange.month(2025, 8)).due(Deadline.on(ref)).effective())
                    .contains(day);
        }

        @Test
        void a29FebruaryOfEachYearIsAnAssumptionInACommonYear() {
            Deadline each = Deadline.on("02-29");
            assertThat(VIETNAM.in(DayRange.year(2025)).due(each).assumptions()).containsExactly(Assumption.A2);
            assertThat(VIETNAM.in(DayRange.year(2024)).due(each).assumptions()).isEmpty();
        }

        @Test
        void withoutAPeriodItIsPending() {
            DueDate due = VIETNAM.due(Deadline.before("12-15"));
            assertThat(due.state()).isEqualTo(State.PENDING);
            assertThat(due.missing()).containsExactly(new Reason("period-missing", List.of("12-15")));
        }

        @Test
        void thePeriodMayBeThatOfAnOccasion() {
            Deadline deadline = Deadline.builder()
                    .noLaterThan(DayRef.parse("end:quarter"))
                    .of(RECEIVED)
                    .build();
            assertThat(VIETNAM.knowing(RECEIVED, day("2025-05-12"))
                            .due(deadline)
                            .effective())
                    .contains(day("2025-06-30"));
            assertThat(VIETNAM.due(deadline).state()).isEqualTo(State.PENDING);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-02-20, 5 years, 2026-02-19",
            "2024-02-29, 1 years, 2025-02-28",
            "2023-01-31, 1 months, 2023-02-28",
            "2023-01-01, 1 quarters, 2023-03-31",
        })
        void aSpanThatCountsItsFirstDayEndsTheDayBeforeTheSameNumberOrOnTheMonthsLast(
                LocalDate from, String limit, LocalDate raw) {
            assertThat(VIETNAM.counting(FIRST_COUNTED)
                            .due(VectorsTest.limit(limit), from)
                            .raw())
                    .contains(raw);
        }
    }

    @Nested
    @DisplayName("TIME-11 Calendar")
    class Calendar {
        @Test
        void whatRestsOnAnUnknownDayHasARawDayAndNoEffectiveOne() {
            DueDate due = VIETNAM.due(Limit.days(10), day("2027-01-25"));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.raw()).contains(day("2027-02-04"));
            assertThat(due.effective()).isEmpty();
            assertThat(due.certainty()).isEqualTo(Certainty.NONE);
        }

        @Test
        void whatRestsOnAProvisionalDayIsMarkedSo() {
            // 1 January 2028 is a Saturday, made up on Monday.
            DueDate due = VIETNAM.due(Limit.days(10), day("2027-12-22"));
            assertThat(due.raw()).contains(day("2028-01-01"));
            assertThat(due.effective()).contains(day("2028-01-04"));
            assertThat(due.certainty()).isEqualTo(Certainty.PROVISIONAL);
            assertThat(codes(due.reasons())).contains("provisional");
        }

        @Test
        void theMakeUpOf24NovemberIsNotSettled() {
            // 24 November 2029 is a Saturday.
            DueDate due = VIETNAM.due(Limit.days(10), day("2029-11-14"));
            assertThat(due.raw()).contains(day("2029-11-24"));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.arguments()).startsWith("2029-11-26"));
        }

        @Test
        void anotherCalendarIsBroughtAlong() {
            WorkCalendar weekends = WorkCalendar.weekendsOnly(
                    DayRange.year(2025), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Certainty.OFFICIAL);
            assertThat(VIETNAM.with(weekends)
                            .due(Deadline.noLaterThan("2025-04-30"))
                            .effective())
                    .contains(day("2025-04-30"));
        }

        @ParameterizedTest
        @CsvSource({"on", "noLaterThan"})
        void thatADayIsProvisionalIsSaidOnce(String bound) {
            // 30 June 2027 is a Wednesday.
            DayRef last = DayRef.parse("last-working-day:2027-06");
            DueDate due = VIETNAM.due(
                    bound.equals("on")
                            ? Deadline.builder().on(last).build()
                            : Deadline.builder().noLaterThan(last).build());
            assertThat(due.effective()).contains(day("2027-06-30"));
            assertThat(codes(due.reasons())).containsOnlyOnce("provisional-day");
            assertThat(due.earliest().isPresent()).isEqualTo(bound.equals("on"));
        }

        @Test
        void aFirstDayIsToldThoughTheLastNeedsAPeriod() {
            Deadline window = Deadline.builder()
                    .notBefore(DayRef.parse("2025-06-02"))
                    .noLaterThan(DayRef.parse("12-15"))
                    .build();
            assertThat(VIETNAM.due(window).state()).isEqualTo(State.PENDING);
            assertThat(VIETNAM.due(window).earliest()).contains(day("2025-06-02"));
        }

        @Test
        void aDayWithoutRollNeedsNoCalendar() {
            assertThat(VIETNAM.due(Deadline.on("2150-05-10")).effective()).contains(day("2150-05-10"));
            assertThat(VIETNAM.due(Deadline.on("2150-05-10")).certainty()).isEqualTo(Certainty.OFFICIAL);
        }
    }

    @Nested
    @DisplayName("TIME-15 Vague, external, none")
    class WithoutDay {
        private final Words promptly = Words.of("kịp thời", "promptly");

        @Test
        void aSoftWordIsForJudgement() {
            DueDate due = VIETNAM.due(Deadline.builder().vague(promptly).build());
            assertThat(due.state()).isEqualTo(State.FOR_JUDGEMENT);
            assertThat(due.raw()).isEmpty();
            assertThat(due.missing()).isEmpty();
        }

        @Test
        void aHardLimitBesideItGoverns() {
            DueDate due = VIETNAM.knowing(RECEIVED, day("2025-05-12"))
                    .due(Deadline.builder()
                            .vague(promptly)
                            .within(Limit.days(3))
                            .after(RECEIVED)
                            .build());
            assertThat(due.effective()).contains(day("2025-05-15"));
            assertThat(codes(due.reasons())).endsWith("hard-limit-governs");
        }

        @Test
        void theSameDayEndsAt24Hours() {
            DueDate due = VIETNAM.knowing(RECEIVED, instant("2025-05-10T22:00:00+07:00"))
                    .due(Deadline.builder().sameDayAs(RECEIVED).build());
            assertThat(due.effective()).contains(day("2025-05-10"));
            assertThat(due.moment()).isEmpty();
        }

        @Test
        void anExternalDayIsUnknownUntilItIsStated() {
            Deadline external = Deadline.builder()
                    .external(Words.of("theo yêu cầu của Bộ", "as the Ministry asks"))
                    .statedAs("day-of-the-ministry")
                    .build();
            assertThat(VIETNAM.due(external).state()).isEqualTo(State.UNKNOWN);
            assertThat(codes(VIETNAM.due(external).missing())).containsExactly("external");
            assertThat(VIETNAM.stating("day-of-the-ministry", day("2025-05-16"))
                            .due(external)
                            .effective())
                    .contains(day("2025-05-16"));
        }

        @Test
        void noneIsNone() {
            DueDate due = VIETNAM.due(Deadline.builder()
                    .none(Words.of("không quy định thời hạn", "no time limit"))
                    .build());
            assertThat(due.state()).isEqualTo(State.NONE);
            assertThat(due.missing()).isEmpty();
        }
    }

    /** Step by step, each with what it speaks of; 8726/VPCP-KGVX and 6150/TB-BLĐTBXH are the notices of 2025. */
    @Nested
    @DisplayName("What is told of how a day was found")
    class Told {
        private static final String BY_LAW = "counting-by-law civil-code";
        private static final String[] OF_2025 = {"notice 8726/VPCP-KGVX", "notice 6150/TB-BLĐTBXH"};

        private final Words promptly = Words.of("kịp thời", "promptly");
        private final Deadline tenDays = Deadline.within(Limit.days(10), RECEIVED);
        private final Deadline sevenDays = Deadline.within(Limit.days(7), RECEIVED);
        /** Monday. */
        private final Reckoner received = VIETNAM.knowing(RECEIVED, day("2025-05-12"));
        /** Friday. */
        private final Reckoner receivedAt = VIETNAM.knowing(RECEIVED, instant("2025-05-09T15:00:00+07:00"));

        private static List<String> told(DueDate due) {
            return lines(due.reasons());
        }

        private static List<String> lines(List<Reason> reasons) {
            return reasons.stream()
                    .map(reason -> (reason.code() + " " + String.join(" | ", reason.arguments())).strip())
                    .toList();
        }

        @Test
        void workingDaysForward() {
            assertThat(told(VIETNAM.due(Limit.workingDays(3), day("2025-05-12"))))
                    .containsExactly(
                            "anchor-day 2025-05-12",
                            BY_LAW,
                            "first-day-not-counted",
                            "ends-working-days 3 working-days | 2025-05-15",
                            OF_2025[0],
                            OF_2025[1],
                            "ends-24h 2025-05-15");
        }

        @Test
        void workingDaysBackward() {
            DueDate due = VIETNAM.due(Deadline.atLeast(Limit.workingDays(4), Occasion.day(day("2025-05-05"))));
            assertThat(told(due))
                    .containsExactly(
                            "anchor-day 2025-05-05",
                            BY_LAW,
                            "backward 4 working-days | 2025-04-25",
                            OF_2025[0],
                            OF_2025[1]);
            assertThat(due.assumptions()).containsExactly(Assumption.A6, Assumption.A7, Assumption.A10);
        }

        @Test
        void backwardWhereTheDayItselfIsCounted() {
            // 20 May 2025 is the first of ten days, Sunday 11 May the last.
            DueDate due = VIETNAM.counting(FIRST_COUNTED)
                    .knowing(HEARING, day("2025-05-20"))
                    .due(Deadline.atLeast(Limit.days(10), HEARING));
            assertThat(told(due))
                    .containsExactly(
                            "anchor-event hearing | 2025-05-20",
                            "counting-by-caller own-counting",
                            "backward-counted 10 days | 2025-05-11",
                            "stays 2025-05-11 | ngày nghỉ hằng tuần | weekly rest day");
            assertThat(due.effective()).contains(day("2025-05-11"));
        }

        @Test
        void aFirstDayAndALast() {
            DueDate due = received.due(Deadline.builder()
                    .noSoonerThan(Limit.days(3))
                    .within(Limit.days(10))
                    .after(RECEIVED)
                    .build());
            assertThat(told(due))
                    .containsExactly(
                            "anchor-event received | 2025-05-12",
                            BY_LAW,
                            "first-day-not-counted",
                            "ends-days 3 days | 2025-05-15",
                            "not-before 2025-05-15",
                            "first-day-not-counted",
                            "ends-days 10 days | 2025-05-22",
                            OF_2025[0],
                            OF_2025[1],
                            "ends-24h 2025-05-22");
            assertThat(due).hasToString("due, not before 2025-05-15, raw 2025-05-22, effective 2025-05-22");
        }

        @Test
        void hoursOfWhichNobodyHasToSayHowTheyAreCounted() {
            DueDate due = receivedAt.due(Deadline.within(Limit.hours(24), RECEIVED));
            assertThat(told(due))
                    .containsExactly(
                            "anchor-event-moment received | 2025-05-09T15:00+07:00",
                            "ends-moment 24 hours | 2025-05-10T15:00+07:00");
            assertThat(due.countedBy()).isEmpty();
            assertThat(due.earliest()).isEmpty();
            assertThat(due.text(Locale.ENGLISH)).startsWith("Due by 15:00 on 10 May 2025\n");
            assertThat(due.text(Locale.forLanguageTag("vi"))).startsWith("Hạn: 15:00 ngày 10/05/2025\n");
            assertThat(due).hasToString("due, raw 2025-05-10, effective 2025-05-10, until 2025-05-10T08:00:00Z");
        }

        @Test
        void hoursInAnotherZone() {
            // 15:00 in Vietnam is 09:00 in London in summer.
            DueDate due = receivedAt.with(ZoneId.of("Europe/London")).due(Deadline.within(Limit.hours(24), RECEIVED));
            assertThat(told(due))
                    .containsExactly(
                            "anchor-event-moment received | 2025-05-09T09:00+01:00",
                            "ends-moment 24 hours | 2025-05-10T09:00+01:00");
        }

        @Test
        void hoursBackward() {
            DueDate due = VIETNAM.knowing(HEARING, instant("2025-05-20T08:00:00+07:00"))
                    .due(Deadline.builder()
                            .atLeast(Limit.hours(48))
                            .atMost(Limit.hours(72))
                            .aheadOf(HEARING)
                            .build());
            assertThat(told(due))
                    .containsExactly(
                            "anchor-event-moment hearing | 2025-05-20T08:00+07:00",
                            "backward-moment 72 hours | 2025-05-17T08:00+07:00",
                            "not-before 2025-05-17",
                            "backward-moment 48 hours | 2025-05-18T08:00+07:00");
        }

        @Test
        void exactlySoManyHours() {
            DueDate due = receivedAt.due(
                    Deadline.builder().exactly(Limit.hours(24)).after(RECEIVED).build());
            assertThat(due.earliest()).contains(day("2025-05-10"));
            assertThat(due.effective()).contains(day("2025-05-10"));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-12, 2 weeks, ends-weeks 2 weeks | 2025-05-26",
            "2025-05-12, 1 half-months, ends-days 1 half-months | 2025-05-27",
            "2025-05-12, 1 months, ends-months 1 months | 2025-06-12",
            "2025-05-12, 1 quarters, ends-months 1 quarters | 2025-08-12",
            "2025-05-12, 1 years, ends-years 1 years | 2026-05-12",
            "2023-01-31, 1 months, ends-short-month 1 months | 2023-02-28",
            "2024-02-29, 1 years, ends-short-month 1 years | 2025-02-28",
            "2025-01-31, 28 days, ends-days 28 days | 2025-02-28", // days know of no short months
        })
        void byWhichRuleALimitEnds(LocalDate from, String limit, String end) {
            assertThat(told(VIETNAM.due(VectorsTest.limit(limit), from))).contains(end);
        }

        @Test
        void noArticleUnderAnotherLaw() {
            DueDate due = VIETNAM.underLawOf("AE").counting(Counting.CIVIL_CODE).due(Limit.days(3), day("2025-05-12"));
            assertThat(told(due))
                    .containsExactly(
                            "anchor-day 2025-05-12",
                            "counting-by-caller civil-code",
                            "first-day-not-counted-uncited",
                            "ends-days-uncited 3 days | 2025-05-15",
                            OF_2025[0],
                            OF_2025[1],
                            "ends-24h-uncited 2025-05-15");
        }

        @Test
        void whichOfTwoCounts() {
            assertThat(told(received.due(
                            Deadline.builder().addEarliestOf(tenDays, sevenDays).build())))
                    .startsWith("earliest-of 2", "anchor-event received | 2025-05-12")
                    .contains("ends-days 7 days | 2025-05-19")
                    .endsWith("ends-24h 2025-05-19");
            assertThat(told(received.due(
                            Deadline.builder().addLatestOf(tenDays, sevenDays).build())))
                    .startsWith("latest-of 2", "anchor-event received | 2025-05-12")
                    .contains("ends-days 10 days | 2025-05-22")
                    .endsWith("ends-24h 2025-05-22");
        }

        @Test
        void whichCaseHolds() {
            Deadline byCase = Deadline.builder()
                    .addCase(new Deadline.Case("summary-procedure", sevenDays))
                    .otherwise(tenDays)
                    .build();
            assertThat(told(received.holding("summary-procedure").due(byCase)))
                    .startsWith("condition-holds summary-procedure", "anchor-event received | 2025-05-12")
                    .endsWith("ends-24h 2025-05-19");
            assertThat(told(received.notHolding("summary-procedure").due(byCase)))
                    .startsWith("condition-fails summary-procedure", "anchor-event received | 2025-05-12")
                    .endsWith("ends-24h 2025-05-22");
        }

        @Test
        void thatNoReadingWasChosenOrOneThatIsNone() {
            Deadline twofold = Deadline.builder()
                    .addReading(new Deadline.Reading("a", tenDays))
                    .addReading(new Deadline.Reading("b", sevenDays))
                    .ambiguity("sau-10-ngay")
                    .build();
            assertThat(lines(received.due(twofold).missing())).containsExactly("reading-open 2");
            DueDate other = received.choosing("sau-10-ngay", "c").due(twofold);
            assertThat(other.state()).isEqualTo(State.AMBIGUOUS);
            assertThat(lines(other.missing())).containsExactly("reading-unknown c");
            assertThat(told(received.choosing("sau-10-ngay", "b").due(twofold)))
                    .startsWith("reading-chosen b | sau-10-ngay", "anchor-event received | 2025-05-12");
        }

        @Test
        void theSameDay() {
            assertThat(told(receivedAt.due(
                            Deadline.builder().sameDayAs(RECEIVED).build())))
                    .containsExactly("anchor-event-moment received | 2025-05-09T15:00+07:00", "same-day 2025-05-09");
        }

        @Test
        void aDayOfThePeriodOfAnOccasion() {
            // 30 June 2025 is a Monday.
            assertThat(told(received.due(Deadline.builder()
                            .noLaterThan(DayRef.parse("end:quarter"))
                            .of(RECEIVED)
                            .build())))
                    .containsExactly(
                            "anchor-event received | 2025-05-12",
                            "day-of end:quarter | 2025-06-30",
                            "no-later-than 2025-06-30",
                            BY_LAW,
                            OF_2025[0],
                            OF_2025[1]);
        }

        @Test
        void aDayThatAnotherHasSet() {
            DueDate due = VIETNAM.stating("day-of-the-ministry", day("2025-05-16"))
                    .due(Deadline.builder()
                            .external(Words.of("theo yêu cầu của Bộ", "as the Ministry asks"))
                            .statedAs("day-of-the-ministry")
                            .build());
            assertThat(told(due))
                    .containsExactly(
                            "external-stated theo yêu cầu của Bộ | as the Ministry asks | 2025-05-16",
                            "no-later-than 2025-05-16",
                            BY_LAW,
                            OF_2025[0],
                            OF_2025[1]);
        }

        @Test
        void thatThereIsNoDay() {
            DueDate none = VIETNAM.due(Deadline.builder()
                    .none(Words.of("không quy định thời hạn", "no limit is set"))
                    .build());
            assertThat(told(none)).containsExactly("none không quy định thời hạn | no limit is set");
            assertThat(none.text(Locale.ENGLISH))
                    .isEqualTo("no time limit\n- the text sets no time limit: no limit is set");
            assertThat(told(VIETNAM.due(Deadline.builder().vague(promptly).build())))
                    .containsExactly("vague kịp thời | promptly");
        }

        @Test
        void thatASoftWordBesideAFirstDayAloneIsForJudgement() {
            DueDate due = received.due(Deadline.builder()
                    .vague(promptly)
                    .noSoonerThan(Limit.days(3))
                    .after(RECEIVED)
                    .build());
            assertThat(due.state()).isEqualTo(State.FOR_JUDGEMENT);
            assertThat(due.earliest()).contains(day("2025-05-15"));
            assertThat(told(due)).endsWith("not-before 2025-05-15", "vague kịp thời | promptly");
        }

        @Test
        void statedDays() {
            assertThat(told(VIETNAM.due(Deadline.builder()
                            .notBefore(DayRef.parse("2025-05-10"))
                            .build())))
                    .containsExactly(
                            "not-before 2025-05-10", "stays 2025-05-10 | ngày nghỉ hằng tuần | weekly rest day");
            assertThat(told(VIETNAM.due(Deadline.on("end:2025-06"))))
                    .containsExactly("day-of end:2025-06 | 2025-06-30", "on 2025-06-30 | 2025-06-30");
            assertThat(told(VIETNAM.due(Deadline.before("2025-12-16"))))
                    .containsExactly("before 2025-12-16 | 2025-12-15");
        }

        @Test
        void thatAFirstDayIsAfterTheLast() {
            DueDate due = VIETNAM.due(Deadline.builder()
                    .notBefore(DayRef.parse("2025-06-13"))
                    .noLaterThan(DayRef.parse("2025-06-02"))
                    .build());
            assertThat(told(due)).endsWith("window-empty 2025-06-13 | 2025-06-02");
            DueDate sameDay = VIETNAM.due(Deadline.builder()
                    .notBefore(DayRef.parse("2025-06-13"))
                    .noLaterThan(DayRef.parse("2025-06-13"))
                    .build());
            assertThat(codes(sameDay.reasons())).doesNotContain("window-empty");
        }

        @Test
        void whatIsSupposedStandsAtTheEnd() {
            // 10 May 2025 is a Saturday.
            assertThat(VIETNAM.due(Deadline.on("2025-05-10")).text(Locale.ENGLISH))
                    .isEqualTo("""
                            Due by the end of 10 May 2025
                            - to be done on 10 May 2025, neither before nor later
                            - 10 May 2025 is a rest day (weekly rest day) and stays
                            - A8: %s""".formatted(Assumption.A8.label(Locale.ENGLISH)));
            assertThat(Assumption.A8.label(Locale.ENGLISH)).isNotBlank();
        }

        @Test
        void twoThatFindTheSameDayInOtherWaysAreNotEqual() {
            assertThat(received.due(tenDays).effective()).contains(day("2025-05-22"));
            assertThat(received.due(tenDays)).isNotEqualTo(VIETNAM.due(Deadline.noLaterThan("2025-05-22")));
        }

        @Test
        void aLunarDayAfter2072IsProvisional() {
            DueDate late = VIETNAM.due(Deadline.on("lunar:2080-01-15"));
            assertThat(told(late)).contains("lunar-provisional 2080-01-15");
            assertThat(late.certainty()).isEqualTo(Certainty.PROVISIONAL);
            DueDate ofAYear = VIETNAM.in(DayRange.year(2080)).due(Deadline.on("lunar:01-15"));
            assertThat(told(ofAYear)).contains("lunar-provisional 2080-01-15");
            DueDate early = VIETNAM.due(Deadline.on("lunar:2070-01-15"));
            assertThat(codes(early.reasons())).doesNotContain("lunar-provisional");
            assertThat(early.certainty()).isEqualTo(Certainty.OFFICIAL);
        }

        @Test
        void theFirstWorkingDayRestsOnTheDaysUpToIt() {
            // 1 June 2027 is a Tuesday; Wednesday 1 September 2027 may be off for National Day.
            DueDate due = VIETNAM.due(Deadline.on("first-working-day:2027-06"));
            assertThat(told(due)).contains("provisional-day 2027-06-01 | 2027-06-01");
            assertThat(due.certainty()).isEqualTo(Certainty.PROVISIONAL);
            DueDate unknown = VIETNAM.due(Deadline.on("first-working-day:2027-09"));
            assertThat(unknown.state()).isEqualTo(State.UNKNOWN);
            assertThat(lines(unknown.missing())).containsExactly("day-of-unknown first-working-day:2027-09");
        }
    }

    @Nested
    @DisplayName("What is not known, and why")
    class Unknown {
        @ParameterizedTest
        @CsvSource({"12-15", "lunar:01-15", "end:quarter", "day-25:month", "2nd-monday:month", "first-working-day:year"
        })
        void aDayOfAPeriodThatIsNotKnown(String ref) {
            for (DueDate due : List.of(
                    VIETNAM.due(Deadline.on(ref)),
                    VIETNAM.due(Deadline.builder().notBefore(DayRef.parse(ref)).build()))) {
                assertThat(due.state()).isEqualTo(State.PENDING);
                assertThat(due.missing()).containsExactly(new Reason("period-missing", List.of(ref)));
            }
        }

        @Test
        void aDayThatThePeriodDoesNotHave() {
            // The last month of the lunar year 2025 has 29 days; May 2025 has a fifth Friday, no fifth Monday.
            DueDate lunar = VIETNAM.in(DayRange.year(2025)).due(Deadline.on("lunar:12-30"));
            assertThat(lunar.state()).isEqualTo(State.UNKNOWN);
            assertThat(lunar.missing()).containsExactly(new Reason("day-of-unknown", List.of("lunar:12-30")));
            DueDate monday = VIETNAM.due(Deadline.on("5th-monday:2025-05"));
            assertThat(monday.missing()).containsExactly(new Reason("day-of-unknown", List.of("5th-monday:2025-05")));
            assertThat(VIETNAM.due(Deadline.on("5th-friday:2025-05")).effective())
                    .contains(day("2025-05-30"));
            assertThat(VIETNAM.due(Deadline.on("day-25:2025-06")).effective()).contains(day("2025-06-25"));
        }

        @Test
        void theDayBeforeTheFirstOfAll() {
            DueDate due = VIETNAM.due(Deadline.before("0001-01-01"));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing()).containsExactly(new Reason("day-of-unknown", List.of("0001-01-01")));
        }

        @Test
        void whatLiesBeyondTheYear9999() {
            assertThat(VIETNAM.due(Limit.years(9000), day("2025-05-12")).missing())
                    .containsExactly(new Reason("beyond", List.of("9000 years")));
            assertThat(VIETNAM.due(Limit.hours(99_999), instant("9999-06-01T00:00:00Z"))
                            .missing())
                    .containsExactly(new Reason("beyond", List.of("99999 hours")));
            assertThat(VIETNAM.due(Limit.workingDays(1), day("9999-12-31")).missing())
                    .containsExactly(new Reason("beyond", List.of("1 working-days")));
        }

        @Test
        void hoursBeforeOrAfterAnAnchorKnownByItsDay() {
            Reckoner known = VIETNAM.knowing(RECEIVED, day("2025-05-12"));
            Reason noInstant = new Reason("instant-missing", List.of("2025-05-12", "24 hours"));
            for (Deadline deadline : List.of(
                    Deadline.builder()
                            .noSoonerThan(Limit.hours(24))
                            .after(RECEIVED)
                            .build(),
                    Deadline.builder().atMost(Limit.hours(24)).aheadOf(RECEIVED).build())) {
                DueDate due = known.due(deadline);
                assertThat(due.state()).isEqualTo(State.UNKNOWN);
                assertThat(due.earliest()).isEmpty();
                assertThat(due.missing()).containsExactly(noInstant);
            }
        }

        @Test
        void backwardWhereNobodySaysHowToCount() {
            DueDate due =
                    VIETNAM.underLawOf("FR").due(Deadline.atLeast(Limit.days(10), Occasion.day(day("2025-05-20"))));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(codes(due.missing())).containsExactly("counting-missing");
        }

        @Test
        void workingDaysBackwardAcrossADayThatMayBeOff() {
            // Before Monday 15 February 2027 comes Friday the 12th, which may be in lieu of a day of Tết.
            DueDate due = VIETNAM.due(Deadline.atLeast(Limit.workingDays(2), Occasion.day(day("2027-02-15"))));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("day-unknown");
                assertThat(reason.arguments()).startsWith("2027-02-12");
            });
        }

        @Test
        void daysThatCannotBeWrittenAreRefused() {
            LocalDate far = LocalDate.of(10_000, 1, 1);
            String message = "day must be a day of the years 1 to 9999, but was +10000-01-01";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VIETNAM.knowing(RECEIVED, far))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VIETNAM.knowing(Map.of(RECEIVED, far)))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VIETNAM.stating("day-of-the-ministry", far))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VIETNAM.due(Limit.days(1), far))
                    .withMessage(message);
        }

        @Test
        void whatHasNotHappenedYet() {
            DueDate due = VIETNAM.due(Deadline.builder().sameDayAs(RECEIVED).build());
            assertThat(due.state()).isEqualTo(State.PENDING);
            assertThat(due.missing()).containsExactly(new Reason("pending", List.of("received")));
            Reckoner both = VIETNAM.knowing(Map.of(RECEIVED, day("2025-05-12"), HEARING, day("2025-05-20")));
            assertThat(both.due(Deadline.builder().sameDayAs(RECEIVED).build()).effective())
                    .contains(day("2025-05-12"));
            assertThat(both.due(Deadline.atLeast(Limit.days(5), HEARING)).effective())
                    .contains(day("2025-05-15"));
        }

        @Test
        void aReadingIsChosenOrNot() {
            Reckoner chosen = VIETNAM.choosing("sau-10-ngay", "a");
            assertThat(chosen.hasChosen("sau-10-ngay")).isTrue();
            assertThat(chosen.hasChosen("sau-20-ngay")).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VIETNAM.choosing("sau-10-ngay", " "))
                    .withMessage("reading must not be blank, but was \" \"");
        }

        @Test
        void thePeriodHasAFirstAndALastDay() {
            // June 2025: ten days from the 1st and from the 30th, a Wednesday and a Thursday.
            Reckoner june = VIETNAM.in(DayRange.month(2025, 6));
            assertThat(june.due(Deadline.within(Limit.days(10), Occasion.event("period-start")))
                            .effective())
                    .contains(day("2025-06-11"));
            assertThat(june.due(Deadline.within(Limit.days(10), Occasion.event("period-end")))
                            .effective())
                    .contains(day("2025-07-10"));
        }
    }

    @Nested
    class Choices {
        @Test
        void ofThoseWithoutADayTheFirstTellsWhy() {
            Deadline none = Deadline.builder()
                    .none(Words.of("không quy định thời hạn", "no time limit"))
                    .build();
            Deadline soft =
                    Deadline.builder().vague(Words.of("kịp thời", "promptly")).build();
            assertThat(VIETNAM.due(Deadline.builder().addEarliestOf(none, soft).build())
                            .state())
                    .isEqualTo(State.NONE);
            assertThat(VIETNAM.due(Deadline.builder().addEarliestOf(soft, none).build())
                            .state())
                    .isEqualTo(State.FOR_JUDGEMENT);
            assertThat(received.due(Deadline.builder()
                                    .addLatestOf(none, tenDays)
                                    .build())
                            .state())
                    .as("what has no end outlasts them all")
                    .isEqualTo(State.NONE);
        }

        @Test
        void aStatedDayThatMayMoveToALaterOneIsNoRivalEither() {
            // Thursday 4 February 2027 may be a day of Tết; Wednesday the 3rd is worked.
            DueDate due = VIETNAM.due(Deadline.builder()
                    .addEarliestOf(Deadline.on("2027-02-03"), Deadline.noLaterThan("2027-02-04"))
                    .build());
            assertThat(due.effective()).contains(day("2027-02-03"));
        }

        private final Reckoner received = VIETNAM.knowing(RECEIVED, day("2025-05-12"));
        private final Deadline tenDays = Deadline.within(Limit.days(10), RECEIVED);
        private final Deadline sevenDays = Deadline.within(Limit.days(7), RECEIVED);
        private final Deadline byCase = Deadline.builder()
                .addCase(new Deadline.Case("summary-procedure", sevenDays))
                .otherwise(tenDays)
                .build();

        @Test
        void itTellsWhichConditionsItWasToldToHold() {
            Reckoner told = Reckoner.vietnam().holding("f").notHolding("g");
            assertThat(told.holds("f")).contains(true);
            assertThat(told.holds("g")).contains(false);
            assertThat(told.holds("h")).isEmpty();
        }

        @Test
        void theFirstCaseThatHoldsCounts() {
            assertThat(received.holding("summary-procedure").due(byCase).effective())
                    .contains(day("2025-05-19"));
            assertThat(received.notHolding("summary-procedure").due(byCase).effective())
                    .contains(day("2025-05-22"));
        }

        @Test
        void anUnknownConditionLeavesItUnknownWithWhatItMayBe() {
            DueDate due = received.due(byCase);
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(due.missing()).containsExactly(new Reason("condition-unknown", List.of("summary-procedure")));
            assertThat(due.readings())
                    .extracting(one -> one.effective().orElseThrow())
                    .containsExactly(day("2025-05-19"), day("2025-05-22"));
        }

        @Test
        void unlessItMakesNoDifference() {
            Deadline same = Deadline.builder()
                    .addCase(new Deadline.Case("summary-procedure", tenDays))
                    .otherwise(tenDays)
                    .build();
            assertThat(received.due(same).effective()).contains(day("2025-05-22"));
        }

        /** Thursday 4 February 2027 may be a day of Tết. */
        @Test
        void whatIsNotKnownOfEachOfThemIsNotWhatTheyHaveInCommon() {
            Deadline byTet = Deadline.within(Limit.days(10), Occasion.day(day("2027-01-25")));
            for (Deadline unsettled : List.of(byTet, Deadline.atLeast(Limit.days(1), HEARING))) {
                DueDate due = VIETNAM.due(Deadline.builder()
                        .addCase(new Deadline.Case("summary-procedure", unsettled))
                        .otherwise(unsettled)
                        .build());
                assertThat(due.state()).isEqualTo(State.UNKNOWN);
                assertThat(due.raw()).isEmpty();
                assertThat(due.missing())
                        .containsExactly(new Reason("condition-unknown", List.of("summary-procedure")));
                assertThat(due.readings()).hasSize(2);
            }
        }

        @Test
        void whatMovesToALaterDayIsNoRivalToAnEarlierOne() {
            DueDate due = VIETNAM.due(beforeTet(null));
            assertThat(due.effective()).contains(day("2027-02-03"));
        }

        @Test
        void whatMayMoveToAnEarlierDayIs() {
            Counting back = Counting.builder()
                    .endOnRestDay(RestDay.PREVIOUS_WORKING_DAY)
                    .build();
            DueDate due = VIETNAM.due(beforeTet(back));
            assertThat(due.state()).isEqualTo(State.UNKNOWN);
            assertThat(codes(due.missing())).containsExactly("day-unknown");
        }

        /** The earlier of Wednesday 3 February 2027 and ten days from 25 January. */
        private Deadline beforeTet(@Nullable Counting counting) {
            Deadline tenDaysLater = Deadline.within(Limit.days(10), Occasion.day(day("2027-01-25")));
            return Deadline.builder()
                    .addEarliestOf(
                            Deadline.on("2027-02-03"),
                            counting == null
                                    ? tenDaysLater
                                    : tenDaysLater.toBuilder()
                                            .counting(counting)
                                            .build())
                    .build();
        }

        @Test
        void aStatedDayIsAsLongAsNobodySaysHowToCount() {
            Deadline first = Deadline.builder()
                    .addEarliestOf(Deadline.on("2025-05-08"), Deadline.noLaterThan("2025-05-12"))
                    .build();
            assertThat(VIETNAM.due(first).effective()).contains(day("2025-05-08"));
            DueDate abroad = VIETNAM.underLawOf("FR").due(first);
            assertThat(abroad.state()).isEqualTo(State.UNKNOWN);
            assertThat(codes(abroad.missing())).containsExactly("counting-missing");
        }

        @Test
        void theEarliestOrTheLatestCounts() {
            Deadline first =
                    Deadline.builder().addEarliestOf(tenDays, sevenDays).build();
            Deadline last = Deadline.builder().addLatestOf(tenDays, sevenDays).build();
            assertThat(received.due(first).effective()).contains(day("2025-05-19"));
            assertThat(received.due(last).effective()).contains(day("2025-05-22"));
        }

        @Test
        void whatIsPendingKeepsTheEarliestPending() {
            Deadline first = Deadline.builder()
                    .addEarliestOf(tenDays, Deadline.atLeast(Limit.days(1), HEARING))
                    .build();
            DueDate due = received.due(first);
            assertThat(due.state()).isEqualTo(State.PENDING);
            assertThat(due.missing()).containsExactly(new Reason("pending", List.of("hearing")));
        }

        @Test
        void aSoftWordIsNoRivalToADay() {
            Deadline first = Deadline.builder()
                    .addEarliestOf(
                            tenDays,
                            Deadline.builder()
                                    .vague(Words.of("kịp thời", "promptly"))
                                    .build())
                    .build();
            assertThat(received.due(first).effective()).contains(day("2025-05-22"));
        }

        @Test
        void hoursAndDaysAreComparedByWhenTimeRunsOut() {
            Reckoner known = VIETNAM.knowing(RECEIVED, instant("2025-05-12T08:00:00+07:00"));
            Deadline first = Deadline.builder()
                    .addEarliestOf(Deadline.within(Limit.hours(24), RECEIVED), Deadline.within(Limit.days(1), RECEIVED))
                    .build();
            assertThat(known.due(first).moment()).contains(instant("2025-05-13T08:00:00+07:00"));
        }
    }

    @Test
    void reasonsAreToldStepByStepInBothLanguages() {
        DueDate due = VIETNAM.due(Limit.days(15), day("2021-03-12"));
        assertThat(due.text(Locale.forLanguageTag("vi"))).isEqualTo("""
                        Hạn: hết ngày 29/03/2021
                        - Tính từ ngày 12/03/2021
                        - Không có thỏa thuận khác nên tính theo Bộ luật Dân sự 2015 (Điều 145 Bộ luật Dân sự)
                        - Ngày đầu tiên không tính; thời hạn bắt đầu từ ngày tiếp theo (Điều 147 Bộ luật Dân sự)
                        - 15 ngày kết thúc vào ngày 27/03/2021 (khoản 1 Điều 148 Bộ luật Dân sự)
                        - Ngày 27/03/2021 là ngày nghỉ (ngày nghỉ hằng tuần) nên kết thúc vào ngày làm việc tiếp theo, 29/03/2021 (khoản 5 Điều 148 Bộ luật Dân sự)
                        - Lịch làm việc theo 9895/VPCP-KGVX
                        - Lịch làm việc theo 4875/TB-LĐTBXH
                        - Kết thúc lúc 24 giờ ngày 29/03/2021 (khoản 6 Điều 148 Bộ luật Dân sự)""");
        assertThat(due.text(Locale.ENGLISH)).isEqualTo("""
                        Due by the end of 29 March 2021
                        - counted from 12 March 2021
                        - nothing else is agreed, so it is counted by the Civil Code 2015 (Article 145, Civil Code)
                        - the first day is not counted; the limit begins on the next (Article 147, Civil Code)
                        - 15 days end with 27 March 2021 (Article 148.1, Civil Code)
                        - 27 March 2021 is a rest day (weekly rest day), so it ends with the next working day, 29 March 2021 (Article 148.5, Civil Code)
                        - working days by 9895/VPCP-KGVX
                        - working days by 4875/TB-LĐTBXH
                        - time runs out at 24:00 of 29 March 2021 (Article 148.6, Civil Code)""");
    }

    @Test
    void twoThatSayTheSameAreEqual() {
        DueDate due = VIETNAM.due(Limit.days(15), day("2021-03-12"));
        assertThat(due)
                .isEqualTo(VIETNAM.due(Deadline.within(Limit.days(15), Occasion.day(day("2021-03-12")))))
                .hasSameHashCodeAs(VIETNAM.due(Limit.days(15), day("2021-03-12")))
                .isNotEqualTo(VIETNAM.due(Limit.days(16), day("2021-03-12")))
                .hasToString("due, raw 2021-03-27, effective 2021-03-29");
    }
}
