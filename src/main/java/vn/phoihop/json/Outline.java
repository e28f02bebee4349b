package vn.phoihop.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a JSON text with their places, found in one pass over its characters. */
final class Outline {
    private final String text;
    private @Nullable Node root;
    private @Nullable JacksonException failure;
    private @Nullable Node owner;
    private int begun;
    private int behind = -1;

    private Outline(String text) {
        this.text = text;
    }

    static Outline of(String text) {
        Outline outline = new Outline(text);
        try (JsonParser parser = Mappers.locating().createParser(text)) {
            try {
                outline.read(parser);
            } catch (JacksonException e) {
                outline.failure = e;
                outline.begun = (int) parser.currentTokenLocation().getCharOffset();
            }
        }
        return outline;
    }

    /** The outermost value, if there is one. Where the text turns out to be no JSON, only what stands before. */
    @Nullable
    Node root() {
        return root;
    }

    /** Why the text, or what follows the outermost value, is no JSON. */
    @Nullable
    JacksonException failure() {
        return failure;
    }

    /** Where the value or name began that was being read when reading failed. */
    int begun() {
        return begun;
    }

    /** Where something stands behind the outermost value, or -1. */
    int behind() {
        return behind;
    }

    /** Whether the outermost value came to its end. */
    boolean isWhole() {
        return root != null && owner == null;
    }

    /** The pointer of the innermost value that had begun when reading ended. */
    String open() {
        return owner == null ? "" : owner.pointer();
    }

    private void read(JsonParser parser) {
        String name = null;
        int nameAt = -1;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            if (isWhole()) {
                behind = at;
                return;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
                nameAt = at;
            } else if (token.isStructEnd()) {
                Node ended = owner;
                if (ended != null) {
                    ended.endsAt(at + 1);
                    owner = ended.parent();
                }
            } else {
                String string = token == JsonToken.VALUE_STRING ? parser.getString() : null;
                Node holder = owner;
                boolean isField = holder != null && holder.isObject();
                Node node = new Node(text, holder, isField ? name : null, nameAt, at, token, string);
                if (root == null) {
                    root = node;
                }
                if (token.isStructStart()) {
                    owner = node;
                } else {
                    parser.finishToken();
                    node.endsAt((int) parser.currentLocation().getCharOffset());
                }
            }
        }
    }
}
