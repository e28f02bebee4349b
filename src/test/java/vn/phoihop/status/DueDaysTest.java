package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {
    private static Scene of(String deadline) {
        return Scene.of(Scene.duty("d1", "'deadline': " + deadline)).complete("2021-01-01/2027-12-31");
    }

    private static @Nullable LocalDate due(Scene scene, String day) {
        return scene.instance("d1@once", day).due().orElse(null);
    }

    @Nested
    @DisplayName("STAND-6 Of several last days, some of which do not run yet")
    class Several {
        private static final String BOTH =
                "[{'noLaterThan': '2025-07-10'}, {'within': {'days': 10}, 'after': {'event': 'request'}}]";

        private final Scene earliest = of("{'earliestOf': " + BOTH + "}");

        @Test
        void theEarliestIsNoLaterThanTheOneThatRuns() {
            assertThat(due(earliest, "2025-06-02")).isEqualTo("2025-07-10");
            assertThat(earliest.standing("d1@once", "2025-07-10")).isEqualTo("open");
            assertThat(earliest.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
            assertThat(earliest.instance("d1@once", "2025-06-02").nextChange()).contains(LocalDate.parse("2025-07-11"));
            assertThat(earliest.complete("2021-01-01/2025-07-09").standing("d1@once", "2025-07-11"))
                    .isEqualTo("unknown");
        }

        @Test
        void aLateActIsLateThoughTheOtherDoesNotRun() {
            assertThat(earliest.performed("d1", "2025-07-10").standing("d1@once", "2025-07-20"))
                    .isEqualTo("fulfilled");
            assertThat(of("{'earliestOf': " + BOTH + "}")
                            .performed("d1", "2025-07-11")
                            .standing("d1@once", "2025-07-20"))
                    .isEqualTo("fulfilled-late");
        }

        @ParameterizedTest(name = "requested on {0}: due on {1}")
        // ten days from 2 June: Thursday 12 June; from 7 July: Thursday 17 July
        @CsvSource({"2025-06-02, 2025-06-12", "2025-07-07, 2025-07-10"})
        void onceBothRunTheEarlierCounts(String requested, LocalDate expected) {
            earliest.occurred("request", requested);
            assertThat(due(earliest, requested)).isEqualTo(expected);
            assertThat(earliest.standing("d1@once", expected.toString())).isEqualTo("open");
            assertThat(earliest.standing("d1@once", expected.plusDays(1).toString()))
                    .isEqualTo("overdue");
        }

        @Test
        void theOneThatBeginsToRunAfterTheOtherIsOverMovesNothing() {
            earliest.occurred("request", "2025-07-21");
            assertThat(earliest.standing("d1@once", "2025-07-21")).isEqualTo("overdue");
            assertThat(due(earliest, "2025-07-21")).isEqualTo("2025-07-10");
        }

        @Test
        void theEarliestIsExtendedLikeAnyOther() {
            earliest.changed("extend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-31'");
            assertThat(due(earliest, "2025-07-01")).isEqualTo("2025-07-31");
            assertThat(earliest.standing("d1@once", "2025-07-31")).isEqualTo("open");
            assertThat(earliest.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
        }

        @Test
        void theLatestIsNotKnownAsLongAsOneDoesNotRun() {
            Scene latest = of("{'latestOf': " + BOTH + "}");
            assertThat(due(latest, "2025-06-02")).isNull();
            assertThat(latest.standing("d1@once", "2025-07-11")).isEqualTo("open");
            assertThat(latest.why("d1@once", "2025-07-11")).contains("the time limit has not begun to run");
            latest.occurred("request", "2025-07-07");
            assertThat(latest.standing("d1@once", "2025-07-17")).isEqualTo("open");
            assertThat(latest.standing("d1@once", "2025-07-18")).isEqualTo("overdue");
        }
    }

    @Nested
    @DisplayName("STAND-6 A last day of which nobody knows yet whether it is worked")
    class NotKnownToBeWorked {
        // Tết 2027 begins on Saturday 6 February. Its five days off may begin on the 4th, the 5th or the 6th, and two
        // days
        // make up for the weekend, so that nobody knows of Thursday the 4th; by Monday the 15th all of it is over
        private static Scene tet() {
            return of("{'noLaterThan': '2027-02-04'}");
        }

        @Test
        void rightAfterItNobodyCanTell() {
            assertThat(tet().standing("d1@once", "2027-02-03")).isEqualTo("open");
            assertThat(tet().standing("d1@once", "2027-02-04")).isEqualTo("open");
            assertThat(tet().standing("d1@once", "2027-02-05")).isEqualTo("unknown");
            assertThat(tet().standing("d1@once", "2027-02-09")).isEqualTo("unknown");
            assertThat(tet().instance("d1@once", "2027-02-05").raw()).contains(LocalDate.parse("2027-02-04"));
            assertThat(tet().instance("d1@once", "2027-02-05").due()).isEmpty();
            assertThat(tet().why("d1@once", "2027-02-05")).contains("the due day is not known");
        }

        @Test
        void afterTheNextDayThatIsWorkedForCertainItIsOver() {
            assertThat(tet().standing("d1@once", "2027-02-16")).isEqualTo("overdue");
            assertThat(tet().standing("d1@once", "2027-06-30")).isEqualTo("overdue");
            assertThat(tet().complete("2021-01-01/2026-12-31").standing("d1@once", "2027-02-16"))
                    .isEqualTo("unknown");
            assertThat(tet().complete("2021-01-01/2026-12-31").why("d1@once", "2027-02-16"))
                    .contains("the record of d1 is not complete from 1 January 2027 to");
        }

        @ParameterizedTest(name = "done on {0}: {1}")
        @CsvSource({
            "2027-02-03, fulfilled",
            "2027-02-04, fulfilled",
            "2027-02-05, unknown",
            "2027-02-16, fulfilled-late"
        })
        void whatIsDoneByTheDayItselfIsInTime(String done, String expected) {
            assertThat(tet().performed("d1", done).standing("d1@once", "2027-03-31"))
                    .isEqualTo(expected);
        }

        @Test
        void aLengthThatEndsOnItIsNoOtherThing() {
            // ten days from Monday 25 January 2027 end on Thursday 4 February
            Scene scene = of("{'within': {'days': 10}, 'after': {'event': 'request'}}")
                    .occurred("request", "2027-01-25");
            assertThat(scene.standing("d1@once", "2027-02-04")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2027-02-05")).isEqualTo("unknown");
            assertThat(scene.standing("d1@once", "2027-02-16")).isEqualTo("overdue");
        }

        @Test
        void aRightLapsesOnceAllOfItIsOver() {
            Scene right = Scene.of(Scene.duty("d1", "'modality': 'may', 'deadline': {'noLaterThan': '2027-02-04'}"))
                    .complete("2021-01-01/2027-12-31");
            assertThat(right.standing("d1@once", "2027-02-04")).isEqualTo("available");
            assertThat(right.standing("d1@once", "2027-02-05")).isEqualTo("unknown");
            assertThat(right.standing("d1@once", "2027-02-16")).isEqualTo("lapsed");
            assertThat(right.performed("d1", "2027-02-04").standing("d1@once", "2027-02-16"))
                    .isEqualTo("exercised");
        }

        @Test
        void anEndThatComesAfterAllOfItUndoesNoBreach() {
            assertThat(tet().changed("terminate", "2027-02-28", "").standing("d1@once", "2027-03-01"))
                    .isEqualTo("overdue");
            assertThat(tet().changed("terminate", "2027-02-02", "").standing("d1@once", "2027-03-01"))
                    .isEqualTo("lapsed");
        }

        @Test
        void theNextChangesAreTheDayAfterItAndTheDayAfterAllOfItIsOver() {
            assertThat(tet().instance("d1@once", "2027-02-01").nextChange()).contains(LocalDate.parse("2027-02-05"));
            LocalDate next =
                    tet().instance("d1@once", "2027-02-05").nextChange().orElseThrow();
            assertThat(next).isBetween("2027-02-12", "2027-02-16");
            assertThat(tet().standing("d1@once", next.minusDays(1).toString())).isEqualTo("unknown");
            assertThat(tet().standing("d1@once", next.toString())).isEqualTo("overdue");
        }

        @Test
        void aDayThatIsWorkedIsItself() {
            // Thursday 4 March 2027
            Scene march = of("{'noLaterThan': '2027-03-04'}");
            assertThat(march.standing("d1@once", "2027-03-04")).isEqualTo("open");
            assertThat(march.standing("d1@once", "2027-03-05")).isEqualTo("overdue");
        }
    }

    @Nested
    @DisplayName("STAND-6 A day that a notice sets")
    class Noticed {
        private static final String EXTERNAL = "{'external': {'vi': 'theo Bộ'}, 'statedAs': 'by-ministry'}";
        // 10 days before 20 May 2025 is Saturday 10 May, which stays
        private static final String AHEAD = "{'atLeast': {'days': 10}, 'aheadOf': {'event': 'hearing'}}";

        private static Scene noticed(Scene scene, String name, String on, String effect) {
            return scene.event("noticed", on, "'notice': '" + name + "', 'by': 'b', 'effect': '" + effect + "'");
        }

        @Test
        void aDayThatAnotherRuleSetsIsThatOfTheNotice() {
            Scene set = noticed(of(EXTERNAL), "by-ministry", "2025-01-07", "2025-02-10");
            assertThat(set.standing("d1@once", "2025-01-06")).isEqualTo("unknown");
            assertThat(set.why("d1@once", "2025-01-06")).contains("the due day is not known");
            assertThat(due(set, "2025-01-07")).isEqualTo("2025-02-10");
            assertThat(set.standing("d1@once", "2025-02-10")).isEqualTo("open");
            assertThat(set.standing("d1@once", "2025-02-11")).isEqualTo("overdue");
        }

        @Test
        void aLaterNoticeMovesIt() {
            Scene set = noticed(of(EXTERNAL), "by-ministry", "2025-01-07", "2025-02-10");
            noticed(set, "by-ministry", "2025-01-20", "2025-03-10");
            assertThat(due(set, "2025-01-19")).isEqualTo("2025-02-10");
            assertThat(due(set, "2025-01-20")).isEqualTo("2025-03-10");
            assertThat(set.standing("d1@once", "2025-03-11")).isEqualTo("overdue");
            noticed(set, "by-ministry", "2025-01-21", "2025-02-05");
            assertThat(due(set, "2025-01-21")).isEqualTo("2025-02-05");
        }

        @Test
        void aNoticeOfAnotherNameOrWithoutADaySetsNothing() {
            Scene other = noticed(of(EXTERNAL), "by-province", "2025-01-07", "2025-02-10")
                    .event("noticed", "2025-01-08", "'notice': 'by-ministry', 'by': 'b'");
            assertThat(due(other, "2025-01-10")).isNull();
            assertThat(other.standing("d1@once", "2025-02-11")).isEqualTo("unknown");
        }

        @Test
        void aNoticeThatIsRetractedSetsNothing() {
            Scene set = noticed(of(EXTERNAL), "by-ministry", "2025-01-07", "2025-02-10");
            noticed(set, "by-ministry", "2025-01-20", "2025-03-10")
                    .event("retracted", "2025-01-21", "'retracts': 'e2'");
            assertThat(due(set, "2025-01-22")).isEqualTo("2025-02-10");
            set.event("retracted", "2025-01-21", "'retracts': 'e1'");
            assertThat(due(set, "2025-01-22")).isNull();
        }

        @Test
        void aNoticeInAMatterIsOfThatMatter() {
            Scene scene = Scene.of(
                            Scene.duty("d1", "'arises': [{'each': {'event': 'request'}}], 'deadline': " + EXTERNAL))
                    .complete("2021-01-01/2025-12-31")
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-03", "'matter': 'm2'")
                    .event(
                            "noticed",
                            "2025-02-04",
                            "'notice': 'by-ministry', 'by': 'b', 'effect': '2025-03-10', 'matter': 'm1'");
            assertThat(scene.standing("d1@e1/m1", "2025-03-11")).isEqualTo("overdue");
            assertThat(scene.standing("d1@e2/m2", "2025-03-11")).isEqualTo("unknown");
        }

        @Test
        void aLimitCountedBackwardCountsFromTheDayThatIsPlanned() {
            Scene planned = noticed(of(AHEAD), "hearing", "2025-05-02", "2025-05-20");
            assertThat(due(planned, "2025-05-01")).isNull();
            assertThat(due(planned, "2025-05-02")).isEqualTo("2025-05-10");
            assertThat(planned.standing("d1@once", "2025-05-10")).isEqualTo("open");
            assertThat(planned.standing("d1@once", "2025-05-11")).isEqualTo("overdue");
            assertThat(due(noticed(of(AHEAD), "meeting", "2025-05-02", "2025-05-20"), "2025-05-02"))
                    .isNull();
        }

        @Test
        void itMovesWithALaterNoticeAndGivesWayToWhatHappened() {
            Scene planned = noticed(of(AHEAD), "hearing", "2025-05-02", "2025-05-20");
            noticed(planned, "hearing", "2025-05-05", "2025-05-27").occurred("hearing", "2025-05-26");
            assertThat(due(planned, "2025-05-04")).isEqualTo("2025-05-10");
            assertThat(due(planned, "2025-05-05")).isEqualTo("2025-05-17");
            assertThat(planned.standing("d1@once", "2025-05-17")).isEqualTo("open");
            assertThat(due(planned, "2025-05-26")).isEqualTo("2025-05-16");
            assertThat(planned.performed("d1", "2025-05-17").standing("d1@once", "2025-05-25"))
                    .isEqualTo("fulfilled");
            assertThat(planned.standing("d1@once", "2025-05-26")).isEqualTo("fulfilled-late");
        }
    }
}
