package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences of the rules that ship. */
public final class Sentences {
    private static final Map<String, Template> BY_CODE = Map.ofEntries(
            Map.entry(
                    "reference-unknown",
                    new Template("Không có {1,noun} nào mang mã “{0}”", "no {1,noun} has the id \"{0}\"")),
            Map.entry("id-duplicate", new Template("Mã “{0}” đã dùng ở {1}", "id \"{0}\" is already used at {1}")),
            Map.entry("name-shared", new Template("“{0}” cũng là tên của “{1}”", "\"{0}\" is also a name of \"{1}\"")),
            Map.entry(
                    "identifier-closed",
                    new Template(
                            "Mã “{0}” ({1}) chỉ dùng đến {2,day}, trước ngày {3,day} của văn bản; mã thay thế: {4,noun}",
                            "the code \"{0}\" ({1}) was in use until {2,day} only, and the agreement is of {3,day};"
                                    + " replaced by: {4,noun}")),
            Map.entry("element-uncited", new Template("Mục này không dẫn nguồn", "this element cites no source")),
            Map.entry(
                    "date-incomplete",
                    new Template(
                            "Nguồn in “{0}”, được hiểu là ngày {1,day}", "the source prints \"{0}\", read as {1,day}")),
            Map.entry(
                    "term-length-differs",
                    new Template(
                            "Thời hạn ghi {0} năm nhưng giai đoạn {1} kéo dài {2} năm",
                            "the term is stated as {0} years, but {1} spans {2}")),
            Map.entry(
                    "phases-overlap",
                    new Template(
                            "Giai đoạn {1} trùng năm với giai đoạn {0}",
                            "the phase {1} shares a year with the phase {0}")),
            Map.entry(
                    "party-without-duty",
                    new Template(
                            "Chưa thấy nêu nhiệm vụ nào của bên “{0}”",
                            "\"{0}\" takes part as a side, but no duty of it is stated here")),
            Map.entry(
                    "bearer-unsettled",
                    new Template(
                            "Chưa rõ ai thực hiện “{0}”: một trong các bên {1}",
                            "it is unsettled who bears \"{0}\": one of {1}")),
            Map.entry("clause-duplicate", new Template("“{0}” đã có ở {1}", "\"{0}\" already stands at {1}")),
            Map.entry("clause-out-of-order", new Template("“{0}” đứng sau “{1}”", "\"{0}\" is listed behind \"{1}\"")),
            Map.entry("clause-gap", new Template("Ngay trước “{0}” thiếu {1}", "right before \"{0}\" is missing: {1}")),
            Map.entry(
                    "clause-unknown",
                    new Template("“{0}” được nhắc đến, nhưng không có {1}", "\"{0}\" is cited, but there is no {1}")),
            Map.entry(
                    "duty-without-origin",
                    new Template(
                            "“{0}” là nhiệm vụ suy ra nhưng chưa nêu nhiệm vụ gốc",
                            "\"{0}\" is derived, but does not say from which duty")),
            Map.entry(
                    "parts-open",
                    new Template("Danh mục của nhiệm vụ “{0}” còn để ngỏ", "the list of \"{0}\" is open")),
            Map.entry(
                    "target-referred",
                    new Template(
                            "Chỉ tiêu “{0}” chỉ được nhắc đến, không phải của văn bản này",
                            "the target \"{0}\" is merely referred to and not of this agreement")),
            Map.entry(
                    "ambiguity-open",
                    new Template(
                            "Chưa chọn cách hiểu nào trong {1} cách hiểu của “{0}”",
                            "none of the {1} readings of \"{0}\" has been chosen")),
            Map.entry(
                    "number-irregular",
                    new Template(
                            "Số “{0}” không viết đúng thể thức", "the number \"{0}\" is not written as numbers are")),
            Map.entry(
                    "number-in-other-shape",
                    new Template("Số “{0}” có lẽ phải viết là “{1}”", "the number \"{0}\" is perhaps \"{1}\"")),
            Map.entry(
                    "number-kind-differs",
                    new Template(
                            "Số “{0}” không phải của loại văn bản “{1}”",
                            "the number \"{0}\" is none of the kind \"{1}\"")),
            Map.entry(
                    "number-type-differs",
                    new Template(
                            "Tên loại của văn bản khác tên loại trong số “{0}”",
                            "the document is named as another type than its number \"{0}\" has")),
            Map.entry(
                    "number-twice",
                    new Template(
                            "Số “{0}” là của văn bản đã nêu ở {1}",
                            "the number \"{0}\" is of the document already listed at {1}")),
            Map.entry(
                    "number-issuer-differs",
                    new Template(
                            "Số “{0}” mang ký hiệu {1} của {2}, nhưng không bên nào là cơ quan ấy",
                            "the number \"{0}\" has the code {1} of {3}, but none of the parties is that")),
            Map.entry(
                    "number-of-another-title",
                    new Template(
                            "Số “{0}” không hợp với tên văn bản: {1} mang số {3}",
                            "the number \"{0}\" does not fit the name: {2} has the number {3}")),
            Map.entry(
                    "kind-unlisted",
                    new Template(
                            "Loại văn bản “{0}” không có trong danh sách đã biết",
                            "the kind \"{0}\" is none of the known ones")),
            Map.entry(
                    "field-unread",
                    new Template(
                            "Chưa hiểu “{0}”, giữ nguyên như đã ghi",
                            "\"{0}\" is not understood and kept as it was written")),
            Map.entry(
                    "list-open",
                    new Template(
                            "Nguồn để ngỏ danh mục {0,noun}: có thể còn nữa",
                            "the source leaves the list of {0,noun} open: there may be more")));

    private Sentences() {}

    /**
     * Says what a finding of a shipped rule says.
     *
     * @param code the code of the rule
     * @param arguments the arguments of the finding
     * @param locale the language
     * @return the sentence, or empty if the code is not that of a shipped rule
     */
    public static Optional<String> finding(String code, List<String> arguments, Locale locale) {
        return Optional.ofNullable(BY_CODE.get(code)).map(sentence -> sentence.text(arguments, locale));
    }
}
