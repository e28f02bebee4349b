package vn.phoihop.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, so that many can be kept and compared: how many days they are after 1 January 1970. */
final class Day {
    /** Where there is none. It is before all days, so ask for it before comparing. */
    static final int NONE = Integer.MIN_VALUE;

    private Day() {}

    static int number(@Nullable LocalDate day) {
        return day == null ? NONE : (int) day.toEpochDay();
    }

    static @Nullable LocalDate date(int number) {
        return number == NONE ? null : LocalDate.ofEpochDay(number);
    }
}
