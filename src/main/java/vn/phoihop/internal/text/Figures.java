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

    /**
     * Writes a day of a lunar month that is no leap month, the numbers as Decree 30/2020/NĐ-CP writes those of days.
     *
     * @param year the lunar year
     * @param month the month
     * @param day the day of the month
     * @param locale the language
     * @return {@code ngày 10 tháng 3 năm 2025 (âm lịch)} in Vietnamese, {@code day 10 of lunar month 3, 2025} in English
     */
    public static String dayOfLunarMonth(int year, int month, int day, Locale locale) {
        return isEnglish(locale)
                ? "day " + day + " of lunar month " + month + ", " + year
                : lunar(year, month, " năm ", day);
    }

    /**
     * Writes a day of a leap month, as {@link #dayOfLunarMonth}.
     *
     * @param year the lunar year
     * @param month the number of the leap month
     * @param day the day of the month
     * @param locale the language
     * @return {@code ngày 01 tháng 6 nhuận năm 2025 (âm lịch)} in Vietnamese, {@code day 1 of lunar month 6 (leap), 2025}
     *     in English
     */
    public static String dayOfLeapMonth(int year, int month, int day, Locale locale) {
        return isEnglish(locale)
                ? "day " + day + " of lunar month " + month + " (leap), " + year
                : lunar(year, month, " nhuận năm ", day);
    }

    private static String lunar(int year, int month, String ofYear, int day) {
        String number = month < 3 ? twoDigits(month) : Integer.toString(month);
        return "ngày " + twoDigits(day) + " tháng " + number + ofYear + year + " (âm lịch)";
    }

    /**
     * Writes a day of any year.
     *
     * @param monthDay month and day, as in {@code 12-15}
     * @param locale the language
     * @return {@code 15/12} in Vietnamese, {@code 15 December} in English
     */
    static String dayOfYear(String monthDay, Locale locale) {
        if (!isEnglish(locale)) {
            return numbersOfDay(monthDay, locale);
        }
        int month = Integer.parseInt(monthDay.substring(0, 2));
        return Integer.parseInt(monthDay.substring(3)) + " " + MONTHS.get(month - 1);
    }

    /**
     * Writes the numbers of a day whose months have none of our names.
     *
     * @param numbers as in {@code 01-15} or {@code 2027-01-15}
     * @param locale the language
     * @return {@code 15/01} or {@code 15/01/2027} in Vietnamese, the numbers as they are in English
     */
    static String numbersOfDay(String numbers, Locale locale) {
        String[] parts = numbers.split("-", 4);
        if (isEnglish(locale) || parts.length > 3) {
            return numbers;
        }
        String last = parts[parts.length - 1] + "/" + parts[parts.length - 2];
        return parts.length == 2 ? last : last + "/" + parts[0];
    }

    /**
     * Writes a period.
     *
     * @param period as in {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-06}, or {@code quarter}
     * @param locale the language
     * @return such as {@code quý III năm 2025}, {@code quarter III of 2025}
     */
    static String period(String period, Locale locale) {
        if (!Character.isDigit(period.charAt(0))) {
            return (isEnglish(locale) ? "the " : "") + Nouns.text(period, locale);
        }
        String year = period.substring(0, 4);
        String vi = " năm " + year;
        if (period.length() == 4) {
            return isEnglish(locale) ? year : vi.strip();
        }
        char unit = period.charAt(5);
        if (unit == 'Q' || unit == 'H') {
            String roman = List.of("I", "II", "III", "IV").get(period.charAt(6) - '1');
            String name = Nouns.text(unit == 'Q' ? "quarter" : "half-year", locale);
            return name + " " + roman + (isEnglish(locale) ? " of " + year : vi);
        }
        int month = Integer.parseInt(period.substring(5));
        return isEnglish(locale) ? MONTHS.get(month - 1) + " " + year : "tháng " + month + vi;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
