package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.json.JsonProblem.Fault;

/** Texts that nobody writes by hand. */
class HostileTextTest {
    private static final String MINIMAL =
            "{\"id\": \"a\", \"instrument\": \"a\", \"kind\": \"plan\", \"title\": {\"vi\": \"Kế hoạch\"}}";

    private static List<JsonProblem> problems(ThrowingCallable reading) {
        UnreadableJsonException e = catchThrowableOfType(UnreadableJsonException.class, reading);
        assertThat(e).isNotNull();
        return e.problems();
    }

    private static JsonProblem problem(ThrowingCallable reading) {
        assertThat(problems(reading)).hasSize(1);
        return problems(reading).get(0);
    }

    private static String with(String field) {
        return MINIMAL.replaceFirst("\\{", "{" + field + ", ");
    }

    @Test
    void aHundredThousandBracketsAreNotFollowed() {
        String brackets = "[".repeat(100_000);
        JsonProblem problem = problem(() -> PhoihopJson.readAgreement(brackets));
        assertThat(problem.fault()).isEqualTo(Fault.TOO_LARGE);
        assertThat(problem.text(Locale.ENGLISH)).isEqualTo("values must nest at most 64 deep, but do so deeper here");
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.place().column()).isEqualTo(65);
        byte[] objects = "{\"title\":".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(problem(() -> PhoihopJson.readAgreement(objects)).fault()).isEqualTo(Fault.TOO_LARGE);
        String within = with("\"x-a\": " + "[".repeat(40) + "]".repeat(40));
        assertThat(problem(() -> PhoihopJson.readAgreement(within)).text(Locale.ENGLISH))
                .isEqualTo("extension x-a must nest at most 32 deep");
    }

    @Test
    void fiftyMegabytesAreNotRead() {
        String text = with("\"number\": \"" + "a".repeat(50 * 1024 * 1024) + "\"");
        String sentence = "document must be at most 33554432 bytes or characters long, but was longer";
        assertThat(problem(() -> PhoihopJson.readAgreement(text)).text(Locale.ENGLISH))
                .isEqualTo(sentence);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(problem(() -> PhoihopJson.readAgreement(bytes)).text(Locale.ENGLISH))
                .isEqualTo(sentence);
        assertThat(problem(() -> PhoihopJson.lenient().readAgreement(bytes)).fault())
                .isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void aStreamWithoutEndIsLeft() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThat(problem(() -> PhoihopJson.readAgreement(endless)).fault()).isEqualTo(Fault.TOO_LARGE);
        Reader endlessText = new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThatOne(() -> PhoihopJson.readAgreement(endlessText));
    }

    private static void assertThatOne(ThrowingCallable reading) {
        // A reader is read once only, so the problem cannot be asked for again.
        UnreadableJsonException e = catchThrowableOfType(UnreadableJsonException.class, reading);
        assertThat(e.problems()).extracting(JsonProblem::fault).containsExactly(Fault.TOO_LARGE);
    }

    @Test
    void whatIsTooLongIsPlacedWhereItBegins() {
        JsonProblem text = problem(() ->
                PhoihopJson.readAgreement(with("\"aliases\": [\"a\", \"" + "b".repeat(1024 * 1024 + 1) + "\"]")));
        assertThat(text.place()).isEqualTo(new Place("/aliases", 1, 19));
        assertThat(text.text(Locale.ENGLISH)).isEqualTo("text must be at most 1048576 characters long, but was longer");
        JsonProblem name = problem(() -> PhoihopJson.readAgreement(with("\"" + "n".repeat(1001) + "\": 1")));
        assertThat(name.text(Locale.ENGLISH))
                .isEqualTo("name of a field must be at most 1000 characters long, but was longer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e-400", "1e1000000000", "1E+99999999999999999999", "0.1e-2147483648"})
    void noNumberIsTooMuch(String number) {
        String amount = with("\"targets\": [{\"id\": \"k1\", \"kind\": \"own\", \"measure\": {\"vi\": \"Cây\"},"
                + " \"quantity\": {\"amount\": " + number + ", \"unit\": \"tree\"}}]");
        assertThat(problem(() -> PhoihopJson.readAgreement(amount)).place().pointer())
                .isEqualTo("/targets/0/quantity/amount");
        String years = with("\"term\": {\"years\": " + number + "}");
        assertThat(problem(() -> PhoihopJson.readAgreement(years)).place().pointer())
                .isEqualTo("/term/years");
    }

    @Test
    void aThousandFaultsAreTheFirstHundred() {
        String duties = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\": \"d" + i + "\", \"modality\": \"shall\"}")
                .collect(Collectors.joining(",\n"));
        List<JsonProblem> problems = problems(() -> PhoihopJson.readAgreement(with("\"duties\": [\n" + duties + "]")));
        assertThat(problems).hasSize(100);
        assertThat(problems)
                .extracting(p -> p.place().line())
                .startsWith(2, 2, 3, 3)
                .endsWith(50, 50, 51, 51);
    }

    @Test
    void noTextSpoilsTheReaderForTheNext() {
        for (int names : new int[] {1024, 10, 150, 300, 1000}) {
            StringBuilder fields = new StringBuilder();
            for (int i = 0; i < names; i++) {
                fields.append(i == 0 ? "" : ",").append('"');
                for (int bit = 0; bit < 10; bit++) {
                    fields.append((i >> bit & 1) == 0 ? "ab" : "bA");
                }
                fields.append(i).append("\": 1");
            }
            String text = with("\"x-a\": {" + fields + "}");
            assertThat(PhoihopJson.readAgreement(text).extensions()).containsKey("x-a");
            assertThat(PhoihopJson.readAgreement(text.getBytes(StandardCharsets.UTF_8))
                            .extensions())
                    .containsKey("x-a");
        }
    }

    @Test
    void aFieldCalledExtensionsIsUnknownLikeAnyOther() {
        assertThat(problem(() -> PhoihopJson.readAgreement(with("\"extensions\": {\"x-a\": 1}")))
                        .fault())
                .isEqualTo(Fault.UNKNOWN_FIELD);
        assertThat(PhoihopJson.lenient()
                        .readAgreement(with("\"extensions\": {\"/duties/0\": 1}"))
                        .extensions())
                .containsOnlyKeys("extensions");
    }

    @Test
    void noMessageForgesALine() {
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> PhoihopJson.readAgreement(with("\"\\u001b[2Jx\\nline 1, column 1: OK\\u202e\": 1")));
        assertThat(e.getMessage()).doesNotContain("\n", "\u001b", "\u202e");
    }

    @Test
    void manyFaultsInOneElementCostNoMoreThanTheirElement() {
        String channels = "{\"vi\": \"báo\"}, 5, ".repeat(20_000);
        String duty = "\"duties\": [{\"id\": \"d\", \"modality\": \"must\", \"bearers\": {\"each\": [\"a\"]},"
                + " \"action\": {\"vi\": \"x\"}, \"channels\": [" + channels + "5]}]";
        assertThat(problems(() -> PhoihopJson.readAgreement(with(duty)))).hasSize(100);
    }

    @Test
    void onlyOneByteOrderMarkIsPassedOver() {
        assertThat(PhoihopJson.readAgreement("\uFEFF" + MINIMAL)).isEqualTo(PhoihopJson.readAgreement(MINIMAL));
        byte[] marked = ("\uFEFF" + MINIMAL).getBytes(StandardCharsets.UTF_8);
        assertThat(PhoihopJson.readAgreement(marked)).isEqualTo(PhoihopJson.readAgreement(MINIMAL));
        assertThat(problem(() -> PhoihopJson.readAgreement("\uFEFF\uFEFF" + MINIMAL))
                        .fault())
                .isEqualTo(Fault.NOT_JSON);
        assertThat(problem(() -> PhoihopJson.readAgreement(MINIMAL.getBytes(StandardCharsets.UTF_16)))
                        .fault())
                .isEqualTo(Fault.NOT_UTF8);
    }

    @Test
    void whatItSaysNamesNoCause() {
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> PhoihopJson.readAgreement(with("\"persons\": [{\"id\": \"p1\", \"name\": 5, \"Trần Hữu\": 1}]")));
        assertThat(e).hasNoCause();
        assertThat(e.problems()).hasSize(2);
    }
}
