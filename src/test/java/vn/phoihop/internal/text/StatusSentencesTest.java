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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.record.Event;
import vn.phoihop.status.AgreementState;
import vn.phoihop.status.MilestoneState;
import vn.phoihop.status.Standing;
import vn.phoihop.status.TargetState;

class StatusSentencesTest {
    /** What is said, noted or ended, to the end of the statement; arguments that are ids or marks are no codes. */
    private static final Pattern TELLING =
            Pattern.compile("\\b(?:say|add|note|unclear|end|StatusSentences\\.text)\\(([^;{]*)", Pattern.DOTALL);

    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z]+(?:-[a-z]*)+|succession|survives|extended|awaits|circle|measured)\"");

    static Set<String> codes() {
        return new TreeSet<>(StatusSentences.BY_CODE.keySet());
    }

    /** The codes that the engine can say, those made of two parts with every second part there is. */
    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/phoihop/status"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher telling = TELLING.matcher(Files.readString(file));
                while (telling.find()) {
                    Matcher literal = LITERAL.matcher(telling.group(1));
                    while (literal.find()) {
                        expand(literal.group(1)).forEach(said::add);
                    }
                }
            }
        }
        return said;
    }

    private static Stream<String> expand(String literal) {
        return switch (literal) {
            case "standing-" -> Stream.of(Standing.values()).map(one -> literal + one.code());
            case "agreement-" -> Stream.of(AgreementState.Code.values()).map(one -> literal + one.code());
            case "milestone-" -> Stream.of(MilestoneState.Code.values()).map(one -> literal + one.code());
            case "target-" -> Stream.of(TargetState.Code.values()).map(one -> literal + one.code());
            case "condition-" -> Stream.of(Event.Verdict.values()).map(one -> literal + one.code());
            case "awaited-" -> Stream.of("awaited-lapsed", "awaited-unknown");
            default -> Stream.of(literal);
        };
    }

    @Test
    void whatIsSaidHasASentenceAndEverySentenceIsSaid() throws IOException {
        assertThat(said()).containsExactlyElementsOf(codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysAStepInBothLanguages(String code) {
        List<String> arguments = List.of("2025-05-10", "2025-05-11", "2025-05-12", "merger", "verified");
        String vi = StatusSentences.text(code, arguments, Locale.forLanguageTag("vi"));
        String en = StatusSentences.text(code, arguments, Locale.ENGLISH);
        assertThat(vi).isNotEqualTo(en).doesNotContain("{").isNotBlank();
        assertThat(en).doesNotContain("{").isNotBlank();
        assertThat(StatusSentences.sentence(code))
                .hasValueSatisfying(name -> assertThat(name).matches("STAND-([2-9]|1[0-6])"));
        assertThat(StatusSentences.assumption(code).orElse("A1")).matches("A[0-9]+");
    }

    @Test
    void aStepWithoutSentenceIsAMistakeOfOurs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StatusSentences.text("nothing", List.of(), Locale.ENGLISH))
                .withMessage("a step must have a sentence, but nothing has none");
    }
}
