package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.record.Event;

/** What is certain is said, and what is not is unknown: cases at the edge of what a record tells. */
@DisplayName("STAND-7 Three values, and what counts for nothing")
class CertaintyTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene due(String more) {
        return Scene.of(Scene.duty("d1", DUE + more)).complete("2021-01-01/2030-12-31");
    }

    private static Scene judged(Scene scene, String on, String verdict) {
        return scene.event("judged", on, "'duty': 'd1', 'verdict': '" + verdict + "'");
    }

    @Test
    void threeFindingsOfOneDayThatDisagreeLeaveItUnknown() {
        Scene three = judged(
                judged(judged(due(""), "2025-07-05", "established"), "2025-07-05", "denied"), "2025-07-05", "denied");
        assertThat(three.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
        assertThat(judged(three, "2025-07-06", "denied").standing("d1@once", "2025-07-11"))
                .isEqualTo("violated");
    }

    @Test
    void whatWasJudgedAgainCountsForSomething() {
        Scene again = judged(judged(due(""), "2025-07-05", "denied"), "2025-07-06", "denied");
        assertThat(again.on("2025-07-11").unattributed()).isEmpty();
        Scene broken = Scene.of(Scene.duty("d1", "'modality': 'must-not'"))
                .performed("d1", "2025-07-01")
                .performed("d1", "2025-07-02");
        assertThat(broken.standing("d1@once", "2025-07-11")).isEqualTo("violated");
        assertThat(broken.on("2025-07-11").unattributed()).isEmpty();
        Scene stray = due("").performed("d1", "2025-07-01", "'instance': '2024'");
        assertThat(stray.on("2025-07-11").unattributed())
                .map(Event::on)
                .containsExactly(Optional.of(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void aCycleThatIsNotYetInSightIsNoSlipOfThePen() {
        Scene yearly = Scene.of(Scene.duty("d1", "'arises': [{'every': 'year'}]"))
                .changed("waive", "2025-02-03", "'duty': 'd1', 'instance': '2028'")
                .changed("waive", "2025-02-03", "'duty': 'd1', 'instance': '2028-Q1'");
        assertThat(yearly.on("2025-07-11").unattributed()).hasSize(1);
    }

    @Test
    void aBreachOfWhichTheDayIsNotKnownMayHaveGivenRise() {
        String tet = "'deadline': {'noLaterThan': '2027-02-04'}";
        Scene scene = Scene.of(Scene.duty("d1", tet), Scene.duty("d2", "'arises': [{'once': {'breached': 'd1'}}]"))
                .complete("2021-01-01/2030-12-31");
        assertThat(scene.standing("d1@once", "2027-03-31")).isEqualTo("overdue");
        assertThat(scene.standing("d2@once", "2027-03-31")).isEqualTo("unknown");
    }

    @Test
    void whetherAWaivedBaseHadBeenBrokenIsUnknownWhereTheRecordIsSilent() {
        String upon = "'arises': [{'once': {'breached': 'd1'}}]";
        Scene silent =
                Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", upon)).changed("waive", "2025-07-15", "'duty': 'd1'");
        assertThat(silent.standing("d2@once", "2025-07-20")).isEqualTo("unknown");
        Scene before = Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", upon))
                .complete("2021-01-01/2030-12-31")
                .changed("waive", "2025-07-05", "'duty': 'd1'");
        assertThat(before.standing("d2@once", "2025-07-20")).isEqualTo("awaiting");
    }

    @Test
    void aHearingThatWasHeldLongAgoDoesNotHideTheNext() {
        Scene scene = Scene.of(
                        Scene.duty("d1", "'deadline': {'atLeast': {'days': 10}, 'aheadOf': {'event': 'hearing'}}"))
                .complete("2021-01-01/2030-12-31")
                .occurred("hearing", "2020-05-20")
                .event("noticed", "2025-05-02", "'notice': 'hearing', 'by': 'b', 'effect': '2025-05-20'");
        assertThat(scene.instance("d1@once", "2025-05-05").due()).contains(LocalDate.of(2025, 5, 10));
    }

    @Test
    void aNoticeTakesEffectNoSoonerThanItIsGiven() {
        Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'continuing': {'vi': 'luôn'}}]"))
                .term("{'indefinite': true}")
                .event("noticed", "2025-06-02", "'notice': 'termination', 'by': 'b', 'effect': '2025-03-31'");
        assertThat(scene.standing("d1@continuing", "2025-06-02")).isEqualTo("continuing");
        assertThat(scene.standing("d1@continuing", "2025-06-03")).isEqualTo("ended");
    }

    @Test
    void anyOneThatIsNamedMayActWhoeverBelongsToTheClassBesideIt() {
        Scene scene = due(", 'bearers': {'anyOf': ['a', 'each:unit']}");
        assertThat(scene.performed("d1", "2025-07-01", "'by': ['a']").standing("d1@once", "2025-07-11"))
                .isEqualTo("fulfilled");
        Scene other = due(", 'bearers': {'anyOf': ['a', 'each:unit']}").performed("d1", "2025-07-01", "'by': ['u1']");
        assertThat(other.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
    }

    @Test
    void aRightUsedBetweenTheRawDayAndTheNextThatIsWorkedForCertainIsUnknown() {
        Scene scene = Scene.of(Scene.duty("d1", "'modality': 'may', 'deadline': {'noLaterThan': '2027-02-04'}"));
        assertThat(scene.performed("d1", "2027-02-05").standing("d1@once", "2027-02-05"))
                .isEqualTo("unknown");
        Scene inTime = Scene.of(Scene.duty("d1", "'modality': 'may', 'deadline': {'noLaterThan': '2027-02-04'}"));
        assertThat(inTime.performed("d1", "2027-02-04").standing("d1@once", "2027-02-05"))
                .isEqualTo("exercised");
    }
}
