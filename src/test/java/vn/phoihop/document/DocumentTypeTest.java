package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.DocumentType.Binding;
import vn.phoihop.document.DocumentType.Regime;

/** The table of types, held to the pages it was read from. */
class DocumentTypeTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    private static List<DocumentType> of(Regime regime) {
        return DocumentType.all().stream().filter(t -> t.regime() == regime).toList();
    }

    private static String listed(Regime regime) {
        return of(regime).stream()
                .map(t -> t.abbreviation().map(a -> a + " ").orElse("") + t.label(VI))
                .collect(Collectors.joining(" · "));
    }

    @Test
    void decree30Has29TypesOf27Abbreviations() {
        assertThat(of(Regime.DECREE_30_2020)).hasSize(29);
        assertThat(of(Regime.DECREE_30_2020).stream()
                        .flatMap(t -> t.abbreviations().stream())
                        .distinct())
                .hasSize(27);
        assertThat(of(Regime.DECREE_30_2020).stream()
                        .filter(t -> t.abbreviation().isEmpty()))
                .extracting(t -> t.label(VI))
                .containsExactly("Công văn", "Thư công");
    }

    @Test
    void decree30HasTheTypesOfItsAnnex() {
        assertThat(listed(Regime.DECREE_30_2020))
                .isEqualTo("NQ Nghị quyết (cá biệt) · QĐ Quyết định (cá biệt) · CT Chỉ thị · QC Quy chế · QyĐ Quy định"
                        + " · TC Thông cáo · TB Thông báo · HD Hướng dẫn · CTr Chương trình · KH Kế hoạch"
                        + " · PA Phương án · ĐA Đề án · DA Dự án · BC Báo cáo · BB Biên bản · TTr Tờ trình"
                        + " · HĐ Hợp đồng · CĐ Công điện · BGN Bản ghi nhớ · BTT Bản thỏa thuận · GUQ Giấy ủy quyền"
                        + " · GM Giấy mời · GGT Giấy giới thiệu · GNP Giấy nghỉ phép · PG Phiếu gửi"
                        + " · PC Phiếu chuyển · PB Phiếu báo · Công văn · Thư công");
        assertThat(listed(Regime.COPIES_30_2020)).isEqualTo("SY Sao y · TrS Trích sao · SL Sao lục");
    }

    @Test
    void ofDecree09FourTypesAreKnownAndNoAbbreviation() {
        assertThat(listed(Regime.DECREE_09_2010))
                .isEqualTo("Bản cam kết · Giấy chứng nhận · Giấy đi đường · Giấy biên nhận hồ sơ");
    }

    @Test
    void jointTypesAreTheEightAbbreviationsOfSevenTypes() {
        assertThat(of(Regime.JOINT).stream().flatMap(t -> t.abbreviations().stream()))
                .containsExactlyInAnyOrder("NQLT", "TTLT", "QCPH", "CTrPH", "CTPH", "KHLT", "KHPH", "KHLN");
        assertThat(of(Regime.JOINT)).hasSize(7).allMatch(DocumentType::isJoint);
    }

    @Test
    void partyTypesAreMarkedWhereNoPageShowsThem() {
        assertThat(of(Regime.PARTY).stream().filter(DocumentType::isVerified).flatMap(t -> t.abbreviations().stream()))
                .containsExactlyInAnyOrder("NQ", "QĐ", "CT", "KL", "HD", "KH", "CTr", "ĐA", "BC", "CV", "TB", "BS");
        assertThat(DocumentType.all().stream().filter(t -> !t.isVerified()))
                .allMatch(t -> t.regime() == Regime.PARTY)
                .flatExtracting(DocumentType::abbreviations)
                .containsExactlyInAnyOrder("QyĐ", "QC", "TT", "TTr", "BB");
    }

    @Test
    void isDatedAsFarAsIsStated() {
        assertThat(Regime.DECREE_30_2020.from()).contains(LocalDate.of(2020, 3, 5));
        assertThat(Regime.DECREE_30_2020.until()).isEmpty();
        assertThat(Regime.DECREE_09_2010.from()).isEmpty();
        assertThat(Regime.DECREE_09_2010.until()).contains(LocalDate.of(2020, 3, 4));
        assertThat(Regime.PARTY.from()).contains(LocalDate.of(2018, 4, 3));
    }

    @Test
    void bindsByConsentByAuthorityOrNotAtAll() {
        assertThat(DocumentType.all().stream().filter(t -> t.binding() == Binding.CONSENT))
                .extracting(DocumentType::code)
                .containsExactlyInAnyOrder(
                        "contract",
                        "memorandum",
                        "agreement",
                        "undertaking",
                        "joint-resolution",
                        "coordination-rules",
                        "cooperation-programme",
                        "joint-plan",
                        "coordination-plan",
                        "interagency-plan");
        assertThat(DocumentType.of("individual-decision").binding()).isEqualTo(Binding.AUTHORITY);
        assertThat(DocumentType.of("report").binding()).isEqualTo(Binding.NONE);
    }

    @Test
    void codesAndNamesAreDistinct() {
        assertThat(DocumentType.all()).extracting(DocumentType::code).doesNotHaveDuplicates();
        assertThat(DocumentType.all()).extracting(t -> t.label(VI)).doesNotHaveDuplicates();
        assertThat(DocumentType.all()).extracting(t -> t.label(Locale.ENGLISH)).doesNotHaveDuplicates();
        assertThat(DocumentType.all())
                .allSatisfy(t -> assertThat(DocumentType.of(t.code())).isSameAs(t));
    }

    @Test
    void anAbbreviationMayStandForSeveralTypes() {
        assertThat(DocumentType.abbreviated("TT"))
                .containsExactly(DocumentType.of("circular"), DocumentType.of("party-circular"));
        assertThat(DocumentType.abbreviated("QĐ"))
                .containsExactly(
                        DocumentType.of("legal-decision"),
                        DocumentType.of("individual-decision"),
                        DocumentType.of("party-decision"));
        assertThat(DocumentType.abbreviated("XYZ")).isEmpty();
        assertThat(DocumentType.of("programme").aliases()).containsExactly("CTR", "Ctr");
    }

    @Test
    void isFoundByItsNameWhateverTheLetterCase() {
        assertThat(DocumentType.named("QUY CHẾ PHỐI HỢP")).containsExactly(DocumentType.of("coordination-rules"));
        assertThat(DocumentType.named("Bản thoả thuận")).containsExactly(DocumentType.of("agreement"));
        assertThat(DocumentType.named("công văn"))
                .containsExactly(
                        DocumentType.of("official-letter"),
                        DocumentType.of("party-letter"),
                        DocumentType.of("front-letter"));
        assertThat(DocumentType.named("giấy gì đó")).isEmpty();
    }

    @Test
    void aCodeThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentType.of("QĐ"))
                .withMessageStartingWith("type of document must be one of law, ordinance, ")
                .withMessageEndingWith(", but was \"QĐ\"");
    }
}
