package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on ids, references, names and cites. */
final class IdentityRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "reference-unknown",
                            Severity.ERROR,
                            Scope.REFERENCES,
                            Words.of(
                                    "Mọi tham chiếu phải dẫn đến một mục có trong văn bản, đúng loại",
                                    "Every reference must lead to something of the right kind that the agreement lists"),
                            (reference, subject, report) -> {
                                if (!reference.isKnown()) {
                                    report.here()
                                            .with("id", reference.id())
                                            .with("wanted", reference.to().code());
                                }
                            })
                    .titled(Words.of("Tham chiếu không dẫn đến đâu", "A reference that leads nowhere"))
                    .grounded(Words.of(
                            "Lỗi gõ: “cong-ttdt” thay cho “cong-ttdt-cp”",
                            "A slip of the pen: \"cong-ttdt\" for \"cong-ttdt-cp\""))
                    .toMend(Words.of(
                            "Sửa mã, hoặc thêm mục còn thiếu (bên, nguồn, nhiệm vụ, chỗ có nhiều cách hiểu)",
                            "Correct the id, or add what is missing (a party, a source, a duty, an ambiguity)"))
                    .saying(Words.of(
                            "Không có {wanted,noun} nào mang mã “{id}”", "no {wanted,noun} has the id \"{id}\""))
                    .example(
                            "{\"parties\": [{\"id\": \"so-tt\", \"kind\": \"body\", \"name\": {\"vi\": \"Sở\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}], \"participations\": []}",
                            "/duties/0/bearers/each/0"),
            Rule.of(
                            "id-duplicate",
                            Severity.ERROR,
                            Scope.IDS,
                            Words.of("Mỗi mã chỉ được dùng một lần", "Every id must be given once only"),
                            (id, subject, report) -> id.earlier()
                                    .ifPresent(earlier ->
                                            report.here().with("id", id.value()).with("earlier", earlier)))
                    .titled(Words.of("Mã dùng hai lần", "An id given twice"))
                    .grounded(Words.of(
                            "Lỗi gõ: chép một nhiệm vụ mà quên đổi mã",
                            "A slip of the pen: a duty copied and its id left as it was"))
                    .toMend(Words.of("Đặt mã khác cho mục sau", "Give the later element an id of its own"))
                    .saying(Words.of("Mã “{id}” đã dùng ở {earlier}", "id \"{id}\" is already used at {earlier}"))
                    .example(
                            "{\"sources\": [{\"id\": \"s4\", \"title\": {\"vi\": \"Tin\"}, \"completeness\": \"report\"},"
                                    + " {\"id\": \"s4\", \"title\": {\"vi\": \"Tin khác\"}, \"completeness\": \"report\"}]}",
                            "/sources/1/id"),
            Rule.of(
                            "name-shared",
                            Severity.WARNING,
                            Scope.NAMES,
                            Words.of(
                                    "Một tên phải chỉ một bên; hoa thường, dấu cách, vị trí dấu thanh không làm thành tên khác",
                                    "A name must mean one party; letter case, spaces and the place of the tone mark do not make"
                                            + " another name"),
                            (name, subject, report) -> name.other()
                                    .ifPresent(other -> report.here()
                                            .with("name", name.text())
                                            .with("party", other)))
                    .titled(Words.of("Một tên chỉ hai bên", "One name of two parties"))
                    .grounded(Words.of(
                            "Tin lễ ký 2021: “tỉnh Phú Yên” khi là UBND, khi là địa phương; tin 2023 viết “Ủy ban” và “Ủy Ban”",
                            "The report of the signing of 2021: \"tỉnh Phú Yên\" is now the Committee, now the locality; the"
                                    + " report of 2023 writes \"Ủy ban\" and \"Ủy Ban\""))
                    .toMend(Words.of(
                            "Gộp hai bên làm một, hoặc bỏ tên khỏi bên không mang tên ấy",
                            "Make the two one party, or take the name from the one that does not bear it"))
                    .saying(Words.of("“{name}” cũng là tên của “{party}”", "\"{name}\" is also a name of \"{party}\""))
                    .example(
                            "{\"parties\": [{\"id\": \"so-tttt\", \"kind\": \"body\", \"name\": {\"vi\": \"UBND tỉnh Khánh Hòa\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}, {\"id\": \"ubnd\", \"kind\": \"body\","
                                    + " \"name\": {\"vi\": \"UBND  Tỉnh Khánh Hoà\"},"
                                    + " \"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]}]}",
                            "/parties/1/name/vi"),
            Rule.of(
                            "element-uncited",
                            Severity.WARNING,
                            Scope.ELEMENTS,
                            Words.of(
                                    "Khi văn bản có nêu nguồn, mỗi mục phải dẫn đến một chỗ trong nguồn",
                                    "Where an agreement lists sources, every element must cite a place in one"),
                            (element, subject, report) -> {
                                if (element.cites().isEmpty()
                                        && !subject.agreement().sources().isEmpty()) {
                                    report.here();
                                }
                            })
                    .titled(Words.of("Mục không dẫn nguồn", "An element without cite"))
                    .grounded(Words.of("Lỗi nhập liệu: quên dẫn đoạn", "A slip in typing: the paragraph was left out"))
                    .toMend(Words.of(
                            "Thêm “cites” với nguồn và chỗ trong nguồn",
                            "Add \"cites\" with the source and the place in it"))
                    .saying(Words.of("Mục này không dẫn nguồn", "this element cites no source"))
                    .example("{\"term\": {\"years\": 5}}", "/term"));

    private IdentityRules() {}
}
