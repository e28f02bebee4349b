package vn.phoihop.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of what sentences speak of. A word without a name, such as that of a field, stands for itself. */
public final class Nouns {
    private record Noun(String vi, String en) {}

    private static final Map<String, Noun> BY_WORD = Map.ofEntries(
            noun("source", "nguồn", "source"),
            noun("party", "bên hay cơ quan", "party"),
            noun("class", "nhóm cơ quan hay nhóm người", "class of bodies or persons"),
            noun("party-or-person", "bên, cơ quan hay cá nhân", "party or person"),
            noun("duty", "nhiệm vụ", "duty"),
            noun("relation", "quan hệ với văn bản khác", "relation"),
            noun("ambiguity", "chỗ có nhiều cách hiểu", "ambiguity"),
            noun("ambiguity-reading", "cách hiểu", "reading of that ambiguity"),
            noun("element", "mục", "element"),
            noun("identifier", "mã định danh", "identifier"),
            noun("scheme", "hệ thống mã", "scheme"),
            noun("none-stated", "chưa rõ", "not known"),
            noun("rename", "đổi tên", "renamed"),
            noun("merger", "hợp nhất, sáp nhập", "merged"),
            noun("split", "chia, tách", "divided"),
            noun("transfer", "chuyển giao chức năng", "functions transferred"),
            noun("abolition", "giải thể, kết thúc hoạt động", "abolished"),
            noun("verified", "đã kiểm chứng", "verified"),
            noun("second-hand", "theo nguồn thứ cấp", "second-hand"),
            noun("inferred", "suy luận", "inferred"),
            noun("unverified", "chưa kiểm chứng", "unverified"),
            noun("provision", "chỗ viện dẫn", "provision"),
            noun("part", "Phần", "Part"),
            noun("chapter", "Chương", "Chapter"),
            noun("section", "Mục", "Section"),
            noun("subsection", "Tiểu mục", "Subsection"),
            noun("article", "Điều", "Article"),
            noun("clause", "khoản", "clause"),
            noun("point", "điểm", "point"),
            noun("duties", "nhiệm vụ", "duties"),
            noun("targets", "chỉ tiêu", "targets"),
            noun("target", "chỉ tiêu", "target"),
            noun("duty-part", "phần của nhiệm vụ đó", "part of that duty"),
            // What stands in a JSON text, or should.
            noun("an-empty-object", "một đối tượng rỗng", "an empty object"),
            noun("a-double-quote", "dấu nháy kép", "a double quote"),
            noun("an-object", "một đối tượng", "an object"),
            noun("an-object-with-more", "một đối tượng có nhiều trường", "an object with more"),
            noun("an-array", "một mảng", "an array"),
            noun("a-text", "chuỗi", "text"),
            noun("a-true-or-false", "true hoặc false", "true or false"),
            noun("a-whole-number", "số nguyên", "a whole number"),
            noun("a-small-number", "số nguyên nhỏ hơn 2147483648", "a whole number below 2147483648"),
            noun("a-number", "số", "a number"),
            noun("a-real-day", "một ngày có thật", "a day that exists"),
            noun("a-day", "một ngày viết như \"2021-02-20\"", "a day such as \"2021-02-20\""),
            noun(
                    "a-moment",
                    "một thời điểm viết như \"2023-07-07T09:30:00+07:00\"",
                    "an instant such as \"2023-07-07T09:30:00+07:00\""),
            noun(
                    "a-texts",
                    "đối tượng gồm nội dung theo ngôn ngữ, như {\"vi\": \"…\"}",
                    "an object of texts by language, such as {\"vi\": \"…\"}"),
            noun("a-field-name", "tên trường trong dấu nháy kép", "the name of a field in double quotes"),
            noun("a-comma", "dấu phẩy", "a comma"),
            noun("a-colon", "dấu hai chấm", "a colon"),
            noun("a-value", "một giá trị", "a value"),
            noun("closing-bracket", "dấu ]", "a closing ]"),
            noun("closing-brace", "dấu }", "a closing }"),
            noun("something-else", "thứ khác", "something else"),
            // What a value that is refused was to be.
            noun("locality", "địa phương", "locality"),
            noun("bodies", "nhóm cơ quan", "class of bodies"),
            noun("persons", "nhóm người", "class of persons"),
            noun("restriction", "giới hạn", "restriction"),
            noun("rule code", "mã quy tắc", "rule code"),
            noun("scope", "phạm vi", "scope"),
            noun("severity", "mức độ", "severity"),
            noun("part of a subject", "thành phần xem xét", "part of a subject"),
            noun("state of a suppression", "tình trạng bỏ qua", "state of a suppression"),
            noun("bar", "lý do không áp dụng", "bar"),
            noun("id", "mã", "id"),
            noun("party id", "mã của bên hoặc cá nhân", "party id"),
            noun("name of an extension", "tên trường mở rộng", "name of an extension"),
            noun("source id", "mã của nguồn", "source id"),
            noun("role", "vai trò", "role"),
            noun("modality", "mức độ ràng buộc", "modality"),
            noun("basis", "nguồn gốc của nhiệm vụ", "basis"),
            noun("inferred attribute", "thuộc tính suy ra", "inferred attribute"),
            noun("cycle", "chu kỳ", "cycle"),
            noun("completeness", "mức độ đầy đủ", "completeness"),
            noun("document number", "số và ký hiệu văn bản", "document number"),
            noun("type of document", "loại văn bản", "type of document"),
            noun("family of numbers", "dạng số và ký hiệu", "family of numbers"),
            noun("binding", "tính ràng buộc", "binding"),
            noun("rules of documents", "quy định về văn bản", "rules of documents"),
            noun("kind of change", "loại chỉnh sửa", "kind of change"),
            noun("kind of remark", "loại lưu ý", "kind of remark"),
            noun("verdict", "kết luận", "verdict"),
            noun("accounts", "hai bản", "accounts"),
            noun("kind of ground", "loại căn cứ ghép", "kind of ground"),
            noun("outcome", "kết quả đối chiếu", "outcome"),
            noun("side", "phía", "side"),
            noun("reason", "lý do", "reason"),
            noun("kind of agreement", "loại văn bản", "kind of agreement"),
            noun("kind of party", "loại chủ thể", "kind of party"),
            noun("kind of relation", "loại quan hệ", "kind of relation"),
            noun("kind of statement", "loại nội dung nêu", "kind of statement"),
            noun("kind of target", "loại chỉ tiêu", "kind of target"),
            noun("lunar month", "tháng âm lịch", "lunar month"),
            noun("open list", "danh mục để ngỏ", "open list"),
            noun("certainty", "mức độ chắc chắn", "certainty"),
            noun("number of working days", "số ngày làm việc", "number of working days"),
            noun("instrument", "số, ký hiệu văn bản", "instrument"),
            noun("days off", "các ngày nghỉ", "days off"),
            noun("day worked", "ngày làm bù", "day worked"),
            // Who follows whom.
            noun("kind of succession", "hình thức kế thừa", "kind of succession"),
            noun("sureness", "độ tin cậy", "sureness"),
            noun("subject", "lĩnh vực", "subject"),
            noun("body", "cơ quan", "body"),
            noun("earliest", "ngày sớm nhất", "earliest"),
            // What is recorded.
            noun("event-recorded", "sự kiện", "event"),
            noun("occasion", "sự kiện", "occasion"),
            noun("condition", "điều kiện", "condition"),
            noun("label of a part", "nhãn của phần nhiệm vụ", "label of a part"),
            noun("judgement", "việc đánh giá", "judgement"),
            noun("both", "nêu cả hai", "both"),
            noun("neither", "không nêu cái nào", "neither"),
            noun("recorded", "ngày ghi nhận", "recorded"),
            noun("retracted event", "sự kiện được rút lại", "retracted event"),
            noun("instance", "mã kỳ hay lần phát sinh", "instance"),
            noun("instance key", "khóa của lần phát sinh", "instance key"),
            noun("matter", "vụ việc", "matter"),
            noun("finding of a judgement", "kết quả đánh giá", "finding of a judgement"),
            noun("change", "thay đổi", "change"),
            noun("answer of a record", "câu trả lời của sổ theo dõi", "answer of a record"),
            // Time.
            noun("range", "khoảng ngày", "range"),
            noun("first", "ngày đầu", "first"),
            noun("last", "ngày cuối", "last"),
            noun("year", "năm", "year"),
            noun("half-year", "6 tháng", "half-year"),
            noun("quarter", "quý", "quarter"),
            noun("month", "tháng", "month"),
            noun("day", "ngày", "day"),
            noun("weekday-monday", "thứ Hai", "Monday"),
            noun("weekday-tuesday", "thứ Ba", "Tuesday"),
            noun("weekday-wednesday", "thứ Tư", "Wednesday"),
            noun("weekday-thursday", "thứ Năm", "Thursday"),
            noun("weekday-friday", "thứ Sáu", "Friday"),
            noun("weekday-saturday", "thứ Bảy", "Saturday"),
            noun("weekday-sunday", "Chủ nhật", "Sunday"),
            noun("period", "kỳ", "period"),
            noun("regime", "chế độ báo cáo", "regime"),
            noun("tier", "cấp", "tier"),
            noun("month-before", "tháng trước kỳ", "month before the period"),
            noun("month-after", "tháng sau kỳ", "month after the period"),
            noun("recurrence", "định kỳ", "recurrence"),
            noun("interval", "khoảng cách", "interval"),
            noun("count", "số kỳ", "count"),
            noun("week", "tuần", "week"),
            noun("key", "khóa", "key"),
            noun("limit", "thời hạn", "limit"),
            noun("comparison", "cách so sánh", "comparison"),
            noun("baseline", "mức gốc", "baseline"),
            noun("how many parts are owed", "số mục phải thực hiện", "how many parts are owed"),
            noun("signing", "việc ký", "signing"),
            noun("window", "khoảng thời gian ràng buộc", "window"),
            noun("renewal", "việc gia hạn", "renewal"),
            noun("term", "thời hạn", "term"),
            noun("law", "luật áp dụng", "law"),
            noun("zone", "múi giờ", "zone"),
            noun("deadline", "thời hạn", "deadline"),
            noun("kind of day", "loại ngày", "kind of day"),
            noun("unit of limits", "đơn vị tính thời hạn", "unit of limits"),
            noun("first day", "cách tính ngày đầu", "first day"),
            noun("rule for rest days", "quy tắc khi rơi vào ngày nghỉ", "rule for rest days"),
            noun("state of a due date", "tình trạng thời hạn", "state of a due date"),
            noun("who counts", "nơi quy định cách tính", "who counts"),
            noun("civil-code", "Bộ luật Dân sự 2015", "Civil Code 2015"),
            noun("own-counting", "cách tính riêng", "a counting of its own"),
            noun("minutes", "phút", "minute"),
            noun("hours", "giờ", "hour"),
            noun("days", "ngày", "day"),
            noun("working-days", "ngày làm việc", "working day"),
            noun("weeks", "tuần", "week"),
            noun("half-months", "nửa tháng", "half-month"),
            noun("months", "tháng", "month"),
            noun("quarters", "quý", "quarter"),
            noun("half-years", "nửa năm", "half-year"),
            noun("years", "năm", "year"),
            noun("day-of-period", "ngày ", ""),
            noun("start-of", "ngày đầu", "the first day of"),
            noun("middle-of", "ngày giữa", "the middle of"),
            noun("end-of", "ngày cuối", "the last day of"),
            noun("first-working-day-of", "ngày làm việc đầu tiên của", "the first working day of"),
            noun("last-working-day-of", "ngày làm việc cuối cùng của", "the last working day of"),
            noun("lunar-of", "ngày âm lịch", "the lunar day"));

    private static final Map<String, Noun> EVENTS = Map.ofEntries(
            noun("ad-hoc", "đột xuất", "ad hoc"),
            noun("signed", "ngày ký", "the signing"),
            noun("issued", "ngày ban hành", "the issue"),
            noun("in-force", "ngày có hiệu lực", "the entry into force"),
            noun("received", "ngày nhận", "the receipt"),
            noun("requested", "ngày có yêu cầu", "the request"),
            noun("period-start", "ngày đầu kỳ", "the first day of the period"),
            noun("period-end", "ngày cuối kỳ", "the last day of the period"));

    private static final Map<String, Noun> OCCASIONS = Map.ofEntries(
            noun("performed", "việc thực hiện nhiệm vụ", "the performance of"),
            noun("breached", "việc vi phạm nhiệm vụ", "the breach of"),
            noun("more-than", "quá", "by more than"),
            noun("last-of", "sự kiện sau cùng trong số", "the last of"),
            noun("first-of", "sự kiện đầu tiên trong số", "the first of"),
            noun("after", "sau", "after"),
            noun("nth", "lần thứ", "time no."),
            noun("month-after", "ngày đầu của tháng sau", "the first day of the month after"));

    private Nouns() {}

    private static Map.Entry<String, Noun> noun(String word, String vi, String en) {
        return Map.entry(word, new Noun(vi, en));
    }

    /**
     * Gives the name of a word.
     *
     * @param word the word
     * @param locale the language
     * @return its name, or the word itself if it has none
     */
    public static String text(String word, Locale locale) {
        return name(BY_WORD.get(word), word, locale);
    }

    static boolean isWord(String word) {
        return BY_WORD.containsKey(word);
    }

    /**
     * Tells whether an event is one of those that every agreement understands.
     *
     * @param event its name
     * @return whether it has a name for people
     */
    public static boolean isEvent(String event) {
        return EVENTS.containsKey(event);
    }

    /**
     * Gives the name of an event, or of what reasons speak of in place of one: {@code performed:d1}, {@code
     * last-of(signed, performed:d1)}, {@code after(10 days, received)}, {@code nth(3, refused)}. Names of events have
     * neither colons nor brackets.
     *
     * @param event its code
     * @param locale the language
     * @return its name, or the code itself if it is not known
     */
    public static String event(String event, Locale locale) {
        int colon = event.indexOf(':');
        int bracket = event.indexOf('(');
        if (bracket > 0 && event.endsWith(")")) {
            List<String> parts = parts(event.substring(bracket + 1, event.length() - 1));
            return composite(event.substring(0, bracket), parts, locale);
        }
        if (colon > 0) {
            return occasion(event.substring(0, colon), locale) + " " + event.substring(colon + 1);
        }
        return name(EVENTS.get(event), event, locale);
    }

    private static String composite(String kind, List<String> parts, Locale locale) {
        String name = occasion(kind, locale);
        return switch (kind) {
            case "after" -> DueSentences.limit(parts.get(0), locale) + " " + name + " " + event(parts.get(1), locale);
            case "more-than" ->
                event(parts.get(1), locale) + " " + name + " " + DueSentences.limit(parts.get(0), locale);
            case "nth" -> name + " " + parts.get(0) + ": " + event(parts.get(1), locale);
            case "month-after" -> name + " " + event(parts.get(0), locale);
            default ->
                name + " "
                        + parts.stream().map(part -> event(part, locale)).collect(Collectors.joining("; ", "(", ")"));
        };
    }

    /** What stands between commas, those in brackets left together. */
    private static List<String> parts(String listed) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < listed.length(); i++) {
            char c = listed.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(listed.substring(from, i).trim());
                from = i + 1;
            }
        }
        parts.add(listed.substring(from).trim());
        return parts;
    }

    private static String occasion(String kind, Locale locale) {
        return name(OCCASIONS.get(kind), kind, locale);
    }

    private static String name(@Nullable Noun noun, String word, Locale locale) {
        if (noun == null) {
            return word;
        }
        return Figures.isEnglish(locale) ? noun.en : noun.vi;
    }
}
