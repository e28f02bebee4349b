package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import vn.phoihop.document.Words;
import vn.phoihop.examples.Bundled;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.RuleChanges;
import vn.phoihop.rule.RuleRestriction;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.rule.Suppression;

/** Changes to rule books and findings as they are read and written, and their schemas. */
class RuleSchemaTest {
    private static final Path CHANGES = Path.of("src/test/resources/rules/changes.json");
    private static final Path FINDINGS = Path.of("src/test/resources/golden/result/findings.json");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Document OF_CHANGES =
            new Document(CHANGES, ShippedSchema.RULE_CHANGES, PhoihopJson::readRuleChanges, RuleChanges.class);
    private static final Document OF_FINDINGS =
            new Document(FINDINGS, ShippedSchema.FINDINGS, PhoihopJson::readFindings, Findings.class);

    /** A kind of document: a golden with every attribute, the schema, and how it is read. */
    record Document(Path golden, ShippedSchema schema, Consumer<String> reading, Class<?> type) {
        boolean isRead(String text) {
            try {
                reading.accept(text);
                return true;
            } catch (UnreadableJsonException e) {
                return false;
            }
        }

        JsonNode definition(Class<?> of) {
            return of == type ? schema.text() : schema.text().required("$defs").required(WrittenTypes.name(of));
        }
    }

    static List<Document> documents() {
        return List.of(OF_CHANGES, OF_FINDINGS);
    }

    private static Rule standard(String code) {
        return RuleBooks.standard().rule(code).orElseThrow();
    }

    /** The plan has two phases that share 2025, and an open list of targets, about which the office was asked. */
    private static Findings ofThePlan() {
        Suppression asked = new Suppression(
                "list-open",
                "/openLists/targets",
                Words.of("Đã hỏi Văn phòng", "The office was asked"),
                LocalDate.of(2026, 12, 31));
        return RuleBook.of(standard("phases-overlap"), standard("list-open"), standard("instance-overdue"))
                .suppressing(asked)
                .check(Subject.of(Bundled.PLAN).asOf(DAY));
    }

    @Test
    void findingsAreWrittenAsTheGoldenShows() throws IOException {
        assertThat(PhoihopJson.writeFindings(ofThePlan())).isEqualTo(Files.readString(FINDINGS));
    }

    @Test
    void whateverTheyAreReadFromTheyReadAlike() throws IOException {
        byte[] changes = Files.readAllBytes(CHANGES);
        String text = new String(changes, StandardCharsets.UTF_8);
        RuleChanges read = PhoihopJson.readRuleChanges(text);
        assertThat(read.graded()).containsExactly(Map.entry("list-open", Severity.ERROR));
        assertThat(List.of(
                        PhoihopJson.readRuleChanges(CHANGES),
                        PhoihopJson.readRuleChanges(changes),
                        PhoihopJson.readRuleChanges(new ByteArrayInputStream(changes)),
                        PhoihopJson.readRuleChanges(new StringReader(text)),
                        PhoihopJson.readRuleChanges("\uFEFF" + text)))
                .containsOnly(read);
        byte[] findings = Files.readAllBytes(FINDINGS);
        String written = new String(findings, StandardCharsets.UTF_8);
        assertThat(List.of(
                        PhoihopJson.readFindings(FINDINGS),
                        PhoihopJson.readFindings(findings),
                        PhoihopJson.readFindings(new ByteArrayInputStream(findings)),
                        PhoihopJson.readFindings(new StringReader(written)),
                        PhoihopJson.readFindings(written)))
                .containsOnly(ofThePlan());
    }

    @Test
    void whateverTheyAreWrittenToTheyAreWrittenAlike(@TempDir Path folder) throws IOException {
        String text = Files.readString(CHANGES);
        RuleChanges changes = PhoihopJson.readRuleChanges(text);
        assertThat(PhoihopJson.writeRuleChanges(changes)).isEqualTo(text);
        PhoihopJson.writeRuleChanges(changes, folder.resolve("changes.json"));
        assertThat(folder.resolve("changes.json")).hasContent(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhoihopJson.writeRuleChanges(changes, out);
        PhoihopJson.writeFindings(ofThePlan(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text + Files.readString(FINDINGS));
        PhoihopJson.writeFindings(ofThePlan(), folder.resolve("findings.json"));
        assertThat(folder.resolve("findings.json")).hasSameTextualContentAs(FINDINGS);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.writeFindings(ofThePlan(), folder))
                .withMessage("file must be writable, but was not: " + folder);
    }

    private static List<String> problems(Document document, String text) {
        UnreadableJsonException e =
                catchThrowableOfType(UnreadableJsonException.class, () -> document.reading.accept(text));
        assertThat(e).as("refusal of %s", text).isNotNull();
        return e.problems().stream()
                .map(problem -> problem.place().pointer() + " " + problem.text(Locale.ENGLISH))
                .toList();
    }

    /** Whether the schema sees it too, or it takes a reader. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"without": "parts-open"}                 | sees  | /without value must be an array, but was "parts-open"
            {"without": ["Parts open"]}               | sees  | /without/0 rule code must be lower-case words joined by hyphens, but was "Parts open"
            {"graded": {"Parts open": "error"}}       | sees  | /graded rule code must be lower-case words joined by hyphens, but was "Parts open"
            {"withouts": []}                          | sees  | /withouts unknown field "withouts", did you mean "without"?
            {"graded": ["parts-open"]}                | sees  | /graded value must be an object, but was an array
            {"graded": {"parts-open": "grave"}}       | sees  | /graded/parts-open severity must be one of error, warning, notice, but was "grave"
            {"graded": {"parts-open": null}}          | sees  | /graded/parts-open value must not be null; what is unstated is left out
            {"restricted": [{"code": "parts-open"}]}  | sees  | /restricted/0 restriction must state kinds or days, but parts-open stated none
            {"restricted": [{"code": "parts-open", "kinds": []}]} | blind | /restricted/0 restriction must state kinds or days, but parts-open stated none
            {"restricted": [{"kinds": ["plan"]}]}     | sees  | /restricted/0 must state code
            {"restricted": [{"code": "a", "since": "2023-02-30"}]} | sees | /restricted/0/since value must be a day that exists, but was "2023-02-30"
            {"suppressed": [{"code": "parts-open"}]}  | sees  | /suppressed/0 must state at, reason, until
            {"suppressed": [{"code": "a", "at": "/x", "reason": "asked", "until": "2026-12-31"}]} | sees | /suppressed/0/reason value must be an object of texts by language, such as {"vi": "…"}, but was "asked"
            """)
    void whatIsWrongWithChangesIsSaid(String text, String eye, String problem) {
        assertThat(problems(OF_CHANGES, text)).containsExactly(problem);
        assertThat(OF_CHANGES.schema.against(text).isEmpty()).isEqualTo(eye.equals("blind"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "seen": 0                                   | "sen": 0                    | /runs/2/sen unknown field "sen", did you mean "seen"?
            "severity": "warning"                       | "severity": "grave"         | /all/0/severity severity must be one of error, warning, notice, but was "grave"
            "bar": "no-ledger"                          | "bar": "no-book"            | /runs/2/bar bar must be one of no-predecessor, no-others, no-day, no-ledger, other-kind, other-day, undated, but was "no-book"
            "anchor": "/term/phases",                   | ``                          | /all/0 must state anchor
            "state": "used"                             | "state": 1                  | /suppressions/0/state value must be text, but was 1
            """)
    void whatIsWrongWithFindingsIsSaidAndSeenByTheSchema(String sound, String slip, String problem) throws IOException {
        String text = Files.readString(FINDINGS).replaceFirst(sound, slip);
        assertThat(problems(OF_FINDINGS, text)).containsExactly(problem);
        assertThat(OF_FINDINGS.schema.against(text)).isNotEmpty();
    }

    @Test
    void bothAreOneJsonObject() {
        for (Document document : documents()) {
            assertThat(problems(document, "[]")).containsExactly(" value must be an object, but was an array");
            assertThat(document.schema.against("[]")).isNotEmpty();
        }
        assertThat(problems(OF_FINDINGS, "{}")).containsExactly(" must state all, runs, suppressed, suppressions");
        assertThat(OF_FINDINGS.schema.against("{}")).hasSize(4);
        assertThat(PhoihopJson.readRuleChanges("{}"))
                .isEqualTo(RuleChanges.builder().build());
        assertThat(OF_CHANGES.schema.against("{\"$schema\": \"rule-changes-1.0.schema.json\"}"))
                .isEmpty();
    }

    static Map<Class<?>, List<String>> required() {
        return Map.of(
                RuleChanges.class, List.of(),
                RuleRestriction.class, List.of("code"),
                Suppression.class, List.of("code", "at", "reason", "until"),
                Findings.class, List.of("all", "runs", "suppressed", "suppressions"),
                Finding.class, List.of("code", "severity", "pointer", "anchor", "arguments", "sentence"),
                Findings.Run.class, List.of("code", "seen"),
                Suppression.Outcome.class, List.of("suppression", "state"));
    }

    private static void assertTells(Document document, Class<?> type) throws IOException {
        JsonNode definition = document.definition(type);
        List<String> properties = new ArrayList<>(ShippedSchema.names(definition, "properties"));
        if (type == RuleChanges.class) {
            assertThat(properties.remove("$schema")).isTrue();
        }
        if (type == Finding.class) {
            assertThat(properties.remove("text")).isTrue(); // for people
        }
        assertThat(properties)
                .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet());
        assertThat(ShippedSchema.texts(definition.path("required")))
                .isEqualTo(required().get(type));
        assertThat(definition.required("additionalProperties").asBoolean()).isFalse();
        String golden = Files.readString(document.golden);
        assertThat(properties).allSatisfy(name -> assertThat(golden).contains("\"" + name + "\": "));
    }

    @Test
    void theSchemasHaveTheAttributesOfTheTypesAndTheGoldensShowThem() throws IOException {
        for (Class<?> type : List.of(RuleChanges.class, RuleRestriction.class, Suppression.class)) {
            assertTells(OF_CHANGES, type);
        }
        for (Class<?> type : List.of(
                Findings.class, Finding.class, Findings.Run.class, Suppression.class, Suppression.Outcome.class)) {
            assertTells(OF_FINDINGS, type);
        }
        assertThat(OF_CHANGES.definition(Suppression.class)).isEqualTo(OF_FINDINGS.definition(Suppression.class));
    }

    @Test
    void theSchemasHaveTheSameCodes() {
        for (Class<? extends Enum<?>> code : List.of(Severity.class, Findings.Bar.class, Suppression.State.class)) {
            assertThat(ShippedSchema.texts(OF_FINDINGS.definition(code).required("enum")))
                    .isEqualTo(Arrays.stream(Objects.requireNonNull(code.getEnumConstants()))
                            .map(WrittenTypes::code)
                            .toList());
        }
        assertThat(OF_CHANGES.definition(Severity.class)).isEqualTo(OF_FINDINGS.definition(Severity.class));
    }

    @Test
    void whatIsWrittenOfTheFiveIsTakenByTheSchema() {
        for (var agreement : Bundled.ALL) {
            Findings findings = RuleBooks.standard().check(Subject.of(agreement).asOf(DAY));
            assertThat(ShippedSchema.FINDINGS.against(PhoihopJson.writeFindings(findings)))
                    .isEmpty();
        }
    }

    /** What is put in the place of every value in turn. */
    private static final List<String> PROBES = """
            null
            true
            0
            -1
            1.5
            ""
            " "
            "a"
            "A b"
            "used"
            "no-day"
            "2025-07-01"
            "2025-02-30"
            {}
            []
            [1]
            ["a"]
            [{}]
            {"a": "error"}
            {"A b": "error"}
            {"vi": "a"}
            {"vi": " "}
            {"VI": "a"}
            {"code": "a"}
            [{"code": "a", "since": "2021-01-01"}]
            [{"code": "a", "seen": 1}]
            """.lines().toList();

    /** But the text of a finding, which nobody reads back. */
    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaRefusesNothingThatIsReadAndNullEverywhere(Document document) throws IOException {
        JsonNode sound = JsonMapper.shared().readTree(Files.readString(document.golden));
        assertThat(document.schema.against(sound.toString())).isEmpty();
        List<String> pointers = new ArrayList<>();
        collect(sound, "", pointers);
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers) {
            for (String probe : PROBES) {
                String text = changed(sound, pointer, JsonMapper.shared().readTree(probe));
                boolean isRefused = !document.schema.against(text).isEmpty();
                refused += isRefused ? 1 : 0;
                if (isRefused && document.isRead(text) && !pointer.matches("/\\w+/0/text(/\\w+)?")) {
                    readAllTheSame.add(probe + " at " + pointer);
                }
            }
            assertThat(document.schema.against(
                            changed(sound, pointer, JsonMapper.shared().nullNode())))
                    .as("null at %s", pointer)
                    .isNotEmpty();
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThan(300);
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
}
