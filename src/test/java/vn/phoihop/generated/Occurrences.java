package vn.phoihop.generated;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of the model occurs in values, and what there is that could. */
final class Occurrences {
    private static final String MODEL = "vn.phoihop.";

    private final Set<String> seen = new TreeSet<>();

    /** Everything that can occur in a value of a type, in the words of {@link #seen()}. */
    static Set<String> possible(Class<?> type) {
        Set<String> possible = new TreeSet<>();
        collect(type, possible, new HashSet<>());
        return possible;
    }

    Set<String> seen() {
        return seen;
    }

    void look(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::look);
        } else if (value != null && value.getClass().getName().startsWith(MODEL)) {
            lookAtValue(value, declared(value.getClass()));
        }
    }

    private void lookAtValue(Object value, Class<?> type) {
        seen.add(constant(type, value));
        for (Attribute attribute : Attribute.of(type)) {
            Object held = attribute.value(value);
            seen.add(attribute + (isPresent(held) ? " present" : " absent"));
            look(held);
        }
    }

    /** The constant that a value is, or else its type. */
    private static String constant(Class<?> type, Object value) {
        if (value instanceof Enum<?> constant) {
            return type.getName() + "." + constant.name();
        }
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                .filter(field -> value.equals(valueOf(field)))
                .map(field -> type.getName() + "." + field.getName())
                .findFirst()
                .orElse(type.getName());
    }

    private static @Nullable Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant.getName(), e);
        }
    }

    private static void collect(Class<?> type, Set<String> possible, Set<Class<?>> done) {
        if (!type.getName().startsWith(MODEL) || !done.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> collect(kind, possible, done));
            return;
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                .forEach(field -> possible.add(type.getName() + "." + field.getName()));
        if (type.isEnum()) {
            return;
        }
        possible.add(type.getName());
        for (Attribute attribute : Attribute.of(type)) {
            possible.add(attribute + " present");
            if (attribute.isOptional()) {
                possible.add(attribute + " absent");
            }
            collect(attribute.content(), possible, done);
        }
    }

    private static Class<?> declared(Class<?> type) {
        boolean isGenerated = type.getSimpleName().startsWith("Immutable");
        return isGenerated ? type.getSuperclass() : type;
    }

    private static boolean isPresent(@Nullable Object held) {
        return !(held == null
                || held.equals(Optional.empty())
                || held.equals(OptionalInt.empty())
                || held.equals(false)
                || (held instanceof Collection<?> items && items.isEmpty())
                || (held instanceof Map<?, ?> map && map.isEmpty()));
    }
}
