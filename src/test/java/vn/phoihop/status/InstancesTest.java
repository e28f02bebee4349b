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

    @Test
    void ofSeveralThatArePlannedTheNextIsThereAndTheOthersForWhoeverLooksAhead() {
        Scene scene = Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'each': {'event': 'hearing'}}],"
                                + " 'deadline': {'sameDayAs': {'event': 'hearing'}}"))
                .event(
                        "noticed",
                        "2025-05-05",
                        "'notice': 'hearing', 'by': 'b', 'effect': '2025-05-27', 'matter': 'm2'")
                .event(
                        "noticed",
                        "2025-05-05",
                        "'notice': 'hearing', 'by': 'b', 'effect': '2025-05-20', 'matter': 'm1'")
                .event(
                        "noticed",
                        "2025-05-05",
                        "'notice': 'hearing', 'by': 'b', 'effect': '2025-06-03', 'matter': 'm3'");
        assertThat(scene.standings("2025-05-06")).containsExactly("d1@e2/m1 awaiting");
        assertThat(scene.on("2025-05-06").fallingDue(DayRange.parse("2025-05-01/2025-05-31")))
                .map(Instance::toString)
                .containsExactly("d1@e2/m1 awaiting", "d1@e1/m2 awaiting");
        assertThat(scene.standings("2025-05-20")).containsExactly("d1@e2/m1 open", "d1@e1/m2 awaiting");
    }

    @Test
    void thereIsNoNextCycleThatBeginsAfterTheEnd() {
        Scene scene = Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31");
        assertThat(scene.term("{'until': '2025-06-30'}").standings("2025-05-05"))
                .containsExactly("d1@2025-Q1 overdue", "d1@2025-Q2 open");
        assertThat(scene.term("{'until': '2025-07-01'}").standings("2025-05-05"))
                .containsExactly("d1@2025-Q1 overdue", "d1@2025-Q2 open", "d1@2025-Q3 awaiting");
        assertThat(scene.term("{'until': '2025-06-29'}").standings("2025-05-05"))
                .containsExactly("d1@2025-Q1 overdue", "d1@2025-Q2 open");
    }

    @Test
    void whereEachIsBoundByItsOwnSignatureWhatWasOverBeforeItIsNotThere() {
        String month = "'arises': [{'every': {'cycle': 'month', 'alignedToCalendar': true}}]";
        Scene scene = Scene.of(
                        Scene.duty("d1", "'bearers': {'each': ['a', 'b']}, " + month),
                        Scene.duty("d2", "'bearers': {'each': ['a', 'b']}, " + UPON),
                        Scene.duty("d3", "'bearers': {'each': ['a', 'b']}, 'arises': [{'once': {'event': 'opening'}}]"))
                .signing("")
                .term("{'partyByParty': true}")
                .complete("2025-01-01/2025-12-31")
                .event("signed", "2025-02-03", "'by': 'a'")
                .event("signed", "2025-03-10", "'by': 'b'")
                .occurred("request", "2025-02-10")
                .occurred("request", "2025-03-10")
                .occurred("opening", "2025-02-10");
        assertThat(scene.on("2025-03-11").instances())
                .map(one -> one + " " + one.bearers() + " "
                        + one.beginsOn().map(LocalDate::toString).orElse("-"))
                .containsExactly(
                        "d1@2025-02 overdue [a] 2025-02-03",
                        "d1@2025-03 open [a] 2025-03-01",
                        "d1@2025-03 open [b] 2025-03-10",
                        "d1@2025-04 awaiting [a] 2025-04-01",
                        "d1@2025-04 awaiting [b] 2025-04-01",
                        "d2@e3 open [a] 2025-02-10",
                        "d2@e4 open [a] 2025-03-10",
                        "d2@e4 open [b] 2025-03-10",
                        "d2@next awaiting [a] -",
                        "d2@next awaiting [b] -",
                        "d3@once open [a] 2025-02-10",
                        "d3@once open [b] 2025-03-10");
    }

    @Test
    void whoHasNotSignedCanBeginNothing() {
        String fields = "'arises': [{'once': {'event': 'opening'}}]";
        Scene scene = Scene.of(Scene.duty("d1", "'bearers': {'each': ['a', 'b']}, " + fields))
                .signing("")
                .term("{'partyByParty': true}")
                .event("signed", "2025-02-03", "'by': 'a'")
                .occurred("opening", "2025-02-10");
        assertThat(scene.on("2025-03-11").instances())
                .map(one -> one + " " + one.beginsOn().map(LocalDate::toString).orElse("-"))
                .containsExactly("d1@once open 2025-02-10", "d1@once not-in-force -");
        for (String signing : new String[] {"{'missing': true}", "{'day': '2025-01-06'}"}) {
            Scene waits = Scene.of(Scene.duty("d1", fields))
                    .signing(signing)
                    .term("{'start': {'event': 'approved'}}")
                    .occurred("opening", "2025-02-10");
            assertThat(waits.instance("d1@once", "2025-03-11").beginsOn()).isEmpty();
        }
        // where nobody knows whether it was signed, it may have begun with its occasion
        assertThat(Scene.of(Scene.duty("d1", fields))
                        .signing("")
                        .occurred("opening", "2025-02-10")
                        .instance("d1@once", "2025-03-11")
                        .beginsOn())
                .contains(LocalDate.parse("2025-02-10"));
    }

    /** Reports before the 15th of the last month of each quarter; signed on 20 March 2021, five days too late for the first. */
    @Test
    void aCycleThatWasDueBeforeItBoundAnybodyIsNotOwed() {
        String report =
                "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}], 'deadline': {'before': 'day-15:month'}";
        Scene scene = Scene.of(Scene.duty("d1", report))
                .signing("{'day': '2021-03-20'}")
                .complete("2021-01-01/2021-12-31");
        assertThat(scene.on("2021-03-20").instances())
                .extracting(one -> one.key().toString())
                .containsExactly("d1@2021-Q2");
        assertThat(scene.standing("d1@2021-Q2", "2021-06-15")).isEqualTo("overdue");
        Scene sooner = Scene.of(Scene.duty("d1", report))
                .signing("{'day': '2021-03-12'}")
                .complete("2021-01-01/2021-12-31");
        assertThat(sooner.standing("d1@2021-Q1", "2021-03-15")).isEqualTo("overdue");
    }

    /** The same where the duty binds from a later day than the text. */
    @Test
    void aCycleThatWasDueBeforeItsWindowIsNotOwed() {
        Scene scene = Scene.of(
                        Scene.duty(
                                "d1",
                                "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}], 'window': {'from': {'day': '2021-09-20'}}, 'deadline': {'before': 'day-15:month'}"))
                .complete("2021-01-01/2021-12-31");
        assertThat(scene.on("2021-09-21").instances())
                .extracting(one -> one.key().toString())
                .containsExactly("d1@2021-Q4");
    }
}
