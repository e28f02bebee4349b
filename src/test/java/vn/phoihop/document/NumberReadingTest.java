package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.document.NumberReading.Change;
import vn.phoihop.document.NumberReading.Remark;

/** What the generous reading changes, what it leaves open, and what it says of it. */
class NumberReadingTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Số: 155/UBND-KGVX|prefix <Số: > <>",
                "số :155/UBND-KGVX|prefix <số :> <>",
                "SỐ155/UBND-KGVX|prefix <SỐ> <>",
                " 155/UBND-KGVX\u00A0|spaces < > <>, spaces <\u00A0> <>",
                "155 / UBND - KGVX.|punctuation <.> <>, spaces < / > </>, spaces < - > <->",
                "155/UBND-KGVX ;|punctuation < ;> <>",
                "155/UBND\u2011KGVX|dash <\u2011> <->",
                "155/UBND—KGVX|dash <—> <->",
                "155/UBND\u2212KGVX|dash <\u2212> <->"
            })
    void whatIsPrintedOtherwiseIsChangedAndSaid(String text, String changes) {
        NumberReading reading = NumberReading.of(text);
        assertThat(NumberTableTest.changes(reading)).isEqualTo(changes);
        assertThat(reading.number()).contains(DocumentNumber.parse("155/UBND-KGVX"));
        assertThat(reading.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1191/Q\u00D0-TTg|look-alike <\u00D0> <Đ>|1191/QĐ-TTg",
                "1191/Q\u0189-TTg|look-alike <\u0189> <Đ>|1191/QĐ-TTg",
                "5/QĐ-TTg|leading-zero <5> <05>|05/QĐ-TTg",
                "0213/TB-VPCP|leading-zero <0213> <213>|213/TB-VPCP",
                "5a/QĐ-TTg|leading-zero <5> <05>|05a/QĐ-TTg",
                "12/CTR-UBND|type-alias <CTR> <CTr>|12/CTr-UBND",
                "12/TTR-UBND|type-alias <TTR> <TTr>|12/TTr-UBND",
                "12/Ttr-UBND|type-alias <Ttr> <TTr>|12/TTr-UBND",
                "12/QYĐ-UBND|type-alias <QYĐ> <QyĐ>|12/QyĐ-UBND",
                "12/2021/CTRPH/UBND-UBMTTQ|type-alias <CTRPH> <CTrPH>|12/2021/CTrPH/UBND-UBMTTQ"
            })
    void lettersZerosAndTypesAreWrittenAsTheRulesDo(String text, String changes, String number) {
        NumberReading reading = NumberReading.of(text);
        assertThat(NumberTableTest.changes(reading)).isEqualTo(changes);
        assertThat(reading.number()).contains(DocumentNumber.parse(number));
    }

    @Test
    void marksStoredApartAreComposed() {
        String apart = Normalizer.normalize("Số 01/ĐA-BTTƯ", Normalizer.Form.NFD);
        NumberReading reading = NumberReading.of(apart);
        assertThat(reading.changes())
                .containsExactly(
                        new Change(Change.Kind.COMPOSITION, apart, "Số 01/ĐA-BTTƯ"),
                        new Change(Change.Kind.PREFIX, "Số ", ""));
        assertThat(reading.number()).contains(DocumentNumber.parse("01/ĐA-BTTƯ"));
    }

    @Test
    void aChangeIsSaidInBothLanguages() {
        Change dash = new Change(Change.Kind.DASH, "–", "-");
        assertThat(dash.text(VI)).isEqualTo("\"–\" được đọc là \"-\" (dấu gạch khác)");
        assertThat(dash.text(Locale.ENGLISH)).isEqualTo("\"–\" was read as \"-\" (another dash)");
        Change prefix = new Change(Change.Kind.PREFIX, "Số: ", "");
        assertThat(prefix.text(Locale.ENGLISH)).isEqualTo("\"Số: \" was left out (the word Số in front)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/HĐ-ABC|type-or-agency(HĐ)|administrative 05 HĐ [ABC]; letter 05 [HĐ] [ABC]",
                "15/CĐ-CSPL|type-or-agency(CĐ)|administrative 15 CĐ [CSPL]; letter 15 [CĐ] [CSPL]",
                "15/TC-HCSN|type-or-agency(TC)|administrative 15 TC [HCSN]; letter 15 [TC] [HCSN]",
                "15/PC-UBND|type-or-agency(PC)|administrative 15 PC [UBND]; letter 15 [PC] [UBND]",
                "15/UBND-PC|reversed(PC, 15/PC-UBND)|letter 15 [UBND] [PC]; administrative 15 PC [UBND] → 15/PC-UBND",
                "12/TTr|type-or-agency(TTr), issuer-missing(TTr)|administrative 12 TTr []; letter 12 [TTr]",
                "15/PAKH-UBND|type-unknown(PAKH)|letter 15 [PAKH] [UBND]; administrative 15 PAKH [UBND]",
                "15/NĐ-CP|type-out-of-shape(NĐ), type-or-agency(NĐ)|administrative 15 NĐ [CP]; letter 15 [NĐ] [CP]",
                "15/TT-BTC|type-out-of-shape(TT), type-shared(TT), type-or-agency(TT)|administrative 15 TT [BTC]; letter 15 [TT] [BTC]"
            })
    void whereTheTextAdmitsSeveralReadingsNoneIsChosen(String text, String remarks, String readings) {
        NumberReading reading = NumberReading.of(text);
        assertThat(NumberTableTest.readings(reading)).isEqualTo(readings);
        assertThat(NumberTableTest.remarks(reading)).isEqualTo(remarks);
        assertThat(reading.number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/2020/XYZ-UBND|normative|type-unknown(XYZ)",
                "12/2020/BC-UBND|normative|type-out-of-shape(BC)",
                "30/2020/NĐ|normative|issuer-missing(NĐ)",
                "13-XYZ/TW|party|type-unknown(XYZ)",
                "13-GM/TW|party|type-out-of-shape(GM)",
                "01/QCPH/UBND|joint|issuer-alone(QCPH, UBND)",
                "12/UBND-VP-KT|letter|units-several(VP-KT)",
                "12/1900/QĐ-UB|normative|year-early(1900)"
            })
    void oneReadingThatTheRulesWouldNotWriteIsNoNumberButHasAFamily(String text, String family, String remarks) {
        NumberReading reading = NumberReading.of(text);
        assertThat(reading.readings()).hasSize(1);
        assertThat(reading.family()).contains(Family.of(family));
        assertThat(NumberTableTest.remarks(reading)).isEqualTo(remarks);
        assertThat(reading.number()).isEmpty();
    }

    @Test
    void aTypeThatThePartyIsNotProvedToUseIsSaidSo() {
        assertThat(NumberTableTest.remarks(NumberReading.of("12-TTr/TU"))).isEqualTo("type-unverified(TTr)");
        assertThat(NumberTableTest.remarks(NumberReading.of("12-TT/TU")))
                .isEqualTo("type-unverified(TT), type-shared(TT)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Số:",
                "155",
                "155/",
                "/UBND",
                "155//UBND",
                "155/ubnd-kgvx",
                "155 UBND",
                "00/QĐ-UBND",
                "12/QĐ/UBND",
                "12-QĐ",
                "12-QĐ/",
                "70/2020/",
                "70/20/QĐ/UB-X",
                "155/UBND-KGVX (bản sao)",
                "155/UBND-",
                "12/(CS)",
                "1234567890/QĐ-UBND",
                "😀",
                "\uD83D",
                "155/UB\uD800ND"
            })
    void whatIsNoNumberHasNoReading(String text) {
        NumberReading reading = NumberReading.of(text);
        assertThat(reading.readings()).isEmpty();
        assertThat(reading.family()).isEmpty();
        assertThat(reading.number()).isEmpty();
        assertThat(reading.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.UNREADABLE);
    }

    @Test
    void aTextLongerThanAnyNumberIsNotLookedAt() {
        NumberReading reading = NumberReading.of("155/UBND-KGVX".repeat(100_000));
        assertThat(reading.readings()).isEmpty();
        assertThat(reading.remarks().get(0).text(Locale.ENGLISH))
                .isEqualTo("\"155/UBND-KGVX155/UBND-KGVX155/UBND-KGVX155/UBND-KGVX155/UBND…\" is no number and symbol"
                        + " of a document");
    }

    @Test
    void aTypeNamedOtherwiseThanTheSymbolSaysIsRemarkedOn() {
        NumberReading decision = NumberReading.of("55/2007/CT-UBND", "Quyết định");
        assertThat(decision.remarks())
                .contains(new Remark(Remark.Kind.TYPE_NOT_AS_NAMED, List.of("\"Quyết định\"", "55/2007/CT-UBND")));
        assertThat(decision.remarks().get(1).text(VI))
                .isEqualTo("Văn bản được gọi là \"Quyết định\", nhưng ký hiệu 55/2007/CT-UBND là của loại khác");
        NumberReading letter = NumberReading.of("16/TTr-UBQHLĐ", "công văn");
        assertThat(NumberTableTest.remarks(letter)).isEqualTo("type-not-as-named(\"công văn\", 16/TTr-UBQHLĐ)");
    }

    @ParameterizedTest
    @CsvSource({
        "16/TTr-UBQHLĐ, tờ trình",
        "155/UBND-KGVX, Công văn",
        "70/2020/QH14, LUẬT",
        "202/2025/QH15, Nghị quyết",
        "1191/QĐ-TTg, Quyết định",
        "127-QĐ/TW, Quyết định",
        "12/CTrPH-MTTW-BVHTTDL, Chương trình phối hợp",
        "155/UBND-KGVX, giấy gì đó"
    })
    void aTypeNamedAsTheSymbolSaysOrAnUnknownOneIsNot(String text, String named) {
        assertThat(NumberReading.of(text, named)).isEqualTo(NumberReading.of(text));
    }

    static Stream<Remark.Kind> kinds() {
        return Arrays.stream(Remark.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyRemarkIsSaidInBothLanguagesAndLeadsBackToItsKind(Remark.Kind kind) {
        Remark remark = new Remark(kind, List.of("A", "B"));
        assertThat(remark.text(VI)).isNotEqualTo(remark.text(Locale.ENGLISH)).doesNotContain("{");
        assertThat(remark.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        assertThat(Remark.Kind.of(kind.code())).isSameAs(kind);
        assertThat(kind.code()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void whatAnAbbreviationMayMeanIsSpeltOut() {
        assertThat(NumberReading.of("23/2012/TT-BCA").remarks().get(0).text(VI))
                .isEqualTo("TT là thông tư của Nhà nước hoặc thông tri của Đảng");
        assertThat(NumberReading.of("05/HĐ-ABC").remarks().get(0).text(Locale.ENGLISH))
                .isEqualTo("HĐ is a contract (hợp đồng) or a council (hội đồng)");
    }

    @Test
    void aReadingThatIsSoundGivesItsNumber() {
        List<NumberReading.Reading> readings = NumberReading.of("22/CT-TW").readings();
        assertThat(readings.get(0).toNumber()).contains(DocumentNumber.parse("22/CT-TW"));
        assertThat(readings.get(1).toNumber()).contains(DocumentNumber.parse("22-CT/TW"));
        assertThat(NumberReading.of("05/HĐ-ABC").readings().get(1).toNumber()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void nullIsRefusedAsEverywhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberReading.of(null))
                .withMessage("must state text");
    }
}
