package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.time.Occasion;

/** Rules on terms that state their end twice, and not alike. */
final class EndRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "term-ends-differ",
                            Severity.NOTICE,
                            Scope.TERM,
                            Words.of(
                                    "Số năm và giai đoạn phải cùng chỉ một ngày kết thúc, nếu không phải nhận ra ngày nào được tính",
                                    "A length and a phase must name one last day, or it must be seen which of them counts"),
                            EndRules::differ)
                    .titled(Words.of("Hai ngày kết thúc", "Two last days"))
                    .grounded(
                            Words.of(
                                    "Chương trình 2021: “5 năm” tính từ ngày ký 20/02/2021 đến hết 20/02/2026 (khoản 4 Điều 148 Bộ luật Dân sự), “2021-2025” hết ngày 31/12/2025",
                                    "The programme of 2021: five years from its signing on 20 February 2021 end on 20 February 2026 (Civil Code, Article 148.4), and 2021-2025 on 31 December 2025"))
                    .toMend(
                            Words.of(
                                    "Không cần sửa nếu nguồn viết như vậy; thư viện tính theo giai đoạn, có việc sau ngày ấy thì hỏi các bên",
                                    "Nothing to mend if the source says so; the phase is what counts here, and for what comes after it ask the sides"))
                    .saying(Words.of(
                            "{years} năm từ ngày {start,day} đến hết ngày {counted,day}, còn giai đoạn hết ngày {phased,day}",
                            "{years} years from {start,day} end on {counted,day}, and the phase on {phased,day}"))
                    .example(
                            "{\"term\": {\"years\": 5, \"phases\": [\"2021-2025\"], " + Patches.CITES + "}, "
                                    + Patches.signed("2021-02-20") + "}",
                            "/term/years")
                    .example("{\"term\": {\"years\": 5, \"phases\": [\"2021-2025\"], " + Patches.CITES + "}}"),
            Rule.of(
                            "term-end-outside-phases",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Ngày hết hạn phải nằm trong năm cuối của giai đoạn",
                                    "The last day stated must lie in the last year of the phases"),
                            EndRules::outsidePhases)
                    .titled(Words.of("Ngày hết hạn ngoài giai đoạn", "A last day outside the phases"))
                    .grounded(
                            Words.of(
                                    "Chương trình 2021-2025 của Cổng và Phú Yên hết ngày 31/12/2025; gõ nhầm một năm thì hai chỗ mâu thuẫn",
                                    "The programme of the Portal and Phú Yên for 2021-2025 ends on 31 December 2025; one slip in the year, and the two contradict each other"))
                    .toMend(Words.of(
                            "Đối chiếu nguồn, sửa ngày hoặc giai đoạn",
                            "Look at the source and correct the day or the phase"))
                    .saying(Words.of(
                            "Hết hạn ngày {until,day}, còn giai đoạn hết năm {last}",
                            "the term is to end on {until,day}, and its phases end with {last}"))
                    .example(
                            "{\"term\": {\"phases\": [\"2021-2025\"], \"until\": \"2026-12-31\", " + Patches.CITES
                                    + "}}",
                            "/term/until")
                    .example("{\"term\": {\"phases\": [\"2021-2025\"], \"until\": \"2025-11-30\", " + Patches.CITES
                            + "}}"),
            Rule.of(
                            "term-endless-and-ending",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Văn bản không xác định thời hạn thì không có ngày kết thúc hay gia hạn",
                                    "What is said to have no end must state neither an end nor a renewal"),
                            EndRules::endless)
                    .titled(Words.of("Vừa không có hạn vừa có hạn", "A term without end that ends"))
                    .grounded(
                            Words.of(
                                    "Nghị quyết liên tịch 01/2023 không nêu hạn, Quy chế 01/QCPH/UBND-UBMTTQ nêu 2017-2021: một văn bản chỉ theo một cách",
                                    "Joint resolution 01/2023 states no end, rules 01/QCPH/UBND-UBMTTQ are for 2017-2021: a text does the one or the other"))
                    .toMend(Words.of(
                            "Đối chiếu nguồn, bỏ một trong hai", "Look at the source and take one of the two out"))
                    .saying(Words.of(
                            "Ghi là không xác định thời hạn, nhưng lại có “{beside}”",
                            "the term is said to have no end, and yet has \"{beside}\""))
                    .example(
                            "{\"term\": {\"indefinite\": true, \"years\": 5, " + Patches.CITES + "}}",
                            "/term/indefinite")
                    .example("{\"term\": {\"indefinite\": true, \"terminationNotice\": {\"days\": 30}, " + Patches.CITES
                            + "}}"));

    private EndRules() {}

    /** Only where the length fits the phases in calendar years; that it does not is for {@code term-length-differs}. */
    private static void differ(Term term, Subject subject, Report report) {
        Optional<LocalDate> start = start(term, subject.agreement());
        Optional<LocalDate> phased = Made.lastOfPhases(term);
        if (term.years().isEmpty()
                || start.isEmpty()
                || phased.isEmpty()
                || term.until().isPresent()) {
            return;
        }
        int years = term.years().getAsInt();
        int spanned = phased.get().getYear() - Made.firstYear(term).orElseThrow() + 1;
        LocalDate counted = start.get().plusYears(years);
        boolean isWholeYears = counted.minusDays(1).equals(phased.get()); // from 1 January to 31 December
        if (years == spanned && !counted.equals(phased.get()) && !isWholeYears) {
            report.at("years")
                    .with("years", years)
                    .with("start", start.get())
                    .with("counted", counted)
                    .with("phased", phased.get());
        }
    }

    /** The day that force begins with, where it is stated or is that of the signing or issue. */
    private static Optional<LocalDate> start(Term term, Agreement agreement) {
        if (term.start().isEmpty()) {
            return Made.on(agreement);
        }
        Occasion start = term.start().get();
        if (start instanceof Occasion.Day stated) {
            return Optional.of(stated.day());
        }
        if (start.equals(Occasion.event("signed"))) {
            return agreement.signing().flatMap(signing -> signing.day());
        }
        return start.equals(Occasion.event("issued")) ? agreement.issued() : Optional.empty();
    }

    private static void outsidePhases(Term term, Subject subject, Report report) {
        Optional<LocalDate> phased = Made.lastOfPhases(term);
        if (term.until().isPresent()
                && phased.isPresent()
                && term.until().get().getYear() != phased.get().getYear()) {
            report.at("until")
                    .with("until", term.until().get())
                    .with("last", phased.get().getYear());
        }
    }

    private static void endless(Term term, Subject subject, Report report) {
        if (!term.isIndefinite()) {
            return;
        }
        String beside = "";
        if (term.until().isPresent()) {
            beside = "until";
        } else if (!term.phases().isEmpty()) {
            beside = "phases";
        } else if (term.length().isPresent()) {
            beside = term.years().isPresent() ? "years" : term.months().isPresent() ? "months" : "days";
        } else if (term.renewal().isPresent()) {
            beside = "renewal";
        }
        if (!beside.isEmpty()) {
            report.at("indefinite").with("beside", beside);
        }
    }
}
