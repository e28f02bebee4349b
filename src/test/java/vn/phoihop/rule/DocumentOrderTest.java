package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.internal.Steps;
import vn.phoihop.json.PhoihopJson;

/** Places in the order they are written in. */
class DocumentOrderTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Path> agreements() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("agreements", "golden/valid")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(all::add);
            }
        }
        return all.stream();
    }

    /** Every place of a written agreement that is no user's field and no language, shuffled, is put back into order. */
    @ParameterizedTest
    @MethodSource("agreements")
    void isThatOfWhatIsWritten(Path file) throws IOException {
        String json = Files.readString(file);
        if (!json.contains("\"instrument\"")) {
            return;
        }
        List<String> written = new ArrayList<>();
        collect(MAPPER.readTree(PhoihopJson.writeAgreement(PhoihopJson.readAgreement(json))), "", written);
        List<String> shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, new Random(155));
        shuffled.sort(DocumentOrder::compare);
        assertThat(shuffled).isEqualTo(written);
    }

    private static void collect(JsonNode node, String pointer, List<String> to) {
        to.add(pointer);
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.get(i), pointer + "/" + i, to);
        }
        if (node.isObject() && !node.has("vi") && !node.has("en")) {
            node.properties().stream()
                    .filter(field -> !field.getKey().startsWith("x-"))
                    .forEach(field -> collect(field.getValue(), pointer + "/" + Steps.written(field.getKey()), to));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /duties/9,              /duties/10
            /duties/1,              /duties/1/id
            '',                     /kind
            /number,                /parties/0
            /duties/2/bearers/lead, /duties/2/parts
            /duties/0/cites,        /duties/0/x-file
            /duties/0/x-a,          /duties/0/x-b
            /openLists/0,           /x-file
            """)
    void whatStandsBeforeComesFirst(String before, String behind) {
        assertThat(DocumentOrder.compare(before, behind)).isNegative();
        assertThat(DocumentOrder.compare(behind, before)).isPositive();
        assertThat(DocumentOrder.compare(before, before)).isZero();
    }
}
