package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession.Sureness;

class SeveralBearersTest {
    private static final ElementId D1 = ElementId.of("d1");

    /** Due on Thursday 10 July 2025, with a record that is complete. */
    private static Scene of(String bearers) {
        return due(bearers, "2025-07-10");
    }

    private static Scene due(String bearers, String day) {
        return Scene.of(Scene.duty("d1", "'bearers': " + bearers + ", 'deadline': {'noLaterThan': '" + day + "'}"))
                .complete("2021-01-01/2025-12-31");
    }

    private static Register.Roll roll(String since, String... members) {
        return Register.Roll.builder()
                .of(PartyId.of("unit"))
                .since(LocalDate.parse(since))
                .addMembers(members)
                .sureness(Sureness.VERIFIED)
                .build();
    }

    private static Setting units(Register.Roll... rolls) {
        return Setting.vietnam().with(Register.builder().rolls(List.of(rolls)).build());
    }

    private static List<String> told(Scene scene, String day) {
        return scene.on(day).instances().stream()
                .map(one -> one.borneNowBy() + " " + one.standing().code())
                .toList();
    }

    @Nested
    @DisplayName("STAND-8 A class is its register's members on the due day")
    class Classes {
        private final Setting two = units(roll("2025-01-01", "u1", "u2"));

        @Test
        void anyOneOfAClassIsOneOfItsMembers() {
            Scene scene = of("{'anyOf': ['each:unit']}").setting(two);
            assertThat(told(scene, "2025-07-10")).containsExactly("[u1, u2] open");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once overdue");
            assertThat(scene.performed("d1", "2025-07-01", "'by': ['u3']").standings("2025-07-11"))
                    .containsExactly("d1@once overdue");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['u2']").standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void aClassTogetherIsAllOfItsMembers() {
            Scene scene = of("{'jointly': ['each:unit']}").setting(two).performed("d1", "2025-07-01", "'by': ['u1']");
            assertThat(told(scene, "2025-07-05")).containsExactly("[u1, u2] open");
            assertThat(scene.why("d1@once", "2025-07-05"))
                    .contains("the act of 1 July 2025 was of some only; it takes all of them [e1]");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once overdue");
            assertThat(scene.performed("d1", "2025-07-09", "'by': ['u2']").standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void whoBelongsToItOnTheDueDayMustActAndNoneThatCameLater() {
            Scene both = of("{'jointly': ['each:unit']}").performed("d1", "2025-07-09", "'by': ['u1', 'u2']");
            assertThat(both.setting(units(roll("2025-01-01", "u1", "u2"), roll("2025-07-11", "u1", "u2", "u3")))
                            .standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
            assertThat(both.setting(units(roll("2025-01-01", "u1", "u2"), roll("2025-07-10", "u1", "u2", "u3")))
                            .standings("2025-07-11"))
                    .containsExactly("d1@once overdue");
        }

        @Test
        void aPartyBesideAClassIsOneMore() {
            Scene scene = of("{'jointly': ['a', 'each:unit']}")
                    .setting(two)
                    .performed("d1", "2025-07-01", "'by': ['u1', 'u2']");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once overdue");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['a']").standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @ParameterizedTest
        @ValueSource(strings = {"anyOf", "jointly"})
        void withoutARegisterNobodyKnowsAfterTheDueDay(String kind) {
            Scene scene = of("{'" + kind + "': ['each:unit']}");
            assertThat(scene.standings("2025-07-10")).containsExactly("d1@once open");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once unknown");
            assertThat(scene.why("d1@once", "2025-07-11")).contains("the members of each:unit are not known");
        }

        @ParameterizedTest(name = "a roll of {0} on: {1}")
        @CsvSource({"2025-07-10, 2", "2025-07-11, 1"})
        void theDueDayDecidesThoughItLiesAhead(String since, int expected) {
            Scene scene =
                    of("{'each': ['each:unit']}").setting(units(roll("2025-01-01", "u1"), roll(since, "u1", "u2")));
            assertThat(scene.on("2025-06-02").instances()).hasSize(expected);
            assertThat(scene.on("2025-07-11").instances()).hasSize(expected);
        }

        @Test
        void aClassOfWhomNobodyIsLeftIsOneInstanceOfNobody() {
            Scene scene =
                    of("{'each': ['each:unit']}").setting(units(roll("2025-01-01", "u1", "u2"), roll("2025-07-01")));
            assertThat(scene.standings("2025-07-05")).containsExactly("d1@once unknown");
            assertThat(scene.instance("d1@once", "2025-07-05").borneNowBy()).isEmpty();
            assertThat(scene.why("d1@once", "2025-07-05")).contains("nobody belongs to each:unit any more");
            Scene left =
                    of("{'each': ['each:unit']}").setting(units(roll("2025-01-01", "u1", "u2"), roll("2025-07-11")));
            assertThat(told(left, "2025-07-05")).containsExactly("[u1] open", "[u2] open");
        }

        @Test
        void whoBearsItNowAreTheMembersAndNobodyForARole() {
            assertThat(of("{'each': ['each:unit']}")
                            .setting(two)
                            .on("2025-06-02")
                            .borneNowBy(D1))
                    .containsExactly(PartyId.of("u1"), PartyId.of("u2"));
            assertThat(of("{'anyOf': ['a', 'each:unit']}")
                            .setting(two)
                            .on("2025-06-02")
                            .borneNowBy(D1))
                    .containsExactly(PartyId.of("a"), PartyId.of("u1"), PartyId.of("u2"));
            assertThat(of("{'each': ['each:unit']}").on("2025-06-02").borneNowBy(D1))
                    .isEmpty();
            assertThat(of("{'each': ['role:finder']}").on("2025-06-02").borneNowBy(D1))
                    .isEmpty();
        }

        @Test
        void withoutAnInstanceTheMembersOfTheDayAskedAboutBearIt() {
            Scene scene = Scene.of(Scene.duty("d1", "'bearers': {'each': ['each:unit']}"))
                    .setting(units(roll("2025-01-01", "u1"), roll("2025-07-01", "u1", "u2")));
            assertThat(scene.on("2025-06-30").borneNowBy(D1)).containsExactly(PartyId.of("u1"));
            assertThat(scene.on("2025-07-01").borneNowBy(D1)).containsExactly(PartyId.of("u1"), PartyId.of("u2"));
        }
    }

    @Nested
    @DisplayName("STAND-8 What does not say of whom it is")
    class Unnamed {
        private static Scene judged(String bearers, String more) {
            return of(bearers).event("judged", "2025-07-05", "'duty': 'd1'" + more);
        }

        @ParameterizedTest
        @ValueSource(strings = {"established", "denied"})
        void aJudgementOfNobodyLeavesItUnknownForEach(String verdict) {
            Scene scene = judged("{'each': ['a', 'b']}", ", 'verdict': '" + verdict + "'");
            assertThat(scene.standings("2025-07-04")).containsExactly("d1@once open", "d1@once open");
            assertThat(scene.standings("2025-07-05")).containsExactly("d1@once unknown", "d1@once unknown");
            assertThat(scene.why("d1@once", "2025-07-05"))
                    .contains("the judgement of 5 July 2025 does not say of whom, and several bear it each [e1]");
        }

        @Test
        void aJudgementOfOneIsOfThatOne() {
            String ofB = ", 'actors': [{'who': 'b', 'role': 'reporter'}]";
            assertThat(judged("{'each': ['a', 'b']}", ", 'verdict': 'established'" + ofB)
                            .standings("2025-07-11"))
                    .containsExactly("d1@once overdue", "d1@once fulfilled");
            assertThat(judged("{'each': ['a', 'b']}", ", 'verdict': 'denied'" + ofB)
                            .standings("2025-07-05"))
                    .containsExactly("d1@once open", "d1@once violated");
        }

        @Test
        void aJudgementOfTheMemberOfAClassIsOfThatMember() {
            Scene scene = judged(
                            "{'each': ['each:unit']}",
                            ", 'verdict': 'established', 'actors': [{'who': 'u2', 'role': 'reporter'}]")
                    .setting(units(roll("2025-01-01", "u1", "u2")));
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once overdue", "d1@once fulfilled");
        }

        @Test
        void whereTheyBearItTogetherNobodyNeedsToBeNamed() {
            assertThat(judged("{'jointly': ['a', 'b']}", ", 'verdict': 'established'")
                            .standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void aLateActOfOneMayBeItsSecondWhereAnEarlierOneIsOfNobody() {
            Scene late = of("{'each': ['a', 'b']}").performed("d1", "2025-07-15", "'by': ['a']");
            assertThat(told(late, "2025-07-15")).containsExactly("[a] fulfilled-late", "[b] overdue");
            Scene unclear = of("{'each': ['a', 'b']}")
                    .performed("d1", "2025-07-01")
                    .performed("d1", "2025-07-15", "'by': ['a']");
            assertThat(told(unclear, "2025-07-10")).containsExactly("[a] open", "[b] open");
            assertThat(told(unclear, "2025-07-15")).containsExactly("[a] unknown", "[b] unknown");
            assertThat(unclear.why("d1@once", "2025-07-15"))
                    .contains("the act of 1 July 2025 does not say who acted, and several bear it each [e1]");
        }
    }

    @Nested
    @DisplayName("STAND-6 A judgement that a duty was kept or failed")
    class Judged {
        private static Scene twice(String kept, String failed) {
            return of("{'each': ['a']}")
                    .event("judged", kept, "'duty': 'd1', 'verdict': 'established'")
                    .event("judged", failed, "'duty': 'd1', 'verdict': 'denied'");
        }

        @Test
        void inTwoWaysOnOneDayItIsUnknown() {
            Scene both = twice("2025-07-05", "2025-07-05");
            assertThat(both.standing("d1@once", "2025-07-04")).isEqualTo("open");
            assertThat(both.standing("d1@once", "2025-07-05")).isEqualTo("unknown");
            assertThat(both.why("d1@once", "2025-07-05")).contains("on 5 July 2025 it was judged in two ways");
            assertThat(twice("2025-07-05", "2025-07-05T03:00:00Z").standing("d1@once", "2025-07-05"))
                    .isEqualTo("unknown");
            assertThat(both.event("judged", "2025-07-06", "'duty': 'd1', 'verdict': 'established'")
                            .standing("d1@once", "2025-07-06"))
                    .isEqualTo("fulfilled");
        }

        @ParameterizedTest(name = "kept {0}, failed {1}: {2}")
        @CsvSource({
            "2025-07-05T02:00:00Z, 2025-07-05T03:00:00Z, violated",
            "2025-07-05T03:00:00Z, 2025-07-05T02:00:00Z, fulfilled",
            "2025-07-04, 2025-07-05, violated",
            "2025-07-05, 2025-07-04, fulfilled"
        })
        void theLaterOneHolds(String kept, String failed, String expected) {
            assertThat(twice(kept, failed).standing("d1@once", "2025-07-05")).isEqualTo(expected);
            assertThat(twice(kept, failed).why("d1@once", "2025-07-05")).doesNotContain("in two ways");
        }
    }
}
