package vn.phoihop.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/** What every event must be. */
final class Checks {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1);
    private static final ZoneOffset WHERE_DAYS_BEGIN_LAST = ZoneOffset.ofHours(-12);

    private Checks() {}

    /** Each value by itself first, so that a wrong one is told of beside those that do not go together. */
    static void common(Event event) {
        event.matter().ifPresent(v -> Require.id("matter", v));
        event.recordedBy().ifPresent(v -> Require.text("recordedBy", v));
        Require.day("on", event.on());
        event.at().filter(at -> at.isBefore(FIRST) || !at.isBefore(END)).ifPresent(at -> {
            throw new RefusedValueException("day-range", "at", at.toString());
        });
        Require.day("recorded", event.recorded());
        if (event.on().isPresent() == event.at().isPresent()) {
            throw oneOfTwo("event-recorded", "on", "at", event.on().isPresent());
        }
        LocalDate earliest =
                event.on().or(() -> event.at().map(Checks::earliestDay)).orElseThrow();
        if (event.recorded().isPresent() && event.recorded().get().isBefore(earliest)) {
            throw new RefusedValueException(
                            "recorded-before",
                            "recorded",
                            earliest.toString(),
                            event.recorded().get().toString())
                    .dependingOn("on", "at", "recorded");
        }
    }

    /** The day it was where days begin last: nobody can have recorded it on an earlier one. */
    private static LocalDate earliestDay(Instant at) {
        return at.atOffset(WHERE_DAYS_BEGIN_LAST).toLocalDate();
    }

    /** The refusal of what names neither or both of two. */
    static RefusedValueException oneOfTwo(String what, String one, String other, boolean areBoth) {
        return new RefusedValueException("one-of-two", what, one, other, areBoth ? "both" : "neither")
                .in(other)
                .dependingOn(one, other);
    }

    /** An extension may say how far it reaches in one way only, and nothing else has a length. */
    static void extension(Event.Changed change) {
        int ways = (change.to().isPresent() ? 1 : 0)
                + (change.total().isPresent() ? 1 : 0)
                + (change.additional().isPresent() ? 1 : 0);
        if (ways > 1) {
            throw new RefusedValueException("extension-one", "event-recorded").dependingOn("to", "total", "additional");
        }
        boolean hasLength = change.total().isPresent() || change.additional().isPresent();
        if (hasLength && change.change() != Event.Change.EXTEND) {
            throw new RefusedValueException("length-of-change", change.total().isPresent() ? "total" : "additional")
                    .dependingOn("change");
        }
    }

    static void instance(Optional<String> instance, Optional<ElementId> duty) {
        if (instance.isPresent() && duty.isEmpty()) {
            throw new RefusedValueException("instance-alone", "instance", Require.shown(instance.get()))
                    .dependingOn("duty");
        }
    }
}
