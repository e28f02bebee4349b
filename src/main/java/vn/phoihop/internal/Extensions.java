package vn.phoihop.internal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What users add to an element: JSON values by field name, as plain values that nobody can change. A number is a
 * {@link BigDecimal}, so that it is the same whoever read it.
 */
public final class Extensions {
    /** How the names begin that the format leaves to its users. */
    public static final String PREFIX = "x-";

    /** How deep a value may nest. */
    public static final int DEPTH = 32;

    private Extensions() {}

    /**
     * Says whether nobody can change the values; names and texts are checked in passing.
     *
     * @param extensions the values by name
     * @param owner the type that has them beside its attributes
     * @return whether they are what {@link #frozen} makes of them
     * @throws IllegalArgumentException if a name is blank or that of an attribute, or a name or text holds half of a
     *     character
     */
    public static boolean areFrozen(Map<String, Object> extensions, Class<?> owner) {
        if (extensions.isEmpty()) {
            return true;
        }
        boolean areFrozen = true;
        for (Map.Entry<String, Object> entry : extensions.entrySet()) {
            String name = Require.text("name of an extension", entry.getKey());
            if (!name.startsWith(PREFIX) && isTaken(name, owner)) {
                throw new RefusedValueException("name-taken", "name of an extension", Require.shown(name));
            }
            areFrozen &= isFrozen("extension " + Require.plain(name), entry.getValue());
        }
        return areFrozen;
    }

    private static boolean isTaken(String name, Class<?> owner) {
        return name.equals("$schema")
                || List.of(owner.getAnnotation(JsonPropertyOrder.class).value()).contains(name);
    }

    private static boolean isFrozen(String what, Object value) {
        if (value instanceof String text) {
            Require.whole(what, text);
            return true;
        }
        return value instanceof Boolean
                || value instanceof BigDecimal
                || value instanceof Fields
                || value instanceof Items;
    }

    /**
     * Makes values that nobody can change.
     *
     * @param extensions the values by name
     * @return such values by the same names
     * @throws IllegalArgumentException if a value is none that this format can say
     */
    public static Map<String, Object> frozen(Map<String, Object> extensions) {
        Map<String, Object> frozen = new LinkedHashMap<>();
        extensions.forEach((name, value) -> frozen.put(name, frozen("extension " + Require.plain(name), value, 1)));
        return frozen;
    }

    private static Object frozen(String what, @Nullable Object value, int depth) {
        if (depth - 1 + depth(value) > DEPTH) {
            throw new RefusedValueException("too-deep", what, String.valueOf(DEPTH));
        }
        if (value != null && isFrozen(what, value)) {
            return value;
        }
        if (value instanceof Number number) {
            return decimal(what, number);
        }
        if (value instanceof Collection<?> items) {
            return new Items(
                    items.stream().map(item -> frozen(what, item, depth + 1)).toList());
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields.forEach((name, item) -> map.put(name(what, name), frozen(what, item, depth + 1)));
            return new Fields(map);
        }
        throw new RefusedValueException("no-json", what, value == null ? "null" : "something-else");
    }

    private static String name(String what, @Nullable Object name) {
        if (name instanceof String text) {
            return Require.whole(what, text);
        }
        throw new RefusedValueException("no-json", what, name == null ? "null" : "something-else");
    }

    /** How deep a value nests, as far as it is known without looking into it. */
    private static int depth(@Nullable Object value) {
        if (value instanceof Items items) {
            return items.depth;
        }
        if (value instanceof Fields fields) {
            return fields.depth;
        }
        return value instanceof Collection || value instanceof Map ? 1 : 0;
    }

    private static int depthWith(Collection<Object> values) {
        return 1 + values.stream().mapToInt(Extensions::depth).max().orElse(0);
    }

    private static BigDecimal decimal(String what, Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (!(number instanceof Double) && !(number instanceof Float)) {
            throw new RefusedValueException("no-json", what, "something-else");
        }
        if (!Double.isFinite(number.doubleValue())) {
            throw new RefusedValueException("not-finite", what, number.toString());
        }
        return new BigDecimal(number.toString());
    }

    /** The items of an array. */
    private static final class Items extends AbstractList<Object> implements RandomAccess {
        private final List<Object> items;
        private final int depth;

        Items(List<Object> items) {
            this.items = items;
            this.depth = depthWith(items);
        }

        @Override
        public Object get(int index) {
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    /** The fields of an object, in the order given. */
    private static final class Fields extends AbstractMap<String, Object> {
        private final Map<String, Object> fields;
        private final int depth;

        Fields(Map<String, Object> fields) {
            this.fields = Collections.unmodifiableMap(fields);
            this.depth = depthWith(fields.values());
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return fields.entrySet();
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return fields.containsKey(name);
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return fields.get(name);
        }
    }
}
