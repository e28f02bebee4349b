package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.agreement.Phase;

class DayRangeTest {
    @Test
    @DisplayName("TIME-10: quarter III is July to September, a phase is whole years, both included")
    void periodsAreWholeMonths() {
        assertThat(DayRange.quarter(2023, 3)).hasToString("2023-07-01/2023-09-30");
        assertThat(DayRange.quarter(2023, 3).days()).isEqualTo(92);
        assertThat(DayRange.halfYear(2023, 2)).hasToString("2023-07-01/2023-12-31");
        assertThat(DayRange.month(2024, 2)).hasToString("2024-02-01/2024-02-29");
        assertThat(DayRange.year(2024).days()).isEqualTo(366);
        assertThat(Phase.parse("2021-2025").days()).isEqualTo(DayRange.parse("2021-01-01/2025-12-31"));
    }

    @Test
    void bothEndsLieWithin() {
        DayRange range = DayRange.parse("2023-07-01/2023-09-30");
        assertThat(range.contains(LocalDate.of(2023, 7, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2023, 9, 30))).isTrue();
        assertThat(range.contains(LocalDate.of(2023, 6, 30))).isFalse();
        assertThat(range.contains(LocalDate.of(2023, 10, 1))).isFalse();
        assertThat(range.overlaps(DayRange.parse("2023-09-30/2023-12-31"))).isTrue();
        assertThat(range.overlaps(DayRange.parse("2023-10-01/2023-12-31"))).isFalse();
        assertThat(DayRange.parse("2023-07-01/2023-07-01").days()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-07-01", "2023-07-01-2023-09-30", "2023-07-32/2023-09-30", "a/b", "2023-07-01/"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.parse(text))
                .withMessage("range must be two days joined by a slash, such as 2023-07-01/2023-09-30, but was \""
                        + text + "\"");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.parse("2023-07-02/2023-07-01"))
                .withMessage("last must not be before the first, 2023-07-02, but was 2023-07-01");
    }

    @Test
    void yearsAreWrittenWithFourDigits() {
        assertThat(DayRange.year(1)).hasToString("0001-01-01/0001-12-31");
        assertThat(DayRange.year(9999)).hasToString("9999-01-01/9999-12-31");
        LocalDate first = LocalDate.of(2023, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.of(first, LocalDate.of(10_000, 1, 1)))
                .withMessage("last must be a day of the years 1 to 9999, but was +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.of(LocalDate.of(0, 12, 31), first))
                .withMessage("first must be a day of the years 1 to 9999, but was 0000-12-31");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, year, 9999, 0", "10000, 1, year, 9999, 10000", "2023, 5, quarter, 4, 5", "2023, 0, quarter, 4, 0"
    })
    void aQuarterIsOneOfFour(int year, int quarter, String what, int most, int found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.quarter(year, quarter))
                .withMessage(what + " must be from 1 to " + most + ", but was " + found);
    }
}
