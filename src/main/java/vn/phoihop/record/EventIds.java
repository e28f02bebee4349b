package vn.phoihop.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.duty.ElementId;

/** The events of a ledger by their ids. */
final class EventIds {
    private final Map<String, Event> first;
    private final List<ElementId> repeated;

    EventIds(List<Event> events) {
        first = new HashMap<>(2 * events.size());
        Set<ElementId> again = new LinkedHashSet<>();
        for (Event event : events) {
            if (first.putIfAbsent(event.id().value(), event) != null) {
                again.add(event.id());
            }
        }
        repeated = List.copyOf(again);
    }

    Optional<Event> first(ElementId id) {
        return Optional.ofNullable(first.get(id.value()));
    }

    List<ElementId> repeated() {
        return repeated;
    }
}
