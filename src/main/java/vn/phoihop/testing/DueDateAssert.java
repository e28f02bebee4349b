package vn.phoihop.testing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Reason;

/** Assertions on a due date. A failure shows when it is due instead, and why. */
public final class DueDateAssert extends AbstractAssert<DueDateAssert, DueDate> {
    DueDateAssert(DueDate actual) {
        super(actual, DueDateAssert.class);
    }

    /**
     * Verifies the day until whose end it is in time.
     *
     * @param day the day, after it has been moved off rest days
     * @return this
     */
    public DueDateAssert isDueOn(LocalDate day) {
        isNotNull();
        if (!actual.effective().equals(Optional.of(day))) {
            failWithMessage("\nExpecting to be due on:\n  %s\nbut was:\n%s", day, told());
        }
        return this;
    }

    /**
     * Verifies the day before it is moved off rest days.
     *
     * @param day the day
     * @return this
     */
    public DueDateAssert hasRawDay(LocalDate day) {
        isNotNull();
        if (!actual.raw().equals(Optional.of(day))) {
            failWithMessage("\nExpecting the raw day:\n  %s\nbut was:\n%s", day, told());
        }
        return this;
    }

    /**
     * Verifies how it stands.
     *
     * @param state the state, such as {@link DueDate.State#PENDING}
     * @return this
     */
    public DueDateAssert hasState(DueDate.State state) {
        isNotNull();
        if (actual.state() != state) {
            failWithMessage("\nExpecting the state:\n  %s\nbut was:\n%s", state.code(), told());
        }
        return this;
    }

    /**
     * Verifies that a source is given as a reason, such as {@code rolled}.
     *
     * @param code the code of the reason
     * @return this
     */
    public DueDateAssert isBecauseOf(String code) {
        isNotNull();
        if (actual.reasons().stream().noneMatch(reason -> reason.code().equals(code))) {
            failWithMessage("\nExpecting the reason:\n  %s\nbut was:\n%s", code, told());
        }
        return this;
    }

    private String told() {
        String codes = actual.reasons().stream().map(Reason::code).collect(Collectors.joining(", "));
        return "  " + actual.text(Locale.ENGLISH).replace("\n", "\n  ")
                + (codes.isEmpty() ? "" : "\n  (" + codes + ")");
    }
}
