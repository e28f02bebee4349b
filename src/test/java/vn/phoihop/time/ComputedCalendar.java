package vn.phoihop.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The Vietnamese lunar calendar, computed from {@link Sky} by its rules: a month begins on the day of the new moon at
 * UTC+7; month 11 is the one in which the Sun reaches 270° (the winter solstice); if from one month 11 to the next there
 * are 13 months, the first of them within which the Sun reaches no multiple of 30° is the leap month, with the number of
 * the one before it.
 */
final class ComputedCalendar {
    /** The Julian day at which 1 January 1970 begins, and what UTC+7 is ahead. */
    private static final double EPOCH = 2_440_587.5;

    private static final double AHEAD = 7 / 24.0;
    private static final double SECONDS = 86_400;

    private record Month(int number, boolean leap, long first, long length) {}

    private final DoubleUnaryOperator deltaT;
    private final List<Long> firsts = new ArrayList<>();
    private final Map<Integer, List<Month>> years = new TreeMap<>();

    /** Computes the months of 1967 to 2101, given how many seconds Terrestrial Time is ahead in a year. */
    ComputedCalendar(DoubleUnaryOperator deltaT) {
        this.deltaT = deltaT;
        for (int number = -410; number <= 1265; number++) {
            firsts.add((long) StrictMath.floor(atUtc7(Sky.newMoon(number))));
        }
        for (int year = 1967; year <= 2100; year++) {
            numberMonths(year, solsticeMonth(year), solsticeMonth(year + 1));
        }
    }

    /** An instant of Terrestrial Time as days from 1 January 1970, 00:00 at UTC+7. */
    double atUtc7(double instant) {
        return instant - deltaT.applyAsDouble(Sky.year(instant)) / SECONDS + AHEAD - EPOCH;
    }

    /** The Sun's longitude when a month begins, at 00:00 at UTC+7. */
    private double longitude(int month) {
        double instant = firsts.get(month) - AHEAD + EPOCH;
        return Sky.sunLongitude(instant + deltaT.applyAsDouble(Sky.year(instant)) / SECONDS);
    }

    private int sector(int month) {
        return (int) (longitude(month) / 30);
    }

    private int solsticeMonth(int year) {
        int month = 0;
        while (firsts.get(month + 1) < LocalDate.of(year + 1, 1, 1).toEpochDay()) {
            month++;
        }
        return sector(month) == 8 ? month : month - 1;
    }

    private void numberMonths(int firstYear, int from, int to) {
        boolean isLeapDue = to - from == 13;
        int year = firstYear;
        int number = 10;
        for (int month = from; month < to; month++) {
            boolean isLeap = isLeapDue && sector(month) == sector(month + 1);
            isLeapDue &= !isLeap;
            if (!isLeap) {
                number = number % 12 + 1;
                year += number == 1 ? 1 : 0;
            }
            years.computeIfAbsent(year, y -> new ArrayList<>())
                    .add(new Month(number, isLeap, firsts.get(month), firsts.get(month + 1) - firsts.get(month)));
        }
    }

    /** The least distance in degrees of the Sun from a multiple of 30°, when a month begins and it counts which side. */
    double closestCall() {
        double closest = 30;
        for (int year = 1967; year <= 2100; year++) {
            int from = solsticeMonth(year);
            int to = solsticeMonth(year + 1);
            for (int month = from; month <= to; month++) {
                boolean counts = to - from == 13 || month - from <= 1 || to - month <= 1;
                double beyond = longitude(month) % 30;
                closest = counts ? Math.min(closest, Math.min(beyond, 30 - beyond)) : closest;
            }
        }
        return closest;
    }

    /** A lunar year as {@link LunarCalendar} packs it. */
    int packed(int lunarYear) {
        List<Month> months = List.copyOf(years.getOrDefault(lunarYear, List.of()));
        LocalDate newYear = LocalDate.ofEpochDay(months.get(0).first);
        if (newYear.getYear() != lunarYear || months.get(0).number != 1) {
            throw new IllegalStateException("a lunar year begins in the Gregorian one, but " + lunarYear + " does not");
        }
        int packed = newYear.getDayOfYear() << 17;
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            packed |= month.leap ? month.number << 13 : 0;
            packed |= month.length == 30 ? 1 << i : 0;
        }
        return packed;
    }
}
