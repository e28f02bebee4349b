package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that hang on what became of other duties, on what happened in a matter, or on what was found. */
class DependentDaysTest {
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";
    private static final String ALWAYS = "'arises': [{'continuing': {'vi': 'luôn'}}]";
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final String AFTER_ACT = "{'within': {'days': 10}, 'after': {'performed': 'd1'}}";

    private static @Nullable LocalDate due(Scene scene, String key, String day) {
        return scene.instance(key, day).due().orElse(null);
    }

    /** The dependent duty stands first in the text, and what it depends on, done on Monday 3 March 2025, after it. */
    private static Scene before(String dependent) {
        return Scene.of(Scene.duty("d2", dependent), Scene.duty("d1", DUE))
                .complete("2021-01-01/2025-12-31")
                .performed("d1", "2025-03-03");
    }

    @Nested
    @DisplayName("STAND-9 A duty is worked out after those that it names, wherever it names them")
    class Order {
        @ParameterizedTest(name = "{0}: due on {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // ten days from Monday 3 March 2025: Thursday 13 March; thirty: Wednesday 2 April
                    "'deadline': {'within': {'days': 10}, 'after': {'performed': 'd1'}} | 2025-03-13",
                    "'deadline': {'sameDayAs': {'performed': 'd1'}} | 2025-03-03",
                    "'deadline': {'noLaterThan': 'last-working-day:month', 'of': {'performed': 'd1'}} | 2025-03-31",
                    "'deadline': {'within': {'days': 10}, 'after': {'lastOf': [{'performed': 'd1'}, {'event': 'signed'}]}} | 2025-03-13",
                    "'deadline': {'earliestOf': [{'within': {'days': 10}, 'after': {'performed': 'd1'}}, {'noLaterThan': '2025-09-30'}]} | 2025-03-13",
                    "'deadline': {'latestOf': [{'within': {'days': 10}, 'after': {'performed': 'd1'}}, {'noLaterThan': '2025-01-10'}]} | 2025-03-13",
                    "'deadline': {'cases': [{'when': 'urgent', 'then': {'within': {'days': 10}, 'after': {'performed': 'd1'}}}], 'otherwise': {'noLaterThan': '2025-09-30'}} | 2025-03-13",
                    "'deadline': {'cases': [{'when': 'slow', 'then': {'noLaterThan': '2025-09-30'}}], 'otherwise': {'within': {'days': 30}, 'after': {'performed': 'd1'}}} | 2025-04-02"
                })
        void inItsTimeLimit(String deadline, LocalDate expected) {
            Scene scene = before(deadline)
                    .event("judged", "2025-03-03", "'condition': 'urgent', 'verdict': 'established'")
                    .event("judged", "2025-03-03", "'condition': 'slow', 'verdict': 'denied'");
            assertThat(due(scene, "d2@once", "2025-03-04")).isEqualTo(expected);
        }

        @Test
        void inAReadingOfItsTimeLimit() {
            // 13 March and 2 April: nobody has chosen, and between the two it may be over
            Scene scene = before(
                    "'deadline': {'ambiguity': 'amb1', 'readings': [{'label': 'a', 'deadline': " + AFTER_ACT
                            + "}, {'label': 'b', 'deadline': {'within': {'days': 30}, 'after': {'performed': 'd1'}}}]}");
            assertThat(scene.standing("d2@once", "2025-03-13")).isEqualTo("open");
            assertThat(scene.standing("d2@once", "2025-03-14")).isEqualTo("unknown");
            assertThat(scene.standing("d2@once", "2025-04-02")).isEqualTo("unknown");
            assertThat(scene.standing("d2@once", "2025-04-03")).isEqualTo("overdue");
        }

        @Test
        void inWhatItsCyclesBeginWith() {
            Scene scene = before("'arises': [{'every': {'cycle': 'month', 'start': {'performed': 'd1'}}}]");
            assertThat(scene.standings("2025-03-04"))
                    .containsExactly("d2@2025-03-03 open", "d2@2025-04-03 awaiting", "d1@once fulfilled");
        }

        @Test
        void inItsWindow() {
            Scene from = before(ALWAYS + ", 'window': {'from': {'performed': 'd1'}}");
            assertThat(from.standing("d2@continuing", "2025-03-02")).isEqualTo("not-in-force");
            assertThat(from.standing("d2@continuing", "2025-03-03")).isEqualTo("continuing");
            Scene until = before(ALWAYS + ", 'window': {'until': {'performed': 'd1'}}");
            assertThat(until.standing("d2@continuing", "2025-03-03")).isEqualTo("continuing");
            assertThat(until.standing("d2@continuing", "2025-03-04")).isEqualTo("ended");
        }

        @Test
        void inSeveralOccasionsOfWhichItArisesUponTheLast() {
            Scene scene = before("'arises': [{'once': {'lastOf': [{'event': 'signed'}, {'performed': 'd1'}]}}]");
            assertThat(scene.instance("d2@once", "2025-03-04").beginsOn()).contains(LocalDate.parse("2025-03-03"));
        }
    }

    @Nested
    @DisplayName("STAND-3 A limit counts from what happened in its matter, also deep inside")
    class Deep {
        @Test
        void theLastOfSeveralIsTakenMatterByMatter() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            UPON + ", 'deadline': {'within': {'days': 10},"
                                    + " 'after': {'lastOf': [{'event': 'request'}, {'event': 'answer'}]}}"))
                    .occurred("request", "2025-03-03", "'matter': 'm1'")
                    .occurred("request", "2025-03-03", "'matter': 'm2'")
                    .occurred("answer", "2025-03-10", "'matter': 'm2'")
                    .occurred("answer", "2025-03-17", "'matter': 'm1'");
            // ten days from Monday 17 March: Thursday 27 March; from Monday 10 March: Thursday 20 March
            assertThat(due(scene, "d1@e1/m1", "2025-03-18")).isEqualTo("2025-03-27");
            assertThat(due(scene, "d1@e2/m2", "2025-03-18")).isEqualTo("2025-03-20");
        }

        @Test
        void theSecondTimeIsTheSecondTime() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'deadline': {'within': {'days': 10}, 'after': {'nth': 2, 'of': {'event': 'refused'}}}"))
                    .occurred("refused", "2025-03-03");
            assertThat(due(scene, "d1@once", "2025-03-04")).isNull();
            assertThat(due(scene.occurred("refused", "2025-03-10"), "d1@once", "2025-03-11"))
                    .isEqualTo("2025-03-20");
        }

        @Test
        void aConditionDecidesMatterByMatter() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            UPON + ", 'deadline': {'cases': [{'when': 'urgent',"
                                    + " 'then': {'within': {'days': 3}, 'after': {'event': 'request'}}}],"
                                    + " 'otherwise': {'within': {'days': 30}, 'after': {'event': 'request'}}}"))
                    .occurred("request", "2025-03-03", "'matter': 'slow'")
                    .occurred("request", "2025-03-03", "'matter': 'fast'")
                    .occurred("request", "2025-03-03", "'matter': 'both'")
                    .occurred("request", "2025-03-03", "'matter': 'open'")
                    .event("judged", "2025-03-03", "'condition': 'urgent', 'verdict': 'established', 'matter': 'fast'")
                    .event("judged", "2025-03-03", "'condition': 'urgent', 'verdict': 'denied', 'matter': 'slow'")
                    .event("judged", "2025-03-03", "'condition': 'urgent', 'verdict': 'denied', 'matter': 'both'")
                    .event("judged", "2025-03-03", "'condition': 'urgent', 'verdict': 'established', 'matter': 'both'");
            // three days from Monday 3 March 2025: Thursday 6 March; thirty: Wednesday 2 April
            assertThat(due(scene, "d1@e1/slow", "2025-03-04")).isEqualTo("2025-04-02");
            assertThat(due(scene, "d1@e2/fast", "2025-03-04")).isEqualTo("2025-03-06");
            assertThat(due(scene, "d1@e3/both", "2025-03-04")).isNull();
            assertThat(due(scene, "d1@e4/open", "2025-03-04")).isNull();
        }

        @Test
        void nothingIsCountedBeforeItArises() {
            Scene scene = Scene.of(Scene.duty("d1", "'arises': [{'once': {'event': 'opening'}}], " + DUE));
            assertThat(scene.instance("d1@once", "2025-03-02").dueDate()).isEmpty();
            assertThat(due(scene, "d1@once", "2025-03-02")).isNull();
            scene.occurred("opening", "2025-03-03");
            assertThat(scene.instance("d1@once", "2025-03-03").dueDate().flatMap(one -> one.effective()))
                    .contains(LocalDate.parse("2025-07-10"));
        }

        @Test
        void whatIsDueAheadOfItsCycleBeginsOneCycleBefore() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            "'arises': [{'every': {'cycle': 'month', 'alignedToCalendar': true}}],"
                                    + " 'deadline': {'atLeast': {'days': 10}, 'aheadOf': {'event': 'period-start'}}"))
                    .signing("{'day': '2025-06-16'}")
                    .complete("2025-01-01/2025-12-31");
            // ten days before 1 August 2025 is 22 July; the cycle before is July, of 31 days like August
            Instance august = scene.instance("d1@2025-08", "2025-07-15");
            assertThat(august.due()).contains(LocalDate.parse("2025-07-22"));
            assertThat(august.beginsOn()).contains(LocalDate.parse("2025-07-01"));
            // not before the duty itself binds
            assertThat(scene.instance("d1@2025-07", "2025-06-16").beginsOn()).contains(LocalDate.parse("2025-06-16"));
        }

        @Test
        void itCanBeDoneFromTheDayOnThatTheTextSays() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'notBefore': '2025-03-03'}"));
            assertThat(scene.instance("d1@once", "2025-03-02").beginsOn()).contains(LocalDate.parse("2025-03-03"));
            assertThat(scene.standing("d1@once", "2025-03-02")).isEqualTo("awaiting");
            assertThat(scene.standing("d1@once", "2025-03-03")).isEqualTo("open");
            assertThat(Scene.of(Scene.duty("d1", "'deadline': {'notBefore': '2020-03-03'}"))
                            .instance("d1@once", "2025-03-02")
                            .beginsOn())
                    .contains(LocalDate.parse("2021-01-04"));
        }
    }

    @Nested
    @DisplayName("STAND-6 Of the earliest of several, the earliest of those that run")
    class Earliest {
        private static final String PENDING = "{'within': {'days': 10}, 'after': {'event': 'request'}}";

        private static Scene of(String... several) {
            return Scene.of(Scene.duty("d1", "'deadline': {'earliestOf': [" + String.join(", ", several) + "]}"))
                    .complete("2021-01-01/2027-12-31");
        }

        @Test
        void whicheverWayTheyStandInTheText() {
            String july = "{'noLaterThan': '2025-07-10'}";
            String june = "{'noLaterThan': '2025-06-10'}";
            assertThat(due(of(PENDING, july, june), "d1@once", "2025-03-03")).isEqualTo("2025-06-10");
            assertThat(due(of(june, PENDING, july), "d1@once", "2025-03-03")).isEqualTo("2025-06-10");
            assertThat(due(
                            of("{'earliestOf': [" + PENDING + ", " + june + "]}", july, PENDING),
                            "d1@once",
                            "2025-03-03"))
                    .isEqualTo("2025-06-10");
        }

        @Test
        void whereItIsNotKnownWhetherThatDayIsWorkedItIsOverAfterTheNextThatIs() {
            // Thursday 4 February 2027, two days before Tết; by Monday the 15th all of it is over
            for (Scene scene : new Scene[] {
                of("{'noLaterThan': '2027-02-04'}", PENDING),
                of(PENDING, "{'noLaterThan': '2027-02-04'}"),
                of("{'earliestOf': [" + PENDING + ", {'noLaterThan': '2027-02-04'}]}", PENDING)
            }) {
                assertThat(scene.standing("d1@once", "2027-02-16")).isEqualTo("overdue");
                assertThat(scene.standing("d1@once", "2027-06-30")).isEqualTo("overdue");
                assertThat(scene.performed("d1", "2027-03-01").standing("d1@once", "2027-06-30"))
                        .isEqualTo("fulfilled-late");
            }
        }
    }
}
