package vn.phoihop.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Note;

/** A calendar in the making. What nobody said anything of is unknown. Grows with the days it is told. */
final class CalendarDraft {
    private long first;
    private int size;
    private final int weekend;
    private long[] working;
    private long[] unknown;
    private long[] provisional;
    private final TreeMap<Long, Note> notes = new TreeMap<>();
    private final TreeMap<Integer, List<String>> notices = new TreeMap<>();

    CalendarDraft(DayRange range, int weekend) {
        first = range.first().toEpochDay();
        size = (int) range.days();
        this.weekend = weekend;
        working = DayBits.words(size);
        unknown = DayBits.words(size);
        provisional = DayBits.words(size);
        for (int i = 0; i < size; i++) {
            DayBits.set(unknown, i, true);
        }
    }

    CalendarDraft(WorkCalendar calendar) {
        first = calendar.first;
        size = calendar.size;
        weekend = calendar.weekend;
        working = calendar.working.toWords();
        unknown = calendar.unknown.toWords();
        provisional = calendar.provisional.toWords();
        notes.putAll(calendar.notes);
        notices.putAll(calendar.notices);
    }

    /** Says of each day of a range that it is worked unless it is of the weekend, and forgets what else was said. */
    CalendarDraft weeks(DayRange range, Certainty certainty) {
        grow(range);
        long last = range.last().toEpochDay();
        for (long day = range.first().toEpochDay(); day <= last; day++) {
            set(day, isWeekend(day) ? DayKind.REST : DayKind.WORKING, certainty);
            notes.remove(day);
        }
        return this;
    }

    CalendarDraft day(long day, DayKind kind, Certainty certainty, Note note) {
        LocalDate date = LocalDate.ofEpochDay(day);
        grow(DayRange.of(date, date));
        set(day, kind, certainty);
        notes.put(day, note);
        return this;
    }

    CalendarDraft days(DayRange range, DayKind kind, Certainty certainty, Note note) {
        long last = range.last().toEpochDay();
        for (long day = range.first().toEpochDay(); day <= last; day++) {
            day(day, kind, certainty, note);
        }
        return this;
    }

    /** Says on which instruments the days of a year rest that have no note of their own. */
    CalendarDraft notice(int year, List<String> instruments) {
        notices.put(year, instruments);
        return this;
    }

    boolean isWeekend(long day) {
        return (weekend >> Math.floorMod(day + WorkCalendar.THURSDAY, 7) & 1) != 0;
    }

    private void set(long day, DayKind kind, Certainty certainty) {
        int index = (int) (day - first);
        DayBits.set(working, index, kind == DayKind.WORKING);
        DayBits.set(unknown, index, kind == DayKind.UNKNOWN);
        DayBits.set(provisional, index, certainty == Certainty.PROVISIONAL);
    }

    private void grow(DayRange range) {
        long from = Math.min(first, range.first().toEpochDay());
        int length = (int) (Math.max(first + size, range.last().toEpochDay() + 1) - from);
        if (length == size) {
            return;
        }
        int shift = (int) (first - from);
        working = shifted(working, shift, length, false);
        unknown = shifted(unknown, shift, length, true);
        provisional = shifted(provisional, shift, length, false);
        first = from;
        size = length;
    }

    private long[] shifted(long[] words, int shift, int length, boolean elsewhere) {
        DayBits bits = new DayBits(words);
        long[] grown = DayBits.words(length);
        for (int i = 0; i < length; i++) {
            boolean isWithin = i >= shift && i < shift + size;
            DayBits.set(grown, i, isWithin ? bits.get(i - shift) : elsewhere);
        }
        return grown;
    }

    WorkCalendar build() {
        return new WorkCalendar(
                first,
                size,
                weekend,
                new DayBits(working.clone()),
                new DayBits(unknown.clone()),
                new DayBits(provisional.clone()),
                Collections.unmodifiableNavigableMap(new TreeMap<>(notes)),
                Collections.unmodifiableSortedMap(new TreeMap<>(notices)));
    }
}
