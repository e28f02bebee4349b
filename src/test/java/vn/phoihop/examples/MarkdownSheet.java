package vn.phoihop.examples;

import java.util.List;

/** Markdown, as GitLab and GitHub show it. */
final class MarkdownSheet implements Sheet {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void title(String title) {
        text.append("# ").append(plain(title)).append("\n\n");
    }

    @Override
    public void section(String name) {
        text.append("\n## ").append(plain(name)).append("\n\n");
    }

    @Override
    public void heading(String name) {
        text.append("\n### ").append(plain(name)).append("\n\n");
    }

    @Override
    public void row(String label, List<String> values) {
        if (values.size() == 1) {
            text.append("- ").append(label.isEmpty() ? "" : "**" + plain(label) + "**: ");
            text.append(plain(values.get(0))).append('\n');
        } else {
            text.append("- **").append(plain(label)).append("**\n");
            values.forEach(value -> text.append("  - ").append(plain(value)).append('\n'));
        }
    }

    @Override
    public void item(String label, String value) {
        text.append("- **")
                .append(plain(label))
                .append("** ")
                .append(plain(value))
                .append('\n');
    }

    @Override
    public void detail(String label, String value) {
        text.append("  - ")
                .append(plain(label))
                .append(' ')
                .append(plain(value))
                .append('\n');
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        line(head);
        line(head.stream().map(cell -> "---").toList());
        rows.forEach(this::line);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(plain(cell)).append(" |"));
        text.append('\n');
    }

    /** Text that Markdown shows as it is. */
    private static String plain(String text) {
        return text.replace(Sheet.NO_BREAK, ' ')
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("[", "\\[");
    }
}
