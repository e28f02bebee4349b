package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on what the text leaves to others or leaves open. */
final class OpennessRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "target-referred",
                            Severity.NOTICE,
                            Scope.TARGETS,
                            Words.of(
                                    "Chỉ tiêu của nơi khác mà văn bản chỉ nhắc đến thì không được coi là của văn bản",
                                    "A target of others that the agreement only refers to must not be taken for its own"),
                            (target, subject, report) -> {
                                if (target.kind() == Target.Kind.REFERRED) {
                                    report.here().with("target", target.id());
                                }
                            })
                    .titled(Words.of("Chỉ tiêu chỉ được nhắc đến", "A target merely referred to"))
                    .grounded(
                            Words.of(
                                    "Hai bản tin 2021 nhắc Đề án cây xanh của tỉnh, một bản ghi 10 triệu, một bản ghi 15 triệu",
                                    "Two reports of 2021 refer to the province's tree project, one with 10 million trees, one with 15"))
                    .toMend(Words.of(
                            "Không cần sửa; không đánh giá chỉ tiêu này khi xem xét văn bản",
                            "Nothing to mend; do not judge this target under the agreement"))
                    .saying(Words.of(
                            "Chỉ tiêu “{target}” chỉ được nhắc đến, không phải của văn bản này",
                            "the target \"{target}\" is merely referred to and not of this agreement"))
                    .example(
                            "{\"targets\": [{\"id\": \"k1\", \"kind\": \"referred\", \"measure\": {\"vi\": \"Cây xanh\"},"
                                    + " \"quantity\": {\"amount\": 10000000, \"unit\": \"tree\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p4\"}]}]}",
                            "/targets/0"),
            Rule.of(
                            "ambiguity-open",
                            Severity.WARNING,
                            Scope.AMBIGUITIES,
                            Words.of(
                                    "Chỗ có nhiều cách hiểu phải được người có thẩm quyền chọn một cách hiểu",
                                    "Where a text can be read in several ways, somebody competent must choose one"),
                            (ambiguity, subject, report) -> {
                                if (ambiguity.choice().isEmpty()) {
                                    report.here()
                                            .with("ambiguity", ambiguity.id())
                                            .with(
                                                    "readings",
                                                    ambiguity.readings().size());
                                }
                            })
                    .titled(Words.of("Chưa chọn cách hiểu", "An ambiguity nobody has settled"))
                    .grounded(Words.of(
                            "Tin về công văn 155/UBND-KGVX không nêu tên tỉnh ở chỗ nào",
                            "The report of official letter 155/UBND-KGVX never names the province"))
                    .toMend(Words.of(
                            "Ghi “choice” với cách hiểu được chọn và người chọn",
                            "Write \"choice\" with the reading chosen and who chose it"))
                    .saying(Words.of(
                            "Chưa chọn cách hiểu nào trong {readings} cách hiểu của “{ambiguity}”",
                            "none of the {readings} readings of \"{ambiguity}\" has been chosen"))
                    .example(
                            "{\"ambiguities\": [{\"id\": \"a1\", \"question\": {\"vi\": \"Tỉnh nào?\"}, \"readings\": [{\"label\": \"a\","
                                    + " \"words\": {\"vi\": \"Phú Yên\"}}, {\"label\": \"b\", \"words\": {\"vi\": \"tỉnh khác\"}}],"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}]}",
                            "/ambiguities/0"),
            Rule.of(
                            "list-open",
                            Severity.NOTICE,
                            Scope.OPEN_LISTS,
                            Words.of(
                                    "Danh mục mà nguồn để ngỏ phải được nhận ra là chưa đủ",
                                    "A list the source leaves open must be seen to be incomplete"),
                            (list, subject, report) -> report.here().with("list", list.code()))
                    .titled(Words.of("Nguồn để ngỏ danh mục", "A list the source leaves open"))
                    .grounded(
                            Words.of(
                                    "Kế hoạch 2021 nêu chỉ tiêu “như”, tin 2023 kết danh sách nhiệm vụ bằng “…”",
                                    "The plan of 2021 sets targets \"such as\" three; the report of 2023 ends its duties with \"…\""))
                    .toMend(Words.of(
                            "Tìm toàn văn; có đủ thì bỏ khỏi “openLists”",
                            "Look for the full text; once complete, take it out of \"openLists\""))
                    .saying(Words.of(
                            "Nguồn để ngỏ danh mục {list,noun}: có thể còn nữa",
                            "the source leaves the list of {list,noun} open: there may be more"))
                    .example("{\"openLists\": [\"duties\"]}", "/openLists/0"));

    private OpennessRules() {}
}
