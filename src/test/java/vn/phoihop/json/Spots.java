package vn.phoihop.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where every name and value of a JSON text stands, worked out from the text alone. Lines end with LF, CR or both;
 * columns count characters of Unicode.
 */
final class Spots {
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final Map<String, List<Place>> names = new HashMap<>();
    private final Map<String, List<Place>> values = new HashMap<>();

    private Spots(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = text.startsWith("\r\n", i);
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !isPair)) {
                lines.add(i + 1);
            }
        }
    }

    /** The lines and columns of a text, JSON or not, and of nothing in it. */
    static Spots of(String text) {
        return new Spots(text);
    }

    static Spots of(String text, Tree tree) {
        Spots spots = new Spots(text);
        spots.collect("", tree);
        return spots;
    }

    /** The places of a field's name, more than one if the field is given more than once. */
    List<Place> names(String pointer) {
        return names.getOrDefault(pointer, List.of());
    }

    /** The places of a value, more than one if its field is given more than once. */
    List<Place> values(String pointer) {
        return values.getOrDefault(pointer, List.of());
    }

    /** Whether the text has such a line and column; its very end counts. */
    boolean has(int line, int column) {
        if (line < 1 || line > lines.size() || column < 1) {
            return false;
        }
        int end = line < lines.size() ? lines.get(line) - 1 : text.length();
        return column - 1 <= text.codePointCount(lines.get(line - 1), end);
    }

    private void collect(String pointer, Tree tree) {
        values.computeIfAbsent(pointer, p -> new ArrayList<>()).add(place(pointer, tree.start()));
        if (tree instanceof Tree.Fields object) {
            for (Tree.Field field : object.fields()) {
                String below = below(pointer, field.name());
                names.computeIfAbsent(below, p -> new ArrayList<>()).add(place(below, field.start()));
                collect(below, field.value());
            }
        } else if (tree instanceof Tree.Items array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(pointer + "/" + i, array.items().get(i));
            }
        }
    }

    private Place place(String pointer, int offset) {
        int line = lines.size();
        while (lines.get(line - 1) > offset) {
            line--;
        }
        return new Place(pointer, line, text.codePointCount(lines.get(line - 1), offset) + 1);
    }

    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
