package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.rule.Links.Link;
import vn.phoihop.rule.Told.Keys;
import vn.phoihop.rule.Told.Mark;
import vn.phoihop.rule.Told.Round;
import vn.phoihop.rule.Told.Support;

/** Rounds of keys that several kinds of elements are matched by. */
final class Keyed {
    private static final String VIETNAMESE = "vi";

    private Keyed() {}

    /** The id, where the words are the same as well. */
    static <E> Round<E> idAndWords(Function<E, String> id, Function<E, Words> words) {
        return new Round<>(Ground.Kind.ID, (e, link) -> each(words.apply(e), id.apply(e), Keyed::folded));
    }

    /** The id, where the words support it. */
    static <E> Round<E> id(Function<E, String> id, Support support) {
        return new Round<>(Ground.Kind.ID, (e, link) -> List.of(new Mark(id.apply(e), id.apply(e))), support);
    }

    /** The words in Vietnamese, together with something else. */
    static <E> Round<E> vietnamese(Ground.Kind ground, Function<E, Words> words, BiFunction<E, Link, Object> beside) {
        return new Round<>(ground, (e, link) -> {
            String text = words.apply(e).byLanguage().get(VIETNAMESE);
            String folded = text == null ? "" : folded(text);
            return folded.isEmpty() ? List.of() : List.of(new Mark(List.of(folded, beside.apply(e, link)), ""));
        });
    }

    /** The words in Vietnamese. */
    static <E> Round<E> vietnamese(Ground.Kind ground, Function<E, Words> words) {
        return vietnamese(ground, words, (e, link) -> "");
    }

    /** The words in any language, together with something else. */
    static <E> Round<E> anyLanguage(Ground.Kind ground, Function<E, Words> words, BiFunction<E, Link, Object> beside) {
        return new Round<>(ground, (e, link) -> {
            List<Mark> keys = new ArrayList<>();
            words.apply(e).byLanguage().forEach((language, text) -> {
                String folded = folded(text);
                if (!folded.isEmpty()) {
                    keys.add(new Mark(List.of(language, folded, beside.apply(e, link)), ""));
                }
            });
            return keys;
        });
    }

    /** The words in any language. */
    static <E> Round<E> anyLanguage(Ground.Kind ground, Function<E, Words> words) {
        return anyLanguage(ground, words, (e, link) -> "");
    }

    /** The only one. */
    static <E> Round<E> sole() {
        return new Round<>(Ground.Kind.SOLE, (e, link) -> List.of(new Mark("", "")));
    }

    /** One key, or none. */
    static <E, V> Keys<E> maybe(Function<E, Optional<V>> value, Function<V, Object> key) {
        return (e, link) -> value.apply(e)
                .map(key)
                .map(k -> List.of(new Mark(k, k.toString())))
                .orElseGet(List::of);
    }

    private static List<Mark> each(Words words, String id, Function<String, String> fold) {
        List<Mark> keys = new ArrayList<>();
        for (Map.Entry<String, String> text : words.byLanguage().entrySet()) {
            keys.add(new Mark(List.of(id, text.getKey(), fold.apply(text.getValue())), id));
        }
        return keys;
    }

    /** A number and symbol by what it is read as; as it is written where it cannot be read. */
    static Object number(String written) {
        Optional<DocumentNumber> number = NumberReading.of(written).number();
        return number.isPresent() ? number.get() : Names.folded(written);
    }

    static String folded(String text) {
        return Names.words(text).strip();
    }
}
