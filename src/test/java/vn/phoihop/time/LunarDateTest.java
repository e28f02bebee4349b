package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** TIME-12: the Vietnamese lunar calendar. */
class LunarDateTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    // Tết, the Hùng Kings' day and the leap month: by the rules as Hồ Ngọc Đức publishes them, 2025 and 2026 by the
    // notices of the State as well.
    private static final String PRINTED = """
            2020, SATURDAY,  2020-01-25, THURSDAY,  2020-04-02, 4
            2021, FRIDAY,    2021-02-12, WEDNESDAY, 2021-04-21,
            2022, TUESDAY,   2022-02-01, SUNDAY,    2022-04-10,
            2023, SUNDAY,    2023-01-22, SATURDAY,  2023-04-29, 2
            2024, SATURDAY,  2024-02-10, THURSDAY,  2024-04-18,
            2025, WEDNESDAY, 2025-01-29, MONDAY,    2025-04-07, 6
            2026, TUESDAY,   2026-02-17, SUNDAY,    2026-04-26,
            2027, SATURDAY,  2027-02-06, FRIDAY,    2027-04-16,
            2028, WEDNESDAY, 2028-01-26, TUESDAY,   2028-04-04, 5
            2029, TUESDAY,   2029-02-13, MONDAY,    2029-04-23,
            2030, SATURDAY,  2030-02-02, FRIDAY,    2030-04-12,
            2031, THURSDAY,  2031-01-23, TUESDAY,   2031-04-01, 3
            2032, WEDNESDAY, 2032-02-11, MONDAY,    2032-04-19,
            2033, MONDAY,    2033-01-31, SATURDAY,  2033-04-09, 11
            2034, SUNDAY,    2034-02-19, FRIDAY,    2034-04-28,
            2035, THURSDAY,  2035-02-08, TUESDAY,   2035-04-17,
            """;

    @ParameterizedTest
    @CsvSource(textBlock = PRINTED)
    void aYearIsAsItIsPrinted(
            int year, DayOfWeek newYearOn, LocalDate newYear, DayOfWeek kingsOn, LocalDate kings, Integer leapMonth) {
        assertThat(LunarDate.newYear(year)).isEqualTo(newYear);
        assertThat(newYear.getDayOfWeek()).isEqualTo(newYearOn);
        assertThat(LunarDate.of(year, 3, 10).toLocalDate()).isEqualTo(kings);
        assertThat(kings.getDayOfWeek()).isEqualTo(kingsOn);
        assertThat(LunarDate.from(newYear)).isEqualTo(LunarDate.of(year, 1, 1));
        assertThat(LunarDate.from(kings)).isEqualTo(LunarDate.of(year, 3, 10));
        assertThat(LunarDate.leapMonth(year))
                .isEqualTo(leapMonth == null ? OptionalInt.empty() : OptionalInt.of(leapMonth));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void noThirtiethComesBeforeTheseNewYears(int year) {
        Set<Integer> without = Set.of(2022, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032);
        assertThat(LunarDate.from(LunarDate.newYear(year).minusDays(1)))
                .isEqualTo(LunarDate.of(year - 1, 12, without.contains(year) ? 29 : 30));
    }

    // New year's days of the Chinese calendar, which is reckoned at UTC+8.
    @ParameterizedTest
    @CsvSource({
        "1968-01-29, 1968-01-30",
        "1969-02-16, 1969-02-17",
        "1985-01-21, 1985-02-20",
        "2007-02-17, 2007-02-18",
        "2030-02-02, 2030-02-03"
    })
    void itIsNotTheChineseCalendar(LocalDate newYear, LocalDate inChina) {
        assertThat(LunarDate.newYear(newYear.getYear())).isEqualTo(newYear);
        assertThat(LunarDate.from(inChina)).isNotEqualTo(LunarDate.of(inChina.getYear(), 1, 1));
    }

    @Test
    void aLeapMonthFollowsTheOneWithItsNumber() {
        LocalDate first = LocalDate.of(2025, 6, 25);
        assertThat(LunarDate.from(first)).isEqualTo(LunarDate.of(2025, 6, 1));
        assertThat(LunarDate.from(first.plusDays(30))).isEqualTo(LunarDate.ofLeap(2025, 6, 1));
        assertThat(LunarDate.from(first.plusDays(59))).isEqualTo(LunarDate.of(2025, 7, 1));
        assertThat(LunarDate.ofLeap(2025, 6, 1).toLocalDate()).isEqualTo(LocalDate.of(2025, 7, 25));
        // 2033: the leap month 11, between the month of the solstice and month 12.
        assertThat(LunarDate.ofLeap(2033, 11, 1).toLocalDate()).isEqualTo(LocalDate.of(2033, 12, 22));
        assertThat(LunarDate.of(2033, 12, 1).toLocalDate()).isEqualTo(LocalDate.of(2034, 1, 20));
    }

    @Test
    void everyDayHasALunarDateOfItsOwnAndComesBackFromIt() {
        LunarDate before = null;
        LocalDate last = LocalDate.of(2101, 1, 28);
        for (LocalDate day = LocalDate.of(1968, 1, 29); !day.isAfter(last); day = day.plusDays(1)) {
            LunarDate date = LunarDate.from(day);
            assertThat(date.toLocalDate()).isEqualTo(day);
            assertThat(LunarDate.parse(date.toString())).isEqualTo(date);
            assertThat(date.isProvisional()).isEqualTo(day.getYear() > 2072);
            if (before != null) {
                assertThat(before).isLessThan(date);
                assertThat(date.day()).isEqualTo(follows(before, date) ? before.day() + 1 : 1);
            }
            before = date;
        }
        assertThat(before).isEqualTo(LunarDate.of(2100, 12, 29));
    }

    private static boolean follows(LunarDate before, LunarDate date) {
        return before.month() == date.month() && before.leap() == date.leap();
    }

    @Test
    void provisionalBeginsWith2073() {
        assertThat(LunarDate.from(LocalDate.of(2072, 12, 31)).isProvisional()).isFalse();
        assertThat(LunarDate.from(LocalDate.of(2073, 1, 1)).isProvisional()).isTrue();
        assertThat(LunarDate.of(2072, 1, 1).isProvisional()).isFalse();
        assertThat(LunarDate.of(2072, 12, 1).isProvisional()).isTrue();
    }

    @Test
    void theOrderIsThatOfTime() {
        assertThat(LunarDate.of(2025, 6, 30)).isLessThan(LunarDate.ofLeap(2025, 6, 1));
        assertThat(LunarDate.ofLeap(2025, 6, 29)).isLessThan(LunarDate.of(2025, 7, 1));
        assertThat(LunarDate.of(2025, 1, 1)).isLessThan(LunarDate.of(2025, 1, 2));
        assertThat(LunarDate.of(2024, 12, 29)).isLessThan(LunarDate.of(2025, 1, 1));
        assertThat(LunarDate.of(2025, 1, 1)).isEqualByComparingTo(LunarDate.parse("2025-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-01-leap | ngày 01 tháng 6 nhuận năm 2025 (âm lịch)  | day 1 of lunar month 6 (leap), 2025
            2023-02-12-leap | ngày 12 tháng 02 nhuận năm 2023 (âm lịch) | day 12 of lunar month 2 (leap), 2023
            2025-03-10      | ngày 10 tháng 3 năm 2025 (âm lịch)        | day 10 of lunar month 3, 2025
            2025-01-01      | ngày 01 tháng 01 năm 2025 (âm lịch)       | day 1 of lunar month 1, 2025
            """)
    void isWrittenOneWayAndReadByPeopleInTwo(String text, String vi, String en) {
        LunarDate date = LunarDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.label(VI)).isEqualTo(vi);
        assertThat(date.label(Locale.ENGLISH)).isEqualTo(en);
        assertThat(date.label(Locale.ROOT)).isEqualTo(vi);
    }

    @Test
    void isOneStringInJson() throws JsonProcessingException {
        LunarDate date = LunarDate.ofLeap(2025, 6, 1);
        assertThat(new JsonMapper().writeValueAsString(date)).isEqualTo("\"2025-06-01-leap\"");
        assertThat(new JsonMapper().readValue("\"2025-06-01-leap\"", LunarDate.class))
                .isEqualTo(date);
        assertThat(new ObjectMapper().writeValueAsString(date)).isEqualTo("\"2025-06-01-leap\"");
        assertThat(new ObjectMapper().readValue("\"2025-06-01-leap\"", LunarDate.class))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-6-1",
                "2025-06-1",
                "2025/06/01",
                "2025-06-01-",
                "2025-06-01-Leap",
                "2025-06-leap-01",
                "-leap",
                "2025-06-01-leap-leap",
                "2025-0a-01",
                "２０２５-06-01",
                "+025-06-01"
            })
    void isWrittenInOneWay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.parse(text))
                .withMessage(
                        "lunar date must have a form such as 2025-06-01, or 2025-06-01-leap in a leap month, but was \""
                                + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1967-12-29      | lunar year must be from 1968 to 2100, but was 1967
            2101-01-01      | lunar year must be from 1968 to 2100, but was 2101
            2025-00-01      | lunar month must be from 1 to 12, but was 0
            2025-13-01      | lunar month must be from 1 to 12, but was 13
            2025-13-01-leap | lunar month must be from 1 to 12, but was 13
            2025-12-30      | day of the lunar month 2025-12 must be from 1 to 29, but was 30
            2025-06-31      | day of the lunar month 2025-06 must be from 1 to 30, but was 31
            2025-06-30-leap | day of the lunar month 2025-06-leap must be from 1 to 29, but was 30
            2025-06-00      | day of the lunar month 2025-06 must be from 1 to 30, but was 0
            2025-05-01-leap | leap month of the lunar year 2025 must be 6, but was 5
            2026-06-01-leap | leap month must not be stated for the lunar year 2026, which has none, but was 6
            """)
    void aDateThatCannotBeIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1968-01-28", "2101-01-29", "0001-01-01", "-999999999-01-01", "+999999999-12-31"})
    void aDayOutsideTheTableIsRefused(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.from(day))
                .withMessage("day must be from 1968-01-29 to 2101-01-28 to have a lunar date here, but was " + day);
    }

    @ParameterizedTest
    @ValueSource(ints = {1967, 2101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aYearOutsideTheTableIsRefused(int year) {
        String message = "lunar year must be from 1968 to 2100, but was " + year;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.newYear(year))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.leapMonth(year))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.of(year, 1, 1))
                .withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void whatIsMissingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.from(null))
                .withMessage("must state day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.parse(null))
                .withMessage("must state lunar date");
    }
}
