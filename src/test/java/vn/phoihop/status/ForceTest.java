package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when and until when an agreement is in force. */
class ForceTest {
    private static final String PLAIN = Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}");

    private static Scene scene() {
        return Scene.of(PLAIN);
    }

    @Nested
    @DisplayName("STAND-2 Agreement")
    class Agreement {
        @Test
        void onlyASigningThatIsStatedAsMissingGivesUnsigned() {
            assertThat(scene().signing("{'missing': true}").state("2025-01-01")).isEqualTo("unsigned");
            assertThat(scene().signing("").state("2025-01-01")).isEqualTo("unresolved");
            assertThat(scene().state("2025-01-01")).isEqualTo("in-force");
        }

        @Test
        void whatIsUnsignedBindsNobodyAndWhatIsUnresolvedIsUnknown() {
            assertThat(scene().signing("{'missing': true}").standing("d1@once", "2025-08-01"))
                    .isEqualTo("not-in-force");
            assertThat(scene().signing("").standing("d1@once", "2025-08-01")).isEqualTo("unknown");
            assertThat(scene().signing("").why("d1@once", "2025-08-01"))
                    .contains("whether and when it was signed is not stated");
        }

        @Test
        void anUnstatedSigningLeavesAStartThatDependsOnItUnresolvedAndCalendarPhasesRunAllTheSame() {
            String phase = "'phases': ['2021-2025']";
            Scene phased = scene().signing("").term("{" + phase + "}");
            assertThat(phased.state("2020-12-31")).isEqualTo("not-in-force");
            assertThat(phased.state("2021-01-01")).isEqualTo("in-force");
            assertThat(phased.state("2025-12-31")).isEqualTo("in-force");
            assertThat(phased.state("2026-01-01")).isEqualTo("expired");
            assertThat(scene().signing("")
                            .term("{'start': {'event': 'signed'}, " + phase + "}")
                            .state("2023-01-01"))
                    .isEqualTo("unresolved");
        }

        @Test
        void fromSignatureIsTheLastRequiredSignature() {
            Scene signed = scene().signing("")
                    .event("signed", "2025-02-03", "'by': 'a'")
                    .event("signed", "2025-02-10", "'by': 'b'")
                    .event("signed", "2025-03-03", "'by': 'witness'");
            assertThat(signed.state("2025-02-02")).isEqualTo("unresolved");
            assertThat(signed.state("2025-02-09")).isEqualTo("unsigned");
            assertThat(signed.state("2025-02-10")).isEqualTo("in-force");
            assertThat(signed.on("2025-05-01").agreement().start()).contains(LocalDate.parse("2025-02-10"));
        }

        @Test
        void forceMayBeginPartyByParty() {
            String ofA = Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}");
            String ofB = Scene.duty("d2", "'bearers': {'each': ['b']}, 'deadline': {'noLaterThan': '2025-07-10'}");
            Scene signed = Scene.of(ofA, ofB)
                    .signing("")
                    .term("{'partyByParty': true}")
                    .event("signed", "2025-02-03", "'by': 'a'")
                    .event("signed", "2025-02-10", "'by': 'b'");
            assertThat(signed.standings("2025-02-05")).containsExactly("d1@once open", "d2@once not-in-force");
            assertThat(signed.standings("2025-02-10")).containsExactly("d1@once open", "d2@once open");
            assertThat(signed.instance("d1@once", "2025-03-01").beginsOn()).contains(LocalDate.parse("2025-02-03"));
            assertThat(signed.instance("d2@once", "2025-03-01").beginsOn()).contains(LocalDate.parse("2025-02-10"));
            assertThat(signed.state("2025-02-05")).isEqualTo("in-force");
        }

        @Test
        void forceWaitsForWhatTheTextSays() {
            Scene waits = scene().term("{'start': {'event': 'approved'}}");
            assertThat(waits.state("2025-03-01")).isEqualTo("not-in-force");
            waits.occurred("approved", "2025-03-03");
            assertThat(waits.state("2025-03-02")).isEqualTo("not-in-force");
            assertThat(waits.state("2025-03-03")).isEqualTo("in-force");
            assertThat(waits.on("2025-03-02").agreement().explanation().text(Locale.ENGLISH))
                    .contains("force begins upon: approved");
        }

        @Test
        void aLengthFromWhatHasNotHappenedIsNotInForceEither() {
            Scene waits = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                    .complete("2021-01-01/2030-12-31")
                    .term("{'start': {'event': 'approved'}, 'years': 3}");
            for (String day : new String[] {"2025-03-02", "2025-07-11"}) {
                assertThat(waits.state(day)).isEqualTo("not-in-force");
                assertThat(waits.standings(day)).containsExactly("d1@once not-in-force");
            }
            assertThat(waits.on("2025-03-02").agreement().end()).isEmpty();
            waits.occurred("approved", "2025-03-03");
            assertThat(waits.standings("2025-03-02")).containsExactly("d1@once not-in-force");
            assertThat(waits.standings("2025-03-03")).containsExactly("d1@once open");
            assertThat(waits.standings("2025-07-11")).containsExactly("d1@once overdue");
            // three years from Monday 3 March 2025 end on Friday 3 March 2028
            assertThat(waits.on("2025-03-03").agreement().end()).contains(LocalDate.parse("2028-03-03"));
            assertThat(waits.state("2028-03-03")).isEqualTo("in-force");
            assertThat(waits.state("2028-03-04")).isEqualTo("expired");
        }

        @Test
        void whatBindsByAuthorityIsInForceByIssue() {
            Scene issued = scene().signing("").with("'issued': '2025-03-03'");
            assertThat(issued.state("2025-03-02")).isEqualTo("not-in-force");
            assertThat(issued.state("2025-03-03")).isEqualTo("in-force");
            assertThat(issued.on("2025-03-03").agreement().explanation().assumptions())
                    .containsExactly("A12");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "superseded before terminated, 2025-03-03, 2025-03-03, 2025-12-31, superseded",
            "superseded before expired, 2026-01-01, , 2025-12-31, superseded",
            "terminated before expired, , 2025-12-31, 2025-12-31, terminated",
            "superseded after it was terminated, 2025-05-05, 2025-03-03, 2025-12-31, superseded",
            "superseded after it had expired, 2026-05-05, , 2025-12-31, superseded",
            "expired, , , 2025-12-31, expired"
        })
        void whenSeveralApplyTheFirstInOrderIsSaid(
                String name, String superseded, String terminated, String until, String expected) {
            Scene ended = scene().term("{'until': '" + until + "'}");
            if (superseded != null) {
                ended.changed("supersede", superseded, "");
            }
            if (terminated != null) {
                ended.changed("terminate", terminated, "");
            }
            assertThat(ended.state("2026-06-01")).isEqualTo(expected);
        }

        @Test
        void whatComesLaterThanTheEndDoesNotMoveTheEnd() {
            Scene ended = scene().term("{'until': '2025-12-31'}").changed("supersede", "2026-05-05", "");
            assertThat(ended.state("2026-05-04")).isEqualTo("expired");
            assertThat(ended.on("2026-06-01").agreement().end()).contains(LocalDate.parse("2025-12-31"));
        }

        @Test
        void suspendedIsBeforeInForceAndAfterExpired() {
            Scene paused = scene().term("{'until': '2025-12-31'}").changed("suspend", "2025-11-03", "");
            assertThat(paused.state("2025-11-02")).isEqualTo("in-force");
            assertThat(paused.state("2025-11-03")).isEqualTo("suspended");
            assertThat(paused.state("2026-01-01")).isEqualTo("expired");
        }

        @Test
        void aSupersededTextStandsToTheEndOfTheDayBefore() {
            Scene replaced = scene().changed("supersede", "2025-03-03", "");
            assertThat(replaced.state("2025-03-02")).isEqualTo("in-force");
            assertThat(replaced.on("2025-03-03").agreement().end()).contains(LocalDate.parse("2025-03-02"));
            assertThat(replaced.state("2025-03-03")).isEqualTo("superseded");
            assertThat(replaced.standing("d1@once", "2025-03-02")).isEqualTo("open");
        }

        @Test
        void outsideTheNamedScopeASupersededTextStands() {
            Scene partly = Scene.of(PLAIN, Scene.duty("d2", "'deadline': {'noLaterThan': '2025-07-10'}"))
                    .complete("2021-01-01/2026-12-31")
                    .changed("supersede", "2025-03-03", "'duty': 'd1'");
            assertThat(partly.state("2025-05-01")).isEqualTo("in-force");
            assertThat(partly.standings("2025-05-01")).containsExactly("d1@once withdrawn", "d2@once open");
        }

        @Test
        void theDayOfSigningGoesBeforeThatOfIssueUnlessNothingIsSaidOfIt() {
            Scene both = scene().with("'issued': '2025-03-03'");
            assertThat(both.on("2025-05-05").agreement().start()).contains(LocalDate.parse("2021-01-04"));
            Scene byAuthority = scene().signing("")
                    .with("'issued': '2025-03-03'")
                    .event("signed", "2025-02-03", "'by': 'a'")
                    .event("signed", "2025-02-10", "'by': 'b'");
            assertThat(byAuthority.on("2025-05-05").agreement().start()).contains(LocalDate.parse("2025-03-03"));
            Scene unsigned = scene().signing("{'missing': true}").with("'issued': '2025-03-03'");
            assertThat(unsigned.on("2025-05-05").agreement().start()).contains(LocalDate.parse("2025-03-03"));
            assertThat(unsigned.state("2025-05-05")).isEqualTo("in-force");
        }
    }

    @Nested
    @DisplayName("Next change of the agreement")
    class Next {
        private @Nullable LocalDate next(Scene scene, String day) {
            return scene.on(day).agreement().explanation().nextChange().orElse(null);
        }

        @Test
        void isTheDayAfterTheLast() {
            assertThat(next(scene().term("{'until': '2025-12-31'}"), "2025-01-01"))
                    .isEqualTo("2026-01-01");
            assertThat(next(scene(), "2025-01-01")).isNull();
        }

        @Test
        void isNoneWhileItRenewsItselfUnlessSomebodyActs() {
            Scene renewed = scene().term("{'until': '2025-12-31', 'renewal': {'length': {'years': 1}}}");
            assertThat(next(renewed, "2025-01-01")).isNull();
        }

        @Test
        void isTheEndOfTheLastOfPausesThatOverlap() {
            Scene paused = scene().changed("suspend", "2025-03-03", "'to': '2025-03-31'")
                    .changed("suspend", "2025-03-10", "'to': '2025-04-30'");
            assertThat(next(paused, "2025-03-20")).isEqualTo("2025-05-01");
        }
    }
}
