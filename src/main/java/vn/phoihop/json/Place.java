package vn.phoihop.json;

/**
 * A place in a JSON document.
 *
 * <p>Example: {@code /duties/3/modality}, line 259, column 19. Lines and columns count from 1; columns count
 * characters, not bytes, so a Vietnamese letter is one column. Zero means that the line and column are not known. Where
 * text is no JSON, the place is where the reader stopped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer (RFC 6901), empty for the whole document
 * @param line the line
 * @param column the column
 */
public record Place(String pointer, int line, int column) {
    /** {@return the place for people, such as {@code line 259, column 19, at /duties/3/modality}} */
    @Override
    public String toString() {
        String at = pointer.isEmpty() ? "" : "at " + pointer;
        String where = line == 0 ? "" : "line " + line + ", column " + column;
        return where.isEmpty() || at.isEmpty() ? where + at : where + ", " + at;
    }
}
