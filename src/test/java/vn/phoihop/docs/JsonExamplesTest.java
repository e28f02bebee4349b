package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.examples.Bundled;
import vn.phoihop.json.JsonProblem;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.Places;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;

/** The Java examples of {@code docs/json.md}, run. */
class JsonExamplesTest {
    private static final Path TEN = Path.of("src/test/resources/golden/invalid/ten-at-once.json");
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
