package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema takes what the format is and refuses what a schema can see not to be it. */
class SchemaTest {
    private static final String DEFINITION = "#/$defs/";

    static Stream<Path> soundDocuments() {
        return Stream.of(Goldens.valid(), Goldens.examples()).flatMap(List::stream);
    }

    static List<Path> invalidGoldens() {
        return Goldens.invalid();
    }

    static List<ShippedSchema> schemas() {
        return ShippedSchema.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isASchemaOfTheDialectItNames(ShippedSchema schema) {
        assertThat(schema.text().required("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.text().required("$id").asString()).isEqualTo("urn:phoihop:" + schema + ":1.0");
        assertThat(schema.ownFaults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soundDocuments")
    void takesEverySoundDocument(Path document) {
        assertThat(ShippedSchema.faults(Goldens.text(document))).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("invalidGoldens")
    void refusesWhatItCanSeeAndTakesWhatItCannot(Path golden) throws IOException {
        Path sidecar = Path.of(golden.toString().replaceFirst("json$", "expected"));
        List<String> marks = Files.readAllLines(sidecar).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("schema:"))
                .toList();
        assertThat(marks).as("%s", sidecar).isSubsetOf("schema: blind", "schema: not-json");
        if (marks.contains("schema: blind")) {
            assertThat(ShippedSchema.faults(Goldens.text(golden)))
                    .as("the schema sees it and is not blind")
                    .isEmpty();
        } else if (marks.isEmpty()) {
            assertThat(ShippedSchema.faults(Goldens.text(golden))).isNotEmpty();
        }
    }

    @Test
    void aTextIsBlankToItAsItIsToJava() {
        Pattern text =
                Pattern.compile(ShippedSchema.TEXT.at("/$defs/Text/pattern").asString());
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String of = String.valueOf(c);
            assertThat(text.matcher(of).find()).as("U+%04X", (int) c).isEqualTo(!of.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed(ShippedSchema schema) {
        Set<String> references = new TreeSet<>();
        for (JsonNode reference : schema.text().findValues("$ref")) {
            if (!reference.asString().equals("#")) { // the whole, where it holds others of itself
                assertThat(reference.asString()).startsWith(DEFINITION);
                references.add(reference.asString().substring(DEFINITION.length()));
            }
        }
        assertThat(references).hasSameElementsAs(ShippedSchema.names(schema.text(), "$defs"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyDefinitionAndEveryPropertySaysWhatItIs(ShippedSchema schema) {
        assertDescribed("the whole", schema.text());
        schema.text().required("$defs").forEachEntry(SchemaTest::assertDescribed);
    }

    /** Each stands by itself, so that one file is enough; what two define under one name they define alike. */
    @ParameterizedTest
    @MethodSource("schemas")
    void definesWhatAnotherDefinesAlike(ShippedSchema schema) {
        JsonNode agreements = ShippedSchema.TEXT.required("$defs");
        schema.text().required("$defs").forEachEntry((name, definition) -> {
            if (agreements.has(name)) {
                assertThat(definition).as(name).isEqualTo(agreements.required(name));
            }
        });
    }

    private static void assertDescribed(String name, JsonNode definition) {
        assertThat(definition.path("description").asString("")).as(name).endsWith(".");
        definition
                .path("properties")
                .forEachEntry((property, schema) -> assertThat(
                                schema.path("description").asString(""))
                        .as("%s of %s", property, name)
                        .endsWith("."));
    }
}
