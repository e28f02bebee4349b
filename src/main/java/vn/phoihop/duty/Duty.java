package vn.phoihop.duty;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Phrases;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/**
 * One normative statement: who must, should, may or must not do what.
 *
 * <p>Example: "the department detects distorting information in time, and coordinates with the commission in handling
 * it" is a <i>must</i> of the department, the commission coordinating, with the qualities <i>promptly</i> and
 * <i>effectively</i>. What the text does not say (a deadline, a counterparty) stays empty.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "clause",
    "modality",
    "basis",
    "derivedFrom",
    "bearers",
    "counterparties",
    "beneficiaries",
    "subject",
    "action",
    "parts",
    "channels",
    "qualities",
    "arises",
    "condition",
    "awaits",
    "awaitsAct",
    "window",
    "deadline",
    "runsOnWhenSuspended",
    "survives",
    "declaredBy",
    "inferred",
    "cites"
})
public abstract class Duty implements WithDuty {
    Duty() {}

    /** {@return the id} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return the place in the instrument that lays it down, such as {@code khoản 2 Điều 5}} */
    @JsonProperty("clause")
    public abstract Optional<Provision> clause();

    /** {@return how strongly it binds} */
    @JsonProperty("modality")
    public abstract Modality modality();

    /** {@return whether the text says it or it was read out of the text; stated unless said otherwise} */
    @Value.Default
    @JsonProperty("basis")
    public Basis basis() {
        return Basis.STATED;
    }

    /** {@return the duty it follows from, for a derived one} */
    @JsonProperty("derivedFrom")
    public abstract Optional<ElementId> derivedFrom();

    /** {@return who bears it} */
    @JsonProperty("bearers")
    public abstract Bearers bearers();

    /** {@return with whom or towards whom it is borne; none if the text names nobody} */
    @JsonProperty("counterparties")
    public abstract List<PartyRef> counterparties();

    /** {@return whom it is to serve} */
    @JsonProperty("beneficiaries")
    public abstract List<PartyRef> beneficiaries();

    /**
     * Gives the field it belongs to, by which a successor is told where the functions of a body are split.
     *
     * @return an open code, such as {@code press} (báo chí) or {@code digital} (chuyển đổi số)
     */
    @JsonProperty("subject")
    public abstract Optional<String> subject();

    /** {@return what is to be done, as a phrase that begins with a verb} */
    @JsonProperty("action")
    public abstract Words action();

    /** {@return the acts or matters listed, if it lists any} */
    @JsonProperty("parts")
    public abstract Optional<Parts> parts();

    /** {@return the channels or means named, such as "the Portal's platforms"} */
    @JsonProperty("channels")
    public abstract List<Words> channels();

    /** {@return how it is to be done, such as "promptly" (kịp thời); not a deadline} */
    @JsonProperty("qualities")
    public abstract List<Words> qualities();

    /**
     * Gives how instances of it come about, as the text says it; a duty may have several ways, such as "periodically or
     * ad hoc" (định kỳ hoặc đột xuất).
     *
     * @return the ways; none if the text does not say
     */
    @JsonProperty("arises")
    public abstract List<Arising> arises();

    /** {@return what must hold for it to bind, if the text sets a condition} */
    @JsonProperty("condition")
    public abstract Optional<Condition> condition();

    /**
     * Gives the duties that must be performed first. Instances are paired by matter, else by the key of the cycle, else
     * with the latest earlier one. One that was waived counts as done.
     *
     * @return the ids of the duties
     */
    @JsonProperty("awaits")
    public abstract List<ElementId> awaits();

    /** {@return the duties that must be performed first by an act: one that was waived is still waited for} */
    @JsonProperty("awaitsAct")
    public abstract List<ElementId> awaitsAct();

    /** {@return from when and until when it binds, where that is not the time of the agreement} */
    @JsonProperty("window")
    public abstract Optional<Window> window();

    /** {@return by when an instance is to be done, if the text says} */
    @JsonProperty("deadline")
    public abstract Optional<Deadline> deadline();

    /** {@return whether its clock runs on while it is suspended; it stops, unless the text says otherwise} */
    @Value.Default
    @JsonProperty("runsOnWhenSuspended")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isRunningWhenSuspended() {
        return false;
    }

    /** {@return that it outlives the agreement, where the text says so} */
    @JsonProperty("survives")
    public abstract Optional<Survival> survives();

    /** {@return who declared it, where the source gives it as somebody's words} */
    @JsonProperty("declaredBy")
    public abstract Optional<PartyId> declaredBy();

    /** {@return what its clause leaves out and the context supplies} */
    @JsonProperty("inferred")
    public abstract List<Inferred> inferred();

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
    Duty check() {
        subject().ifPresent(code -> Require.kebab("subject", code));
        return Extensions.areFrozen(extensions(), Duty.class) ? this : withExtensions(Extensions.frozen(extensions()));
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
    static Duty fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * From when and until when a duty binds.
     *
     * <p>Example: {@code {"from": {"event": "in-force"}, "until": {"day": "2022-12-31"}}}.
     *
     * @param from what it begins with; the day of it is the first on which the duty binds
     * @param until what it ends with; the day of it is the last on which the duty binds
     */
    @JsonPropertyOrder({"from", "until"})
    public record Window(
            @JsonProperty("from") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Occasion> from,

            @JsonProperty("until") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Occasion> until) {
        /**
         * Makes a window.
         *
         * @param from what it begins with
         * @param until what it ends with
         * @throws IllegalArgumentException if neither is stated
         */
        @JsonCreator
        public Window {
            Require.stated("from", from);
            Require.stated("until", until);
            if (from.isEmpty() && until.isEmpty()) {
                throw new RefusedValueException("window-unstated", "window").dependingOn("from", "until");
            }
        }

        /**
         * Says it.
         *
         * @param locale the language, Vietnamese or English
         * @return such as {@code kể từ ngày có hiệu lực, đến hết 31/12/2022}
         */
        public String label(Locale locale) {
            return Stream.concat(
                            from.map(occasion -> Phrases.say("from", locale, occasion.label(locale))).stream(),
                            until.map(occasion -> Phrases.say("until-end-of", locale, occasion.label(locale))).stream())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Where a duty comes from. A closed code. */
    public enum Basis {
        /** The text lays it down. Example: "the Committee assigns the department to …". */
        STATED("stated", Words.of("nêu trong văn bản", "stated")),
        /**
         * It follows from a stated duty. Example: A is to direct B to carry out a plan, so B is to carry it out. Fails
         * when A only urges (đôn đốc) and B is bound by nothing else: say so in the words.
         */
        DERIVED("derived", Words.of("suy ra từ nhiệm vụ khác", "derived")),
        /** The text takes it for granted. Example: "coordinate in the programmes led by the Front" implies a lead. */
        IMPLIED("implied", Words.of("ngầm định", "implied"));

        private final String code;
        private final Words label;

        Basis(String code, Words label) {
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
        public static Basis of(@Nullable String code) {
            return Codes.find("basis", values(), Basis::code, code);
        }
    }

    /** An attribute of a duty that its clause leaves out and the context supplies. A closed code. */
    public enum Inferred {
        /** The sentence has no subject; the bearer is that of the sentence before. Common in Vietnamese lists of tasks. */
        BEARERS("bearers", Words.of("chủ thể thực hiện", "bearers")),
        /** The clause says "coordinate" without saying with whom; with two sides it is the other one. */
        COUNTERPARTIES("counterparties", Words.of("bên đối ứng", "counterparties"));

        private final String code;
        private final Words label;

        Inferred(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written, the name of the attribute} */
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
        public static Inferred of(@Nullable String code) {
            return Codes.find("inferred attribute", values(), Inferred::code, code);
        }
    }

    /**
     * Builds {@link Duty} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the modality, the bearers or the action is missing, or the field is not of the form of a code.
     */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }
    }
}
