package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;
import vn.phoihop.record.LedgerView;
import vn.phoihop.time.Reckoner;

/** Everything as of one day: what is asked, what is seen of the record, what has been worked out so far. */
final class Run {
    private final Agreement agreement;
    private final LedgerView view;
    private final Setting setting;
    private final LocalDate asOf;
    private final int asOfNumber;
    private final @Nullable Instant instant;
    private final LocalDate horizon;
    private final Reckoner reckoner;
    private final Bodies bodies;
    private final Happenings happenings;
    private final Force force;
    private final Map<ElementId, Course> courses = new HashMap<>();
    private final Dependencies dependencies;
    private @Nullable Ahead ahead;
    private final Map<String, Verdict> verdicts;
    private final Map<String, List<Event.Noticed>> noticed = new HashMap<>();
    private final Map<String, Map<String, Event.Noticed>> stated = new HashMap<>();

    Run(
            Agreement agreement,
            LedgerView view,
            Setting setting,
            LocalDate asOf,
            @Nullable Instant instant,
            LocalDate horizon,
            Dependencies dependencies) {
        this.agreement = agreement;
        this.view = view;
        this.setting = setting;
        this.asOf = asOf;
        asOfNumber = Day.number(asOf);
        this.instant = instant;
        this.horizon = horizon;
        this.dependencies = dependencies;
        reckoner = agreement.reckoner(setting.reckoner());
        bodies = new Bodies(this);
        happenings = new Happenings(this);
        verdicts = verdicts();
        listen();
        force = new Force(this);
        for (Dependencies.Group group : dependencies.groups()) {
            List<Course> together = new ArrayList<>();
            for (Duty duty : group.duties()) {
                Course course = new Course(this, duty, group);
                courses.putIfAbsent(duty.id(), course);
                together.add(course);
            }
            together.forEach(Course::proceed);
        }
    }

    /** The latest judgement of each condition, by its name, or by matter and name. */
    private Map<String, Verdict> verdicts() {
        Map<String, Verdict> latest = new HashMap<>();
        for (Event.Judged judged : inOrder(view.events(Event.Judged.class))) {
            if (judged.condition().isPresent() && isSeen(judged)) {
                String name = judged.condition().get();
                String key = judged.matter().map(matter -> matter + "/" + name).orElse(name);
                Verdict before = latest.get(key);
                latest.put(key, new Verdict(judged, before != null && isMixed(before, judged)));
            }
        }
        return latest;
    }

    private boolean isMixed(Verdict before, Event.Judged judged) {
        boolean isOtherwise = before.isContradictory || before.event.verdict() != judged.verdict();
        return isOtherwise && isTogether(before.event, judged);
    }

    /** The latest notice that sets a day, of each name and matter; an empty text for those of no matter. */
    private void listen() {
        for (Event.Noticed notice : inOrder(view.events(Event.Noticed.class))) {
            if (notice.effect().isPresent() && isSeen(notice)) {
                noticed.computeIfAbsent(notice.notice(), name -> new ArrayList<>())
                        .add(notice);
                stated.computeIfAbsent(notice.notice(), name -> new HashMap<>())
                        .put(notice.matter().orElse(""), notice);
            }
        }
    }

    /** The notices that say when something of a name is to be, in order. */
    List<Event.Noticed> notices(String name) {
        return noticed.getOrDefault(name, List.of());
    }

    /** The latest notice that states the day of a name: that of the matter, else one that is of no matter. */
    Event.@Nullable Noticed stating(String name, @Nullable String matter) {
        Map<String, Event.Noticed> latest = stated.getOrDefault(name, Map.of());
        Event.Noticed own = matter == null ? null : latest.get(matter);
        return own == null ? latest.get("") : own;
    }

    /** What was found of a condition; contradictory if the opposite was found on the same day. */
    record Verdict(Event.Judged event, boolean isContradictory) {
        boolean holds() {
            return event.verdict() == Event.Verdict.ESTABLISHED;
        }
    }

    /** The latest judgement of a condition: that of the matter, else one that is of no matter. */
    @Nullable
    Verdict verdict(String condition, @Nullable String matter) {
        Verdict own = matter == null ? null : verdicts.get(matter + "/" + condition);
        return own == null ? verdicts.get(condition) : own;
    }

    /** Whether an event has happened by the instant asked about; the day was looked at before. */
    boolean isSeen(Event event) {
        return instant == null || event.at().map(at -> !at.isAfter(instant)).orElse(true);
    }

    /** Until when the record of a duty is complete from a day on, as far as it will be seen on a day. */
    Optional<LocalDate> completeUntil(ElementId duty, LocalDate from, LocalDate day) {
        LedgerView seen = view;
        if (day.isAfter(asOf)) {
            seen = setting.knownAt()
                    .map(known -> view.ledger().seen(day, known))
                    .orElseGet(() -> view.ledger().seen(day));
        }
        return seen.completeUntil(duty, from);
    }

    /** What becomes of it on later days. */
    Ahead ahead() {
        if (ahead == null) {
            ahead = new Ahead(this);
        }
        return ahead;
    }

    /** Everything as of a later day, with nothing more recorded. */
    Run at(LocalDate day, Ledger seen) {
        LedgerView later = setting.knownAt().map(known -> seen.seen(day, known)).orElseGet(() -> seen.seen(day));
        return new Run(agreement, later, setting, day, null, day, dependencies);
    }

    Agreement agreement() {
        return agreement;
    }

    LedgerView view() {
        return view;
    }

    Setting setting() {
        return setting;
    }

    LocalDate asOf() {
        return asOf;
    }

    int asOfNumber() {
        return asOfNumber;
    }

    @Nullable
    Instant instant() {
        return instant;
    }

    /** The last day on which cycles are looked for. */
    LocalDate horizon() {
        return horizon;
    }

    Reckoner reckoner() {
        return reckoner;
    }

    Bodies bodies() {
        return bodies;
    }

    Happenings happenings() {
        return happenings;
    }

    Force force() {
        return force;
    }

    @Nullable
    Course course(ElementId duty) {
        return courses.get(duty);
    }

    /** Events in the order of their days; on one day by their instants, those known by the day alone last. */
    <E extends Event> List<E> inOrder(List<E> events) {
        boolean isByDays = true;
        for (Event event : events) {
            isByDays &= event.at().isEmpty();
        }
        if (isByDays || events.size() < 2) {
            return events;
        }
        List<E> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing((E event) -> day(event))
                .thenComparing(event -> event.at().orElse(Instant.MAX)));
        return sorted;
    }

    LocalDate day(Event event) {
        return event.day(reckoner.zone());
    }

    /** Whether two events are of one day, and nobody knows which came first. */
    boolean isTogether(Event one, Event other) {
        boolean isTimed = one.at().isPresent() && other.at().isPresent();
        return !isTimed && number(one) == number(other);
    }

    int number(Event event) {
        return Day.number(day(event));
    }
}
