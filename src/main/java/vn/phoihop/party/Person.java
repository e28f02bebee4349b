package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A natural person an agreement or its source names.
 *
 * <p>Example: the Chairman of a provincial People's Committee who speaks at the signing: name, the office he holds
 * there (a {@link Party} of kind office), the cites. Who holds the office later is no matter of this value.
 *
 * <p>Immutable and thread-safe. The name is not echoed in an error message.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "office", "cites"})
public abstract class Person implements WithPerson {
    Person() {}

    /** {@return the id, shared with no other person or party of the agreement} */
    @JsonProperty("id")
    public abstract PartyId id();

    /** {@return the name as printed, in the order of the language it is printed in} */
    @JsonProperty("name")
    public abstract String name();

    /** {@return the office the source says this person holds} */
    @JsonProperty("office")
    public abstract Optional<PartyId> office();

    /** {@return where this person is named} */
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
    Person check() {
        if (!Require.isText(name())) {
            throw new RefusedValueException("person-nameless", "name");
        }
        return Extensions.areFrozen(extensions(), Person.class)
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
    static Person fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Person} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id
     * or the name is missing, or the name is blank.
     */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
