package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

@DisplayName("STAND-12 Notice of the end")
class NoticesTest {
    private static final String THIRTY_DAYS = "{'indefinite': true, 'terminationNotice': {'days': 30}}";
    private static final String RENEWED =
            "{'until': '2025-12-31', 'renewal': {'unlessNotice': {'days': 30}, 'length': {'years': 1}}}";

    /** The body {@code c} has had the functions of {@code a} since 1 June 2025. */
    private static final Setting SUCCEEDED = Setting.vietnam()
            .with(Register.builder()
                    .addSuccession(Succession.builder()
                            .kind(Kind.MERGER)
                            .on(LocalDate.parse("2025-06-01"))
                            .addInstrument(Instrument.of("1/QD", Sureness.VERIFIED))
                            .sureness(Sureness.VERIFIED)
                            .addPredecessors("a", "d")
                            .addSuccessor(Successor.of("c"))
                            .build())
                    .build());

    private static Scene noticed(String term, String on, String notice, String by, String... more) {
        return Scene.of(Scene.duty("d1", "'deadline': {'none': {'vi': 'không quy định'}}"))
                .term(term)
                .event(
                        "noticed",
                        on,
                        "'notice': '" + notice + "', 'by': '" + by + "'" + (more.length == 0 ? "" : ", " + more[0]));
    }

    private static Explanation why(Scene scene, String day) {
        return scene.on(day).agreement().explanation();
    }

    @Test
    void ofTerminationByNobodyOfTheAgreementHasNoEffectAndIsTold() {
        Scene stranger = noticed(THIRTY_DAYS, "2025-06-02", "termination", "z");
        assertThat(stranger.state("2025-07-03")).isEqualTo("in-force");
        assertThat(stranger.on("2025-06-02").agreement().end()).isEmpty();
        assertThat(why(stranger, "2025-07-03").text(Locale.ENGLISH))
                .contains("the notice of 2 June 2025 is of z, who is no side of the agreement, and has no effect [e1]");
        Scene side = noticed(THIRTY_DAYS, "2025-06-02", "termination", "b");
        assertThat(side.state("2025-07-03")).isEqualTo("terminated");
        assertThat(why(side, "2025-07-03").text(Locale.ENGLISH)).doesNotContain("no side of the agreement");
    }

    @Test
    void ofNonRenewalByNobodyOfTheAgreementHasNoEffectAndIsTold() {
        Scene stranger = noticed(RENEWED, "2025-11-20", "non-renewal", "z");
        assertThat(stranger.state("2026-01-01")).isEqualTo("in-force");
        assertThat(why(stranger, "2026-01-01").text(Locale.ENGLISH))
                .contains("the notice of 20 November 2025 is of z, who is no side of the agreement, and has no effect");
        assertThat(noticed(RENEWED, "2025-11-20", "non-renewal", "b").state("2026-01-01"))
                .isEqualTo("expired");
    }

    @ParameterizedTest(name = "given on {0}: {1} on {2}")
    // thirty days from 2 June end on 2 July; before 1 June c is nobody here
    @CsvSource({"2025-06-02, terminated, 2025-07-03", "2025-05-30, in-force, 2025-07-03"})
    void ofASuccessorCountsFromItsDayOn(String given, String expected, String day) {
        Scene scene = noticed(THIRTY_DAYS, given, "termination", "c").setting(SUCCEEDED);
        assertThat(scene.state(day)).isEqualTo(expected);
    }

    @Test
    void ofASuccessorAgainstRenewalCounts() {
        assertThat(noticed(RENEWED, "2025-11-20", "non-renewal", "c")
                        .setting(SUCCEEDED)
                        .state("2026-01-01"))
                .isEqualTo("expired");
        assertThat(noticed(RENEWED, "2025-11-20", "non-renewal", "c").state("2026-01-01"))
                .isEqualTo("in-force");
    }

    @Test
    void whereTheTextStatesNoLengthItTakesEffectAtTheEndOfItsDay() {
        Scene scene = noticed("{'indefinite': true}", "2025-06-02", "termination", "a");
        assertThat(scene.state("2025-06-02")).isEqualTo("in-force");
        assertThat(scene.state("2025-06-03")).isEqualTo("terminated");
        assertThat(why(scene, "2025-06-03").assumptions()).contains("A17");
        assertThat(why(scene, "2025-06-03").text(Locale.ENGLISH))
                .contains("the text does not say how long ahead notice must be given;"
                        + " that of 2 June 2025 takes effect at the end of 2 June 2025 [e1]")
                .contains("terminated by notice at the end of 2 June 2025");
    }

    @Test
    void whereTheTextStatesNoLengthTheNoticeMayStateALaterDay() {
        Scene scene = noticed("{'indefinite': true}", "2025-06-02", "termination", "a", "'effect': '2025-08-31'");
        assertThat(scene.state("2025-08-31")).isEqualTo("in-force");
        assertThat(scene.state("2025-09-01")).isEqualTo("terminated");
        assertThat(why(scene, "2025-09-01").text(Locale.ENGLISH))
                .contains("that of 2 June 2025 takes effect at the end of 31 August 2025");
    }

    @Test
    void whereTheTextStatesALengthNothingIsSupposed() {
        Scene scene = noticed(THIRTY_DAYS, "2025-06-02", "termination", "a");
        assertThat(scene.state("2025-07-02")).isEqualTo("in-force");
        assertThat(scene.state("2025-07-03")).isEqualTo("terminated");
        assertThat(why(scene, "2025-07-03").assumptions()).doesNotContain("A17");
    }
}
