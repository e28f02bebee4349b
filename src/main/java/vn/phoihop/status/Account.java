package vn.phoihop.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;

/** What was done for one instance: its parts, the act that made it whole, what was noted and not counted. */
final class Account {
    static final Account NONE = new Account();

    /** An event that was looked at, and what it counted as. */
    record Noted(Event event, String as) {}

    private final List<Noted> noted = new ArrayList<>(1);
    private final List<Event> settled = new ArrayList<>(0);
    private Set<String> labels = Set.of();
    private Set<PartyId> joined = Set.of();
    private int times;
    private @Nullable Event act;
    private @Nullable Event denial;
    /** What may have been of this bearer or of another, and nobody says of which. */
    private @Nullable Event unclear;

    private Event.@Nullable Judged judged;

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

    /** What may have been of this bearer or of another, or was found in two ways on one day; an act or a judgement. */
    @Nullable
    Event unclear() {
        return unclear;
    }

    List<Noted> noted() {
        return noted;
    }

    Account note(Event event, String as) {
        noted.add(new Noted(event, as));
        return this;
    }

    Account unclear(Event event, String as) {
        unclear = event;
        return note(event, as);
    }

    /** Something was done that must not be. */
    Account violated(Event.Performed event) {
        settled.add(event);
        denial = denial == null ? event : denial;
        return this;
    }

    /** What was counted without a note of its own. */
    List<Event> settled() {
        return settled;
    }

    /** It was found that it was kept; or that what was done is not what was owed, so that nothing done before counts. */
    Account judged(Event.Judged event, Instance instance, Run run) {
        Event.Judged before = judged;
        judged = event;
        boolean isOtherwise =
                unclear instanceof Event.Judged || (before != null && before.verdict() != event.verdict());
        if (isOtherwise && before != null && run.isTogether(before, event)) {
            return unclear(event, "judged-both");
        }
        unclear = null;
        if (event.verdict() == Event.Verdict.ESTABLISHED) {
            boolean isAct = instance.duty().modality() != Modality.MUST_NOT && !instance.isContinuing();
            denial = null;
            act = act == null && isAct ? event : act;
            return note(event, "judged-kept");
        }
        act = null;
        labels = Set.of();
        joined = Set.of();
        times = 0;
        if (instance.duty().modality() == Modality.MAY) {
            return note(event, "failure-recorded"); // a right is not broken; it was not exercised
        }
        settled.add(event);
        denial = event;
        return this;
    }

    /** Whether it was found, last of all, that it was kept. */
    boolean isEstablished() {
        return judged != null && judged.verdict() == Event.Verdict.ESTABLISHED;
    }

    void add(Event.Performed event, Instance instance, Course course) {
        int begins = instance.beginsNumber();
        if (begins == Day.NONE || course.run().number(event) < begins) {
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
        if (instance.isContinuing()) {
            times++;
            note(event, "act-counted");
            return false; // no act discharges what is borne all the time
        }
        if (instance.group().kind() == Group.Kind.JOINTLY && !isJoined(event, instance, course)) {
            note(event, "act-of-some");
            return false;
        }
        boolean isOfNamed = instance.group().kind() == Group.Kind.ANY_OF
                && !event.by().isEmpty()
                && instance.group().named().stream()
                        .anyMatch(one -> course.bearers().isBy(event, one));
        if (instance.group().isClass() && !isOfNamed) {
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
        if (owed > 1 && ++times < owed) {
            note(event, "act-counted");
            return false;
        }
        return true;
    }

    private boolean isJoined(Event.Performed event, Instance instance, Course course) {
        if (event.by().isEmpty()) {
            return true;
        }
        List<PartyId> all = course.bearers().originals(instance);
        joined = new LinkedHashSet<>(joined);
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
                labels = new LinkedHashSet<>(labels);
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
