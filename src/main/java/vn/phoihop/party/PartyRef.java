package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.phoihop.internal.Require;

/**
 * Whom an agreement means where somebody bears, receives or acts.
 *
 * <p>Written as one string: {@code ubnd-phu-yen} is that party, {@code each:don-vi} is each member of the class {@code
 * don-vi} by itself. Without {@code each:}, a class is meant as a whole.
 *
 * <p>Immutable and thread-safe. Whether the party is listed in the agreement is not checked here but by a rule.
 */
public sealed interface PartyRef {

    /** {@return the party that is meant, or the class whose members are} */
    PartyId party();

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
     * @param text an id, or {@code each:} and the id of a class
     * @return the reference
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PartyRef parse(String text) {
        return Require.stated("party reference", text).startsWith(EachOf.PREFIX)
                ? eachOf(text.substring(EachOf.PREFIX.length()))
                : of(text);
    }

    /**
     * A party.
     *
     * @param party its id
     */
    record Named(PartyId party) implements PartyRef {
        /**
         * Makes a reference.
         *
         * @param party its id
         * @throws IllegalArgumentException if it is missing
         */
        public Named {
            Require.stated("party", party);
        }

        @Override
        public String text() {
            return party.value();
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
     * @param party the id of the class
     */
    record EachOf(PartyId party) implements PartyRef {
        private static final String PREFIX = "each:";

        /**
         * Makes a reference.
         *
         * @param party the id of the class
         * @throws IllegalArgumentException if it is missing
         */
        public EachOf {
            Require.stated("party", party);
        }

        @Override
        public String text() {
            return PREFIX + party.value();
        }

        /** {@return the reference as it is written} */
        @Override
        public String toString() {
            return text();
        }
    }
}
