package vn.phoihop.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document could not be read as what it was to be.
 *
 * <p>The message names every problem with its place, each on a line of its own, such as {@code line 27, column 19, at
 * /duties/0/modality: modality must be one of must, should, may, must-not, but was "shall"}.
 */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<JsonProblem> problems;

    UnreadableJsonException(List<JsonProblem> problems) {
        super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Gives the problems: all that the document has, or the first hundred of more.
     *
     * @return the problems in the order of the document, at least one; none after Java serialisation, which keeps the
     *     message only
     */
    public List<JsonProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Writes the problems as plain JSON: an array of objects with {@code pointer}, {@code line}, {@code column},
     * {@code code}, {@code message}, {@code found} and {@code known}.
     *
     * @param locale the language of the messages, Vietnamese or English
     * @return the text
     */
    public String toJson(Locale locale) {
        return Mappers.problems(problems(), locale);
    }
}
