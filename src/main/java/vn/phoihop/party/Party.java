package vn.phoihop.party;

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
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Require;

/**
 * Somebody an agreement names: a body, an office, a class, a locality.
 *
 * <p>Example: the Government Portal, body, also printed "Cổng TTĐT Chính phủ" (an alias). Its name is the one the
 * agreement uses most fully; every other spelling found in the sources, misprints included, is an alias, kept letter
 * for letter. Whether two parties are the same body is not decided here.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "kind", "name", "aliases", "identifiers", "registeredAs", "partOf", "cites"})
public abstract class Party implements WithParty {
    Party() {}

    /** {@return the id, shared with no other party or person of the agreement} */
    @JsonProperty("id")
    public abstract PartyId id();

    /** {@return what it is} */
    @JsonProperty("kind")
    public abstract Kind kind();

    /** {@return its name} */
    @JsonProperty("name")
    public abstract Words name();

    /** {@return other spellings of its name in the sources} */
    @JsonProperty("aliases")
    public abstract List<String> aliases();

    /** {@return the codes it was given, such as its agency code or, for a locality, its area code} */
    @JsonProperty("identifiers")
    public abstract List<Identifier> identifiers();

    /** {@return its id in a register of bodies and successions, where that is not its id here} */
    @JsonProperty("registeredAs")
    public abstract Optional<PartyId> registeredAs();

    /** {@return the body it belongs to: an office to its body, a unit to its ministry} */
    @JsonProperty("partOf")
    public abstract Optional<PartyId> partOf();

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
    Party check() {
        Require.texts("alias", "aliases", aliases());
        return Extensions.areFrozen(extensions(), Party.class) ? this : withExtensions(Extensions.frozen(extensions()));
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
    static Party fromJson(Builder builder) {
        return builder.build();
    }

    /** What a party is. A closed code. */
    public enum Kind {
        /** A public body, organisation or unit, one by name. Example: UBND tỉnh Phú Yên. Not its members together. */
        BODY("body", Words.of("cơ quan, tổ chức", "body")),
        /** An office, whoever holds it. Example: Thủ tướng Chính phủ. The holder is a {@link Person}. */
        OFFICE("office", Words.of("chức danh", "office")),
        /**
         * Bodies named by what they have in common. Example: các đơn vị, địa phương. The text does not list them; who
         * belongs is to be found elsewhere.
         */
        BODIES("bodies", Words.of("nhóm cơ quan, đơn vị", "class of bodies")),
        /** Persons named by what they have in common. Example: phóng viên thường trú (resident reporters). */
        PERSONS("persons", Words.of("nhóm người", "class of persons")),
        /**
         * A territory where the text names it as an owner or actor and no body of it. Example: a project "of Phú Yên
         * province". Where the text means the body, list the body.
         */
        LOCALITY("locality", Words.of("địa phương", "locality"));

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
            return Codes.find("kind of party", values(), Kind::code, code);
        }
    }

    /**
     * Builds {@link Party} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the kind or the name is missing, or an alias is blank.
     */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
