package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.status.Explanation;
import vn.phoihop.status.Instance;
import vn.phoihop.status.Standing;

/** Rules on how instances of duties stand on a day. */
final class StandingRules {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

    /** The duty of the sound agreement, every year from 2023 on. */
    private static final String YEARLY = yearly("must");

    private static final String DESCRIBED = "\"condition\": {\"described\": {\"vi\": \"khi cần thiết\"}}, ";

    private static final String COMPLETE = "\"coverage\": [{\"days\": \"2023-01-01/2024-01-31\"}]";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "instance-overdue",
                            Severity.WARNING,
                            Scope.INSTANCES,
                            Words.of(
                                    "Nhiệm vụ bắt buộc phải được thực hiện trong hạn",
                                    "What must be done must be done in time"),
                            StandingRules::overdue)
                    .titled(Words.of("Nhiệm vụ quá hạn", "An overdue duty"))
                    .grounded(Words.of(
                            "Chương trình 2023 của Mặt trận: tuyên truyền các giải báo chí hằng năm",
                            "The Front's programme of 2023: press awards are publicised every year"))
                    .toMend(Words.of(
                            "Đôn đốc người thực hiện, hoặc ghi vào sổ việc đã làm",
                            "Urge who bears it, or record what was done"))
                    .saying(Words.of(
                            "“{instance}” của {by} quá hạn: phải xong chậm nhất {due,day}, đã làm {done}/{total}",
                            "\"{instance}\" of {by} is overdue: due by {due,day}, done {done} of {total}"))
                    .example(RuleExample.of(YEARLY, "/duties/0")
                            .with("{" + COMPLETE + "}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY)
                            .with("{" + COMPLETE + ", \"events\": [" + performed("2023-11-10") + "]}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(yearly("should"))
                            .with("{" + COMPLETE + "}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY).with("{}").asOf(FEBRUARY)),
            Rule.of(
                            "instance-late",
                            Severity.NOTICE,
                            Scope.INSTANCES,
                            Words.of(
                                    "Việc hoàn thành muộn phải được nhận ra",
                                    "What was done after its day must be seen"),
                            StandingRules::late)
                    .titled(Words.of("Nhiệm vụ hoàn thành muộn", "A duty done late"))
                    .grounded(Words.of(
                            "Chương trình 2023 của Mặt trận: mỗi năm một lần, xong sau ngày 31/12 là muộn",
                            "The Front's programme of 2023: once a year, and what is done after 31 December is late"))
                    .toMend(Words.of(
                            "Không có gì để sửa; miễn hoặc gia hạn chỉ có tác dụng khi còn hạn",
                            "Nothing is to be mended; an extension counts only while there is time"))
                    .saying(Words.of(
                            "“{instance}” của {by} hoàn thành ngày {done,day}, hạn là {due,day}",
                            "\"{instance}\" of {by} was done on {done,day}, and was due by {due,day}"))
                    .example(RuleExample.of(YEARLY, "/duties/0")
                            .with("{" + COMPLETE + ", \"events\": [" + performed("2024-01-05") + "]}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY)
                            .with("{" + COMPLETE + ", \"events\": [" + performed("2023-12-31") + "]}")
                            .asOf(FEBRUARY)),
            Rule.of(
                            "instance-violated",
                            Severity.WARNING,
                            Scope.INSTANCES,
                            Words.of(
                                    "Điều cấm phải được tuân thủ, việc bị đánh giá không đạt phải được xem lại",
                                    "A prohibition must be kept, and what was judged to have failed must be looked at"),
                            StandingRules::violated)
                    .titled(Words.of("Nhiệm vụ bị vi phạm", "A duty that was violated"))
                    .grounded(Words.of(
                            "Luật Báo chí 103/2016/QH13, Điều 9: các hành vi bị nghiêm cấm",
                            "Press Law 103/2016/QH13, Article 9: what is forbidden"))
                    .toMend(Words.of(
                            "Xem xét trách nhiệm; nếu ghi nhầm thì ghi sự kiện rút lại",
                            "Look into it; if it was recorded wrongly, record a retraction"))
                    .saying(Words.of(
                            "“{instance}” của {by} bị vi phạm, theo sự kiện {facts}",
                            "\"{instance}\" of {by} was violated, by the events {facts}"))
                    .example(RuleExample.of(
                                    "{\"issued\": \"2023-01-18\", \"duties\": [{\"id\": \"d5\", \"modality\": \"must-not\", \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Tiết lộ\"}, "
                                            + Patches.CITES + "}]}",
                                    "/duties/0")
                            .with("{\"events\": [" + performed("2023-11-10") + "]}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY, "/duties/0")
                            .with(
                                    "{\"events\": [{\"event\": \"judged\", \"id\": \"e1\", \"on\": \"2024-01-20\", \"duty\": \"d5\", \"instance\": \"2023\", \"verdict\": \"denied\"}]}")
                            .asOf(FEBRUARY)),
            Rule.of(
                            "instance-unknown",
                            Severity.NOTICE,
                            Scope.INSTANCES,
                            Words.of(
                                    "Phải biết được nhiệm vụ đang ở trạng thái nào",
                                    "It must be possible to tell how a duty stands"),
                            StandingRules::unknown)
                    .titled(Words.of("Trạng thái chưa rõ", "A standing that cannot be told"))
                    .grounded(Words.of(
                            "Sổ theo dõi chương trình của Cổng chỉ đầy đủ đến 30/06/2024",
                            "The ledger of the Portal's programme is complete to 30 June 2024 only"))
                    .toMend(Words.of(
                            "Ghi thêm vào sổ điều còn thiếu, hoặc khẳng định sổ đầy đủ ngày nào",
                            "Record what is wanting, or state on which days the ledger is complete"))
                    .saying(Words.of(
                            "Chưa rõ trạng thái của “{instance}”: {wantingVi}",
                            "how \"{instance}\" stands cannot be told: {wantingEn}"))
                    .example(RuleExample.of(YEARLY, "/duties/0").with("{}").asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY).with("{" + COMPLETE + "}").asOf(FEBRUARY)),
            Rule.of(
                            "instance-for-judgement",
                            Severity.NOTICE,
                            Scope.INSTANCES,
                            Words.of(
                                    "Việc chỉ con người kết luận được phải được kết luận",
                                    "What only a person can judge must be judged"),
                            (instance, subject, report) -> {
                                if (instance.standing() == Standing.FOR_JUDGEMENT) {
                                    report.here().with("by", by(instance));
                                }
                            })
                    .titled(Words.of("Nhiệm vụ cần xem xét, kết luận", "A duty that waits for judgement"))
                    .grounded(Words.of(
                            "Thông báo 2021: phải phản ánh, báo cáo khó khăn “kịp thời”, không nêu số ngày",
                            "The notice of 2021: difficulties are to be reported \"promptly\", and no days are stated"))
                    .toMend(Words.of(
                            "Xem xét rồi ghi kết luận vào sổ bằng sự kiện “judged”",
                            "Look at it, and record what was found as an event \"judged\""))
                    .saying(Words.of(
                            "“{instance}” của {by} chờ xem xét, kết luận",
                            "\"{instance}\" of {by} waits for somebody's judgement"))
                    .example(RuleExample.of(yearly("must", DESCRIBED), "/duties/0", "/duties/0")
                            .with("{" + COMPLETE + "}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY).with("{" + COMPLETE + "}").asOf(FEBRUARY)),
            Rule.of(
                            "instance-act-uncounted",
                            Severity.WARNING,
                            Scope.INSTANCES,
                            Words.of(
                                    "Việc đã ghi mà không được tính phải được xem lại trước khi kết luận chậm trễ",
                                    "What is recorded and does not count must be looked at before anybody is called late"),
                            StandingRules::actUncounted)
                    .titled(Words.of("Việc đã làm không được tính", "An act that does not count"))
                    .grounded(
                            Words.of(
                                    "Lỗi ghi sổ: việc của Sở trong chương trình 2023 của Mặt trận, ghi nhầm cơ quan khác thực hiện",
                                    "A slip in the ledger: what the department owes by the Front's programme of 2023, recorded as done by another"))
                    .toMend(Words.of(
                            "Sửa bên thực hiện hoặc kỳ của sự kiện, nếu ghi nhầm",
                            "Correct who acted, or the cycle, if it was recorded wrongly"))
                    .saying(Words.of(
                            "“{instance}” chưa xong, mà sự kiện “{event}” không được tính: {whyVi}",
                            "\"{instance}\" is not done, and the event \"{event}\" does not count: {whyEn}"))
                    .example(RuleExample.of(YEARLY, "/duties/0")
                            .with(
                                    "{" + COMPLETE
                                            + ", \"events\": [{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"duty\": \"d5\", \"by\": [\"so-tc\"]}]}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY)
                            .with("{" + COMPLETE + ", \"events\": [" + performed("2023-11-10") + "]}")
                            .asOf(FEBRUARY))
                    .example(RuleExample.of(YEARLY.replace("[\"so-tttt\"]", "[\"so-tttt\", \"so-tc\"]"))
                            .with(
                                    "{" + COMPLETE
                                            + ", \"events\": [{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"duty\": \"d5\", \"by\": [\"so-tttt\"]}]}")
                            .asOf(FEBRUARY)));

    /** Why an act was not counted, of which no rule on ledgers tells. */
    private static final Set<String> UNCOUNTED = Set.of("act-premature", "act-of-another", "act-out-of-order");

    private StandingRules() {}

    private static String yearly(String modality) {
        return yearly(modality, "");
    }

    private static String yearly(String modality, String fields) {
        return "{\"issued\": \"2023-01-18\", \"duties\": [{\"id\": \"d5\", \"modality\": \"" + modality
                + "\", \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Báo cáo\"}, \"arises\": [{\"every\": \"year\"}], "
                + fields
                + Patches.CITES + "}]}";
    }

    private static String performed(String day) {
        return "{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"" + day + "\", \"duty\": \"d5\"}";
    }

    private static void overdue(Instance instance, Subject subject, Report report) {
        if (instance.standing() == Standing.OVERDUE && instance.isBreach()) {
            report.here()
                    .with("by", by(instance))
                    .with("due", instance.dueAtLatest().orElseThrow())
                    .with("done", instance.done())
                    .with("total", instance.total());
        }
    }

    private static void late(Instance instance, Subject subject, Report report) {
        if (instance.standing() == Standing.FULFILLED_LATE && instance.isBreach()) {
            Ledger ledger = subject.ledger().orElseThrow();
            report.here()
                    .with("by", by(instance))
                    .with("due", instance.dueAtLatest().orElseThrow())
                    .with("done", instance.performedBy().orElseThrow().day(ledger.zoneId()));
        }
    }

    private static void violated(Instance instance, Subject subject, Report report) {
        if (instance.standing() == Standing.VIOLATED && instance.isBreach()) {
            String facts = instance.explanation().facts().stream()
                    .map(ElementId::value)
                    .collect(Collectors.joining(", "));
            report.here().with("by", by(instance)).with("facts", facts);
        }
    }

    private static void unknown(Instance instance, Subject subject, Report report) {
        if (instance.standing() == Standing.UNKNOWN) {
            Explanation why = instance.explanation();
            report.here()
                    .with("wantingVi", wanting(why, Locale.forLanguageTag("vi")))
                    .with("wantingEn", wanting(why, Locale.ENGLISH));
        }
    }

    /** Of what is still owed: what counted before an end changes nothing any more. */
    private static void actUncounted(Instance instance, Subject subject, Report report) {
        if (instance.standing() != Standing.OVERDUE && instance.standing() != Standing.OPEN) {
            return;
        }
        for (Explanation.Step step : instance.explanation().steps()) {
            if (UNCOUNTED.contains(step.code()) && step.event().isPresent()) {
                report.here()
                        .with("event", step.event().get())
                        .with("whyVi", step.text(Locale.forLanguageTag("vi")))
                        .with("whyEn", step.text(Locale.ENGLISH));
            }
        }
    }

    private static String wanting(Explanation why, Locale locale) {
        return why.missing().stream()
                .filter(Predicate.not(why.conclusion()::equals))
                .map(step -> step.text(locale))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Those who bear it now; those whom the text names where nobody is known to. */
    private static String by(Instance instance) {
        List<PartyId> now = instance.borneNowBy();
        return now.isEmpty()
                ? instance.bearers().stream().map(Object::toString).collect(Collectors.joining(", "))
                : now.stream().map(PartyId::value).collect(Collectors.joining(", "));
    }
}
