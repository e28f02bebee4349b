package vn.phoihop.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.document.Provision.Step;
import vn.phoihop.internal.text.Names;

/** Reads citations of parts as they are found. One pass; a text longer than any citation is none. */
final class ProvisionReader {
    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 6;
    private static final String BETWEEN = " \t\r\n\f,;\u00A0\u2007\u202F";
    private static final String SMALL = Names.folded("tiểu");

    /** Words that join a part to the next larger one. */
    private static final List<String> JOINING = List.of(Names.folded("của"), Names.folded("thuộc"));

    private static final Map<String, Level> LEVELS = Map.of(
            Names.folded("phần"), Level.PART,
            Names.folded("chương"), Level.CHAPTER,
            Names.folded("mục"), Level.SECTION,
            Names.folded("điều"), Level.ARTICLE,
            Names.folded("khoản"), Level.CLAUSE,
            Names.folded("điểm"), Level.POINT);

    private ProvisionReader() {}

    /** Gives the steps of a citation, the largest first; empty if the text is not one citation and nothing else. */
    static Optional<List<Step>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        StringTokenizer words = new StringTokenizer(composed(text), BETWEEN);
        List<Step> steps = new ArrayList<>();
        while (words.hasMoreTokens()) {
            String word = Names.folded(words.nextToken());
            if (!steps.isEmpty() && JOINING.contains(word) && words.hasMoreTokens()) {
                word = Names.folded(words.nextToken());
            }
            Level level = level(word, words);
            Optional<Step> step =
                    level == null || !words.hasMoreTokens() ? Optional.empty() : step(level, bare(words.nextToken()));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return inOrder(steps);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ');
    }

    private static @Nullable Level level(String word, StringTokenizer words) {
        if (word.equals(SMALL) && words.hasMoreTokens()) {
            return LEVELS.get(Names.folded(words.nextToken())) == Level.SECTION ? Level.SUBSECTION : null;
        }
        return LEVELS.get(word);
    }

    /** Without what is printed behind a label: {@code a)}, {@code 2.} */
    private static String bare(String label) {
        int end = label.length();
        while (end > 1 && ").".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }

    private static Optional<List<Step>> inOrder(List<Step> steps) {
        boolean isLargeFirst =
                steps.size() > 1 && steps.get(0).level().compareTo(steps.get(1).level()) < 0;
        if (!isLargeFirst) {
            Collections.reverse(steps);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).level().compareTo(steps.get(i - 1).level()) <= 0) {
                return Optional.empty();
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
    }

    /** Reads a label of a level, with leading zeros or in other letter case; empty if it is none. */
    static Optional<Step> step(Level level, String label) {
        return switch (level) {
            case PART, CHAPTER -> roman(level, label);
            case POINT -> point(label);
            default -> number(level, label);
        };
    }

    /** A capital or small Roman numeral; a small letter behind a capital one is inserted: {@code IVa}. */
    private static Optional<Step> roman(Level level, String label) {
        int plain = Numerals.fromRoman(label.toUpperCase(Locale.ROOT));
        boolean isOneCase =
                label.equals(label.toUpperCase(Locale.ROOT)) || label.equals(label.toLowerCase(Locale.ROOT));
        if (plain > 0 && isOneCase) {
            return Optional.of(new Step(level, plain, 0));
        }
        int last = label.length() - 1;
        int number = last < 1 ? 0 : Numerals.fromRoman(label.substring(0, last));
        int inserted = last < 1 ? 0 : Numerals.rank(label.charAt(last));
        return number > 0 && inserted > 0 ? Optional.of(new Step(level, number, inserted)) : Optional.empty();
    }

    private static Optional<Step> number(Level level, String label) {
        int digits = digits(label, 0);
        String rest = label.substring(digits).toLowerCase(Locale.ROOT);
        int inserted = rest.length() == 1 ? Numerals.rank(rest.charAt(0)) : 0;
        boolean isSound = digits > 0 && digits <= MOST_DIGITS && (rest.isEmpty() || inserted > 0);
        int number = isSound ? Integer.parseInt(label.substring(0, digits)) : 0;
        return number > 0 && number <= Step.most(level)
                ? Optional.of(new Step(level, number, inserted))
                : Optional.empty();
    }

    private static Optional<Step> point(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        int rank = small.isEmpty() ? 0 : Numerals.rank(small.charAt(0));
        int digits = small.isEmpty() ? 0 : digits(small, 1);
        boolean isSound = rank > 0 && digits == small.length() - 1 && digits <= 2;
        int inserted = isSound && digits > 0 ? Integer.parseInt(small.substring(1)) : 0;
        return isSound && (digits == 0 || inserted > 0) && inserted <= Step.MOST_INSERTED
                ? Optional.of(new Step(Level.POINT, rank, inserted))
                : Optional.empty();
    }

    /** How many ASCII digits stand one behind the other. */
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }
}
