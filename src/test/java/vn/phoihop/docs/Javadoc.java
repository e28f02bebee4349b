package vn.phoihop.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of one source file, as far as the reference pages quote it. */
final class Javadoc {
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link|linkplain)\\s+([^{}]+)}");

    private final String source;

    Javadoc(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        try {
            source = Files.readString(Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first paragraph of a type's comment. */
    String ofType(Class<?> type) {
        String comment = before("(?:public |static |abstract |final |sealed )*(?:class|interface|record|enum) "
                + type.getSimpleName() + "\\b");
        return plain(comment.split("<p>|@param|@see", 2)[0]);
    }

    /** What an accessor returns. */
    String ofProperty(String name) {
        return returned(before("@JsonProperty\\(\"" + name + "\"\\)"));
    }

    /** What a component of a record is. */
    String ofComponent(Class<?> type, String name) {
        String comment = before("(?:public )?record " + type.getSimpleName() + "\\b");
        Matcher param = Pattern.compile("@param " + name + " (.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(comment);
        if (!param.find()) {
            throw new IllegalStateException("no @param " + name + " of " + type);
        }
        return plain(param.group(1));
    }

    /** The rule of an enum's constant. */
    String ofConstant(Enum<?> constant) {
        return plain(before("\\b" + constant.name() + "\\(\\s*\""));
    }

    private static String returned(String comment) {
        Matcher inline = Pattern.compile("^\\{@return (.*)}$", Pattern.DOTALL).matcher(comment);
        if (inline.find()) {
            return plain(inline.group(1)).replaceFirst("\\.$", "");
        }
        return plain(comment.split("@return", 2)[0]).replaceFirst("^Gives ", "").replaceFirst("\\.$", "");
    }

    /** The comment that stands right before what matches, annotations between them aside. */
    private String before(String declaration) {
        Matcher matcher = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^;]*?\\))?\\s*)*?" + declaration,
                        Pattern.DOTALL)
                .matcher(source);
        if (!matcher.find()) {
            throw new IllegalStateException("no comment before " + declaration);
        }
        return matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip();
    }

    private static String plain(String comment) {
        return INLINE.matcher(comment.replaceAll("\\s+", " ").strip())
                .replaceAll(match -> Matcher.quoteReplacement(
                        "`" + match.group(1).replaceFirst("^#", "").replace("#", ".") + "`"))
                .replaceAll("</?(?:i|em)>", "*")
                .replace("|", "\\|");
    }
}
