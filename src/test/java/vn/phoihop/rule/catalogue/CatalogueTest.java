package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBooks;

/** What every rule that ships says of itself; that its examples hold, {@code RuleExamplesTest} shows. */
class CatalogueTest {
    static List<Rule> rules() {
        return RuleBooks.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsItsTitleItsGroundAndHowToMend(Rule rule) {
        assertThat(rule.title()).isPresent();
        assertThat(rule.ground()).isPresent();
        assertThat(rule.mend()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasASentenceOfItsOwn(Rule rule) {
        for (String tag : List.of("vi", "en")) {
            Locale locale = Locale.forLanguageTag(tag);
            assertThat(rule.sentence().text(locale))
                    .doesNotStartWith(rule.because().text(locale));
        }
    }

    @Test
    void titlesAreDistinct() {
        assertThat(rules())
                .extracting(rule -> rule.title().map(Words::byLanguage).orElseThrow())
                .doesNotHaveDuplicates();
    }
}
