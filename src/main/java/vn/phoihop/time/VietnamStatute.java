package vn.phoihop.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.phoihop.document.Words;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Note;

/**
 * What the law alone says of the days of a year: Article 115 of Labour Code 10/2012/QH13 to the end of 2020, Articles
 * 111 and 112 of Labour Code 45/2019/QH14 since, Article 2 of Resolution 28/2026/QH16 for 24 November.
 *
 * <p>Which five days are off for Tết, and on which side of National Day the second one is, is decided each year. So the
 * year is laid out in every way in which it can be: what is off in all of them is off, what is off in some is unknown.
 */
final class VietnamStatute {
    static final LocalDate FIRST_DAY = LocalDate.of(2013, 5, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final String CODE_2012 = "10/2012/QH13";
    private static final String CODE_2019 = "45/2019/QH14";
    static final String CULTURE_DAY = "28/2026/QH16";
    private static final int FIRST_YEAR_OF_CODE_2019 = 2021;
    private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;

    /** How far before the first day of the lunar year its five days begin, in every way that holds its first three. */
    private static final List<Integer> TET_BEGINS = List.of(-2, -1, 0);

    private static final List<Integer> BESIDE_NATIONAL_DAY = List.of(-1, 1);
    private static final int TET_DAYS = 5;

    private final int year;
    private final CalendarDraft draft;

    private VietnamStatute(int year, CalendarDraft draft) {
        this.year = year;
        this.draft = draft;
    }

    /** Says of every day in force what the law says of it. */
    static void lay(CalendarDraft draft) {
        draft.weeks(DayRange.of(FIRST_DAY, LAST_DAY), Certainty.PROVISIONAL);
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            new VietnamStatute(year, draft).lay();
        }
    }

    private void lay() {
        List<Map<Long, Off>> ways = new ArrayList<>();
        for (int begin : TET_BEGINS) {
            for (List<Long> national : nationalDays()) {
                ways.add(off(begin, national));
            }
        }
        TreeSet<Long> days = new TreeSet<>();
        ways.forEach(way -> days.addAll(way.keySet()));
        for (long day : days) {
            List<Off> found = new ArrayList<>();
            for (Map<Long, Off> way : ways) {
                Off off = way.get(day);
                if (off != null) {
                    found.add(off);
                }
            }
            lay(day, found, found.size() == ways.size());
        }
        layCultureDay();
    }

    private void lay(long day, List<Off> found, boolean isAlwaysOff) {
        Off off = found.get(0);
        if (isAlwaysOff) {
            boolean isOne = found.stream().allMatch(off::equals);
            put(day, DayKind.REST, new Note(isOne ? off.words() : off.holiday().either(), List.of(code())));
        } else if (!draft.isWeekend(day)) {
            put(day, DayKind.UNKNOWN, Note.of(off.holiday().maybe()));
        }
    }

    /** Off by a law of its own, of which it is not settled whether it has a day in lieu. */
    private void layCultureDay() {
        if (year < FIRST_YEAR_OF_CULTURE_DAY) {
            return;
        }
        long day = epochDay(11, 24);
        put(day, DayKind.REST, Note.of(VietnamHoliday.CULTURE.words(), CULTURE_DAY));
        if (draft.isWeekend(day)) {
            put(nextNot(day, Map.of()), DayKind.UNKNOWN, Note.of(VietnamHoliday.CULTURE.maybe()));
        }
    }

    private void put(long day, DayKind kind, Note note) {
        if (day >= FIRST_DAY.toEpochDay()) {
            draft.day(day, kind, kind == DayKind.UNKNOWN ? Certainty.NONE : Certainty.PROVISIONAL, note);
        }
    }

    private String code() {
        return year < FIRST_YEAR_OF_CODE_2019 ? CODE_2012 : CODE_2019;
    }

    private List<List<Long>> nationalDays() {
        long day = epochDay(9, 2);
        return year < FIRST_YEAR_OF_CODE_2019
                ? List.of(List.of(day))
                : BESIDE_NATIONAL_DAY.stream()
                        .map(beside -> List.of(day, day + beside))
                        .toList();
    }

    /** The days off in one way to lay out the year, with those in lieu. */
    private Map<Long, Off> off(int tetBegins, List<Long> national) {
        Map<Long, Off> off = new TreeMap<>();
        add(off, VietnamHoliday.NEW_YEAR, epochDay(1, 1));
        long tet = LunarDate.newYear(year).toEpochDay() + tetBegins;
        for (int i = 0; i < TET_DAYS; i++) {
            add(off, VietnamHoliday.TET, tet + i);
        }
        add(
                off,
                VietnamHoliday.HUNG_KINGS,
                LunarDate.of(year, 3, 10).toLocalDate().toEpochDay());
        add(off, VietnamHoliday.VICTORY, epochDay(4, 30));
        add(off, VietnamHoliday.LABOUR, epochDay(5, 1));
        national.forEach(day -> add(off, VietnamHoliday.NATIONAL, day));
        for (Map.Entry<Long, Off> holiday : new LinkedHashMap<>(off).entrySet()) {
            if (draft.isWeekend(holiday.getKey())) {
                off.put(
                        nextNot(holiday.getKey(), off),
                        new Off(holiday.getValue().holiday(), true));
            }
        }
        return off;
    }

    private static void add(Map<Long, Off> off, VietnamHoliday holiday, long day) {
        off.putIfAbsent(day, new Off(holiday, false));
    }

    /** The next day that is neither of a weekend nor off. */
    private long nextNot(long day, Map<Long, Off> off) {
        long next = day + 1;
        while (draft.isWeekend(next) || off.containsKey(next)) {
            next++;
        }
        return next;
    }

    private long epochDay(int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** Why a day is off. */
    private record Off(VietnamHoliday holiday, boolean isInLieu) {
        Words words() {
            return isInLieu ? holiday.inLieu() : holiday.words();
        }
    }
}
