package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Relation;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.party.PartyRef;

/** The numbering of a text, and what refers to it. */
class ClauseRulesTest {
    /** Rules of cooperation in full text, with clauses at these places. */
    private static Agreement rules(String... provisions) {
        List<Clause> clauses = new ArrayList<>();
        for (String provision : provisions) {
            clauses.add(Clause.builder()
                    .id(ElementId.of("dk" + clauses.size()))
                    .provision(Provision.parse(provision))
                    .addCite(Cite.of("s1", provision))
                    .build());
        }
        return Agreement.builder()
                .id(ElementId.of("quy-che"))
                .instrument(ElementId.of("quy-che"))
                .kind(AgreementKind.COORDINATION_RULES)
                .title(Words.of("Quy chế phối hợp", "Coordination rules"))
                .addSource(source(Completeness.FULL))
                .clauses(clauses)
                .build();
    }

    private static Source source(Completeness completeness) {
        return Source.builder()
                .id("s1")
                .title(Words.vi("Quy chế"))
                .completeness(completeness)
                .build();
    }

    private static Agreement rulesOf(String provisions) {
        return rules(Arrays.stream(provisions.split(";")).map(String::strip).toArray(String[]::new));
    }

    private static List<Finding> found(Agreement agreement) {
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().startsWith("clause-"))
                .toList();
    }

    private static String told(Agreement agreement) {
        return String.join(
                " / ",
                found(agreement).stream()
                        .map(finding -> finding.code().replace("clause-", "") + " "
                                + finding.pointer().replaceAll("\\D", "") + ": "
                                + String.join(
                                        " | ",
                                        List.copyOf(finding.arguments().values())
                                                .subList(1, 2)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
            Điều 1; Điều 2; Điều 3                                       ! -
            Điều 1; Điều 2; Điều 4                                       ! gap 2: Điều 3
            Điều 1; Điều 4                                               ! gap 1: Điều 2, Điều 3
            Điều 4; Điều 6                                               ! gap 0: Điều 1, …, Điều 3 / gap 1: Điều 5
            Điều 1; Điều 1a; Điều 1b; Điều 2                             ! -
            Điều 1; Điều 1b; Điều 2                                      ! gap 1: Điều 1a
            Điều 1; Điều 2a; Điều 3                                      ! gap 1: Điều 2
            Điều 1; điểm c Điều 1                                        ! gap 1: điểm a Điều 1, điểm b Điều 1
            điểm a Điều 1; điểm b Điều 1; điểm c Điều 1; điểm d Điều 1; điểm đ Điều 1; điểm e Điều 1 ! -
            điểm a Điều 1; điểm b Điều 1; điểm c Điều 1; điểm d Điều 1; điểm e Điều 1 ! gap 4: điểm đ Điều 1
            điểm a Điều 1; điểm b Điều 1; điểm c Điều 1; điểm d Điều 1; điểm đ Điều 1; điểm e Điều 1; điểm g Điều 1; điểm h Điều 1 ! -
            khoản 1 Điều 1; khoản 2 Điều 1; khoản 1 Điều 2               ! -
            khoản 1 Điều 1; khoản 1 Điều 3                               ! gap 1: Điều 2
            Chương I; Điều 1; Điều 2; Chương II; Điều 3                  ! -
            Điều 1 Chương I; Điều 2 Chương I; Điều 3 Chương II           ! -
            Điều 1 Chương I; Điều 2 Chương III                           ! gap 1: Chương II
            Chương I Phần I; Chương II Phần I; Chương III Phần II        ! -
            Chương I Phần I; Chương I Phần II; Chương II Phần II         ! -
            Chương I Phần I; Chương IV Phần II                           ! gap 1: Chương I Phần II, …, Chương III Phần II
            Phần I; khoản 1 Phần I; khoản 2 Phần I; Phần II; khoản 1 Phần II ! -
            khoản 1; khoản 2; khoản 4                                    ! gap 2: khoản 3
            Điều 1; Điều 3; Điều 2                                       ! out-of-order 2: Điều 3
            Điều 1; Điều 2; khoản 1 Điều 1                               ! out-of-order 2: Điều 2
            điểm a Điều 1; điểm b Điều 1; điểm c Điều 1; điểm d Điều 1; điểm e Điều 1; điểm đ Điều 1 ! out-of-order 5: điểm e Điều 1
            Điều 1; Điều 2; Điều 2                                       ! duplicate 2: /clauses/1/provision
            Điều 1; Điều 2 Chương I; Điều 2                              ! duplicate 2: /clauses/1/provision
            Chương I; Mục 1; Chương II; Mục 1                            ! duplicate 3: /clauses/1/provision
            """)
    void numbersFollowOneAnotherInTheOrderOfTheText(String provisions, String told) {
        assertThat(told(rulesOf(provisions))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void twentyThreeArticlesInSevenChaptersAreSound() {
        String[] articles = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> "Điều " + number + " Chương "
                        + List.of("I", "II", "III", "IV", "V", "VI", "VII").get((number - 1) * 7 / 23))
                .toArray(String[]::new);
        assertThat(found(rules(articles))).isEmpty();
    }

    @Test
    void aGapIsOnlyAGapInAFullTextOrADraft() {
        Agreement gap = rules("Điều 4", "Điều 6").withDuties(duty("Điều 9"));
        assertThat(found(gap)).extracting(Finding::code).containsExactly("clause-gap", "clause-gap", "clause-unknown");
        assertThat(found(gap.withSources(source(Completeness.EXCERPT)))).isEmpty();
        assertThat(found(gap.withSources(source(Completeness.REPORT)))).isEmpty();
        assertThat(found(gap.withSources(source(Completeness.REPORT), source(Completeness.FULL))))
                .hasSize(3);
        Agreement draft = gap.withSources();
        assertThat(RuleBooks.standard().check(draft).all())
                .extracting(Finding::code)
                .contains("clause-gap", "clause-unknown");
    }

    @Test
    void orderAndDuplicatesCountInAnExcerptToo() {
        Agreement excerpt = rules("Điều 9", "Điều 4", "Điều 4").withSources(source(Completeness.EXCERPT));
        assertThat(found(excerpt))
                .extracting(Finding::code, Finding::severity, Finding::pointer)
                .containsExactly(
                        tuple("clause-out-of-order", Severity.WARNING, "/clauses/1/provision"),
                        tuple("clause-duplicate", Severity.ERROR, "/clauses/2/provision"));
    }

    private static Duty duty(String clause) {
        return Duty.builder()
                .id(ElementId.of("d1"))
                .clause(Provision.parse(clause))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of("so-tttt")))
                .action(Words.vi("Báo cáo"))
                .addCite(Cite.of("s1", clause))
                .build();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Điều 2,                 -
            Điều 3,                 Điều 3
            Điều 2 Chương IX,       -
            khoản 2 Điều 1,         -
            khoản 3 Điều 1,         khoản 3 Điều 1
            điểm a khoản 3 Điều 1,  khoản 3 Điều 1
            điểm a khoản 2 Điều 1,  -
            khoản 7 Điều 2,         -
            khoản 7 Điều 3,         Điều 3
            Chương IX,              -
            """)
    void aCitationIsMissedWhereOthersBesideItAreListed(String cited, String missing) {
        Agreement rules = rules("Điều 1", "khoản 1 Điều 1", "khoản 2 Điều 1", "Điều 2")
                .withDuties(duty(cited).withBearers(Bearers.of(PartyRef.of("x"))));
        List<Finding> unknown = found(rules).stream()
                .filter(finding -> finding.code().equals("clause-unknown"))
                .toList();
        assertThat(unknown)
                .extracting(
                        Finding::pointer,
                        finding -> List.copyOf(finding.arguments().values()))
                .containsExactlyElementsOf(
                        missing == null ? List.of() : List.of(tuple("/duties/0/clause", List.of(cited, missing))));
    }

    @Test
    void anArticleIsFoundWhateverChapterItIsCitedWith() {
        Agreement rules = rules("Điều 1 Chương I", "Điều 2");
        assertThat(found(rules.withDuties(duty("Điều 2 Chương II")))).isEmpty();
        assertThat(found(rules.withDuties(duty("Mục 1 Chương II"))))
                .extracting(finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(List.of("Mục 1 Chương II", "Chương II"));
    }

    @Test
    void aReferenceLeadsToAClauseOrToADocumentThatIsListed() {
        ElementId programme = ElementId.of("b1");
        Agreement rules = rules("Điều 1", "Điều 2");
        Agreement referring = rules.withRelations(Relation.builder()
                        .id(programme)
                        .kind(Relation.Kind.IMPLEMENTS)
                        .document(Words.vi("Chương trình"))
                        .addCite(Cite.of("s1", "p1"))
                        .build())
                .withClauses(
                        rules.clauses().get(0),
                        rules.clauses()
                                .get(1)
                                .withReferences(
                                        CrossReference.to(Provision.parse("Điều 1")),
                                        CrossReference.to(Provision.parse("Điều 24")),
                                        CrossReference.to(Provision.parse("Điều 24"), programme),
                                        CrossReference.to(Provision.parse("Điều 24"), ElementId.of("b2"))));
        assertThat(RuleBooks.standard().check(referring).all())
                .filteredOn(finding -> finding.code().endsWith("-unknown"))
                .extracting(
                        Finding::code,
                        Finding::pointer,
                        finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(
                        tuple("clause-unknown", "/clauses/1/references/1/provision", List.of("Điều 24", "Điều 24")),
                        tuple("reference-unknown", "/clauses/1/references/3/document", List.of("b2", "relation")));
    }

    @Test
    void aClauseIsFoundByItsPlace() {
        Agreement rules = rules("Điều 1 Chương I", "khoản 1 Điều 1", "khoản 1 Điều 1");
        assertThat(rules.clause(Provision.parse("Điều 1")))
                .hasValue(rules.clauses().get(0));
        assertThat(rules.clause(Provision.parse("khoản 1 Điều 1 Chương I")))
                .hasValue(rules.clauses().get(1));
        assertThat(rules.clause(Provision.parse("Điều 2"))).isEmpty();
    }

    @Test
    void findingsSpeakVietnameseAndEnglish() {
        Locale vi = Locale.forLanguageTag("vi");
        Finding gap = found(rules("Điều 1", "Điều 3")).get(0);
        assertThat(gap.text(vi)).isEqualTo("Ngay trước “Điều 3” thiếu Điều 2");
        assertThat(gap.text(Locale.UK)).isEqualTo("right before \"Điều 3\" is missing: Điều 2");
        Finding order = found(rules("Điều 2", "Điều 1")).get(0);
        assertThat(order.text(vi)).isEqualTo("“Điều 1” đứng sau “Điều 2”");
        assertThat(order.text(Locale.UK)).isEqualTo("\"Điều 1\" is listed behind \"Điều 2\"");
    }
}
