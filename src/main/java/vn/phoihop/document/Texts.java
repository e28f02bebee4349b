package vn.phoihop.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Texts by language in the order given, language and text by turns: a third of what a map that can grow takes. */
final class Texts extends AbstractMap<String, String> {
    private final String[] pairs;

    Texts(Map<String, String> texts) {
        pairs = new String[2 * texts.size()];
        int i = 0;
        for (Entry<String, String> text : texts.entrySet()) {
            pairs[i++] = text.getKey();
            pairs[i++] = text.getValue();
        }
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object language) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(language)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object language) {
        return get(language) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return pairs.length / 2;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return IntStream.range(0, pairs.length / 2)
                        .mapToObj(i -> Map.entry(pairs[2 * i], pairs[2 * i + 1]))
                        .iterator();
            }
        };
    }
}
