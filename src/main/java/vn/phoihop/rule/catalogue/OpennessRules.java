package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on what the text leaves to others or leaves open. */
final class OpennessRules {
    static final List<Entry> ENTRIES = List.of(
            new Entry(
                    Rule.of(
                            "target-referred",
                            Severity.NOTICE,
                            Scope.TARGETS,
                            Words.of(
                                    "Chỉ tiêu của nơi khác mà văn bản chỉ nhắc đến thì không được coi là của văn bản",
                                    "A target of others that the agreement only refers to must not be taken for its own"),
                            (target, agreement, report) -> {
                                if (target.kind() == Target.Kind.REFERRED) {
                                    report.here(target.id());
                                }
                            }),
                    Words.of("Chỉ tiêu chỉ được nhắc đến", "A target merely referred to"),
                    Words.of(
                            "Hai bản tin 2021 nhắc Đề án cây xanh của tỉnh, một bản ghi 10 triệu, một bản ghi 15 triệu",
                            "Two reports of 2021 refer to the province's tree project, one with 10 million trees, one with 15"),
                    Words.of(
                            "Không cần sửa; không đánh giá chỉ tiêu này khi xem xét văn bản",
                            "Nothing to mend; do not judge this target under the agreement"),
                    "{\"targets\": [{\"id\": \"k1\", \"kind\": \"referred\", \"measure\": {\"vi\": \"Cây xanh\"},"
                            + " \"quantity\": {\"amount\": 10000000, \"unit\": \"tree\"},"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p4\"}]}]}",
                    List.of("/targets/0")),
            new Entry(
                    Rule.of(
                            "ambiguity-open",
                            Severity.WARNING,
                            Scope.AMBIGUITIES,
                            Words.of(
                                    "Chỗ có nhiều cách hiểu phải được người có thẩm quyền chọn một cách hiểu",
                                    "Where a text can be read in several ways, somebody competent must choose one"),
                            (ambiguity, agreement, report) -> {
                                if (ambiguity.choice().isEmpty()) {
                                    report.here(
                                            ambiguity.id(), ambiguity.readings().size());
                                }
                            }),
                    Words.of("Chưa chọn cách hiểu", "An ambiguity nobody has settled"),
                    Words.of(
                            "Tin về công văn 155/UBND-KGVX không nêu tên tỉnh ở chỗ nào",
                            "The report of official letter 155/UBND-KGVX never names the province"),
                    Words.of(
                            "Ghi “choice” với cách hiểu được chọn và người chọn",
                            "Write \"choice\" with the reading chosen and who chose it"),
                    "{\"ambiguities\": [{\"id\": \"a1\", \"question\": {\"vi\": \"Tỉnh nào?\"}, \"readings\": [{\"label\": \"a\","
                            + " \"words\": {\"vi\": \"Phú Yên\"}}, {\"label\": \"b\", \"words\": {\"vi\": \"tỉnh khác\"}}],"
                            + " \"cites\": [{\"source\": \"s4\", \"at\": \"p2\"}]}]}",
                    List.of("/ambiguities/0")),
            new Entry(
                    Rule.of(
                            "list-open",
                            Severity.NOTICE,
                            Scope.OPEN_LISTS,
                            Words.of(
                                    "Danh mục mà nguồn để ngỏ phải được nhận ra là chưa đủ",
                                    "A list the source leaves open must be seen to be incomplete"),
                            (list, agreement, report) -> report.here(list.code())),
                    Words.of("Nguồn để ngỏ danh mục", "A list the source leaves open"),
                    Words.of(
                            "Kế hoạch 2021 nêu chỉ tiêu “như”, tin 2023 kết danh sách nhiệm vụ bằng “…”",
                            "The plan of 2021 sets targets \"such as\" three; the report of 2023 ends its duties with \"…\""),
                    Words.of(
                            "Tìm toàn văn; có đủ thì bỏ khỏi “openLists”",
                            "Look for the full text; once complete, take it out of \"openLists\""),
                    "{\"openLists\": [\"duties\"]}",
                    List.of("/openLists/0")));

    private OpennessRules() {}
}
