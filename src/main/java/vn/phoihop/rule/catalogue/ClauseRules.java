package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on the numbering of the text and on what refers to it. */
final class ClauseRules {
    private static final String FULL_TEXT =
            "\"sources\": [{\"id\": \"s4\", \"title\": {\"vi\": \"Toàn văn\"}, \"completeness\": \"full\"}], ";

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "clause-duplicate",
                            Severity.ERROR,
                            Scope.CLAUSES,
                            Words.of(
                                    "Mỗi điều, khoản, điểm chỉ được có một, để viện dẫn không chỉ hai chỗ",
                                    "Every article, clause and point must stand once, lest a citation of it mean two"),
                            (numbered, subject, report) -> numbered.earlier()
                                    .ifPresent(earlier -> report.at("provision")
                                            .with("provision", numbered.clause().provision())
                                            .with("earlier", earlier)))
                    .titled(Words.of("Hai chỗ cùng một số", "Two clauses of one number"))
                    .grounded(
                            Words.of(
                                    "Mục được đánh số lại từ 1 trong mỗi chương: không ghi chương thì hai “Mục 1” trùng nhau",
                                    "Sections begin anew in each chapter: two of them are both \"Mục 1\" where the chapter is left out"))
                    .toMend(
                            Words.of(
                                    "Ghi cả chương, hoặc sửa số; nếu văn bản in trùng thật thì hỏi cơ quan ban hành",
                                    "Write the chapter too, or correct the number; if the text itself repeats it, ask the issuer"))
                    .saying(Words.of("“{provision}” đã có ở {earlier}", "\"{provision}\" already stands at {earlier}"))
                    .example(
                            "{\"clauses\": [" + clause("m1", "Mục 1") + ", " + clause("m2", "Mục 1") + "]}",
                            "/clauses/1/provision"),
            Rule.of(
                            "clause-out-of-order",
                            Severity.WARNING,
                            Scope.CLAUSES,
                            Words.of(
                                    "Điều, khoản, điểm phải xếp theo thứ tự của văn bản; điểm đ đứng ngay sau điểm d",
                                    "Articles, clauses and points must be listed in the order of the text; point đ follows point d"),
                            (numbered, subject, report) -> numbered.behind()
                                    .ifPresent(before -> report.at("provision")
                                            .with("provision", numbered.clause().provision())
                                            .with("before", before)))
                    .titled(Words.of("Điều, khoản, điểm sai thứ tự", "A clause out of its order"))
                    .grounded(
                            Words.of(
                                    "Bộ luật Dân sự 2015, Điều 146: các điểm là a, b, c, d, đ, e, g, h; xếp theo mã ký tự thì đ rơi xuống cuối",
                                    "Civil Code 2015, Article 146: its points are a, b, c, d, đ, e, g, h; sorted by character codes đ comes last"))
                    .toMend(Words.of(
                            "Xếp lại theo văn bản; nếu văn bản đánh số sai thì giữ nguyên",
                            "List them as the text does; if the text itself is misnumbered, keep it"))
                    .saying(Words.of(
                            "“{provision}” đứng sau “{before}”", "\"{provision}\" is listed behind \"{before}\""))
                    .example(
                            "{\"clauses\": [" + clause("k-d", "điểm d Điều 146") + ", "
                                    + clause("k-e", "điểm e Điều 146") + ", " + clause("k-dd", "điểm đ Điều 146")
                                    + "]}",
                            "/clauses/2/provision"),
            Rule.of(
                            "clause-gap",
                            Severity.WARNING,
                            Scope.CLAUSES,
                            Words.of(
                                    "Khi đã có toàn văn, số thứ tự phải liền nhau: sau Điều 4 là Điều 5, sau điểm d là điểm đ",
                                    "Where a full text is at hand, numbers must follow one another: Điều 5 after Điều 4, điểm đ"
                                            + " after điểm d"),
                            (numbered, subject, report) -> numbered.gap()
                                    .ifPresent(gap -> report.at("provision")
                                            .with("provision", numbered.clause().provision())
                                            .with("missing", missing(gap))))
                    .titled(Words.of("Số thứ tự bị nhảy", "A gap in the numbering"))
                    .grounded(Words.of(
                            "Quy chế của bốn bên ở Bình Phước (2021-2026) có 7 chương, 23 điều: nhập sót một điều thì số nhảy",
                            "The rules of four parties of Bình Phước (2021-2026) have 7 chapters and 23 articles: one left out"
                                    + " in typing leaves a gap"))
                    .toMend(Words.of(
                            "Thêm điều, khoản, điểm còn thiếu; nếu văn bản tự nhảy số thì bỏ qua",
                            "Add what is missing; if the text itself skips a number, pass over this"))
                    .saying(Words.of(
                            "Ngay trước “{provision}” thiếu {missing}",
                            "right before \"{provision}\" is missing: {missing}"))
                    .example(
                            "{" + FULL_TEXT + "\"clauses\": [" + clause("d1", "Điều 1") + ", " + clause("d2", "Điều 3")
                                    + "]}",
                            "/clauses/1/provision"),
            Rule.of(
                            "clause-unknown",
                            Severity.WARNING,
                            Scope.CITATIONS,
                            Words.of(
                                    "Khi đã có toàn văn, chỗ được viện dẫn phải có trong văn bản",
                                    "Where a full text is at hand, what is cited of it must be there"),
                            (citation, subject, report) -> citation.missing()
                                    .ifPresent(none -> report.here()
                                            .with("provision", citation.provision())
                                            .with("missing", none)))
                    .titled(Words.of("Viện dẫn đến chỗ không có", "A citation that leads nowhere"))
                    .grounded(Words.of(
                            "Lỗi soạn thảo: bỏ một điều, đánh số lại mà chỗ dẫn chiếu vẫn giữ số cũ",
                            "A slip in drafting: an article was dropped and the rest renumbered, and a reference kept its old"
                                    + " number"))
                    .toMend(Words.of(
                            "Sửa chỗ viện dẫn, hoặc thêm điều, khoản, điểm còn thiếu",
                            "Correct the citation, or add what is missing"))
                    .saying(Words.of(
                            "“{provision}” được nhắc đến, nhưng không có {missing}",
                            "\"{provision}\" is cited, but there is no {missing}"))
                    .example(
                            "{" + FULL_TEXT
                                    + "\"clauses\": [{\"id\": \"k1\", \"provision\": \"Điều 1\", \"references\":"
                                    + " [{\"provision\": \"khoản 2 Điều 2\"}], \"cites\": [{\"source\": \"s4\", \"at\": \"Điều 1\"}]}],"
                                    + " \"duties\": [{\"id\": \"d5\", \"clause\": \"Điều 3\", \"modality\": \"must\","
                                    + " \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Báo cáo\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"Điều 3\"}]}]}",
                            "/clauses/0/references/0/provision",
                            "/duties/0/clause"));

    private ClauseRules() {}

    private static String clause(String id, String provision) {
        return "{\"id\": \"" + id + "\", \"provision\": \"" + provision
                + "\", \"cites\": [{\"source\": \"s4\", \"at\": \"" + provision + "\"}]}";
    }

    /** What is missing in words: one, two, or the first and the last with dots between. */
    private static String missing(Scope.Gap gap) {
        Provision first = gap.first();
        Provision last = gap.last();
        if (first.equals(last)) {
            return first.toString();
        }
        return first + (first.next().filter(last::equals).isPresent() ? ", " : ", …, ") + last;
    }
}
