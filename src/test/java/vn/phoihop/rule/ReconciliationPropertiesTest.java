package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.generated.Agreements;
import vn.phoihop.internal.text.AccountSentences;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Place;
import vn.phoihop.rule.Comparison.Possible;

/** What holds of any two accounts, made up from seeds; a failure names the seed. */
class ReconciliationPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(20_260, 20_380);
    }

    /** Another account of the same instrument: some lists are those of the first, some mixed with others, some others. */
    private static Agreement other(Agreement account, long seed) {
        Agreement other = Agreements.of(seed + 7_000);
        Random random = new Random(seed);
        return other.toBuilder()
                .instrument(account.instrument())
                .parties(mixed(account.parties(), other.parties(), random))
                .persons(mixed(account.persons(), other.persons(), random))
                .participations(mixed(account.participations(), other.participations(), random))
                .term(random.nextBoolean() ? account.term() : other.term())
                .milestones(mixed(account.milestones(), other.milestones(), random))
                .relations(mixed(account.relations(), other.relations(), random))
                .clauses(mixed(account.clauses(), other.clauses(), random))
                .statements(mixed(account.statements(), other.statements(), random))
                .duties(mixed(account.duties(), other.duties(), random))
                .targets(mixed(account.targets(), other.targets(), random))
                .ambiguities(mixed(account.ambiguities(), other.ambiguities(), random))
                .build();
    }

    private static <E> List<E> mixed(List<E> ones, List<E> others, Random random) {
        List<E> mixed = new ArrayList<>();
        ones.stream().filter(e -> random.nextInt(3) > 0).forEach(mixed::add);
        others.stream().filter(e -> random.nextInt(3) > 0).forEach(mixed::add);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Agreement shuffled(Agreement account, Random random) {
        return account.toBuilder()
                .parties(mix(account.parties(), random))
                .persons(mix(account.persons(), random))
                .participations(mix(account.participations(), random))
                .milestones(mix(account.milestones(), random))
                .relations(mix(account.relations(), random))
                .clauses(mix(account.clauses(), random))
                .statements(mix(account.statements(), random))
                .duties(mix(account.duties(), random))
                .targets(mix(account.targets(), random))
                .ambiguities(mix(account.ambiguities(), random))
                .build();
    }

    private static <E> List<E> mix(List<E> ones, Random random) {
        List<E> mixed = new ArrayList<>(ones);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAccountAgreesWithItself(long seed) {
        Agreement account = Agreements.of(seed);
        assertThat(Reconciliation.of(account, account).all()).isNotEmpty().allMatch(c -> c.outcome() == Outcome.AGREE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherOrderGivesTheSameWithTheSidesSwapped(long seed) {
        Agreement one = Agreements.of(seed);
        Agreement other = other(one, seed);
        assertThat(unordered(Reconciliation.of(other, one).all(), true))
                .isEqualTo(unordered(Reconciliation.of(one, other).reversed().all(), true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfListsCountsForNothing(long seed) {
        Agreement one = Agreements.of(seed);
        Agreement other = other(one, seed);
        Random random = new Random(seed);
        Reconciliation again = Reconciliation.of(shuffled(one, random), shuffled(other, random));
        assertThat(unordered(again.all(), false))
                .isEqualTo(unordered(Reconciliation.of(one, other).all(), false));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyElementStandsInOneComparison(long seed) {
        Agreement one = Agreements.of(seed);
        Agreement other = other(one, seed);
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Comparison comparison : Reconciliation.of(one, other).all()) {
            if (comparison instanceof Pair pair) {
                left.add(pair.left().pointer());
                right.add(pair.right().pointer());
            } else if (comparison instanceof Only only) {
                (only.outcome() == Outcome.ONLY_LEFT ? left : right)
                        .add(only.place().pointer());
            }
        }
        assertThat(left).containsExactlyInAnyOrderElementsOf(pointers(one));
        assertThat(right).containsExactlyInAnyOrderElementsOf(pointers(other));
    }

    private static List<String> pointers(Agreement account) {
        List<String> pointers = new ArrayList<>();
        for (Told<?> told : AccountElements.ALL) {
            int size = told.in().apply(account).size();
            for (int i = 0; i < size; i++) {
                pointers.add(told.property().isEmpty() ? "" : "/" + told.property() + (told.isSole() ? "" : "/" + i));
            }
        }
        return pointers;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingCanBeSaid(long seed) {
        Agreement one = Agreements.of(seed);
        for (Comparison comparison : Reconciliation.of(one, other(one, seed)).all()) {
            for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
                assertThat(comparison.text(locale))
                        .startsWith(comparison.element().label(locale));
            }
        }
    }

    @Test
    void thousandsOfDutiesWithoutIdsInCommonAreMatched() {
        int count = 10_000;
        List<Duty> left = new ArrayList<>();
        List<Duty> right = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            left.add(duty("l" + i, "Gửi báo cáo kết quả của xã số " + i + " theo mẫu chung"));
            right.add(duty("r" + i, "Gửi báo cáo kết quả của xã số " + i + " theo biểu chung"));
        }
        Reconciliation between = Reconciliation.of(account(left), account(right));
        assertThat(between.differing()).hasSize(count);
        assertThat(between.differing().get(4_321).right().pointer()).isEqualTo("/duties/4321");
    }

    @Test
    void thousandsOfDutiesInTheSameWordsAreLeftOpenInAShortList() {
        int count = 10_000;
        List<Duty> left = new ArrayList<>();
        List<Duty> right = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            left.add(duty("l" + i, "Gửi báo cáo"));
            right.add(duty("r" + i, "Gửi báo cáo"));
        }
        Reconciliation between = Reconciliation.of(account(left), account(right));
        assertThat(between.of(Element.DUTY))
                .hasSize(2 * count)
                .allMatch(c -> c instanceof Only && c.possible().size() == 8);
    }

    private static Agreement account(List<Duty> duties) {
        return Agreement.builder()
                .id(ElementId.of("ban"))
                .instrument(ElementId.of("chuong-trinh"))
                .kind(AgreementKind.PLAN)
                .title(Words.vi("Kế hoạch"))
                .duties(duties)
                .build();
    }

    private static Duty duty(String id, String action) {
        return Duty.builder()
                .id(ElementId.of(id))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of("xa")))
                .action(Words.vi(action))
                .build();
    }

    /** Every attribute that is written is compared, but for those that belong to the account and not to the instrument. */
    @Test
    void noAttributeIsForgotten() {
        Map<Told<?>, Class<?>> types = new HashMap<>();
        types.put(AccountElements.AGREEMENT, Agreement.class);
        types.put(AccountElements.PARTIES, Party.class);
        types.put(AccountElements.PERSONS, Person.class);
        types.put(AccountElements.PARTICIPATIONS, Participation.class);
        types.put(AccountElements.SIGNING, Signing.class);
        types.put(AccountElements.TERM, Term.class);
        types.put(AccountElements.RECKONING, Reckoning.class);
        types.put(AccountElements.MILESTONES, Milestone.class);
        types.put(AccountElements.RELATIONS, Relation.class);
        types.put(AccountElements.CLAUSES, Clause.class);
        types.put(AccountElements.STATEMENTS, Statement.class);
        types.put(AccountElements.DUTIES, Duty.class);
        types.put(AccountElements.TARGETS, Target.class);
        types.put(AccountElements.AMBIGUITIES, Ambiguity.class);
        assertThat(types).hasSameSizeAs(AccountElements.ALL);
        Set<String> elements = new TreeSet<>();
        AccountElements.ALL.forEach(told -> elements.add(told.property()));
        types.forEach((told, type) -> {
            Set<String> written = new TreeSet<>(written(type));
            written.removeAll(Set.of("format", "id", "registeredAs", "cites", "sources"));
            if (type == Agreement.class) {
                written.removeAll(elements);
                written.remove("instrument"); // the same in both, or they are not compared
            }
            nest(written, "bearers", Bearers.class);
            nest(written, "parts", Parts.class);
            nest(written, "choice", Ambiguity.Choice.class);
            assertThat(told.attributes()).extracting(Attribute::name).containsExactlyInAnyOrderElementsOf(written);
            assertThat(told.attributes())
                    .allSatisfy(attribute -> assertThat(AccountSentences.attribute(attribute.name(), Locale.ENGLISH))
                            .isNotEqualTo(AccountSentences.attribute(attribute.name(), Locale.forLanguageTag("vi"))));
        });
    }

    /** Two deadlines, or two ways to arise, that count as the same have the same words and numbers, in whatever order. */
    @Test
    void noPartOfATimeIsForgotten() {
        Attribute.Context context = new Attribute.Context(id -> id, null);
        Map<Object, Set<String>> said = new HashMap<>();
        Agreements.from(31, 3_000).flatMap(a -> a.duties().stream()).forEach(duty -> {
            duty.deadline()
                    .ifPresent(deadline -> said.computeIfAbsent(
                                    SameTimes.deadline(deadline, context), k -> new TreeSet<>())
                            .add(sorted(deadline)));
            duty.arises()
                    .forEach(arising -> said.computeIfAbsent(SameTimes.arising(arising, context), k -> new TreeSet<>())
                            .add(sorted(arising)));
        });
        assertThat(said).hasSizeGreaterThan(1_000);
        assertThat(said.values()).allSatisfy(one -> assertThat(one).hasSize(1));
    }

    private static String sorted(Object value) {
        String[] words = Names.words(value.toString()).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static void nest(Set<String> written, String attribute, Class<?> type) {
        if (written.remove(attribute)) {
            written(type).forEach(name -> written.add(attribute + "/" + name));
        }
    }

    private static List<String> written(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .toList();
    }

    /** Comparisons as far as their order counts for nothing; with their pointers, or by what is compared alone. */
    private static Map<Object, Integer> unordered(Collection<Comparison> all, boolean isPlaced) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Comparison comparison : all) {
            Map<Object, Integer> possible = new HashMap<>();
            for (Possible one : comparison.possible()) {
                possible.merge(
                        List.of(place(one.left(), isPlaced), place(one.right(), isPlaced), one.ground()),
                        1,
                        Integer::sum);
            }
            List<Object> key = new ArrayList<>(List.of(comparison.element(), comparison.outcome(), possible));
            if (comparison instanceof Pair pair) {
                key.add(List.of(place(pair.left(), isPlaced), place(pair.right(), isPlaced), pair.ground()));
                key.add(List.<Difference>copyOf(pair.differences()));
            } else if (comparison instanceof Only only) {
                key.add(List.of(place(only.place(), isPlaced), only.isSilenceTelling()));
            }
            counts.merge(key, 1, Integer::sum);
        }
        return counts;
    }

    private static Object place(Place place, boolean isPlaced) {
        Object value = place.value() instanceof Agreement ? "the account" : place.value();
        return isPlaced ? List.of(place.pointer(), value) : value;
    }
}
