package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Phrases;

/**
 * How something comes round again (định kỳ): every year, every quarter, every two weeks from the signing.
 *
 * <p>Written as the code of its cycle where nothing else is said, {@code "year"}, else as an object:
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>text</th><th>written</th></tr>
 * <tr><td>every year (hằng năm)</td><td>{@code "year"}</td></tr>
 * <tr><td>every quarter of the calendar</td><td>{@code {"cycle": "quarter", "alignedToCalendar": true}}</td></tr>
 * <tr><td>every six months from the signing</td><td>{@code {"cycle": "half-year", "start": {"event":
 * "signed"}}}</td></tr>
 * <tr><td>every two weeks, first due on 13 January 2023, ten times</td><td>{@code {"cycle": "week", "interval": 2,
 * "firstDue": "2023-01-13", "count": 10}}</td></tr>
 * <tr><td>at least twice a year</td><td>{@code {"cycle": "year", "atLeast": 2}}</td></tr>
 * </table>
 *
 * <p>It makes cycles, which are ranges of days; by when within a cycle something is due is said by a {@link Deadline},
 * whose {@code end:quarter} or {@code day-25:month} then lie in the cycle, and whose limits may run from the events
 * {@code period-start} and {@code period-end}. Without a deadline nothing is due on an invented day: it is open within
 * the cycle and late from the day after its last (TIME-13, assumption A5).
 *
 * <p>A cycle is aligned to the calendar, or runs from {@code start}, the day on which the clock starts, or has {@code
 * firstDue} as the last day of the first. A clock counts as limits do: every six months from the signing on 20 February
 * 2021 ends on 20 August, since the first day is not counted, and on 19 August where it is. Each cycle is computed from
 * the anchor and never from the one before (TIME-5): monthly from 31 January 2023 ends on 28 February, 31 March, 30
 * April. Where the text says neither, cycles are those of the calendar, and that is assumption A11.
 *
 * <p>{@link Reckoner#occurrences(Recurrence)} gives the {@link Occurrences}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"cycle", "interval", "atLeast", "alignedToCalendar", "start", "firstDue", "count", "until", "regime"
})
public abstract class Recurrence implements WithRecurrence {
    private static final int MOST = 999;

    Recurrence() {}

    /** {@return how long a cycle is, together with the interval} */
    @JsonProperty("cycle")
    public abstract Cycle cycle();

    /** {@return every how many of it, 2 to 999: two weeks; none for one} */
    @JsonProperty("interval")
    public abstract OptionalInt interval();

    /** {@return how many times in each cycle at least, 2 to 999; none for once} */
    @JsonProperty("atLeast")
    public abstract OptionalInt atLeast();

    /** {@return whether the text says that cycles are those of the calendar; not, unless said} */
    @Value.Default
    @JsonProperty("alignedToCalendar")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isAlignedToCalendar() {
        return false;
    }

    /** {@return where the clock starts: the first cycle begins on that day, or is the one of the calendar it lies in} */
    @JsonProperty("start")
    public abstract Optional<Occasion> start();

    /** {@return the last day of the first cycle, where the text states when it is first due} */
    @JsonProperty("firstDue")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> firstDue();

    /** {@return how many cycles there are, 1 to 999; only together with where they start} */
    @JsonProperty("count")
    public abstract OptionalInt count();

    /** {@return the day after which no cycle begins} */
    @JsonProperty("until")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> until();

    /** {@return the id of the reporting regime whose data windows apply ({@link ReportingRegime})} */
    @JsonProperty("regime")
    public abstract Optional<String> regime();

    /**
     * Makes a recurrence of which nothing is said but its cycle.
     *
     * @param cycle the cycle
     * @return the recurrence
     */
    public static Recurrence every(Cycle cycle) {
        return builder().cycle(cycle).build();
    }

    /** Reads a recurrence that is written as its cycle alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recurrence fromCode(String cycle) {
        return every(Cycle.of(cycle));
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code 2 tuần một lần, kể từ ngày ký}, {@code every 2 weeks, from the signing}
     */
    public String label(Locale locale) {
        List<String> said = new ArrayList<>(4);
        said.add(
                interval().isPresent()
                        ? Phrases.say("every", locale, interval().getAsInt() + " " + cycle().units())
                        : cycle().label(locale));
        atLeast().ifPresent(times -> said.add(Phrases.say("times", locale, String.valueOf(times))));
        if (isAlignedToCalendar()) {
            said.add(Phrases.say("by-the-calendar", locale));
        }
        start().ifPresent(occasion -> said.add(Phrases.say("from", locale, occasion.label(locale))));
        firstDue().ifPresent(day -> said.add(Phrases.say("first-due", locale, day.toString())));
        count().ifPresent(cycles -> said.add(Phrases.say("cycles", locale, String.valueOf(cycles))));
        until().ifPresent(day -> said.add(Phrases.say("until", locale, day.toString())));
        regime().ifPresent(id -> said.add(Phrases.say("by-regime", locale, id)));
        return String.join(", ", said);
    }

    /** {@return whether it comes to an end by itself} */
    @JsonIgnore
    public boolean isBounded() {
        return count().isPresent() || until().isPresent();
    }

    /** {@return whether nothing is said but the cycle} */
    @JsonIgnore
    public boolean isPlain() {
        return equals(every(cycle()));
    }

    /** How many cycles of the calendar one of its own has. */
    int step() {
        return interval().orElse(1);
    }

    @Value.Check
    void check() {
        range("interval", interval(), 2);
        range("atLeast", atLeast(), 2);
        range("count", count(), 1);
        Require.day("firstDue", firstDue());
        Require.day("until", until());
        regime().ifPresent(id -> Require.id("regime", id));
        boolean isAnchored = start().isPresent() || firstDue().isPresent();
        if (start().isPresent() && firstDue().isPresent()) {
            throw new RefusedValueException("anchors-two", "recurrence").dependingOn("start", "firstDue");
        }
        if (firstDue().isPresent() && isAlignedToCalendar()) {
            throw new RefusedValueException(
                            "anchor-of-calendar", "firstDue", firstDue().get().toString())
                    .dependingOn("alignedToCalendar");
        }
        if (count().isPresent() && !isAnchored) {
            throw new RefusedValueException("count-alone", "count", String.valueOf(count().getAsInt()))
                    .dependingOn("start", "firstDue");
        }
        if (cycle() == Cycle.UNSTATED && (interval().isPresent() || isAnchored || isAlignedToCalendar())) {
            throw new RefusedValueException("cycle-unstated-with", "recurrence")
                    .dependingOn("cycle", "interval", "start", "firstDue", "alignedToCalendar");
        }
        boolean isByCalendar = isAlignedToCalendar() || !isAnchored;
        if (cycle() == Cycle.NINE_MONTHS && (interval().isPresent() || !isByCalendar)) {
            throw new RefusedValueException("nine-months-own", "recurrence")
                    .dependingOn("cycle", "interval", "start", "firstDue", "alignedToCalendar");
        }
        if (!isAnchored && interval().isPresent() && !cycle().dividesTheYear(step())) {
            throw new RefusedValueException("interval-unanchored", "interval", String.valueOf(step()), cycle().code())
                    .dependingOn("cycle", "start", "firstDue", "alignedToCalendar");
        }
    }

    private static void range(String what, OptionalInt number, int least) {
        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > MOST)) {
            throw new RefusedValueException(
                    "times-range",
                    what,
                    String.valueOf(least),
                    String.valueOf(MOST),
                    String.valueOf(number.getAsInt()));
        }
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
    static Recurrence fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Recurrence} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the cycle
     * is missing, a number is out of bounds, there are two anchors, a count has none, an interval has none and does not
     * divide the year, or a cycle of nine months or an unstated one is given what it cannot have.
     */
    public static final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }

    /** How long a cycle is, as the text words it. A closed code. */
    public enum Cycle {
        /** Every day (hằng ngày). Key {@code 2023-07-05}. */
        DAY("day", 0, 1, Words.of("hằng ngày", "every day")),
        /** Every week (hằng tuần), Monday to Sunday. Key {@code 2023-W05}, as ISO 8601 numbers weeks. */
        WEEK("week", 0, 7, Words.of("hằng tuần", "every week")),
        /** Every month (hằng tháng). Key {@code 2023-07}. */
        MONTH("month", 1, 0, Words.of("hằng tháng", "every month")),
        /** Every quarter (hằng quý). Key {@code 2023-Q3}. */
        QUARTER("quarter", 3, 0, Words.of("hằng quý", "every quarter")),
        /** Every half-year (6 tháng). Key {@code 2023-H1}. */
        HALF_YEAR("half-year", 6, 0, Words.of("6 tháng một lần", "every half-year")),
        /** The first nine months of each year (9 tháng), as provinces report. Key {@code 2023-9M}. */
        NINE_MONTHS("nine-months", 12, 0, Words.of("9 tháng đầu năm", "the first nine months of each year")),
        /** Every year (hằng năm, also written hàng năm). Key {@code 2023}. */
        YEAR("year", 12, 0, Words.of("hằng năm", "every year")),
        /** Periodically (định kỳ), and the text does not say how often. No occurrence can be counted of it. */
        UNSTATED("unstated", 0, 0, Words.of("định kỳ", "periodically"));

        private final String code;
        private final int months;
        private final int days;
        private final Words label;

        Cycle(String code, int months, int days, Words label) {
            this.code = code;
            this.months = months;
            this.days = days;
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

        /** The unit of a limit that is as long. */
        String units() {
            return code + "s";
        }

        int months() {
            return months;
        }

        int days() {
            return days;
        }

        /** Whether so many of it fit the year, so that the calendar says where they begin. */
        boolean dividesTheYear(int step) {
            return months > 0 && 12 % (months * step) == 0;
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Cycle of(@Nullable String code) {
            return Codes.find("cycle", values(), Cycle::code, code);
        }
    }
}
