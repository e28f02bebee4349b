package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.document.Provision.Step;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.text.Refusals;

class ProvisionTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    /** The first is the example of Decree 30/2020/NĐ-CP, Annex II. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I | point a, clause 2, Article 103, Section 5, Chapter XII, Part I
            điểm a khoản 2 Điều 5                           | point a, clause 2, Article 5
            khoản 2 Điều 5                                  | clause 2, Article 5
            Điều 5                                          | Article 5
            Điều 5a                                         | Article 5a
            điểm đ Điều 146                                 | point đ, Article 146
            điểm đ1 khoản 1b Điều 7                         | point đ1, clause 1b, Article 7
            Mục 2 Chương III                                | Section 2, Chapter III
            Tiểu mục 1 Mục 2 Chương IV                      | Subsection 1, Section 2, Chapter IV
            Điều 3 Chương VIa                               | Article 3, Chapter VIa
            Phần II                                         | Part II
            khoản 3                                         | clause 3
            điểm y                                          | point y
            """)
    void isWrittenFromSmallToLargeAndPrintedInVietnameseAndEnglish(String written, String english) {
        Provision provision = Provision.parse(written);
        assertThat(provision).hasToString(written);
        assertThat(provision.text(VI)).isEqualTo(written);
        assertThat(provision.text(Locale.UK)).isEqualTo(english);
        assertThat(Provision.read(written)).hasValue(provision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Điều 5 khoản 2 điểm a              | điểm a khoản 2 Điều 5
            Điều 5, khoản 2, điểm a)           | điểm a khoản 2 Điều 5
            Điểm a, Khoản 2, Điều 5            | điểm a khoản 2 Điều 5
            điểm a của khoản 2 của Điều 5      | điểm a khoản 2 Điều 5
            Mục 2 thuộc Chương III             | Mục 2 Chương III
            ĐIỀU 5.                            | Điều 5
            Ðiều 5                             | Điều 5
            Điểm Đ khỏan 02 điều 05A           | điểm đ khoản 2 Điều 5a
            chương iii                         | Chương III
            Tiểu  mục 1; mục 2                 | Tiểu mục 1 Mục 2
            """)
    void isReadAsItIsFound(String found, String written) {
        assertThat(Provision.read(found)).map(Provision::toString).hasValue(written);
        assertThat(Provision.read(Normalizer.normalize(found, Normalizer.Form.NFD)))
                .map(Provision::toString)
                .hasValue(written);
        assertThat(Provision.read(found.replace(' ', '\u00A0')))
                .map(Provision::toString)
                .hasValue(written);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.parse(found))
                .withMessage("provision must be written \"" + written + "\", but was \"" + found + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "p5",
                "Điều",
                "Điều này",
                "khoản 1 Điều này",
                "khoản 2 Điều 5 của Quy chế",
                "các điểm a, b khoản 2",
                "Điều 5 và Điều 6",
                "Điều 5 Điều 6",
                "khoản 2 Điều 5 điểm a",
                "Điều 5 của",
                "của Điều 5",
                "Điều 0",
                "Điều 10000",
                "Điều 5f",
                "Điều 5ab",
                "Điều V",
                "Mục II",
                "Chương 3",
                "Chương IIII",
                "Chương IVA",
                "Chương iva",
                "Chương M",
                "điểm f",
                "điểm j",
                "điểm w",
                "điểm z",
                "điểm ă",
                "điểm ab",
                "điểm a0",
                "điểm a24",
                "khoản a",
                "tiểu 1",
                "Tiểu mục"
            })
    void whatIsNoCitationOrMoreThanOneIsNotRead(String text) {
        assertThat(Provision.read(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.parse(text))
                .withMessage(
                        "provision must name in Vietnamese, from small to large, point, clause, article, subsection,"
                                + " section, chapter, part, such as \"điểm a khoản 2 Điều 5\", but was \"" + text
                                + "\"");
    }

    @Test
    void saysInVietnameseTooWhatIsWrong() {
        assertThat(refusal(() -> Provision.parse("Khoản 2 Điều 5")))
                .isEqualTo("chỗ viện dẫn phải viết là \"khoản 2 Điều 5\", nhưng đang là \"Khoản 2 Điều 5\"");
        assertThat(refusal(() -> Step.of(Level.POINT, "f")))
                .isEqualTo("điểm phải đánh số như a, d, đ, đ1, nhưng đang là \"f\"");
    }

    private static String refusal(Runnable making) {
        try {
            making.run();
            return "";
        } catch (RefusedValueException e) {
            return Refusals.text(e.code(), e.arguments(), VI);
        }
    }

    /** Civil Code 91/2015/QH13, Article 146, has points a to h with đ between d and e. */
    @Test
    void pointsFollowTheVietnameseAlphabet() {
        List<String> labels = new ArrayList<>();
        Optional<Step> point = Optional.of(Step.of(Level.POINT, "a"));
        while (point.isPresent()) {
            labels.add(point.get().label());
            point = point.get().next();
        }
        assertThat(String.join("", labels)).isEqualTo("abcdđeghiklmnopqrstuvxy");
    }

    @Test
    void standsInTheOrderOfTheText() {
        List<String> inOrder = List.of(
                "Phần I",
                "Chương I Phần I",
                "Chương IX Phần I",
                "Chương X Phần I",
                "Phần II",
                "Điều 1",
                "khoản 1 Điều 1",
                "điểm d khoản 1 Điều 1",
                "điểm đ khoản 1 Điều 1",
                "điểm đ1 khoản 1 Điều 1",
                "điểm e khoản 1 Điều 1",
                "khoản 2 Điều 1",
                "khoản 10 Điều 1",
                "Điều 5 Chương II",
                "khoản 1 Điều 5",
                "Điều 5a",
                "Điều 5b",
                "Điều 6",
                "Điều 10");
        List<Provision> shuffled = new ArrayList<>();
        inOrder.forEach(text -> shuffled.add(Provision.parse(text)));
        Collections.shuffle(shuffled, new Random(5));
        Collections.sort(shuffled);
        assertThat(shuffled).extracting(Provision::toString).containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            điểm d khoản 2 Điều 5 | điểm đ khoản 2 Điều 5 | điểm c khoản 2 Điều 5
            Điều 5                | Điều 6                | Điều 4
            Điều 5a               | Điều 6                | Điều 5
            Điều 5b               | Điều 6                | Điều 5a
            Điều 1                | Điều 2                | -
            Chương III            | Chương IV             | Chương II
            điểm y                | -                     | điểm x
            Điều 9999             | -                     | Điều 9998
            """)
    void knowsWhatFollowsAndWhatMustStandBefore(String text, String next, String previous) {
        Provision provision = Provision.parse(text);
        assertThat(provision.next().map(Provision::toString).orElse("-")).isEqualTo(next);
        assertThat(provision.previous().map(Provision::toString).orElse("-")).isEqualTo(previous);
    }

    @Test
    void liesWithinWhatItNames() {
        Provision point = Provision.of(Level.ARTICLE, "5").at(Level.CLAUSE, "2").at(Level.POINT, "a");
        assertThat(point).hasToString("điểm a khoản 2 Điều 5");
        assertThat(point.last()).hasToString("điểm a");
        assertThat(point.parent()).hasValue(Provision.parse("khoản 2 Điều 5"));
        assertThat(Provision.parse("Điều 5").parent()).isEmpty();
        assertThat(point.isWithin(Provision.parse("Điều 5"))).isTrue();
        assertThat(point.isWithin(point)).isTrue();
        assertThat(point.isWithin(Provision.parse("Điều 5a"))).isFalse();
        assertThat(point.isWithin(Provision.parse("Chương II"))).isFalse();
        assertThat(Provision.parse("Điều 5").isWithin(point)).isFalse();
    }

    @Test
    void whatIsNoPlaceInADocumentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision(List.of()))
                .withMessage("provision must name at least one level, but named none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.of(Level.CLAUSE, "2").at(Level.ARTICLE, "5"))
                .withMessage(
                        "provision must go from large levels to small ones, each once, but was \"Điều 5 khoản 2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.of(Level.ARTICLE, "05"))
                .withMessage("Article must be numbered like 1, 2, 10, 10a, but was \"05\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.of(Level.CHAPTER, "4"))
                .withMessage("Chapter must be numbered like I, II, IV, IVa, but was \"4\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(Level.POINT, 24, 0))
                .withMessage("point must be numbered like a, d, đ, đ1, but was 24+0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(Level.ARTICLE, 5, 24))
                .withMessage("Article must be numbered like 1, 2, 10, 10a, but was 5+24");
    }

    @Test
    void everyLabelOfEveryLevelLeadsBackToItsStep() {
        for (Level level : Level.values()) {
            for (int number = 1; number <= Step.most(level); number++) {
                Step step = new Step(level, number, number % (Step.MOST_INSERTED + 1));
                assertThat(Step.of(level, step.label())).isEqualTo(step);
            }
        }
        assertThat(new Step(Level.CHAPTER, 444, 0).label()).isEqualTo("CDXLIV");
        assertThat(new Step(Level.CHAPTER, 999, 5).label()).isEqualTo("CMXCIXđ");
    }

    static List<Long> seeds() {
        return List.of(20_261_122L, 5L, 91_2015L);
    }

    /** Pieces of citations and of anything else, strung together. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadOrRefusedAndWhatIsReadIsPrintedAndReadAgain(long seed) {
        List<String> pieces = Arrays.asList(
                "điểm ",
                "khoản ",
                "Điều ",
                "Tiểu mục ",
                "Mục ",
                "Chương ",
                "Phần ",
                "a",
                "đ",
                "5",
                "5a",
                "IV",
                "1 ",
                "2 ",
                ", ",
                "của ",
                "thuộc ",
                "a) ",
                ".",
                " ",
                "\u00A0",
                "\u0309",
                "\uD83D",
                "99999999999",
                "IIII",
                "Ð",
                "\0",
                "Điều 5 ",
                "khoản 2 ",
                "điểm đ ",
                "Chương IVa ");
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder b = new StringBuilder();
            for (int n = random.nextInt(7); n >= 0; n--) {
                b.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = b.toString();
            Optional<Provision> found = Provision.read(text);
            if (found.isPresent()) {
                read++;
                String written = found.get().toString();
                assertThat(Provision.parse(written))
                        .as("seed %d, %s", seed, text)
                        .isEqualTo(found.get());
                assertThat(found.get().compareTo(Provision.parse(written))).isZero();
            } else {
                assertThatIllegalArgumentException()
                        .as("seed %d", seed)
                        .isThrownBy(() -> Provision.parse(text))
                        .isExactlyInstanceOf(RefusedValueException.class);
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void aTextOfAnyLengthIsSoonRefused() {
        assertThat(Provision.read("Điều 5 ".repeat(1_000_000))).isEmpty();
        assertThat(Provision.read("I".repeat(299))).isEmpty();
    }
}
