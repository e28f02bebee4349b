package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;

/** What is found in the numbers of documents; the numbers are printed ones. */
class NumberRulesTest {
    private static List<String> found(Agreement agreement) {
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().startsWith("number-"))
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Relation relation(String id, String document, String number) {
        return Relation.builder()
                .id(ElementId.of(id))
                .kind(Relation.Kind.LEGAL_BASIS)
                .document(Words.vi(document))
                .number(number)
                .build();
    }

    private static Agreement with(Relation... relations) {
        return Bundled.LETTER.withRelations(relations);
    }

    @Test
    void theNumbersOfTheFiveAgreementsAreSound() {
        assertThat(Bundled.ALL)
                .allSatisfy(agreement -> assertThat(found(agreement)).isEmpty());
        assertThat(RuleBooks.standard().check(Bundled.LETTER).seen()).containsEntry("number-irregular", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "official-letter, 155/UBND-KGVX, ",
        "official-letter, 1018/CV-MTTW-BTT, ",
        "official-letter, 2888/KH-UBND, number-kind-differs /number",
        "plan, 2888/KH-UBND, ",
        "plan, 155/UBND-KGVX, number-kind-differs /number",
        "cooperation-programme, 12/CTrPH-MTTW-BVHTTDL, ",
        "coordination-rules, 01/QCPH/UBND-UBMTTQ, ",
        "coordination-rules, 04/QC-UBND-UBMTTQ, ",
        "coordination-rules, 480/QĐ-UBND, ",
        "coordination-rules, 159/2007/QĐ-TTg, ",
        "joint-resolution, 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN, ",
        "notice, 213/TB-VPCP, ",
        "directive, 22/2012/CT-TTg, "
    })
    void aNumberFitsItsKindOrDoesNot(String kind, String number, String expected) {
        Agreement agreement = Bundled.LETTER
                .withKind(AgreementKind.of(kind))
                .withNumber(number)
                .withRelations();
        assertThat(found(agreement)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định của Thủ tướng, 1191/QĐ-TTg, ",
        "Quyết định của UBND tỉnh, 16/2017/QĐ-UBND, ",
        "Công văn của UBND tỉnh, 4282/UBND-KGVX, ",
        "Công văn của Ủy ban, 16/TTr-UBQHLĐ, number-type-differs /relations/0/number",
        "Kế hoạch thực hiện, 1191/QĐ-TTg, number-type-differs /relations/0/number",
        "Văn bản chỉ đạo, 4282/UBND-KGVX, ",
        "Quyết định, 362-QĐ/TTg, number-in-other-shape /relations/0/number",
        "Chỉ thị, 22/CT-TW, number-in-other-shape /relations/0/number",
        "Tờ trình, 118/TTr- STTTT, number-irregular /relations/0/number",
        "Văn bản, không số, number-irregular /relations/0/number"
    })
    void aDocumentIsNumberedAsItIsNamedOrIsNot(String document, String number, String expected) {
        assertThat(found(with(relation("r1", document, number))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void theSameNumberOfTheSameYearIsOneDocumentAndOfAnotherYearIsNot() {
        Relation first = relation("r1", "Công văn", "4282/UBND-KGVX");
        Relation second = relation("r2", "Công văn", "4282/UBND-KGVX");
        LocalDate day = LocalDate.of(2022, 12, 19);
        assertThat(found(with(first.withIssued(day), second.withIssued(day))))
                .containsExactly("number-twice /relations/1/number");
        assertThat(found(with(first.withIssued(day), second.withIssued(day.plusYears(1)))))
                .isEmpty();
    }

    @Test
    void theSentencesNameTheNumber() {
        Finding finding = RuleBooks.standard().check(with(relation("r1", "Quyết định", "362-QĐ/TTg"))).all().stream()
                .filter(one -> one.code().equals("number-in-other-shape"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Locale.ENGLISH)).isEqualTo("the number \"362-QĐ/TTg\" is perhaps \"362/QĐ-TTg\"");
        assertThat(finding.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Số “362-QĐ/TTg” có lẽ phải viết là “362/QĐ-TTg”");
    }
}
