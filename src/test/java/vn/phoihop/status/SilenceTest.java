package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.status.Explanation.Step;

@DisplayName("STAND-4 Silence")
class SilenceTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene scene() {
        return Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", DUE)).signing("{'day': '2025-06-02'}");
    }

    @Test
    void insideCoverageNoRecordMeansNotDone() {
        assertThat(scene().complete("2025-06-02/2025-12-31").standings("2025-07-11"))
                .containsExactly("d1@once overdue", "d2@once overdue");
    }

    @Test
    void outsideCoverageItIsUnknown() {
        assertThat(scene().standings("2025-07-11")).containsExactly("d1@once unknown", "d2@once unknown");
        assertThat(scene().instance("d1@once", "2025-07-11").explanation().missing())
                .map(Step::code)
                .containsExactly("record-missing");
        assertThat(scene().why("d1@once", "2025-07-11"))
                .contains("the record of d1 is not complete from 2 June 2025 to 10 July 2025");
    }

    @Test
    void coverageIsFromADayOn() {
        assertThat(scene().complete("2025-06-03/2025-12-31").standing("d1@once", "2025-07-11"))
                .isEqualTo("unknown");
    }

    @Test
    void coverageIsUntilADay() {
        Scene short1 = scene().complete("2025-06-02/2025-07-09");
        assertThat(short1.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
        assertThat(short1.why("d1@once", "2025-07-11")).contains("not complete from 10 July 2025 to 10 July 2025");
        assertThat(scene().complete("2025-06-02/2025-07-10").standing("d1@once", "2025-07-11"))
                .isEqualTo("overdue");
    }

    @Test
    void coverageIsOfDuties() {
        assertThat(scene().coverage("[{'days': '2025-06-02/2025-12-31', 'duties': ['d2']}]")
                        .standings("2025-07-11"))
                .containsExactly("d1@once unknown", "d2@once overdue");
    }

    @Test
    void coveragesThatFollowOneAnotherAreOne() {
        assertThat(scene().coverage("[{'days': '2025-06-02/2025-06-30'}, {'days': '2025-07-01/2025-07-31'}]")
                        .standing("d1@once", "2025-07-11"))
                .isEqualTo("overdue");
    }

    @Test
    void aGapOfOneDayIsToldAsThatDay() {
        Scene gap = scene().coverage("[{'days': '2025-06-02/2025-06-30'}, {'days': '2025-07-02/2025-12-31'}]");
        assertThat(gap.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
        assertThat(gap.instance("d1@once", "2025-07-11").explanation().missing())
                .map(step -> step.text(Locale.ENGLISH))
                .containsExactly("the record of d1 is not complete from 1 July 2025 to 1 July 2025");
        Scene gaps = scene().coverage("[{'days': '2025-06-02/2025-06-30'}, {'days': '2025-07-02/2025-07-08'}]");
        assertThat(gaps.instance("d1@once", "2025-07-11").explanation().missing())
                .map(step -> step.text(Locale.ENGLISH))
                .containsExactly(
                        "the record of d1 is not complete from 1 July 2025 to 1 July 2025",
                        "the record of d1 is not complete from 9 July 2025 to 10 July 2025");
    }

    @Test
    void nothingIsOverdueUnlessTheExplanationNamesTheRecordAndUntilWhenItIsComplete() {
        assertThat(scene().complete("2025-06-02/2025-12-31").why("d1@once", "2025-07-20"))
                .contains("the record of d1 is complete from 2 June 2025 to 20 July 2025"
                        + " and holds nothing that fulfils it in time");
    }

    @Test
    void aRecordThatEndsAfterTheDueDayShowsItUndoneInTimeAndSaysSo() {
        Scene scene = scene().complete("2025-06-02/2025-07-15");
        assertThat(scene.standing("d1@once", "2025-09-01")).isEqualTo("overdue");
        assertThat(scene.why("d1@once", "2025-09-01"))
                .contains("the record is complete to 15 July 2025 only: overdue as of that day,"
                        + " and nothing is known from then to 1 September 2025");
    }

    @Test
    void beforeTheDueDaySilenceMeansNothing() {
        assertThat(scene().standing("d1@once", "2025-07-10")).isEqualTo("open");
        assertThat(scene().why("d1@once", "2025-07-10"))
                .contains("the record of d1 does not claim to be complete on 10 July 2025; it may have been done");
    }

    @Test
    void whatWasNotDoneByTheEndIsUnknownWithoutARecordToTheEnd() {
        Scene scene =
                Scene.of(Scene.duty("d1", DUE)).signing("{'day': '2025-06-02'}").changed("terminate", "2025-06-30", "");
        assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("unknown");
        assertThat(scene.complete("2025-06-02/2025-06-29").standing("d1@once", "2025-07-01"))
                .isEqualTo("unknown");
        assertThat(scene.complete("2025-06-02/2025-06-30").standing("d1@once", "2025-07-01"))
                .isEqualTo("lapsed");
    }

    @Test
    void whetherARightWasExercisedIsUnknownWithoutARecord() {
        Scene scene = Scene.of(Scene.duty("d1", "'modality': 'may', " + DUE)).signing("{'day': '2025-06-02'}");
        assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("available");
        assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
        assertThat(scene.complete("2025-06-02/2025-07-31").standing("d1@once", "2025-07-11"))
                .isEqualTo("lapsed");
    }

    /** Signed in September, to be done by 10 July: nobody was bound on that day, whatever the record says. */
    @Test
    void whatWasDueBeforeItBeganIsNeverOverdue() {
        Scene scene =
                Scene.of(Scene.duty("d1", DUE)).signing("{'day': '2025-09-01'}").complete("2025-09-01/2025-12-31");
        assertThat(scene.standing("d1@once", "2025-09-02")).isEqualTo("unknown");
        assertThat(scene.why("d1@once", "2025-09-02"))
                .contains(
                        "the last day was 10 July 2025, before it began on 1 September 2025: nobody could have kept it");
        scene.performed("d1", "2025-09-08");
        assertThat(scene.standing("d1@once", "2025-09-08")).isEqualTo("fulfilled");
        assertThat(scene.why("d1@once", "2025-09-08"))
                .contains("done on 8 September 2025; its last day was over before it began, so that this is not late")
                .doesNotContain("in time");
    }

    @Test
    void whatArisesAfterItsDayIsNeverOverdue() {
        Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'each': {'event': 'request'}}], " + DUE))
                .complete("2021-01-01/2025-12-31")
                .occurred("request", "2025-07-14");
        assertThat(scene.standing("d1@e1", "2025-08-01")).isEqualTo("unknown");
    }

    @Test
    void factsInConditionsAreNeverComplete() {
        assertThat(Scene.of(Scene.duty("d1", DUE + ", 'condition': {'fact': 'funds-allotted'}"))
                        .complete("2021-01-01/2025-12-31")
                        .standing("d1@once", "2025-07-01"))
                .isEqualTo("unknown");
    }
}
