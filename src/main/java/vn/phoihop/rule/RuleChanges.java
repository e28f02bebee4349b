package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Changes to a rule book, by the codes of its rules, as they are written down in a file.
 *
 * <p>Example: {@code {"without": ["parts-open"], "graded": {"ambiguity-open": "error"}}}. Rules themselves are Java; a
 * file can take them out, grade and restrict them, and keep findings back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param without the codes of the rules to take out
 * @param graded the new severities, by code
 * @param restricted to what agreements rules are restricted
 * @param suppressed what is kept back
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"without", "graded", "restricted", "suppressed"})
public record RuleChanges(
        @JsonProperty("without") List<String> without,
        @JsonProperty("graded") Map<String, Severity> graded,
        @JsonProperty("restricted") List<Restriction> restricted,
        @JsonProperty("suppressed") List<Suppression> suppressed) {
    /**
     * Makes changes.
     *
     * @param without the codes of the rules to take out
     * @param graded the new severities, by code
     * @param restricted to what agreements rules are restricted
     * @param suppressed what is kept back
     */
    @JsonCreator
    public RuleChanges(
            @JsonProperty("without") @Nullable List<String> without,
            @JsonProperty("graded") @Nullable Map<String, Severity> graded,
            @JsonProperty("restricted") @Nullable List<Restriction> restricted,
            @JsonProperty("suppressed") @Nullable List<Suppression> suppressed) {
        this.without = without == null ? List.of() : List.copyOf(without);
        this.graded = graded == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(graded));
        this.restricted = restricted == null ? List.of() : List.copyOf(restricted);
        this.suppressed = suppressed == null ? List.of() : List.copyOf(suppressed);
    }

    /**
     * To what agreements a rule is restricted.
     *
     * @param code the code of the rule
     * @param kinds the kinds of agreements; none for all
     * @param from the first day of signing or issue
     * @param until the last day of signing or issue
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"code", "kinds", "from", "until"})
    public record Restriction(
            @JsonProperty("code") String code,
            @JsonProperty("kinds") List<AgreementKind> kinds,
            @JsonProperty("from") Optional<LocalDate> from,
            @JsonProperty("until") Optional<LocalDate> until) {
        /**
         * Makes a restriction.
         *
         * @param code the code of the rule
         * @param kinds the kinds of agreements; none for all
         * @param from the first day of signing or issue
         * @param until the last day of signing or issue
         * @throws IllegalArgumentException if the code is not one, or nothing is restricted
         */
        @JsonCreator
        @SuppressWarnings("NullableOptional") // what a file leaves out
        public Restriction(
                @JsonProperty("code") String code,
                @JsonProperty("kinds") @Nullable List<AgreementKind> kinds,
                @JsonProperty("from") @Nullable Optional<LocalDate> from,
                @JsonProperty("until") @Nullable Optional<LocalDate> until) {
            this.code = Require.kebab("rule code", code);
            this.kinds = kinds == null ? List.of() : List.copyOf(kinds);
            this.from = from == null ? Optional.empty() : from;
            this.until = until == null ? Optional.empty() : until;
            if (this.kinds.isEmpty() && this.from.isEmpty() && this.until.isEmpty()) {
                throw new RefusedValueException("restriction-empty", "restricted", code);
            }
        }

        Rule on(Rule rule) {
            Rule kept = kinds.isEmpty() ? rule : rule.forKinds(kinds.toArray(AgreementKind[]::new));
            Rule later = from.map(kept::from).orElse(kept);
            return until.map(later::until).orElse(later);
        }
    }
}
