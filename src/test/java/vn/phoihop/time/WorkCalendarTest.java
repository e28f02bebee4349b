package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Day;

/** Counting working days, by days counted off by hand, and laying one calendar over another. */
class WorkCalendarTest {
    private static final WorkCalendar VIETNAM = VietnamCalendar.bundled();
    private static final Words FOUNDING_DAY = Words.of("ngày truyền thống", "founding day");

    /** 2024, with Friday and Saturday off. */
    private static final WorkCalendar FRIDAY_SATURDAY = WorkCalendar.weekendsOnly(
            DayRange.year(2024), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Certainty.PROVISIONAL);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DayRange range(String text) {
        return DayRange.parse(text);
    }

    @ParameterizedTest
    @DisplayName("TIME-7: working days count after the anchor's day, worked Saturdays among them, days swapped off not")
    @CsvSource({
        "2025-04-25,  1, 2025-04-26",
        "2025-04-25,  3, 2025-04-29",
        "2025-04-25,  4, 2025-05-05",
        "2025-04-25,  5, 2025-05-06",
        "2025-05-06, -1, 2025-05-05",
        "2025-05-06, -2, 2025-04-29",
        "2025-05-06, -4, 2025-04-26",
        "2025-05-06, -5, 2025-04-25",
        "2025-05-01,  1, 2025-05-05",
        "2025-05-01, -1, 2025-04-29",
        "2023-01-19,  1, 2023-01-27",
        "2023-01-18,  3, 2023-01-30",
        "2026-08-21,  1, 2026-08-22",
        "2026-08-21,  6, 2026-08-28",
        "2026-08-21,  7, 2026-09-03",
        "2026-11-21,  2, 2026-11-25",
        "2027-02-02,  1, 2027-02-03",
        "2027-02-12,  1, 2027-02-15",
        "2027-09-03,  1, 2027-09-06"
    })
    void workingDaysAreCounted(LocalDate from, int n, LocalDate to) {
        assertThat(VIETNAM.plusWorkingDays(from, n)).contains(to);
    }

    @ParameterizedTest
    @DisplayName("TIME-7: if any day walked over is unknown, so is the result")
    @CsvSource({
        "2027-02-02,  2",
        "2027-02-08,  1",
        "2027-02-15, -1",
        "2027-09-01,  1",
        "2027-09-06, -1",
        "2026-12-31, 30",
        "2013-05-02, -1",
        "2013-05-01, -1",
        "2013-04-29,  1",
        "2013-04-01,  1",
        "2100-12-30,  2",
        "2100-12-31,  1",
        "2101-01-02, -1",
        "2500-01-01, -1",
        "2025-01-01,  2147483647",
        "2025-01-01, -2147483648"
    })
    void nothingIsCountedAcrossADayThatIsUnknown(LocalDate from, int n) {
        assertThat(VIETNAM.plusWorkingDays(from, n)).isEmpty();
    }

    @Test
    @DisplayName("TIME-7: the anchor's own day is not walked over, and may be unknown")
    void theEdgesOfTheTableAreReachedFromOutside() {
        assertThat(VIETNAM.plusWorkingDays(day("2013-04-30"), 1)).contains(day("2013-05-02"));
        assertThat(VIETNAM.plusWorkingDays(day("2101-01-01"), -1)).contains(day("2100-12-31"));
        assertThat(VIETNAM.plusWorkingDays(day("2100-12-30"), 1)).contains(day("2100-12-31"));
        assertThat(VIETNAM.plusWorkingDays(day("2013-05-03"), -1)).contains(day("2013-05-02"));
    }

    @Test
    void noWorkingDaysAreNoDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.plusWorkingDays(day("2025-04-25"), 0))
                .withMessage("number of working days must not be 0, but was 0");
    }

    @Test
    void aDayMovesToTheNearestWorkingDayOnEitherSide() {
        assertThat(VIETNAM.workingDayOnOrAfter(day("2025-04-30"))).contains(day("2025-05-05"));
        assertThat(VIETNAM.workingDayOnOrBefore(day("2025-05-04"))).contains(day("2025-04-29"));
        assertThat(VIETNAM.workingDayOnOrAfter(day("2025-04-26"))).contains(day("2025-04-26"));
        assertThat(VIETNAM.workingDayOnOrBefore(day("2025-04-26"))).contains(day("2025-04-26"));
        assertThat(VIETNAM.workingDayOnOrBefore(day("2025-04-27"))).contains(day("2025-04-26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-05", "2027-02-08", "2027-02-10", "2027-09-02", "2013-04-30", "2101-01-01"})
    void aDayDoesNotMoveOntoOrPastOneThatIsUnknown(LocalDate day) {
        assertThat(VIETNAM.workingDayOnOrAfter(day)).isEmpty();
        assertThat(VIETNAM.workingDayOnOrBefore(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01/2025-01-31, 17",
        "2025-02-01/2025-02-28, 20",
        "2025-04-01/2025-04-30, 21",
        "2026-11-01/2026-11-30, 20",
        "2025-05-01/2025-05-04, 0",
        "2025-04-26/2025-04-26, 1"
    })
    void workingDaysOfARangeAreCounted(DayRange range, int days) {
        assertThat(VIETNAM.workingDays(range)).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-01/2027-02-28",
                "2027-02-04/2027-02-04",
                "2013-04-30/2013-05-03",
                "2100-12-31/2101-01-01",
                "2200-01-01/2200-12-31",
                "0001-01-01/9999-12-31"
            })
    void thoseOfARangeWithAnUnknownDayAreNot(DayRange range) {
        assertThat(VIETNAM.workingDays(range)).isEmpty();
        assertThat(VIETNAM.certainty(range)).isEqualTo(Certainty.NONE);
    }

    @Test
    void aWeekendNeedNotBeSaturdayAndSunday() {
        // 1 March 2024 is a Friday.
        assertThat(FRIDAY_SATURDAY.kind(day("2024-02-29"))).isEqualTo(DayKind.WORKING);
        assertThat(FRIDAY_SATURDAY.kind(day("2024-03-01"))).isEqualTo(DayKind.REST);
        assertThat(FRIDAY_SATURDAY.kind(day("2024-03-02"))).isEqualTo(DayKind.REST);
        assertThat(FRIDAY_SATURDAY.kind(day("2024-03-03"))).isEqualTo(DayKind.WORKING);
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2024-02-29"), 6)).contains(day("2024-03-10"));
        assertThat(FRIDAY_SATURDAY.workingDayOnOrAfter(day("2024-03-01"))).contains(day("2024-03-03"));
        assertThat(FRIDAY_SATURDAY.day(day("2024-03-01")))
                .isEqualTo(Day.provisional(DayKind.REST, Words.of("ngày nghỉ hằng tuần", "weekly rest day")));
        assertThat(FRIDAY_SATURDAY.range()).isEqualTo(DayRange.year(2024));
        assertThat(FRIDAY_SATURDAY).hasToString("WorkCalendar[2024-01-01/2024-12-31]");
    }

    @Test
    void withoutAWeekendEveryDayIsWorkedAndWithNothingElseNone() {
        DayRange march = DayRange.month(2024, 3);
        assertThat(WorkCalendar.weekendsOnly(march, Set.of(), Certainty.OFFICIAL)
                        .workingDays(march))
                .hasValue(31);
        WorkCalendar closed = WorkCalendar.weekendsOnly(march, Set.of(DayOfWeek.values()), Certainty.OFFICIAL);
        assertThat(closed.workingDays(march)).hasValue(0);
        assertThat(closed.plusWorkingDays(day("2024-03-01"), 1)).isEmpty();
        assertThat(closed.plusWorkingDays(day("2024-03-31"), -1)).isEmpty();
    }

    @Test
    void weekendsAreKnownOfOrNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.weekendsOnly(DayRange.year(2024), Set.of(), Certainty.NONE))
                .withMessage("certainty of a working or rest day must be official or provisional, but was none");
    }

    @Test
    void aNoticeMakesItsYearOfficial() {
        HolidayNotice notice = HolidayNotice.builder()
                .year(2027)
                .addInstrument("1/VPCP-KGVX")
                .addRest(HolidayNotice.Rest.on(day("2027-02-05"), Words.vi("Tết")))
                .addRest(new HolidayNotice.Rest(range("2027-02-06/2027-02-10"), Words.vi("Tết")))
                .addExchanged(new HolidayNotice.Exchange(day("2027-02-11"), day("2027-02-13")))
                .build();
        WorkCalendar calendar = VIETNAM.with(notice);
        assertThat(calendar.certainty(DayRange.year(2027))).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.instruments(DayRange.year(2027))).containsExactly("1/VPCP-KGVX");
        assertThat(calendar.kind(day("2027-02-04"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(day("2027-02-05"))).isEqualTo(DayKind.REST);
        assertThat(calendar.day(day("2027-02-07")))
                .isEqualTo(Day.official(DayKind.REST, Words.vi("Tết"), "1/VPCP-KGVX"));
        assertThat(calendar.day(day("2027-02-11")).name().text(Locale.ENGLISH))
                .isEqualTo("off in exchange for 13 February 2027");
        assertThat(calendar.day(day("2027-02-13")).name().text(Locale.ENGLISH))
                .isEqualTo("worked in exchange for 11 February 2027");
        // What it does not list is worked: a notice accounts for its whole year.
        assertThat(calendar.kind(day("2027-04-30"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.plusWorkingDays(day("2027-02-04"), 1)).contains(day("2027-02-12"));
        // The years beside it stay as they were, and so does the calendar it was laid over.
        assertThat(calendar.day(day("2028-01-03"))).isEqualTo(VIETNAM.day(day("2028-01-03")));
        assertThat(calendar.day(day("2026-11-23"))).isEqualTo(VIETNAM.day(day("2026-11-23")));
        assertThat(VIETNAM.kind(day("2027-02-04"))).isEqualTo(DayKind.UNKNOWN);
    }

    @Test
    void withoutExchangesWeekdaysAreWorkedAndWeekendsAreNot() {
        WorkCalendar calendar = VIETNAM.withoutExchanges();
        assertThat(calendar.kind(day("2025-05-02"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(day("2025-04-26"))).isEqualTo(DayKind.REST);
        assertThat(calendar.day(day("2025-05-02"))).isEqualTo(calendar.day(day("2025-05-05")));
        assertThat(calendar.certainty(DayRange.year(2025))).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.kind(day("2018-12-31"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.day(day("2018-12-31")).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(calendar.kind(day("2025-05-01"))).isEqualTo(DayKind.REST);
    }

    @Test
    void aNoticeKeepsTheWeekendOfTheCalendarAndAddsItsYear() {
        HolidayNotice notice =
                HolidayNotice.builder().year(2026).addInstrument("n").build();
        WorkCalendar calendar = FRIDAY_SATURDAY.with(notice);
        assertThat(calendar.range()).isEqualTo(range("2024-01-01/2026-12-31"));
        // 2 January 2026 is a Friday, 4 January a Sunday.
        assertThat(calendar.kind(day("2026-01-02"))).isEqualTo(DayKind.REST);
        assertThat(calendar.kind(day("2026-01-04"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(day("2025-06-01"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(calendar.certainty(DayRange.year(2024))).isEqualTo(Certainty.PROVISIONAL);
        assertThat(calendar.certainty(DayRange.year(2026))).isEqualTo(Certainty.OFFICIAL);
        assertThat(calendar.plusWorkingDays(day("2024-12-31"), 1)).isEmpty();
    }

    @Test
    void anAgencyClosesOnDaysOfItsOwn() {
        WorkCalendar ours = VIETNAM.closedOn(FOUNDING_DAY, List.of(day("2025-08-28"), day("2027-02-04")));
        assertThat(ours.day(day("2025-08-28"))).isEqualTo(Day.official(DayKind.REST, FOUNDING_DAY));
        assertThat(ours.kind(day("2027-02-04"))).isEqualTo(DayKind.REST);
        assertThat(ours.kind(day("2027-02-05"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(ours.certainty(range("2025-08-01/2025-08-31"))).isEqualTo(Certainty.OFFICIAL);
        assertThat(ours.plusWorkingDays(day("2025-08-27"), 1)).contains(day("2025-08-29"));
        assertThat(VIETNAM.kind(day("2025-08-28"))).isEqualTo(DayKind.WORKING);
        assertThat(VIETNAM.closedOn(FOUNDING_DAY, List.of())).isEqualTo(VIETNAM);
    }

    @Test
    void oneDayIsLaidOverAnother() {
        WorkCalendar settled = VIETNAM.with(
                        day("2026-11-23"), Day.official(DayKind.REST, Words.vi("nghỉ hoán đổi"), "x"))
                .with(day("2026-11-28"), Day.official(DayKind.WORKING, Words.vi("làm bù"), "x"));
        assertThat(settled.certainty(DayRange.year(2026))).isEqualTo(Certainty.OFFICIAL);
        assertThat(settled.plusWorkingDays(day("2026-11-20"), 1)).contains(day("2026-11-25"));
        assertThat(settled.workingDayOnOrAfter(day("2026-11-28"))).contains(day("2026-11-28"));
        WorkCalendar doubtful = VIETNAM.with(day("2025-03-03"), Day.unknown(Words.vi("có thể nghỉ")));
        assertThat(doubtful.plusWorkingDays(day("2025-02-28"), 1)).isEmpty();
        assertThat(doubtful.day(day("2025-03-03"))).isEqualTo(Day.unknown(Words.vi("có thể nghỉ")));
        assertThat(VIETNAM.plusWorkingDays(day("2025-02-28"), 1)).contains(day("2025-03-03"));
    }

    @Test
    void aDayOutsideTheTableIsAddedToIt() {
        WorkCalendar later =
                FRIDAY_SATURDAY.with(day("2025-01-10"), Day.provisional(DayKind.WORKING, Words.vi("ngày làm việc")));
        assertThat(later.range()).isEqualTo(range("2024-01-01/2025-01-10"));
        assertThat(later.kind(day("2024-12-31"))).isEqualTo(DayKind.WORKING);
        assertThat(later.kind(day("2025-01-01"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(later.kind(day("2025-01-09"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(later.workingDayOnOrBefore(day("2025-01-10"))).contains(day("2025-01-10"));
        WorkCalendar earlier = FRIDAY_SATURDAY.closedOn(FOUNDING_DAY, List.of(day("2023-10-01")));
        assertThat(earlier.range()).isEqualTo(range("2023-10-01/2024-12-31"));
        assertThat(earlier.kind(day("2023-10-01"))).isEqualTo(DayKind.REST);
        assertThat(earlier.kind(day("2023-12-31"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(earlier.workingDays(DayRange.year(2024)))
                .isEqualTo(FRIDAY_SATURDAY.workingDays(DayRange.year(2024)));
    }

    @Test
    void itsFirstDayMayBeExchanged() {
        // 1 January 2024 is a Monday, 5 January a Friday.
        WorkCalendar calendar = FRIDAY_SATURDAY.with(HolidayNotice.builder()
                .year(2024)
                .addInstrument("n")
                .addExchanged(new HolidayNotice.Exchange(day("2024-01-01"), day("2024-01-05")))
                .build());
        assertThat(calendar.kind(day("2024-01-01"))).isEqualTo(DayKind.REST);
        assertThat(calendar.kind(day("2024-01-05"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.range()).isEqualTo(DayRange.year(2024));
    }

    @Test
    void whatNobodySaidAnythingOfIsUnknown() {
        WorkCalendar calendar = new CalendarDraft(range("2024-01-01/2024-01-03"), 0).build();
        assertThat(List.of(
                        calendar.kind(day("2024-01-01")),
                        calendar.kind(day("2024-01-02")),
                        calendar.kind(day("2024-01-03"))))
                .containsOnly(DayKind.UNKNOWN);
    }

    /** 1 January 2024 is a Monday, 31 December a Tuesday. */
    @Test
    void fromItsEdgesNothingIsFoundBeyond() {
        assertThat(FRIDAY_SATURDAY.workingDayOnOrBefore(day("2024-01-01"))).contains(day("2024-01-01"));
        assertThat(FRIDAY_SATURDAY.workingDayOnOrAfter(day("2024-01-01"))).contains(day("2024-01-01"));
        assertThat(FRIDAY_SATURDAY.workingDayOnOrAfter(day("2024-12-31"))).contains(day("2024-12-31"));
        assertThat(FRIDAY_SATURDAY.workingDayOnOrAfter(day("2025-01-01"))).isEmpty();
        assertThat(FRIDAY_SATURDAY.workingDayOnOrBefore(day("2025-01-01"))).isEmpty();
        assertThat(FRIDAY_SATURDAY.workingDayOnOrBefore(day("2023-12-31"))).isEmpty();
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2023-12-31"), 1)).contains(day("2024-01-01"));
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2024-12-31"), 1)).isEmpty();
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2025-01-01"), -1)).contains(day("2024-12-31"));
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2024-01-01"), -1)).isEmpty();
        assertThat(FRIDAY_SATURDAY.plusWorkingDays(day("2024-01-02"), -1)).contains(day("2024-01-01"));
    }

    @Test
    void aWorkingDayIsFoundOverALongClosure() {
        List<LocalDate> summer = day("2024-03-01").datesUntil(day("2024-11-01")).toList();
        WorkCalendar closed = FRIDAY_SATURDAY.closedOn(FOUNDING_DAY, summer);
        // 29 February 2024 is a Thursday, 1 and 2 November a Friday and a Saturday.
        assertThat(closed.workingDayOnOrAfter(day("2024-03-01"))).contains(day("2024-11-03"));
        assertThat(closed.workingDayOnOrBefore(day("2024-11-02"))).contains(day("2024-02-29"));
        WorkCalendar never =
                WorkCalendar.weekendsOnly(DayRange.year(2024), Set.of(DayOfWeek.values()), Certainty.OFFICIAL);
        assertThat(never.workingDayOnOrAfter(day("2024-03-01"))).isEmpty();
        assertThat(never.workingDayOnOrBefore(day("2024-11-02"))).isEmpty();
        WorkCalendar once = FRIDAY_SATURDAY.closedOn(
                FOUNDING_DAY, day("2024-01-02").datesUntil(day("2025-01-01")).toList());
        assertThat(once.workingDayOnOrBefore(day("2024-11-02"))).contains(day("2024-01-01"));
        assertThat(once.workingDayOnOrAfter(day("2024-01-02"))).isEmpty();
    }

    @Test
    void aDayThatCannotBeWrittenIsRefused() {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.closedOn(FOUNDING_DAY, List.of(far)))
                .withMessage("day must be a day of the years 1 to 9999, but was +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(far, Day.unknown(FOUNDING_DAY)))
                .withMessage("day must be a day of the years 1 to 9999, but was +10000-01-01");
        assertThat(VIETNAM.kind(LocalDate.MIN)).isEqualTo(DayKind.UNKNOWN);
        assertThat(VIETNAM.plusWorkingDays(LocalDate.MAX, -1)).isEmpty();
        assertThat(VIETNAM.workingDayOnOrAfter(LocalDate.MIN)).isEmpty();
    }

    @Test
    void howSureADayIsGoesWithWhatItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Day(DayKind.UNKNOWN, Certainty.OFFICIAL, FOUNDING_DAY, List.of()))
                .withMessage("certainty of an unknown day must be none, but was official");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Day(DayKind.REST, Certainty.NONE, FOUNDING_DAY, List.of()))
                .withMessage("certainty of a working or rest day must be official or provisional, but was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.official(DayKind.REST, FOUNDING_DAY, " "))
                .withMessage("instrument must not be blank, but was \" \"");
        List<String> instruments = new ArrayList<>(List.of("1/QĐ-UBND"));
        Day day = new Day(DayKind.REST, Certainty.OFFICIAL, FOUNDING_DAY, instruments);
        instruments.clear();
        assertThat(day.instruments()).containsExactly("1/QĐ-UBND");
    }

    @Test
    void calendarsThatSayTheSameAreEqual() {
        WorkCalendar again = WorkCalendar.weekendsOnly(
                DayRange.year(2024), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Certainty.PROVISIONAL);
        assertThat(again).isEqualTo(FRIDAY_SATURDAY).hasSameHashCodeAs(FRIDAY_SATURDAY);
        List<LocalDate> days = List.of(day("2024-03-04"));
        WorkCalendar closed = FRIDAY_SATURDAY.closedOn(FOUNDING_DAY, days);
        assertThat(again.closedOn(FOUNDING_DAY, days)).isEqualTo(closed).hasSameHashCodeAs(closed);
        assertThat(List.of(
                        closed,
                        again.closedOn(Words.vi("khác"), days),
                        WorkCalendar.weekendsOnly(DayRange.year(2024), Set.of(DayOfWeek.FRIDAY), Certainty.PROVISIONAL),
                        WorkCalendar.weekendsOnly(
                                DayRange.year(2024), Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Certainty.OFFICIAL),
                        WorkCalendar.weekendsOnly(
                                range("2024-01-01/2024-12-30"),
                                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                                Certainty.PROVISIONAL)))
                .doesNotContain(FRIDAY_SATURDAY)
                .doesNotHaveDuplicates();
        assertThat(FRIDAY_SATURDAY).isNotEqualTo(null).isNotEqualTo("WorkCalendar[2024-01-01/2024-12-31]");
    }
}
