package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * A notice of the days off of one calendar year (thông báo nghỉ lễ, tết), with the instruments it is printed in.
 *
 * <p>Example: for 2025, official letter 8726/VPCP-KGVX and notice 6150/TB-BLĐTBXH: off from 25 January to 2 February
 * for Tết, on 2 May in exchange for Saturday 26 April, and so on.
 *
 * <p>It accounts for its whole year: a day that it does not list is worked, or of the weekend. So it lists every day
 * off, also those that fall on the same day each year, and a day off that belongs to a holiday of another year stands
 * in the notice of its own. Where several instruments decided on one year they make one notice.
 *
 * <p>Written as
 *
 * <pre>{@code
 * {
 *   "year": 2025,
 *   "instruments": ["8726/VPCP-KGVX", "6150/TB-BLĐTBXH"],
 *   "rest": [
 *     {"days": "2025-01-25/2025-02-02", "name": {"vi": "Tết Nguyên đán", "en": "Lunar New Year (Tết)"}}
 *   ],
 *   "exchanged": [{"off": "2025-05-02", "worked": "2025-04-26"}]
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @see WorkCalendar#with(HolidayNotice)
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"year", "instruments", "rest", "exchanged"})
public abstract class HolidayNotice implements WithHolidayNotice {
    HolidayNotice() {}

    /** {@return the calendar year, 1 to 9999} */
    @JsonProperty("year")
    public abstract int year();

    /** {@return the numbers of the instruments as printed, at least one} */
    @JsonProperty("instruments")
    public abstract List<String> instruments();

    /** {@return the days off; of two for the same day the later counts} */
    @JsonProperty("rest")
    public abstract List<Rest> rest();

    /**
     * Gives the working days that are exchanged for days of a weekend (hoán đổi ngày làm việc). An exchange across the
     * new year stands in the notices of both years.
     *
     * @return the exchanges
     */
    @JsonProperty("exchanged")
    public abstract List<Exchange> exchanged();

    @Value.Check
    void check() {
        if (year() < 1 || year() > 9999) {
            throw new RefusedValueException("number-range", "year", "9999", String.valueOf(year()));
        }
        if (instruments().isEmpty()) {
            throw new RefusedValueException("instruments-none", "instruments");
        }
        Require.texts("instrument", "instruments", instruments());
        DayRange whole = DayRange.year(year());
        for (int i = 0; i < rest().size(); i++) {
            DayRange days = rest().get(i).days();
            if (!whole.contains(days.first()) || !whole.contains(days.last())) {
                throw outside("days off", days.toString()).in("rest/" + i);
            }
        }
        for (int i = 0; i < exchanged().size(); i++) {
            Exchange exchange = exchanged().get(i);
            if (!whole.contains(exchange.off()) && !whole.contains(exchange.worked())) {
                throw outside("day worked", exchange.worked().toString()).in("exchanged/" + i);
            }
            for (Rest off : rest()) {
                if (off.days().contains(exchange.worked())) {
                    throw new RefusedValueException(
                                    "notice-both",
                                    "day worked",
                                    exchange.worked().toString())
                            .in("exchanged/" + i);
                }
            }
        }
    }

    private RefusedValueException outside(String what, String days) {
        return new RefusedValueException("notice-year", what, String.valueOf(year()), days).dependingOn("year");
    }

    /** {@return a builder holding these attributes} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HolidayNotice fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Days off in a row, with the holiday they are for.
     *
     * @param days the days, weekends among them or not
     * @param name the holiday, or what else the days are
     */
    @JsonPropertyOrder({"days", "name"})
    public record Rest(
            @JsonProperty("days") DayRange days,
            @JsonProperty("name") Words name) {
        /**
         * Makes days off.
         *
         * @param days the days, weekends among them or not
         * @param name the holiday, or what else the days are
         * @throws IllegalArgumentException if either is missing
         */
        @JsonCreator
        public Rest {
            Require.stated("days", days);
            Require.stated("name", name);
        }

        /**
         * Makes one day off.
         *
         * @param day the day
         * @param name the holiday, or what else the day is
         * @return the day as days off
         */
        public static Rest on(LocalDate day, Words name) {
            return new Rest(DayRange.of(day, day), name);
        }
    }

    /**
     * A working day that is off and the day of a weekend that is worked for it.
     *
     * @param off the day off, such as Friday 2 May 2025
     * @param worked the day worked, such as Saturday 26 April 2025
     */
    @JsonPropertyOrder({"off", "worked"})
    public record Exchange(
            @JsonProperty("off") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate off,

            @JsonProperty("worked") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate worked) {
        /**
         * Makes an exchange.
         *
         * @param off the day off
         * @param worked the day worked
         * @throws IllegalArgumentException if either is missing, or they are one day
         */
        @JsonCreator
        public Exchange {
            Require.stated("off", off);
            Require.stated("worked", worked);
            if (off.equals(worked)) {
                throw new RefusedValueException("exchange-itself", "day worked", worked.toString()).in("worked");
            }
        }
    }

    /**
     * Builds {@link HolidayNotice} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()} throws an {@link IllegalArgumentException} if the year is missing or not from 1 to 9999, there
     * is no instrument, a day is of another year, or a day is both off and worked.
     */
    public static final class Builder extends ImmutableHolidayNotice.Builder {
        Builder() {}

        /** Where the schema stands is for whoever edits the text; a notice does not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }
}
