package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.record.Event;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;

/** What becomes of one duty as of a day: its instances, what was done for them, how each stands. */
final class Course {
    /** The names of instances that no event and no cycle names. */
    static final String ONCE = "once";

    static final String CONTINUING = "continuing";
    static final String UNSTATED = "unstated";

    private final Run run;
    private final Duty duty;
    private final List<ElementId> circle;
    private final List<Event.Changed> changes = new ArrayList<>();
    private final List<Event.Performed> performed = new ArrayList<>();
    private final List<Event.Judged> judged = new ArrayList<>();
    private final Obligors bearers;
    private final Clock clock;
    private final Map<PartyId, Span> ownSpans = new HashMap<>();
    private final Span span;
    private final List<Instance> instances = new ArrayList<>();
    private @Nullable List<DayRange> covered;
    private @Nullable Map<String, List<Instance>> byMatter;
    private @Nullable Map<String, List<Instance>> byKey;

    Course(Run run, Duty duty, List<ElementId> circle) {
        this.run = run;
        this.duty = duty;
        this.circle = circle;
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
        span = new Span(run, duty, null, changes);
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

    List<Event.Changed> changes() {
        return changes;
    }

    List<Event.Performed> performed() {
        return performed;
    }

    List<Event.Judged> judged() {
        return judged;
    }

    List<Instance> instances() {
        return instances;
    }

    /** Whether the standing of one of its instances is not known, so that what depends on it is not known either. */
    boolean isUnknown() {
        return instances.stream().anyMatch(instance -> instance.standing() == Standing.UNKNOWN);
    }

    /** From when and until when it binds those who bear an instance. */
    Span span(Instance instance) {
        boolean isOwn = Span.isPartyByParty(run);
        PartyId party = isOwn ? Obligors.party(instance.group()) : null;
        return party == null ? span : ownSpans.computeIfAbsent(party, id -> new Span(run, duty, id, changes));
    }

    /** Finds the instances, then when each falls due, what was done for it, and how it stands. */
    void proceed() {
        arise();
        new Acts(this).attribute();
        for (Instance instance : instances) {
            instance.stand(new Judge(this, instance, null).standing());
        }
    }

    private void arise() {
        boolean isCircular = !circle.isEmpty();
        List<Arising> arisings = duty.arises();
        if (isCircular) {
            bearers.groups().forEach(group -> instances.add(new Instance(this, group, null, null, ONCE, null)));
        } else if (arisings.isEmpty()) {
            boolean isByItself = duty.deadline().isPresent()
                    || (duty.modality() != Modality.MUST && duty.modality() != Modality.SHOULD);
            if (isByItself) {
                single(ONCE);
            }
        } else {
            arisings.forEach(this::arise);
        }
    }

    private void arise(Arising arising) {
        if (arising instanceof Arising.Once once) {
            once(once.occasion());
        } else if (arising instanceof Arising.Each each) {
            each(each.occasion());
        } else if (arising instanceof Arising.Every every) {
            every(every.recurrence());
        } else {
            single(CONTINUING);
        }
    }

    /** One that begins as soon as the duty binds. */
    private void single(String name) {
        add(null, null, name, null, span.start());
    }

    private void once(Occasion occasion) {
        List<Happening> all = run.happenings().of(occasion).all();
        Happening first = all.isEmpty() ? null : all.get(0);
        LocalDate start = span.start();
        LocalDate day = first == null ? null : first.day();
        LocalDate begins = day != null && start != null && day.isBefore(start) ? start : day;
        add(null, first, ONCE, occasion, begins);
    }

    private void each(Occasion occasion) {
        Found found = run.happenings().of(occasion);
        LocalDate start = span.start();
        LocalDate end = span.end();
        boolean hasNext = false;
        for (Happening one : found.all()) {
            boolean isWithin = start != null
                    && !one.day().isBefore(start)
                    && (end == null || !one.day().isAfter(end));
            boolean isAhead = one.day().isAfter(run.asOf());
            if (isWithin && !(isAhead && hasNext && one.day().isAfter(run.horizon()))) {
                add(null, one, null, occasion, one.day());
                hasNext |= isAhead;
            }
        }
        boolean canComeAgain = end == null || !run.asOf().isAfter(end);
        if (!hasNext && canComeAgain) {
            add(null, null, "next", occasion, null);
        }
    }

    private void every(Recurrence recurrence) {
        Reckoner reckoner = run.reckoner();
        Occasion start = recurrence.start().orElse(null);
        if (start != null) {
            List<Happening> all = run.happenings().of(start).all();
            if (all.isEmpty()) {
                add(null, null, "next", start, null);
                return;
            }
            reckoner = reckoner.knowing(start, all.get(0).day());
        }
        Occurrences cycles = reckoner.occurrences(recurrence);
        LocalDate from = span.start();
        if (!cycles.missing().isEmpty() || from == null) {
            add(null, null, cycles.missing().isEmpty() ? "next" : UNSTATED, null, null);
            return;
        }
        LocalDate end = span.end();
        LocalDate until = run.horizon();
        until = end != null && end.isBefore(until) ? end : until;
        LocalDate next = from;
        if (!until.isBefore(from)) {
            for (Occurrence cycle : cycles.in(DayRange.of(from, until))) {
                add(cycle, null, null, null, cycle.first().isBefore(from) ? from : cycle.first());
                next = cycle.last().plusDays(1);
            }
        }
        if (end == null || !next.isAfter(end)) {
            LocalDate begin = from;
            cycles.from(next)
                    .findFirst()
                    .filter(cycle -> end == null || !cycle.first().isAfter(end))
                    .ifPresent(cycle ->
                            add(cycle, null, null, null, cycle.first().isBefore(begin) ? begin : cycle.first()));
        }
    }

    private void add(
            @Nullable Occurrence cycle,
            @Nullable Happening arisen,
            @Nullable String name,
            @Nullable Occasion occasion,
            @Nullable LocalDate begins) {
        List<Group> groups = bearers.groups();
        boolean isSimple = groups.size() == 1
                && (groups.get(0).kind() != Group.Kind.EACH
                        || !(groups.get(0).refs().get(0) instanceof PartyRef.EachOf));
        Instance probe = instance(groups.get(0), cycle, arisen, name, occasion, begins);
        if (isSimple) {
            addIfBound(probe);
            return;
        }
        LocalDate day =
                probe.effective() == null || probe.effective().isAfter(run.asOf()) ? run.asOf() : probe.effective();
        for (Group group : bearers.groups(day)) {
            addIfBound(group.equals(probe.group()) ? probe : instance(group, cycle, arisen, name, occasion, begins));
        }
    }

    /** Leaves out what was over before its bearer was bound by a signature of its own. */
    private void addIfBound(Instance instance) {
        LocalDate start = span(instance).start();
        Occurrence cycle = instance.cycle();
        Happening arisen = instance.keyText().equals(ONCE) ? null : instance.arisen();
        LocalDate last = cycle != null ? cycle.last() : arisen == null ? null : arisen.day();
        if (start == null || last == null || !last.isBefore(start)) {
            instances.add(instance);
        }
    }

    private Instance instance(
            Group group,
            @Nullable Occurrence cycle,
            @Nullable Happening arisen,
            @Nullable String name,
            @Nullable Occasion occasion,
            @Nullable LocalDate begins) {
        Instance instance = new Instance(this, group, cycle, arisen, name, occasion);
        LocalDate start = span(instance).start();
        boolean isBoundLater = begins != null && start != null && begins.isBefore(start);
        begins = isBoundLater ? start : start == null && Span.isPartyByParty(run) ? null : begins;
        instance.begin(begins);
        instance.fallsDue(clock.due(instance, null));
        LocalDate sooner = clock.windowAhead(instance, start);
        if (sooner != null) {
            begins = sooner;
            instance.begin(begins);
        }
        LocalDate earliest = instance.clock().earliest();
        if (earliest != null && begins != null && earliest.isAfter(begins)) {
            instance.begin(earliest);
        }
        return instance;
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
        return !Dependencies.namedBy(duty).isEmpty();
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
            }
        }
        return byKey;
    }

    /** The change that an instance is under, of a kind; the last that reaches it. */
    boolean reaches(Event.Changed change, Instance instance) {
        boolean isOfKey = change.instance().map(instance.keyText()::equals).orElse(true);
        boolean isOfMatter = change.matter()
                .map(matter -> matter.equals(instance.matterText()))
                .orElse(true);
        return isOfKey && isOfMatter;
    }

    /** Until when the record of the duty is complete without a gap, from a day on. */
    Optional<LocalDate> completeUntil(LocalDate from) {
        if (covered == null) {
            covered = run.view().covered(duty.id());
        }
        for (DayRange days : covered) {
            if (days.contains(from)) {
                return Optional.of(days.last());
            }
        }
        return Optional.empty();
    }
}
