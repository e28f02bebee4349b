package vn.phoihop.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.duty.ElementId;

/** STAND-3, STAND-11: an instance has a key that holds its version. */
class InstanceKeyTest {
    private static final InstanceKey KEY = InstanceKey.of(ElementId.of("d9"), "2023-Q2");

    @Test
    void isOneText() {
        assertThat(KEY).hasToString("d9@2023-Q2");
        assertThat(KEY.withMatter("ho-so-45")).hasToString("d9@2023-Q2/ho-so-45");
        assertThat(KEY.withVersion("v2")).hasToString("d9@2023-Q2#v2");
        assertThat(KEY.withMatter("ho-so-45").withVersion("v2")).hasToString("d9@2023-Q2/ho-so-45#v2");
    }

    @Test
    void isReadAsItIsWritten() {
        InstanceKey key = InstanceKey.parse("d.4_a-B@e17/ho-so-45#v2");
        assertThat(key.duty()).isEqualTo(ElementId.of("d.4_a-B"));
        assertThat(key.key()).isEqualTo("e17");
        assertThat(key.matter()).contains("ho-so-45");
        assertThat(key.version()).contains("v2");
        for (String text : new String[] {"d9@2023-Q2", "d9@e1/m", "d9@e1#v", "d9@e1/m#v"}) {
            assertThat(InstanceKey.parse(text)).hasToString(text);
        }
    }

    @Test
    void theVersionIsPartOfIt() {
        assertThat(KEY.withVersion("v2")).isNotEqualTo(KEY);
        assertThat(KEY.version()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "d9", "@2023-Q2", "d9@", "d9@a#v/m", "d9@a/", "d9@a#", "d9@a/b/c", "d9@a@b", "d9 @a", "d#9@a"
            })
    void anyOtherTextIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstanceKey.parse(text))
                .withMessage("instance key must have a form such as d9@2023-Q2 or d4@e17/ho-so-45#v2, but was \"" + text
                        + "\"");
    }

    @Test
    void itsPartsAreOfTheFormOfAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstanceKey.of(ElementId.of("d9"), "quý 2"))
                .withMessage("key must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or"
                        + " '-', but was \"quý 2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEY.withMatter("a/b"))
                .withMessageStartingWith("matter must begin with an ASCII letter or digit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEY.withVersion("#"))
                .withMessageStartingWith("version must begin with an ASCII letter or digit");
    }
}
