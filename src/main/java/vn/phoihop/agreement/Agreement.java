package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Format;
import vn.phoihop.internal.Require;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.time.Reckoner;

/**
 * One account of one instrument by which public bodies owe one another something.
 *
 * <p>Example: the report of the signing of a programme between the Government Portal and a province: two parties, a
 * witness, a term of five years, six duties. A second report of the same programme is a second agreement with an id of
 * its own and the same {@code instrument}.
 *
 * <p>Lists keep the order given. What is empty is unstated in the sources. References between elements are ids and are
 * not checked when the agreement is built: whether they lead somewhere is for a rule to say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "format",
    "id",
    "instrument",
    "kind",
    "title",
    "aliases",
    "number",
    "issued",
    "sources",
    "parties",
    "persons",
    "participations",
    "signing",
    "term",
    "reckoning",
    "milestones",
    "relations",
    "clauses",
    "statements",
    "duties",
    "targets",
    "ambiguities",
    "openLists"
})
public abstract class Agreement implements WithAgreement {
    Agreement() {}

    /** {@return the version of the format, such as {@code 1.0}; always written, and may be left out} */
    @JsonProperty("format")
    String format() {
        return Format.VERSION;
    }

    /** {@return the id of this account} */
    @JsonProperty("id")
    public abstract ElementId id();

    /** {@return the key of the instrument, the same in every account of it} */
    @JsonProperty("instrument")
    public abstract ElementId instrument();

    /** {@return the form of the instrument} */
    @JsonProperty("kind")
    public abstract AgreementKind kind();

    /** {@return what it is called, in words of one's own or its title} */
    @JsonProperty("title")
    public abstract Words title();

    /** {@return other names it goes by in the sources} */
    @JsonProperty("aliases")
    public abstract List<String> aliases();

    /** {@return its number and symbol as printed, such as {@code 155/UBND-KGVX}} */
    @JsonProperty("number")
    public abstract Optional<String> number();

    /** {@return the date printed on it, for an instrument that one body issues; a joint one has the day of its signing} */
    @JsonProperty("issued")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> issued();

    /** {@return the pages it was read from} */
    @JsonProperty("sources")
    public abstract List<Source> sources();

    /** {@return the bodies, offices and classes it names} */
    @JsonProperty("parties")
    public abstract List<Party> parties();

    /** {@return the natural persons it names} */
    @JsonProperty("persons")
    public abstract List<Person> persons();

    /** {@return who takes part in it in which roles} */
    @JsonProperty("participations")
    public abstract List<Participation> participations();

    /** {@return its signing, if the sources tell of it} */
    @JsonProperty("signing")
    public abstract Optional<Signing> signing();

    /** {@return how long it is to last, if the sources say} */
    @JsonProperty("term")
    public abstract Optional<Term> term();

    /** {@return how its time limits are counted, if it says} */
    @JsonProperty("reckoning")
    public abstract Optional<Reckoning> reckoning();

    /** {@return the events it names} */
    @JsonProperty("milestones")
    public abstract List<Milestone> milestones();

    /** {@return the documents it rests on or names} */
    @JsonProperty("relations")
    public abstract List<Relation> relations();

    /** {@return its clauses, articles and divisions in the order of the text, where a numbered text is at hand} */
    @JsonProperty("clauses")
    public abstract List<Clause> clauses();

    /** {@return what it says that binds nobody by itself} */
    @JsonProperty("statements")
    public abstract List<Statement> statements();

    /** {@return the duties} */
    @JsonProperty("duties")
    public abstract List<Duty> duties();

    /** {@return the figures to be reached, its own and those it refers to} */
    @JsonProperty("targets")
    public abstract List<Target> targets();

    /** {@return what the text leaves open} */
    @JsonProperty("ambiguities")
    public abstract List<Ambiguity> ambiguities();

    /** {@return which of its lists the source leaves open ("such as", "…"): there may be more than it reports} */
    @JsonProperty("openLists")
    public abstract List<Listing> openLists();

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

    /**
     * Finds a party.
     *
     * @param id the id
     * @return the party, the first if several have this id, or empty if none has
     */
    public Optional<Party> party(PartyId id) {
        return Optional.ofNullable(partiesById().get(id));
    }

    /**
     * Finds a person.
     *
     * @param id the id
     * @return the person, the first if several have this id, or empty if none has
     */
    public Optional<Person> person(PartyId id) {
        return Optional.ofNullable(personsById().get(id));
    }

    /**
     * Finds a clause by its place. The chapter of an article does not count, since articles are numbered through:
     * {@code Điều 5} finds {@code Điều 5 Chương II}.
     *
     * @param provision the place
     * @return the clause, the first if several have this place, or empty if none has
     */
    public Optional<Clause> clause(Provision provision) {
        return Optional.ofNullable(clausesByProvision().get(provision.withoutDivisions()));
    }

    /**
     * Finds a duty.
     *
     * @param id the id
     * @return the duty, the first if several have this id, or empty if none has
     */
    public Optional<Duty> duty(ElementId id) {
        return Optional.ofNullable(dutiesById().get(id));
    }

    /**
     * Gives the duties a party bears: those in which it is named as lead or as one of {@code each}, and those borne by
     * each member of a class if the party is that class. Where it only coordinates, or may or may not be the bearer, it
     * bears none.
     *
     * @param party the id of the party or class
     * @return the duties in the order of the agreement
     */
    public List<Duty> dutiesOf(PartyId party) {
        return dutiesByParty().getOrDefault(party, List.of());
    }

    /**
     * Groups the duties by who bears them, in the order in which the bearers first appear. A duty with two bearers
     * stands in two groups. Those who only coordinate have no group, nor has a duty whose bearer is unsettled.
     *
     * @return the duties by bearer, each list in the order of the agreement
     */
    @Value.Lazy
    @JsonIgnore
    public Map<PartyRef, List<Duty>> dutiesByBearer() {
        return dutiesBy(ref -> ref);
    }

    /**
     * Gives a reckoner for the deadlines of this agreement: it counts as the agreement says, knows the days of its
     * signing ({@code signed}), its issue ({@code issued}) and its milestones, and reads ambiguous texts as was chosen in
     * it. What the caller's reckoner knows already goes before that.
     *
     * @param caller the caller's reckoner
     * @return the reckoner
     */
    public Reckoner reckoner(Reckoner caller) {
        return Known.in(this, caller);
    }

    @Value.Lazy
    @JsonIgnore
    Map<PartyId, List<Duty>> dutiesByParty() {
        return dutiesBy(
                ref -> ref instanceof PartyRef.OthersThan ? null : ref.party().orElse(null));
    }

    private <K> Map<K, List<Duty>> dutiesBy(Function<PartyRef, @Nullable K> key) {
        Map<K, List<Duty>> groups = new LinkedHashMap<>();
        for (Duty duty : duties()) {
            List<PartyRef> bearers = duty.bearers().principals();
            boolean isSole = bearers.size() == 1;
            Set<K> before = isSole ? Set.of() : new HashSet<>();
            for (PartyRef bearer : bearers) {
                K of = key.apply(bearer);
                if (of != null && (isSole || before.add(of))) {
                    groups.computeIfAbsent(of, b -> new ArrayList<>()).add(duty);
                }
            }
        }
        groups.replaceAll((bearer, duties) -> List.copyOf(duties));
        return Collections.unmodifiableMap(groups);
    }

    @Value.Lazy
    @JsonIgnore
    Map<Provision, Clause> clausesByProvision() {
        Map<Provision, Clause> byProvision = new HashMap<>();
        clauses().forEach(clause -> byProvision.putIfAbsent(clause.provision().withoutDivisions(), clause));
        return byProvision;
    }

    @Value.Lazy
    @JsonIgnore
    Map<ElementId, Duty> dutiesById() {
        Map<ElementId, Duty> byId = new HashMap<>();
        duties().forEach(duty -> byId.putIfAbsent(duty.id(), duty));
        return byId;
    }

    @Value.Lazy
    @JsonIgnore
    Map<PartyId, Party> partiesById() {
        Map<PartyId, Party> byId = new HashMap<>();
        parties().forEach(party -> byId.putIfAbsent(party.id(), party));
        return byId;
    }

    @Value.Lazy
    @JsonIgnore
    Map<PartyId, Person> personsById() {
        Map<PartyId, Person> byId = new HashMap<>();
        persons().forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId;
    }

    @Value.Check
    Agreement check() {
        Require.day("issued", issued());
        number().ifPresent(v -> Require.text("number", v));
        Require.texts("alias", "aliases", aliases());
        return Extensions.areFrozen(extensions(), Agreement.class)
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
    static Agreement fromJson(Builder builder) {
        return builder.build();
    }

    /** A list of an agreement that its source may leave open. A closed code. */
    public enum Listing {
        /** The duties. Example: a report that trails off after the thirteenth duty of a department. */
        DUTIES("duties", Words.of("nhiệm vụ", "duties")),
        /** The targets. Example: a plan that sets targets "such as" the three reported. */
        TARGETS("targets", Words.of("chỉ tiêu", "targets"));

        private final String code;
        private final Words label;

        Listing(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written, the name of the list} */
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
        public static Listing of(@Nullable String code) {
            return Codes.find("open list", values(), Listing::code, code);
        }
    }

    /**
     * Builds {@link Agreement} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id,
     * the instrument, the kind or the title is missing, or the number or an alias is blank.
     */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}

        /** A field of this name is no more than one that nobody knows. */
        @JsonProperty("extensions")
        void extensionsField(Object value) {
            putExtension("extensions", value);
        }

        @JsonProperty("format")
        void format(String version) {
            Format.check(version);
        }

        /** Where the schema stands is for whoever edits the text; an agreement does not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }
}
