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
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/**
 * A figure to be reached (chỉ tiêu), the agreement's own or somebody else's that it refers to.
 *
 * <p>Example: a programme obliges a newspaper to cover a province's project of 15 million trees in 2021-2025. The trees
 * are a target of the province, <i>referred</i> to here: nobody breaks the programme when fewer are planted.
 *
 * <p>A target may have no figure: "the border posts are supplied with the database" says who and what, not how many.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "kind",
    "measure",
    "comparison",
    "quantity",
    "baseline",
    "phase",
    "day",
    "owner",
    "beneficiaries",
    "cites"
})
public abstract class Target implements WithTarget {
    Target() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return whether it is the agreement's own} */
    @JsonProperty("kind")
    public abstract Kind kind();

    /** {@return what is counted} */
    @JsonProperty("measure")
    public abstract Words measure();

    /** {@return how what is reached is compared with the figure, where the text says; without it nobody but a person can} */
    @JsonProperty("comparison")
    public abstract Optional<Comparison> comparison();

    /** {@return how much of it, if the text gives a figure; of a change, by how much} */
    @JsonProperty("quantity")
    public abstract Optional<Quantity> quantity();

    /** {@return what a change is measured from, in the unit of what is measured} */
    @JsonProperty("baseline")
    public abstract Optional<Quantity> baseline();

    /** {@return the years it is for} */
    @JsonProperty("phase")
    public abstract Optional<Phase> phase();

    /** {@return the day by which it is to be reached, where a date is stated} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> day();

    /** {@return whose it is, where the text says} */
    @JsonProperty("owner")
    public abstract Optional<PartyId> owner();

    /** {@return who is to be supplied, trained or equipped under it} */
    @JsonProperty("beneficiaries")
    public abstract List<PartyRef> beneficiaries();

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
    Target check() {
        Require.day("day", day());
        boolean isChange = comparison().filter(Comparison::isChange).isPresent();
        if (baseline().isPresent() && !isChange) {
            throw new RefusedValueException("baseline-without-change", "baseline")
                    .in("baseline")
                    .dependingOn("comparison");
        }
        return Extensions.areFrozen(extensions(), Target.class)
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
    static Target fromJson(Builder builder) {
        return builder.build();
    }

    /** How what is reached is compared with the figure. A closed code. */
    public enum Comparison {
        /** It is reached from the figure upward (ít nhất). Example: at least 10 communes; 9 are not enough. */
        AT_LEAST("at-least", Words.of("ít nhất", "at least")),
        /** It is kept up to the figure (không quá). Example: at most 5 complaints; 6 are too many. */
        AT_MOST("at-most", Words.of("không quá", "at most")),
        /** It is reached at the figure alone (đúng). Example: exactly 4 reports; 5.0 equals 5.00. */
        EXACTLY("exactly", Words.of("đúng", "exactly")),
        /** It grows by the figure over the baseline (tăng). Example: 10 percent over 200 are 220. */
        INCREASE_BY("increase-by", Words.of("tăng", "increase by")),
        /** It falls by the figure under the baseline (giảm). Example: by 20 under 200 is 180 or less. */
        REDUCE_BY("reduce-by", Words.of("giảm", "reduce by"));

        private final String code;
        private final Words label;

        Comparison(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return whether it is a change, measured from a baseline} */
        public boolean isChange() {
            return this == INCREASE_BY || this == REDUCE_BY;
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
        public static Comparison of(@Nullable String code) {
            return Codes.find("comparison", values(), Comparison::code, code);
        }
    }

    /** Whether a target is the agreement's own. A closed code. */
    public enum Kind {
        /** The agreement sets it. Example: a plan under which ten communes are to be equipped. */
        OWN("own", Words.of("chỉ tiêu của văn bản", "own target")),
        /** The agreement only names it; it is set elsewhere. Example: the national initiative of a billion trees. */
        REFERRED("referred", Words.of("chỉ tiêu được nhắc đến", "target referred to"));

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
            return Codes.find("kind of target", values(), Kind::code, code);
        }
    }

    /**
     * Builds {@link Target} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the kind or the measure is missing, or a baseline stands where no change is meant.
     */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
