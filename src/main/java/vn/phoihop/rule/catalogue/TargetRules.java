package vn.phoihop.rule.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;

/** Rules on figures that are to be reached. */
final class TargetRules {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PERCENT = "percent";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "target-outside-term",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Chỉ tiêu của văn bản phải nằm trong thời hạn",
                                    "A target of the agreement must lie within the term"),
                            TargetRules::outsideTerm)
                    .titled(Words.of("Chỉ tiêu ngoài thời hạn", "A target outside the term"))
                    .grounded(Words.of(
                            "Kế hoạch 2021: chỉ tiêu giai đoạn 2020-2025 và 2025-2030, đúng hai giai đoạn của kế hoạch",
                            "The plan of 2021 sets its targets for 2020-2025 and 2025-2030, its own two phases"))
                    .toMend(Words.of(
                            "Sửa giai đoạn của chỉ tiêu hoặc thời hạn", "Correct the phase of the target or the term"))
                    .saying(Words.of(
                            "Chỉ tiêu “{target}” của {when,day} nằm ngoài thời hạn",
                            "the target \"{target}\" of {when,day} lies outside the term"))
                    .example(
                            "{" + Patches.term("\"2021-2025\"")
                                    + ", \"targets\": [{\"id\": \"k1\", \"kind\": \"own\", \"measure\": {\"vi\": \"Cán bộ\"}, \"phase\": \"2026-2030\", "
                                    + Patches.CITES + "}]}",
                            "/targets/0/phase")
                    .example(
                            "{" + Patches.term("\"2021-2025\"") + ", \"targets\": ["
                                    + Patches.target("k1", "\"measure\": {\"vi\": \"Cán bộ\"}, \"day\": \"2026-06-30\"")
                                    + "]}",
                            "/targets/0/day"),
            Rule.of(
                            "target-over-all",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Tỷ lệ phần trăm của một tổng thể không quá 100",
                                    "A share of a whole must not exceed 100 percent"),
                            (target, subject, report) -> target.quantity()
                                    .filter(quantity -> isShare(target)
                                            && quantity.unit().equals(PERCENT)
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
                            "/targets/0/quantity")
                    .example("{\"targets\": ["
                            + Patches.target(
                                    "k2",
                                    "\"measure\": {\"vi\": \"Tin, bài\"}, \"comparison\": \"increase-by\", \"quantity\": {\"amount\": 150, \"unit\": \"percent\"}")
                            + "]}"),
            Rule.of(
                            "target-twice",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Mỗi chỉ tiêu của cùng một giai đoạn phải có một con số",
                                    "What is counted for the same years must have one figure"),
                            TargetRules::twice)
                    .titled(Words.of("Một chỉ tiêu nêu hai lần", "A target stated twice"))
                    .grounded(
                            Words.of(
                                    "Hai bản tin 2021 ghi 10 triệu và 15 triệu cây cho một Đề án; hai con số trong một văn bản thì không biết theo số nào",
                                    "The two reports of 2021 give 10 and 15 million trees for one project; both in one text, and nobody could tell which holds"))
                    .toMend(Words.of(
                            "Đối chiếu nguồn, giữ một; nếu là hai việc thì ghi rõ đo gì",
                            "Look at the source and keep one; if they are two things, say what each counts"))
                    .saying(Words.of(
                            "Chỉ tiêu “{target}” đo cùng một việc với “{other}”",
                            "the target \"{target}\" counts the same as \"{other}\""))
                    .example(
                            "{\"targets\": ["
                                    + Patches.target(
                                            "k1",
                                            "\"measure\": {\"vi\": \"Cây xanh\"}, \"quantity\": {\"amount\": 10000000, \"unit\": \"tree\"}")
                                    + ", "
                                    + Patches.target(
                                            "k2",
                                            "\"measure\": {\"vi\": \"Cây  xanh\"}, \"quantity\": {\"amount\": 15000000, \"unit\": \"tree\"}")
                                    + "]}",
                            "/targets/1"),
            Rule.of(
                            "target-units-differ",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Mức tăng, giảm phải tính bằng đơn vị của mức gốc, hoặc bằng phần trăm",
                                    "A change must be counted in the unit it is measured from, or in percent"),
                            TargetRules::unitsDiffer)
                    .titled(Words.of("Hai đơn vị trong một chỉ tiêu", "Two units in one target"))
                    .grounded(
                            Words.of(
                                    "Kế hoạch 2021 tính theo xã, Đề án của tỉnh tính theo cây: không cộng được với nhau",
                                    "The plan of 2021 counts communes, the project of the province trees: the one cannot be added to the other"))
                    .toMend(Words.of("Đối chiếu nguồn, sửa đơn vị", "Look at the source and correct the unit"))
                    .saying(
                            Words.of(
                                    "Chỉ tiêu “{target}” thay đổi theo “{unit,noun}” mà mức gốc tính bằng “{baseline,noun}”",
                                    "the target \"{target}\" changes by \"{unit,noun}\" and is measured from \"{baseline,noun}\""))
                    .example("{\"targets\": [" + change(10, "tree", 5, "commune") + "]}", "/targets/0/baseline")
                    .example("{\"targets\": [" + change(10, PERCENT, 5, "commune") + "]}"),
            Rule.of(
                            "target-from-nothing",
                            Severity.WARNING,
                            Scope.TARGETS,
                            Words.of(
                                    "Tỷ lệ tăng, giảm phải tính từ một mức khác không",
                                    "A change in percent must be measured from more than nothing"),
                            TargetRules::fromNothing)
                    .titled(Words.of("Tăng phần trăm từ số không", "Growth in percent from nothing"))
                    .grounded(
                            Words.of(
                                    "Kế hoạch 2021: 10 xã chưa có thiết bị được đầu tư; ghi thành “tăng 100%” từ 0 thì không ai đánh giá được",
                                    "The plan of 2021: ten communes that have no equipment yet get some; as \"100 % more\" than none nobody could judge it"))
                    .toMend(Words.of(
                            "Ghi con số phải đạt thay cho tỷ lệ", "Write the figure to be reached, not a share"))
                    .saying(Words.of(
                            "Chỉ tiêu “{target}” tăng hoặc giảm {amount}% từ mức gốc bằng 0",
                            "the target \"{target}\" is a change of {amount} percent from zero"))
                    .example("{\"targets\": [" + change(100, PERCENT, 0, "commune") + "]}", "/targets/0/baseline"));

    private TargetRules() {}

    private static String change(int by, String unit, int from, String of) {
        return Patches.target(
                "k3",
                "\"measure\": {\"vi\": \"Xã được trang bị\"}, \"comparison\": \"increase-by\", \"quantity\": {\"amount\": "
                        + by
                        + ", \"unit\": \"" + unit + "\"}, \"baseline\": {\"amount\": " + from + ", \"unit\": \"" + of
                        + "\"}");
    }

    private static boolean isShare(Target target) {
        return target.comparison()
                .filter(one -> one == Target.Comparison.INCREASE_BY)
                .isEmpty();
    }

    private static void outsideTerm(Target target, Subject subject, Report report) {
        Optional<Term> term = subject.agreement().term();
        Optional<LocalDate> last = term.flatMap(Made::lastDay);
        if (last.isEmpty() || target.kind() != Target.Kind.OWN) {
            return;
        }
        int first = term.flatMap(Made::firstYear).orElse(0);
        Optional<Phase> phase = target.phase();
        if (phase.isPresent()
                && (phase.get().firstYear() < first
                        || phase.get().lastYear() > last.get().getYear())) {
            report.at("phase").with("target", target.id()).with("when", phase.get());
        }
        Optional<LocalDate> day = target.day();
        if (day.isPresent() && (day.get().getYear() < first || day.get().isAfter(last.get()))) {
            report.at("day").with("target", target.id()).with("when", day.get());
        }
    }

    /** What is counted, how, by when, whose and for whom: all but the figure. */
    private record Counted(
            Target.Kind kind,
            Map<String, String> measure,
            Optional<Target.Comparison> comparison,
            Optional<Phase> phase,
            Optional<LocalDate> day,
            Optional<PartyId> owner,
            List<PartyRef> beneficiaries) {
        static Counted of(Target target) {
            Map<String, String> measure = new HashMap<>();
            target.measure().byLanguage().forEach((tag, text) -> measure.put(tag, Names.folded(text)));
            return new Counted(
                    target.kind(),
                    measure,
                    target.comparison(),
                    target.phase(),
                    target.day(),
                    target.owner(),
                    target.beneficiaries());
        }
    }

    private static void twice(Agreement agreement, Subject subject, Report report) {
        Map<Counted, Target> seen = new HashMap<>();
        for (int i = 0; i < agreement.targets().size(); i++) {
            Target target = agreement.targets().get(i);
            Target earlier = seen.putIfAbsent(Counted.of(target), target);
            if (earlier != null) {
                report.at("targets", i).with("target", target.id()).with("other", earlier.id());
            }
        }
    }

    private static void unitsDiffer(Target target, Subject subject, Report report) {
        if (target.quantity().isPresent() && target.baseline().isPresent()) {
            String unit = target.quantity().get().unit();
            String from = target.baseline().get().unit();
            if (!unit.equals(PERCENT) && !unit.equals(from)) {
                report.at("baseline")
                        .with("target", target.id())
                        .with("unit", unit)
                        .with("baseline", from);
            }
        }
    }

    private static void fromNothing(Target target, Subject subject, Report report) {
        boolean isFromNothing =
                target.baseline().filter(from -> from.amount().signum() == 0).isPresent();
        if (isFromNothing
                && target.quantity().isPresent()
                && target.quantity().get().unit().equals(PERCENT)) {
            report.at("baseline")
                    .with("target", target.id())
                    .with("amount", target.quantity().get().amount());
        }
    }
}
