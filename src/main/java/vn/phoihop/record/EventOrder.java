package vn.phoihop.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one order of events, whatever order they were given in: by day, by the day from which they are known, by id; those
 * that differ in nothing of it, by what they say.
 */
final class EventOrder {
    private EventOrder() {}

    private record Dated(long days, Event event) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int order = Long.compare(days, other.days);
            if (order == 0) {
                order = event.id().value().compareTo(other.event.id().value());
            }
            return order == 0 ? event.toString().compareTo(other.event.toString()) : order;
        }

        /** Whether nothing but what they say orders them. */
        boolean isTiedWith(Dated other) {
            return days == other.days && event.id().equals(other.event.id());
        }
    }

    /** The events in order, each once; nothing if they are so. */
    static Optional<List<Event>> rearranged(List<Event> events, ZoneId zone) {
        Dated[] dated = new Dated[events.size()];
        boolean isInOrder = true;
        for (int i = 0; i < dated.length; i++) {
            Event event = events.get(i);
            dated[i] = new Dated(days(event, zone), event);
            isInOrder = isInOrder
                    && (i == 0 || (!dated[i - 1].isTiedWith(dated[i]) && dated[i - 1].compareTo(dated[i]) < 0));
        }
        if (isInOrder) {
            return Optional.empty();
        }
        Arrays.sort(dated);
        List<Event> once = eachOnce(dated);
        return once.equals(events) ? Optional.empty() : Optional.of(once);
    }

    /** The day and the day from which it is known, so that the one counts before the other. */
    private static long days(Event event, ZoneId zone) {
        LocalDate day = event.day(zone);
        LocalDate known = event.recorded().filter(day::isBefore).orElse(day);
        return (day.toEpochDay() << Integer.SIZE) + known.toEpochDay();
    }

    private static List<Event> eachOnce(Dated[] dated) {
        List<Event> once = new ArrayList<>(dated.length);
        int start = 0;
        while (start < dated.length) {
            int end = start + 1;
            while (end < dated.length && dated[start].isTiedWith(dated[end])) {
                end++;
            }
            if (end == start + 1) {
                once.add(dated[start].event);
            } else {
                Set<Event> different = new LinkedHashSet<>();
                for (int i = start; i < end; i++) {
                    different.add(dated[i].event);
                }
                once.addAll(different);
            }
            start = end;
        }
        return once;
    }
}
