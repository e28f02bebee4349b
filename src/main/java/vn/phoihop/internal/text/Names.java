package vn.phoihop.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that spellings of one name compare equal. */
public final class Names {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Names() {}

    /**
     * Folds a name: letter case, Unicode composition, runs of white space and the place of the tone mark in a syllable
     * (Hoà or Hòa) no longer count; which tone it is still does.
     *
     * @param name the name
     * @return the folded name, for comparison only
     */
    public static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(letters.length());
        StringBuilder tones = new StringBuilder();
        boolean isBetween = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isSpace(c)) {
                isBetween = true;
            } else if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else {
                if (isBetween && folded.length() > 0) {
                    folded.append(tones).append(' ');
                    tones.setLength(0);
                }
                isBetween = false;
                folded.append(c);
            }
        }
        return folded.append(tones).toString();
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
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
