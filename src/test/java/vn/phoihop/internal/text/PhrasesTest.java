package vn.phoihop.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Set<String> codes() {
        return new TreeSet<>(Phrases.BY_CODE.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysTheSameOfTheSameArgumentsInBothLanguages(String code) {
        Template template = Objects.requireNonNull(Phrases.BY_CODE.get(code));
        assertThat(places(template.vi())).isEqualTo(places(template.en()));
        assertThat(template.vi()).isNotEqualTo(template.en());
    }

    private static Set<String> places(String template) {
        return PLACE.matcher(template).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    @Test
    void aCodeWithoutSentenceIsAMistakeOfOurs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrases.say("nothing", Locale.ENGLISH))
                .withMessage("a phrase must have words, but nothing has none");
    }
}
