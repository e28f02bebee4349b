package vn.phoihop.docs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Phase;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Survival;
import vn.phoihop.party.IdentifierScheme;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.time.DayRef;

/** {@code docs/model.md}, made from the types, their annotations and their Javadoc. */
final class ModelReference {
    private static final Locale VI = Locale.forLanguageTag("vi");

    /** Each with an example of how it is written. */
    private static final Map<Class<?>, String> WRITTEN_AS_ONE_VALUE = written();

    private static Map<Class<?>, String> written() {
        Map<Class<?>, String> examples = new LinkedHashMap<>();
        examples.put(Words.class, "{\"vi\": \"đầu mối\", \"en\": \"focal point\"}");
        examples.put(ElementId.class, "\"d1\"");
        examples.put(PartyId.class, "\"ubnd-phu-yen\"");
        examples.put(
                PartyRef.class, "\"ubnd-phu-yen\", \"each:don-vi\", \"role:requester\", \"others-than:ubnd-phu-yen\"");
        examples.put(AgreementKind.class, "\"official-letter\"");
        examples.put(Role.class, "\"focal-point\"");
        examples.put(IdentifierScheme.class, "\"qd-20-2020\"");
        examples.put(Phase.class, "\"2021-2025\"");
        examples.put(Provision.class, "\"khoản 2 Điều 5\", \"Mục 2 Chương III\"");
        examples.put(
                Arising.class,
                "{\"every\": \"year\"}, {\"every\": {\"cycle\": \"year\", \"atLeast\": 2}}, {\"each\": {\"event\": \"ad-hoc\"}},"
                        + " {\"continuing\": {\"vi\": \"thường xuyên\"}}");
        examples.put(Survival.class, "{\"years\": 2}, \"indefinitely\"");
        examples.put(
                DayRef.class,
                "\"2025-12-15\", \"12-15\", \"end:2025-Q3\", \"day-25:month\", \"2nd-monday:month\","
                        + " \"last-working-day:month\", \"lunar:01-15\"");
        return examples;
    }

    private ModelReference() {}

    static String markdown() {
        StringBuilder b = new StringBuilder("# Model reference\n\n");
        b.append("Made from the code; the Javadoc says more. An attribute in **bold** is required. A list that is")
                .append(" empty and an attribute that is left out mean that the source does not say.\n\n")
                .append(schema())
                .append("## Objects\n");
        WrittenTypes.OBJECTS.forEach(type -> object(b, type));
        b.append(ownFields());
        b.append(
                "\n## Values written as one text, or with one field\n\n| type | written | is | kinds |\n|---|---|---|---|\n");
        WRITTEN_AS_ONE_VALUE.forEach((type, example) -> {
            b.append("| ")
                    .append(WrittenTypes.name(type))
                    .append(" | `")
                    .append(example)
                    .append("` | ");
            b.append(new Javadoc(type).ofType(type))
                    .append(" | ")
                    .append(kinds(type))
                    .append(" |\n");
        });
        b.append("\n## Closed codes\n\nAny other code is refused.\n");
        WrittenTypes.CODES.forEach(type -> code(b, type));
        b.append("\n## Known open codes\n\nAny lower-case words joined by hyphens are as good; these have names.\n\n");
        open(b, "kind of agreement", AgreementKind.known(), AgreementKind::code, AgreementKind::label);
        open(b, "scheme", IdentifierScheme.known(), IdentifierScheme::code, IdentifierScheme::label);
        open(b, "role", roles(), Role::code, Role::label);
        b.append(
                "Units of quantity with names: `tree`, `percent`, `commune`. Events with names: `ad-hoc` (đột xuất), `signed`"
                        + " (ngày ký), `issued` (ngày ban hành), `in-force` (ngày có hiệu lực), `received` (ngày nhận),"
                        + " `requested` (ngày có yêu cầu).\n");
        return b.toString();
    }

    private static String schema() {
        return "A document is an [Agreement](#agreement). It may say in `format` which version of this format it is"
                + " written in: a newer minor version is read as long as it holds nothing unknown, another major one is"
                + " refused. It may also have `$schema`, the address of a schema for an editor, which is passed over. The"
                + " JSON Schema (2020-12) of all that follows, `urn:phoihop:agreement:1.0`, stands in the jar as"
                + " `META-INF/phoihop/agreement-1.0.schema.json`.\n\n";
    }

    private static String ownFields() {
        String takers = WrittenTypes.OBJECTS.stream()
                .filter(WrittenTypes::isExtended)
                .map(WrittenTypes::name)
                .collect(Collectors.joining(", "));
        return "\n## Fields of your own\n\nEvery object with an id (" + takers
                + ") also takes fields whose names begin with `x-`, such as `x-register`: text, a number, true or false,"
                + " a list or an object of such. They are kept, and written back behind the others. An object without an"
                + " id takes none, and a field of any other name is refused.\n";
    }

    private static void object(StringBuilder b, Class<?> type) {
        Javadoc javadoc = new Javadoc(type);
        b.append("\n### ")
                .append(WrittenTypes.name(type))
                .append("\n\n")
                .append(javadoc.ofType(type))
                .append("\n\n");
        b.append("| attribute | written as | meaning |\n|---|---|---|\n");
        WrittenTypes.attributes(type).forEach((name, written) -> {
            String meaning =
                    type.isRecord() ? javadoc.ofComponent(type, component(type, name)) : javadoc.ofProperty(name);
            b.append("| ").append(WrittenTypes.isRequired(type, name) ? "**" + name + "**" : name);
            b.append(" | ")
                    .append(written(written))
                    .append(" | ")
                    .append(meaning)
                    .append(" |\n");
        });
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
        if (raw == OptionalInt.class || raw == int.class) {
            return "whole number";
        }
        return raw.isEnum() ? "code, [" + WrittenTypes.name(raw) + "](#" + anchor(raw) + ")" : WrittenTypes.name(raw);
    }

    private static String kinds(Class<?> type) {
        if (!type.isSealed()) {
            return "";
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .map(kind -> (kind.isAnnotationPresent(JsonTypeName.class) ? "`" + WrittenTypes.kind(kind) + "`: " : "")
                        + new Javadoc(kind).ofType(kind))
                .collect(Collectors.joining(" "));
    }

    private static void code(StringBuilder b, Class<? extends Enum<?>> type) {
        Javadoc javadoc = new Javadoc(type);
        b.append("\n### ")
                .append(WrittenTypes.name(type))
                .append("\n\n")
                .append(javadoc.ofType(type))
                .append("\n\n");
        b.append("| code | vi | en | rule |\n|---|---|---|---|\n");
        for (Enum<?> constant : type.getEnumConstants()) {
            b.append("| `").append(WrittenTypes.code(constant)).append("` | ").append(label(constant, VI));
            b.append(" | ").append(label(constant, Locale.ENGLISH));
            b.append(" | ").append(javadoc.ofConstant(constant)).append(" |\n");
        }
    }

    private static Object label(Enum<?> constant, Locale locale) {
        try {
            return constant.getDeclaringClass().getMethod("label", Locale.class).invoke(constant, locale);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <C> void open(
            StringBuilder b,
            String what,
            List<C> known,
            Function<C, String> code,
            BiFunction<C, Locale, String> label) {
        b.append("| ").append(what).append(" | vi | en |\n|---|---|---|\n");
        for (C one : known) {
            b.append("| `").append(code.apply(one)).append("` | ").append(label.apply(one, VI));
            b.append(" | ").append(label.apply(one, Locale.ENGLISH)).append(" |\n");
        }
        b.append('\n');
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

    private static String anchor(Class<?> type) {
        return WrittenTypes.name(type).toLowerCase(Locale.ROOT).replace(".", "");
    }
}
