package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Day;

/** The days off in Vietnam, held to a table copied by hand from the page of sources, and to days worked out by hand. */
@DisplayName("TIME-11: the calendar of Vietnam")
class VietnamCalendarTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final WorkCalendar BUNDLED = VietnamCalendar.bundled();
    private static final Set<LocalDate> EXCHANGED_OFF = Set.of(
            LocalDate.of(2024, 4, 29), LocalDate.of(2025, 5, 2), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 8, 31));

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The days of a year in the hand-written form {@code 1/1; 10,11/2}. */
    private static Set<LocalDate> days(int year, String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (String month : text.isBlank() ? new String[0] : text.split("; ", -1)) {
            String[] parts = month.split("/", -1);
            for (String day : parts[0].split(",", -1)) {
                days.add(LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(day)));
            }
        }
        return days;
    }

    private static Set<LocalDate> of(int year, Predicate<LocalDate> wanted) {
        return DayRange.year(year)
                .first()
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> weekdays(WorkCalendar calendar, int year, DayKind kind) {
        return of(year, day -> !isWeekend(day) && calendar.kind(day) == kind);
    }

    @Nested
    @DisplayName("is official from 2021 to 2026")
    class Official {
        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
                2021 | 1/1; 10,11,12,15,16/2; 21/4; 30/4; 3/5; 2,3/9             | —
                2022 | 3/1; 31/1; 1,2,3,4/2; 11/4; 2,3/5; 1,2/9                  | —
                2023 | 2/1; 20,23,24,25,26/1; 1,2,3/5; 1,4/9                     | —
                2024 | 1/1; 8,9,12,13,14/2; 18/4; 29,30/4; 1/5; 2,3/9            | 4/5
                2025 | 1/1; 27,28,29,30,31/1; 7/4; 30/4; 1,2/5; 1,2/9            | 26/4
                2026 | 1,2/1; 16,17,18,19,20/2; 27/4; 30/4; 1/5; 31/8; 1,2/9; 24/11 | 10/1; 22/8
                """)
        void weekdaysOffAndSaturdaysWorkedAreThoseOfTheNotices(int year, String off, String worked) {
            assertThat(weekdays(BUNDLED, year, DayKind.REST)).isEqualTo(days(year, off));
            assertThat(of(year, day -> isWeekend(day) && BUNDLED.kind(day) != DayKind.REST))
                    .isEqualTo(days(year, worked == null ? "" : worked))
                    .allMatch(day -> BUNDLED.kind(day) == DayKind.WORKING);
            assertThat(weekdays(BUNDLED, year, DayKind.UNKNOWN)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2021-02-10, 2021-02-16",
            "2022-01-29, 2022-02-06",
            "2023-01-20, 2023-01-26",
            "2024-02-08, 2024-02-14",
            "2025-01-25, 2025-02-02",
            "2026-02-14, 2026-02-22"
        })
        void tetIsNamedFromItsFirstToItsLastDayOff(LocalDate first, LocalDate last) {
            assertThat(of(
                            first.getYear(),
                            day -> BUNDLED.day(day).name().text(VI).equals("Tết Nguyên đán")))
                    .containsExactlyElementsOf(
                            first.datesUntil(last.plusDays(1)).toList());
        }

        @Test
        void everyDayIsOfficialButTwoOfNovember2026() {
            assertThat(Stream.iterate(2021, year -> year <= 2026, year -> year + 1)
                            .flatMap(year ->
                                    of(year, day -> BUNDLED.day(day).certainty() != Certainty.OFFICIAL).stream()))
                    .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28));
            assertThat(BUNDLED.certainty(DayRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 11, 22))))
                    .isEqualTo(Certainty.OFFICIAL);
            assertThat(BUNDLED.certainty(DayRange.year(2026))).isEqualTo(Certainty.PROVISIONAL);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2021-06-01 | 9895/VPCP-KGVX; 4875/TB-LĐTBXH
                2022-06-01 | 245/VPCP-KGVX; 119/TB-LĐTBXH
                2023-06-01 | 8056/VPCP-KGVX; 5034/TB-LĐTBXH
                2024-04-29 | 5015/TB-LĐTBXH; 2450/VPCP-KGVX; 1570/TB-BLĐTBXH
                2025-04-26 | 8726/VPCP-KGVX; 6150/TB-BLĐTBXH
                2026-08-31 | 12729/VPCP-KGVX; 9441/TB-BNV; 3383/BNV-CVL
                2026-11-24 | 28/2026/QH16
                """)
        void everyDayNamesItsNotice(LocalDate day, String instruments) {
            List<String> expected = List.of(instruments.split("; ", -1));
            assertThat(BUNDLED.day(day).instruments()).isEqualTo(expected);
            assertThat(BUNDLED.instruments(DayRange.of(day, day))).isEqualTo(expected);
        }

        @Test
        void instrumentsOfARangeStandInTheOrderOfItsDays() {
            assertThat(BUNDLED.instruments(DayRange.of(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 12, 31))))
                    .containsExactly(
                            "8726/VPCP-KGVX",
                            "6150/TB-BLĐTBXH",
                            "12729/VPCP-KGVX",
                            "9441/TB-BNV",
                            "3383/BNV-CVL",
                            "28/2026/QH16");
            assertThat(BUNDLED.instruments(DayRange.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25))))
                    .containsExactly("28/2026/QH16", "12729/VPCP-KGVX", "9441/TB-BNV", "3383/BNV-CVL");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2021-01-01 | rest    | Tết Dương lịch                        | New Year's Day
                2021-05-03 | rest    | nghỉ bù Ngày Quốc tế lao động 1/5     | day in lieu of International Labour Day, 1 May
                2022-04-10 | rest    | Giỗ Tổ Hùng Vương                     | Hùng Kings' Commemoration Day
                2023-05-03 | rest    | nghỉ bù Ngày Chiến thắng 30/4         | day in lieu of Victory Day, 30 April
                2023-09-04 | rest    | nghỉ bù Quốc khánh 2/9                | day in lieu of National Day, 2 September
                2025-05-02 | rest    | nghỉ hoán đổi, làm bù ngày 26/04/2025 | off in exchange for 26 April 2025
                2025-04-26 | working | làm bù cho ngày nghỉ 02/05/2025       | worked in exchange for 2 May 2025
                2025-04-25 | working | ngày làm việc                         | working day
                2025-04-27 | rest    | ngày nghỉ hằng tuần                   | weekly rest day
                2026-11-24 | rest    | Ngày Văn hóa Việt Nam 24/11           | Vietnamese Culture Day, 24 November
                """)
        void everyDayHasAName(LocalDate day, String kind, String vi, String en) {
            Day found = BUNDLED.day(day);
            assertThat(found.kind()).isEqualTo(DayKind.of(kind));
            assertThat(found.name().text(VI)).isEqualTo(vi);
            assertThat(found.name().text(Locale.ENGLISH)).isEqualTo(en);
        }

        @Test
        void theExchangeProposedForNovember2026IsNotSettled() {
            Day monday = BUNDLED.day(LocalDate.of(2026, 11, 23));
            assertThat(monday.kind()).isEqualTo(DayKind.WORKING);
            assertThat(monday.certainty()).isEqualTo(Certainty.PROVISIONAL);
            assertThat(monday.instruments()).isEmpty();
            assertThat(monday.name().text(VI))
                    .isEqualTo("ngày làm việc, có đề xuất hoán đổi với thứ Bảy 28/11/2026, chưa rõ kết quả");
            Day saturday = BUNDLED.day(LocalDate.of(2026, 11, 28));
            assertThat(saturday.kind()).isEqualTo(DayKind.REST);
            assertThat(saturday.certainty()).isEqualTo(Certainty.PROVISIONAL);
            assertThat(saturday.name().text(Locale.ENGLISH))
                    .isEqualTo(
                            "weekly rest day; an exchange for Monday 23 November 2026 was proposed, not known to be settled");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-20, 2026-02-23",
            "2021-03-27, 2021-03-29",
            "2021-02-13, 2021-02-17",
            "2022-01-31, 2022-02-07",
            "2023-01-01, 2023-01-03",
            "2023-01-21, 2023-01-27",
            "2023-02-28, 2023-02-28",
            "2024-02-29, 2024-02-29",
            "2025-01-01, 2025-01-02",
            "2025-04-26, 2025-04-26",
            "2025-05-02, 2025-05-05",
            "2026-08-22, 2026-08-22",
            "2026-08-31, 2026-09-03",
            "2026-11-24, 2026-11-25"
        })
        void theEndsWorkedOutByHandRollToTheirWorkingDay(LocalDate end, LocalDate working) {
            assertThat(BUNDLED.workingDayOnOrAfter(end)).contains(working);
        }
    }

    @Nested
    @DisplayName("follows the law alone where no notice is known")
    class Statutory {
        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
                2014 | 1/1; 31/1; 3,4/2; 9/4; 30/4; 1,2/5; 1,2/9             | 29,30/1; 5,6/2
                2027 | 1/1; 8,9,10/2; 16/4; 30/4; 3/5; 2/9; 24/11            | 4,5,11,12/2; 1,3/9
                2028 | 3/1; 26,27,28/1; 4/4; 1,2/5; 4/9; 24/11               | 24,25,31/1; 1/2; 1,5/9
                2029 | 1/1; 13,14,15,16/2; 23/4; 30/4; 1/5; 3,4/9            | 12,19/2; 26/11
                2030 | 1/1; 4,5,6/2; 12/4; 30/4; 1/5; 2,3/9                  | 31/1; 1,7,8/2; 25/11
                2031 | 1/1; 23,24,27/1; 1/4; 30/4; 1/5; 2/9; 24/11           | 21,22,28,29/1; 1,3/9
                2033 | 3/1; 31/1; 1,2,3,4/2; 11/4; 2,3/5; 2/9; 24/11         | 1,5/9
                """)
        void aWeekdayIsOffIfItIsHoweverTheYearIsLaidOutAndUnknownIfItMayBe(int year, String off, String unknown) {
            assertThat(weekdays(BUNDLED, year, DayKind.REST)).isEqualTo(days(year, off));
            assertThat(weekdays(BUNDLED, year, DayKind.UNKNOWN)).isEqualTo(days(year, unknown));
            assertThat(of(year, day -> BUNDLED.day(day).certainty() == Certainty.OFFICIAL))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2027-02-05 | unknown | none        | có thể nghỉ Tết Nguyên đán, chưa rõ thông báo          | —
                2027-02-06 | rest    | provisional | Tết Nguyên đán                                         | 45/2019/QH14
                2027-02-09 | rest    | provisional | nghỉ Tết Nguyên đán                                    | 45/2019/QH14
                2027-02-15 | working | provisional | ngày làm việc                                          | —
                2028-01-03 | rest    | provisional | nghỉ bù Tết Dương lịch                                 | 45/2019/QH14
                2027-09-03 | unknown | none        | có thể nghỉ Quốc khánh 2/9, chưa rõ thông báo          | —
                2027-11-24 | rest    | provisional | Ngày Văn hóa Việt Nam 24/11                            | 28/2026/QH16
                2029-11-24 | rest    | provisional | Ngày Văn hóa Việt Nam 24/11                            | 28/2026/QH16
                2029-11-26 | unknown | none        | có thể nghỉ Ngày Văn hóa Việt Nam 24/11, chưa rõ thông báo | —
                2020-09-02 | rest    | provisional | Quốc khánh 2/9                                         | 10/2012/QH13
                2027-05-01 | rest    | provisional | Ngày Quốc tế lao động 1/5                              | 45/2019/QH14
                2027-05-02 | rest    | provisional | ngày nghỉ hằng tuần                                    | —
                """)
        void everyDayNamesItsHolidayAndItsLaw(LocalDate day, String kind, String certainty, String vi, String law) {
            Day found = BUNDLED.day(day);
            assertThat(found.kind()).isEqualTo(DayKind.of(kind));
            assertThat(found.certainty()).isEqualTo(Certainty.of(certainty));
            assertThat(found.name().text(VI)).isEqualTo(vi);
            assertThat(found.instruments()).isEqualTo(law.equals("—") ? List.of() : List.of(law));
        }

        @Test
        void nationalDayHadOneDayUntil2020() {
            assertThat(BUNDLED.kind(LocalDate.of(2020, 9, 1))).isEqualTo(DayKind.WORKING);
            assertThat(BUNDLED.kind(LocalDate.of(2020, 9, 3))).isEqualTo(DayKind.WORKING);
            assertThat(BUNDLED.kind(LocalDate.of(2017, 9, 1))).isEqualTo(DayKind.WORKING);
            assertThat(BUNDLED.kind(LocalDate.of(2017, 9, 4))).isEqualTo(DayKind.REST);
        }

        @ParameterizedTest
        @CsvSource({
            "2014-05-02, 2014-04-26",
            "2014-09-01, 2014-09-06",
            "2015-01-02, 2014-12-27",
            "2015-02-16, 2015-02-14",
            "2015-04-29, 2015-04-25",
            "2018-12-31, 2019-01-05",
            "2019-04-29, 2019-05-04"
        })
        void daysWereExchanged(LocalDate off, LocalDate worked) {
            assertThat(BUNDLED.day(off).kind()).isEqualTo(DayKind.REST);
            assertThat(BUNDLED.day(worked).kind()).isEqualTo(DayKind.WORKING);
            assertThat(VietnamCalendar.statutory().kind(off)).isEqualTo(DayKind.WORKING);
            assertThat(VietnamCalendar.statutory().kind(worked)).isEqualTo(DayKind.REST);
            assertThat(List.of(BUNDLED.day(off), BUNDLED.day(worked))).allSatisfy(day -> {
                assertThat(day.certainty()).isEqualTo(Certainty.PROVISIONAL);
                assertThat(day.instruments()).as("no notice was seen").isEmpty();
            });
        }

        @Test
        void nothingIsKnownBefore1May2013AndAfter2100() {
            assertThat(BUNDLED.range()).isEqualTo(DayRange.of(LocalDate.of(2013, 5, 1), LocalDate.of(2100, 12, 31)));
            Day before = BUNDLED.day(LocalDate.of(2013, 4, 30));
            assertThat(before.kind()).isEqualTo(DayKind.UNKNOWN);
            assertThat(before.certainty()).isEqualTo(Certainty.NONE);
            assertThat(before.name().text(VI)).isEqualTo("chưa xác định");
            assertThat(before.instruments()).isEmpty();
            assertThat(BUNDLED.kind(LocalDate.of(2013, 5, 1))).isEqualTo(DayKind.REST);
            assertThat(BUNDLED.kind(LocalDate.of(2013, 5, 4))).isEqualTo(DayKind.WORKING);
            assertThat(BUNDLED.kind(LocalDate.of(2100, 12, 31))).isEqualTo(DayKind.WORKING);
            assertThat(BUNDLED.kind(LocalDate.of(2101, 1, 1))).isEqualTo(DayKind.UNKNOWN);
            assertThat(BUNDLED.certainty(DayRange.of(LocalDate.of(2100, 12, 31), LocalDate.of(2101, 1, 1))))
                    .isEqualTo(Certainty.NONE);
        }

        /** What rests on a weekend is the weekend's; the days in lieu are those of Article 115.3 and, since 2021, 111.3. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
                2014 | 1/1; 31/1; 3,4/2; 9/4; 30/4; 1/5; 2/9                 | 29,30/1; 5,6/2
                2017 | 2/1; 30,31/1; 1/2; 6/4; 1,2/5; 4/9                    | 26,27/1; 2,3/2
                2020 | 1/1; 27,28,29/1; 2/4; 30/4; 1/5; 2/9                  | 23,24,30,31/1
                2021 | 1/1; 12,15,16/2; 21/4; 30/4; 3/5; 2/9                 | 10,11,17,18/2; 1,3/9
                2022 | 3/1; 1,2,3,4/2; 11/4; 2,3/5; 2/9                      | 31/1; 7/2; 1,5/9
                2025 | 1/1; 29,30,31/1; 7/4; 30/4; 1/5; 2/9                  | 27,28/1; 3,4/2; 1,3/9
                2026 | 1/1; 17,18,19,20/2; 27/4; 30/4; 1/5; 2/9; 24/11       | 16,23/2; 1,3/9
                2030 | 1/1; 4,5,6/2; 12/4; 30/4; 1/5; 2,3/9                  | 31/1; 1,7,8/2; 25/11
                """)
        void theLawAloneKnowsOfNoExchangeAndNoNotice(int year, String off, String unknown) {
            WorkCalendar law = VietnamCalendar.statutory();
            assertThat(weekdays(law, year, DayKind.REST)).isEqualTo(days(year, off));
            assertThat(weekdays(law, year, DayKind.UNKNOWN)).isEqualTo(days(year, unknown));
            assertThat(of(year, day -> isWeekend(day) && law.kind(day) != DayKind.REST))
                    .isEmpty();
        }

        @Test
        void theLawAloneBeginsWithTheLabourCodeOf2012AndEndsWith2100() {
            WorkCalendar law = VietnamCalendar.statutory();
            assertThat(law.range()).isEqualTo(DayRange.of(LocalDate.of(2013, 5, 1), LocalDate.of(2100, 12, 31)));
            assertThat(weekdays(law, 2013, DayKind.REST)).isEqualTo(days(2013, "1/5; 2/9"));
            assertThat(law.kind(LocalDate.of(2013, 4, 30))).isEqualTo(DayKind.UNKNOWN);
            // 30 April 2100 is a Friday, 1 May a Saturday, 24 November a Wednesday.
            assertThat(List.of(
                            law.kind(LocalDate.of(2100, 4, 30)),
                            law.kind(LocalDate.of(2100, 5, 3)),
                            law.kind(LocalDate.of(2100, 5, 4)),
                            law.kind(LocalDate.of(2100, 11, 24))))
                    .containsExactly(DayKind.REST, DayKind.REST, DayKind.WORKING, DayKind.REST);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2017-01-02 | rest    | provisional | nghỉ bù Tết Dương lịch                        | 10/2012/QH13
                2020-09-02 | rest    | provisional | Quốc khánh 2/9                                | 10/2012/QH13
                2021-02-12 | rest    | provisional | Tết Nguyên đán                                | 45/2019/QH14
                2021-02-15 | rest    | provisional | nghỉ Tết Nguyên đán                           | 45/2019/QH14
                2021-02-17 | unknown | none        | có thể nghỉ Tết Nguyên đán, chưa rõ thông báo | —
                2025-11-24 | working | provisional | ngày làm việc                                 | —
                2026-11-24 | rest    | provisional | Ngày Văn hóa Việt Nam 24/11                   | 28/2026/QH16
                2029-11-26 | unknown | none        | có thể nghỉ Ngày Văn hóa Việt Nam 24/11, chưa rõ thông báo | —
                """)
        void eachLawIsNamedForItsYears(LocalDate day, String kind, String certainty, String vi, String law) {
            Day found = VietnamCalendar.statutory().day(day);
            assertThat(found.kind()).isEqualTo(DayKind.of(kind));
            assertThat(found.certainty()).isEqualTo(Certainty.of(certainty));
            assertThat(found.name().text(VI)).isEqualTo(vi);
            assertThat(found.instruments()).isEqualTo(law.equals("—") ? List.of() : List.of(law));
        }

        @ParameterizedTest
        @CsvSource({"2021", "2022", "2023", "2024", "2025", "2026"})
        void theLawAloneContradictsNoNotice(int year) {
            WorkCalendar law = VietnamCalendar.statutory();
            Set<LocalDate> official = weekdays(BUNDLED, year, DayKind.REST);
            assertThat(official).containsAll(weekdays(law, year, DayKind.REST));
            official.removeIf(day -> law.kind(day) != DayKind.WORKING);
            assertThat(official).isEqualTo(of(year, EXCHANGED_OFF::contains));
        }
    }
}
