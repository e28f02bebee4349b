package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

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
public sealed interface Arising permits Arising.Once, Arising.Each, Arising.Every, Arising.Continuing {
    /**
     * Makes a single arising.
     *
     * @param occasion the occasion, such as {@code Occasion.event("election-2021")}
     * @return the arising
     */
    static Arising once(Occasion occasion) {
        return new Once(occasion);
    }

    /**
     * Makes an arising each time.
     *
     * @param occasion the occasion, such as {@code Occasion.event("ad-hoc")}
     * @return the arising
     */
    static Arising each(Occasion occasion) {
        return new Each(occasion);
    }

    /**
     * Makes an arising in every cycle.
     *
     * @param recurrence the cycles, such as {@code Recurrence.every(Recurrence.Cycle.YEAR)}
     * @return the arising
     */
    static Arising every(Recurrence recurrence) {
        return new Every(recurrence);
    }

    /**
     * Makes what is borne all the time.
     *
     * @param worded how the text says so, such as {@code Words.of("thường xuyên")}
     * @return the arising
     */
    static Arising continuing(Words worded) {
        return new Continuing(worded);
    }

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
     * One instance in every cycle of a recurrence. Example: yearly commendation (hằng năm).
     *
     * @param recurrence how it comes round; written as its cycle alone where it says nothing else
     */
    @JsonTypeName("every")
    record Every(Recurrence recurrence) implements Arising {
        private static final Words LABEL = Words.of("theo chu kỳ", "every cycle");

        /**
         * Makes an arising in every cycle.
         *
         * @param recurrence how it comes round
         * @throws IllegalArgumentException if it is missing
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Every {
            Require.stated("recurrence", recurrence);
        }

        /** {@return the recurrence as it is written} */
        @JsonValue
        Object written() {
            return recurrence.isPlain() ? recurrence.cycle() : recurrence;
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
}
