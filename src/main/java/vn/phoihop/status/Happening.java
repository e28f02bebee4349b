package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;

/**
 * One time that an occasion is: its key, its day, the matter it belongs to, the event that tells of it, and the other keys
 * by which it goes where several events tell of it.
 */
record Happening(
        String key,
        LocalDate day,
        @Nullable Instant at,
        @Nullable String matter,
        @Nullable Event event,
        List<String> others) {
    /** One that goes by one key. */
    Happening(String key, LocalDate day, @Nullable Instant at, @Nullable String matter, @Nullable Event event) {
        this(key, day, at, matter, event, List.of());
    }

    /** The same on another day. */
    Happening on(LocalDate other, @Nullable Instant instant) {
        return new Happening(key, other, instant, matter, event, others);
    }

    /** Whether it is before another, by instants where both are known. */
    boolean isBefore(Happening other) {
        return (at == null || other.at == null) ? day.isBefore(other.day) : at.isBefore(other.at);
    }
}
