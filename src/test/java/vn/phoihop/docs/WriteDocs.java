package vn.phoihop.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.phoihop.rule.catalogue.RuleReference;
import vn.phoihop.status.Transitions;

/** Writes the pages of {@code docs/} that are made from the code. */
public final class WriteDocs {
    private WriteDocs() {}

    /** {@return the pages by their file} */
    static Map<Path, String> pages() {
        return new TreeMap<>(Map.of(
                Path.of("docs", "document-types.md"), DocumentTypeReference.markdown(),
                Path.of("docs", "model.md"), ModelReference.markdown(),
                Path.of("docs", "rules.md"), RuleReference.markdown(Locale.ENGLISH),
                Path.of("docs", "status-transitions.md"), Transitions.markdown(),
                Path.of("docs", "vi", "quy-tac.md"), RuleReference.markdown(Locale.forLanguageTag("vi"))));
    }

    /**
     * Writes the pages.
     *
     * @param arguments none
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, String> page : pages().entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
    }
}
