package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import vn.phoihop.internal.Require;

/**
 * A place in a JSON document.
 *
 * <p>Example: {@code /duties/3/modality}, line 259, column 19. Lines and columns count from 1; columns count
 * characters (Unicode code points), not bytes, so a Vietnamese letter is one column. Zero means that the line and column are not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer (RFC 6901), empty for the whole document
 * @param line the line
 * @param column the column
 * @see Places
 */
@JsonPropertyOrder({"pointer", "line", "column"})
public record Place(
        @JsonProperty("pointer") String pointer,
        @JsonProperty("line") int line,
        @JsonProperty("column") int column) {
    /** {@return the place for people, such as {@code line 259, column 19, at /duties/3/modality}} */
    @Override
    public String toString() {
        String at = pointer.isEmpty() ? "" : "at " + Require.line(pointer);
        String where = line == 0 ? "" : "line " + line + ", column " + column;
        return where.isEmpty() || at.isEmpty() ? where + at : where + ", " + at;
    }
}
