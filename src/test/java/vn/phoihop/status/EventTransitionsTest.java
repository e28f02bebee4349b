package vn.phoihop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.generated.Chance;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.EventTransitions.Kind;
import vn.phoihop.time.DueDate;

/** Which standing follows which as one event is added, found by adding one to the records of made-up agreements. */
class EventTransitionsTest {
    private static final long SEED = 6_000_000;
    private static final int SCENES = 6_000;
    private static final LocalDate RARE = LocalDate.of(2025, 7, 20);
    private static final int RARE_TIMES = 20;

    private final Map<Kind, Map<Standing, Set<Standing>>> found = table();
    private final Map<String, String> examples = new TreeMap<>();

    @Test
    void asOneEventIsAddedTheTableHasEveryStepAndNoOther() {
        for (long seed = SEED; seed < SEED + SCENES; seed++) {
            collect(EventScenes.of(seed), EventScenes.asOf(seed), "seed " + seed, new Chance(seed + 99));
        }
        for (Scene rare : rare()) {
            for (int i = 0; i < RARE_TIMES; i++) {
                collect(rare, RARE, "rare", new Chance(i));
            }
        }
        Set<String> steps = names(found);
        Set<String> expected = names(EventTransitions.BY_EVENT);
        Set<String> wanting = new TreeSet<>(expected);
        wanting.removeAll(steps);
        Set<String> other = new TreeSet<>(steps);
        other.removeAll(expected);
        assertThat(wanting).as("steps of the table that were not found").isEmpty();
        assertThat(other).as("other steps; first seeds: %s", examples).isEmpty();
    }

    @Test
    void anEventThatIsRecordedLateCountsFromItsDay() {
        Scene scene = due().complete("2021-01-01/2025-12-31");
        assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("overdue");
        scene.performed("d1", "2025-07-09", "'recorded': '2025-08-01'");
        assertThat(scene.standing("d1@once", "2025-07-11")).isEqualTo("fulfilled");
    }

    @Test
    void whatIsOverdueAndJudgedKeptIsFulfilledAndWhatIsDoneIsLate() {
        Scene kept = due().event("judged", "2025-07-20", "'duty': 'd1', 'verdict': 'established'");
        assertThat(kept.standing("d1@once", "2025-07-20")).isEqualTo("fulfilled");
        assertThat(due().performed("d1", "2025-07-20").standing("d1@once", "2025-07-20"))
                .isEqualTo("fulfilled-late");
    }

    @Test
    void anActThatNamesWhatHasLapsedFulfilsIt() {
        Scene scene = due().changed("terminate", "2025-07-01", "").performed("d1", "2025-07-08", "'instance': 'once'");
        assertThat(scene.standing("d1@once", "2025-07-08")).isEqualTo("fulfilled");
    }

    @Test
    void anActOnTheDayOfTheWaiverFulfilsUnlessTheInstanceWasNamed() {
        Scene all = due().performed("d1", "2025-07-08").changed("waive", "2025-07-08", "'duty': 'd1'");
        Scene one =
                due().performed("d1", "2025-07-08").changed("waive", "2025-07-08", "'duty': 'd1', 'instance': 'once'");
        assertThat(all.standing("d1@once", "2025-07-08")).isEqualTo("fulfilled");
        assertThat(one.standing("d1@once", "2025-07-08")).isEqualTo("waived");
    }

    private static Scene due() {
        return Scene.of(Scene.duty("d1", "'deadline': {'noLaterThan': '2025-07-10'}"));
    }

    /** What chance seldom makes; each as of 20 July 2025. */
    private static List<Scene> rare() {
        String due = "'deadline': {'noLaterThan': '2025-07-10'}";
        String vague = "'deadline': {'vague': {'vi': 'kịp thời'}}";
        String fact = ", 'condition': {'fact': 'f1'}";
        String established = "'condition': 'f1', 'verdict': 'established'";
        String denied = "'condition': 'f1', 'verdict': 'denied'";
        return List.of(
                Scene.of(Scene.duty("d1", vague + fact)).event("judged", "2025-07-01", established),
                Scene.of(Scene.duty("d1", due + fact))
                        .event("judged", "2025-07-01", denied)
                        .changed("suspend", "2025-07-15", "'to': '2025-08-31'"),
                Scene.of(Scene.duty("d1", due))
                        .complete("2021-01-01/2025-12-31")
                        .performed("d1", "2025-07-14")
                        .changed("waive", "2025-07-16", "'duty': 'd1'"));
    }

    private static Map<Kind, Map<Standing, Set<Standing>>> table() {
        Map<Kind, Map<Standing, Set<Standing>>> table = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            table.put(kind, Transitions.empty());
        }
        return table;
    }

    private static Set<String> names(Map<Kind, Map<Standing, Set<Standing>>> table) {
        Set<String> names = new TreeSet<>();
        table.forEach((kind, rows) ->
                rows.forEach((from, all) -> all.forEach(to -> names.add(kind + ": " + from + " -> " + to))));
        return names;
    }

    /** Adds an event of each kind to the record of a scene, for one of its instances. */
    private void collect(Scene scene, LocalDate asOf, String name, Chance chance) {
        Agreement agreement = scene.agreement();
        Ledger ledger = scene.ledger();
        StatusReport report = Status.of(agreement, ledger, scene.setting()).asOf(asOf);
        List<Instance> before = report.instances().stream()
                .filter(EventTransitionsTest::isPlain)
                .toList();
        if (before.isEmpty()) {
            return;
        }
        boolean isEnded = ledger.events().stream().anyMatch(EventTransitionsTest::isEnding);
        Instance about = chance.of(before);
        for (Kind kind : Kind.values()) {
            boolean isAboutEnd = kind == Kind.END || kind == Kind.WITHDRAW || kind == Kind.RENEW;
            Optional<Ledger> more = new MoreEvents(ledger, asOf, about, chance).with(kind);
            if (more.isEmpty() || (isAboutEnd && isEnded)) {
                continue;
            }
            StatusReport then =
                    Status.of(agreement, more.get(), scene.setting()).asOf(asOf);
            for (Instance one : before) {
                for (Instance after : then.instances()) {
                    boolean isSame =
                            after.key().equals(one.key()) && after.group().equals(one.group());
                    if (isSame && one.standing() != after.standing() && isInScope(kind, one, after)) {
                        new EventTransitions.Rows(found.getOrDefault(kind, Map.of()))
                                .to(one.standing(), after.standing());
                        examples.putIfAbsent(kind + ": " + one.standing() + " -> " + after.standing(), name);
                    }
                }
            }
        }
    }

    /** It depends on no other duty, and its last day, if it has one, is a day and can be told. */
    private static boolean isPlain(Instance instance) {
        return !instance.course().isDependent()
                && instance.moment() == null
                && instance.dueState() != DueDate.State.UNKNOWN
                && instance.dueState() != DueDate.State.AMBIGUOUS;
    }

    private static boolean isInScope(Kind kind, Instance before, Instance after) {
        if (!isPlain(after) || !isOtherwiseTheSame(kind, before, after)) {
            return false;
        }
        Course course = after.course();
        int day = course.run().asOfNumber();
        if (kind == Kind.EXTEND) {
            int end = before.course().span(before).endNumber(day);
            return end == Day.NONE || day <= end;
        }
        if (kind == Kind.HOLDS || kind == Kind.FAILS) {
            Conditions conditions = new Conditions(course.run(), after.duty(), null);
            return !conditions.isForJudgement(after) && conditions.holds(after) == Truth.of(kind == Kind.HOLDS);
        }
        return true;
    }

    /** Whether every other act and judgement counts for it as it did before. */
    private static boolean isOtherwiseTheSame(Kind kind, Instance before, Instance after) {
        List<Account.Noted> others = after.account().noted().stream()
                .filter(one -> !one.event().id().equals(MoreEvents.ID))
                .toList();
        boolean canSettle = kind == Kind.PERFORMED || kind == Kind.KEPT || kind == Kind.FAILED;
        boolean isJudgedAsBefore =
                Objects.equals(after.account().denial(), before.account().denial());
        return (canSettle || isJudgedAsBefore) && others.equals(before.account().noted());
    }

    private static boolean isEnding(Event event) {
        return event instanceof Event.Changed change
                && (change.change() == Event.Change.TERMINATE || change.change() == Event.Change.SUPERSEDE);
    }
}
