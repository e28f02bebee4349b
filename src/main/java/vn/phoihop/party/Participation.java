package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;

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
public abstract class Participation {
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

    /** Builds a {@link Participation}. Not thread-safe; can be used again after {@link #build()}. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}

        /**
         * Builds the participation.
         *
         * @return the participation
         * @throws IllegalArgumentException if it does not say who, or names no role
         */
        @Override
        public Participation build() {
            Participation participation = super.build();
            if (participation.roles().isEmpty()) {
                throw new IllegalArgumentException(
                        "participation of " + participation.who() + " must name at least one role, but named none");
            }
            return participation;
        }
    }
}
