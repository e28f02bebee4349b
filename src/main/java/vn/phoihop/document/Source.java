package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Require;

/**
 * A page that an agreement was read from, with what is known of its origin.
 *
 * <p>Example: a news report of a signing, by an author whose initials are printed, of a publisher the page does not
 * name: {@code author} is stated, {@code publisher} stays empty. Empty means that the page does not say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "completeness", "author", "publisher", "published", "address"})
public abstract class Source implements WithSource {
    Source() {}

    /** {@return the id that cites name: ASCII letters, digits, {@code .}, {@code _}, {@code -}} */
    @JsonProperty("id")
    public abstract String id();

    /** {@return what the page is, in words of one's own or its title} */
    @JsonProperty("title")
    public abstract Words title();

    /** {@return how much of the instrument it holds} */
    @JsonProperty("completeness")
    public abstract Completeness completeness();

    /** {@return the author as printed} */
    @JsonProperty("author")
    public abstract Optional<String> author();

    /** {@return the publisher as the page names it} */
    @JsonProperty("publisher")
    public abstract Optional<String> publisher();

    /** {@return the day of publication} */
    @JsonProperty("published")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> published();

    /** {@return where a copy stands, such as a web address; never opened by this library} */
    @JsonProperty("address")
    public abstract Optional<String> address();

    /**
     * Gives what users added under names of their own, which begin with {@code x-}: text, numbers as
     * {@link java.math.BigDecimal}, {@code true} or {@code false}, lists and maps of such, none of which can be changed.
     * Names that begin otherwise are of fields that this version does not know; see {@code PhoihopJson.lenient()}.
     *
     * @return the values by name, in the order given
     */
    @JsonAnyGetter
    @JsonAnySetter
    public abstract Map<String, Object> extensions();

    @Value.Check
    Source check() {
        Require.day("published", published());
        Require.id("source id", "id", id());
        author().ifPresent(v -> Require.text("author", v));
        publisher().ifPresent(v -> Require.text("publisher", v));
        address().ifPresent(v -> Require.text("address", v));
        return Extensions.areFrozen(extensions(), Source.class)
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
    static Source fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Source} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the title or the completeness is missing, the id is not one, or a text is blank.
     */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
