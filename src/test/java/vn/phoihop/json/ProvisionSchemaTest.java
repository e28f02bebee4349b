package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Provision;
import vn.phoihop.generated.Agreements;

/** The schema takes every citation of a part, and refuses what does not look like one. */
class ProvisionSchemaTest {
    private static final Pattern PATTERN =
            Pattern.compile(ShippedSchema.TEXT.at("/$defs/Provision/pattern").asString());

    @Test
    void takesEveryCitation() {
        assertThat(Agreements.from(5, 300).flatMap(a -> a.clauses().stream()))
                .hasSizeGreaterThan(300)
                .extracting(clause -> clause.provision().toString())
                .allMatch(written -> PATTERN.matcher(written).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Chương DCCCLXXXVIII", "Điều 9999y", "điểm y23", "Tiểu mục 1 Mục 1", "khoản 1", "Phần CMXCIXđ"})
    void takesTheOutermost(String written) {
        assertThat(Provision.parse(written)).hasToString(written);
        assertThat(PATTERN.matcher(written).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5 khoản 2",
                "khoản 1 Điều này",
                "Điều 05",
                "điểm f",
                "điểm a24",
                "Chương 3",
                "Điều 5, Điều 6"
            })
    void refusesWhatDoesNotLookLikeOne(String text) {
        assertThat(PATTERN.matcher(text).find()).isFalse();
    }
}
