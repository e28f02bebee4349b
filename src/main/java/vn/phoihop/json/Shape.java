package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** How the types are written, read off their annotations. Asked only when reading has failed. */
final class Shape {
    /** Small values, one of which any attribute takes that must be stated. */
    private static final List<String> SMALL = List.of(
            "\"x\"",
            "1",
            "{\"vi\":\"x\"}",
            "{\"each\":[\"x\"]}",
            "{\"event\":\"x\"}",
            "\"2000-01-01\"",
            "\"2000-2000\"",
            "\"Điều 1\"",
            "{\"label\":\"x\",\"words\":{\"vi\":\"x\"}}",
            "{\"none\":{\"vi\":\"x\"}}",
            "\"2000-01-01/2000-01-01\"",
            "{\"amount\":1,\"unit\":\"x\"}");

    private Shape() {}

    /** The type that a value is read as, where Jackson names its builder. */
    static Class<?> type(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing != null && type.getSimpleName().equals("Builder") ? enclosing : type;
    }

    /** The names of the fields of a type, in the order they are written in. */
    static List<String> fields(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            return List.of(order.value());
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .flatMap(part -> Stream.ofNullable(part.getAccessor().getAnnotation(JsonProperty.class)))
                    .map(JsonProperty::value)
                    .toList();
        }
        return accessors(type)
                .map(accessor -> accessor.getAnnotation(JsonProperty.class).value())
                .toList();
    }

    /** The fields of a type that may be left out. */
    static List<String> optional(Class<?> type) {
        return accessors(type)
                .filter(accessor -> accessor.getReturnType() == Optional.class)
                .map(accessor -> accessor.getAnnotation(JsonProperty.class).value())
                .toList();
    }

    /** Whether values of the type can carry fields of their users. */
    static boolean isExtended(Class<?> type) {
        return methods(type).anyMatch(method -> method.isAnnotationPresent(JsonAnyGetter.class));
    }

    /**
     * An attribute that is read by itself.
     *
     * @param type its type, or that of its items
     * @param isList whether it is a list
     */
    record Member(Class<?> type, boolean isList) {}

    /** The attributes of a type that are lists, or objects, and what belongs to the kinds of a sum, by their fields. */
    static Map<String, Member> members(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (isSum(type)) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                if (kind.isAnnotationPresent(JsonTypeName.class)) {
                    Class<?> content = kind.getRecordComponents()[0].getType();
                    members.put(kind.getAnnotation(JsonTypeName.class).value(), new Member(content, false));
                }
            }
        }
        accessors(type).forEach(accessor -> {
            Type generic = accessor.getGenericReturnType();
            Member member = null;
            if (generic instanceof Class<?> plain) {
                member = new Member(plain, false);
            } else if (generic instanceof ParameterizedType of
                    && of.getRawType() != Map.class
                    && of.getActualTypeArguments()[0] instanceof Class<?> argument) {
                member = new Member(argument, of.getRawType() == List.class);
            }
            if (member != null) {
                members.put(accessor.getAnnotation(JsonProperty.class).value(), member);
            }
        });
        return Collections.unmodifiableMap(members);
    }

    /** Whether a field of a type holds values by names. */
    static boolean isMap(Class<?> type, String field) {
        return accessors(type)
                .anyMatch(accessor -> accessor.getReturnType() == Map.class
                        && accessor.getAnnotation(JsonProperty.class).value().equals(field));
    }

    /** A value that the field takes, to see what else is wrong beside its missing; null if there is none. */
    static @Nullable String standIn(Class<?> type, String field) {
        return accessors(type)
                .filter(accessor ->
                        accessor.getAnnotation(JsonProperty.class).value().equals(field))
                .flatMap(accessor -> Stream.ofNullable(standIn(accessor.getReturnType())))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String standIn(Class<?> type) {
        if (type.isEnum()) {
            return Mappers.locating().writeValueAsString(type.getEnumConstants()[0]);
        }
        return SMALL.stream().filter(json -> isReadable(json, type)).findFirst().orElse(null);
    }

    private static boolean isReadable(String json, Class<?> type) {
        try {
            return Mappers.locating().readValue(json, type) != null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static Stream<Method> accessors(Class<?> type) {
        return methods(type)
                .filter(method -> method.getParameterCount() == 0 && method.isAnnotationPresent(JsonProperty.class));
    }

    /** The methods of a type, and what it has as one of several kinds. */
    private static Stream<Method> methods(Class<?> type) {
        return Stream.concat(
                        Stream.of(type), Arrays.stream(type.getInterfaces()).filter(Class::isSealed))
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()));
    }

    /** The field whose text says the kind, for a sum whose kinds are flat objects; null for any other type. */
    static @Nullable String tag(Class<?> type) {
        JsonTypeInfo info = type.isSealed() ? type.getAnnotation(JsonTypeInfo.class) : null;
        return info != null
                        && info.include() == JsonTypeInfo.As.PROPERTY
                        && !info.property().isEmpty()
                ? info.property()
                : null;
    }

    /** The kind of a sum by its name; null if there is none. */
    static @Nullable Class<?> kind(Class<?> sum, String name) {
        int index = kinds(sum).indexOf(name);
        return index < 0 ? null : sum.getPermittedSubclasses()[index];
    }

    /** The fields that tell the kinds of a sum type apart: the name of the kind, or the first field it has. */
    static List<String> kinds(Class<?> sum) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .map(kind -> kind.isAnnotationPresent(JsonTypeName.class)
                        ? kind.getAnnotation(JsonTypeName.class).value()
                        : fields(kind).get(0))
                .toList();
    }

    /** Whether the kinds of a sum type are told by the fields that an object has, of which some have several. */
    static boolean isDeduced(@Nullable Class<?> type) {
        JsonTypeInfo info = type != null && type.isSealed() ? type.getAnnotation(JsonTypeInfo.class) : null;
        return info != null && info.use() == JsonTypeInfo.Id.DEDUCTION;
    }

    /** The kinds of a sum type of which an object has fields. */
    static List<Class<?>> deduced(Class<?> sum, Node object) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : sum.getPermittedSubclasses()) {
            if (fields(kind).stream().anyMatch(field -> object.visible(field) != null)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether the type is a sum that is written as an object with one field. */
    static boolean isSum(@Nullable Class<?> type) {
        return type != null && type.isSealed() && !isText(type) && tag(type) == null;
    }

    /** The sum that a type is a kind of; null if it is of none. */
    static @Nullable Class<?> sum(Class<?> kind) {
        return Arrays.stream(kind.getInterfaces())
                .filter(Shape::isSum)
                .findFirst()
                .orElse(null);
    }

    /** The word for what a value of a type looks like. */
    static String expected(@Nullable Class<?> type, Node found) {
        if (type == null) {
            return "something-else";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "a-true-or-false";
        }
        if (type == OptionalInt.class || type == int.class) {
            return "a-whole-number";
        }
        if (type == BigDecimal.class) {
            return "a-number";
        }
        if (type == LocalDate.class) {
            return found.string() != null && found.string().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? "a-real-day"
                    : "a-day";
        }
        if (type == Instant.class) {
            return "a-moment";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "a-texts";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an-array";
        }
        return type == String.class || isText(type) ? "a-text" : "an-object";
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> m.isAnnotationPresent(JsonValue.class) && m.getReturnType() == String.class);
    }
}
