package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.party.Register;
import vn.phoihop.time.Reckoner;

class ModalitiesTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene due(String more) {
        return Scene.of(Scene.duty("d1", DUE + more)).complete("2021-01-01/2025-12-31");
    }

    private static Scene modal(String modality, String more) {
        return Scene.of(Scene.duty("d1", "'modality': '" + modality + "'" + more))
                .complete("2021-01-01/2025-12-31");
    }

    @Nested
    @DisplayName("STAND-6 Duties without end, prohibitions, permissions, what only should be done")
    class Modalities {
        private static final String CONTINUING = ", 'arises': [{'continuing': {'vi': 'thường xuyên'}}]";

        @Test
        void aDutyWithoutEndIsContinuingAndAtTheEndEnded() {
            Scene scene =
                    modal("must", CONTINUING).term("{'until': '2025-06-30'}").performed("d1", "2025-02-03");
            assertThat(scene.standing("d1@continuing", "2025-06-30")).isEqualTo("continuing");
            assertThat(scene.instance("d1@continuing", "2025-06-30").done()).isEqualTo(1);
            assertThat(scene.standing("d1@continuing", "2025-07-01")).isEqualTo("ended");
        }

        @Test
        void aJudgementThatItIsKeptDoesNotFulfilADutyWithoutEnd() {
            Scene scene =
                    modal("must", CONTINUING).event("judged", "2025-02-03", "'duty': 'd1', 'verdict': 'established'");
            assertThat(scene.standing("d1@continuing", "2025-02-04")).isEqualTo("continuing");
        }

        @Test
        void aProhibitionIsObservedUntilItIsViolated() {
            Scene scene = modal("must-not", "").term("{'until': '2025-06-30'}");
            assertThat(scene.standing("d1@once", "2025-02-02")).isEqualTo("observed");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("observed");
            scene.performed("d1", "2025-02-03");
            assertThat(scene.standing("d1@once", "2025-02-02")).isEqualTo("observed");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("violated");
            assertThat(scene.instance("d1@once", "2025-02-03").isBreach()).isTrue();
            assertThat(scene.why("d1@once", "2025-02-03"))
                    .contains("what is prohibited was done on 3 February 2025 [e1]");
        }

        @Test
        void aProhibitionJudgedAsKeptIsObserved() {
            Scene scene = modal("must-not", "")
                    .performed("d1", "2025-02-03")
                    .event("judged", "2025-02-05", "'duty': 'd1', 'verdict': 'established'");
            assertThat(scene.standing("d1@once", "2025-02-05")).isEqualTo("observed");
        }

        @Test
        void aPermissionIsAvailableThenExercisedOrLapsed() {
            Scene scene = modal("may", ", " + DUE);
            assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("available");
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("lapsed");
            assertThat(scene.performed("d1", "2025-07-01").standing("d1@once", "2025-07-11"))
                    .isEqualTo("exercised");
        }

        @Test
        void aPermissionLapsesWithTheAgreement() {
            assertThat(modal("may", "").term("{'until': '2025-06-30'}").standings("2025-07-01"))
                    .containsExactly("d1@once lapsed");
        }

        @Test
        void aShouldHasTheSameStandingsAndIsNeverABreach() {
            Scene scene = modal("should", ", " + DUE);
            assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
            assertThat(scene.instance("d1@once", "2025-07-11").isBreach()).isFalse();
            assertThat(scene.on("2025-07-11").breaches()).isEmpty();
            assertThat(scene.on("2025-07-11").overdue()).hasSize(1);
            assertThat(scene.performed("d1", "2025-07-20")
                            .instance("d1@once", "2025-07-20")
                            .isBreach())
                    .isFalse();
        }

        @Test
        void aRightUsedAfterItsTimeHasLapsedAndTheActIsNoted() {
            Scene late = modal("may", ", " + DUE).performed("d1", "2025-07-15");
            assertThat(late.standing("d1@once", "2025-07-15")).isEqualTo("lapsed");
            assertThat(late.why("d1@once", "2025-07-15"))
                    .contains("the act of 15 July 2025 came after it had lapsed or been waived; it is noted [e1]")
                    .doesNotContain("the right was exercised");
            Scene inTime = modal("may", ", " + DUE).performed("d1", "2025-07-10");
            assertThat(inTime.standing("d1@once", "2025-07-15")).isEqualTo("exercised");
            assertThat(inTime.why("d1@once", "2025-07-15")).contains("the right was exercised on 10 July 2025 [e1]");
        }

        @Test
        void aLateUseSaysNothingOfWhatWasUsedBeforeAndIsNotRecorded() {
            Scene unrecorded =
                    Scene.of(Scene.duty("d1", "'modality': 'may', " + DUE)).performed("d1", "2025-07-15");
            assertThat(unrecorded.standing("d1@once", "2025-07-15")).isEqualTo("unknown");
        }
    }

    @Nested
    @DisplayName("STAND-7 What must not and what may be done under a condition")
    class Conditional {
        private static final String FACT = ", 'condition': {'fact': 'flood'}";
        private static final String WORDS = ", 'condition': {'described': {'vi': 'khi cần', 'en': 'where needed'}}";

        private static Scene judged(String modality, String verdict) {
            return modal(modality, FACT)
                    .event("judged", "2025-01-06", "'condition': 'flood', 'verdict': '" + verdict + "'")
                    .performed("d1", "2025-02-03");
        }

        @Test
        void whatIsForbiddenUnderAConditionIsViolatedOnlyIfItHolds() {
            assertThat(judged("must-not", "established").standing("d1@once", "2025-02-03"))
                    .isEqualTo("violated");
            assertThat(judged("must-not", "denied").standing("d1@once", "2025-02-03"))
                    .isEqualTo("awaiting");
            assertThat(judged("must-not", "denied").why("d1@once", "2025-02-03"))
                    .contains("the condition \"flood\" is denied [e1]")
                    .contains("the condition does not hold, so it does not bind yet")
                    .doesNotContain("what is prohibited was done");
        }

        @Test
        void whereNobodyJudgedTheConditionNobodyKnowsWhetherTheActBrokeIt() {
            Scene scene = modal("must-not", FACT).performed("d1", "2025-02-03");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("unknown");
            assertThat(scene.why("d1@once", "2025-02-03"))
                    .contains("whether the condition \"flood\" holds is not known")
                    .doesNotContain("what is prohibited was done");
            scene.event("judged", "2025-02-05", "'condition': 'flood', 'verdict': 'established'");
            assertThat(scene.standing("d1@once", "2025-02-04")).isEqualTo("unknown");
            assertThat(scene.standing("d1@once", "2025-02-05")).isEqualTo("violated");
        }

        @Test
        void whetherAnActBrokeWhatIsForbiddenInWordsAPersonMustJudge() {
            Scene scene = modal("must-not", WORDS).term("{'until': '2025-06-30'}");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("observed");
            scene.performed("d1", "2025-02-03");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("for-judgement");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("for-judgement");
            assertThat(scene.why("d1@once", "2025-07-01"))
                    .contains("the condition is in words, and a person must judge: where needed");
            scene.event("judged", "2025-07-02", "'duty': 'd1', 'verdict': 'denied'");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("violated");
        }

        @Test
        void aRightIsExercisedOnlyIfItsConditionHolds() {
            assertThat(judged("may", "established").standing("d1@once", "2025-02-03"))
                    .isEqualTo("exercised");
            assertThat(judged("may", "denied").standing("d1@once", "2025-02-03"))
                    .isEqualTo("awaiting");
            assertThat(judged("may", "denied").why("d1@once", "2025-02-03"))
                    .contains("the condition does not hold, so it does not bind yet")
                    .doesNotContain("the right was exercised");
            assertThat(modal("may", FACT).performed("d1", "2025-02-03").standing("d1@once", "2025-02-03"))
                    .isEqualTo("unknown");
            assertThat(modal("may", WORDS).performed("d1", "2025-02-03").standing("d1@once", "2025-02-03"))
                    .isEqualTo("for-judgement");
        }
    }

    @Nested
    @DisplayName("STAND-7 Three values")
    class ThreeValues {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'fact': 'yes'} | open",
                    "{'fact': 'no'} | awaiting",
                    "{'fact': 'what'} | unknown",
                    "{'not': {'fact': 'yes'}} | awaiting",
                    "{'not': {'fact': 'no'}} | open",
                    "{'not': {'fact': 'what'}} | unknown",
                    "{'all': [{'fact': 'yes'}, {'fact': 'what'}]} | unknown",
                    "{'all': [{'fact': 'no'}, {'fact': 'what'}]} | awaiting",
                    "{'all': [{'fact': 'yes'}, {'not': {'fact': 'no'}}]} | open",
                    "{'any': [{'fact': 'yes'}, {'fact': 'what'}]} | open",
                    "{'any': [{'fact': 'no'}, {'fact': 'what'}]} | unknown",
                    "{'any': [{'fact': 'no'}, {'not': {'fact': 'yes'}}]} | awaiting",
                    "{'described': {'vi': 'khi cần'}} | for-judgement",
                    "{'not': {'described': {'vi': 'khi cần'}}} | for-judgement",
                    "{'all': [{'fact': 'yes'}, {'described': {'vi': 'khi cần'}}]} | for-judgement",
                    "{'all': [{'fact': 'no'}, {'described': {'vi': 'khi cần'}}]} | awaiting",
                    "{'all': [{'fact': 'what'}, {'described': {'vi': 'khi cần'}}]} | unknown",
                    "{'any': [{'fact': 'yes'}, {'described': {'vi': 'khi cần'}}]} | open",
                    "{'any': [{'fact': 'no'}, {'described': {'vi': 'khi cần'}}]} | for-judgement"
                })
        void unknownIsNeitherTrueNorFalse(String condition, String expected) {
            Scene scene = due(", 'condition': " + condition)
                    .event("judged", "2025-01-06", "'condition': 'yes', 'verdict': 'established'")
                    .event("judged", "2025-01-06", "'condition': 'no', 'verdict': 'denied'");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo(expected);
        }

        @Test
        void theLastJudgementCounts() {
            Scene scene = due(", 'condition': {'fact': 'funds'}")
                    .event("judged", "2025-01-06", "'condition': 'funds', 'verdict': 'denied'")
                    .event("judged", "2025-02-03", "'condition': 'funds', 'verdict': 'established'");
            assertThat(scene.standing("d1@once", "2025-02-02")).isEqualTo("awaiting");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("open");
        }

        private static Scene funds(String first, String second) {
            return due(", 'condition': {'fact': 'funds'}")
                    .event("judged", first, "'condition': 'funds', 'verdict': 'established'")
                    .event("judged", second, "'condition': 'funds', 'verdict': 'denied'");
        }

        @Test
        void judgedInTwoWaysOnOneDayItIsUnknown() {
            Scene both = funds("2025-02-03", "2025-02-03");
            assertThat(both.standing("d1@once", "2025-02-03")).isEqualTo("unknown");
            assertThat(both.why("d1@once", "2025-02-03"))
                    .contains("on one day the condition \"funds\" was both established and denied");
            assertThat(funds("2025-02-03T02:00:00Z", "2025-02-03").standing("d1@once", "2025-02-03"))
                    .isEqualTo("unknown");
            assertThat(both.event("judged", "2025-02-04", "'condition': 'funds', 'verdict': 'established'")
                            .standing("d1@once", "2025-02-04"))
                    .isEqualTo("open");
        }

        @Test
        void ofOneDayTheLaterInstantCounts() {
            assertThat(funds("2025-02-03T02:00:00Z", "2025-02-03T03:00:00Z").standing("d1@once", "2025-02-03"))
                    .isEqualTo("awaiting");
            assertThat(funds("2025-02-03T03:00:00Z", "2025-02-03T02:00:00Z").standing("d1@once", "2025-02-03"))
                    .isEqualTo("open");
            assertThat(funds("2025-02-03T03:00:00Z", "2025-02-03T02:00:00Z").why("d1@once", "2025-02-03"))
                    .doesNotContain("both established and denied");
        }

        private static Setting asking(Reckoner reckoner) {
            return Setting.vietnam().with(Register.none()).with(reckoner);
        }

        @Test
        void whoeverAsksMaySayWhetherAConditionHolds() {
            Scene scene = due(", 'condition': {'fact': 'f'}");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("unknown");
            scene.setting(asking(Reckoner.vietnam().holding("f")));
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-02-03")).contains("whoever asks says that the condition \"f\" holds");
            scene.setting(asking(Reckoner.vietnam().notHolding("f")));
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("awaiting");
            assertThat(scene.why("d1@once", "2025-02-03"))
                    .contains("whoever asks says that the condition \"f\" does not hold");
            scene.setting(asking(Reckoner.vietnam().holding("g")));
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("unknown");
        }

        @Test
        void whatIsRecordedGoesBeforeWhatWhoeverAsksSays() {
            Scene scene = due(", 'condition': {'fact': 'f'}")
                    .setting(asking(Reckoner.vietnam().holding("f")))
                    .event("judged", "2025-02-03", "'condition': 'f', 'verdict': 'denied'");
            assertThat(scene.standing("d1@once", "2025-02-02")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-02-03")).isEqualTo("awaiting");
            assertThat(scene.why("d1@once", "2025-02-03"))
                    .contains("the condition \"f\" is denied [e1]")
                    .doesNotContain("whoever asks");
        }

        @Test
        void aJudgementInAMatterIsOfThatMatter() {
            Scene scene = Scene.of(Scene.duty(
                            "d1", "'arises': [{'each': {'event': 'request'}}], 'condition': {'fact': 'urgent'}"))
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-03", "'matter': 'm2'")
                    .event("judged", "2025-02-03", "'condition': 'urgent', 'verdict': 'established', 'matter': 'm1'");
            assertThat(scene.standing("d1@e1/m1", "2025-02-03")).isEqualTo("open");
            assertThat(scene.standing("d1@e2/m2", "2025-02-03")).isEqualTo("unknown");
        }
    }
}
