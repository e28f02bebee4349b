package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Which days are worked: of each day whether it is working, rest or unknown, and how sure that is.
 *
 * <p>{@code VietnamCalendar.bundled().plusWorkingDays(LocalDate.of(2025, 4, 25), 5)} is Tuesday 6 May 2025: Saturday 26
 * April was worked (1), then 28 and 29 April (2, 3), 30 April to 4 May were off, then 5 and 6 May (4, 5).
 *
 * <p>It is a table from a first to a last day; every day outside is unknown. A question about several days has no
 * answer if one of them is unknown: nothing is counted across a day of which nobody knows whether it is worked (TIME-7).
 * How sure a day is comes from where it was taken from and is kept by whatever is laid over other days.
 *
 * <p>Calendars are made of weekends and of what is laid over them, the later over the earlier:
 *
 * <pre>{@code
 * WorkCalendar ours = VietnamCalendar.bundled()
 *         .with(noticeOf2027)
 *         .closedOn(Words.of("ngày truyền thống", "founding day"), List.of(LocalDate.of(2027, 8, 28)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @see VietnamCalendar
 * @see HolidayNotice
 */
public final class WorkCalendar {
    /** What is said instead of a day where there is none. */
    private static final long NO_DAY = Long.MIN_VALUE;

    /** The place in the week of 1 January 1970, counted from Monday as 0. */
    static final int THURSDAY = 3;

    private static final Words WORKING_DAY = Words.of("ngày làm việc", "working day");
    private static final Words WEEKLY_REST = Words.of("ngày nghỉ hằng tuần", "weekly rest day");
    private static final Words UNKNOWN_DAY = Words.of("chưa xác định", "unknown");

    /** What a day is called and rests on, where that is not what is said of every day of its kind. */
    record Note(Words name, List<String> instruments, boolean isExchanged) {
        Note(Words name, List<String> instruments) {
            this(name, instruments, false);
        }

        static Note of(Words name, String... instruments) {
            return new Note(name, List.of(instruments));
        }
    }

    final long first;
    final int size;
    final int weekend;
    final DayBits working;
    final DayBits unknown;
    final DayBits provisional;
    final NavigableMap<Long, Note> notes;
    final SortedMap<Integer, List<String>> notices;

    /** The working days in order, each as how many days it is after the first: the n-th after another is n places on. */
    private final int[] worked;

    WorkCalendar(
            long first,
            int size,
            int weekend,
            DayBits working,
            DayBits unknown,
            DayBits provisional,
            NavigableMap<Long, Note> notes,
            SortedMap<Integer, List<String>> notices) {
        this.first = first;
        this.size = size;
        this.weekend = weekend;
        this.working = working;
        this.unknown = unknown;
        this.provisional = provisional;
        this.notes = notes;
        this.notices = notices;
        worked = working.indexes();
    }

    /**
     * Makes a calendar that knows of weekends only.
     *
     * @param range the days it answers for
     * @param weekend the days of the week that are not worked, such as Friday and Saturday; none, if all are
     * @param certainty how sure that is, official or provisional
     * @return the calendar
     * @throws IllegalArgumentException if the certainty is none
     */
    public static WorkCalendar weekendsOnly(DayRange range, Set<DayOfWeek> weekend, Certainty certainty) {
        if (Require.stated("certainty", certainty) == Certainty.NONE) {
            throw new RefusedValueException("certainty-of-known", "certainty", certainty.code());
        }
        return new CalendarDraft(range, mask(weekend)).weeks(range, certainty).build();
    }

    static int mask(Set<DayOfWeek> weekend) {
        int mask = 0;
        for (DayOfWeek day : weekend) {
            mask |= 1 << (day.getValue() - 1);
        }
        return mask;
    }

    /** {@return the days it answers for, some of which may be unknown} */
    public DayRange range() {
        return DayRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + size - 1));
    }

    /**
     * Says what a day is.
     *
     * @param day the day
     * @return whether it is worked, or that it is unknown
     */
    public DayKind kind(LocalDate day) {
        return kind(day.toEpochDay());
    }

    DayKind kind(long day) {
        long index = day - first;
        if (index < 0 || index >= size || unknown.get((int) index)) {
            return DayKind.UNKNOWN;
        }
        return working.get((int) index) ? DayKind.WORKING : DayKind.REST;
    }

    /**
     * Says what a day is, how sure that is, what it is called and where that is from.
     *
     * @param day the day
     * @return what is known of it
     */
    public Day day(LocalDate day) {
        long epochDay = day.toEpochDay();
        DayKind kind = kind(epochDay);
        Note note = notes.get(epochDay);
        if (note != null) {
            return new Day(kind, certainty(epochDay, epochDay), note.name(), note.instruments());
        }
        Words name = switch (kind) {
            case WORKING -> WORKING_DAY;
            case REST -> WEEKLY_REST;
            case UNKNOWN -> UNKNOWN_DAY;
        };
        return new Day(kind, certainty(epochDay, epochDay), name, ofYear(day.getYear()));
    }

    private List<String> ofYear(int year) {
        return notices.getOrDefault(year, List.of());
    }

    /**
     * Adds or subtracts working days.
     *
     * @param from the day to count from, which is itself never counted
     * @param n how many: above 0 for the n-th working day after, below 0 for the one before
     * @return the day, or empty if any day walked over, from the one beside {@code from} to the last, is unknown
     * @throws IllegalArgumentException if {@code n} is 0, since there is no day of which that could be said: {@code
     *     from} need not be worked
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate from, int n) {
        return Optional.ofNullable(afterWorkingDays(from, n));
    }

    /** The same, null if there is none. */
    @Nullable
    LocalDate afterWorkingDays(LocalDate from, int n) {
        if (n == 0) {
            throw new RefusedValueException("amount-zero", "number of working days", String.valueOf(n));
        }
        long day = from.toEpochDay();
        return moved(from, day, n > 0 ? forward(day, n) : backward(day, n));
    }

    private long forward(long from, int n) {
        long start = from - first + 1;
        if (start < 0 || start >= size) {
            return NO_DAY;
        }
        int next = (int) start;
        long place = (long) working.rank(next) + n - 1;
        if (place >= worked.length) {
            return NO_DAY;
        }
        int found = worked[(int) place];
        return unknown.count(next, found) == 0 ? first + found : NO_DAY;
    }

    private long backward(long from, int n) {
        long end = from - first;
        if (end <= 0 || end > size) {
            return NO_DAY;
        }
        int place = working.rank((int) end) + n;
        if (place < 0) {
            return NO_DAY;
        }
        int found = worked[place];
        return unknown.count(found, (int) end) == 0 ? first + found : NO_DAY;
    }

    /** A day near another is made faster from that one. */
    private static @Nullable LocalDate moved(LocalDate day, long epochDay, long to) {
        return to == NO_DAY ? null : day.plusDays(to - epochDay);
    }

    /**
     * Finds the first working day that is not before a day.
     *
     * @param day the day
     * @return the day itself if it is worked, else the next that is; empty if an unknown day comes first
     */
    public Optional<LocalDate> workingDayOnOrAfter(LocalDate day) {
        return Optional.ofNullable(onOrAfter(day));
    }

    @Nullable
    LocalDate onOrAfter(LocalDate day) {
        long index = day.toEpochDay() - first;
        return index < 0 || index >= size ? null : moved(day, (int) index, working.next((int) index, unknown));
    }

    /**
     * Finds the last working day that is not after a day.
     *
     * @param day the day
     * @return the day itself if it is worked, else the last before it that is; empty if an unknown day comes first
     */
    public Optional<LocalDate> workingDayOnOrBefore(LocalDate day) {
        return Optional.ofNullable(onOrBefore(day));
    }

    @Nullable
    LocalDate onOrBefore(LocalDate day) {
        long index = day.toEpochDay() - first;
        return index < 0 || index >= size ? null : moved(day, (int) index, working.previous((int) index, unknown));
    }

    /** The day at another index if that is worked; what is found may be unknown, or nothing. */
    private @Nullable LocalDate moved(LocalDate day, int index, int found) {
        if (found == index) {
            return working.get(index) ? day : null;
        }
        return found < 0 || !working.get(found) ? null : day.plusDays(found - index);
    }

    /**
     * Counts the working days of a range.
     *
     * @param range the range
     * @return how many of its days are worked, or empty if one of them is unknown
     */
    public OptionalInt workingDays(DayRange range) {
        long from = range.first().toEpochDay() - first;
        long to = range.last().toEpochDay() - first + 1;
        if (from < 0 || to > size || unknown.count((int) from, (int) to) > 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(working.count((int) from, (int) to));
    }

    /**
     * Says how sure a range is: as its least sure day.
     *
     * @param range the range
     * @return none if one of its days is unknown, else provisional if one is, else official
     */
    public Certainty certainty(DayRange range) {
        return certainty(range.first().toEpochDay(), range.last().toEpochDay());
    }

    Certainty certainty(long firstDay, long lastDay) {
        long from = firstDay - first;
        long to = lastDay - first + 1;
        if (from < 0 || to > size || unknown.count((int) from, (int) to) > 0) {
            return Certainty.NONE;
        }
        return provisional.count((int) from, (int) to) > 0 ? Certainty.PROVISIONAL : Certainty.OFFICIAL;
    }

    /**
     * Says which instruments the days of a range rest on.
     *
     * @param range the range
     * @return their numbers as printed, each once, in the order of the first day that rests on it
     */
    public List<String> instruments(DayRange range) {
        Set<String> found = new LinkedHashSet<>();
        LocalDate day = range.first();
        while (!day.isAfter(range.last())) {
            Note note = notes.get(day.toEpochDay());
            if (note != null) {
                found.addAll(note.instruments());
                day = day.plusDays(1);
            } else {
                found.addAll(ofYear(day.getYear()));
                day = nextNote(day);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a working day of the range was exchanged for a day of a weekend, or the other way round. */
    boolean hasExchanged(DayRange range) {
        return notes.subMap(range.first().toEpochDay(), true, range.last().toEpochDay(), true).values().stream()
                .anyMatch(Note::isExchanged);
    }

    /** The next day with a note, or the next year. */
    private LocalDate nextNote(LocalDate day) {
        LocalDate nextYear = LocalDate.of(day.getYear() + 1, 1, 1);
        Long next = notes.higherKey(day.toEpochDay());
        return next != null && next < nextYear.toEpochDay() ? LocalDate.ofEpochDay(next) : nextYear;
    }

    /**
     * Lays the notice of a year over this calendar: the whole year becomes official, whatever was said of it.
     *
     * <p>Days not listed are worked, or of the weekend of this calendar. A closed day or another day laid over the same
     * year before is gone: notices come first. A year outside {@link #range()} is added; what lies between is unknown.
     *
     * @param notice the notice
     * @return the new calendar
     */
    public WorkCalendar with(HolidayNotice notice) {
        List<String> instruments = notice.instruments();
        CalendarDraft draft = new CalendarDraft(this)
                .weeks(DayRange.year(notice.year()), Certainty.OFFICIAL)
                .notice(notice.year(), instruments);
        for (HolidayNotice.Rest rest : notice.rest()) {
            draft.days(rest.days(), DayKind.REST, Certainty.OFFICIAL, new Note(rest.name(), instruments));
        }
        for (HolidayNotice.Exchange exchange : notice.exchanged()) {
            draft.exchanged(exchange, Certainty.OFFICIAL, instruments);
        }
        return draft.build();
    }

    /**
     * Gives a calendar in which no days are exchanged: weekdays that were swapped off are worked, and weekend days
     * worked for them are rest days (assumption A6). Private employers are free to keep to it.
     *
     * @return the new calendar
     */
    public WorkCalendar withoutExchanges() {
        return new CalendarDraft(this).withoutExchanges().build();
    }

    /**
     * Lays one day over this calendar.
     *
     * @param day the day, of a year from 1 to 9999; one outside {@link #range()} is added, what lies between is unknown
     * @param what what it is
     * @return the new calendar
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public WorkCalendar with(LocalDate day, Day what) {
        Require.day("day", Optional.of(day));
        return new CalendarDraft(this)
                .day(day.toEpochDay(), what.kind(), what.certainty(), new Note(what.name(), what.instruments()))
                .build();
    }

    /**
     * Lays days over this calendar on which an agency is closed by its own decision. They are rest days, official
     * without an instrument; for one with its number see {@link #with(LocalDate, Day)}.
     *
     * @param name what they are
     * @param days the days, each of a year from 1 to 9999
     * @return the new calendar
     * @throws IllegalArgumentException if a year is not from 1 to 9999
     */
    public WorkCalendar closedOn(Words name, Collection<LocalDate> days) {
        Note note = Note.of(Require.stated("name", name));
        CalendarDraft draft = new CalendarDraft(this);
        for (LocalDate day : days) {
            Require.day("day", Optional.of(day));
            draft.day(day.toEpochDay(), DayKind.REST, Certainty.OFFICIAL, note);
        }
        return draft.build();
    }

    /**
     * Says whether another calendar says the same of every day, in the same words.
     *
     * @param other the other
     * @return whether it does
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar calendar
                && first == calendar.first
                && size == calendar.size
                && weekend == calendar.weekend
                && working.equals(calendar.working)
                && unknown.equals(calendar.unknown)
                && provisional.equals(calendar.provisional)
                && notes.equals(calendar.notes)
                && notices.equals(calendar.notices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, size, weekend, working, unknown, provisional);
    }

    /** {@return the days it answers for, such as {@code WorkCalendar[2021-01-01/2026-12-31]}} */
    @Override
    public String toString() {
        return "WorkCalendar[" + range() + "]";
    }

    /** How sure it is what a day is. A closed code. */
    public enum Certainty {
        /** It stands in a notice or a law, or is the caller's own decision. Example: 2 May 2025, 8726/VPCP-KGVX. */
        OFFICIAL("official", Words.of("chính thức", "official")),
        /**
         * It follows from a rule, and a notice to come may say otherwise. Example: 30 April 2027, off by Article 112 of
         * Labour Code 45/2019/QH14; or 29 April 2027, worked unless the two are exchanged.
         */
        PROVISIONAL("provisional", Words.of("tạm tính", "provisional")),
        /** Nobody has said. Goes with a day that is unknown. Example: 3 September 2027. */
        NONE("none", Words.of("chưa có căn cứ", "none"));

        private final String code;
        private final Words label;

        Certainty(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Certainty of(@Nullable String code) {
            return Codes.find("certainty", values(), Certainty::code, code);
        }
    }

    /**
     * What is known of a day.
     *
     * <p>{@code VietnamCalendar.bundled().day(LocalDate.of(2025, 4, 26))} is working, official, "Saturday worked in
     * exchange" (thứ Bảy làm bù), by 8726/VPCP-KGVX and 6150/TB-BLĐTBXH.
     *
     * <p>Immutable and thread-safe.
     *
     * @param kind whether it is worked, or that it is unknown
     * @param certainty how sure that is; none for an unknown day, and for no other
     * @param name what it is called, such as {@code Tết Nguyên đán}, or what it may be
     * @param instruments the numbers of the notices or laws it rests on, as printed; empty if none is known
     */
    public record Day(DayKind kind, Certainty certainty, Words name, List<String> instruments) {
        /**
         * Makes what is known of a day.
         *
         * @param kind whether it is worked, or that it is unknown
         * @param certainty how sure that is; none for an unknown day, and for no other
         * @param name what it is called, or what it may be
         * @param instruments the numbers of the notices or laws it rests on, as printed
         * @throws IllegalArgumentException if something is missing, the certainty does not go with the kind, or an
         *     instrument is blank
         */
        public Day {
            Require.stated("kind", kind);
            Require.stated("certainty", certainty);
            Require.stated("name", name);
            if (kind == DayKind.UNKNOWN && certainty != Certainty.NONE) {
                throw new RefusedValueException("certainty-of-unknown", "certainty", certainty.code());
            }
            if (kind != DayKind.UNKNOWN && certainty == Certainty.NONE) {
                throw new RefusedValueException("certainty-of-known", "certainty", certainty.code());
            }
            instruments = List.copyOf(Require.stated("instruments", instruments));
            Require.texts("instrument", "instruments", instruments);
        }

        /**
         * Makes an official day.
         *
         * @param kind whether it is worked
         * @param name what it is called
         * @param instruments the numbers of the notices or laws it rests on, as printed
         * @return the day
         * @throws IllegalArgumentException if the kind is unknown or an instrument is blank
         */
        public static Day official(DayKind kind, Words name, String... instruments) {
            return new Day(kind, Certainty.OFFICIAL, name, List.of(instruments));
        }

        /**
         * Makes a provisional day.
         *
         * @param kind whether it is worked
         * @param name what it is called
         * @param instruments the numbers of the laws it rests on, as printed
         * @return the day
         * @throws IllegalArgumentException if the kind is unknown or an instrument is blank
         */
        public static Day provisional(DayKind kind, Words name, String... instruments) {
            return new Day(kind, Certainty.PROVISIONAL, name, List.of(instruments));
        }

        /**
         * Makes a day of which nobody knows whether it is worked.
         *
         * @param name what it may be
         * @return the day
         */
        public static Day unknown(Words name) {
            return new Day(DayKind.UNKNOWN, Certainty.NONE, name, List.of());
        }
    }
}
