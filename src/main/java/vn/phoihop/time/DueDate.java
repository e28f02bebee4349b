package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.text.DueSentences;

/**
 * When something falls due, how sure that is, and why.
 *
 * <p>A limit of 15 days from 12 March 2021 has the raw day 27 March, a Saturday, and the effective day 29 March: until
 * 24:00 of that Monday it is in time. {@link #reasons()} says so step by step with the articles; {@link #assumptions()}
 * lists what no article says; {@link #certainty()} and {@link #instruments()} say what the calendar rests on.
 *
 * <p>Where a day cannot be told, {@link #state()} says why not, and {@link #missing()} what is wanting. A raw day may be
 * known all the same: a limit that ends on a day of which nobody knows yet whether it will be worked.
 *
 * <p>Reasons are worked out each time they are asked for. Two are equal when they say the same. Immutable and
 * thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "state",
    "earliest",
    "raw",
    "effective",
    "moment",
    "certainty",
    "countedBy",
    "counting",
    "assumptions",
    "instruments",
    "missing",
    "reasons",
    "readings"
})
public final class DueDate {
    private final State state;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate raw;
    private final @Nullable LocalDate effective;
    private final @Nullable Instant moment;
    private final List<DueDate> readings;
    private final Derivation derivation;

    /** How a due date is found, once more and this time telling. */
    interface Derivation {
        void tell(Trace trace);
    }

    DueDate(
            State state,
            @Nullable LocalDate earliest,
            @Nullable LocalDate raw,
            @Nullable LocalDate effective,
            @Nullable Instant moment,
            List<DueDate> readings,
            Derivation derivation) {
        this.state = state;
        this.earliest = earliest;
        this.raw = raw;
        this.effective = effective;
        this.moment = moment;
        this.readings = readings;
        this.derivation = derivation;
    }

    private Trace trace() {
        Trace trace = new Trace();
        derivation.tell(trace);
        if (earliest != null && effective != null && effective.isBefore(earliest)) {
            trace.say("window-empty", earliest, effective);
        }
        return trace;
    }

    /** The same days in a state that was found in another way. */
    DueDate as(State other, Derivation otherwise) {
        return new DueDate(other, earliest, raw, effective, moment, readings, otherwise);
    }

    /** {@return whether there is a day, and if not, why not} */
    @JsonProperty("state")
    public State state() {
        return state;
    }

    /**
     * Gives the first day on which it may be done, where one is set. It does not move off a rest day, but where the
     * limit is to be met exactly it is the effective day.
     *
     * @return the day
     */
    @JsonProperty("earliest")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the last day as it is counted or stated, before rest days are looked at} */
    @JsonProperty("raw")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> raw() {
        return Optional.ofNullable(raw);
    }

    /**
     * Gives the last day on which it is in time, until 24:00, or until {@link #moment()} where there is one.
     *
     * @return the day; none unless the state is {@link State#DUE}
     */
    @JsonProperty("effective")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> effective() {
        return Optional.ofNullable(effective);
    }

    /** {@return the last instant at which it is in time, of a limit of minutes or hours} */
    @JsonProperty("moment")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<Instant> moment() {
        return Optional.ofNullable(moment);
    }

    /**
     * Gives how sure it is.
     *
     * @return that of the least sure day of the calendar it depends on, official where it depends on none; none where
     *     there is no day
     */
    @JsonProperty("certainty")
    public WorkCalendar.Certainty certainty() {
        boolean hasDay = state == State.DUE || state == State.OPEN;
        return hasDay ? trace().certainty() : WorkCalendar.Certainty.NONE;
    }

    /** {@return who decided how to count; none where nothing had to be counted} */
    @JsonProperty("countedBy")
    public Optional<CountedBy> countedBy() {
        return trace().countedBy();
    }

    /** {@return the way of counting; none where nothing had to be counted} */
    @JsonProperty("counting")
    public Optional<Counting> counting() {
        return trace().counting();
    }

    /** {@return what it supposes that no article states} */
    @JsonProperty("assumptions")
    public List<Assumption> assumptions() {
        return trace().assumptions();
    }

    /** {@return the numbers of the notices it depends on} */
    @JsonProperty("instruments")
    public List<String> instruments() {
        return trace().instruments();
    }

    /** {@return what would have to be known to tell the day; also among the reasons} */
    @JsonProperty("missing")
    public List<Reason> missing() {
        return trace().missing();
    }

    /** {@return how it was found, step by step} */
    @JsonProperty("reasons")
    public List<Reason> reasons() {
        return trace().reasons();
    }

    /**
     * Gives what it may be: what each reading comes to of a text that can be read in several ways and is not settled, or
     * each case whose condition is not known, and then what holds otherwise; or what the parts come to where the earliest or
     * latest of them is not known.
     *
     * @return the due dates, in the order of the deadline; none of a deadline that has no parts, or whose day is known
     */
    @JsonProperty("readings")
    public List<DueDate> readings() {
        return readings;
    }

    /**
     * Says it, with every reason and assumption, a sentence a line.
     *
     * @param locale the language, Vietnamese or English
     * @return the text
     */
    public String text(Locale locale) {
        Trace trace = trace();
        StringBuilder b = new StringBuilder(headline(locale));
        trace.reasons().forEach(reason -> b.append("\n- ").append(reason.text(locale)));
        trace.assumptions()
                .forEach(assumption ->
                        b.append("\n- ").append(assumption.code()).append(": ").append(assumption.label(locale)));
        return b.toString();
    }

    private String headline(Locale locale) {
        if (moment != null) {
            return DueSentences.text("headline-moment", List.of(trace().moment(moment)), locale);
        }
        if (effective != null) {
            return DueSentences.text("headline-day", List.of(effective.toString()), locale);
        }
        return state.label(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueDate that
                && that.state == state
                && Objects.equals(that.earliest, earliest)
                && Objects.equals(that.raw, raw)
                && Objects.equals(that.effective, effective)
                && Objects.equals(that.moment, moment)
                && that.readings.equals(readings)
                && that.trace().tellsTheSame(trace());
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, earliest, raw, effective, moment, readings);
    }

    /** {@return the state and the days} */
    @Override
    public String toString() {
        StringBuilder b = new StringBuilder(state.code());
        earliest().ifPresent(day -> b.append(", not before ").append(day));
        raw().ifPresent(day -> b.append(", raw ").append(day));
        effective().ifPresent(day -> b.append(", effective ").append(day));
        moment().ifPresent(instant -> b.append(", until ").append(instant));
        return b.toString();
    }

    /** Whether there is a last day, and if not, why not. A closed code. */
    public enum State {
        /** There is a last day, or a last instant. */
        DUE("due", Words.of("đã xác định thời hạn", "due")),
        /** There is a first day and no last one. Example: "not before 1 July". */
        OPEN("open", Words.of("chỉ có ngày sớm nhất, không có ngày cuối cùng", "no last day, only a first one")),
        /** What it counts from has not been, or its day is not known. Example: ten days before a hearing not yet fixed. */
        PENDING("pending", Words.of("chờ thời điểm bắt đầu thời hạn", "pending")),
        /** Something else is not known: an instant, a condition, whether a day is worked, a day that another sets. */
        UNKNOWN("unknown", Words.of("chưa xác định được", "unknown")),
        /** The text can be read in several ways and nobody has chosen. */
        AMBIGUOUS("ambiguous", Words.of("còn nhiều cách hiểu", "ambiguous")),
        /** A soft word alone, such as "promptly" (kịp thời): a person must judge. */
        FOR_JUDGEMENT("for-judgement", Words.of("cần xem xét, kết luận", "for judgement")),
        /** The text sets no time limit. */
        NONE("none", Words.of("không có thời hạn", "no time limit"));

        private final String code;
        private final Words label;

        State(String code, Words label) {
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
        public static State of(@Nullable String code) {
            return Codes.find("state of a due date", values(), State::code, code);
        }
    }

    /** Who decided how to count (TIME-3, Article 145 of the Civil Code), in the order of precedence. A closed code. */
    public enum CountedBy {
        /** The deadline itself. */
        DEADLINE("deadline", Words.of("thời hạn tự quy định", "the deadline")),
        /** The agreement. */
        AGREEMENT("agreement", Words.of("thỏa thuận của các bên", "the agreement")),
        /** The caller. */
        CALLER("caller", Words.of("người sử dụng", "the caller")),
        /** The law, where nobody else did. */
        LAW("law", Words.of("pháp luật", "the law"));

        private final String code;
        private final Words label;

        CountedBy(String code, Words label) {
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
        public static CountedBy of(@Nullable String code) {
            return Codes.find("who counts", values(), CountedBy::code, code);
        }
    }
}
