package vn.phoihop.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Quantity;

/** A property that is tested with made-up agreements holds of no more than occurs in them. */
class EverythingOccursTest {
    private static final long SEED = 20_261_122;
    private static final List<Agreement> MADE_UP = Agreements.from(SEED, 500).toList();

    /** Lists that must hold something, so that they are never left out. */
    private static final Set<String> NEVER_EMPTY = Set.of(
            "Ambiguity/readings absent",
            "Condition.All/all absent",
            "Condition.Any/any absent",
            "Occasion.FirstOf/firstOf absent",
            "Occasion.LastOf/lastOf absent",
            "Participation/roles absent",
            "Parts/items absent",
            "Provision/steps absent");

    @Test
    void everyAttributeStandsAndIsLeftOutAndEveryCodeIsUsed() {
        Occurrences occurrences = new Occurrences();
        MADE_UP.forEach(occurrences::look);
        Set<String> possible = Occurrences.possible(Agreement.class);
        Set<String> forgotten = new TreeSet<>(possible);
        forgotten.removeAll(occurrences.seen());
        assertThat(forgotten).as("from seed %d on", SEED).isEqualTo(NEVER_EMPTY);
        assertThat(possible).filteredOn(what -> what.endsWith("x-… present")).hasSize(11);
        assertThat(possible)
                .hasSizeGreaterThan(200)
                .contains(
                        "Duty/derivedFrom absent",
                        "Parts.Part/label present",
                        "Term/years present",
                        "Person/x-… absent")
                .contains(
                        "vn.phoihop.duty.Modality.MUST_NOT", "vn.phoihop.party.Role.WITNESS", "vn.phoihop.party.Role");
    }

    static Stream<Named<Predicate<String>>> awkwardLetters() {
        return Stream.of(
                Named.of("letters and their marks apart", text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)),
                Named.of("two code units a letter", text -> text.codePoints().anyMatch(c -> c > 0xFFFF)),
                Named.of("quotation marks", text -> text.contains("\"")),
                Named.of("backslashes", text -> text.contains("\\")),
                Named.of("tabs", text -> text.contains("\t")),
                Named.of("line ends", text -> text.contains("\n")),
                Named.of("line separators", text -> text.contains("\u2028")),
                Named.of("NUL", text -> text.contains("\u0000")),
                Named.of("very many letters", text -> text.length() > 10_000));
    }

    @ParameterizedTest
    @MethodSource("awkwardLetters")
    void awkwardLettersStandAmongPlainOnes(Predicate<String> isAwkward) {
        List<String> titles = MADE_UP.stream()
                .flatMap(a -> Stream.concat(a.duties().stream().map(d -> d.action()), Stream.of(a.title())))
                .flatMap(words -> words.byLanguage().values().stream())
                .toList();
        assertThat(titles).anyMatch(isAwkward).anyMatch(isAwkward.negate());
    }

    @Test
    void daysReachFromTheYearOneToTheYear9999() {
        assertThat(MADE_UP.stream().flatMap(a -> a.issued().stream()).mapToInt(day -> day.getYear()))
                .contains(1, 9999)
                .anyMatch(year -> year > 1 && year < 1000);
    }

    @Test
    void amountsHaveUpToFortyDigitsBeforeAndAfterThePoint() {
        List<BigDecimal> amounts = MADE_UP.stream()
                .flatMap(a -> a.targets().stream())
                .flatMap(target -> target.quantity().stream())
                .map(Quantity::amount)
                .toList();
        assertThat(amounts)
                .anyMatch(amount -> amount.scale() == 40)
                .anyMatch(amount -> amount.precision() - amount.scale() == 40)
                .anyMatch(amount -> amount.precision() > 70)
                .anyMatch(amount -> amount.scale() < 0)
                .anyMatch(amount -> amount.signum() < 0);
    }

    @Test
    void whatUsersAddIsOfEveryKindOfJson() {
        assertThat(MADE_UP.stream()
                        .flatMap(a -> a.extensions().values().stream())
                        .map(EverythingOccursTest::kind)
                        .distinct())
                .containsExactlyInAnyOrder("text", "number", "true or false", "list", "map");
    }

    private static String kind(Object value) {
        return value instanceof String
                ? "text"
                : value instanceof BigDecimal
                        ? "number"
                        : value instanceof Boolean
                                ? "true or false"
                                : value instanceof List<?> ? "list" : value instanceof Map<?, ?> ? "map" : "?";
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void noListIsLongerThanAskedFor(int size) {
        List<Agreement> sized = Stream.iterate(SEED, seed -> seed + 1)
                .limit(20)
                .map(seed -> Agreements.of(seed, size))
                .toList();
        assertThat(sized)
                .allSatisfy(a -> assertThat(List.of(a.duties(), a.parties(), a.targets(), a.participations()))
                        .allSatisfy(list -> assertThat(list).hasSizeLessThanOrEqualTo(size)));
        assertThat(sized).anySatisfy(a -> assertThat(a.duties()).hasSizeGreaterThanOrEqualTo(size * 3 / 4));
    }

    @Test
    void theSameSeedMakesTheSameAgreementAndAnotherSeedAnother() {
        assertThat(Agreements.from(SEED, 500).toList()).isEqualTo(MADE_UP);
        assertThat(new HashSet<>(MADE_UP)).hasSize(MADE_UP.size());
    }
}
