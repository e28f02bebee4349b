package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.testing.RuleExamples;

/** Where rules begin to find something, and where they no longer do; each line reasoned from the rule's ground. */
class CatalogueEdgesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/rules/edges.csv", delimiter = '!', quoteCharacter = '`')
    void isFoundThereAndNowhereElse(String code, String patch, String pointers) {
        RuleBook book =
                RuleBook.of(RuleBooks.standard().rule(code).orElseThrow()).rethrowing();
        String found = String.join(
                " ",
                book.check(PhoihopJson.readAgreement(PhoihopJson.merged(RuleExamples.SOUND, patch))).all().stream()
                        .map(Finding::pointer)
                        .toList());
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(pointers);
    }
}
