package vn.phoihop.internal;

/** A value was built without everything that it must state. */
public final class MissingAttributesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by builders.
     *
     * @param attributes the names of the missing attributes, in the order of the type
     */
    public MissingAttributesException(String... attributes) {
        super("must state " + String.join(", ", attributes));
    }
}
