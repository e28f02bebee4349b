package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on the years an agreement is for. */
final class TermRules {
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
                            "Thời hạn đã hết ngày {last,day}, trước ngày {day,day}",
                            "the term was over with {last,day}, before {day,day}"))
                    .example(
                            "{" + Patches.term("\"2011-2015\"") + ", " + Patches.signed("2021-02-20") + "}",
                            "/term/phases")
                    .example(
                            "{\"term\": {\"until\": \"2015-12-31\", " + Patches.CITES + "}, "
                                    + Patches.signed("2021-02-20") + "}",
                            "/term/until"),
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
                    .example("{" + Patches.term("\"2025-2030\", \"2020-2024\"") + "}", "/term/phases/1"));

    private TermRules() {}

    private static void beforeSigning(Term term, Subject subject, Report report) {
        Optional<LocalDate> day = Made.on(subject.agreement());
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
        Optional<LocalDate> day = Made.on(subject.agreement());
        if (day.isEmpty()) {
            return;
        }
        Optional<LocalDate> phased = Made.lastOfPhases(term);
        if (term.until().isPresent() && term.until().get().isBefore(day.get())) {
            report.at("until").with("last", term.until().get()).with("day", day.get());
        } else if (phased.isPresent() && phased.get().isBefore(day.get())) {
            report.at("phases").with("last", phased.get()).with("day", day.get());
        }
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
}
