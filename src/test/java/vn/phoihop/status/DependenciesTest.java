package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final String LATER = "'deadline': {'noLaterThan': '2025-08-15'}";
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";

    private static Scene two(String first, String second) {
        return Scene.of(
                        Scene.duty("d1", first),
                        Scene.duty("d2", "'awaits': ['d1']" + (second.isEmpty() ? "" : ", " + second)))
                .complete("2021-01-01/2025-12-31");
    }

    @Nested
    @DisplayName("STAND-9 Dependencies")
    class Awaiting {
        @Test
        void whatIsAwaitedMustBePerformedFirst() {
            Scene scene = two(DUE, LATER);
            assertThat(scene.standing("d2@once", "2025-07-01")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-09-01")).isEqualTo("awaiting");
            assertThat(scene.why("d2@once", "2025-07-01"))
                    .contains("waits for the duty d1 (d1@once) to be performed first");
            assertThat(scene.performed("d1", "2025-07-02").standing("d2@once", "2025-07-02"))
                    .isEqualTo("open");
        }

        @Test
        void theyPairByMatter() {
            Scene scene = two(UPON, UPON)
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04", "'matter': 'm2'")
                    .performed("d1", "2025-02-05", "'matter': 'm1'");
            assertThat(scene.standing("d2@e1/m1", "2025-02-05")).isEqualTo("open");
            assertThat(scene.standing("d2@e2/m2", "2025-02-05")).isEqualTo("awaiting");
        }

        @Test
        void elseByPeriodKey() {
            Scene scene = two(QUARTER, QUARTER)
                    .signing("{'day': '2025-01-06'}")
                    .performed("d1", "2025-05-05", "'instance': '2025-Q2'");
            assertThat(scene.standing("d2@2025-Q1", "2025-05-05")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@2025-Q2", "2025-05-05")).isEqualTo("open");
        }

        @Test
        void elseWithTheLatestEarlierOne() {
            Scene scene = two(QUARTER, "'arises': [{'once': {'event': 'opening'}}]")
                    .signing("{'day': '2025-01-06'}")
                    .occurred("opening", "2025-05-05")
                    .performed("d1", "2025-05-06", "'instance': '2025-Q1'");
            assertThat(scene.standing("d2@once", "2025-05-06")).isEqualTo("awaiting");
            assertThat(scene.why("d2@once", "2025-05-06")).contains("(d1@2025-Q2)");
            assertThat(scene.performed("d1", "2025-05-07", "'instance': '2025-Q2'")
                            .standing("d2@once", "2025-05-07"))
                    .isEqualTo("open");
        }

        @Test
        void awaitedAndLapsedIsLapsed() {
            Scene scene = two(DUE, LATER).changed("terminate", "2025-06-30", "'duty': 'd1'");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("lapsed");
            assertThat(scene.standing("d2@once", "2025-07-01")).isEqualTo("lapsed");
            assertThat(scene.why("d2@once", "2025-07-01")).contains("the duty it waits for, d1 (d1@once), has lapsed");
        }

        @Test
        void awaitedAndWaivedIsAsIfDoneUnlessStatedOtherwise() {
            assertThat(two(DUE, LATER)
                            .changed("waive", "2025-06-30", "'duty': 'd1'")
                            .standing("d2@once", "2025-07-01"))
                    .isEqualTo("open");
            Scene act = Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", "'awaitsAct': ['d1'], " + LATER))
                    .changed("waive", "2025-06-30", "'duty': 'd1'");
            assertThat(act.standing("d2@once", "2025-07-01")).isEqualTo("awaiting");
        }

        @Test
        void awaitedAndUnknownIsUnknown() {
            Scene scene = Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", "'awaits': ['d1'], " + LATER));
            assertThat(scene.standing("d2@once", "2025-07-10")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.why("d2@once", "2025-07-11")).contains("the duty it waits for, d1 (d1@once), is unknown");
            assertThat(scene.instance("d2@once", "2025-07-01").nextChange()).contains(LocalDate.parse("2025-07-11"));
        }

        @Test
        void ofSeveralWhoBearItAllMustHavePerformed() {
            Scene scene = two("'bearers': {'each': ['a', 'b']}, " + DUE, "'bearers': {'jointly': ['a', 'b']}, " + LATER)
                    .performed("d1", "2025-07-01", "'by': ['a']");
            assertThat(scene.standing("d2@once", "2025-07-01")).isEqualTo("awaiting");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['b']").standing("d2@once", "2025-07-02"))
                    .isEqualTo("open");
        }

        @Test
        void eachWaitsForItsOwnWhereBothAreBorneByEach() {
            String each = "'bearers': {'each': ['a', 'b']}, ";
            Scene scene = two(each + DUE, each + LATER).performed("d1", "2025-07-01", "'by': ['b']");
            assertThat(scene.standings("2025-07-01"))
                    .containsExactly("d1@once open", "d1@once fulfilled", "d2@once awaiting", "d2@once open");
        }

        @Test
        void inACycleItIsUnknownAndTheCycleNamed() {
            Scene scene = Scene.of(
                    Scene.duty("d1", "'awaits': ['d3'], " + DUE),
                    Scene.duty("d2", "'awaits': ['d1'], " + DUE),
                    Scene.duty("d3", "'arises': [{'once': {'performed': 'd2'}}]"),
                    Scene.duty("d4", "'awaits': ['d1'], " + DUE));
            assertThat(scene.standings("2025-07-01"))
                    .containsExactly("d1@once unknown", "d2@once unknown", "d3@once unknown", "d4@once unknown");
            assertThat(scene.why("d2@once", "2025-07-01")).contains("these duties wait for one another: d1 → d2 → d3");
            assertThat(scene.why("d4@once", "2025-07-01")).contains("the duty it waits for, d1 (d1@once), is unknown");
        }

        @Test
        void whatIsDoneInACycleIsDone() {
            Scene scene = Scene.of(
                    Scene.duty("d1", "'awaits': ['d2'], " + DUE),
                    Scene.duty("d2", "'awaits': ['d1'], " + DUE),
                    Scene.duty("d3", "'awaits': ['d1'], " + DUE));
            assertThat(scene.standings("2025-07-01"))
                    .containsExactly("d1@once unknown", "d2@once unknown", "d3@once unknown");
            scene.performed("d1", "2025-07-01");
            assertThat(scene.standings("2025-07-01"))
                    .containsExactly("d1@once fulfilled", "d2@once unknown", "d3@once open");
            assertThat(scene.why("d2@once", "2025-07-01")).contains("these duties wait for one another: d1 → d2");
            scene.performed("d2", "2025-07-11");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("fulfilled-late");
        }

        @Test
        void aDutyThatWaitsForItselfIsACycle() {
            assertThat(Scene.of(Scene.duty("d1", "'awaits': ['d1'], " + DUE)).why("d1@once", "2025-07-01"))
                    .contains("these duties wait for one another: d1");
        }

        @Test
        void aChainOfTenThousandNeedsNoStack() {
            List<String> duties = new ArrayList<>();
            for (int i = 10_000; i > 0; i--) {
                duties.add(Scene.duty("d" + i, (i == 1 ? "" : "'awaits': ['d" + (i - 1) + "'], ") + DUE));
            }
            Scene scene = Scene.of(duties.toArray(String[]::new)).complete("2021-01-01/2025-12-31");
            for (int i = 1; i < 10_000; i++) {
                scene.performed("d" + i, "2025-07-01");
            }
            StatusReport report = scene.on("2025-07-02");
            assertThat(report.counts())
                    .containsExactly(Map.entry(Standing.OPEN, 1), Map.entry(Standing.FULFILLED, 9_999));
            assertThat(report.instances().get(0)).hasToString("d10000@once open");
            assertThat(report.instances().get(0).nextChange()).contains(LocalDate.parse("2025-07-11"));
        }

        @Test
        void aDutyThatIsNotThereIsWaitedForForever() {
            assertThat(Scene.of(Scene.duty("d1", "'awaits': ['d9'], " + DUE)).standing("d1@once", "2025-09-01"))
                    .isEqualTo("awaiting");
        }

        @Test
        void inTheirMatterWhateverTheirKeysAndTheirOrder() {
            Scene scene = two(UPON, "'arises': [{'each': {'event': 'answer'}}]")
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04", "'matter': 'm2'")
                    .occurred("answer", "2025-02-05", "'matter': 'm2'")
                    .occurred("answer", "2025-02-06", "'matter': 'm1'")
                    .performed("d1", "2025-02-07", "'matter': 'm1'");
            assertThat(scene.standing("d2@e3/m2", "2025-02-07")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@e4/m1", "2025-02-07")).isEqualTo("open");
            assertThat(scene.why("d2@e3/m2", "2025-02-07"))
                    .contains("waits for the duty d1 (d1@e2/m2) to be performed first");
        }

        @Test
        void aDutyThatIsNotThereIsNamed() {
            assertThat(Scene.of(Scene.duty("d1", "'awaits': ['d9'], " + DUE)).why("d1@once", "2025-03-03"))
                    .contains("waits for the duty d9 (-) to be performed first");
        }
    }

    @Nested
    @DisplayName("STAND-10 Breach chains")
    class Breaches {
        private Scene chain(String breached) {
            return Scene.of(
                            Scene.duty("d1", DUE),
                            Scene.duty(
                                    "d2",
                                    "'arises': [{'once': {'breached': 'd1'" + breached + "}}],"
                                            + " 'deadline': {'within': {'days': 5}, 'after': {'breached': 'd1'"
                                            + breached + "}}"))
                    .complete("2021-01-01/2025-12-31");
        }

        @Test
        void arisesTheDayAfterTheDelayEnds() {
            assertThat(chain("").standing("d2@once", "2025-07-10")).isEqualTo("awaiting");
            assertThat(chain("").standing("d2@once", "2025-07-11")).isEqualTo("open");
            assertThat(chain("").instance("d2@once", "2025-07-11").beginsOn()).contains(LocalDate.parse("2025-07-11"));
            // five days from Friday 11 July 2025: Wednesday 16 July
            assertThat(chain("").instance("d2@once", "2025-07-11").due()).contains(LocalDate.parse("2025-07-16"));
        }

        @Test
        void moreThanNBeginsOnDayNPlusOne() {
            // ten days of delay from 10 July end on 20 July
            Scene scene = chain(", 'moreThan': {'days': 10}");
            assertThat(scene.standing("d2@once", "2025-07-20")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-07-21")).isEqualTo("open");
            assertThat(scene.instance("d2@once", "2025-07-05").nextChange()).contains(LocalDate.parse("2025-07-21"));
        }

        @Test
        void onlyIfTheBaseIsThenStillInBreach() {
            Scene done = chain(", 'moreThan': {'days': 10}").performed("d1", "2025-07-20");
            assertThat(done.standing("d2@once", "2025-07-25")).isEqualTo("awaiting");
            Scene later = chain(", 'moreThan': {'days': 10}").performed("d1", "2025-07-21");
            assertThat(later.standing("d2@once", "2025-07-25")).isEqualTo("open");
        }

        @Test
        void whereTheRecordEndsBeforeTheDelayDoesItIsUnknown() {
            Scene scene = chain(", 'moreThan': {'days': 10}").complete("2021-01-01/2025-07-15");
            assertThat(scene.standing("d1@once", "2025-07-25")).isEqualTo("overdue");
            assertThat(scene.standing("d2@once", "2025-07-25")).isEqualTo("unknown");
            assertThat(chain(", 'moreThan': {'days': 10}")
                            .complete("2021-01-01/2025-07-20")
                            .standing("d2@once", "2025-07-25"))
                    .isEqualTo("open");
        }

        @Test
        void whetherItIsInBreachMayBeUnknown() {
            Scene scene = chain("").complete("2021-01-01/2025-07-09");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.why("d2@once", "2025-07-11")).contains("how the duty d1 stands is not known");
        }

        @Test
        void performingItDoesNotCureTheBase() {
            Scene scene = chain("").performed("d2", "2025-07-12");
            assertThat(scene.standings("2025-07-12")).containsExactly("d1@once overdue", "d2@once fulfilled");
        }

        @Test
        void aRecordedFailureArisesOnItsDay() {
            Scene scene = chain("").event("judged", "2025-03-03", "'duty': 'd1', 'verdict': 'denied'");
            assertThat(scene.instance("d2@once", "2025-03-04").beginsOn()).contains(LocalDate.parse("2025-03-03"));
        }

        @Test
        void waivingTheBaseUndoesNothingThatHasArisen() {
            Scene before = chain("").changed("waive", "2025-07-05", "'duty': 'd1'");
            assertThat(before.standings("2025-07-20")).containsExactly("d1@once waived", "d2@once awaiting");
            // arisen on 11 July, and due five days later, on Wednesday 16 July
            Scene after = chain("").changed("waive", "2025-07-15", "'duty': 'd1'");
            assertThat(after.standings("2025-07-15")).containsExactly("d1@once waived", "d2@once open");
            assertThat(after.standings("2025-07-17")).containsExactly("d1@once waived", "d2@once overdue");
        }

        @Test
        void waivingTheBaseWithinTheDelayThatIsToleratedKeepsItFromArising() {
            Scene within = chain(", 'moreThan': {'days': 10}").changed("waive", "2025-07-15", "'duty': 'd1'");
            assertThat(within.standing("d2@once", "2025-07-25")).isEqualTo("awaiting");
            Scene after = chain(", 'moreThan': {'days': 10}").changed("waive", "2025-07-25", "'duty': 'd1'");
            assertThat(after.standing("d2@once", "2025-07-25")).isEqualTo("open");
        }

        @Test
        void whatOnlyShouldBeDoneIsNeverInBreach() {
            Scene scene = Scene.of(
                            Scene.duty("d1", "'modality': 'should', " + DUE),
                            Scene.duty("d2", "'arises': [{'once': {'breached': 'd1'}}]"))
                    .complete("2021-01-01/2025-12-31");
            assertThat(scene.standing("d2@once", "2025-08-01")).isEqualTo("awaiting");
        }

        @Test
        void nothingTerminatesByItself() {
            assertThat(chain("").state("2025-12-31")).isEqualTo("in-force");
        }

        @Test
        void eachBreachArisesByItsPeriod() {
            Scene scene = Scene.of(
                            Scene.duty("d1", QUARTER), Scene.duty("d2", "'arises': [{'each': {'breached': 'd1'}}]"))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2025-12-31");
            assertThat(scene.standings("2025-07-01"))
                    .containsExactly(
                            "d1@2025-Q1 overdue",
                            "d1@2025-Q2 overdue",
                            "d1@2025-Q3 open",
                            "d1@2025-Q4 awaiting",
                            "d2@2025-Q1 open",
                            "d2@2025-Q2 open",
                            "d2@next awaiting");
        }
    }

    @Nested
    @DisplayName("STAND-16 The next change of what depends on others")
    class Next {
        private static final String TEN = "{'within': {'days': 10}, 'after': {'breached': 'd1'}}";

        private Scene quarterly(String second) {
            return Scene.of(Scene.duty("d1", QUARTER), Scene.duty("d2", second))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2026-12-31");
        }

        @Test
        void ofACycleFollowsWhatBecomesOfTheCycleItCountsFrom() {
            Scene scene = quarterly(QUARTER + ", 'deadline': " + TEN).performed("d1", "2025-02-03");
            // d1 is broken on 1 July 2025, and ten days later, on Friday 11 July, d2 falls due
            assertThat(scene.instance("d2@2025-Q2", "2025-06-02").nextChange()).contains(LocalDate.parse("2025-07-12"));
            assertThat(scene.standing("d2@2025-Q2", "2025-07-11")).isEqualTo("open");
            assertThat(scene.standing("d2@2025-Q2", "2025-07-12")).isEqualTo("overdue");
        }

        @Test
        void goesThroughSeveralDaysOnWhichNothingOfItChanges() {
            Scene scene = Scene.of(
                            Scene.duty("d1", DUE),
                            Scene.duty(
                                    "d2",
                                    "'arises': [{'once': {'breached': 'd1', 'moreThan': {'days': 10}}}], 'deadline':"
                                            + " {'within': {'days': 5}, 'after': {'breached': 'd1', 'moreThan': {'days': 10}}}"),
                            Scene.duty(
                                    "d3",
                                    "'arises': [{'once': {'firstOf': [{'event': 'request'}, {'breached': 'd2'}]}}]"))
                    .complete("2021-01-01/2025-12-31");
            // d1 is due on 10 July, broken for more than ten days on 21 July; five days from then end on Saturday 26
            // July
            // and roll to Monday 28 July
            assertThat(scene.instance("d2@once", "2025-03-03").nextChange()).contains(LocalDate.parse("2025-07-21"));
            assertThat(scene.instance("d3@once", "2025-03-03").nextChange()).contains(LocalDate.parse("2025-07-29"));
            assertThat(scene.standing("d3@once", "2025-07-28")).isEqualTo("awaiting");
            assertThat(scene.standing("d3@once", "2025-07-29")).isEqualTo("open");
            assertThat(scene.instance("d3@once", "2025-07-29").nextChange()).isEmpty();
        }

        @Test
        void ofThoseToComeIsTheEndAfterWhichThereAreNone() {
            Scene scene = Scene.of(Scene.duty("d1", UPON)).term("{'until': '2025-06-30'}");
            assertThat(scene.instance("d1@next", "2025-03-03").nextChange()).contains(LocalDate.parse("2025-07-01"));
            Scene once = Scene.of(Scene.duty("d1", "'arises': [{'each': {'event': 'answer'}}]"))
                    .term("{'indefinite': true}");
            assertThat(once.instance("d1@next", "2025-03-03").nextChange()).isEmpty();
        }
    }
}
