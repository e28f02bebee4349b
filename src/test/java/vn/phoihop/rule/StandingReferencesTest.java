package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;

/** What duties name for how and when they are done, and the term and milestones, is looked up like anything else. */
class StandingReferencesTest {
    private static final String DRAFT = """
            {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"},
             "parties": [{"id": "so", "kind": "body", "name": {"vi": "Sở"}}],
             "term": {"start": %s},
             "milestones": [{"id": "m", "name": {"vi": "m"}, "deadline": {"within": {"days": 5}, "after": %s}}],
             "duties": [{"id": "d", "modality": "must", "bearers": {"each": ["so"]%s}, "action": {"vi": "a"}%s}]}
            """;
    private static final String SIGNED = "{\"event\": \"signed\"}";

    private static List<String> unknown(String draft) {
        Agreement agreement = PhoihopJson.readAgreement(draft);
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().equals("reference-unknown"))
                .map(finding -> finding.pointer() + " " + finding.arguments().values())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "awaits": ["d", "x"]                             | /duties/0/awaits/1                       | duty
            "awaitsAct": ["x"]                               | /duties/0/awaitsAct/0                    | duty
            "arises": [{"each": {"performed": "x"}}]         | /duties/0/arises/0/each/performed        | duty
            "arises": [{"once": {"breached": "x"}}]          | /duties/0/arises/0/once/breached         | duty
            "arises": [{"every": {"cycle": "year", "start": {"performed": "x"}}}] | /duties/0/arises/0/every/start/performed | duty
            "window": {"from": {"lastOf": [{"event": "e"}, {"performed": "x"}]}} | /duties/0/window/from/lastOf/1/performed | duty
            "window": {"until": {"firstOf": [{"performed": "x"}, {"event": "e"}]}} | /duties/0/window/until/firstOf/0/performed | duty
            "deadline": {"within": {"days": 3}, "after": {"monthAfter": {"performed": "x"}}} | /duties/0/deadline/after/monthAfter/performed | duty
            "deadline": {"atLeast": {"days": 3}, "aheadOf": {"performed": "x"}} | /duties/0/deadline/aheadOf/performed | duty
            "deadline": {"sameDayAs": {"nth": 2, "of": {"breached": "x"}}} | /duties/0/deadline/sameDayAs/of/breached | duty
            "deadline": {"noLaterThan": "end:month", "of": {"limit": {"days": 3}, "after": {"performed": "x"}}} | /duties/0/deadline/of/after/performed | duty
            "parts": {"items": [{"label": "a", "words": {"vi": "a"}, "bearer": "x"}]} | /duties/0/parts/items/0/bearer | party
            "parts": {"items": [{"label": "a", "words": {"vi": "a"}, "bearer": "each:so"}]} | /duties/0/parts/items/0/bearer | class
            "counterparties": ["others-than:x"]              | /duties/0/counterparties/0               | party
            """)
    void whatADutyNamesAndNobodyListedIsFound(String attribute, String pointer, String wanted) {
        String id = wanted.equals("class") ? "so" : "x";
        assertThat(unknown(DRAFT.formatted(SIGNED, SIGNED, "", ", " + attribute)))
                .containsExactly(pointer + " [" + id + ", " + wanted + "]");
        String known = attribute
                .replace("\"x\"", wanted.equals("duty") ? "\"d\"" : "\"so\"")
                .replace("others-than:x", "others-than:so")
                .replace("each:so", "so");
        assertThat(unknown(DRAFT.formatted(SIGNED, SIGNED, "", ", " + known))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , "jointly": ["x"] | /duties/0/bearers/jointly/0
            , "anyOf": ["so", "x"] | /duties/0/bearers/anyOf/1
            """)
    void whoBearsItTogetherIsLookedUp(String bearers, String pointer) {
        assertThat(unknown(DRAFT.formatted(SIGNED, SIGNED, bearers, ""))).containsExactly(pointer + " [x, party]");
    }

    @Test
    void theTermAndMilestonesNameDutiesToo() {
        String of = "{\"performed\": \"x\"}";
        assertThat(unknown(DRAFT.formatted(of, of, "", "")))
                .containsExactly("/term/start/performed [x, duty]", "/milestones/0/deadline/after/performed [x, duty]");
    }

    @Test
    void aRoleIsNoReference() {
        assertThat(unknown(DRAFT.formatted(
                        SIGNED, SIGNED, ", \"anyOf\": [\"role:requester\"]", ", \"counterparties\": [\"role:x\"]")))
                .isEmpty();
    }

    @Test
    void everyOccasionIsShownBeforeThoseItIsMadeOf() {
        String of = "{\"performed\": \"d\"}";
        Agreement agreement = PhoihopJson.readAgreement(DRAFT.formatted(SIGNED, of, "", """
                , "arises": [{"every": {"cycle": "year", "start": {"event": "signed"}}}],
                 "window": {"until": {"lastOf": [{"event": "e"}, {"nth": 2, "of": {"breached": "d"}}]}},
                 "deadline": {"earliestOf": [{"within": {"days": 1}, "after": {"event": "e"}},
                   {"cases": [{"when": "w", "then": {"sameDayAs": {"event": "e"}}}],
                    "otherwise": {"readings": [{"label": "a", "deadline": {"noLaterThan": "end:month",
                      "of": {"event": "e"}}}, {"label": "b", "deadline": {"none": {"vi": "không"}}}]}}]}
                """));
        Rule all = Rule.of(
                "all-seen",
                Severity.NOTICE,
                Scope.OCCASIONS,
                Words.of("Phải xem hết", "All must be seen"),
                (occasion, subject, report) -> report.here());
        assertThat(RuleBook.of(all).check(agreement).all().stream().map(Finding::pointer))
                .containsExactlyInAnyOrder(
                        "/term/start",
                        "/milestones/0/deadline/after",
                        "/duties/0/arises/0/every/start",
                        "/duties/0/window/until",
                        "/duties/0/window/until/lastOf/0",
                        "/duties/0/window/until/lastOf/1",
                        "/duties/0/window/until/lastOf/1/of",
                        "/duties/0/deadline/earliestOf/0/after",
                        "/duties/0/deadline/earliestOf/1/cases/0/then/sameDayAs",
                        "/duties/0/deadline/earliestOf/1/otherwise/readings/0/deadline/of");
    }
}
