package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.examples.Bundled;
import vn.phoihop.json.JsonProblem;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.Places;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.time.Counting;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;
import vn.phoihop.time.ReportingRegime;

/** The Java examples of {@code docs/json.md}, run. */
class JsonExamplesTest {
    private static final Path TEN = Path.of("src/test/resources/golden/invalid/ten-at-once.json");
    private static final Path PAGE = Path.of("docs/json.md");
    private static final Path NEWER = Path.of("src/test/resources/golden/lenient/newer.json");

    private static void problems(Path file, Consumer<String> log) {
        // snippet: json-problems
        try {
            PhoihopJson.readAgreement(file);
        } catch (UnreadableJsonException e) {
            for (JsonProblem problem : e.problems()) {
                log.accept(
                        problem.place().line() + ":" + problem.place().column() + " " + problem.text(Locale.ENGLISH));
            }
        }
        // end
    }

    @Test
    void tenProblemsAreSaidAsThePageSays() throws IOException {
        List<String> said = new ArrayList<>();
        problems(TEN, said::add);
        assertThat(Files.readString(Path.of("docs/json.md"))).contains("```text\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void whatANewerVersionHasIsKept() throws IOException {
        String text = Files.readString(NEWER);
        // snippet: json-lenient
        Agreement letter = PhoihopJson.lenient().readAgreement(text);
        Object monitoring = letter.duties().get(0).extensions().get("monitoring");
        Object duty = letter.extensions().get("/duties/1");
        String same = PhoihopJson.writeAgreement(letter);
        // end
        assertThat(letter.duties()).hasSize(1);
        assertThat(monitoring).asString().isEqualTo("{by=van-phong-ubnd}");
        assertThat(duty).asString().contains("modality=shall-try");
        assertThat(same).isEqualTo(text);
    }

    private static List<String> slips(Path file) {
        List<String> log = new ArrayList<>();
        // snippet: json-notice
        try {
            log.add("read the days off of " + PhoihopJson.readNotice(file).year());
        } catch (UnreadableJsonException e) {
            e.problems().forEach(problem -> log.add(problem.toString()));
        }
        // end
        return log;
    }

    @Test
    void noticesAreReadAndTheirProblemsSaid() throws IOException {
        List<String> said = slips(Path.of("src/test/resources/golden/result/notice-with-slips.json"));
        assertThat(said).hasSize(2);
        assertThat(Files.readString(PAGE)).contains("```text\n" + String.join("\n", said) + "\n```");
        assertThat(slips(Path.of("src/test/resources/notices/vietnam-2027-invented.json")))
                .containsExactly("read the days off of 2027");
    }

    private static DueDate sentByTheCommune(Path file) {
        // snippet: json-regime
        ReportingRegime regime = PhoihopJson.readRegime(file);
        Occurrence year = Reckoner.vietnam()
                .occurrences(Recurrence.every(Cycle.YEAR))
                .find("2023")
                .orElseThrow();
        DueDate commune = regime.sending(year, "commune"); // raw 2023-12-17, a Sunday; effective 2023-12-18
        // end
        return commune;
    }

    @Test
    void aRegimeIsReadAndCounted() {
        DueDate commune = sentByTheCommune(Path.of("src/test/resources/regimes/tt-01-2020-vpcp.json"));
        assertThat(commune.raw()).contains(LocalDate.of(2023, 12, 17));
        assertThat(commune.effective()).contains(LocalDate.of(2023, 12, 18));
    }

    /** The examples of a table on a page: what stands in its rows as an object. */
    private static List<String> examples(String page, String table) throws IOException {
        String text = Files.readString(Path.of("docs", page));
        String rows = text.substring(text.indexOf("<!-- table: " + table + " -->"));
        return Pattern.compile("`(\\{[^`]*\\})`")
                .matcher(rows.substring(0, rows.indexOf("\n\n")))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time.md | occasions  | 12 | "condition": {"fact": "a"}, "window": {"from": %s}
            json.md | conditions | 5  | "condition": %s
            """)
    void theTablesOfOccasionsAndConditionsAreRead(String page, String table, int count, String field)
            throws IOException {
        List<String> examples = examples(page, table);
        assertThat(examples).hasSize(count);
        for (String example : examples) {
            String written =
                    PhoihopJson.writeAgreement(PhoihopJson.readAgreement("""
                    {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "duties": [{"id": "d", "modality":
                    "must", "bearers": {"each": ["a"]}, "action": {"vi": "a"}, %s}]}
                    """.formatted(field.formatted(example))));
            assertThat(written.replaceAll("\\s+", ""))
                    .contains(field.formatted(example).replaceAll("\\s+", ""));
        }
    }

    @Test
    void theTableOfTermsIsRead() throws IOException {
        List<String> examples = examples("json.md", "terms");
        assertThat(examples).hasSize(9);
        for (String example : examples) {
            String written = PhoihopJson.writeAgreement(PhoihopJson.readAgreement("""
                    {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "term": %s}
                    """.formatted(example)));
            assertThat(written.replaceAll("\\s+", "")).contains("\"term\":" + example.replaceAll("\\s+", ""));
        }
    }

    @Test
    void everyArisingOfThePageIsReadAndWrittenAsItStandsThere() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- table: arisings -->"), page.indexOf("An object that says"));
        List<String> examples = Pattern.compile("`(\\{.*\\})` \\|")
                .matcher(table)
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(6);
        for (String example : examples) {
            Agreement agreement = PhoihopJson.readAgreement(arising(example));
            assertThat(PhoihopJson.writeAgreement(agreement).replaceAll("\\s+", ""))
                    .contains("\"arises\":[" + example.replaceAll("\\s+", "") + "]");
        }
        assertThat(table)
                .contains(WrittenTypes.attributes(Recurrence.class).keySet().stream()
                        .map(name -> "\"" + name + "\"")
                        .toList());
    }

    @Test
    void aFaultInARecurrenceIsWhereThePageSays() throws IOException {
        Matcher said =
                Pattern.compile("told in the object: in `(.*?)` at `(.*?)`\\.").matcher(Files.readString(PAGE));
        assertThat(said.find()).isTrue();
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class, () -> PhoihopJson.readAgreement(arising(said.group(1))));
        assertThat(e.problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly(said.group(2));
    }

    private static String arising(String arising) {
        return """
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "duties": [{"id": "d", "modality":
                "must", "bearers": {"each": ["a"]}, "action": {"vi": "a"}, "arises": [%s]}]}
                """.formatted(arising);
    }

    private static String withDeadline(String deadline) {
        return """
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "duties": [{"id": "d", "modality":
                "must", "bearers": {"each": ["a"]}, "action": {"vi": "a"}, "deadline": %s}]}
                """.formatted(deadline);
    }

    @Test
    void everyDeadlineOfThePageIsReadAndEveryFieldNamed() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- table: deadline-forms -->"), page.indexOf("`vague` may also"));
        List<String> examples = Pattern.compile("`(\\{.*\\})` \\|")
                .matcher(table)
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(12);
        for (String example : examples) {
            Agreement agreement = PhoihopJson.readAgreement(withDeadline(example));
            assertThat(PhoihopJson.writeAgreement(agreement).replaceAll("\\s+", ""))
                    .contains("\"deadline\":" + example.replaceAll("\\s+", ""));
        }
        assertThat(table + page.substring(page.indexOf("`vague` may also")))
                .contains(WrittenTypes.attributes(Deadline.class).keySet().stream()
                        .map(name -> "`" + name + "`")
                        .toList())
                .contains(WrittenTypes.attributes(Limit.class).keySet().stream()
                        .map(name -> "`" + name + "`")
                        .toList());
    }

    @Test
    void faultsInDeadlinesAreWhereThePageSays() throws IOException {
        Matcher said = Pattern.compile("however deep: in `(.*?)` they are at `(.*?)` \\(\\*(.*?)\\*\\) and `(.*?)`\\.")
                .matcher(Files.readString(PAGE));
        assertThat(said.find()).isTrue();
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class, () -> PhoihopJson.readAgreement(withDeadline(said.group(1))));
        assertThat(e.problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly(said.group(2), said.group(4));
        assertThat(e.problems().get(0).text(Locale.ENGLISH)).endsWith(said.group(3));
    }

    @Test
    void theReckoningOfThePageIsRead() throws IOException {
        Matcher said = Pattern.compile("its counting: `(.*?)`\\.").matcher(Files.readString(PAGE));
        assertThat(said.find()).isTrue();
        Agreement agreement = PhoihopJson.readAgreement("""
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "reckoning": %s}
                """.formatted(said.group(1)));
        assertThat(agreement.reckoning())
                .contains(Reckoning.builder()
                        .law("JP")
                        .zone("Asia/Tokyo")
                        .counting(Counting.builder()
                                .firstDay(Counting.FirstDay.COUNTED)
                                .build())
                        .build());
    }

    @Test
    void findingsHavePlaces() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/docs/small.json"))
                .replace("{\"each\": [\"so-tttt\"]}", "{\"each\": [\"so-tttt\", \"so-vhttdl\"]}");
        List<String> log = new ArrayList<>();
        // snippet: json-places
        Agreement letter = PhoihopJson.readAgreement(text);
        Places places = Places.of(text);
        for (Finding finding : RuleBooks.standard().check(letter).all()) {
            log.add(places.at(finding.pointer()) + ": " + finding.text(Locale.ENGLISH));
        }
        // end
        assertThat(log)
                .containsExactly("line 28, column 39, at /duties/0/bearers/each/1: no party has the id \"so-vhttdl\"");
        assertThat(Files.readString(Path.of("docs/json.md"))).contains(log.get(0));
    }

    @Test
    void usersHaveFieldsOfTheirOwn() {
        Agreement programme = Bundled.PROGRAMME;
        // snippet: json-extension
        Agreement filed =
                programme.toBuilder().putExtension("x-ho-so", "HS-2021/118").build();
        String file = (String) filed.extensions().get("x-ho-so");
        // end
        assertThat(file).isEqualTo("HS-2021/118");
        assertThat(PhoihopJson.readAgreement(PhoihopJson.writeAgreement(filed))).isEqualTo(filed);
    }

    @Test
    void theSchemaIsWrittenBesideTheAgreements(@TempDir Path folder) throws IOException {
        // snippet: json-schema
        String name = "agreement-1.0.schema.json";
        try (var schema = PhoihopJson.class.getResourceAsStream("/META-INF/phoihop/" + name)) {
            Files.copy(schema, folder.resolve(name));
        }
        // end
        assertThat(folder.resolve(name)).content().contains("urn:phoihop:agreement:1.0");
    }
}
