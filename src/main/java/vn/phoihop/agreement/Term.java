package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;

/**
 * How long an agreement is to last (thời hạn), as its text says it.
 *
 * <p>Example: "five years, phase 2021-2025" states both a length and a phase. They are kept side by side: five years from
 * a signing in February 2021 would end in February 2026, so one does not follow from the other. Whether they fit is for a
 * rule to say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"years", "phase", "cites"})
public abstract class Term {
    Term() {}

    /** {@return the length in whole years, at least one} */
    @JsonProperty("years")
    public abstract OptionalInt years();

    /** {@return the calendar years it is for} */
    @JsonProperty("phase")
    public abstract Optional<Phase> phase();

    /** {@return where it is stated} */
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
    static Term fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Term}. Not thread-safe; can be used again after {@link #build()}. */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}

        /**
         * Builds the term.
         *
         * @return the term
         * @throws IllegalArgumentException if the length is not positive, or neither length nor phase is stated
         */
        @Override
        public Term build() {
            Term term = super.build();
            if (term.years().isEmpty() && term.phase().isEmpty()) {
                throw new IllegalArgumentException("term must state years or phase, but stated neither");
            }
            if (term.years().isPresent() && term.years().getAsInt() < 1) {
                throw new IllegalArgumentException("years of the term must be positive, but was "
                        + term.years().getAsInt());
            }
            return term;
        }
    }
}
