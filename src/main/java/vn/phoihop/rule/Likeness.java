package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;

/** How many words elements of two accounts share; each text is taken apart once, when it is first asked for. */
final class Likeness<E> {
    private static final String VIETNAMESE = "vi";
    private static final int ALL = 100;

    /** The different words of a text in one language, by their numbers, in order, and as they are spelt in it. */
    private static final class Text {
        private final String language;
        private final int[] words;
        private final String[] spelt;

        Text(String language, int[] words, String[] spelt) {
            this.language = language;
            this.words = words;
            this.spelt = spelt;
        }

        String spelling(int word) {
            return spelt[Arrays.binarySearch(words, word)];
        }
    }

    private final Function<E, List<Words>> said;
    private final List<E> left;
    private final List<E> right;
    private final Text[][] leftTexts;
    private final Text[][] rightTexts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> numbersBySpelling = new HashMap<>();

    Likeness(Function<E, List<Words>> said, List<E> left, List<E> right) {
        this.said = said;
        this.left = left;
        this.right = right;
        leftTexts = new Text[left.size()][];
        rightTexts = new Text[right.size()][];
    }

    /** How many percent of their words two elements share, rounded down; -1 if they have no language in common. */
    int percent(int leftIndex, int rightIndex) {
        Text[] pair = pair(leftIndex, rightIndex);
        if (pair == null) {
            return -1;
        }
        return percentOf(shared(pair[0].words, pair[1].words).length, pair);
    }

    /** Whether more than half of the words are shared. */
    boolean isMoreThanHalf(int leftIndex, int rightIndex) {
        Text[] pair = pair(leftIndex, rightIndex);
        return pair != null
                && 4 * shared(pair[0].words, pair[1].words).length > pair[0].words.length + pair[1].words.length;
    }

    /** The words that two elements share, in the order of their characters. */
    List<String> shared(int leftIndex, int rightIndex) {
        Text[] pair = pair(leftIndex, rightIndex);
        if (pair == null) {
            return List.of();
        }
        List<String> shared = new ArrayList<>();
        for (int word : shared(pair[0].words, pair[1].words)) {
            String one = pair[0].spelling(word);
            String other = pair[1].spelling(word);
            shared.add(one.compareTo(other) <= 0 ? one : other);
        }
        shared.sort(null);
        return shared;
    }

    /** The numbers of the words of an element in every language; the same word of two languages has two numbers. */
    int[] wordsOfLeft(int index) {
        return all(left(index));
    }

    int[] wordsOfRight(int index) {
        return all(right(index));
    }

    private static int[] all(Text[] texts) {
        return Arrays.stream(texts).flatMapToInt(t -> Arrays.stream(t.words)).toArray();
    }

    private static int percentOf(int shared, Text[] pair) {
        int both = pair[0].words.length + pair[1].words.length;
        return both == 0 ? ALL : 2 * ALL * shared / both;
    }

    /** The texts of both in the language they are compared in. */
    private Text @Nullable [] pair(int leftIndex, int rightIndex) {
        Text[] ofRight = right(rightIndex);
        Text[] found = null;
        for (Text one : left(leftIndex)) {
            for (Text other : ofRight) {
                boolean isBetter = found == null || precedes(one.language, found[0].language);
                if (one.language.equals(other.language) && isBetter) {
                    found = new Text[] {one, other};
                }
            }
        }
        return found;
    }

    private static boolean precedes(String one, String other) {
        return !other.equals(VIETNAMESE) && (one.equals(VIETNAMESE) || one.compareTo(other) < 0);
    }

    private static int[] shared(int[] one, int[] other) {
        int[] shared = new int[Math.min(one.length, other.length)];
        int count = 0;
        int j = 0;
        for (int i = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared[count++] = one[i];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(shared, count);
    }

    private Text[] left(int index) {
        Text[] texts = leftTexts[index];
        if (texts == null) {
            texts = texts(left.get(index));
            leftTexts[index] = texts;
        }
        return texts;
    }

    private Text[] right(int index) {
        Text[] texts = rightTexts[index];
        if (texts == null) {
            texts = texts(right.get(index));
            rightTexts[index] = texts;
        }
        return texts;
    }

    private Text[] texts(E element) {
        Map<String, StringBuilder> byLanguage = new HashMap<>();
        for (Words one : said.apply(element)) {
            one.byLanguage()
                    .forEach((language, text) -> byLanguage
                            .computeIfAbsent(language, l -> new StringBuilder())
                            .append(text)
                            .append(' '));
        }
        return byLanguage.entrySet().stream()
                .map(e -> text(e.getKey(), e.getValue().toString()))
                .toArray(Text[]::new);
    }

    private Text text(String language, String text) {
        TreeMap<Integer, String> found = new TreeMap<>();
        String spelt = Names.spelt(text);
        int from = 0;
        for (int end = spelt.indexOf(' '); end >= 0; end = spelt.indexOf(' ', from)) {
            String word = spelt.substring(from, end);
            found.merge(number(language, word), word, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            from = end + 1;
        }
        int[] words = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Text(language, words, found.values().toArray(new String[0]));
    }

    private int number(String language, String word) {
        String key = language + ' ' + word;
        Integer known = numbersBySpelling.get(key);
        if (known == null) {
            known = numbers.computeIfAbsent(language + Names.words(word), folded -> numbers.size());
            numbersBySpelling.put(key, known);
        }
        return known;
    }
}
