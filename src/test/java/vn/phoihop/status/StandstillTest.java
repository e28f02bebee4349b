package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("STAND-12 What stands still when the agreement ends")
class StandstillTest {
    private static Scene yearly(String term) {
        return of("", term);
    }

    /** Due on Thursday 10 July 2025, with a record that is complete. */
    private static Scene of(String more, String term) {
        return Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}" + more))
                .complete("2021-01-01/2030-12-31")
                .term(term);
    }

    @Test
    void whatStandsStillWithoutEndLapsesWithTheAgreement() {
        for (String of : new String[] {"'duty': 'd1'", ""}) {
            Scene ended = yearly("{'until': '2025-12-31'}")
                    .changed("suspend", "2025-07-01", of)
                    .changed("terminate", "2025-08-31", "");
            assertThat(ended.standing("d1@once", "2025-08-31")).isEqualTo("suspended");
            assertThat(ended.standing("d1@once", "2025-09-01")).isEqualTo("lapsed");
            Scene expired = yearly("{'until': '2025-08-31'}").changed("suspend", "2025-07-01", of);
            assertThat(expired.standing("d1@once", "2025-08-31")).isEqualTo("suspended");
            assertThat(expired.standing("d1@once", "2025-09-01")).isEqualTo("lapsed");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'deadline': {'noLaterThan': '2025-07-10'}, 'modality': 'may' | lapsed",
                "'modality': 'must-not' | observed",
                "'arises': [{'continuing': {'vi': 'luôn'}}] | ended"
            })
    void nothingStandsStillAfterTheEnd(String fields, String expected) {
        Scene ended = Scene.of(Scene.duty("d1", fields))
                .complete("2021-01-01/2030-12-31")
                .changed("suspend", "2025-07-01", "'duty': 'd1'")
                .changed("terminate", "2025-08-31", "");
        assertThat(ended.on("2025-08-31").instances())
                .map(one -> one.standing().code())
                .containsExactly("suspended");
        assertThat(ended.on("2025-09-01").instances())
                .map(one -> one.standing().code())
                .containsExactly(expected);
    }

    @Test
    void aPauseThatReachesBeyondTheEndEndsWithIt() {
        Scene ended = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", "'duty': 'd1', 'to': '2025-10-31'")
                .changed("terminate", "2025-08-31", "");
        assertThat(ended.standing("d1@once", "2025-08-31")).isEqualTo("suspended");
        assertThat(ended.standing("d1@once", "2025-09-01")).isEqualTo("lapsed");
        assertThat(ended.standing("d1@once", "2025-11-01")).isEqualTo("lapsed");
    }

    @Test
    void aPauseThatWasOverStillMovesTheDay() {
        // four days from 10 July: Monday 14 July 2025
        String pause = "'duty': 'd1', 'to': '2025-07-04'";
        Scene sooner = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", pause)
                .changed("terminate", "2025-07-12", "");
        assertThat(sooner.standing("d1@once", "2025-07-13")).isEqualTo("lapsed");
        Scene later = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", pause)
                .changed("terminate", "2025-07-31", "");
        assertThat(later.standing("d1@once", "2025-07-14")).isEqualTo("open");
        assertThat(later.standing("d1@once", "2025-08-01")).isEqualTo("overdue");
        Scene unmoved = yearly("{'until': '2025-12-31'}").changed("terminate", "2025-07-12", "");
        assertThat(unmoved.standing("d1@once", "2025-07-13")).isEqualTo("overdue");
    }

    @Test
    void whatOutlivesTheAgreementStandsStillAsBefore() {
        Scene ended = of(", 'survives': 'indefinitely'", "{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", "'duty': 'd1'")
                .changed("terminate", "2025-08-31", "");
        assertThat(ended.standing("d1@once", "2025-09-01")).isEqualTo("suspended");
        Scene renewed = yearly("{'until': '2025-08-31', 'renewal': {'indefinite': true}}")
                .changed("suspend", "2025-07-01", "'duty': 'd1'");
        assertThat(renewed.standing("d1@once", "2025-09-01")).isEqualTo("suspended");
    }

    @Test
    void aResumptionAfterTheEndBringsNothingBack() {
        Scene after = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", "'duty': 'd1'")
                .changed("terminate", "2025-08-31", "")
                .changed("resume", "2025-09-15", "'duty': 'd1'");
        assertThat(after.standing("d1@once", "2025-09-16")).isEqualTo("lapsed");
        // it stood still for the ten days from 1 to 10 July: Sunday 20 July, moved to Monday 21 July
        Scene before = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", "'duty': 'd1'")
                .changed("terminate", "2025-08-31", "")
                .changed("resume", "2025-07-11", "'duty': 'd1'");
        assertThat(before.standing("d1@once", "2025-07-21")).isEqualTo("open");
        assertThat(before.standing("d1@once", "2025-09-16")).isEqualTo("overdue");
    }

    @Test
    void whatAnotherTextTakesAwayWhileItStandsStillIsWithdrawn() {
        Scene scene = yearly("{'until': '2025-12-31'}")
                .changed("suspend", "2025-07-01", "'duty': 'd1'")
                .changed("supersede", "2025-09-01", "'duty': 'd1'");
        assertThat(scene.standing("d1@once", "2025-08-31")).isEqualTo("suspended");
        assertThat(scene.standing("d1@once", "2025-09-01")).isEqualTo("withdrawn");
    }
}
