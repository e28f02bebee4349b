package vn.phoihop.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.time.Occasion;

/** Which fields stand at the values of each type in some documents. */
final class Sightings {
    private final Map<Class<?>, Set<String>> fields = new HashMap<>();

    static Sightings in(List<Path> documents) {
        Sightings sightings = new Sightings();
        documents.forEach(
                document -> sightings.see(Agreement.class, JsonMapper.shared().readTree(Goldens.text(document))));
        return sightings;
    }

    /** The fields of the format seen at values of a type. */
    Set<String> fields(Class<?> type) {
        Set<String> known = new TreeSet<>(fields.getOrDefault(type, Set.of()));
        known.removeIf(name -> name.startsWith("x-"));
        return known;
    }

    /** Whether a field of the writer's own was seen at a value of a type. */
    boolean hasOwnField(Class<?> type) {
        return fields.getOrDefault(type, Set.of()).stream().anyMatch(name -> name.startsWith("x-"));
    }

    boolean hasSeen(Class<?> type) {
        return fields.containsKey(type);
    }

    private void see(Type type, JsonNode value) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            if (value.isArray()) {
                value.forEach(item -> see(of, item));
            } else {
                see(of, value);
            }
            return;
        }
        Class<?> raw =
                type == Occasion.class || type == Condition.class ? kind((Class<?>) type, value) : (Class<?>) type;
        Set<String> seen = fields.computeIfAbsent(raw, first -> new TreeSet<>());
        if (value.isObject()) {
            seen.addAll(value.propertyNames());
        }
        attributes(raw).forEach((name, attribute) -> {
            if (value.has(name)) {
                see(attribute, value.required(name));
            }
        });
    }

    /** The kind of a sum that has the fields of a value. */
    private static Class<?> kind(Class<?> sum, JsonNode value) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .filter(kind -> WrittenTypes.attributes(kind).keySet().containsAll(value.propertyNames()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Type> attributes(Class<?> type) {
        if (type == Arising.class) {
            Map<String, Type> kinds = new HashMap<>();
            Arrays.stream(Arising.class.getPermittedSubclasses())
                    .filter(Class::isRecord)
                    .forEach(
                            kind -> kinds.put(WrittenTypes.kind(kind), kind.getRecordComponents()[0].getGenericType()));
            return kinds;
        }
        return WrittenTypes.OBJECTS.contains(type) ? WrittenTypes.attributes(type) : Map.of();
    }
}
