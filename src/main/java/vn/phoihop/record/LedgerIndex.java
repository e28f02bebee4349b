package vn.phoihop.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.phoihop.duty.ElementId;

/** The events of a ledger by what they are about, as positions in the one order; made once, never changed. */
final class LedgerIndex {
    private final int[] days;
    private final int[] known;
    private final Positions<String> byDuty = new Positions<>();
    private final Positions<String> byTarget = new Positions<>();
    private final Positions<String> byName = new Positions<>();
    private final Positions<String> byMatter = new Positions<>();
    private final Positions<Class<?>> byKind = new Positions<>();
    private final Retractions retractions;

    LedgerIndex(List<Event> events, ZoneId zone) {
        days = new int[events.size()];
        known = new int[events.size()];
        for (int i = 0; i < days.length; i++) {
            Event event = events.get(i);
            Optional<LocalDate> recorded = event.recorded();
            days[i] = (int) event.day(zone).toEpochDay();
            known[i] = recorded.isPresent()
                    ? Math.max(days[i], (int) recorded.get().toEpochDay())
                    : days[i];
            add(event, i);
        }
        for (Positions<?> positions : List.of(byDuty, byTarget, byName, byMatter, byKind)) {
            positions.trim();
        }
        retractions = new Retractions(events, ofKind(Event.Retracted.class));
    }

    private void add(Event event, int position) {
        byKind.add(kind(event), position);
        if (event instanceof Event.Retracted) {
            return; // what is seen of it is only what it hides
        }
        Optional<String> matter = event.matter();
        if (matter.isPresent()) {
            byMatter.add(matter.get(), position);
        }
        if (event instanceof Event.Performed performed) {
            byDuty.add(performed.duty().value(), position);
        } else if (event instanceof Event.Measured measured) {
            byTarget.add(measured.target().value(), position);
        } else if (event instanceof Event.Occurred occurred) {
            byName.add(occurred.name(), position);
        } else {
            Optional<ElementId> duty = event instanceof Event.Judged judged
                    ? judged.duty()
                    : event instanceof Event.Changed changed ? changed.duty() : Optional.empty();
            if (duty.isPresent()) {
                byDuty.add(duty.get().value(), position);
            }
        }
    }

    /** The public type of an event, which its implementation extends. */
    private static Class<?> kind(Event event) {
        return event.getClass().getSuperclass();
    }

    int[] ofDuty(ElementId duty) {
        return byDuty.of(duty.value());
    }

    int[] ofTarget(ElementId target) {
        return byTarget.of(target.value());
    }

    int[] named(String name) {
        return byName.of(name);
    }

    int[] ofMatter(String matter) {
        return byMatter.of(matter);
    }

    int[] ofKind(Class<? extends Event> kind) {
        return byKind.of(kind);
    }

    /** How many events are of a day or earlier ones: those that stand before this position. */
    int until(int day) {
        int from = 0;
        int to = days.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (days[middle] <= day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    boolean isKnown(int position, int knownAt) {
        return known[position] <= knownAt;
    }

    BitSet hidden(int knownAt) {
        return retractions.hidden(known, knownAt);
    }

    /** The positions from which on the events of a list are of a day or later ones. */
    int firstFrom(int[] positions, int day) {
        int found = Arrays.binarySearch(positions, until(day - 1));
        return found < 0 ? -found - 1 : found;
    }
}
