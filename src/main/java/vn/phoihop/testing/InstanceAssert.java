package vn.phoihop.testing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import vn.phoihop.party.PartyId;
import vn.phoihop.status.Explanation;
import vn.phoihop.status.Instance;
import vn.phoihop.status.Standing;

/**
 * Assertions on an instance of a duty, as it stands on the day of its report. A failure shows how it stands instead, and
 * why.
 *
 * <p>{@code assertThat(report).instance("d5@2024").isOverdue().isDueOn(LocalDate.of(2024, 12, 31)).isBreach();}
 */
public final class InstanceAssert extends AbstractAssert<InstanceAssert, Instance> {
    InstanceAssert(Instance actual) {
        super(actual, InstanceAssert.class);
    }

    /**
     * Verifies how it stands.
     *
     * @param standing the standing
     * @return this
     */
    public InstanceAssert hasStanding(Standing standing) {
        isNotNull();
        if (actual.standing() != standing) {
            failWithMessage("\nExpecting %s to be:\n  %s\nbut was:\n%s", actual.key(), standing.code(), told());
        }
        return this;
    }

    /**
     * Verifies that its last day is over and the record shows that it was not done.
     *
     * @return this
     */
    public InstanceAssert isOverdue() {
        return hasStanding(Standing.OVERDUE);
    }

    /**
     * Verifies that it was done in time.
     *
     * @return this
     */
    public InstanceAssert isFulfilled() {
        return hasStanding(Standing.FULFILLED);
    }

    /**
     * Verifies that a duty that must be met was failed: overdue, done late or violated.
     *
     * @return this
     */
    public InstanceAssert isBreach() {
        isNotNull();
        if (!actual.isBreach()) {
            failWithMessage(
                    "\nExpecting %s to be a breach, but it %s be done and was:\n%s",
                    actual.key(), actual.duty().modality().code(), told());
        }
        return this;
    }

    /**
     * Verifies that it is no breach.
     *
     * @return this
     */
    public InstanceAssert isNoBreach() {
        isNotNull();
        if (actual.isBreach()) {
            failWithMessage("\nExpecting %s to be no breach, but was:\n%s", actual.key(), told());
        }
        return this;
    }

    /**
     * Verifies the last day on which it is in time.
     *
     * @param day the day, after rest days, extensions and suspensions
     * @return this
     */
    public InstanceAssert isDueOn(LocalDate day) {
        isNotNull();
        if (!actual.due().equals(Optional.of(day))) {
            failWithMessage(
                    "\nExpecting %s to be due on:\n  %s\nbut was due on:\n  %s\nbecause it is %s",
                    actual.key(), day, actual.due().map(LocalDate::toString).orElse("no day"), told().strip());
        }
        return this;
    }

    /**
     * Verifies that a body bears it on the day of the report, after all successions.
     *
     * @param body the id of the body, in the agreement or in the register; there may be others beside it
     * @return this
     */
    public InstanceAssert hasBearer(String body) {
        isNotNull();
        if (!actual.borneNowBy().contains(PartyId.of(body))) {
            String found = actual.borneNowBy().stream().map(PartyId::value).collect(Collectors.joining(", "));
            failWithMessage(
                    "\nExpecting %s to be borne by:\n  %s\nbut was borne by:\n  %s\nbecause it is %s",
                    actual.key(), body, found.isEmpty() ? "nobody known" : found, told().strip());
        }
        return this;
    }

    /**
     * Verifies that it cannot be told how it stands, and what is wanting.
     *
     * @param code the code of a step of the explanation that says what is wanting, such as {@code record-missing}
     * @return this
     */
    public InstanceAssert isUnknownFor(String code) {
        hasStanding(Standing.UNKNOWN);
        Explanation why = actual.explanation();
        if (why.missing().stream().noneMatch(step -> step.code().equals(code))) {
            failWithMessage(
                    "\nExpecting %s to be unknown for:\n  %s\nbut it was for:\n  %s\nas it is %s",
                    actual.key(),
                    code,
                    why.missing().stream().map(Explanation.Step::code).collect(Collectors.joining(", ")),
                    told().strip());
        }
        return this;
    }

    private String told() {
        return "  " + actual.explanation().text(Locale.ENGLISH).replace("\n", "\n  ");
    }
}
