package vn.phoihop.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;
import vn.phoihop.party.Succession.Bearing;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

/** STAND-13: who bears a duty on a day follows the register. STAND-8: a class is its register's members on the day. */
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static PartyId id(String body) {
        return PartyId.of(body);
    }

    private static List<PartyId> ids(String bodies) {
        return bodies.isEmpty()
                ? List.of()
                : Arrays.stream(bodies.split(" ", -1)).map(PartyId::of).toList();
    }

    private static Succession.Builder fact(Kind kind, LocalDate on, String from, String to) {
        Succession.Builder fact = Succession.builder();
        fact.kind(kind).on(on).sureness(Sureness.VERIFIED).addInstruments(Instrument.of("1/NQ", Sureness.VERIFIED));
        fact.predecessors(ids(from));
        if (!to.isEmpty()) {
            for (String one : to.split(" ", -1)) {
                String[] parts = one.split(":", -1);
                fact.addSuccessors(parts.length == 1 ? Successor.of(parts[0]) : Successor.of(parts[0], parts[1]));
            }
        }
        return fact;
    }

    private static Register register(Succession.Builder... facts) {
        Register.Builder register = Register.builder();
        for (Succession.Builder fact : facts) {
            register.addSuccessions(fact.build());
        }
        return register.build();
    }

    private static List<PartyId> bodies(Register register, String body, String subject, LocalDate day) {
        return register.bearing(id(body), Optional.of(subject).filter(s -> !s.isEmpty()), day)
                .bodies();
    }

    @Test
    void aBodyOfWhichNothingIsKnownBearsItself() {
        Bearing bearing = Register.none().bearing(id("cong-ttdt-cp"), DAY);
        assertThat(bearing).isEqualTo(new Bearing(id("cong-ttdt-cp"), ids("cong-ttdt-cp"), List.of(), List.of()));
        assertThat(bearing.isOriginal()).isTrue();
        assertThat(bearing.isCertain()).isTrue();
        assertThat(bearing.sureness()).isEmpty();
        assertThat(bearing.isUncovered()).isFalse();
        assertThat(Register.none().bearing(id("a"), Optional.of("press"), DAY).body())
                .contains(id("a"));
        assertThat(Register.none().members(id("a"), DAY)).isEmpty();
        assertThat(Register.none().name(id("a"))).isEmpty();
    }

    @Test
    void aSuccessionTakesEffectAtTheStartOfItsDayAndWhoBoreItFirstStaysVisible() {
        Succession merger = fact(Kind.MERGER, DAY, "a b", "b").build();
        Register register = Register.builder().addSuccessions(merger).build();
        assertThat(register.bearing(id("a"), DAY.minusDays(1)).isOriginal()).isTrue();
        Bearing after = register.bearing(id("a"), DAY);
        assertThat(after.original()).isEqualTo(id("a"));
        assertThat(after.body()).contains(id("b"));
        assertThat(after.path()).containsExactly(merger);
        assertThat(after.isOriginal()).isFalse();
        assertThat(after.isCertain()).isTrue();
    }

    @Test
    void whoMergesIntoItselfGoesOnAndTookNoStep() {
        Bearing bearing = register(fact(Kind.MERGER, DAY, "a b", "b")).bearing(id("b"), DAY);
        assertThat(bearing.isOriginal()).isTrue();
        assertThat(bearing.path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, a",
        "2025-03-01, b",
        "2025-06-30, b",
        "2025-07-01, c",
        "2030-01-01, c",
    })
    void chainsAreFollowedInTheOrderOfTheirDays(LocalDate day, String body) {
        Register register =
                register(fact(Kind.MERGER, DAY, "b c", "c"), fact(Kind.RENAME, LocalDate.of(2025, 3, 1), "a", "b"));
        assertThat(bodies(register, "a", "", day)).containsExactly(id(body));
        assertThat(register.bearing(id("a"), LocalDate.of(2030, 1, 1)).path())
                .extracting(Succession::kind)
                .containsExactly(Kind.RENAME, Kind.MERGER);
    }

    @Test
    void twoInARowMayHaveOneDay() {
        Register register = register(fact(Kind.RENAME, DAY, "b", "c"), fact(Kind.RENAME, DAY, "a", "b"));
        assertThat(bodies(register, "a", "", DAY)).containsExactly(id("c"));
    }

    @Test
    void whatHappenedToABodyBeforeItTookOverDoesNotReachWhatItTookOver() {
        Register register =
                register(fact(Kind.TRANSFER, DAY.minusYears(1), "b", "x:press"), fact(Kind.MERGER, DAY, "a b", "b"));
        assertThat(bodies(register, "b", "press", DAY)).containsExactly(id("x"));
        assertThat(bodies(register, "a", "press", DAY)).containsExactly(id("b"));
    }

    /** The department of information: merged, and the press transferred, on one day. */
    @ParameterizedTest
    @CsvSource({
        "digital, khcn",
        "press, vhttdl",
        "'', khcn vhttdl",
        "forestry, khcn vhttdl", // nothing tells
    })
    void functionsSplitBySubjectFollowTheSubjectAndBothWhereItDoesNotTell(String subject, String bodies) {
        Register register = register(
                fact(Kind.TRANSFER, DAY, "tttt", "vhttdl:press"), fact(Kind.MERGER, DAY, "tttt khcn", "khcn:digital"));
        assertThat(bodies(register, "tttt", subject, DAY)).isEqualTo(ids(bodies));
        assertThat(bodies(register, "khcn", subject, DAY)).containsExactly(id("khcn"));
        assertThat(register.bearing(id("tttt"), Optional.of(subject).filter(s -> !s.isEmpty()), DAY)
                        .isCertain())
                .isEqualTo(!bodies.contains(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "SPLIT, b c:press, press, c",
        "SPLIT, b c:press, forestry, b", // b has whatever no other has
        "SPLIT, b c:press, '', b c",
        "SPLIT, b:digital c:press, forestry, b c",
        "SPLIT, a c:press, '', a c",
        "SPLIT, a c:press, press, c",
        "TRANSFER, c:press, press, c",
        "TRANSFER, c:press, forestry, a", // it goes on with the rest
        "TRANSFER, c:press, '', c a",
        "ABOLITION, '', press, ''",
        "ABOLITION, '', '', ''",
        "RENAME, b, press, b",
        "MERGER, b:press b:digital, '', b",
    })
    void eachKindLeavesTheFunctionsWithWhomItSays(Kind kind, String to, String subject, String bodies) {
        Register register = register(fact(kind, DAY, "a", to));
        assertThat(bodies(register, "a", subject, DAY)).isEqualTo(ids(bodies));
        assertThat(bodies(register, "a", subject, DAY.minusDays(1))).containsExactly(id("a"));
    }

    @Test
    void whatWasTransferredBeforeAnAbolitionIsCoveredAndTheRestIsNot() {
        Register register = register(fact(Kind.ABOLITION, DAY, "a", ""), fact(Kind.TRANSFER, DAY, "a", "c:press"));
        assertThat(bodies(register, "a", "press", DAY)).containsExactly(id("c"));
        Bearing rest = register.bearing(id("a"), Optional.of("forestry"), DAY);
        assertThat(rest.isUncovered()).isTrue();
        assertThat(rest.path()).extracting(Succession::kind).containsExactly(Kind.ABOLITION);
    }

    @Test
    void anUncoveredBodyHasNoBearerAndThatIsAsSureAsTheAbolition() {
        Bearing bearing = register(fact(Kind.ABOLITION, DAY, "a", "")).bearing(id("a"), DAY);
        assertThat(bearing.isUncovered()).isTrue();
        assertThat(bearing.body()).isEmpty();
        assertThat(bearing.isOriginal()).isFalse();
        assertThat(bearing.isCertain()).isTrue();
    }

    @Test
    void coBearersThatMergeAreOneBodyByTwoWays() {
        Register register = register(fact(Kind.MERGER, DAY, "a b", "c"));
        assertThat(register.bearing(id("a"), DAY).bodies())
                .isEqualTo(register.bearing(id("b"), DAY).bodies())
                .containsExactly(id("c"));
        Register split = register(fact(Kind.SPLIT, DAY, "a", "b c"), fact(Kind.MERGER, DAY.plusDays(1), "b c", "d"));
        assertThat(bodies(split, "a", "", DAY.plusDays(1))).containsExactly(id("d"));
    }

    @Test
    void itIsAsSureAsTheLeastSureSuccessionOnTheWay() {
        Register register = register(
                fact(Kind.RENAME, DAY, "a", "b").sureness(Sureness.SECOND_HAND),
                fact(Kind.RENAME, DAY.plusDays(1), "b", "c").sureness(Sureness.INFERRED),
                fact(Kind.RENAME, DAY.plusDays(2), "c", "d"));
        assertThat(register.bearing(id("a"), DAY).sureness()).contains(Sureness.SECOND_HAND);
        assertThat(register.bearing(id("a"), DAY.plusDays(2)).sureness()).contains(Sureness.INFERRED);
        assertThat(register.bearing(id("a"), DAY.plusDays(2)).isCertain()).isFalse();
        assertThat(register.bearing(id("c"), DAY.plusDays(2)).isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-27, a, 0, true",
        "2025-03-28, a, 1, false",
        "2025-06-29, a, 1, false",
        "2025-06-30, b, 0, true",
    })
    void whileItsDayIsNotKnownASuccessionMayAlreadyHaveTakenEffect(
            LocalDate day, String body, int perhaps, boolean isCertain) {
        Register register =
                register(fact(Kind.RENAME, LocalDate.of(2025, 6, 30), "a", "b").earliest(LocalDate.of(2025, 3, 28)));
        Bearing bearing = register.bearing(id("a"), day);
        assertThat(bearing.body()).contains(id(body));
        assertThat(bearing.perhaps()).hasSize(perhaps);
        assertThat(bearing.isCertain()).isEqualTo(isCertain);
    }

    @Test
    void whatDoesNotTouchTheSubjectMayNotHaveTakenEffectForIt() {
        Register register = register(fact(Kind.TRANSFER, DAY, "a", "b:press").earliest(DAY.minusDays(9)));
        LocalDate before = DAY.minusDays(1);
        assertThat(register.bearing(id("a"), Optional.of("press"), before).perhaps())
                .hasSize(1);
        assertThat(register.bearing(id("a"), Optional.of("digital"), before).perhaps())
                .isEmpty();
        assertThat(register.bearing(id("a"), before).perhaps()).hasSize(1);
    }

    @Test
    void namesExchangedOnOneDayChangePlaces() {
        Register register = register(fact(Kind.RENAME, DAY, "a", "b"), fact(Kind.RENAME, DAY, "b", "a"));
        assertThat(bodies(register, "a", "", DAY)).containsExactly(id("b"));
        assertThat(bodies(register, "b", "", DAY)).containsExactly(id("a"));
    }

    @Test
    void backAndForthOverTheYearsIsFollowedToItsEnd() {
        List<Succession.Builder> facts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            facts.add(fact(Kind.RENAME, DAY.plusDays(i), i % 2 == 0 ? "a" : "b", i % 2 == 0 ? "b" : "a"));
        }
        Register register = register(facts.toArray(Succession.Builder[]::new));
        assertThat(bodies(register, "a", "", DAY.plusDays(98))).containsExactly(id("b"));
        assertThat(bodies(register, "a", "", DAY.plusDays(99))).containsExactly(id("a"));
        assertThat(register.bearing(id("a"), DAY.plusDays(99)).path()).hasSize(100);
    }

    @Test
    void aChainOfTenThousandNeedsNoStack() {
        List<Succession.Builder> facts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            facts.add(fact(Kind.RENAME, DAY.plusDays(i), "b" + i, "b" + (i + 1)));
        }
        Register register = register(facts.toArray(Succession.Builder[]::new));
        assertThat(bodies(register, "b0", "", DAY.plusDays(20_000))).containsExactly(id("b10000"));
        assertThat(bodies(register, "b0", "", DAY.plusDays(4_999))).containsExactly(id("b5000"));
    }

    private static Register.Roll.Builder roll(String since, String until, String members) {
        Register.Roll.Builder roll = Register.Roll.builder();
        roll.of(id("provinces")).sureness(Sureness.VERIFIED).members(ids(members));
        if (!since.isEmpty()) {
            roll.since(LocalDate.parse(since));
        }
        if (!until.isEmpty()) {
            roll.until(LocalDate.parse(until));
        }
        return roll;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, unknown",
        "2021-01-01, a b",
        "2025-06-30, a b",
        "2025-07-01, b", // the newer list replaces the older
        "2025-12-31, b",
        "2026-01-01, a b", // which still holds when the newer has ended
        "2027-01-01, ''",
        "2027-01-02, a b",
    })
    void aClassIsItsRegistersMembersOnTheDay(LocalDate day, String members) {
        Register register = Register.builder()
                .addRolls(
                        roll("2021-01-01", "", "a b").build(),
                        roll("2025-07-01", "2025-12-31", "b").build(),
                        roll("2027-01-01", "2027-01-01", "").build())
                .build();
        assertThat(register.members(id("provinces"), day))
                .isEqualTo(members.equals("unknown") ? Optional.empty() : Optional.of(ids(members)));
        assertThat(register.members(id("wards"), day)).isEmpty();
    }

    @Test
    void twoListsThatBeginOnOneDayCountTogether() {
        Register register = Register.builder()
                .addRolls(
                        roll("", "2025-06-30", "a b").build(),
                        roll("", "", "b c").build())
                .build();
        assertThat(register.members(id("provinces"), DAY.minusDays(1)).orElseThrow())
                .containsExactly(id("a"), id("b"), id("c"));
        assertThat(register.rolls(id("provinces"), DAY.minusDays(1))).hasSize(2);
        assertThat(register.members(id("provinces"), DAY)).contains(ids("b c"));
    }

    @Test
    void aUsersFactsAreAddedAndWhatStandsInBothIsHeldOnce() {
        Register own = Register.builder()
                .addBodies(
                        Register.Body.of("ubnd-phu-yen", Words.vi("tên khác")),
                        Register.Body.of("so-cua-toi", Words.vi("Sở của tôi")))
                .addSuccessions(fact(Kind.RENAME, DAY, "so-cua-toi", "so-moi").build())
                .build();
        Register both = Register.vietnam().and(own);
        assertThat(both.name(id("so-cua-toi"))).contains(Words.vi("Sở của tôi"));
        assertThat(both.name(id("ubnd-phu-yen"))).isEqualTo(Register.vietnam().name(id("ubnd-phu-yen")));
        assertThat(bodies(both, "so-cua-toi", "", DAY)).containsExactly(id("so-moi"));
        assertThat(bodies(both, "ubnd-phu-yen", "", DAY)).containsExactly(id("ubnd-dak-lak"));
        assertThat(both.and(own)).isEqualTo(both);
        assertThat(Register.none().and(own)).isEqualTo(own);
        assertThat(own).hasToString("Register{bodies=2, classes=0, successions=1}");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        b -> b.earliest(DAY),
                        "earliest must be before the day of the succession, 2025-07-01, but was 2025-07-01"),
                refused(b -> b.predecessors(List.of()), "succession must come from at least one body, but named none"),
                refused(b -> b.instruments(List.of()), "succession must name at least one instrument, but named none"),
                refused(b -> b.predecessors(ids("a a")), "from must name each once, but named a twice"),
                refused(b -> b.addSuccessors(Successor.of("b")), "to must name each once, but named b twice"),
                refused(b -> b.addSources(" "), "source must not be blank, but was \" \""),
                refused(
                        b -> b.on(LocalDate.of(10000, 1, 1)),
                        "on must be a day of the years 1 to 9999, but was +10000-01-01"),
                refused(
                        b -> b.addPredecessors("c"),
                        "number of bodies in from must be 1 where kind is rename, but was 2"),
                refused(
                        b -> b.successors(List.of()),
                        "number of bodies in to must be 1 where kind is rename, but was 0"),
                refused(
                        b -> b.successors(List.of(Successor.of("b", "press"))),
                        "subject must not be stated where kind is rename, but was press"),
                refused(
                        b -> b.successors(List.of(Successor.of("a"))),
                        "body must be another than it comes from where kind is rename, but was a"),
                refused(
                        b -> b.kind(Kind.MERGER).addSuccessors(Successor.of("c")),
                        "number of bodies in to must be 1 where kind is merger, but was 2"),
                refused(
                        b -> b.kind(Kind.MERGER).successors(List.of(Successor.of("a"))),
                        "body must be another than it comes from where kind is merger, but was a"),
                refused(
                        b -> b.kind(Kind.SPLIT),
                        "number of bodies in to must be at least 2 where kind is split, but was 1"),
                refused(
                        b -> b.kind(Kind.SPLIT).addPredecessors("c"),
                        "number of bodies in from must be 1 where kind is split, but was 2"),
                refused(
                        b -> b.kind(Kind.TRANSFER),
                        "subject must be stated for each body where kind is transfer, but was not for b"),
                refused(
                        b -> b.kind(Kind.TRANSFER).successors(List.of()),
                        "number of bodies in to must be at least 1 where kind is transfer, but was 0"),
                refused(
                        b -> b.kind(Kind.TRANSFER).successors(List.of(Successor.of("a", "press"))),
                        "body must be another than it comes from where kind is transfer, but was a"),
                refused(
                        b -> b.kind(Kind.ABOLITION),
                        "number of bodies in to must be 0 where kind is abolition, but was 1"));
    }

    private static Arguments refused(Consumer<Succession.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCanNeverBeIsRefused(Consumer<Succession.Builder> change, String message) {
        Succession.Builder builder = fact(Kind.RENAME, DAY, "a", "b");
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void partsOfFactsAreRefusedLikewise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Successor.of("b", "Báo chí"))
                .withMessage("subject must be lower-case words joined by hyphens, but was \"Báo chí\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Instrument.builder().sureness(Sureness.VERIFIED).build())
                .withMessage("instrument must state number or words, but stated neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of(" ", Sureness.VERIFIED))
                .withMessage("number must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roll("2025-07-01", "2025-06-30", "a").build())
                .withMessage("last must not be before the first, 2025-07-01, but was 2025-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roll("", "", "a a").build())
                .withMessage("members must name each once, but named a twice");
    }

    @Test
    void aSuccessionSaysInShortWhatItIs() {
        assertThat(fact(Kind.TRANSFER, DAY, "a", "b:press").build())
                .hasToString("transfer 2025-07-01: [a] -> [b (press)]");
        assertThat(Kind.MERGER.label(Locale.forLanguageTag("vi"))).isEqualTo("hợp nhất, sáp nhập");
    }
}
