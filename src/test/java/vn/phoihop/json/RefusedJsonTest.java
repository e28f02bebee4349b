package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip at a time in a short agreement; place and sentence of each refusal were counted and written by hand. */
class RefusedJsonTest {
    private static final String SOUND = """
            {
              "id": "thu-155",
              "instrument": "155-ubnd-kgvx-2023",
              "kind": "official-letter",
              "title": {"vi": "Công văn", "en": "Letter"},
              "issued": "2023-01-18",
              "term": {"years": 5},
              "duties": [
                {
                  "id": "d1",
                  "modality": "must",
                  "bearers": {"each": ["so-tttt"]},
                  "action": {"vi": "Quản lý báo chí", "en": "Manage the press"},
                  "parts": {"items": [{"label": "a", "words": {"vi": "báo"}}], "open": true},
                  "qualities": [{"vi": "kịp thời", "en": "promptly"}],
                  "cites": [{"source": "s4", "at": "p6"}]
                }
              ],
              "targets": [{"id": "k1", "kind": "own", "measure": {"vi": "Xã"}, "quantity": {"amount": 10, "unit": "commune"}}]
            }
            """;

    private static JsonProblem refusal(String text) {
        UnreadableJsonException e =
                catchThrowableOfType(UnreadableJsonException.class, () -> PhoihopJson.readAgreement(text));
        assertThat(e).as("refusal of %s", text).isNotNull();
        assertThat(e.problems()).hasSize(1);
        assertThat(e).hasMessage(e.problems().get(0).toString());
        return e.problems().get(0);
    }

    /** The refusal of the sound text with a field more, in the first line behind the bracket. */
    private static JsonProblem refusalWith(String field) {
        return refusal(SOUND.replaceFirst("\\{", "{" + field + ","));
    }

    @Test
    void isReadWithoutASlip() {
        assertThat(PhoihopJson.readAgreement(SOUND).duties()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "must"                 | "shall"          | 11 | 19 | /duties/0/modality            | modality must be one of must, should, may, must-not, but was "shall"
            "must"                 | {}               | 11 | 19 | /duties/0/modality            | value must be text, but was an empty object
            "must"                 | null             | 11 | 19 | /duties/0/modality            | value must not be null; what is unstated is left out
            "modality": "must",    | ``               |  9 |  5 | /duties/0                     | must state modality
            "d1"                   | "nhiệm vụ 1"     | 10 | 13 | /duties/0/id                  | id must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-', but was "nhiệm vụ 1"
            "d1"                   | 1                | 10 | 13 | /duties/0/id                  | value must be text, but was 1
            {"each": ["so-tttt"]}  | ["so-tttt"]      | 12 | 18 | /duties/0/bearers             | value must be an object with the fields lead, each, jointly, anyOf, unsettled, coordinating, but was an array
            {"each": ["so-tttt"]}  | {"each": []}     | 12 | 18 | /duties/0/bearers             | bearers must name somebody in lead, each, jointly, anyOf or unsettled, but named nobody
            {"each": ["so-tttt"]}  | {}               | 12 | 18 | /duties/0/bearers             | bearers must name somebody in lead, each, jointly, anyOf or unsettled, but named nobody
            ["so-tttt"]            | "so-tttt"        | 12 | 27 | /duties/0/bearers/each        | value must be an array, but was "so-tttt"
            ["so-tttt"]            | ["a", "sở"]      | 12 | 33 | /duties/0/bearers/each/1      | party id must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-', but was "sở"
            ["so-tttt"]            | [null]           | 12 | 28 | /duties/0/bearers/each/0      | value must not be null; what is unstated is left out
            "en": "Manage the press" | "en": 5        | 13 | 49 | /duties/0/action/en           | value must be text, but was 5
            "en": "Manage the press" | "vi": "x"      | 13 | 43 | /duties/0/action/vi           | field "vi" must be given only once
            "label": "a",          | ``               | 14 | 27 | /duties/0/parts/items/0       | must state label
            true                   | "true"           | 14 | 76 | /duties/0/parts/open          | value must be true or false, but was "true"
            "at": "p6"}]           | "at": "p6"}], "arises": [{"yearly": 1}]      | 16 | 59 | /duties/0/arises/0        | unknown kind "yearly", known are once, each, every, continuing
            "at": "p6"}]           | "at": "p6"}], "arises": ["year"]             | 16 | 59 | /duties/0/arises/0        | value must be an object with one field (once, each, every, continuing), but was "year"
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": "decade"}] | 16 | 69 | /duties/0/arises/0/every  | cycle must be one of day, week, month, quarter, half-year, nine-months, year, unstated, but was "decade"
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": "yearly"}] | 16 | 69 | /duties/0/arises/0/every  | cycle must be one of day, week, month, quarter, half-year, nine-months, year, unstated, but was "yearly"; did you mean year?
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": {"cycle": "week", "interval": 1}}] | 16 | 99 | /duties/0/arises/0/every/interval | interval must be from 2 to 999, but was 1
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": {"cycle": "month", "frm": "a"}}] | 16 | 88 | /duties/0/arises/0/every/frm | unknown field "frm", known are cycle, interval, atLeast, alignedToCalendar, start, firstDue, count, until, regime
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": {}}]      | 16 | 69 | /duties/0/arises/0/every  | must state cycle
            "at": "p6"}]           | "at": "p6"}], "arises": [{"each": {"on": 1}}] | 16 | 68 | /duties/0/arises/0/each   | unknown kind "on", known are event, day, performed, breached, lastOf, firstOf, limit, nth, monthAfter
            "at": "p6"}]           | "at": "p6"}], "arises": [{"each": "on"}]      | 16 | 68 | /duties/0/arises/0/each   | value must be an object with one of the fields (event, day, performed, breached, lastOf, firstOf, limit, nth, monthAfter), but was "on"
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": "year", "x": 1}] | 16 | 59 | /duties/0/arises/0 | value must be an object with one field (once, each, every, continuing), but was an object with more
            "at": "p6"}]           | "at": "p6"}], "arises": [{"every": null}]     | 16 | 69 | /duties/0/arises/0/every  | value must not be null; what is unstated is left out
            "at": "p6"}]           | "at": "p6"}], "arises": [{"each": {"event": 3}}] | 16 | 78 | /duties/0/arises/0/each/event | value must be text, but was 3
            "at": "p6"}]           | "at": "p6"}], "arises": [{"continuing": {"vi": 3}}] | 16 | 81 | /duties/0/arises/0/continuing/vi | value must be text, but was 3
            "at": "p6"             | "at": " "        | 16 | 40 | /duties/0/cites/0/at          | at must not be blank, but was " "
            "2023-01-18"           | "2023-02-30"     |  6 | 13 | /issued                       | value must be a day that exists, but was "2023-02-30"
            "2023-01-18"           | "2023-1-18"      |  6 | 13 | /issued                       | value must be a day such as "2021-02-20", but was "2023-1-18"
            "2023-01-18"           | "18/01/2023"     |  6 | 13 | /issued                       | value must be a day such as "2021-02-20", but was "18/01/2023"
            "2023-01-18"           | "+12023-01-18"   |  6 | 13 | /issued                       | value must be a day such as "2021-02-20", but was "+12023-01-18"
            "2023-01-18"           | [2023, 1, 18]    |  6 | 13 | /issued                       | value must be a day such as "2021-02-20", but was an array
            "2023-01-18"           | 19375            |  6 | 13 | /issued                       | value must be a day such as "2021-02-20", but was 19375
            {"years": 5}           | {"years": 5.0}   |  7 | 21 | /term/years                   | value must be a whole number, but was 5.0
            {"years": 5}           | {"years": "5"}   |  7 | 21 | /term/years                   | value must be a whole number, but was "5"
            {"years": 5}           | {"years": 0}     |  7 | 21 | /term/years                   | years of the term must be from 1 to 999, but was 0
            {"years": 5}           | {"phases": ["2021"]} | 7 | 23 | /term/phases/0                 | phase must be two years of four digits joined by a hyphen, such as 2021-2025 or 2021-2021, but was "2021"
            {"years": 5}           | {"year": 5}      |  7 | 12 | /term/year                    | unknown field "year", did you mean "years"?
            "official-letter"      | "Official letter" | 4 | 11 | /kind                         | kind of agreement must be lower-case words joined by hyphens, but was "Official letter"
            {"vi": "Công văn", "en": "Letter"} | "Công văn" | 5 | 12 | /title                  | value must be an object of texts by language, such as {"vi": "…"}, but was "Công văn"
            {"vi": "Công văn", "en": "Letter"} | {}   |  5 | 12 | /title                        | words must be given in at least one language, but there were none
            {"amount": 10,         | {                | 19 | 80 | /targets/0/quantity           | must state amount
            {"amount": 10,         | {"amount": "10", | 19 | 91 | /targets/0/quantity/amount    | value must be a number, but was "10"
            {"amount": 10,         | {"amount": 1e400,| 19 | 91 | /targets/0/quantity/amount    | amount must have at most 40 digits before and after the decimal point, but was "1E+400"
            """)
    void saysWhatMustStandWhereAndWhatStandsThere(
            String sound, String slip, int line, int column, String pointer, String message) {
        assertThat(SOUND).containsOnlyOnce(sound);
        JsonProblem problem = refusal(SOUND.replace(sound, slip));
        assertThat(problem.place()).isEqualTo(new Place(pointer, line, column));
        assertThat(problem.text(Locale.ENGLISH)).isEqualTo(message);
    }

    @Test
    void namesEveryMissingFieldOfAnElementAtOnce() {
        JsonProblem problem = refusal("{}");
        assertThat(problem).hasToString("line 1, column 1: must state id, instrument, kind, title");
        assertThat(problem.known()).containsExactly("id", "instrument", "kind", "title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "a",}    | 1 | 12 | has "}" where the name of a field in double quotes must stand
            {"id": "a"      | 1 | 11 | ends too early
            {"id": NaN}     | 1 |  8 | which has no number NaN
            {"id": -Infinity} | 1 | 8 | which has no number -Infinity
            {id: "a"}       | 1 |  2 | has "id" where the name of a field in double quotes must stand
            {"id": 'a'}     | 1 |  8 | has "'" where a value must stand
            {"id": “a”}     | 1 |  8 | has "“" where a value must stand
            {"id": True}    | 1 |  8 | has "True" where a value must stand
            {"id" "a"}      | 1 |  7 | has a double quote where a colon must stand
            {"id": "a" "kind": "plan"} | 1 | 12 | has a double quote where a comma must stand
            {"aliases": ["a"} | 1 | 17 | has "}" where a closing ] must stand
            {"id": "a"]     | 1 | 11 | has "]" where a closing } must stand
            {"id": "a	b"}   | 1 | 10 | or the character U+0009 within a text must be written with a backslash, such as \\n for a line feed
            """)
    void saysWhereTextIsNotJson(String text, int line, int column, String message) {
        JsonProblem problem = refusal(text);
        assertThat(problem.fault()).isEqualTo(JsonProblem.Fault.NOT_JSON);
        assertThat(problem.text(Locale.ENGLISH)).startsWith("text must be JSON").endsWith(message);
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.place().column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``      | document must be one JSON object, but was empty
            `  `    | document must be one JSON object, but was empty
            []      | value must be an object, but was an array
            null    | value must be an object, but was null
            5       | value must be an object, but was 5
            "a"     | value must be an object, but was "a"
            """)
    void isOneObject(String text, String message) {
        assertThat(refusal(text).text(Locale.ENGLISH)).isEqualTo(message);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(PhoihopJson.readAgreement("\uFEFF" + SOUND)).isEqualTo(PhoihopJson.readAgreement(SOUND));
        assertThat(refusal("\uFEFF{}").place()).isEqualTo(new Place("", 1, 1));
    }

    @Test
    void aNumberBeyondTheLimitsOfTheReaderIsNotCalledMissing() {
        JsonProblem problem = refusal(SOUND.replace("\"amount\": 10", "\"amount\": " + "1".repeat(1001)));
        assertThat(problem.text(Locale.ENGLISH)).isEqualTo("number must have at most 1000 digits, but had more");
        assertThat(problem.place().line()).isEqualTo(19);
    }

    @Test
    void anUnknownFieldOfAnOccasionIsNotCalledMissing() {
        assertThat(refusal(SOUND.replace(
                                "\"p6\"}]", "\"p6\"}], \"arises\": [{\"each\": {\"event\": \"e\", \"x\": 1}}]"))
                        .text(Locale.ENGLISH))
                .startsWith("unknown field \"x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"e\", \"day\": \"2023-01-18\"}",
                "{\"day\": \"2023-01-18\", \"event\": \"e\"}",
                "{\"x\": 1, \"event\": \"e\", \"day\": \"2023-01-18\"}",
                "{\"event\": \"e\", \"x\": 1, \"day\": 5}"
            })
    void anOccasionOfTwoKindsIsRefusedAsAWholeByTheLenientReaderToo(String occasion) {
        String text = SOUND.replace("\"p6\"}]", "\"p6\"}], \"arises\": [{\"each\": " + occasion + "}]");
        String message =
                "value must be an object with one of the fields (event, day, performed, breached, lastOf, firstOf, limit, nth, monthAfter), but was an object with more";
        assertThat(refusal(text)).hasToString("line 16, column 68, at /duties/0/arises/0/each: " + message);
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.lenient().readAgreement(text))
                .withMessageContaining(message);
    }

    @Test
    void whatStandsAmongPersonsIsNotEchoed() {
        assertThat(refusalWith("\"persons\": [\"Nguyễn Văn A\"]").text(Locale.ENGLISH))
                .isEqualTo("value must be an object with the fields id, name, office, cites, but was text");
        JsonProblem problem = refusalWith("\"persons\": [{\"id\": \"p\", \"name\": [\"Nguyễn Văn A\"]}]");
        assertThat(problem.text(Locale.ENGLISH)).isEqualTo("value must be text, but was an array");
        assertThat(refusalWith("\"persons\": [{\"id\": \"Nguyễn Văn A\", \"name\": \"a\"}]")
                        .toString())
                .doesNotContain("Nguyễn");
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThat(refusal(SOUND.replace("kịp thời", "k\\ud800")).text(Locale.ENGLISH))
                .startsWith("words in language vi must not hold half of a character");
    }

    @Test
    void theMessageOutlivesSerialisation() throws Exception {
        UnreadableJsonException e =
                catchThrowableOfType(UnreadableJsonException.class, () -> PhoihopJson.readAgreement("{}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnreadableJsonException again = (UnreadableJsonException) in.readObject();
            assertThat(again).hasMessage(e.getMessage());
            assertThat(again.problems()).isEmpty();
        }
    }

    @Test
    void nothingStandsBehindTheEnd() {
        assertThat(refusal("{\"id\": \"a\", \"instrument\": \"a\", \"kind\": \"plan\", \"title\": {\"vi\": \"a\"}} {}"))
                .hasToString("line 1, column 70: document must be one JSON object with nothing behind it");
    }

    @Test
    void columnsCountCharactersNotBytes() {
        assertThat(refusalWith("\"aliases\": [\"Đường lối, chủ trương\", 5]").place())
                .isEqualTo(new Place("/aliases/1", 1, 39));
        assertThat(refusalWith("\"aliases\": [\"Đường lối 😀\", 5]").place()).isEqualTo(new Place("/aliases/1", 1, 29));
        assertThat(refusalWith("\"aliases\": [\"Đường lối\",\r\n 5]").place()).isEqualTo(new Place("/aliases/1", 2, 2));
    }

    @Test
    void noJavaNameLeaksIntoAMessage() {
        for (String slip : new String[] {
            "\"milestones\": 1", "\"number\": []", "\"milestones\": [[]]", "\"signing\": {\"day\": 99999999999}"
        }) {
            assertThat(refusalWith(slip).toString())
                    .doesNotContain("vn.phoihop")
                    .doesNotContain("java")
                    .doesNotContain("tools.jackson");
        }
    }

    @Test
    void bytesMustBeUtf8() {
        byte[] latin = SOUND.getBytes(StandardCharsets.UTF_16LE);
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readAgreement(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}))
                .withMessage("text must be encoded in UTF-8, but is not");
        assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> PhoihopJson.readAgreement(latin));
    }

    @Test
    void manyBracketsAreRefusedNotFollowed() {
        assertThat(refusal("[".repeat(100_000)).text(Locale.ENGLISH)).isNotBlank();
        assertThat(refusal("{\"title\":".repeat(100_000)).text(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = Path.of("khong-co", "van-ban.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readAgreement(missing))
                .withMessage("file must be readable, but was not: " + missing);
    }
}
