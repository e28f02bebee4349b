package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A place where the text can be read in more than one way: the question, its readings and, once somebody has decided,
 * the reading chosen.
 *
 * <p>Example: a letter of "the provincial People's Committee" that never names the province. Readings: (a) Phú Yên, (b)
 * another province. Nothing in this library chooses for its caller.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "about", "question", "readings", "choice", "cites"})
public abstract class Ambiguity implements WithAmbiguity {
    Ambiguity() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return the ids of the elements it concerns, parties and persons included; none if it is the whole agreement} */
    @JsonProperty("about")
    public abstract List<ElementId> about();

    /** {@return what is open, as a question} */
    @JsonProperty("question")
    public abstract Words question();

    /** {@return the readings, at least two, each with its own label} */
    @JsonProperty("readings")
    public abstract List<Reading> readings();

    /** {@return the reading chosen, if somebody has chosen} */
    @JsonProperty("choice")
    public abstract Optional<Choice> choice();

    /** {@return where the text is that can be read so} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    /**
     * Gives what users added under names of their own, which begin with {@code x-}: text, numbers as
     * {@link java.math.BigDecimal}, {@code true} or {@code false}, lists and maps of such, none of which can be changed.
     * Names that begin otherwise are of fields that this version does not know; see {@code PhoihopJson.lenient()}.
     *
     * @return the values by name, in the order given
     */
    @JsonAnyGetter
    @JsonAnySetter
    public abstract Map<String, Object> extensions();

    @Value.Check
    Ambiguity check() {
        List<String> labels = readings().stream().map(Reading::label).toList();
        if (labels.size() < 2) {
            throw new RefusedValueException("readings-few", "readings", String.valueOf(labels.size()));
        }
        if (labels.stream().distinct().count() < labels.size()) {
            throw new RefusedValueException("readings-alike", "readings", shown(labels));
        }
        choice().map(Choice::reading).filter(label -> !labels.contains(label)).ifPresent(label -> {
            throw new RefusedValueException("choice-unknown", "choice", shown(labels), Require.shown(label))
                    .in("choice/reading")
                    .dependingOn("readings", "choice");
        });
        return Extensions.areFrozen(extensions(), Ambiguity.class)
                ? this
                : withExtensions(Extensions.frozen(extensions()));
    }

    private static String shown(List<String> labels) {
        return labels.stream().map(Require::plain).collect(Collectors.joining(", "));
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
    static Ambiguity fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * One way to read the text.
     *
     * @param label its label, such as {@code a}; not blank
     * @param words what the text says if it is read so
     */
    @JsonPropertyOrder({"label", "words"})
    public record Reading(
            @JsonProperty("label") String label,
            @JsonProperty("words") Words words) {
        /**
         * Makes a reading.
         *
         * @param label its label, such as {@code a}; not blank
         * @param words what the text says if it is read so
         * @throws IllegalArgumentException if the label is missing or blank, or the words are missing
         */
        @JsonCreator
        public Reading {
            Require.text("label", label);
            Require.stated("words", words);
        }
    }

    /**
     * A decision for one reading.
     *
     * @param reading the label of the reading
     * @param by who decided, such as an office and the day; not blank
     */
    @JsonPropertyOrder({"reading", "by"})
    public record Choice(
            @JsonProperty("reading") String reading,
            @JsonProperty("by") String by) {
        /**
         * Makes a choice.
         *
         * @param reading the label of the reading
         * @param by who decided, such as an office and the day; not blank
         * @throws IllegalArgumentException if either is missing or blank
         */
        @JsonCreator
        public Choice {
            Require.text("reading", reading);
            Require.text("by", by);
        }
    }

    /**
     * Builds {@link Ambiguity} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id
     * or the question is missing, there are fewer than two readings, two have the same label, or the choice is none of
     * them.
     */
    public static final class Builder extends ImmutableAmbiguity.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
