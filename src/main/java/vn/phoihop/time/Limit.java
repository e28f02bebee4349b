package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.DueSentences;

/**
 * A length of time that a text sets (thời hạn): an amount and a unit.
 *
 * <p>{@code Limit.workingDays(3)} is three working days, written {@code {"workingDays": 3}}. A limit is continuous; a
 * period that a text calls non-continuous (Civil Code, Article 146.1) is not one. It ends somewhere only when it is
 * counted from something: {@link Deadline} says from what, {@link Reckoner} counts.
 *
 * <p>Two are equal when amount and unit are: three months are not a quarter. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "minutes",
    "hours",
    "days",
    "workingDays",
    "weeks",
    "halfMonths",
    "months",
    "quarters",
    "halfYears",
    "years"
})
public abstract class Limit {
    private static final int MOST = 99_999;

    Limit() {}

    /** {@return how many minutes, from the instant itself} */
    @JsonProperty("minutes")
    abstract OptionalInt minutes();

    /** {@return how many hours, from the instant itself, over nights and rest days} */
    @JsonProperty("hours")
    abstract OptionalInt hours();

    /** {@return how many days of the calendar} */
    @JsonProperty("days")
    abstract OptionalInt days();

    /** {@return how many days that are worked (ngày làm việc)} */
    @JsonProperty("workingDays")
    abstract OptionalInt workingDays();

    /** {@return how many weeks of seven days} */
    @JsonProperty("weeks")
    abstract OptionalInt weeks();

    /** {@return how many half-months (nửa tháng) of fifteen days} */
    @JsonProperty("halfMonths")
    abstract OptionalInt halfMonths();

    /** {@return how many months of the calendar} */
    @JsonProperty("months")
    abstract OptionalInt months();

    /** {@return how many quarters (quý) of three months} */
    @JsonProperty("quarters")
    abstract OptionalInt quarters();

    /** {@return how many half-years (nửa năm) of six months} */
    @JsonProperty("halfYears")
    abstract OptionalInt halfYears();

    /** {@return how many years} */
    @JsonProperty("years")
    abstract OptionalInt years();

    /** {@return how many, 1 to 99 999} */
    @Value.Derived
    @JsonIgnore
    public int amount() {
        return in(unit()).orElseThrow();
    }

    /** {@return of what} */
    @Value.Derived
    @JsonIgnore
    public LimitUnit unit() {
        LimitUnit found = null;
        int stated = 0;
        for (LimitUnit unit : LimitUnit.values()) {
            OptionalInt amount = in(unit);
            if (amount.isPresent()) {
                found = unit;
                stated++;
                if (amount.getAsInt() < 1 || amount.getAsInt() > MOST) {
                    throw new RefusedValueException(
                                    "limit-range", "limit", String.valueOf(MOST), String.valueOf(amount.getAsInt()))
                            .in(unit.field());
                }
            }
        }
        if (found == null || stated != 1) {
            throw new RefusedValueException("limit-units", "limit", String.valueOf(stated)).dependingOn(fields());
        }
        return found;
    }

    private static String[] fields() {
        return Arrays.stream(LimitUnit.values()).map(LimitUnit::field).toArray(String[]::new);
    }

    private OptionalInt in(LimitUnit unit) {
        return switch (unit) {
            case MINUTES -> minutes();
            case HOURS -> hours();
            case DAYS -> days();
            case WORKING_DAYS -> workingDays();
            case WEEKS -> weeks();
            case HALF_MONTHS -> halfMonths();
            case MONTHS -> months();
            case QUARTERS -> quarters();
            case HALF_YEARS -> halfYears();
            case YEARS -> years();
        };
    }

    /**
     * Makes a limit.
     *
     * @param amount how many, 1 to 99 999
     * @param unit of what
     * @return the limit
     * @throws IllegalArgumentException if the amount is out of bounds
     */
    public static Limit of(int amount, LimitUnit unit) {
        Builder builder = new Builder();
        return switch (Require.stated("unit", unit)) {
            case MINUTES -> builder.minutes(amount).build();
            case HOURS -> builder.hours(amount).build();
            case DAYS -> builder.days(amount).build();
            case WORKING_DAYS -> builder.workingDays(amount).build();
            case WEEKS -> builder.weeks(amount).build();
            case HALF_MONTHS -> builder.halfMonths(amount).build();
            case MONTHS -> builder.months(amount).build();
            case QUARTERS -> builder.quarters(amount).build();
            case HALF_YEARS -> builder.halfYears(amount).build();
            case YEARS -> builder.years(amount).build();
        };
    }

    /**
     * Makes a limit of hours.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit hours(int amount) {
        return of(amount, LimitUnit.HOURS);
    }

    /**
     * Makes a limit of days.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit days(int amount) {
        return of(amount, LimitUnit.DAYS);
    }

    /**
     * Makes a limit of working days.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit workingDays(int amount) {
        return of(amount, LimitUnit.WORKING_DAYS);
    }

    /**
     * Makes a limit of weeks.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit weeks(int amount) {
        return of(amount, LimitUnit.WEEKS);
    }

    /**
     * Makes a limit of months.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit months(int amount) {
        return of(amount, LimitUnit.MONTHS);
    }

    /**
     * Makes a limit of quarters.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit quarters(int amount) {
        return of(amount, LimitUnit.QUARTERS);
    }

    /**
     * Makes a limit of half-years.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit halfYears(int amount) {
        return of(amount, LimitUnit.HALF_YEARS);
    }

    /**
     * Makes a limit of years.
     *
     * @param amount how many, 1 to 99 999
     * @return the limit
     */
    public static Limit years(int amount) {
        return of(amount, LimitUnit.YEARS);
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code 3 ngày làm việc}, {@code 3 working days}
     */
    public String label(Locale locale) {
        return DueSentences.limit(toString(), locale);
    }

    /** {@return such as {@code 3 working-days}} */
    @Override
    public String toString() {
        return amount() + " " + unit().code();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Limit fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds limits as they are written. */
    static final class Builder extends ImmutableLimit.Builder {
        Builder() {}
    }
}
