package vn.phoihop.internal;

/** The steps of a JSON Pointer (RFC 6901), as they are written and as they are meant. */
public final class Steps {
    private static final int MOST_DIGITS = 9;

    private Steps() {}

    /**
     * Writes the name of a field as a step.
     *
     * @param name the name
     * @return the step, without the slash before it
     */
    public static String written(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Reads a step as the name of a field.
     *
     * @param step the step, without the slash before it
     * @return the name
     */
    public static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Reads a step as the index of an item.
     *
     * @param step the step, without the slash before it
     * @return the index, or -1 if it is none, or one of more than nine digits
     */
    public static int index(String step) {
        boolean isIndex =
                !step.isEmpty() && step.length() <= MOST_DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(step) : -1;
    }
}
