package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** The rules that hold of any agreement. */
public final class StandardRules {
    /** Seen as a slip of the pen: {@code cong-ttdt} for {@code cong-ttdt-cp}. */
    private static final Rule REFERENCE_UNKNOWN = Rule.of(
            "reference-unknown",
            Severity.ERROR,
            Scope.REFERENCES,
            Words.of(
                    "Mọi tham chiếu phải dẫn đến một mục có trong văn bản, đúng loại",
                    "Every reference must lead to something of the right kind that the agreement lists"),
            (reference, agreement, report) -> {
                if (!reference.isKnown()) {
                    report.here(reference.id(), reference.to().code());
                }
            });

    /** Seen as a slip of the pen: a duty copied and its id left as it was. */
    private static final Rule ID_DUPLICATE = Rule.of(
            "id-duplicate",
            Severity.ERROR,
            Scope.IDS,
            Words.of("Mỗi mã chỉ được dùng một lần", "Every id must be given once only"),
            (id, agreement, report) -> id.earlier().ifPresent(earlier -> report.here(id.value(), earlier)));

    /** Seen in the report of the signing between the Portal and Phú Yên, which prints "20/2" and no year. */
    private static final Rule DATE_INCOMPLETE = Rule.of(
            "date-incomplete",
            Severity.NOTICE,
            Scope.SIGNING,
            Words.of(
                    "Ngày mà nguồn in thiếu phải được nhận ra là do người đọc bổ sung",
                    "A day the source prints only in part must be seen to have been completed by a reader"),
            StandardRules::dateIncomplete);

    /** Seen in the same programme, which states "5 years" and "2021-2025"; they agree, and a slip would part them. */
    private static final Rule TERM_LENGTH_DIFFERS = Rule.of(
            "term-length-differs",
            Severity.WARNING,
            Scope.TERM,
            Words.of(
                    "Thời hạn ghi bằng số năm phải khớp với giai đoạn đi kèm",
                    "A term in years must span as many years as the phase stated with it"),
            StandardRules::termLengthDiffers);

    /** Seen in official letter 155/UBND-KGVX, whose report never names the province. */
    private static final Rule AMBIGUITY_OPEN = Rule.of(
            "ambiguity-open",
            Severity.WARNING,
            Scope.AMBIGUITIES,
            Words.of(
                    "Chỗ có nhiều cách hiểu phải được người có thẩm quyền chọn một cách hiểu",
                    "Where a text can be read in several ways, somebody competent must choose one"),
            StandardRules::ambiguityOpen);

    /** The standard book. */
    public static final RuleBook BOOK =
            RuleBook.of(REFERENCE_UNKNOWN, ID_DUPLICATE, DATE_INCOMPLETE, TERM_LENGTH_DIFFERS, AMBIGUITY_OPEN);

    private StandardRules() {}

    private static void dateIncomplete(Signing signing, Agreement agreement, Report report) {
        signing.dayWritten()
                .filter(written -> !statesInFull(written, signing.day().orElseThrow()))
                .ifPresent(written ->
                        report.at("dayWritten", written, signing.day().orElseThrow()));
    }

    /** Whether the day, the month and the year each stand as a number of their own in what is printed. */
    private static boolean statesInFull(String written, LocalDate day) {
        List<String> numbers = Arrays.stream(written.split("\\D+"))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.replaceFirst("^0+", ""))
                .toList();
        return numbers.containsAll(List.of(
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear())))
                && numbers.size() >= 3;
    }

    private static void termLengthDiffers(Term term, Agreement agreement, Report report) {
        if (term.years().isPresent() && term.phase().isPresent()) {
            int years = term.years().getAsInt();
            Phase phase = term.phase().get();
            if (years != phase.years()) {
                report.at("years", years, phase, phase.years());
            }
        }
    }

    private static void ambiguityOpen(Ambiguity ambiguity, Agreement agreement, Report report) {
        if (ambiguity.choice().isEmpty()) {
            report.here(ambiguity.id(), ambiguity.readings().size());
        }
    }
}
