package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;

/**
 * One thing that is wrong with a JSON document, and where.
 *
 * <p>Example: line 27, column 19, at {@code /duties/0/modality}, {@link Fault#UNKNOWN_CODE}, found {@code "shall"},
 * known are {@code must}, {@code should}, {@code may} and {@code must-not}; in words, {@code modality must be one of
 * must, should, may, must-not, but was "shall"}.
 *
 * <p>Any Jackson mapper writes it as one flat object with {@code pointer}, {@code line}, {@code column}, {@code code},
 * {@code message} by language, {@code found} and {@code known}. The code and the place are for programs; the sentences
 * are for people and may be worded better in a later version. The names of persons are not repeated in them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it stands: a wrong value, the name of a field that should not be there, or the object in which
 *     something is missing
 * @param fault what kind of fault it is
 * @param message what must stand there and what stands there instead, in Vietnamese and English
 * @param found what stands there, such as {@code "shall"} or {@code 5}; <code>{…}</code> for an object, {@code […]} for an
 *     array, {@code …} for what is not repeated; empty if nothing stands there
 * @param known what could stand there where that can be listed: codes, kinds, or names of fields; the nearest first
 *     where something looks misspelt
 */
@JsonPropertyOrder({"place", "code", "message", "found", "known"})
public record JsonProblem(
        @JsonUnwrapped Place place,
        @JsonProperty("code") Fault fault,
        @JsonProperty("message") Words message,
        @JsonProperty("found") String found,
        @JsonProperty("known") List<String> known) {
    /**
     * Makes a problem.
     *
     * @param place where it stands
     * @param fault what kind of fault it is
     * @param message what is wrong, in Vietnamese and English
     * @param found what stands there, empty if nothing does
     * @param known what could stand there, as far as it can be listed
     */
    public JsonProblem {
        known = List.copyOf(known);
    }

    /**
     * Says what is wrong, without the place.
     *
     * @param locale the language, Vietnamese or English
     * @return the sentence
     */
    public String text(Locale locale) {
        return message.text(locale);
    }

    /** {@return the place and what is wrong, in English} */
    @Override
    public String toString() {
        String text = text(Locale.ENGLISH);
        return place.toString().isEmpty() ? text : place + ": " + text;
    }

    /** A kind of fault. A closed code; a later version may add to it. */
    public enum Fault {
        /** The bytes are not UTF-8. Example: a text in TCVN3. Nothing else is said of such a text. */
        NOT_UTF8("not-utf-8"),
        /** The text is not JSON. Example: a comma before a closing bracket. Nothing else is said of such a text. */
        NOT_JSON("not-json"),
        /** The text goes beyond a limit of the reader. Example: brackets nested a thousand deep. */
        TOO_LARGE("too-large"),
        /** The text is written in a newer major version of the format. Nothing else is said of such a text. */
        NEWER_FORMAT("newer-format"),
        /** The same field twice in one object. Placed at the second. */
        DUPLICATE_FIELD("duplicate-field"),
        /** A field that its object does not have. Example: {@code "modalty"}. Placed at its name. */
        UNKNOWN_FIELD("unknown-field"),
        /** A field that must be stated and is not. Placed at the object. */
        MISSING_FIELD("missing-field"),
        /** A {@code null}. What is unstated is left out. */
        NULL("null"),
        /** A value of another type than its place asks for. Example: {@code 5} for a text. */
        WRONG_TYPE("wrong-type"),
        /** A closed code that is none of the valid ones. Example: {@code "shall"} as modality. */
        UNKNOWN_CODE("unknown-code"),
        /** An object whose field names no kind that could stand there. Example: {@code {"yearly": 1}} as arising. */
        UNKNOWN_KIND("unknown-kind"),
        /** A value of the right type that can never make sense. Example: 30 February, a blank id. */
        INVALID_VALUE("invalid-value");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** {@return the code as it is written, such as {@code unknown-field}} */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
