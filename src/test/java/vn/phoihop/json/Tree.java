package vn.phoihop.json;

import java.util.List;

/** A JSON value that can be changed and written again, and knows where it began in the text it was taken from. */
sealed interface Tree {
    /** Where it begins, as an index of the text; no matter for a value that was put in. */
    int start();

    /** Its text, laid out over lines as agreements are written. */
    default String text() {
        StringBuilder text = new StringBuilder();
        write(text, "\n");
        return text.append('\n').toString();
    }

    void write(StringBuilder text, String line);

    /** An object; a name may stand in it more than once. */
    record Fields(int start, List<Field> fields) implements Tree {
        @Override
        public void write(StringBuilder text, String line) {
            text.append('{');
            String separator = "";
            for (Field field : fields) {
                text.append(separator)
                        .append(line)
                        .append("  ")
                        .append(field.rawName)
                        .append(": ");
                field.value.write(text, line + "  ");
                separator = ",";
            }
            text.append(fields.isEmpty() ? "}" : line + "}");
        }
    }

    /** An array. */
    record Items(int start, List<Tree> items) implements Tree {
        @Override
        public void write(StringBuilder text, String line) {
            text.append('[');
            String separator = "";
            for (Tree item : items) {
                text.append(separator).append(line).append("  ");
                item.write(text, line + "  ");
                separator = ",";
            }
            text.append(items.isEmpty() ? "]" : line + "]");
        }
    }

    /** Any other value, as it is written. */
    record Plain(int start, String raw) implements Tree {
        @Override
        public void write(StringBuilder text, String line) {
            text.append(raw);
        }
    }

    /**
     * A field of an object.
     *
     * @param start where its name begins, as an index of the text
     * @param rawName its name as it is written, in quotation marks
     * @param name its name
     * @param value its value
     */
    record Field(int start, String rawName, String name, Tree value) {
        static Field of(String name, Tree value) {
            return new Field(-1, "\"" + name + "\"", name, value);
        }
    }

    static Tree plain(String raw) {
        return new Plain(-1, raw);
    }
}
