package vn.phoihop.rule.catalogue;

import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;

/** {@code docs/rules.md}, made from the catalogue. */
public final class RuleReference {
    private static final Locale VI = Locale.forLanguageTag("vi");

    private RuleReference() {}

    /** {@return the page} */
    public static String markdown() {
        StringBuilder b = new StringBuilder("# Rule catalogue\n\n");
        b.append("The rules of `RuleBooks.standard()`, made from the code. Codes are stable and never used for another")
                .append(
                        " rule. Each example is a JSON merge patch (RFC 7386) that puts the defect into the sound agreement of")
                .append(" [Getting started](getting-started.md).\n\n");
        b.append("| code | severity | finds |\n|---|---|---|\n");
        for (Entry entry : StandardRules.ENTRIES) {
            b.append("| [`")
                    .append(entry.rule().code())
                    .append("`](#")
                    .append(entry.rule().code())
                    .append(") | ");
            b.append(entry.rule().severity().code())
                    .append(" | ")
                    .append(en(entry.title()))
                    .append(" |\n");
        }
        StandardRules.ENTRIES.forEach(entry -> entry(b, entry));
        return b.toString();
    }

    private static void entry(StringBuilder b, Entry entry) {
        Rule rule = entry.rule();
        b.append("\n## ").append(rule.code()).append("\n\n");
        b.append("| | vi | en |\n|---|---|---|\n");
        row(b, "title", entry.title());
        b.append("| severity | ").append(rule.severity().label(VI)).append(" | ");
        b.append(rule.severity().label(Locale.ENGLISH)).append(" |\n");
        row(b, "reason", rule.because());
        row(b, "ground", entry.ground());
        row(b, "to mend", entry.mend());
        b.append("\nLooks at each of: ").append(rule.scope()).append(".\n\nExample, found at `");
        b.append(String.join("`, `", entry.pointers()))
                .append("`:\n\n    ")
                .append(entry.example())
                .append('\n');
    }

    private static void row(StringBuilder b, String name, Words words) {
        b.append("| ")
                .append(name)
                .append(" | ")
                .append(words.text(VI))
                .append(" | ")
                .append(en(words))
                .append(" |\n");
    }

    private static String en(Words words) {
        return words.text(Locale.ENGLISH);
    }
}
