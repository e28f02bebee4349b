package vn.phoihop.internal.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers and days for people. Vietnamese unless the locale is English; nothing depends on the default locale. */
public final class Figures {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Figures() {}

    /**
     * Writes a number with its digits in groups of three.
     *
     * @param number the number
     * @param locale the language
     * @return {@code 15.000.000} and {@code 99,5} in Vietnamese, {@code 15,000,000} and {@code 99.5} in English
     */
    public static String number(BigDecimal number, Locale locale) {
        char group = isEnglish(locale) ? ',' : '.';
        char point = isEnglish(locale) ? '.' : ',';
        String plain = number.abs().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder b = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                b.append(group);
            }
            b.append(plain.charAt(i));
        }
        return end == plain.length()
                ? b.toString()
                : b.append(point).append(plain, end + 1, plain.length()).toString();
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @param locale the language
     * @return {@code 05/07/2021} in Vietnamese, {@code 5 July 2021} in English
     */
    public static String day(LocalDate day, Locale locale) {
        return isEnglish(locale)
                ? day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
                : twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
