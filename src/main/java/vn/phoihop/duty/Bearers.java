package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.party.PartyRef;

/**
 * Who bears a duty, and who coordinates.
 *
 * <p>{@code {"each": ["so-tttt"], "coordinating": ["ban-tuyen-giao"]}}: the department bears the duty, the commission
 * takes part in its own field. Where several are listed in {@code each}, every one of them bears the whole duty by
 * itself.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"each", "coordinating"})
public abstract class Bearers {
    Bearers() {}

    /** {@return those who bear the duty, each by itself; at least one} */
    @JsonProperty("each")
    public abstract List<PartyRef> each();

    /**
     * Gives those who coordinate (phối hợp): they take part and owe no result of their own.
     *
     * @return the coordinating parties
     */
    @JsonProperty("coordinating")
    public abstract List<PartyRef> coordinating();

    /**
     * Makes bearers who each bear the duty, with nobody coordinating.
     *
     * @param bearers the bearers, at least one
     * @return the bearers
     */
    public static Bearers of(PartyRef... bearers) {
        return builder().addEach(bearers).build();
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
    static Bearers fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds {@link Bearers}. Not thread-safe; can be used again after {@link #build()}. */
    public static final class Builder extends ImmutableBearers.Builder {
        Builder() {}

        /**
         * Builds the bearers.
         *
         * @return the bearers
         * @throws IllegalArgumentException if nobody bears
         */
        @Override
        public Bearers build() {
            Bearers bearers = super.build();
            if (bearers.each().isEmpty()) {
                throw new IllegalArgumentException("bearers must name at least one in each, but named none");
            }
            return bearers;
        }
    }
}
