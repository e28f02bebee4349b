package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.record.Event;

/**
 * What notices say is to be, matter by matter, until it has been. All that tells of one time is one: the first notice, those
 * that put it off, and that it happened; it keeps the key that it had first.
 */
final class Announced {
    private final Run run;
    private final List<Event.Noticed> notices;
    private final Map<String, List<Event.Noticed>> open = new LinkedHashMap<>();
    private int next;

    Announced(Run run, List<Event.Noticed> notices) {
        this.run = run;
        this.notices = notices;
    }

    /** That it happened, as which of what was announced; events come in the order of their days. */
    Happening happening(Event.Occurred event) {
        LocalDate day = run.day(event);
        while (next < notices.size() && !run.day(notices.get(next)).isAfter(day)) {
            announce(notices.get(next++));
        }
        List<Event.Noticed> told = open.remove(event.matter().orElse(""));
        return happening(told == null ? List.of() : told, event, day);
    }

    /** What is still to be. */
    List<Happening> rest() {
        while (next < notices.size()) {
            announce(notices.get(next++));
        }
        List<Happening> rest = new ArrayList<>();
        open.values().forEach(told -> {
            Event.Noticed latest = told.get(told.size() - 1);
            rest.add(happening(told, latest, latest.effect().orElseThrow()));
        });
        return rest;
    }

    private void announce(Event.Noticed notice) {
        open.computeIfAbsent(notice.matter().orElse(""), matter -> new ArrayList<>(1))
                .add(notice);
    }

    private static Happening happening(List<Event.Noticed> told, Event event, LocalDate day) {
        List<String> keys = new ArrayList<>(told.size() + 1);
        told.forEach(notice -> keys.add(notice.id().value()));
        if (!(event instanceof Event.Noticed)) {
            keys.add(event.id().value());
        }
        boolean isAt = event instanceof Event.Occurred;
        return new Happening(
                keys.get(0),
                day,
                isAt ? event.at().orElse(null) : null,
                event.matter().orElse(null),
                event,
                keys.subList(1, keys.size()));
    }
}
