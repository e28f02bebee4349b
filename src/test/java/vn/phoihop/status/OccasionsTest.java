package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/** When what a duty arises upon is, and which of several times is meant where a time limit counts from it. */
class OccasionsTest {
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";

    private static Scene once(String occasion) {
        return Scene.of(Scene.duty("d1", "'arises': [{'once': " + occasion + "}]"))
                .complete("2021-01-01/2025-12-31");
    }

    private static Scene each(String occasion) {
        return Scene.of(Scene.duty("d1", "'arises': [{'each': " + occasion + "}]"))
                .complete("2021-01-01/2025-12-31");
    }

    private static @Nullable LocalDate begins(Scene scene, String key, String day) {
        return scene.instance(key, day).beginsOn().orElse(null);
    }

    private static @Nullable LocalDate due(Scene scene, String key, String day) {
        return scene.instance(key, day).due().orElse(null);
    }

    /** The keys of the instances and the days on which they begin. */
    private static List<String> begun(Scene scene, String day) {
        return scene.on(day).instances().stream()
                .map(one -> one.key() + " "
                        + one.beginsOn().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @Nested
    @DisplayName("STAND-3 Upon what the text of the agreement fixes")
    class OfTheText {
        @Test
        void theSigningIsTheDayThatIsStated() {
            assertThat(begins(once("{'event': 'signed'}"), "d1@once", "2025-03-03"))
                    .isEqualTo("2021-01-04");
            assertThat(once("{'event': 'signed'}").why("d1@once", "2025-03-03"))
                    .contains("arises on 4 January 2021: the signing");
        }

        @Test
        void theSigningIsTheLastSignatureThatIsRecorded() {
            Scene signed = once("{'event': 'signed'}")
                    .signing("")
                    .event("signed", "2025-02-03", "'by': 'a'")
                    .event("signed", "2025-02-10", "'by': 'b'");
            assertThat(begins(signed, "d1@once", "2025-03-03")).isEqualTo("2025-02-10");
        }

        @Test
        void aSigningOfWhichNothingIsSaidIsUnknownAndOneThatIsWantingHasNotBeen() {
            // issued by authority, so that it is in force whoever signed it
            Scene unstated = once("{'event': 'signed'}").signing("").with("'issued': '2025-03-03'");
            assertThat(unstated.standing("d1@once", "2025-03-04")).isEqualTo("unknown");
            assertThat(unstated.why("d1@once", "2025-03-04")).contains("whether and when it was signed is not stated");
            Scene missing =
                    once("{'event': 'signed'}").signing("{'missing': true}").term("{'start': {'day': '2025-03-03'}}");
            assertThat(missing.standing("d1@once", "2025-03-04")).isEqualTo("awaiting");
        }

        @Test
        void theEntryIntoForceIsItsFirstDay() {
            Scene scene = once("{'event': 'in-force'}").term("{'start': {'event': 'approved'}}");
            assertThat(scene.standing("d1@once", "2025-03-02")).isEqualTo("not-in-force");
            scene.occurred("approved", "2025-03-03");
            assertThat(begins(scene, "d1@once", "2025-03-03")).isEqualTo("2025-03-03");
            assertThat(scene.why("d1@once", "2025-03-03")).contains("arises on 3 March 2025: the entry into force");
        }

        @Test
        void anEntryIntoForceThatCannotBeToldIsUnknown() {
            Scene scene = once("{'event': 'in-force'}").signing("");
            assertThat(scene.standing("d1@once", "2025-03-02")).isEqualTo("unknown");
            assertThat(scene.why("d1@once", "2025-03-02"))
                    .contains("arises upon: the entry into force; none is recorded")
                    .contains("whether and when it was signed is not stated");
        }

        @Test
        void theIssueIsTheDayThatIsStated() {
            Scene issued = once("{'event': 'issued'}").signing("").with("'issued': '2025-03-03'");
            assertThat(begins(issued, "d1@once", "2025-03-04")).isEqualTo("2025-03-03");
            assertThat(issued.standing("d1@once", "2025-03-04")).isEqualTo("open");
            assertThat(once("{'event': 'issued'}").standing("d1@once", "2025-03-04"))
                    .isEqualTo("awaiting");
        }

        @Test
        void aMilestoneIsOnItsPlannedDayUntilItHappens() {
            Scene planned = once("{'event': 'm1'}")
                    .with("'milestones': [{'id': 'm1', 'name': {'vi': 'phiên họp'}, 'day': '2025-05-20'}]");
            assertThat(begins(planned, "d1@once", "2025-05-05")).isEqualTo("2025-05-20");
            assertThat(planned.why("d1@once", "2025-05-05")).isEqualTo("""
                            awaiting: send a report
                              - arises on 20 May 2025: m1
                              - begins on 20 May 2025
                              - with nothing further recorded this changes on 20 May 2025""");
            assertThat(begins(planned.occurred("m1", "2025-05-12"), "d1@once", "2025-05-12"))
                    .isEqualTo("2025-05-12");
        }

        @Test
        void whatWhoeverAsksKnowsGoesBeforeThePlanAndTheRecordBeforeBoth() {
            Reckoner known = Reckoner.vietnam().knowing(Occasion.event("m1"), LocalDate.parse("2025-05-27"));
            Scene planned = once("{'event': 'm1'}")
                    .setting(Setting.vietnam().with(known))
                    .with("'milestones': [{'id': 'm1', 'name': {'vi': 'phiên họp'}, 'day': '2025-05-20'}]");
            assertThat(begins(planned, "d1@once", "2025-05-05")).isEqualTo("2025-05-27");
            assertThat(begins(planned.occurred("m1", "2025-05-12"), "d1@once", "2025-05-12"))
                    .isEqualTo("2025-05-12");
        }

        @Test
        void whoeverAsksMayKnowADayThatIsNotRecorded() {
            Reckoner known = Reckoner.vietnam().knowing(Occasion.event("opening"), LocalDate.parse("2025-03-03"));
            Scene scene = once("{'event': 'opening'}").setting(Setting.vietnam().with(known));
            assertThat(begun(scene, "2025-03-05")).containsExactly("d1@once 2025-03-03");
            assertThat(scene.standing("d1@once", "2025-03-02")).isEqualTo("awaiting");
            assertThat(scene.standing("d1@once", "2025-03-03")).isEqualTo("open");
        }
    }

    @Nested
    @DisplayName("STAND-2 Upon what force begins")
    class OfForce {
        private Scene from(String occasion) {
            return Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", DUE)).term("{'start': " + occasion + "}");
        }

        @Test
        void theFirstWholeActThatIsRecorded() {
            String parts =
                    ", 'parts': {'items': [{'label': 'a', 'words': {'vi': 'một'}}, {'label': 'b', 'words': {'vi': 'hai'}}]}";
            Scene scene = Scene.of(Scene.duty("d1", DUE + parts), Scene.duty("d2", DUE))
                    .term("{'start': {'performed': 'd1'}}")
                    .performed("d1", "2025-02-03", "'partly': true")
                    .performed("d1", "2025-02-10", "'part': 'a'")
                    .performed("d2", "2025-02-11")
                    .performed("d1", "2025-02-17")
                    .performed("d1", "2025-02-24");
            assertThat(scene.state("2025-02-16")).isEqualTo("not-in-force");
            assertThat(scene.state("2025-02-17")).isEqualTo("in-force");
            assertThat(scene.on("2025-03-03").agreement().start()).contains(LocalDate.parse("2025-02-17"));
        }

        @Test
        void anActThatIsNotSeenYetBeginsNothing() {
            Scene scene = from("{'performed': 'd1'}").performed("d1", "2025-02-17T05:00:00Z");
            assertThat(scene.state("2025-02-17T04:59:59Z")).isEqualTo("not-in-force");
            assertThat(scene.state("2025-02-17T05:00:00Z")).isEqualTo("in-force");
        }

        @Test
        void aBreachBeforeForceIsNone() {
            assertThat(from("{'breached': 'd1'}")
                            .complete("2021-01-01/2025-12-31")
                            .state("2025-08-01"))
                    .isEqualTo("not-in-force");
        }

        @Test
        void forceThatWaitsForItselfNeverBegins() {
            Scene scene = from("{'event': 'in-force'}");
            assertThat(scene.state("2025-08-01")).isEqualTo("not-in-force");
            assertThat(scene.on("2025-08-01").agreement().explanation().text(Locale.ENGLISH))
                    .contains("force begins upon: the entry into force");
        }

        @Test
        void aLimitAfterTheSigningBeginsWhereItEnds() {
            // ten days from Monday 4 January 2021 end on Thursday 14 January
            assertThat(from("{'limit': {'days': 10}, 'after': {'event': 'signed'}}")
                            .on("2021-06-01")
                            .agreement()
                            .start())
                    .contains(LocalDate.parse("2021-01-14"));
        }
    }

    @Nested
    @DisplayName("STAND-3 Upon the last or the first of several")
    class Several {
        private static final String LAST = "{'lastOf': [{'event': 'request'}, {'event': 'answer'}]}";
        private static final String FIRST = "{'firstOf': [{'event': 'request'}, {'event': 'answer'}]}";

        @ParameterizedTest(name = "requested {0}, answered {1}")
        @CsvSource({
            "2025-03-03, 2025-03-10, 2025-03-10, 2025-03-03",
            "2025-03-10, 2025-03-03, 2025-03-10, 2025-03-03",
            "2025-03-10, 2025-03-10, 2025-03-10, 2025-03-10"
        })
        void theLastIsTheLaterAndTheFirstTheEarlier(
                String requested, String answered, LocalDate last, LocalDate first) {
            Scene later = once(LAST).occurred("request", requested).occurred("answer", answered);
            assertThat(begins(later, "d1@once", "2025-03-31")).isEqualTo(last);
            Scene sooner = once(FIRST).occurred("request", requested).occurred("answer", answered);
            assertThat(begins(sooner, "d1@once", "2025-03-31")).isEqualTo(first);
        }

        @Test
        void theLastTakesAllOfThemAndTheFirstAny() {
            assertThat(once(LAST).occurred("request", "2025-03-03").standing("d1@once", "2025-03-31"))
                    .isEqualTo("awaiting");
            assertThat(once(FIRST).occurred("answer", "2025-03-03").standing("d1@once", "2025-03-31"))
                    .isEqualTo("open");
            assertThat(once(FIRST).standing("d1@once", "2025-03-31")).isEqualTo("awaiting");
        }

        @Test
        void onOneDayTheInstantsSayWhichIsLast() {
            String within = ", 'deadline': {'within': {'hours': 2}, 'after': ";
            Scene scene = Scene.of(
                            Scene.duty("d1", "'arises': [{'once': " + LAST + "}]" + within + LAST + "}"),
                            Scene.duty("d2", "'arises': [{'once': " + FIRST + "}]" + within + FIRST + "}"))
                    .occurred("request", "2025-03-03T05:00:00Z")
                    .occurred("answer", "2025-03-03T02:00:00Z");
            // two hours from 05:00 end at 07:00, and from 02:00 at 04:00
            assertThat(scene.instance("d1@once", "2025-03-03")
                            .dueDate()
                            .orElseThrow()
                            .moment())
                    .contains(Instant.parse("2025-03-03T07:00:00Z"));
            assertThat(scene.instance("d2@once", "2025-03-03")
                            .dueDate()
                            .orElseThrow()
                            .moment())
                    .contains(Instant.parse("2025-03-03T04:00:00Z"));
        }

        @Test
        void theyGoTogetherMatterByMatter() {
            Scene scene = each(LAST)
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04", "'matter': 'm2'")
                    .occurred("request", "2025-02-05", "'matter': 'm3'")
                    .occurred("answer", "2025-03-10", "'matter': 'm1'")
                    .occurred("answer", "2025-03-05", "'matter': 'm2'");
            // in the order of the days, and that of m3 has not been answered
            assertThat(begun(scene, "2025-03-31"))
                    .containsExactly("d1@e5/m2 2025-03-05", "d1@e4/m1 2025-03-10", "d1@next -");
        }

        @Test
        void theFirstOfEachMatterNeedsNoOther() {
            Scene scene = each(FIRST)
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("answer", "2025-02-10", "'matter': 'm1'")
                    .occurred("answer", "2025-02-05", "'matter': 'm2'");
            assertThat(begun(scene, "2025-03-31"))
                    .containsExactly("d1@e1/m1 2025-02-03", "d1@e3/m2 2025-02-05", "d1@next -");
        }

        @Test
        void whatIsOfNoMatterCountsInEach() {
            Scene scene = each(LAST)
                    .occurred("answer", "2025-02-17")
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-24", "'matter': 'm2'");
            assertThat(begun(scene, "2025-03-31"))
                    .containsExactly("d1@e1/m1 2025-02-17", "d1@e3/m2 2025-02-24", "d1@next -");
        }

        @Test
        void whatIsOfItsMatterGoesBeforeWhatIsOfNone() {
            Scene scene = each(LAST)
                    .occurred("answer", "2025-02-10")
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("answer", "2025-02-24", "'matter': 'm1'");
            assertThat(begun(scene, "2025-03-31")).containsExactly("d1@e3/m1 2025-02-24", "d1@next -");
        }

        @Test
        void theLastIsUnknownWhereOneOfThemIs() {
            Scene scene = Scene.of(
                            Scene.duty("d1", DUE),
                            Scene.duty(
                                    "d2",
                                    "'arises': [{'once': {'lastOf': [{'event': 'request'}, {'performed': 'd1'}]}}]"))
                    .occurred("request", "2025-03-03");
            assertThat(scene.standing("d2@once", "2025-07-10")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.why("d2@once", "2025-07-11")).contains("how the duty d1 stands is not known");
        }

        @Test
        void theFirstIsTheOneThatIsKnownElseUnknownWhereOneOfThemIs() {
            String first = "'arises': [{'once': {'firstOf': [{'performed': 'd1'}, {'event': 'request'}]}}]";
            Scene scene = Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", first));
            assertThat(scene.standing("d2@once", "2025-07-10")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.why("d2@once", "2025-07-11")).contains("how the duty d1 stands is not known");
            assertThat(scene.occurred("request", "2025-03-03").standing("d2@once", "2025-07-11"))
                    .isEqualTo("open");
        }
    }

    @Nested
    @DisplayName("STAND-3 Upon one of several times, or some time after")
    class Moved {
        @Test
        void theNthTimeIsThatOneWhateverComesLater() {
            Scene scene = once("{'nth': 2, 'of': {'event': 'refused'}}").occurred("refused", "2025-03-03");
            assertThat(scene.standing("d1@once", "2025-03-31")).isEqualTo("awaiting");
            scene.occurred("refused", "2025-03-10");
            assertThat(begins(scene, "d1@once", "2025-03-31")).isEqualTo("2025-03-10");
            scene.occurred("refused", "2025-03-17");
            assertThat(begins(scene, "d1@once", "2025-03-31")).isEqualTo("2025-03-10");
        }

        @Test
        void aLimitAfterAnEventIsWhereItEnds() {
            // ten days from Wednesday 5 March 2025 end on Saturday 15 March and roll to Monday 17 March
            Scene scene = each("{'limit': {'days': 10}, 'after': {'event': 'request'}}")
                    .occurred("request", "2025-03-05")
                    .occurred("request", "2025-03-10", "'matter': 'm1'");
            assertThat(begun(scene, "2025-03-31"))
                    .containsExactly("d1@e1 2025-03-17", "d1@e2/m1 2025-03-20", "d1@next -");
        }

        @Test
        void hoursAfterAnEventNeedItsInstant() {
            String twoHours = "{'limit': {'hours': 2}, 'after': {'event': 'request'}}";
            Scene byDay = once(twoHours).occurred("request", "2025-03-03");
            assertThat(byDay.standing("d1@once", "2025-03-04")).isEqualTo("unknown");
            assertThat(byDay.why("d1@once", "2025-03-04"))
                    .contains("only the day is known, 3 March 2025; 2 hours are counted from an instant");
            // 22:30 in Vietnam, and two hours later it is the next day
            Scene byInstant = once(twoHours).occurred("request", "2025-03-03T15:30:00Z");
            assertThat(begins(byInstant, "d1@once", "2025-03-05")).isEqualTo("2025-03-04");
        }

        @Test
        void theMonthAfterBeginsWithItsFirstDay() {
            Scene scene = once("{'monthAfter': {'event': 'request'}}").occurred("request", "2024-12-31");
            assertThat(begins(scene, "d1@once", "2025-01-02")).isEqualTo("2025-01-01");
            assertThat(begins(
                            once("{'monthAfter': {'event': 'request'}}").occurred("request", "2025-03-01"),
                            "d1@once",
                            "2025-04-02"))
                    .isEqualTo("2025-04-01");
        }
    }

    @Nested
    @DisplayName("STAND-9 Upon what became of another duty")
    class OfADuty {
        @Test
        void eachActIsOneInTheOrderOfTheDays() {
            Scene scene = Scene.of(
                            Scene.duty("d1", QUARTER), Scene.duty("d2", "'arises': [{'each': {'performed': 'd1'}}]"))
                    .signing("{'day': '2025-01-06'}")
                    .performed("d1", "2025-04-10", "'instance': '2025-Q2'")
                    .performed("d1", "2025-05-05", "'instance': '2025-Q1'");
            assertThat(begun(scene, "2025-05-06"))
                    .containsExactly(
                            "d1@2025-Q1 2025-01-06",
                            "d1@2025-Q2 2025-04-01",
                            "d1@2025-Q3 2025-07-01",
                            "d2@2025-Q2 2025-04-10",
                            "d2@2025-Q1 2025-05-05",
                            "d2@next -");
        }

        @Test
        void eachBreachIsOneInTheOrderOfTheDays() {
            // the first quarter is extended in time to Thursday 31 July; the second ends on Monday 30 June
            Scene scene = Scene.of(
                            Scene.duty("d1", QUARTER), Scene.duty("d2", "'arises': [{'each': {'breached': 'd1'}}]"))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2025-12-31")
                    .changed("extend", "2025-03-03", "'duty': 'd1', 'instance': '2025-Q1', 'to': '2025-07-31'");
            assertThat(begun(scene, "2025-08-15"))
                    .endsWith("d2@2025-Q2 2025-07-01", "d2@2025-Q1 2025-08-01", "d2@next -");
        }

        @Test
        void whetherItWasDoneMayBeUnknown() {
            Scene scene =
                    Scene.of(Scene.duty("d1", DUE), Scene.duty("d2", "'arises': [{'once': {'performed': 'd1'}}]"));
            assertThat(scene.standing("d2@once", "2025-07-10")).isEqualTo("awaiting");
            assertThat(scene.standing("d2@once", "2025-07-11")).isEqualTo("unknown");
            assertThat(scene.why("d2@once", "2025-07-11")).isEqualTo("""
                            unknown: send a report
                              - arises upon: the performance of d1; none is recorded
                              - how the duty d1 stands is not known
                              - with nothing further recorded this does not change""");
            assertThat(scene.performed("d1", "2025-07-01").standing("d2@once", "2025-07-11"))
                    .isEqualTo("open");
        }
    }

    @Nested
    @DisplayName("STAND-3 Which time a limit counts from")
    class Anchors {
        private static final String TEN = ", 'deadline': {'within': {'days': 10}, 'after': ";

        @Test
        void theOneThatGaveRiseToItAlsoWhereTwoAreOfOneDay() {
            Scene scene = Scene.of(Scene.duty(
                            "d1", UPON + ", 'deadline': {'within': {'hours': 2}, 'after': {'event': 'request'}}"))
                    .occurred("request", "2025-03-03T02:00:00Z")
                    .occurred("request", "2025-03-03T05:00:00Z");
            assertThat(scene.instance("d1@e1", "2025-03-03")
                            .dueDate()
                            .orElseThrow()
                            .moment())
                    .contains(Instant.parse("2025-03-03T04:00:00Z"));
            assertThat(scene.instance("d1@e2", "2025-03-03")
                            .dueDate()
                            .orElseThrow()
                            .moment())
                    .contains(Instant.parse("2025-03-03T07:00:00Z"));
        }

        @Test
        void theOneOfItsMatterWheneverItWas() {
            // ten days from Monday 10 March 2025: Thursday 20 March; from Monday 17 March: Thursday 27 March
            Scene scene = Scene.of(Scene.duty("d1", UPON + TEN + "{'event': 'received'}}"))
                    .occurred("request", "2025-03-03", "'matter': 'm1'")
                    .occurred("request", "2025-03-03", "'matter': 'm2'")
                    .occurred("request", "2025-03-03", "'matter': 'm3'")
                    .occurred("request", "2025-03-03")
                    .occurred("received", "2025-03-10", "'matter': 'm2'")
                    .occurred("received", "2025-03-17", "'matter': 'm1'");
            assertThat(due(scene, "d1@e1/m1", "2025-03-18")).isEqualTo("2025-03-27");
            assertThat(due(scene, "d1@e2/m2", "2025-03-18")).isEqualTo("2025-03-20");
            assertThat(due(scene, "d1@e3/m3", "2025-03-18")).isNull();
            assertThat(scene.why("d1@e3/m3", "2025-03-18")).contains("the time limit has not begun to run");
            assertThat(due(scene, "d1@e4", "2025-03-18")).isEqualTo("2025-03-20");
        }

        @Test
        void whereNoneIsOfItsMatterOneOfNoMatter() {
            Scene scene = Scene.of(Scene.duty("d1", UPON + TEN + "{'event': 'received'}}"))
                    .occurred("request", "2025-03-03", "'matter': 'm1'")
                    .occurred("received", "2025-03-04", "'matter': 'm9'")
                    .occurred("received", "2025-03-10");
            assertThat(due(scene, "d1@e1/m1", "2025-03-18")).isEqualTo("2025-03-20");
        }

        @ParameterizedTest(name = "requested on {0}: due on {1}")
        // ten days from Monday 3 March: Thursday 13 March; from the 10th the 20th; from the 17th the 27th
        @CsvSource({
            "2025-03-01, 2025-03-13",
            "2025-03-03, 2025-03-13",
            "2025-03-04, 2025-03-20",
            "2025-03-10, 2025-03-20",
            "2025-03-11, 2025-03-27",
            "2025-03-18, 2025-03-27"
        })
        void ofSeveralTheFirstSinceItBeganElseTheLastBefore(String requested, LocalDate expected) {
            Scene scene = Scene.of(Scene.duty("d1", UPON + TEN + "{'event': 'received'}}"))
                    .occurred("request", requested)
                    .occurred("received", "2025-03-03")
                    .occurred("received", "2025-03-10")
                    .occurred("received", "2025-03-17");
            assertThat(due(scene, "d1@e1", "2025-03-19")).isEqualTo(expected);
        }

        @Test
        void whereNobodyKnowsSinceWhenItBindsTheFirst() {
            Scene scene = Scene.of(
                            Scene.duty("d1", "'deadline': {'within': {'days': 10}, 'after': {'event': 'received'}}"))
                    .signing("")
                    .occurred("received", "2025-03-03")
                    .occurred("received", "2025-03-10");
            assertThat(scene.standing("d1@once", "2025-03-12")).isEqualTo("unknown");
            assertThat(due(scene, "d1@once", "2025-03-12")).isEqualTo("2025-03-13");
        }

        @Test
        void anActOfAnotherDutyIsThatOfTheSamePeriod() {
            Scene scene = Scene.of(Scene.duty("d1", QUARTER), Scene.duty("d2", QUARTER + TEN + "{'performed': 'd1'}}"))
                    .signing("{'day': '2025-01-06'}")
                    .performed("d1", "2025-04-10", "'instance': '2025-Q2'")
                    .performed("d1", "2025-05-05", "'instance': '2025-Q1'");
            // ten days from Thursday 10 April 2025 end on Sunday 20 April and roll to Monday 21 April;
            // from Monday 5 May on Thursday 15 May
            assertThat(due(scene, "d2@2025-Q1", "2025-05-06")).isEqualTo("2025-05-15");
            assertThat(due(scene, "d2@2025-Q2", "2025-05-06")).isEqualTo("2025-04-21");
        }

        @Test
        void anActOfAnotherDutyIsElseThatOfTheLatestEarlierOne() {
            Scene scene = Scene.of(
                            Scene.duty("d1", QUARTER),
                            Scene.duty(
                                    "d2", "'arises': [{'once': {'event': 'opening'}}]" + TEN + "{'performed': 'd1'}}"))
                    .signing("{'day': '2025-01-06'}")
                    .occurred("opening", "2025-02-03")
                    .performed("d1", "2025-02-10", "'instance': '2025-Q1'");
            // ten days from Monday 10 February 2025: Thursday 20 February
            assertThat(due(scene, "d2@once", "2025-02-11")).isEqualTo("2025-02-20");
            scene.performed("d1", "2025-05-05", "'instance': '2025-Q2'");
            assertThat(due(scene, "d2@once", "2025-05-06")).isEqualTo("2025-02-20");
        }

        @Test
        void aBreachIsThatOfTheSamePeriod() {
            Scene scene = Scene.of(Scene.duty("d1", QUARTER), Scene.duty("d2", QUARTER + TEN + "{'breached': 'd1'}}"))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2025-12-31");
            // the day after each quarter and ten days: 1 April and Friday 11 April; 1 July and Friday 11 July
            assertThat(due(scene, "d2@2025-Q1", "2025-07-02")).isEqualTo("2025-04-11");
            assertThat(due(scene, "d2@2025-Q2", "2025-07-02")).isEqualTo("2025-07-11");
        }
    }

    @Nested
    @DisplayName("STAND-3 Which time a cycle counts from")
    class AnchorsOfCycles {
        private static final String YEARLY = "'arises': [{'every': {'cycle': 'year', 'alignedToCalendar': true}}]";
        private static final String HALF_YEARLY =
                "'arises': [{'every': {'cycle': 'half-year', 'alignedToCalendar': true}}]";

        /** Ten days from Tuesday 20 July 2021 end on Friday 30 July; nothing is known of 2022 yet. */
        @Test
        void theOneOfAnEarlierCycleIsNotThatOfTheNext() {
            Scene scene = Scene.of(Scene.duty(
                            "d1", YEARLY + ", 'deadline': {'within': {'days': 10}, 'after': {'event': 'estimates'}}"))
                    .complete("2021-01-01/2022-12-31")
                    .occurred("estimates", "2021-07-20")
                    .performed("d1", "2021-07-25");
            assertThat(scene.standing("d1@2021", "2022-01-05")).isEqualTo("fulfilled");
            assertThat(scene.standing("d1@2022", "2022-01-05")).isEqualTo("open");
            assertThat(due(scene, "d1@2022", "2022-01-05")).isNull();
            // ten days from Monday 18 July 2022: Thursday 28 July
            scene.occurred("estimates", "2022-07-18");
            assertThat(due(scene, "d1@2022", "2022-07-19")).isEqualTo("2022-07-28");
            assertThat(scene.standing("d1@2022", "2022-07-29")).isEqualTo("overdue");
        }

        /** The report on a half-year, ten days before the session that comes first after it began: July, then December. */
        @Test
        void sessionsGoWithHalfYearsInTheirOrder() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            HALF_YEARLY + ", 'deadline': {'atLeast': {'days': 10}, 'aheadOf': {'event': 'session'}}"))
                    .complete("2021-01-01/2022-12-31")
                    .event("noticed", "2021-05-01", "'notice': 'session', 'by': 'a', 'effect': '2021-07-20'")
                    .performed("d1", "2021-07-05", "'instance': '2021-H1'");
            assertThat(scene.standing("d1@2021-H1", "2021-07-11")).isEqualTo("fulfilled");
            assertThat(scene.standing("d1@2021-H2", "2021-07-11")).isEqualTo("open");
            scene.occurred("session", "2021-07-20")
                    .event("noticed", "2021-11-01", "'notice': 'session', 'by': 'a', 'effect': '2021-12-08'")
                    .performed("d1", "2021-11-20", "'instance': '2021-H2'");
            // ten days before Wednesday 8 December 2021
            assertThat(due(scene, "d1@2021-H2", "2021-11-25")).isEqualTo("2021-11-28");
            assertThat(scene.standing("d1@2021-H2", "2021-11-25")).isEqualTo("fulfilled");
        }

        /** Where a cycle had none, the matter says of which cycle it is. */
        @Test
        void theOneThatNamesTheCycleIsItsOwn() {
            Scene scene = Scene.of(Scene.duty(
                            "d1", YEARLY + ", 'deadline': {'within': {'days': 10}, 'after': {'event': 'estimates'}}"))
                    .complete("2021-01-01/2022-12-31")
                    .occurred("estimates", "2022-07-18", "'matter': '2022'");
            assertThat(due(scene, "d1@2021", "2022-07-19")).isNull();
            assertThat(due(scene, "d1@2022", "2022-07-19")).isEqualTo("2022-07-28");
        }

        /** Each of two recurrences goes through the times for itself. */
        @Test
        void recurrencesAreCountedEachForItself() {
            Scene scene = Scene.of(
                            Scene.duty(
                                    "d1",
                                    "'arises': [{'every': {'cycle': 'half-year', 'alignedToCalendar': true}}, {'every': {'cycle': 'year', 'alignedToCalendar': true}}], 'deadline': {'within': {'days': 10}, 'after': {'event': 'estimates'}}"))
                    .signing("{'day': '2021-01-04'}")
                    .occurred("estimates", "2021-02-15")
                    .occurred("estimates", "2021-08-16");
            // ten days from Monday 15 February: Thursday 25 February; from Monday 16 August: Thursday 26 August
            assertThat(due(scene, "d1@2021-H1", "2021-08-20")).isEqualTo("2021-02-25");
            assertThat(due(scene, "d1@2021-H2", "2021-08-20")).isEqualTo("2021-08-26");
            assertThat(due(scene, "d1@2021", "2021-08-20")).isEqualTo("2021-02-25");
        }
    }

    @Nested
    @DisplayName("STAND-3 Upon what a notice says is to be")
    class Stated {
        private static final String HEARING = "{'event': 'hearing'}";

        private Scene noticed(Scene scene, String on, String effect, String more) {
            return scene.event("noticed", on, "'notice': 'hearing', 'by': 'b', 'effect': '" + effect + "'" + more);
        }

        @Test
        void itIsInTheMatterOfTheNotice() {
            Scene scene = noticed(each(HEARING), "2025-05-02", "2025-05-20", ", 'matter': 'm1'");
            assertThat(begun(scene, "2025-05-05")).containsExactly("d1@e1/m1 2025-05-20");
        }

        @Test
        void itGivesWayToWhatHappensInItsMatterLater() {
            Scene scene = each(HEARING)
                    .occurred("hearing", "2025-05-26", "'matter': 'm1'")
                    .occurred("hearing", "2025-05-27");
            noticed(scene, "2025-05-12", "2025-06-10", ", 'matter': 'm1'");
            noticed(scene, "2025-05-12", "2025-06-10", ", 'matter': 'm2'");
            noticed(scene, "2025-05-12", "2025-06-10", "");
            assertThat(begun(scene, "2025-05-28"))
                    .containsExactly("d1@e3/m1 2025-05-26", "d1@e5 2025-05-27", "d1@e4/m2 2025-06-10");
        }

        @Test
        void theLastThatHappenedDecides() {
            Scene scene = each(HEARING)
                    .occurred("hearing", "2025-05-12")
                    .occurred("hearing", "2025-05-26")
                    .occurred("hearing", "2025-05-12", "'matter': 'm1'")
                    .occurred("hearing", "2025-05-26", "'matter': 'm1'");
            noticed(scene, "2025-05-15", "2025-06-20", "");
            noticed(scene, "2025-05-15", "2025-06-20", ", 'matter': 'm1'");
            assertThat(begun(scene, "2025-05-27"))
                    .containsExactly(
                            "d1@e1 2025-05-12",
                            "d1@e3/m1 2025-05-12",
                            "d1@e5 2025-05-26",
                            "d1@e6/m1 2025-05-26",
                            "d1@next -");
        }

        /** Ten days before the session of 20 July 2021, done on 5 July: who then records that it was held changes nothing. */
        @Test
        void whatWasAnnouncedKeepsItsKeyWhenItHappensOrIsPutOff() {
            String report =
                    "'arises': [{'each': {'event': 'hearing'}}], 'deadline': {'atLeast': {'days': 10}, 'aheadOf': {'event': 'hearing'}}";
            Scene scene = Scene.of(Scene.duty("d1", report)).complete("2021-01-01/2022-12-31");
            noticed(scene, "2021-05-01", "2021-07-20", "")
                    .performed("d1", "2021-07-05", "'instance': 'e1'")
                    .occurred("hearing", "2021-07-20");
            assertThat(scene.standing("d1@e1", "2021-07-19")).isEqualTo("fulfilled");
            assertThat(scene.standing("d1@e1", "2021-07-20")).isEqualTo("fulfilled");
            assertThat(scene.on("2021-07-20").unattributed()).isEmpty();

            Scene later = Scene.of(Scene.duty("d1", report)).complete("2021-01-01/2022-12-31");
            noticed(later, "2021-05-01", "2021-07-20", "");
            noticed(later, "2021-07-01", "2021-08-20", "")
                    .changed("waive", "2021-07-02", "'duty': 'd1', 'instance': 'e2'")
                    .occurred("hearing", "2021-08-20");
            assertThat(begun(later, "2021-07-05")).hasSize(1).first().asString().startsWith("d1@e1 ");
            assertThat(later.standing("d1@e1", "2021-08-25")).isEqualTo("waived");
            assertThat(later.instance("d1@e1", "2021-08-25").due()).contains(LocalDate.parse("2021-08-10"));
        }

        /** The record may name it by the notice or by the event: both mean the one. */
        @Test
        void everyEventThatTellsOfItNamesIt() {
            Scene scene = Scene.of(
                            Scene.duty(
                                    "d1",
                                    "'arises': [{'each': {'event': 'hearing'}}], 'deadline': {'within': {'days': 10}, 'after': {'event': 'hearing'}}"))
                    .complete("2021-01-01/2022-12-31");
            noticed(scene, "2021-05-01", "2021-07-20", "")
                    .occurred("hearing", "2021-07-20")
                    .performed("d1", "2021-07-26", "'instance': 'e2'");
            Instance held = scene.instance("d1@e1", "2021-07-27");
            assertThat(held.standing()).isEqualTo(Standing.FULFILLED);
            assertThat(held.isKnownAs("e1")).isTrue();
            assertThat(held.isKnownAs("e2")).isTrue();
            assertThat(held.isKnownAs("e3")).isFalse();
            // the next is another
            scene.occurred("hearing", "2021-09-06");
            assertThat(begun(scene, "2021-09-07")).containsExactly("d1@e1 2021-07-20", "d1@e4 2021-09-06", "d1@next -");
        }

        @Test
        void theyStandInTheOrderOfTheirDays() {
            Scene scene = each(HEARING).occurred("hearing", "2025-05-26", "'matter': 'm1'");
            noticed(scene, "2025-05-02", "2025-05-20", ", 'matter': 'm2'");
            assertThat(begun(scene, "2025-05-27"))
                    .containsExactly("d1@e2/m2 2025-05-20", "d1@e1/m1 2025-05-26", "d1@next -");
        }
    }
}
