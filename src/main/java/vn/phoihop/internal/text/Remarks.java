package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences on how a number was read and on whether two documents are one. */
public final class Remarks {
    /** Some codes have a sentence of their own for a first argument, behind a slash. */
    static final Map<String, Template> BY_CODE = Map.ofEntries(
            remark("left-out", "{0} được bỏ đi ({2})", "{0} was left out ({2})"),
            remark("read-as", "{0} được đọc là {1} ({2})", "{0} was read as {1} ({2})"),
            remark(
                    "unreadable",
                    "{0} không phải là số và ký hiệu văn bản",
                    "{0} is no number and symbol of a document"),
            remark("type-unknown", "{0} không phải là tên loại đã biết", "{0} is the abbreviation of no known type"),
            remark(
                    "type-out-of-shape",
                    "Số có dạng này không mang tên loại {0}",
                    "numbers of this shape do not carry the type {0}"),
            remark(
                    "type-missing",
                    "Sau năm chỉ có {0}: là cơ quan mà thiếu tên loại, hoặc là tên loại chưa biết mà thiếu cơ quan",
                    "only {0} follows the year: an issuer without a type, or an unknown type without an issuer"),
            remark(
                    "type-unverified",
                    "Chưa có căn cứ rằng văn bản của Đảng dùng ký hiệu {0}",
                    "that documents of the Party carry {0} is not proved"),
            remark("type-shared", "{0} có nhiều nghĩa", "{0} has several meanings"),
            remark(
                    "type-shared/TT",
                    "TT là thông tư của Nhà nước hoặc thông tri của Đảng",
                    "TT is a circular of the State (thông tư) or of the Party (thông tri)"),
            remark(
                    "type-shared/TB",
                    "TB là thông báo của cơ quan nhà nước, của Đảng, hoặc về điều ước quốc tế khi có năm",
                    "TB is a notice of a State body, of the Party, or of a treaty where it has a year"),
            remark(
                    "type-shared/CT",
                    "CT là chỉ thị, nhưng cũng có thể được in thay cho CTr (chương trình)",
                    "CT is a directive (chỉ thị), but may have been printed for CTr, a programme (chương trình)"),
            remark(
                    "type-or-agency",
                    "{0} là tên loại văn bản, cũng có thể là tên cơ quan gửi công văn",
                    "{0} is a type of document, or the code of an agency that wrote a letter"),
            remark(
                    "type-or-agency/HĐ",
                    "HĐ là hợp đồng hoặc hội đồng",
                    "HĐ is a contract (hợp đồng) or a council (hội đồng)"),
            remark(
                    "type-or-agency/PC",
                    "PC là phiếu chuyển hoặc đơn vị pháp chế",
                    "PC is a transfer slip (phiếu chuyển) or a legal unit (pháp chế)"),
            remark(
                    "type-or-agency/CĐ",
                    "CĐ là công điện hoặc công đoàn",
                    "CĐ is an urgent dispatch (công điện) or a union (công đoàn)"),
            remark(
                    "type-not-as-named",
                    "Văn bản được gọi là {0}, nhưng ký hiệu {1} là của loại khác",
                    "the document is called {0}, but {1} is the symbol of another type"),
            remark("issuer-missing", "Sau tên loại {0} thiếu cơ quan ban hành", "no issuer follows the type {0}"),
            remark(
                    "issuer-alone",
                    "{0} là văn bản của nhiều cơ quan, nhưng chỉ nêu {1}",
                    "{0} is a type of several issuers, but {1} alone is named"),
            remark(
                    "co-issuer-or-unit",
                    "{0} cùng ban hành với {1}, hoặc là đơn vị của {1}",
                    "{0} issued it together with {1}, or is a unit of {1}"),
            remark(
                    "reversed",
                    "Đọc là công văn, nhưng {0} là tên loại: có thể đúng ra là {1}",
                    "it reads as a letter, but {0} is a type: {1} may have been meant"),
            remark(
                    "units-several",
                    "Công văn có nhiều nhóm sau cơ quan ban hành: {0}",
                    "a letter with several groups behind its issuer: {0}"),
            remark(
                    "state-in-party-shape",
                    "{0} là cơ quan nhà nước mà số viết theo cách của Đảng: có thể đúng ra là {1}",
                    "{0} is a State body, but the number has the shape of the Party: {1} may have been meant"),
            remark(
                    "party-in-state-shape",
                    "{0} là cơ quan của Đảng mà số viết theo cách của Nhà nước: có thể đúng ra là {1}",
                    "{0} is a Party body, but the number has the shape of the State: {1} may have been meant"),
            remark(
                    "number-long",
                    "{0} nhiều chữ số khác thường, có thể in sai",
                    "{0} has unusually many digits and may be a misprint"),
            remark("year-early", "Năm {0} là trước năm 1945", "the year {0} is before 1945"),
            // Whether two documents are one.
            remark("identity-number", "Hai số khác nhau: {0} và {1}", "the numbers differ: {0} and {1}"),
            remark(
                    "identity-type",
                    "Hai loại văn bản khác nhau, mỗi loại đánh số riêng: {0} và {1}",
                    "the types differ, and each is numbered by itself: {0} and {1}"),
            remark("identity-legislature", "Hai khóa khác nhau: {0} và {1}", "the legislatures differ: {0} and {1}"),
            remark("identity-term", "Hai nhiệm kỳ khác nhau: {0} và {1}", "the terms differ: {0} and {1}"),
            remark(
                    "identity-year",
                    "Hai năm khác nhau, mỗi năm đánh số lại từ đầu: {0} và {1}",
                    "the years differ, and numbers begin anew each year: {0} and {1}"),
            remark("identity-issuer", "Hai cơ quan ban hành khác nhau: {0} và {1}", "the issuers differ: {0} and {1}"),
            remark(
                    "identity-sub-body",
                    "Hai đơn vị khác nhau, có thể đánh số riêng: {0} và {1}",
                    "the sub-bodies differ, and may each number by themselves: {0} and {1}"),
            remark(
                    "identity-type-unstated",
                    "Tên loại đứng ngoài số và chưa được nêu: {0}",
                    "the type stands outside the number and is not stated: {0}"),
            remark(
                    "identity-year-unstated",
                    "Chưa biết năm ban hành, mà số {0} năm nào cũng có thể có",
                    "a year of issue is not known, and {0} may exist in any year"),
            remark(
                    "identity-term-unstated",
                    "Chưa biết nhiệm kỳ, mà số {0} nhiệm kỳ nào cũng có thể có",
                    "a committee term is not known, and {0} may exist in any term"),
            remark(
                    "identity-years-contradict",
                    "Một số của một khóa mà in hai năm: {0} và {1}",
                    "one number of one legislature is printed with two years: {0} and {1}"),
            remark(
                    "identity-days-differ",
                    "Cùng số trong cùng dãy số, nhưng ngày ban hành khác nhau: {0,day} và {1,day}",
                    "one number of one series, but issued on different days: {0,day} and {1,day}"),
            remark(
                    "identity-shape",
                    "Chỉ khác cách viết của Nhà nước và của Đảng: {0} và {1}",
                    "only the shapes of the State and of the Party differ: {0} and {1}"),
            remark(
                    "identity-issuer-spelling",
                    "Chỉ khác cách viết tắt cơ quan ban hành: {0} và {1}",
                    "only the spelling of the issuers differs: {0} and {1}"),
            remark(
                    "identity-unit",
                    "Chỉ khác đơn vị soạn thảo hay lĩnh vực, vốn không đánh số riêng: “{0}” và “{1}”",
                    "only the drafting units or fields differ, which do not number by themselves: \"{0}\" and \"{1}\""),
            remark(
                    "identity-issuer-unstated",
                    "Nhiều cơ quan cùng viết tắt là {0}, chưa rõ là cơ quan nào",
                    "several bodies are abbreviated as {0}, and which one is not stated"),
            remark(
                    "identity-key",
                    "Số và mọi căn cứ đánh số đều trùng nhau: {0}",
                    "the number and all it is numbered by agree: {0}"));

    private Remarks() {}

    private static Map.Entry<String, Template> remark(String code, String vi, String en) {
        return Map.entry(code, new Template(vi, en));
    }

    /**
     * Says a remark.
     *
     * @param code the code of the sentence
     * @param arguments its arguments
     * @param locale the language
     * @return the sentence
     * @throws IllegalStateException if there is no such sentence
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        Template template = arguments.isEmpty() ? null : BY_CODE.get(code + "/" + arguments.get(0));
        if (template == null) {
            template = BY_CODE.get(code);
        }
        if (template == null) {
            throw new IllegalStateException("a remark must have a sentence, but " + code + " has none");
        }
        return template.text(arguments, locale);
    }
}
