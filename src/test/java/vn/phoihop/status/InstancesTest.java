package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.DayRange;

@DisplayName("STAND-3 Instances")
class InstancesTest {
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";

    @Test
    void thereIsOnePerOccurrenceEachWithItsOwnKey() {
        assertThat(Scene.of(Scene.duty("d1", QUARTER))
                        .complete("2024-07-01/2025-12-31")
                        .signing("{'day': '2024-07-01'}")
                        .performed("d1", "2024-09-30", "'instance': '2024-Q3'")
                        .standings("2025-02-03"))
                .containsExactly(
                        "d1@2024-Q3 fulfilled", "d1@2024-Q4 overdue", "d1@2025-Q1 open", "d1@2025-Q2 awaiting");
    }

    @Test
    void thereIsOnePerOccasionEachWithItsOwnKeyAndMatter() {
        assertThat(Scene.of(Scene.duty("d1", UPON))
                        .occurred("request", "2025-02-03")
                        .occurred("request", "2025-02-04", "'matter': 'ho-so-45'")
                        .standings("2025-02-05"))
                .containsExactly("d1@e1 open", "d1@e2/ho-so-45 open", "d1@next awaiting");
    }

    @Test
    void eachHasItsOwnClock() {
        Scene scene = Scene.of(Scene.duty(
                        "d1", UPON + ", 'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}"))
                .occurred("request", "2025-03-03")
                .occurred("request", "2025-03-10");
        // 10 days from Monday 3 March end on Thursday 13 March, from Monday 10 March on Thursday 20 March
        assertThat(scene.instance("d1@e1", "2025-03-12").due()).contains(LocalDate.parse("2025-03-13"));
        assertThat(scene.instance("d1@e2", "2025-03-12").due()).contains(LocalDate.parse("2025-03-20"));
        assertThat(scene.instance("d1@e2", "2025-03-12").beginsOn()).contains(LocalDate.parse("2025-03-10"));
    }

    @Test
    void aDutyWithoutOccasionHasNoneAndIsNeverOverdue() {
        Scene scene = Scene.of(Scene.duty("d1", "")).complete("2021-01-01/2099-12-31");
        assertThat(scene.on("2099-12-31").instances()).isEmpty();
        assertThat(scene.on("2099-12-31").withoutOccasion())
                .map(Duty::id)
                .map(Object::toString)
                .containsExactly("d1");
    }

    @Test
    void aDutyWithAnOccasionThatNeverCameIsNotListedAsOneWithout() {
        Scene scene = Scene.of(Scene.duty("d1", UPON)).term("{'until': '2025-06-30'}");
        assertThat(scene.on("2025-08-01").instances()).isEmpty();
        assertThat(scene.on("2025-08-01").withoutOccasion()).isEmpty();
    }

    @Test
    void aReportHoldsWhatHadBegunAndTheNextOfEachDuty() {
        Scene scene = Scene.of(
                Scene.duty("d1", "'arises': [{'every': {'cycle': 'month', 'alignedToCalendar': true}}]"),
                Scene.duty("d2", UPON),
                Scene.duty("d3", "'arises': [{'once': {'event': 'opening'}}]"));
        assertThat(scene.signing("{'day': '2025-01-06'}").standings("2025-01-31"))
                .containsExactly("d1@2025-01 open", "d1@2025-02 awaiting", "d2@next awaiting", "d3@once awaiting");
        assertThat(scene.standings("2025-02-01"))
                .startsWith("d1@2025-01 unknown", "d1@2025-02 open", "d1@2025-03 awaiting");
    }

    @Test
    void aWindowThatBeganBeforeForceBeginsWithForce() {
        Scene scene = Scene.of(Scene.duty("d1", QUARTER)).signing("{'day': '2025-02-03'}");
        assertThat(scene.instance("d1@2025-Q1", "2025-02-03").beginsOn()).contains(LocalDate.parse("2025-02-03"));
        Scene once = Scene.of(Scene.duty("d1", "'arises': [{'once': {'day': '2025-01-06'}}]"))
                .signing("{'day': '2025-02-03'}");
        assertThat(once.instance("d1@once", "2025-02-03").beginsOn()).contains(LocalDate.parse("2025-02-03"));
    }

    @Test
    void aDutyBindsInItsOwnWindow() {
        Scene scene = Scene.of(Scene.duty(
                "d1",
                "'arises': [{'continuing': {'vi': 'luôn'}}],"
                        + " 'window': {'from': {'event': 'opening'}, 'until': {'day': '2025-06-30'}}"));
        assertThat(scene.standing("d1@continuing", "2025-03-02")).isEqualTo("not-in-force");
        scene.occurred("opening", "2025-03-03");
        assertThat(scene.standing("d1@continuing", "2025-03-02")).isEqualTo("not-in-force");
        assertThat(scene.standing("d1@continuing", "2025-03-03")).isEqualTo("continuing");
        assertThat(scene.standing("d1@continuing", "2025-06-30")).isEqualTo("continuing");
        assertThat(scene.standing("d1@continuing", "2025-07-01")).isEqualTo("ended");
    }

    @Test
    void cyclesThatCountFromAnEventAwaitIt() {
        Scene scene =
                Scene.of(Scene.duty("d1", "'arises': [{'every': {'cycle': 'month', 'start': {'event': 'opening'}}}]"));
        assertThat(scene.standings("2025-03-02")).containsExactly("d1@next awaiting");
        assertThat(scene.why("d1@next", "2025-03-02")).contains("arises upon: opening");
        // a month from 3 March 2025 ends on 3 April, on which the next clock starts
        assertThat(scene.occurred("opening", "2025-03-03").standings("2025-03-20"))
                .containsExactly("d1@2025-03-03 open", "d1@2025-04-03 awaiting");
    }

    @Test
    void cyclesOfWhichTheTextDoesNotSayHowLongTheyAreAreUnknown() {
        Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'every': 'unstated'}]"));
        assertThat(scene.standings("2025-03-02")).containsExactly("d1@unstated unknown");
        assertThat(scene.why("d1@unstated", "2025-03-02")).contains("the text does not say how often");
    }

    @Test
    void severalWaysOfArisingStandSideBySide() {
        Scene scene = Scene.of(
                        Scene.duty(
                                "d1",
                                "'arises': [{'every': {'cycle': 'year', 'alignedToCalendar': true}}, {'each': {'event': 'ad-hoc'}}]"))
                .signing("{'day': '2025-01-06'}")
                .occurred("ad-hoc", "2025-02-03");
        assertThat(scene.standings("2025-02-04"))
                .containsExactly("d1@2025 open", "d1@2026 awaiting", "d1@e1 open", "d1@next awaiting");
    }

    @Test
    void whatIsDueAheadOfItsOccasionBeginsWithTheDuty() {
        Scene scene = Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'once': {'event': 'm1'}}],"
                                + " 'deadline': {'atLeast': {'days': 10}, 'aheadOf': {'event': 'm1'}}"))
                .with("'milestones': [{'id': 'm1', 'name': {'vi': 'phiên họp'}, 'day': '2025-05-20'}]")
                .complete("2021-01-01/2025-12-31");
        // ten days before 20 May 2025 is Saturday 10 May, and a limit backward does not roll
        assertThat(scene.standing("d1@once", "2025-05-10")).isEqualTo("open");
        assertThat(scene.standing("d1@once", "2025-05-11")).isEqualTo("overdue");
        assertThat(scene.performed("d1", "2025-05-09").standing("d1@once", "2025-05-11"))
                .isEqualTo("fulfilled");
    }

    @Test
    void whatFallsDueLaterCanBeAskedFor() {
        StatusReport report = Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31")
                .on("2025-02-03");
        assertThat(report.fallingDue(DayRange.parse("2025-03-31/2025-09-30")))
                .map(Instance::toString)
                .containsExactly("d1@2025-Q1 open", "d1@2025-Q2 awaiting", "d1@2025-Q3 awaiting");
        assertThat(report.in(DayRange.parse("2025-04-01/2025-04-30")))
                .map(Instance::toString)
                .containsExactly("d1@2025-Q2 awaiting");
    }
}
