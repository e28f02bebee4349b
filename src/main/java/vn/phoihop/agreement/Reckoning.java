package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.time.Counting;
import vn.phoihop.time.Reckoner;

/**
 * How an agreement says that its time limits are counted.
 *
 * <p>Example: a memorandum with a body abroad that counts the first day and has its days begin in another zone. Most say
 * nothing of it; then the caller's {@link Reckoner} counts, and under Vietnamese law the Civil Code (Article 145).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"law", "zone", "counting"})
public abstract class Reckoning implements WithReckoning {
    private static final int COUNTRY_LETTERS = 2;

    Reckoning() {}

    /** {@return the country whose law governs it, as ISO 3166-1 has it, such as {@code VN}} */
    @JsonProperty("law")
    public abstract Optional<String> law();

    /** {@return the zone in which days begin and end, such as {@code Asia/Ho_Chi_Minh}} */
    @JsonProperty("zone")
    public abstract Optional<String> zone();

    /** {@return its own way of counting} */
    @JsonProperty("counting")
    public abstract Optional<Counting> counting();

    /** The reckoner as the agreement wants it. */
    Reckoner over(Reckoner caller) {
        Reckoner reckoner = caller;
        if (law().isPresent()) {
            reckoner = reckoner.underLawOf(law().get());
        }
        if (zone().isPresent()) {
            reckoner = reckoner.with(ZoneId.of(zone().get()));
        }
        return counting().map(reckoner::countingAsAgreed).orElse(reckoner);
    }

    @Value.Check
    void check() {
        if (law().isEmpty() && zone().isEmpty() && counting().isEmpty()) {
            throw new RefusedValueException("reckoning-empty", "reckoning").dependingOn("law", "zone", "counting");
        }
        law().filter(code -> !isCountry(code)).ifPresent(code -> {
            throw new RefusedValueException("country-form", "law", Require.shown(code));
        });
        zone().filter(id -> !isZone(id)).ifPresent(id -> {
            throw new RefusedValueException("zone-unknown", "zone", Require.shown(id));
        });
    }

    private static boolean isCountry(String code) {
        return code.length() == COUNTRY_LETTERS && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isZone(String id) {
        try {
            ZoneId.of(id);
            return true;
        } catch (DateTimeException e) {
            return false;
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
    static Reckoning fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Reckoning} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if nothing
     * is stated, the law is not two capital letters, or the zone is none that Java knows.
     */
    public static final class Builder extends ImmutableReckoning.Builder {
        Builder() {}
    }
}
