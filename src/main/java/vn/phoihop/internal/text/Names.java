package vn.phoihop.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that spellings of one name compare equal. */
public final class Names {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** No mark that is written above or below a letter stands before it in Unicode. */
    private static final char FIRST_MARK = '\u0300';

    /** Where the letters of the table end, and where those with the tones of Vietnamese begin. */
    private static final char LATIN = '\u0250';

    private static final char TONED = '\u1EA0';
    private static final char BEHIND = '\u1F00';

    /** How many places of the table a letter takes: itself in lower case and what stands on it. */
    private static final int WIDTH = 3;

    /** What has no place in the table. */
    private static final char NONE = '\0';

    /**
     * The letters of Latin and Vietnamese taken apart, since nearly all names are made of nothing else. A letter that takes
     * more places has none.
     */
    private static final String TABLE = table();

    private Names() {}

    /**
     * Folds a name: letter case, Unicode composition, runs of white space and the place of the tone mark in a syllable
     * (Hoà or Hòa) no longer count; which tone it is still does.
     *
     * @param name the name
     * @return the folded name, for comparison only
     */
    public static String folded(String name) {
        Folded folded = new Folded(name.length() * WIDTH);
        for (int i = 0; i < name.length(); i++) {
            int place = place(name.charAt(i));
            if (place < 0 || TABLE.charAt(place) == NONE) {
                return foldedByUnicode(name);
            }
            for (int n = 0; n < WIDTH && TABLE.charAt(place + n) != NONE; n++) {
                folded.add(TABLE.charAt(place + n));
            }
        }
        return folded.toString();
    }

    /** The same for whatever Unicode has. */
    private static String foldedByUnicode(String name) {
        String letters = apart(name);
        Folded folded = new Folded(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            folded.add(letters.charAt(i));
        }
        return folded.toString();
    }

    private static String apart(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }

    private static int place(char c) {
        if (c < LATIN) {
            return c * WIDTH;
        }
        return c >= TONED && c < BEHIND ? (LATIN + c - TONED) * WIDTH : -1;
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        lay('\0', LATIN, table);
        lay(TONED, BEHIND, table);
        return table.toString();
    }

    private static void lay(char from, char behind, StringBuilder table) {
        for (char c = from; c < behind; c++) {
            String letters = apart(String.valueOf(c));
            String fitting = letters.length() > WIDTH ? "" : letters;
            table.append(fitting).append(String.valueOf(NONE).repeat(WIDTH - fitting.length()));
        }
    }

    /** A name on its way, taken letter by letter: the tones of a syllable come behind its letters. */
    private static final class Folded {
        private final char[] name;
        private int length;
        private String tones = "";
        private boolean isBetween;

        /** Takes so many letters at most. */
        Folded(int most) {
            name = new char[most];
        }

        void add(char c) {
            if (isSpace(c)) {
                isBetween = true;
            } else if (isTone(c)) {
                tones += c;
            } else {
                if (isBetween && length > 0) {
                    end();
                    name[length++] = ' ';
                }
                isBetween = false;
                name[length++] = c;
            }
        }

        private void end() {
            tones.getChars(0, tones.length(), name, length);
            length += tones.length();
            tones = "";
        }

        @Override
        public String toString() {
            end();
            return new String(name, 0, length);
        }
    }

    /**
     * Takes all marks off a folded name, so that names that differ in them only compare equal (Cổng and Công, Đài and
     * Dài).
     *
     * @param folded the folded name
     * @return its bare letters, for comparison only
     */
    public static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == 'đ') {
                bare.append('d');
            } else if (c < FIRST_MARK || Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /**
     * Folds a text to its words: as {@link #folded}, and whatever is neither letter nor digit counts as a space. There
     * is a space before the first word and one behind the last, so that whole words can be looked for: the words of
     * "Ban Tuyên giáo Tỉnh uỷ" contain those of "tỉnh ủy".
     *
     * @param text the text
     * @return its words, for comparison only; a single space if it has none
     */
    public static String words(String text) {
        String words = folded(spaced(text)).strip();
        return words.isEmpty() ? " " : " " + words + " ";
    }

    /**
     * Gives the words of a text for people: in lower case and composed, as they are spelt otherwise.
     *
     * @param text the text
     * @return its words, each with a space behind it; folded one by one they are those of {@link #words}
     */
    public static String spelt(String text) {
        String spaced = spaced(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(spaced.length() + 1);
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            if (c != ' ' || (words.length() > 0 && words.charAt(words.length() - 1) != ' ')) {
                words.append(c);
            }
        }
        boolean isEnded = words.length() == 0 || words.charAt(words.length() - 1) == ' ';
        return isEnded ? words.toString() : words.append(' ').toString();
    }

    private static String spaced(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder spaced = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean isOfWord = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            spaced.append(isOfWord ? c : ' ');
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || ((c < '!' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isTone(char c) {
        return c >= FIRST_MARK && TONES.indexOf(c) >= 0;
    }
}
