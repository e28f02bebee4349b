package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Figures;
import vn.phoihop.internal.text.Nouns;

/**
 * Something that happens or may happen: what a duty waits for, what a limit runs from, when force begins.
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>text</th><th>written</th></tr>
 * <tr><td>a date</td><td>{@code {"day": "2021-02-20"}}</td></tr>
 * <tr><td>the request is received; the signing; coming into force</td><td>{@code {"event": "received"}}, {@code
 * {"event": "signed"}}, {@code {"event": "in-force"}}</td></tr>
 * <tr><td>once the plan (duty d1) is issued; once a right (a duty that <i>may</i>) is exercised</td><td>{@code
 * {"performed": "d1"}}</td></tr>
 * <tr><td>if the report (duty d1) is late; if it is more than 30 days late</td><td>{@code {"breached": "d1"}}, {@code
 * {"breached": "d1", "moreThan": {"days": 30}}}</td></tr>
 * <tr><td>when both have signed and the money is there</td><td>{@code {"lastOf": [… , …]}}</td></tr>
 * <tr><td>at the request or the incident, whichever comes first</td><td>{@code {"firstOf": [… , …]}}</td></tr>
 * <tr><td>ten days after receipt</td><td>{@code {"limit": {"days": 10}, "after": {"event": "received"}}}</td></tr>
 * <tr><td>the third refusal</td><td>{@code {"nth": 3, "of": {"event": "refused"}}}</td></tr>
 * <tr><td>from the first of the month after the signing</td><td>{@code {"monthAfter": {"event": "signed"}}}</td></tr>
 * </table>
 *
 * <p>Occasions stand in occasions at most ten deep. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Occasion.Event.class),
    @JsonSubTypes.Type(Occasion.Day.class),
    @JsonSubTypes.Type(Occasion.Performed.class),
    @JsonSubTypes.Type(Occasion.Breached.class),
    @JsonSubTypes.Type(Occasion.LastOf.class),
    @JsonSubTypes.Type(Occasion.FirstOf.class),
    @JsonSubTypes.Type(Occasion.After.class),
    @JsonSubTypes.Type(Occasion.Nth.class),
    @JsonSubTypes.Type(Occasion.MonthAfter.class)
})
public sealed interface Occasion
        permits Occasion.Event,
                Occasion.Day,
                Occasion.Performed,
                Occasion.Breached,
                Occasion.LastOf,
                Occasion.FirstOf,
                Occasion.After,
                Occasion.Nth,
                Occasion.MonthAfter {
    /** How deep occasions may stand in one another. */
    int DEEPEST = 10;

    /**
     * Makes an event by name.
     *
     * @param name the name: the id of a milestone of the agreement, or any other name of the form of an id
     * @return the occasion
     * @throws IllegalArgumentException if the name is not of this form
     */
    static Occasion event(String name) {
        return new Event(name);
    }

    /**
     * Makes an occasion of a date.
     *
     * @param day the day, of a year from 1 to 9999
     * @return the occasion
     * @throws IllegalArgumentException if the year is out of bounds
     */
    static Occasion day(LocalDate day) {
        return new Day(day);
    }

    /**
     * Makes the performance of a duty.
     *
     * @param duty the id of the duty
     * @return the occasion
     * @throws IllegalArgumentException if the id is not of this form
     */
    static Occasion performed(String duty) {
        return new Performed(duty);
    }

    /**
     * Makes the breach of a duty.
     *
     * @param duty the id of the duty
     * @return the occasion
     * @throws IllegalArgumentException if the id is not of this form
     */
    static Occasion breached(String duty) {
        return new Breached(duty, Optional.empty());
    }

    /**
     * Makes the occasion that a duty is in breach for longer than a limit: "more than 30 days late" begins on the 31st day.
     *
     * @param duty the id of the duty
     * @param moreThan the delay that is tolerated
     * @return the occasion
     * @throws IllegalArgumentException if the id is not of the form of an id
     */
    static Occasion breached(String duty, Limit moreThan) {
        return new Breached(duty, Optional.of(moreThan));
    }

    /** {@return the occasions it is made of, in order; none of one that stands by itself} */
    default List<Occasion> parts() {
        return List.of();
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known event, the date, or the name as it is of any other event
     */
    String label(Locale locale);

    /**
     * An event by name. The name is an open code; known are {@code ad-hoc} (đột xuất), for whatever comes up unplanned,
     * {@code signed} (ngày ký), {@code issued} (ngày ban hành), {@code in-force} (ngày có hiệu lực), {@code received}
     * (ngày nhận), {@code requested} (ngày có yêu cầu). One that is the id of a milestone is that milestone.
     *
     * @param name the name: ASCII letters, digits, {@code .}, {@code _}, {@code -}
     */
    record Event(@JsonProperty("event") String name) implements Occasion {
        /**
         * Makes an event.
         *
         * @param name the name: ASCII letters, digits, {@code .}, {@code _}, {@code -}
         * @throws IllegalArgumentException if the name is not of this form
         */
        @JsonCreator
        public Event {
            Require.id("event", name);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(name, locale);
        }
    }

    /**
     * A date.
     *
     * @param day the day, of a year from 1 to 9999
     */
    record Day(
            @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day) implements Occasion {
        /**
         * Makes a date.
         *
         * @param day the day, of a year from 1 to 9999
         * @throws IllegalArgumentException if it is missing or its year is out of bounds
         */
        @JsonCreator
        public Day {
            Require.day("day", Optional.of(Require.stated("day", day)));
        }

        @Override
        public String label(Locale locale) {
            return Figures.day(day, locale);
        }
    }

    /**
     * A duty has been performed: the act by which an instance of it is fulfilled, or by which a right is exercised. For an
     * instance it is that of the same matter, else of the same cycle, else the latest before.
     *
     * @param performed the id of the duty
     */
    record Performed(@JsonProperty("performed") String performed) implements Occasion {
        /**
         * Makes the performance of a duty.
         *
         * @param performed the id of the duty
         * @throws IllegalArgumentException if it is missing or not of the form of an id
         */
        @JsonCreator
        public Performed {
            Require.id("performed", performed);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code performed:d1}} */
        @Override
        public String toString() {
            return "performed:" + performed;
        }
    }

    /**
     * A duty is in breach: the day after the delay of an instance ends, or the day a breach is recorded. "More than 30
     * days" begins on day 31 of the delay, counted from the due day.
     *
     * @param breached the id of the duty
     * @param moreThan how long the delay lasts before this arises, in days or longer
     */
    record Breached(
            @JsonProperty("breached") String breached,

            @JsonProperty("moreThan") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Limit> moreThan)
            implements Occasion {
        /**
         * Makes the breach of a duty.
         *
         * @param breached the id of the duty
         * @param moreThan how long the delay lasts before this arises, in days or longer
         * @throws IllegalArgumentException if the id is missing or not of the form of an id, or the limit is in hours or
         *     minutes
         */
        @JsonCreator
        public Breached {
            Require.id("breached", breached);
            Occasions.inDays("moreThan", Require.stated("moreThan", moreThan));
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code breached:d1}} */
        @Override
        public String toString() {
            String base = "breached:" + breached;
            return moreThan.map(limit -> "more-than(" + limit + ", " + base + ")")
                    .orElse(base);
        }
    }

    /**
     * When the last of several has happened.
     *
     * @param lastOf the occasions, at least two
     */
    record LastOf(@JsonProperty("lastOf") List<Occasion> lastOf) implements Occasion {
        /**
         * Makes the last of several.
         *
         * @param lastOf the occasions, at least two
         * @throws IllegalArgumentException if there are fewer, or occasions stand too deep
         */
        @JsonCreator
        public LastOf {
            lastOf = Occasions.several("lastOf", lastOf);
        }

        @Override
        public List<Occasion> parts() {
            return lastOf;
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code last-of(signed, performed:d1)}} */
        @Override
        public String toString() {
            return Occasions.written("last-of", lastOf);
        }
    }

    /**
     * When the first of several has happened. What is not known to have happened does not come first.
     *
     * @param firstOf the occasions, at least two
     */
    record FirstOf(@JsonProperty("firstOf") List<Occasion> firstOf) implements Occasion {
        /**
         * Makes the first of several.
         *
         * @param firstOf the occasions, at least two
         * @throws IllegalArgumentException if there are fewer, or occasions stand too deep
         */
        @JsonCreator
        public FirstOf {
            firstOf = Occasions.several("firstOf", firstOf);
        }

        @Override
        public List<Occasion> parts() {
            return firstOf;
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code first-of(requested, received)}} */
        @Override
        public String toString() {
            return Occasions.written("first-of", firstOf);
        }
    }

    /**
     * When a limit after another occasion has ended, on its effective day.
     *
     * @param limit the limit, counted as limits are
     * @param after what it runs from
     */
    @JsonPropertyOrder({"limit", "after"})
    record After(
            @JsonProperty("limit") Limit limit,
            @JsonProperty("after") Occasion after) implements Occasion {
        /**
         * Makes the end of a limit.
         *
         * @param limit the limit
         * @param after what it runs from
         * @throws IllegalArgumentException if either is missing, or occasions stand too deep
         */
        @JsonCreator
        public After {
            Require.stated("limit", limit);
            Occasions.one("after", after);
        }

        @Override
        public List<Occasion> parts() {
            return List.of(after);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code after(10 days, received)}} */
        @Override
        public String toString() {
            return Occasions.written("after", limit.toString(), parts());
        }
    }

    /**
     * The n-th time that an occasion happens.
     *
     * @param nth the how-many-th, 1 to 999
     * @param of the occasion
     */
    record Nth(
            @JsonProperty("nth") int nth,
            @JsonProperty("of") Occasion of) implements Occasion {
        /**
         * Makes the n-th time of an occasion.
         *
         * @param nth the how-many-th, 1 to 999
         * @param of the occasion
         * @throws IllegalArgumentException if the number is out of bounds, the occasion is missing or stands too deep
         */
        @JsonCreator
        public Nth {
            Occasions.ordinal(nth);
            Occasions.one("of", of);
        }

        @Override
        public List<Occasion> parts() {
            return List.of(of);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code nth(3, refused)}} */
        @Override
        public String toString() {
            return Occasions.written("nth", String.valueOf(nth), parts());
        }
    }

    /**
     * The first day of the month after that in which an occasion happens.
     *
     * @param monthAfter the occasion
     */
    record MonthAfter(@JsonProperty("monthAfter") Occasion monthAfter) implements Occasion {
        /**
         * Makes the start of the month after.
         *
         * @param monthAfter the occasion
         * @throws IllegalArgumentException if it is missing or stands too deep
         */
        @JsonCreator
        public MonthAfter {
            Occasions.one("monthAfter", monthAfter);
        }

        @Override
        public List<Occasion> parts() {
            return List.of(monthAfter);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(toString(), locale);
        }

        /** {@return the name under which reasons speak of it, such as {@code month-after(signed)}} */
        @Override
        public String toString() {
            return Occasions.written("month-after", parts());
        }
    }
}
