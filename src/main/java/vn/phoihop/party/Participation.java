package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;

/**
 * Who takes part in an agreement or its signing, in which roles.
 *
 * <p>Example: {@code {"who": "thu-tuong-nguyen-xuan-phuc", "roles": ["witness"]}}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"who", "roles", "cites"})
public abstract class Participation implements WithParticipation {
    Participation() {}

    /** {@return the party or person} */
    @JsonProperty("who")
    public abstract PartyId who();

    /** {@return the roles, at least one} */
    @JsonProperty("roles")
    public abstract List<Role> roles();

    /** {@return where it is said} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    @Value.Check
    void check() {
        if (roles().isEmpty()) {
            throw new RefusedValueException("roles-none", "roles");
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
    static Participation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Participation} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if it does
     * not say who, or names no role.
     */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
