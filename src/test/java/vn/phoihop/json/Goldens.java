package vn.phoihop.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.phoihop.docs.WrittenTypes;

/**
 * The documents that say by example what the format is: each of {@code golden/valid} must be read, each of {@code
 * golden/invalid} refused.
 */
final class Goldens {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path VALID = RESOURCES.resolve("golden/valid");
    private static final Path INVALID = RESOURCES.resolve("golden/invalid");

    private Goldens() {}

    static List<Path> valid() {
        return documents(VALID);
    }

    static List<Path> invalid() {
        return Files.isDirectory(INVALID) ? documents(INVALID) : List.of();
    }

    /** The agreements that come with the library, and the examples of its pages. */
    static List<Path> examples() {
        return Stream.of("agreements", "docs")
                .flatMap(folder -> documents(RESOURCES.resolve(folder)).stream())
                .toList();
    }

    /** The one that shows a type with every attribute it has. */
    static Path of(Class<?> type) {
        String name = WrittenTypes.name(type).replace('.', '-').replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return VALID.resolve(name.toLowerCase(Locale.ROOT) + ".json");
    }

    /** Those that show a type with every attribute it has, where not all of them can stand together. */
    static List<Path> allOf(Class<?> type) {
        String name = of(type).getFileName().toString().replace(".json", "");
        return valid().stream()
                .filter(file ->
                        file.equals(of(type)) || file.getFileName().toString().startsWith(name + "-"))
                .toList();
    }

    static Path named(String name) {
        return VALID.resolve(name + ".json");
    }

    static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
