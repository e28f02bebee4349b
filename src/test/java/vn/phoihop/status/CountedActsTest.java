package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("STAND-5 What an act counts for, where several could be meant")
class CountedActsTest {
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final String TEN_DAYS = ", 'deadline': {'within': {'days': 10}, 'after': {'event': 'request'}}";

    private static Scene of(String fields) {
        return Scene.of(Scene.duty("d1", fields)).complete("2021-01-01/2027-12-31");
    }

    @Nested
    class ToWhich {
        @Test
        void anActInAMatterIsNeverOfWhatIsOfNone() {
            Scene scene = of(UPON).occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04")
                    .performed("d1", "2025-02-05", "'matter': 'm1'")
                    .performed("d1", "2025-02-06", "'matter': 'm1'");
            assertThat(scene.standings("2025-02-07"))
                    .containsExactly("d1@e1/m1 fulfilled", "d1@e2 open", "d1@next awaiting");
            assertThat(scene.why("d1@e1/m1", "2025-02-07"))
                    .contains("the act of 6 February 2025 came after it was fulfilled; it is noted [e4]");
        }

        @Test
        void theEarliestIsByTheDueDayAsItWasMoved() {
            // ten days from Monday 3 March: 13 March, extended to 30 April; from Monday 10 March: 20 March
            Scene scene = of(UPON + TEN_DAYS)
                    .occurred("request", "2025-03-03")
                    .occurred("request", "2025-03-10")
                    .changed("extend", "2025-03-05", "'duty': 'd1', 'instance': 'e1', 'to': '2025-04-29'")
                    .performed("d1", "2025-03-11");
            assertThat(scene.standing("d1@e1", "2025-03-12")).isEqualTo("open");
            assertThat(scene.standing("d1@e2", "2025-03-12")).isEqualTo("fulfilled");
            scene.performed("d1", "2025-03-12");
            assertThat(scene.standing("d1@e1", "2025-03-12")).isEqualTo("fulfilled");
        }

        @Test
        void whatBeganEarlierIsMeantThoughTheTextNamesItLater() {
            Scene scene = of("'arises': [{'each': {'event': 'request'}}, {'once': {'event': 'opening'}}]")
                    .occurred("opening", "2025-02-03")
                    .occurred("request", "2025-03-03")
                    .performed("d1", "2025-02-10");
            assertThat(scene.standing("d1@once", "2025-03-04")).isEqualTo("fulfilled");
            assertThat(scene.standing("d1@e2", "2025-03-04")).isEqualTo("open");
        }

        @Test
        void whatWasWaivedTakesNoLaterAct() {
            Scene scene = of(UPON).occurred("request", "2025-02-03")
                    .occurred("request", "2025-02-04")
                    .changed("waive", "2025-02-10", "'duty': 'd1', 'instance': 'e1'")
                    .performed("d1", "2025-02-11");
            assertThat(scene.standings("2025-02-12"))
                    .containsExactly("d1@e1 waived", "d1@e2 fulfilled", "d1@next awaiting");
            Scene alone = of(DUE).changed("waive", "2025-02-10", "'duty': 'd1'").performed("d1", "2025-02-11");
            assertThat(alone.why("d1@once", "2025-02-12"))
                    .contains("the act of 11 February 2025 came after it had lapsed or been waived; it is noted [e2]");
        }

        @Test
        void anActThatNamesAnInstanceOfAnotherMatterCountsForNothing() {
            Scene scene = of(UPON).occurred("request", "2025-02-03", "'matter': 'm1'")
                    .performed("d1", "2025-02-05", "'instance': 'e1', 'matter': 'm2'");
            assertThat(scene.standing("d1@e1/m1", "2025-02-06")).isEqualTo("open");
            assertThat(scene.on("2025-02-06").unattributed()).hasSize(1);
            scene.performed("d1", "2025-02-06", "'instance': 'e1', 'matter': 'm1'");
            assertThat(scene.standing("d1@e1/m1", "2025-02-06")).isEqualTo("fulfilled");
        }

        @Test
        void aJudgementInAMatterIsOfThatMatter() {
            Scene scene = of(UPON).occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04", "'matter': 'm2'")
                    .event("judged", "2025-02-05", "'duty': 'd1', 'verdict': 'denied', 'matter': 'm1'");
            assertThat(scene.standings("2025-02-06"))
                    .containsExactly("d1@e1/m1 violated", "d1@e2/m2 open", "d1@next awaiting");
        }
    }

    @Nested
    class Noted {
        private static final String BY_JUNE = "'arises': [{'every': {'cycle': 'year', 'alignedToCalendar': true}}],"
                + " 'deadline': {'noLaterThan': '06-30'}";

        private Scene twice(String second) {
            return of(BY_JUNE)
                    .signing("{'day': '2025-01-06'}")
                    .performed("d1", "2025-06-02")
                    .performed("d1", second);
        }

        @Test
        void untilTheDueDayItIsASecondOne() {
            // 30 June 2025 is a Monday
            String second = "came after it was fulfilled; it is noted [e2]";
            assertThat(twice("2025-06-30").why("d1@2025", "2025-09-01")).contains("the act of 30 June 2025 " + second);
            assertThat(twice("2025-06-30").why("d1@2026", "2025-09-01")).doesNotContain("[e2]");
        }

        @Test
        void afterItItIsTooEarlyForTheNext() {
            String early = "the act of 1 July 2025 came too early; it is noted and not counted [e2]";
            assertThat(twice("2025-07-01").why("d1@2026", "2025-09-01")).contains(early);
            assertThat(twice("2025-07-01").why("d1@2025", "2025-09-01")).doesNotContain("[e2]");
        }

        @Test
        void whereThereIsNoLastDayItIsASecondOne() {
            Scene scene = of("'arises': [{'every': {'cycle': 'year', 'alignedToCalendar': true}}],"
                            + " 'deadline': {'vague': {'vi': 'kịp thời'}}")
                    .signing("{'day': '2025-01-06'}")
                    .performed("d1", "2025-06-02")
                    .performed("d1", "2025-07-01");
            assertThat(scene.why("d1@2025", "2025-09-01"))
                    .contains("the act of 1 July 2025 came after it was fulfilled; it is noted [e2]");
        }

        @Test
        void aProhibitionIsBrokenFromItsFirstDayOn() {
            String forbidden = "'modality': 'must-not', 'window': {'from': {'day': '2025-03-03'}}";
            Scene before = of(forbidden).performed("d1", "2025-03-02");
            assertThat(before.standing("d1@once", "2025-03-04")).isEqualTo("observed");
            assertThat(before.why("d1@once", "2025-03-04")).contains("came too early");
            assertThat(of(forbidden).performed("d1", "2025-03-03").standing("d1@once", "2025-03-04"))
                    .isEqualTo("violated");
        }
    }

    @Nested
    class Parts {

        @Test
        void aPartIsOfItsBearer() {
            Scene scene = of("'bearers': {'anyOf': ['a', 'b']}, 'parts': {'items': ["
                            + "{'label': 'x', 'words': {'vi': 'một'}, 'bearer': 'a'},"
                            + " {'label': 'y', 'words': {'vi': 'hai'}}]}, " + DUE)
                    .performed("d1", "2025-07-01", "'part': 'x', 'by': ['b']")
                    .performed("d1", "2025-07-02", "'part': 'y', 'by': ['b']");
            assertThat(scene.instance("d1@once", "2025-07-03").done()).isEqualTo(1);
            assertThat(scene.why("d1@once", "2025-07-03"))
                    .contains("the act of 1 July 2025 was not of those who bear it; it is noted and not counted [e1]")
                    .contains("a part was performed on 2 July 2025 [e2]");
            assertThat(scene.performed("d1", "2025-07-03", "'part': 'x', 'by': ['a']")
                            .standing("d1@once", "2025-07-03"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void aPartOfNobodyNamedIsOfItsBearer() {
            Scene scene = of("'parts': {'items': [{'label': 'x', 'words': {'vi': 'một'}, 'bearer': 'a'}]}, " + DUE)
                    .performed("d1", "2025-07-01", "'part': 'x'");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("fulfilled");
        }

        @Test
        void aPartThatIsNotThereFulfilsNothing() {
            Scene scene = of("'parts': {'items': [{'label': 'x', 'words': {'vi': 'một'}}]}, " + DUE)
                    .performed("d1", "2025-07-01", "'part': 'z'");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-07-02"))
                    .contains("the act of 1 July 2025 names a part that the duty does not have [e1]");
        }

        @Test
        void aJointActOfNobodyNamedIsOfAll() {
            assertThat(of("'bearers': {'jointly': ['a', 'b']}, " + DUE)
                            .performed("d1", "2025-07-01")
                            .standing("d1@once", "2025-07-02"))
                    .isEqualTo("fulfilled");
        }
    }

    @Nested
    @DisplayName("STAND-8 where a role decides who bears it")
    class Roles {
        private Scene role(String actors) {
            return Scene.of(Scene.duty(
                            "d1", "'bearers': {'each': ['role:finder']}, 'arises': [{'each': {'event': 'found'}}]"))
                    .occurred("found", "2025-02-03", actors);
        }

        @Test
        void onlyWhoActedInTheRoleBearsIt() {
            Scene scene = role("'actors': [{'who': 'a', 'role': 'finder'}, {'who': 'b', 'role': 'witness'}]");
            assertThat(scene.instance("d1@e1", "2025-02-03").borneFirstBy())
                    .map(Object::toString)
                    .containsExactly("a");
            assertThat(scene.standing("d1@e1", "2025-02-03")).isEqualTo("open");
        }

        @Test
        void beforeAnybodyHasTheRoleNobodysActCounts() {
            Scene scene = role("'matter': 'm1'").performed("d1", "2025-02-04", "'by': ['b'], 'matter': 'm1'");
            assertThat(scene.standing("d1@e1/m1", "2025-02-05")).isEqualTo("unknown");
            scene.occurred("reported", "2025-02-05", "'matter': 'm1', 'actors': [{'who': 'b', 'role': 'finder'}]");
            assertThat(scene.standing("d1@e1/m1", "2025-02-05")).isEqualTo("fulfilled");
        }
    }
}
