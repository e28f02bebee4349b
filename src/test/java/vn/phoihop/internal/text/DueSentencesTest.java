package vn.phoihop.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DueSentencesTest {
    static Set<String> codes() {
        return new TreeSet<>(DueSentences.BY_CODE.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysAStepInBothLanguages(String code) {
        List<String> arguments = List.of("2025-05-10", "2025-05-11", "2025-05-12", "2025-05-13");
        String vi = DueSentences.text(code, arguments, Locale.forLanguageTag("vi"));
        String en = DueSentences.text(code, arguments, Locale.ENGLISH);
        assertThat(vi).isNotEqualTo(en).doesNotContain("{").isNotBlank();
        assertThat(en).doesNotContain("{").isNotBlank();
        assertThat(vi.contains("Bộ luật Dân sự)")).isEqualTo(en.contains("Civil Code)"));
    }

    @Test
    void eachStepIsTakenSomewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/phoihop/time"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(codes())
                .filteredOn(code -> !code.startsWith("counting-by-") && !code.startsWith("ends-"))
                .allSatisfy(code -> assertThat(sources).contains("\"" + code + "\""));
    }

    @Test
    void aStepWithoutSentenceIsAMistakeOfOurs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DueSentences.text("nothing", List.of(), Locale.ENGLISH))
                .withMessage("a step must have a sentence, but nothing has none");
    }
}
