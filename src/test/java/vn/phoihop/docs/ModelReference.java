package vn.phoihop.docs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Occasion;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;

/** {@code docs/model.md}, made from the types, their annotations and their Javadoc. */
final class ModelReference {
    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final List<Class<?>> OBJECTS = List.of(
            Agreement.class,
            Source.class,
            Cite.class,
            Party.class,
            Person.class,
            Participation.class,
            Signing.class,
            Term.class,
            Milestone.class,
            Relation.class,
            Statement.class,
            Duty.class,
            Bearers.class,
            Parts.class,
            Parts.Part.class,
            Occasion.Event.class,
            Target.class,
            Quantity.class,
            Ambiguity.class,
            Ambiguity.Reading.class,
            Ambiguity.Choice.class);

    /** Each with an example of how it is written. */
    private static final Map<Class<?>, String> WRITTEN_AS_ONE_VALUE = written();

    private static Map<Class<?>, String> written() {
        Map<Class<?>, String> examples = new LinkedHashMap<>();
        examples.put(Words.class, "{\"vi\": \"đầu mối\", \"en\": \"focal point\"}");
        examples.put(ElementId.class, "\"d1\"");
        examples.put(PartyId.class, "\"ubnd-phu-yen\"");
        examples.put(PartyRef.class, "\"ubnd-phu-yen\", \"each:don-vi\"");
        examples.put(Role.class, "\"focal-point\"");
        examples.put(Phase.class, "\"2021-2025\"");
        examples.put(
                Arising.class,
                "{\"every\": \"year\"}, {\"each\": {\"event\": \"ad-hoc\"}}, {\"continuing\": {\"vi\": \"thường xuyên\"}}");
        return examples;
    }

    private static final List<Class<? extends Enum<?>>> CODES = List.of(
            AgreementKind.class,
            Completeness.class,
            Party.Kind.class,
            Modality.class,
            Duty.Basis.class,
            Duty.Inferred.class,
            Arising.Cycle.class,
            Relation.Kind.class,
            Statement.Kind.class,
            Target.Kind.class,
            Agreement.Listing.class);

    private ModelReference() {}

    static String markdown() {
        StringBuilder b = new StringBuilder("# Model reference\n\n");
        b.append("Made from the code; the Javadoc says more. An attribute in **bold** is required. A list that is")
                .append(" empty and an attribute that is left out mean that the source does not say.\n\n")
                .append("## Objects\n");
        OBJECTS.forEach(type -> object(b, type));
        b.append(
                "\n## Values written as one text, or with one field\n\n| type | written | is | kinds |\n|---|---|---|---|\n");
        WRITTEN_AS_ONE_VALUE.forEach((type, example) -> {
            b.append("| ").append(name(type)).append(" | `").append(example).append("` | ");
            b.append(new Javadoc(type).ofType(type))
                    .append(" | ")
                    .append(kinds(type))
                    .append(" |\n");
        });
        b.append("\n## Closed codes\n\nAny other code is refused.\n");
        CODES.forEach(type -> code(b, type));
        b.append("\n## Known open codes\n\nAny lower-case words joined by hyphens are as good; these have names.\n\n");
        b.append("| role | vi | en |\n|---|---|---|\n");
        for (Role role : roles()) {
            b.append("| `").append(role.code()).append("` | ").append(role.label(VI));
            b.append(" | ").append(role.label(Locale.ENGLISH)).append(" |\n");
        }
        b.append(
                "\nUnits of quantity with names: `tree`, `percent`, `commune`. Events with names: `ad-hoc` (đột xuất).\n");
        return b.toString();
    }

    private static void object(StringBuilder b, Class<?> type) {
        Javadoc javadoc = new Javadoc(type);
        b.append("\n### ")
                .append(name(type))
                .append("\n\n")
                .append(javadoc.ofType(type))
                .append("\n\n");
        b.append("| attribute | written as | meaning |\n|---|---|---|\n");
        attributes(type).forEach((name, written) -> {
            String meaning =
                    type.isRecord() ? javadoc.ofComponent(type, component(type, name)) : javadoc.ofProperty(name);
            b.append("| ").append(name.equals(required(type, name)) ? "**" + name + "**" : name);
            b.append(" | ")
                    .append(written(written))
                    .append(" | ")
                    .append(meaning)
                    .append(" |\n");
        });
    }

    /** The attributes of a type in the order they are written in. */
    private static Map<String, Type> attributes(Class<?> type) {
        Map<String, Type> found = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                found.put(
                        component
                                .getAccessor()
                                .getAnnotation(JsonProperty.class)
                                .value(),
                        component.getGenericType());
            }
            return found;
        }
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            found.put(name, accessor(type, name).getGenericReturnType());
        }
        return found;
    }

    static Method accessor(Class<?> type, String property) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(JsonProperty.class)
                        && m.getAnnotation(JsonProperty.class).value().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no accessor of " + property + " in " + type));
    }

    private static String component(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getAccessor()
                        .getAnnotation(JsonProperty.class)
                        .value()
                        .equals(property))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static String required(Class<?> type, String name) {
        if (type.isRecord()) {
            return name;
        }
        Method accessor = accessor(type, name);
        boolean isOptional =
                List.of(Optional.class, OptionalInt.class, List.class).contains(accessor.getReturnType())
                        || !java.lang.reflect.Modifier.isAbstract(accessor.getModifiers());
        // A participation without role and a list of parts without item are refused, though the type is a list.
        boolean isNeededList = (type == Participation.class && name.equals("roles"))
                || (type == Parts.class && name.equals("items"))
                || (type == Ambiguity.class && name.equals("readings"));
        return isOptional && !isNeededList ? "" : name;
    }

    private static String written(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? "list of " + written(argument) : written(argument);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return "text";
        }
        if (raw == boolean.class) {
            return "true or false";
        }
        if (raw == LocalDate.class) {
            return "day, `2021-02-20`";
        }
        if (raw == BigDecimal.class) {
            return "decimal number";
        }
        if (raw == OptionalInt.class) {
            return "whole number";
        }
        return raw.isEnum() ? "code, [" + name(raw) + "](#" + anchor(raw) + ")" : name(raw);
    }

    private static String kinds(Class<?> type) {
        if (!type.isSealed()) {
            return "";
        }
        return String.join(
                " ",
                Arrays.stream(type.getPermittedSubclasses())
                        .map(kind -> kind.isAnnotationPresent(JsonTypeName.class)
                                ? "`" + kind.getAnnotation(JsonTypeName.class).value() + "`: "
                                        + new Javadoc(kind).ofType(kind)
                                : new Javadoc(kind).ofType(kind))
                        .toList());
    }

    private static void code(StringBuilder b, Class<? extends Enum<?>> type) {
        Javadoc javadoc = new Javadoc(type);
        b.append("\n### ")
                .append(name(type))
                .append("\n\n")
                .append(javadoc.ofType(type))
                .append("\n\n");
        b.append("| code | vi | en | rule |\n|---|---|---|---|\n");
        for (Enum<?> constant : type.getEnumConstants()) {
            b.append("| `").append(call(constant, "code")).append("` | ").append(call(constant, "label", VI));
            b.append(" | ").append(call(constant, "label", Locale.ENGLISH));
            b.append(" | ").append(javadoc.ofConstant(constant)).append(" |\n");
        }
    }

    private static Object call(Object target, String method, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return ((Enum<?>) target)
                    .getDeclaringClass()
                    .getMethod(method, types)
                    .invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Role> roles() {
        return Arrays.stream(Role.class.getFields())
                .filter(field -> field.getType() == Role.class)
                .map(field -> {
                    try {
                        return (Role) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    private static String anchor(Class<?> type) {
        return name(type).toLowerCase(Locale.ROOT).replace(".", "");
    }
}
