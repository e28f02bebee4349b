package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.generated.Chance;
import vn.phoihop.internal.RefusedValueException;

/** What holds of any text, shown on made-up ones; the name of a failing test holds its seed. */
class NumberFuzzTest {
    private static final List<String> PIECES = List.of(
            "Số: ",
            "155",
            "01",
            "5",
            "30c",
            "2020",
            "1900",
            "/",
            "-",
            "–",
            " ",
            "\u00A0",
            "&",
            "(",
            ")",
            "QĐ",
            "Q\u00D0",
            "NQLT",
            "QCPH",
            "CTr",
            "Ctr",
            "TT",
            "TTr",
            "QYĐ",
            "HĐ",
            "LPQT",
            "UBND",
            "TTg",
            "CP",
            "TW",
            "TU",
            "QH14",
            "UBTVQH15",
            "C41",
            "KGVX",
            "PTTH",
            "ĐCTUBTƯMTTQVN",
            "Đ",
            "D\u0323",
            "ư",
            ".",
            ",",
            "\n",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "{0}",
            "'",
            "١",
            "\uFEFF");
    private static final List<String> EXAMPLES = List.of(
            "155/UBND-KGVX",
            "1191/QĐ-TTg",
            "30/2020/NĐ-CP",
            "70/2020/QH14",
            "127-QĐ/TW",
            "01/QCPH/UBND-UBMTTQ",
            "19/2008/NQLT/CP-UBTUMTTQVN",
            "12/CTrPH-MTTW-BVHTTDL",
            "5104/BTTTT-PTTH&TTĐT",
            "823/PV11(CS)",
            "01/2023/NQLT-CP-ĐCTUBTƯMTTQVN",
            "1960/QĐ-BCA-C41",
            "44/SCT-TTr",
            "134/2004/LPQT",
            "22/CT-TW");
    private static final Set<String> SENTENCES =
            Set.of("number-form", "number-spelling", "number-type", "number-issuer", "number-year");
    private static final int TEXTS = 2000;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static String text(Chance chance) {
        if (chance.oneIn(2)) {
            return String.join("", chance.upTo(12, () -> chance.of(PIECES)));
        }
        StringBuilder b = new StringBuilder(chance.of(EXAMPLES));
        for (int i = chance.below(4); i > 0; i--) {
            int at = chance.below(b.length() + 1);
            if (chance.oneIn(2)) {
                b.insert(at, chance.of(PIECES));
            } else if (at < b.length()) {
                b.deleteCharAt(at);
            }
        }
        return b.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGenerousReadingNeverThrows(long seed) {
        Chance chance = new Chance(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(chance);
            NumberReading reading = NumberReading.of(text);
            assertThat(reading.remarks()).as("%s", text).allSatisfy(remark -> {
                assertThat(remark.text(Locale.ENGLISH)).isNotBlank();
                assertThat(remark.text(Locale.forLanguageTag("vi"))).isNotBlank();
            });
            assertThat(reading.number().isPresent() && reading.readings().size() != 1)
                    .as("a guess at %s", text)
                    .isFalse();
            NumberReading again = NumberReading.of(
                    reading.readings().isEmpty()
                            ? text
                            : reading.readings().get(0).text());
            assertThat(again.readings()).as("%s", text).isEqualTo(reading.readings());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStrictOneThrowsOnlyItsOwnSentencesAndPrintsWhatItParsed(long seed) {
        Chance chance = new Chance(seed);
        int parsed = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(chance);
            try {
                DocumentNumber number = DocumentNumber.parse(text);
                assertThat(number.toString()).isEqualTo(text);
                assertThat(DocumentNumber.parse(number.text())).isEqualTo(number);
                assertThat(NumberReading.of(text).readings().get(0)).isEqualTo(number.reading());
                assertThat(number.issuers()).isNotEmpty();
                assertThat(number.types()).isNotEmpty();
                parsed++;
            } catch (RefusedValueException e) {
                assertThat(e.code()).as("%s", text).isIn(SENTENCES);
                assertThat(e).hasMessageStartingWith("document number must ");
            }
        }
        assertThat(parsed).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReadingThatGivesANumberIsThatNumber(long seed) {
        Chance chance = new Chance(seed);
        for (int i = 0; i < TEXTS; i++) {
            for (NumberReading.Reading reading : NumberReading.of(text(chance)).readings()) {
                reading.toNumber().ifPresent(number -> {
                    assertThat(number.reading()).isEqualTo(reading);
                    assertThat(DocumentNumber.parse(reading.text())).isEqualTo(number);
                });
            }
        }
    }
}
