package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phoihop.record.Ledger;

/** Which standing follows which, found by running made-up agreements from change to change. */
class TransitionsTest {
    private static final long SEED = 5_000_000;
    private static final int SCENES = 6_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void asDaysPassTheTableHasEveryStepAndNoOther() {
        Map<Standing, Set<Standing>> found = new EnumMap<>(Standing.class);
        Map<String, String> examples = new TreeMap<>();
        for (Standing standing : Standing.values()) {
            found.put(standing, EnumSet.noneOf(Standing.class));
        }
        for (long seed = SEED; seed < SEED + SCENES; seed++) {
            Scene scene = Scenes.of(seed);
            LocalDate asOf = Scenes.asOf(seed);
            Ledger seen = scene.ledger();
            seen = seen.toBuilder()
                    .events(seen.events().stream()
                            .filter(one -> !one.day(ZONE).isAfter(asOf))
                            .toList())
                    .build();
            collect(Status.of(scene.agreement(), seen, scene.setting()), asOf, "seed " + seed, found, examples);
        }
        for (Scene rare : rare()) {
            collect(rare.status(), LocalDate.parse("2025-07-20"), "rare", found, examples);
        }
        assertThat(found).as("first seeds: %s", examples).isEqualTo(Transitions.BY_DAYS);
    }

    /** From what is suspended, or is so once force begins, as chance seldom makes it; each as of 20 July 2025. */
    private static List<Scene> rare() {
        String suspended = "'to': '2025-07-31'";
        String due = "'deadline': {'noLaterThan': '2025-07-10'}";
        return List.of(
                Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-09-10'}"))
                        .signing("{'day': '2025-07-25'}")
                        .changed("suspend", "2025-07-15", suspended),
                Scene.of(Scene.duty("d1", due))
                        .complete("2021-01-01/2025-12-31")
                        .changed("suspend", "2025-07-15", suspended),
                Scene.of(Scene.duty("d1", "'arises': [{'continuing': {'vi': 'luôn'}}]"))
                        .changed("suspend", "2025-07-15", suspended),
                Scene.of(Scene.duty("d1", "'deadline': {'vague': {'vi': 'kịp thời'}}"))
                        .changed("suspend", "2025-07-15", suspended));
    }

    /** Goes from the day to the next change of each instance. */
    private static void collect(
            Status status,
            LocalDate asOf,
            String name,
            Map<Standing, Set<Standing>> found,
            Map<String, String> examples) {
        StatusReport report = status.asOf(asOf);
        Map<LocalDate, List<Instance>> changing = new TreeMap<>();
        for (Instance instance : report.instances()) {
            instance.nextChange()
                    .ifPresent(day -> changing.computeIfAbsent(day, d -> new ArrayList<>())
                            .add(instance));
        }
        changing.forEach((day, before) -> {
            List<Instance> then = status.asOf(day).instances();
            for (Instance one : before) {
                then.stream()
                        .filter(after ->
                                after.key().equals(one.key()) && after.group().equals(one.group()))
                        .forEach(after -> {
                            found.getOrDefault(one.standing(), Set.of()).add(after.standing());
                            examples.putIfAbsent(one.standing() + " -> " + after.standing(), name);
                        });
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFinalStaysAsDaysPass(Standing standing) {
        assertThat(Transitions.BY_DAYS.getOrDefault(standing, Set.of()).isEmpty())
                .isEqualTo(standing.isFinal());
    }
}
