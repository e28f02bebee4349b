package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15000000   | 15.000.000 cây    | 15,000,000 trees
            1000000000 | 1.000.000.000 cây | 1,000,000,000 trees
            999        | 999 cây           | 999 trees
            1000       | 1.000 cây         | 1,000 trees
            99.50      | 99,50 cây         | 99.50 trees
            -1234.5    | -1.234,5 cây      | -1,234.5 trees
            1E+6       | 1.000.000 cây     | 1,000,000 trees
            0          | 0 cây             | 0 trees
            1          | 1 cây             | 1 tree
            1.0        | 1,0 cây           | 1.0 tree
            """)
    void isShownWithItsDigitsInGroups(String amount, String vi, String en) {
        assertThat(Quantity.of(amount, "tree").text(VI)).isEqualTo(vi);
        assertThat(Quantity.of(amount, "tree").text(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void aUnitWithoutANameIsShownAsWritten() {
        assertThat(Quantity.of("10", "border-post").text(VI)).isEqualTo("10 border-post");
        assertThat(Quantity.of("10", "commune").text(VI)).isEqualTo("10 xã");
        assertThat(Quantity.of("100", "percent").text(VI)).isEqualTo("100%");
    }

    @Test
    void isExact() {
        assertThat(Quantity.of("0.1", "tree").amount()).isEqualTo(new BigDecimal("0.1"));
    }

    @ParameterizedTest
    @CsvSource({"1E+40", "1E-41", "1E+2000000000", "1E-2000000000"})
    void refusesMoreDigitsThanAnybodyMeans(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(amount, "tree"))
                .withMessage("amount must have at most 40 digits before and after the decimal point, but was \""
                        + new BigDecimal(amount) + "\"");
    }

    @Test
    void refusesWhatIsNoNumberAndWhatIsNoUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("15 triệu", "tree"))
                .withMessage("amount must be a decimal number, but was \"15 triệu\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("15", "cây"))
                .withMessage("unit must be lower-case words joined by hyphens, but was \"cây\"");
    }
}
