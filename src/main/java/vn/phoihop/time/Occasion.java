package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Figures;
import vn.phoihop.internal.text.Nouns;

/**
 * Something that happens or may happen: what a duty waits for, what a limit runs from.
 *
 * <p>Written as an object with one field, the kind: {@code {"event": "received"}}, {@code {"day": "2021-02-20"}}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Occasion.Event.class), @JsonSubTypes.Type(Occasion.Day.class)})
public sealed interface Occasion {
    /**
     * Makes an event by name.
     *
     * @param name the name: the id of a milestone of the agreement, or any other name of the form of an id
     * @return the occasion
     * @throws IllegalArgumentException if the name is not of this form
     */
    static Occasion event(String name) {
        return new Event(name);
    }

    /**
     * Makes an occasion of a date.
     *
     * @param day the day, of a year from 1 to 9999
     * @return the occasion
     * @throws IllegalArgumentException if the year is out of bounds
     */
    static Occasion day(LocalDate day) {
        return new Day(day);
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known event, the date, or the name as it is of any other event
     */
    String label(Locale locale);

    /**
     * An event by name. The name is an open code; known are {@code ad-hoc} (đột xuất), for whatever comes up unplanned,
     * {@code signed} (ngày ký), {@code issued} (ngày ban hành), {@code in-force} (ngày có hiệu lực), {@code received}
     * (ngày nhận), {@code requested} (ngày có yêu cầu). One that is the id of a milestone is that milestone.
     *
     * @param name the name: ASCII letters, digits, {@code .}, {@code _}, {@code -}
     */
    record Event(@JsonProperty("event") String name) implements Occasion {
        /**
         * Makes an event.
         *
         * @param name the name: ASCII letters, digits, {@code .}, {@code _}, {@code -}
         * @throws IllegalArgumentException if the name is not of this form
         */
        @JsonCreator
        public Event {
            Require.id("event", name);
        }

        @Override
        public String label(Locale locale) {
            return Nouns.event(name, locale);
        }
    }

    /**
     * A date.
     *
     * @param day the day, of a year from 1 to 9999
     */
    record Day(
            @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day) implements Occasion {
        /**
         * Makes a date.
         *
         * @param day the day, of a year from 1 to 9999
         * @throws IllegalArgumentException if it is missing or its year is out of bounds
         */
        @JsonCreator
        public Day {
            Require.day("day", Optional.of(Require.stated("day", day)));
        }

        @Override
        public String label(Locale locale) {
            return Figures.day(day, locale);
        }
    }
}
