package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.phoihop.duty.Modality;
import vn.phoihop.examples.Bundled;

/** Copies of values, by {@code with…} and by {@code toBuilder()}. */
class CopyTest {
    @Test
    void aCopyDiffersInOneAttributeAndLeavesTheOriginalAsItWas() {
        Agreement copy = Bundled.LETTER.withNumber("156/UBND-KGVX");
        assertThat(copy.number()).hasValue("156/UBND-KGVX");
        assertThat(Bundled.LETTER.number()).hasValue("155/UBND-KGVX");
        assertThat(copy.withNumber("155/UBND-KGVX")).isEqualTo(Bundled.LETTER);
        assertThat(copy)
                .isEqualTo(Bundled.LETTER.toBuilder().number("156/UBND-KGVX").build());
    }

    @Test
    void aCopyIsCheckedLikeWhatIsBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.LETTER.withNumber(" "))
                .withMessage("number must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.PROGRAMME.term().orElseThrow().withYears(0))
                .withMessage("years of the term must be from 1 to 999, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.LETTER.ambiguities().get(0).withReadings())
                .withMessage("ambiguity must have at least two readings, but had 0");
    }

    @Test
    void aDayThatCannotBeWrittenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bundled.LETTER.withIssued(LocalDate.of(12021, 1, 1)))
                .withMessage("issued must be a day of the years 1 to 9999, but was +12021-01-01");
    }

    @Test
    void aCopyHasItsOwnIndexes() {
        Agreement may =
                Bundled.PROGRAMME.withDuties(Bundled.PROGRAMME.duties().get(0).withModality(Modality.MAY));
        assertThat(Bundled.PROGRAMME.dutiesByBearer()).hasSize(2);
        assertThat(may.dutiesByBearer()).hasSize(1);
        assertThat(may.duty(Bundled.PROGRAMME.duties().get(0).id())
                        .orElseThrow()
                        .modality())
                .isEqualTo(Modality.MAY);
    }
}
