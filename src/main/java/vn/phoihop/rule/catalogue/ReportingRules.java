package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reckoner;

/** Rules on days that stand in periods: reports due before their data end, and days of a period that nobody names. */
final class ReportingRules {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Reckoner VIETNAM = Reckoner.vietnam();

    /** A day of a cycle of each length, for an example of it. */
    private static final LocalDate EXAMPLE = LocalDate.of(2023, 7, 1);

    private static final Rule BEFORE_DATA = Rule.of(
                    "report-before-data",
                    Severity.WARNING,
                    Scope.DUTIES,
                    Words.of(
                            "Hạn gửi báo cáo phải sau ngày chốt số liệu",
                            "A report must be due after the last day of its data"),
                    ReportingRules::beforeData)
            .titled(Words.of("Hạn báo cáo trước ngày chốt số liệu", "A report due before its data end"))
            .grounded(
                    Words.of(
                            "Khoản 5 Điều 8 và Điều 12 Nghị định 09/2019/NĐ-CP: số liệu năm chốt ngày 14/12; Thông tư 02/2023/TT-BTTTT hạn 25/11 là của chế độ khác",
                            "Decree 09/2019/NĐ-CP, Articles 8.5 and 12: the data of a year end on 14 December; the 25 November of Circular 02/2023/TT-BTTTT is of another regime"))
            .toMend(Words.of("Sửa hạn, hoặc chế độ báo cáo (“regime”)", "Correct the deadline, or the \"regime\""))
            .saying(Words.of(
                    "Kỳ {cycle}: “{duty}” hạn ngày {due,day}, mà số liệu đến ngày {data,day} mới chốt",
                    "in the cycle {cycle} \"{duty}\" is due on {due,day}, and its data end on {data,day}"))
            .example("{\"duties\": [" + yearly("11-25") + "]}", "/duties/0/deadline")
            .example("{\"duties\": [" + yearly("12-25") + "]}");

    private static final Rule PERIOD_MISSING = Rule.of(
                    "deadline-period-missing",
                    Severity.WARNING,
                    Scope.DUTIES,
                    Words.of(
                            "Ngày chỉ có nghĩa trong một kỳ thì phải biết kỳ nào",
                            "Of a day that lies in a period it must be known in which"),
                    ReportingRules::periodMissing)
            .titled(Words.of("Hạn không rõ năm, tháng nào", "A day of nobody knows which year or month"))
            .grounded(
                    Words.of(
                            "Tin 2021 in “20/2”, tin 2023 in “6/4”: ngày không có năm; trong một nhiệm vụ không theo kỳ thì không tính được hạn",
                            "The reports of 2021 and 2023 print \"20/2\" and \"6/4\", days without a year; of what recurs in no cycle such a day is never due"))
            .toMend(Words.of(
                    "Ghi cả năm, ghi chu kỳ vào “arises”, hoặc ghi “of”: kỳ có sự kiện nào",
                    "State the year, a cycle in \"arises\", or in \"of\" the event whose period is meant"))
            .saying(Words.of(
                    "“{duty}” có hạn là {dayVi} nhưng không rõ của kỳ nào",
                    "\"{duty}\" is due by {dayEn}, and it is not said of which period"))
            .example("{\"duties\": [" + once("\"noLaterThan\": \"12-15\"") + "]}", "/duties/0/deadline")
            .example("{\"duties\": [" + once("\"noLaterThan\": \"2023-12-15\"") + "]}")
            .example("{\"duties\": [" + once("\"noLaterThan\": \"12-15\", \"of\": {\"event\": \"signed\"}") + "]}")
            .example("{\"duties\": [" + yearly("12-25") + "]}");

    static final List<Rule> RULES = List.of(BEFORE_DATA, PERIOD_MISSING);

    private ReportingRules() {}

    private static String yearly(String day) {
        return Patches.duty(
                "d5",
                "\"bearers\": {\"each\": [\"so-tttt\"]}, \"arises\": [{\"every\": {\"cycle\": \"year\", \"regime\": \"nd-09-2019\"}}], \"deadline\": {\"noLaterThan\": \""
                        + day + "\"}");
    }

    private static String once(String deadline) {
        return Patches.duty("d5", "\"bearers\": {\"each\": [\"so-tttt\"]}, \"deadline\": {" + deadline + "}");
    }

    private static void periodMissing(Duty duty, Subject subject, Report report) {
        if (duty.deadline().isEmpty() || duty.arises().stream().anyMatch(Arising.Every.class::isInstance)) {
            return;
        }
        DayRef day = periodic(duty.deadline().get());
        if (day != null) {
            report.at("deadline")
                    .with("duty", duty.id())
                    .with("dayVi", day.label(VIETNAMESE))
                    .with("dayEn", day.label(Locale.ENGLISH));
        }
    }

    /** The first day in a deadline that is one of a period, and of which period is not said; null if there is none. */
    private static @Nullable DayRef periodic(Deadline deadline) {
        if (deadline.of().isEmpty()) {
            List<Optional<DayRef>> days =
                    List.of(deadline.before(), deadline.noLaterThan(), deadline.on(), deadline.notBefore());
            for (Optional<DayRef> day : days) {
                if (day.isPresent() && day.get().needsPeriod()) {
                    return day.get();
                }
            }
        }
        return Stream.of(
                        deadline.earliestOf().stream(),
                        deadline.latestOf().stream(),
                        deadline.cases().stream().map(Deadline.Case::then),
                        deadline.otherwise().stream(),
                        deadline.readings().stream().map(Deadline.Reading::deadline))
                .flatMap(parts -> parts)
                .map(ReportingRules::periodic)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void beforeData(Duty duty, Subject subject, Report report) {
        if (duty.deadline().isEmpty()) {
            return;
        }
        for (Arising arising : duty.arises()) {
            if (arising instanceof Arising.Every every
                    && every.recurrence().regime().isPresent()) {
                Optional<Occurrence> cycle =
                        VIETNAM.occurrences(every.recurrence()).at(EXAMPLE);
                Optional<LocalDate> data = cycle.flatMap(Occurrence::dataWindow).map(DayRange::last);
                Optional<LocalDate> due =
                        cycle.flatMap(one -> one.due(duty.deadline().get()).raw());
                if (data.isPresent() && due.isPresent() && !due.get().isAfter(data.get())) {
                    report.at("deadline")
                            .with("cycle", cycle.get().key())
                            .with("duty", duty.id())
                            .with("due", due.get())
                            .with("data", data.get());
                    return;
                }
            }
        }
    }
}
