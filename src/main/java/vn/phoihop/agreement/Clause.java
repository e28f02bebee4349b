package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;

/**
 * A numbered part of the text of an instrument: a chapter, an article, a clause, a point.
 *
 * <p>Example: {@code khoản 2 Điều 5}, without heading, in a summary of one's own, referring to {@code Điều 4}. Clauses
 * are listed one by one in the order of the text, each with its full place; which of them to list is left to whoever
 * writes the account, and a parent need not be listed with its parts. Where the rules an instrument issues are numbered
 * anew, they are an instrument of their own.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "provision", "heading", "text", "references", "cites"})
public abstract class Clause implements WithClause {
    Clause() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return its place in the instrument, such as {@code khoản 2 Điều 5}} */
    @JsonProperty("provision")
    public abstract Provision provision();

    /** {@return its heading, as printed} */
    @JsonProperty("heading")
    public abstract Optional<Words> heading();

    /** {@return its text, or a summary in words of one's own} */
    @JsonProperty("text")
    public abstract Optional<Words> text();

    /** {@return the other places it refers to, in the order of its text} */
    @JsonProperty("references")
    public abstract List<CrossReference> references();

    /** {@return where it was read} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    /**
     * Gives what users added under names of their own, which begin with {@code x-}: text, numbers as
     * {@link java.math.BigDecimal}, {@code true} or {@code false}, lists and maps of such, none of which can be changed.
     *
     * @return the values by name, in the order given
     */
    @JsonAnyGetter
    @JsonAnySetter
    public abstract Map<String, Object> extensions();

    @Value.Check
    Clause check() {
        return Extensions.areFrozen(extensions(), Clause.class)
                ? this
                : withExtensions(Extensions.frozen(extensions()));
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
    static Clause fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Clause} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id or
     * the provision is missing.
     */
    public static final class Builder extends ImmutableClause.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
