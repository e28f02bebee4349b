package vn.phoihop.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.record.Happenings.changed;
import static vn.phoihop.record.Happenings.id;
import static vn.phoihop.record.Happenings.measured;
import static vn.phoihop.record.Happenings.occurred;
import static vn.phoihop.record.Happenings.performed;
import static vn.phoihop.record.Happenings.retracted;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.duty.ElementId;
import vn.phoihop.generated.Chance;
import vn.phoihop.time.DayRange;

/** What holds of whatever ledger: STAND-1 and STAND-14, over ledgers made up from a seed. */
class LedgerPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static LocalDate day(Chance chance) {
        return FIRST.plusDays(chance.below(DAYS));
    }

    /** An event among few ids, days, duties and names, so that many meet. */
    private static Event event(Chance chance) {
        String id = "e" + chance.below(30);
        String day = day(chance).toString();
        LocalDate recorded = LocalDate.parse(day).plusDays(chance.below(10));
        return switch (chance.below(6)) {
            case 0 -> occurred(id, day, "n" + chance.below(2)).withMatter("m" + chance.below(3));
            case 1 -> measured(id, day, "k" + chance.below(2), String.valueOf(chance.below(3)));
            case 2 ->
                changed(id, day, Event.Change.SUSPEND, "d" + chance.below(3)).withRecorded(recorded);
            case 3 -> {
                String of = "e" + chance.below(30);
                yield retracted(id, day, of.equals(id) ? "e30" : of).withRecorded(recorded);
            }
            case 4 ->
                Event.Performed.builder()
                        .id(id(id))
                        .at(LocalDate.parse(day)
                                .atTime(LocalTime.of(chance.below(24), 0))
                                .toInstant(ZoneOffset.UTC))
                        .duty(id("d" + chance.below(3)))
                        .build();
            default -> performed(id, day, "d" + chance.below(3)).withRecorded(recorded);
        };
    }

    private static Ledger ledger(Chance chance) {
        Ledger.Builder ledger = Ledger.builder()
                .agreement(id("programme"))
                .zone(chance.of("Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "Pacific/Niue"));
        chance.upTo(30, () -> event(chance)).forEach(ledger::addEvents);
        chance.upTo(4, () -> coverage(chance)).forEach(ledger::addCoverage);
        return ledger.build();
    }

    private static Ledger.Coverage coverage(Chance chance) {
        LocalDate first = day(chance);
        return Ledger.Coverage.builder()
                .days(DayRange.of(first, first.plusDays(chance.below(15))))
                .addAllDuties(chance.upTo(2, () -> id("d" + chance.below(3))))
                .recorded(chance.maybe(() -> day(chance)))
                .build();
    }

    /** All that a view can be asked. */
    private static List<Object> answers(LedgerView view) {
        List<Object> answers = new ArrayList<>(List.of(view.events(), view.retracted()));
        for (int i = 0; i < 3; i++) {
            ElementId duty = id("d" + i);
            answers.addAll(List.of(
                    view.ofDuty(duty),
                    view.performed(duty),
                    view.measured(id("k" + i)),
                    view.occurred("n" + i),
                    view.ofMatter("m" + i),
                    view.covered(duty),
                    view.search(duty, DayRange.of(FIRST.plusDays(5), FIRST.plusDays(25)))));
        }
        return answers;
    }

    private static List<LedgerView> views(Ledger ledger, Chance chance) {
        LocalDate asOf = day(chance);
        return List.of(ledger.all(), ledger.seen(asOf), ledger.seen(asOf, day(chance)), ledger.asKnown(day(chance)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichEventsAreGivenNeverMatters(long seed) {
        Chance chance = new Chance(seed);
        Ledger ledger = ledger(chance);
        List<Event> shuffled = new ArrayList<>(ledger.events());
        shuffled.addAll(ledger.events().subList(0, ledger.events().size() / 3));
        Collections.shuffle(shuffled, new Random(seed));
        Ledger again = ledger.withEvents(shuffled);
        assertThat(again).isEqualTo(ledger);
        assertThat(again.events()).isEqualTo(ledger.events());
        assertThat(again.repeatedIds()).isEqualTo(ledger.repeatedIds());
        assertThat(views(again, new Chance(seed)).stream().map(LedgerPropertyTest::answers))
                .isEqualTo(views(ledger, new Chance(seed)).stream()
                        .map(LedgerPropertyTest::answers)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRecordedLaterNeverChangesWhatWasKnown(long seed) {
        Chance chance = new Chance(seed);
        Ledger ledger = ledger(chance);
        LocalDate knownAt = day(chance);
        List<Event> known = ledger.events().stream()
                .filter(event -> !event.known(ledger.zoneId()).isAfter(knownAt))
                .toList();
        List<Ledger.Coverage> stated = ledger.coverage().stream()
                .filter(coverage ->
                        coverage.recorded().filter(day -> day.isAfter(knownAt)).isEmpty())
                .toList();
        Ledger then = ledger.withEvents(known).withCoverage(stated);
        LocalDate asOf = day(chance);
        assertThat(answers(ledger.asKnown(knownAt))).isEqualTo(answers(then.asKnown(knownAt)));
        assertThat(answers(ledger.seen(asOf, knownAt))).isEqualTo(answers(then.seen(asOf, knownAt)));
    }

    /** Worked out again from the sentences of STAND-14, one event at a time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSeenIsWhatTheSentencesSay(long seed) {
        Chance chance = new Chance(seed);
        Ledger ledger = ledger(chance);
        LocalDate asOf = day(chance);
        LocalDate knownAt = day(chance);
        Set<ElementId> gone = retractedIds(ledger, knownAt);
        Function<Event, Boolean> isOnTime = event -> !event.day(ledger.zoneId()).isAfter(asOf)
                && !event.known(ledger.zoneId()).isAfter(knownAt)
                && !(event instanceof Event.Retracted);
        assertThat(ledger.seen(asOf, knownAt).events())
                .isEqualTo(ledger.events().stream()
                        .filter(event -> isOnTime.apply(event) && !gone.contains(event.id()))
                        .toList());
        assertThat(ledger.seen(asOf, knownAt).retracted())
                .isEqualTo(ledger.events().stream()
                        .filter(event -> isOnTime.apply(event) && gone.contains(event.id()))
                        .toList());
    }

    /**
     * Takes the retractions that nobody left retracts, notes what those in effect reach, and leaves them out; what is
     * then left is in circles.
     */
    private static Set<ElementId> retractedIds(Ledger ledger, LocalDate knownAt) {
        List<Event.Retracted> left = new ArrayList<>();
        for (Event event : ledger.events()) {
            if (event instanceof Event.Retracted retraction) {
                left.add(retraction);
            }
        }
        Set<ElementId> gone = new HashSet<>();
        List<Event.Retracted> free;
        do {
            Set<ElementId> reached = new HashSet<>();
            left.forEach(retraction -> reached.add(retraction.retracts()));
            free = left.stream().filter(r -> !reached.contains(r.id())).toList();
            for (Event.Retracted retraction : free) {
                if (!retraction.known(ledger.zoneId()).isAfter(knownAt) && !gone.contains(retraction.id())) {
                    gone.add(retraction.retracts());
                }
            }
            left.removeAll(free);
        } while (!free.isEmpty());
        return gone;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLookupsGiveWhatIsAmongTheEventsAndNothingElse(long seed) {
        Chance chance = new Chance(seed);
        Ledger ledger = ledger(chance);
        for (LedgerView view : views(ledger, chance)) {
            for (int i = 0; i < 3; i++) {
                ElementId duty = id("d" + i);
                String matter = "m" + i;
                assertThat(view.performed(duty))
                        .isEqualTo(view.events().stream()
                                .filter(e -> e instanceof Event.Performed p
                                        && p.duty().equals(duty))
                                .toList());
                assertThat(view.ofDuty(duty))
                        .isEqualTo(view.events().stream()
                                .filter(e -> (e instanceof Event.Performed p
                                                && p.duty().equals(duty))
                                        || (e instanceof Event.Changed c
                                                && c.duty().filter(duty::equals).isPresent()))
                                .toList());
                assertThat(view.ofMatter(matter))
                        .isEqualTo(view.events().stream()
                                .filter(e -> e.matter().filter(matter::equals).isPresent())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachDayIsSearchedOrAGap(long seed) {
        Chance chance = new Chance(seed);
        Ledger ledger = ledger(chance);
        LocalDate asOf = day(chance);
        LocalDate knownAt = day(chance);
        LedgerView view = ledger.seen(asOf, knownAt);
        ElementId duty = id("d1");
        DayRange asked = DayRange.of(FIRST, FIRST.plusDays(DAYS));
        LedgerView.Search search = view.search(duty, asked);
        for (int i = 0; i <= DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            boolean isCovered = !day.isAfter(asOf)
                    && !day.isAfter(knownAt)
                    && ledger.coverage().stream()
                            .anyMatch(c -> c.days().contains(day)
                                    && (c.duties().isEmpty() || c.duties().contains(duty))
                                    && c.recorded().filter(knownAt::isBefore).isEmpty()
                                    && c.recorded().filter(day::isAfter).isEmpty());
            assertThat(view.covers(duty, day)).as("%s", day).isEqualTo(isCovered);
            assertThat(search.searched().stream().filter(r -> r.contains(day))).hasSize(isCovered ? 1 : 0);
            assertThat(search.gaps().stream().filter(r -> r.contains(day))).hasSize(isCovered ? 0 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manyThreadsGetOneAnswer(long seed) {
        Ledger asked = ledger(new Chance(seed));
        Ledger asAlways = asked.toBuilder().build();
        List<Object> expected = answers(asAlways.all());
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> answers(asked.all())))
                .allMatch(expected::equals);
    }
}
