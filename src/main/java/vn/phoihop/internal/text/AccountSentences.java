package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words in which two accounts of one instrument are compared. */
public final class AccountSentences {
    static final Map<String, Template> BY_CODE = Map.ofEntries(
            said("quoted", "“{0}”", "\"{0}\""),
            said("yes", "có", "yes"),
            said("agree", "hai bản khớp nhau", "the accounts agree"),
            said(
                    "differ",
                    "{0}: {1} ở bản thứ nhất, {2} ở bản thứ hai",
                    "{0}: {1} in the first account, {2} in the second"),
            said("only", "chỉ có ở {0}", "only in {0}"),
            said(
                    "silence-tells",
                    "và theo bản kia thì văn bản không có",
                    "and by the other the instrument does not have it"),
            said(
                    "silence-tells-nothing",
                    "bản kia không nhắc đến, nhưng không vì thế mà văn bản không có",
                    "the other does not mention it, which does not mean that the instrument does not have it"),
            said(
                    "same-id-only",
                    "“{0}” và “{1}” không được ghép là một, vì chỉ {2}",
                    "\"{0}\" and \"{1}\" are not taken for one, having no more than the {2}"),
            said(
                    "possible",
                    "cũng có thể “{0}” và “{1}” là một ({2})",
                    "\"{0}\" and \"{1}\" could be one as well ({2})"));

    private static final Map<String, Template> GROUNDS = Map.ofEntries(
            said("id", "cùng mã {0}", "same id {0}"),
            said("identifier", "cùng mã định danh {0}", "same identifier {0}"),
            said("number", "cùng số {0}", "same number {0}"),
            said("name", "cùng tên", "same name"),
            said("words", "cùng lời", "same words"),
            said("provision", "cùng ở {0}", "both at {0}"),
            said("who", "cùng chủ thể", "same party or person"),
            said("sole", "mỗi bản chỉ có một", "the only one in each"),
            said("alike", "lời gần giống: {0}", "alike in words: {0}"),
            said("counted", "{0}, {1}% số từ chung", "{0}, {1}% of the words shared"));

    static final Map<String, Template> ATTRIBUTES = Map.ofEntries(
            said("kind", "loại", "kind"),
            said("title", "tên văn bản", "title"),
            said("aliases", "tên gọi khác", "other names"),
            said("number", "số và ký hiệu", "number and symbol"),
            said("issued", "ngày ban hành", "day of issue"),
            said("openLists", "danh mục để ngỏ", "open lists"),
            said("name", "tên", "name"),
            said("identifiers", "mã định danh", "identifiers"),
            said("partOf", "thuộc", "part of"),
            said("office", "chức danh", "office"),
            said("who", "chủ thể", "who"),
            said("roles", "vai trò", "roles"),
            said("day", "ngày", "day"),
            said("dayWritten", "ngày như nguồn in", "day as printed"),
            said("dayReason", "căn cứ suy ra ngày", "what the day was read from"),
            said("place", "nơi", "place"),
            said("during", "trong khuôn khổ", "held within"),
            said("years", "số năm", "years"),
            said("start", "bắt đầu hiệu lực", "start of force"),
            said("partyByParty", "hiệu lực theo từng bên", "force party by party"),
            said("months", "số tháng", "months"),
            said("days", "số ngày", "days"),
            said("until", "ngày cuối còn hiệu lực", "last day in force"),
            said("indefinite", "không xác định thời hạn", "without end"),
            said("renewal", "gia hạn", "renewal"),
            said("terminationNotice", "báo trước khi chấm dứt", "notice of termination"),
            said("missing", "chưa ký", "not signed"),
            said("phases", "các giai đoạn", "phases"),
            said("phase", "giai đoạn", "phase"),
            said("law", "luật áp dụng", "law"),
            said("zone", "múi giờ", "zone"),
            said("counting", "cách đếm ngày", "counting"),
            said("document", "văn bản", "document"),
            said("issuer", "cơ quan ban hành", "issuer"),
            said("provision", "vị trí", "provision"),
            said("heading", "tiêu đề", "heading"),
            said("text", "nội dung", "text"),
            said("references", "viện dẫn", "references"),
            said("about", "nói về", "what it is about"),
            said("declaredBy", "người phát biểu", "declared by"),
            said("clause", "điều khoản", "clause"),
            said("modality", "mức độ ràng buộc", "modality"),
            said("basis", "nguồn gốc", "basis"),
            said("derivedFrom", "suy ra từ", "derived from"),
            said("bearers/lead", "chủ trì", "leads"),
            said("bearers/each", "thực hiện", "bearers"),
            said("bearers/jointly", "cùng thực hiện", "joint bearers"),
            said("bearers/anyOf", "một trong các bên thực hiện", "any one of"),
            said("bearers/unsettled", "chưa rõ ai thực hiện", "unsettled bearers"),
            said("bearers/coordinating", "phối hợp", "coordinating"),
            said("counterparties", "bên đối ứng", "counterparties"),
            said("beneficiaries", "bên thụ hưởng", "beneficiaries"),
            said("action", "việc phải làm", "action"),
            said("parts/items", "các mục", "items"),
            said("parts/required", "phải đủ các mục", "how many items are owed"),
            said("parts/open", "danh mục còn để ngỏ", "list left open"),
            said("channels", "kênh", "channels"),
            said("qualities", "yêu cầu", "qualities"),
            said("arises", "khi nào phát sinh", "how it arises"),
            said("subject", "lĩnh vực", "field"),
            said("condition", "điều kiện", "condition"),
            said("awaits", "chờ nhiệm vụ khác", "duties awaited"),
            said("awaitsAct", "chờ việc thực hiện của nhiệm vụ khác", "acts awaited"),
            said("window", "khoảng thời gian ràng buộc", "window"),
            said("runsOnWhenSuspended", "thời hạn vẫn chạy khi tạm dừng", "clock runs on when suspended"),
            said("survives", "còn hiệu lực sau khi chấm dứt", "survival"),
            said("deadline", "thời hạn", "deadline"),
            said("inferred", "suy từ ngữ cảnh", "read from the context"),
            said("measure", "nội dung chỉ tiêu", "measure"),
            said("comparison", "cách so sánh", "comparison"),
            said("baseline", "mức nền", "baseline"),
            said("quantity", "số lượng", "quantity"),
            said("owner", "chỉ tiêu của", "owner"),
            said("question", "câu hỏi", "question"),
            said("readings", "các cách hiểu", "readings"),
            said("choice/reading", "cách hiểu được chọn", "reading chosen"),
            said("choice/by", "người chọn", "who chose"));

    private AccountSentences() {}

    private static Map.Entry<String, Template> said(String code, String vi, String en) {
        return Map.entry(code, new Template(vi, en));
    }

    /**
     * Says a part of a comparison.
     *
     * @param code the code of the part
     * @param arguments its arguments
     * @param locale the language
     * @return the words
     */
    public static String say(String code, List<String> arguments, Locale locale) {
        return text(BY_CODE, code, arguments, locale);
    }

    /**
     * Says why two elements are one.
     *
     * @param kind the code of the ground
     * @param shared what they share
     * @param likeness how many percent of their words; empty if these were not counted
     * @param locale the language
     * @return the words
     */
    public static String ground(String kind, String shared, String likeness, Locale locale) {
        String ground = text(GROUNDS, kind, List.of(shared), locale);
        return likeness.isEmpty() ? ground : text(GROUNDS, "counted", List.of(ground, likeness), locale);
    }

    /**
     * Names an attribute.
     *
     * @param name its name as it is written
     * @param locale the language
     * @return its name for people, or as it is written if it has none
     */
    public static String attribute(String name, Locale locale) {
        return text(ATTRIBUTES, name, List.of(), locale);
    }

    private static String text(Map<String, Template> templates, String code, List<String> arguments, Locale locale) {
        Template template = templates.get(code);
        return template == null ? code : template.text(arguments, locale);
    }
}
