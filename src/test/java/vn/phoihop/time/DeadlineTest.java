package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;

/** What limits, days, ways of counting and deadlines can be, and what is refused. */
class DeadlineTest {
    private static final Occasion RECEIVED = Occasion.event("received");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void aLimitIsAnAmountOfAUnit() {
        assertThat(Limit.of(3, LimitUnit.WORKING_DAYS))
                .isEqualTo(Limit.workingDays(3))
                .hasToString("3 working-days")
                .satisfies(limit -> assertThat(limit.amount()).isEqualTo(3))
                .satisfies(limit -> assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAYS));
        assertThat(Limit.months(3)).isNotEqualTo(Limit.of(1, LimitUnit.QUARTERS));
    }

    @ParameterizedTest
    @CsvSource({
        "1, days, 1 ngày, 1 day",
        "3, working-days, 3 ngày làm việc, 3 working days",
        "2, half-years, 2 nửa năm, 2 half-years",
        "24, hours, 24 giờ, 24 hours",
    })
    void aLimitIsSaidInBothLanguages(int amount, String unit, String vi, String en) {
        Limit limit = Limit.of(amount, LimitUnit.of(unit));
        assertThat(limit.label(VIETNAMESE)).isEqualTo(vi);
        assertThat(limit.label(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 100_000})
    void anAmountOutOfBoundsIsRefused(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.days(amount))
                .withMessage("limit must be from 1 to 99999, but was " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-15, ngày 15/12/2025, 15 December 2025",
        "12-15, ngày 15/12, 15 December",
        "last-working-day:month, ngày làm việc cuối cùng của tháng, the last working day of the month",
        "end:2025-Q3, ngày cuối quý III năm 2025, the last day of quarter III of 2025",
        "start:2025-06, ngày đầu tháng 6 năm 2025, the first day of June 2025",
        "middle:2025, ngày giữa năm 2025, the middle of 2025",
        "day-25:month, ngày 25 của tháng, day 25 of the month",
        "2nd-monday:2025-06, thứ Hai thứ 2 trong tháng 6 năm 2025, the 2nd Monday of June 2025",
        "last-friday:month, thứ Sáu cuối cùng của tháng, the last Friday of the month",
        "lunar:01-15, ngày âm lịch 15/01, the lunar day 01-15",
        "lunar:2027-01-15, ngày âm lịch 15/01/2027, the lunar day 2027-01-15",
    })
    void aDayIsSaidInBothLanguages(String ref, String vi, String en) {
        assertThat(DayRef.parse(ref).label(VIETNAMESE)).isEqualTo(vi);
        assertThat(DayRef.parse(ref).label(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-30",
                "2025-13-01",
                "13-01",
                "02-30",
                "12/15",
                "middle:2025-Q3",
                "middle:quarter",
                "end:2025-Q5",
                "end:2025-H3",
                "end:2025-00",
                "end:0000",
                "end:week",
                "begin:2025",
                "00-10",
                "01-00",
                "lunar:00-01",
                "lunar:01-00",
                "lunar:13-01",
                "lunar:01-31",
                "lunar:2025-13-01",
                "End:2025",
                "end:2025 ",
                "day-0:month",
                "day-32:month",
                "day-05:month",
                "day-5:quarter",
                "6th-monday:month",
                "1st-mon:month"
            })
    void whatNamesNoDayIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRef.parse(text))
                .withMessage("day must be a day (2025-12-15), a day of the year (12-15), a point of a period"
                        + " (end:2025-06, day-25:month, last-working-day:month) or a lunar day (lunar:01-15), but was \""
                        + text
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-01",
                "12-31",
                "lunar:01-01",
                "lunar:12-30",
                "day-1:month",
                "day-31:month",
                "end:0001",
                "0001-01-01",
                "9999-12-31"
            })
    void theFirstAndTheLastOfAllAreNamed(String text) {
        assertThat(DayRef.parse(text)).hasToString(text);
    }

    @Test
    void aDayThatCannotBeWrittenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRef.of(LocalDate.of(10_000, 1, 1)))
                .withMessage("day must be a day of the years 1 to 9999, but was +10000-01-01");
    }

    @Test
    void aLimitHasAtLeastOneAndAtMost99999() {
        assertThat(Limit.days(1).amount()).isEqualTo(1);
        assertThat(Limit.days(99_999).amount()).isEqualTo(99_999);
    }

    @Test
    void aDayWrittenIsTheSameDay() {
        assertThat(DayRef.of(LocalDate.of(2025, 12, 15)))
                .isEqualTo(DayRef.parse("2025-12-15"))
                .hasSameHashCodeAs(DayRef.parse("2025-12-15"))
                .isNotEqualTo(DayRef.parse("12-15"));
    }

    @Test
    void whatIsCountedBackwardMovesBackOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counting.builder()
                        .backwardOnRestDay(Counting.RestDay.NEXT_WORKING_DAY)
                        .build())
                .withMessage("backwardOnRestDay must not move to a later day, but was next-working-day");
    }

    @Test
    void whatIsNotStatedIsCountedAsTheCivilCodeHasIt() {
        assertThat(Counting.builder().build()).isEqualTo(Counting.CIVIL_CODE);
        assertThat(Counting.CIVIL_CODE.label(VIETNAMESE)).isEqualTo("Bộ luật Dân sự 2015");
        assertThat(Counting.builder()
                        .firstDay(Counting.FirstDay.COUNTED)
                        .build()
                        .label(Locale.ENGLISH))
                .isEqualTo("a counting of its own");
    }

    static Stream<Arguments> unsound() {
        Words words = Words.of("kịp thời", "promptly");
        return Stream.of(
                refused(Deadline.builder(), "deadline must have one form, but had 0"),
                refused(Deadline.builder().none(words).external(words), "deadline must have one form, but had 2"),
                refused(
                        Deadline.builder().within(Limit.days(3)),
                        "deadline must state after beside within, exactly, noSoonerThan, but did not"),
                refused(
                        Deadline.builder().atLeast(Limit.days(10)).after(RECEIVED),
                        "deadline must state aheadOf beside atLeast, atMost, but did not"),
                refused(
                        Deadline.builder().noLaterThan(DayRef.parse("12-15")).aheadOf(RECEIVED),
                        "deadline must state aheadOf only beside atLeast, atMost, but stated it without"),
                refused(
                        Deadline.builder().before(DayRef.parse("12-15")).after(RECEIVED),
                        "deadline must state after only beside within, exactly, noSoonerThan, but stated it without"),
                refused(
                        Deadline.builder().none(words).otherwise(Deadline.on("12-15")),
                        "deadline must state otherwise only beside cases, but stated it without"),
                refused(
                        Deadline.builder().none(words).of(RECEIVED),
                        "deadline must state of only beside before, noLaterThan, on, notBefore, but stated it without"),
                refused(
                        Deadline.builder().none(words).counting(Counting.CIVIL_CODE),
                        "deadline must state counting only beside within, exactly, noSoonerThan, atLeast, atMost,"
                                + " before, noLaterThan, on, notBefore, but stated it without"),
                refused(
                        Deadline.builder().none(words).ambiguity("a1"),
                        "deadline must state ambiguity only beside readings, but stated it without"),
                refused(
                        Deadline.builder().none(words).statedAs("x"),
                        "deadline must state statedAs only beside external, but stated it without"),
                refused(
                        Deadline.builder().addCase(new Deadline.Case("urgent", Deadline.on("12-15"))),
                        "deadline must state otherwise beside cases, but did not"),
                refused(
                        Deadline.builder()
                                .exactly(Limit.days(1))
                                .within(Limit.days(2))
                                .after(RECEIVED),
                        "deadline must state one of exactly, within, noSoonerThan, but stated more"),
                refused(
                        Deadline.builder().before(DayRef.parse("12-15")).noLaterThan(DayRef.parse("12-15")),
                        "deadline must state one of before, noLaterThan, on, but stated more"),
                refused(
                        Deadline.builder().before(DayRef.parse("12-15")).on(DayRef.parse("12-15")),
                        "deadline must state one of before, noLaterThan, on, but stated more"),
                refused(
                        Deadline.builder().none(words).vague(words),
                        "deadline must state one of vague, none, but stated more"),
                refused(
                        Deadline.builder().on(DayRef.parse("12-15")).notBefore(DayRef.parse("12-01")),
                        "deadline must state one of on, notBefore, but stated more"),
                refused(
                        Deadline.builder().addEarliestOf(Deadline.on("12-15")),
                        "earliestOf must hold two deadlines or more, but held 1"),
                refused(
                        Deadline.builder().addReading(new Deadline.Reading("a", Deadline.on("12-15"))),
                        "readings must be two or more, each with its own label, but had 1"),
                refused(
                        Deadline.builder()
                                .addReading(new Deadline.Reading("a", Deadline.on("12-15")))
                                .addReading(new Deadline.Reading("b", Deadline.on("12-16")))
                                .ambiguity("mục 1"),
                        "ambiguity must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or"
                                + " '-', but was \"mục 1\""),
                refused(
                        Deadline.builder().external(words).statedAs("Ngày của Bộ"),
                        "statedAs must be lower-case words joined by hyphens, but was \"Ngày của Bộ\""));
    }

    private static Arguments refused(Deadline.Builder builder, String message) {
        return Arguments.of((ThrowingCallable) builder::build, message);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void aDeadlineHasOneFormAndWhatGoesWithIt(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    /** A deadline stands in another as one of two, as a case or as a reading. */
    @Test
    void deadlinesStandTenDeepAndNoDeeper() {
        Deadline deep = Deadline.on("12-15");
        for (int depth = 2; depth <= 10; depth++) {
            deep = Deadline.builder().addEarliestOf(deep, Deadline.on("12-20")).build();
        }
        Deadline ten = deep;
        String message = "deadline must hold deadlines no more than 10 deep, but was 11";
        assertThat(refusal(Deadline.builder().addEarliestOf(ten, Deadline.on("12-20"))))
                .isEqualTo(message);
        assertThat(refusal(Deadline.builder().addLatestOf(Deadline.on("12-20"), ten)))
                .isEqualTo(message);
        assertThat(refusal(Deadline.builder()
                        .addCase(new Deadline.Case("urgent", ten))
                        .otherwise(Deadline.on("12-20"))))
                .isEqualTo(message);
        assertThat(refusal(Deadline.builder()
                        .addReading(new Deadline.Reading("a", ten))
                        .addReading(new Deadline.Reading("b", Deadline.on("12-20")))))
                .isEqualTo(message);
    }

    private static @Nullable String refusal(Deadline.Builder builder) {
        return catchThrowable(builder::build).getMessage();
    }

    @Test
    void twoBoundsMayStandTogether() {
        Deadline window = Deadline.builder()
                .notBefore(DayRef.parse("2025-06-02"))
                .noLaterThan(DayRef.parse("2025-06-13"))
                .build();
        DueDate due = Reckoner.vietnam().due(window);
        assertThat(due.earliest()).contains(LocalDate.of(2025, 6, 2));
        assertThat(due.effective()).contains(LocalDate.of(2025, 6, 13));
    }
}
