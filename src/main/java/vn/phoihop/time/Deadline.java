package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * By when something is to be done, as a text says it (thời hạn, chậm nhất).
 *
 * <p>It has one of these forms:
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>text</th><th>written</th></tr>
 * <tr><td>within 5 working days of receipt</td><td>{@code {"within": {"workingDays": 5}, "after": {"event":
 * "received"}}}</td></tr>
 * <tr><td>at least 10 days before the hearing</td><td>{@code {"atLeast": {"days": 10}, "aheadOf": {"event":
 * "hearing"}}}</td></tr>
 * <tr><td>before 15 December</td><td>{@code {"before": "12-15"}}</td></tr>
 * <tr><td>no later than the last working day of the month</td><td>{@code {"noLaterThan":
 * "last-working-day:month"}}</td></tr>
 * <tr><td>on the day of the request</td><td>{@code {"sameDayAs": {"event": "requested"}}}</td></tr>
 * <tr><td>ten days, seven in the summary procedure</td><td>{@code {"cases": [{"when": "summary-procedure", "then":
 * …}], "otherwise": …}}</td></tr>
 * <tr><td>whichever comes first</td><td>{@code {"earliestOf": [… , …]}}, {@code latestOf}</td></tr>
 * <tr><td>"sau 10 ngày", which may be read in two ways</td><td>{@code {"readings": [{"label": "a", "deadline": …}, …],
 * "ambiguity": "a1"}}</td></tr>
 * <tr><td>promptly (kịp thời)</td><td>{@code {"vague": {"vi": "kịp thời"}}}, alone or beside another form</td></tr>
 * <tr><td>as another rule says</td><td>{@code {"external": {"vi": "theo quy định của …"}, "statedAs":
 * "day-of-the-ministry"}}</td></tr>
 * <tr><td>the text sets none</td><td>{@code {"none": {"vi": "không quy định thời hạn"}}}</td></tr>
 * </table>
 *
 * <p>A limit runs forward from {@code after}: it ends no later than ({@code within}), exactly on ({@code exactly}) or
 * not before ({@code noSoonerThan}) its last day; or it is counted backward from {@code aheadOf}. Of a stated day,
 * {@code before} excludes the day (trước ngày), {@code noLaterThan} includes it (chậm nhất, đến hết ngày), {@code on} is
 * earliest and latest at once (vào ngày), and {@code notBefore} sets no latest day (TIME-9). Two that bound both ends
 * may stand together.
 *
 * <p>A deadline holds no day of its own when it counts from something; {@link Reckoner#due(Deadline)} gives the
 * {@link DueDate} with its reasons. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "vague",
    "within",
    "exactly",
    "noSoonerThan",
    "after",
    "atLeast",
    "atMost",
    "aheadOf",
    "before",
    "noLaterThan",
    "on",
    "notBefore",
    "of",
    "counting",
    "sameDayAs",
    "earliestOf",
    "latestOf",
    "cases",
    "otherwise",
    "readings",
    "ambiguity",
    "external",
    "statedAs",
    "none"
})
public abstract class Deadline implements WithDeadline {
    private static final int DEEPEST = 10;

    Deadline() {}

    /**
     * Gives a soft word that nobody can compute, such as "promptly" (kịp thời) or "immediately" (ngay). It may stand
     * alone, for judgement; beside a hard limit the limit governs (TIME-15).
     *
     * @return the word
     */
    @JsonProperty("vague")
    public abstract Optional<Words> vague();

    /** {@return the limit after {@code after} within which it is to be done} */
    @JsonProperty("within")
    public abstract Optional<Limit> within();

    /** {@return the limit after {@code after} on whose last day it is to be done, neither before nor later} */
    @JsonProperty("exactly")
    public abstract Optional<Limit> exactly();

    /** {@return the limit after {@code after} before whose last day it may not be done} */
    @JsonProperty("noSoonerThan")
    public abstract Optional<Limit> noSoonerThan();

    /** {@return what the limit is counted from} */
    @JsonProperty("after")
    public abstract Optional<Occasion> after();

    /** {@return the limit ahead of {@code aheadOf} that must be left: "at least 10 days before"} */
    @JsonProperty("atLeast")
    public abstract Optional<Limit> atLeast();

    /** {@return the limit ahead of {@code aheadOf} before which it is too early: "at most 30 days before"} */
    @JsonProperty("atMost")
    public abstract Optional<Limit> atMost();

    /** {@return what the limit is counted backward from} */
    @JsonProperty("aheadOf")
    public abstract Optional<Occasion> aheadOf();

    /** {@return the day before which it is to be done; the day itself is too late (trước ngày)} */
    @JsonProperty("before")
    public abstract Optional<DayRef> before();

    /** {@return the last day on which it may be done (chậm nhất)} */
    @JsonProperty("noLaterThan")
    public abstract Optional<DayRef> noLaterThan();

    /** {@return the one day on which it is to be done (vào ngày)} */
    @JsonProperty("on")
    public abstract Optional<DayRef> on();

    /** {@return the first day on which it may be done} */
    @JsonProperty("notBefore")
    public abstract Optional<DayRef> notBefore();

    /** {@return the occasion in whose month, quarter or year the stated day lies; none for the period asked about} */
    @JsonProperty("of")
    public abstract Optional<Occasion> of();

    /** {@return its own way of counting, which goes before all others (TIME-3)} */
    @JsonProperty("counting")
    public abstract Optional<Counting> counting();

    /** {@return the occasion on whose day it is to be done, until 24:00} */
    @JsonProperty("sameDayAs")
    public abstract Optional<Occasion> sameDayAs();

    /** {@return deadlines of which the earliest counts} */
    @JsonProperty("earliestOf")
    public abstract List<Deadline> earliestOf();

    /** {@return deadlines of which the latest counts} */
    @JsonProperty("latestOf")
    public abstract List<Deadline> latestOf();

    /** {@return what holds under a condition; the first whose condition holds counts} */
    @JsonProperty("cases")
    public abstract List<Case> cases();

    /** {@return what holds if no case does} */
    @JsonProperty("otherwise")
    public abstract Optional<Deadline> otherwise();

    /** {@return the ways in which the text can be read, each with what it then says} */
    @JsonProperty("readings")
    public abstract List<Reading> readings();

    /** {@return the id of the ambiguity of the agreement whose choice decides between the readings} */
    @JsonProperty("ambiguity")
    public abstract Optional<String> ambiguity();

    /** {@return who or what sets the day, where this text leaves it to another rule or to a party} */
    @JsonProperty("external")
    public abstract Optional<Words> external();

    /** {@return the name under which the day is stated once it has been set ({@link Reckoner#stating})} */
    @JsonProperty("statedAs")
    public abstract Optional<String> statedAs();

    /** {@return how the text says that there is no time limit: open until done, never overdue} */
    @JsonProperty("none")
    public abstract Optional<Words> none();

    /**
     * Makes a deadline within a limit after an occasion.
     *
     * @param limit the limit
     * @param occasion what it is counted from
     * @return the deadline
     */
    public static Deadline within(Limit limit, Occasion occasion) {
        return builder().within(limit).after(occasion).build();
    }

    /**
     * Makes a deadline at least a limit before an occasion.
     *
     * @param limit the limit
     * @param occasion what it is counted backward from
     * @return the deadline
     */
    public static Deadline atLeast(Limit limit, Occasion occasion) {
        return builder().atLeast(limit).aheadOf(occasion).build();
    }

    /**
     * Makes a deadline before a day, which is itself too late.
     *
     * @param day the day as a {@link DayRef} is written, such as {@code 12-15}
     * @return the deadline
     * @throws IllegalArgumentException if the text names no day
     */
    public static Deadline before(String day) {
        return builder().before(DayRef.parse(day)).build();
    }

    /**
     * Makes a deadline no later than a day.
     *
     * @param day the day as a {@link DayRef} is written, such as {@code last-working-day:month}
     * @return the deadline
     * @throws IllegalArgumentException if the text names no day
     */
    public static Deadline noLaterThan(String day) {
        return builder().noLaterThan(DayRef.parse(day)).build();
    }

    /**
     * Makes a deadline on a day.
     *
     * @param day the day as a {@link DayRef} is written, such as {@code lunar:01-15}
     * @return the deadline
     * @throws IllegalArgumentException if the text names no day
     */
    public static Deadline on(String day) {
        return builder().on(DayRef.parse(day)).build();
    }

    /**
     * Says it as the text sets it; what day it comes to, a {@link Reckoner} tells.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code trong 5 ngày làm việc kể từ ngày nhận}, {@code within 5 working days of the receipt}
     */
    public String label(Locale locale) {
        return DeadlineLabel.of(this, locale);
    }

    /** How deep deadlines stand in deadlines, 1 for one that holds no other. */
    @Value.Derived
    @JsonIgnore
    int depth() {
        int deepest = otherwise().map(Deadline::depth).orElse(0);
        for (Deadline deadline : earliestOf()) {
            deepest = Math.max(deepest, deadline.depth());
        }
        for (Deadline deadline : latestOf()) {
            deepest = Math.max(deepest, deadline.depth());
        }
        for (Case one : cases()) {
            deepest = Math.max(deepest, one.then().depth());
        }
        for (Reading one : readings()) {
            deepest = Math.max(deepest, one.deadline().depth());
        }
        return deepest + 1;
    }

    /** Which of the forms it has; worked out once. */
    @Value.Derived
    @JsonIgnore
    Form form() {
        return Form.of(this);
    }

    /** Every attribute, for whoever asks what a refusal depends on. */
    static String[] attributes() {
        return Deadline.class.getAnnotation(JsonPropertyOrder.class).value();
    }

    @Value.Check
    void check() {
        if (depth() > DEEPEST) {
            throw new RefusedValueException(
                    "deadline-depth", "deadline", String.valueOf(DEEPEST), String.valueOf(depth()));
        }
        ambiguity().ifPresent(id -> Require.id("ambiguity", id));
        statedAs().ifPresent(name -> Require.kebab("statedAs", name));
        if (!readings().isEmpty()) {
            long labels = readings().stream().map(Reading::label).distinct().count();
            if (labels < 2 || labels < readings().size()) {
                throw new RefusedValueException("deadline-readings", "readings", String.valueOf(labels));
            }
        }
        if (earliestOf().size() == 1 || latestOf().size() == 1) {
            throw new RefusedValueException(
                    "deadline-several", earliestOf().isEmpty() ? "latestOf" : "earliestOf", "1");
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
    static Deadline fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What holds under a condition.
     *
     * @param when the name of the condition, an open code such as {@code summary-procedure}
     * @param then the deadline that holds then
     */
    @JsonPropertyOrder({"when", "then"})
    public record Case(
            @JsonProperty("when") String when,
            @JsonProperty("then") Deadline then) {
        /**
         * Makes a case.
         *
         * @param when the name of the condition, lower-case words joined by hyphens
         * @param then the deadline that holds then
         * @throws IllegalArgumentException if either is missing, or the name is not of this form
         */
        @JsonCreator
        public Case {
            Require.kebab("when", when);
            Require.stated("then", then);
        }
    }

    /**
     * What the text says if it is read in one of its ways.
     *
     * @param label the label of the reading, that of the ambiguity it belongs to; not blank
     * @param deadline what the text then says
     */
    @JsonPropertyOrder({"label", "deadline"})
    public record Reading(
            @JsonProperty("label") String label,
            @JsonProperty("deadline") Deadline deadline) {
        /**
         * Makes a reading.
         *
         * @param label the label; not blank
         * @param deadline what the text then says
         * @throws IllegalArgumentException if either is missing, or the label is blank
         */
        @JsonCreator
        public Reading {
            Require.text("label", label);
            Require.stated("deadline", deadline);
        }
    }

    /**
     * Builds {@link Deadline} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if what is
     * stated is of none of the forms or of several, if a limit stands without what it is counted from, if one deadline
     * stands alone where the earliest or latest counts, if there are fewer than two readings, or two of one label, or if
     * deadlines stand in deadlines more than ten deep.
     */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
