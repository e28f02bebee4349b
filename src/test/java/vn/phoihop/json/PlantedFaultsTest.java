package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.generated.Agreements;
import vn.phoihop.generated.Chance;

/** Slips put into the texts of made-up agreements where it is known what must be said of each: that, and nothing else. */
class PlantedFaultsTest {
    private static final long SEED = 1191;
    private static final int ROUNDS = 120;
    private static final String PERSON = "Trần Thị Bích Hằng";
    private static final Pattern ELEMENT = Pattern.compile("(/\\w+/\\d+)(/.*)?");

    /** A spoilt text with what must be said of it. */
    private record Spoilt(String text, List<Slip.Planted> planted) {
        List<JsonProblem> problems() {
            return Laws.problems(PhoihopJson::readAgreement, text);
        }

        List<Tuple> expected() {
            Spots spots = Spots.of(text, HandRead.tree(text).orElseThrow());
            return planted.stream()
                    .map(p -> tuple(p.place(spots), p.fault()))
                    .sorted(Comparator.comparing(
                            t -> (Place) t.toList().get(0),
                            Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
                    .toList();
        }
    }

    private static Tree tree(Agreement agreement) {
        return HandRead.tree(PhoihopJson.writeAgreement(agreement)).orElseThrow();
    }

    private static void assertExactlyThese(Spoilt spoilt, String about) {
        List<JsonProblem> problems = spoilt.problems();
        assertThat(problems)
                .as(about)
                .extracting(JsonProblem::place, JsonProblem::fault)
                .containsExactlyElementsOf(spoilt.expected());
        for (Slip.Planted planted : spoilt.planted()) {
            assertThat(problems)
                    .filteredOn(problem -> problem.place().pointer().equals(planted.pointer()))
                    .extracting(JsonProblem::known)
                    .as(about)
                    .allSatisfy(known -> {
                        assertThat(known).containsAll(planted.known());
                        assertThat(known.subList(0, planted.first().size())).isEqualTo(planted.first());
                    });
        }
        Laws.areWellSaid(problems, spoilt.text());
    }

    @ParameterizedTest
    @EnumSource
    void oneSlipIsOneProblemAtItsPlace(Slip slip) {
        int planted = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Tree tree = tree(Agreements.of(seed, 3));
            Chance chance = new Chance(seed);
            List<Site> sites = Site.of(tree).stream().filter(slip::fits).toList();
            if (!sites.isEmpty()) {
                List<Slip.Planted> one = List.of(slip.plant(chance.of(sites), chance));
                assertExactlyThese(new Spoilt(tree.text(), one), slip + ", seed " + seed);
                planted++;
            }
        }
        assertThat(planted).isGreaterThan(ROUNDS * 3 / 4);
    }

    @Test
    void slipsInElementsOfTheirOwnAreAllFoundAndNothingElse() {
        int most = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Tree tree = tree(Agreements.of(seed, 8));
            Chance chance = new Chance(seed);
            List<Slip.Planted> planted = plantInSeveral(tree, chance);
            most = Math.max(most, planted.size());
            assertExactlyThese(new Spoilt(tree.text(), planted), planted.size() + " slips, seed " + seed);
        }
        assertThat(most).isGreaterThan(20);
    }

    @Test
    void ofMoreThanAHundredTheFirstHundredAreTold() {
        Tree tree = tree(Agreements.of(SEED, 120));
        List<Slip.Planted> planted = new ArrayList<>();
        for (List<Site> element : elements(tree).values()) {
            planted.add(Slip.NOTHING.plant(element.get(0), new Chance(SEED)));
        }
        Spoilt spoilt = new Spoilt(tree.text(), planted);
        assertThat(planted).hasSizeGreaterThan(2 * Laws.MOST);
        assertThat(spoilt.problems())
                .extracting(JsonProblem::place, JsonProblem::fault)
                .containsExactlyElementsOf(spoilt.expected().subList(0, Laws.MOST));
    }

    @Test
    void theNameOfAPersonIsNotRepeatedWhereItShouldNotStand() {
        int said = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Tree tree = tree(Agreements.of(seed, 3));
            Chance chance = new Chance(seed);
            for (List<Site> element : elements(tree).values()) {
                Site site = chance.of(element);
                if (site.pointer().matches("/persons/\\d+/.*")) {
                    site.put().accept(Tree.plain("\"" + PERSON + "\""));
                }
            }
            for (JsonProblem problem : Laws.problems(PhoihopJson::readAgreement, tree.text())) {
                assertThat(problem.message() + problem.found())
                        .as("seed %d", seed)
                        .doesNotContain(PERSON);
                said++;
            }
        }
        assertThat(said).isGreaterThan(ROUNDS / 2);
    }

    private static List<Slip.Planted> plantInSeveral(Tree tree, Chance chance) {
        List<List<Site>> elements = new ArrayList<>(elements(tree).values());
        List<Slip.Planted> planted = new ArrayList<>();
        for (List<Site> element : elements) {
            if (planted.isEmpty() || chance.oneIn(2)) {
                planted.add(plantAny(element, chance));
            }
        }
        return planted;
    }

    private static Slip.Planted plantAny(List<Site> sites, Chance chance) {
        Slip slip = chance.of(Slip.values());
        List<Site> fitting = sites.stream().filter(slip::fits).toList();
        return fitting.isEmpty() ? plantAny(sites, chance) : slip.plant(chance.of(fitting), chance);
    }

    /** The sites of each element of a list of the agreement, the element itself first. */
    private static Map<String, List<Site>> elements(Tree tree) {
        Map<String, List<Site>> elements = new LinkedHashMap<>();
        for (Site site : Site.of(tree)) {
            Matcher element = ELEMENT.matcher(site.pointer());
            if (element.matches()) {
                elements.computeIfAbsent(element.group(1), e -> new ArrayList<>())
                        .add(site);
            }
        }
        return elements;
    }
}
