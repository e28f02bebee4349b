package vn.phoihop.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";

    @Test
    void spacesOfAnyKindAroundANameDoNotCount() {
        assertThat(Names.folded("\u00A0 Cổng\u2007TTĐT \u00A0")).isEqualTo(Names.folded("cổng ttđt"));
        assertThat(Names.folded("\u00A0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Tuy Hoà,              Tuy Hòa,              true
            KHÁNH HOÀ,            khánh hòa,            true
            Thuỵ,                 Thụy,                 true
            Ủy Ban,               Uỷ ban,               true
            Sở  Y\u00A0tế,        Sở Y tế,              true
            hoà hoãn,             hòa hoàn,             false
            Tuy An,               Tùy An,               false
            Đông Hòa,             Dông Hòa,             false
            an ủi,                ản ui,                false
            """)
    void spellingsOfOneNameFoldToTheSame(String first, String second, boolean isSame) {
        assertThat(Names.folded(first).equals(Names.folded(second))).isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban Tuyên giáo Tỉnh uỷ, Phú Yên | tỉnh ủy         | true
            (UBND) tỉnh                     | ubnd            | true
            Bộ TT&TT                        | bộ tt tt        | true
            UBNDTP                          | ubnd            | false
            Hội đồng nhân dân               | đồng nhân       | true
            Cục Báo chí                     | bộ báo chí      | false
            """)
    void wholeWordsAreFoundWhateverStandsAroundThem(String text, String looked, boolean isFound) {
        assertThat(Names.words(text).contains(Names.words(looked))).isEqualTo(isFound);
    }

    @Test
    void everyLetterIsFoldedAsUnicodeTakesItApart() {
        for (char c = 1; c < '\u3000'; c++) {
            for (String name :
                    List.of("" + c, "Q" + c + "y  N" + c + "g", c + "\u0323a" + c, "\u0110" + c + " x" + c + c)) {
                assertThat(Names.folded(name)).as("U+%04X in %s", (int) c, name).isEqualTo(byWords(name));
            }
        }
    }

    /** Word by word: first what is no tone, then the tones. */
    private static String byWords(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : apart.split("[\\t-\\r\\x1C-\\x1F\\p{Z}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.replaceAll(TONE, "") + word.replaceAll("(?s)(?!" + TONE + ").", ""));
            }
        }
        return String.join(" ", words);
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Names.words(" – ")).isEqualTo(" ");
    }
}
