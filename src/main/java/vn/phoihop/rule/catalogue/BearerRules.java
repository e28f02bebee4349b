package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on those who stand on both sides of a duty, and on duties that follow from themselves. */
final class BearerRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "duty-towards-itself",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Người thực hiện phải khác bên đối ứng",
                                    "Who bears a duty must not be its counterparty"),
                            BearerRules::towardsItself)
                    .titled(Words.of("Một bên đứng ở hai phía", "A party on both sides of a duty"))
                    .grounded(
                            Words.of(
                                    "Năm 2025 Báo và Đài Phú Yên sáp nhập: hai bên của chương trình 2023 thành một",
                                    "In 2025 newspaper and broadcaster of Phú Yên merged: two parties of the programme of 2023 became one"))
                    .toMend(Words.of("Xem lại người thực hiện và bên đối ứng", "Look again at bearer and counterparty"))
                    .saying(Words.of(
                            "“{party}” vừa thực hiện vừa là bên đối ứng của “{duty}”",
                            "\"{party}\" bears \"{duty}\" and is its counterparty"))
                    .example(
                            "{\"duties\": ["
                                    + Patches.duty(
                                            "d5",
                                            "\"bearers\": {\"each\": [\"so-tttt\"]}, \"counterparties\": [\"so-tttt\"]")
                                    + "]}",
                            "/duties/0/counterparties/0"),
            Rule.of(
                            "bearer-twice",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Mỗi bên giữ một vai trong một nhiệm vụ: chủ trì hoặc phối hợp",
                                    "A party has one part in a duty: it leads or it coordinates"),
                            BearerRules::bearerTwice)
                    .titled(Words.of("Vừa chủ trì vừa phối hợp", "A party that leads and coordinates"))
                    .grounded(Words.of(
                            "Công văn 3180/VPCP-KGVX: cơ quan thường trực chủ trì, các cơ quan khác phối hợp",
                            "Letter 3180/VPCP-KGVX: the standing agency leads, others coordinate"))
                    .toMend(Words.of("Bỏ một trong hai", "Take one of the two out"))
                    .saying(Words.of("“{party}” có hai vai trong “{duty}”", "\"{party}\" has two parts in \"{duty}\""))
                    .example(
                            "{\"duties\": ["
                                    + Patches.duty(
                                            "d5",
                                            "\"bearers\": {\"lead\": [\"so-tttt\"], \"coordinating\": [\"so-tttt\"]}")
                                    + "]}",
                            "/duties/0/bearers"),
            Rule.of(
                            "duty-from-itself",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Nhiệm vụ suy ra phải bắt nguồn từ một nhiệm vụ khác",
                                    "A derived duty must follow from another"),
                            BearerRules::fromItself)
                    .titled(Words.of("Nhiệm vụ suy ra từ chính nó", "A duty derived from itself"))
                    .grounded(Words.of(
                            "Lỗi nhập liệu: chép nhiệm vụ d14a mà “derivedFrom” trỏ về chính nó",
                            "A slip in typing: a copied duty whose origin is itself"))
                    .toMend(Words.of("Sửa “derivedFrom”", "Correct \"derivedFrom\""))
                    .saying(Words.of(
                            "“{duty}” suy ra từ chính nó qua “{from}”",
                            "\"{duty}\" is derived from itself through \"{from}\""))
                    .example(
                            "{\"duties\": ["
                                    + Patches.duty(
                                            "d5",
                                            "\"basis\": \"derived\", \"derivedFrom\": \"d6\", \"bearers\": {\"each\": [\"so-tttt\"]}")
                                    + ", "
                                    + Patches.duty(
                                            "d6",
                                            "\"basis\": \"derived\", \"derivedFrom\": \"d5\", \"bearers\": {\"each\": [\"so-tttt\"]}")
                                    + "]}",
                            "/duties/0",
                            "/duties/1"));

    private BearerRules() {}

    private static void towardsItself(Duty duty, Subject subject, Report report) {
        List<PartyRef> counterparties = duty.counterparties();
        for (int i = 0; i < counterparties.size(); i++) {
            PartyRef other = counterparties.get(i);
            if (other instanceof PartyRef.Named
                    && (duty.bearers().lead().contains(other)
                            || duty.bearers().each().contains(other))) {
                report.at("counterparties", i).with("party", other.text()).with("duty", duty.id());
            }
        }
    }

    private static void bearerTwice(Duty duty, Subject subject, Report report) {
        List<PartyRef> coordinating = duty.bearers().coordinating();
        for (int i = 0; i < coordinating.size(); i++) {
            PartyRef one = coordinating.get(i);
            if (duty.bearers().principals().contains(one)) {
                report.at("bearers").with("party", one.text()).with("duty", duty.id());
            }
        }
    }

    private static void fromItself(Agreement agreement, Subject subject, Report report) {
        List<Duty> duties = agreement.duties();
        for (int i : Circles.among(duties, Duty::id, BearerRules::origin)) {
            Duty duty = duties.get(i);
            report.at("duties", i)
                    .with("duty", duty.id())
                    .with("from", duty.derivedFrom().orElseThrow());
        }
    }

    private static List<ElementId> origin(Duty duty) {
        return duty.derivedFrom().map(List::of).orElse(List.of());
    }
}
