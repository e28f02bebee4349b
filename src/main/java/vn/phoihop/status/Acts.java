package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;

/**
 * Gives each act to the instance it was for (STAND-5): the one it names, or the open or overdue one with the earliest due day
 * among those that had begun, in its own matter. An act satisfies at most one instance of a bearer.
 */
final class Acts {
    private final Course course;
    private final Run run;
    private final Map<Line.Key, Line> lines = new LinkedHashMap<>();

    Acts(Course course) {
        this.course = course;
        run = course.run();
    }

    void attribute() {
        if (course.performed().isEmpty() && course.judged().isEmpty()) {
            return;
        }
        for (Instance instance : course.instances()) {
            lines.computeIfAbsent(Line.Key.of(instance), key -> new Line(course))
                    .add(instance);
        }
        lines.values().forEach(Line::sort);
        int judged = 0;
        List<Event.Judged> verdicts = course.judged();
        for (Event.Performed act : course.performed()) {
            while (judged < verdicts.size() && !run.day(verdicts.get(judged)).isAfter(run.day(act))) {
                judge(verdicts.get(judged++));
            }
            perform(act);
        }
        while (judged < verdicts.size()) {
            judge(verdicts.get(judged++));
        }
    }

    private void perform(Event.Performed act) {
        if (course.duty().modality() == Modality.MUST_NOT) {
            for (Instance instance : candidates(act)) {
                if (instance.account().denial() == null) {
                    instance.account(instance.account().copy().denied(act));
                }
            }
            return;
        }
        for (Instance instance : candidates(act)) {
            Account account = instance.account().copy();
            account.add(act, instance, course);
            instance.account(account);
        }
    }

    /** The instances that an act is for: one for each bearer that it can be of. */
    private List<Instance> candidates(Event.Performed act) {
        List<Instance> found = new ArrayList<>();
        if (act.instance().isPresent()) {
            for (Instance instance : course.byKey().getOrDefault(act.instance().get(), List.of())) {
                boolean isOfMatter = act.matter()
                        .map(matter -> matter.equals(instance.matterText()))
                        .orElse(true);
                if (isOfMatter && course.bearers().isBy(act, instance)) {
                    found.add(instance);
                }
            }
        } else {
            for (Map.Entry<Line.Key, Line> line : lines.entrySet()) {
                boolean isOfMatter =
                        act.matter().orElse("").equals(line.getKey().matter());
                Instance next = isOfMatter ? line.getValue().next(act) : null;
                if (next != null) {
                    found.add(next);
                }
            }
        }
        boolean isUnnamed = act.by().isEmpty() && found.size() > 1;
        if (isUnnamed) {
            found.forEach(instance -> instance.account(instance.account().copy().note(act, "act-of-unnamed")));
            return List.of();
        }
        return found;
    }

    private void judge(Event.Judged verdict) {
        List<Instance> among = verdict.instance().isPresent()
                ? course.byKey().getOrDefault(verdict.instance().get(), List.of())
                : course.instances();
        Instance latest = null;
        LocalDate day = run.day(verdict);
        for (Instance instance : among) {
            boolean isOfMatter = verdict.matter()
                    .map(matter -> matter.equals(instance.matterText()))
                    .orElse(true);
            LocalDate begins = instance.begins();
            boolean isBegun = begins != null && !begins.isAfter(day);
            if (isOfMatter && isBegun) {
                latest = instance;
            }
        }
        if (latest != null) {
            Account account = latest.account().copy();
            latest.account(
                    verdict.verdict() == Event.Verdict.DENIED
                            ? account.denied(verdict)
                            : account.established(verdict, latest));
        }
    }

    /** Instances of one bearer in one matter, given out by their due days as they begin. */
    private static final class Line {
        record Key(Group group, String matter) {
            static Key of(Instance instance) {
                String matter = instance.matterText();
                return new Key(instance.group(), matter == null ? "" : matter);
            }
        }

        private static final Comparator<Instance> BY_DUE =
                Comparator.comparing(Instance::effective, Comparator.nullsLast(Comparator.naturalOrder()));

        private final Course course;
        private final List<Instance> all = new ArrayList<>();
        private final PriorityQueue<Instance> begun = new PriorityQueue<>(BY_DUE);
        private int next;
        private @Nullable Instance last;

        Line(Course course) {
            this.course = course;
        }

        void add(Instance instance) {
            if (instance.begins() != null) {
                all.add(instance);
            }
        }

        void sort() {
            all.sort(Comparator.comparing(Instance::begins));
        }

        /** The one an act is for; else it is noted with the one that is done already or has not begun. */
        @Nullable
        Instance next(Event.Performed act) {
            if (all.isEmpty() || !course.bearers().isBy(act, all.get(0))) {
                if (!all.isEmpty() && all.size() == course.instances().size()) {
                    Instance first = last == null ? all.get(0) : last;
                    first.account(first.account().copy().note(act, "act-of-another"));
                }
                return null;
            }
            LocalDate day = course.run().day(act);
            while (next < all.size() && !begins(all.get(next)).isAfter(day)) {
                begun.add(all.get(next++));
            }
            while (!begun.isEmpty() && isOver(begun.peek(), day)) {
                last = begun.poll();
            }
            if (!begun.isEmpty()) {
                return begun.peek();
            }
            if (last != null && (next == all.size() || isInTime(last, day))) {
                boolean isDone = last.act() != null;
                last.account(last.account().copy().note(act, isDone ? "act-second" : "act-after-end"));
            } else if (next < all.size()) {
                Instance ahead = all.get(next);
                ahead.account(ahead.account().copy().note(act, "act-premature"));
            }
            return null;
        }

        private static boolean isInTime(Instance instance, LocalDate day) {
            LocalDate effective = instance.effective();
            return effective == null || !day.isAfter(effective);
        }

        private static LocalDate begins(Instance instance) {
            LocalDate begins = instance.begins();
            return begins == null ? LocalDate.MAX : begins;
        }

        private boolean isOver(Instance instance, LocalDate day) {
            boolean isEndless = instance.isContinuing();
            if (instance.act() != null && !isEndless) {
                return true;
            }
            return new Judge(course, instance, null).isClosed(day);
        }
    }

    /** What was done for one instance: its parts, the act that made it whole, what was noted and not counted. */
    static final class Account {
        static final Account NONE = new Account();

        /** An event that was looked at, and what it counted as. */
        record Noted(Event event, String as) {}

        private final List<Noted> noted = new ArrayList<>();
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<PartyId> joined = new LinkedHashSet<>();
        private int times;
        private @Nullable Event act;
        private @Nullable Event denial;

        private Account() {}

        /** One that can be added to; the empty one is shared. */
        Account copy() {
            return this == NONE ? new Account() : this;
        }

        int done(int total) {
            int counted = Math.max(labels.size(), times);
            return act == null ? counted : Math.max(total, counted);
        }

        @Nullable
        Event act() {
            return act;
        }

        @Nullable
        Event denial() {
            return denial;
        }

        List<Noted> noted() {
            return noted;
        }

        Account note(Event event, String as) {
            noted.add(new Noted(event, as));
            return this;
        }

        /** It was found that what was done is not what was owed: nothing done before counts. */
        Account denied(Event event) {
            denial = event;
            act = null;
            labels.clear();
            joined.clear();
            times = 0;
            return this;
        }

        Account established(Event.Judged event, Instance instance) {
            boolean isAct = instance.duty().modality() != Modality.MUST_NOT
                    && !instance.keyText().equals(Course.CONTINUING);
            denial = null;
            act = act == null && isAct ? event : act;
            return note(event, "judged-kept");
        }

        void add(Event.Performed event, Instance instance, Course course) {
            LocalDate begins = instance.begins();
            LocalDate day = course.run().day(event);
            if (begins == null || day.isBefore(begins)) {
                note(event, "act-premature");
            } else if (act != null) {
                note(event, "act-second");
            } else if (event.isPartly()) {
                note(event, "act-partly");
            } else if (isWhole(event, instance, course)) {
                act = event;
                denial = null;
                note(event, "act-whole");
            }
        }

        private boolean isWhole(Event.Performed event, Instance instance, Course course) {
            if (instance.group().kind() == Group.Kind.JOINTLY && !isJoined(event, instance, course)) {
                note(event, "act-of-some");
                return false;
            }
            if (course.bearers().isClassUnknown(instance)) {
                note(event, "act-of-member");
                return false;
            }
            Parts parts = course.duty().parts().orElse(null);
            if (event.part().isPresent() && parts == null) {
                note(event, "act-part-unknown");
                return false;
            }
            if (event.part().isPresent()) {
                return isPartTheLast(event, Objects.requireNonNull(parts), course);
            }
            int owed = instance.cycle() == null ? 1 : instance.cycle().times();
            boolean isEndless = course.duty().arises().stream().anyMatch(Arising.Continuing.class::isInstance)
                    && instance.isContinuing();
            if (owed > 1 || isEndless) {
                times++;
                if (times < owed || isEndless) {
                    note(event, "act-counted");
                    return false;
                }
            }
            return true;
        }

        private boolean isJoined(Event.Performed event, Instance instance, Course course) {
            if (event.by().isEmpty()) {
                return true;
            }
            List<PartyId> all = course.bearers().originals(instance);
            for (PartyId one : all) {
                if (course.bearers().isBy(event, one)) {
                    joined.add(one);
                }
            }
            return joined.containsAll(all);
        }

        private boolean isPartTheLast(Event.Performed event, Parts parts, Course course) {
            String label = event.part().orElseThrow();
            for (Parts.Part part : parts.items()) {
                boolean isThis = part.label().equals(label);
                if (isThis && !isByWhom(event, part, course)) {
                    note(event, "act-of-another");
                    return false;
                }
                if (isThis) {
                    labels.add(label);
                    boolean isAny = parts.required() == Parts.Required.ANY;
                    boolean isLast = isAny || (labels.size() == parts.items().size() && !parts.isOpen());
                    if (!isLast) {
                        note(event, "act-part");
                    }
                    return isLast;
                }
                if (parts.required() == Parts.Required.IN_ORDER && !labels.contains(part.label())) {
                    note(event, "act-out-of-order");
                    return false;
                }
            }
            note(event, "act-part-unknown");
            return false;
        }

        private static boolean isByWhom(Event.Performed event, Parts.Part part, Course course) {
            return event.by().isEmpty()
                    || part.bearer()
                            .flatMap(ref -> ref.party())
                            .map(party -> course.bearers().isBy(event, party))
                            .orElse(true);
        }
    }
}
