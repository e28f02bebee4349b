package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.generated.Agreements;
import vn.phoihop.generated.Chance;

/**
 * Whatever is given to a reader, it reads it or says well what is wrong. In an ordinary build the inputs kept among the
 * test resources are read; with {@code JAZZER_FUZZ=1}, ten minutes of inputs that Jazzer makes up.
 */
class ReaderFuzzTest {
    private static final String DICTIONARY = "/vn/phoihop/json/format.dict";
    private static final int PIECE = 24;

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = DICTIONARY)
    void bytes(byte[] bytes) {
        String text = decoded(bytes).orElse("");
        List<JsonProblem> strict =
                Laws.problems(PhoihopJson::readAgreement, text, () -> PhoihopJson.readAgreement(bytes));
        Laws.problems(
                PhoihopJson.lenient()::readAgreement,
                text,
                () -> PhoihopJson.lenient().readAgreement(bytes));
        if (decoded(bytes).isPresent()) {
            assertThat(readStrictlyAndLeniently(text)).isEqualTo(strict);
        } else {
            assertThat(strict).extracting(JsonProblem::fault).containsExactly(JsonProblem.Fault.NOT_UTF8);
        }
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = DICTIONARY)
    void agreementsPieced(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder(
                PhoihopJson.writeAgreement(Agreements.of(data.consumeInt(0, 999), data.consumeInt(0, 2))));
        if (data.consumeBoolean()) {
            text = new StringBuilder(new Mutations(new Chance(data.consumeLong())).ofValues(text.toString()));
        }
        while (data.remainingBytes() > 0) {
            int at = data.consumeInt(0, text.length());
            text.replace(at, data.consumeInt(at, Math.min(text.length(), at + PIECE)), data.consumeString(PIECE));
        }
        readStrictlyAndLeniently(text.toString());
    }

    private static List<JsonProblem> readStrictlyAndLeniently(String text) {
        check(PhoihopJson.lenient()::readAgreement, text);
        return check(PhoihopJson::readAgreement, text);
    }

    private static List<JsonProblem> check(Function<String, Agreement> reader, String text) {
        List<JsonProblem> problems = Laws.problems(reader, text);
        Laws.areWellSaid(problems, text);
        Laws.areWellPlaced(problems, text);
        return problems;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
