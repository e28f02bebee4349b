package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Event;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;

/** When occasions are, by the text, the record and the standings of other duties; each found once. */
final class Happenings {
    private static final String ONCE = "once";
    private static final Comparator<Happening> BY_DAY = Comparator.comparing(Happening::day)
            .thenComparing(Happening::at, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Run run;
    private final Map<Occasion, Found> found = new HashMap<>();
    private final Map<Course, Map<Occasion, Turn>> turns = new HashMap<>();

    Happenings(Run run) {
        this.run = run;
    }

    Found of(Occasion occasion) {
        Found known = found.get(occasion);
        if (known == null) {
            known = find(occasion, null);
            found.put(occasion, known);
        }
        return known;
    }

    /** What the beginning of force waits for; force itself cannot be asked yet. */
    Found beforeForce(Occasion occasion, Signatures signatures) {
        return find(occasion, signatures);
    }

    private Found find(Occasion occasion, @Nullable Signatures before) {
        if (occasion instanceof Occasion.Day date) {
            return one(date.day().toString(), date.day());
        }
        if (occasion instanceof Occasion.Event event) {
            return named(event, before);
        }
        if (occasion instanceof Occasion.Performed performed) {
            return before == null ? performed(ElementId.of(performed.performed())) : recorded(performed);
        }
        if (occasion instanceof Occasion.Breached breached) {
            return before == null ? breached(breached) : Found.NONE;
        }
        List<Found> parts =
                occasion.parts().stream().map(part -> find(part, before)).toList();
        boolean isFirstKnown = occasion instanceof Occasion.FirstOf
                && parts.stream().anyMatch(part -> !part.all().isEmpty());
        for (Found part : parts) {
            if (part.isUnknown() && !isFirstKnown) {
                return part;
            }
        }
        if (occasion instanceof Occasion.LastOf) {
            return together(parts, true);
        }
        if (occasion instanceof Occasion.FirstOf) {
            return together(parts, false);
        }
        if (occasion instanceof Occasion.Nth nth) {
            List<Happening> all = parts.get(0).all();
            return all.size() < nth.nth() ? Found.NONE : Found.of(List.of(all.get(nth.nth() - 1)));
        }
        return moved(occasion, parts.get(0));
    }

    private static Found one(String key, LocalDate day) {
        return Found.of(List.of(new Happening(key, day, null, null, null)));
    }

    private Found named(Occasion.Event event, @Nullable Signatures before) {
        Signatures signatures = before == null ? run.force().signatures() : before;
        return switch (event.name()) {
            case "signed" ->
                signatures
                        .day()
                        .map(day -> one(ONCE, day))
                        .orElseGet(() -> signatures.isMissing() ? Found.NONE : Found.unknown(signatures::tell));
            case "in-force" -> inForce(before);
            case "issued" -> run.agreement().issued().map(day -> one(ONCE, day)).orElse(Found.NONE);
            default -> occurred(event);
        };
    }

    private Found inForce(@Nullable Signatures before) {
        if (before != null) {
            return Found.NONE;
        }
        LocalDate start = run.force().start();
        if (start != null) {
            return one(ONCE, start);
        }
        return run.force().beginning() == Force.Beginning.UNRESOLVED
                ? Found.unknown(run.force()::tellStart)
                : Found.NONE;
    }

    /** Each time it is recorded; else the day on which it is planned, or which the caller knows. */
    private Found occurred(Occasion.Event event) {
        List<Happening> all = new ArrayList<>();
        Announced announced = new Announced(run, run.notices(event.name()));
        for (Event.Occurred occurred : run.inOrder(run.view().occurred(event.name()))) {
            if (run.isSeen(occurred) && !occurred.isPartly()) {
                all.add(announced.happening(occurred));
            }
        }
        List<Happening> rest = announced.rest();
        if (!rest.isEmpty()) {
            all.addAll(rest);
            all.sort(BY_DAY);
        }
        if (!all.isEmpty()) {
            return Found.of(all);
        }
        DueDate known = run.reckoner().due(Deadline.builder().sameDayAs(event).build());
        return known.effective().map(day -> one(ONCE, day)).orElse(Found.NONE);
    }

    private Happening happening(Event event) {
        return new Happening(
                event.id().value(),
                run.day(event),
                event.at().orElse(null),
                event.matter().orElse(null),
                event);
    }

    /** Before force is known, the first whole act that is recorded. */
    private Found recorded(Occasion.Performed performed) {
        for (Event.Performed act : run.inOrder(run.view().performed(ElementId.of(performed.performed())))) {
            if (run.isSeen(act) && !act.isPartly() && act.part().isEmpty()) {
                return Found.of(List.of(happening(act)));
            }
        }
        return Found.NONE;
    }

    private Found performed(ElementId duty) {
        Course course = run.course(duty);
        if (course == null) {
            return Found.NONE;
        }
        List<Happening> all = new ArrayList<>();
        for (Instance instance : course.instances()) {
            Event act = instance.act();
            if (act != null) {
                all.add(new Happening(
                        instance.keyText(), run.day(act), act.at().orElse(null), instance.matterText(), act));
            }
        }
        all.sort(BY_DAY);
        return all.isEmpty() && course.isUnknown()
                ? Found.unknown(tell -> tell.say("base-unknown", duty))
                : Found.of(all);
    }

    /** Each instance that is in breach for long enough: from the day after its delay ends (STAND-10). */
    private Found breached(Occasion.Breached occasion) {
        Course course = run.course(ElementId.of(occasion.breached()));
        if (course == null) {
            return Found.NONE;
        }
        List<Happening> all = new ArrayList<>();
        boolean isUnknown = course.isUnknown();
        for (Instance instance : course.instances()) {
            Standing standing = instance.standing() == Standing.WAIVED
                    ? course.judge().withoutWaiver(instance)
                    : instance.standing();
            boolean isBreach =
                    standing.isFailure() && instance.duty().modality().isBinding();
            LocalDate day = isBreach ? breach(instance, standing, occasion) : null;
            boolean isWhenUnknown = isBreach && standing != Standing.VIOLATED && instance.effective() == null;
            isUnknown |= isWhenUnknown || (standing == Standing.UNKNOWN && standing != instance.standing());
            if (day != null && standing != instance.standing() && !day.isBefore(waived(instance))) {
                day = null; // it was waived before the breach had lasted long enough
            }
            if (day != null && isDoneUnseen(instance, day)) {
                isUnknown = true;
            } else if (day != null) {
                all.add(new Happening(instance.keyText(), day, null, instance.matterText(), null));
            }
        }
        all.sort(BY_DAY);
        return all.isEmpty() && isUnknown
                ? Found.unknown(tell -> tell.say("base-unknown", occasion.breached()))
                : Found.of(all);
    }

    private LocalDate waived(Instance instance) {
        return run.day(Objects.requireNonNull(instance.course().judge().waiver(instance)));
    }

    /** Whether it may have been done in the meantime: the record ends after the due day and before the delay does. */
    private boolean isDoneUnseen(Instance instance, LocalDate breach) {
        LocalDate due = instance.effective();
        if (instance.standing() != Standing.OVERDUE || due == null || breach.isAfter(run.asOf())) {
            return false;
        }
        LocalDate until = run.view().completeUntil(instance.duty().id(), due).orElse(due);
        return until.isBefore(breach.minusDays(1));
    }

    /** The first day of a breach that has lasted long enough; null if it ended before. */
    private @Nullable LocalDate breach(Instance instance, Standing standing, Occasion.Breached occasion) {
        if (standing == Standing.VIOLATED) {
            return instance.violatedOn();
        }
        LocalDate due = instance.effective();
        if (due == null) {
            return null;
        }
        LocalDate tolerated = occasion.moreThan().isEmpty()
                ? due
                : run.reckoner().due(occasion.moreThan().get(), due).raw().orElse(null);
        if (tolerated == null) {
            return null;
        }
        Event act = instance.act();
        boolean isDoneBefore = act != null && !run.day(act).isAfter(tolerated);
        return isDoneBefore ? null : tolerated.plusDays(1);
    }

    /** The last or first of several, matter by matter; what is of no matter counts in each. */
    private static Found together(List<Found> parts, boolean isLast) {
        Set<String> matters = new LinkedHashSet<>();
        parts.forEach(part -> part.all().forEach(one -> matters.add(one.matter() == null ? "" : one.matter())));
        Map<String, Happening> byMatter = new LinkedHashMap<>();
        for (String matter : matters) {
            Happening chosen = null;
            boolean isWhole = true;
            for (Found part : parts) {
                Happening first = first(part, matter);
                isWhole &= first != null;
                if (first != null && (chosen == null || chosen.isBefore(first) == isLast)) {
                    chosen = first;
                }
            }
            if (chosen != null && (isWhole || !isLast)) {
                byMatter.put(matter, chosen);
            }
        }
        if (byMatter.size() > 1) {
            byMatter.remove(""); // what is of no matter has counted in those that are
        }
        List<Happening> all = new ArrayList<>();
        byMatter.forEach((matter, one) -> all.add(new Happening(
                one.key(), one.day(), one.at(), matter.isEmpty() ? null : matter, one.event(), one.others())));
        all.sort(BY_DAY);
        return Found.of(all);
    }

    private static @Nullable Happening first(Found part, String matter) {
        Happening general = null;
        for (Happening one : part.all()) {
            if (one.matter() != null && one.matter().equals(matter)) {
                return one;
            }
            if (one.matter() == null && general == null) {
                general = one;
            }
        }
        return general;
    }

    /** The end of a limit after each, or the first of the month after each. */
    private Found moved(Occasion occasion, Found of) {
        List<Happening> all = new ArrayList<>();
        for (Happening one : of.all()) {
            if (occasion instanceof Occasion.After limited) {
                DueDate due = one.at() == null
                        ? run.reckoner().due(limited.limit(), one.day())
                        : run.reckoner().due(limited.limit(), one.at());
                Instant moment = due.moment().orElse(null);
                if (due.effective().isEmpty()) {
                    return Found.unknown(tell -> tell.lacks(due.missing()));
                }
                all.add(one.on(due.effective().get(), moment));
            } else {
                all.add(one.on(one.day().withDayOfMonth(1).plusMonths(1), null));
            }
        }
        return Found.of(all);
    }

    /** The one that is meant where an instance counts from an occasion. */
    @Nullable
    Happening in(Occasion occasion, Instance instance) {
        Happening arisen = instance.arisen();
        if (arisen != null && occasion.equals(instance.occasion())) {
            return arisen;
        }
        Found of = of(occasion);
        String matter = instance.matterText();
        Happening own = matter == null ? null : of.ofMatter(matter);
        if (own != null) {
            return own;
        }
        if (occasion instanceof Occasion.Performed performed) {
            return paired(of, performed.performed(), instance);
        }
        if (occasion instanceof Occasion.Breached breached) {
            return paired(of, breached.breached(), instance);
        }
        if (instance.cycle() != null) {
            Happening named = of.ofMatter(instance.keyText());
            return named == null ? turns(occasion, instance).of(of, instance.cycle()) : named;
        }
        return of.around(instance.begins(), matter != null);
    }

    private Turn turns(Occasion occasion, Instance instance) {
        return turns.computeIfAbsent(instance.course(), course -> new HashMap<>())
                .computeIfAbsent(occasion, one -> new Turn());
    }

    /** Which time of an occasion each cycle of a duty counts from: the first since it began that no cycle before it does. */
    private static final class Turn {
        private final Map<LocalDate, Optional<Happening>> byCycle = new HashMap<>();
        private LocalDate latest = LocalDate.MIN;
        private int next;

        /** The one of a cycle; cycles are asked about in their order, those of one recurrence after those of another. */
        @Nullable
        Happening of(Found of, Occurrence cycle) {
            return byCycle.computeIfAbsent(cycle.first(), first -> following(of, first))
                    .orElse(null);
        }

        private Optional<Happening> following(Found of, LocalDate first) {
            List<Happening> all = of.general();
            next = first.isBefore(latest) ? 0 : next;
            latest = first;
            while (next < all.size() && all.get(next).day().isBefore(first)) {
                next++;
            }
            return next < all.size() ? Optional.of(all.get(next++)) : Optional.empty();
        }
    }

    /** What became of the instance of another duty that goes with one (STAND-9). */
    private @Nullable Happening paired(Found of, String duty, Instance instance) {
        Course course = run.course(ElementId.of(duty));
        List<Instance> paired = course == null ? List.of() : course.pairedWith(instance);
        return paired.isEmpty() ? null : of.ofKey(paired.get(0).keyText());
    }
}
