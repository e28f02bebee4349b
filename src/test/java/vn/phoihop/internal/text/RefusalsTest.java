package vn.phoihop.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Set<String> codes() {
        return new TreeSet<>(Refusals.BY_CODE.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysInEnglishWhatMustBeAndInVietnameseTheSame(String code) {
        List<String> arguments = List.of("A0", "A1", "A2", "A3");
        String vi = Refusals.text(code, arguments, Locale.forLanguageTag("vi"));
        String en = Refusals.text(code, arguments, Locale.ENGLISH);
        assertThat(vi).isNotEqualTo(en).doesNotContain("{").isNotBlank();
        assertThat(en).doesNotContain("{").isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void givesTheOffendingValueInBothLanguages(String code) {
        Template template = Objects.requireNonNull(Refusals.BY_CODE.get(code));
        Set<String> inEnglish = places(template.en());
        inEnglish.remove("0"); // the subject may be a word of the sentence in one language
        Set<String> inVietnamese = places(template.vi());
        inVietnamese.remove("0");
        assertThat(inVietnamese).isEqualTo(inEnglish);
    }

    private static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @Test
    void eachSentenceIsAskedForSomewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Refusals.java"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(codes()).allSatisfy(code -> assertThat(sources).contains("\"" + code + "\""));
    }
}
