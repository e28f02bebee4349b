package vn.phoihop.rule.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on the years an agreement is for. */
final class TermRules {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "term-before-signing",
                            Severity.NOTICE,
                            Scope.TERM,
                            Words.of(
                                    "Giai đoạn bắt đầu trước năm ký phải được nhận ra",
                                    "A phase that begins before the year of the signing must be seen"),
                            TermRules::beforeSigning)
                    .titled(Words.of("Giai đoạn bắt đầu trước khi ký", "A phase that begins before the signing"))
                    .grounded(
                            Words.of(
                                    "Xã An Nông ký ngày 06/01/2026 cho giai đoạn 2025-2030; kế hoạch Phú Yên 2021 có giai đoạn từ 2020",
                                    "The commune An Nông signed on 6 January 2026 for 2025-2030; the plan of Phú Yên of 2021 has a phase from 2020"))
                    .toMend(Words.of(
                            "Không cần sửa nếu nguồn viết như vậy; xem việc trước ngày ký có thuộc văn bản không",
                            "Nothing to mend if the source says so; ask whether what was done before belongs to it"))
                    .saying(Words.of(
                            "Giai đoạn {phase} bắt đầu trước năm ký ({day,day})",
                            "the phase {phase} begins before the year of {day,day}"))
                    .example(
                            "{" + Patches.term("\"2020-2025\"") + ", " + Patches.signed("2021-02-20") + "}",
                            "/term/phases/0"),
            Rule.of(
                            "term-over-at-signing",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Văn bản phải còn thời hạn khi được ký",
                                    "An agreement must still have time to run when it is signed"),
                            TermRules::overAtSigning)
                    .titled(Words.of("Hết thời hạn trước khi ký", "A term that was over at the signing"))
                    .grounded(Words.of(
                            "Lỗi gõ: “2011-2015” thay cho “2021-2025”",
                            "A slip of the pen: \"2011-2015\" for \"2021-2025\""))
                    .toMend(Words.of("Sửa giai đoạn hoặc ngày ký", "Correct the phases or the day"))
                    .saying(Words.of(
                            "Mọi giai đoạn đã hết vào năm {last}, trước ngày {day,day}",
                            "all phases were over with {last}, before {day,day}"))
                    .example(
                            "{" + Patches.term("\"2011-2015\"") + ", " + Patches.signed("2021-02-20") + "}",
                            "/term/phases"),
            Rule.of(
                            "phases-apart",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Các giai đoạn phải liền năm nhau",
                                    "Phases must follow one another without a year between"),
                            TermRules::apart)
                    .titled(Words.of("Giai đoạn cách quãng", "Phases with a gap between"))
                    .grounded(Words.of(
                            "VNPT và Thanh Hóa: 2015-2020, rồi 2021-2025, liền năm nhau",
                            "VNPT and Thanh Hóa: 2015-2020 and 2021-2025 follow one another"))
                    .toMend(Words.of(
                            "Sửa giai đoạn, hoặc hỏi các năm ở giữa thuộc giai đoạn nào",
                            "Correct the phases, or ask to which the years between belong"))
                    .saying(Words.of(
                            "Giữa {before} và {phase} có năm không thuộc giai đoạn nào",
                            "between {before} and {phase} are years that belong to none"))
                    .example("{" + Patches.term("\"2015-2020\", \"2022-2025\"") + "}", "/term/phases/1"),
            Rule.of(
                            "phases-out-of-order",
                            Severity.NOTICE,
                            Scope.TERM,
                            Words.of("Giai đoạn trước phải nêu trước", "The earlier phase must be listed first"),
                            TermRules::outOfOrder)
                    .titled(Words.of("Giai đoạn sai thứ tự", "Phases out of order"))
                    .grounded(Words.of(
                            "Kế hoạch 2021 nêu 2020-2025 trước 2025-2030",
                            "The plan of 2021 lists 2020-2025 before 2025-2030"))
                    .toMend(Words.of("Xếp lại theo thời gian", "List them in the order of time"))
                    .saying(Words.of(
                            "Giai đoạn {phase} nêu sau {before}", "the phase {phase} is listed behind {before}"))
                    .example("{" + Patches.term("\"2025-2030\", \"2020-2024\"") + "}", "/term/phases/1"),
            Rule.of(
                            "milestone-outside-term",
                            Severity.WARNING,
                            Scope.MILESTONES,
                            Words.of("Mốc của văn bản phải nằm trong thời hạn", "A milestone must lie within the term"),
                            TermRules::milestone)
                    .titled(Words.of("Mốc ngoài thời hạn", "A milestone outside the term"))
                    .grounded(Words.of(
                            "Chương trình 2023-2025 của Đài và huyện Quế Phong có mốc 60 năm vào năm 2023",
                            "The programme 2023-2025 of a broadcaster and Quế Phong has its anniversary in 2023"))
                    .toMend(Words.of("Sửa ngày của mốc hoặc thời hạn", "Correct the milestone or the term"))
                    .saying(Words.of(
                            "Mốc “{milestone}” vào {when} nằm ngoài thời hạn",
                            "the milestone \"{milestone}\" of {when} lies outside the term"))
                    .example(
                            "{" + Patches.term("\"2021-2025\"")
                                    + ", \"milestones\": [{\"id\": \"m1\", \"name\": {\"vi\": \"Sơ kết\"}, \"day\": \"2032-06-30\", "
                                    + Patches.CITES + "}]}",
                            "/milestones/0"),
            Rule.of(
                            "target-outside-term",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Chỉ tiêu của văn bản phải nằm trong thời hạn",
                                    "A target of the agreement must lie within the term"),
                            TermRules::target)
                    .titled(Words.of("Chỉ tiêu ngoài thời hạn", "A target outside the term"))
                    .grounded(Words.of(
                            "Kế hoạch 2021: chỉ tiêu giai đoạn 2020-2025 và 2025-2030, đúng hai giai đoạn của kế hoạch",
                            "The plan of 2021 sets its targets for 2020-2025 and 2025-2030, its own two phases"))
                    .toMend(Words.of(
                            "Sửa giai đoạn của chỉ tiêu hoặc thời hạn", "Correct the phase of the target or the term"))
                    .saying(Words.of(
                            "Chỉ tiêu “{target}” của giai đoạn {phase} nằm ngoài thời hạn",
                            "the target \"{target}\" of {phase} lies outside the term"))
                    .example(
                            "{" + Patches.term("\"2021-2025\"")
                                    + ", \"targets\": [{\"id\": \"k1\", \"kind\": \"own\", \"measure\": {\"vi\": \"Cán bộ\"}, \"phase\": \"2026-2030\", "
                                    + Patches.CITES + "}]}",
                            "/targets/0/phase"),
            Rule.of(
                            "target-over-all",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Tỷ lệ phần trăm của một tổng thể không quá 100",
                                    "A share of a whole must not exceed 100 percent"),
                            (target, subject, report) -> target.quantity()
                                    .filter(quantity -> quantity.unit().equals("percent")
                                            && quantity.amount().compareTo(ALL) > 0)
                                    .ifPresent(quantity -> report.at("quantity")
                                            .with("target", target.id())
                                            .with("amount", quantity.amount())))
                    .titled(Words.of("Tỷ lệ quá 100%", "A share beyond all"))
                    .grounded(Words.of(
                            "Kế hoạch 2021: 100% cán bộ được bồi dưỡng; gõ nhầm thêm một số 0 thành 1000%",
                            "The plan of 2021: 100 % of officials are trained; one more zero makes it 1000 %"))
                    .toMend(Words.of("Đối chiếu nguồn, sửa con số", "Look at the source and correct the figure"))
                    .saying(Words.of("Chỉ tiêu “{target}” là {amount}%", "the target \"{target}\" is {amount} percent"))
                    .example(
                            "{\"targets\": [{\"id\": \"k2\", \"kind\": \"own\", \"measure\": {\"vi\": \"Cán bộ được bồi dưỡng\"}, \"quantity\": {\"amount\": 1000, \"unit\": \"percent\"}, "
                                    + Patches.CITES + "}]}",
                            "/targets/0/quantity"));

    private TermRules() {}

    private static Optional<LocalDate> day(Agreement agreement) {
        return agreement.signing().flatMap(Signing::day).or(agreement::issued);
    }

    private static void beforeSigning(Term term, Subject subject, Report report) {
        Optional<LocalDate> day = day(subject.agreement());
        if (day.isEmpty() || term.phases().isEmpty()) {
            return;
        }
        int year = day.get().getYear();
        for (int i = 0; i < term.phases().size(); i++) {
            Phase phase = term.phases().get(i);
            if (phase.firstYear() < year && year <= phase.lastYear()) {
                report.at("phases", i).with("phase", phase).with("day", day.get());
            }
        }
    }

    private static void overAtSigning(Term term, Subject subject, Report report) {
        Optional<LocalDate> day = day(subject.agreement());
        if (day.isPresent() && !term.phases().isEmpty()) {
            int last = last(term);
            if (last < day.get().getYear()) {
                report.at("phases").with("last", last).with("day", day.get());
            }
        }
    }

    private static int first(Term term) {
        int first = Integer.MAX_VALUE;
        for (Phase phase : term.phases()) {
            first = Math.min(first, phase.firstYear());
        }
        return first;
    }

    private static int last(Term term) {
        int last = 0;
        for (Phase phase : term.phases()) {
            last = Math.max(last, phase.lastYear());
        }
        return last;
    }

    private static void apart(Term term, Subject subject, Report report) {
        List<Phase> phases = term.phases();
        for (int i = 1; i < phases.size(); i++) {
            Phase before = phases.get(i - 1);
            if (phases.get(i).firstYear() > before.lastYear() + 1) {
                report.at("phases", i).with("before", before).with("phase", phases.get(i));
            }
        }
    }

    private static void outOfOrder(Term term, Subject subject, Report report) {
        List<Phase> phases = term.phases();
        for (int i = 1; i < phases.size(); i++) {
            Phase before = phases.get(i - 1);
            if (phases.get(i).firstYear() < before.firstYear()) {
                report.at("phases", i).with("before", before).with("phase", phases.get(i));
            }
        }
    }

    private static void milestone(Milestone milestone, Subject subject, Report report) {
        Optional<Term> term =
                subject.agreement().term().filter(one -> !one.phases().isEmpty());
        if (term.isEmpty() || (milestone.day().isEmpty() && milestone.phase().isEmpty())) {
            return;
        }
        int from = milestone
                .day()
                .map(LocalDate::getYear)
                .orElseGet(() -> milestone.phase().map(Phase::firstYear).orElse(0));
        int to = milestone
                .day()
                .map(LocalDate::getYear)
                .orElseGet(() -> milestone.phase().map(Phase::lastYear).orElse(0));
        if (to < first(term.get()) || from > last(term.get())) {
            String when = milestone
                    .day()
                    .map(LocalDate::toString)
                    .orElseGet(() -> milestone.phase().map(Phase::toString).orElse(""));
            report.here().with("milestone", milestone.id()).with("when", when);
        }
    }

    private static void target(Target target, Subject subject, Report report) {
        Optional<Term> term =
                subject.agreement().term().filter(one -> !one.phases().isEmpty());
        if (term.isPresent()
                && target.kind() == Target.Kind.OWN
                && target.phase().isPresent()) {
            Phase phase = target.phase().get();
            if (phase.firstYear() < first(term.get()) || phase.lastYear() > last(term.get())) {
                report.at("phase").with("target", target.id()).with("phase", phase);
            }
        }
    }
}
