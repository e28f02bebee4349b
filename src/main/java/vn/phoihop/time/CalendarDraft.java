package vn.phoihop.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Figures;
import vn.phoihop.time.WorkCalendar.Certainty;
import vn.phoihop.time.WorkCalendar.Note;

/** A calendar in the making. What nobody said anything of is unknown. Grows with the days it is told. */
final class CalendarDraft {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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

    void days(DayRange range, DayKind kind, Certainty certainty, Note note) {
        long last = range.last().toEpochDay();
        for (long day = range.first().toEpochDay(); day <= last; day++) {
            day(day, kind, certainty, note);
        }
    }

    /** Says that a working day is off and a day of the weekend worked for it; a day before the calendar is left out. */
    void exchanged(HolidayNotice.Exchange exchange, Certainty certainty, List<String> instruments) {
        Words off = Words.of(
                "nghỉ hoán đổi, làm bù ngày " + Figures.day(exchange.worked(), VIETNAMESE),
                "off in exchange for " + Figures.day(exchange.worked(), Locale.ENGLISH));
        Words worked = Words.of(
                "làm bù cho ngày nghỉ " + Figures.day(exchange.off(), VIETNAMESE),
                "worked in exchange for " + Figures.day(exchange.off(), Locale.ENGLISH));
        swap(exchange.off(), DayKind.REST, certainty, new Note(off, instruments, true));
        swap(exchange.worked(), DayKind.WORKING, certainty, new Note(worked, instruments, true));
    }

    private void swap(LocalDate day, DayKind kind, Certainty certainty, Note note) {
        if (day.toEpochDay() >= first) {
            day(day.toEpochDay(), kind, certainty, note);
        }
    }

    /** Undoes the exchanges of days: what was off is worked, what was worked is of the weekend. */
    CalendarDraft withoutExchanges() {
        notes.forEach((day, note) -> {
            if (note.isExchanged()) {
                set(day, isWeekend(day) ? DayKind.REST : DayKind.WORKING, certaintyOf(day));
            }
        });
        notes.values().removeIf(Note::isExchanged);
        return this;
    }

    /** Says on which instruments the days of a year rest that have no note of their own. */
    CalendarDraft notice(int year, List<String> instruments) {
        notices.put(year, instruments);
        return this;
    }

    boolean isWeekend(long day) {
        return ((weekend >> Math.floorMod(day + WorkCalendar.THURSDAY, 7)) & 1) != 0;
    }

    private Certainty certaintyOf(long day) {
        boolean isProvisional = new DayBits(provisional).get((int) (day - first));
        return isProvisional ? Certainty.PROVISIONAL : Certainty.OFFICIAL;
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
