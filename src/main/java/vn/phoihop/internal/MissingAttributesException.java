package vn.phoihop.internal;

import java.util.List;
import java.util.Locale;
import vn.phoihop.internal.text.Refusals;

/** A value was built without everything that it must state. */
public final class MissingAttributesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The names of the missing attributes. */
    private final List<String> attributes;

    /**
     * Made by builders.
     *
     * @param attributes the names of the missing attributes, in the order of the type
     */
    public MissingAttributesException(String... attributes) {
        super(Refusals.text("missing", List.of(String.join(", ", attributes)), Locale.ENGLISH));
        this.attributes = List.of(attributes);
    }

    /** {@return the names of the missing attributes, in the order of the type} */
    public List<String> attributes() {
        return attributes;
    }
}
