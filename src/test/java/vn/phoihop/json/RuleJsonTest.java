package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.examples.Bundled;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.RuleChanges;
import vn.phoihop.rule.RuleRestriction;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.rule.Suppression;

/** Findings and changes to rule books as JSON, and merge patches. */
class RuleJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Suppression ASKED =
            new Suppression("ambiguity-open", "/ambiguities/a1", Words.of("Đã hỏi", "The office was asked"), DAY);
    private static final RuleChanges CHANGES = RuleChanges.builder()
            .addWithout("parts-open")
            .putGraded("list-open", Severity.ERROR)
            .addRestricted(RuleRestriction.builder()
                    .code("target-referred")
                    .addKind(AgreementKind.PLAN)
                    .since(LocalDate.of(2021, 1, 1))
                    .build())
            .addSuppressed(ASKED)
            .build();

    private static final String WRITTEN = """
            {
              "without": ["parts-open"],
              "graded": {"list-open": "error"},
              "restricted": [{"code": "target-referred", "kinds": ["plan"], "since": "2021-01-01"}],
              "suppressed": [
                {
                  "code": "ambiguity-open",
                  "at": "/ambiguities/a1",
                  "reason": {"vi": "Đã hỏi", "en": "The office was asked"},
                  "until": "2026-12-31"
                }
              ]
            }
            """;

    @Test
    void changesAreReadAndWritten() {
        assertThat(PhoihopJson.writeRuleChanges(CHANGES)).isEqualTo(WRITTEN);
        assertThat(PhoihopJson.readRuleChanges(WRITTEN)).isEqualTo(CHANGES);
        assertThat(PhoihopJson.readRuleChanges("{\"$schema\": \"x\"}"))
                .isEqualTo(RuleChanges.builder().build());
        assertThat(PhoihopJson.readRuleChanges(Path.of("src/it/ministry-book/src/main/resources/ministry/rules.json"))
                        .without())
                .containsExactly("list-open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            {"without": "parts-open"}                        ! /without       ! value must be an array, but was "parts-open"
            {"grade": {}}                                    ! /grade         ! unknown field "grade", did you mean "graded"?
            {"graded": {"parts-open": "grave"}}              ! /graded/parts-open ! severity must be one of error, warning, notice, but was "grave"
            {"restricted": [{"code": "parts-open"}]}         ! /restricted/0  ! restriction must state kinds or days, but parts-open stated none
            {"suppressed": [{"code": "parts-open"}]}         ! /suppressed/0  ! must state at, reason, until
            """)
    void whatIsWrongWithChangesIsSaid(String json, String pointer, String message) {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readRuleChanges(json))
                .satisfies(e -> {
                    JsonProblem problem = e.problems().get(0);
                    assertThat(problem.place().pointer() + " " + problem.text(Locale.ENGLISH))
                            .isEqualTo(pointer + " " + message);
                });
    }

    @Test
    void findingsAreReadBackAsTheyWere() {
        RuleBook book = RuleBooks.standard().changed(CHANGES);
        for (var agreement : List.of(Bundled.LETTER, Bundled.PLAN, Bundled.FRONT, Bundled.PROGRAMME)) {
            Findings findings = book.check(Subject.of(agreement).asOf(DAY));
            String json = PhoihopJson.writeFindings(findings);
            assertThat(PhoihopJson.readFindings(json)).isEqualTo(findings);
            assertThat(PhoihopJson.readFindings(json).since(findings).fresh()).isEmpty();
        }
    }

    @Test
    void aFindingHasItsTextForThoseWhoHaveNoJava() {
        String json = PhoihopJson.writeFindings(
                RuleBooks.standard().without("parts-open").check(Bundled.PLAN));
        assertThat(json)
                .contains("\"code\": \"phases-overlap\"")
                .contains("\"anchor\": \"/term/phases\"")
                .contains("\"arguments\": {\"before\": \"2020-2025\", \"phase\": \"2025-2030\"}")
                .contains("\"en\": \"the phase 2025-2030 shares a year with the phase 2020-2025\"");
    }

    /** The examples of RFC 7386, Appendix A. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            {"a":"b"}             ! {"a":"c"}                 ! {"a":"c"}
            {"a":"b"}             ! {"b":"c"}                 ! {"a":"b","b":"c"}
            {"a":"b"}             ! {"a":null}                ! {}
            {"a":"b","b":"c"}     ! {"a":null}                ! {"b":"c"}
            {"a":["b"]}           ! {"a":"c"}                 ! {"a":"c"}
            {"a":"c"}             ! {"a":["b"]}               ! {"a":["b"]}
            {"a":{"b":"c"}}       ! {"a":{"b":"d","c":null}}  ! {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}     ! {"a":[1]}                 ! {"a":[1]}
            ["a","b"]             ! ["c","d"]                 ! ["c","d"]
            {"a":"b"}             ! ["c"]                     ! ["c"]
            {"e":null}            ! {"a":1}                   ! {"e":null,"a":1}
            [1,2]                 ! {"a":"b","c":null}        ! {"a":"b"}
            {}                    ! {"a":{"bb":{"ccc":null}}} ! {"a":{"bb":{}}}
            """)
    void patchesAreMerged(String document, String patch, String merged) {
        assertThat(PhoihopJson.merged(document, patch).replaceAll("\\s", "")).isEqualTo(merged);
    }

    @Test
    void aPatchThatIsNoObjectTakesThePlaceOfTheDocument() {
        assertThat(PhoihopJson.merged("{}", "null")).isEqualTo("null");
        assertThat(PhoihopJson.merged("{}", "\"bar\"")).isEqualTo("\"bar\"");
    }

    @Test
    void aPatchThatIsNoJsonIsRefused() {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.merged("{}", "{\"a\": }"))
                .withMessageContaining("line 1, column 7");
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.merged("", "{}"))
                .withMessageContaining("line 1");
    }
}
