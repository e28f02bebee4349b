package vn.phoihop.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.phoihop.internal.RefusedValueException;

/**
 * The months of the Vietnamese lunar calendar, one number for each lunar year.
 *
 * <p>A number holds, from the lowest bit: for each of the 12 or 13 months whether it has 30 days and not 29 (13 bits),
 * the number of the leap month or 0 (4 bits), and the day of the Gregorian year that is Tết (6 bits). The table is
 * computed from the new moons and the Sun's longitude; a test computes it anew. A month's place is 0 for the first of
 * its year, a leap month counted.
 */
final class LunarCalendar {
    static final int FIRST_YEAR = 1968;
    static final int LAST_YEAR = 2100;

    private static final int MONTHS_BITS = 13;
    private static final int LEAP_BITS = 4;
    private static final int SHORT = 29;

    private static final List<Integer> YEARS = List.of(
            0x3AE55B, 0x5E056B, 0x4A0B69, 0x36B752, 0x5C0B52, 0x440B25, 0x2E9A4B, 0x540A4D, 0x3F14AB, 0x6202AD,
            0x4C05AD, 0x38CB6A, 0x5E0DA9, 0x480D92, 0x329D25, 0x580D25, 0x420A55, 0x2A54AD, 0x5004B6, 0x3AE5B5,
            0x6006D5, 0x4A0EC9, 0x36BE92, 0x5C0E92, 0x460D26, 0x2E6A56, 0x520A57, 0x3F1556, 0x64056A, 0x4C0B55,
            0x38B6C9, 0x5E0749, 0x480693, 0x30952B, 0x56052B, 0x400A5B, 0x2C555A, 0x50056A, 0x3AEB65, 0x600BA5,
            0x4C0D49, 0x34BA95, 0x5A0A95, 0x44052D, 0x2E8AAD, 0x520AB5, 0x3F35AA, 0x6405D2, 0x4E0DA5, 0x38DD4A,
            0x5E0E4A, 0x480C96, 0x32992E, 0x560556, 0x400AB5, 0x2C55B2, 0x5206D2, 0x3ACEA5, 0x600725, 0x4A064B,
            0x34AC97, 0x5804AB, 0x42055B, 0x2E6ADA, 0x540B6A, 0x3F7752, 0x640B92, 0x4E0B25, 0x38DA4B, 0x5C0A4D,
            0x4604AD, 0x30A95B, 0x5605AD, 0x400BAA, 0x2C5B52, 0x520D92, 0x3CFD25, 0x600D25, 0x4A0A55, 0x34B4AD,
            0x5A04B6, 0x4206B5, 0x2E6DAA, 0x540ECA, 0x410E92, 0x620E93, 0x4E0D26, 0x38CA56, 0x5C0A5B, 0x46055A,
            0x308AD5, 0x560B55, 0x42074A, 0x2A6E93, 0x500A93, 0x3AF52B, 0x60052B, 0x480A9B, 0x34B55A, 0x5A056A,
            0x440B65, 0x2E974A, 0x540D4A, 0x3F1A95, 0x640C95, 0x4C092D, 0x36CAAD, 0x5C0AB5, 0x4805AA, 0x308DA5,
            0x560EA5, 0x420D4A, 0x2C7D15, 0x500C96, 0x3AF956, 0x600556, 0x4A0AB5, 0x34B6B4, 0x5A06D4, 0x440EA5,
            0x308E8A, 0x52068B, 0x3D1497, 0x6204AB, 0x4C095B, 0x36CADA, 0x5C0B6A, 0x480754, 0x329725, 0x560B45,
            0x400A8B, 0x2A552B, 0x5004AD);

    private LunarCalendar() {}

    /** Whether the months of a lunar year are known here. */
    static boolean supports(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Passes on a lunar year whose months are known here. */
    static int supported(int year) {
        if (!supports(year)) {
            throw new RefusedValueException(
                    "lunar-year",
                    "lunar year",
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR),
                    String.valueOf(year));
        }
        return year;
    }

    /** The number of a year, as packed. */
    static int packed(int year) {
        return YEARS.get(year - FIRST_YEAR);
    }

    /** Which day of the Gregorian year of the same number is Tết. */
    static int newYear(int year) {
        return packed(year) >> (MONTHS_BITS + LEAP_BITS);
    }

    /** The number of the month that comes twice, 0 if none does. */
    static int leapMonth(int year) {
        return (packed(year) >> MONTHS_BITS) & ((1 << LEAP_BITS) - 1);
    }

    /** How many days the month at a place has. */
    static int length(int year, int place) {
        return SHORT + ((packed(year) >> place) & 1);
    }

    /** How many days of the year are before the month at a place. */
    static int daysBefore(int year, int place) {
        return SHORT * place + Integer.bitCount(packed(year) & ((1 << place) - 1));
    }

    /** How many months a year has, 12 or 13. */
    static int months(int year) {
        return leapMonth(year) == 0 ? 12 : 13;
    }

    /** The place of the month in which a day of the year lies, counted from 0 at Tết. */
    static int placeOf(int year, int dayFromNewYear) {
        int place = dayFromNewYear / (SHORT + 1);
        return daysBefore(year, place + 1) <= dayFromNewYear ? place + 1 : place;
    }

    /** How many days the Gregorian year of the same number has. */
    static int gregorianLength(int year) {
        return Year.isLeap(year) ? 366 : 365;
    }

    /** The day that is so many days after Tết. */
    static LocalDate day(int year, int daysFromNewYear) {
        int day = newYear(year) + daysFromNewYear;
        int length = gregorianLength(year);
        return day <= length ? LocalDate.ofYearDay(year, day) : LocalDate.ofYearDay(year + 1, day - length);
    }
}
