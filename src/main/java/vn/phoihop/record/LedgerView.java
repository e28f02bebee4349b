package vn.phoihop.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;
import vn.phoihop.time.DayRange;

/**
 * What is to be seen of a ledger on a day, with the knowledge of a day (STAND-14).
 *
 * <p>Example (invented): the report on the second quarter of 2023 was sent on 7 July and recorded on 12 July. As of 10
 * July it is not to be seen with the knowledge of 10 July, and is with that of 12 July.
 *
 * <p>An event is seen if it happened by the day asked about, was recorded by the day of our knowledge, and was not
 * retracted by then. A retraction counts from the day it was recorded, whatever day is asked about: what was recorded
 * wrongly did not happen on any. Retractions themselves are not among what is seen. So whatever is recorded later than
 * the day of our knowledge changes nothing in a view.
 *
 * <p>All lists are in the order of the ledger: by day, then by when the events are known, then by id.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerView {
    private final Ledger ledger;
    private final @Nullable LocalDate asOf;
    private final @Nullable LocalDate knownAt;
    private final LedgerIndex index;
    private final int end;
    private final int knowledge;
    private final BitSet hidden;
    private final Coverages coverages;

    private LedgerView(Ledger ledger, @Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.knownAt = knownAt;
        index = ledger.index();
        end = asOf == null ? ledger.events().size() : index.until(day(asOf));
        knowledge = knownAt == null ? Integer.MAX_VALUE : day(knownAt);
        hidden = index.hidden(knowledge);
        coverages = new Coverages(ledger.coverage(), asOf, knownAt);
    }

    static LedgerView of(Ledger ledger, @Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        Require.day("asOf", Optional.ofNullable(asOf));
        Require.day("knownAt", Optional.ofNullable(knownAt));
        return new LedgerView(ledger, asOf, knownAt);
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /** {@return the whole ledger} */
    public Ledger ledger() {
        return ledger;
    }

    /** {@return the day asked about; if empty, a day after all that is recorded} */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** {@return the day of our knowledge; if empty, all that is recorded is known} */
    public Optional<LocalDate> knownAt() {
        return Optional.ofNullable(knownAt);
    }

    /** {@return all events that are seen} */
    public List<Event> events() {
        List<Event> seen = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (isSeen(i) && !(ledger.events().get(i) instanceof Event.Retracted)) {
                seen.add(ledger.events().get(i));
            }
        }
        return Collections.unmodifiableList(seen);
    }

    /**
     * Gives the events of a kind.
     *
     * @param <E> the kind
     * @param kind the kind, such as {@code Event.Signed.class}, or {@code Event.class} for all; retractions are never
     *     seen
     * @return those that are seen
     */
    public <E extends Event> List<E> events(Class<E> kind) {
        if (kind == Event.class) {
            return events().stream().map(kind::cast).toList();
        }
        return kind == Event.Retracted.class ? List.of() : seen(index.ofKind(kind), kind);
    }

    /**
     * Gives what happened to a duty: performances, judgements and changes that name it. What was changed of the
     * agreement as a whole is not among them.
     *
     * @param duty the id of the duty
     * @return the events that are seen
     */
    public List<Event> ofDuty(ElementId duty) {
        return seen(index.ofDuty(duty), Event.class);
    }

    /**
     * Gives the performances of a duty, whole or in part.
     *
     * @param duty the id of the duty
     * @return those that are seen
     */
    public List<Event.Performed> performed(ElementId duty) {
        return seen(index.ofDuty(duty), Event.Performed.class);
    }

    /**
     * Gives what was measured of a target.
     *
     * @param target the id of the target
     * @return the events that are seen
     */
    public List<Event.Measured> measured(ElementId target) {
        return seen(index.ofTarget(target), Event.Measured.class);
    }

    /**
     * Gives the happenings of a name.
     *
     * @param name the name, as an {@linkplain vn.phoihop.time.Occasion.Event occasion} has it
     * @return the events that are seen
     */
    public List<Event.Occurred> occurred(String name) {
        return seen(index.named(name), Event.Occurred.class);
    }

    /**
     * Gives whatever belongs to a matter.
     *
     * @param matter the id of the case
     * @return the events that are seen
     */
    public List<Event> ofMatter(String matter) {
        return seen(index.ofMatter(matter), Event.class);
    }

    /** {@return the events that would be seen had they not been retracted} */
    public List<Event> retracted() {
        List<Event> retracted = new ArrayList<>();
        for (int i = hidden.nextSetBit(0); i >= 0 && i < end; i = hidden.nextSetBit(i + 1)) {
            if (index.isKnown(i, knowledge) && !(ledger.events().get(i) instanceof Event.Retracted)) {
                retracted.add(ledger.events().get(i));
            }
        }
        return Collections.unmodifiableList(retracted);
    }

    /**
     * Gives the days on which the record of a duty is complete: no performance that stands there means none. No further
     * than the day asked about and the day of our knowledge.
     *
     * @param duty the id of the duty
     * @return the days in order, none touching another
     */
    public List<DayRange> covered(ElementId duty) {
        return coverages.of(duty);
    }

    /**
     * Says whether the record of a duty is complete on a day.
     *
     * @param duty the id of the duty
     * @param day the day
     * @return whether it is
     */
    public boolean covers(ElementId duty, LocalDate day) {
        return completeUntil(duty, day).isPresent();
    }

    /**
     * Says until when the record of a duty is complete without a gap.
     *
     * @param duty the id of the duty
     * @param from the day from which on it must be
     * @return the last day, or empty if it is not complete on the first
     */
    public Optional<LocalDate> completeUntil(ElementId duty, LocalDate from) {
        for (DayRange days : covered(duty)) {
            if (days.contains(from)) {
                return Optional.of(days.last());
            }
        }
        return Optional.empty();
    }

    /**
     * Looks for performances of a duty on some days, and says what their absence means (STAND-4).
     *
     * @param duty the id of the duty
     * @param days the days
     * @return what was found and how far the record that was searched is complete
     */
    public Search search(ElementId duty, DayRange days) {
        int[] positions = index.ofDuty(duty);
        List<Event.Performed> found = new ArrayList<>();
        int last = Math.min(end, index.until(day(days.last())));
        for (int i = index.firstFrom(positions, day(days.first())); i < positions.length && positions[i] < last; i++) {
            if (isSeen(positions[i]) && ledger.events().get(positions[i]) instanceof Event.Performed performed) {
                found.add(performed);
            }
        }
        List<DayRange> searched = new ArrayList<>();
        for (DayRange covered : covered(duty)) {
            if (covered.overlaps(days)) {
                searched.add(DayRange.of(
                        covered.first().isBefore(days.first()) ? days.first() : covered.first(),
                        covered.last().isAfter(days.last()) ? days.last() : covered.last()));
            }
        }
        return new Search(duty, days, found, searched);
    }

    private boolean isSeen(int position) {
        return position < end && index.isKnown(position, knowledge) && !hidden.get(position);
    }

    private <E extends Event> List<E> seen(int[] positions, Class<E> kind) {
        List<E> seen = new ArrayList<>();
        for (int i = 0; i < positions.length && positions[i] < end; i++) {
            Event event = ledger.events().get(positions[i]);
            if (isSeen(positions[i]) && kind.isInstance(event)) {
                seen.add(kind.cast(event));
            }
        }
        return Collections.unmodifiableList(seen);
    }

    /** {@return the agreement and the two days} */
    @Override
    public String toString() {
        return "LedgerView{agreement=" + ledger.agreement()
                + (asOf == null ? "" : ", asOf=" + asOf)
                + (knownAt == null ? "" : ", knownAt=" + knownAt)
                + "}";
    }

    /**
     * What was looked for in a record, what was found, and how far the record is complete.
     *
     * <p>Example (invented): performances of {@code d9} from 1 to 31 July 2025, none found, complete from 1 to 15 July:
     * whether it was performed is unknown, and 16 to 31 July is what a further record would have to tell of.
     *
     * @param duty the id of the duty
     * @param days the days that were asked about
     * @param found the performances on these days, whole or in part
     * @param searched the days among them on which the record is complete, in order, none touching another
     */
    public record Search(ElementId duty, DayRange days, List<Event.Performed> found, List<DayRange> searched) {
        /**
         * Makes the result of a search.
         *
         * @param duty the id of the duty
         * @param days the days that were asked about
         * @param found the performances on these days
         * @param searched the days among them on which the record is complete
         */
        public Search {
            found = List.copyOf(found);
            searched = List.copyOf(searched);
        }

        /** {@return what the record says} */
        public Answer answer() {
            if (!found.isEmpty()) {
                return Answer.RECORDED;
            }
            return gaps().isEmpty() ? Answer.NOT_DONE : Answer.UNKNOWN;
        }

        /** {@return the days that were asked about on which the record is not complete, in order} */
        public List<DayRange> gaps() {
            List<DayRange> gaps = new ArrayList<>();
            LocalDate from = days.first();
            for (DayRange complete : searched) {
                if (from.isBefore(complete.first())) {
                    gaps.add(DayRange.of(from, complete.first().minusDays(1)));
                }
                from = complete.last().plusDays(1);
            }
            if (!from.isAfter(days.last())) {
                gaps.add(DayRange.of(from, days.last()));
            }
            return Collections.unmodifiableList(gaps);
        }
    }

    /** What a record says of some days. A closed code. */
    public enum Answer {
        /** A performance is recorded (có ghi nhận). Whether it fulfils anything is another question. */
        RECORDED("recorded", Words.of("có ghi nhận", "recorded")),
        /** None is, and the record is complete: it was not done (không thực hiện). */
        NOT_DONE("not-done", Words.of("không thực hiện", "not done")),
        /** None is, and the record is not complete: it is not known (chưa rõ). */
        UNKNOWN("unknown", Words.of("chưa rõ", "unknown"));

        private final String code;
        private final Words label;

        Answer(String code, Words label) {
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
        public static Answer of(@Nullable String code) {
            return Codes.find("answer of a record", values(), Answer::code, code);
        }
    }
}
