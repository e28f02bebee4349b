package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.party.PartyId;

/**
 * Something an agreement or its source says that binds nobody by itself.
 *
 * <p>Example: "in order to build trust among the people" is a purpose, attached to the duty it follows; "he hopes the
 * province gains one more bridge to investors" is an expectation, declared by the person who hopes. Neither can be
 * breached.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "kind", "text", "about", "declaredBy", "cites"})
public abstract class Statement implements WithStatement {
    Statement() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return what it is} */
    @JsonProperty("kind")
    public abstract Kind kind();

    /** {@return what it says} */
    @JsonProperty("text")
    public abstract Words text();

    /** {@return the elements it is attached to; none if it concerns the agreement as a whole} */
    @JsonProperty("about")
    public abstract List<ElementId> about();

    /** {@return who declared it, where the source gives it as somebody's words} */
    @JsonProperty("declaredBy")
    public abstract Optional<PartyId> declaredBy();

    /** {@return where it was read} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

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
    Statement check() {
        return Extensions.areFrozen(extensions(), Statement.class)
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
    static Statement fromJson(Builder builder) {
        return builder.build();
    }

    /** What a statement is. A closed code. */
    public enum Kind {
        /** What something is done for (mục đích). Read from <i>nhằm, góp phần, để</i>. Example: "nhằm định hướng dư luận". */
        PURPOSE("purpose", Words.of("mục đích", "purpose")),
        /** A condition or exception that limits what it is about. Example: "in keeping with the conditions of each locality". */
        PROVISO("proviso", Words.of("điều kiện kèm theo", "proviso")),
        /** What somebody hopes or believes will come of it. Read from <i>hy vọng, tin tưởng, mong muốn</i>. */
        EXPECTATION("expectation", Words.of("kỳ vọng", "expectation"));

        private final String code;
        private final Words label;

        Kind(String code, Words label) {
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
        public static Kind of(@Nullable String code) {
            return Codes.find("kind of statement", values(), Kind::code, code);
        }
    }

    /**
     * Builds {@link Statement} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the kind or the text is missing.
     */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
