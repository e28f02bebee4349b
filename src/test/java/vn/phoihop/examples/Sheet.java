package vn.phoihop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text of at most 100 columns, with hanging indents. */
final class Sheet {
    /** A space at which no line is broken; it is written as an ordinary one. */
    static final char NO_BREAK = '\u00A0';

    private static final int WIDTH = 100;
    private static final int LABEL = 22;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        line("═".repeat(WIDTH));
        wrap("", title.toUpperCase(VIETNAMESE));
        line("═".repeat(WIDTH));
    }

    void section(String name) {
        line("");
        line(name);
        line("─".repeat(WIDTH));
    }

    void heading(String name) {
        line("");
        wrap("  ▪ ", name);
    }

    void row(String label, List<String> values) {
        String before = pad(label);
        for (String value : values) {
            wrap(before, value);
            before = " ".repeat(LABEL);
        }
    }

    void item(String label, String value) {
        wrap("    " + label, value);
    }

    void detail(String label, String value) {
        wrap("          " + label, value);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String pad(String label) {
        return label.length() >= LABEL - 1 ? label + "  " : label + " ".repeat(LABEL - label.length());
    }

    private void wrap(String first, String value) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean isFresh = true;
        for (String word : value.split(" ", -1)) {
            if (!isFresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(first.length()));
                isFresh = true;
            }
            if (!isFresh) {
                line.append(' ');
            }
            line.append(word);
            isFresh = false;
        }
        lines.add(line.toString());
        lines.forEach(this::line);
    }

    private void line(String line) {
        text.append(line.replace(NO_BREAK, ' ').stripTrailing()).append('\n');
    }
}
