package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("STAND-12 End")
class EndTest {
    private static final String QUARTERLY = Scene.duty(
            "d1",
            "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}],"
                    + " 'deadline': {'within': {'days': 30}, 'after': {'event': 'period-end'}}");
    private static final String LATER = Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}");

    private static Scene yearly(String term) {
        return Scene.of(LATER).complete("2021-01-01/2030-12-31").term(term);
    }

    private static @Nullable LocalDate end(Scene scene, String day) {
        return scene.on(day).agreement().end().orElse(null);
    }

    @Test
    void onExpiryWhatLiesWithinTheTermKeepsItsDueDay() {
        Scene scene = Scene.of(QUARTERLY).complete("2021-01-01/2030-12-31").term("{'until': '2025-06-30'}");
        // the second quarter and 30 days: Wednesday 30 July 2025
        assertThat(scene.standing("d1@2025-Q2", "2025-07-30")).isEqualTo("open");
        assertThat(scene.standing("d1@2025-Q2", "2025-07-31")).isEqualTo("overdue");
        assertThat(scene.performed("d1", "2025-07-30", "'instance': '2025-Q2'").standing("d1@2025-Q2", "2025-08-01"))
                .isEqualTo("fulfilled");
    }

    @Test
    void onExpiryLaterOnesDoNotArise() {
        Scene scene = Scene.of(QUARTERLY).complete("2021-01-01/2030-12-31").term("{'until': '2025-06-30'}");
        assertThat(scene.on("2025-12-31").instances())
                .noneMatch(one -> one.key().toString().equals("d1@2025-Q3"));
        Scene cut = Scene.of(QUARTERLY).complete("2021-01-01/2030-12-31").term("{'until': '2025-08-15'}");
        assertThat(cut.standing("d1@2025-Q3", "2025-12-31")).isEqualTo("lapsed");
        String upon = Scene.duty("d1", "'arises': [{'each': {'event': 'request'}}]");
        assertThat(Scene.of(upon)
                        .term("{'until': '2025-06-30'}")
                        .occurred("request", "2025-06-30")
                        .occurred("request", "2025-07-01")
                        .complete("2021-01-01/2030-12-31")
                        .standings("2025-08-01"))
                .containsExactly("d1@e1 lapsed");
    }

    @Test
    void onTerminationWhatHadNotFallenDueLapses() {
        Scene ended = yearly("{'until': '2025-12-31'}").changed("terminate", "2025-06-30", "");
        assertThat(ended.standing("d1@once", "2025-06-30")).isEqualTo("open");
        assertThat(ended.standing("d1@once", "2025-07-01")).isEqualTo("lapsed");
    }

    @Test
    void whatSurvivesDoesNotLapsePerhapsForALength() {
        String forEver = Scene.duty("d1", "'deadline': {'noLaterThan': '2025-09-30'}, 'survives': 'indefinitely'");
        String forAMonth = Scene.duty("d2", "'deadline': {'noLaterThan': '2025-09-30'}, 'survives': {'months': 1}");
        String continuing = Scene.duty("d3", "'arises': [{'continuing': {'vi': 'luôn'}}], 'survives': {'months': 1}");
        Scene ended = Scene.of(forEver, forAMonth, continuing)
                .complete("2021-01-01/2030-12-31")
                .changed("terminate", "2025-06-30", "");
        // a month from 30 June 2025 ends on Wednesday 30 July
        assertThat(ended.standings("2025-07-30"))
                .containsExactly("d1@once open", "d2@once open", "d3@continuing continuing");
        assertThat(ended.standing("d1@once", "2025-07-31")).isEqualTo("open");
        assertThat(ended.standing("d1@once", "2025-10-01")).isEqualTo("overdue");
        assertThat(ended.standing("d3@continuing", "2025-07-31")).isEqualTo("ended");
        assertThat(ended.why("d3@continuing", "2025-07-31")).contains("it outlives the agreement by 1 month");
    }

    @Test
    void breachesBeforeTheEndStand() {
        assertThat(yearly("{'until': '2030-12-31'}")
                        .changed("terminate", "2025-07-31", "")
                        .standing("d1@once", "2025-08-15"))
                .isEqualTo("overdue");
        assertThat(yearly("{'until': '2025-07-31'}").standing("d1@once", "2025-08-15"))
                .isEqualTo("overdue");
        assertThat(yearly("{'until': '2030-12-31'}")
                        .changed("supersede", "2025-07-31", "'duty': 'd1'")
                        .standing("d1@once", "2025-08-15"))
                .isEqualTo("overdue");
    }

    @Test
    void aDutyAloneCanBeTerminated() {
        Scene ended = yearly("{'until': '2030-12-31'}").changed("terminate", "2025-06-01", "'duty': 'd1'");
        assertThat(ended.standing("d1@once", "2025-06-02")).isEqualTo("lapsed");
        assertThat(ended.state("2025-06-02")).isEqualTo("in-force");
        assertThat(ended.why("d1@once", "2025-06-02")).contains("the duty was terminated at the end of 1 June 2025");
    }

    @Test
    void renewalWithoutNoticeExtendsIntoTheSamePeriod() {
        // one year from 4 January 2021 ends on Tuesday 4 January 2022, the next on Wednesday 4 January 2023
        Scene renewed = yearly("{'years': 1, 'renewal': {'unlessNotice': {'months': 1}}}");
        assertThat(end(renewed, "2021-06-01")).isEqualTo("2022-01-04");
        assertThat(end(renewed, "2021-12-04")).isEqualTo("2022-01-04");
        assertThat(end(renewed, "2021-12-05")).isEqualTo("2023-01-04");
        assertThat(renewed.state("2023-01-04")).isEqualTo("in-force");
    }

    @Test
    void renewalWithoutNoticeExtendsByALimitOrIndefinitely() {
        Scene byLimit =
                yearly("{'until': '2025-12-31', 'renewal': {'unlessNotice': {'days': 30}, 'length': {'months': 6}}}");
        // 30 days before 31 December is 1 December
        assertThat(end(byLimit, "2025-12-01")).isEqualTo("2025-12-31");
        assertThat(end(byLimit, "2025-12-02")).isEqualTo("2026-06-30");
        Scene forEver = yearly("{'until': '2025-12-31', 'renewal': {'indefinite': true}}");
        assertThat(end(forEver, "2025-12-31")).isEqualTo("2025-12-31");
        assertThat(forEver.state("2026-01-01")).isEqualTo("in-force");
        assertThat(end(forEver, "2026-01-01")).isNull();
    }

    @Test
    void noticeInTimeKeepsItFromBeingRenewed() {
        String term = "{'until': '2025-12-31', 'renewal': {'unlessNotice': {'days': 30}, 'length': {'years': 1}}}";
        Scene ended = yearly(term).event("noticed", "2025-12-01", "'notice': 'non-renewal', 'by': 'a'");
        assertThat(ended.state("2026-01-01")).isEqualTo("expired");
        assertThat(ended.on("2026-01-01").agreement().explanation().facts())
                .map(Object::toString)
                .contains("e1");
    }

    @Test
    void aLateNoticeIsKeptWithoutEffect() {
        String term = "{'until': '2025-12-31', 'renewal': {'unlessNotice': {'days': 30}, 'length': {'years': 1}}}";
        Scene late = yearly(term).event("noticed", "2025-12-02", "'notice': 'non-renewal', 'by': 'a'");
        assertThat(late.state("2026-01-01")).isEqualTo("in-force");
        assertThat(late.on("2026-01-01").agreement().explanation().text(Locale.ENGLISH))
                .contains("notice against renewal on 2 December 2025 came too late (no later than 1 December 2025)");
        // nor is it a notice in time against the next renewal
        assertThat(late.state("2027-01-01")).isEqualTo("in-force");
    }

    @Test
    void noticeTakesEffectAtTheEndOfItsLastDay() {
        Scene ended = yearly("{'indefinite': true, 'terminationNotice': {'days': 30}}")
                .event("noticed", "2025-06-02", "'notice': 'termination', 'by': 'a'");
        // 30 days from Monday 2 June 2025 end on Wednesday 2 July
        assertThat(ended.state("2025-06-01")).isEqualTo("in-force");
        assertThat(end(ended, "2025-06-01")).isNull();
        assertThat(end(ended, "2025-06-02")).isEqualTo("2025-07-02");
        assertThat(ended.state("2025-07-02")).isEqualTo("in-force");
        assertThat(ended.state("2025-07-03")).isEqualTo("terminated");
    }

    @Test
    void aNoticeMayStateALaterDayAndNeverASoonerOne() {
        String term = "{'indefinite': true, 'terminationNotice': {'days': 30}}";
        assertThat(end(
                        yearly(term)
                                .event(
                                        "noticed",
                                        "2025-06-02",
                                        "'notice': 'termination', 'by': 'a', 'effect': '2025-09-30'"),
                        "2025-06-02"))
                .isEqualTo("2025-09-30");
        assertThat(end(
                        yearly(term)
                                .event(
                                        "noticed",
                                        "2025-06-02",
                                        "'notice': 'termination', 'by': 'a', 'effect': '2025-06-10'"),
                        "2025-06-02"))
                .isEqualTo("2025-07-02");
    }

    @Test
    void aRenewalThatIsRecordedPutsTheEndOff() {
        Scene renewed = yearly("{'until': '2025-06-30'}").changed("renew", "2025-06-02", "'to': '2026-06-30'");
        assertThat(end(renewed, "2025-06-01")).isEqualTo("2025-06-30");
        assertThat(end(renewed, "2025-06-02")).isEqualTo("2026-06-30");
        assertThat(renewed.standing("d1@once", "2025-07-10")).isEqualTo("open");
    }

    @Test
    void afterAnEndThatNobodyCanTellNothingIsToldOfDuties() {
        // three years from 14 February 2026 end on 14 February 2029, the second day of Tết; when work begins again
        // after
        // it nobody knows yet, and so nobody knows to which day the end rolls
        Scene unsure = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2029-12-20'}"))
                .signing("{'day': '2026-02-14'}")
                .term("{'years': 3}");
        assertThat(unsure.state("2029-02-14")).isEqualTo("in-force");
        assertThat(unsure.standing("d1@once", "2029-02-14")).isEqualTo("open");
        assertThat(unsure.state("2029-02-15")).isEqualTo("unresolved");
        assertThat(unsure.standing("d1@once", "2029-02-15")).isEqualTo("unknown");
        assertThat(unsure.on("2029-02-01").agreement().explanation().nextChange())
                .contains(LocalDate.parse("2029-02-15"));
        assertThat(unsure.instance("d1@once", "2029-02-01").nextChange()).contains(LocalDate.parse("2029-02-15"));
    }

    @Test
    void whatSurvivesForALengthLapsesIfItFallsDueAfterIt() {
        // a month from 30 June 2025 ends on Wednesday 30 July
        String after = Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-31'}, 'survives': {'months': 1}");
        String within = Scene.duty("d2", "'deadline': {'noLaterThan': '2025-07-30'}, 'survives': {'months': 1}");
        Scene ended = Scene.of(after, within).complete("2021-01-01/2030-12-31").changed("terminate", "2025-06-30", "");
        assertThat(ended.standings("2025-07-30")).containsExactly("d1@once open", "d2@once open");
        assertThat(ended.standings("2025-07-31")).containsExactly("d1@once lapsed", "d2@once overdue");
        assertThat(ended.standings("2025-08-15")).containsExactly("d1@once lapsed", "d2@once overdue");
        assertThat(ended.instance("d1@once", "2025-07-01").nextChange()).contains(LocalDate.parse("2025-07-31"));
    }

    @Test
    void aDayAfterTheEndNeverComes() {
        Scene ended = Scene.of(Scene.duty("d1", "'deadline': {'on': '2025-07-10'}"))
                .complete("2021-01-01/2030-12-31")
                .term("{'until': '2025-06-30'}");
        assertThat(ended.standing("d1@once", "2025-06-30")).isEqualTo("awaiting");
        assertThat(ended.instance("d1@once", "2025-06-30").nextChange()).contains(LocalDate.parse("2025-07-01"));
        for (String day : new String[] {"2025-07-01", "2025-07-10", "2025-07-11", "2026-07-11"}) {
            assertThat(ended.standing("d1@once", day)).as(day).isEqualTo("lapsed");
            assertThat(ended.instance("d1@once", day).nextChange()).as(day).isEmpty();
        }
        ended.term("{'until': '2025-07-10'}");
        assertThat(ended.standing("d1@once", "2025-07-10")).isEqualTo("open");
        assertThat(ended.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
    }

    @Test
    void aRenewalWithoutALengthOfItsOwnIsByThatOfThePhaseOrOfTheTerm() {
        // five years more after a phase of five years
        assertThat(end(yearly("{'phases': ['2021-2025'], 'renewal': {'unlessNotice': {'months': 1}}}"), "2026-01-01"))
                .isEqualTo("2030-12-31");
        // a year from the day that is stated, and not from the beginning
        Scene stated = yearly("{'until': '2025-06-30', 'years': 1, 'renewal': {'unlessNotice': {'months': 1}}}");
        assertThat(end(stated, "2025-07-01")).isEqualTo("2026-06-30");
        // a length of its own goes before that of the term: a year from 4 January 2021 and six months
        Scene own = yearly("{'years': 1, 'renewal': {'unlessNotice': {'months': 1}, 'length': {'months': 6}}}");
        assertThat(end(own, "2022-01-05")).isEqualTo("2022-07-04");
    }

    @Test
    void whereNobodyIsNamedAsASideAnyNoticeCounts() {
        Scene ended = yearly("{'indefinite': true, 'terminationNotice': {'days': 30}}")
                .with("'parties': [{'id': 'a', 'kind': 'body', 'name': {'vi': 'A'}}]")
                .event("noticed", "2025-06-02", "'notice': 'termination', 'by': 'a'");
        assertThat(end(ended, "2025-06-02")).isEqualTo("2025-07-02");
    }
}
