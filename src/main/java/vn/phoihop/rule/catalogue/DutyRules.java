package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.phoihop.agreement.Agreement;
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

/** Rules on duties and on those who are to bear them. */
final class DutyRules {
    static final List<Entry> ENTRIES = List.of(
            new Entry(
                    Rule.of(
                            "party-without-duty",
                            Severity.NOTICE,
                            Scope.PARTICIPATIONS,
                            Words.of(
                                    "Bên tham gia hoặc bên ký thường phải có nhiệm vụ; bản tin không nêu thì chưa kết luận được",
                                    "A party or signatory must usually bear a duty; where a report names none, nothing follows yet"),
                            DutyRules::partyWithoutDuty),
                    Words.of("Bên tham gia không có nhiệm vụ", "A party that bears no duty"),
                    Words.of(
                            "Tin 2023 nêu bốn bên ký mà chỉ kể nhiệm vụ của một Sở",
                            "The report of 2023 names four signatories and tells the duties of one department only"),
                    Words.of(
                            "Mới có bản tin thì tìm toàn văn; đã là toàn văn thì xem có nhập sót nhiệm vụ không",
                            "With a report in hand, look for the full text; with the full text, look whether a duty was left out"),
                    "{\"participations\": [{\"who\": \"so-tttt\", \"roles\": [\"party\"],"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}], \"duties\": []}",
                    List.of("/participations/0")),
            new Entry(
                    Rule.of(
                            "bearer-unsettled",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of("Mỗi nhiệm vụ phải rõ ai thực hiện", "It must be clear who bears a duty"),
                            DutyRules::bearerUnsettled),
                    Words.of("Chưa rõ ai thực hiện", "A duty whose bearer is unsettled"),
                    Words.of(
                            "Thông báo 2021: câu “đặt hàng” và “xem xét, khen thưởng” không có chủ ngữ, có thể là UBND tỉnh hoặc Sở",
                            "The notice of 2021: commissioning and commending have no subject; it may be the Committee or the"
                                    + " department"),
                    Words.of(
                            "Hỏi các bên, rồi ghi người thực hiện vào “each” hoặc “lead”",
                            "Ask the sides, then write the bearer into \"each\" or \"lead\""),
                    "{\"parties\": [{\"id\": \"so-tttt\", \"kind\": \"body\", \"name\": {\"vi\": \"Sở\"},"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}, {\"id\": \"ubnd\", \"kind\": \"body\", \"name\": {\"vi\": \"UBND tỉnh\"},"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}],"
                            + " \"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"bearers\": {\"unsettled\": [\"so-tttt\", \"ubnd\"]},"
                            + " \"action\": {\"vi\": \"Đặt hàng\"}, \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                    List.of("/duties/0/bearers")),
            new Entry(
                    Rule.of(
                            "duty-without-origin",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Nhiệm vụ suy ra phải nêu nhiệm vụ gốc",
                                    "A derived duty must name the duty it follows from"),
                            DutyRules::dutyWithoutOrigin),
                    Words.of("Nhiệm vụ suy ra thiếu gốc", "A derived duty without its origin"),
                    Words.of(
                            "Thông báo 2021: đơn vị phải thực hiện kế hoạch vì UBND được giao chỉ đạo họ; quên nêu gốc thì không kiểm được",
                            "The notice of 2021: units carry out a plan because the Committee is to direct them; without the"
                                    + " origin nobody can check that"),
                    Words.of("Thêm “derivedFrom”", "Add \"derivedFrom\""),
                    "{\"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"basis\": \"derived\","
                            + " \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Thực hiện\"},"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                    List.of("/duties/0/derivedFrom")),
            new Entry(
                    Rule.of(
                            "parts-open",
                            Severity.NOTICE,
                            Scope.DUTIES,
                            Words.of(
                                    "Danh mục để ngỏ phải được nhận ra là chưa đủ",
                                    "A list the text leaves open must be seen to be incomplete"),
                            (duty, agreement, report) -> {
                                if (duty.parts().filter(Parts::isOpen).isPresent()) {
                                    report.at("parts", duty.id());
                                }
                            }),
                    Words.of("Danh mục trong nhiệm vụ còn để ngỏ", "A duty whose list is open"),
                    Words.of(
                            "Cả năm bản tin đều có câu kết bằng “…”",
                            "All five reports have sentences that trail off in \"…\""),
                    Words.of("Tìm toàn văn để có đủ danh mục", "Look in the full text for the whole list"),
                    "{\"duties\": [{\"id\": \"d5\", \"modality\": \"must\", \"bearers\": {\"each\": [\"so-tttt\"]},"
                            + " \"action\": {\"vi\": \"Đưa tin về\"}, \"parts\": {\"items\": [{\"label\": \"a\","
                            + " \"words\": {\"vi\": \"kinh tế\"}}], \"open\": true},"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                    List.of("/duties/0/parts")));

    private DutyRules() {}

    private static void partyWithoutDuty(Participation participation, Agreement agreement, Report report) {
        boolean isSide = participation.roles().contains(Role.PARTY)
                || participation.roles().contains(Role.SIGNATORY);
        boolean isBody = agreement
                .party(participation.who())
                .filter(party -> party.kind() == Party.Kind.BODY)
                .isPresent();
        if (isSide && isBody && agreement.dutiesOf(participation.who()).isEmpty()) {
            report.here(participation.who());
        }
    }

    private static void bearerUnsettled(Duty duty, Agreement agreement, Report report) {
        if (!duty.bearers().unsettled().isEmpty()) {
            String candidates =
                    duty.bearers().unsettled().stream().map(PartyRef::text).collect(Collectors.joining(", "));
            report.at("bearers", duty.id(), candidates);
        }
    }

    private static void dutyWithoutOrigin(Duty duty, Agreement agreement, Report report) {
        if (duty.basis() == Duty.Basis.DERIVED && duty.derivedFrom().isEmpty()) {
            report.at("derivedFrom", duty.id());
        }
    }
}
