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
import vn.phoihop.agreement.Milestone;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.record.Event;
import vn.phoihop.time.DueDate;

/**
 * How a milestone stands on a day (STAND-15).
 *
 * <p>Example: the elections of 2021, planned for the year and held on 23 May 2021, are met. That nothing is recorded means
 * that it was not met only where the record is complete for the whole agreement, or for the id of the milestone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param milestone the id of the milestone
 * @param code how it stands
 * @param due the last day on which it is met in time, if one is stated
 * @param met the day on which it was met
 * @param explanation why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"milestone", "code", "due", "met", "explanation"})
public record MilestoneState(
        @JsonProperty("milestone") ElementId milestone,
        @JsonProperty("code") Code code,

        @JsonProperty("due") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> due,

        @JsonProperty("met") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> met,

        @JsonProperty("explanation") Explanation explanation) {

    static MilestoneState of(Run run, Milestone milestone) {
        Event.Occurred whole = null;
        Event.Occurred part = null;
        for (Event.Occurred event : run.view().occurred(milestone.id().value())) {
            if (run.isSeen(event) && event.isPartly()) {
                part = event;
            } else if (run.isSeen(event) && whole == null) {
                whole = event;
            }
        }
        Optional<DueDate> counted = milestone.deadline().map(run.reckoner()::due);
        LocalDate due = counted.flatMap(DueDate::effective)
                .or(milestone::day)
                .or(() -> milestone.phase().map(phase -> phase.days().last()))
                .orElse(null);
        Tell reasons = new Tell();
        Code code;
        LocalDate met = whole == null ? null : run.day(whole);
        if (whole != null && met != null) {
            code = due != null && met.isAfter(due) ? Code.MET_LATE : Code.MET;
            reasons.say(whole, "happened-on", met);
        } else {
            code = unmet(run, milestone, due, part, counted, reasons);
        }
        if (due != null) {
            reasons.say("milestone-due", due);
        }
        Tell tell = new Tell();
        tell.say("milestone-" + code.code(), milestone.name());
        tell.append(reasons);
        Optional<LocalDate> next =
                code == Code.SCHEDULED && due != null ? Optional.of(due.plusDays(1)) : Optional.empty();
        return new MilestoneState(
                milestone.id(),
                code,
                Optional.ofNullable(due),
                Optional.ofNullable(met),
                new Explanation(tell.concluded(), counted, next));
    }

    private static Code unmet(
            Run run,
            Milestone milestone,
            @Nullable LocalDate due,
            Event.@Nullable Occurred part,
            Optional<DueDate> counted,
            Tell tell) {
        if (part != null) {
            tell.say(part, "happened-partly", run.day(part));
            return Code.PARTLY_MET;
        }
        Run.Verdict verdict = run.verdict(milestone.id().value(), null);
        if (verdict != null && !verdict.isContradictory() && !verdict.holds()) {
            tell.say(verdict.event(), "condition-denied", milestone.id());
            return Code.NOT_MET;
        }
        if (due == null) {
            boolean isPlanned = counted.isEmpty();
            counted.ifPresent(date -> tell.lacks(date.missing()));
            tell.say(isPlanned ? "milestone-without-day" : "due-unknown");
            return isPlanned ? Code.SCHEDULED : Code.UNKNOWN;
        }
        if (!run.asOf().isAfter(due)) {
            return Code.SCHEDULED;
        }
        LocalDate from = run.force().start() == null || run.force().start().isAfter(due)
                ? due
                : run.force().start();
        LocalDate until = run.view().completeUntil(milestone.id(), from).orElse(null);
        if (until == null || until.isBefore(due)) {
            tell.say("record-missing", milestone.id(), until == null ? from : until.plusDays(1), due);
            return Code.UNKNOWN;
        }
        tell.say("record-searched", milestone.id(), from, until);
        return Code.NOT_MET;
    }

    /** How a milestone stands. A closed code. */
    public enum Code {
        /** Its day has not come, or none is stated, and nothing is recorded (dự kiến). */
        SCHEDULED("scheduled", Words.of("dự kiến", "scheduled")),
        /** It happened in time (đạt). */
        MET("met", Words.of("đạt", "met")),
        /** It happened after its day (đạt muộn). */
        MET_LATE("met-late", Words.of("đạt muộn", "met late")),
        /** Part of it happened (đạt một phần). */
        PARTLY_MET("partly-met", Words.of("đạt một phần", "partly met")),
        /** Its day is over and it did not happen (không đạt). */
        NOT_MET("not-met", Words.of("không đạt", "not met")),
        /** Its day is over, and whether it happened is not known (chưa rõ). */
        UNKNOWN("unknown", Words.of("chưa rõ", "unknown"));

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
            return Codes.find("state of a milestone", values(), Code::code, code);
        }
    }
}
