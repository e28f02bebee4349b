package vn.phoihop.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the words that could stand somewhere was probably meant. */
final class Nearest {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_ENDING = 2;

    private Nearest() {}

    /** The words, those first that look like the one found, the nearest of them first. */
    static List<String> first(String found, List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(
                        word -> isNear(found, word) ? distance(found, word) : Integer.MAX_VALUE))
                .toList();
    }

    /**
     * Whether a word was probably meant: it differs by one letter in three at most, only its beginning is there, or it
     * has an ending as {@code yearly} has.
     */
    static boolean isNear(String found, String word) {
        String folded = folded(found);
        String meant = folded(word);
        boolean isBeginning = folded.length() >= SHORTEST_BEGINNING && meant.startsWith(folded);
        boolean isBegun = meant.length() > SHORTEST_BEGINNING
                && folded.startsWith(meant)
                && folded.length() - meant.length() <= LONGEST_ENDING;
        return isBeginning
                || isBegun
                || distance(found, word) <= Math.max(1, Math.min(found.length(), word.length()) / 3);
    }

    /** How many letters were left out, put in, replaced or swapped; letter case, hyphens and the like do not count. */
    private static int distance(String found, String word) {
        String a = folded(found);
        String b = folded(word);
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Integer.MAX_VALUE - 1;
        }
        int[] earlier = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
                boolean isSwapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwapped) {
                    row[j] = Math.min(row[j], earlier[j - 2] + 1);
                }
            }
            int[] spare = earlier;
            earlier = before;
            before = row;
            row = spare;
        }
        return before[b.length()];
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }
}
