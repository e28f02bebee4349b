package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @Test
    void givesTheTextOfTheLanguageAskedForWhateverTheCountry() {
        Words focalPoint = Words.of("đầu mối", "focal point");
        assertThat(focalPoint.text(Locale.forLanguageTag("vi-VN"))).isEqualTo("đầu mối");
        assertThat(focalPoint.text(Locale.US)).isEqualTo("focal point");
    }

    @Test
    void fallsBackToVietnameseThenToTheFirstThereIs() {
        assertThat(Words.of("đầu mối", "focal point").text(Locale.FRENCH)).isEqualTo("đầu mối");
        Map<String, String> noVietnamese = new LinkedHashMap<>();
        noVietnamese.put("lo", "ຈຸດປະສານງານ");
        noVietnamese.put("en", "focal point");
        assertThat(new Words(noVietnamese).text(VI)).isEqualTo("ຈຸດປະສານງານ");
    }

    @Test
    void saysThatALanguageIsNotThereRatherThanGuess() {
        assertThat(Words.vi("đầu mối").in(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void keepsTheTextLetterForLetter() {
        String decomposed = "phô\u0301i hợp";
        assertThat(Words.vi(decomposed).text(VI)).isEqualTo(decomposed);
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("vi", "phối hợp"));
        Words words = new Words(texts);
        texts.put("vi", "khác");
        assertThat(words).isEqualTo(Words.vi("phối hợp"));
        assertThat(words.byLanguage()).isUnmodifiable();
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(Map.of()))
                .withMessage("words must be given in at least one language, but there were none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("phối hợp", " "))
                .withMessage("words in language en must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(Map.of("vi-VN", "phối hợp")))
                .withMessage("language must be two or three lower-case letters, but was \"vi-VN\"");
    }
}
