package vn.phoihop.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.generated.Chance;
import vn.phoihop.generated.Registers;
import vn.phoihop.party.Succession.Bearing;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

/** What holds of every register, on registers made up from a seed. Few bodies and days, so that they meet. */
class RegisterPropertyTest {
    private static final LocalDate FIRST = Registers.FIRST;
    private static final int DAYS = Registers.DAYS;
    private static final List<Optional<String>> SUBJECTS =
            List.of(Optional.empty(), Optional.of("press"), Optional.of("digital"), Optional.of("forestry"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static List<Succession> facts(Chance chance) {
        return Registers.successions(chance);
    }

    private static Register register(List<Succession> facts) {
        return Register.builder().addAllSuccessions(facts).build();
    }

    private static List<Bearing> answers(Register register) {
        List<Bearing> answers = new ArrayList<>();
        for (int body = 0; body < 8; body++) {
            for (int day = -1; day <= DAYS; day++) {
                for (Optional<String> subject : SUBJECTS) {
                    answers.add(register.bearing(PartyId.of("b" + body), subject, FIRST.plusDays(day)));
                }
            }
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFactsChangesNothing(long seed) {
        Chance chance = new Chance(seed);
        List<Succession> facts = facts(chance);
        List<Succession> mixed = new ArrayList<>();
        List<Succession> left = new ArrayList<>(facts);
        while (!left.isEmpty()) {
            mixed.add(left.remove(chance.below(left.size())));
        }
        assertThat(answers(register(mixed))).isEqualTo(answers(register(facts)));
        assertThat(answers(register(facts.subList(0, 5)).and(register(facts.subList(3, facts.size())))))
                .isEqualTo(answers(register(facts)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsNamedTwiceAndEveryStepIsOfADayThatHasCome(long seed) {
        Register register = register(facts(new Chance(seed)));
        for (int day = -1; day <= DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            for (int body = 0; body < 7; body++) {
                Bearing bearing = register.bearing(PartyId.of("b" + body), on);
                assertThat(bearing.bodies()).doesNotHaveDuplicates();
                assertThat(bearing.path())
                        .doesNotHaveDuplicates()
                        .allMatch(step -> !step.on().isAfter(on))
                        .isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
                assertThat(bearing.perhaps())
                        .allMatch(step -> step.on().isAfter(on)
                                && !step.earliest().orElseThrow().isAfter(on));
                if (bearing.path().isEmpty()) {
                    assertThat(bearing.isOriginal()).isTrue();
                }
                if (bearing.isUncovered()) {
                    assertThat(bearing.path()).anyMatch(step -> step.kind() == Kind.ABOLITION);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSubjectNeverAddsABody(long seed) {
        Register register = register(oneADay(facts(new Chance(seed))));
        for (int body = 0; body < 7; body++) {
            PartyId id = PartyId.of("b" + body);
            for (int day = 0; day <= DAYS; day++) {
                LocalDate on = FIRST.plusDays(day);
                List<PartyId> all = register.bearing(id, on).bodies();
                for (Optional<String> subject : SUBJECTS) {
                    assertThat(all)
                            .as("%s of %s on %s", subject, id, on)
                            .containsAll(register.bearing(id, subject, on).bodies());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBodyUnknownToTheRegisterBearsItself(long seed) {
        Register register = register(facts(new Chance(seed)));
        Bearing bearing = register.bearing(PartyId.of("b7"), FIRST.plusDays(DAYS));
        assertThat(bearing.isOriginal()).isTrue();
        assertThat(bearing.isCertain()).isTrue();
    }

    /** Without those of a day that has one already, by day. */
    private static List<Succession> oneADay(List<Succession> all) {
        Map<LocalDate, Succession> byDay = new TreeMap<>();
        all.forEach(fact -> byDay.putIfAbsent(fact.on(), fact));
        return List.copyOf(byDay.values());
    }

    /** Days one after another, by hand: each succession has a day of its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void oneAfterAnotherTheyAreWhatAStepByStepWalkComesTo(long seed) {
        List<Succession> facts = oneADay(facts(new Chance(seed)));
        Register register = register(facts);
        for (int start = 0; start < 7; start++) {
            PartyId id = PartyId.of("b" + start);
            Set<PartyId> now = new HashSet<>(Set.of(id));
            for (Succession fact : facts) {
                Set<PartyId> moved =
                        fact.successors().stream().map(Successor::body).collect(Collectors.toSet());
                Set<PartyId> then = new HashSet<>();
                for (PartyId one : now) {
                    if (!fact.predecessors().contains(one)) {
                        then.add(one);
                    } else {
                        then.addAll(moved);
                        if (fact.kind() == Kind.TRANSFER) {
                            then.add(one);
                        }
                    }
                }
                now = then;
                assertThat(register.bearing(id, fact.on()).bodies())
                        .as("%s on %s", id, fact.on())
                        .containsExactlyInAnyOrderElementsOf(now);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCircleHangs(long seed) {
        Chance chance = new Chance(seed);
        int length = chance.between(2, 400);
        Register register = register(IntStream.range(0, length)
                .mapToObj(i -> {
                    Succession.Builder fact = Succession.builder();
                    fact.kind(Kind.RENAME)
                            .on(FIRST)
                            .sureness(Sureness.VERIFIED)
                            .addPredecessors("c" + i)
                            .addSuccessors(Successor.of("c" + (i + 1) % length))
                            .addInstruments(Instrument.of("1/NQ", Sureness.VERIFIED));
                    return fact.build();
                })
                .toList());
        assertThat(register.bearing(PartyId.of("c0"), FIRST).body()).contains(PartyId.of("c" + (length - 1)));
    }
}
