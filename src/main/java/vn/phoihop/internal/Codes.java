package vn.phoihop.internal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The look-up of closed codes. */
public final class Codes {
    private Codes() {}

    /**
     * Finds the value that has a code.
     *
     * @param <E> the type of the values
     * @param what the name of the code, for the message
     * @param values the values there are, in the order they are listed in
     * @param code the code of a value
     * @param text the code asked for
     * @return the value
     * @throws IllegalArgumentException if no value has it, with the codes there are
     */
    public static <E> E find(String what, E[] values, Function<E, String> code, @Nullable String text) {
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw new RefusedValueException(
                "code-unknown",
                what,
                Arrays.stream(values).map(code).collect(Collectors.joining(", ")),
                text == null ? "null" : Require.shown(text));
    }
}
