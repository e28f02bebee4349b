package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phoihop.status.Explanation.Step;

/** All that is told of why something stands as it does: each reason that decided, and none that did not. */
@DisplayName("STAND-16 All reasons of a standing, and no other")
class ReasonsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final String TET = "'deadline': {'noLaterThan': '2027-02-04'}";
    private static final String ALWAYS = "'arises': [{'continuing': {'vi': 'luôn'}}]";
    private static final String IN_HOURS = "'arises': [{'once': {'event': 'request'}}],"
            + " 'deadline': {'within': {'hours': 2}, 'after': {'event': 'request'}}";

    private static Scene of(String fields) {
        return Scene.of(Scene.duty("d1", fields)).complete("2021-01-01/2030-12-31");
    }

    /** The steps in English, without when it falls due by the text and when it changes next. */
    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> told(
            Scene scene, String key, String day) {
        return told(scene.instance(key, day).explanation(), Locale.ENGLISH);
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> told(
            Explanation why, Locale locale) {
        return assertThat(why.steps()).map(step -> line(step, locale));
    }

    private static String line(Step step, Locale locale) {
        return step.text(locale) + step.event().map(id -> " [" + id + "]").orElse("");
    }

    @Nested
    @DisplayName("of an instance")
    class OfAnInstance {
        @Test
        void notInForceNamesTheStart() {
            told(of(DUE), "d1@once", "2020-12-31")
                    .containsExactly(
                            "not in force: send a report",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021");
            told(of(DUE).instance("d1@once", "2020-12-31").explanation(), VI)
                    .containsExactly(
                            "Chưa có hiệu lực: gửi báo cáo",
                            "Văn bản nêu ngày ký 04/01/2021",
                            "Có hiệu lực từ ngày ký, 04/01/2021");
        }

        @Test
        void aDutyThatBindsLaterNamesItsWindow() {
            Scene scene = of(ALWAYS + ", 'window': {'from': {'event': 'opening'}}");
            told(scene, "d1@continuing", "2025-03-02")
                    .containsExactly(
                            "not in force: send a report",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "the duty binds upon: opening");
            Scene dated = of(ALWAYS + ", 'window': {'from': {'day': '2025-03-03'}}");
            told(dated, "d1@continuing", "2025-03-02")
                    .containsExactly(
                            "not in force: send a report",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "the duty binds from 3 March 2025 (3 March 2025)");
        }

        @Test
        void aDutyOfWhichNobodyKnowsWhetherItBindsSaysWhatIsMissing() {
            Scene scene = Scene.of(
                    Scene.duty("d1", DUE), Scene.duty("d2", ALWAYS + ", 'window': {'from': {'performed': 'd1'}}"));
            told(scene, "d2@continuing", "2025-07-11")
                    .containsExactly(
                            "unknown: send a report",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "the duty binds upon: the performance of d1",
                            "how the duty d1 stands is not known");
        }

        @Test
        void aRightThatWasNotUsedSaysSo() {
            told(of("'modality': 'may', " + DUE), "d1@once", "2025-07-11")
                    .containsExactly(
                            "lapsed: send a report", "the time for the right is over, and it was not exercised");
        }

        @Test
        void aRightThatWasUsedNamesTheAct() {
            told(of("'modality': 'may', " + DUE).performed("d1", "2025-07-10"), "d1@once", "2025-07-11")
                    .containsExactly(
                            "exercised: send a report",
                            "the right was exercised on 10 July 2025 [e1]",
                            "performed whole on 10 July 2025 [e1]");
        }

        @Test
        void aPauseNamesItsDaysAndWhereItMovesTheLastDay() {
            // 31 days from Thursday 10 July 2025: Sunday 10 August, and so Monday 11 August
            Scene paused = of(DUE).changed("suspend", "2025-07-01", "'to': '2025-07-31'");
            told(paused, "d1@once", "2025-07-15")
                    .containsExactly(
                            "suspended: send a report",
                            "suspended from 1 July 2025 to the end of 31 July 2025 [e1]",
                            "the clock stood still for 31 days; due by 10 August 2025 [e1]",
                            "10 August 2025 is a rest day, so it is due on the next working day, 11 August 2025",
                            "by what was recorded its last day is 11 August 2025; what the text set is told apart below");
            told(of(DUE).changed("suspend", "2025-07-01", ""), "d1@once", "2025-07-15")
                    .containsExactly("suspended: send a report", "suspended from 1 July 2025 [e1]");
        }

        @Test
        void aResumptionMayStateTheLastDay() {
            Scene resumed = of(DUE).changed("suspend", "2025-07-01", "")
                    .changed("resume", "2025-08-01", "'duty': 'd1', 'to': '2025-08-29'");
            told(resumed, "d1@once", "2025-08-04").contains("extended until the end of 29 August 2025 [e2]");
        }

        @Test
        void whatOutlivesTheAgreementNamesTheEndAndForHowLong() {
            Scene ended = of(DUE + ", 'survives': 'indefinitely'").changed("terminate", "2025-06-30", "");
            told(ended, "d1@once", "2025-06-30")
                    .containsExactly("open: send a report", "there is time until the end of 10 July 2025");
            told(ended, "d1@once", "2025-07-05")
                    .containsExactly(
                            "open: send a report",
                            "the text states no end",
                            "terminated at the end of 30 June 2025 [e1]",
                            "it outlives the agreement for ever",
                            "there is time until the end of 10 July 2025");
            // a month from 30 June 2025 ends on Wednesday 30 July
            Scene forAMonth = of(ALWAYS + ", 'survives': {'months': 1}").changed("terminate", "2025-06-30", "");
            told(forAMonth, "d1@continuing", "2025-07-31")
                    .containsExactly(
                            "ended: send a report",
                            "the text states no end",
                            "terminated at the end of 30 June 2025 [e1]",
                            "it outlives the agreement by 1 month, until the end of 30 July 2025");
        }

        @Test
        void afterTheEndOfTheAgreementNothingIsToldOfSurvivalWhereNothingSurvives() {
            told(of(DUE).changed("terminate", "2025-06-30", ""), "d1@once", "2025-07-01")
                    .containsExactly(
                            "lapsed: send a report",
                            "the text states no end",
                            "terminated at the end of 30 June 2025 [e1]");
        }

        @Test
        void aWindowThatIsOverNamesUntilWhat() {
            told(of(ALWAYS + ", 'window': {'until': {'day': '2025-06-30'}}"), "d1@continuing", "2025-07-01")
                    .containsExactly(
                            "ended: send a report", "the text states no end", "the duty binds until: 30 June 2025");
        }

        @Test
        void aProhibitionThatIsKeptSaysSoAlsoAtItsEnd() {
            Scene scene = of("'modality': 'must-not'").term("{'until': '2025-06-30'}");
            told(scene, "d1@once", "2025-06-30")
                    .containsExactly("observed: send a report", "nothing is recorded against it");
            told(scene, "d1@once", "2025-07-01")
                    .containsExactly(
                            "observed: send a report",
                            "in force until the end of 30 June 2025, as stated",
                            "nothing is recorded against it");
        }

        @Test
        void whatWasDoneInTimeOrLateSaysSo() {
            told(of(DUE).performed("d1", "2025-07-10"), "d1@once", "2025-07-11")
                    .containsExactly(
                            "fulfilled: send a report",
                            "done on 10 July 2025, in time [e1]",
                            "performed whole on 10 July 2025 [e1]");
            told(of(DUE).performed("d1", "2025-07-11"), "d1@once", "2025-07-11")
                    .containsExactly(
                            "fulfilled late: send a report",
                            "done on 11 July 2025, after the due day [e1]",
                            "performed whole on 11 July 2025 [e1]");
        }

        @Test
        void whatMayHaveBeenDoneLateSaysWhyItIsUnknown() {
            for (String modality : new String[] {"must", "may"}) {
                // nobody knows yet whether 4 February 2027 is worked, nor to which day it would roll
                Explanation why = of("'modality': '" + modality + "', " + TET)
                        .performed("d1", "2027-02-05")
                        .instance("d1@once", "2027-03-31")
                        .explanation();
                assertThat(why.steps())
                        .map(Step::code)
                        .containsExactly("standing-unknown", "done-due-unknown", "act-whole", "due-at-latest");
                told(why, Locale.ENGLISH)
                        .contains(
                                "done on 5 February 2027; whether in time is not known, since the due day is not [e1]");
            }
            Scene hours =
                    of(IN_HOURS).occurred("request", "2025-03-03T02:00:00Z").performed("d1", "2025-03-03");
            told(hours, "d1@once", "2025-03-04")
                    .containsExactly(
                            "unknown: send a report",
                            "arises on 3 March 2025: request [e1]",
                            "done on 3 March 2025; without the instant it is not known whether in time [e2]",
                            "performed whole on 3 March 2025 [e2]");
        }

        @Test
        void whatCannotBeDoneYetNamesTheDay() {
            told(of("'deadline': {'on': '2025-07-10'}"), "d1@once", "2025-07-01")
                    .containsExactly("awaiting: send a report", "begins on 10 July 2025");
        }

        @Test
        void aConditionThatFailsSaysSo() {
            Scene denied = of(DUE + ", 'condition': {'fact': 'funds'}")
                    .event("judged", "2025-03-03", "'condition': 'funds', 'verdict': 'denied'");
            told(denied, "d1@once", "2025-07-01")
                    .containsExactly(
                            "awaiting: send a report",
                            "the condition \"funds\" is denied [e1]",
                            "the condition does not hold, so it does not bind yet");
        }

        @Test
        void aConditionInWordsSaysWhich() {
            told(
                            of(DUE + ", 'condition': {'any': [{'described': {'vi': 'khi cần', 'en': 'if needed'}},"
                                    + " {'not': {'described': {'vi': 'khi gấp', 'en': 'if urgent'}}}]}"),
                            "d1@once",
                            "2025-07-01")
                    .containsExactly(
                            "for judgement: send a report",
                            "the condition is in words, and a person must judge: if needed",
                            "the condition is in words, and a person must judge: if urgent");
        }

        @Test
        void aSoftWordSaysThatItCannotBeCounted() {
            told(of("'deadline': {'vague': {'vi': 'kịp thời', 'en': 'promptly'}}"), "d1@once", "2025-07-01")
                    .startsWith("for judgement: send a report", "the time limit is a soft word that cannot be counted");
        }

        @Test
        void aLimitThatDoesNotRunYetSaysWhatItWaitsFor() {
            told(of("'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}"), "d1@once", "2025-07-01")
                    .containsExactly(
                            "open: send a report",
                            "the time limit has not begun to run",
                            "when this is or was is not known: request");
        }

        @Test
        void withoutALimitThereIsNoLastDay() {
            told(of("'arises': [{'once': {'day': '2025-03-03'}}]"), "d1@once", "2025-07-01")
                    .containsExactly(
                            "open: send a report", "arises on 3 March 2025: 3 March 2025", "there is no last day");
        }

        @Test
        void whatIsOpenSaysThatTheRecordMayBeSilent() {
            told(of(DUE).complete("2021-01-01/2025-06-30"), "d1@once", "2025-07-01")
                    .containsExactly(
                            "open: send a report",
                            "there is time until the end of 10 July 2025",
                            "the record of d1 does not claim to be complete on 1 July 2025; it may have been done");
        }

        @Test
        void anOccasionThatNoEventTellsOfIsNamedByItself() {
            Scene chain = Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", "'arises': [{'once': {'breached': 'd1'}}]"))
                    .complete("2021-01-01/2025-12-31");
            told(chain, "d2@once", "2025-07-11")
                    .containsExactly(
                            "open: send a report", "arises on 11 July 2025: the breach of d1", "there is no last day");
        }

        @Test
        void theEarliestOfSeveralSaysByWhenAtTheLatest() {
            told(
                            of("'deadline': {'earliestOf': [{'noLaterThan': '2025-07-10'},"
                                    + " {'within': {'days': 10}, 'after': {'event': 'request'}}]}"),
                            "d1@once",
                            "2025-07-01")
                    .containsExactly(
                            "open: send a report",
                            "there is time until the end of 10 July 2025",
                            "however it is counted, the last day is no later than 10 July 2025");
        }

        @Test
        void anExtensionSaysToWhichDay() {
            told(of(DUE).changed("extend", "2025-07-01", "'duty': 'd1', 'to': '2025-07-31'"), "d1@once", "2025-07-02")
                    .containsExactly(
                            "open: send a report",
                            "there is time until the end of 31 July 2025",
                            "extended until the end of 31 July 2025 [e1]",
                            "by what was recorded its last day is 31 July 2025; what the text set is told apart below");
        }

        @Test
        void anEndThatCannotBeToldSaysWhatIsMissing() {
            // three years from 14 February 2026 end on the second day of Tết 2029
            Explanation why = of("'deadline': {'noLaterThan': '2029-12-20'}")
                    .signing("{'day': '2026-02-14'}")
                    .term("{'years': 3}")
                    .instance("d1@once", "2029-02-15")
                    .explanation();
            assertThat(why.steps()).map(Step::code).startsWith("standing-unknown", "missing-reason");
            assertThat(why.missing()).isNotEmpty();
        }

        @Test
        void aDueDayThatIsNotKnownSaysWhatIsMissing() {
            Explanation why = of(TET).instance("d1@once", "2027-02-05").explanation();
            assertThat(why.steps())
                    .map(Step::code)
                    .startsWith("standing-unknown", "due-unknown", "missing-reason")
                    .endsWith("due-at-latest");
        }

        @Test
        void onATieTheNamesAreTold() {
            Scene tie = Scene.of(Scene.duty(
                            "d1", "'bearers': {'each': ['role:finder']}, 'arises': [{'each': {'event': 'found'}}]"))
                    .occurred(
                            "found",
                            "2025-02-03",
                            "'actors': [{'who': 'a', 'role': 'finder'}, {'who': 'b', 'role': 'finder'},"
                                    + " {'who': 'b', 'role': 'witness'}]");
            told(tie, "d1@e1", "2025-02-03")
                    .containsExactly(
                            "unknown: send a report",
                            "arises on 3 February 2025: found [e1]",
                            "who has the role in this matter is not known: a, b");
        }
    }

    @Nested
    @DisplayName("of an agreement")
    class OfAnAgreement {
        private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> state(
                Scene scene, String day) {
            return told(scene.on(day).agreement().explanation(), Locale.ENGLISH);
        }

        @Test
        void whichStatesNoEndSaysSo() {
            state(of(DUE), "2025-03-03")
                    .containsExactly(
                            "the agreement is in force",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "the text states no end");
            state(of(DUE).term("{'start': {'day': '2025-02-03'}}"), "2025-03-03")
                    .containsExactly(
                            "the agreement is in force",
                            "in force from 3 February 2025 (3 February 2025)",
                            "the text states no end");
            state(of(DUE).term("{'indefinite': true}"), "2025-03-03").endsWith("the text says that it has no end");
        }

        @Test
        void namesTheEndAndWhereItIsFrom() {
            state(of(DUE).term("{'until': '2025-12-31'}"), "2025-03-03")
                    .endsWith("in force until the end of 31 December 2025, as stated")
                    .hasSize(4);
            state(of(DUE).term("{'phases': ['2021-2025']}"), "2025-03-03")
                    .endsWith("in force until the end of the phase, 31 December 2025")
                    .hasSize(4);
            state(of(DUE).term("{'phases': ['2021-2025'], 'years': 5}"), "2025-03-03")
                    .endsWith("a phase and a length are stated; the end of the phase is taken, 31 December 2025")
                    .hasSize(4);
            // five years from Monday 4 January 2021 end on Sunday 4 January 2026 and roll to Monday 5 January
            state(of(DUE).term("{'years': 5}"), "2025-03-03")
                    .endsWith("5 years from 4 January 2021 end with 5 January 2026")
                    .hasSize(4);
        }

        @Test
        void whoseLengthRunsFromAStartThatIsNotKnownSaysSo() {
            state(of(DUE).signing("").term("{'years': 5}"), "2025-03-03")
                    .containsExactly(
                            "whether the agreement is in force cannot be told",
                            "whether and when it was signed is not stated",
                            "the end is counted from the start, which is not known");
        }

        @Test
        void whoseEndIsNotKnownYetSaysWhatIsMissing() {
            Explanation why = of(DUE).signing("{'day': '2026-02-14'}")
                    .term("{'years': 3}")
                    .on("2029-02-15")
                    .agreement()
                    .explanation();
            assertThat(why.conclusion().code()).isEqualTo("agreement-unresolved");
            assertThat(why.missing()).map(Step::code).isNotEmpty().containsOnly("missing-reason");
        }

        @Test
        void namesTheSignaturesThatAreRecordedAndThoseThatAreWanting() {
            Scene signed = of(DUE).signing("").event("signed", "2025-02-03", "'by': 'a'");
            state(signed, "2025-03-03")
                    .containsExactly(
                            "the agreement is unsigned", "the signature of B is wanting", "the text states no end");
            state(signed.event("signed", "2025-02-10", "'by': 'b'"), "2025-03-03")
                    .containsExactly(
                            "the agreement is in force",
                            "the last signature is recorded on 10 February 2025 [e2]",
                            "in force from the signing, 10 February 2025",
                            "the text states no end");
            state(of(DUE).signing("{'missing': true}"), "2025-03-03")
                    .containsExactly(
                            "the agreement is unsigned",
                            "the source says that it has not been signed",
                            "the text states no end");
        }

        @Test
        void whichBindsByItsPhaseSaysThatNothingElseIsKnown() {
            state(of(DUE).signing("").term("{'phases': ['2021-2025']}"), "2025-03-03")
                    .containsExactly(
                            "the agreement is in force",
                            "the signing is not known; the phase begins on 1 January 2021",
                            "in force until the end of the phase, 31 December 2025");
        }

        @Test
        void namesItsPauses() {
            state(
                            of(DUE).changed("suspend", "2025-02-03", "'to': '2025-02-28'")
                                    .changed("suspend", "2025-03-03", ""),
                            "2025-03-04")
                    .containsExactly(
                            "the agreement is suspended",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "the text states no end",
                            "suspended from 3 February 2025 to the end of 28 February 2025 [e1]",
                            "suspended from 3 March 2025 [e2]");
        }

        @Test
        void namesItsRenewals() {
            state(
                            of(DUE).term("{'until': '2025-06-30'}")
                                    .changed("renew", "2025-06-02", "'to': '2026-06-30'"),
                            "2025-07-01")
                    .endsWith(
                            "in force until the end of 30 June 2025, as stated",
                            "renewed until the end of 30 June 2026 [e1]");
            state(of(DUE).term("{'until': '2025-12-31', 'renewal': {'length': {'months': 6}}}"), "2026-01-01")
                    .endsWith(
                            "in force until the end of 31 December 2025, as stated",
                            "no notice against it came in time, so after 31 December 2025 it goes on until the end of 30 June 2026");
            state(of(DUE).term("{'until': '2025-12-31', 'renewal': {'indefinite': true}}"), "2026-01-01")
                    .endsWith(
                            "in force until the end of 31 December 2025, as stated",
                            "no notice against it came in time, so after 31 December 2025 it goes on without end");
        }

        @Test
        void whichIsRenewedAndNobodySaysForHowLongSaysSo() {
            Scene scene = of(DUE).term("{'until': '2025-12-31', 'renewal': {'unlessNotice': {'months': 1}}}");
            assertThat(scene.state("2025-12-31")).isEqualTo("in-force");
            assertThat(scene.state("2026-01-01")).isEqualTo("unresolved");
            assertThat(scene.on("2025-12-31").agreement().explanation().nextChange())
                    .map(Object::toString)
                    .contains("2026-01-01");
            state(scene, "2026-01-01")
                    .containsExactly(
                            "whether the agreement is in force cannot be told",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "in force until the end of 31 December 2025, as stated",
                            "after 31 December 2025 it is renewed, and the text does not say for how long");
        }

        @Test
        void aNoticeOfTerminationIsNoneAgainstRenewal() {
            Scene ended = of(DUE).term("{'until': '2025-12-31', 'terminationNotice': {'days': 30},"
                            + " 'renewal': {'unlessNotice': {'days': 30}, 'length': {'years': 1}}}")
                    .event("noticed", "2025-06-02", "'notice': 'termination', 'by': 'a'");
            // 30 days from Monday 2 June 2025 end on Wednesday 2 July
            state(ended, "2025-07-03")
                    .containsExactly(
                            "the agreement has been terminated",
                            "the text states the signing on 4 January 2021",
                            "in force from the signing, 4 January 2021",
                            "in force until the end of 31 December 2025, as stated",
                            "terminated by notice at the end of 2 July 2025 [e1]");
        }

        @Test
        void whatEndsItLaterThanItsEndIsToldOnceItHasCome() {
            Scene ended =
                    of(DUE).term("{'until': '2025-12-31'}").changed("terminate", "2025-06-02", "'to': '2026-06-30'");
            String told = "terminated at the end of 30 June 2026 [e1]";
            state(ended, "2025-07-01").doesNotContain(told);
            state(ended, "2026-06-30").doesNotContain(told);
            state(ended, "2026-07-01").endsWith(told);
        }
    }

    @Nested
    @DisplayName("of a milestone")
    class OfAMilestone {
        private Scene milestone(String fields) {
            return Scene.of()
                    .with("'milestones': [{'id': 'm1', 'name': {'vi': 'khai trương', 'en': 'opening'}" + fields + "}]");
        }

        private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> state(
                Scene scene, String day) {
            return told(scene.on(day).milestones().get(0).explanation(), Locale.ENGLISH);
        }

        @Test
        void whichIsScheduledNamesItsDay() {
            state(milestone(", 'day': '2025-06-30'"), "2025-06-30")
                    .containsExactly("milestone \"opening\": scheduled", "no later than 30 June 2025");
            state(milestone(""), "2025-06-30")
                    .containsExactly("milestone \"opening\": scheduled", "the text states no day");
        }

        @Test
        void whichWasMetNamesWhenAndByWhen() {
            state(milestone(", 'day': '2025-06-30'").occurred("m1", "2025-07-01"), "2025-07-15")
                    .containsExactly(
                            "milestone \"opening\": met late",
                            "happened on 1 July 2025 [e1]",
                            "no later than 30 June 2025");
            state(milestone("").occurred("m1", "2025-07-01"), "2025-07-15")
                    .containsExactly("milestone \"opening\": met", "happened on 1 July 2025 [e1]");
        }

        @Test
        void whichWasMetInPartNamesWhen() {
            state(milestone(", 'day': '2025-06-30'").occurred("m1", "2025-06-02", "'partly': true"), "2025-07-15")
                    .containsExactly(
                            "milestone \"opening\": partly met",
                            "happened in part on 2 June 2025 [e1]",
                            "no later than 30 June 2025");
        }

        @Test
        void whichWasJudgedNotToBeMetNamesTheJudgement() {
            state(
                            milestone(", 'day': '2025-06-30'")
                                    .event("judged", "2025-06-02", "'condition': 'm1', 'verdict': 'denied'"),
                            "2025-06-02")
                    .containsExactly(
                            "milestone \"opening\": not met",
                            "the condition \"m1\" is denied [e1]",
                            "no later than 30 June 2025");
        }

        @Test
        void whichWasNotMetNamesTheRecordThatWasSearched() {
            state(milestone(", 'day': '2025-06-30'").complete("2021-01-01/2025-12-31"), "2025-07-01")
                    .containsExactly(
                            "milestone \"opening\": not met",
                            "the record of m1 is complete from 4 January 2021 to 1 July 2025 and holds nothing that fulfils it in time",
                            "no later than 30 June 2025");
            // before the first day in force there is nothing but the day itself to look at
            state(milestone(", 'day': '2020-06-30'").complete("2020-01-01/2025-12-31"), "2025-07-01")
                    .contains(
                            "the record of m1 is complete from 30 June 2020 to 1 July 2025 and holds nothing that fulfils it in time");
        }

        @Test
        void whichMayHaveBeenMetNamesWhereTheRecordIsSilent() {
            state(milestone(", 'day': '2025-06-30'"), "2025-07-01")
                    .containsExactly(
                            "milestone \"opening\": unknown",
                            "the record of m1 is not complete from 4 January 2021 to 30 June 2025",
                            "no later than 30 June 2025");
            state(milestone(", 'day': '2025-06-30'").complete("2021-01-01/2025-05-31"), "2025-07-01")
                    .contains("the record of m1 is not complete from 1 June 2025 to 30 June 2025");
        }

        @Test
        void whoseTimeLimitCannotBeCountedYetSaysWhatIsMissing() {
            state(milestone(", 'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}"), "2025-07-01")
                    .containsExactly(
                            "milestone \"opening\": unknown",
                            "when this is or was is not known: request",
                            "the due day is not known");
        }
    }
}
