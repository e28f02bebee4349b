package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Changes to a rule book, by the codes of its rules, as they are written down in a file.
 *
 * <p>Example: {@code {"without": ["parts-open"], "graded": {"ambiguity-open": "error"}}}. Rules themselves are Java; a
 * file can take them out, grade and restrict them, and keep findings back. Whether a book has rules of these codes is
 * seen when it is {@linkplain RuleBook#changed(RuleChanges) changed}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"without", "graded", "restricted", "suppressed"})
public abstract class RuleChanges implements WithRuleChanges {
    RuleChanges() {}

    /** {@return the codes of the rules to take out} */
    @JsonProperty("without")
    public abstract List<String> without();

    /** {@return the new severities, by code} */
    @JsonProperty("graded")
    public abstract Map<String, Severity> graded();

    /** {@return to what agreements rules are restricted} */
    @JsonProperty("restricted")
    public abstract List<RuleRestriction> restricted();

    /** {@return what is kept back} */
    @JsonProperty("suppressed")
    public abstract List<Suppression> suppressed();

    @Value.Check
    void check() {
        for (int i = 0; i < without().size(); i++) {
            code(without().get(i), "without/" + i);
        }
        graded().keySet().forEach(code -> code(code, "graded"));
    }

    private static void code(String code, String in) {
        try {
            Require.kebab("rule code", code);
        } catch (RefusedValueException e) {
            throw e.in(in);
        }
    }

    /** {@return a builder holding these attributes} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RuleChanges fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link RuleChanges} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if a code is not of the
     * form of codes.
     */
    public static final class Builder extends ImmutableRuleChanges.Builder {
        Builder() {}

        /** Where the schema stands is for whoever edits the text; changes do not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }
}
