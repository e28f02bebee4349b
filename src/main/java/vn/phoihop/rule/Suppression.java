package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;

/**
 * What a team knows of and does not want to be told of for a while: the findings of one rule at one place.
 *
 * <p>Example: {@code ambiguity-open} at {@code /ambiguities/a1}, because the office has been asked, until 31 December
 * 2026. The place is that of {@link Finding#anchor()}, which names an element by its id, so that it stays where it is
 * when another element is put before it.
 *
 * <p>It holds up to its last day, inclusive. What it keeps back is not lost: {@link Findings#suppressed()} has it, and
 * {@link Findings#suppressions()} says of each suppression whether it was of use.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the rule
 * @param at the place, as {@link Finding#anchor()} gives it
 * @param reason why
 * @param until the last day
 */
@JsonPropertyOrder({"code", "at", "reason", "until"})
public record Suppression(
        @JsonProperty("code") String code,
        @JsonProperty("at") String at,
        @JsonProperty("reason") Words reason,

        @JsonProperty("until") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate until) {
    /**
     * Makes a suppression.
     *
     * @param code the code of the rule
     * @param at the place, as {@link Finding#anchor()} gives it
     * @param reason why
     * @param until the last day
     * @throws IllegalArgumentException if one is missing, or the code is not of the form of codes
     */
    public Suppression {
        Require.kebab("rule code", code);
        Require.stated("at", at);
        Require.stated("reason", reason);
        Require.day("until", Optional.of(Require.stated("until", until)));
    }

    boolean isOf(Finding finding) {
        return code.equals(finding.code()) && at.equals(finding.anchor());
    }

    State state(Optional<LocalDate> day, boolean isUsed) {
        if (day.isEmpty()) {
            return State.UNDATED;
        }
        if (day.get().isAfter(until)) {
            return State.EXPIRED;
        }
        return isUsed ? State.USED : State.IDLE;
    }

    /**
     * What became of a suppression in a check.
     *
     * @param suppression the suppression
     * @param state what became of it
     */
    @JsonPropertyOrder({"suppression", "state"})
    public record Outcome(
            @JsonProperty("suppression") Suppression suppression,
            @JsonProperty("state") State state) {
        /**
         * Makes an outcome.
         *
         * @param suppression the suppression
         * @param state what became of it
         */
        public Outcome {
            Require.stated("suppression", suppression);
            Require.stated("state", state);
        }
    }

    /** What became of a suppression in a check. A closed code. */
    public enum State {
        /** It kept a finding back. Example: the ambiguity is still open, and the last day not over. */
        USED("used", Words.of("đã áp dụng", "used")),
        /** There was nothing to keep back. Example: a reading has been chosen since; take the suppression out. */
        IDLE("idle", Words.of("không còn cần", "idle")),
        /** Its last day is over, and it kept nothing back. Example: looked at on 1 January 2027. */
        EXPIRED("expired", Words.of("hết hạn", "expired")),
        /** The subject carries no day, so nobody can say whether it still holds, and it kept nothing back. */
        UNDATED("undated", Words.of("chưa rõ ngày xem xét", "undated"));

        private final String code;
        private final Words label;

        State(String code, Words label) {
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
        public static State of(@Nullable String code) {
            return Codes.find("state of a suppression", values(), State::code, code);
        }
    }
}
