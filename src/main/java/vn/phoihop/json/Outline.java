package vn.phoihop.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.phoihop.internal.Steps;

/** The values of a JSON text with their places, found in one pass over its characters. */
final class Outline {
    private static final int MOST_VALUES = 4_000_000;

    private final String text;
    private @Nullable Node root;
    private @Nullable JacksonException failure;
    private @Nullable Node owner;
    private @Nullable String name;
    private int begun;
    private int values;
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
                outline.begun = outline.begun(parser);
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
        String field = name == null ? "" : "/" + Steps.written(name);
        return owner == null ? "" : owner.pointer() + (owner.isObject() ? field : "");
    }

    /** Whether the text has more values than are looked at one by one. */
    boolean isTooMuch() {
        return values > MOST_VALUES;
    }

    /** Where the value begins at which the parser failed, which may know only the name before it. */
    private int begun(JsonParser parser) {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        if (parser.currentToken() != JsonToken.PROPERTY_NAME || at >= text.length()) {
            return at;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        i++;
        while (i < text.length() && (text.charAt(i) == ':' || Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private void read(JsonParser parser) {
        int nameAt = -1;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            if (++values > MOST_VALUES) {
                return;
            }
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
                name = null;
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
