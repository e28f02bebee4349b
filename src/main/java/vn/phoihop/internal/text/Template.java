package vn.phoihop.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with places for its arguments, in Vietnamese and English. A place is {@code {0}}, or {@code {0,day}} where
 * the argument is a day, {@code {0,noun}} where it is a word that {@link Nouns} may have a name for, and likewise for an
 * occasion, a limit, a day of a period ({@code ref}) and an instant ({@code moment}).
 */
record Template(String vi, String en) {
    /** Says the sentence with these arguments. */
    String text(List<String> arguments, Locale locale) {
        String template = Figures.isEnglish(locale) ? en : vi;
        StringBuilder b = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            int number = template.charAt(open + 1) - '0';
            String argument = number < arguments.size() ? arguments.get(number) : "?";
            b.append(template, at, open).append(shown(argument, template.substring(open + 2, close), locale));
            at = close + 1;
        }
        return b.append(template, at, template.length()).toString();
    }

    static String shown(String argument, String as, Locale locale) {
        return switch (as) {
            case ",day" -> day(argument, locale);
            case ",noun" -> Nouns.text(argument, locale);
            case ",occasion" -> occasion(argument, locale);
            case ",limit" -> DueSentences.limit(argument, locale);
            case ",ref" -> DueSentences.dayRef(argument, locale);
            case ",moment" -> DueSentences.moment(argument, locale);
            default -> argument;
        };
    }

    private static String occasion(String argument, Locale locale) {
        String day = day(argument, locale);
        return day.equals(argument) ? Nouns.event(argument, locale) : day;
    }

    static String day(String argument, Locale locale) {
        try {
            return Figures.day(LocalDate.parse(argument), locale);
        } catch (DateTimeParseException e) {
            return argument;
        }
    }
}
