package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every valid golden is read, and written back as it stands. */
class ValidGoldenTest {
    private static final Path NEWER = Goldens.named("newer-minor");

    static List<Path> goldens() {
        return Goldens.valid();
    }

    static List<Path> goldensInTheFormatThatIsWritten() {
        return goldens().stream().filter(golden -> !golden.equals(NEWER)).toList();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isReadAndKeepsItsId(Path golden) {
        assertThat(Goldens.text(golden))
                .contains("\n  \"id\": \"" + PhoihopJson.readAgreement(golden).id() + "\",\n");
    }

    @ParameterizedTest
    @MethodSource("goldensInTheFormatThatIsWritten")
    void isWrittenBackLetterForLetter(Path golden) {
        assertThat(PhoihopJson.writeAgreement(PhoihopJson.readAgreement(golden)))
                .isEqualTo(Goldens.text(golden));
    }

    @Test
    void oneOfANewerMinorFormatIsWrittenInOurs() {
        assertThat(PhoihopJson.writeAgreement(PhoihopJson.readAgreement(NEWER)))
                .isEqualTo(Goldens.text(NEWER).replace("\"format\": \"1.7\"", "\"format\": \"1.0\""));
    }
}
