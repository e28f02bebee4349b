package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Provision;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.DomainValue;

/**
 * A place that a clause refers to (dẫn chiếu), in the same instrument or in another document.
 *
 * <p>Example: "the duties of Article 4 of the Programme" is {@code Điều 4} of the relation {@code b1}, the Programme.
 * Without a document the place is in the instrument itself; one that the text words relative to itself, such as
 * {@code khoản 1 Điều này}, is written out. A reference to a whole document is a {@link Relation}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"provision", "document"})
public abstract class CrossReference implements WithCrossReference {
    CrossReference() {}

    /** {@return the place, such as {@code khoản 2 Điều 5}} */
    @JsonProperty("provision")
    public abstract Provision provision();

    /** {@return the id of the relation whose document it is in; none if it is in the instrument itself} */
    @JsonProperty("document")
    public abstract Optional<ElementId> document();

    /**
     * Makes a reference to a place in the same instrument.
     *
     * @param provision the place
     * @return the reference
     */
    public static CrossReference to(Provision provision) {
        return builder().provision(provision).build();
    }

    /**
     * Makes a reference to a place in another document.
     *
     * @param provision the place
     * @param document the id of the relation whose document it is in
     * @return the reference
     */
    public static CrossReference to(Provision provision, ElementId document) {
        return builder().provision(provision).document(document).build();
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code khoản 2 Điều 5}; with the id of the relation where it is in another document
     */
    public String label(Locale locale) {
        String place = provision().text(locale);
        return document().map(id -> place + " (" + id + ")").orElse(place);
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
    static CrossReference fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link CrossReference} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the
     * provision is missing.
     */
    public static final class Builder extends ImmutableCrossReference.Builder {
        Builder() {}
    }
}
