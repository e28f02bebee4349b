package vn.phoihop.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of a symbol, such as {@code UBND}, {@code PTTH&TTĐT}, {@code PV11(CS)}. */
final class Groups {
    private static final String UPPER = "ĐƯƠĂÂÊÔ";
    private static final String LOWER = "đươăâêô";

    private Groups() {}

    /** The groups between hyphens; none if one of them is no group. */
    static List<String> of(String symbol) {
        List<String> groups = split(symbol, '-');
        return groups.stream().allMatch(Groups::isGroup) ? groups : List.of();
    }

    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean isGroup(String group) {
        String outer = group;
        if (group.endsWith(")")) {
            int open = group.indexOf('(');
            if (open < 0 || !isAbbreviation(group.substring(open + 1, group.length() - 1))) {
                return false;
            }
            outer = group.substring(0, open);
        }
        return split(outer, '&').stream().allMatch(Groups::isAbbreviation);
    }

    private static boolean isAbbreviation(String text) {
        boolean sound = !text.isEmpty() && isUpper(text.charAt(0));
        for (int i = 1; sound && i < text.length(); i++) {
            char c = text.charAt(i);
            sound = isUpper(c) || isLower(c) || NumberText.isDigit(c);
        }
        return sound;
    }

    /** Whether it is not of the form of {@code C41} and {@code PV11}: letters, then digits. */
    static boolean isNoUnitCode(String group) {
        return !NumberText.isDigit(group.charAt(group.length() - 1)) || group.length() > 4;
    }

    static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || LOWER.indexOf(c) >= 0;
    }

    private static boolean isUpper(char c) {
        return (c >= 'A' && c <= 'Z') || UPPER.indexOf(c) >= 0;
    }

    /** The year, if the text is four digits. */
    static @Nullable Integer year(String text) {
        boolean isYear = text.length() == 4 && text.chars().allMatch(c -> NumberText.isDigit((char) c));
        return isYear ? Integer.valueOf(text) : null;
    }

    static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
