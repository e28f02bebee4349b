package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * What a day is for whoever counts working days. A closed code.
 *
 * <p>It says nothing of how sure that is; see {@code WorkCalendar.Day}.
 */
public enum DayKind {
    /** People work. Example: Saturday 26 April 2025, which was worked in place of Friday 2 May. */
    WORKING("working", Words.of("ngày làm việc", "working day")),
    /** A weekend, a holiday, a day off in lieu. Example: Friday 2 May 2025. */
    REST("rest", Words.of("ngày nghỉ", "rest day")),
    /**
     * Nobody has said yet, or it is not known here. Example: the fourth day of the first lunar month of a year whose
     * notice has not come out. Not a working day, and not a rest day either.
     */
    UNKNOWN("unknown", Words.of("chưa xác định", "unknown"));

    private final String code;
    private final Words label;

    DayKind(String code, Words label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the code as it is written} */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name
     */
    public String label(Locale locale) {
        return label.text(locale);
    }

    /**
     * Finds the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none, with the codes there are
     */
    @JsonCreator
    public static DayKind of(@Nullable String code) {
        return Codes.find("kind of day", values(), DayKind::code, code);
    }
}
