package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two standings would both apply to an instance, the first in the order of the sentence does. */
@DisplayName("STAND-6 Precedence")
class PrecedenceTest {
    /** As the sentence lists them. */
    private static final List<Standing> ORDER = List.of(
            Standing.WAIVED,
            Standing.FULFILLED,
            Standing.UNKNOWN,
            Standing.NOT_IN_FORCE,
            Standing.LAPSED,
            Standing.SUSPENDED,
            Standing.AWAITING,
            Standing.FOR_JUDGEMENT,
            Standing.OVERDUE,
            Standing.OPEN);

    private static final Set<Set<Standing>> NEVER_TOGETHER =
            Set.of(Set.of(Standing.FULFILLED, Standing.NOT_IN_FORCE), Set.of(Standing.OVERDUE, Standing.OPEN));

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            for (int j = i + 1; j < ORDER.size(); j++) {
                if (!NEVER_TOGETHER.contains(Set.of(ORDER.get(i), ORDER.get(j)))) {
                    pairs.add(Arguments.of(ORDER.get(i), ORDER.get(j)));
                }
            }
        }
        return pairs.stream();
    }

    /** A duty due on Thursday 10 July 2025 to which all that makes these standings applies. */
    private static Scene scene(Set<Standing> apply) {
        List<String> conditions = new ArrayList<>(List.of("{'fact': 'yes'}"));
        if (apply.contains(Standing.UNKNOWN)) {
            conditions.add("{'fact': 'nobody-says'}");
        }
        if (apply.contains(Standing.FOR_JUDGEMENT)) {
            conditions.add("{'described': {'vi': 'khi điều kiện cho phép'}}");
        }
        String awaits = apply.contains(Standing.AWAITING) ? ", 'awaits': ['d2']" : "";
        Scene scene = Scene.of(
                        Scene.duty(
                                "d1",
                                "'deadline': {'noLaterThan': '2025-07-10'}, 'condition': {'all': ["
                                        + String.join(", ", conditions) + "]}" + awaits),
                        Scene.duty("d2", "'deadline': {'noLaterThan': '2030-07-10'}"))
                .complete("2021-01-01/2030-12-31")
                .event("judged", "2025-01-06", "'condition': 'yes', 'verdict': 'established'");
        if (apply.contains(Standing.NOT_IN_FORCE)) {
            scene.signing("{'day': '2025-12-01'}");
        }
        if (apply.contains(Standing.WAIVED)) {
            scene.changed("waive", "2025-07-03", "'duty': 'd1', 'instance': 'once'");
        }
        if (apply.contains(Standing.FULFILLED)) {
            scene.performed("d1", apply.contains(Standing.OVERDUE) ? "2025-07-14" : "2025-06-27");
        }
        if (apply.contains(Standing.LAPSED)) {
            scene.changed("terminate", "2025-06-30", "'duty': 'd1'");
        }
        if (apply.contains(Standing.SUSPENDED)) {
            // after the due day has passed, else the clock that stands still would put it off
            scene.changed("suspend", apply.contains(Standing.OVERDUE) ? "2025-07-14" : "2025-07-02", "'duty': 'd1'");
        }
        return scene;
    }

    private static Standing standing(Set<Standing> apply) {
        String day = apply.contains(Standing.OVERDUE) ? "2025-07-15" : "2025-07-04";
        return scene(apply).instance("d1@once", day).standing();
    }

    @ParameterizedTest(name = "{0} before {1}")
    @MethodSource("pairs")
    void theFirstThatAppliesIsTheStanding(Standing first, Standing second) {
        assertThat(standing(Set.of(first))).as("the first alone").isEqualTo(first);
        assertThat(standing(Set.of(second))).as("the second alone").isEqualTo(second);
        boolean isDoneLate = first == Standing.FULFILLED && second == Standing.OVERDUE;
        assertThat(standing(Set.of(first, second))).isEqualTo(isDoneLate ? Standing.FULFILLED_LATE : first);
    }

    @Test
    void fulfilledAndNotInForceNeverApplyTogetherSinceAnActBeforeForceIsPremature() {
        assertThat(standing(Set.of(Standing.FULFILLED, Standing.NOT_IN_FORCE))).isEqualTo(Standing.NOT_IN_FORCE);
        assertThat(scene(Set.of(Standing.FULFILLED, Standing.NOT_IN_FORCE)).why("d1@once", "2025-07-04"))
                .contains("the act of 27 June 2025 came too early; it is noted and not counted");
    }

    @Test
    void overdueAndOpenNeverApplyTogetherSinceADayIsOverOrIsNot() {
        assertThat(scene(Set.of()).standing("d1@once", "2025-07-10")).isEqualTo("open");
        assertThat(scene(Set.of()).standing("d1@once", "2025-07-11")).isEqualTo("overdue");
    }

    @Test
    void allFortyFivePairsAreHere() {
        assertThat(pairs().count() + NEVER_TOGETHER.size()).isEqualTo(45);
    }

    @Test
    void anInstanceWhoseOccasionIsRetractedIsGoneWhateverWasDone() {
        Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'each': {'event': 'request'}}]"))
                .occurred("request", "2025-07-01")
                .performed("d1", "2025-07-02", "'instance': 'e1'")
                .event("retracted", "2025-07-03", "'retracts': 'e1'");
        assertThat(scene.standings("2025-07-04")).containsExactly("d1@next awaiting");
    }

    @Test
    void aViolationStandsWhereFulfilledDoes() {
        Scene waived =
                scene(Set.of(Standing.WAIVED)).event("judged", "2025-07-02", "'duty': 'd1', 'verdict': 'denied'");
        assertThat(waived.standing("d1@once", "2025-07-04")).isEqualTo("waived");
        Scene unknown =
                scene(Set.of(Standing.UNKNOWN)).event("judged", "2025-07-02", "'duty': 'd1', 'verdict': 'denied'");
        assertThat(unknown.standing("d1@once", "2025-07-04")).isEqualTo("violated");
    }
}
