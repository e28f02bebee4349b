package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.internal.text.Names;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.time.Occasion;

/** Rules on events, and when they are. */
final class MilestoneRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "milestone-outside-term",
                            Severity.WARNING,
                            Scope.MILESTONES,
                            Words.of("Mốc của văn bản phải nằm trong thời hạn", "A milestone must lie within the term"),
                            MilestoneRules::outsideTerm)
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
                            "milestone-undated",
                            Severity.NOTICE,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Mốc không có ngày, không có năm thì phải nhận ra là còn thiếu",
                                    "A milestone without day or year must be seen to lack one"),
                            MilestoneRules::undated)
                    .titled(Words.of("Mốc không có thời gian", "A milestone without a time"))
                    .grounded(
                            Words.of(
                                    "Tin về công văn 155 nêu một hội nghị tổng kết mà không nêu ngày, nơi, cơ quan tổ chức",
                                    "The report of letter 155 names a conference, and neither its day nor its place nor who held it"))
                    .toMend(
                            Words.of(
                                    "Tìm ngày trong toàn văn; mốc lặp lại thì ghi từng lần vào sổ theo dõi khi có",
                                    "Look for the day in the full text; of what comes again and again, enter each time into the record"))
                    .saying(Words.of(
                            "Mốc “{milestone}” không có ngày hoặc năm",
                            "the milestone \"{milestone}\" has neither day nor year"))
                    .example(
                            "{\"milestones\": [" + Patches.milestone("m1", "Hội nghị tổng kết công tác báo chí", "")
                                    + "]}",
                            "/milestones/0"),
            Rule.of(
                            "reviews-out-of-order",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of("Sơ kết phải trước tổng kết", "An interim review must come before the final one"),
                            MilestoneRules::reviews)
                    .titled(Words.of("Sơ kết sau tổng kết", "An interim review behind the final one"))
                    .grounded(
                            Words.of(
                                    "Kế hoạch 2006-2010 của Ninh Thuận: sơ kết giữa kỳ năm 2008, tổng kết năm 2010",
                                    "The plan of Ninh Thuận for 2006-2010 has its interim review (sơ kết) in 2008 and the final one (tổng kết) in 2010"))
                    .toMend(Words.of(
                            "Đối chiếu nguồn, sửa năm hoặc tên mốc",
                            "Look at the source and correct the year or the name"))
                    .saying(
                            Words.of(
                                    "“{milestone}” là sơ kết mà sau tổng kết “{review}”",
                                    "\"{milestone}\" is an interim review (sơ kết) and comes behind the final one, \"{review}\""))
                    .example(
                            "{\"milestones\": ["
                                    + Patches.milestone("m1", "Sơ kết giữa kỳ", "\"phase\": \"2010-2010\", ")
                                    + ", "
                                    + Patches.milestone("m2", "Tổng kết", "\"phase\": \"2008-2008\", ")
                                    + "]}",
                            "/milestones/0"));

    private static final String INTERIM = Names.words("sơ kết");
    private static final String FINAL = Names.words("tổng kết");

    private MilestoneRules() {}

    private static Optional<LocalDate> first(Milestone milestone) {
        return milestone.day().or(() -> milestone.phase().map(Phase::days).map(days -> days.first()));
    }

    private static Optional<LocalDate> last(Milestone milestone) {
        return milestone.day().or(() -> milestone.phase().map(Phase::days).map(days -> days.last()));
    }

    private static void outsideTerm(Milestone milestone, Subject subject, Report report) {
        Optional<Term> term = subject.agreement().term();
        Optional<LocalDate> end = term.flatMap(Made::lastDay);
        Optional<LocalDate> from = first(milestone);
        Optional<LocalDate> to = last(milestone);
        if (end.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        int firstYear = term.flatMap(Made::firstYear).orElse(0);
        if (to.get().getYear() < firstYear || from.get().isAfter(end.get())) {
            String when = milestone
                    .day()
                    .map(LocalDate::toString)
                    .orElseGet(() -> milestone.phase().map(Phase::toString).orElse(""));
            report.here().with("milestone", milestone.id()).with("when", when);
        }
    }

    /** What a duty arises upon again and again has no one day. */
    private static void undated(Agreement agreement, Subject subject, Report report) {
        Set<String> recurring = new HashSet<>();
        for (Duty duty : agreement.duties()) {
            for (Arising arising : duty.arises()) {
                if (arising instanceof Arising.Each each && each.occasion() instanceof Occasion.Event event) {
                    recurring.add(event.name());
                }
            }
        }
        for (int i = 0; i < agreement.milestones().size(); i++) {
            Milestone one = agreement.milestones().get(i);
            if (one.day().isEmpty()
                    && one.phase().isEmpty()
                    && one.deadline().isEmpty()
                    && !recurring.contains(one.id().value())) {
                report.at("milestones", i).with("milestone", one.id());
            }
        }
    }

    /** Against the last final review: a programme of several phases may have one in each. */
    private static void reviews(Agreement agreement, Subject subject, Report report) {
        Milestone review = null;
        LocalDate reviewed = LocalDate.MIN;
        for (Milestone one : agreement.milestones()) {
            Optional<LocalDate> last = last(one);
            if (last.isPresent() && last.get().isAfter(reviewed) && isCalled(one, FINAL)) {
                review = one;
                reviewed = last.get();
            }
        }
        if (review == null) {
            return;
        }
        for (int i = 0; i < agreement.milestones().size(); i++) {
            Milestone one = agreement.milestones().get(i);
            LocalDate day = reviewed;
            if (isCalled(one, INTERIM)
                    && first(one).filter(from -> from.isAfter(day)).isPresent()) {
                report.at("milestones", i).with("milestone", one.id()).with("review", review.id());
            }
        }
    }

    private static boolean isCalled(Milestone milestone, String words) {
        String name = milestone.name().byLanguage().get("vi");
        return name != null && Names.words(name).contains(words);
    }
}
