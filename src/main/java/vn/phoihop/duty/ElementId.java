package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.phoihop.internal.Require;

/**
 * The id of an element of an agreement, such as {@code d1}, or of an agreement itself.
 *
 * <p>Written as a plain string of ASCII letters, digits, {@code .}, {@code _} and {@code -}, beginning with a letter or
 * digit; letter case counts. Inside one agreement no two elements share an id; a rule finds those that do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id
 */
public record ElementId(@JsonValue String value) {
    /**
     * Makes an id.
     *
     * @param value the id
     * @throws IllegalArgumentException if the value is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElementId {
        Require.id("id", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the id
     */
    public static ElementId of(String value) {
        return new ElementId(value);
    }

    /** {@return the id as it is written} */
    @Override
    public String toString() {
        return value;
    }
}
