package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementKindTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @Test
    void isAnOpenCode() {
        assertThat(AgreementKind.of("official-letter")).isEqualTo(AgreementKind.OFFICIAL_LETTER);
        assertThat(AgreementKind.known()).doesNotContain(AgreementKind.of("directive"));
    }

    @Test
    void theKnownOnesAreTheConstants() throws IllegalAccessException {
        for (var constant : AgreementKind.class.getFields()) {
            assertThat(AgreementKind.known()).contains((AgreementKind) constant.get(null));
        }
        assertThat(AgreementKind.known()).hasSize(8).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vn.phoihop.agreement.AgreementKind#known")
    void aKnownOneHasANameInVietnameseAndInEnglish(AgreementKind kind) {
        assertThat(kind.label(VI)).isNotEqualTo(kind.code()).isNotEqualTo(kind.label(Locale.ENGLISH));
        assertThat(kind.label(Locale.ENGLISH)).isNotEqualTo(kind.code());
    }

    @Test
    void anyOtherIsShownAsItIsWritten() {
        assertThat(AgreementKind.of("directive").label(VI)).isEqualTo("directive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plan", "công-văn", "a--b", "-a", "a-", "a b"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementKind.of(code))
                .withMessage("kind of agreement must be lower-case words joined by hyphens, but was \"" + code + "\"");
    }
}
