package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phoihop.time.DayRange;

@DisplayName("STAND-6 What a report picks out")
class StatusReportTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final String LATER = "'deadline': {'noLaterThan': '2025-08-15'}";

    /** One duty of each kind of standing that is asked for, as of 11 July 2025. */
    private static StatusReport report() {
        return Scene.of(
                        Scene.duty("overdue", DUE),
                        Scene.duty("late", DUE),
                        Scene.duty("done", DUE),
                        Scene.duty("open", LATER),
                        Scene.duty("soft", "'deadline': {'vague': {'vi': 'kịp thời'}}"),
                        Scene.duty("always", "'arises': [{'continuing': {'vi': 'luôn'}}]"),
                        Scene.duty("right", "'modality': 'may', " + LATER),
                        Scene.duty("advice", "'modality': 'should', " + DUE),
                        Scene.duty("unsure", LATER + ", 'condition': {'fact': 'funds'}"),
                        Scene.duty("forbidden", "'modality': 'must-not'"),
                        Scene.duty("unsaid", ""))
                .complete("2021-01-01/2025-12-31")
                .performed("late", "2025-07-11")
                .performed("done", "2025-07-10")
                .performed("forbidden", "2025-07-01")
                .on("2025-07-11");
    }

    private static List<String> duties(List<Instance> instances) {
        return instances.stream().map(one -> one.duty().id().value()).toList();
    }

    @Test
    void whatWasFailedWhereItMustBeMet() {
        assertThat(duties(report().breaches())).containsExactly("overdue", "late", "forbidden");
        assertThat(duties(report().overdue())).containsExactly("overdue", "advice");
    }

    @Test
    void whatIsOwedOrMayBeAskedFor() {
        assertThat(duties(report().open())).containsExactly("overdue", "open", "soft", "always", "advice");
    }

    @Test
    void whatAPersonMustJudgeAndWhatCannotBeTold() {
        assertThat(duties(report().forJudgement())).containsExactly("soft");
        assertThat(duties(report().unknown())).containsExactly("unsure");
        assertThat(report().withoutOccasion()).map(duty -> duty.id().value()).containsExactly("unsaid");
    }

    @Test
    void whatIsOpenAndWhatStaysAsItIs() {
        for (Instance instance : report().instances()) {
            String duty = instance.duty().id().value();
            assertThat(instance.isOpen())
                    .as(duty)
                    .isEqualTo(List.of("overdue", "open", "soft", "always", "advice")
                            .contains(duty));
            assertThat(instance.isFinal())
                    .as(duty)
                    .isEqualTo(List.of("late", "done", "forbidden").contains(duty));
        }
    }

    @Test
    void whatFallsDueIsInTheOrderOfTheLastDays() {
        StatusReport report = Scene.of(
                        Scene.duty("d1", LATER),
                        Scene.duty("d2", DUE),
                        Scene.duty("d3", "'deadline': {'noLaterThan': '2025-07-31'}"),
                        Scene.duty("d4", DUE),
                        Scene.duty("d5", "'deadline': {'noLaterThan': '2025-09-01'}"))
                .complete("2021-01-01/2025-12-31")
                .performed("d4", "2025-07-01")
                .on("2025-07-01");
        assertThat(duties(report.fallingDue(DayRange.parse("2025-07-10/2025-08-15"))))
                .containsExactly("d2", "d3", "d1");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyStandingIsFoundByItsCode(Standing standing) {
        assertThat(Standing.of(standing.code())).isSameAs(standing);
    }

    @ParameterizedTest(name = "milestone {0}: {1}, {2}")
    @CsvSource({"met-late, đạt muộn, met late", "partly-met, đạt một phần, partly met", "scheduled, dự kiến, scheduled"
    })
    void statesOfMilestonesHaveCodesAndNames(String code, String vi, String en) {
        MilestoneState.Code found = MilestoneState.Code.of(code);
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.label(Locale.forLanguageTag("vi"))).isEqualTo(vi);
        assertThat(found.label(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest(name = "target {0}: {1}, {2}")
    @CsvSource({"reached, đạt, reached", "not-reached, không đạt, not reached", "running, đang thực hiện, running"})
    void statesOfTargetsHaveCodesAndNames(String code, String vi, String en) {
        TargetState.Code found = TargetState.Code.of(code);
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.label(Locale.forLanguageTag("vi"))).isEqualTo(vi);
        assertThat(found.label(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest(name = "agreement {0}: {1}, {2}")
    @CsvSource({"unsigned, chưa ký, unsigned", "terminated, đã chấm dứt, terminated"})
    void statesOfAgreementsHaveCodesAndNames(String code, String vi, String en) {
        AgreementState.Code found = AgreementState.Code.of(code);
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.label(Locale.forLanguageTag("vi"))).isEqualTo(vi);
        assertThat(found.label(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void aStateThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> MilestoneState.Code.of("done"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("state of a milestone must be one of ");
    }
}
