package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Duty;
import vn.phoihop.examples.Bundled;
import vn.phoihop.time.Assumption;
import vn.phoihop.time.Counting;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.LunarDate;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reason;
import vn.phoihop.time.Reckoner;
import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;
import vn.phoihop.time.ReportingRegime;
import vn.phoihop.time.VietnamCalendar;
import vn.phoihop.time.WorkCalendar;

/** The examples on time in the docs: the Java run, the table counted row by row. */
class TimeExamplesTest {
    private static final Path PAGE = Path.of("docs", "time.md");

    /**
     * A row of the table of worked examples.
     *
     * @param text what the text says
     * @param deadline the deadline as it is written
     * @param known what is known, {@code name = day} or {@code in = range} or {@code is = condition}
     * @param raw the raw day, or a dash
     * @param effective the effective day, or the state if there is none
     */
    record Row(String text, String deadline, String known, String raw, String effective) {}

    static List<Row> rows() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- table: worked -->"));
        List<Row> rows = new ArrayList<>();
        for (String line : table.substring(0, table.indexOf("\n\n")).split("\n", -1)) {
            if (line.startsWith("| ") && !line.startsWith("| the text")) {
                String[] cells = line.split(" *\\| *", -1);
                rows.add(new Row(cells[1], cells[2], cells[3], cells[4], cells[5]));
            }
        }
        return rows;
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Reckoner knowing(String known) {
        Reckoner reckoner = Reckoner.vietnam();
        for (String fact : plain(known).split(", ", -1)) {
            String[] parts = fact.split(" = ", -1);
            if (parts.length < 2) {
                continue;
            }
            if (parts[0].equals("in")) {
                reckoner = reckoner.in(DayRange.parse(parts[1]));
            } else if (parts[0].equals("is")) {
                reckoner = reckoner.holding(parts[1]);
            } else if (parts[1].contains("T")) {
                Instant instant = OffsetDateTime.parse(parts[1]).toInstant();
                reckoner = reckoner.knowing(Occasion.event(parts[0]), instant);
            } else {
                reckoner = reckoner.knowing(Occasion.event(parts[0]), LocalDate.parse(parts[1]));
            }
        }
        return reckoner;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWorkedExampleIsWhatIsCounted(Row row) {
        Deadline deadline = JsonMapper.shared().readValue(plain(row.deadline()), Deadline.class);
        DueDate due = knowing(row.known()).due(deadline);
        assertThat(due.raw().map(LocalDate::toString).orElse("–")).isEqualTo(plain(row.raw()));
        String end = due.moment()
                .map(moment -> moment.atZone(Reckoner.vietnam().zone())
                        .toOffsetDateTime()
                        .toString())
                .or(() -> due.effective().map(LocalDate::toString))
                .orElse(due.state().code());
        assertThat(end).isEqualTo(plain(row.effective()));
    }

    @Test
    void thereAreWorkedExamplesOfEverySort() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(20);
    }

    @Test
    void inShort() {
        // snippet: due-in-short
        Reckoner reckoner = Reckoner.vietnam();
        DueDate due = reckoner.due(Limit.days(15), LocalDate.of(2021, 3, 12));
        Optional<LocalDate> raw = due.raw(); // 2021-03-27, a Saturday
        Optional<LocalDate> effective = due.effective(); // 2021-03-29
        List<Reason> reasons = due.reasons(); // each with its code, its arguments, its article
        String why = due.text(Locale.forLanguageTag("vi")); // the same in sentences
        // end
        assertThat(raw).contains(LocalDate.of(2021, 3, 27));
        assertThat(effective).contains(LocalDate.of(2021, 3, 29));
        assertThat(reasons).extracting(Reason::code).contains("rolled");
        assertThat(why).contains("khoản 5 Điều 148");
    }

    @Test
    void knownLater() {
        // snippet: due-known-later
        Deadline answer = Deadline.within(Limit.workingDays(5), Occasion.event("received"));
        DueDate before = Reckoner.vietnam().due(answer); // pending: nobody said when it was received
        DueDate after = Reckoner.vietnam()
                .knowing(Occasion.event("received"), LocalDate.of(2025, 4, 24))
                .due(answer); // 2025-05-05
        // end
        assertThat(before.state()).isEqualTo(DueDate.State.PENDING);
        assertThat(after.effective()).contains(LocalDate.of(2025, 5, 5));
    }

    @Test
    void ofAnAgreement() {
        Duty duty = Bundled.LETTER.duties().get(0);
        Agreement agreement =
                Bundled.LETTER.withDuties(duty.withDeadline(Deadline.within(Limit.days(30), Occasion.event("issued"))));
        // snippet: due-of-duty
        Reckoner reckoner = agreement.reckoner(Reckoner.vietnam()); // knows signed, issued and the milestones
        for (Duty each : agreement.duties()) {
            each.deadline().map(reckoner::due).ifPresent(due -> print(each.id() + ": " + due));
        }
        // end
        // Issued on 18 January 2023; thirty days later is Friday 17 February.
        assertThat(printed).containsExactly(duty.id() + ": due, raw 2023-02-17, effective 2023-02-17");
    }

    private final List<String> printed = new ArrayList<>();

    private void print(String line) {
        printed.add(line);
    }

    @Test
    void countedOtherwise() {
        // snippet: due-counted-otherwise
        Counting firstDayCounted =
                Counting.builder().firstDay(Counting.FirstDay.COUNTED).build();
        DueDate due = Reckoner.vietnam()
                .counting(firstDayCounted)
                .due(Limit.years(5), LocalDate.of(2021, 2, 20)); // raw 2026-02-19, not the 20th
        // end
        assertThat(due.raw()).contains(LocalDate.of(2026, 2, 19));
        assertThat(due.countedBy()).contains(DueDate.CountedBy.CALLER);
    }

    @Test
    void comingRoundAgain() {
        // snippet: recurrence
        Recurrence quarterly = Recurrence.builder()
                .cycle(Cycle.QUARTER)
                .isAlignedToCalendar(true)
                .build();
        Deadline afterQuarter = Deadline.within(Limit.days(10), Occasion.event("period-end"));
        List<String> due = Reckoner.vietnam()
                .occurrences(quarterly)
                .from(LocalDate.of(2025, 2, 1))
                .limit(3)
                .map(quarter -> quarter.key() + ": "
                        + quarter.due(afterQuarter).effective().orElseThrow())
                .toList(); // 2025-Q1: 2025-04-10, 2025-Q2: 2025-07-10, 2025-Q3: 2025-10-10
        // end
        assertThat(due).containsExactly("2025-Q1: 2025-04-10", "2025-Q2: 2025-07-10", "2025-Q3: 2025-10-10");
    }

    @Test
    void daysAlone() {
        // snippet: recurrence-days
        Occurrences months = Reckoner.vietnam().occurrences(Recurrence.every(Cycle.MONTH));
        WorkCalendar calendar = VietnamCalendar.bundled();
        List<LocalDate> ends = months.in(DayRange.halfYear(2025, 1)).stream()
                .map(month -> calendar.workingDayOnOrAfter(month.last()).orElseThrow())
                .toList(); // 3 and 28 February, 31 March, 5 May, 2 and 30 June
        // end
        assertThat(ends)
                .containsExactly(
                        LocalDate.of(2025, 2, 3), // Tết, to 2 February
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 5, 5), // 30 April to 4 May
                        LocalDate.of(2025, 6, 2), // 31 May is a Saturday
                        LocalDate.of(2025, 6, 30));
    }

    @Test
    void reporting() {
        // snippet: reporting
        ReportingRegime decree = ReportingRegime.decree09Of2019();
        Recurrence yearly = Recurrence.every(Cycle.YEAR).withRegime("nd-09-2019");
        Occurrence year = Reckoner.vietnam().occurrences(yearly).find("2021").orElseThrow();
        Optional<DayRange> data = year.dataWindow(); // 2020-12-15/2021-12-14
        DueDate sent = decree.sending(year, "province"); // raw 2021-12-25, effective 2021-12-27
        DueDate other = decree.sending(year, "commune"); // unknown: the Decree does not say
        // end
        assertThat(data).contains(DayRange.parse("2020-12-15/2021-12-14"));
        assertThat(sent).hasToString("due, raw 2021-12-25, effective 2021-12-27");
        assertThat(other.state()).isEqualTo(DueDate.State.UNKNOWN);
    }

    /** The written forms in the tables of docs/time.md are those that are read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"year\"",
                "{\"cycle\": \"quarter\", \"alignedToCalendar\": true}",
                "{\"cycle\": \"half-year\", \"start\": {\"event\": \"signed\"}}",
                "{\"cycle\": \"month\", \"firstDue\": \"2023-01-31\"}",
                "{\"cycle\": \"week\", \"interval\": 2, \"firstDue\": \"2023-01-13\", \"count\": 10}",
                "{\"cycle\": \"year\", \"atLeast\": 2}",
                "\"unstated\""
            })
    void aRecurrenceOfTheTableIsRead(String json) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + json + "`");
        assertThat(JsonMapper.shared().readValue(json, Recurrence.class).cycle().code())
                .isEqualTo(json.replaceAll(".*?\"(year|quarter|half-year|month|week|unstated)\".*", "$1"));
    }

    @Test
    void lunar() {
        // snippet: lunar
        LocalDate day = LunarDate.of(2025, 3, 10).toLocalDate(); // 2025-04-07, the Hùng Kings' day
        LunarDate lunar = LunarDate.from(LocalDate.of(2025, 7, 25)); // 2025-06-01-leap: of the second month 6
        LocalDate tet = LunarDate.newYear(2030); // 2030-02-02, when it is 3 February in China
        // end
        assertThat(day).isEqualTo("2025-04-07");
        assertThat(lunar).hasToString("2025-06-01-leap");
        assertThat(tet).isEqualTo("2030-02-02");
    }

    @Test
    void everyAssumptionHasItsSection() throws IOException {
        String page = Files.readString(Path.of("docs", "assumptions.md"));
        for (Assumption assumption : Assumption.values()) {
            String section = page.substring(page.indexOf("\n## " + assumption.code() + " "));
            assertThat(section.substring(
                            0, section.indexOf("\n## ", 1) < 0 ? section.length() : section.indexOf("\n## ", 1)))
                    .as(assumption.code())
                    .contains("**Law.**", "**We suppose.**", "**Alternative.**", "**Switch.**");
        }
    }
}
