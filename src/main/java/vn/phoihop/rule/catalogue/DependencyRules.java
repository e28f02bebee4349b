package vn.phoihop.rule.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.time.Occasion;

/** Rules on what hangs on a duty or a power, and on who does which part of it. */
final class DependencyRules {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String APPRAISAL =
            "\"parts\": {\"items\": [{\"label\": \"a\", \"words\": {\"vi\": \"Thẩm định kinh phí\"}, \"bearer\": \"so-tc\"}]}";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "breach-impossible",
                            Severity.WARNING,
                            Scope.OCCASIONS,
                            Words.of(
                                    "Chỉ việc “phải” hoặc “không được” mới có vi phạm để tính từ đó",
                                    "Only of what must or must not be done there is a breach to count from"),
                            DependencyRules::breachImpossible)
                    .titled(Words.of("Vi phạm điều không bắt buộc", "A breach of what nobody owes"))
                    .grounded(
                            Words.of(
                                    "Thông báo 2021: phải xem xét khen thưởng, còn khen hay không là tùy người quyết định; không khen không phải là vi phạm",
                                    "The notice of 2021: commending is to be considered, whether to commend is free; not to commend is no breach"))
                    .toMend(Words.of(
                            "Tính từ việc khác, hoặc sửa “modality”",
                            "Count from something else, or correct \"modality\""))
                    .saying(Words.of(
                            "Không bao giờ có vi phạm “{duty}”, vì đó là điều “{modalityVi}” làm",
                            "there is never a breach of \"{duty}\", which somebody {modalityEn} do"))
                    .example(
                            "{\"duties\": [" + power("d6") + ", "
                                    + Patches.duty(
                                            "d5",
                                            "\"bearers\": {\"each\": [\"so-tttt\"]}, \"arises\": [{\"once\": {\"breached\": \"d6\"}}]")
                                    + "]}",
                            "/duties/1/arises/0/once")
                    .example("{\"duties\": ["
                            + Patches.duty("d6", "\"bearers\": {\"each\": [\"so-tttt\"]}")
                            + ", "
                            + Patches.duty(
                                    "d5",
                                    "\"bearers\": {\"each\": [\"so-tttt\"]}, \"arises\": [{\"once\": {\"breached\": \"d6\"}}]")
                            + "]}"),
            Rule.of(
                            "await-not-owed",
                            Severity.NOTICE,
                            Scope.DUTIES,
                            Words.of(
                                    "Nhiệm vụ phải chờ một việc không ai buộc phải làm thì phải được nhận ra",
                                    "A duty that waits for what nobody must do must be seen"),
                            DependencyRules::awaitNotOwed)
                    .titled(Words.of("Chờ việc không ai buộc phải làm", "Waiting for what nobody owes"))
                    .grounded(
                            Words.of(
                                    "Thông báo 2021: khen hay không là tùy người quyết định; nhiệm vụ chờ việc khen có thể không bao giờ đến lượt",
                                    "The notice of 2021: whether to commend is free; a duty that waits for it may wait for ever"))
                    .toMend(Words.of(
                            "Không cần sửa nếu nguồn viết như vậy; nếu không, chờ việc bắt buộc đứng trước",
                            "Nothing to mend if the source says so; else let it wait for the duty before"))
                    .saying(Words.of(
                            "“{duty}” phải chờ “{awaited}”, mà “{awaited}” không ai buộc phải làm",
                            "\"{duty}\" waits for \"{awaited}\", which nobody must do"))
                    .example(
                            "{\"duties\": [" + power("d6") + ", "
                                    + Patches.duty("d5", "\"bearers\": {\"each\": [\"so-tttt\"]}, \"awaits\": [\"d6\"]")
                                    + "]}",
                            "/duties/1/awaits/0"),
            Rule.of(
                            "duty-awaits-itself",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Nhiệm vụ phải chờ việc khác, không chờ chính nó",
                                    "A duty must wait for others, and not for itself"),
                            DependencyRules::awaitsItself)
                    .titled(Words.of("Các nhiệm vụ chờ lẫn nhau", "Duties that wait for one another"))
                    .grounded(
                            Words.of(
                                    "Công văn 3180/VPCP-KGVX: cơ quan thường trực triển khai, sau đó mới sơ kết; nhập cả chiều ngược lại thì không việc nào bắt đầu được",
                                    "Letter 3180/VPCP-KGVX: the standing agency carries out, and then reviews; entered the other way round as well, neither can begin"))
                    .toMend(Words.of("Bỏ một “awaits” trong vòng", "Take one \"awaits\" of the circle out"))
                    .saying(Words.of(
                            "“{duty}” chờ chính nó: các nhiệm vụ này chờ lẫn nhau",
                            "\"{duty}\" waits for itself, by those it waits for"))
                    .example(
                            "{\"duties\": ["
                                    + Patches.duty("d5", "\"bearers\": {\"each\": [\"so-tttt\"]}, \"awaits\": [\"d6\"]")
                                    + ", "
                                    + Patches.duty(
                                            "d6", "\"bearers\": {\"each\": [\"so-tttt\"]}, \"awaitsAct\": [\"d5\"]")
                                    + "]}",
                            "/duties/0",
                            "/duties/1"),
            Rule.of(
                            "part-bearer-apart",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Ai làm một phần phải là người thực hiện nhiệm vụ",
                                    "Who does a part must be one of those who bear the duty"),
                            DependencyRules::partBearer)
                    .titled(Words.of("Phần việc của người ngoài", "A part given to somebody else"))
                    .grounded(
                            Words.of(
                                    "Công văn 25/UBND-KGVX giao Sở Thông tin và Truyền thông và Sở Tài chính; phần thẩm định kinh phí là của Sở Tài chính",
                                    "Letter 25/UBND-KGVX directs a department of information and one of finance; to appraise the money is for finance"))
                    .toMend(Words.of(
                            "Thêm người ấy vào những người thực hiện, hoặc sửa “bearer” của phần",
                            "Add them to those who bear the duty, or correct the \"bearer\" of the part"))
                    .saying(Words.of(
                            "Phần “{part}” của “{duty}” giao cho “{party}”, không phải người thực hiện nhiệm vụ",
                            "part \"{part}\" of \"{duty}\" is given to \"{party}\", who does not bear the duty"))
                    .example(
                            "{" + Patches.parties(Patches.party("so-tc", "body", "Sở Tài chính")) + ", \"duties\": ["
                                    + Patches.duty("d5", "\"bearers\": {\"each\": [\"so-tttt\"]}, " + APPRAISAL)
                                    + "]}",
                            "/duties/0/parts")
                    .example("{" + Patches.parties(Patches.party("so-tc", "body", "Sở Tài chính")) + ", \"duties\": ["
                            + Patches.duty("d5", "\"bearers\": {\"each\": [\"so-tttt\", \"so-tc\"]}, " + APPRAISAL)
                            + "]}"));

    private DependencyRules() {}

    private static String power(String id) {
        return "{\"id\": \"" + id
                + "\", \"modality\": \"may\", \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Khen thưởng\"}, "
                + Patches.CITES + "}";
    }

    private static void breachImpossible(Occasion occasion, Subject subject, Report report) {
        if (occasion instanceof Occasion.Breached of) {
            subject.agreement()
                    .duty(ElementId.of(of.breached()))
                    .map(Duty::modality)
                    .filter(modality -> modality == Modality.MAY || modality == Modality.SHOULD)
                    .ifPresent(modality -> report.here()
                            .with("duty", of.breached())
                            .with("modalityVi", modality.label(VIETNAMESE))
                            .with("modalityEn", modality.label(Locale.ENGLISH)));
        }
    }

    private static void awaitNotOwed(Duty duty, Subject subject, Report report) {
        if (duty.modality() == Modality.MUST) {
            awaitNotOwed(duty, "awaits", duty.awaits(), subject, report);
            awaitNotOwed(duty, "awaitsAct", duty.awaitsAct(), subject, report);
        }
    }

    private static void awaitNotOwed(
            Duty duty, String attribute, List<ElementId> awaited, Subject subject, Report report) {
        for (int i = 0; i < awaited.size(); i++) {
            Optional<Duty> other = subject.agreement().duty(awaited.get(i));
            if (other.isPresent() && other.get().modality() != Modality.MUST) {
                report.at(attribute, i).with("duty", duty.id()).with("awaited", awaited.get(i));
            }
        }
    }

    private static void awaitsItself(Agreement agreement, Subject subject, Report report) {
        for (int i : Circles.among(agreement.duties(), Duty::id, DependencyRules::awaited)) {
            report.at("duties", i).with("duty", agreement.duties().get(i).id());
        }
    }

    private static List<ElementId> awaited(Duty duty) {
        List<ElementId> awaited = new ArrayList<>(duty.awaits());
        awaited.addAll(duty.awaitsAct());
        return awaited;
    }

    /** Whether somebody belongs to a class, or acts in a role, is not known here. */
    private static void partBearer(Duty duty, Subject subject, Report report) {
        if (duty.parts().isEmpty()) {
            return;
        }
        List<PartyRef> bearers = new ArrayList<>(duty.bearers().principals());
        bearers.addAll(duty.bearers().unsettled());
        bearers.addAll(duty.bearers().coordinating());
        for (PartyRef bearer : bearers) {
            if (!(bearer instanceof PartyRef.Named)) {
                return;
            }
        }
        for (Parts.Part part : duty.parts().get().items()) {
            Optional<PartyRef> by = part.bearer();
            if (by.isPresent() && by.get() instanceof PartyRef.Named && !bearers.contains(by.get())) {
                report.at("parts")
                        .with("part", part.label())
                        .with("duty", duty.id())
                        .with("party", by.get().text());
            }
        }
    }
}
