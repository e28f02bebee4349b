package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.DueSentences;

/**
 * A day as a text names it: a date, or a point of a month, a quarter or a year.
 *
 * <p>Written as one string:
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>written</th><th>means</th></tr>
 * <tr><td>{@code 2025-12-15}</td><td>that day</td></tr>
 * <tr><td>{@code 12-15}</td><td>15 December of the year asked about; {@code 02-29} is 28 February in a common year
 * </td></tr>
 * <tr><td>{@code start:2025-06}</td><td>the first day of a period (đầu tháng)</td></tr>
 * <tr><td>{@code middle:2025}</td><td>the 15th of a month, 30 June of a year (giữa tháng, giữa năm); no other period
 * has a middle</td></tr>
 * <tr><td>{@code end:2025-Q3}</td><td>the last day of a period (cuối quý)</td></tr>
 * <tr><td>{@code day-25:month}</td><td>the 25th of a month, or its last day where it is shorter</td></tr>
 * <tr><td>{@code 2nd-monday:month}, {@code last-friday:2025-06}</td><td>the n-th of a weekday in a month, 1st to 5th or
 * last; a fifth that is not there is no day</td></tr>
 * <tr><td>{@code first-working-day:2025}</td><td>the first working day of a period</td></tr>
 * <tr><td>{@code last-working-day:month}</td><td>the last working day of a period</td></tr>
 * <tr><td>{@code lunar:01-15}</td><td>day 15 of the first month of the lunar year that begins in the year asked about
 * </td></tr>
 * <tr><td>{@code lunar:2027-01-15}</td><td>that lunar day, see {@link LunarDate}</td></tr>
 * </table>
 *
 * <p>A period is {@code 2025}, {@code 2025-H1}, {@code 2025-Q3} or {@code 2025-06}; or {@code year}, {@code half-year},
 * {@code quarter}, {@code month} for the one that is asked about ({@link Reckoner#in(DayRange)}), which is the one its
 * last day lies in: the {@code month} of a quarter is its last one. {@code month-before} and {@code month-after} are the
 * months before it begins and after it ends.
 *
 * <p>Two are equal when they are written the same. Immutable and thread-safe.
 *
 * @see <a href="https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146">Civil Code 91/2015/QH13, Article 146.2 and
 *     146.3</a>
 */
public final class DayRef {
    private final String text;
    private final DayPoint point;

    private DayRef(String text, DayPoint point) {
        this.text = text;
        this.point = point;
    }

    /**
     * Names a day by its date.
     *
     * @param day the day, of a year from 1 to 9999
     * @return the reference
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static DayRef of(LocalDate day) {
        Require.day("day", Optional.of(Require.stated("day", day)));
        return new DayRef(day.toString(), new DayPoint.Fixed(day));
    }

    /**
     * Reads a reference as it is written.
     *
     * @param text the text, in one of the forms of the table
     * @return the reference
     * @throws IllegalArgumentException if the text is of none of the forms, or names no day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DayRef parse(String text) {
        DayPoint point = DayPoint.parse(Require.stated("day", text));
        if (point == null) {
            throw new RefusedValueException("day-ref-form", "day", Require.shown(text));
        }
        return new DayRef(text, point);
    }

    /** {@return whether it names a day only within a period, as {@code 12-15} does in a year and {@code end:month} in a month} */
    public boolean needsPeriod() {
        return point.needsPeriod();
    }

    /** The day, if it is known; a reference that needs a period has none without. */
    @Nullable
    LocalDate in(@Nullable DayRange period, WorkCalendar calendar) {
        return needsPeriod() && period == null ? null : point.in(period, calendar);
    }

    /** Tells what the day depends on: the calendar, or the lunar one. */
    void tell(Trace trace, @Nullable DayRange period, WorkCalendar calendar, @Nullable LocalDate day) {
        if (!needsPeriod() || period != null) {
            point.tell(trace, period, calendar, day);
        }
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code ngày làm việc cuối cùng của tháng}, {@code the last working day of the month}
     */
    public String label(Locale locale) {
        return DueSentences.dayRef(text, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayRef ref && ref.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the reference as it is written} */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
