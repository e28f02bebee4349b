package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBooks;

/** Each rule finds the defect of its own example, and nothing in the sound agreement the example is made from. */
class CatalogueTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode SOUND = MAPPER.readTree(Path.of("src/test/resources/docs/small.json"));

    static List<Rule> rules() {
        return RuleBooks.standard().rules();
    }

    @Test
    void theSoundAgreementIsSound() {
        Agreement sound = PhoihopJson.readAgreement(SOUND.toString());
        assertThat(RuleBooks.standard().check(sound).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleIsFoundWhereTheRuleSays(Rule rule) {
        Agreement defective = PhoihopJson.lenient()
                .readAgreement(
                        merged(SOUND, MAPPER.readTree(rule.examples().get(0).patch()))
                                .toString());
        List<Finding> found = RuleBooks.standard().check(defective).of(rule.code());
        assertThat(found)
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(rule.examples().get(0).pointers());
        for (String tag : List.of("vi", "en")) {
            assertThat(found.get(0).text(Locale.forLanguageTag(tag)))
                    .as("a sentence of its own, not the reason")
                    .doesNotStartWith(rule.because().text(Locale.forLanguageTag(tag)))
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSpeaksVietnameseAndEnglish(Rule rule) {
        assertThat(Stream.of(
                        rule.title(),
                        rule.ground(),
                        rule.mend(),
                        Optional.of(rule.because()),
                        Optional.of(rule.sentence())))
                .allMatch(words -> words.orElseThrow().byLanguage().keySet().containsAll(List.of("vi", "en")));
    }

    @Test
    void titlesAreDistinct() {
        assertThat(rules())
                .extracting(rule -> rule.title().map(Words::byLanguage).orElseThrow())
                .doesNotHaveDuplicates();
    }

    /** Applies a JSON merge patch (RFC 7386). */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? ((ObjectNode) target).deepCopy() : MAPPER.createObjectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                JsonNode old = result.path(field.getKey());
                result.set(field.getKey(), merged(old, field.getValue()));
            }
        });
        return result;
    }
}
