package vn.phoihop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** The examples of the rules that ship, and what the harness says where examples do not hold. */
class RuleExamplesTest {
    private static final Words BECAUSE = Words.of("Phải có tên khác", "It must have another title");
    private static final Rule TITLE = Rule.of(
                    "title-draft", Severity.WARNING, Scope.AGREEMENT, BECAUSE, (agreement, subject, report) -> {
                        if (agreement.title().byLanguage().containsValue("Dự thảo")) {
                            report.at("title").with("title", "Dự thảo");
                        }
                    })
            .saying(Words.of("Tên là “{title}”", "the title is {title}"));
    private static final String DRAFT = "{\"title\": {\"vi\": \"Dự thảo\"}}";

    @TestFactory
    Stream<DynamicTest> standardRulesFindTheDefectsOfTheirExamples() {
        return RuleExamples.of(RuleBooks.standard()).cases().stream().map(one -> dynamicTest(one.name(), one::run));
    }

    @Test
    void theSoundAgreementIsThatOfTheDocumentation() throws IOException {
        assertThat(RuleExamples.SOUND).isEqualTo(Files.readString(Path.of("src/test/resources/docs/small.json")));
    }

    private static void fails(Rule rule, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleExamples.of(RuleBook.of(rule)).verify())
                .withMessage(message);
    }

    @Test
    void anExampleThatHoldsPasses() {
        RuleExamples.of(RuleBook.of(TITLE.example(DRAFT, "/title").example("{\"kind\": \"plan\"}")))
                .verify();
    }

    @Test
    void anExampleFoundElsewhereFails() {
        fails(
                TITLE.example(DRAFT, "/kind"),
                "title-draft, example 1: must be found at /kind, but was found at /title\n"
                        + "  title-draft /title: the title is Dự thảo");
        fails(
                TITLE.example(DRAFT, "/title").example("{}", "/title"),
                "title-draft, example 2: must be found at /title, but was found at no place");
    }

    @Test
    void aRuleWithoutExampleFails() {
        fails(TITLE, "title-draft: must have an example of what it finds, but had none");
        fails(
                TITLE.example("{\"kind\": \"plan\"}"),
                "title-draft: must have an example of what it finds, but had none");
    }

    @Test
    void aRuleThatSpeaksOneLanguageFails() {
        fails(
                TITLE.example(DRAFT, "/title").titled(Words.vi("Còn là dự thảo")),
                "title-draft: must say in en what it says as Còn là dự thảo");
    }

    @Test
    void aSentenceWithAPlaceThatNothingFillsFails() {
        fails(
                TITLE.example(DRAFT, "/title").saying(Words.of("Tên là “{title}”", "the title is {titel}")),
                "title-draft, example 1: must fill all places of its sentence, but said the title is {titel} with"
                        + " {title=Dự thảo}");
    }

    @Test
    void aRuleThatFindsSomethingInTheSoundAgreementFails() {
        Rule always = Rule.of(
                        "title-any", Severity.NOTICE, Scope.AGREEMENT, BECAUSE, (a, subject, report) -> report.here())
                .example("{}", "");
        fails(always, "sound agreement: must have no findings, but had\n  title-any : It must have another title");
    }

    @Test
    void whatARuleThrowsIsThrown() {
        Rule throwing = Rule.of("title-none", Severity.NOTICE, Scope.AGREEMENT, BECAUSE, (a, subject, report) -> {
            throw new IllegalStateException("no title today");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleExamples.of(RuleBook.of(throwing)).verify())
                .withMessage("no title today");
    }

    @Test
    void whatARuleNeedsIsPartOfItsExample() {
        Rule compares = Rule.of(
                        "title-kept", Severity.NOTICE, Scope.AGREEMENT, BECAUSE, (agreement, subject, report) -> {
                            if (subject.predecessor().orElseThrow().title().equals(agreement.title())
                                    && subject.day().orElseThrow().getYear() == 2026
                                    && subject.others().get(0).kind().equals(AgreementKind.PLAN)) {
                                report.at("title");
                            }
                        })
                .needing(Subject.Part.PREDECESSOR, Subject.Part.OTHERS, Subject.Part.DAY);
        RuleExample whole = RuleExample.of(DRAFT, "/title")
                .after(DRAFT)
                .among("{\"kind\": \"plan\"}")
                .asOf(LocalDate.of(2026, 11, 23));
        RuleExamples.of(RuleBook.of(compares.example(whole))).verify();
        fails(
                compares.example(RuleExample.of(DRAFT, "/title").after(DRAFT)),
                "title-kept, example 1: must carry what its rule needs, but had no other agreements");
    }

    @Test
    void aBookThatRestrictsARuleKeepsItsExamples() {
        Rule letters =
                TITLE.example(DRAFT, "/title").forKinds(AgreementKind.PLAN).since(LocalDate.of(2030, 1, 1));
        RuleExamples.of(RuleBook.of(letters)).verify();
    }

    @Test
    void examplesCanChangeAnAgreementOfOnesOwn() {
        String own = RuleExamples.SOUND.replace("\"d5\"", "\"d1\"");
        Rule first = Rule.of("duty-first", Severity.NOTICE, Scope.DUTIES, BECAUSE, (duty, subject, report) -> {
                    if (duty.id().value().equals("d1")
                            && !subject.agreement().kind().equals(AgreementKind.OFFICIAL_LETTER)) {
                        report.here();
                    }
                })
                .example("{\"kind\": \"plan\"}", "/duties/0");
        RuleExamples.of(RuleBook.of(first)).on(own).verify();
        assertThat(RuleExamples.of(RuleBook.of(first)).on(own).cases())
                .extracting(RuleExamples.Case::toString)
                .containsExactly("sound agreement", "duty-first, words", "duty-first, example 1");
    }
}
