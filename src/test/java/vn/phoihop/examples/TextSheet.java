package vn.phoihop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text of at most 100 columns, with hanging indents. */
final class TextSheet implements Sheet {
    private static final int WIDTH = 100;
    private static final int LABEL = 22;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final StringBuilder text = new StringBuilder();

    @Override
    public void title(String title) {
        line("═".repeat(WIDTH));
        print("", title.toUpperCase(VIETNAMESE));
        line("═".repeat(WIDTH));
    }

    @Override
    public void section(String name) {
        line("");
        line(name.toUpperCase(VIETNAMESE));
        line("─".repeat(WIDTH));
    }

    @Override
    public void heading(String name) {
        line("");
        print("  ▪ ", name);
    }

    @Override
    public void row(String label, List<String> values) {
        String before = pad(label, LABEL);
        for (String value : values) {
            print(before, value);
            before = " ".repeat(LABEL);
        }
    }

    @Override
    public void item(String label, String value) {
        print("    " + label + "  ", value);
    }

    @Override
    public void detail(String label, String value) {
        print("          " + label + " ", value);
    }

    /** The first column takes a third of the width, the others share the rest. */
    @Override
    public void table(List<String> head, List<List<String>> rows) {
        int first = WIDTH / 3;
        int other = (WIDTH - first) / Math.max(1, head.size() - 1);
        line(tableLine(head, first, other));
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(wrap(row.get(i), (i == 0 ? first : other) - 2));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                int lineNumber = i;
                line(tableLine(
                        cells.stream()
                                .map(cell -> lineNumber < cell.size() ? cell.get(lineNumber) : "")
                                .toList(),
                        first,
                        other));
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String tableLine(List<String> cells, int first, int other) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            b.append(pad(cells.get(i), i == 0 ? first : other));
        }
        return b.toString();
    }

    private static String pad(String label, int width) {
        return label.length() > width - 2 ? label + "  " : label + " ".repeat(width - label.length());
    }

    private void print(String first, String value) {
        String before = first;
        for (String part : wrap(value, WIDTH - first.length())) {
            line(before + part);
            before = " ".repeat(first.length());
        }
    }

    private static List<String> wrap(String value, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void line(String line) {
        text.append(line.replace(NO_BREAK, ' ').stripTrailing()).append('\n');
    }
}
