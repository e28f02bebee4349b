package vn.phoihop.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of single values, each with the one grammar of messages: subject, <em>must</em>, the actual value. */
public final class Require {
    private static final int SHOWN = 60;
    private static final int SHOWN_OF_POINTER = 200;

    private Require() {}

    /**
     * Passes on a value that is stated.
     *
     * @param <T> the type of the value
     * @param what the attribute's name
     * @param value the value, or null
     * @return the value
     * @throws MissingAttributesException if it is null
     */
    public static <T> T stated(String what, @Nullable T value) {
        if (value == null) {
            throw new MissingAttributesException(what);
        }
        return value;
    }

    /**
     * Passes on text that says something.
     *
     * @param what the subject of the message
     * @param value the text, or null
     * @return the text
     * @throws IllegalArgumentException if it is null, only white space or holds half of a surrogate pair
     */
    public static String text(String what, @Nullable String value) {
        return text(what, what, value);
    }

    /**
     * Passes on text that says something, as {@link #text(String, String)}.
     *
     * @param what the subject of the message
     * @param attribute the attribute that holds it
     * @param value the text, or null
     * @return the text
     */
    public static String text(String what, String attribute, @Nullable String value) {
        String text = stated(what, value);
        if (!isText(text)) {
            throw new RefusedValueException(isWhole(text) ? "blank" : "half-character", what, shown(text))
                    .in(attribute);
        }
        return text;
    }

    /**
     * Passes on texts that all say something.
     *
     * @param what the subject of the message
     * @param attribute the attribute that holds them
     * @param values the texts
     * @throws IllegalArgumentException if one is only white space or holds half of a surrogate pair
     */
    public static void texts(String what, String attribute, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!isText(values.get(i))) {
                text(what, attribute + "/" + i, values.get(i));
            }
        }
    }

    /**
     * Passes on the text in a language, as {@link #text(String, String)}.
     *
     * @param language the language
     * @param value the text, or null
     */
    public static void textIn(String language, @Nullable String value) {
        if (value == null || !isText(value)) {
            text("words in language " + language, language, value);
        }
    }

    /**
     * Passes on text that can be written down; it may be blank.
     *
     * @param what the subject of the message
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    public static String whole(String what, String text) {
        if (!isWhole(text)) {
            throw new RefusedValueException("half-character", what, shown(text));
        }
        return text;
    }

    /**
     * Says whether a text says something and can be written down.
     *
     * @param value the text
     * @return whether it is not blank and holds no half of a surrogate pair
     */
    public static boolean isText(String value) {
        return isWhole(value) && isVisible(value);
    }

    private static boolean isVisible(String value) {
        boolean beginsWithLetter = !value.isEmpty() && Character.isLetterOrDigit(value.charAt(0));
        return beginsWithLetter || value.codePoints().anyMatch(Require::isVisible);
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isHidden(c);
    }

    /** Whether a character is none that a message may hold: it controls the line, or cannot be seen. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.SURROGATE
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * Says whether a text holds no half of a surrogate pair.
     *
     * @param value the text
     * @return whether it can be written down
     */
    public static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                boolean isPair =
                        i + 1 < value.length() && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Passes on a day that can be written with a year of four digits.
     *
     * @param what the subject of the message
     * @param day the day, if stated
     * @throws IllegalArgumentException if its year is not from 1 to 9999
     */
    public static void day(String what, Optional<LocalDate> day) {
        if (day.isPresent() && (day.get().getYear() < 1 || day.get().getYear() > 9999)) {
            throw new RefusedValueException("day-range", what, day.get().toString());
        }
    }

    /**
     * Passes on an id: ASCII letters, digits, {@code .}, {@code _} and {@code -}, beginning with a letter or digit.
     *
     * @param what the subject of the message
     * @param value the id, or null
     * @return the id
     * @throws IllegalArgumentException if it is null or not of this form
     */
    public static String id(String what, @Nullable String value) {
        return id(what, what, value);
    }

    /**
     * Passes on an id, as {@link #id(String, String)}.
     *
     * @param what the subject of the message
     * @param attribute the attribute that holds it
     * @param value the id, or null
     * @return the id
     */
    public static String id(String what, String attribute, @Nullable String value) {
        String id = stated(what, value);
        boolean sound = !id.isEmpty() && isLetterOrDigit(id.charAt(0));
        for (int i = 1; sound && i < id.length(); i++) {
            char c = id.charAt(i);
            sound = isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        if (!sound) {
            throw new RefusedValueException("id-form", what, shown(id)).in(attribute);
        }
        return id;
    }

    /**
     * Passes on an open code: lower-case ASCII words and digits joined by single hyphens, such as {@code focal-point}.
     *
     * @param what the subject of the message
     * @param value the code, or null
     * @return the code
     * @throws IllegalArgumentException if it is null or not of this form
     */
    public static String kebab(String what, @Nullable String value) {
        String code = stated(what, value);
        if (!isKebab(code)) {
            throw new RefusedValueException("code-form", what, shown(code));
        }
        return code;
    }

    /**
     * Shows a value in a message: in quotation marks, otherwise as {@link #plain}.
     *
     * @param value the value
     * @return the value as a message shows it
     */
    public static String shown(String value) {
        return "\"" + plain(value) + "\"";
    }

    /**
     * Makes a value fit for a message: without characters that control the line or cannot be seen, cut after 60.
     *
     * @param value the value
     * @return the value as a message shows it
     */
    public static String plain(String value) {
        return cut(value, SHOWN);
    }

    /**
     * Makes a pointer fit for a message: as {@link #plain}, cut after 200.
     *
     * @param pointer the pointer
     * @return the pointer as a message shows it
     */
    public static String line(String pointer) {
        return cut(pointer, SHOWN_OF_POINTER);
    }

    private static String cut(String value, int most) {
        StringBuilder b = new StringBuilder();
        value.codePoints().limit(most).map(c -> isHidden(c) ? '\uFFFD' : c).forEach(b::appendCodePoint);
        return b.append(value.codePointCount(0, value.length()) > most ? "…" : "")
                .toString();
    }

    /**
     * Says whether a text is of the form of a code.
     *
     * @param code the text
     * @return whether it is lower-case words joined by hyphens
     */
    public static boolean isKebab(String code) {
        boolean sound = !code.isEmpty();
        boolean wordBefore = false;
        for (int i = 0; sound && i < code.length(); i++) {
            char c = code.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || isDigit(c);
            sound = word || (c == '-' && wordBefore);
            wordBefore = word;
        }
        return sound && wordBefore;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
