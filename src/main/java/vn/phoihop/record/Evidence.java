package vn.phoihop.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * What shows that something happened: a source of the agreement, a document by its number, or something in words.
 *
 * <p>Examples: {@code {"source": "s1", "words": {"vi": "đoạn 4"}}} for a news report of a signing that the agreement
 * lists; {@code {"number": "45/BC-UBND"}} for a report; {@code {"words": {"vi": "thư điện tử"}}} for what has no number.
 * Nothing opens or checks it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"source", "number", "words"})
public abstract class Evidence implements WithEvidence {
    Evidence() {}

    /** {@return the id of a {@link vn.phoihop.document.Source} of the agreement} */
    @JsonProperty("source")
    public abstract Optional<String> source();

    /** {@return the number and symbol of a document as printed} */
    @JsonProperty("number")
    public abstract Optional<String> number();

    /** {@return what it is, or where in the source it stands} */
    @JsonProperty("words")
    public abstract Optional<Words> words();

    /**
     * Makes evidence of a document.
     *
     * @param number its number and symbol as printed, such as {@code 45/BC-UBND}
     * @return the evidence
     * @throws IllegalArgumentException if the number is blank
     */
    public static Evidence ofDocument(String number) {
        return builder().number(number).build();
    }

    @Value.Check
    void check() {
        if (source().isEmpty() && number().isEmpty() && words().isEmpty()) {
            throw new RefusedValueException("evidence-empty", "evidence").dependingOn("source", "number", "words");
        }
        source().ifPresent(v -> Require.id("source id", "source", v));
        number().ifPresent(v -> Require.text("number", v));
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
    static Evidence fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Evidence} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if nothing
     * is stated, the source is not an id or the number is blank.
     */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
