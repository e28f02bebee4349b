package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.text.StatusSentences;
import vn.phoihop.time.DueDate;

/**
 * Why something stands as it does (STAND-16): a tree of steps, as data and in words.
 *
 * <p>The first step is the conclusion; under it stand the steps that led there, each with the facts it used. With it
 * alone a person can answer <i>why is this overdue?</i>, <i>why is this unknown?</i> and <i>what changes it next?</i>
 *
 * <pre>{@code
 * instance.explanation().text(Locale.ENGLISH);
 * // overdue: Coordinate in responding to and publicising press awards
 * //   - arises in the cycle 2024, from 1 January 2024 to 31 December 2024
 * //   - the record of d5 is complete from 1 January 2024 to 30 June 2025 and holds nothing that fulfils it in time
 * //   - a part was performed on 17 May 2024 [f05]
 * //   - Due by the end of 31 December 2024
 * //   …
 * //   - with nothing further recorded this does not change
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param conclusion the conclusion, with the steps that led to it
 * @param due when it falls due, with its own reasons; none of what has no due date
 * @param nextChange the next day on which it stands otherwise if nothing more is recorded; none if it never does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"conclusion", "due", "nextChange"})
public record Explanation(
        @JsonProperty("conclusion") Step conclusion,
        @JsonProperty("due") Optional<DueDate> due,

        @JsonProperty("nextChange") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> nextChange) {
    /** {@return every step, the conclusion first, each before those under it} */
    public List<Step> steps() {
        List<Step> all = new ArrayList<>();
        conclusion.collect(all);
        return List.copyOf(all);
    }

    /** {@return the ids of the events that were used, in the order of the steps} */
    public List<ElementId> facts() {
        Set<ElementId> ids = new LinkedHashSet<>();
        steps().forEach(step -> step.event().ifPresent(ids::add));
        return List.copyOf(ids);
    }

    /** {@return what would have to be known, if something is wanting} */
    public List<Step> missing() {
        return steps().stream().filter(Step::isMissing).toList();
    }

    /** {@return what is supposed that no article states, by its number in {@code docs/assumptions.md}} */
    public List<String> assumptions() {
        Set<String> codes = new LinkedHashSet<>();
        steps().forEach(step -> StatusSentences.assumption(step.code()).ifPresent(codes::add));
        due.ifPresent(date -> date.assumptions().forEach(one -> codes.add(one.code())));
        return List.copyOf(codes);
    }

    /** {@return the sentences of the meaning that were applied, such as {@code STAND-4}} */
    public List<String> sentences() {
        Set<String> names = new LinkedHashSet<>();
        steps().forEach(step -> StatusSentences.sentence(step.code()).ifPresent(names::add));
        return List.copyOf(names);
    }

    /**
     * Says it, a sentence a line, each under what it explains.
     *
     * @param locale the language, Vietnamese or English
     * @return the text
     */
    public String text(Locale locale) {
        StringBuilder b = new StringBuilder();
        conclusion.say(b, 0, locale);
        due.ifPresent(date -> {
            for (String line : date.text(locale).split("\n", -1)) {
                b.append("\n  ").append(line.startsWith("- ") ? "  " : "- ").append(line);
            }
        });
        b.append("\n  - ")
                .append(nextChange
                        .map(day -> StatusSentences.text("next-change", List.of(day.toString()), locale))
                        .orElseGet(() -> StatusSentences.text("next-never", List.of(), locale)));
        return b.toString();
    }

    /**
     * One step of an explanation: a sentence by its code and arguments.
     *
     * @param code the code, such as {@code overdue}
     * @param arguments what it is about: days as ISO dates, ids, words in Vietnamese and English
     * @param event the id of the event it rests on, if it rests on one
     * @param steps the steps under it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"code", "arguments", "event", "steps"})
    public record Step(
            @JsonProperty("code") String code,
            @JsonProperty("arguments") List<String> arguments,
            @JsonProperty("event") Optional<ElementId> event,
            @JsonProperty("steps") List<Step> steps) {
        /**
         * Makes a step.
         *
         * @param code the code
         * @param arguments what it is about
         * @param event the id of the event it rests on
         * @param steps the steps under it
         */
        public Step {
            arguments = arguments instanceof Arguments ? arguments : List.copyOf(arguments);
            steps = List.copyOf(steps);
        }

        /** {@return whether it says that something is not known} */
        @JsonProperty("missing")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public boolean isMissing() {
            return StatusSentences.isMissing(code);
        }

        /**
         * Says it.
         *
         * @param locale the language, Vietnamese or English
         * @return the sentence
         */
        public String text(Locale locale) {
            return StatusSentences.text(code, arguments, locale);
        }

        private void collect(List<Step> all) {
            all.add(this);
            steps.forEach(step -> step.collect(all));
        }

        private void say(StringBuilder b, int depth, Locale locale) {
            b.append(depth == 0 ? "" : "\n" + "  ".repeat(depth) + "- ").append(text(locale));
            event.ifPresent(id -> b.append(" [").append(id.value()).append(']'));
            steps.forEach(step -> step.say(b, depth + 1, locale));
        }
    }
}
