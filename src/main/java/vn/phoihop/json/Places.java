package vn.phoihop.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.Steps;

/**
 * Where the values of a JSON document stand, by JSON Pointer.
 *
 * <p>Example: {@code Places.of(json).at(finding.pointer())} is the line and column of what a rule found in the
 * agreement that was strictly read from {@code json}. After lenient reading the pointers of findings count without the
 * elements that were kept unread, and may lead to others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Places {
    private final Node root;
    private final Lines lines;

    private Places(Node root, Lines lines) {
        this.root = root;
        this.lines = lines;
    }

    /**
     * Goes through a document once, by its characters.
     *
     * @param json the text; a byte-order mark at its beginning is not counted
     * @return its places
     * @throws UnreadableJsonException if it is not JSON
     */
    public static Places of(String json) {
        Input.refuseLongerThanAllowed(json.length());
        String text = Input.withoutMark(json);
        Outline outline = Outline.of(text);
        Node root = outline.root();
        if (root == null || outline.failure() != null || outline.behind() >= 0 || outline.isTooMuch()) {
            throw new UnreadableJsonException(Malformed.problems(text, outline));
        }
        return new Places(root, new Lines(text));
    }

    /**
     * Finds the value at a pointer.
     *
     * @param pointer the pointer (RFC 6901)
     * @return the pointer with the line and column at which the value begins; where nothing stands at the pointer, such
     *     as at that of a field that is missing, those of the object or array nearest to it
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Place at(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "pointer must be empty or begin with a slash, but was " + Require.shown(pointer));
        }
        Node found = root;
        List<String> steps =
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
        for (String step : steps) {
            Node next = step(found, step);
            if (next == null) {
                break;
            }
            found = next;
        }
        return lines.place(pointer, found.at());
    }

    private static @Nullable Node step(Node from, String step) {
        if (from.isObject()) {
            return from.field(Steps.name(step));
        }
        int index = Steps.index(step);
        return index >= 0 && index < from.members().size() ? from.members().get(index) : null;
    }
}
