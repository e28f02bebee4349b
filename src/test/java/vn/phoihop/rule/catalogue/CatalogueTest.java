package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import vn.phoihop.rule.RuleBooks;

/** Each rule finds the defect of its own example, and nothing in the sound agreement the example is made from. */
class CatalogueTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode SOUND = MAPPER.readTree(Path.of("src/test/resources/docs/small.json"));

    static List<Entry> entries() {
        return StandardRules.ENTRIES;
    }

    @Test
    void theSoundAgreementIsSound() {
        Agreement sound = PhoihopJson.readAgreement(SOUND.toString());
        assertThat(RuleBooks.standard().check(sound).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theExampleIsFoundWhereTheEntrySays(Entry entry) {
        Agreement defective = PhoihopJson.lenient()
                .readAgreement(merged(SOUND, MAPPER.readTree(entry.example())).toString());
        assertThat(RuleBooks.standard().check(defective).all())
                .filteredOn(finding -> finding.rule() == entry.rule())
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(entry.pointers());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntrySpeaksVietnameseAndEnglish(Entry entry) {
        assertThat(List.of(
                        entry.title(),
                        entry.ground(),
                        entry.mend(),
                        entry.rule().because()))
                .allMatch(words -> words.byLanguage().keySet().containsAll(List.of("vi", "en")));
        for (String tag : List.of("vi", "en")) {
            Finding finding = new Finding(entry.rule(), "", List.of("2021-02-20", "2021-02-20", "c"));
            assertThat(finding.text(Locale.forLanguageTag(tag)))
                    .as("a sentence of its own, not the reason")
                    .doesNotStartWith(entry.rule().because().text(Locale.forLanguageTag(tag)))
                    .doesNotContain("{");
        }
    }

    @Test
    void titlesAreDistinct() {
        assertThat(StandardRules.ENTRIES)
                .extracting(Entry::title)
                .extracting(Words::byLanguage)
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
