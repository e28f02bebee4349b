package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts with one fault each, and one with ten; beside each, what must be said of it, written from the format before the
 * reader had seen the text.
 */
class InvalidGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "invalid");

    record Golden(String name, String json, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> goldens() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(InvalidGoldenTest::golden)
                    .toList()
                    .stream();
        }
    }

    private static Golden golden(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        try {
            List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".expected")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("schema:"))
                    .toList();
            return new Golden(name, Files.readString(file), expected);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isRefusedInTheSentencesWrittenForIt(Golden golden) {
        assertThat(said(() -> PhoihopJson.readAgreement(golden.json()))).containsExactlyElementsOf(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isRefusedAlikeWhereverItIsReadFrom(Golden golden) {
        byte[] bytes = golden.json().getBytes(StandardCharsets.UTF_8);
        assertThat(said(() -> PhoihopJson.readAgreement(bytes))).containsExactlyElementsOf(golden.expected());
        assertThat(said(() -> PhoihopJson.readAgreement(new ByteArrayInputStream(bytes))))
                .containsExactlyElementsOf(golden.expected());
        assertThat(said(() -> PhoihopJson.readAgreement(new StringReader(golden.json()))))
                .containsExactlyElementsOf(golden.expected());
        assertThat(said(() -> PhoihopJson.readAgreement(FOLDER.resolve(golden.name() + ".json"))))
                .containsExactlyElementsOf(golden.expected());
    }

    private static List<String> said(ThrowingCallable reading) {
        UnreadableJsonException e = catchThrowableOfType(UnreadableJsonException.class, reading);
        assertThat(e).isNotNull();
        return e.problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " | "
                        + problem.place().pointer() + " | " + problem.fault().code() + " | "
                        + problem.text(Locale.ENGLISH) + " | " + problem.text(Locale.forLanguageTag("vi")))
                .toList();
    }
}
