package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on duties and on those who are to bear them. */
final class DutyRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "party-without-duty",
                            Severity.NOTICE,
                            Scope.PARTICIPATIONS,
                            Words.of(
                                    "Bên tham gia hoặc bên ký thường phải có nhiệm vụ; bản tin không nêu thì chưa kết luận được",
                                    "A party or signatory must usually bear a duty; where a report names none, nothing follows yet"),
                            DutyRules::partyWithoutDuty)
                    .titled(Words.of("Bên tham gia không có nhiệm vụ", "A party that bears no duty"))
                    .grounded(Words.of(
                            "Tin 2023 nêu bốn bên ký mà chỉ kể nhiệm vụ của một Sở",
                            "The report of 2023 names four signatories and tells the duties of one department only"))
                    .toMend(
                            Words.of(
                                    "Mới có bản tin thì tìm toàn văn; đã là toàn văn thì xem có nhập sót nhiệm vụ không",
                                    "With a report in hand, look for the full text; with the full text, look whether a duty was left out"))
                    .saying(Words.of(
                            "Chưa thấy nêu nhiệm vụ nào của bên “{party}”",
                            "\"{party}\" takes part as a side, but no duty of it is stated here"))
                    .example(
                            "{\"participations\": [{\"who\": \"so-tttt\", \"roles\": [\"party\"],"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}], \"duties\": []}",
                            "/participations/0"),
            Rule.of(
                            "bearer-unsettled",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of("Mỗi nhiệm vụ phải rõ ai thực hiện", "It must be clear who bears a duty"),
                            DutyRules::bearerUnsettled)
                    .titled(Words.of("Chưa rõ ai thực hiện", "A duty whose bearer is unsettled"))
                    .grounded(Words.of(
                            "Thông báo 2021: câu “đặt hàng” và “xem xét, khen thưởng” không có chủ ngữ, có thể là UBND tỉnh hoặc Sở",
                            "The notice of 2021: commissioning and commending have no subject; it may be the Committee or the"
                                    + " department"))
                    .toMend(Words.of(
                            "Hỏi các bên, rồi ghi người thực hiện vào “each” hoặc “lead”",
                            "Ask the sides, then write the bearer into \"each\" or \"lead\""))
                    .saying(Words.of(
                            "Chưa rõ ai thực hiện “{duty}”: một trong các bên {candidates}",
                            "it is unsettled who bears \"{duty}\": one of {candidates}"))
                    .example(
                            "{\"parties\": [{\"id\": \"so-tttt\", \"kind\": \"body\", \"name\": {\"vi\": \"Sở\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}, {\"id\": \"ubnd\", \"kind\": \"body\", \"name\": {\"vi\": \"UBND tỉnh\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}],"
                                    + " \"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"bearers\": {\"unsettled\": [\"so-tttt\", \"ubnd\"]},"
                                    + " \"action\": {\"vi\": \"Đặt hàng\"}, \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                            "/duties/0/bearers"),
            Rule.of(
                            "duty-without-origin",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Nhiệm vụ suy ra phải nêu nhiệm vụ gốc",
                                    "A derived duty must name the duty it follows from"),
                            DutyRules::dutyWithoutOrigin)
                    .titled(Words.of("Nhiệm vụ suy ra thiếu gốc", "A derived duty without its origin"))
                    .grounded(Words.of(
                            "Thông báo 2021: đơn vị phải thực hiện kế hoạch vì UBND được giao chỉ đạo họ; quên nêu gốc thì không kiểm được",
                            "The notice of 2021: units carry out a plan because the Committee is to direct them; without the"
                                    + " origin nobody can check that"))
                    .toMend(Words.of("Thêm “derivedFrom”", "Add \"derivedFrom\""))
                    .saying(Words.of(
                            "“{duty}” là nhiệm vụ suy ra nhưng chưa nêu nhiệm vụ gốc",
                            "\"{duty}\" is derived, but does not say from which duty"))
                    .example(
                            "{\"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"basis\": \"derived\","
                                    + " \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Thực hiện\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                            "/duties/0/derivedFrom"),
            Rule.of(
                            "parts-open",
                            Severity.NOTICE,
                            Scope.DUTIES,
                            Words.of(
                                    "Danh mục để ngỏ phải được nhận ra là chưa đủ",
                                    "A list the text leaves open must be seen to be incomplete"),
                            (duty, subject, report) -> {
                                if (duty.parts().filter(Parts::isOpen).isPresent()) {
                                    report.at("parts").with("duty", duty.id());
                                }
                            })
                    .titled(Words.of("Danh mục trong nhiệm vụ còn để ngỏ", "A duty whose list is open"))
                    .grounded(Words.of(
                            "Cả năm bản tin đều có câu kết bằng “…”",
                            "All five reports have sentences that trail off in \"…\""))
                    .toMend(Words.of("Tìm toàn văn để có đủ danh mục", "Look in the full text for the whole list"))
                    .saying(Words.of("Danh mục của nhiệm vụ “{duty}” còn để ngỏ", "the list of \"{duty}\" is open"))
                    .example(
                            "{\"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"bearers\": {\"each\": [\"so-tttt\"]},"
                                    + " \"action\": {\"vi\": \"Đưa tin về\"}, \"parts\": {\"items\": [{\"label\": \"a\","
                                    + " \"words\": {\"vi\": \"kinh tế\"}}], \"open\": true},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                            "/duties/0/parts"));

    private DutyRules() {}

    private static void partyWithoutDuty(Participation participation, Subject subject, Report report) {
        boolean isSide = participation.roles().contains(Role.PARTY)
                || participation.roles().contains(Role.SIGNATORY);
        boolean isBody = subject.agreement()
                .party(participation.who())
                .filter(party -> party.kind() == Party.Kind.BODY)
                .isPresent();
        if (isSide
                && isBody
                && subject.agreement().dutiesOf(participation.who()).isEmpty()) {
            report.here().with("party", participation.who());
        }
    }

    private static void bearerUnsettled(Duty duty, Subject subject, Report report) {
        if (!duty.bearers().unsettled().isEmpty()) {
            String candidates =
                    duty.bearers().unsettled().stream().map(PartyRef::text).collect(Collectors.joining(", "));
            report.at("bearers").with("duty", duty.id()).with("candidates", candidates);
        }
    }

    private static void dutyWithoutOrigin(Duty duty, Subject subject, Report report) {
        if (duty.basis() == Duty.Basis.DERIVED && duty.derivedFrom().isEmpty()) {
            report.at("derivedFrom").with("duty", duty.id());
        }
    }
}
