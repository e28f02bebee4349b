package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.party.PartyRef;

/**
 * Who bears a duty, and who coordinates.
 *
 * <p>{@code {"lead": ["so-tttt"], "coordinating": ["ban-tuyen-giao"]}}: the department leads and answers for the
 * result, the commission takes part in its own field. {@code lead} is used where the text says so (chủ trì), {@code
 * each} where it only says who is to do it. Where several stand in {@code each}, every one of them bears the whole duty
 * by itself; those in {@code jointly} bear it together, by one act of all; of those in {@code anyOf} the first who acts
 * fulfils it for all.
 *
 * <p>Where the text leaves open which of several bears the duty, they stand in {@code unsettled} and an {@code
 * Ambiguity} of the agreement says why; none of them bears it until a reading is chosen.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"lead", "each", "jointly", "anyOf", "unsettled", "coordinating"})
public abstract class Bearers implements WithBearers {
    Bearers() {}

    /** {@return those who lead (chủ trì): they bear the duty and answer for the result} */
    @JsonProperty("lead")
    public abstract List<PartyRef> lead();

    /** {@return those who bear the duty, each by itself} */
    @JsonProperty("each")
    public abstract List<PartyRef> each();

    /** {@return those who bear the duty together: it takes the act of all (cùng thực hiện)} */
    @JsonProperty("jointly")
    public abstract List<PartyRef> jointly();

    /** {@return those of whom any one may fulfil the duty for all: the first act counts (một trong các bên)} */
    @JsonProperty("anyOf")
    public abstract List<PartyRef> anyOf();

    /** {@return those of whom one bears the duty, and the text leaves open which; none if it says} */
    @JsonProperty("unsettled")
    public abstract List<PartyRef> unsettled();

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

    /** {@return those who bear the duty: the leads, each of the others, those who bear it jointly, any one of whom does} */
    @JsonIgnore
    @Value.Lazy
    public List<PartyRef> principals() {
        return Stream.of(lead(), each(), jointly(), anyOf())
                .flatMap(List::stream)
                .toList();
    }

    @Value.Check
    void check() {
        if (principals().isEmpty() && unsettled().isEmpty()) {
            throw new RefusedValueException("bearers-none", "bearers")
                    .dependingOn("lead", "each", "jointly", "anyOf", "unsettled");
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
    static Bearers fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Bearers} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if nobody
     * bears.
     */
    public static final class Builder extends ImmutableBearers.Builder {
        Builder() {}
    }
}
