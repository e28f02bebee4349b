package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

@DisplayName("STAND-13 Merged co-bearers count once")
class MergedBearersTest {
    private static final String EACH = "{'each': ['a', 'b']}";

    /** Those who were two until 30 June 2025 are the body {@code c}. */
    private static Setting merged(String one, String other) {
        return Setting.vietnam()
                .with(Register.builder().addSuccession(merger(one, other)).build());
    }

    private static Succession merger(String one, String other) {
        return Succession.builder()
                .kind(Kind.MERGER)
                .on(LocalDate.parse("2025-07-01"))
                .addInstrument(Instrument.of("1/QD", Sureness.VERIFIED))
                .sureness(Sureness.VERIFIED)
                .addPredecessors(one, other)
                .addSuccessor(Successor.of("c"))
                .build();
    }

    private static Scene due(String bearers, String day) {
        return Scene.of(Scene.duty("d1", "'bearers': " + bearers + ", 'deadline': {'noLaterThan': '" + day + "'}"))
                .complete("2021-01-01/2025-12-31")
                .setting(merged("a", "b"));
    }

    /** Due on Thursday 10 July 2025, with a record that is complete. */
    private static Scene of(String bearers) {
        return due(bearers, "2025-07-10");
    }

    private static List<String> told(Scene scene, String day) {
        return scene.on(day).instances().stream()
                .map(one -> one.borneNowBy() + " " + one.standing().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a', 'b'", "'b', 'a'"})
    void theActOfEitherBeforeTheMergerCounts(String order) {
        String bearers = "{'each': [" + order + "]}";
        for (String by : List.of("a", "b")) {
            Scene scene = of(bearers).performed("d1", "2025-06-20", "'by': ['" + by + "']");
            assertThat(scene.on("2025-06-30").counts()).containsOnlyKeys(Standing.OPEN, Standing.FULFILLED);
            assertThat(told(scene, "2025-07-11")).containsExactly("[c] fulfilled");
        }
        assertThat(told(of(bearers), "2025-07-11")).containsExactly("[c] overdue");
    }

    @Test
    void theActOfTheOtherIsASecondOne() {
        Scene scene =
                of(EACH).performed("d1", "2025-06-05", "'by': ['b']").performed("d1", "2025-06-06", "'by': ['a']");
        assertThat(scene.standings("2025-06-30")).containsExactly("d1@once fulfilled", "d1@once fulfilled");
        assertThat(scene.standings("2025-07-11")).containsExactly("d1@once fulfilled");
        assertThat(scene.why("d1@once", "2025-07-11"))
                .contains("the act of 6 June 2025 came after it was fulfilled; it is noted [e2]");
        assertThat(scene.why("d1@once", "2025-06-30")).doesNotContain("came after it was fulfilled");
    }

    @Test
    void itKeepsTheNamesOfBoth() {
        assertThat(of(EACH).on("2025-06-30").instances())
                .map(one -> one.bearers().toString())
                .containsExactly("[a]", "[b]");
        assertThat(of(EACH).on("2025-07-01").instances())
                .map(one -> one.bearers().toString())
                .containsExactly("[a, b]");
    }

    @Test
    void whatFellDueBeforeStaysOfEach() {
        Scene scene = due(EACH, "2025-06-30").performed("d1", "2025-06-20", "'by': ['a']");
        assertThat(told(scene, "2025-07-15")).containsExactly("[c] fulfilled", "[c] overdue");
    }

    @Test
    void whatIsOfNobodyBeforeTheMergerIsOfTheOneAfterIt() {
        Scene act = of(EACH).performed("d1", "2025-06-20");
        assertThat(act.standings("2025-06-30")).containsExactly("d1@once open", "d1@once open");
        assertThat(act.standings("2025-07-11")).containsExactly("d1@once fulfilled");
        Scene judged = of(EACH).event("judged", "2025-06-20", "'duty': 'd1', 'verdict': 'established'");
        assertThat(judged.standings("2025-06-30")).containsExactly("d1@once unknown", "d1@once unknown");
        assertThat(judged.standings("2025-07-11")).containsExactly("d1@once fulfilled");
    }

    @Test
    void aJudgementMayNameTheSuccessor() {
        String ofC = "'duty': 'd1', 'verdict': 'established', 'actors': [{'who': 'c', 'role': 'reporter'}]";
        Scene scene = of(EACH).event("judged", "2025-07-02", ofC).setting(merged("a", "d"));
        assertThat(scene.standings("2025-07-11")).containsExactly("d1@once fulfilled", "d1@once overdue");
        Scene tooSoon = of(EACH).event("judged", "2025-06-30", ofC).setting(merged("a", "d"));
        assertThat(tooSoon.standings("2025-07-05")).containsExactly("d1@once unknown", "d1@once unknown");
    }

    @Test
    void membersOfAClassWhoHaveBecomeOneCountOnce() {
        Register both = Register.builder()
                .addRoll(Register.Roll.builder()
                        .of(PartyId.of("unit"))
                        .since(LocalDate.parse("2025-01-01"))
                        .addMembers("a", "b")
                        .sureness(Sureness.VERIFIED)
                        .build())
                .successions(List.of(merger("a", "b")))
                .build();
        Scene scene = of("{'each': ['each:unit']}")
                .setting(Setting.vietnam().with(both))
                .performed("d1", "2025-06-20", "'by': ['b']");
        assertThat(told(scene, "2025-06-30")).containsExactly("[a] open", "[b] fulfilled");
        assertThat(told(scene, "2025-07-11")).containsExactly("[c] fulfilled");
    }

    @Test
    void whoBoreItTogetherAreAllThereInTheirSuccessor() {
        String together = "{'jointly': ['a', 'b']}";
        assertThat(of(together).performed("d1", "2025-07-05", "'by': ['c']").standings("2025-07-11"))
                .containsExactly("d1@once fulfilled");
        assertThat(of(together).performed("d1", "2025-06-05", "'by': ['a']").standings("2025-07-11"))
                .containsExactly("d1@once overdue");
    }
}
