package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences on how a due date was found. Articles are those of the Civil Code 91/2015/QH13. */
public final class DueSentences {
    /** What stands behind the code of a step whose article is not cited, since another law governs. */
    public static final String UNCITED = "-uncited";

    record Entry(String article, Template template) {}

    static final Map<String, Entry> BY_CODE = Map.ofEntries(
            fact("headline-day", "Hạn: hết ngày {0,day}", "Due by the end of {0,day}"),
            fact("headline-moment", "Hạn: {0,moment}", "Due by {0,moment}"),
            // What it is counted from.
            fact("anchor-day", "Tính từ ngày {0,day}", "counted from {0,day}"),
            fact("anchor-moment", "Tính từ {0,moment}", "counted from {0,moment}"),
            fact("anchor-event", "Tính từ {0,occasion}: {1,day}", "counted from {0,occasion}: {1,day}"),
            fact("anchor-event-moment", "Tính từ {0,occasion}: {1,moment}", "counted from {0,occasion}: {1,moment}"),
            // Who says how to count.
            entry(
                    "counting-by-deadline",
                    "145",
                    "Thời hạn này tự quy định cách tính: {0,noun}",
                    "the deadline itself says how to count: {0,noun}"),
            entry(
                    "counting-by-agreement",
                    "145",
                    "Theo thỏa thuận của các bên, cách tính là: {0,noun}",
                    "the agreement says how to count: {0,noun}"),
            fact(
                    "counting-by-caller",
                    "Cách tính do người sử dụng chọn: {0,noun}",
                    "the caller says how to count: {0,noun}"),
            entry(
                    "counting-by-law",
                    "145",
                    "Không có thỏa thuận khác nên tính theo {0,noun}",
                    "nothing else is agreed, so it is counted by the {0,noun}"),
            fact("counting-missing", "Chưa biết cách tính thời hạn", "how to count is not known"),
            entry(
                    "first-day-not-counted",
                    "147",
                    "Ngày đầu tiên không tính; thời hạn bắt đầu từ ngày tiếp theo",
                    "the first day is not counted; the limit begins on the next"),
            fact("first-day-counted", "Ngày đầu tiên được tính", "the first day is counted"),
            // Where a limit ends.
            entry("ends-days", "148.1", "{0,limit} kết thúc vào ngày {1,day}", "{0,limit} end with {1,day}"),
            entry(
                    "ends-weeks",
                    "148.2",
                    "{0,limit} kết thúc vào ngày tương ứng của tuần cuối cùng: {1,day}",
                    "{0,limit} end with the same day of the last week: {1,day}"),
            entry(
                    "ends-months",
                    "148.3",
                    "{0,limit} kết thúc vào ngày tương ứng của tháng cuối cùng: {1,day}",
                    "{0,limit} end with the same-numbered day of the last month: {1,day}"),
            entry(
                    "ends-years",
                    "148.4",
                    "{0,limit} kết thúc vào ngày, tháng tương ứng của năm cuối cùng: {1,day}",
                    "{0,limit} end with the same day and month of the last year: {1,day}"),
            entry(
                    "ends-short-month",
                    "148.3",
                    "{0,limit}: tháng cuối cùng không có ngày tương ứng nên kết thúc vào ngày cuối tháng, {1,day}",
                    "{0,limit}: the last month has no such day, so they end with its last one, {1,day}"),
            fact(
                    "ends-working-days",
                    "{0,limit}, không kể ngày nghỉ, kết thúc vào ngày {1,day}",
                    "{0,limit}, rest days left out, end with {1,day}"),
            entry(
                    "ends-moment",
                    "147.1",
                    "{0,limit} tính ngay từ thời điểm đó, kết thúc lúc {1,moment}",
                    "{0,limit} run from that instant and end at {1,moment}"),
            entry("ends-24h", "148.6", "Kết thúc lúc 24 giờ ngày {0,day}", "time runs out at 24:00 of {0,day}"),
            fact(
                    "backward-counted",
                    "Lùi {0,limit}, tính cả ngày được xác định: {1,day}",
                    "{0,limit} back, that day counted: {1,day}"),
            fact(
                    "window-empty",
                    "Ngày sớm nhất {0,day} lại sau ngày cuối cùng {1,day}: hai thời hạn mâu thuẫn",
                    "the first day, {0,day}, is after the last, {1,day}: the two contradict"),
            fact(
                    "lunar-provisional",
                    "Ngày âm lịch {0} sau năm 2072 là tạm tính",
                    "the lunar date {0} is after 2072 and provisional"),
            fact(
                    "provisional-day",
                    "Ngày {0,day} chưa có thông báo chính thức; kết quả là tạm tính",
                    "{0,day} has no official notice yet; the result is provisional"),
            fact(
                    "reading-unknown",
                    "Cách hiểu đã chọn không có trong các cách hiểu: {0}",
                    "the reading chosen is none of the readings: {0}"),
            fact(
                    "backward",
                    "Lùi {0,limit}, không tính ngày được xác định: {1,day}",
                    "{0,limit} back, that day left out: {1,day}"),
            fact("backward-moment", "Lùi {0,limit}: {1,moment}", "{0,limit} back: {1,moment}"),
            entry(
                    "rolled",
                    "148.5",
                    "Ngày {0,day} là ngày nghỉ ({1}) nên kết thúc vào ngày làm việc tiếp theo, {3,day}",
                    "{0,day} is a rest day ({2}), so it ends with the next working day, {3,day}"),
            entry(
                    "stated-rolled",
                    "148.5",
                    "Ngày {0,day} là ngày nghỉ ({1}) nên chậm nhất là ngày làm việc tiếp theo, {3,day} (áp dụng tương tự)",
                    "{0,day} is a rest day ({2}), so the last day is the next working day, {3,day} (by analogy)"),
            fact(
                    "moved-back",
                    "Ngày {0,day} là ngày nghỉ ({1}) nên lùi về ngày làm việc liền trước, {3,day}",
                    "{0,day} is a rest day ({2}), so it is the working day before, {3,day}"),
            fact("stays", "Ngày {0,day} là ngày nghỉ ({1}) nhưng giữ nguyên", "{0,day} is a rest day ({2}) and stays"),
            // Stated days.
            fact("day-of", "{0,ref} là ngày {1,day}", "{0,ref} is {1,day}"),
            fact("on", "Thực hiện đúng ngày {0,day}", "to be done on {0,day}, neither before nor later"),
            fact(
                    "before",
                    "Trước ngày {0,day}: chậm nhất là ngày liền trước, {1,day}",
                    "before {0,day}: the last day is the one before, {1,day}"),
            fact("no-later-than", "Chậm nhất là ngày {0,day}", "no later than {0,day}"),
            fact("not-before", "Không sớm hơn ngày {0,day}", "not before {0,day}"),
            fact("same-day", "Trong chính ngày {0,day}, đến 24 giờ", "on {0,day} itself, until 24:00"),
            fact(
                    "end-of-cycle",
                    "Trong kỳ, không nêu ngày: đến hết ngày cuối của kỳ, {0,day}",
                    "in the cycle, no day is stated: until its last day, {0,day}"),
            fact("cycle-unstated", "Chưa biết bao lâu một kỳ", "how long a cycle is is not known"),
            // Choices.
            fact(
                    "earliest-of",
                    "Trong {0} thời hạn, lấy thời hạn đến sớm nhất",
                    "of {0} deadlines the earliest counts"),
            fact("latest-of", "Trong {0} thời hạn, lấy thời hạn đến muộn nhất", "of {0} deadlines the latest counts"),
            fact("condition-holds", "Có điều kiện “{0}”", "the condition \"{0}\" holds"),
            fact("condition-fails", "Không có điều kiện “{0}”", "the condition \"{0}\" does not hold"),
            fact("condition-unknown", "Chưa biết có điều kiện “{0}” hay không", "whether \"{0}\" holds is not known"),
            fact(
                    "reading-chosen",
                    "Đã chọn cách hiểu {0} của mục chưa rõ {1}",
                    "reading {0} of the ambiguity {1} was chosen"),
            fact(
                    "reading-open",
                    "Có {0} cách hiểu và chưa ai chọn",
                    "it can be read in {0} ways, and nobody has chosen"),
            // Without a day.
            fact("pending", "Chưa biết {0,occasion}", "when this is or was is not known: {0,occasion}"),
            fact(
                    "instant-missing",
                    "Chỉ biết ngày {0,day}; {1,limit} phải tính từ giờ, phút cụ thể",
                    "only the day is known, {0,day}; {1,limit} are counted from an instant"),
            fact("period-missing", "Chưa biết kỳ của {0,ref}", "the period is not known in which this lies: {0,ref}"),
            fact("day-of-unknown", "Chưa xác định được {0,ref}", "this day cannot be told: {0,ref}"),
            fact(
                    "day-unknown",
                    "Chưa biết ngày {0,day} là ngày làm việc hay ngày nghỉ ({1})",
                    "whether {0,day} is worked is not known ({2})"),
            fact("beyond", "{0,limit} vượt quá năm 9999", "{0,limit} lead beyond the year 9999"),
            fact("external", "Thời hạn do nơi khác ấn định: {0}", "another sets the day: {1}"),
            fact(
                    "external-stated",
                    "Thời hạn do nơi khác ấn định ({0}): {2,day}",
                    "another sets the day ({1}): {2,day}"),
            fact("none", "Văn bản không đặt thời hạn: {0}", "the text sets no time limit: {1}"),
            fact(
                    "vague",
                    "“{0}” không tính được thành ngày; cần xem xét, kết luận",
                    "\"{1}\" cannot be counted; a person must judge"),
            fact(
                    "hard-limit-governs",
                    "Bên cạnh “{0}” có thời hạn cụ thể, lấy thời hạn cụ thể",
                    "beside \"{1}\" a limit is set, and the limit governs"),
            // The calendar.
            fact("notice", "Lịch làm việc theo {0}", "working days by {0}"),
            fact(
                    "provisional",
                    "Từ {0,day} đến {1,day} có ngày chưa có thông báo chính thức; kết quả là tạm tính",
                    "days from {0,day} to {1,day} have no official notice yet; the result is provisional"));

    private DueSentences() {}

    private static Map.Entry<String, Entry> fact(String code, String vi, String en) {
        return entry(code, "", vi, en);
    }

    private static Map.Entry<String, Entry> entry(String code, String article, String vi, String en) {
        return Map.entry(code, new Entry(article, new Template(vi, en)));
    }

    /**
     * Says a step, with its article.
     *
     * @param code the code of the step
     * @param arguments its arguments
     * @param locale the language
     * @return the sentence
     * @throws IllegalStateException if there is no such sentence
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        boolean isUncited = code.endsWith(UNCITED);
        Entry entry = BY_CODE.get(isUncited ? code.substring(0, code.length() - UNCITED.length()) : code);
        if (entry == null) {
            throw new IllegalStateException("a step must have a sentence, but " + code + " has none");
        }
        String sentence = entry.template.text(arguments, locale);
        return isUncited || entry.article.isEmpty() ? sentence : sentence + " (" + cited(entry.article, locale) + ")";
    }

    private static String cited(String article, Locale locale) {
        if (Figures.isEnglish(locale)) {
            return "Article " + article + ", Civil Code";
        }
        int dot = article.indexOf('.');
        String clause = dot < 0 ? "" : "khoản " + article.substring(dot + 1) + " ";
        return clause + "Điều " + (dot < 0 ? article : article.substring(0, dot)) + " Bộ luật Dân sự";
    }

    /**
     * Gives the article that a step rests on.
     *
     * @param code the code of the step
     * @return such as {@code CC 148.5}
     */
    public static Optional<String> article(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .map(Entry::article)
                .filter(article -> !article.isEmpty())
                .map(article -> "CC " + article);
    }

    /**
     * Says a limit.
     *
     * @param limit the amount and the unit, such as {@code 3 working-days}
     * @param locale the language
     * @return such as {@code 3 ngày làm việc}, {@code 3 working days}
     */
    public static String limit(String limit, Locale locale) {
        int space = limit.indexOf(' ');
        String amount = limit.substring(0, Math.max(space, 0));
        String unit = Nouns.text(limit.substring(space + 1), locale);
        if (!Figures.isEnglish(locale)) {
            return amount + " " + unit;
        }
        return amount + " " + unit + (amount.equals("1") ? "" : "s");
    }

    /**
     * Says a day that is named within a period.
     *
     * @param ref the day as it is written, such as {@code last-working-day:month}
     * @param locale the language
     * @return such as {@code ngày làm việc cuối cùng của tháng}
     */
    public static String dayRef(String ref, Locale locale) {
        int colon = ref.indexOf(':');
        String of = ref.substring(colon + 1);
        if (colon < 0) {
            String day = Template.day(of, locale);
            return Nouns.text("day-of-period", locale) + (day.equals(of) ? Figures.dayOfYear(of, locale) : day);
        }
        String point = ref.substring(0, colon);
        boolean isLunar = point.equals("lunar");
        boolean isNumber = point.startsWith("day-");
        int dash = point.indexOf('-');
        if (isNumber || (dash > 0 && Nouns.isWord("weekday-" + point.substring(dash + 1)))) {
            String number = isNumber ? point.substring(4) : point.substring(0, dash);
            String period = Figures.period(of, locale);
            return isNumber
                    ? dayOf(number, period, Character.isDigit(of.charAt(0)), locale)
                    : ofMonth(point.substring(dash + 1), number, locale) + " " + period;
        }
        return Nouns.text(point + "-of", locale)
                + " "
                + (isLunar ? Figures.numbersOfDay(of, locale) : Figures.period(of, locale));
    }

    private static String dayOf(String number, String month, boolean isOneMonth, Locale locale) {
        return Figures.isEnglish(locale)
                ? "day " + number + " of " + month
                : "ngày " + number + (isOneMonth ? " " : " của ") + month;
    }

    private static String ofMonth(String weekday, String number, Locale locale) {
        boolean isEnglish = Figures.isEnglish(locale);
        String name = Nouns.text("weekday-" + weekday, locale);
        if (isEnglish) {
            return "the " + number + " " + name + " of";
        }
        return name + (number.equals("last") ? " cuối cùng của" : " thứ " + number.charAt(0) + " trong");
    }

    /**
     * Says an instant.
     *
     * @param moment a date and time with its offset, as ISO 8601 has it
     * @param locale the language
     * @return such as {@code 15:00 ngày 26/04/2025}, {@code 15:00 on 26 April 2025}
     */
    static String moment(String moment, Locale locale) {
        int t = moment.indexOf('T');
        if (t != 10) {
            return moment;
        }
        int zone = Math.max(moment.indexOf('Z'), Math.max(moment.lastIndexOf('+'), moment.lastIndexOf('-')));
        String day = Template.day(moment.substring(0, t), locale);
        String time = moment.substring(t + 1, zone);
        return time + (Figures.isEnglish(locale) ? " on " : " ngày ") + day;
    }
}
