package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Ledger;

class TwoClocksTest {
    private static Scene scene() {
        return Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                .complete("2021-01-01/2025-12-31");
    }

    private static String standing(Scene scene, String asOf, String knownAt) {
        return scene.setting(scene.setting().knownAt(LocalDate.parse(knownAt))).standing("d1@once", asOf);
    }

    @Nested
    @DisplayName("STAND-14 Two clocks")
    class Clocks {
        @Test
        void eventsDatedAfterTheDayAskedAboutAreNotSeen() {
            Scene scene = scene().performed("d1", "2025-07-05");
            assertThat(scene.standing("d1@once", "2025-07-04")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-05")).isEqualTo("fulfilled");
        }

        @Test
        void whatIsNotSaidIsThatAllIsKnown() {
            Scene scene = scene().performed("d1", "2025-07-05", "'recorded': '2025-09-01'");
            assertThat(scene.standing("d1@once", "2025-07-15")).isEqualTo("fulfilled");
        }

        @Test
        void aLateEntryIsNotSeenByAnEarlierKnowledge() {
            Scene scene = scene().performed("d1", "2025-07-05", "'recorded': '2025-09-01'");
            assertThat(standing(scene, "2025-07-15", "2025-08-31")).isEqualTo("overdue");
            assertThat(standing(scene, "2025-07-15", "2025-09-01")).isEqualTo("fulfilled");
        }

        @Test
        void aRetractionHidesItsEventFromItsOwnRecordingOn() {
            Scene scene = scene().performed("d1", "2025-07-05")
                    .event("retracted", "2025-07-20", "'retracts': 'e1', 'recorded': '2025-08-01'");
            assertThat(standing(scene, "2025-07-15", "2025-07-31")).isEqualTo("fulfilled");
            assertThat(standing(scene, "2025-07-15", "2025-08-01")).isEqualTo("overdue");
        }

        @Test
        void aRetractionCanBeRetracted() {
            Scene scene = scene().performed("d1", "2025-07-05")
                    .event("retracted", "2025-07-20", "'retracts': 'e1'")
                    .event("retracted", "2025-07-25", "'retracts': 'e2'");
            assertThat(scene.standing("d1@once", "2025-08-01")).isEqualTo("fulfilled");
        }

        @Test
        void laterRecordedEventsNeverChangeAnAnswerForAnEarlierKnowledge() {
            String before = standing(scene(), "2025-07-15", "2025-07-15");
            Scene later = scene().performed("d1", "2025-07-05", "'recorded': '2025-07-16'")
                    .changed("waive", "2025-07-01", "'duty': 'd1', 'recorded': '2025-07-16'")
                    .changed("terminate", "2025-06-01", "'recorded': '2025-07-16'");
            assertThat(before).isEqualTo("overdue");
            assertThat(standing(later, "2025-07-15", "2025-07-15")).isEqualTo(before);
        }

        @Test
        void coverageStatedLaterIsNotKnownBefore() {
            Scene scene = scene().coverage("[{'days': '2021-01-01/2025-12-31', 'recorded': '2026-01-15'}]");
            assertThat(standing(scene, "2025-07-15", "2026-01-14")).isEqualTo("unknown");
            assertThat(standing(scene, "2025-07-15", "2026-01-15")).isEqualTo("overdue");
        }
    }

    @Nested
    @DisplayName("STAND-1 Pure and total")
    class Whose {
        @Test
        void theLedgerOfAnotherAccountIsRefused() {
            Ledger other = Ledger.builder().agreement(ElementId.of("y")).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Status.of(scene().agreement(), other, Setting.vietnam()))
                    .withMessage("ledger must be that of \"x\", but was that of \"y\"");
        }

        @Test
        void aDayOutOfBoundsIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scene().status().asOf(LocalDate.of(10_000, 1, 1)))
                    .withMessage("asOf must be a day of the years 1 to 9999, but was +10000-01-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Setting.vietnam().knownAt(LocalDate.of(0, 1, 1)))
                    .withMessage("knownAt must be a day of the years 1 to 9999, but was 0000-01-01");
        }

        @Test
        void theFirstAndTheLastDayHaveAnAnswer() {
            assertThat(scene().standing("d1@once", "0001-01-01")).isEqualTo("not-in-force");
            assertThat(scene().standing("d1@once", "9999-12-31")).isEqualTo("overdue");
        }

        @Test
        void theSameDayGivesTheSameReport() {
            Status status = scene().performed("d1", "2025-07-11").status();
            StatusReport one = status.asOf(LocalDate.parse("2025-08-01"));
            StatusReport other = status.asOf(LocalDate.parse("2025-08-01"));
            assertThat(one.toString())
                    .isEqualTo("StatusReport{asOf=2025-08-01, agreement=in-force, counts={FULFILLED_LATE=1}}");
            assertThat(other).hasToString(one.toString());
        }
    }
}
