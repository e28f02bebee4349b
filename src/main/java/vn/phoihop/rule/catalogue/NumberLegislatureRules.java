package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.agreement.Phase;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Scope.Mention;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** The rule that compares the legislature in a number with its year. */
final class NumberLegislatureRules {
    /**
     * The years of a legislature, five by Article 71 of the Constitution of 2013; of 2021-2026 the report of the notice
     * of 2021 tells. Laws seen of each: 45/2019/QH14, 97/2025/QH15, 28/2026/QH16; 91/2015/QH13.
     */
    private static final Map<Integer, Phase> YEARS = Map.of(
            13, Phase.of(2011, 2016),
            14, Phase.of(2016, 2021),
            15, Phase.of(2021, 2026),
            16, Phase.of(2026, 2031));

    static final List<Rule> RULES = List.of(Rule.of(
                    "number-legislature-differs",
                    Severity.WARNING,
                    Scope.NUMBERS,
                    Words.of(
                            "Năm trong số phải thuộc khóa Quốc hội trong số",
                            "The year in a number must be one of the legislature in it"),
                    NumberLegislatureRules::differs)
            .titled(Words.of("Năm không thuộc khóa Quốc hội", "A year of another legislature"))
            .grounded(Words.of(
                    "Luật 70/2020/QH14 là của Quốc hội khóa XIV (2016-2021); khóa XV là của nhiệm kỳ 2021-2026",
                    "Law 70/2020/QH14 is of the 14th legislature (2016-2021); the 15th is that of 2021-2026"))
            .toMend(Words.of("Đối chiếu văn bản gốc rồi sửa số", "Compare the original and correct the number"))
            .saying(Words.of(
                    "Số “{number}” mang năm {year}, nhưng Quốc hội khóa {legislature} là {years}",
                    "the number \"{number}\" has the year {year}, but legislature {legislature} is {years}"))
            .example(
                    "{\"relations\": ["
                            + Patches.relation("b1", "legal-basis", "Luật", "\"number\": \"70/2020/QH15\", ")
                            + "]}",
                    "/relations/0/number")
            .example("{\"relations\": ["
                    + Patches.relation("b1", "legal-basis", "Luật", "\"number\": \"70/2020/QH14\", ")
                    + "]}"));

    private NumberLegislatureRules() {}

    private static void differs(Mention mention, Subject subject, Report report) {
        Optional<DocumentNumber> number = mention.reading().number();
        if (number.isEmpty()
                || number.get().year().isEmpty()
                || number.get().legislature().isEmpty()) {
            return;
        }
        int year = number.get().year().getAsInt();
        int legislature = number.get().legislature().getAsInt();
        Phase years = YEARS.get(legislature);
        if (years != null && (year < years.firstYear() || year > years.lastYear())) {
            report.here()
                    .with("number", mention.written())
                    .with("year", year)
                    .with("legislature", legislature)
                    .with("years", years);
        }
    }
}
