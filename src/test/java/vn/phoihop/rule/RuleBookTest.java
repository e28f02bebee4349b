package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.examples.Bundled;

class RuleBookTest {
    private static final Words BECAUSE =
            Words.of("Mọi nhiệm vụ phải nêu yêu cầu về chất lượng", "Every duty must say how it is to be done");

    private static final Rule QUALITY_MISSING =
            Rule.of("duty-quality-missing", Severity.NOTICE, Scope.DUTIES, BECAUSE, (duty, subject, report) -> {
                if (duty.qualities().isEmpty()) {
                    report.at("qualities").with("duty", duty.id());
                }
            });

    @Test
    void anOwnRuleFindsWhatItLooksForAndGivesItsReason() {
        List<Finding> findings =
                RuleBook.of(QUALITY_MISSING).check(Bundled.PROGRAMME).all();
        assertThat(findings).extracting(Finding::pointer).containsExactly("/duties/4/qualities", "/duties/5/qualities");
        assertThat(findings.get(0).text(Locale.ENGLISH)).isEqualTo("Every duty must say how it is to be done (d5)");
        assertThat(findings.get(0).text(Locale.forLanguageTag("vi")))
                .isEqualTo("Mọi nhiệm vụ phải nêu yêu cầu về chất lượng (d5)");
    }

    @Test
    void aFindingWithoutArgumentsGivesTheReasonAlone() {
        Rule never = Rule.of(
                "agreement-never", Severity.ERROR, Scope.AGREEMENT, BECAUSE, (a, subject, report) -> report.here());
        Finding finding = RuleBook.of(never).check(Bundled.LETTER).all().get(0);
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding.text(Locale.ENGLISH)).isEqualTo("Every duty must say how it is to be done");
    }

    @Test
    void findingsStandInTheOrderOfTheDocumentNotOfTheRules() {
        RuleBook ownFirst = RuleBook.of(QUALITY_MISSING).plus(RuleBooks.standard());
        assertThat(ownFirst.check(Bundled.PROGRAMME).all())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/parties/1",
                        "/parties/5/name/vi",
                        "/signing/dayWritten",
                        "/term/years",
                        "/duties/0/parts",
                        "/duties/4/qualities",
                        "/duties/5/parts",
                        "/duties/5/qualities",
                        "/targets/0",
                        "/targets/1",
                        "/ambiguities/0");
    }

    @Test
    void saysWhatEachRuleLookedAtAndWhatAppliedToNothing() {
        Rule parties = Rule.of("party-any", Severity.NOTICE, Scope.PARTIES, BECAUSE, (party, subject, report) -> {});
        assertThat(RuleBooks.standard().plus(parties).check(Bundled.LETTER).seen())
                .contains(
                        entry("date-incomplete", 0),
                        entry("term-length-differs", 0),
                        entry("ambiguity-open", 3),
                        entry("party-any", 8));
        assertThat(RuleBooks.standard().check(Bundled.PROGRAMME).seen().keySet())
                .as("in the order of the book, and without those that need more than an agreement")
                .startsWith("reference-unknown", "id-duplicate", "name-shared", "element-uncited")
                .endsWith("kind-unlisted", "field-unread")
                .doesNotContain("id-of-another")
                .containsExactlyElementsOf(RuleBooks.standard().rules().stream()
                        .filter(rule -> rule.needs().isEmpty())
                        .map(Rule::code)
                        .toList());
    }

    @Test
    void everyElementIsShownToTheRuleWithTheAgreementItBelongsTo() {
        List<String> seen = new ArrayList<>();
        Rule collect = Rule.of("duty-any", Severity.NOTICE, Scope.DUTIES, BECAUSE, (duty, subject, report) -> {
            assertThat(subject.agreement()).isSameAs(Bundled.PROGRAMME);
            seen.add(duty.id().value());
        });
        assertThat(RuleBook.of(collect).check(Bundled.PROGRAMME).all()).isEmpty();
        assertThat(seen).containsExactly("d1", "d2", "d3", "d4", "d5", "d6");
    }

    @Test
    void errorsAreToldFromTheRest() {
        Rule error = Rule.of(
                "letter-never", Severity.ERROR, Scope.AGREEMENT, BECAUSE, (a, subject, report) -> report.here());
        Findings findings = RuleBooks.standard().plus(error).check(Bundled.PROGRAMME);
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.of(Severity.ERROR)).extracting(Finding::code).containsExactly("letter-never");
        assertThat(findings.of(Severity.NOTICE)).extracting(Finding::code).contains("date-incomplete");
        assertThat(RuleBooks.standard().check(Bundled.PROGRAMME).hasErrors()).isFalse();
    }

    @Test
    void anOwnRuleWithAShippedCodeGivesItsOwnReason() {
        Rule own =
                Rule.of("parts-open", Severity.ERROR, Scope.AGREEMENT, BECAUSE, (a, subject, report) -> report.here());
        assertThat(RuleBook.of(own).check(Bundled.LETTER).all().get(0).text(Locale.ENGLISH))
                .isEqualTo("Every duty must say how it is to be done");
    }

    @Test
    void twoRulesCannotShareACode() {
        RuleBook standard = RuleBooks.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.plus(standard.rules().get(1)))
                .withMessage("rule code must stand once in a book, but id-duplicate was there twice");
    }

    @Test
    void checkingTwiceGivesTheSame() {
        Agreement agreement = Bundled.LETTER;
        assertThat(RuleBooks.standard().check(agreement))
                .isEqualTo(RuleBooks.standard().check(agreement));
    }
}
