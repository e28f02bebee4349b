package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.examples.Bundled;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.AgreementState;
import vn.phoihop.status.Explanation;
import vn.phoihop.status.Instance;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Standing;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;

/** The examples on standing in the docs: the Java run, the tables computed row by row. */
class StatusExamplesTest {
    private static final Path PAGE = Path.of("docs", "status.md");
    private static final Path LEDGERS = Path.of("src/test/resources/ledgers");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private static Ledger front() {
        return PhoihopJson.readLedger(LEDGERS.resolve("front-four-parties.jsonl"));
    }

    /**
     * A row of a table of examples.
     *
     * @param text a bundled agreement by its id, or one made up: duties by their ids, and a term
     * @param record on which days it is complete, and its events
     * @param on the day asked about
     * @param stands the instances by their keys, with their standings
     */
    record Row(String text, String record, String on, String stands) {}

    private static List<List<String>> table(String name) throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- table: " + name + " -->"));
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = table.substring(0, table.indexOf("\n\n")).lines().toList();
        for (String line : lines.subList(3, lines.size())) {
            String[] cells = line.split(" *\\| *", -1);
            rows.add(List.of(cells).subList(1, cells.length - 1));
        }
        return rows;
    }

    static Stream<Row> rows() throws IOException {
        return Stream.concat(table("standings").stream(), table("cases").stream())
                .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Agreement agreement(String cell) {
        return Bundled.ALL.stream()
                .filter(one -> one.id().value().equals(cell))
                .findFirst()
                .orElseGet(() -> madeUp((ObjectNode) JSON.readTree(cell)));
    }

    private static Agreement madeUp(ObjectNode stated) {
        ObjectNode whole = (ObjectNode) JSON.readTree("""
                {"id": "x", "instrument": "x", "kind": "cooperation-programme", "title": {"vi": "Chương trình"},
                 "signing": {"day": "2021-01-04"},
                 "parties": [{"id": "a", "kind": "body", "name": {"vi": "A"}}, {"id": "b", "kind": "body", "name": {"vi": "B"}}],
                 "participations": [{"who": "a", "roles": ["party"]}, {"who": "b", "roles": ["party"]}]}
                """);
        ArrayNode duties = whole.putArray("duties");
        for (Map.Entry<String, JsonNode> one : stated.properties()) {
            if (one.getKey().equals("term")) {
                whole.set("term", one.getValue());
            } else {
                ObjectNode duty = (ObjectNode)
                        JSON.readTree(
                                "{\"modality\": \"must\", \"bearers\": {\"each\": [\"a\"]}, \"action\": {\"vi\": \"gửi báo cáo\"}}");
                duty.put("id", one.getKey());
                duty.setAll((ObjectNode) one.getValue());
                duties.add(duty);
            }
        }
        return PhoihopJson.readAgreement(JSON.writeValueAsString(whole));
    }

    private static Ledger ledger(Agreement agreement, String cell) {
        ObjectNode head = JSON.createObjectNode();
        head.put("agreement", agreement.id().value());
        ArrayNode coverage = head.putArray("coverage");
        StringBuilder events = new StringBuilder();
        int count = 0;
        for (String piece : cell.split(" · ", -1)) {
            if (piece.startsWith("{\"complete\"")) {
                coverage.addObject()
                        .put("days", JSON.readTree(piece).get("complete").asString());
            } else if (piece.startsWith("{")) {
                ObjectNode event = (ObjectNode) JSON.readTree(piece);
                event.put("id", "e" + ++count);
                events.append('\n').append(JSON.writeValueAsString(event));
            }
        }
        String lines = JSON.writeValueAsString(head) + events;
        return PhoihopJson.readLedger(lines);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsWhatIsComputed(Row row) {
        Agreement agreement = agreement(plain(row.text()));
        StatusReport report = Status.of(agreement, ledger(agreement, plain(row.record())), Setting.vietnam())
                .asOf(LocalDate.parse(row.on()));
        assertThat(report.instances().stream().map(Instance::toString))
                .contains(row.stands().replaceAll("^`|`$", "").split("` `"));
    }

    @Test
    void everyStandingHasItsExample() throws IOException {
        List<String> shown = table("standings").stream()
                .map(cells -> plain(cells.get(4)))
                .map(stands -> stands.substring(stands.indexOf(' ') + 1))
                .toList();
        assertThat(shown)
                .containsExactlyElementsOf(
                        Stream.of(Standing.values()).map(Standing::code).toList());
    }

    @Test
    void everyStandingIsExplainedUnderItsVietnameseName() throws IOException {
        assertThat(table("meanings").stream().map(cells -> plain(cells.get(0)) + ": " + cells.get(1)))
                .containsExactlyElementsOf(Stream.of(Standing.values())
                        .map(one -> one.code() + ": " + one.label(VIETNAMESE))
                        .toList());
    }

    @Test
    void whoBearsItOnTwoDays() throws IOException {
        Ledger ledger = PhoihopJson.readLedger(LEDGERS.resolve("portal-phu-yen-notice.jsonl"));
        Status status = Status.of(Bundled.NOTICE, ledger, Setting.vietnam());
        for (List<String> cells : table("who")) {
            ElementId duty = ElementId.of(cells.get(0).split("`", -1)[1]);
            List<LocalDate> days = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
            for (int i = 0; i < days.size(); i++) {
                PartyId bearer = PartyId.of(plain(cells.get(i + 1)));
                StatusReport report = status.asOf(days.get(i));
                assertThat(report.borneNowBy(duty)).containsExactly(bearer);
                assertThat(report.of(duty).isEmpty()).isEqualTo(cells.get(0).endsWith("without an instance"));
                assertThat(report.of(duty))
                        .allSatisfy(one -> assertThat(one.borneNowBy()).containsExactly(bearer));
            }
        }
    }

    @Test
    void inShort() {
        Agreement agreement = Bundled.FRONT;
        Ledger ledger = front();
        // snippet: status-in-short
        Status status = Status.of(agreement, ledger, Setting.vietnam());
        StatusReport report = status.asOf(LocalDate.of(2025, 7, 1));
        AgreementState.Code force = report.agreement().code(); // in-force
        Map<Standing, Integer> counts = report.counts(); // {OVERDUE=1, OPEN=1, AWAITING=1, FULFILLED=1}
        for (Instance late : report.overdue()) {
            out.println(late.explanation().text(Locale.forLanguageTag("vi"))); // why, a sentence a line
        }
        // end
        assertThat(force.code()).isEqualTo("in-force");
        assertThat(counts).hasToString("{OVERDUE=1, OPEN=1, AWAITING=1, FULFILLED=1}");
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Quá hạn: Phối hợp tổ chức hưởng ứng");
    }

    /** The record of the last four months was stated to be complete in January; until then it was not known to be. */
    @Test
    void knownAt() {
        Agreement agreement = Bundled.FRONT;
        Ledger ledger = front();
        // snippet: status-known-at
        LocalDate day = LocalDate.of(2025, 12, 31);
        Setting then = Setting.vietnam().knownAt(LocalDate.of(2025, 12, 31));
        StatusReport made =
                Status.of(agreement, ledger, then).asOf(day); // the coverage stated on 15/01/2026 is not known
        StatusReport madeAgain = Status.of(agreement, ledger, Setting.vietnam()).asOf(day);
        // end
        assertThat(open2025(made)).contains("the record of d5 does not claim to be complete on 31 December 2025");
        assertThat(open2025(madeAgain)).doesNotContain("does not claim to be complete");
    }

    private static String open2025(StatusReport report) {
        Instance open = report.standing(Standing.OPEN).get(0);
        assertThat(open).hasToString("d5@2025 open");
        return open.explanation().text(Locale.ENGLISH);
    }

    @Test
    void overdueOfABody() {
        StatusReport report =
                Status.of(Bundled.FRONT, front(), Setting.vietnam()).asOf(LocalDate.of(2025, 7, 1));
        // snippet: status-overdue-of-a-body
        PartyId body = PartyId.of("so-vhttdl-dak-lak"); // by its id in the register
        for (Instance instance : report.borneBy(body)) {
            if (instance.standing() == Standing.OVERDUE) {
                String due =
                        instance.due().map(LocalDate::toString).orElse("see its explanation"); // read in several ways
                out.println(instance.key() + " due " + due + ", signed by " + instance.bearers());
            }
        }
        // end
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("d5@2024 due 2024-12-31, signed by [so-tttt]");
    }

    @Test
    void aDutyInJava() {
        // snippet: duty-in-java
        Duty answer = Duty.builder()
                .id(ElementId.of("d2"))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of("so-tttt")))
                .action(Words.of("trả lời báo chí", "answer the press"))
                .addArise(Arising.each(Occasion.event("received")))
                .deadline(Deadline.within(Limit.workingDays(5), Occasion.event("received")))
                .condition(Condition.all(Condition.fact("funds-allotted"), Condition.not(Condition.fact("secret"))))
                .build();
        Duty report = answer.withId(ElementId.of("d3"))
                .withArises(Arising.once(Occasion.breached("d2", Limit.days(30))))
                .withDeadline(Optional.empty());
        // end
        assertThat(answer.arises()).containsExactly(new Arising.Each(Occasion.event("received")));
        assertThat(report.arises())
                .containsExactly(new Arising.Once(new Occasion.Breached("d2", Optional.of(Limit.days(30)))));
    }

    @Test
    void nextQuarter() {
        StatusReport report =
                Status.of(Bundled.FRONT, front(), Setting.vietnam()).asOf(LocalDate.of(2025, 7, 1));
        // snippet: status-next-quarter
        for (Instance instance : report.fallingDue(DayRange.quarter(2025, 4))) {
            LocalDate due = instance.due().orElseThrow();
            String progress = instance.done() + "/" + instance.total();
            out.println(due + " " + instance.key() + " " + progress + " " + instance.borneNowBy());
        }
        // end
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("2025-12-31 d5@2025 1/3 [so-vhttdl-dak-lak]");
    }

    @Test
    void why() {
        StatusReport report =
                Status.of(Bundled.FRONT, front(), Setting.vietnam()).asOf(LocalDate.of(2025, 7, 1));
        // snippet: status-why
        Explanation why = report.overdue().get(0).explanation();
        List<ElementId> facts = why.facts(); // f05, f06: the two parts that were done
        List<String> assumptions = why.assumptions(); // A5, A11
        List<String> sentences = why.sentences(); // STAND-6, STAND-3, STAND-4, STAND-5, STAND-13
        Optional<LocalDate> next = why.nextChange(); // none: only an event changes it
        List<Explanation.Step> missing = why.missing(); // what would settle an unknown
        // end
        assertThat(facts).extracting(ElementId::value).containsExactly("f05", "f06");
        assertThat(assumptions).containsExactly("A5", "A11");
        assertThat(sentences).containsExactly("STAND-6", "STAND-3", "STAND-4", "STAND-5", "STAND-13");
        assertThat(next).isEmpty();
        assertThat(missing).isEmpty();
    }

    /** Every field that the page shows, as any mapper writes it. */
    @Test
    void aReportIsWrittenByAnyMapper() throws IOException {
        Ledger ledger = PhoihopJson.readLedger(LEDGERS.resolve("portal-phu-yen.jsonl"));
        StatusReport report =
                Status.of(Bundled.PROGRAMME, ledger, Setting.vietnam()).asOf(LocalDate.of(2025, 7, 1));
        JsonNode shown =
                JSON.readTree(Files.readString(Path.of("src/test/resources/reports/portal-phu-yen-signing.json")));
        JsonNode written = JSON.valueToTree(report);
        for (String field : List.of("asOf", "agreement", "counts", "withoutOccasion")) {
            assertThat(written.get(field)).as(field).isEqualTo(shown.get(field));
        }
        assertThat(written.get("instances").size()).isEqualTo(1);
        for (Map.Entry<String, JsonNode> field : shown.get("instances").get(0).properties()) {
            assertThat(written.get("instances").get(0).get(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue());
        }
    }

    @Test
    void theLedgersOfTheExampleSayThatTheyAreInvented() throws IOException {
        try (Stream<Path> files = Files.list(LEDGERS)) {
            for (Path file :
                    files.filter(one -> !one.endsWith("every-attribute.jsonl")).toList()) {
                assertThat(PhoihopJson.readLedger(file).events())
                        .as("%s", file)
                        .allSatisfy(event -> assertThat(event.extensions()).containsEntry("x-invented", true));
            }
        }
    }
}
