package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules that compare an agreement with the one before it, and with those it stands among. */
final class CompanyRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "term-apart-from-predecessor",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Văn bản sau phải nối tiếp văn bản trước, không cách năm",
                                    "An agreement must follow its predecessor without a year between"),
                            CompanyRules::apart)
                    .titled(Words.of("Cách năm với văn bản trước", "A gap behind the predecessor"))
                    .grounded(Words.of(
                            "VNPT và Thanh Hóa ký cho 2015-2020, rồi cho 2021-2025",
                            "VNPT and Thanh Hóa agreed for 2015-2020, then for 2021-2025"))
                    .toMend(Words.of(
                            "Sửa giai đoạn, hoặc hỏi các năm ở giữa theo văn bản nào",
                            "Correct the phases, or ask what held between"))
                    .saying(Words.of(
                            "Văn bản trước hết năm {last}, văn bản này bắt đầu từ năm {first}",
                            "the predecessor ends with {last}, and this one begins in {first}"))
                    .needing(Subject.Part.PREDECESSOR)
                    .example(RuleExample.of("{" + Patches.term("\"2022-2025\"") + "}", "/term/phases")
                            .after("{" + Patches.term("\"2015-2020\"") + "}"))
                    .example(RuleExample.of("{" + Patches.term("\"2021-2025\"") + "}")
                            .after("{" + Patches.term("\"2015-2020\"") + "}")),
            Rule.of(
                            "term-within-predecessor",
                            Severity.NOTICE,
                            Scope.TERM,
                            Words.of(
                                    "Năm mà hai văn bản cùng có hiệu lực phải được nhận ra",
                                    "A year in which both hold must be seen"),
                            CompanyRules::within)
                    .titled(Words.of("Trùng năm với văn bản trước", "Years shared with the predecessor"))
                    .grounded(Words.of(
                            "Quy chế Đắk Lắk 2017-2021 ký khi nhiệm kỳ các bên là 2016-2021 và 2014-2019",
                            "The rules of Đắk Lắk for 2017-2021 were signed within terms of 2016-2021 and 2014-2019"))
                    .toMend(Words.of(
                            "Hỏi năm chung theo văn bản nào", "Ask which of the two holds in the years they share"))
                    .saying(Words.of(
                            "Văn bản trước còn đến năm {last}, văn bản này bắt đầu từ năm {first}",
                            "the predecessor runs to {last}, and this one begins in {first}"))
                    .needing(Subject.Part.PREDECESSOR)
                    .example(RuleExample.of("{" + Patches.term("\"2020-2025\"") + "}", "/term/phases")
                            .after("{" + Patches.term("\"2015-2020\"") + "}")),
            Rule.of(
                            "id-of-another",
                            Severity.ERROR,
                            Scope.AGREEMENT,
                            Words.of("Mỗi bản phải có mã riêng", "Every account must have an id of its own"),
                            (agreement, subject, report) -> {
                                for (Agreement other : subject.others()) {
                                    if (other.id().equals(agreement.id())) {
                                        report.at("id").with("id", agreement.id());
                                        return;
                                    }
                                }
                            })
                    .titled(Words.of("Mã của bản khác", "An id that another account has"))
                    .grounded(Words.of(
                            "Hai bản tin 2021 về một chương trình là hai bản: cùng “instrument”, khác “id”",
                            "The two reports of 2021 on one programme are two accounts: one \"instrument\", two ids"))
                    .toMend(Words.of("Đặt mã khác", "Give it an id of its own"))
                    .saying(Words.of("Một bản khác cũng mang mã “{id}”", "another account has the id \"{id}\" too"))
                    .needing(Subject.Part.OTHERS)
                    .example(RuleExample.of("{}", "/id").among("{\"kind\": \"plan\"}"))
                    .example(RuleExample.of("{}").among("{\"id\": \"letter-155-other\"}")),
            Rule.of(
                            "instrument-of-another-number",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Một văn bản phải mang một mã “instrument” trong mọi bản",
                                    "One document must have one instrument key in every account"),
                            CompanyRules::twoKeys)
                    .titled(Words.of("Một văn bản mang hai mã", "One document under two keys"))
                    .grounded(Words.of(
                            "19/2008/NQLT/CP-UBTUMTTQVN và 19/2008/NQLT/CP-UBMTTQVN là một nghị quyết",
                            "19/2008/NQLT/CP-UBTUMTTQVN and 19/2008/NQLT/CP-UBMTTQVN are one resolution"))
                    .toMend(Words.of(
                            "Dùng một mã “instrument” cho cả hai bản, hoặc sửa số",
                            "Use one instrument key in both, or correct the number"))
                    .saying(Words.of(
                            "Bản “{other}” có cùng số nhưng mang mã “{instrument}”",
                            "the account \"{other}\" has the same number under the key \"{instrument}\""))
                    .needing(Subject.Part.OTHERS)
                    .example(
                            RuleExample.of("{\"number\": \"155/UBND-KGVX\", \"issued\": \"2023-01-18\"}", "/instrument")
                                    .among(
                                            "{\"id\": \"l2\", \"instrument\": \"cv-155\", \"number\": \"155/UBND-KGVX\", \"issued\": \"2023-01-18\"}")));

    /** An issuer is often the same only by its abbreviation: UBND of which province the number does not say. */
    private static final Set<DocumentIdentity.Verdict> LIKE =
            Set.of(DocumentIdentity.Verdict.SAME, DocumentIdentity.Verdict.LIKELY_SAME);

    private CompanyRules() {}

    private static void apart(Term term, Subject subject, Report report) {
        int last = last(subject);
        int first = first(term);
        if (last > 0 && first > last + 1) {
            report.at("phases").with("last", last).with("first", first);
        }
    }

    private static void within(Term term, Subject subject, Report report) {
        int last = last(subject);
        int first = first(term);
        if (first > 0 && first <= last) {
            report.at("phases").with("last", last).with("first", first);
        }
    }

    private static int first(Term term) {
        return term.phases().stream().mapToInt(Phase::firstYear).min().orElse(0);
    }

    /** The last year of the predecessor; 0 if it states none. */
    private static int last(Subject subject) {
        return subject.predecessor().flatMap(Agreement::term).stream()
                .flatMap(term -> term.phases().stream())
                .mapToInt(Phase::lastYear)
                .max()
                .orElse(0);
    }

    private static void twoKeys(Agreement agreement, Subject subject, Report report) {
        Optional<DocumentIdentity> own = identity(agreement);
        if (own.isEmpty()) {
            return;
        }
        for (Agreement other : subject.others()) {
            boolean isSame = identity(other)
                    .filter(one -> LIKE.contains(one.compare(own.get()).verdict()))
                    .isPresent();
            if (isSame && !other.instrument().equals(agreement.instrument())) {
                report.at("instrument").with("other", other.id()).with("instrument", other.instrument());
            }
        }
    }

    private static Optional<DocumentIdentity> identity(Agreement agreement) {
        return agreement
                .number()
                .flatMap(written -> NumberReading.of(written).number())
                .map(number -> agreement
                        .issued()
                        .or(() -> agreement.signing().flatMap(Signing::day))
                        .map(day -> DocumentIdentity.of(number, day))
                        .orElseGet(() -> DocumentIdentity.of(number)));
    }
}
