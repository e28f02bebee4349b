package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on signing, term and phases. */
final class TimeRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "date-incomplete",
                            Severity.NOTICE,
                            Scope.SIGNING,
                            Words.of(
                                    "Ngày mà nguồn ghi không đầy đủ hoặc ghi khác phải được nhận ra là do người đọc hiểu như vậy",
                                    "A day the source prints in part or otherwise must be seen to be a reader's reading"),
                            TimeRules::dateIncomplete)
                    .titled(Words.of(
                            "Ngày ký ghi không đầy đủ hoặc ghi khác", "A day of signing printed in part or otherwise"))
                    .grounded(Words.of(
                            "Tin lễ ký 2021 in “20/2”, tin 2023 in “6/4”, đều không có năm",
                            "The reports of 2021 and 2023 print \"20/2\" and \"6/4\", both without a year"))
                    .toMend(Words.of(
                            "Ghi căn cứ của cách hiểu vào “dayReason”; nếu gõ nhầm ngày thì sửa",
                            "Say in \"dayReason\" what the day was read from; if the day was mistyped, correct it"))
                    .saying(Words.of(
                            "Nguồn in “{written}”, được hiểu là ngày {day,day}",
                            "the source prints \"{written}\", read as {day,day}"))
                    .example(
                            "{\"signing\": {\"day\": \"2021-02-20\", \"dayWritten\": \"20/2\","
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p3\"}]}}",
                            "/signing/dayWritten"),
            Rule.of(
                            "term-length-differs",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of(
                                    "Thời hạn ghi bằng số năm phải khớp với giai đoạn đi kèm",
                                    "A term in years must span as many years as the phases stated with it"),
                            TimeRules::termLengthDiffers)
                    .titled(Words.of("Số năm không khớp giai đoạn", "A length that its phases do not span"))
                    .grounded(
                            Words.of(
                                    "Chương trình 2021 ghi cả “năm (05) năm” và “2021 – 2025”: khớp, nhưng gõ nhầm một số là lệch",
                                    "The programme of 2021 states both five years and 2021-2025: they agree, and one slip would part them"))
                    .toMend(Words.of(
                            "Đối chiếu nguồn, sửa số năm hoặc giai đoạn",
                            "Look at the source and correct the length or the phase"))
                    .saying(Words.of(
                            "Thời hạn ghi {years} năm nhưng giai đoạn {phases} kéo dài {spanned} năm",
                            "the term is stated as {years} years, but {phases} spans {spanned}"))
                    .example(
                            "{\"term\": {\"years\": 4, \"phases\": [\"2021-2025\"], \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}}",
                            "/term/years"),
            Rule.of(
                            "phases-overlap",
                            Severity.WARNING,
                            Scope.TERM,
                            Words.of("Mỗi năm phải thuộc về một giai đoạn", "Every year must belong to one phase"),
                            TimeRules::phasesOverlap)
                    .titled(Words.of("Hai giai đoạn trùng năm", "Two phases that share a year"))
                    .grounded(Words.of(
                            "Kế hoạch 2021 của Phú Yên chia “2020 – 2025” và “2025 – 2030”: năm 2025 thuộc cả hai",
                            "The plan of Phú Yên of 2021 has the phases 2020-2025 and 2025-2030: 2025 belongs to both"))
                    .toMend(Words.of(
                            "Giữ như nguồn; hỏi cơ quan ban hành năm chung thuộc giai đoạn nào",
                            "Keep what the source says; ask the issuer to which phase the shared year belongs"))
                    .saying(Words.of(
                            "Giai đoạn {phase} trùng năm với giai đoạn {before}",
                            "the phase {phase} shares a year with the phase {before}"))
                    .example(
                            "{\"term\": {\"phases\": [\"2020-2025\", \"2025-2030\"], \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}}",
                            "/term/phases"));

    private TimeRules() {}

    private static void dateIncomplete(Signing signing, Subject subject, Report report) {
        if (signing.day().isPresent() && signing.dayWritten().isPresent()) {
            LocalDate day = signing.day().get();
            String written = signing.dayWritten().get();
            if (!statesInFull(written, day)) {
                report.at("dayWritten").with("written", written).with("day", day);
            }
        }
    }

    /** Whether day, month and year stand one behind the other as numbers, either way round. */
    private static boolean statesInFull(String written, LocalDate day) {
        List<String> numbers = Arrays.stream(written.split("\\D+", -1))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.replaceFirst("^0+", ""))
                .toList();
        String d = Integer.toString(day.getDayOfMonth());
        String m = Integer.toString(day.getMonthValue());
        String y = Integer.toString(day.getYear());
        return Collections.indexOfSubList(numbers, List.of(d, m, y)) >= 0
                || Collections.indexOfSubList(numbers, List.of(y, m, d)) >= 0;
    }

    private static void termLengthDiffers(Term term, Subject subject, Report report) {
        if (term.years().isPresent() && !term.phases().isEmpty()) {
            long spanned = term.phases().stream()
                    .flatMapToInt(phase -> IntStream.rangeClosed(phase.firstYear(), phase.lastYear()))
                    .distinct()
                    .count();
            if (term.years().getAsInt() != spanned) {
                String phases = term.phases().stream().map(Phase::toString).collect(Collectors.joining(", "));
                report.at("years")
                        .with("years", term.years().getAsInt())
                        .with("phases", phases)
                        .with("spanned", spanned);
            }
        }
    }

    private static void phasesOverlap(Term term, Subject subject, Report report) {
        List<Phase> phases = term.phases();
        for (int i = 1; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            phases.subList(0, i).stream()
                    .filter(before -> phase.firstYear() <= before.lastYear() && before.firstYear() <= phase.lastYear())
                    .findFirst()
                    .ifPresent(
                            before -> report.at("phases").with("before", before).with("phase", phase));
        }
    }
}
