package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Messages;

/**
 * What a check of one subject found: all findings in the order of the document, and what each rule did.
 *
 * <p>Findings stand in the order of their places in the agreement as it is written: an element before what it holds,
 * fields in the order of the format, items by their number. At one place they stand in the order of the book.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the findings
 * @param runs what each rule did, in the order of the book
 * @param suppressed what suppressions kept back, in the order of the document
 * @param suppressions what became of each suppression, in the order of the book
 */
@JsonPropertyOrder({"all", "runs", "suppressed", "suppressions"})
public record Findings(
        @JsonProperty("all") List<Finding> all,
        @JsonProperty("runs") List<Run> runs,
        @JsonProperty("suppressed") List<Finding> suppressed,
        @JsonProperty("suppressions") List<Suppression.Outcome> suppressions) {
    /**
     * Makes findings.
     *
     * @param all the findings
     * @param runs what each rule did, in the order of the book
     * @param suppressed what suppressions kept back
     * @param suppressions what became of each suppression
     */
    public Findings {
        all = List.copyOf(Require.stated("all", all));
        runs = List.copyOf(Require.stated("runs", runs));
        suppressed = List.copyOf(Require.stated("suppressed", suppressed));
        suppressions = List.copyOf(Require.stated("suppressions", suppressions));
    }

    /**
     * Picks the findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in order
     */
    public List<Finding> of(Severity severity) {
        return all.stream().filter(f -> f.severity() == severity).toList();
    }

    /**
     * Picks the findings of one rule.
     *
     * @param code the code of the rule
     * @return the findings, in order
     */
    public List<Finding> of(String code) {
        return all.stream().filter(f -> f.code().equals(code)).toList();
    }

    /** {@return whether there is a finding of severity error} */
    public boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** {@return how many elements each rule that ran looked at, by its code, in the order of the book} */
    public Map<String, Integer> seen() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        runs.stream().filter(run -> run.bar().isEmpty()).forEach(run -> seen.put(run.code(), run.seen()));
        return Collections.unmodifiableMap(seen);
    }

    /** {@return the rules that ran and found no element to look at} */
    public List<String> appliedToNothing() {
        return runs.stream()
                .filter(run -> run.bar().isEmpty() && run.seen() == 0)
                .map(Run::code)
                .toList();
    }

    /** {@return the rules that did not run, each with what kept it from running} */
    public List<Run> notApplicable() {
        return runs.stream().filter(run -> run.bar().isPresent()).toList();
    }

    /**
     * Compares with an earlier check of the same agreement.
     *
     * <p>Two findings are the same if they are of one code at one {@linkplain Finding#anchor() anchor}: an element that
     * was put before others makes nothing new of their findings. What was suppressed then or is now counts as found.
     *
     * @param before what was found then
     * @return what is new, what is gone and what is still there
     */
    public Changes since(Findings before) {
        Map<Key, Integer> then = new HashMap<>();
        List<Finding> old = both(before);
        old.forEach(finding -> then.merge(Key.of(finding), 1, Integer::sum));
        List<Finding> fresh = new ArrayList<>();
        List<Finding> still = new ArrayList<>();
        for (Finding finding : both(this)) {
            (isTaken(then, finding) ? still : fresh).add(finding);
        }
        Map<Key, Integer> now = new HashMap<>();
        still.forEach(finding -> now.merge(Key.of(finding), 1, Integer::sum));
        List<Finding> gone =
                old.stream().filter(finding -> !isTaken(now, finding)).toList();
        return new Changes(fresh, gone, still);
    }

    private static List<Finding> both(Findings of) {
        List<Finding> both = new ArrayList<>(of.all);
        both.addAll(of.suppressed);
        return both;
    }

    private static boolean isTaken(Map<Key, Integer> left, Finding finding) {
        Integer count = left.get(Key.of(finding));
        if (count == null) {
            return false;
        }
        left.put(Key.of(finding), count - 1);
        return count > 0;
    }

    private record Key(String code, String anchor) {
        static Key of(Finding finding) {
            return new Key(finding.code(), finding.anchor());
        }
    }

    /**
     * Prints all findings, one a line, and what the rules did.
     *
     * @param locale the language, Vietnamese or English
     * @return lines such as {@code warning phases-overlap /term/phases: the phase …}, and a last one with the counts
     */
    public String text(Locale locale) {
        StringBuilder b = new StringBuilder();
        for (Finding finding : all) {
            b.append(finding.severity().label(locale)).append(' ').append(finding.code());
            b.append(' ').append(finding.pointer()).append(": ");
            b.append(finding.text(locale)).append('\n');
        }
        Map<String, String> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.code(), Integer.toString(of(severity).size()));
        }
        counts.put("suppressed", Integer.toString(suppressed.size()));
        counts.put("ran", Integer.toString(seen().size()));
        counts.put("nothing", Integer.toString(appliedToNothing().size()));
        counts.put("barred", Integer.toString(notApplicable().size()));
        return b.append(Messages.counts(counts, locale)).append('\n').toString();
    }

    /**
     * What a rule did in a check.
     *
     * @param code its code
     * @param seen how many elements it looked at; 0 if it ran and applied to nothing, and if it did not run
     * @param bar what kept it from running; empty if it ran
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"code", "seen", "bar"})
    public record Run(
            @JsonProperty("code") String code,
            @JsonProperty("seen") int seen,

            @JsonProperty("bar") Optional<Bar> bar) {
        /**
         * Makes what a rule did.
         *
         * @param code its code
         * @param seen how many elements it looked at
         * @param bar what kept it from running; empty if it ran
         */
        @SuppressWarnings({"NullableOptional", "OptionalAssignedToNull"}) // what JSON leaves out
        public Run(String code, int seen, @Nullable Optional<Bar> bar) {
            this.code = Require.kebab("rule code", code);
            this.seen = seen;
            this.bar = bar == null ? Optional.empty() : bar;
        }
    }

    /**
     * What changed between two checks.
     *
     * @param fresh what is found now and was not then
     * @param gone what was found then and is not now
     * @param still what is found now as then
     */
    public record Changes(List<Finding> fresh, List<Finding> gone, List<Finding> still) {
        /**
         * Makes changes.
         *
         * @param fresh what is found now and was not then
         * @param gone what was found then and is not now
         * @param still what is found now as then
         */
        public Changes {
            fresh = List.copyOf(fresh);
            gone = List.copyOf(gone);
            still = List.copyOf(still);
        }
    }

    /** What keeps a rule from running. A closed code. */
    public enum Bar {
        /** It needs a predecessor, and the subject carries none. */
        NO_PREDECESSOR("no-predecessor", Words.of("không có văn bản trước", "no predecessor")),
        /** It needs other agreements, and the subject carries none. */
        NO_OTHERS("no-others", Words.of("không có văn bản khác", "no other agreements")),
        /** It needs the day on which the agreement is looked at, and the subject carries none. */
        NO_DAY("no-day", Words.of("không có ngày xem xét", "no day")),
        /** It needs the record of what happened, and the subject carries none. */
        NO_LEDGER("no-ledger", Words.of("không có sổ theo dõi", "no ledger")),
        /** It is restricted to other kinds of agreements. Example: a rule for letters, and a programme. */
        OTHER_KIND("other-kind", Words.of("loại văn bản khác", "other kind of agreement")),
        /** It is restricted to other days. Example: a rule from 2026 on, and an agreement signed in 2021. */
        OTHER_DAY("other-day", Words.of("ngày ký khác", "other day of signing")),
        /** It is restricted to days, and the agreement states neither the day of its signing nor that of its issue. */
        UNDATED("undated", Words.of("chưa rõ ngày ký", "undated"));

        private final String code;
        private final Words label;

        Bar(String code, Words label) {
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
        public static Bar of(@Nullable String code) {
            return Codes.find("bar", values(), Bar::code, code);
        }
    }
}
