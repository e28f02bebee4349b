package vn.phoihop.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import vn.phoihop.time.DayKind;
import vn.phoihop.time.VietnamCalendar;

/**
 * What one would write without the library: a set of the weekdays that are off and one of the weekend days that are
 * worked, and loops that go from day to day.
 */
final class PlainDays {
    /** The days there is a table of; each of them is known. */
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    static final PlainDays OF_VIETNAM = new PlainDays();

    /** How many days are asked about in one call, the same in every run. */
    static final int ASKED = 1024;

    private static final long SEED = 20210220;

    enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    record Length(int amount, Unit unit) {}

    final Set<LocalDate> off = new HashSet<>();
    final Set<LocalDate> worked = new HashSet<>();

    private PlainDays() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            DayKind kind = VietnamCalendar.bundled().kind(day);
            if (kind == DayKind.UNKNOWN) {
                throw new IllegalStateException("every day must be known, but not " + day);
            }
            if (kind == DayKind.WORKING && isOfWeekend(day)) {
                worked.add(day);
            } else if (kind == DayKind.REST && !isOfWeekend(day)) {
                off.add(day);
            }
        }
    }

    /** Days spread evenly and at random from one year's first day to another's last. */
    static LocalDate[] spread(int firstYear, int lastYear) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, LocalDate.of(lastYear + 1, 1, 1)));
        return new Random(SEED).ints(ASKED, 0, days).mapToObj(first::plusDays).toArray(LocalDate[]::new);
    }

    private static boolean isOfWeekend(LocalDate day) {
        DayOfWeek week = day.getDayOfWeek();
        return week == DayOfWeek.SATURDAY || week == DayOfWeek.SUNDAY;
    }

    boolean isWorked(LocalDate day) {
        return isOfWeekend(day) ? worked.contains(day) : !off.contains(day);
    }

    LocalDate plusWorkingDays(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    LocalDate due(Length length, LocalDate from) {
        return switch (length.unit()) {
            case DAYS -> workedOnOrAfter(from.plusDays(length.amount()));
            case MONTHS -> workedOnOrAfter(from.plusMonths(length.amount()));
            case WORKING_DAYS -> plusWorkingDays(from, length.amount());
        };
    }

    LocalDate workedOnOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }
}
