package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * How an agreement as a whole stands on a day (STAND-2): whether it is in force, since when and until when.
 *
 * <p>Example: the programme of the Portal and Phú Yên, signed on 20 February 2021 for 2021-2025, is in force on 1 July 2025
 * until 31 December 2025, and expired on 1 January 2026.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the state
 * @param start the first day in force, if it is known
 * @param end the last day in force, as far as it is known on the day asked about; none if it has no end or none is stated
 * @param explanation why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "start", "end", "explanation"})
public record AgreementState(
        @JsonProperty("code") Code code,

        @JsonProperty("start") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> start,

        @JsonProperty("end") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> end,

        @JsonProperty("explanation") Explanation explanation) {
    private static final int LAST_YEAR = 9999;

    static AgreementState of(Run run) {
        Force force = run.force();
        Code code = force.on(run.asOf());
        Tell tell = new Tell();
        tell.say("agreement-" + code.code());
        force.tell(tell);
        Optional<LocalDate> next = next(run, force, code);
        return new AgreementState(
                code,
                Optional.ofNullable(force.start()),
                Optional.ofNullable(force.ending().day()),
                new Explanation(tell.concluded(), Optional.empty(), next));
    }

    /** The next day on which it stands otherwise: a pause begins or ends, force begins or ends. */
    private static Optional<LocalDate> next(Run run, Force force, Code code) {
        return force.turns().stream()
                .filter(day -> day.isAfter(run.asOf()) && day.getYear() <= LAST_YEAR && force.on(day) != code)
                .min(LocalDate::compareTo);
    }

    /** The states of an agreement, in the order in which they are looked for. A closed code. */
    public enum Code {
        /** The source says that it has not been signed, or a signature that is required is wanting (chưa ký). */
        UNSIGNED("unsigned", Words.of("chưa ký", "unsigned")),
        /** Its start or its end cannot be told (chưa xác định). Example: nobody says whether it was signed. */
        UNRESOLVED("unresolved", Words.of("chưa xác định được hiệu lực", "unresolved")),
        /** Its first day has not come (chưa có hiệu lực). */
        NOT_IN_FORCE("not-in-force", Words.of("chưa có hiệu lực", "not in force")),
        /** Another text has taken its place (bị thay thế); it stood to the end of the day before. */
        SUPERSEDED("superseded", Words.of("bị thay thế", "superseded")),
        /** It was ended before its time (chấm dứt). */
        TERMINATED("terminated", Words.of("đã chấm dứt", "terminated")),
        /** Its time is over (hết hiệu lực). */
        EXPIRED("expired", Words.of("hết hiệu lực", "expired")),
        /** It stands still for a time (tạm dừng). */
        SUSPENDED("suspended", Words.of("tạm dừng", "suspended")),
        /** It binds (đang có hiệu lực). */
        IN_FORCE("in-force", Words.of("đang có hiệu lực", "in force"));

        private final String code;
        private final Words label;

        Code(String code, Words label) {
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
        public static Code of(@Nullable String code) {
            return Codes.find("state of an agreement", values(), Code::code, code);
        }
    }
}
