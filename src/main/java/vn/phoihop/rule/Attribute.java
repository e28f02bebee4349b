package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Links.Link;

/**
 * An attribute of an element as two accounts may tell it: none, one or several values, whose order counts for nothing.
 *
 * @param name its name as it is written
 * @param values its values in one element
 * @param sameness what of a value counts
 * @param known what else in an element says the same as a value would, such as its name for other names
 * @param isOpen whether an element leaves its values open, so that it tells nothing of others
 */
record Attribute<E, V>(
        String name,
        Function<E, ? extends Collection<V>> values,
        Sameness<V> sameness,
        Function<E, ? extends Collection<V>> known,
        Predicate<E> isOpen) {
    private static final String VIETNAMESE = "vi";

    /** What of a value counts: two values are the same if what this gives is equal. */
    @FunctionalInterface
    interface Sameness<V> {
        Object of(V value, Context context);
    }

    /** What is known when a value is looked at: what ids of its account lead to, and the language to read words in. */
    record Context(Link link, @Nullable String language) {
        Object words(Words words) {
            String text = language == null ? null : words.byLanguage().get(language);
            return text == null ? folded(words) : Names.words(text);
        }
    }

    /** An attribute with any number of values. */
    static <E, V> Attribute<E, V> many(String name, Function<E, ? extends Collection<V>> values, Sameness<V> sameness) {
        return new Attribute<>(name, values, sameness, e -> List.of(), e -> false);
    }

    /** An attribute with any number of values that are compared as they are. */
    static <E, V> Attribute<E, V> many(String name, Function<E, ? extends Collection<V>> values) {
        return many(name, values, (value, context) -> value);
    }

    /** An attribute that may have a value. */
    static <E, V> Attribute<E, V> maybe(String name, Function<E, Optional<V>> value, Sameness<V> sameness) {
        return many(name, e -> listed(value.apply(e)), sameness);
    }

    /** An attribute that may have a value, which is compared as it is. */
    static <E, V> Attribute<E, V> maybe(String name, Function<E, Optional<V>> value) {
        return maybe(name, value, (v, context) -> v);
    }

    /** An attribute that has a value, which is compared as it is. */
    static <E, V> Attribute<E, V> one(String name, Function<E, V> value) {
        return many(name, e -> List.of(value.apply(e)));
    }

    /** An attribute that has words. */
    static <E> Attribute<E, Words> words(String name, Function<E, Words> words) {
        return many(name, e -> List.of(words.apply(e)), (value, context) -> context.words(value));
    }

    private static <V> List<V> listed(Optional<V> value) {
        return value.map(List::of).orElseGet(List::of);
    }

    Attribute<E, V> butFor(Function<E, ? extends Collection<V>> others) {
        return new Attribute<>(name, values, sameness, others, isOpen);
    }

    Attribute<E, V> openWhere(Predicate<E> open) {
        return new Attribute<>(name, values, sameness, known, open);
    }

    /** Compares it in two elements; null if they tell the same. */
    @Nullable
    Difference compare(E left, E right, Links.Both links, boolean isLeftTelling, boolean isRightTelling) {
        Collection<V> leftValues = values.apply(left);
        Collection<V> rightValues = values.apply(right);
        if (leftValues.isEmpty() && rightValues.isEmpty()) {
            return null;
        }
        String language = language(leftValues, rightValues);
        Context ofLeft = new Context(links.left(), language);
        Context ofRight = new Context(links.right(), language);
        List<Object> leftOnly = without(leftValues, ofLeft, keys(right, rightValues, ofRight));
        List<Object> rightOnly = without(rightValues, ofRight, keys(left, leftValues, ofLeft));
        if (leftOnly.isEmpty() && rightOnly.isEmpty()) {
            return null;
        }
        boolean isTelling = leftOnly.isEmpty()
                ? isLeftTelling && !isOpen.test(left)
                : rightOnly.isEmpty() && isRightTelling && !isOpen.test(right);
        return new Difference(name, leftOnly, rightOnly, isTelling);
    }

    private Set<Object> keys(E element, Collection<V> own, Context context) {
        Set<Object> keys = new HashSet<>();
        own.forEach(value -> keys.add(sameness.of(value, context)));
        known.apply(element).forEach(value -> keys.add(sameness.of(value, context)));
        return keys;
    }

    private List<Object> without(Collection<V> own, Context context, Set<Object> others) {
        List<Object> rest = new ArrayList<>();
        Set<Object> seen = new HashSet<>(others);
        for (V value : own) {
            if (seen.add(sameness.of(value, context))) {
                rest.add(value);
            }
        }
        return rest;
    }

    /** The language in which all words can be compared: Vietnamese, else the first by its code; null if there is none. */
    private static @Nullable String language(Collection<?> left, Collection<?> right) {
        Set<String> shared = null;
        for (Collection<?> values : List.of(left, right)) {
            for (Object value : values) {
                Words words = Telling.wordsOf(value);
                if (words != null) {
                    Set<String> languages = words.byLanguage().keySet();
                    if (shared == null) {
                        shared = new TreeSet<>(languages);
                    } else {
                        shared.retainAll(languages);
                    }
                }
            }
        }
        if (shared == null || shared.isEmpty()) {
            return null;
        }
        return shared.contains(VIETNAMESE) ? VIETNAMESE : shared.iterator().next();
    }

    private static Map<String, String> folded(Words words) {
        Map<String, String> folded = new TreeMap<>();
        words.byLanguage().forEach((language, text) -> folded.put(language, Names.words(text)));
        return folded;
    }
}
