package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.phoihop.internal.Require;

/**
 * The id of a party or person inside one agreement, such as {@code ubnd-phu-yen}.
 *
 * <p>Written as a plain string of ASCII letters, digits, {@code .}, {@code _} and {@code -}, beginning with a letter or
 * digit; letter case counts. It is made for references, not for people: names are {@link Party#name()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id
 */
public record PartyId(@JsonValue String value) {
    /**
     * Makes an id.
     *
     * @param value the id
     * @throws IllegalArgumentException if the value is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Require.id("party id", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    /** {@return the id as it is written} */
    @Override
    public String toString() {
        return value;
    }
}
