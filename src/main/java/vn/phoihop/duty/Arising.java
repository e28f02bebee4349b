package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;
import vn.phoihop.time.Occasion;

/**
 * How instances of a duty come about.
 *
 * <p>Written as an object with one field, the kind: {@code {"every": "year"}}, {@code {"each": {"event": "ad-hoc"}}},
 * {@code {"once": {"event": "elections-2021"}}}, {@code {"continuing": {"vi": "thường xuyên", "en": "regularly"}}}.
 * Only what the text words is written; a duty of which the text says nothing of the kind has no arising.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(Arising.Once.class),
    @JsonSubTypes.Type(Arising.Each.class),
    @JsonSubTypes.Type(Arising.Every.class),
    @JsonSubTypes.Type(Arising.Continuing.class)
})
public sealed interface Arising {
    /**
     * Gives the kind for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of the kind
     */
    String label(Locale locale);

    /**
     * One instance, upon an occasion. Example: information security around the elections of 2021.
     *
     * @param occasion the occasion
     */
    @JsonTypeName("once")
    record Once(@JsonValue Occasion occasion) implements Arising {
        private static final Words LABEL = Words.of("một lần", "once");

        /**
         * Makes a single arising.
         *
         * @param occasion the occasion
         * @throws IllegalArgumentException if it is missing
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Once {
            Require.stated("occasion", occasion);
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
        }
    }

    /**
     * One instance each time an occasion happens. Example: at every important event of the province.
     *
     * @param occasion the occasion
     */
    @JsonTypeName("each")
    record Each(@JsonValue Occasion occasion) implements Arising {
        private static final Words LABEL = Words.of("mỗi khi phát sinh", "each time");

        /**
         * Makes an arising each time.
         *
         * @param occasion the occasion
         * @throws IllegalArgumentException if it is missing
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Each {
            Require.stated("occasion", occasion);
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
        }
    }

    /**
     * One instance in every cycle. Example: yearly commendation (hằng năm).
     *
     * @param cycle the cycle
     */
    @JsonTypeName("every")
    record Every(@JsonValue Cycle cycle) implements Arising {
        private static final Words LABEL = Words.of("theo chu kỳ", "every cycle");

        /**
         * Makes an arising in every cycle.
         *
         * @param cycle the cycle
         * @throws IllegalArgumentException if it is missing
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Every {
            Require.stated("cycle", cycle);
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
        }
    }

    /**
     * All the time, or again and again without a count: no single act discharges it. Example: "keep up cooperation"
     * (tiếp tục duy trì).
     *
     * @param worded how the text words it, such as <i>thường xuyên</i> (regularly)
     */
    @JsonTypeName("continuing")
    record Continuing(@JsonValue Words worded) implements Arising {
        private static final Words LABEL = Words.of("liên tục", "continuing");

        /**
         * Makes a continuing arising.
         *
         * @param worded how the text words it, such as <i>thường xuyên</i> (regularly)
         * @throws IllegalArgumentException if it is missing
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Continuing {
            Require.stated("worded", worded);
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
        }
    }

    /** How long a cycle is, as the text words it. A closed code. */
    enum Cycle {
        /** Every year (hằng năm, also written hàng năm). */
        YEAR("year", Words.of("hằng năm", "every year")),
        /** Every half-year (6 tháng). */
        HALF_YEAR("half-year", Words.of("6 tháng một lần", "every half-year")),
        /** Every quarter (hằng quý). */
        QUARTER("quarter", Words.of("hằng quý", "every quarter")),
        /** Every month (hằng tháng). */
        MONTH("month", Words.of("hằng tháng", "every month")),
        /** Periodically (định kỳ), and the text does not say how often. No instance can be counted of it. */
        UNSTATED("unstated", Words.of("định kỳ", "periodically"));

        private final String code;
        private final Words label;

        Cycle(String code, Words label) {
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
        public static Cycle of(@Nullable String code) {
            return Codes.find("cycle", values(), Cycle::code, code);
        }
    }
}
