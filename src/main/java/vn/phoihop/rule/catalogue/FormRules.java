package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on what the format lets pass and a person should see. */
final class FormRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                            "kind-unlisted",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Loại văn bản ngoài danh sách đã biết có thể là lỗi gõ",
                                    "A kind of agreement that is none of the known ones may be a slip of the pen"),
                            (agreement, subject, report) -> {
                                if (!AgreementKind.known().contains(agreement.kind())) {
                                    report.at("kind").with("kind", agreement.kind());
                                }
                            })
                    .titled(Words.of("Loại văn bản lạ", "A kind of agreement nobody knows"))
                    .grounded(Words.of(
                            "Lỗi gõ: “cooperation-program” thay cho “cooperation-programme”",
                            "A slip of the pen: \"cooperation-program\" for \"cooperation-programme\""))
                    .toMend(Words.of(
                            "Sửa mã; nếu đúng là loại khác, bỏ qua cảnh báo này",
                            "Correct the code; if it is meant, pass over this warning"))
                    .saying(Words.of(
                            "Loại văn bản “{kind}” không có trong danh sách đã biết",
                            "the kind \"{kind}\" is none of the known ones"))
                    .example("{\"kind\": \"cooperation-program\"}", "/kind"),
            Rule.of(
                            "field-unread",
                            Severity.WARNING,
                            Scope.EXTENSIONS,
                            Words.of(
                                    "Phần viết theo định dạng mới hơn phải được nhận ra là chưa được hiểu",
                                    "What is written in a newer form must be seen not to be understood"),
                            (extension, subject, report) -> {
                                if (!extension.isUsers()) {
                                    report.here().with("field", extension.name());
                                }
                            })
                    .titled(Words.of("Phần chưa được hiểu", "A part that was kept unread"))
                    .grounded(Words.of(
                            "Văn bản JSON của phiên bản mới hơn, đọc bằng PhoihopJson.lenient()",
                            "A JSON text of a newer version, read with PhoihopJson.lenient()"))
                    .toMend(
                            Words.of(
                                    "Dùng phiên bản thư viện mới hơn; nếu là trường riêng, đặt tên bắt đầu bằng “x-”",
                                    "Use a newer version of the library; if the field is your own, let its name begin with \"x-\""))
                    .saying(Words.of(
                            "Chưa hiểu “{field}”, giữ nguyên như đã ghi",
                            "\"{field}\" is not understood and kept as it was written"))
                    .example("{\"handover\": {\"vi\": \"Bàn giao\"}}", "/handover"));

    private FormRules() {}
}
