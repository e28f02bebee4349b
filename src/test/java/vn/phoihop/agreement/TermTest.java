package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;

class TermTest {
    @ParameterizedTest
    @CsvSource({"2021-2025, 5", "2020-2025, 6", "2021-2021, 1"})
    void aPhaseSpansBothItsYears(String text, int years) {
        assertThat(Phase.parse(text).years()).isEqualTo(years);
        assertThat(Phase.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2021-25", "2021–2025", "2021 - 2025", "20a1-2025", "２０２１-2025", "02021-2025"})
    void aPhaseIsWrittenInOneWay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.parse(text))
                .withMessage(
                        "phase must be two years of four digits joined by a hyphen, such as 2021-2025 or 2021-2021, but was \""
                                + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2025, 2021", "999, 2025", "2021, 10000"})
    void aPhaseThatCannotBeIsRefused(int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.of(first, last))
                .withMessage("phase must run from a year of four digits to the same or a later one, but was " + first
                        + "-" + last);
    }

    @Test
    void aTermSaysHowLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().build())
                .withMessage("term must state years or phases, but stated neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().years(0).build())
                .withMessage("years of the term must be from 1 to 999, but was 0");
    }

    @Test
    void aDayPrintedInPartStandsBesideTheDayItIsReadAs() {
        assertThat(Signing.builder()
                        .day(LocalDate.of(2021, 2, 20))
                        .dayWritten("20/2")
                        .build()
                        .dayWritten())
                .hasValue("20/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signing.builder().dayWritten("20/2").build())
                .withMessage("dayWritten must stand beside the day it was read as, but was \"20/2\" alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signing.builder()
                        .day(LocalDate.of(2021, 2, 20))
                        .dayReason(Words.vi("theo giai đoạn"))
                        .build())
                .withMessage("dayReason must stand beside what is printed, but dayWritten was not stated");
    }
}
