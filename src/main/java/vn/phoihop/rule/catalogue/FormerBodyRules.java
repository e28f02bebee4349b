package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Signing;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.Party;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** The rule on bodies that were no more when an agreement was made. */
final class FormerBodyRules {
    /** A body by words of its name, and the day from which it is no more. */
    private record Former(String words, LocalDate since) {}

    /**
     * The ministry: merged on 1 March 2025 (luatkhoa.com, March 2025); departments: countrywide on the same day
     * (ictvietnam.vn/69097); Phú Yên: Resolution 202/2025/QH15; districts: Resolution 203/2025/QH15, from 1 July 2025.
     */
    private static final List<Former> FORMER = List.of(
            new Former(Names.words("Bộ Thông tin và Truyền thông"), LocalDate.of(2025, 3, 1)),
            new Former(Names.words("Sở Thông tin và Truyền thông"), LocalDate.of(2025, 3, 1)),
            new Former(Names.words("UBND tỉnh Phú Yên"), LocalDate.of(2025, 7, 1)),
            new Former(Names.words("HĐND tỉnh Phú Yên"), LocalDate.of(2025, 7, 1)),
            new Former(Names.words("Tỉnh ủy Phú Yên"), LocalDate.of(2025, 7, 1)),
            new Former(Names.words("UBND huyện"), LocalDate.of(2025, 7, 1)));

    static final List<Rule> RULES = List.of(Rule.of(
                    "party-no-more",
                    Severity.WARNING,
                    Scope.PARTIES,
                    Words.of(
                            "Cơ quan phải còn hoạt động vào ngày ký",
                            "A body must be at work on the day of the signing"),
                    FormerBodyRules::noMore)
            .titled(Words.of("Cơ quan đã kết thúc hoạt động", "A body that was no more"))
            .grounded(
                    Words.of(
                            "Từ 01/03/2025 Sở Thông tin và Truyền thông hợp nhất vào Sở Khoa học và Công nghệ; từ 01/07/2025 Phú Yên thuộc Đắk Lắk",
                            "Since 1 March 2025 departments of information are part of those of science; since 1 July 2025 Phú Yên is part of Đắk Lắk"))
            .toMend(Words.of(
                    "Nêu cơ quan kế thừa, hoặc xem lại ngày ký", "Name the successor, or look again at the day"))
            .saying(Words.of(
                    "“{name}” kết thúc hoạt động từ {since,day}, trước ngày {day,day}",
                    "\"{name}\" was no more since {since,day}, and the agreement is of {day,day}"))
            .example("{\"issued\": \"2025-03-01\"}", "/parties/0/name")
            .example("{\"issued\": \"2025-02-28\"}"));

    private FormerBodyRules() {}

    private static void noMore(Party party, Subject subject, Report report) {
        Optional<LocalDate> day =
                subject.agreement().signing().flatMap(Signing::day).or(subject.agreement()::issued);
        if (party.kind() != Party.Kind.BODY
                || day.isEmpty()
                || day.get().isBefore(FORMER.get(0).since())) {
            return;
        }
        for (String text : party.name().byLanguage().values()) {
            String name = Names.words(text);
            for (Former former : FORMER) {
                if (name.startsWith(former.words()) && !day.get().isBefore(former.since())) {
                    report.at("name")
                            .with("name", text)
                            .with("since", former.since())
                            .with("day", day.get());
                    return;
                }
            }
        }
    }
}
