package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * The acts or matters a duty lists, all of which it covers.
 *
 * <p>Example: coverage of (a) policies, (b) the work of the province's leaders, (c) political, economic and social
 * matters "…": three items, and the list is open because the text trails off. An open list is never taken for complete.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"items", "open"})
public abstract class Parts implements WithParts {
    Parts() {}

    /** {@return the items in the order of the text, at least one} */
    @JsonProperty("items")
    public abstract List<Part> items();

    /** {@return whether the text leaves the list open ("…", such as, and others)} */
    @Value.Default
    @JsonProperty("open")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isOpen() {
        return false;
    }

    /**
     * Makes a closed list.
     *
     * @param items the items, at least one
     * @return the list
     */
    public static Parts of(Part... items) {
        return builder().addItems(items).build();
    }

    @Value.Check
    void check() {
        if (items().isEmpty()) {
            throw new RefusedValueException("parts-none", "items");
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
    static Parts fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * One item of the list.
     *
     * @param label its label, such as {@code a} or {@code đ}; not blank
     * @param words what it is
     */
    @JsonPropertyOrder({"label", "words"})
    public record Part(
            @JsonProperty("label") String label,
            @JsonProperty("words") Words words) {
        /**
         * Makes an item.
         *
         * @param label its label, such as {@code a} or {@code đ}; not blank
         * @param words what it is
         * @throws IllegalArgumentException if the label is missing or blank, or the words are missing
         */
        @JsonCreator
        public Part {
            Require.text("label", label);
            Require.stated("words", words);
        }
    }

    /**
     * Builds {@link Parts} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if it has
     * no item.
     */
    public static final class Builder extends ImmutableParts.Builder {
        Builder() {}
    }
}
