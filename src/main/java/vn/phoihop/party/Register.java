package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * What is known of bodies themselves: who follows whom, and who belongs to a class, each from a day on and each as sure
 * as it is.
 *
 * <p>Example: the People's Committee of Phú Yên signed a programme to the end of 2025, and the province became part of
 * Đắk Lắk on 1 July 2025. The text of the programme never changes; the register says who has its duties:
 *
 * <pre>{@code
 * Register register = Register.vietnam();
 * PartyId phuYen = PartyId.of("ubnd-phu-yen");
 * register.bearing(phuYen, LocalDate.of(2025, 6, 30)).body();   // ubnd-phu-yen
 * register.bearing(phuYen, LocalDate.of(2025, 7, 1)).body();    // ubnd-dak-lak
 * register.bearing(phuYen, LocalDate.of(2025, 7, 1)).path();    // by 202/2025/QH15, second-hand
 * }</pre>
 *
 * <p>A party of an agreement stands in a register under {@link Party#registeredAs()}, else under its own id. Whom a
 * register does not know it says nothing of: such a body has its own functions, the members of such a class are unknown.
 *
 * <p>The order in which facts are given does not matter. Days are those of the country's calendar; a fact takes effect at
 * the start of its day. Indexes are made once, when they are first needed.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Succession
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"bodies", "classes", "successions"})
public abstract class Register implements WithRegister {
    Register() {}

    /** {@return the names of bodies and classes; of two for one id the first counts} */
    @JsonProperty("bodies")
    public abstract List<Body> bodies();

    /** {@return who belongs to classes, each list for its days} */
    @JsonProperty("classes")
    public abstract List<Roll> rolls();

    /** {@return who follows whom} */
    @JsonProperty("successions")
    public abstract List<Succession> successions();

    /** {@return a register that knows nothing: everybody bears what is his} */
    public static Register none() {
        return Held.NONE;
    }

    /**
     * Gives the reorganisation of Vietnam in 2025, as far as it touches the bodies of the five bundled agreements:
     * ministries and departments on 1 March, provinces and districts on 1 July, newspapers, broadcasters and Party
     * commissions between. Each fact is as sure as it was found to be; see {@code docs/register.md}, and {@code
     * META-INF/phoihop/registers/vietnam-2025.json} in the jar, which holds the same.
     *
     * @return the register
     */
    public static Register vietnam() {
        return Held.VIETNAM;
    }

    /**
     * Adds the facts of another register, such as a user's own to those that are bundled. What stands in both is held
     * once.
     *
     * @param other the other register
     * @return a register with the facts of both
     */
    public Register and(Register other) {
        Require.stated("register", other);
        Builder both = builder();
        both.bodies(united(bodies(), other.bodies()))
                .rolls(united(rolls(), other.rolls()))
                .successions(united(successions(), other.successions()));
        return both.build();
    }

    private static <T> List<T> united(List<T> first, List<T> second) {
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return new ArrayList<>(both);
    }

    /**
     * Gives the name of a body or a class.
     *
     * @param body its id
     * @return the name, or empty if the register does not say
     */
    public Optional<Words> name(PartyId body) {
        return index().name(Require.stated("body", body));
    }

    /**
     * Gives the members of a class on a day (STAND-8), as they are listed. Who has the functions of each then is told by
     * {@link #bearing(PartyId, LocalDate)}: a list may hold bodies that others have followed since.
     *
     * @param classId the id of the class
     * @param day the day
     * @return the members, perhaps none; empty if the register does not know the class on that day
     */
    public Optional<List<PartyId>> members(PartyId classId, LocalDate day) {
        List<Roll> rolls = rolls(classId, day);
        if (rolls.isEmpty()) {
            return Optional.empty();
        }
        Set<PartyId> members = new LinkedHashSet<>();
        rolls.forEach(roll -> members.addAll(roll.members()));
        return Optional.of(List.copyOf(members));
    }

    /**
     * Gives the lists that count for a class on a day, each with its instruments and how sure it is: of those that hold
     * that day the one that begins last, for a newer list replaces an older one; several only if they begin on one day.
     *
     * @param classId the id of the class
     * @param day the day
     * @return the lists; none if the register does not know the class on that day
     */
    public List<Roll> rolls(PartyId classId, LocalDate day) {
        return index().rolls(Require.stated("class", classId), Require.stated("day", day));
    }

    /**
     * Says who has the functions of a body on a day, whatever they concern.
     *
     * @param body the body, as the register calls it
     * @param day the day
     * @return who it is, and by which successions
     */
    public Succession.Bearing bearing(PartyId body, LocalDate day) {
        return bearing(body, Optional.empty(), day);
    }

    /**
     * Says who has the functions of a body in one field on a day (STAND-13).
     *
     * <p>Successions are followed day by day, from the body asked about to the day asked about, each at the start of its
     * day. Those of one day count together:
     *
     * <ol>
     *   <li>Whoever has the subject by name has it.
     *   <li>Else whoever has what no other has by name; else, after a transfer alone, the body itself.
     *   <li>Else all who have something of it: nothing tells which. An abolition leaves nobody with what no other has.
     *   <li>Without a subject all of them, and the body itself if it goes on.
     * </ol>
     *
     * <p>Two successions in a row may have one day. Where those of one day lead in a circle, nobody is reached twice.
     *
     * @param body the body, as the register calls it
     * @param subject the field, an open code such as {@code press}; empty if it is not known
     * @param day the day
     * @return who it is, and by which successions; the body itself if the register knows of none
     */
    public Succession.Bearing bearing(PartyId body, Optional<String> subject, LocalDate day) {
        return index().bearing(
                        Require.stated("body", body), Require.stated("subject", subject), Require.stated("day", day));
    }

    @Value.Lazy
    RegisterIndex index() {
        return new RegisterIndex(this);
    }

    /** {@return how many names, lists and successions there are} */
    @Override
    public String toString() {
        return "Register{bodies=" + bodies().size() + ", classes=" + rolls().size() + ", successions="
                + successions().size() + "}";
    }

    /** {@return a builder holding these facts} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Register fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What a body or a class is called.
     *
     * @param id its id in the register
     * @param name its name
     */
    @JsonPropertyOrder({"id", "name"})
    public record Body(
            @JsonProperty("id") PartyId id,
            @JsonProperty("name") Words name) {
        /**
         * Makes a name.
         *
         * @param id its id in the register
         * @param name its name
         * @throws IllegalArgumentException if either is missing
         */
        @JsonCreator
        public Body {
            Require.stated("id", id);
            Require.stated("name", name);
        }

        /**
         * Makes a name.
         *
         * @param id its id in the register
         * @param name its name
         * @return the name
         */
        public static Body of(String id, Words name) {
            return new Body(PartyId.of(id), name);
        }
    }

    /**
     * All members of a class over some days.
     *
     * <p>Example: the People's Committees of the districts, towns and cities of Phú Yên, nine until 30 June 2025, and from
     * 1 July 2025 none: a list without members says that there is none.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @DomainValue
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"of", "since", "until", "members", "instruments", "sureness", "words", "sources"})
    public abstract static class Roll implements WithRoll {
        Roll() {}

        /** {@return the id of the class in the register} */
        @JsonProperty("of")
        public abstract PartyId of();

        /** {@return the first day of the list; if it was not found, the list holds for every day to its last} */
        @JsonProperty("since")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public abstract Optional<LocalDate> since();

        /** {@return the last day of the list; if there is none, the list holds on, as far as is known} */
        @JsonProperty("until")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public abstract Optional<LocalDate> until();

        /** {@return the members, all of them; a list that names none says that there is none} */
        @JsonProperty("members")
        public abstract List<PartyId> members();

        /** {@return the instruments that say so} */
        @JsonProperty("instruments")
        public abstract List<Succession.Instrument> instruments();

        /** {@return how sure the list is} */
        @JsonProperty("sureness")
        public abstract Succession.Sureness sureness();

        /** {@return the list in words, and what of it could not be found out} */
        @JsonProperty("words")
        public abstract Optional<Words> words();

        /** {@return where it was read} */
        @JsonProperty("sources")
        public abstract List<String> sources();

        boolean holds(LocalDate day) {
            return since().filter(day::isBefore).isEmpty()
                    && until().filter(day::isAfter).isEmpty();
        }

        @Value.Check
        void check() {
            Require.day("since", since());
            Require.day("until", until());
            if (since().isPresent() && until().filter(since().get()::isAfter).isPresent()) {
                throw new RefusedValueException(
                                "range-order",
                                "last",
                                since().get().toString(),
                                until().get().toString())
                        .in("until")
                        .dependingOn("since");
            }
            Succession.once("members", members());
            Require.texts("source", "sources", sources());
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
        static Roll fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Roll} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the
         * class or the sureness is missing, the last day is before the first, or a member stands twice.
         */
        public static final class Builder extends ImmutableRoll.Builder {
            Builder() {}

            /**
             * Adds members.
             *
             * @param members their ids
             * @return this builder
             */
            public Builder addMembers(String... members) {
                for (String member : members) {
                    addMember(PartyId.of(member));
                }
                return this;
            }
        }
    }

    /**
     * Builds {@link Register} values. Not thread-safe; can be used again after {@code build()}. Whatever is well formed by
     * itself can stand in a register.
     */
    public static final class Builder extends ImmutableRegister.Builder {
        Builder() {}

        /** Where the schema stands is for whoever edits the text; a register does not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }

    private static final class Held {
        static final Register NONE = builder().build();
        static final Register VIETNAM = VietnamRegister.all();

        private Held() {}
    }
}
