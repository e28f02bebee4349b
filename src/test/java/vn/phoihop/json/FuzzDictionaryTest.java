package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phoihop.generated.Agreements;

/** Jazzer looks for inputs with the words of the format; one it does not know it hardly ever comes upon. */
class FuzzDictionaryTest {
    private static final Path DICTIONARY = Path.of("src/test/resources/vn/phoihop/json/format.dict");

    @Test
    void namesEveryFieldOfTheFormat() throws IOException {
        String dictionary = Files.readString(DICTIONARY, StandardCharsets.UTF_8);
        Set<String> fields = Agreements.from(1, 200)
                .flatMap(agreement ->
                        Site.of(HandRead.tree(PhoihopJson.writeAgreement(agreement))
                                        .orElseThrow())
                                .stream())
                .flatMap(site -> site.field().stream())
                .map(held -> held.field().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fields)
                .hasSizeGreaterThan(60)
                .allSatisfy(field -> assertThat(dictionary).contains("\"\\\"" + field + "\\\": \"\n"));
    }
}
