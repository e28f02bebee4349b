package vn.phoihop.json;

import java.util.Arrays;

/** The lines of a text, which end with a line feed, a carriage return or both. */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEnd = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (isEnd) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The place of a character; columns count characters of Unicode. */
    Place place(String pointer, int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int line = Arrays.binarySearch(starts, at);
        line = line < 0 ? -line - 2 : line;
        return new Place(pointer, line + 1, text.codePointCount(starts[line], at) + 1);
    }
}
