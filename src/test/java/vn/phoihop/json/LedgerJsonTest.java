package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Event;
import vn.phoihop.record.Evidence;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.record.Ledger;

/** Ledgers as lines of JSON: read strictly with every problem at its line, written back as they stood, in a schema. */
class LedgerJsonTest {
    private static final Path LEDGERS = Path.of("src/test/resources/ledgers");
    private static final Path EVERY_ATTRIBUTE = LEDGERS.resolve("every-attribute.jsonl");
    private static final ShippedSchema SCHEMA = ShippedSchema.LEDGER;
    private static final String HEAD = "{\"agreement\":\"programme\"}\n";
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    /** Sound lines, one of each kind that is altered below. */
    private static final String SOUND = """
            {"agreement":"programme","coverage":[{"days":"2021-02-20/2024-12-31","duties":["d1"]}]}
            {"event":"performed","id":"e1","on":"2023-07-07","duty":"d9","by":["a"],"instance":"2023-Q2","recorded":"2023-07-12"}
            {"event":"measured","id":"e2","at":"2023-07-07T09:30:00+07:00","target":"k1","quantity":{"amount":5.0,"unit":"tree"}}
            {"event":"judged","id":"e3","on":"2023-07-07","condition":"late","verdict":"denied"}
            {"event":"changed","id":"e4","on":"2023-07-07","change":"extend","duty":"d9","to":"2023-08-01"}
            """;

    static List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.list(LEDGERS)) {
            return files.sorted().toList();
        }
    }

    /** A stream of pieces, made up as they are read. */
    private static final class Pieces extends InputStream {
        private final IntFunction<byte[]> pieces;
        private byte[] piece = {};
        private int made;
        private int at;

        Pieces(IntFunction<byte[]> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == piece.length) {
                piece = pieces.apply(made++);
                at = 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, count);
            at += count;
            return count == 0 ? -1 : count;
        }
    }

    private static Ledger read(String lines) {
        return PhoihopJson.readLedger(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(String lines) {
        UnreadableJsonException e = catchThrowableOfType(UnreadableJsonException.class, () -> read(lines));
        assertThat(e).as("refusal of %s", lines).isNotNull();
        assertThatExceptionOfType(UnreadableJsonException.class)
                .as("the same lines as text")
                .isThrownBy(() -> PhoihopJson.readLedger(lines))
                .withMessage(e.getMessage());
        return e.problems().stream().map(JsonProblem::toString).toList();
    }

    private static String slipped(String sound, String slip) {
        assertThat(SOUND).containsOnlyOnce(sound);
        return SOUND.replace(sound, slip);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void isWrittenBackAsItStood(Path file, @TempDir Path folder) throws IOException {
        Ledger ledger = PhoihopJson.readLedger(file);
        String lines = PhoihopJson.writeLedger(ledger);
        assertThat(lines).isEqualTo(Files.readString(file));
        assertThat(PhoihopJson.readLedger(lines)).isEqualTo(ledger);
        Path copy = folder.resolve("copy.jsonl");
        PhoihopJson.writeLedger(ledger, copy);
        assertThat(copy).hasSameTextualContentAs(file);
        assertThat(PhoihopJson.readLedger(copy)).isEqualTo(ledger);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void everyLineIsTakenByTheSchema(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(SCHEMA.against(line)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void plainMappersOfEitherJacksonReadAndWriteTheSame(Path file) throws IOException {
        Ledger ledger = PhoihopJson.readLedger(file);
        for (Event event : ledger.events()) {
            String line = new JsonMapper().writeValueAsString(event);
            assertThat(Files.readString(file)).contains("\n" + line + "\n");
            assertThat(JACKSON_2.writeValueAsString(event)).isEqualTo(line);
            assertThat(new JsonMapper().readValue(line, Event.class)).isEqualTo(event);
            assertThat(JACKSON_2.readValue(line, Event.class)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void isAlsoOneObject(Path file) throws JsonProcessingException {
        Ledger ledger = PhoihopJson.readLedger(file);
        String object = new JsonMapper().writeValueAsString(ledger);
        assertThat(JACKSON_2.writeValueAsString(ledger)).isEqualTo(object);
        assertThat(new JsonMapper().readValue(object, Ledger.class)).isEqualTo(ledger);
        assertThat(JACKSON_2.readValue(object, Ledger.class)).isEqualTo(ledger);
        assertThat(read(object)).as("as the one line").isEqualTo(ledger);
        assertThat(SCHEMA.against(object)).isEmpty();
    }

    @Test
    void aKeyOfAnInstanceIsOneText() throws JsonProcessingException {
        InstanceKey key = InstanceKey.parse("d9@2023-Q2/ho-so-45#v2");
        String written = "\"d9@2023-Q2/ho-so-45#v2\"";
        assertThat(new JsonMapper().writeValueAsString(key)).isEqualTo(written);
        assertThat(JACKSON_2.writeValueAsString(key)).isEqualTo(written);
        assertThat(new JsonMapper().readValue(written, InstanceKey.class)).isEqualTo(key);
        assertThat(JACKSON_2.readValue(written, InstanceKey.class)).isEqualTo(key);
    }

    @Test
    void theKindMayStandAnywhereAndFiguresStayExact() throws JsonProcessingException {
        String late = "{\"id\":\"e1\",\"on\":\"2023-07-07\",\"target\":\"k1\",\"quantity\":{\"amount\":"
                + "0.10000000000000000000000000000000000001,\"unit\":\"percent\"},\"event\":\"measured\"}";
        Event.Measured event = (Event.Measured) read(HEAD + late).events().get(0);
        assertThat(event.quantity().amount()).hasToString("0.10000000000000000000000000000000000001");
        assertThat(JACKSON_2.readValue(late, Event.class)).isEqualTo(event);
        assertThat(new JsonMapper().readValue(late, Event.class)).isEqualTo(event);
    }

    @Test
    void anInstantIsReadWithItsOffsetAndWrittenInUtc() {
        Ledger ledger = read(SOUND);
        Event measured = ledger.event(ElementId.of("e2")).orElseThrow();
        assertThat(measured.at()).contains(Instant.parse("2023-07-07T02:30:00Z"));
        assertThat(PhoihopJson.writeLedger(ledger))
                .contains("\"at\":\"2023-07-07T02:30:00Z\"")
                .contains("\"amount\":5.0,");
    }

    @Test
    void theOrderOfTheLinesDoesNotMatterAndBlankOnesArePassedOver() {
        List<String> lines = SOUND.lines().toList();
        String turned = "\uFEFF\r\n" + lines.get(0) + "\r\n\n" + lines.get(4) + "\n  \t\n" + lines.get(3) + "\n"
                + lines.get(2) + "\n" + lines.get(2) + "\n" + lines.get(1);
        String plain = turned.substring(1);
        assertThat(read(plain)).isEqualTo(read(SOUND));
        assertThat(read("\uFEFF" + SOUND)).isEqualTo(read(SOUND));
        assertThat(PhoihopJson.writeLedger(read(plain)).lines())
                .containsExactlyElementsOf(
                        PhoihopJson.writeLedger(read(SOUND)).lines().toList());
    }

    @Test
    void whereTheSchemaStandsIsPassedOver() {
        String text = SOUND.replace("{\"agreement\"", "{\"$schema\":\"ledger-1.0.schema.json\",\"agreement\"");
        assertThat(read(text)).isEqualTo(read(SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "agreement":"programme",  | ``                       | line 1, column 1: must state agreement
            "agreement"               | "agreemnt"               | line 1, column 2, at /agreemnt: unknown field "agreemnt", did you mean "agreement"?
            "agreement"               | "zone":"Asia/Hanoi","agreement" | line 1, column 9, at /zone: zone must be a known zone, such as Asia/Ho_Chi_Minh, but was "Asia/Hanoi"
            "2021-02-20/2024-12-31"   | "2021-02-20"             | line 1, column 46, at /coverage/0/days: range must be two days joined by a slash, such as 2023-07-01/2023-09-30, but was "2021-02-20"
            "days"                    | "day"                    | line 1, column 39, at /coverage/0/day: unknown field "day", did you mean "days"?
            "event":"performed",      | ``                       | line 2, column 1: must state event
            "performed"               | "perfomed"               | line 2, column 10, at /event: unknown kind "perfomed", did you mean performed?
            "performed"               | "paid"                   | line 2, column 10, at /event: unknown kind "paid", known are signed, occurred, performed, measured, judged, noticed, changed, retracted
            "performed"               | 5                        | line 2, column 10, at /event: value must be text, but was 5
            "performed"               | null                     | line 2, column 10, at /event: value must not be null; what is unstated is left out
            "duty":"d9","by"          | "by"                     | line 2, column 1: must state duty
            "by"                      | "bye"                    | line 2, column 62, at /bye: unknown field "bye", did you mean "by"?
            ["a"]                     | "a"                      | line 2, column 67, at /by: value must be an array, but was "a"
            "instance":"2023-Q2"      | "instance":"Q 2"         | line 2, column 84, at /instance: instance must begin with an ASCII letter or digit and go on with letters, digits, '.', '_' or '-', but was "Q 2"
            "recorded":"2023-07-12"   | "recorded":"2023-07-06"  | line 2, column 105, at /recorded: recorded must not be before the day it happened, 2023-07-07, but was 2023-07-06
            "recorded":"2023-07-12"   | "recorded":"2023-07-32"  | line 2, column 105, at /recorded: value must be a day that exists, but was "2023-07-32"
            "recorded":"2023-07-12"   | "partly":"yes"           | line 2, column 103, at /partly: value must be true or false, but was "yes"
            "recorded":"2023-07-12"   | "extensions":1           | line 2, column 94, at /extensions: unknown field "extensions", known are event, id, on, at, duty, by, instance, part, partly, matter, actors, evidence, recorded, recordedBy; a field of your own begins with x-
            "recorded":"2023-07-12"   | "actors":[{"who":"a"}]   | line 2, column 104, at /actors/0: must state role
            "recorded":"2023-07-12"   | "evidence":[{}]          | line 2, column 106, at /evidence/0: evidence must state source, number or words, but stated none
            "recorded":"2023-07-12"   | "x-a":null               | line 2, column 100, at /x-a: value must not be null; what is unstated is left out
            "recorded":"2023-07-12"   | "at":"2023-07-07T09:30:00Z" | line 2, column 99, at /at: event must state on or at, one of the two, but stated both
            "2023-07-07T09:30:00+07:00" | "2023-07-07"           | line 3, column 36, at /at: value must be an instant such as "2023-07-07T09:30:00+07:00", but was "2023-07-07"
            "2023-07-07T09:30:00+07:00" | 1688697000             | line 3, column 36, at /at: value must be an instant such as "2023-07-07T09:30:00+07:00", but was 1688697000
            "at":"2023-07-07T09:30:00+07:00", | ``               | line 3, column 1: event must state on or at, one of the two, but stated neither
            ,"quantity":{"amount":5.0,"unit":"tree"} | ``        | line 3, column 1: must state quantity
            "amount":5.0              | "amount":"5"             | line 3, column 99, at /quantity/amount: value must be a number, but was "5"
            "condition":"late"        | "condition":"Late"       | line 4, column 59, at /condition: condition must be lower-case words joined by hyphens, but was "Late"
            "condition":"late"        | "condition":"late","duty":"d9" | line 4, column 73, at /duty: judgement must state condition or duty, one of the two, but stated both
            "condition":"late",       | ``                       | line 4, column 1: judgement must state condition or duty, one of the two, but stated neither
            "condition":"late"        | "condition":"late","instance":"2023" | line 4, column 77, at /instance: instance must stand beside the duty it is one of, but was "2023" alone
            "denied"                  | "denid"                  | line 4, column 76, at /verdict: finding of a judgement must be one of established, denied, but was "denid"; did you mean denied?
            "extend","duty":"d9"      | "waive"                  | line 5, column 57, at /change: waiver must state the duty, but stated none
            "to":"2023-08-01"         | "to":"1/8/2023"          | line 5, column 83, at /to: value must be a day such as "2021-02-20", but was "1/8/2023"
            "to":"2023-08-01"         | "to":"2023-08-01","total":{"months":2} | line 5, column 1: event must state one of to, total and additional at most
            "to":"2023-08-01"         | "total":{"months":2},"additional":{"days":5} | line 5, column 1: event must state one of to, total and additional at most
            "extend","duty":"d9","to":"2023-08-01" | "renew","total":{"years":2} | line 5, column 73, at /total: total must stand only where time is extended
            "extend","duty":"d9","to":"2023-08-01" | "waive","duty":"d9","additional":{"days":5} | line 5, column 90, at /additional: additional must stand only where time is extended
            "to":"2023-08-01"         | "additional":{"day":5}   | line 5, column 92, at /additional/day: unknown field "day", did you mean "days"?
            "extend","duty":"d9","to":"2023-08-01" | "replace" | line 5, column 57, at /change: change must be one of suspend, resume, extend, waive, terminate, renew, supersede, but was "replace"
            "event":"changed"         | "event":"retracted"      | line 5, column 1: must state retracts
            """)
    void saysWhatIsWrongOnWhichLine(String sound, String slip, String first) {
        String text = slipped(sound, slip);
        assertThat(problems(text)).first().isEqualTo(first);
    }

    @Test
    void saysAllThatIsWrongAndNothingOfWhatFollowsFromIt() {
        assertThat(problems("""
                {"agreement":"a b"}
                {"event":"performed","id":"e1","on":"2023-07-07","recorded":"2023-07-06","by":[5,"b"]}

                {"event":"retracted","id":"e2","on":"2023-02-30","retracts":"e2"}
                {"event":"noticed","id":"e3","on":"2023-07-07","on":"2023-07-08","notice":"end","by":"a"}
                {"event":
                []
                """))
                .containsExactly(
                        "line 1, column 14, at /agreement: id must begin with an ASCII letter or digit and go on with"
                                + " letters, digits, '.', '_' or '-', but was \"a b\"",
                        "line 2, column 1: must state duty",
                        "line 2, column 61, at /recorded: recorded must not be before the day it happened, 2023-07-07,"
                                + " but was 2023-07-06",
                        "line 2, column 80, at /by/0: value must be text, but was 5",
                        "line 4, column 37, at /on: value must be a day that exists, but was \"2023-02-30\"",
                        "line 4, column 61, at /retracts: retracted event must be another than the retraction, but was"
                                + " e2",
                        "line 5, column 48, at /on: field \"on\" must be given only once",
                        "line 6, column 10: text must be JSON, but ends too early",
                        "line 7, column 1: value must be an object, but was an array");
    }

    @Test
    void whoRecordedIsNotRepeated() {
        String blank = slipped("\"recorded\":\"2023-07-12\"", "\"recordedBy\":\"Nguyễn Văn A\\uD800\"");
        assertThat(problems(blank))
                .first()
                .asString()
                .contains("recordedBy must not hold half of a character, but was")
                .doesNotContain("Nguyễn");
    }

    @Test
    void tellsOfAHundredProblemsAndReadsNoFurther() {
        String text = HEAD + "{\"event\":\"signed\",\"id\":\"e1\",\"on\":\"2023-07-07\"}\n".repeat(5000);
        assertThat(problems(text)).hasSize(100).last().isEqualTo("line 101, column 1: must state by");
        InputStream endless = new Pieces(i -> new byte[] {'x', '\n'});
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readLedger(endless))
                .withMessageEndingWith("line 100, column 1: text must be JSON, but has \"x\" where a value must stand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n"})
    void aFileWithoutALedgerIsNone(String text) {
        assertThat(problems(text)).containsExactly("line 1, column 1: document must be one JSON object, but was empty");
    }

    @Test
    void isUtf8OfLinesThatAreNotTooLong() {
        byte[] tcvn = (HEAD + "{\"event\":\"signed\",\"id\":\"e1\",\"on\":\"2023-07-07\",\"by\":\"a\",\"x-a\":\"")
                .getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(tcvn, tcvn.length + 3);
        broken[tcvn.length] = (byte) 0xB8;
        broken[tcvn.length + 1] = '"';
        broken[tcvn.length + 2] = '}';
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readLedger(new ByteArrayInputStream(broken)))
                .withMessage("line 2, column 1: text must be encoded in UTF-8, but is not");
        InputStream oneLine = new Pieces(i -> "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readLedger(oneLine))
                .withMessage("line 1, column 1: document must be at most 33554432 bytes or characters long, but was"
                        + " longer");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsNamed(@TempDir Path folder) throws IOException {
        InputStream in = InputStream.nullInputStream();
        in.close();
        OutputStream out = OutputStream.nullOutputStream();
        out.close();
        Path missing = folder.resolve("khong-co/ledger.jsonl");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readLedger(missing))
                .withMessage("file must be readable, but was not: " + missing);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.writeLedger(read(SOUND), missing))
                .withMessage("file must be writable, but was not: " + missing);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.readLedger(in))
                .withMessage("stream must be readable, but was not");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PhoihopJson.writeLedger(read(SOUND), out))
                .withMessage("stream must be writable, but was not");
    }

    /** The lines of a ledger of many events. */
    private static InputStream lines(int events) {
        return new Pieces(i -> {
            String day = LocalDate.of(2021, 1, 1).plusDays((i - 1) % 1800).toString();
            String line = "{\"event\":\"performed\",\"id\":\"e" + (i - 1) + "\",\"on\":\"" + day + "\",\"duty\":\"d"
                    + (i - 1) % 50 + "\",\"by\":[\"ubnd-phu-yen\"]}\n";
            return (i == 0 ? HEAD : i > events ? "" : line).getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    void manyEventsAreReadAndFound() {
        int events = 200_000;
        Ledger ledger = PhoihopJson.readLedger(lines(events));
        assertThat(ledger.events()).hasSize(events);
        // e0, e1800, e3600 … fall on the first day, of which there are 112; every 50th event is of d0, as 1800 = 36 ·
        // 50.
        LocalDate first = LocalDate.of(2021, 1, 1);
        assertThat(ledger.seen(first).events()).hasSize(112);
        assertThat(ledger.seen(first).performed(ElementId.of("d0"))).hasSize(112);
        assertThat(ledger.seen(first).performed(ElementId.of("d1"))).isEmpty();
        assertThat(ledger.all().performed(ElementId.of("d1"))).hasSize(events / 50);
    }

    // The schema.

    private static Set<String> kinds() {
        return Stream.of(Event.class.getPermittedSubclasses())
                .map(WrittenTypes::kind)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    @Test
    void theSchemaHasTheSameAttributesAndRequiresTheSame() {
        for (Class<?> type : List.of(Ledger.class, Ledger.Coverage.class, Event.Actor.class, Evidence.class)) {
            assertSame(type, List.copyOf(WrittenTypes.attributes(type).keySet()));
        }
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            List<String> names = new ArrayList<>(List.of("event"));
            names.addAll(WrittenTypes.attributes(kind).keySet());
            assertSame(kind, names);
            assertThat(definition(kind).at("/properties/event/const").asString())
                    .isEqualTo(WrittenTypes.kind(kind));
        }
    }

    private static JsonNode definition(Class<?> type) {
        return SCHEMA.text().required("$defs").required(WrittenTypes.name(type));
    }

    private static void assertSame(Class<?> type, List<String> names) {
        List<String> properties = new ArrayList<>(ShippedSchema.names(definition(type), "properties"));
        properties.remove("$schema");
        assertThat(properties).as("%s", type).isEqualTo(names);
        assertThat(ShippedSchema.texts(definition(type).path("required")))
                .as("%s", type)
                .containsExactlyElementsOf(names.stream()
                        .filter(name -> name.equals("event") || WrittenTypes.isRequired(type, name))
                        .toList());
    }

    @Test
    void theSchemaHasTheSameCodes() {
        for (Class<? extends Enum<?>> type :
                List.<Class<? extends Enum<?>>>of(Event.Verdict.class, Event.Change.class)) {
            assertThat(ShippedSchema.texts(definition(type).required("enum")))
                    .isEqualTo(Arrays.stream(type.getEnumConstants())
                            .map(WrittenTypes::code)
                            .toList());
        }
    }

    @Test
    void theGoldenHasEveryAttributeOfEveryKind() throws IOException {
        List<JsonNode> lines = Files.readAllLines(EVERY_ATTRIBUTE).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        Set<String> ofLedger =
                new TreeSet<>(WrittenTypes.attributes(Ledger.class).keySet());
        ofLedger.remove("events");
        assertThat(lines.get(0).propertyNames()).containsExactlyInAnyOrderElementsOf(ofLedger);
        assertThat(lines.get(0).at("/coverage/0").propertyNames())
                .containsExactlyElementsOf(
                        WrittenTypes.attributes(Ledger.Coverage.class).keySet());
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            Set<String> seen = new TreeSet<>();
            lines.stream()
                    .filter(line -> line.path("event").asString("").equals(WrittenTypes.kind(kind)))
                    .forEach(line -> seen.addAll(line.propertyNames()));
            Set<String> names = new TreeSet<>(WrittenTypes.attributes(kind).keySet());
            names.addAll(List.of("event", "x-register"));
            names.remove(kind == Event.Occurred.class ? "on" : "at");
            assertThat(seen).as("%s", kind).isEqualTo(names);
        }
        for (Class<?> type : List.of(Event.Actor.class, Evidence.class)) {
            String of = type == Evidence.class ? "/evidence/0" : "/actors/0";
            assertThat(lines.get(1).at(of).propertyNames())
                    .containsExactlyElementsOf(WrittenTypes.attributes(type).keySet());
        }
        assertThat(kinds()).hasSize(8);
    }

    /** What all events have; tried in one of them. */
    private static final List<String> COMMON =
            List.of("/id", "/on", "/at", "/matter", "/actors", "/evidence", "/recorded", "/x-register");

    /** What is put in the place of every value in turn. */
    private static final List<String> PROBES = """
            null
            true
            0
            1.5
            ""
            " "
            "a"
            "A b"
            "a-b"
            "2025-02-28"
            "2025-02-30"
            "2025-2-1"
            "2025-02-01/2025-02-03"
            "2025-02-03/2025-02-01"
            "2025-02-01T10:00:00Z"
            "2025-02-01T10:00:00.123456789+07:00"
            "2025-02-01T10:00:00,5Z"
            "2025-02-01T10:00Z"
            "2025-02-01t10:00:00z"
            "2025-02-01T24:00:00Z"
            "2025-02-01T10:00:00+07:00:30"
            "2025-02-01T10:00:00+18:00"
            "2025-02-01T10:00:00"
            "+12025-02-01T10:00:00Z"
            "waive"
            "denied"
            "signed"
            "performed"
            "judged"
            "UTC"
            {}
            []
            [1]
            ["a"]
            [{}]
            [null]
            {"vi": "a"}
            {"tlh": "a"}
            {"amount": 5, "unit": "tree"}
            {"amount": "5", "unit": "tree"}
            {"who": "a", "role": "b"}
            {"number": "a"}
            {"days": "2025-02-01/2025-02-01"}
            """.lines().toList();

    @Test
    void theSchemaRefusesNothingThatIsRead() throws IOException {
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        Set<String> tried = new TreeSet<>();
        for (String line : Files.readAllLines(EVERY_ATTRIBUTE)) {
            for (String pointer : pointers(JsonMapper.shared().readTree(line), "")) {
                boolean isOfAllEvents =
                        line.contains("\"event\"") && COMMON.stream().anyMatch(pointer::startsWith);
                if (isOfAllEvents && !tried.add(pointer)) {
                    continue;
                }
                for (String probe : PROBES) {
                    JsonNode copy = JsonMapper.shared().readTree(line);
                    replace(copy, pointer, JsonMapper.shared().readTree(probe));
                    boolean isRefused = !SCHEMA.against(copy.toString()).isEmpty();
                    refused += isRefused ? 1 : 0;
                    if (isRefused && isRead(copy)) {
                        readAllTheSame.add(probe + " at " + pointer + " of " + line);
                    }
                }
                JsonNode without = JsonMapper.shared().readTree(line);
                remove(without, pointer);
                if (!SCHEMA.against(without.toString()).isEmpty() && isRead(without)) {
                    readAllTheSame.add("nothing at " + pointer + " of " + line);
                }
            }
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThan(1500);
    }

    private static boolean isRead(JsonNode line) {
        try {
            read(line.has("agreement") ? line.toString() : HEAD + line);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.propertyNames().forEach(name -> {
                pointers.add(at + "/" + name);
                pointers.addAll(pointers(node.required(name), at + "/" + name));
            });
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> {
                pointers.add(at + "/" + i);
                pointers.addAll(pointers(node.required(i), at + "/" + i));
            });
        }
        return pointers;
    }

    private static void replace(JsonNode top, String pointer, JsonNode value) {
        JsonNode owner = top.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (owner instanceof ObjectNode object) {
            object.set(step, value);
        } else {
            owner.asArray().set(Integer.parseInt(step), value);
        }
    }

    private static void remove(JsonNode top, String pointer) {
        JsonNode owner = top.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (owner instanceof ObjectNode object) {
            object.remove(step);
        } else {
            owner.asArray().remove(Integer.parseInt(step));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"agreement": "a", "event": "signed"}
            {"agreement": "a", "coverage": [{"duties": ["d1"]}]}
            {"event": "signed", "id": "e1", "by": "a"}
            {"event": "signed", "id": "e1", "by": "a", "on": "2021-02-20", "at": "2021-02-20T10:00:00Z"}
            {"event": "paid", "id": "e1", "on": "2021-02-20"}
            {"event": "performed", "id": "e1", "on": "2021-02-20"}
            {"event": "performed", "id": "e1", "on": "2021-02-20", "duty": "d1", "note": "a"}
            {"event": "judged", "id": "e1", "on": "2021-02-20", "verdict": "denied"}
            {"event": "judged", "id": "e1", "on": "2021-02-20", "verdict": "denied", "condition": "a", "duty": "d1"}
            {"event": "changed", "id": "e1", "on": "2021-02-20", "change": "waive"}
            {"event": "changed", "id": "e1", "on": "2021-02-20", "change": "extend", "instance": "2023-Q2"}
            {"event": "measured", "id": "e1", "at": "2021-02-20", "target": "k1", "quantity": {"amount": 1, "unit": "a"}}
            {"event": "signed", "id": "e1", "on": "2021-02-20", "by": "a", "evidence": [{}]}
            """)
    void theSchemaRefusesWhatIsNoLine(String line) {
        assertThat(SCHEMA.against(line)).isNotEmpty();
    }

    @Test
    void problemsAreToldInVietnameseToo() {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read(slipped("\"duty\":\"d9\",\"by\"", "\"by\"")))
                .satisfies(e -> assertThat(e.problems().get(0).text(Locale.forLanguageTag("vi")))
                        .isEqualTo("phải nêu duty"));
    }
}
