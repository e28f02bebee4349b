package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Rules on what the format lets pass and a person should see. */
final class FormRules {
    static final List<Entry> ENTRIES = List.of(
            new Entry(
                    Rule.of(
                            "kind-unlisted",
                            Severity.WARNING,
                            Scope.AGREEMENT,
                            Words.of(
                                    "Loại văn bản ngoài danh sách đã biết có thể là lỗi gõ",
                                    "A kind of agreement that is none of the known ones may be a slip of the pen"),
                            (agreement, whole, report) -> {
                                if (!AgreementKind.known().contains(agreement.kind())) {
                                    report.at("kind", agreement.kind());
                                }
                            }),
                    Words.of("Loại văn bản lạ", "A kind of agreement nobody knows"),
                    Words.of(
                            "Lỗi gõ: “cooperation-program” thay cho “cooperation-programme”",
                            "A slip of the pen: \"cooperation-program\" for \"cooperation-programme\""),
                    Words.of(
                            "Sửa mã; nếu đúng là loại khác, bỏ qua cảnh báo này",
                            "Correct the code; if it is meant, pass over this warning"),
                    "{\"kind\": \"cooperation-program\"}",
                    List.of("/kind")),
            new Entry(
                    Rule.of(
                            "field-unread",
                            Severity.WARNING,
                            Scope.EXTENSIONS,
                            Words.of(
                                    "Phần viết theo định dạng mới hơn phải được nhận ra là chưa được hiểu",
                                    "What is written in a newer form must be seen not to be understood"),
                            (extension, agreement, report) -> {
                                if (!extension.isUsers()) {
                                    report.here(extension.name());
                                }
                            }),
                    Words.of("Phần chưa được hiểu", "A part that was kept unread"),
                    Words.of(
                            "Văn bản JSON của phiên bản mới hơn, đọc bằng PhoihopJson.lenient()",
                            "A JSON text of a newer version, read with PhoihopJson.lenient()"),
                    Words.of(
                            "Dùng phiên bản thư viện mới hơn; nếu là trường riêng, đặt tên bắt đầu bằng “x-”",
                            "Use a newer version of the library; if the field is your own, let its name begin with \"x-\""),
                    "{\"handover\": {\"vi\": \"Bàn giao\"}}",
                    List.of("/handover")));

    private FormRules() {}
}
