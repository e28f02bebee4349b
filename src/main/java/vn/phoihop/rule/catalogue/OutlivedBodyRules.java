package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/**
 * The rule on bodies that end before the term does. It asks the register that ships, by the id of a party there; a body
 * that is not registered is passed over, for "Sở TT&TT" stands in agreements of many provinces.
 */
final class OutlivedBodyRules {
    private static final Register REGISTER = Register.vietnam();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static final List<Rule> RULES = List.of(Rule.of(
                    "party-ends-before-term",
                    Severity.NOTICE,
                    Scope.AGREEMENT,
                    Words.of(
                            "Thời hạn dài hơn đời một cơ quan thì phải biết ai kế thừa",
                            "Where the term is longer than a body lasts, it must be known who follows"),
                    OutlivedBodyRules::endsBefore)
            .titled(Words.of("Cơ quan chấm dứt trước khi hết hạn", "A body that ends before the term"))
            .grounded(
                    Words.of(
                            "Chương trình 2021-2025 hết ngày 31/12/2025, còn UBND tỉnh Phú Yên kết thúc từ 01/7/2025 (Nghị quyết 202/2025/QH15), Sở Thông tin và Truyền thông từ 01/03/2025",
                            "The programme of 2021-2025 runs to 31 December 2025; the Committee of Phú Yên ended on 1 July 2025 (Resolution 202/2025/QH15), its department of information on 1 March 2025"))
            .toMend(Words.of(
                    "Không cần sửa văn bản; thống nhất với cơ quan kế thừa ai làm tiếp việc gì",
                    "Nothing to mend in the text; agree with who follows on who goes on with what"))
            .saying(
                    Words.of(
                            "“{name}” chấm dứt hoặc tổ chức lại từ {since,day}, trước khi hết hạn ngày {end,day}; kế thừa: {heirsVi}",
                            "\"{name}\" ends or is reorganised by {since,day}, before the term ends on {end,day}; who follows: {heirsEn}"))
            .example(
                    "{" + Patches.term("\"2021-2025\"")
                            + ", \"parties\": [{\"id\": \"so-tttt\", \"registeredAs\": \"so-tttt-phu-yen\", \"kind\": \"body\", \"name\": {\"vi\": \"Sở Thông tin và Truyền thông\"}, "
                            + Patches.CITES + "}]}",
                    "/parties/0")
            .example("{" + Patches.term("\"2021-2025\"") + "}"));

    private OutlivedBodyRules() {}

    private static void endsBefore(Agreement agreement, Subject subject, Report report) {
        Optional<LocalDate> end = agreement.term().flatMap(OutlivedBodyRules::end);
        if (end.isEmpty()) {
            return;
        }
        Set<PartyId> concerned = concerned(agreement);
        LocalDate made = Made.on(agreement).orElse(LocalDate.MIN);
        for (int i = 0; i < agreement.parties().size(); i++) {
            Party party = agreement.parties().get(i);
            if (party.kind() == Party.Kind.BODY && concerned.contains(party.id())) {
                Succession.Bearing bearing =
                        REGISTER.bearing(party.registeredAs().orElse(party.id()), end.get());
                if (!bearing.isOriginal() && made.isBefore(bearing.path().get(0).on())) {
                    report.at("parties", i)
                            .with("name", party.name().text(VIETNAMESE))
                            .with("since", bearing.path().get(0).on())
                            .with("end", end.get())
                            .with("heirsVi", heirs(bearing, VIETNAMESE, "chưa rõ"))
                            .with("heirsEn", heirs(bearing, Locale.ENGLISH, "nobody is known"));
                }
            }
        }
    }

    private static Optional<LocalDate> end(Term term) {
        return term.isIndefinite() ? Optional.empty() : Made.lastDay(term);
    }

    private static String heirs(Succession.Bearing bearing, Locale locale, String none) {
        List<String> names = new ArrayList<>();
        for (PartyId body : bearing.bodies()) {
            names.add(REGISTER.name(body).map(name -> name.text(locale)).orElse(body.value()));
        }
        return names.isEmpty() ? none : String.join(", ", names);
    }

    /** Those who take part, owe, are owed or are to be served; not those who are only written about. */
    private static Set<PartyId> concerned(Agreement agreement) {
        Set<PartyId> concerned = new HashSet<>();
        for (Participation participation : agreement.participations()) {
            concerned.add(participation.who());
        }
        for (Duty duty : agreement.duties()) {
            add(duty.bearers().lead(), concerned);
            add(duty.bearers().each(), concerned);
            add(duty.bearers().jointly(), concerned);
            add(duty.bearers().anyOf(), concerned);
            add(duty.bearers().unsettled(), concerned);
            add(duty.bearers().coordinating(), concerned);
            add(duty.counterparties(), concerned);
            add(duty.beneficiaries(), concerned);
        }
        for (Target target : agreement.targets()) {
            add(target.beneficiaries(), concerned);
        }
        return concerned;
    }

    private static void add(List<PartyRef> refs, Set<PartyId> concerned) {
        for (PartyRef ref : refs) {
            ref.party().ifPresent(concerned::add);
        }
    }
}
