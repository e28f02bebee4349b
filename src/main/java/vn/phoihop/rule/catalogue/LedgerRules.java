package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on ledgers that do not fit their agreement: what they record is not counted, or counted otherwise than meant. */
final class LedgerRules {
    private static final String AD_HOC =
            "{\"issued\": \"2023-01-18\", \"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Báo cáo\"}, \"arises\": [{\"each\": {\"event\": \"ad-hoc\"}}, {\"every\": \"year\"}], "
                    + Patches.CITES + "}]}";

    private static final String UPON_REQUEST = AD_HOC.replace(", {\"every\": \"year\"}", "");

    private static final String CONDITIONAL =
            AD_HOC.replace("\"arises\"", "\"condition\": {\"not\": {\"fact\": \"funds-allotted\"}}, \"arises\"");

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "event-reference-unknown",
                            Severity.ERROR,
                            Scope.EVENTS,
                            Words.of(
                                    "Sự kiện trong sổ phải nói về mục có trong văn bản",
                                    "What a ledger records must be about what the agreement lists"),
                            (entry, subject, report) -> unknown(entry, false, report))
                    .titled(Words.of("Sự kiện không thuộc văn bản", "An event that leads nowhere"))
                    .grounded(Words.of(
                            "Hai bản tin 2021 về một chương trình: bản này có d1 đến d6, bản kia có d1 đến d19",
                            "Two accounts of the programme of 2021: one has the duties d1 to d6, the other d1 to d19"))
                    .toMend(Words.of(
                            "Ghi sự kiện rút lại, rồi ghi lại với mã đúng",
                            "Record a retraction, and record it anew with the right id"))
                    .saying(Words.of(
                            "Sự kiện “{event}”: không có {wanted,noun} nào mang mã “{id}”",
                            "the event \"{event}\": no {wanted,noun} is called \"{id}\""))
                    .example(RuleExample.of("{}", "").with(performed("\"duty\": \"d6\"")))
                    .example(RuleExample.of("{}", "").with(performed("\"duty\": \"d5\", \"by\": [\"so-tt\"]")))
                    .example(RuleExample.of("{}", "").with(performed("\"duty\": \"d5\", \"part\": \"a\"")))
                    .example(RuleExample.of("{}").with(performed("\"duty\": \"d5\", \"by\": [\"so-tttt\"]"))),
            Rule.of(
                            "event-instance-unknown",
                            Severity.WARNING,
                            Scope.EVENTS,
                            Words.of(
                                    "Kỳ hay lần mà sự kiện nêu phải có trong nhiệm vụ",
                                    "The instance that an event names must be one of its duty"),
                            (entry, subject, report) -> entry.missing()
                                    .ifPresent(key -> report.here().with("instance", key)))
                    .needing(Subject.Part.DAY)
                    .titled(Words.of("Kỳ báo cáo không có", "An instance that does not exist"))
                    .grounded(Words.of(
                            "Báo cáo hằng năm mang khóa “2023”, không phải “2023-Q4”",
                            "A yearly report has the key \"2023\", and not \"2023-Q4\""))
                    .toMend(Words.of("Sửa khóa, hoặc bỏ đi để sổ tự xếp", "Correct the key, or leave it out"))
                    .saying(Words.of(
                            "Sự kiện “{event}” nêu “{instance}”, kỳ hay lần không có",
                            "the event \"{event}\" names \"{instance}\", which is no instance"))
                    .example(RuleExample.of(AD_HOC, "")
                            .with(performed("\"duty\": \"d5\", \"instance\": \"2023-Q4\""))
                            .asOf(LocalDate.of(2024, 2, 1)))
                    .example(RuleExample.of(AD_HOC)
                            .with(performed("\"duty\": \"d5\", \"instance\": \"2023\""))
                            .asOf(LocalDate.of(2024, 2, 1)))
                    .example(RuleExample.of(AD_HOC)
                            .with(performed("\"duty\": \"d5\", \"instance\": \"2027\""))
                            .asOf(LocalDate.of(2024, 2, 1))),
            Rule.of(
                            "event-matter-unopened",
                            Severity.WARNING,
                            Scope.EVENTS,
                            Words.of(
                                    "Vụ việc phải có sự kiện làm phát sinh",
                                    "A matter must begin with something that happened"),
                            (entry, subject, report) -> {
                                if (!entry.isMatterOpened()) {
                                    report.here()
                                            .with(
                                                    "matter",
                                                    entry.event().matter().orElseThrow());
                                }
                            })
                    .titled(Words.of("Vụ việc không rõ từ đâu", "A matter that nothing opened"))
                    .grounded(Words.of(
                            "Báo cáo đột xuất theo yêu cầu: việc thực hiện chỉ được tính trong vụ việc của yêu cầu",
                            "Reports upon request: a performance counts only in the matter of its request"))
                    .toMend(Words.of(
                            "Ghi sự kiện mở vụ việc, hoặc sửa mã vụ việc",
                            "Record what opened the matter, or correct its id"))
                    .saying(Words.of(
                            "Sự kiện “{event}”: chưa ghi nhận gì mở vụ việc “{matter}”",
                            "the event \"{event}\": nothing is recorded that opened the matter \"{matter}\""))
                    .example(RuleExample.of("{}", "").with(performed("\"duty\": \"d5\", \"matter\": \"ho-so-45\"")))
                    .example(
                            RuleExample.of(AD_HOC)
                                    .with(
                                            "{\"events\": [{\"event\": \"occurred\", \"id\": \"e0\", \"on\": \"2023-11-01\", \"name\": \"ad-hoc\", \"matter\": \"ho-so-45\"}, {\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"duty\": \"d5\", \"matter\": \"ho-so-45\"}]}")),
            Rule.of(
                            "event-name-unknown",
                            Severity.WARNING,
                            Scope.EVENTS,
                            Words.of(
                                    "Sự kiện hay điều kiện ghi trong sổ phải là điều văn bản hỏi đến",
                                    "What a ledger records by name must be what the agreement asks for"),
                            (entry, subject, report) -> unknown(entry, true, report))
                    .titled(Words.of("Tên sự kiện hay điều kiện lạ", "A name that nothing asks for"))
                    .grounded(
                            Words.of(
                                    "Thông báo 2021: thông tin cung cấp “định kỳ hoặc đột xuất”; đột xuất là “ad-hoc”, ghi “adhoc” thì không phát sinh gì",
                                    "The notice of 2021: information is given at intervals or \"ad-hoc\"; from \"adhoc\" nothing arises"))
                    .toMend(Words.of(
                            "Ghi sự kiện rút lại, rồi ghi lại với tên mà văn bản dùng",
                            "Record a retraction, and record it anew under the name that the agreement uses"))
                    .saying(Words.of(
                            "Sự kiện “{event}”: văn bản không hỏi đến {wanted,noun} nào tên “{id}”",
                            "the event \"{event}\": the agreement asks for no {wanted,noun} called \"{id}\""))
                    .example(RuleExample.of(AD_HOC, "").with(occurred("adhoc")))
                    .example(RuleExample.of(AD_HOC).with(occurred("ad-hoc")))
                    .example(RuleExample.of(AD_HOC, "").with(judged("dot-xuat")))
                    .example(RuleExample.of(CONDITIONAL, "").with(judged("co-kinh-phi")))
                    .example(RuleExample.of(CONDITIONAL).with(judged("funds-allotted"))),
            Rule.of(
                            "event-unattributed",
                            Severity.WARNING,
                            Scope.EVENTS,
                            Words.of(
                                    "Việc ghi trong sổ phải tính được cho một lần phải làm",
                                    "What a ledger records of a duty must count for an instance of it"),
                            LedgerRules::unattributed)
                    .needing(Subject.Part.DAY)
                    .titled(Words.of("Việc không tính cho lần nào", "A record that counts for nothing"))
                    .grounded(
                            Words.of(
                                    "Thông báo 2021: thông tin cung cấp đột xuất; sổ ghi đã cung cấp mà không ghi dịp nào làm phát sinh",
                                    "The notice of 2021: information is given ad hoc; a supply is recorded, and nothing that called for it"))
                    .toMend(Words.of(
                            "Ghi sự việc làm phát sinh, hoặc sửa bên, kỳ, vụ việc của sự kiện",
                            "Record what it arose from, or correct the bearer, cycle or matter of the event"))
                    .saying(Words.of(
                            "Sự kiện “{event}” về nhiệm vụ “{duty}” không thuộc lần phải làm nào",
                            "the event \"{event}\" of the duty \"{duty}\" belongs to no instance"))
                    .example(RuleExample.of(UPON_REQUEST, "")
                            .with(performed("\"duty\": \"d5\""))
                            .asOf(LocalDate.of(2024, 2, 1)))
                    .example(RuleExample.of(UPON_REQUEST)
                            .with(
                                    "{\"events\": [{\"event\": \"occurred\", \"id\": \"e0\", \"on\": \"2023-11-01\", \"name\": \"ad-hoc\"}, {\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"duty\": \"d5\"}]}")
                            .asOf(LocalDate.of(2024, 2, 1)))
                    .example(RuleExample.of("{}")
                            .with(performed("\"duty\": \"d6\""))
                            .asOf(LocalDate.of(2024, 2, 1))),
            Rule.of(
                            "event-id-duplicate",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of("Mỗi sự kiện phải có mã riêng", "Every event must have an id of its own"),
                            (agreement, subject, report) -> subject.ledger()
                                    .orElseThrow()
                                    .repeatedIds()
                                    .forEach(id -> report.here().with("event", id)))
                    .needing(Subject.Part.LEDGER)
                    .titled(Words.of("Hai sự kiện chung một mã", "Two events of one id"))
                    .grounded(Words.of(
                            "Ghép hai bản trích của một sổ: một mã, hai nội dung",
                            "Two extracts of one ledger put together: one id, two contents"))
                    .toMend(Words.of(
                            "Đặt mã khác cho một trong hai; rút lại một mã là rút lại cả hai",
                            "Give one of them another id; a retraction reaches both"))
                    .saying(Words.of(
                            "Mã sự kiện “{event}” được dùng cho nhiều sự kiện khác nhau",
                            "different events have the id \"{event}\""))
                    .example(
                            RuleExample.of("{}", "")
                                    .with(
                                            "{\"events\": [{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"duty\": \"d5\"}, {\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-12\", \"duty\": \"d5\"}]}")),
            Rule.of(
                            "coverage-reference-unknown",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Sổ phải khẳng định đầy đủ về nhiệm vụ hoặc mốc có trong văn bản",
                                    "A ledger must claim to be complete for what the agreement lists"),
                            LedgerRules::coverage)
                    .needing(Subject.Part.LEDGER)
                    .titled(Words.of("Khẳng định đầy đủ về mục không có", "A record of what is not there"))
                    .grounded(Words.of(
                            "Không có khẳng định đầy đủ thì im lặng không nói lên điều gì",
                            "Where nothing is claimed to be complete, silence says nothing"))
                    .toMend(Words.of("Sửa mã trong “coverage”", "Correct the id in \"coverage\""))
                    .saying(Words.of(
                            "Sổ khẳng định đầy đủ về “{id}”, nhưng văn bản không có nhiệm vụ hay mốc nào mang mã ấy",
                            "the ledger claims to be complete for \"{id}\", which is neither duty nor milestone"))
                    .example(
                            RuleExample.of("{}", "")
                                    .with(
                                            "{\"coverage\": [{\"days\": \"2023-01-01/2023-12-31\", \"duties\": [\"d5\", \"d6\"]}]}")));

    private LedgerRules() {}

    private static String performed(String fields) {
        return "{\"events\": [{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-11-10\", " + fields + "}]}";
    }

    private static String occurred(String name) {
        return "{\"events\": [{\"event\": \"occurred\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"name\": \"" + name
                + "\"}]}";
    }

    private static String judged(String condition) {
        return "{\"events\": [{\"event\": \"judged\", \"id\": \"e1\", \"on\": \"2023-11-10\", \"condition\": \""
                + condition + "\", \"verdict\": \"established\"}]}";
    }

    /** What is named and not there: by names, which are open, so that another is no error and nothing follows from it; or by ids. */
    private static void unknown(Scope.Entry entry, boolean byName, Report report) {
        for (Scope.Reference one : entry.unknown()) {
            if (isName(one) == byName) {
                report.here().with("wanted", one.to().code()).with("id", one.id());
            }
        }
    }

    private static boolean isName(Scope.Reference reference) {
        return reference.to() == Scope.Reference.To.OCCASION || reference.to() == Scope.Reference.To.CONDITION;
    }

    /** Not where another rule says why. */
    private static void unattributed(Scope.Entry entry, Subject subject, Report report) {
        if (entry.isUnattributed()
                && entry.unknown().isEmpty()
                && entry.missing().isEmpty()
                && entry.isMatterOpened()) {
            report.here().with("duty", entry.event().dutyNamed().orElseThrow());
        }
    }

    private static void coverage(Agreement agreement, Subject subject, Report report) {
        for (Ledger.Coverage claim : subject.ledger().orElseThrow().coverage()) {
            for (ElementId id : claim.duties()) {
                boolean isMilestone =
                        agreement.milestones().stream().anyMatch(one -> one.id().equals(id));
                if (!isMilestone && agreement.duty(id).isEmpty()) {
                    report.here().with("id", id);
                }
            }
        }
    }
}
