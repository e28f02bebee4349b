package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("STAND-15 Milestones and targets")
class MilestonesAndTargetsTest {
    @Nested
    class Milestones {
        private Scene milestone(String fields) {
            return Scene.of()
                    .with("'milestones': [{'id': 'm1', 'name': {'vi': 'khai trương', 'en': 'opening'}" + fields + "}]");
        }

        private Scene dated() {
            return milestone(", 'day': '2025-06-30'");
        }

        private String code(Scene scene, String day) {
            return scene.on(day).milestones().get(0).code().code();
        }

        @Test
        void scheduledUntilItsDay() {
            assertThat(code(dated(), "2025-06-30")).isEqualTo("scheduled");
            assertThat(dated().on("2025-06-30")
                            .milestones()
                            .get(0)
                            .explanation()
                            .nextChange())
                    .contains(LocalDate.parse("2025-07-01"));
        }

        @Test
        void metAndMetLate() {
            assertThat(code(dated().occurred("m1", "2025-06-30"), "2025-07-15")).isEqualTo("met");
            MilestoneState late = dated().occurred("m1", "2025-07-01")
                    .on("2025-07-15")
                    .milestones()
                    .get(0);
            assertThat(late.code().code()).isEqualTo("met-late");
            assertThat(late.met()).contains(LocalDate.parse("2025-07-01"));
            assertThat(late.explanation().text(Locale.ENGLISH))
                    .contains("milestone \"opening\": met late")
                    .contains("happened on 1 July 2025 [e1]");
        }

        @Test
        void partlyMetUntilTheWhole() {
            Scene scene = dated().occurred("m1", "2025-06-02", "'partly': true");
            assertThat(code(scene, "2025-07-15")).isEqualTo("partly-met");
            assertThat(code(scene.occurred("m1", "2025-06-10"), "2025-07-15")).isEqualTo("met");
        }

        @Test
        void notMetWhereTheRecordIsCompleteElseUnknown() {
            assertThat(code(dated().complete("2021-01-01/2025-12-31"), "2025-07-01"))
                    .isEqualTo("not-met");
            assertThat(code(dated(), "2025-07-01")).isEqualTo("unknown");
            assertThat(code(dated().coverage("[{'days': '2021-01-01/2025-12-31', 'duties': ['m1']}]"), "2025-07-01"))
                    .isEqualTo("not-met");
            assertThat(code(dated().complete("2021-01-01/2025-06-29"), "2025-07-01"))
                    .isEqualTo("unknown");
        }

        @Test
        void notMetByJudgement() {
            assertThat(code(
                            dated().event("judged", "2025-06-02", "'condition': 'm1', 'verdict': 'denied'"),
                            "2025-06-02"))
                    .isEqualTo("not-met");
        }

        @Test
        void withoutADayItStaysScheduled() {
            assertThat(code(milestone(""), "2030-07-01")).isEqualTo("scheduled");
        }

        @Test
        void aPhaseEndsWithItsLastYear() {
            Scene scene = milestone(", 'phase': '2021-2025'").complete("2021-01-01/2026-12-31");
            assertThat(code(scene, "2025-12-31")).isEqualTo("scheduled");
            assertThat(code(scene, "2026-01-01")).isEqualTo("not-met");
        }
    }

    @Nested
    class Targets {
        private Scene target(String fields) {
            return Scene.of()
                    .with("'targets': [{'id': 'k1', 'kind': 'own', 'measure': {'vi': 'xã', 'en': 'communes'}, " + fields
                            + "}]");
        }

        private Scene atLeast() {
            return target(
                    "'comparison': 'at-least', 'quantity': {'amount': 10, 'unit': 'commune'}, 'day': '2025-12-31'");
        }

        private Scene measured(Scene scene, String day, String amount, String unit) {
            return scene.event(
                    "measured", day, "'target': 'k1', 'quantity': {'amount': " + amount + ", 'unit': '" + unit + "'}");
        }

        private String code(Scene scene, String day) {
            return scene.on(day).targets().get(0).code().code();
        }

        @ParameterizedTest(name = "at least 10, measured {0}: {1}")
        @CsvSource({
            "10, reached",
            "10.0, reached",
            "10.00, reached",
            "9.999999999999999999, not-reached",
            "9, not-reached",
            "11, reached"
        })
        void shortByOneIsNotReachedAndDecimalsAreExact(String amount, String expected) {
            assertThat(code(measured(atLeast(), "2025-12-31", amount, "commune"), "2026-01-01"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "{0} 5.0, measured {1}: {2}")
        @CsvSource({
            "at-most, 5.00, reached",
            "at-most, 5.01, not-reached",
            "at-most, 4, reached",
            "exactly, 5.00, reached",
            "exactly, 4, not-reached",
            "exactly, 6, not-reached",
            "at-least, 5.00, reached"
        })
        void theDirectionIsExplicit(String comparison, String amount, String expected) {
            Scene scene = target("'comparison': '" + comparison
                    + "', 'quantity': {'amount': 5.0, 'unit': 'case'}, 'day': '2025-12-31'");
            assertThat(code(measured(scene, "2025-12-31", amount, "case"), "2026-01-01"))
                    .isEqualTo(expected);
        }

        @Test
        void runningWhileThereIsTime() {
            Scene scene = measured(atLeast(), "2025-06-30", "9", "commune");
            assertThat(code(scene, "2025-12-31")).isEqualTo("running");
            assertThat(scene.on("2025-12-31").targets().get(0).explanation().nextChange())
                    .contains(LocalDate.parse("2026-01-01"));
            assertThat(code(scene, "2026-01-01")).isEqualTo("not-reached");
        }

        @Test
        void whatMustNotBeExceededIsDecidedByTheLastDay() {
            Scene scene =
                    target("'comparison': 'at-most', 'quantity': {'amount': 5, 'unit': 'case'}, 'day': '2025-12-31'");
            assertThat(code(measured(scene, "2025-06-30", "4", "case"), "2025-07-01"))
                    .isEqualTo("running");
            assertThat(code(measured(scene, "2025-12-30", "6", "case"), "2026-01-01"))
                    .isEqualTo("not-reached");
        }

        @Test
        void reachedLateStaysVisible() {
            Scene scene = measured(atLeast(), "2026-01-01", "10", "commune");
            assertThat(code(scene, "2026-01-01")).isEqualTo("reached-late");
            assertThat(scene.on("2026-02-01").targets().get(0).reached()).contains(LocalDate.parse("2026-01-01"));
        }

        @Test
        void reachedStaysReachedWhateverIsMeasuredLater() {
            Scene scene = measured(measured(atLeast(), "2025-06-30", "10", "commune"), "2025-09-30", "8", "commune");
            assertThat(code(scene, "2026-01-01")).isEqualTo("reached");
            assertThat(code(measured(scene, "2025-10-31", "70", "percent"), "2026-01-01"))
                    .isEqualTo("reached");
        }

        @Test
        void unitsNeverMix() {
            Scene scene = measured(atLeast(), "2025-06-30", "100", "percent");
            assertThat(code(scene, "2026-01-01")).isEqualTo("undefined");
            assertThat(scene.on("2026-01-01").targets().get(0).explanation().text(Locale.ENGLISH))
                    .contains("units differ, commune and percent; they are never mixed");
        }

        @ParameterizedTest(name = "{0} {1} over {2}, measured {3}: {4}")
        @CsvSource({
            "increase-by, 10 percent, 200, 220, reached",
            "increase-by, 10 percent, 200, 219, not-reached",
            "increase-by, 20 case, 200, 220, reached",
            "increase-by, 20 case, 200, 219, not-reached",
            "reduce-by, 10 percent, 200, 180, reached",
            "reduce-by, 10 percent, 200, 181, not-reached",
            "reduce-by, 20 case, 200, 180, reached",
            "reduce-by, 20 case, 200, 181, not-reached",
            "increase-by, 10 percent, 0, 5, undefined",
            "increase-by, 5 case, 0, 5, reached"
        })
        void growthIsMeasuredFromTheBaseline(
                String comparison, String by, String baseline, String amount, String expected) {
            String[] figure = by.split(" ", 2);
            Scene scene = target("'comparison': '" + comparison + "', 'quantity': {'amount': " + figure[0]
                    + ", 'unit': '" + figure[1] + "'}," + " 'baseline': {'amount': " + baseline
                    + ", 'unit': 'case'}, 'day': '2025-12-31'");
            assertThat(code(measured(scene, "2025-12-30", amount, "case"), "2026-01-01"))
                    .isEqualTo(expected);
        }

        @Test
        void growthOverNothingSaysWhyItIsUndefined() {
            Scene scene = target("'comparison': 'increase-by', 'quantity': {'amount': 10, 'unit': 'percent'},"
                    + " 'baseline': {'amount': 0, 'unit': 'case'}");
            assertThat(measured(scene, "2025-12-30", "5", "case")
                            .on("2026-01-01")
                            .targets()
                            .get(0)
                            .explanation()
                            .text(Locale.ENGLISH))
                    .contains("the baseline is zero, so that a rate of change is undefined");
        }

        @Test
        void oneMerelyReferredToIsShownAndNotJudged() {
            Scene scene = Scene.of()
                    .with(
                            "'targets': [{'id': 'k1', 'kind': 'referred', 'measure': {'vi': 'cây', 'en': 'trees'},"
                                    + " 'comparison': 'at-least', 'quantity': {'amount': 10, 'unit': 'tree'}, 'day': '2025-12-31'}]");
            measured(scene, "2025-12-30", "5", "tree");
            assertThat(code(scene, "2026-01-01")).isEqualTo("referred");
            assertThat(scene.on("2026-01-01")
                            .targets()
                            .get(0)
                            .measured()
                            .orElseThrow()
                            .text(Locale.ENGLISH))
                    .contains("5");
        }

        @Test
        void nothingMeasuredIsNothingKnown() {
            assertThat(code(atLeast().complete("2021-01-01/2026-12-31"), "2026-01-01"))
                    .isEqualTo("nothing-measured");
        }

        @Test
        void withoutFigureOrDirectionAPersonMustJudge() {
            assertThat(code(target("'day': '2025-12-31'"), "2026-01-01")).isEqualTo("for-judgement");
            assertThat(code(target("'quantity': {'amount': 10, 'unit': 'tree'}"), "2026-01-01"))
                    .isEqualTo("for-judgement");
        }

        @Test
        void anEventKnownByItsInstantIsOfItsDayToo() {
            // 20:00 in London on 31 December is the morning of 1 January in Vietnam
            Scene scene =
                    target("'comparison': 'at-most', 'quantity': {'amount': 5, 'unit': 'case'}, 'day': '2025-12-31'");
            measured(scene, "2025-12-30", "4", "case");
            measured(scene, "2025-12-31T20:00:00Z", "6", "case");
            assertThat(code(scene, "2026-01-02")).isEqualTo("reached");
        }

        @Test
        void aPhaseEndsWithItsLastYear() {
            Scene scene = measured(
                    target(
                            "'comparison': 'at-least', 'quantity': {'amount': 10, 'unit': 'commune'}, 'phase': '2021-2025'"),
                    "2025-06-30",
                    "9",
                    "commune");
            assertThat(scene.on("2025-12-31").targets().get(0).due()).contains(LocalDate.parse("2025-12-31"));
            assertThat(code(scene, "2025-12-31")).isEqualTo("running");
            assertThat(code(scene, "2026-01-01")).isEqualTo("not-reached");
        }

        @Test
        void growthInAnotherUnitThanTheBaselineIsUndefinedForThatReason() {
            Scene scene = target("'comparison': 'increase-by', 'quantity': {'amount': 10, 'unit': 'percent'},"
                    + " 'baseline': {'amount': 200, 'unit': 'case'}, 'day': '2025-12-31'");
            measured(scene, "2025-12-30", "220", "commune");
            assertThat(code(scene, "2026-01-01")).isEqualTo("undefined");
            assertThat(scene.on("2026-01-01").targets().get(0).explanation().text(Locale.ENGLISH))
                    .contains("units differ, case and commune; they are never mixed")
                    .doesNotContain("baseline is zero");
        }
    }
}
