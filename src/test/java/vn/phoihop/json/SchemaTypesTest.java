package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Survival;
import vn.phoihop.party.PartyRef;
import vn.phoihop.time.Occasion;

/** Annotations, schema, goldens and model reference tell of the same types with the same attributes. */
class SchemaTypesTest {
    private static final String REFERENCE = Goldens.text(Path.of("docs", "model.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\**)(\\w+)\\1 \\|");

    /** What the definitions are made of, beside the types. */
    private static final List<String> HELPERS =
            List.of("Text", "Day", "Id", "Code", "OwnValue", "Occasion", "Condition");

    private static final Map<Class<?>, String> PLAIN = Map.of(
            boolean.class, "boolean", OptionalInt.class, "integer", int.class, "integer", BigDecimal.class, "number");

    static List<Class<?>> objects() {
        return WrittenTypes.OBJECTS;
    }

    static List<Class<?>> singleValues() {
        return WrittenTypes.SINGLE_VALUES;
    }

    static List<Class<? extends Enum<?>>> codes() {
        return WrittenTypes.CODES;
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyAttributeHasItsPlaceInTheOrderOfTheType(Class<?> type) {
        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .filter(accessor -> accessor.isAnnotationPresent(JsonProperty.class))
                        .map(accessor ->
                                accessor.getAnnotation(JsonProperty.class).value()))
                .containsExactlyInAnyOrderElementsOf(
                        WrittenTypes.attributes(type).keySet());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaHasTheSameAttributes(Class<?> type) {
        List<String> properties = new ArrayList<>(ShippedSchema.names(ShippedSchema.definition(type), "properties"));
        if (type == Agreement.class) {
            assertThat(properties.remove("$schema")).isTrue();
        }
        assertThat(properties)
                .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaAsksForTheSameTypes(Class<?> type) {
        JsonNode properties = ShippedSchema.definition(type).required("properties");
        WrittenTypes.attributes(type)
                .forEach((name, attribute) -> assertAsksFor(name, properties.required(name), attribute));
    }

    private static void assertAsksFor(String name, JsonNode schema, Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean isList = generic.getRawType() == List.class;
            assertThat(schema.path("type").asString("")).as(name).isEqualTo(isList ? "array" : "");
            assertAsksFor(name, isList ? schema.required("items") : schema, generic.getActualTypeArguments()[0]);
        } else if (PLAIN.containsKey(type)) {
            assertThat(schema.required("type").asString()).as(name).isEqualTo(PLAIN.get(type));
        } else if (type == String.class) {
            boolean isPattern = schema.has("pattern");
            assertThat(isPattern ? "#/$defs/Text" : schema.required("$ref").asString())
                    .as(name)
                    .isIn("#/$defs/Text", "#/$defs/Id", "#/$defs/Code");
        } else {
            String definition = type == LocalDate.class ? "Day" : WrittenTypes.name((Class<?>) type);
            assertThat(schema.required("$ref").asString()).as(name).isEqualTo("#/$defs/" + definition);
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaRequiresWhatTheTypeRequires(Class<?> type) {
        assertThat(ShippedSchema.texts(ShippedSchema.definition(type).path("required")))
                .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet().stream()
                        .filter(name -> WrittenTypes.isRequired(type, name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSchemaTakesFieldsOfTheWritersOwnWhereTheTypeKeepsThemAndNoOthers(Class<?> type) {
        JsonNode definition = ShippedSchema.definition(type);
        assertThat(ShippedSchema.names(definition, "patternProperties"))
                .isEqualTo(WrittenTypes.isExtended(type) ? List.of("^x-") : List.of());
        assertThat(definition.required("additionalProperties").asBoolean()).isFalse();
        assertThat(Sightings.in(List.of(Goldens.named("extensions"))).hasOwnField(type))
                .isEqualTo(WrittenTypes.isExtended(type));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theGoldenOfATypeShowsEveryAttribute(Class<?> type) {
        List<Path> goldens = type == Agreement.class ? Goldens.valid() : Goldens.allOf(type);
        assertThat(Sightings.in(goldens).fields(type))
                .containsExactlyInAnyOrderElementsOf(
                        WrittenTypes.attributes(type).keySet());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theReferenceTellsOfTheSameAttributesAndSaysWhichAreRequired(Class<?> type) {
        String section = REFERENCE
                .split("\n### " + Pattern.quote(WrittenTypes.name(type)) + "\n", 2)[1]
                .split("\n##", 2)[0];
        List<MatchResult> rows = ROW.matcher(section).results().skip(1).toList();
        assertThat(rows)
                .extracting(row -> row.group(2))
                .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet());
        assertThat(rows.stream().filter(row -> row.group(1).equals("**")).map(row -> row.group(2)))
                .containsExactlyElementsOf(
                        ShippedSchema.texts(ShippedSchema.definition(type).path("required")));
    }

    @ParameterizedTest
    @MethodSource("singleValues")
    void aSingleValueHasADefinitionAGoldenAndARowInTheReference(Class<?> type) {
        assertThat(ShippedSchema.definition(type).isObject()).isTrue();
        assertThat(Sightings.in(List.of(Goldens.of(type))).hasSeen(type)).isTrue();
        assertThat(REFERENCE).contains("\n| " + WrittenTypes.name(type) + " | `");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aClosedCodeHasTheSameValuesInTheSchemaAndTheReference(Class<? extends Enum<?>> type) {
        List<String> values =
                Arrays.stream(type.getEnumConstants()).map(WrittenTypes::code).toList();
        assertThat(ShippedSchema.texts(ShippedSchema.definition(type).required("enum")))
                .isEqualTo(values);
        String section = REFERENCE
                .split("\n### " + Pattern.quote(WrittenTypes.name(type)) + "\n", 2)[1]
                .split("\n##", 2)[0];
        assertThat(Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(section).results())
                .extracting(row -> row.group(1))
                .isEqualTo(values);
    }

    @Test
    void anArisingHasTheSameKindsEverywhere() {
        List<String> kinds = Arrays.stream(Arising.class.getPermittedSubclasses())
                .map(WrittenTypes::kind)
                .toList();
        assertThat(ShippedSchema.names(ShippedSchema.definition(Arising.class), "properties"))
                .isEqualTo(kinds);
        assertThat(Sightings.in(List.of(Goldens.of(Arising.class))).fields(Arising.class))
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kinds).allMatch(kind -> REFERENCE.contains("`" + kind + "`: "));
    }

    @Test
    void theGoldenOfReferencesHasEveryForm() {
        assertThat(Goldens.text(Goldens.of(PartyRef.class)))
                .contains("[\"so-tttt\"]", "[\"each:so-ban-nganh\"]", "\"role:requester\"", "\"others-than:so-tttt\"");
    }

    @Test
    void occasionsAndConditionsHaveTheSameKindsInTheSchemaAsInTheirTypes() {
        for (Class<?> sum : List.of(Occasion.class, Condition.class)) {
            assertThat(ShippedSchema.definition(sum)
                            .required("oneOf")
                            .valueStream()
                            .map(kind -> kind.required("$ref").asString()))
                    .containsExactlyElementsOf(Arrays.stream(sum.getPermittedSubclasses())
                            .map(kind -> "#/$defs/" + WrittenTypes.name(kind))
                            .toList());
        }
    }

    @Test
    void theGoldenOfSurvivalHasBothForms() {
        assertThat(Goldens.text(Goldens.of(Survival.class)))
                .contains("\"survives\": {\"years\": 2}", "\"survives\": \"indefinitely\"");
    }

    @Test
    void nothingElseIsDefined() {
        Stream<Class<?>> types = Stream.of(WrittenTypes.OBJECTS, WrittenTypes.SINGLE_VALUES, WrittenTypes.CODES)
                .flatMap(List::stream);
        List<String> names = new ArrayList<>(HELPERS);
        types.filter(type -> type != Agreement.class).map(WrittenTypes::name).forEach(names::add);
        assertThat(ShippedSchema.names(ShippedSchema.TEXT, "$defs")).containsExactlyInAnyOrderElementsOf(names);
    }
}
