package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.DocumentIdentity.Comparison;
import vn.phoihop.document.DocumentIdentity.Reason;
import vn.phoihop.document.DocumentIdentity.Verdict;

/** When two numbers are one document. */
class DocumentIdentityTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate IN_2022 = LocalDate.of(2022, 10, 5);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 1, 18);

    private static DocumentIdentity number(String text) {
        return DocumentIdentity.of(DocumentNumber.parse(text));
    }

    private static Comparison compared(DocumentIdentity one, DocumentIdentity other) {
        Comparison comparison = one.compare(other);
        assertThat(other.compare(one).reason()).as("the other way round").isEqualTo(comparison.reason());
        return comparison;
    }

    @ParameterizedTest
    @CsvSource({
        // One document.
        "30/2020/NĐ-CP, 30/2020/NĐ-CP, key",
        "01/2012/NQLT/CP-BCHTWĐ, 01/2012/NQLT/CP-BCHTWĐ, key",
        "1365/NQ-UBTVQH15, 1365/NQ-UBTVQH15, key",
        // Apart by what the rules number by.
        "30/2020/NĐ-CP, 31/2020/NĐ-CP, number",
        "30/NQ-CP, 30c/NQ-CP, number",
        "20/2020/QĐ-TTg, 20/2019/QĐ-TTg, year",
        "20/2020/QĐ-TTg, 20/2020/CT-TTg, type",
        "12/QĐ-TTg, 12/KH-TTg, type",
        "20/2020/QĐ-TTg, 20/QĐ-TTg, type",
        "155/UBND-KGVX, 155/QĐ-UBND, type",
        "70/2020/QH14, 70/2021/QH15, legislature",
        "351/2017/UBTVQH14, 351/2017/QH14, issuer",
        "02/2023/TT-BTTTT, 02/2023/TT-BCA, issuer",
        "01/2026/TTLT-BCA-BQP, 01/2026/TTLT-BCA-BNV, issuer",
        "1960/QĐ-BCA-C41, 1960/QĐ-BCA-C04, sub-body",
        // Not told.
        "1191/QĐ-TTg, 1191/QĐ-TTg, year-unstated",
        "01/NQLT-CP-BCHTWĐ, 01/2012/NQLT/CP-BCHTWĐ, year-unstated",
        "127-QĐ/TW, 127-QĐ/TW, term-unstated",
        "70/2020/QH14, 70/2020/QH14, type-unstated",
        "1365/NQ-UBTVQH15, 1365/NQ-UBTVQH15, key",
        // Likely one.
        "19/2008/NQLT/CP-UBTUMTTQVN, 19/2008/NQLT/CP-UBMTTQVN, issuer-spelling",
        "01/2023/NQLT-CP-ĐCTUBTƯMTTQVN, 01/2023/NQLT-CP-ĐCTUBTUMTTQVN, issuer-spelling",
        "463/2016/QĐ-UBND, 463/2016/QĐ-UBND, issuer-unstated"
    })
    void theReasonIsTheFirstThatTheRulesOfNumberingGive(String one, String other, String reason) {
        assertThat(compared(number(one), number(other)).reason().code()).isEqualTo(reason);
    }

    @Test
    void theSameNumberOfTwoYearsIsTwoDocuments() {
        DocumentIdentity earlier = number("1191/QĐ-TTg").issued(IN_2022);
        Comparison comparison = compared(earlier, number("1191/QĐ-TTg").issued(IN_2023));
        assertThat(comparison.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(comparison.text(VI)).isEqualTo("Hai năm khác nhau, mỗi năm đánh số lại từ đầu: 2022 và 2023");
        assertThat(comparison.text(Locale.ENGLISH))
                .isEqualTo("the years differ, and numbers begin anew each year: 2022 and 2023");
        assertThat(compared(earlier, earlier).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compared(earlier, number("1191/QĐ-TTg")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theYearInTheNumberCountsBeforeTheDay() {
        assertThat(DocumentIdentity.of(DocumentNumber.parse("20/2020/QĐ-TTg"), IN_2022)
                        .year())
                .hasValue(2020);
        assertThat(DocumentIdentity.of(DocumentNumber.parse("155/UBND-KGVX"), IN_2022)
                        .year())
                .hasValue(2022);
        assertThat(number("155/UBND-KGVX").year()).isEmpty();
    }

    @Test
    void twoSpellingsOfOneIssuerAreLikelyOneDocumentAndSayWhy() {
        Comparison comparison = compared(number("19/2008/NQLT/CP-UBTUMTTQVN"), number("19/2008/NQLT/CP-UBMTTQVN"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.LIKELY_SAME);
        assertThat(comparison.arguments()).containsExactly("CP-UBTUMTTQVN", "CP-UBMTTQVN");
        assertThat(comparison.text(VI))
                .isEqualTo("Chỉ khác cách viết tắt cơ quan ban hành: CP-UBTUMTTQVN và CP-UBMTTQVN");
        assertThat(comparison.text(Locale.ENGLISH))
                .isEqualTo("only the spelling of the issuers differs: CP-UBTUMTTQVN and CP-UBMTTQVN");
    }

    @Test
    void withAndWithoutTheYearAreOneSeriesWhoseYearTheDayTells() {
        DocumentIdentity of2017 = number("01/NQLT-CP-BCHTWĐ").issued(LocalDate.of(2017, 5, 1));
        assertThat(compared(of2017, number("01/2012/NQLT/CP-BCHTWĐ")).reason()).isEqualTo(Reason.YEAR);
        assertThat(compared(of2017, number("01/2017/NQLT/CP-BCHTWĐ")).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aLocalIssuerIsOnlyKnownWhenItIsStated() {
        DocumentIdentity one = number("155/UBND-KGVX").issued(IN_2023);
        assertThat(compared(one, one).reason()).isEqualTo(Reason.ISSUER_UNSTATED);
        assertThat(compared(one.issuedBy("ubnd-phu-yen"), one.issuedBy("ubnd-phu-yen"))
                        .verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(compared(one.issuedBy("ubnd-phu-yen"), one.issuedBy("ubnd-hau-giang"))
                        .reason())
                .isEqualTo(Reason.ISSUER);
        assertThat(compared(one.issuedBy("ubnd-phu-yen"), one).verdict()).isEqualTo(Verdict.LIKELY_SAME);
    }

    @Test
    void anIssuerStatedAlikeOverrulesItsCode() {
        DocumentIdentity one = number("12/QĐ-UB").issued(IN_2023).issuedBy("ubnd-phu-yen");
        DocumentIdentity other = number("12/QĐ-UBND").issued(IN_2023).issuedBy("ubnd-phu-yen");
        assertThat(compared(one, other).reason()).isEqualTo(Reason.ISSUER_SPELLING);
    }

    @Test
    void theUnitOfALetterDoesNotNumberByItself() {
        DocumentIdentity one = number("155/UBND-KGVX").issued(IN_2023);
        assertThat(compared(one, number("155/UBND-NC").issued(IN_2023)).reason())
                .isEqualTo(Reason.UNIT);
    }

    @Test
    void thePartyNumbersThroughATerm() {
        DocumentIdentity one = number("127-QĐ/TW");
        assertThat(compared(one.inTerm("XII"), one.inTerm("XIII")).reason()).isEqualTo(Reason.TERM);
        assertThat(compared(one.inTerm("XII"), one.inTerm("XII")).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compared(one.issued(IN_2022), one.issued(IN_2022)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compared(one.issued(IN_2022), one.issued(IN_2023)).verdict())
                .as("two years may lie in one term")
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theAssemblyNumbersEachTypeThroughALegislature() {
        DocumentIdentity law = number("70/2020/QH14").typed(DocumentType.of("law"));
        assertThat(compared(law, law).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compared(law, number("70/2020/QH14").typed(DocumentType.of("assembly-resolution")))
                        .reason())
                .isEqualTo(Reason.TYPE);
        assertThat(compared(law, number("70/2020/QH14")).reason()).isEqualTo(Reason.TYPE_UNSTATED);
        assertThat(compared(law, number("70/2019/QH14").typed(DocumentType.of("law")))
                        .reason())
                .isEqualTo(Reason.YEARS_CONTRADICT);
    }

    @Test
    void aPartyDirectiveInTheShapeOfTheStateIsLikelyTheSame() {
        DocumentIdentity state = number("22/CT-TW").issued(IN_2023);
        DocumentIdentity party = number("22-CT/TW").issued(IN_2023);
        assertThat(compared(state, party).reason()).isEqualTo(Reason.SHAPE);
        assertThat(compared(state, number("22-CT/TW")).reason()).isEqualTo(Reason.TERM_UNSTATED);
        assertThat(compared(state, number("22-KL/TW")).reason()).isEqualTo(Reason.TYPE);
    }

    @Test
    void twoDaysOfOneNumberAreADoubt() {
        DocumentIdentity one = number("30/2020/NĐ-CP").issued(LocalDate.of(2020, 3, 5));
        Comparison comparison = compared(one, one.issued(LocalDate.of(2020, 5, 3)));
        assertThat(comparison.verdict()).isEqualTo(Verdict.LIKELY_SAME);
        assertThat(comparison.text(Locale.ENGLISH))
                .isEqualTo("one number of one series, but issued on different days: 5 March 2020 and 3 May 2020");
    }

    @ParameterizedTest
    @CsvSource({
        "UBTUMTTQVN, UBMTTQVN, true",
        "ĐCTUBTƯMTTQVN, ĐCTUBTUMTTQVN, true",
        "BGD&ĐT, BGDĐT, true",
        "TTg, TTG, true",
        "UBND, UB, false",
        "BTC, BCT, false",
        "BNNPTNT, SNNPTNT, false",
        "VKSNDTC, VKSNDCC, false",
        "BCĐTKNQ18, BCĐTKNQ19, false",
        "BCHTWĐ, BCHTWĐTN, false",
        "AAAAAA, AAAAA, true",
        "BTTTT, BTTTTTTTTT, false"
    })
    void codesAreSpellingsOfOneWhenLettersInTheMiddleAreLeftOut(String one, String other, boolean are) {
        assertThat(Issuers.areSpellings(one, other)).isEqualTo(are);
        assertThat(Issuers.areSpellings(other, one)).isEqualTo(are);
    }

    static Stream<Reason> reasons() {
        return Arrays.stream(Reason.values());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonIsSaidInBothLanguagesAndLeadsBackToItsConstant(Reason reason) {
        Comparison comparison = new Comparison(reason, List.of("A", "B"));
        assertThat(comparison.verdict()).isSameAs(reason.verdict());
        assertThat(comparison.text(VI))
                .isNotEqualTo(comparison.text(Locale.ENGLISH))
                .doesNotContain("{");
        assertThat(Reason.of(reason.code())).isSameAs(reason);
        assertThat(reason.code())
                .isEqualTo(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void aBlankIssuerOrTermIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number("127-QĐ/TW").issuedBy(" "))
                .withMessage("issuer must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number("127-QĐ/TW").inTerm(""))
                .withMessage("term must not be blank, but was \"\"");
    }

    @Test
    void showsWhatIsStated() {
        assertThat(number("127-QĐ/TW").issued(IN_2023).issuedBy("tw").inTerm("XIII"))
                .hasToString("127-QĐ/TW, issued 2023-01-18, by tw, term XIII")
                .isEqualTo(number("127-QĐ/TW").inTerm("XIII").issuedBy("tw").issued(IN_2023))
                .isNotEqualTo(number("127-QĐ/TW"));
    }
}
