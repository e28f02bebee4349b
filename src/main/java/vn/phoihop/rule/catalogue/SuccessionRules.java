package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Register;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on what has become of those who bear a duty, by the register of the subject's setting. */
final class SuccessionRules {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "bearer-is-counterparty",
                            Severity.NOTICE,
                            Scope.DUTIES,
                            Words.of(
                                    "Người thực hiện và bên đối ứng phải là hai cơ quan, kể cả sau khi sáp nhập",
                                    "Bearer and counterparty must be two bodies, also after a merger"),
                            SuccessionRules::isCounterparty)
                    .needing(Subject.Part.DAY)
                    .titled(Words.of("Hai phía của nhiệm vụ thành một cơ quan", "Two sides that became one body"))
                    .grounded(Words.of(
                            "Từ 01/07/2025 UBND tỉnh Phú Yên và UBND tỉnh Đắk Lắk là một",
                            "Since 1 July 2025 the People's Committees of Phú Yên and Đắk Lắk are one"))
                    .toMend(Words.of(
                            "Trạng thái giữ nguyên; thỏa thuận có còn cần hay không là do cơ quan ấy quyết định",
                            "Its standing does not change; whether it is still needed is for that body to say"))
                    .saying(Words.of(
                            "“{bearer}” và “{counterparty}” của “{duty}” nay là một: {bodyVi}",
                            "\"{bearer}\" and \"{counterparty}\" of \"{duty}\" are one body now: {bodyEn}"))
                    .example(RuleExample.of(twoProvinces(), "/duties/0/counterparties/0")
                            .asOf(JULY))
                    .example(RuleExample.of(twoProvinces()).asOf(JUNE)),
            Rule.of(
                            "bearer-no-more",
                            Severity.WARNING,
                            Scope.DUTIES,
                            Words.of(
                                    "Mỗi nhiệm vụ phải còn cơ quan thực hiện vào ngày xem xét",
                                    "A duty must have somebody to bear it on the day"),
                            SuccessionRules::noMore)
                    .needing(Subject.Part.DAY)
                    .titled(Words.of("Không còn cơ quan thực hiện", "A bearer without successor"))
                    .grounded(Words.of(
                            "Kế hoạch Đề án 1191 giao UBND cấp huyện phối hợp; từ 01/07/2025 không còn cấp huyện",
                            "The plan for Decision 1191 lets districts coordinate; since 1 July 2025 there are none"))
                    .toMend(Words.of(
                            "Thỏa thuận ai thực hiện, hoặc bổ sung việc kế thừa vào danh bạ",
                            "Agree who is to do it, or add the succession to the register"))
                    .saying(Words.of(
                            "Không cơ quan nào kế thừa “{party}” trong “{duty}” vào ngày {day,day}",
                            "nobody has taken the place of \"{party}\" in \"{duty}\" on {day,day}"))
                    .example(RuleExample.of(ofDistrict(), "/duties/0/bearers").asOf(JULY))
                    .example(RuleExample.of(ofDistrict()).asOf(JUNE)));

    private SuccessionRules() {}

    private static String twoProvinces() {
        return "{"
                + Patches.parties(Patches.party("ubnd-phu-yen", "body", "UBND tỉnh Phú Yên") + ", "
                        + Patches.party("ubnd-dak-lak", "body", "UBND tỉnh Đắk Lắk"))
                + ", \"duties\": ["
                + Patches.duty(
                        "d5", "\"bearers\": {\"each\": [\"ubnd-phu-yen\"]}, \"counterparties\": [\"ubnd-dak-lak\"]")
                + "]}";
    }

    private static String ofDistrict() {
        return "{" + Patches.parties(Patches.party("ubnd-tuy-hoa", "body", "UBND TP. Tuy Hòa")) + ", \"duties\": ["
                + Patches.duty("d5", "\"bearers\": {\"each\": [\"ubnd-tuy-hoa\"]}") + "]}";
    }

    private static void isCounterparty(Duty duty, Subject subject, Report report) {
        for (int i = 0; i < duty.counterparties().size(); i++) {
            if (!(duty.counterparties().get(i) instanceof PartyRef.Named counterparty)) {
                continue;
            }
            List<PartyId> theirs = bodies(counterparty.id(), duty, subject);
            for (PartyRef ref : duty.bearers().principals()) {
                boolean isOne = ref instanceof PartyRef.Named bearer
                        && !bearer.equals(counterparty)
                        && theirs.size() == 1
                        && theirs.equals(bodies(bearer.id(), duty, subject));
                if (isOne) {
                    Words name = name(theirs.get(0), subject);
                    report.at("counterparties", i)
                            .with("duty", duty.id())
                            .with("bearer", ref)
                            .with("counterparty", counterparty)
                            .with("body", theirs.get(0))
                            .with("bodyVi", name.text(Locale.forLanguageTag("vi")))
                            .with("bodyEn", name.text(Locale.ENGLISH));
                }
            }
        }
    }

    private static void noMore(Duty duty, Subject subject, Report report) {
        Bearers bearers = duty.bearers();
        Set<PartyRef> all = new LinkedHashSet<>(bearers.principals());
        all.addAll(bearers.unsettled());
        all.addAll(bearers.coordinating());
        for (PartyRef ref : all) {
            if (isNoMore(ref, duty, subject)) {
                report.at("bearers")
                        .with("duty", duty.id())
                        .with("party", ref)
                        .with("day", subject.day().orElseThrow());
            }
        }
    }

    private static boolean isNoMore(PartyRef ref, Duty duty, Subject subject) {
        if (ref instanceof PartyRef.Named named) {
            return bodies(named.id(), duty, subject).isEmpty();
        }
        return ref instanceof PartyRef.EachOf each
                && subject.setting()
                        .register()
                        .members(
                                registered(subject.agreement(), each.id()),
                                subject.day().orElseThrow())
                        .filter(List::isEmpty)
                        .isPresent();
    }

    /** Who has the functions of a party on the day. */
    private static List<PartyId> bodies(PartyId party, Duty duty, Subject subject) {
        Register register = subject.setting().register();
        return register.bearing(
                        registered(subject.agreement(), party),
                        duty.subject(),
                        subject.day().orElseThrow())
                .bodies();
    }

    private static PartyId registered(Agreement agreement, PartyId party) {
        return agreement.party(party).flatMap(Party::registeredAs).orElse(party);
    }

    private static Words name(PartyId body, Subject subject) {
        Optional<Words> name = subject.setting().register().name(body);
        return name.or(() -> subject.agreement().party(body).map(Party::name))
                .orElseGet(() -> Words.of(body.value(), body.value()));
    }
}
