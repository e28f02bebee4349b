package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * What a limit is counted in (TIME-2). A closed code.
 *
 * @see <a href="https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146">Civil Code 91/2015/QH13, Articles 146 to
 *     148</a>
 */
public enum LimitUnit {
    /** Sixty seconds, from the instant itself. Unknown where only the day of the anchor is known. */
    MINUTES("minutes", "minutes", 0, Words.of("phút", "minute")),
    /** Sixty minutes, from the instant itself, over nights and holidays: 24 hours from Friday 15:00 end on Saturday 15:00. */
    HOURS("hours", "hours", 0, Words.of("giờ", "hour")),
    /** A day of the calendar: 3 days from 18 January 2023 end on the 21st, a rest day of Tết, hence on the 27th. */
    DAYS("days", "days", 1, Words.of("ngày", "day")),
    /** A day that is worked: 3 working days from Wednesday 18 January 2023 end on 30 January, after Tết. */
    WORKING_DAYS("working-days", "workingDays", 0, Words.of("ngày làm việc", "working day")),
    /** Seven days: the same day of the week. */
    WEEKS("weeks", "weeks", 7, Words.of("tuần", "week")),
    /** Fifteen days (nửa tháng). */
    HALF_MONTHS("half-months", "halfMonths", 15, Words.of("nửa tháng", "half-month")),
    /** The same number of the day in a later month, or the month's last day: one month from 31 January ends on 28 February. */
    MONTHS("months", "months", 1, Words.of("tháng", "month")),
    /** Three months (quý). */
    QUARTERS("quarters", "quarters", 3, Words.of("quý", "quarter")),
    /** Six months (nửa năm). */
    HALF_YEARS("half-years", "halfYears", 6, Words.of("nửa năm", "half-year")),
    /** The same day of the same month; 28 February for 29 February where that is missing. */
    YEARS("years", "years", 12, Words.of("năm", "year"));

    private final String code;
    private final String field;
    private final int size;
    private final Words label;

    LimitUnit(String code, String field, int size, Words label) {
        this.code = code;
        this.field = field;
        this.size = size;
        this.label = label;
    }

    /** {@return the code as it is written} */
    @JsonValue
    public String code() {
        return code;
    }

    /** The name of the field that a limit of this unit is written in: {@code workingDays}. */
    String field() {
        return field;
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name, singular
     */
    public String label(Locale locale) {
        return label.text(locale);
    }

    /** {@return whether it runs from an instant and not from a day} */
    public boolean isExact() {
        return this == MINUTES || this == HOURS;
    }

    /** Whether it is a number of days of the calendar. */
    boolean isOfDays() {
        return this == DAYS || this == WEEKS || this == HALF_MONTHS;
    }

    /** Whether it is a number of months of the calendar. */
    boolean isOfMonths() {
        return compareTo(MONTHS) >= 0;
    }

    /** How many days or months it has. */
    int size() {
        return size;
    }

    /**
     * Finds the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none, with the codes there are
     */
    @JsonCreator
    public static LimitUnit of(@Nullable String code) {
        return Codes.find("unit of limits", values(), LimitUnit::code, code);
    }
}
