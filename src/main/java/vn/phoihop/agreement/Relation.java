package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
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
import vn.phoihop.internal.Require;
import vn.phoihop.party.PartyId;

/**
 * How an agreement stands to another document.
 *
 * <p>Example: a letter that carries out a notice of conclusions: kind <i>implements</i>, the notice described in words,
 * its number empty because the source does not give it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "kind", "document", "number", "issued", "issuer", "cites"})
public abstract class Relation implements WithRelation {
    Relation() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return how the agreement stands to the document} */
    @JsonProperty("kind")
    public abstract Kind kind();

    /** {@return the document in words: its type and what it is about} */
    @JsonProperty("document")
    public abstract Words document();

    /** {@return its number and symbol as printed, such as {@code 4282/UBND-KGVX}} */
    @JsonProperty("number")
    public abstract Optional<String> number();

    /** {@return the day it was issued} */
    @JsonProperty("issued")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> issued();

    /** {@return who issued it} */
    @JsonProperty("issuer")
    public abstract Optional<PartyId> issuer();

    /** {@return where it is named} */
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
    Relation check() {
        Require.day("issued", issued());
        number().ifPresent(v -> Require.text("number", v));
        return Extensions.areFrozen(extensions(), Relation.class)
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
    static Relation fromJson(Builder builder) {
        return builder.build();
    }

    /** How an agreement stands to a document. A closed code. */
    public enum Kind {
        /** It rests on the document (căn cứ). Example: a programme that begins "pursuant to the Law on the Front". */
        LEGAL_BASIS("legal-basis", Words.of("căn cứ", "legal basis")),
        /** It carries the document out (triển khai). Example: a letter on carrying out a notice of conclusions. */
        IMPLEMENTS("implements", Words.of("triển khai", "implements")),
        /**
         * It takes the place of the document (thay thế). Example: Decision 16/2017/QĐ-UBND, which replaces
         * 12/2013/QĐ-UBND.
         */
        SUPERSEDES("supersedes", Words.of("thay thế", "supersedes")),
        /**
         * The document announces it (thông báo). Example: a notice that a programme has been signed. It adds nothing to
         * what was agreed.
         */
        ANNOUNCED_BY("announced-by", Words.of("được thông báo bởi", "announced by")),
        /**
         * It names the document in one of its duties (dẫn chiếu). Example: "go on carrying out the directions in
         * document 4282/UBND-KGVX". The document binds by itself, not through this naming.
         */
        CITES("cites", Words.of("dẫn chiếu", "cites"));

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
            return Codes.find("kind of relation", values(), Kind::code, code);
        }
    }

    /**
     * Builds {@link Relation} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the kind or the document is missing, or the number is blank.
     */
    public static final class Builder extends ImmutableRelation.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
