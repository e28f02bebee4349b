package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;

/** What holds of every text that is given to a reader, whatever it holds. */
final class Laws {
    static final int MOST = 100;

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);
    private static final List<String> JAVA = List.of("vn.phoihop", "java.", "jackson", "Immutable", "Exception");

    private Laws() {}

    /** What is wrong with a text, nothing if it can be read; anything but the one exception goes through. */
    static List<JsonProblem> problems(Function<String, Agreement> reader, String text) {
        return problems(reader, text, () -> reader.apply(text));
    }

    /** The same of a text that is handed over otherwise. */
    static List<JsonProblem> problems(Function<String, Agreement> reader, String text, Supplier<Agreement> reading) {
        try {
            Agreement read = reading.get();
            assertThat(read).isNotNull();
            String written = PhoihopJson.writeAgreement(read);
            assertThat(reader.apply(written)).as("read, written and read again").isEqualTo(read);
            assertThat(content(written)).as("what was read").isEqualTo(content(text));
            return List.of();
        } catch (UnreadableJsonException e) {
            assertThat(e.problems()).hasSizeBetween(1, MOST);
            return e.problems();
        }
    }

    private static Object content(String text) {
        return HandRead.tree(unmarked(text)).map(Content::of).orElseThrow();
    }

    /** A byte-order mark is passed over and not counted. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What holds of the problems of any text. */
    static void areWellSaid(List<JsonProblem> problems, String text) {
        assertThat(problems).doesNotHaveDuplicates();
        assertThat(problems)
                .extracting(JsonProblem::place)
                .isSortedAccordingTo(Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
        for (JsonProblem problem : problems) {
            for (Locale language : LANGUAGES) {
                assertThat(problem.message().in(language))
                        .hasValueSatisfying(said -> assertThat(said)
                                .isNotBlank()
                                .doesNotContain(JAVA.stream()
                                        .filter(name -> !text.contains(name))
                                        .toList()));
            }
        }
    }

    /** What holds of the places of the problems of a text, as far as it can be told without a parser of others. */
    static void areWellPlaced(List<JsonProblem> problems, String given) {
        String text = unmarked(given);
        Optional<Tree> tree = HandRead.tree(text);
        if (tree.isEmpty()) {
            assertThat(problems).hasSize(1).allMatch(problem -> isAboutAll(problem.fault()));
        } else {
            assertThat(problems).noneMatch(problem -> problem.fault() == JsonProblem.Fault.NOT_JSON);
        }
        Spots spots = tree.map(t -> Spots.of(text, t)).orElse(Spots.of(text));
        for (JsonProblem problem : problems) {
            Place place = problem.place();
            assertThat(spots.has(place.line(), place.column()))
                    .as("line and column of %s", problem)
                    .isTrue();
            if (!isAboutAll(problem.fault())) {
                assertThat(expected(spots, problem)).as("places of %s", problem).contains(place);
            }
        }
    }

    private static boolean isAboutAll(JsonProblem.Fault fault) {
        return fault == JsonProblem.Fault.NOT_JSON || fault == JsonProblem.Fault.TOO_LARGE;
    }

    private static List<Place> expected(Spots spots, JsonProblem problem) {
        String pointer = problem.place().pointer();
        return switch (problem.fault()) {
            case UNKNOWN_FIELD, DUPLICATE_FIELD -> spots.names(pointer);
            case UNKNOWN_KIND, INVALID_VALUE ->
                Stream.concat(spots.values(pointer).stream(), spots.names(pointer).stream())
                        .toList();
            default -> spots.values(pointer);
        };
    }
}
