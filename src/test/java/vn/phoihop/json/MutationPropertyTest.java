package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.phoihop.generated.Agreements;
import vn.phoihop.generated.Chance;

/** What holds of a text however it was spoilt; each failure names the seed of a text of which it does not. */
class MutationPropertyTest {
    private static final long SEED = 2888;
    private static final int COUNT = 600;

    static final List<Named<BiFunction<Mutations, String, String>>> SPOILT =
            List.of(Named.of("values", Mutations::ofValues), Named.of("characters", Mutations::ofCharacters));

    private static final List<JsonProblem.Fault> NEWER =
            List.of(JsonProblem.Fault.UNKNOWN_FIELD, JsonProblem.Fault.UNKNOWN_CODE);

    @ParameterizedTest
    @FieldSource("SPOILT")
    void aTextIsReadOrItsProblemsAreWellSaidAndWellPlaced(BiFunction<Mutations, String, String> spoilt) {
        AtomicInteger refused = new AtomicInteger();
        forEach(spoilt, (text, problems) -> {
            Laws.areWellSaid(problems, text);
            Laws.areWellPlaced(problems, text);
            refused.addAndGet(problems.isEmpty() ? 0 : 1);
        });
        assertThat(refused.get()).isBetween(COUNT / 2, COUNT - 1);
    }

    @ParameterizedTest
    @FieldSource("SPOILT")
    void theSameTextHasTheSameProblemsAsBytesToo(BiFunction<Mutations, String, String> spoilt) {
        forEach(spoilt, (text, problems) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(Laws.problems(PhoihopJson::readAgreement, text)).isEqualTo(problems);
            if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                assertThat(Laws.problems(PhoihopJson::readAgreement, text, () -> PhoihopJson.readAgreement(bytes)))
                        .isEqualTo(problems);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("SPOILT")
    void theLenientReaderTellsNothingThatTheStrictOneDoesNot(BiFunction<Mutations, String, String> spoilt) {
        forEach(spoilt, (text, problems) -> {
            List<JsonProblem> lenient = Laws.problems(PhoihopJson.lenient()::readAgreement, text);
            Laws.areWellSaid(lenient, text);
            Laws.areWellPlaced(lenient, text);
            assertThat(lenient.isEmpty() || !problems.isEmpty()).isTrue();
        });
    }

    @Test
    void theLenientReaderKeepsWhateverANewerVersionAdds() {
        forEach(Mutations::ofVersions, (text, problems) -> {
            assertThat(problems).extracting(JsonProblem::fault).isSubsetOf(NEWER);
            assertThat(Laws.problems(PhoihopJson.lenient()::readAgreement, text))
                    .isEmpty();
        });
    }

    private static void forEach(
            BiFunction<Mutations, String, String> spoilt, BiConsumer<String, List<JsonProblem>> law) {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            String sound = PhoihopJson.writeAgreement(Agreements.of(seed, (int) (seed % 3)));
            String text = spoilt.apply(new Mutations(new Chance(-seed)), sound);
            try {
                law.accept(text, Laws.problems(PhoihopJson::readAgreement, text));
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
