package vn.phoihop.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.examples.Bundled;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;

class IdentifierTest {
    private static Identifier identifier(String scheme, String value) {
        return Identifier.of(IdentifierScheme.of(scheme), value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            qd-20-2020,     G22
            qd-20-2020,     H49.12
            qd-20-2020,     H49.12.3A.0
            qd-20-2020,     H49.12345678901234567890123456789.X
            qcvn-102-2016,  000.00.00.H49
            qcvn-102-2016,  012.34.56.K57
            qd-124-2004,    54
            qd-124-2004,    555
            qd-124-2004,    22015
            qd-19-2025,     01
            tax-code,       0100109106-001
            so-dang-ky,     bất kỳ mã nào
            """)
    void keepsACodeOfTheFormOfItsScheme(String scheme, String value) {
        assertThat(identifier(scheme, value)).hasToString(scheme + " " + value);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            qd-20-2020,     G2,                                     'G22, H49.12'
            qd-20-2020,     g22,                                    'G22, H49.12'
            qd-20-2020,     G222,                                   'G22, H49.12'
            qd-20-2020,     Đ22,                                    'G22, H49.12'
            qd-20-2020,     H49.,                                   'G22, H49.12'
            qd-20-2020,     H49..12,                                'G22, H49.12'
            qd-20-2020,     H49.1a,                                 'G22, H49.12'
            qd-20-2020,     H49-12,                                 'G22, H49.12'
            qd-20-2020,     000.00.00.H49,                          'G22, H49.12'
            qd-20-2020,     H49.123456789012345678901234567890.X,   'G22, H49.12'
            qcvn-102-2016,  H49,                                    '000.00.00.H49'
            qcvn-102-2016,  00.00.00.H49,                           '000.00.00.H49'
            qcvn-102-2016,  000.00.00.H4A,                          '000.00.00.H49'
            qcvn-102-2016,  000.00.0A.H49,                          '000.00.00.H49'
            qd-124-2004,    5,                                      '54, 555, 22015'
            qd-124-2004,    5555,                                   '54, 555, 22015'
            qd-19-2025,     PY,                                     '54, 555, 22015'
            """)
    void refusesACodeOfAnotherForm(String scheme, String value, String examples) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identifier(scheme, value))
                .withMessage("identifier of scheme " + scheme + " must look like " + examples + ", but was \"" + value
                        + "\"");
    }

    @Test
    void aSchemeIsAnOpenCodeAndAnyValueOfAnUnknownOneIsNotBlank() {
        assertThat(IdentifierScheme.of("qd-20-2020")).isEqualTo(IdentifierScheme.QD_20_2020);
        assertThat(IdentifierScheme.QD_124_2004.label(Locale.forLanguageTag("vi")))
                .isEqualTo("mã đơn vị hành chính theo Quyết định 124/2004/QĐ-TTg");
        assertThat(IdentifierScheme.of("tax-code").label(Locale.ENGLISH)).isEqualTo("tax-code");
        assertThat(IdentifierScheme.known()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identifier("tax-code", " "))
                .withMessage("value must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentifierScheme.of("QĐ 20"))
                .withMessage("scheme must be lower-case words joined by hyphens, but was \"QĐ 20\"");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            qcvn-102-2016, 000.00.00.H49, qd-20-2020,    H49
            qd-20-2020,    H49,           qcvn-102-2016, 000.00.00.H49
            qd-20-2020,    H49,           qd-20-2020,    H49
            qcvn-102-2016, 000.00.12.H49, qd-20-2020,    -
            qcvn-102-2016, 001.00.00.H49, qd-20-2020,    -
            qd-20-2020,    H49.12,        qcvn-102-2016, -
            qd-124-2004,   54,            qd-19-2025,    -
            qd-124-2004,   54,            qd-20-2020,    -
            tax-code,      1,             qd-20-2020,    -
            """)
    void isConvertedWhereTheRulesOfTheTwoSchemesSayIt(String scheme, String value, String other, String converted) {
        assertThat(identifier(scheme, value).to(IdentifierScheme.of(other)).map(Identifier::value))
                .isEqualTo(Optional.ofNullable(converted));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            qd-124-2004, 54,  2021-02-20, VALID
            qd-124-2004, 54,  2025-06-30, VALID
            qd-124-2004, 54,  2025-07-01, CLOSED
            qd-124-2004, 564, 2025-07-01, CLOSED
            qd-124-2004, 66,  2021-02-20, VALID
            qd-19-2025,  66,  2025-06-30, UNKNOWN
            qd-19-2025,  66,  2025-07-01, VALID
            qd-19-2025,  54,  2025-07-01, UNKNOWN
            qd-20-2020,  G22, 2025-04-13, UNKNOWN
            qd-20-2020,  G22, 2025-04-14, VALID
            qd-20-2020,  H49, 2020-09-15, VALID
            qd-20-2020,  H45, 2021-02-20, UNKNOWN
            tax-code,    54,  2021-02-20, UNKNOWN
            """)
    void standsOnADayAsFarAsTheTableKnows(String scheme, String value, LocalDate day, Identifier.Standing standing) {
        assertThat(identifier(scheme, value).standingOn(day)).isEqualTo(standing);
    }

    @Test
    void theTableSaysWhoHasACodeAndWhatReplacedIt() {
        IdentifierTable.Entry phuYen =
                IdentifierTable.find(identifier("qd-124-2004", "54")).orElseThrow();
        assertThat(phuYen.holder().text(Locale.forLanguageTag("vi"))).isEqualTo("Tỉnh Phú Yên");
        assertThat(phuYen.until()).hasValue(LocalDate.of(2025, 6, 30));
        assertThat(phuYen.replacement()).hasValue(identifier("qd-19-2025", "66"));
        assertThat(phuYen.seen()).isEqualTo(IdentifierTable.Seen.SECOND_HAND);
        assertThat(IdentifierTable.entries())
                .hasSize(35)
                .extracting(IdentifierTable.Entry::identifier)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageHasTheWholeTable() throws Exception {
        String page = Files.readString(Path.of("docs/identifiers.md"));
        for (IdentifierTable.Entry entry : IdentifierTable.entries()) {
            assertThat(page)
                    .contains("| `" + entry.identifier().scheme() + "` | `"
                            + entry.identifier().value() + "` | "
                            + entry.holder().text(Locale.forLanguageTag("vi")) + " | "
                            + entry.from().map(LocalDate::toString).orElse("") + " | "
                            + entry.until().map(LocalDate::toString).orElse("") + " | "
                            + entry.replacement().map(code -> "`" + code + "`").orElse("") + " |\n");
        }
    }

    @Test
    void aCodeClosedOnTheDayOfTheAgreementIsFound() {
        Agreement issued = Bundled.LETTER
                .withIssued(LocalDate.of(2025, 7, 1))
                .withParties(Bundled.LETTER
                        .parties()
                        .get(0)
                        .withIdentifiers(
                                identifier("qd-124-2004", "66"),
                                identifier("qd-124-2004", "54"),
                                identifier("qd-124-2004", "555")));
        List<Finding> findings = closed(issued);
        assertThat(findings)
                .extracting(Finding::pointer)
                .containsExactly("/parties/0/identifiers/1", "/parties/0/identifiers/2");
        assertThat(findings.get(0).text(Locale.UK))
                .isEqualTo("the code \"54\" (qd-124-2004) was in use until 30 June 2025 only, and the agreement is of"
                        + " 1 July 2025; replaced by: qd-19-2025 66");
        assertThat(findings.get(1).text(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "Mã “555” (qd-124-2004) chỉ dùng đến 30/06/2025, trước ngày 01/07/2025 của văn bản; mã thay thế:"
                                + " chưa rõ");
        assertThat(closed(issued.withIssued(LocalDate.of(2025, 6, 30)))).isEmpty();
        assertThat(closed(issued.withIssued(Optional.empty()))).isEmpty();
    }

    private static List<Finding> closed(Agreement agreement) {
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().equals("identifier-closed"))
                .toList();
    }
}
