package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.status.Explanation.Step;

@DisplayName("STAND-16 Explanation")
class ExplanationTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene due() {
        return Scene.of(Scene.duty("d1", DUE)).complete("2021-01-01/2025-12-31");
    }

    private static @Nullable LocalDate next(Scene scene, String key, String day) {
        Instance instance = scene.instance(key, day);
        assertThat(instance.explanation().nextChange()).isEqualTo(instance.nextChange());
        return instance.nextChange().orElse(null);
    }

    @Test
    void whatIsSettledByAWaiverIsNotToldOtherwise() {
        // done late, and then waived by name: the waiver comes first (STAND-6), and nothing else is said to have
        // decided
        Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-06-30'}"))
                .complete("2021-01-04/2025-12-31")
                .performed("d1", "2025-07-02")
                .changed("waive", "2025-07-03", "'duty': 'd1', 'instance': 'once'");
        assertThat(scene.why("d1@once", "2025-07-04"))
                .startsWith("waived: send a report")
                .contains("waived on 3 July 2025")
                .doesNotContain("after the due day");
    }

    @Test
    void theFirstStepIsTheConclusionAndTheRestStandsUnderIt() {
        Explanation why = due().instance("d1@once", "2025-07-11").explanation();
        assertThat(why.conclusion().code()).isEqualTo("standing-overdue");
        assertThat(why.conclusion().text(Locale.ENGLISH)).isEqualTo("overdue: send a report");
        assertThat(why.conclusion().text(VI)).isEqualTo("Quá hạn: gửi báo cáo");
        assertThat(why.steps()).map(Step::code).containsExactly("standing-overdue", "record-searched");
    }

    @Test
    void itNamesTheSentencesApplied() {
        assertThat(due().instance("d1@once", "2025-07-11").explanation().sentences())
                .containsExactly("STAND-6", "STAND-4");
    }

    @Test
    void itNamesTheFactsUsed() {
        Explanation why = due().changed("extend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-31'")
                .performed("d1", "2025-07-30")
                .instance("d1@once", "2025-08-01")
                .explanation();
        assertThat(why.facts()).map(Object::toString).containsExactlyInAnyOrder("e1", "e2");
    }

    @Test
    void itNamesTheDaysComputedWithTheArticlesAndTheAssumptions() {
        Scene scene = Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'once': {'event': 'request'}}],"
                                + " 'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}"))
                .occurred("request", "2025-03-05");
        // ten days from Wednesday 5 March 2025 end on Saturday 15 March and roll to Monday 17 March
        Explanation why = scene.instance("d1@once", "2025-03-10").explanation();
        assertThat(why.due().orElseThrow().raw()).contains(LocalDate.parse("2025-03-15"));
        assertThat(why.due().orElseThrow().effective()).contains(LocalDate.parse("2025-03-17"));
        assertThat(why.text(Locale.ENGLISH)).contains("17 March 2025").contains("Civil Code");
        assertThat(why.text(VI)).contains("17/03/2025").contains("Bộ luật Dân sự");
        assertThat(why.assumptions()).contains("A16");
    }

    @Test
    void itNamesWhatIsMissing() {
        Explanation why = Scene.of(Scene.duty("d1", DUE + ", 'condition': {'fact': 'funds'}"))
                .instance("d1@once", "2025-07-01")
                .explanation();
        assertThat(why.missing())
                .map(step -> step.text(Locale.ENGLISH))
                .containsExactly("whether the condition \"funds\" holds is not known");
    }

    @Test
    void itRendersInBothLanguagesASentenceALine() {
        String en = Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31")
                .why("d1@2025-Q1", "2025-04-01");
        assertThat(en.lines().toList())
                .startsWith(
                        "overdue: send a report",
                        "  - arises in the cycle 2025-Q1, from 1 January 2025 to 31 March 2025",
                        "  - the record of d1 is complete from 6 January 2025 to 1 April 2025 and holds nothing that fulfils it in time");
        assertThat(en).endsWith("\n  - with nothing further recorded this does not change");
        String vi = Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31")
                .instance("d1@2025-Q1", "2025-04-01")
                .explanation()
                .text(VI);
        assertThat(vi)
                .startsWith("Quá hạn: gửi báo cáo\n")
                .endsWith("\n  - Nếu không có gì ghi nhận thêm, trạng thái không thay đổi");
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2020-01-01, 2021-01-04", "2021-01-04, 2025-07-11", "2025-07-10, 2025-07-11", "2025-07-11,"})
    void theNextChangeIsTheNextDayOnWhichItStandsOtherwise(String day, LocalDate expected) {
        assertThat(next(due(), "d1@once", day)).isEqualTo(expected);
    }

    @Test
    void theNextChangeOfWhatIsFinalIsNone() {
        assertThat(next(due().performed("d1", "2025-07-01"), "d1@once", "2025-07-01"))
                .isNull();
    }

    @Test
    void theNextChangeFollowsTheEnd() {
        Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'continuing': {'vi': 'luôn'}}]"))
                .term("{'until': '2025-06-30'}");
        assertThat(next(scene, "d1@continuing", "2025-01-06")).isEqualTo("2025-07-01");
        Scene renewing = Scene.of(Scene.duty("d1", "'arises': [{'continuing': {'vi': 'luôn'}}]"))
                .term("{'until': '2025-06-30', 'renewal': {'unlessNotice': {'months': 1}, 'length': {'years': 1}}}");
        assertThat(next(renewing, "d1@continuing", "2025-01-06")).isNull();
        assertThat(next(renewing, "d1@continuing", "2025-06-15")).isNull();
    }

    @Test
    void theNextChangeLooksAtAllPauses() {
        Scene scene = due().changed("suspend", "2025-03-03", "'to': '2025-03-31'")
                .changed("suspend", "2025-03-10", "'duty': 'd1', 'to': '2025-04-30'");
        assertThat(next(scene, "d1@once", "2025-03-20")).isEqualTo("2025-05-01");
    }

    @Test
    void theNextChangeOfALimitOfHoursMayBeTheSameDay() {
        Scene scene = Scene.of(Scene.duty(
                        "d1",
                        "'arises': [{'once': {'event': 'request'}}],"
                                + " 'deadline': {'within': {'hours': 2}, 'after': {'event': 'request'}}"))
                .complete("2021-01-01/2025-12-31")
                .occurred("request", "2025-03-03T02:00:00Z");
        assertThat(next(scene, "d1@once", "2025-03-03T03:00:00Z")).isEqualTo("2025-03-03");
        assertThat(next(scene, "d1@once", "2025-03-03")).isNull();
    }

    @Test
    void theNextChangeLooksAtWhatItWaitsFor() {
        Scene scene = Scene.of(
                        Scene.duty("d1", DUE),
                        Scene.duty("d2", "'awaits': ['d1'], 'deadline': {'noLaterThan': '2025-09-30'}"))
                .complete("2021-01-01/2025-12-31")
                .changed("terminate", "2025-02-03", "'duty': 'd1', 'to': '2025-03-31'");
        assertThat(next(scene, "d2@once", "2025-02-03")).isEqualTo("2025-04-01");
    }

    @Test
    void aDutyThatBindsNoMoreSaysWhatTookItAway() {
        Scene scene = due().changed("supersede", "2025-03-03", "'duty': 'd1'");
        assertThat(scene.why("d1@once", "2025-03-04"))
                .contains("another text took the duty away; it bound until the end of 2 March 2025 [e1]");
    }

    @Test
    void aRightOfWhichTheTimeIsNotKnownSaysSo() {
        Scene scene = Scene.of(Scene.duty(
                "d1", "'modality': 'may', 'deadline': {'external': {'vi': 'theo Bộ'}, 'statedAs': 'by-ministry'}"));
        Explanation why = scene.instance("d1@once", "2025-07-01").explanation();
        assertThat(why.conclusion().code()).isEqualTo("standing-unknown");
        assertThat(why.missing()).map(Step::code).contains("due-unknown");
    }
}
