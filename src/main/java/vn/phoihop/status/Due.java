package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.time.DueDate;

/** When an instance falls due, as far as standing asks: the days without the reasons. */
record Due(
        DueDate.State state,
        @Nullable LocalDate earliest,
        @Nullable LocalDate raw,
        @Nullable LocalDate effective,
        @Nullable Instant moment) {
    /** No time limit is stated. */
    static final Due NONE = new Due(DueDate.State.NONE, null, null, null, null);
    /** It has not arisen, so that nothing runs. */
    static final Due NOT_COUNTED = new Due(DueDate.State.PENDING, null, null, null, null);

    static Due of(DueDate due) {
        return new Due(
                due.state(),
                due.earliest().orElse(null),
                due.raw().orElse(null),
                due.effective().orElse(null),
                due.moment().orElse(null));
    }

    /** Due on a day, or at an instant, that was worked out from another. */
    Due on(LocalDate rawDay, LocalDate effectiveDay, @Nullable Instant at) {
        return new Due(DueDate.State.DUE, earliest, rawDay, effectiveDay, at);
    }

    /**
     * Where the day is not known, the same for whatever is agreed in all ways it may be: the first and the last day it may be.
     */
    static @Nullable LocalDate bound(List<DueDate> readings, boolean isLast) {
        LocalDate bound = null;
        for (DueDate reading : readings) {
            LocalDate day = reading.effective().or(reading::raw).orElse(null);
            if (day == null) {
                return null;
            }
            if (bound == null || (isLast ? day.isAfter(bound) : day.isBefore(bound))) {
                bound = day;
            }
        }
        return bound;
    }
}
