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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reason;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;
import vn.phoihop.time.ReportingRegime;

/** Reporting regimes as they are read, and the days that come of them; all counted by hand, with a calendar. */
class RegimeJsonTest {
    private static final Path REGIMES = Path.of("src/test/resources/regimes");
    private static final ShippedSchema SCHEMA = ShippedSchema.REPORTING_REGIME;
    private static final Reckoner VIETNAM = Reckoner.vietnam();

    private static final SoundText SOUND = new SoundText("""
            {
              "id": "tt-01-2020-vpcp",
              "title": {"vi": "Báo cáo năm"},
              "instruments": ["01/2020/TT-VPCP"],
              "reports": [
                {"period": "year", "dataFrom": "day-15:month-before", "dataTo": "day-14:month",
                 "send": [{"tier": "commune", "by": "12-17"}, {"tier": "district", "by": "day-19:month"}]}
              ]
            }
            """, SCHEMA, text -> PhoihopJson.readRegime(text));

    private static ReportingRegime regime(String name) {
        return PhoihopJson.readRegime(REGIMES.resolve(name + ".json"));
    }

    private static Occurrence cycle(Cycle cycle, String key) {
        return VIETNAM.occurrences(Recurrence.every(cycle)).find(key).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, commune, 2022-12-19", // the 17th is a Saturday
        "2022, district, 2022-12-19",
        "2022, province, 2022-12-22",
        "2023, commune, 2023-12-18", // the 17th is a Sunday
        "2023, district, 2023-12-19",
        "2023, province, 2023-12-22",
        "2024, commune, 2024-12-17",
        "2024, district, 2024-12-19",
        "2024, province, 2024-12-23", // the 22nd is a Sunday
    })
    void threeTiersSendOneAfterAnother(String year, String tier, LocalDate sent) {
        assertThat(regime("tt-01-2020-vpcp")
                        .sending(cycle(Cycle.YEAR, year), tier)
                        .effective())
                .contains(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "commune, 2", // Friday 15 and Monday 18
        "district, 3",
        "province, 6" // 15, and 18 to 22
    })
    void theyHaveWorkingDaysFromTheEndOfTheDataOn(String tier, int workingDays) {
        ReportingRegime regime = regime("tt-01-2020-vpcp");
        Occurrence year = cycle(Cycle.YEAR, "2023");
        assertThat(regime.dataWindow(year)).contains(DayRange.parse("2022-12-15/2023-12-14"));
        assertThat(regime.workingDaysToSend(year, tier)).hasValue(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2023-07, 2023-07-17, 2023-07-17", // the 15th and the 16th are a weekend
        "month, 2023-08, 2023-08-15, 2023-08-16",
        "quarter, 2023-Q3, 2023-09-06, 2023-09-08",
        "quarter, 2025-Q2, 2025-06-06, 2025-06-09", // 8 June 2025 is a Sunday
        "half-year, 2023-H1, 2023-06-06, 2023-06-08",
        "half-year, 2026-H1, 2026-06-08, 2026-06-08", // 6 June 2026 is a Saturday
        "year, 2023, 2023-11-27, 2023-11-27", // 25 November 2023 is a Saturday
        "year, 2025, 2025-11-25, 2025-11-27"
    })
    void aMinistrySetsEarlierDaysAndSendsOnLater(String cycle, String key, LocalDate received, LocalDate sentOn) {
        ReportingRegime regime = regime("tt-02-2023-btttt");
        Occurrence occurrence = cycle(Cycle.of(cycle), key);
        assertThat(regime.sending(occurrence, "reporting-unit").effective()).contains(received);
        assertThat(regime.sending(occurrence, "receiving-unit").effective()).contains(sentOn);
        assertThat(regime.dataWindow(occurrence)).isEmpty();
    }

    @Test
    void ofCyclesThatEndedBeforeItCameIntoForceItSaysNothing() {
        ReportingRegime regime = regime("tt-02-2023-btttt");
        assertThat(regime.since()).contains(LocalDate.of(2023, 6, 1));
        assertThat(regime.sending(cycle(Cycle.MONTH, "2023-05"), "reporting-unit")
                        .state())
                .isEqualTo(DueDate.State.UNKNOWN);
        // 15 June 2023 is a Thursday.
        assertThat(regime.sending(cycle(Cycle.MONTH, "2023-06"), "reporting-unit")
                        .effective())
                .contains(LocalDate.of(2023, 6, 15));
    }

    @Test
    void aProvinceAddsNineMonthsAndSendsWithinTwoWorkingDays() {
        ReportingRegime regime = regime("qd-01-2023-khanh-hoa");
        Occurrence nineMonths = cycle(Cycle.NINE_MONTHS, "2023-9M");
        DayRange window = regime.dataWindow(nineMonths).orElseThrow();
        assertThat(window).isEqualTo(DayRange.parse("2022-12-15/2023-09-14"));
        // Of the regime's files only the last day of sending is no day of the period: two working days after the data.
        // 14 September 2023 is a Thursday.
        assertThat(VIETNAM.due(Limit.workingDays(2), window.last()).effective()).contains(LocalDate.of(2023, 9, 18));
        assertThat(regime.sending(nineMonths, "district").state()).isEqualTo(DueDate.State.UNKNOWN);
        assertThat(regime.sending(nineMonths, "district").missing())
                .extracting(Reason::code)
                .containsExactly("external");
        assertThat(regime.dataWindow(cycle(Cycle.YEAR, "2023"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt-01-2020-vpcp", "tt-02-2023-btttt", "qd-01-2023-khanh-hoa"})
    void aFileBearsTheIdOfItsRegimeAndIsTakenByTheSchema(String name) throws IOException {
        assertThat(regime(name).id()).isEqualTo(name);
        assertThat(SCHEMA.against(Files.readString(REGIMES.resolve(name + ".json"))))
                .isEmpty();
    }

    @Test
    void theBundledOneIsWrittenAsItIsRead() {
        ReportingRegime decree = ReportingRegime.decree09Of2019();
        String written = JsonMapper.shared().writeValueAsString(decree);
        assertThat(PhoihopJson.readRegime(written)).isEqualTo(decree);
        assertThat(SCHEMA.against(written)).isEmpty();
    }

    @Test
    void whateverItIsReadFromItReadsAlike() throws IOException {
        Path file = REGIMES.resolve("tt-02-2023-btttt.json");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        ReportingRegime regime = PhoihopJson.readRegime(text);
        assertThat(regime.reports()).hasSize(4);
        assertThat(List.of(
                        PhoihopJson.readRegime(file),
                        PhoihopJson.readRegime(bytes),
                        PhoihopJson.readRegime(new ByteArrayInputStream(bytes)),
                        PhoihopJson.readRegime(new StringReader(text)),
                        PhoihopJson.readRegime("\uFEFF" + text)))
                .containsOnly(regime);
    }

    @Test
    void whereTheSchemaStandsIsPassedOver() {
        String text = SOUND.slipped("{\n  \"id\"", "{\n  \"$schema\": \"reporting-regime-1.0.schema.json\",\n  \"id\"");
        assertThat(PhoihopJson.readRegime(text)).isEqualTo(PhoihopJson.readRegime(SOUND.text()));
        assertThat(SCHEMA.against(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tt-01-2020-vpcp"     | "Thông tư 01"      | 2 |  9 | /id                 | id must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-', but was "Thông tư 01"
            "title"               | "titel"            | 3 |  3 | /titel              | unknown field "titel", did you mean "title"?
            {"vi": "Báo cáo năm"} | "Báo cáo năm"      | 3 | 12 | /title              | value must be an object of texts by language, such as {"vi": "…"}, but was "Báo cáo năm"
            ["01/2020/TT-VPCP"]   | [" "]              | 4 | 19 | /instruments/0      | instrument must not be blank, but was " "
            "reports"             | "since": "2023-06-31", "reports" | 5 | 12 | /since | value must be a day that exists, but was "2023-06-31"
            "reports"             | "x-note": 1, "reports" | 5 | 3 | /x-note          | field "x-note" cannot stand here: names beginning with x- are for the agreement and its elements that have an id
            "year"                | "yearly"           | 6 | 16 | /reports/0/period   | cycle must be one of day, week, month, quarter, half-year, nine-months, year, unstated, but was "yearly"; did you mean year?
            "year"                | "unstated"         | 6 | 16 | /reports/0/period   | period of a report must have a length, but was unstated
            "period": "year",     | ``                 | 6 |  5 | /reports/0          | must state period
            "dataFrom"            | "from"             | 6 | 24 | /reports/0/from     | unknown field "from", known are period, dataFrom, dataTo, send
            "day-14:month"        | "14:month"         | 6 | 69 | /reports/0/dataTo   | day must be a day (2025-12-15), a day of the year (12-15), a point of a period (end:2025-06, day-25:month, last-working-day:month) or a lunar day (lunar:01-15), but was "14:month"
            "commune"             | "Cấp xã"           | 7 | 24 | /reports/0/send/0/tier | tier must be lower-case words joined by hyphens, but was "Cấp xã"
            , "by": "12-17"       | ``                 | 7 | 15 | /reports/0/send/0   | must state by
            "12-17"               | "12-32"            | 7 | 41 | /reports/0/send/0/by | day must be a day (2025-12-15), a day of the year (12-15), a point of a period (end:2025-06, day-25:month, last-working-day:month) or a lunar day (lunar:01-15), but was "12-32"
            "day-19:month"        | null               | 7 | 78 | /reports/0/send/1/by | value must not be null; what is unstated is left out
            """)
    void saysWhatMustStandWhereAndWhatStandsThere(
            String sound, String slip, int line, int column, String pointer, String message) {
        String text = SOUND.slipped(sound, slip);
        assertThat(SOUND.problems(text))
                .extracting(JsonProblem::place, problem -> problem.text(Locale.ENGLISH))
                .containsExactly(tuple(new Place(pointer, line, column), message));
    }

    @Test
    void aRegimeHasAtLeastOneReport() {
        String head = "{\"id\": \"a\", \"title\": {\"vi\": \"a\"}";
        assertThat(SOUND.problems(head + "}"))
                .extracting(JsonProblem::toString)
                .containsExactly("line 1, column 1: must state reports");
        assertThat(SOUND.problems(head + ", \"reports\": []}"))
                .extracting(JsonProblem::toString)
                .containsExactly("line 1, column 46, at /reports: regime must have at least one report, but had none");
    }

    @Test
    void isOneJsonObjectInUtf8() {
        assertThat(SOUND.problems("[]").get(0))
                .hasToString("line 1, column 1: value must be an object, but was an array");
        Path missing = Path.of("khong-co", "che-do.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readRegime(missing))
                .withMessage("file must be readable, but was not: " + missing);
    }

    @Test
    void theSchemaHasTheSameAttributesAndRequiresTheSame() {
        List<String> properties = new ArrayList<>(ShippedSchema.names(SCHEMA.text(), "properties"));
        assertThat(properties.remove("$schema")).isTrue();
        assertThat(properties)
                .containsExactlyElementsOf(
                        WrittenTypes.attributes(ReportingRegime.class).keySet());
        assertThat(ShippedSchema.texts(SCHEMA.text().required("required"))).containsExactly("id", "title", "reports");
        for (Class<?> type : List.of(ReportingRegime.Report.class, ReportingRegime.Sending.class)) {
            JsonNode definition = SCHEMA.text().required("$defs").required(WrittenTypes.name(type));
            List<String> names = List.copyOf(WrittenTypes.attributes(type).keySet());
            assertThat(ShippedSchema.names(definition, "properties")).isEqualTo(names);
            assertThat(ShippedSchema.texts(definition.required("required")))
                    .isEqualTo(names.stream()
                            .filter(name -> WrittenTypes.isRequired(type, name))
                            .toList());
        }
    }

    /** What is put in the place of every value in turn, besides what is odd anywhere. */
    private static final List<String> PROBES = """
            "Cấp xã"
            "a--b"
            "12-17"
            "02-30"
            "day-25:month"
            "day-32:month"
            "5th-friday:month-after"
            "lunar:01-15"
            "year"
            "nine-months"
            "unstated"
            "yearly"
            {"period": "month"}
            {"period": "unstated"}
            {"tier": "a", "by": "12-17"}
            {"tier": "a", "by": "12-17", "a": 1}
            [{"period": "month"}, {"period": "month"}]
            """.lines().toList();

    @Test
    void theSchemaRefusesNothingThatIsRead() {
        List<String> pointers = List.of(
                "/id",
                "/title",
                "/title/vi",
                "/instruments",
                "/instruments/0",
                "/reports",
                "/reports/0",
                "/reports/0/period",
                "/reports/0/dataFrom",
                "/reports/0/dataTo",
                "/reports/0/send",
                "/reports/0/send/0",
                "/reports/0/send/0/tier",
                "/reports/0/send/0/by");
        assertThat(SOUND.refused(pointers, PROBES)).isGreaterThan(250);
    }
}
