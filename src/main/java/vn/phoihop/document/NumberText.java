package vn.phoihop.document;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import vn.phoihop.document.NumberReading.Change;

/** A text before it is read as a number: composed, with Đ for what looks like it, hyphens for dashes, and bare. */
final class NumberText {
    /** Longer than any number: text beyond this is not looked at. */
    static final int LONGEST = 200;

    private static final String SEPARATORS = "/-&";
    private static final String PUNCTUATION = ".,;:!?…";

    private final Set<Change> changes = new LinkedHashSet<>();
    private final String bare;

    NumberText(String written) {
        bare = tightened(stripped(letters(composed(written))));
    }

    String bare() {
        return bare;
    }

    Set<Change> changes() {
        return changes;
    }

    private void changed(Change.Kind kind, String written, String read) {
        changes.add(new Change(kind, written, read));
    }

    private String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!composed.equals(text)) {
            changed(Change.Kind.COMPOSITION, text, composed);
        }
        return composed;
    }

    private String letters(String text) {
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char read = plain(c);
            if (read != c) {
                changed(
                        read == '-' ? Change.Kind.DASH : Change.Kind.LOOK_ALIKE,
                        String.valueOf(c),
                        String.valueOf(read));
            }
            b.append(read);
        }
        return b.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            case '\u2212' -> '-';
            default -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c;
        };
    }

    /** Takes away spaces at the ends, the word Số and what stands behind. */
    private String stripped(String text) {
        int from = pastSpaces(text, 0);
        int start = pastPrefix(text, from);
        int bodyEnd = text.length();
        while (bodyEnd > start && isSpace(text.charAt(bodyEnd - 1))) {
            bodyEnd--;
        }
        int end = bodyEnd;
        while (end > start && (PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0 || isSpace(text.charAt(end - 1)))) {
            end--;
        }
        if (from > 0) {
            changed(Change.Kind.SPACES, text.substring(0, from), "");
        }
        if (bodyEnd < text.length() && from < text.length()) {
            changed(Change.Kind.SPACES, text.substring(bodyEnd), "");
        }
        if (start > from) {
            changed(Change.Kind.PREFIX, text.substring(from, start), "");
        }
        if (end < bodyEnd) {
            changed(Change.Kind.PUNCTUATION, text.substring(end, bodyEnd), "");
        }
        return text.substring(start, end);
    }

    /** Where the number begins behind the word Số, a colon and spaces, or the same place if there are none. */
    private static int pastPrefix(String text, int from) {
        if (from + 2 > text.length()
                || !text.substring(from, from + 2).toLowerCase(Locale.ROOT).equals("số")) {
            return from;
        }
        int at = pastSpaces(text, from + 2);
        if (at < text.length() && text.charAt(at) == ':') {
            at = pastSpaces(text, at + 1);
        }
        return at < text.length() && isDigit(text.charAt(at)) ? at : from;
    }

    /** Takes away the spaces beside separators. */
    private String tightened(String text) {
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean hasSpace = false;
            StringBuilder separators = new StringBuilder();
            while (end < text.length() && (isSpace(text.charAt(end)) || isSeparator(text.charAt(end)))) {
                if (isSpace(text.charAt(end))) {
                    hasSpace = true;
                } else {
                    separators.append(text.charAt(end));
                }
                end++;
            }
            if (end == i) {
                b.append(text.charAt(i));
                i++;
            } else {
                String run = text.substring(i, end);
                if (hasSpace && separators.length() > 0) {
                    changed(Change.Kind.SPACES, run, separators.toString());
                    run = separators.toString();
                }
                b.append(run);
                i = end;
            }
        }
        return b.toString();
    }

    private static int pastSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
