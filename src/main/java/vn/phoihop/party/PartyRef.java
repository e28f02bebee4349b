package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import vn.phoihop.internal.Require;

/**
 * Whom an agreement means where somebody bears, receives or acts.
 *
 * <p>Written as one string: {@code ubnd-phu-yen} is that party, {@code each:don-vi} is each member of the class {@code
 * don-vi} by itself. Without {@code each:}, a class is meant as a whole. {@code role:requester} is whoever acts in that
 * role in the matter at hand, which nobody knows before an event says so; {@code others-than:ubnd-phu-yen} is each party
 * to the agreement but that one.
 *
 * <p>Immutable and thread-safe. Whether the party is listed in the agreement is not checked here but by a rule.
 */
public sealed interface PartyRef {

    /** {@return the party that is meant or left out, or the class whose members are meant; none of a role} */
    Optional<PartyId> party();

    /** {@return the reference as it is written} */
    @JsonValue
    String text();

    /**
     * Makes a reference to a party.
     *
     * @param party the id of the party
     * @return the reference
     */
    static PartyRef of(String party) {
        return new Named(PartyId.of(party));
    }

    /**
     * Makes a reference to each member of a class.
     *
     * @param members the id of the class
     * @return the reference
     */
    static PartyRef eachOf(String members) {
        return new EachOf(PartyId.of(members));
    }

    /**
     * Reads a reference as it is written.
     *
     * @param text an id, or {@code each:} and the id of a class, {@code role:} and a role, {@code others-than:} and an id
     * @return the reference
     * @throws IllegalArgumentException if the text is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PartyRef parse(String text) {
        int colon = Require.stated("party reference", text).indexOf(':') + 1;
        return switch (text.substring(0, colon)) {
            case EachOf.PREFIX -> eachOf(text.substring(colon));
            case InRole.PREFIX -> inRole(text.substring(colon));
            case OthersThan.PREFIX -> othersThan(text.substring(colon));
            default -> of(text);
        };
    }

    /**
     * Makes a reference to whoever acts in a role in the matter at hand.
     *
     * @param role the role
     * @return the reference
     */
    static PartyRef inRole(String role) {
        return new InRole(Role.of(role));
    }

    /**
     * Makes a reference to each party to the agreement but one.
     *
     * @param party the id of the one left out
     * @return the reference
     */
    static PartyRef othersThan(String party) {
        return new OthersThan(PartyId.of(party));
    }

    /**
     * A party.
     *
     * @param id its id
     */
    record Named(PartyId id) implements PartyRef {
        /**
         * Makes a reference.
         *
         * @param id its id
         * @throws IllegalArgumentException if it is missing
         */
        public Named {
            Require.stated("party", id);
        }

        @Override
        public Optional<PartyId> party() {
            return Optional.of(id);
        }

        @Override
        public String text() {
            return id.value();
        }

        /** {@return the reference as it is written} */
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Each member of a class, by itself.
     *
     * @param id the id of the class
     */
    record EachOf(PartyId id) implements PartyRef {
        private static final String PREFIX = "each:";

        /**
         * Makes a reference.
         *
         * @param id the id of the class
         * @throws IllegalArgumentException if it is missing
         */
        public EachOf {
            Require.stated("party", id);
        }

        @Override
        public Optional<PartyId> party() {
            return Optional.of(id);
        }

        @Override
        public String text() {
            return PREFIX + id.value();
        }

        /** {@return the reference as it is written} */
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Whoever acts in a role in the matter at hand, such as the side that discovered something.
     *
     * @param role the role
     */
    record InRole(Role role) implements PartyRef {
        private static final String PREFIX = "role:";

        /**
         * Makes a reference.
         *
         * @param role the role
         * @throws IllegalArgumentException if it is missing
         */
        public InRole {
            Require.stated("role", role);
        }

        @Override
        public Optional<PartyId> party() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return PREFIX + role.code();
        }

        /** {@return the reference as it is written} */
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Each party to the agreement but one.
     *
     * @param id the id of the one left out
     */
    record OthersThan(PartyId id) implements PartyRef {
        private static final String PREFIX = "others-than:";

        /**
         * Makes a reference.
         *
         * @param id the id of the one left out
         * @throws IllegalArgumentException if it is missing
         */
        public OthersThan {
            Require.stated("party", id);
        }

        @Override
        public Optional<PartyId> party() {
            return Optional.of(id);
        }

        @Override
        public String text() {
            return PREFIX + id.value();
        }

        /** {@return the reference as it is written} */
        @Override
        public String toString() {
            return text();
        }
    }
}
