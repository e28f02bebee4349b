package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sentence of the articles is in the project. The articles themselves are not here either: only the hashes of every
 * run of fourteen syllables in them, which is longer than any name they use and shorter than any sentence of theirs.
 */
class OwnWordsTest {
    private static final int RUN = 14;
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TEXT_FILE = Pattern.compile(".*\\.(java|json|md|xml|txt)");

    private static Set<String> hashesOfTheArticles() throws IOException {
        return new HashSet<>(Files.readAllLines(Path.of("src/test/resources/sources/shingles.txt")));
    }

    private static List<String> runs(String text) {
        List<String> syllables = SYLLABLE.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= syllables.size(); i++) {
            runs.add(String.join(" ", syllables.subList(i, i + RUN)));
        }
        return runs;
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theHashesAreOfWholeArticles() throws IOException {
        assertThat(hashesOfTheArticles()).hasSizeGreaterThan(2000).allMatch(line -> line.matches("[0-9a-f]{16}"));
    }

    @Test
    void aRunIsRecognisedWhateverItsCaseAndPunctuation() {
        String run = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai";
        assertThat(runs("Một, hai: ba – BỐN\nnăm “sáu” bảy; tám chín (mười) mười một, mười hai.").stream()
                        .map(OwnWordsTest::hash))
                .containsExactly(hash(run));
    }

    @Test
    void noFileOfTheProjectHoldsARunOfTheArticles() throws IOException {
        Set<String> articles = hashesOfTheArticles();
        List<String> copied = new ArrayList<>();
        int files = 0;
        for (Path root : List.of(Path.of("src"), Path.of("docs"), Path.of("README.md"), Path.of("CHANGELOG.md"))) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path file : paths.filter(
                                p -> TEXT_FILE.matcher(p.toString()).matches())
                        .sorted()
                        .toList()) {
                    files++;
                    runs(Files.readString(file)).stream()
                            .filter(run -> articles.contains(hash(run)))
                            .forEach(run -> copied.add(file + ": " + run));
                }
            }
        }
        assertThat(files).isGreaterThan(80);
        assertThat(copied).isEmpty();
    }
}
