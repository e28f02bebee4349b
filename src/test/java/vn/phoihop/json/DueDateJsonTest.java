package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.generated.Agreements;
import vn.phoihop.time.Assumption;
import vn.phoihop.time.Counting;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reason;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.WorkCalendar;

/** Due dates as any mapper writes them; what must be written was worked out from the law and the notices by hand. */
class DueDateJsonTest {
    private static final ShippedSchema SCHEMA = ShippedSchema.DUE_DATE;
    /** Stands in {@code docs/json.md} too. */
    private static final Path EXAMPLE = Path.of("src/test/resources/golden/result/due-date.json");

    private static final Occasion RECEIVED = Occasion.event("received");

    static final List<Named<Function<Object, String>>> MAPPERS = List.of(
            Named.of("plain Jackson 2", write2(com.fasterxml.jackson.databind.json.JsonMapper.builder())),
            Named.of(
                    "Jackson 2 as it is often configured",
                    write2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .defaultPropertyInclusion(JsonInclude.Value.construct(
                                    JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)))),
            Named.of("plain Jackson 3", new JsonMapper()::writeValueAsString),
            Named.of(
                    "Jackson 3 with days as numbers",
                    JsonMapper.builder()
                            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .build()::writeValueAsString));

    private static Function<Object, String> write2(com.fasterxml.jackson.databind.json.JsonMapper.Builder builder) {
        com.fasterxml.jackson.databind.json.JsonMapper mapper =
                builder.addModules(new Jdk8Module(), new JavaTimeModule()).build();
        return value -> {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static String flat(String json) {
        return json.lines().map(String::strip).reduce("", String::concat);
    }

    @ParameterizedTest
    @FieldSource("MAPPERS")
    void aLimitThatEndsOnASaturday(Function<Object, String> write) throws IOException {
        DueDate due = Reckoner.vietnam().due(Limit.days(15), LocalDate.of(2021, 3, 12));
        assertThat(Layout.of(write.apply(due))).isEqualTo(Files.readString(EXAMPLE));
        assertThat(SCHEMA.against(Files.readString(EXAMPLE))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MAPPERS")
    void aLimitOfHoursEndsAtAnInstant(Function<Object, String> write) {
        DueDate due = Reckoner.vietnam().due(Limit.hours(24), Instant.parse("2025-05-09T08:00:00Z"));
        assertThat(write.apply(due)).isEqualTo(flat("""
                {
                  "state":"due",
                  "raw":"2025-05-10",
                  "effective":"2025-05-10",
                  "moment":"2025-05-10T08:00:00Z",
                  "certainty":"official",
                  "assumptions":["A1"],
                  "reasons":[
                    {"code":"anchor-moment","arguments":["2025-05-09T15:00+07:00"]},
                    {"code":"ends-moment","article":"CC 147.1","arguments":["24 hours","2025-05-10T15:00+07:00"]}
                  ]
                }
                """));
    }

    @ParameterizedTest
    @FieldSource("MAPPERS")
    void whatIsNotKnownIsSaid(Function<Object, String> write) {
        DueDate due = Reckoner.vietnam().due(Deadline.within(Limit.workingDays(5), RECEIVED));
        assertThat(write.apply(due)).isEqualTo(flat("""
                {
                  "state":"pending",
                  "certainty":"none",
                  "missing":[{"code":"pending","arguments":["received"]}],
                  "reasons":[{"code":"pending","arguments":["received"]}]
                }
                """));
    }

    @ParameterizedTest
    @FieldSource("MAPPERS")
    void aTextThatIsReadInTwoWaysHasADueDateForEach(Function<Object, String> write) {
        Deadline none =
                Deadline.builder().none(Words.of("không đặt", "not set")).build();
        Deadline soft =
                Deadline.builder().vague(Words.of("kịp thời", "promptly")).build();
        DueDate due = Reckoner.vietnam()
                .due(Deadline.builder()
                        .readings(List.of(new Deadline.Reading("a", none), new Deadline.Reading("b", soft)))
                        .build());
        assertThat(write.apply(due)).isEqualTo(flat("""
                {
                  "state":"ambiguous",
                  "certainty":"none",
                  "missing":[{"code":"reading-open","arguments":["2"]}],
                  "reasons":[{"code":"reading-open","arguments":["2"]}],
                  "readings":[
                    {"state":"none","certainty":"none","reasons":
                      [{"code":"none","arguments":["không đặt","not set"]}]},
                    {"state":"for-judgement","certainty":"none","reasons":
                      [{"code":"vague","arguments":["kịp thời","promptly"]}]}
                  ]
                }
                """));
    }

    @Test
    void aDueDateIsAResultAndIsNotReadBack() {
        String written =
                new JsonMapper().writeValueAsString(Reckoner.vietnam().due(Limit.days(15), LocalDate.of(2021, 3, 12)));
        assertThatThrownBy(() -> new JsonMapper().readValue(written, DueDate.class))
                .hasMessageContaining("DueDate");
    }

    private static List<String> names(String pointer) {
        return List.copyOf(SCHEMA.text().at(pointer).propertyNames());
    }

    private static List<String> texts(String code) {
        return ShippedSchema.texts(SCHEMA.text().at("/$defs/" + code + "/enum"));
    }

    /** Due dates of every deadline of made-up agreements, with much known and with little. */
    private static Stream<DueDate> dueDates() {
        Reckoner knowing = Reckoner.vietnam()
                .in(DayRange.quarter(2025, 3))
                .knowing(Occasion.event("ad-hoc"), Instant.parse("2025-05-09T08:00:00Z"))
                .knowing(Occasion.event("khi-co-yeu-cau"), Instant.parse("2025-04-24T01:30:00Z"))
                .knowing(Occasion.event("9"), Instant.parse("2021-03-12T16:59:59Z"))
                .knowing(RECEIVED, LocalDate.of(2027, 1, 20))
                .holding("summary-procedure")
                .notHolding("2")
                .counting(Counting.builder().firstDay(Counting.FirstDay.COUNTED).build());
        Reckoner elsewhere = Reckoner.of(
                WorkCalendar.weekendsOnly(
                        DayRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)),
                        Set.of(DayOfWeek.SUNDAY),
                        WorkCalendar.Certainty.PROVISIONAL),
                knowing.zone());
        return Agreements.from(1, 400).flatMap(agreement -> {
            Stream<Deadline> deadlines =
                    agreement.duties().stream().map(Duty::deadline).flatMap(Optional::stream);
            return deadlines.flatMap(deadline -> Stream.of(Reckoner.vietnam(), knowing, elsewhere)
                    .flatMap(reckoner -> Stream.of(reckoner, agreement.reckoner(reckoner)))
                    .map(reckoner -> reckoner.due(deadline)));
        });
    }

    @Test
    void theSchemaTakesWhateverIsWrittenAndEveryFieldIsWrittenOnce() {
        Set<String> fields = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        dueDates().forEach(due -> {
            String written = new JsonMapper().writeValueAsString(due);
            assertThat(SCHEMA.against(written)).as(written).isEmpty();
            fields.addAll(new JsonMapper().readTree(written).propertyNames());
            states.add(due.state().code());
        });
        assertThat(fields).containsExactlyInAnyOrderElementsOf(names("/properties"));
        assertThat(states).containsExactlyInAnyOrderElementsOf(texts("State"));
    }

    @Test
    void theSchemaHasTheFieldsOfTheTypesInTheirOrderAndTheirCodes() {
        assertThat(names("/properties"))
                .containsExactlyElementsOf(
                        WrittenTypes.attributes(DueDate.class).keySet());
        assertThat(names("/$defs/Reason/properties")).containsExactly("code", "article", "arguments");
        assertThat(WrittenTypes.attributes(Reason.class)).containsOnlyKeys("code", "arguments");
        Map.of(
                        "State", DueDate.State.values(),
                        "CountedBy", DueDate.CountedBy.values(),
                        "Assumption", Assumption.values(),
                        "Certainty", WorkCalendar.Certainty.values())
                .forEach((name, constants) -> assertThat(texts(name))
                        .isEqualTo(Arrays.stream(constants)
                                .map(constant -> WrittenTypes.code((Enum<?>) constant))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"state": "due", "certainty": "official", "effective": "2021-03-29"}
            {"state": "overdue", "certainty": "official", "reasons": []}
            {"state": "due", "certainty": "official", "reasons": [], "due": "2021-03-29"}
            {"state": "due", "certainty": "official", "reasons": [{"arguments": []}]}
            {"state": "due", "certainty": "official", "reasons": [{"code": "a"}], "effective": [2021, 3, 29]}
            {"state": "due", "certainty": "official", "reasons": [{"code": "a"}], "moment": 1746864000}
            {"state": "due", "certainty": "official", "reasons": [{"code": "a"}], "readings": [{"state": "due"}]}
            """)
    void theSchemaRefusesWhatIsNoDueDate(String document) {
        assertThat(SCHEMA.against(document)).isNotEmpty();
    }
}
