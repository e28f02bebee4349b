package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;

/**
 * How long an agreement is to last (thời hạn), as its text says it.
 *
 * <p>Example: "five years, phase 2021-2025" states both a length and a phase. They are kept side by side: five years
 * from a signing in February 2021 would end in February 2026, so one does not follow from the other. Whether they fit
 * is for a rule to say. A plan may have several phases; that two of them share a year is for a rule to say as well.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"years", "phases", "cites"})
public abstract class Term implements WithTerm {
    private static final int MOST = 999;

    Term() {}

    /** {@return the length in whole years, 1 to 999} */
    @JsonProperty("years")
    public abstract OptionalInt years();

    /** {@return the calendar years it is for, phase by phase in the order of the text} */
    @JsonProperty("phases")
    public abstract List<Phase> phases();

    /** {@return where it is stated} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    @Value.Check
    void check() {
        if (years().isEmpty() && phases().isEmpty()) {
            throw new RefusedValueException("term-empty", "term").dependingOn("years", "phases");
        }
        if (years().isPresent() && (years().getAsInt() < 1 || years().getAsInt() > MOST)) {
            throw new RefusedValueException("years-range", "years", String.valueOf(years().getAsInt()));
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
    static Term fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Term} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the
     * length is not positive, or neither length nor phase is stated.
     */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
