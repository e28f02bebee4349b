package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * To what agreements a rule is restricted, as it is written in {@link RuleChanges}.
 *
 * <p>Example: {@code {"code": "report-undated", "kinds": ["plan"], "since": "2023-01-01"}}: the rule looks at plans signed
 * or issued in 2023 or later.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "kinds", "since", "until"})
public abstract class RuleRestriction implements WithRuleRestriction {
    RuleRestriction() {}

    /** {@return the code of the rule} */
    @JsonProperty("code")
    public abstract String code();

    /** {@return the kinds of agreements; none for all} */
    @JsonProperty("kinds")
    public abstract List<AgreementKind> kinds();

    /** {@return the first day of signing or issue} */
    @JsonProperty("since")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> since();

    /** {@return the last day of signing or issue} */
    @JsonProperty("until")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> until();

    Rule on(Rule rule) {
        Rule kept = kinds().isEmpty() ? rule : rule.forKinds(kinds().toArray(AgreementKind[]::new));
        Rule later = since().map(kept::since).orElse(kept);
        return until().map(later::until).orElse(later);
    }

    @Value.Check
    void check() {
        Require.kebab("rule code", code());
        Require.day("since", since());
        Require.day("until", until());
        if (kinds().isEmpty() && since().isEmpty() && until().isEmpty()) {
            throw new RefusedValueException("restriction-empty", "restriction", code())
                    .dependingOn("kinds", "since", "until");
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
    static RuleRestriction fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link RuleRestriction} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the code is missing
     * or not of the form of codes, or nothing is restricted.
     */
    public static final class Builder extends ImmutableRuleRestriction.Builder {
        Builder() {}
    }
}
