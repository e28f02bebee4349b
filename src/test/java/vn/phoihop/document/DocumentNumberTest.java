package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.text.Refusals;

/** Strict parsing takes what the rules of numbering write, and says in one sentence what is wrong with anything else. */
class DocumentNumberTest {
    private static final String FORMS =
            "document number must have a form such as 155/UBND-KGVX, 1191/QĐ-TTg, 30/2020/NĐ-CP, 70/2020/QH14, 127-QĐ/TW"
                    + " or 01/QCPH/UBND-UBMTTQ, but was ";

    @Test
    void itsPartsAreData() {
        DocumentNumber number = DocumentNumber.parse("19/2008/NQLT/CP-UBTUMTTQVN");
        assertThat(number.family()).isEqualTo(Family.JOINT);
        assertThat(number.number()).isEqualTo("19");
        assertThat(number.year()).hasValue(2008);
        assertThat(number.abbreviation()).contains("NQLT");
        assertThat(number.type()).contains(DocumentType.of("joint-resolution"));
        assertThat(number.issuers()).containsExactly("CP", "UBTUMTTQVN");
        assertThat(number.units()).isEmpty();
        assertThat(number.isJoint()).isTrue();
        assertThat(DocumentNumber.parse("30c/NQ-CP").number()).isEqualTo("30c");
        assertThat(DocumentNumber.parse("1960/QĐ-BCA-C41").units()).containsExactly("C41");
        assertThat(DocumentNumber.parse("351/2017/UBTVQH14").legislature()).hasValue(14);
    }

    @ParameterizedTest
    @CsvSource({
        "1191/QĐ-TTg, individual-decision",
        "20/2020/QĐ-TTg, legal-decision",
        "127-QĐ/TW, party-decision",
        "155/UBND-KGVX, official-letter",
        "1018/CV-MTTW-BTT, front-letter",
        "29/2022/TB-LPQT, treaty-notice",
        "213/TB-VPCP, notice",
        "03/VBHN-VPQH, consolidated-text",
        "01/2026/TTLT-VKSNDTC-BCA-BQP, joint-circular",
        "05/CTPH-UBND-UBMTTQ, cooperation-programme"
    })
    void theShapeSettlesWhichTypeAnAbbreviationIs(String text, String type) {
        assertThat(DocumentNumber.parse(text).type()).contains(DocumentType.of(type));
    }

    @Test
    void theTypeOfTheNationalAssemblyStandsOutside() {
        assertThat(DocumentNumber.parse("70/2020/QH14").types())
                .containsExactly(DocumentType.of("law"), DocumentType.of("assembly-resolution"));
        assertThat(DocumentNumber.parse("70/2020/QH14").type()).isEmpty();
        assertThat(DocumentNumber.parse("351/2017/UBTVQH14").types())
                .containsExactly(DocumentType.of("ordinance"), DocumentType.of("assembly-resolution"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 155/UBND-KGVX|155/UBND-KGVX",
                "155/UBND – KGVX|155/UBND-KGVX",
                "1191/Q\u00D0-TTg|1191/QĐ-TTg",
                "5/QĐ-TTg|05/QĐ-TTg",
                "79-Ctr/BDVTW|79-CTr/BDVTW",
                "12/QYĐ-UBND|12/QyĐ-UBND",
                "155/UBND-KGVX.|155/UBND-KGVX"
            })
    void anotherSpellingIsRefusedWithTheOneToWrite(String text, String number) {
        refuses(text, "document number must be written \"" + number + "\", but was \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "155", "155/ubnd", "QĐ-TTg", "12/QĐ/UBND", "00/QĐ-TTg", "12/UBND-VP-KT", "01/QCPH/UBND"})
    void whatHasNoneOfTheShapesIsRefused(String text) {
        refuses(text, FORMS + "\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"134/2004/LPQT", "13/2020/XYZ-UBND", "12/2020/BC-UBND", "15/NĐ-CP", "13-XYZ/TW", "13-GM/TW"})
    void aTypeThatNumbersOfTheShapeDoNotCarryIsRefused(String text) {
        refuses(text, "document number must carry a type that numbers of its shape have, but was \"" + text + "\"");
    }

    @Test
    void aTypeWithoutIssuerAndAYearBefore1945AreRefused() {
        refuses("12/TTr", "document number must name an issuer after the type TTr, but was \"12/TTr\"");
        refuses("30/2020/NĐ", "document number must name an issuer after the type NĐ, but was \"30/2020/NĐ\"");
        refuses("12/1900/QĐ-UB", "document number must have a year from 1945 on, but was \"12/1900/QĐ-UB\"");
    }

    @Test
    void aGroupThatIsNoKnownTypeIsTheIssuerOfALetter() {
        DocumentNumber number = DocumentNumber.parse("15/PAKH-UBND");
        assertThat(number.family()).isEqualTo(Family.LETTER);
        assertThat(number.issuers()).containsExactly("PAKH");
    }

    @Test
    void aTextThatMayBeReadOtherwiseIsReadInTheOrderOfTheShapes() {
        assertThat(DocumentNumber.parse("05/HĐ-ABC").family()).isEqualTo(Family.ADMINISTRATIVE);
        assertThat(DocumentNumber.parse("362-QĐ/TTg").family()).isEqualTo(Family.PARTY);
        assertThat(DocumentNumber.parse("44/SCT-TTr").family()).isEqualTo(Family.LETTER);
        assertThat(DocumentNumber.parse("04/QC-UBND-UBMTTQ").issuers()).containsExactly("UBND");
    }

    @Test
    void theSentenceIsThereInVietnameseToo() {
        try {
            DocumentNumber.parse("5/QĐ-TTg");
        } catch (RefusedValueException e) {
            assertThat(Refusals.text(e.code(), e.arguments(), Locale.forLanguageTag("vi")))
                    .isEqualTo("số và ký hiệu văn bản phải viết là \"05/QĐ-TTg\", nhưng đang là \"5/QĐ-TTg\"");
            return;
        }
        assertThat(false).as("refused").isTrue();
    }

    @Test
    void isWrittenAsAPlainString() {
        JsonMapper mapper = JsonMapper.builder().build();
        Map<String, DocumentNumber> held = Map.of("number", DocumentNumber.parse("127-QĐ/TW"));
        assertThat(mapper.writeValueAsString(held)).isEqualTo("{\"number\":\"127-QĐ/TW\"}");
        assertThat(mapper.readValue("\"127-QĐ/TW\"", DocumentNumber.class))
                .isEqualTo(DocumentNumber.parse("127-QĐ/TW"))
                .hasToString("127-QĐ/TW");
        assertThat(mapper.writeValueAsString(List.of(DocumentType.of("plan")))).isEqualTo("[\"plan\"]");
        assertThat(mapper.readValue("\"plan\"", DocumentType.class)).isSameAs(DocumentType.of("plan"));
    }

    private static void refuses(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessage(message);
    }
}
