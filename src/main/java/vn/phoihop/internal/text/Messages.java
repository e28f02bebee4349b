package vn.phoihop.internal.text;

import java.util.Locale;
import java.util.Map;

/**
 * What findings say: sentences with places for arguments by their names. A place is <code>{duty}</code>, or
 * <code>{day,day}</code> where the argument is a day, <code>{list,noun}</code> where it is a word that {@link Nouns} may
 * have a name for.
 */
public final class Messages {
    /** The place where all arguments stand, in brackets. */
    public static final String ALL = "{*}";

    private static final Template COUNTS = new Template(
            "{0} lỗi, {1} cảnh báo, {2} lưu ý, {3} đã tạm bỏ qua; {4} quy tắc đã chạy, {5} không gặp mục nào, {6} không áp dụng",
            "errors: {0}, warnings: {1}, notices: {2}, suppressed: {3}; rules that ran: {4}, that met nothing: {5},"
                    + " that do not apply: {6}");

    private Messages() {}

    /**
     * Says a sentence.
     *
     * @param sentence the sentence with its places
     * @param arguments the arguments by their names
     * @param locale the language
     * @return the sentence; a place without argument stays as it is
     */
    public static String text(String sentence, Map<String, String> arguments, Locale locale) {
        StringBuilder b = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            b.append(sentence, at, open).append(filled(sentence.substring(open + 1, close), arguments, locale));
            at = close + 1;
        }
        return b.append(sentence, at, sentence.length()).toString();
    }

    private static String filled(String place, Map<String, String> arguments, Locale locale) {
        if (place.equals("*")) {
            return arguments.isEmpty() ? "" : " (" + String.join(", ", arguments.values()) + ")";
        }
        int comma = place.indexOf(',');
        String argument = arguments.get(comma < 0 ? place : place.substring(0, comma));
        if (argument == null) {
            return "{" + place + "}";
        }
        return comma < 0 ? argument : Template.shown(argument, place.substring(comma), locale);
    }

    /**
     * Says how much was found and what the rules did.
     *
     * @param counts the counts, in order
     * @param locale the language
     * @return a line
     */
    public static String counts(Map<String, String> counts, Locale locale) {
        return COUNTS.text(counts.values().stream().toList(), locale);
    }
}
