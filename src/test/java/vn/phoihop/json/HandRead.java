package vn.phoihop.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON by the letter of RFC 8259 and nothing beside it, so that no parser of others judges itself. What is nested
 * deeper than any reader follows is not taken for JSON, nor is a name in which half of a character is escaped
 * (section 8.2 leaves that to the reader).
 */
final class HandRead {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private static final int DEEPEST = 1500;

    private static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private int at;
    private int depth;

    private HandRead(String text) {
        this.text = text;
    }

    /** The one value that the text holds, or nothing if it is not JSON. */
    static Optional<Tree> tree(String text) {
        HandRead reader = new HandRead(text);
        try {
            Tree tree = reader.value();
            reader.blanks();
            return reader.at == text.length() ? Optional.of(tree) : Optional.empty();
        } catch (NotJson e) {
            return Optional.empty();
        }
    }

    private Tree value() {
        blanks();
        int start = at;
        if (++depth > DEEPEST) {
            throw new NotJson();
        }
        Tree value = switch (peek()) {
            case '{' -> new Tree.Fields(start, fields());
            case '[' -> new Tree.Items(start, items());
            default -> new Tree.Plain(start, plain());
        };
        depth--;
        return value;
    }

    private List<Tree.Field> fields() {
        List<Tree.Field> fields = new ArrayList<>();
        while (isMore('}', fields.isEmpty())) {
            blanks();
            int start = at;
            String raw = string();
            String name = unescaped(raw);
            if (hasHalf(name) && !hasHalf(raw)) {
                throw new NotJson();
            }
            blanks();
            expect(':');
            fields.add(new Tree.Field(start, raw, name, value()));
        }
        return fields;
    }

    private List<Tree> items() {
        List<Tree> items = new ArrayList<>();
        while (isMore(']', items.isEmpty())) {
            items.add(value());
        }
        return items;
    }

    private boolean isMore(char end, boolean isFirst) {
        if (isFirst) {
            at++;
        }
        blanks();
        if (peek() == end) {
            at++;
            return false;
        }
        if (!isFirst) {
            expect(',');
            blanks();
        }
        return true;
    }

    private String plain() {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word;
            }
        }
        return peek() == '"' ? string() : match(NUMBER);
    }

    private String string() {
        int start = at;
        expect('"');
        while (peek() != '"') {
            if (peek() == '\\') {
                match(ESCAPE);
            } else if (peek() < ' ') {
                throw new NotJson();
            } else {
                at++;
            }
        }
        at++;
        return text.substring(start, at);
    }

    private String match(Pattern form) {
        Matcher found = form.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw new NotJson();
        }
        at = found.end();
        return found.group();
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new NotJson();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new NotJson();
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean hasHalf(String name) {
        return name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** The text of a string as it is written, in quotation marks. */
    static String unescaped(String raw) {
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < raw.length() - 1; i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                name.append(c);
            } else {
                c = raw.charAt(++i);
                int plain = "\"\\/bfnrt".indexOf(c);
                name.append(
                        plain < 0 ? (char) Integer.parseInt(raw, i + 1, i + 5, 16) : "\"\\/\b\f\n\r\t".charAt(plain));
                i += plain < 0 ? 4 : 0;
            }
        }
        return name.toString();
    }
}
