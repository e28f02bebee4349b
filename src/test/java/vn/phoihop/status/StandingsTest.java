package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene due(String more) {
        return Scene.of(Scene.duty("d1", DUE + more)).complete("2021-01-01/2025-12-31");
    }

    @Nested
    @DisplayName("STAND-6 Standings of an instance")
    class Standings {
        @ParameterizedTest(name = "as of {0}: {1}")
        @CsvSource({"2021-01-03, not-in-force", "2021-01-04, open", "2025-07-10, open", "2025-07-11, overdue"})
        void aDutyOpensWithForceAndIsOverdueFromTheDayAfterTheEffectiveDay(String day, String expected) {
            assertThat(due("").standing("d1@once", day)).isEqualTo(expected);
        }

        @Test
        void theEffectiveDayIsTheRolledOne() {
            // Saturday 12 July 2025 rolls to Monday 14 July
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-12'}"))
                    .complete("2021-01-01/2025-12-31");
            assertThat(scene.standing("d1@once", "2025-07-14")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-15")).isEqualTo("overdue");
            assertThat(scene.instance("d1@once", "2025-07-14").raw()).contains(LocalDate.parse("2025-07-12"));
            assertThat(scene.instance("d1@once", "2025-07-14").due()).contains(LocalDate.parse("2025-07-14"));
        }

        @ParameterizedTest(name = "done on {0}: {1}")
        @CsvSource({"2025-07-09, fulfilled, false", "2025-07-10, fulfilled, false", "2025-07-11, fulfilled-late, true"})
        void doneIsInTimeToTheEndOfTheDueDay(String day, String expected, boolean isBreach) {
            Instance done = due("").performed("d1", day).instance("d1@once", "2025-08-01");
            assertThat(done.standing().code()).isEqualTo(expected);
            assertThat(done.isBreach()).isEqualTo(isBreach);
        }

        @ParameterizedTest(name = "as of {0}: {1}")
        @CsvSource({
            "2025-03-03T03:59:00Z, open",
            "2025-03-03T04:00:00Z, open",
            "2025-03-03T04:00:01Z, overdue",
            "2025-03-03, overdue",
            "2025-03-02, awaiting"
        })
        void hoursEndAtTheirInstant(String asked, String expected) {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'arises': [{'once': {'event': 'request'}}],"
                                    + " 'deadline': {'within': {'hours': 2}, 'after': {'event': 'request'}}"))
                    .complete("2021-01-01/2025-12-31")
                    .occurred("request", "2025-03-03T02:00:00Z");
            assertThat(scene.standing("d1@once", asked)).isEqualTo(expected);
        }

        @ParameterizedTest(name = "done at {0}: {1}")
        @CsvSource({
            "2025-03-03T02:30:00Z, fulfilled",
            "2025-03-03T02:30:01Z, fulfilled-late",
            "2025-03-03, unknown",
            "2025-03-04, fulfilled-late"
        })
        void anActAtTheLastInstantIsInTimeAndOneWithoutInstantIsUnknownOnThatDay(String done, String expected) {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'arises': [{'once': {'event': 'request'}}],"
                                    + " 'deadline': {'within': {'minutes': 30}, 'after': {'event': 'request'}}"))
                    .occurred("request", "2025-03-03T02:00:00Z")
                    .performed("d1", done);
            assertThat(scene.standing("d1@once", "2025-03-05")).isEqualTo(expected);
        }

        @Test
        void eventsAfterTheInstantAskedAboutAreNotSeen() {
            Scene scene = due("").performed("d1", "2025-07-01T05:00:00Z");
            assertThat(scene.standing("d1@once", "2025-07-01T04:59:59Z")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-01T05:00:00Z")).isEqualTo("fulfilled");
        }

        @Test
        void aWaiverSparesTheBearer() {
            Scene scene = due("").changed("waive", "2025-07-15", "'duty': 'd1'");
            assertThat(scene.standing("d1@once", "2025-07-14")).isEqualTo("overdue");
            assertThat(scene.standing("d1@once", "2025-07-15")).isEqualTo("waived");
        }

        @Test
        void aWaiverOfOneInstanceIsOfThatAlone() {
            Scene scene = Scene.of(
                            Scene.duty("d1", "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]"))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2025-12-31")
                    .changed("waive", "2025-02-03", "'duty': 'd1', 'instance': '2025-Q2'");
            assertThat(scene.standings("2025-02-03")).containsExactly("d1@2025-Q1 open", "d1@2025-Q2 waived");
        }

        @Test
        void aWaiverOfTheDutyDoesNotUndoWhatWasDone() {
            assertThat(due("").performed("d1", "2025-07-01")
                            .changed("waive", "2025-07-02", "'duty': 'd1'")
                            .standing("d1@once", "2025-07-03"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void theClockStopsWhileSuspended() {
            // suspended for the ten days from 1 to 10 July 2025, so due on Sunday 20 July, which rolls to Monday 21
            // July
            Scene scene = due("").changed("suspend", "2025-07-01", "'duty': 'd1'")
                    .changed("resume", "2025-07-11", "'duty': 'd1'");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("suspended");
            assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("suspended");
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-21")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-22")).isEqualTo("overdue");
            assertThat(scene.why("d1@once", "2025-07-15"))
                    .contains("the clock stood still for 10 days; due by 20 July 2025");
        }

        @Test
        void theClockRunsOnWhereTheTextSaysSo() {
            Scene scene = due(", 'runsOnWhenSuspended': true")
                    .changed("suspend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-04'");
            assertThat(scene.standing("d1@once", "2025-07-04")).isEqualTo("suspended");
            assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
        }

        @Test
        void pausesThatOverlapStopTheClockOnce() {
            // agreement and duty stand still together from 1 to 4 July: four days, so due on Monday 14 July 2025
            Scene scene = due("").changed("suspend", "2025-07-01", "'to': '2025-07-04'")
                    .changed("suspend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-04'");
            assertThat(scene.instance("d1@once", "2025-07-05").due()).contains(LocalDate.parse("2025-07-14"));
        }

        @Test
        void aResumptionOfOneInstanceIsOfThatAlone() {
            Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'each': {'event': 'request'}}]"))
                    .occurred("request", "2025-02-03")
                    .occurred("request", "2025-02-03")
                    .changed("suspend", "2025-02-04", "'duty': 'd1'")
                    .changed("resume", "2025-02-10", "'duty': 'd1', 'instance': 'e1'");
            assertThat(scene.standing("d1@e1", "2025-02-11")).isEqualTo("open");
            assertThat(scene.standing("d1@e2", "2025-02-11")).isEqualTo("suspended");
        }

        @Test
        void aLimitOfHoursStandsStillByDaysAndKeepsItsHour() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'arises': [{'once': {'event': 'request'}}],"
                                    + " 'deadline': {'within': {'hours': 48}, 'after': {'event': 'request'}}"))
                    .complete("2021-01-01/2025-12-31")
                    .occurred("request", "2025-03-03T02:00:00Z")
                    .changed("suspend", "2025-03-04", "'duty': 'd1', 'to': '2025-03-05'");
            // to 09:00 of Wednesday 5 March in Vietnam, and two days more
            assertThat(scene.standing("d1@once", "2025-03-07T02:00:00Z")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-03-07T02:00:01Z")).isEqualTo("overdue");
        }

        @Test
        void whatWasOverdueBeforeItWasSuspendedIsSoAfterwards() {
            Scene scene = due("").changed("suspend", "2025-07-15", "'duty': 'd1'")
                    .changed("resume", "2025-08-01", "'duty': 'd1', 'to': '2025-09-30'");
            assertThat(scene.standing("d1@once", "2025-07-20")).isEqualTo("suspended");
            assertThat(scene.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
        }

        @Test
        void aResumptionMayStateTheNewDueDay() {
            Scene scene = due("").changed("suspend", "2025-07-01", "'duty': 'd1'")
                    .changed("resume", "2025-08-01", "'duty': 'd1', 'to': '2025-08-29'");
            assertThat(scene.standing("d1@once", "2025-08-29")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-08-30")).isEqualTo("overdue");
        }

        @Test
        void aSoftWordIsForJudgementAndNeverOverdue() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'vague': {'vi': 'kịp thời'}}"))
                    .complete("2021-01-01/2035-12-31");
            assertThat(scene.standing("d1@once", "2034-12-31")).isEqualTo("for-judgement");
            assertThat(scene.performed("d1", "2034-01-05").standing("d1@once", "2034-12-31"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void aHardLimitBesideASoftWordGoverns() {
            Scene scene = Scene.of(
                            Scene.duty("d1", "'deadline': {'vague': {'vi': 'kịp thời'}, 'noLaterThan': '2025-07-10'}"))
                    .complete("2021-01-01/2025-12-31");
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
        }

        @Test
        void whereTheTextSetsNoLimitItIsOpenUntilDone() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'none': {'vi': 'không quy định'}}"))
                    .complete("2021-01-01/2035-12-31");
            assertThat(scene.standing("d1@once", "2034-12-31")).isEqualTo("open");
        }

        @Test
        void aDayThatAnotherRuleSetsIsUnknownUntilItIsStated() {
            String external = "'deadline': {'external': {'vi': 'theo Bộ'}, 'statedAs': 'by-ministry'}";
            Scene scene = Scene.of(Scene.duty("d1", external)).complete("2021-01-01/2025-12-31");
            assertThat(scene.standing("d1@once", "2025-01-06")).isEqualTo("unknown");
            Scene set = scene.changed("extend", "2025-01-07", "'duty': 'd1', 'to': '2025-02-10'");
            assertThat(set.standing("d1@once", "2025-02-10")).isEqualTo("open");
            assertThat(set.standing("d1@once", "2025-02-11")).isEqualTo("overdue");
            assertThat(set.why("d1@once", "2025-02-11")).contains("the due day was set to 10 February 2025");
        }

        @Test
        void readingsDecideNothingWhereTheyDiffer() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'deadline': {'readings': [{'label': 'a', 'deadline': {'noLaterThan': '2025-07-10'}},"
                                    + " {'label': 'b', 'deadline': {'noLaterThan': '2025-07-15'}}]}"))
                    .complete("2021-01-01/2025-12-31");
            assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.standing("d1@once", "2025-07-15")).isEqualTo("unknown");
            assertThat(scene.standing("d1@once", "2025-07-16")).isEqualTo("overdue");
            assertThat(scene.instance("d1@once", "2025-07-01").nextChange()).contains(LocalDate.parse("2025-07-11"));
            assertThat(scene.instance("d1@once", "2025-07-11").nextChange()).contains(LocalDate.parse("2025-07-16"));
            assertThat(scene.performed("d1", "2025-07-10").standing("d1@once", "2025-07-20"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void doneBetweenTheReadingsIsUnknown() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'deadline': {'readings': [{'label': 'a', 'deadline': {'noLaterThan': '2025-07-10'}},"
                                    + " {'label': 'b', 'deadline': {'noLaterThan': '2025-07-15'}}]}"))
                    .performed("d1", "2025-07-11");
            assertThat(scene.standing("d1@once", "2025-07-20")).isEqualTo("unknown");
        }

        @Test
        void aJudgementThatItWasFailedIsAViolationAndOneThatItWasKeptFulfilsIt() {
            Scene scene = due("").performed("d1", "2025-07-01")
                    .event("judged", "2025-07-05", "'duty': 'd1', 'verdict': 'denied'");
            assertThat(scene.standing("d1@once", "2025-07-05")).isEqualTo("violated");
            assertThat(scene.performed("d1", "2025-07-09").standing("d1@once", "2025-07-09"))
                    .isEqualTo("fulfilled");
            assertThat(due("").event("judged", "2025-07-05", "'duty': 'd1', 'verdict': 'established'")
                            .standing("d1@once", "2025-07-05"))
                    .isEqualTo("fulfilled");
        }
    }
}
