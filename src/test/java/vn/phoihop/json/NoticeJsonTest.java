package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.time.HolidayNotice;
import vn.phoihop.time.VietnamCalendar;

/** Notices of days off as they are read; places and sentences of refusals were counted and written by hand. */
class NoticeJsonTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/phoihop/notices");
    private static final ShippedSchema SCHEMA = ShippedSchema.HOLIDAY_NOTICE;

    private static final SoundText SOUND = new SoundText("""
            {
              "year": 2025,
              "instruments": ["8726/VPCP-KGVX", "6150/TB-BLĐTBXH"],
              "rest": [
                {"days": "2025-01-25/2025-02-02", "name": {"vi": "Tết Nguyên đán"}},
                {"days": "2025-04-30/2025-05-01", "name": {"vi": "nghỉ lễ"}}
              ],
              "exchanged": [{"off": "2025-05-02", "worked": "2025-04-26"}]
            }
            """, SCHEMA, text -> PhoihopJson.readNotice(text));

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return Stream.concat(files, Stream.of(Path.of("src/test/resources/notices/vietnam-2027-invented.json")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsIsReadAndTakenByTheSchema(Path file) throws IOException {
        HolidayNotice notice = PhoihopJson.readNotice(file);
        assertThat(file).hasFileName("vietnam-" + notice.year() + (notice.year() > 2026 ? "-invented" : "") + ".json");
        if (notice.year() < 2027) {
            assertThat(VietnamCalendar.notices()).contains(notice);
        }
        assertThat(SCHEMA.against(Files.readString(file))).isEmpty();
    }

    @Test
    void whateverItIsReadFromItReadsAlike() throws IOException {
        Path file = SHIPPED.resolve("vietnam-2026.json");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        HolidayNotice notice = PhoihopJson.readNotice(text);
        assertThat(notice.year()).isEqualTo(2026);
        assertThat(List.of(
                        PhoihopJson.readNotice(file),
                        PhoihopJson.readNotice(bytes),
                        PhoihopJson.readNotice(new ByteArrayInputStream(bytes)),
                        PhoihopJson.readNotice(new StringReader(text)),
                        PhoihopJson.readNotice("\uFEFF" + text)))
                .containsOnly(notice);
    }

    @Test
    void whereTheSchemaStandsIsPassedOver() {
        String text =
                SOUND.slipped("{\n  \"year\"", "{\n  \"$schema\": \"holiday-notice-1.0.schema.json\",\n  \"year\"");
        assertThat(PhoihopJson.readNotice(text)).isEqualTo(PhoihopJson.readNotice(SOUND.text()));
        assertThat(SCHEMA.against(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025,                   | "2025",          | 2 | 11 | /year                   | value must be a whole number, but was "2025"
            2025,                   | 2025.0,          | 2 | 11 | /year                   | value must be a whole number, but was 2025.0
            2025,                   | null,            | 2 | 11 | /year                   | value must not be null; what is unstated is left out
            2025,                   | 0,               | 2 | 11 | /year                   | year must be from 1 to 9999, but was 0
            2025,                   | 99999999999,     | 2 | 11 | /year                   | value must be a whole number below 2147483648, but was 99999999999
            "year": 2025,           | ``               | 1 |  1 | ``                      | must state year
            "year": 2025,           | "yaer": 2025,    | 2 |  3 | /yaer                   | unknown field "yaer", did you mean "year"?
            "year": 2025,           | "format": "2.0", "year": 2025, | 2 | 3 | /format    | unknown field "format", known are year, instruments, rest, exchanged
            "8726/VPCP-KGVX"        | " "              | 3 | 19 | /instruments/0          | instrument must not be blank, but was " "
            ["8726/VPCP-KGVX", "6150/TB-BLĐTBXH"] | [] | 3 | 18 | /instruments            | notice must name at least one instrument, but named none
            "instruments": ["8726/VPCP-KGVX", "6150/TB-BLĐTBXH"], | `` | 1 | 1 | ``        | must state instruments
            "rest"                  | "worked": ["2025-04-26"], "rest" | 4 | 3 | /worked | unknown field "worked", known are year, instruments, rest, exchanged
            "rest"                  | "x-note": 1, "rest" | 4 | 3 | /x-note               | field "x-note" cannot stand here: names beginning with x- are for the agreement and its elements that have an id
            "2025-01-25/2025-02-02" | "2025-01-25"     | 5 | 14 | /rest/0/days            | range must be two days joined by a slash, such as 2023-07-01/2023-09-30, but was "2025-01-25"
            "2025-01-25/2025-02-02" | "2025-01-25/2025-02-30" | 5 | 14 | /rest/0/days     | range must be two days joined by a slash, such as 2023-07-01/2023-09-30, but was "2025-01-25/2025-02-30"
            "2025-01-25/2025-02-02" | "2025-02-02/2025-01-25" | 5 | 14 | /rest/0/days     | last must not be before the first, 2025-02-02, but was 2025-01-25
            "2025-01-25/2025-02-02" | "2024-12-31/2025-01-01" | 5 | 5 | /rest/0           | days off must lie in the year 2025 of the notice, but was 2024-12-31/2025-01-01
            "2025-01-25/2025-02-02" | ["2025-01-25"]   | 5 | 14 | /rest/0/days            | value must be text, but was an array
            {"vi": "Tết Nguyên đán"} | "Tết"           | 5 | 47 | /rest/0/name            | value must be an object of texts by language, such as {"vi": "…"}, but was "Tết"
            "days": "2025-01-25/2025-02-02", | ``      | 5 |  5 | /rest/0                 | must state days
            "days": "2025-01-25     | "day": "2025-01-25 | 5 | 6 | /rest/0/day            | unknown field "day", did you mean "days"?
            "2025-04-26"            | "2025-05-02"     | 8 | 49 | /exchanged/0/worked     | day worked must be another than the day off, but was 2025-05-02
            "2025-04-26"            | "2025-05-01"     | 8 | 17 | /exchanged/0            | day worked must not be one of the days off, but was 2025-05-01
            "2025-04-26"            | "2025-04-31"     | 8 | 49 | /exchanged/0/worked     | value must be a day that exists, but was "2025-04-31"
            , "worked": "2025-04-26" | ``              | 8 | 17 | /exchanged/0            | must state worked
            {"off": "2025-05-02", "worked": "2025-04-26"} | "2025-04-26" | 8 | 17 | /exchanged/0 | value must be an object with the fields off, worked, but was "2025-04-26"
            """)
    void saysWhatMustStandWhereAndWhatStandsThere(
            String sound, String slip, int line, int column, String pointer, String message) {
        String text = SOUND.slipped(sound, slip);
        assertThat(SOUND.problems(text))
                .extracting(JsonProblem::place, problem -> problem.text(Locale.ENGLISH))
                .containsExactly(tuple(new Place(pointer, line, column), message));
    }

    @Test
    void saysAllThatIsWrongAndNothingOfWhatFollowsFromIt() {
        String text = """
                {
                  "year": 20255,
                  "instruments": ["8726/VPCP-KGVX", null],
                  "rest": [
                    {"name": {"vi": 5}},
                    {"days": "2026-12-31/2027-01-01", "name": {"vi": "a"}}
                  ],
                  "exchanged": [{"of": "2025-05-02", "worked": "26/4/2025"}]
                }
                """;
        assertThat(SOUND.problems(text))
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "line 2, column 11, at /year: year must be from 1 to 9999, but was 20255",
                        "line 3, column 37, at /instruments/1: value must not be null; what is unstated is left out",
                        "line 5, column 5, at /rest/0: must state days",
                        "line 5, column 21, at /rest/0/name/vi: value must be text, but was 5",
                        "line 8, column 18, at /exchanged/0/of: unknown field \"of\", did you mean \"off\"?",
                        "line 8, column 48, at /exchanged/0/worked: value must be a day such as \"2021-02-20\","
                                + " but was \"26/4/2025\"");
    }

    @Test
    void isOneJsonObjectInUtf8() {
        assertThat(SOUND.problems("[]").get(0))
                .hasToString("line 1, column 1: value must be an object, but was an array");
        assertThat(SOUND.problems(SOUND.text() + "{}").get(0).fault()).isEqualTo(JsonProblem.Fault.NOT_JSON);
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readNotice(SOUND.text().getBytes(StandardCharsets.UTF_16LE)))
                .withMessageContaining("UTF-8");
        Path missing = Path.of("khong-co", "nghi-le.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readNotice(missing))
                .withMessage("file must be readable, but was not: " + missing);
    }

    @Test
    void theSchemaHasTheSameAttributesAndRequiresTheSame() {
        List<String> properties = new ArrayList<>(ShippedSchema.names(SCHEMA.text(), "properties"));
        assertThat(properties.remove("$schema")).isTrue();
        assertThat(properties)
                .containsExactlyElementsOf(
                        WrittenTypes.attributes(HolidayNotice.class).keySet());
        assertThat(ShippedSchema.texts(SCHEMA.text().required("required"))).containsExactly("year", "instruments");
        for (Class<?> type : List.of(HolidayNotice.Rest.class, HolidayNotice.Exchange.class)) {
            JsonNode definition = SCHEMA.text().required("$defs").required(WrittenTypes.name(type));
            List<String> names = List.copyOf(WrittenTypes.attributes(type).keySet());
            assertThat(ShippedSchema.names(definition, "properties")).isEqualTo(names);
            assertThat(ShippedSchema.texts(definition.required("required"))).isEqualTo(names);
        }
    }

    /** What is put in the place of every value in turn, besides what is odd anywhere. */
    private static final List<String> PROBES = """
            0
            9999
            10000
            2025.0
            "2025-02-01"
            "2025-02-30"
            "2025-2-1"
            "2025-02-01/2025-02-03"
            "2025-02-03/2025-02-01"
            "2025-02-01/"
            "2025-02-01/2025-02-03/2025-02-04"
            "0000-01-01/0001-01-01"
            {"tlh": "a"}
            {"days": "2025-02-01/2025-02-01", "name": {"vi": "a"}}
            {"off": "2025-02-03", "worked": "2025-02-09"}
            {"off": "2025-02-03", "worked": "2025-02-09", "a": 1}
            """.lines().toList();

    @Test
    void theSchemaRefusesNothingThatIsReadAndNullAndUnknownFieldsEverywhere() {
        List<String> pointers = List.of(
                "/year",
                "/instruments",
                "/instruments/0",
                "/rest",
                "/rest/0",
                "/rest/0/days",
                "/rest/0/name",
                "/rest/0/name/vi",
                "/exchanged",
                "/exchanged/0",
                "/exchanged/0/off",
                "/exchanged/0/worked");
        assertThat(SOUND.refused(pointers, PROBES)).isGreaterThan(200);
    }
}
