package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;

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
        assertThat(found(agreement))
                .filteredOn(finding ->
                        !finding.startsWith("number-issuer-differs") && !finding.startsWith("number-year-differs"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
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

    private static Party party(Party.Kind kind, Words name, String... aliases) {
        return Party.builder()
                .id(PartyId.of("ben-a"))
                .kind(kind)
                .name(name)
                .aliases(List.of(aliases))
                .build();
    }

    private static List<String> issuers(String number, Party... parties) {
        Agreement agreement = Bundled.LETTER
                .withNumber(number)
                .withRelations()
                .withParties(parties)
                .withParticipations(List.of(Participation.builder()
                        .who(PartyId.of("ben-a"))
                        .addRoles(Role.PARTY)
                        .build()));
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().equals("number-issuer-differs"))
                .map(finding -> List.copyOf(finding.arguments().values()).get(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "155/UBND-KGVX, UBND tỉnh Phú Yên, ",
        "155/UBND-KGVX, Uỷ ban nhân dân thành phố Tuy Hoà, ",
        "155/UBND-KGVX, Chủ tịch UBND tỉnh, ",
        "155/UBND-KGVX, Sở Thông tin và Truyền thông, UBND",
        "155/UBND-KGVX, HĐND tỉnh, UBND",
        "12/NQ-HĐND, Thường trực Hội đồng nhân dân, ",
        "12/NQ-HĐND, UBND tỉnh, HĐND",
        "1018/CV-MTTW-BTT, Ủy ban Mặt trận Tổ quốc Việt Nam, ",
        "1018/CV-MTTW-BTT, Ủy ban MTTQ Việt Nam tỉnh, ",
        "1018/CV-MTTW-BTT, Tòa soạn Báo Phú Yên, MTTW",
        "12/CTrPH-MTTW-BVHTTDL, Mặt trận Tổ quốc, BVHTTDL",
        "01/QCPH/UBND-UBMTTQ, Ủy ban nhân dân tỉnh, UBMTTQ",
        "04-ĐA/TU, 'Tỉnh uỷ, Phú Yên', ",
        "04-ĐA/TU, Ban Thường vụ Thành ủy, ",
        "04-ĐA/TU, UBND tỉnh, TU",
        "213/TB-VPCP, Cổng TTĐT Chính phủ, ",
        "213/TB-VPCP, Chính phủ, VPCP",
        "1869/CT-TTg, Chính phủ, ",
        "1869/CT-TTg, UBND tỉnh, TTg",
        "1271/HD-TLĐ, Tổng Liên đoàn Lao động Việt Nam, ",
        "6150/TB-BLĐTBXH, Bộ Lao động - Thương binh và Xã hội, ",
        "6150/TB-BLĐTBXH, Bộ LĐ-TB&XH, ",
        "9441/TB-BNV, Bộ Công an, BNV"
    })
    void anIssuerIsAPartyOrIsNot(String number, String party, String expected) {
        assertThat(issuers(number, party(Party.Kind.BODY, Words.vi(party))))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // The code stands in no table.
        "285/CCTTHC",
        "3142/SNV-XDCQ&CTTN",
        // A unit of the ministry numbers under its code.
        "5104/BTTTT-PTTH&TTĐT",
        // Whoever issues the rules of others by a decision need not take part.
        "480/QĐ-UBND",
        "159/2007/QĐ-TTg",
        // By one of its two readings UBMTTQ is a unit of XYZ.
        "04/QC-XYZ-UBMTTQ",
        "không số"
    })
    void aNumberThatMayBeOfAnybodySaysNothing(String number) {
        assertThat(issuers(number, party(Party.Kind.BODY, Words.vi("Tòa soạn Báo Phú Yên"))))
                .isEmpty();
    }

    @Test
    void aPartyThatMayBeTheIssuerSaysNothing() {
        String number = "155/UBND-KGVX";
        assertThat(issuers(number)).isEmpty();
        assertThat(issuers(number, party(Party.Kind.LOCALITY, Words.vi("Tỉnh Phú Yên"))))
                .isEmpty();
        assertThat(issuers("213/TB-VPCP", party(Party.Kind.LOCALITY, Words.vi("Tỉnh Phú Yên"))))
                .containsExactly("VPCP");
        Words english = new Words(Map.of("en", "Provincial Committee"));
        assertThat(issuers(number, party(Party.Kind.BODY, english))).isEmpty();
        assertThat(issuers(number, party(Party.Kind.BODY, english, "Báo Phú Yên")))
                .containsExactly("UBND");
        assertThat(issuers(number, party(Party.Kind.BODY, Words.vi("Chính quyền tỉnh"), "UBND Tỉnh")))
                .isEmpty();
    }

    @Test
    void theIssuersOfDocumentsThatAreCitedAreNobodysBusiness() {
        assertThat(found(with(relation("r1", "Thông báo", "213/TB-VPCP")))).isEmpty();
    }

    private static List<String> titles(Relation relation) {
        return RuleBooks.standard().check(with(relation)).all().stream()
                .filter(finding -> finding.code().equals("number-of-another-title"))
                .map(finding -> List.copyOf(finding.arguments().values()).get(3))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // A title of the table with the number of another document of its year.
        "Luật Thỏa thuận quốc tế, 69/2020/QH14, 70/2020/QH14",
        "Căn cứ Luật Thoả thuận quốc tế ngày 13/11/2020, 69/2020/QH14, 70/2020/QH14",
        "Bộ luật Dân sự, 92/2015/QH13, 91/2015/QH13",
        "Bộ luật Dân sự năm 2015, 33/2005/QH11, 91/2015/QH13",
        "Bộ luật Lao động 2019, 10/2012/QH13, 45/2019/QH14",
        "Nghị định về công tác văn thư, 31/2020/NĐ-CP, 30/2020/NĐ-CP",
        "Nghị định của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước, 19/2019/NĐ-CP, 09/2019/NĐ-CP",
        "'Quyết định về mã định danh điện tử của các cơ quan, tổ chức', 02/2020/QĐ-TTg, 20/2020/QĐ-TTg",
        // A number of the table with the name of another law.
        "Luật Báo chí, 70/2020/QH14, 70/2020/QH14",
        "Bộ luật Hình sự, 91/2015/QH13, 91/2015/QH13",
        "Luật Tổ chức Quốc hội, 70/2020/QH14, 70/2020/QH14"
    })
    void aNumberBesideTheTitleOfAnotherDocument(String document, String number, String expected) {
        assertThat(titles(relation("r1", document, number))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Luật Thỏa thuận quốc tế, 70/2020/QH14",
        "LUẬT THỎA THUẬN QUỐC TẾ, 70/2020/QH14",
        "Bộ luật Dân sự, 91/2015/QH13",
        "Nghị định về công tác văn thư, 30/2020/NĐ-CP",
        // The laws of the same title before and after.
        "Bộ luật Dân sự, 33/2005/QH11",
        "Bộ luật Dân sự năm 2005, 92/2015/QH13",
        "Bộ luật Lao động, 10/2012/QH13",
        "Nghị định về công tác văn thư, 110/2004/NĐ-CP",
        // Documents about the one of the title.
        "'Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động', 44/2019/QH14",
        "'Bộ luật Lao động sửa đổi', 44/2019/QH14",
        "'Luật Sửa đổi, bổ sung Luật Đấu thầu', 70/2020/QH14",
        "Nghị quyết về việc thi hành Bộ luật Dân sự, 103/2015/QH13",
        "Nghị định hướng dẫn Bộ luật Lao động, 145/2020/NĐ-CP",
        "Nghị định quy định chi tiết Bộ luật Lao động, 145/2019/NĐ-CP",
        "Kế hoạch thực hiện Đề án Trồng một tỷ cây xanh, 98/KH-UBND",
        // Titles that only resemble it, and issuers who have titles of their own.
        "Quyết định về công tác văn thư, 31/2020/QĐ-UBND",
        "Quyết định về mã định danh điện tử của các cơ quan tổ chức của tỉnh, 21/2020/QĐ-UBND",
        "Thông tư quy định chế độ báo cáo định kỳ, 02/2019/TT-BTTTT",
        "Luật Thỏa thuận, 69/2020/QH14",
        "Bộ luật Tố tụng dân sự, 92/2015/QH13",
        "Bộ luật Tố tụng dân sự, 91/2015/QH13",
        // Names that say nothing.
        "Luật của Quốc hội, 91/2015/QH13",
        "Luật do Quốc hội ban hành, 91/2015/QH13",
        "Luật số 91/2015/QH13, 91/2015/QH13",
        "Bộ luật, 91/2015/QH13",
        "BLDS, 91/2015/QH13",
        "Luật BHXH, 91/2015/QH13",
        "Nghị định của Chính phủ, 30/2020/NĐ-CP",
        "Luật Báo chí, 103/2016/QH13",
        "Văn bản, 69/2020/QH14",
        "Luật Thỏa thuận quốc tế, không số"
    })
    void aNumberThatMayBelongToItsTitle(String document, String number) {
        assertThat(titles(relation("r1", document, number))).isEmpty();
    }

    @Test
    void aDecisionWithoutAYearInItsNumberIsToldByItsDay() {
        String document = "Quyết định phê duyệt Đề án Trồng một tỷ cây xanh giai đoạn 2021-2025";
        LocalDate day = LocalDate.of(2021, 4, 1);
        assertThat(titles(relation("r1", document, "525/QĐ-TTg").withIssued(day)))
                .containsExactly("524/QĐ-TTg");
        assertThat(titles(relation("r1", document, "525/QĐ-TTg"))).isEmpty();
        assertThat(titles(relation("r1", document, "525/QĐ-TTg").withIssued(day.plusYears(1))))
                .isEmpty();
        assertThat(titles(relation("r1", document, "524/QĐ-TTg").withIssued(day)))
                .isEmpty();
        assertThat(titles(relation("r1", document, "524/QĐ-TTg"))).isEmpty();
        assertThat(titles(relation("r1", document, "525/QĐ-UBND").withIssued(day)))
                .isEmpty();
        Relation border = relation("r1", "Quyết định xây dựng biên giới hoà bình, hữu nghị", "1911/QĐ-TTg");
        assertThat(titles(border.withIssued(LocalDate.of(2020, 8, 5)))).containsExactly("1191/QĐ-TTg");
    }

    @Test
    void theDocumentOfATitleIsNamedInTheSentence() {
        Finding finding =
                RuleBooks.standard()
                        .check(with(relation("r1", "Luật Thỏa thuận quốc tế", "69/2020/QH14")))
                        .all()
                        .stream()
                        .filter(one -> one.code().equals("number-of-another-title"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.pointer()).isEqualTo("/relations/0/number");
        assertThat(finding.text(Locale.ENGLISH))
                .isEqualTo("the number \"69/2020/QH14\" does not fit the name: the Law on International Agreements has"
                        + " the number 70/2020/QH14");
        assertThat(finding.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Số “69/2020/QH14” không hợp với tên văn bản: Luật Thỏa thuận quốc tế mang số 70/2020/QH14");
    }

    @Test
    void theBodyOfACodeIsNamedInTheSentence() {
        Finding finding = RuleBooks.standard().check(Bundled.FRONT.withNumber("12/CTr-UBND")).all().stream()
                .filter(one -> one.code().equals("number-issuer-differs"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Locale.ENGLISH))
                .isEqualTo("the number \"12/CTr-UBND\" has the code UBND of a People's Committee, but none of the"
                        + " parties is that");
        assertThat(finding.text(Locale.forLanguageTag("vi")))
                .isEqualTo("Số “12/CTr-UBND” mang ký hiệu UBND của Ủy ban nhân dân, nhưng không bên nào là cơ quan ấy");
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
