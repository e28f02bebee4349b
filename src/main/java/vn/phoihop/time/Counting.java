package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;

/**
 * How days are counted: whether the first counts, and what becomes of an end that falls on a rest day.
 *
 * <p>{@link #CIVIL_CODE} is what the Civil Code has where nobody agreed otherwise (Article 145); an attribute that is
 * not stated is as it has it. A contract by which the first day counts is {@code
 * Counting.builder().firstDay(FirstDay.COUNTED).build()}, written {@code {"firstDay": "counted"}}.
 *
 * <p>A deadline's own counting comes first, then that of the agreement, then the caller's ({@link Reckoner}), then the
 * Civil Code's, which is the default for Vietnamese law only (TIME-3). A {@link DueDate} names the one it follows.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://luatminhbach.vn/chuyen-muc/van-ban-phap-luat/page/2">Civil Code 91/2015/QH13, Articles 144 to
 *     148</a>
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"firstDay", "endOnRestDay", "statedDayOnRestDay", "backwardOnRestDay"})
public abstract class Counting implements WithCounting {
    /** As the Civil Code counts: the first day is not counted, and an end on a rest day moves to the next working day. */
    public static final Counting CIVIL_CODE = builder().build();

    Counting() {}

    /** {@return whether the day that the clock starts on is counted; not counted under Article 147.2} */
    @Value.Default
    @JsonProperty("firstDay")
    public FirstDay firstDay() {
        return FirstDay.NOT_COUNTED;
    }

    /**
     * Gives what becomes of the end of a limit on a rest day. Under Article 148.5 the limit ends with the next working
     * day.
     *
     * @return the rule
     */
    @Value.Default
    @JsonProperty("endOnRestDay")
    public RestDay endOnRestDay() {
        return RestDay.NEXT_WORKING_DAY;
    }

    /**
     * Gives what becomes of a last day that a text states ("no later than 30 April") when it is a rest day. The next
     * working day, by analogy with Article 148.5: assumption A3.
     *
     * @return the rule
     */
    @Value.Default
    @JsonProperty("statedDayOnRestDay")
    public RestDay statedDayOnRestDay() {
        return RestDay.NEXT_WORKING_DAY;
    }

    /**
     * Gives what becomes of the latest day of a limit that is counted backward ("at least 10 days before"). It stays:
     * assumption A7. It may move to the working day before, never to a later one.
     *
     * @return the rule
     */
    @Value.Default
    @JsonProperty("backwardOnRestDay")
    public RestDay backwardOnRestDay() {
        return RestDay.STAYS;
    }

    @Value.Check
    void check() {
        if (backwardOnRestDay() == RestDay.NEXT_WORKING_DAY) {
            throw new RefusedValueException("backward-forward", "backwardOnRestDay", RestDay.NEXT_WORKING_DAY.code());
        }
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return that of the Civil Code, or that it is another
     */
    public String label(Locale locale) {
        return (equals(CIVIL_CODE) ? Labels.CIVIL_CODE : Labels.OWN).text(locale);
    }

    /** {@return a builder holding these attributes} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder: what is not set is as the Civil Code has it} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Counting fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link Counting} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if what is
     * counted backward would move forward.
     */
    public static final class Builder extends ImmutableCounting.Builder {
        Builder() {}
    }

    private static final class Labels {
        static final Words CIVIL_CODE = Words.of("Bộ luật Dân sự 2015", "Civil Code 2015");
        static final Words OWN = Words.of("cách tính riêng", "a counting of its own");

        private Labels() {}
    }

    /** Whether the day that the clock starts on is counted. A closed code. */
    public enum FirstDay {
        /** The count begins the day after: 10 days from 1 March end on 11 March. Article 147.2 and 147.3. */
        NOT_COUNTED("not-counted", Words.of("không tính ngày đầu", "the first day is not counted")),
        /** The count begins on the day itself: 10 days from 1 March end on 10 March, a year from 1 March on 28 or 29 February. */
        COUNTED("counted", Words.of("tính cả ngày đầu", "the first day is counted"));

        private final String code;
        private final Words label;

        FirstDay(String code, Words label) {
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
        public static FirstDay of(@Nullable String code) {
            return Codes.find("first day", values(), FirstDay::code, code);
        }
    }

    /** What becomes of a day that is a rest day. A closed code. */
    public enum RestDay {
        /** It stays: Saturday 10 May 2025 is Saturday 10 May 2025. */
        STAYS("stays", Words.of("giữ nguyên", "stays")),
        /** It becomes the next working day: Saturday 10 May 2025 becomes Monday the 12th. Article 148.5. */
        NEXT_WORKING_DAY(
                "next-working-day", Words.of("chuyển sang ngày làm việc tiếp theo", "moves to the next working day")),
        /** It becomes the working day before: Saturday 10 May 2025 becomes Friday the 9th. */
        PREVIOUS_WORKING_DAY(
                "previous-working-day", Words.of("lùi về ngày làm việc liền trước", "moves to the working day before"));

        private final String code;
        private final Words label;

        RestDay(String code, Words label) {
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
        public static RestDay of(@Nullable String code) {
            return Codes.find("rule for rest days", values(), RestDay::code, code);
        }
    }
}
