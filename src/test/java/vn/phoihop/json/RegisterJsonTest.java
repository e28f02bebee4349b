package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.generated.Chance;
import vn.phoihop.generated.Registers;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;

/** Registers as they are read and written; places and sentences of refusals were counted and written by hand. */
class RegisterJsonTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/phoihop/registers/vietnam-2025.json");
    private static final Path OWN = Path.of("src/test/resources/registers/own.json");
    private static final ShippedSchema SCHEMA = ShippedSchema.REGISTER;

    private static final String SOUND = """
            {
              "bodies": [{"id": "so-moi", "name": {"vi": "Sở mới"}}],
              "classes": [{"of": "cac-so", "since": "2025-01-01", "until": "2025-06-30", "members": ["a", "b"], "sureness": "inferred"}],
              "successions": [
                {"kind": "rename", "on": "2025-07-01", "from": ["so-cu"], "to": [{"body": "so-moi"}],
                 "instruments": [{"number": "1/NQ", "sureness": "verified"}], "sureness": "verified"}
              ]
            }
            """;

    private static List<JsonProblem> problems(String text) {
        UnreadableJsonException e =
                catchThrowableOfType(UnreadableJsonException.class, () -> PhoihopJson.readRegister(text));
        assertThat(e).as("refusal of %s", text).isNotNull();
        return e.problems();
    }

    private static String slipped(String sound, String slip) {
        assertThat(SOUND).containsOnlyOnce(sound);
        return SOUND.replace(sound, slip);
    }

    @Test
    void theFileThatShipsHoldsTheFactsThatAreBundled() throws IOException {
        assertThat(PhoihopJson.readRegister(SHIPPED)).isEqualTo(Register.vietnam());
        assertThat(PhoihopJson.writeRegister(Register.vietnam())).isEqualTo(Files.readString(SHIPPED));
        assertThat(SCHEMA.against(Files.readString(SHIPPED))).isEmpty();
        assertThat(Register.class.getResource("/META-INF/phoihop/registers/vietnam-2025.json"))
                .isNotNull();
    }

    @Test
    void whateverItIsReadFromItReadsAlike() throws IOException {
        byte[] bytes = Files.readAllBytes(OWN);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Register register = PhoihopJson.readRegister(text);
        assertThat(register.successions()).hasSize(1);
        assertThat(List.of(
                        PhoihopJson.readRegister(OWN),
                        PhoihopJson.readRegister(bytes),
                        PhoihopJson.readRegister(new ByteArrayInputStream(bytes)),
                        PhoihopJson.readRegister(new StringReader(text)),
                        PhoihopJson.readRegister("\uFEFF" + text)))
                .containsOnly(register);
    }

    @Test
    void whateverItIsWrittenToItIsWrittenAlike(@TempDir Path folder) throws IOException {
        Register register = PhoihopJson.readRegister(OWN);
        String text = Files.readString(OWN);
        assertThat(PhoihopJson.writeRegister(register)).isEqualTo(text);
        PhoihopJson.writeRegister(register, folder.resolve("register.json"));
        assertThat(folder.resolve("register.json")).hasContent(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhoihopJson.writeRegister(register, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.writeRegister(register, folder))
                .withMessage("file must be writable, but was not: " + folder);
        assertThat(PhoihopJson.readRegister("{}")).isEqualTo(Register.none());
        assertThat(PhoihopJson.writeRegister(Register.none())).isEqualTo("{\n}\n");
    }

    @Test
    void whatIsWrittenReadsBackAndTheSchemaTakesIt() {
        for (long seed = 1; seed <= 200; seed++) {
            Register register = Registers.of(new Chance(seed));
            String text = PhoihopJson.writeRegister(register);
            assertThat(PhoihopJson.readRegister(text)).as("seed %d", seed).isEqualTo(register);
            assertThat(SCHEMA.against(text)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void whereTheSchemaStandsIsPassedOver() {
        String text = slipped("{\n  \"bodies\"", "{\n  \"$schema\": \"register-1.0.schema.json\",\n  \"bodies\"");
        assertThat(PhoihopJson.readRegister(text)).isEqualTo(PhoihopJson.readRegister(SOUND));
        assertThat(SCHEMA.against(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "bodies"                | "body"           | 2 |  3 | /body                   | unknown field "body", known are bodies, classes, successions
            , "name": {"vi": "Sở mới"} | ``            | 2 | 14 | /bodies/0               | must state name
            "id": "so-moi"          | "id": "sở mới"   | 2 | 21 | /bodies/0/id            | party id must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-', but was "sở mới"
            "of": "cac-so", | ``                       | 3 | 15 | /classes/0              | must state of
            "2025-06-30"            | "2024-12-31"     | 3 | 64 | /classes/0/until        | last must not be before the first, 2025-01-01, but was 2024-12-31
            ["a", "b"]              | ["a", "a"]       | 3 | 95 | /classes/0/members/1    | members must name each once, but named a twice
            , "sureness": "inferred" | ``              | 3 | 15 | /classes/0              | must state sureness
            "inferred"              | "sure"           | 3 | 113 | /classes/0/sureness    | sureness must be one of verified, second-hand, inferred, unverified, but was "sure"
            "rename"                | "renamed"        | 5 | 14 | /successions/0/kind     | kind of succession must be one of rename, merger, split, transfer, abolition, but was "renamed"; did you mean rename?
            "kind": "rename", | ``                     | 5 |  5 | /successions/0          | must state kind
            "on": "2025-07-01", | ``                   | 5 |  5 | /successions/0          | must state on
            "2025-07-01"            | "2025-06-31"     | 5 | 30 | /successions/0/on       | value must be a day that exists, but was "2025-06-31"
            "2025-07-01"            | "2025-07-01", "earliest": "2025-07-01" | 5 | 56 | /successions/0/earliest | earliest must be before the day of the succession, 2025-07-01, but was 2025-07-01
            "from": ["so-cu"], | ``                    | 5 |  5 | /successions/0          | must state from
            ["so-cu"]               | []               | 5 | 52 | /successions/0/from     | succession must come from at least one body, but named none
            ["so-cu"]               | "so-cu"          | 5 | 52 | /successions/0/from     | value must be an array, but was "so-cu"
            ["so-cu"]               | ["so-cu", "so-nua"] | 5 | 52 | /successions/0/from  | number of bodies in from must be 1 where kind is rename, but was 2
            [{"body": "so-moi"}]    | []               | 5 | 69 | /successions/0/to       | number of bodies in to must be 1 where kind is rename, but was 0
            {"body": "so-moi"}      | "so-moi"         | 5 | 70 | /successions/0/to/0     | value must be an object with the fields body, subject, but was "so-moi"
            {"body": "so-moi"}      | {"body": "so-moi", "subject": "press"} | 5 | 100 | /successions/0/to/0/subject | subject must not be stated where kind is rename, but was press
            {"body": "so-moi"}      | {"body": "so-cu"} | 5 | 79 | /successions/0/to/0/body | body must be another than it comes from where kind is rename, but was so-cu
            {"body": "so-moi"}      | {"body": "so-moi", "subject": "Báo chí"} | 5 | 100 | /successions/0/to/0/subject | subject must be lower-case words joined by hyphens, but was "Báo chí"
            {"body": "so-moi"}      | {}               | 5 | 70 | /successions/0/to/0  | must state body
            {"number": "1/NQ", "sureness": "verified"} | "1/NQ" | 6 | 22 | /successions/0/instruments/0 | value must be an object with the fields number, words, sureness, but was "1/NQ"
            "number": "1/NQ", | ``                     | 6 | 22 | /successions/0/instruments/0 | instrument must state number or words, but stated neither
            "number": "1/NQ"        | "number": null   | 6 | 33 | /successions/0/instruments/0/number | value must not be null; what is unstated is left out
            "instruments": [{"number": "1/NQ", "sureness": "verified"}], | `` | 5 | 5 | /successions/0 | must state instruments
            [{"number": "1/NQ", "sureness": "verified"}] | [] | 6 | 21 | /successions/0/instruments | succession must name at least one instrument, but named none
            "on"                    | "x-note": 1, "on" | 5 | 24 | /successions/0/x-note  | field "x-note" cannot stand here: names beginning with x- are for the agreement and its elements that have an id
            """)
    void saysWhatMustStandWhereAndWhatStandsThere(
            String sound, String slip, int line, int column, String pointer, String message) {
        assertThat(problems(slipped(sound, slip)))
                .extracting(JsonProblem::place, problem -> problem.text(Locale.ENGLISH))
                .containsExactly(tuple(new Place(pointer, line, column), message));
    }

    @Test
    void saysAllThatIsWrongAndNothingOfWhatFollowsFromIt() {
        String text = """
                {
                  "bodies": [{"id": "a"}],
                  "classes": [{"of": "c", "until": "30/6/2025", "sureness": "inferred"}],
                  "successions": [
                    {"kind": "meger", "on": "2025-07-01", "from": ["a"], "to": [],
                     "instruments": [{"sureness": "verified"}], "sureness": "verified"},
                    {"kind": "split", "on": "2025-07-01", "from": ["a"], "to": [{"body": "b"}],
                     "instruments": [{"number": "1/NQ", "sureness": "verified"}], "sureness": null}
                  ]
                }
                """;
        assertThat(problems(text))
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "line 2, column 14, at /bodies/0: must state name",
                        "line 3, column 36, at /classes/0/until: value must be a day such as \"2021-02-20\","
                                + " but was \"30/6/2025\"",
                        "line 5, column 14, at /successions/0/kind: kind of succession must be one of rename, merger,"
                                + " split, transfer, abolition, but was \"meger\"; did you mean merger?",
                        "line 6, column 22, at /successions/0/instruments/0: instrument must state number or words,"
                                + " but stated neither",
                        "line 7, column 64, at /successions/1/to: number of bodies in to must be at least 2 where"
                                + " kind is split, but was 1",
                        "line 8, column 79, at /successions/1/sureness: value must not be null; what is unstated is"
                                + " left out");
    }

    @Test
    void isOneJsonObjectInUtf8() {
        assertThat(problems("[]").get(0)).hasToString("line 1, column 1: value must be an object, but was an array");
        assertThat(problems(SOUND + "{}").get(0).fault()).isEqualTo(JsonProblem.Fault.NOT_JSON);
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readRegister(SOUND.getBytes(StandardCharsets.UTF_16LE)))
                .withMessageContaining("UTF-8");
        Path missing = Path.of("khong-co", "dang-ba.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readRegister(missing))
                .withMessage("file must be readable, but was not: " + missing);
    }

    static Map<Class<?>, List<String>> required() {
        return Map.of(
                Register.class, List.of(),
                Register.Body.class, List.of("id", "name"),
                Register.Roll.class, List.of("of", "sureness"),
                Succession.class, List.of("kind", "on", "from", "instruments", "sureness"),
                Succession.Successor.class, List.of("body"),
                Succession.Instrument.class, List.of("sureness"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaHasTheSameAttributesAndRequiresTheSame(Class<?> type) {
        JsonNode definition = definition(type);
        List<String> properties = new ArrayList<>(ShippedSchema.names(definition, "properties"));
        if (type == Register.class) {
            assertThat(properties.remove("$schema")).isTrue();
        }
        assertThat(properties)
                .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet());
        assertThat(ShippedSchema.texts(definition.path("required")))
                .isEqualTo(required().get(type));
        assertThat(definition.required("additionalProperties").asBoolean()).isFalse();
    }

    static List<Class<?>> types() {
        return List.of(
                Register.class,
                Register.Body.class,
                Register.Roll.class,
                Succession.class,
                Succession.Successor.class,
                Succession.Instrument.class);
    }

    private static JsonNode definition(Class<?> type) {
        return type == Register.class
                ? SCHEMA.text()
                : SCHEMA.text().required("$defs").required(WrittenTypes.name(type));
    }

    @Test
    void theSchemaHasTheSameCodes() {
        for (Class<? extends Enum<?>> code : List.of(Succession.Kind.class, Succession.Sureness.class)) {
            assertThat(ShippedSchema.texts(definition(code).required("enum")))
                    .isEqualTo(Arrays.stream(Objects.requireNonNull(code.getEnumConstants()))
                            .map(WrittenTypes::code)
                            .toList());
        }
    }

    @Test
    void theExampleShowsEveryAttribute() throws IOException {
        String text = Files.readString(OWN);
        assertThat(SCHEMA.against(text)).isEmpty();
        for (Class<?> type : types()) {
            assertThat(WrittenTypes.attributes(type).keySet())
                    .allSatisfy(name -> assertThat(text).contains("\"" + name + "\": "));
        }
    }

    /** What is put in the place of every value in turn. */
    private static final List<String> PROBES = """
            null
            true
            0
            ""
            " "
            "a"
            "verified"
            "split"
            "2025-07-01"
            "2025-02-30"
            {}
            []
            [1]
            ["a"]
            ["a", "a"]
            [{}]
            {"vi": "a"}
            {"VI": "a"}
            {"body": "a"}
            {"body": "a", "subject": "press"}
            [{"body": "a"}]
            [{"body": "a"}, {"body": "a"}]
            [{"words": {"vi": "a"}, "sureness": "verified"}]
            {"number": "a", "sureness": "verified"}
            """.lines().toList();

    @Test
    void theSchemaRefusesNothingThatIsReadAndNullEverywhere() throws IOException {
        JsonNode sound = JsonMapper.shared().readTree(Files.readString(OWN));
        List<String> pointers = new ArrayList<>();
        collect(sound, "", pointers);
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers) {
            for (String probe : PROBES) {
                String text = changed(sound, pointer, JsonMapper.shared().readTree(probe));
                boolean isRefused = !SCHEMA.against(text).isEmpty();
                refused += isRefused ? 1 : 0;
                if (isRefused && isRead(text)) {
                    readAllTheSame.add(probe + " at " + pointer);
                }
            }
            assertThat(SCHEMA.against(
                            changed(sound, pointer, JsonMapper.shared().nullNode())))
                    .as("null at %s", pointer)
                    .isNotEmpty();
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThan(500);
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> collect(value, pointer + "/" + name, pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static String changed(JsonNode sound, String pointer, JsonNode value) {
        JsonNode copy = sound.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode owner = copy.at(pointer.substring(0, last));
        String step = pointer.substring(last + 1);
        if (owner instanceof ObjectNode object) {
            object.set(step, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(step), value);
        }
        return copy.toString();
    }

    private static boolean isRead(String text) {
        try {
            PhoihopJson.readRegister(text);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }
}
