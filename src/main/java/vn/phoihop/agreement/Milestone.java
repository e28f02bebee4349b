package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Require;
import vn.phoihop.time.Deadline;

/**
 * An event that an agreement or its source names, with its day or years as far as they are stated.
 *
 * <p>Example: the elections of 2021, of which a programme says the year and no day. A duty may arise upon a milestone:
 * its occasion then names the milestone's id as its event.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "day", "phase", "deadline", "cites"})
public abstract class Milestone implements WithMilestone {
    Milestone() {}

    /** {@return the id, which an occasion may name as its event} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return what it is} */
    @JsonProperty("name")
    public abstract Words name();

    /** {@return its day} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> day();

    /** {@return the year or years it falls in, where the text gives no day} */
    @JsonProperty("phase")
    public abstract Optional<Phase> phase();

    /** {@return by when it is to be reached, where the text says so otherwise than by a day or years} */
    @JsonProperty("deadline")
    public abstract Optional<Deadline> deadline();

    /** {@return where it is named} */
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
    Milestone check() {
        Require.day("day", day());
        return Extensions.areFrozen(extensions(), Milestone.class)
                ? this
                : withExtensions(Extensions.frozen(extensions()));
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
    static Milestone fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Milestone} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()} throws an {@link IllegalArgumentException} if the id or the name is missing.
     */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
