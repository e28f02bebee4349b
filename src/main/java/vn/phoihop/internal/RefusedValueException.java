package vn.phoihop.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.text.Refusals;

/** A value can never make sense and is not built. */
public final class RefusedValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final Set<String> REQUIRED_LISTS = Set.of(
            "roles-none",
            "parts-none",
            "readings-few",
            "instruments-none",
            "reports-none",
            "from-none",
            "fact-instruments-none");

    private static final Set<String> FORMS = Set.of("limit-units", "deadline-forms");

    /** The code of the sentence. */
    private final String code;

    /** The arguments of the sentence. */
    private final List<String> arguments;

    /** The attribute that holds the value. */
    private String attribute;

    /** The attributes it depends on whether the value is refused. */
    private List<String> others = List.of();

    /**
     * Made where a value is checked.
     *
     * @param code the code of the sentence
     * @param arguments its arguments; the first is the subject
     */
    public RefusedValueException(String code, String... arguments) {
        this(null, code, arguments);
    }

    /**
     * Made where a value is checked.
     *
     * @param cause what refused it first
     * @param code the code of the sentence
     * @param arguments its arguments; the first is the subject
     */
    public RefusedValueException(@Nullable Throwable cause, String code, String... arguments) {
        super(Refusals.text(code, List.of(arguments), Locale.ENGLISH), cause);
        this.code = code;
        this.arguments = List.of(arguments);
        this.attribute = arguments[0];
    }

    /**
     * Names the attribute that holds the value, where that is not what the sentence is about.
     *
     * @param name its name as it is written; with a slash and an index for an item of a list
     * @return this exception
     */
    public RefusedValueException in(String name) {
        attribute = name;
        return this;
    }

    /**
     * Names the attributes it depends on whether the value is refused, where it is not refused for itself.
     *
     * @param names their names as they are written
     * @return this exception
     */
    public RefusedValueException dependingOn(String... names) {
        others = List.of(names);
        return this;
    }

    /** {@return the attributes it depends on whether the value is refused} */
    public List<String> others() {
        return others;
    }

    /** {@return whether a list is refused because it has too few items, so that it must be stated} */
    public boolean isOfRequiredList() {
        return REQUIRED_LISTS.contains(code);
    }

    /** {@return whether a value is refused because none of its fields tells its form or unit} */
    public boolean isOfNoForm() {
        return FORMS.contains(code) && arguments.get(1).equals("0");
    }

    /** {@return the attribute that holds the value, if the value is that of a single one} */
    public String attribute() {
        return attribute;
    }

    /** {@return the code of the sentence} */
    public String code() {
        return code;
    }

    /** {@return the arguments of the sentence} */
    public List<String> arguments() {
        return arguments;
    }
}
