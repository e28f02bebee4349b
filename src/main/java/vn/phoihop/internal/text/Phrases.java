package vn.phoihop.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases in which what a text sets is said: its time limits, cycles, conditions and renewals. */
public final class Phrases {
    static final Map<String, Template> BY_CODE = Map.ofEntries(
            // Time limits.
            said("within", "trong {0,limit} kể từ {1}", "within {0,limit} of {1}"),
            said("exactly", "đúng {0,limit} kể từ {1}", "exactly {0,limit} after {1}"),
            said("no-sooner-than", "không sớm hơn {0,limit} kể từ {1}", "no sooner than {0,limit} after {1}"),
            said("at-least-before", "ít nhất {0,limit} trước {1}", "at least {0,limit} before {1}"),
            said("at-most-before", "nhiều nhất {0,limit} trước {1}", "at most {0,limit} before {1}"),
            said("before", "trước {0,ref}", "before {0,ref}"),
            said("no-later-than", "chậm nhất {0,ref}", "no later than {0,ref}"),
            said("on", "vào {0,ref}", "on {0,ref}"),
            said("not-before", "không trước {0,ref}", "not before {0,ref}"),
            said("period-of", "{0} có {1}", "{0} of {1}"),
            said("same-day-as", "cùng ngày với {0}", "on the day of {0}"),
            said("earliest", "ngày sớm nhất trong các ngày: {0}", "the earliest of: {0}"),
            said("latest", "ngày muộn nhất trong các ngày: {0}", "the latest of: {0}"),
            said("case", "nếu {0} thì {1}", "if {0}, {1}"),
            said("otherwise", "{0}; nếu không thì {1}", "{0}; otherwise {1}"),
            said("readings", "tùy cách hiểu: {0}", "as it is read: {0}"),
            said("set-elsewhere", "do nơi khác ấn định: {0}", "set elsewhere: {0}"),
            said("no-limit", "không đặt thời hạn: {0}", "no time limit: {0}"),
            said("counting", "cách tính: {0}", "counting: {0}"),
            // Cycles.
            said("every", "{0,limit} một lần", "every {0,limit}"),
            said("times", "ít nhất {0} lần", "at least {0} times"),
            said("by-the-calendar", "theo lịch", "by the calendar"),
            said("from", "kể từ {0}", "from {0}"),
            said("first-due", "lần đầu chậm nhất {0,day}", "first due {0,day}"),
            said("cycles", "{0} kỳ", "{0} cycles"),
            said("until", "đến {0,day}", "until {0,day}"),
            said("by-regime", "theo chế độ {0}", "by the regime {0}"),
            // Conditions, and from when until when.
            said("not", "không phải {0}", "not {0}"),
            said("and", "{0} và {1}", "{0} and {1}"),
            said("or", "{0} hoặc {1}", "{0} or {1}"),
            said("until-end-of", "đến hết {0}", "to the end of {0}"),
            // Renewal and survival.
            said("renewed-for", "tự gia hạn {0,limit} mỗi lần", "renewed by itself for {0,limit} each time"),
            said("renewed-alike", "tự gia hạn bằng thời gian ban đầu", "renewed by itself for as long as it was"),
            said("renewed-without-end", "tự gia hạn không xác định thời hạn", "renewed by itself without end"),
            said(
                    "unless-notice",
                    "trừ khi có thông báo trước ít nhất {0,limit}",
                    "unless notice is given at least {0,limit} before"),
            said("unless-any-notice", "trừ khi có thông báo trước", "unless notice is given before"),
            said("for-ever", "không thời hạn", "for ever"));

    private Phrases() {}

    private static Map.Entry<String, Template> said(String code, String vi, String en) {
        return Map.entry(code, new Template(vi, en));
    }

    /**
     * Says a phrase.
     *
     * @param code its code
     * @param locale the language
     * @param arguments what it is about
     * @return the phrase
     * @throws IllegalStateException if there is no such phrase
     */
    public static String say(String code, Locale locale, String... arguments) {
        Template template = BY_CODE.get(code);
        if (template == null) {
            throw new IllegalStateException("a phrase must have words, but " + code + " has none");
        }
        return template.text(List.of(arguments), locale);
    }
}
