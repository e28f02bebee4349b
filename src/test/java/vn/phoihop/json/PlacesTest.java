package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBooks;

class PlacesTest {
    private static final String LETTER = """
            {
              "id": "letter-155", "instrument": "155-ubnd-kgvx-2023", "kind": "official-letter",
              "title": {"vi": "Về trang thông tin điện tử 😀", "en": "On websites"},
              "parties": [
                {"id": "so-tttt", "kind": "body", "name": {"vi": "Sở Thông tin và Truyền thông"}}
              ],
              "participations": [{"who": "so-tttt", "roles": ["party"]}],
              "x-ma/ho~so": [1, [2, 3]]
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/id, 2, 9",
        "/title/vi, 3, 19",
        "/title/en, 3, 57",
        "/parties/0, 5, 5",
        "/parties/0/name/vi, 5, 54",
        "/participations/0/roles/0, 7, 51",
        "/x-ma~1ho~0so/1/1, 8, 25"
    })
    void isThePlaceWhereAValueBegins(String pointer, int line, int column) {
        assertThat(Places.of(LETTER).at(pointer)).isEqualTo(new Place(pointer, line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/0/cites, 5, 5",
        "/parties/1, 4, 14",
        "/parties/01, 4, 14",
        "/parties/-, 4, 14",
        "/duties/0/id, 1, 1",
        "/id/x, 2, 9"
    })
    void isThatOfWhatIsNearestWhereNothingStands(String pointer, int line, int column) {
        assertThat(Places.of(LETTER).at(pointer)).isEqualTo(new Place(pointer, line, column));
    }

    @Test
    void findingsOfRulesAreFoundInTheText() {
        Agreement agreement = PhoihopJson.readAgreement(LETTER);
        Findings findings = RuleBooks.standard().check(agreement);
        Places places = Places.of(LETTER);
        assertThat(findings.all())
                .extracting(finding -> finding.code() + " " + places.at(finding.pointer()))
                .containsExactly("party-without-duty line 7, column 22, at /participations/0");
    }

    @Test
    void lineEndsOfAnyKindCountAsOne() {
        String text = "{\r\n\"a\":\r1,\n\n\"b\": 2}";
        assertThat(Places.of(text).at("/a")).isEqualTo(new Place("/a", 3, 1));
        assertThat(Places.of(text).at("/b")).isEqualTo(new Place("/b", 5, 6));
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        assertThat(Places.of("\uFEFF{\"a\": 1}").at("/a")).isEqualTo(new Place("/a", 1, 7));
    }

    @Test
    void textThatIsNotJsonHasNone() {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> Places.of("{\"a\": }"))
                .withMessage("line 1, column 7: text must be JSON, but has \"}\" where a value must stand");
    }
}
