package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * The signing of an agreement, as far as the source tells it.
 *
 * <p>Example: a report prints "20/2" without a year. The day is 20 February 2021, {@code dayWritten} keeps what is
 * printed and {@code dayReason} says what the year was read from. Who signed, witnessed or spoke is said by the
 * agreement's participations; no signatory there means that the source names none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"missing", "day", "dayWritten", "dayReason", "place", "during", "cites"})
public abstract class Signing implements WithSigning {
    Signing() {}

    /** {@return whether the source says that it has not been signed; else silence says nothing} */
    @Value.Default
    @JsonProperty("missing")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isMissing() {
        return false;
    }

    /** {@return the day of the signing} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> day();

    /** {@return the day as the source prints it, where that is less than a whole date; only together with a day} */
    @JsonProperty("dayWritten")
    public abstract Optional<String> dayWritten();

    /** {@return what the rest of the day was read from; only together with the day as printed} */
    @JsonProperty("dayReason")
    public abstract Optional<Words> dayReason();

    /** {@return the place} */
    @JsonProperty("place")
    public abstract Optional<Words> place();

    /** {@return the larger event it was held within} */
    @JsonProperty("during")
    public abstract Optional<Words> during();

    /** {@return where it is told} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    @Value.Check
    void check() {
        Require.day("day", day());
        if (isMissing() && day().isPresent()) {
            throw new RefusedValueException(
                            "signed-unsigned", "signing", day().get().toString())
                    .in("missing")
                    .dependingOn("day");
        }
        dayWritten().ifPresent(v -> Require.text("dayWritten", v));
        if (dayWritten().isPresent() && day().isEmpty()) {
            throw new RefusedValueException(
                            "day-alone", "signing", Require.shown(dayWritten().get()))
                    .in("dayWritten")
                    .dependingOn("day");
        }
        if (dayReason().isPresent() && dayWritten().isEmpty()) {
            throw new RefusedValueException("reason-alone", "signing")
                    .in("dayReason")
                    .dependingOn("dayWritten");
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
    static Signing fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Signing} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the day
     * as printed is blank or stands without a day, a reason stands without the day as printed, or a signing that is missing has
     * a day.
     */
    public static final class Builder extends ImmutableSigning.Builder {
        Builder() {}
    }
}
