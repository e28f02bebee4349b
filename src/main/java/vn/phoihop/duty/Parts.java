package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.party.PartyRef;

/**
 * The acts or matters a duty lists: all of them are owed, unless the text says that any one will do, or in which order.
 *
 * <p>Example: coverage of (a) policies, (b) the work of the province's leaders, (c) political, economic and social
 * matters "…": three items, and the list is open because the text trails off. An open list is never taken for complete.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"items", "required", "open"})
public abstract class Parts implements WithParts {
    Parts() {}

    /** {@return the items in the order of the text, at least one} */
    @JsonProperty("items")
    public abstract List<Part> items();

    /** {@return how many of them are owed, all unless the text says otherwise} */
    @Value.Default
    @JsonProperty("required")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
    public Required required() {
        return Required.ALL;
    }

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
     * @param bearer who is to do this item, where the text gives it to one of those who bear the duty
     */
    @JsonPropertyOrder({"label", "words", "bearer"})
    public record Part(
            @JsonProperty("label") String label,
            @JsonProperty("words") Words words,

            @JsonProperty("bearer") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<PartyRef> bearer) {
        /**
         * Makes an item.
         *
         * @param label its label, such as {@code a} or {@code đ}; not blank
         * @param words what it is
         * @param bearer who is to do this item, where the text gives it to one of those who bear the duty
         * @throws IllegalArgumentException if the label is missing or blank, or the words are missing
         */
        @JsonCreator
        public Part {
            Require.text("label", label);
            Require.stated("words", words);
            Require.stated("bearer", bearer);
        }

        /**
         * Makes an item that whoever bears the duty is to do.
         *
         * @param label its label, such as {@code a} or {@code đ}; not blank
         * @param words what it is
         * @throws IllegalArgumentException if the label is missing or blank, or the words are missing
         */
        public Part(String label, Words words) {
            this(label, words, Optional.empty());
        }
    }

    /** What is not written of how many are owed: that it is all of them. */
    static final class LeftOut {
        @Override
        public boolean equals(@Nullable Object other) {
            return other == Required.ALL;
        }

        @Override
        public int hashCode() {
            return Required.ALL.hashCode();
        }
    }

    /** How many of the items are owed. A closed code. */
    public enum Required {
        /** All of them, in any order. Example: report on (a) policies, (b) results. */
        ALL("all", Words.of("tất cả", "all")),
        /** Any one of them: the first done fulfils the duty. Example: by post or by electronic means. */
        ANY("any", Words.of("một trong các mục", "any one")),
        /** All of them, each only after those before it. Example: draft, then collect opinions, then submit. */
        IN_ORDER("in-order", Words.of("lần lượt", "in order"));

        private final String code;
        private final Words label;

        Required(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Required of(@Nullable String code) {
            return Codes.find("how many parts are owed", values(), Required::code, code);
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
