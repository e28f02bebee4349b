package vn.phoihop.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.time.DayRange;

/**
 * What is recorded of an agreement's life: the events, and for which days and duties the record is complete.
 *
 * <p>Example (invented): the ledger of the programme of the Government Portal and Phú Yên holds the signing of 20
 * February 2021 by both sides, the reports sent since, and says that it is complete from that day to 31 December 2024
 * for every duty. That no report of the second quarter of 2023 is found in it then means that none was sent; that none of
 * the first quarter of 2025 is found means nothing.
 *
 * <p>The order in which events are given does not matter: they are held by their day, then by the day from which they
 * are known, then by their id. An event given twice is held once. Different events under one id are all held, {@link
 * #event(ElementId)} gives the first and {@link #repeatedIds()} says so; a retraction of that id reaches all of them.
 *
 * <p>{@link #seen(LocalDate, LocalDate)} gives what is to be seen of it on a day, with the knowledge of a day; all
 * questions are asked of that. Indexes are made once, when they are first needed, in time that grows with the number of
 * events; a million is ordinary.
 *
 * <p>Immutable and thread-safe.
 *
 * @see LedgerView
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"agreement", "zone", "coverage", "events"})
public abstract class Ledger implements WithLedger {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    Ledger() {}

    /** {@return the id of the agreement, the one account of the instrument whose duties the events name} */
    @JsonProperty("agreement")
    public abstract ElementId agreement();

    /**
     * Gives the zone in which the days of instants begin and end, that of the agreement. It is asked only of events that
     * are known by their instant.
     *
     * @return the zone if it is stated; else it is {@code Asia/Ho_Chi_Minh}
     */
    @JsonProperty("zone")
    public abstract Optional<String> zone();

    /** {@return for which days and duties it is complete; none if it never says} */
    @JsonProperty("coverage")
    public abstract List<Coverage> coverage();

    /** {@return all events, also those that were retracted, by day, by when they are known, by id} */
    @JsonProperty("events")
    public abstract List<Event> events();

    /** {@return the zone in which the days of instants begin and end} */
    public ZoneId zoneId() {
        return zone().map(ZoneId::of).orElse(VIETNAM);
    }

    /**
     * Finds an event by its id, whether it was retracted or not.
     *
     * @param id the id
     * @return the event, the first if several have it
     */
    public Optional<Event> event(ElementId id) {
        return ids().first(id);
    }

    /** {@return the ids that different events share, in the order in which they come again} */
    public List<ElementId> repeatedIds() {
        return ids().repeated();
    }

    /** {@return what is to be seen of it with all that is recorded, on a day after all of it} */
    public LedgerView all() {
        return LedgerView.of(this, null, null);
    }

    /**
     * Gives what is to be seen of it on a day, with all that is recorded, also later.
     *
     * @param asOf the day asked about; events dated after it are not seen
     * @return what is seen
     */
    public LedgerView seen(LocalDate asOf) {
        return LedgerView.of(this, asOf, null);
    }

    /**
     * Gives what is to be seen of it on a day, as it was known on a day (STAND-14).
     *
     * @param asOf the day asked about; events dated after it are not seen
     * @param knownAt the day of our knowledge; what was recorded after it is not seen, and what was retracted after it
     *     still is
     * @return what is seen
     */
    public LedgerView seen(LocalDate asOf, LocalDate knownAt) {
        return LedgerView.of(this, asOf, knownAt);
    }

    /**
     * Gives all of it that was known on a day.
     *
     * @param knownAt the day of our knowledge
     * @return what is seen
     */
    public LedgerView asKnown(LocalDate knownAt) {
        return LedgerView.of(this, null, knownAt);
    }

    @Value.Lazy
    LedgerIndex index() {
        return new LedgerIndex(events(), zoneId());
    }

    @Value.Lazy
    EventIds ids() {
        return new EventIds(events());
    }

    @Value.Check
    Ledger check() {
        zone().filter(id -> !isZone(id)).ifPresent(id -> {
            throw new RefusedValueException("zone-unknown", "zone", Require.shown(id));
        });
        Optional<List<Event>> rearranged = EventOrder.rearranged(events(), zoneId());
        return rearranged.isPresent() ? withEvents(rearranged.get()) : this;
    }

    private static boolean isZone(String id) {
        try {
            ZoneId.of(id);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return the agreement and how many events and statements of coverage there are} */
    @Override
    public String toString() {
        return "Ledger{agreement=" + agreement() + ", events=" + events().size() + ", coverage="
                + coverage().size() + "}";
    }

    /** {@return a builder holding these attributes} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ledger fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * A statement that a record is complete: for days, for some duties or all.
     *
     * <p>Example (invented): {@code {"days": "2021-02-20/2024-12-31", "duties": ["d1", "d9"]}}. Whatever was
     * performed of {@code d1} and {@code d9} on these days stands in the ledger, so a performance of them that does not
     * stand there was not. It speaks of performances only: that nothing is recorded of a fact on which a condition
     * depends never means that there was none (STAND-4).
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @DomainValue
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"days", "duties", "recorded"})
    public abstract static class Coverage implements WithCoverage {
        Coverage() {}

        /** {@return the days, from the first to the last, both included} */
        @JsonProperty("days")
        public abstract DayRange days();

        /** {@return the duties; all if none is named} */
        @JsonProperty("duties")
        public abstract List<ElementId> duties();

        /**
         * Gives the day on which it was stated. As it was known on an earlier day, there was no such statement; and of
         * later days it says nothing.
         *
         * @return the day; if left out, the record was kept complete day by day: as it was known on a day, it was
         *     complete to that day
         */
        @JsonProperty("recorded")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public abstract Optional<LocalDate> recorded();

        /**
         * States that the record of every duty is complete.
         *
         * @param days the days
         * @return the statement
         */
        public static Coverage of(DayRange days) {
            return builder().days(days).build();
        }

        @Value.Check
        void check() {
            Require.day("recorded", recorded());
        }

        /** {@return a builder holding these attributes} */
        public Builder toBuilder() {
            return builder().from(this);
        }

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Coverage fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Coverage} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the days
         * are missing.
         */
        public static final class Builder extends ImmutableCoverage.Builder {
            Builder() {}
        }
    }

    /**
     * Builds {@link Ledger} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the
     * agreement is missing or the zone is none that Java knows.
     */
    public static final class Builder extends ImmutableLedger.Builder {
        Builder() {}

        /** Where the schema stands is for whoever edits the text; a ledger does not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }
}
