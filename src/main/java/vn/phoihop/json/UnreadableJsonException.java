package vn.phoihop.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document could not be read as what it was to be.
 *
 * <p>The message names every problem with its place, such as {@code line 259, column 19, at /duties/3/modality:
 * modality must be one of must, should, may, must-not, but was "shall"}.
 */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<JsonProblem> problems;

    UnreadableJsonException(JsonProblem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    /**
     * Gives the problems.
     *
     * @return the problems in the order of the document, at least one; none after Java serialisation, which keeps the
     *     message only
     */
    public List<JsonProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
