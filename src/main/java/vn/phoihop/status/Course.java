package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRange;

/** What becomes of one duty as of a day: its instances, what was done for them, how each stands. */
final class Course {
    /** The names of instances that no event and no cycle names. */
    static final String ONCE = "once";

    static final String CONTINUING = "continuing";
    static final String UNSTATED = "unstated";
    static final String NEXT = "next";

    private final Run run;
    private final Duty duty;
    private final List<ElementId> circle;
    private final boolean isDependent;
    private final List<Event.Changed> changes = new ArrayList<>();
    private final List<Event.Performed> performed = new ArrayList<>();
    private final List<Event.Judged> judged = new ArrayList<>();
    private final Obligors bearers;
    private final Clock clock;
    private final Delays delays;
    private final Map<PartyId, Span> ownSpans = new HashMap<>();
    private final boolean isPartyByParty;
    private final Judge judge;
    private final Span span;
    private List<Instance> instances = List.of();
    /** The first and last days of the times for which its record is complete. */
    private int @Nullable [] covered;

    private @Nullable List<Event> strays;
    private @Nullable Map<String, List<Instance>> byMatter;
    private @Nullable Map<String, List<Instance>> byKey;

    Course(Run run, Duty duty, Dependencies.Group group) {
        this.run = run;
        this.duty = duty;
        circle = group.cycle();
        isDependent = !group.isFree();
        for (Event event : run.inOrder(run.view().ofDuty(duty.id()))) {
            if (!run.isSeen(event)) {
                continue;
            }
            if (event instanceof Event.Changed change) {
                changes.add(change);
            } else if (event instanceof Event.Performed act) {
                performed.add(act);
            } else if (event instanceof Event.Judged verdict) {
                judged.add(verdict);
            }
        }
        bearers = new Obligors(run, duty);
        clock = new Clock(this);
        delays = new Delays(this);
        span = new Span(run, duty, null, changes);
        isPartyByParty = Span.isPartyByParty(run);
        judge = new Judge(this, null);
    }

    Run run() {
        return run;
    }

    Duty duty() {
        return duty;
    }

    List<ElementId> circle() {
        return circle;
    }

    Obligors bearers() {
        return bearers;
    }

    Clock clock() {
        return clock;
    }

    Delays delays() {
        return delays;
    }

    List<Event.Changed> changes() {
        return changes;
    }

    List<Event.Performed> performed() {
        return performed;
    }

    List<Event.Judged> judged() {
        return judged;
    }

    Judge judge() {
        return judge;
    }

    List<Instance> instances() {
        return instances;
    }

    /** Whether the standing of one of its instances is not known, so that what depends on it is not known either. */
    boolean isUnknown() {
        for (Instance instance : instances) {
            if (instance.standing() == Standing.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** From when and until when it binds, whoever bears it. */
    Span span() {
        return span;
    }

    /** Whether each party is bound from its own signature on. */
    boolean isPartyByParty() {
        return isPartyByParty;
    }

    /** From when and until when it binds those who bear an instance. */
    Span span(Instance instance) {
        PartyId party = isPartyByParty ? Obligors.party(instance.group()) : null;
        return party == null ? span : ownSpans.computeIfAbsent(party, id -> new Span(run, duty, id, changes));
    }

    /** Finds the instances, then when each falls due, what was done for it, and how it stands. */
    void proceed() {
        instances = new Arisings(this).find();
        new Acts(this, judge).attribute();
        for (Instance instance : instances) {
            instance.stand(judge.standing(instance));
        }
    }

    /** What was done, judged or changed for an instance that is not there; in the order of the record. */
    List<Event> strays() {
        if (strays == null) {
            Set<Event> found = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Instance instance : instances) {
                instance.account().noted().forEach(noted -> found.add(noted.event()));
                found.addAll(instance.account().settled());
            }
            List<Event> rest = new ArrayList<>();
            performed.stream()
                    .filter(act -> !found.contains(act) && !isAhead(act.instance()))
                    .forEach(rest::add);
            judged.stream().filter(one -> !found.contains(one)).forEach(rest::add);
            changes.stream().filter(this::isStray).forEach(rest::add);
            strays = rest;
        }
        return strays;
    }

    /** Whether a cycle is named that is not yet in sight. */
    private boolean isAhead(Optional<String> key) {
        return key.isPresent()
                && !byKey().containsKey(key.get())
                && duty.arises().stream()
                        .anyMatch(one -> one instanceof Arising.Every every
                                && run.reckoner()
                                        .occurrences(every.recurrence())
                                        .find(key.get())
                                        .filter(cycle -> cycle.first().isAfter(run.asOf()))
                                        .isPresent());
    }

    private boolean isStray(Event.Changed change) {
        boolean isOfInstance = change.instance().isPresent() || change.matter().isPresent();
        return isOfInstance
                && !isAhead(change.instance())
                && instances.stream().noneMatch(instance -> reaches(change, instance));
    }

    /** How many parts or times an instance owes. */
    int total(Instance instance) {
        Parts parts = duty.parts().orElse(null);
        if (parts != null && parts.required() != Parts.Required.ANY) {
            return parts.items().size();
        }
        return instance.cycle() == null ? 1 : instance.cycle().times();
    }

    /**
     * The instances that are paired with one of another duty: by matter, else by key, else the latest earlier one. Of several
     * who each bear it, that of the same bearer; else all of them.
     */
    List<Instance> pairedWith(Instance other) {
        String matter = other.matterText();
        if (matter != null) {
            List<Instance> same = byMatter().get(matter);
            if (same != null) {
                return ofSameBearer(same, other);
            }
        }
        List<Instance> same = byKey().get(other.keyText());
        if (same == null) {
            Instance earlier = latestBefore(other);
            same = earlier == null ? List.of() : byKey().getOrDefault(earlier.keyText(), List.of(earlier));
        }
        return ofSameBearer(same, other);
    }

    private static List<Instance> ofSameBearer(List<Instance> among, Instance other) {
        if (among.size() > 1) {
            for (Instance one : among) {
                if (one.group().equals(other.group())) {
                    return List.of(one);
                }
            }
        }
        return among;
    }

    private @Nullable Instance latestBefore(Instance other) {
        LocalDate begins = other.begins();
        Instance latest = null;
        for (Instance instance : instances) {
            LocalDate own = instance.begins();
            if (own != null && (begins == null || !own.isAfter(begins))) {
                latest = latest == null
                                || !own.isBefore(
                                        Optional.ofNullable(latest.begins()).orElse(own))
                        ? instance
                        : latest;
            }
        }
        return latest == null && !instances.isEmpty() ? instances.get(0) : latest;
    }

    /** Whether how it stands hangs on how other duties stand. */
    boolean isDependent() {
        return isDependent;
    }

    private Map<String, List<Instance>> byMatter() {
        if (byMatter == null) {
            byMatter = new HashMap<>();
            for (Instance instance : instances) {
                String matter = instance.matterText();
                if (matter != null) {
                    byMatter.computeIfAbsent(matter, m -> new ArrayList<>()).add(instance);
                }
            }
        }
        return byMatter;
    }

    Map<String, List<Instance>> byKey() {
        if (byKey == null) {
            byKey = new HashMap<>();
            for (Instance instance : instances) {
                byKey.computeIfAbsent(instance.keyText(), k -> new ArrayList<>())
                        .add(instance);
                for (String other : instance.otherKeys()) {
                    byKey.computeIfAbsent(other, k -> new ArrayList<>()).add(instance);
                }
            }
        }
        return byKey;
    }

    /** The change that an instance is under, of a kind; the last that reaches it. */
    boolean reaches(Event.Changed change, Instance instance) {
        boolean isOfKey = change.instance().map(instance::isKnownAs).orElse(true);
        boolean isOfMatter = change.matter()
                .map(matter -> matter.equals(instance.matterText()))
                .orElse(true);
        return isOfKey && isOfMatter;
    }

    /** Until when the record of the duty is complete without a gap from a day on, as far as it will be seen on another. */
    int completeUntil(int from, int day) {
        if (day > run.asOfNumber()) {
            return Day.number(run.completeUntil(duty.id(), LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(day))
                    .orElse(null));
        }
        if (covered == null) {
            covered = covered(run.view().covered(duty.id()));
        }
        for (int i = 0; i < covered.length; i += 2) {
            if (covered[i] <= from && from <= covered[i + 1]) {
                return covered[i + 1];
            }
        }
        return Day.NONE;
    }

    private static int[] covered(List<DayRange> times) {
        int[] days = new int[times.size() * 2];
        for (int i = 0; i < times.size(); i++) {
            days[2 * i] = Day.number(times.get(i).first());
            days[2 * i + 1] = Day.number(times.get(i).last());
        }
        return days;
    }
}
