package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("STAND-5 What is recorded and belongs to no instance")
class UnattributedTest {
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene quarterly() {
        return Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31");
    }

    private static Scene once() {
        return Scene.of(Scene.duty("d1", DUE)).complete("2021-01-01/2025-12-31");
    }

    private static List<String> strays(Scene scene, String day) {
        return scene.on(day).unattributed().stream()
                .map(one -> one.id().value())
                .toList();
    }

    @Test
    void allIsWellWhereEveryActHasItsInstance() {
        assertThat(strays(quarterly(), "2025-04-02")).isEmpty();
        assertThat(strays(
                        quarterly()
                                .performed("d1", "2025-02-03")
                                .performed("d1", "2025-02-04")
                                .performed("d1", "2025-04-02", "'instance': '2025-Q2'")
                                .event("judged", "2025-04-02", "'duty': 'd1', 'verdict': 'established'")
                                .event("judged", "2025-04-02", "'condition': 'flood', 'verdict': 'established'")
                                .changed("waive", "2025-04-02", "'duty': 'd1', 'instance': '2025-Q2'"),
                        "2025-04-02"))
                .isEmpty();
    }

    @Test
    void anActOfADutyThatIsNotThere() {
        Scene scene = quarterly()
                .performed("d9", "2025-02-03")
                .event("judged", "2025-02-04", "'duty': 'd9', 'verdict': 'denied'")
                .changed("waive", "2025-02-05", "'duty': 'd9'");
        assertThat(strays(scene, "2025-02-05")).containsExactly("e1", "e2", "e3");
    }

    @Test
    void anActOfAnInstanceThatIsNotThere() {
        Scene scene = quarterly().performed("d1", "2025-02-03", "'instance': '2025-Q9'");
        assertThat(strays(scene, "2025-04-02")).containsExactly("e1");
        assertThat(scene.standing("d1@2025-Q1", "2025-04-02")).isEqualTo("overdue");
        assertThat(scene.why("d1@2025-Q1", "2025-04-02"))
                .contains("what is recorded on 3 February 2025 belongs to no instance there is"
                        + " (another bearer, cycle, matter or event); it is not counted [e1]");
        assertThat(scene.performed("d1", "2025-02-10", "'instance': '2025-Q1'").why("d1@2025-Q1", "2025-04-02"))
                .doesNotContain("belongs to no instance");
        assertThat(strays(scene, "2025-04-02")).containsExactly("e1");
    }

    @Test
    void whatIsJudgedOrChangedOfAnInstanceThatIsNotThere() {
        Scene scene = quarterly()
                .event("judged", "2025-02-03", "'duty': 'd1', 'verdict': 'established', 'instance': '2025-Q9'")
                .changed("extend", "2025-02-04", "'duty': 'd1', 'instance': '2025-Q9', 'to': '2025-04-30'");
        assertThat(strays(scene, "2025-04-02")).containsExactly("e1", "e2");
        assertThat(scene.why("d1@2025-Q1", "2025-04-02"))
                .contains("what is recorded on 3 February 2025 belongs to no instance there is")
                .contains("what is recorded on 4 February 2025 belongs to no instance there is");
    }

    /** The text says neither when it arises nor by when: there is nothing the act could have missed. */
    @Test
    void anActOfADutyWithoutAnOccasionIsNoSlip() {
        Scene scene =
                Scene.of(Scene.duty("d1", "")).performed("d1", "2025-02-03").performed("d9", "2025-02-04");
        assertThat(scene.on("2025-02-05").withoutOccasion()).hasSize(1);
        assertThat(strays(scene, "2025-02-05")).containsExactly("e2");
    }

    /** It is not owed yet, but the text says when it would be. */
    @Test
    void anActOfADutyThatNeverAroseIsOne() {
        Scene scene = Scene.of(Scene.duty("d1", UPON)).performed("d1", "2025-02-03");
        assertThat(scene.on("2025-02-05").withoutOccasion()).isEmpty();
        assertThat(strays(scene, "2025-02-05")).containsExactly("e1");
    }

    @Test
    void anActOfAMatterThatIsNotThere() {
        Scene scene = Scene.of(Scene.duty("d1", UPON))
                .occurred("request", "2025-02-03", "'matter': 'm1'")
                .performed("d1", "2025-02-05", "'matter': 'm2'");
        assertThat(strays(scene, "2025-02-05")).containsExactly("e2");
        assertThat(scene.why("d1@e1/m1", "2025-02-05"))
                .contains("what is recorded on 5 February 2025 belongs to no instance there is");
        assertThat(scene.occurred("request", "2025-02-04", "'matter': 'm2'").standing("d1@e3/m2", "2025-02-05"))
                .isEqualTo("fulfilled");
        assertThat(strays(scene, "2025-02-05")).isEmpty();
    }

    @Test
    void anActOfAStrangerWhereSeveralBearIt() {
        Scene scene = Scene.of(Scene.duty("d1", "'bearers': {'each': ['a', 'b']}, " + DUE))
                .complete("2021-01-01/2025-12-31")
                .performed("d1", "2025-07-01", "'by': ['z']");
        assertThat(strays(scene, "2025-07-11")).containsExactly("e1");
        assertThat(scene.standings("2025-07-11")).containsExactly("d1@once overdue", "d1@once overdue");
        assertThat(scene.why("d1@once", "2025-07-11"))
                .contains("what is recorded on 1 July 2025 belongs to no instance there is");
        assertThat(strays(scene.performed("d1", "2025-07-02", "'by': ['b']"), "2025-07-11"))
                .containsExactly("e1");
    }

    @Test
    void inTheOrderOfTheRecord() {
        Scene scene = quarterly()
                .performed("d1", "2025-03-03", "'instance': '2025-Q9'")
                .performed("d9", "2025-02-03")
                .changed("waive", "2025-02-10", "'duty': 'd1', 'instance': '2025-Q8'")
                .performed("d8", "2025-02-10");
        assertThat(strays(scene, "2025-04-02")).containsExactly("e2", "e3", "e4", "e1");
    }

    @Test
    void notWhatIsNotSeenOrWasRetracted() {
        Scene scene = quarterly()
                .performed("d9", "2025-02-03")
                .performed("d9", "2025-02-10")
                .event("retracted", "2025-02-11", "'retracts': 'e1'");
        assertThat(strays(scene, "2025-02-09")).isEmpty();
        assertThat(strays(scene, "2025-02-10")).containsExactly("e2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"must", "may", "should"})
    void aSecondActBelongsToItsInstance(String modality) {
        Scene scene = Scene.of(Scene.duty("d1", "'modality': '" + modality + "', " + DUE))
                .complete("2021-01-01/2025-12-31")
                .performed("d1", "2025-07-01")
                .performed("d1", "2025-07-02");
        assertThat(strays(scene, "2025-07-05")).isEmpty();
    }

    @Test
    void aPartThatIsNotTheLastBelongsToItsInstance() {
        String parts =
                "'parts': {'items': [{'label': 'a', 'words': {'vi': 'một'}}, {'label': 'b', 'words': {'vi': 'hai'}}]}";
        Scene scene = Scene.of(Scene.duty("d1", parts + ", " + DUE))
                .performed("d1", "2025-07-01", "'part': 'a'")
                .performed("d1", "2025-07-02", "'part': 'a'")
                .performed("d1", "2025-07-03", "'part': 'z'");
        assertThat(strays(scene, "2025-07-05")).isEmpty();
    }

    @Test
    void anActOfAStrangerOnADutyOfOneIsNotedThere() {
        Scene scene = once().performed("d1", "2025-07-01", "'by': ['z']");
        assertThat(strays(scene, "2025-07-05")).isEmpty();
        assertThat(scene.why("d1@once", "2025-07-05"))
                .contains("the act of 1 July 2025 was not of those who bear it")
                .doesNotContain("belongs to no instance");
    }
}
