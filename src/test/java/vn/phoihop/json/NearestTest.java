package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "modalty, modality, true",
        "mdoality, modality, true",
        "modal, modality, true",
        "modality_, modality, true",
        "derived_from, derivedFrom, true",
        "DerivedFrom, derivedFrom, true",
        "must_not, must-not, true",
        "mustnt, must-not, true",
        "kinds, kind, true",
        "yearly, year, true",
        "must-try, must, false",
        "daybyday, day, false",
        "deadline, declaredBy, false",
        "shall, should, false",
        "x, id, false",
        "at, by, false"
    })
    void isNearWhereAThirdOfTheLettersAtMostDiffer(String found, String word, boolean isNear) {
        assertThat(Nearest.isNear(found, word)).isEqualTo(isNear);
    }

    @Test
    void putsTheNearestFirstAndLeavesTheRestInOrder() {
        assertThat(Nearest.first("mustnot", List.of("must", "should", "may", "must-not")))
                .containsExactly("must-not", "must", "should", "may");
    }
}
