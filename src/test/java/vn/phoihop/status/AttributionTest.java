package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("STAND-5 Attribution")
class AttributionTest {
    private static final String QUARTER = "'arises': [{'every': {'cycle': 'quarter', 'alignedToCalendar': true}}]";
    private static final String UPON = "'arises': [{'each': {'event': 'request'}}]";

    private static Scene quarterly() {
        return Scene.of(Scene.duty("d1", QUARTER))
                .signing("{'day': '2025-01-06'}")
                .complete("2025-01-01/2025-12-31");
    }

    private static Scene parts(String more) {
        return Scene.of(Scene.duty(
                        "d1",
                        "'parts': {'items': [{'label': 'a', 'words': {'vi': 'một'}}, {'label': 'b', 'words': {'vi': 'hai'}}]"
                                + more + "}, 'deadline': {'noLaterThan': '2025-07-10'}"))
                .complete("2021-01-01/2025-12-31");
    }

    @Nested
    class ToWhich {
        @Test
        void aPerformanceGoesToTheInstanceItNames() {
            assertThat(quarterly()
                            .performed("d1", "2025-05-05", "'instance': '2025-Q2'")
                            .standings("2025-05-06"))
                    .containsExactly("d1@2025-Q1 overdue", "d1@2025-Q2 fulfilled", "d1@2025-Q3 awaiting");
        }

        @Test
        void elseToTheOpenOrOverdueOneWithTheEarliestDueDay() {
            assertThat(quarterly().performed("d1", "2025-05-05").standings("2025-05-06"))
                    .containsExactly("d1@2025-Q1 fulfilled-late", "d1@2025-Q2 open", "d1@2025-Q3 awaiting");
        }

        @Test
        void theEarliestIsByDueDayNotByBeginning() {
            Scene scene = Scene.of(Scene.duty(
                            "d1",
                            UPON + ", 'deadline': {'cases': [{'when': 'urgent',"
                                    + " 'then': {'within': {'days': 3}, 'after': {'event': 'request'}}}],"
                                    + " 'otherwise': {'within': {'days': 30}, 'after': {'event': 'request'}}}"))
                    .occurred("request", "2025-03-03", "'matter': 'slow'")
                    .occurred("request", "2025-03-04", "'matter': 'fast'")
                    .event("judged", "2025-03-04", "'condition': 'urgent', 'verdict': 'established', 'matter': 'fast'")
                    .event("judged", "2025-03-04", "'condition': 'urgent', 'verdict': 'denied', 'matter': 'slow'")
                    .performed("d1", "2025-03-05", "'matter': 'fast'");
            assertThat(scene.standing("d1@e2/fast", "2025-03-05")).isEqualTo("fulfilled");
            assertThat(scene.standing("d1@e1/slow", "2025-03-05")).isEqualTo("open");
        }

        @Test
        void onlyAmongThoseWhoseWindowHadBegun() {
            assertThat(quarterly()
                            .performed("d1", "2025-03-31")
                            .performed("d1", "2025-03-31")
                            .standings("2025-04-01"))
                    .containsExactly("d1@2025-Q1 fulfilled", "d1@2025-Q2 open", "d1@2025-Q3 awaiting");
        }

        @Test
        void inItsOwnMatter() {
            Scene scene = Scene.of(Scene.duty("d1", UPON))
                    .occurred("request", "2025-02-03", "'matter': 'm1'")
                    .occurred("request", "2025-02-04", "'matter': 'm2'");
            assertThat(scene.performed("d1", "2025-02-05", "'matter': 'm2'").standings("2025-02-05"))
                    .containsExactly("d1@e1/m1 open", "d1@e2/m2 fulfilled", "d1@next awaiting");
            assertThat(scene.performed("d1", "2025-02-05").standings("2025-02-05"))
                    .containsExactly("d1@e1/m1 open", "d1@e2/m2 fulfilled", "d1@next awaiting");
        }

        @Test
        void itSatisfiesAtMostOne() {
            Scene scene = Scene.of(Scene.duty("d1", UPON))
                    .occurred("request", "2025-02-03")
                    .occurred("request", "2025-02-04")
                    .performed("d1", "2025-02-05");
            assertThat(scene.standings("2025-02-05"))
                    .containsExactly("d1@e1 fulfilled", "d1@e2 open", "d1@next awaiting");
        }

        @Test
        void actsOfOneDayCountInTheOrderOfTheirInstants() {
            Scene scene = Scene.of(Scene.duty(
                            "d1", UPON + ", 'deadline': {'within': {'hours': 2}, 'after': {'event': 'request'}}"))
                    .occurred("request", "2025-03-03T02:00:00Z")
                    .performed("d1", "2025-03-03T05:00:00Z")
                    .performed("d1", "2025-03-03T03:00:00Z");
            assertThat(scene.standing("d1@e1", "2025-03-03")).isEqualTo("fulfilled");
        }
    }

    @Nested
    class Noted {
        @Test
        void anActBeforeTheWindowIsPrematureAndNotCounted() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'on': '2025-07-10'}"))
                    .performed("d1", "2025-07-09");
            assertThat(scene.standing("d1@once", "2025-07-10")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-07-10"))
                    .contains("the act of 9 July 2025 came too early; it is noted and not counted [e1]");
        }

        @Test
        void anActThatNamesAnInstanceBeforeItsWindowIsPremature() {
            Scene scene = quarterly().performed("d1", "2025-03-31", "'instance': '2025-Q2'");
            assertThat(scene.standing("d1@2025-Q2", "2025-04-01")).isEqualTo("open");
        }

        @Test
        void aSecondActOnAFulfilledInstanceIsNoted() {
            Scene scene = quarterly().performed("d1", "2025-02-03").performed("d1", "2025-02-10");
            assertThat(scene.standing("d1@2025-Q1", "2025-02-11")).isEqualTo("fulfilled");
            assertThat(scene.why("d1@2025-Q1", "2025-02-11"))
                    .contains("the act of 10 February 2025 came after it was fulfilled; it is noted [e2]");
            assertThat(scene.instance("d1@2025-Q1", "2025-02-11")
                            .performedBy()
                            .orElseThrow()
                            .id()
                            .value())
                    .isEqualTo("e1");
        }

        @Test
        void anActAfterTheEndIsNoted() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                    .complete("2021-01-01/2025-12-31")
                    .term("{'until': '2025-12-31'}")
                    .changed("terminate", "2025-06-30", "")
                    .performed("d1", "2025-07-01");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("lapsed");
            assertThat(scene.why("d1@once", "2025-07-02"))
                    .contains("the act of 1 July 2025 came after it had lapsed or been waived; it is noted [e2]");
        }

        @Test
        void anActOfAnotherIsNoted() {
            Scene scene = Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                    .performed("d1", "2025-07-01", "'by': ['b']");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-07-01"))
                    .contains("the act of 1 July 2025 was not of those who bear it; it is noted and not counted [e1]");
        }
    }

    @Nested
    class PartsAddUp {
        @Test
        void theDayTheWholeIsReachedCounts() {
            Scene scene =
                    parts("").performed("d1", "2025-07-10", "'part': 'b'").performed("d1", "2025-07-11", "'part': 'a'");
            Instance between = scene.instance("d1@once", "2025-07-10");
            assertThat(List.of(between.standing().code(), between.done(), between.total()))
                    .isEqualTo(List.of("open", 1, 2));
            Instance after = scene.instance("d1@once", "2025-07-11");
            assertThat(List.of(after.standing().code(), after.done(), after.total()))
                    .isEqualTo(List.of("fulfilled-late", 2, 2));
        }

        @Test
        void theSamePartTwiceIsOnePart() {
            assertThat(parts("")
                            .performed("d1", "2025-07-01", "'part': 'a'")
                            .performed("d1", "2025-07-02", "'part': 'a'")
                            .instance("d1@once", "2025-07-03")
                            .done())
                    .isEqualTo(1);
        }

        @Test
        void anActWithoutPartIsOfTheWhole() {
            Instance whole = parts("").performed("d1", "2025-07-01").instance("d1@once", "2025-07-03");
            assertThat(List.of(whole.standing().code(), whole.done(), whole.total()))
                    .isEqualTo(List.of("fulfilled", 2, 2));
        }

        @Test
        void anyOneFulfilsWhereAnyOneIsOwed() {
            Instance any = parts(", 'required': 'any'")
                    .performed("d1", "2025-07-01", "'part': 'b'")
                    .instance("d1@once", "2025-07-01");
            assertThat(List.of(any.standing().code(), any.done(), any.total())).isEqualTo(List.of("fulfilled", 1, 1));
        }

        @Test
        void inOrderMeansEachOnlyAfterThoseBeforeIt() {
            Scene scene = parts(", 'required': 'in-order'")
                    .performed("d1", "2025-07-01", "'part': 'b'")
                    .performed("d1", "2025-07-02", "'part': 'a'");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-07-02")).contains("the act of 1 July 2025 was out of order");
            assertThat(scene.performed("d1", "2025-07-03", "'part': 'b'").standing("d1@once", "2025-07-03"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void anOpenListIsNeverComplete() {
            Scene scene = parts(", 'open': true")
                    .performed("d1", "2025-07-01", "'part': 'a'")
                    .performed("d1", "2025-07-02", "'part': 'b'");
            assertThat(scene.standing("d1@once", "2025-07-02")).isEqualTo("open");
            assertThat(scene.performed("d1", "2025-07-03").standing("d1@once", "2025-07-03"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void aPartThatTheDutyDoesNotHaveIsNoted() {
            assertThat(parts("").performed("d1", "2025-07-01", "'part': 'z'").why("d1@once", "2025-07-01"))
                    .contains("the act of 1 July 2025 names a part that the duty does not have");
            assertThat(Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"))
                            .performed("d1", "2025-07-01", "'part': 'a'")
                            .standing("d1@once", "2025-07-01"))
                    .isEqualTo("open");
        }

        @Test
        void anActThatIsSaidToBeInPartFulfilsNothing() {
            assertThat(parts("").performed("d1", "2025-07-01", "'partly': true").standing("d1@once", "2025-07-01"))
                    .isEqualTo("open");
        }

        @Test
        void aPartOfAnotherBearerIsNotCounted() {
            String own =
                    "'bearers': {'jointly': ['a', 'b']}, 'parts': {'items': [{'label': 'a', 'words': {'vi': 'một'}, 'bearer': 'a'}]},"
                            + " 'deadline': {'noLaterThan': '2025-07-10'}";
            Scene scene = Scene.of(Scene.duty("d1", own));
            assertThat(scene.performed("d1", "2025-07-01", "'part': 'a', 'by': ['b']")
                            .standing("d1@once", "2025-07-01"))
                    .isEqualTo("open");
            assertThat(scene.performed("d1", "2025-07-02", "'part': 'a', 'by': ['a', 'b']")
                            .standing("d1@once", "2025-07-02"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void timesAddUpWhereACycleOwesSeveral() {
            Scene twice = Scene.of(Scene.duty(
                            "d1", "'arises': [{'every': {'cycle': 'year', 'alignedToCalendar': true, 'atLeast': 2}}]"))
                    .signing("{'day': '2025-01-06'}")
                    .complete("2025-01-01/2025-12-31")
                    .performed("d1", "2025-02-03");
            Instance once = twice.instance("d1@2025", "2025-03-03");
            assertThat(List.of(once.standing().code(), once.done(), once.total()))
                    .isEqualTo(List.of("open", 1, 2));
            assertThat(twice.standing("d1@2025", "2026-01-01")).isEqualTo("overdue");
            assertThat(twice.performed("d1", "2025-12-31").standing("d1@2025", "2026-01-01"))
                    .isEqualTo("fulfilled");
        }
    }
}
