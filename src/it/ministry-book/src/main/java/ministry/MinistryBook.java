package ministry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.RuleChanges;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.status.Standing;

/** The rules by which a ministry checks what it signs: those that ship, changed, and four of its own. */
public final class MinistryBook {
    // snippet: ministry-scope
    private static final Scope<Duty> REPORTS = Scope.DUTIES.where(
            "reports", duty -> duty.action().byLanguage().getOrDefault("vi", "").startsWith("Báo cáo"));
    // end

    // snippet: ministry-rule
    static final Rule REPORT_UNDATED = Rule.of(
            "report-undated",
            Severity.WARNING,
            REPORTS,
            Words.of("Báo cáo phải có thời hạn", "A report must have a deadline"),
            (duty, subject, report) -> {
                if (duty.deadline().isEmpty()) {
                    report.at("deadline").with("duty", duty.id());
                }
            });
    // end

    // snippet: ministry-told
    static final Rule REPORT_UNDATED_TOLD = REPORT_UNDATED
            .titled(Words.of("Báo cáo không có hạn", "A report without a deadline"))
            .grounded(Words.of(
                    "Thông tư 02/2023/TT-BTTTT: báo cáo tháng gửi trước ngày 15",
                    "Circular 02/2023/TT-BTTTT: monthly reports are sent by the 15th"))
            .toMend(Words.of("Ghi thời hạn vào “deadline”", "Write the deadline into \"deadline\""))
            .saying(Words.of("Chưa nêu hạn của báo cáo “{duty}”", "the report \"{duty}\" has no deadline"))
            .example("""
                    {"duties": [{"id": "d5", "modality": "must", "bearers": {"each": ["so-tttt"]},
                      "action": {"vi": "Báo cáo kết quả"}, "cites": [{"source": "s4", "at": "p6"}]}]}""", "/duties/0/deadline");
    // end

    // snippet: ministry-kinds
    static final Rule FOCAL_POINT_MISSING = Rule.of(
                    "focal-point-missing",
                    Severity.ERROR,
                    Scope.AGREEMENT,
                    Words.of("Chương trình phải nêu đầu mối", "A programme must name a focal point"),
                    (agreement, subject, report) -> {
                        boolean isNamed = agreement.participations().stream()
                                .anyMatch(one -> one.roles().contains(Role.FOCAL_POINT));
                        if (!isNamed) {
                            report.at("participations");
                        }
                    })
            .forKinds(AgreementKind.COOPERATION_PROGRAMME)
            .grounded(Words.of(
                    "Thông báo 2021 giao Sở Thông tin và Truyền thông làm đầu mối",
                    "The notice of 2021 makes the department of information the focal point"))
            .example("{\"kind\": \"cooperation-programme\"}", "/participations")
            .example("""
                    {"participations": [{"who": "so-tttt", "roles": ["focal-point"],
                      "cites": [{"source": "s4", "at": "p6"}]}]}""");
    // end

    // snippet: ministry-items
    static final Rule QUALITY_VAGUE = Rule.of(
                    "quality-vague",
                    Severity.NOTICE,
                    Scope.DUTIES.items("qualities", Duty::qualities),
                    Words.of("Yêu cầu phải kiểm tra được", "A quality must be one that can be checked"),
                    (quality, subject, report) -> {
                        if (quality.byLanguage().containsValue("tốt")) {
                            report.here();
                        }
                    })
            .grounded(Words.of("Công văn 155: “thực hiện tốt”", "Letter 155: propaganda is to be done well"))
            .example("""
                    {"duties": [{"id": "d5", "modality": "must", "bearers": {"each": ["so-tttt"]},
                      "action": {"vi": "Đưa tin"}, "qualities": [{"vi": "kịp thời"}, {"vi": "tốt"}],
                      "cites": [{"source": "s4", "at": "p6"}]}]}""", "/duties/0/qualities/1");
    // end

    // snippet: ministry-standing
    static final Rule OVERDUE_LONG = Rule.of(
            "instance-overdue-long",
            Severity.ERROR,
            Scope.INSTANCES.where("overdue", instance -> instance.standing() == Standing.OVERDUE),
            Words.of("Không được để quá hạn trên 30 ngày", "Nothing must be overdue for more than 30 days"),
            (instance, subject, report) -> {
                LocalDate due = instance.dueAtLatest().orElseThrow();
                if (subject.day().orElseThrow().isAfter(due.plusDays(30))) {
                    report.here().with("due", due);
                }
            });
    // end

    // snippet: ministry-standing-told
    private static final String YEARLY = """
            {"issued": "2023-01-01", "duties": [{"id": "d5", "modality": "must",
              "bearers": {"each": ["so-tttt"]}, "action": {"vi": "Góp ý"}, "arises": [{"every": "year"}],
              "cites": [{"source": "s4", "at": "p6"}]}]}""";
    private static final String NOTHING_DONE = """
            {"coverage": [{"days": "2023-01-01/2023-12-31"}]}""";

    static final Rule OVERDUE_LONG_TOLD = OVERDUE_LONG
            .saying(Words.of(
                    "“{instance}” quá hạn trên 30 ngày, hạn là {due,day}",
                    "\"{instance}\" was due by {due,day}, more than 30 days ago"))
            .example(RuleExample.of(YEARLY, "/duties/0").with(NOTHING_DONE).asOf(LocalDate.of(2024, 1, 31)))
            .example(RuleExample.of(YEARLY).with(NOTHING_DONE).asOf(LocalDate.of(2024, 1, 30)));
    // end

    // snippet: ministry-book
    public static final RuleBook BOOK = RuleBooks.standard()
            .plus(REPORT_UNDATED_TOLD, FOCAL_POINT_MISSING, QUALITY_VAGUE, OVERDUE_LONG_TOLD)
            .without("parts-open")
            .graded("ambiguity-open", Severity.ERROR);
    // end

    private MinistryBook() {}

    /** The book with the changes that the file of the ministry states. */
    public static RuleBook current() {
        // snippet: ministry-changes
        try (InputStream file = MinistryBook.class.getResourceAsStream("rules.json")) {
            RuleChanges changes = PhoihopJson.readRuleChanges(file);
            return BOOK.changed(changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // end
    }
}
