package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.DueDate.State;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/** Deadlines as texts really set them: built, written and read back, counted, explained. Days worked by hand. */
class HardShapesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Occasion HEARING = Occasion.event("hearing");
    private static final Occasion RECEIVED = Occasion.event("received");

    /**
     * One shape.
     *
     * @param text what the text says
     * @param deadline the deadline as it is built
     * @param written the deadline as it is written
     * @param known what is known when it is counted
     * @param due what it comes to
     * @param because a sentence of the explanation
     */
    record Shape(
            String text, Deadline deadline, String written, UnaryOperator<Reckoner> known, String due, String because) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static List<Shape> shapes() {
        Deadline tenBefore = Deadline.atLeast(Limit.days(10), HEARING);
        Deadline urgent = Deadline.builder()
                .addCase(new Deadline.Case("urgent-procedure", Deadline.atLeast(Limit.days(7), HEARING)))
                .otherwise(tenBefore)
                .build();
        String urgentJson = "{\"cases\":[{\"when\":\"urgent-procedure\",\"then\":{\"atLeast\":{\"days\":7},"
                + "\"aheadOf\":{\"event\":\"hearing\"}}}],\"otherwise\":{\"atLeast\":{\"days\":10},\"aheadOf\":{\"event\":"
                + "\"hearing\"}}}";
        Deadline promptly = Deadline.builder()
                .vague(Words.of("kịp thời", "promptly"))
                .within(Limit.days(3))
                .after(RECEIVED)
                .build();
        return List.of(
                new Shape(
                        "at least 10 days before the hearing, 7 in the urgent procedure: the ordinary one",
                        urgent,
                        urgentJson,
                        reckoner -> reckoner.knowing(HEARING, day("2025-05-20")).notHolding("urgent-procedure"),
                        "due, raw 2025-05-10, effective 2025-05-10",
                        "Lùi 10 ngày, không tính ngày được xác định: 10/05/2025"),
                new Shape(
                        "at least 10 days before the hearing, 7 in the urgent procedure: the urgent one",
                        urgent,
                        urgentJson,
                        reckoner -> reckoner.knowing(HEARING, day("2025-05-20")).holding("urgent-procedure"),
                        "due, raw 2025-05-13, effective 2025-05-13",
                        "Có điều kiện “urgent-procedure”"),
                new Shape(
                        "24 hours from receiving complete papers",
                        Deadline.within(Limit.hours(24), RECEIVED),
                        "{\"within\":{\"hours\":24},\"after\":{\"event\":\"received\"}}",
                        reckoner -> reckoner.knowing(
                                RECEIVED,
                                OffsetDateTime.parse("2025-05-09T15:30:00+07:00")
                                        .toInstant()),
                        "due, raw 2025-05-10, effective 2025-05-10, until 2025-05-10T08:30:00Z",
                        "24 giờ tính ngay từ thời điểm đó, kết thúc lúc 15:30 ngày 10/05/2025"
                                + " (khoản 1 Điều 147 Bộ luật Dân sự)"),
                new Shape(
                        "before 15 December, each year",
                        Deadline.before("12-15"),
                        "{\"before\":\"12-15\"}",
                        reckoner -> reckoner.in(DayRange.year(2025)),
                        "due, raw 2025-12-14, effective 2025-12-14",
                        "Trước ngày 15/12/2025: chậm nhất là ngày liền trước, 14/12/2025"),
                new Shape(
                        "no later than the last working day of the month",
                        Deadline.noLaterThan("last-working-day:month"),
                        "{\"noLaterThan\":\"last-working-day:month\"}",
                        reckoner -> reckoner.in(DayRange.month(2025, 8)),
                        "due, raw 2025-08-29, effective 2025-08-29",
                        "ngày làm việc cuối cùng của tháng là ngày 29/08/2025"),
                new Shape(
                        "5 working days",
                        Deadline.within(Limit.workingDays(5), RECEIVED),
                        "{\"within\":{\"workingDays\":5},\"after\":{\"event\":\"received\"}}",
                        reckoner -> reckoner.knowing(RECEIVED, day("2025-04-24")),
                        "due, raw 2025-05-05, effective 2025-05-05",
                        "5 ngày làm việc, không kể ngày nghỉ, kết thúc vào ngày 05/05/2025"),
                new Shape(
                        "by mid-year",
                        Deadline.noLaterThan("middle:year"),
                        "{\"noLaterThan\":\"middle:year\"}",
                        reckoner -> reckoner.in(DayRange.year(2024)),
                        "due, raw 2024-06-30, effective 2024-07-01", // a Sunday
                        "Chậm nhất là ngày 30/06/2024"),
                new Shape(
                        "when the other rule says",
                        Deadline.builder()
                                .external(Words.of("theo quy định của Bộ", "as the Ministry's rule says"))
                                .statedAs("rule-of-the-ministry")
                                .build(),
                        "{\"external\":{\"vi\":\"theo quy định của Bộ\",\"en\":\"as the Ministry's rule says\"},"
                                + "\"statedAs\":\"rule-of-the-ministry\"}",
                        UnaryOperator.identity(),
                        "unknown",
                        "Thời hạn do nơi khác ấn định: theo quy định của Bộ"),
                new Shape(
                        "promptly, and within 3 days at most",
                        promptly,
                        "{\"vague\":{\"vi\":\"kịp thời\",\"en\":\"promptly\"},\"within\":{\"days\":3},\"after\":"
                                + "{\"event\":\"received\"}}",
                        reckoner -> reckoner.knowing(RECEIVED, day("2023-01-18")),
                        "due, raw 2023-01-21, effective 2023-01-27", // Tết
                        "Bên cạnh “kịp thời” có thời hạn cụ thể, lấy thời hạn cụ thể"),
                new Shape(
                        "a lunar festival day: the full moon of the first month",
                        Deadline.on("lunar:01-15"),
                        "{\"on\":\"lunar:01-15\"}",
                        reckoner -> reckoner.in(DayRange.year(2023)),
                        "due, not before 2023-02-05, raw 2023-02-05, effective 2023-02-05", // Tết 22 January + 14 days
                        "ngày âm lịch 15/01 là ngày 05/02/2023"));
    }

    private static Agreement with(Deadline deadline) {
        Agreement letter = Bundled.LETTER;
        Duty first = letter.duties().get(0);
        return letter.withDuties(first.withDeadline(deadline));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isWrittenAndReadBack(Shape shape) {
        String json = PhoihopJson.writeAgreement(with(shape.deadline()));
        assertThat(json.replaceAll("\\s*\n\\s*", "").replaceAll("(?<=[:,{}\\[\\]]) (?=[\"{\\[0-9])", ""))
                .contains("\"deadline\":" + shape.written());
        Agreement read = PhoihopJson.readAgreement(json);
        assertThat(read.duties().get(0).deadline()).contains(shape.deadline());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isCountedAndExplained(Shape shape) {
        Agreement agreement = with(shape.deadline());
        Reckoner reckoner = shape.known().apply(agreement.reckoner(Reckoner.vietnam()));
        DueDate due = reckoner.due(agreement.duties().get(0).deadline().orElseThrow());
        assertThat(due).hasToString(shape.due());
        assertThat(due.text(VIETNAMESE).lines()).contains("- " + shape.because());
        assertThat(due.state() == State.DUE).isEqualTo(due.missing().isEmpty());
    }

    static Stream<Deadline> deadlines() {
        return shapes().stream().map(Shape::deadline);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void saysWhatIsMissingWhereNothingIsKnown(Deadline deadline) {
        DueDate due = Reckoner.vietnam().due(deadline);
        assertThat(due.state()).isIn(State.PENDING, State.UNKNOWN);
        assertThat(due.missing()).isNotEmpty();
    }
}
