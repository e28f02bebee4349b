package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

class BearersTest {
    private static final String DUE = "'deadline': {'noLaterThan': '2025-07-10'}";
    private static final PartyId A = PartyId.of("a");
    private static final PartyId B = PartyId.of("b");
    private static final PartyId C = PartyId.of("c");

    private static Scene of(String bearers) {
        return of(bearers, "");
    }

    private static Scene of(String bearers, String more) {
        return Scene.of(Scene.duty("d1", "'bearers': " + bearers + ", " + DUE + more))
                .complete("2021-01-01/2025-12-31");
    }

    private static Succession.Builder on(Kind kind, String day) {
        return Succession.builder()
                .kind(kind)
                .on(LocalDate.parse(day))
                .addInstrument(Instrument.of("1/QD", Sureness.VERIFIED))
                .sureness(Sureness.VERIFIED);
    }

    private static Setting with(Succession... successions) {
        Register.Builder register = Register.builder();
        for (Succession one : successions) {
            register.addSuccession(one);
        }
        return Setting.vietnam().with(register.build());
    }

    private static Setting members(String since, String... members) {
        return Setting.vietnam()
                .with(Register.builder()
                        .addRoll(Register.Roll.builder()
                                .of(PartyId.of("unit"))
                                .since(LocalDate.parse(since))
                                .addMembers(members)
                                .sureness(Sureness.VERIFIED)
                                .build())
                        .build());
    }

    @Nested
    @DisplayName("STAND-8 Several bearers")
    class Several {
        @Test
        void eachHasAStandingOfItsOwn() {
            Scene scene = of("{'each': ['a', 'b']}").performed("d1", "2025-07-01", "'by': ['b']");
            assertThat(scene.on("2025-07-11").instances())
                    .map(one -> one.bearers() + " " + one.standing().code())
                    .containsExactly("[a] overdue", "[b] fulfilled");
        }

        @Test
        void theRollUpIsTheWorst() {
            Scene scene = of("{'each': ['a', 'b']}").performed("d1", "2025-07-01", "'by': ['b']");
            assertThat(scene.on("2025-07-11").worst(ElementId.of("d1"))).contains(Standing.OVERDUE);
            assertThat(scene.on("2025-07-01").worst(ElementId.of("d1"))).contains(Standing.OPEN);
            assertThat(scene.on("2025-07-01").worst(ElementId.of("d9"))).isEmpty();
        }

        @Test
        void anActOfBothIsOfEach() {
            assertThat(of("{'each': ['a', 'b']}")
                            .performed("d1", "2025-07-01", "'by': ['a', 'b']")
                            .standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled", "d1@once fulfilled");
        }

        @Test
        void anActThatDoesNotSayByWhomIsOfNeither() {
            Scene scene = of("{'each': ['a', 'b']}").performed("d1", "2025-07-01");
            assertThat(scene.standings("2025-07-05")).containsExactly("d1@once open", "d1@once open");
            assertThat(scene.why("d1@once", "2025-07-05")).contains("the act of 1 July 2025 does not say who acted");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once unknown", "d1@once unknown");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['a']").standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled", "d1@once unknown");
        }

        @Test
        void jointlyTakesTheJointAct() {
            Scene scene = of("{'jointly': ['a', 'b']}").performed("d1", "2025-07-01", "'by': ['a']");
            assertThat(scene.standings("2025-07-05")).containsExactly("d1@once open");
            assertThat(scene.why("d1@once", "2025-07-05")).contains("the act of 1 July 2025 was of some only");
            assertThat(scene.performed("d1", "2025-07-05", "'by': ['a', 'b']").standings("2025-07-05"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void ofAnyOfThemTheFirstActCounts() {
            assertThat(of("{'anyOf': ['a', 'b']}")
                            .performed("d1", "2025-07-01", "'by': ['b']")
                            .standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void aCoordinatingBodyHasNoStandingOfItsOwn() {
            Scene scene = of("{'lead': ['a'], 'coordinating': ['b']}");
            assertThat(scene.on("2025-07-01").instances()).hasSize(1);
            assertThat(scene.on("2025-07-01").borneBy(B)).isEmpty();
            assertThat(scene.performed("d1", "2025-07-01", "'by': ['b']").standing("d1@once", "2025-07-11"))
                    .isEqualTo("overdue");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['a']").standing("d1@once", "2025-07-11"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void eachPartyButOneIsEachOfTheOthers() {
            assertThat(of("{'each': ['others-than:a']}").on("2025-07-01").instances())
                    .map(Instance::bearers)
                    .map(Object::toString)
                    .containsExactly("[b]");
        }

        @Test
        void whereNobodyKnowsWhichEitherMayAct() {
            assertThat(of("{'unsettled': ['a', 'b']}")
                            .performed("d1", "2025-07-01", "'by': ['b']")
                            .standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        private Scene role(String actors) {
            return Scene.of(Scene.duty(
                            "d1", "'bearers': {'each': ['role:finder']}, 'arises': [{'each': {'event': 'found'}}]"))
                    .occurred("found", "2025-02-03", "'matter': 'm1'" + actors);
        }

        @Test
        void aBearerDecidedByAnEventIsUnknownBeforeIt() {
            assertThat(role("").standing("d1@e1/m1", "2025-02-03")).isEqualTo("unknown");
            assertThat(role("").why("d1@e1/m1", "2025-02-03")).contains("who has the role in this matter is not known");
            assertThat(role(", 'actors': [{'who': 'b', 'role': 'finder'}]").standing("d1@e1/m1", "2025-02-03"))
                    .isEqualTo("open");
            assertThat(role(", 'actors': [{'who': 'b', 'role': 'finder'}]")
                            .on("2025-02-03")
                            .borneBy(B))
                    .hasSize(1);
        }

        @Test
        void onATieItIsUnknown() {
            assertThat(role(", 'actors': [{'who': 'a', 'role': 'finder'}, {'who': 'b', 'role': 'finder'}]")
                            .standing("d1@e1/m1", "2025-02-03"))
                    .isEqualTo("unknown");
        }

        @Test
        void anotherEventOfTheMatterMayDecideIt() {
            Scene scene = role("").occurred(
                            "reported", "2025-02-05", "'matter': 'm1', 'actors': [{'who': 'b', 'role': 'finder'}]");
            assertThat(scene.standing("d1@e1/m1", "2025-02-04")).isEqualTo("unknown");
            assertThat(scene.standing("d1@e1/m1", "2025-02-05")).isEqualTo("open");
        }

        @Test
        void aClassIsItsMembersOnTheDueDay() {
            Scene scene = of("{'each': ['each:unit']}").setting(members("2025-01-01", "u1", "u2"));
            assertThat(scene.on("2025-07-11").instances())
                    .map(Instance::borneNowBy)
                    .map(Object::toString)
                    .containsExactly("[u1]", "[u2]");
            assertThat(scene.performed("d1", "2025-07-01", "'by': ['u2']").standings("2025-07-11"))
                    .containsExactly("d1@once overdue", "d1@once fulfilled");
            Setting later = members("2025-07-11", "u1", "u2", "u3");
            assertThat(of("{'each': ['each:unit']}").setting(later).standings("2025-07-12"))
                    .containsExactly("d1@once unknown");
        }

        @Test
        void aClassOfNobodyHasNoBearer() {
            Scene scene = of("{'each': ['each:unit']}").setting(members("2025-01-01"));
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once unknown");
            assertThat(scene.why("d1@once", "2025-07-11")).contains("nobody belongs to each:unit any more");
        }

        @Test
        void withoutARegisterTheirNumberIsUnknown() {
            Scene scene = of("{'each': ['each:unit']}").performed("d1", "2025-07-01", "'by': ['u2']");
            assertThat(scene.standings("2025-07-11")).containsExactly("d1@once unknown");
            assertThat(scene.why("d1@once", "2025-07-11"))
                    .contains("the members of each:unit are not known")
                    .contains("how many members the class has is not known");
        }
    }

    @Nested
    @DisplayName("STAND-13 Succession")
    class Following {
        private final Succession merger = on(Kind.MERGER, "2025-07-01")
                .addPredecessors("a", "b")
                .addSuccessor(Successor.of("c"))
                .build();
        private final Succession abolition =
                on(Kind.ABOLITION, "2025-07-01").addPredecessors("a").build();
        private final Succession split = on(Kind.SPLIT, "2025-07-01")
                .addPredecessors("a")
                .addSuccessor(Successor.of("c", "press"))
                .addSuccessor(Successor.of("e", "digital"))
                .build();

        @Test
        void whoBearsADutyFollowsTheRegisterAndWhoBoreItFirstStaysVisible() {
            Scene scene = of("{'each': ['a']}").setting(with(merger));
            assertThat(scene.instance("d1@once", "2025-06-30").borneNowBy()).containsExactly(A);
            assertThat(scene.instance("d1@once", "2025-07-01").borneNowBy()).containsExactly(C);
            assertThat(scene.instance("d1@once", "2025-07-01").bearers())
                    .map(Object::toString)
                    .containsExactly("a");
            assertThat(scene.on("2025-07-01").borneBy(C)).hasSize(1);
            assertThat(scene.on("2025-07-01").borneBy(A)).isEmpty();
            assertThat(scene.why("d1@once", "2025-07-01"))
                    .contains("what A bore is now borne by c")
                    .contains("1 July 2025");
        }

        @Test
        void whoBearsADutyWithoutAnInstanceFollowsTheRegisterToo() {
            Scene scene = Scene.of(Scene.duty("d1", "'bearers': {'each': ['a', 'b']}"))
                    .setting(with(merger));
            assertThat(scene.on("2025-06-30").of(ElementId.of("d1"))).isEmpty();
            assertThat(scene.on("2025-06-30").borneNowBy(ElementId.of("d1"))).containsExactly(A, PartyId.of("b"));
            assertThat(scene.on("2025-07-01").borneNowBy(ElementId.of("d1"))).containsExactly(C);
            assertThat(scene.on("2025-07-01").borneNowBy(ElementId.of("d9"))).isEmpty();
        }

        @Test
        void theSuccessorActsForItFromThatDayOn() {
            Scene scene = of("{'each': ['a']}").setting(with(merger));
            assertThat(scene.performed("d1", "2025-06-30", "'by': ['c']").standing("d1@once", "2025-07-05"))
                    .isEqualTo("open");
            assertThat(scene.performed("d1", "2025-07-01", "'by': ['c']").standing("d1@once", "2025-07-05"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void anUncoveredDutyIsUnknownWithoutABearer() {
            Scene scene = of("{'each': ['a']}").setting(with(abolition));
            assertThat(scene.standing("d1@once", "2025-06-30")).isEqualTo("open");
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("unknown");
            assertThat(scene.why("d1@once", "2025-07-01")).contains("nobody has succeeded A");
            assertThat(scene.instance("d1@once", "2025-06-01").nextChange().map(Object::toString))
                    .contains("2025-07-01");
        }

        @Test
        void aSplitFollowsTheSubject() {
            assertThat(of("{'each': ['a']}", ", 'subject': 'press'")
                            .setting(with(split))
                            .instance("d1@once", "2025-07-01")
                            .borneNowBy())
                    .containsExactly(C);
        }

        @Test
        void aSplitWithoutASubjectNamesAll() {
            Scene scene = of("{'each': ['a']}").setting(with(split));
            assertThat(scene.instance("d1@once", "2025-07-01").borneNowBy()).containsExactly(C, PartyId.of("e"));
            assertThat(scene.why("d1@once", "2025-07-01")).contains("the functions of A were divided among c; e");
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['e']").standing("d1@once", "2025-07-02"))
                    .isEqualTo("fulfilled");
        }

        @Test
        void mergedCoBearersCountOnce() {
            Scene scene = of("{'each': ['a', 'b']}").setting(with(merger));
            assertThat(scene.on("2025-06-30").instances()).hasSize(2);
            assertThat(scene.on("2025-07-01").instances()).hasSize(1);
            assertThat(scene.performed("d1", "2025-07-02", "'by': ['c']").standings("2025-07-11"))
                    .containsExactly("d1@once fulfilled");
        }

        @Test
        void creditorAndDebtorMayBecomeOneBody() {
            Scene scene = of("{'each': ['a']}", ", 'counterparties': ['b']").setting(with(merger));
            assertThat(scene.standing("d1@once", "2025-07-01")).isEqualTo("open");
            assertThat(scene.why("d1@once", "2025-07-01"))
                    .contains("A and B are now one body, c; the standing is unchanged");
            assertThat(scene.why("d1@once", "2025-06-30")).doesNotContain("one body");
        }

        @Test
        void theSignedTextNeverChanges() {
            Scene scene = of("{'each': ['a']}").setting(with(merger));
            assertThat(scene.on("2025-07-01").instances().get(0).duty())
                    .isEqualTo(scene.agreement().duties().get(0));
        }

        @Test
        void eachStepOfASuccessionIsToldWithItsInstrument() {
            Scene merged = of("{'each': ['a']}").setting(with(merger));
            assertThat(merged.why("d1@once", "2025-07-01"))
                    .contains("A: merged from 1 July 2025 (1/QD; verified)")
                    .contains("what A bore is now borne by c");
            Succession unnumbered = Succession.builder()
                    .kind(Kind.ABOLITION)
                    .on(LocalDate.parse("2025-07-01"))
                    .addPredecessors("a")
                    .addInstrument(Instrument.builder()
                            .words(Words.of("một nghị quyết", "a resolution"))
                            .sureness(Sureness.UNVERIFIED)
                            .build())
                    .sureness(Sureness.UNVERIFIED)
                    .build();
            Scene done = of("{'each': ['a']}").setting(with(unnumbered)).performed("d1", "2025-06-02");
            assertThat(done.why("d1@once", "2025-07-01"))
                    .startsWith("fulfilled: send a report")
                    .contains("A: abolished from 1 July 2025 (a resolution; unverified)")
                    .contains("nobody has succeeded A");
        }
    }
}
