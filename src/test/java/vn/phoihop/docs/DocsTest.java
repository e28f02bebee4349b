package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the docs is what runs, and every link leads somewhere. */
class DocsTest {
    private static final Pattern JAVA_BLOCK =
            Pattern.compile("(?:<!-- snippet: ([\\w-]+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON_BLOCK =
            Pattern.compile("(?:<!-- file: ([\\w./-]+) -->\\n)?```jsonl?\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern XML_BLOCK =
            Pattern.compile("(?:<!-- pom: ([\\w./-]+) -->\\n)?```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// snippet: ([\\w-]+)\\n(.*?)^ *// end\\n", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"));
                Stream<Path> ministry = Files.walk(Path.of("src/it/ministry-book/src"))) {
            Stream<Path> sources = Stream.concat(tests, ministry);
            sources.filter(p -> p.toString().endsWith(".java")).forEach(source -> {
                Matcher region = REGION.matcher(read(source));
                while (region.find()) {
                    assertThat(regions.put(
                                    region.group(1),
                                    region.group(2).stripTrailing().stripIndent() + "\n"))
                            .as("second region %s", region.group(1))
                            .isNull();
                }
            });
        }
        return regions;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaExampleIsARegionOfATestThatRan(Path page) throws IOException {
        Matcher block = JAVA_BLOCK.matcher(read(page));
        while (block.find()) {
            assertThat(block.group(1))
                    .as("snippet name before %s", block.group(2))
                    .isNotNull();
            assertThat(block.group(2))
                    .as("snippet %s of %s", block.group(1), page)
                    .isEqualTo(regions().get(block.group(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJsonExampleIsAFileThatATestReads(Path page) {
        Matcher block = JSON_BLOCK.matcher(read(page));
        while (block.find()) {
            assertThat(block.group(1)).as("file name before %s", block.group(2)).isNotNull();
            assertThat(block.group(2))
                    .as("%s", page)
                    .isEqualTo(read(
                            block.group(1).startsWith("src/it/")
                                    ? Path.of(block.group(1))
                                    : Path.of("src/test/resources", block.group(1))));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMavenExampleStandsInThePomOfAnApplicationThatRuns(Path page) {
        Matcher block = XML_BLOCK.matcher(read(page));
        while (block.find()) {
            assertThat(block.group(1)).as("pom named before %s", block.group(2)).isNotNull();
            String pom = read(Path.of(block.group(1)))
                    .replace("@project.groupId@", "vn.phoihop")
                    .replace("@project.artifactId@", "phoihop")
                    .replace("@project.version@", version());
            assertThat(unindented(pom)).as("%s", page).contains(unindented(block.group(2)));
        }
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        Matcher link = LINK.matcher(read(page));
        while (link.find()) {
            assertThat(page.toAbsolutePath().resolveSibling(link.group(1)).normalize())
                    .as("link in %s", page)
                    .exists();
        }
    }

    @Test
    void theReadmeNamesTheVersionOfThePomAndTheCommandCiRuns() {
        String readme = read(Path.of("README.md"));
        assertThat(readme).contains("<version>" + version() + "</version>");
        assertThat(readme).contains("\nmvn -B -ntp verify\n").contains("\nmvn -q test-compile exec:java\n");
        assertThat(read(Path.of(".ci/run"))).endsWith("exec mvn -B -ntp verify\n");
    }

    private static String version() {
        Matcher version = Pattern.compile("<artifactId>phoihop</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(read(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void generatedPagesAreThoseOfTheCode() {
        WriteDocs.pages()
                .forEach((file, page) -> assertThat(read(file))
                        .as("%s; write it anew with the class WriteDocs", file)
                        .isEqualTo(page));
    }

    @Test
    void theReadmesExampleIsShort() throws IOException {
        assertThat(regions().get("readme").lines()).hasSizeLessThanOrEqualTo(25);
    }
}
