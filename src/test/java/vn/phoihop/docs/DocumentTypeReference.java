package vn.phoihop.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.DocumentType.Binding;
import vn.phoihop.document.DocumentType.Regime;

/** {@code docs/document-types.md}, made from the table of types. */
final class DocumentTypeReference {
    private static final Locale VI = Locale.forLanguageTag("vi");

    private DocumentTypeReference() {}

    static String markdown() {
        StringBuilder b = new StringBuilder("# Types of documents\n\n");
        b.append(
                        "Made from the code (`DocumentType.all()`). Where a number carries an abbreviation, and what else it may")
                .append(" mean, is said in [Document numbers](document-numbers.md), as are the sources.\n\n")
                .append(
                        "*Binds*: what the type is made for. A document may bind otherwise: rules (quy chế) that two sides")
                .append(" sign bind by consent, and a letter may only ask.\n\n| code | binds | vi |\n|---|---|---|\n");
        for (Binding binding : Binding.values()) {
            row(b, "`" + binding.code() + "`", binding.label(Locale.ENGLISH), binding.label(VI));
        }
        for (Regime regime : Regime.values()) {
            regime(b, regime);
        }
        return b.toString();
    }

    private static void regime(StringBuilder b, Regime regime) {
        b.append("\n## ")
                .append(regime.label(Locale.ENGLISH))
                .append("\n\n`")
                .append(regime.code())
                .append("`, ");
        b.append(regime.label(VI)).append('.');
        regime.from().ifPresent(day -> b.append(" From ").append(day).append('.'));
        regime.until().ifPresent(day -> b.append(" Until ").append(day).append('.'));
        b.append("\n\n| abbreviation | vi | en | code | binds |\n|---|---|---|---|---|\n");
        for (DocumentType type : DocumentType.all()) {
            if (type.regime() == regime) {
                row(
                        b,
                        abbreviation(type),
                        type.label(VI),
                        type.label(Locale.ENGLISH),
                        "`" + type.code() + "`" + (type.isVerified() ? "" : ", not verified"),
                        type.binding().code());
            }
        }
    }

    private static String abbreviation(DocumentType type) {
        String also = Optional.of(type.aliases())
                .filter(aliases -> !aliases.isEmpty())
                .map(aliases -> "; also printed " + String.join(", ", aliases))
                .orElse("");
        if (type.abbreviations().isEmpty()) {
            return type.regime() == Regime.DECREE_09_2010 ? "not stated" : "none";
        }
        return String.join(", ", type.abbreviations()) + also;
    }

    private static void row(StringBuilder b, String... cells) {
        b.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    }
}
