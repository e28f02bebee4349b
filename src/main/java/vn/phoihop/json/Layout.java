package vn.phoihop.json;

/**
 * The layout in which documents are written: what fits stands on one line, the rest has one field or item a line. The
 * outermost value is always broken open.
 */
final class Layout {
    private static final int WIDTH = 100;

    private final String flat;
    private final int[] ends;
    private final int[] widths;
    private final StringBuilder b;

    private Layout(String flat) {
        this.flat = flat;
        this.ends = new int[flat.length()];
        this.widths = new int[flat.length()];
        this.b = new StringBuilder(flat.length() + flat.length() / 2);
    }

    /** Lays out JSON that was written without white space between its values. */
    static String of(String flat) {
        Layout layout = new Layout(flat);
        layout.measure();
        layout.open(0, 0);
        return layout.b.append('\n').toString();
    }

    /** Finds for each object and array where it ends, and how wide it is on one line. */
    private void measure() {
        int[] starts = new int[Mappers.DEEPEST + 1];
        int[] spacesBefore = new int[Mappers.DEEPEST + 1];
        int depth = 0;
        int spaces = 0;
        for (int i = 0; i < flat.length(); i = next(i)) {
            char c = flat.charAt(i);
            if (c == '{' || c == '[') {
                starts[depth] = i;
                spacesBefore[depth++] = spaces;
            } else if (c == '}' || c == ']') {
                int start = starts[--depth];
                ends[start] = i + 1;
                widths[start] = i + 1 - start + spaces - spacesBefore[depth];
            } else if (c == ',' || c == ':') {
                spaces++;
            }
        }
    }

    /** Where the text that begins here has ended, or the next character. */
    private int next(int i) {
        if (flat.charAt(i) != '"') {
            return i + 1;
        }
        int end = i + 1;
        while (flat.charAt(end) != '"') {
            end += flat.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Writes an object or array with its members on lines of their own, and gives where it ends. */
    private int open(int start, int indent) {
        boolean isObject = flat.charAt(start) == '{';
        b.append(flat.charAt(start));
        int i = start + 1;
        while (i < ends[start] - 1) {
            newLine(indent + 1);
            int lineStart = b.length() - 2 * (indent + 1);
            if (isObject) {
                int colon = next(i);
                b.append(flat, i, colon).append(": ");
                i = colon + 1;
            }
            i = value(i, indent + 1, lineStart);
            if (flat.charAt(i) == ',') {
                b.append(',');
                i++;
            }
        }
        newLine(indent);
        b.append(flat.charAt(i));
        return i + 1;
    }

    private int value(int start, int indent, int lineStart) {
        char c = flat.charAt(start);
        if (c != '{' && c != '[') {
            int end = start;
            while (",]}".indexOf(flat.charAt(end)) < 0) {
                end = next(end);
            }
            b.append(flat, start, end);
            return end;
        }
        int end = ends[start];
        int comma = flat.charAt(end) == ',' ? 1 : 0;
        if (end > start + 2 && b.length() - lineStart + widths[start] + comma > WIDTH) {
            return open(start, indent);
        }
        int i = start;
        while (i < end) {
            int next = next(i);
            b.append(flat, i, next);
            if (flat.charAt(i) == ',' || flat.charAt(i) == ':') {
                b.append(' ');
            }
            i = next;
        }
        return end;
    }

    private void newLine(int indent) {
        b.append('\n').append("  ".repeat(indent));
    }
}
