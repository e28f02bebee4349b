package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.Subject;
import vn.phoihop.testing.RuleExamples;

/** Which document takes the place of which; the numbers and days are those of joint resolutions 19/2008 and 01/2023. */
class ReplacementRulesTest {
    private static Agreement agreement(String patch) {
        return PhoihopJson.readAgreement(PhoihopJson.merged(RuleExamples.SOUND, patch));
    }

    private static Agreement naming(String id, String number, String signed, String kind, String named) {
        String signing = signed.isEmpty() ? "" : "\"signing\": {\"day\": \"" + signed + "\"}, ";
        return agreement("{\"id\": \"" + id + "\", \"instrument\": \"" + id + "\", \"number\": \"" + number + "\", "
                + signing + "\"relations\": [{\"id\": \"r1\", \"kind\": \"" + kind
                + "\", \"document\": {\"vi\": \"Nghị quyết liên tịch\"}, \"number\": \"" + named + "\"}]}");
    }

    private static List<Finding> found(String code, Subject subject) {
        return RuleBooks.standard().check(subject).of(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            legal-basis, 2023-10-09, 2023-10-09, 1
            implements,  2024-01-01, 2023-10-09, 1
            implements,  2023-10-08, 2023-10-09, 0
            cites,       2024-01-01, 2023-10-09, 0
            legal-basis, '',         2023-10-09, 0
            legal-basis, 2024-01-01, '',         0
            """)
    void aBasisIsReplacedFromTheDayOfWhatReplacesIt(String kind, String made, String since, int findings) {
        Agreement later = naming("p", "12/CTrPH-MTTW-BVHTTDL", made, kind, "19/2008/NQLT/CP-UBMTTQVN");
        Agreement replacing =
                naming("n", "01/2023/NQLT-CP-ĐCTUBTƯMTTQVN", since, "supersedes", "19/2008/NQLT/CP-UBTUMTTQVN");
        Agreement other = naming("o", "02/2023/NQLT-CP-BCA", "2023-01-01", "supersedes", "20/2008/NQLT/CP-BCA");
        assertThat(found("basis-replaced", Subject.of(later).among(List.of(other, replacing))))
                .hasSize(findings);
        assertThat(found("basis-replaced", Subject.of(later).among(List.of(other))))
                .isEmpty();
    }

    @Test
    void anotherAccountOfTheSameInstrumentReplacesNothingUnderIt() {
        Agreement one = naming("n", "01/2023/NQLT-CP-BCA", "2023-10-09", "implements", "19/2008/NQLT/CP-UBMTTQVN");
        Agreement other = naming("n", "01/2023/NQLT-CP-BCA", "2023-10-09", "supersedes", "19/2008/NQLT/CP-UBMTTQVN");
        assertThat(found("basis-replaced", Subject.of(one).among(List.of(other))))
                .isEmpty();
    }

    @Test
    void itSaysSinceWhenAndByWhat() {
        Agreement later = naming("p", "12/CTrPH-MTTW-BVHTTDL", "2024-02-20", "legal-basis", "19/2008/NQLT/CP-UBMTTQVN");
        Agreement replacing =
                naming("n", "01/2023/NQLT-CP-ĐCTUBTƯMTTQVN", "2023-10-09", "supersedes", "19/2008/NQLT/CP-UBMTTQVN");
        assertThat(found("basis-replaced", Subject.of(later).among(List.of(replacing)))
                        .get(0)
                        .text(Locale.ENGLISH))
                .isEqualTo("the document \"r1\" was replaced by \"n\" on 9 October 2023, before 20 February 2024");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            supersedes, 12/2013/QĐ-UBND, supersedes, 16/2017/QĐ-UBND, 1
            supersedes, 12/2013/QĐ-UBND, implements, 16/2017/QĐ-UBND, 0
            implements, 12/2013/QĐ-UBND, supersedes, 16/2017/QĐ-UBND, 0
            supersedes, 12/2013/QĐ-UBND, supersedes, 16/2018/QĐ-UBND, 0
            supersedes, 12/2012/QĐ-UBND, supersedes, 16/2017/QĐ-UBND, 0
            """)
    void twoReplaceEachOtherOnlyIfBothSaySo(String kind, String named, String otherKind, String other, int findings) {
        Agreement later = naming("p", "16/2017/QĐ-UBND", "", kind, named);
        Agreement earlier = naming("q", "12/2013/QĐ-UBND", "", otherKind, other);
        assertThat(found("replacement-mutual", Subject.of(later).among(List.of(earlier))))
                .hasSize(findings);
        Agreement unnumbered = agreement("{\"relations\": " + "[]}");
        assertThat(found("replacement-mutual", Subject.of(unnumbered).among(List.of(earlier))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            supersedes, 12/2013/QĐ-UBND, 12/2013/QĐ-UBND, 0
            supersedes, 12/2013/QĐ-UBND, 13/2013/QĐ-UBND, 1
            supersedes, 12/2013/QĐ-UBND, 12/2012/QĐ-UBND, 1
            implements, 12/2013/QĐ-UBND, 13/2013/QĐ-UBND, 0
            supersedes, 155/UBND-KGVX,   155/UBND-KGVX,   0
            """)
    void aPredecessorIsToBeAmongWhatIsReplaced(String kind, String named, String predecessor, int findings) {
        Agreement later = naming("p", "16/2017/QĐ-UBND", "", kind, named);
        Agreement before = agreement("{\"number\": \"" + predecessor + "\"}");
        assertThat(found("predecessor-unnamed", Subject.of(later).after(before)))
                .hasSize(findings);
        assertThat(found("predecessor-unnamed", Subject.of(later).after(agreement("{}"))))
                .isEmpty();
    }
}
