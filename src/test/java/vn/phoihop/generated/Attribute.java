package vn.phoihop.generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a type of the model, as its annotations declare it.
 *
 * @param owner the type
 * @param name the name it is written under; {@code x-…} for what users add
 * @param accessor how to ask for it
 */
public record Attribute(Class<?> owner, String name, Method accessor) {
    /** The name that stands for all the names that users may add. */
    public static final String OWN = "x-…";

    /** The attributes of a type in the order in which they are written; none if it is written as one value. */
    public static List<Attribute> of(Class<?> type) {
        List<Attribute> attributes = new ArrayList<>();
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            for (String name : order.value()) {
                attributes.add(new Attribute(type, name, declared(type, name)));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonAnyGetter.class)) {
                attributes.add(new Attribute(type, OWN, method));
            }
        }
        if (order == null && type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                JsonProperty written = part.getAccessor().getAnnotation(JsonProperty.class);
                String name = written == null ? part.getName() : written.value();
                attributes.add(new Attribute(type, name, part.getAccessor()));
            }
        }
        return attributes;
    }

    /** Whether it may be left out. */
    public boolean isOptional() {
        Class<?> type = accessor.getReturnType();
        return type == Optional.class
                || type == OptionalInt.class
                || type == boolean.class
                || Collection.class.isAssignableFrom(type)
                || name.equals(OWN);
    }

    /** Whether its value cannot be built, or read, without it. */
    public boolean mustBeStated() {
        return !isOptional() && (owner.isRecord() || Modifier.isAbstract(accessor.getModifiers()));
    }

    public boolean isList() {
        return Collection.class.isAssignableFrom(accessor.getReturnType());
    }

    /** What it holds: for an optional one or a list, what that holds. */
    public Class<?> content() {
        Type type = accessor.getGenericReturnType();
        if (type instanceof ParameterizedType holder && holder.getRawType() != Map.class) {
            type = holder.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> plain ? plain : accessor.getReturnType();
    }

    public @Nullable Object value(Object of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(toString(), e);
        }
    }

    @Override
    public String toString() {
        String outer = owner.getEnclosingClass() == null
                ? ""
                : owner.getEnclosingClass().getSimpleName() + ".";
        return outer + owner.getSimpleName() + "/" + name;
    }

    private static Method declared(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                        && method.getAnnotation(JsonProperty.class).value().equals(name))
                .findFirst()
                .orElseThrow(() -> new LinkageError(type + " has no attribute written as " + name));
    }
}
