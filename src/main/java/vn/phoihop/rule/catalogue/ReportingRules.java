package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Occurrence;
import vn.phoihop.time.Reckoner;

/** The rule on reports that are due before their data end. */
final class ReportingRules {
    private static final Reckoner VIETNAM = Reckoner.vietnam();

    /** A day of a cycle of each length, for an example of it. */
    private static final LocalDate EXAMPLE = LocalDate.of(2023, 7, 1);

    static final List<Rule> RULES = List.of(Rule.of(
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
            .example("{\"duties\": [" + yearly("12-25") + "]}"));

    private ReportingRules() {}

    private static String yearly(String day) {
        return Patches.duty(
                "d5",
                "\"bearers\": {\"each\": [\"so-tttt\"]}, \"arises\": [{\"every\": {\"cycle\": \"year\", \"regime\": \"nd-09-2019\"}}], \"deadline\": {\"noLaterThan\": \""
                        + day + "\"}");
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
