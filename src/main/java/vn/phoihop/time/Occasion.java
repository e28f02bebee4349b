package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;

/**
 * Something that may happen and that a duty waits for.
 *
 * <p>Written as an object with one field, the kind: {@code {"event": "ad-hoc"}}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes(@JsonSubTypes.Type(Occasion.Event.class))
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
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known event, or the code of any other
     */
    String label(Locale locale);

    /**
     * An event by name. The name is an open code; {@code ad-hoc} (đột xuất), for whatever comes up unplanned, is known.
     * One that is the id of a milestone is that milestone.
     *
     * @param name the name: ASCII letters, digits, {@code .}, {@code _}, {@code -}
     */
    record Event(@JsonProperty("event") String name) implements Occasion {
        private static final String AD_HOC = "ad-hoc";
        private static final Words AD_HOC_LABEL = Words.of("đột xuất", "ad hoc");

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
            return name.equals(AD_HOC) ? AD_HOC_LABEL.text(locale) : name;
        }
    }
}
