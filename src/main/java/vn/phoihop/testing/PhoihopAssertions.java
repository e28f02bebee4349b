package vn.phoihop.testing;

import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.Findings;
import vn.phoihop.status.Instance;
import vn.phoihop.status.StatusReport;
import vn.phoihop.time.DueDate;

/**
 * Assertions for AssertJ on agreements, findings, due dates, and how things stand on a day.
 *
 * <p>{@code import static vn.phoihop.testing.PhoihopAssertions.assertThat;} goes together with that of AssertJ.
 */
public final class PhoihopAssertions {
    private PhoihopAssertions() {}

    /**
     * Begins an assertion on an agreement.
     *
     * @param actual the agreement
     * @return the assertion
     */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual);
    }

    /**
     * Begins an assertion on findings.
     *
     * @param actual the findings
     * @return the assertion
     */
    public static FindingsAssert assertThat(Findings actual) {
        return new FindingsAssert(actual);
    }

    /**
     * Begins an assertion on a due date.
     *
     * @param actual the due date
     * @return the assertion
     */
    public static DueDateAssert assertThat(DueDate actual) {
        return new DueDateAssert(actual);
    }

    /**
     * Begins an assertion on an instance of a duty.
     *
     * @param actual the instance
     * @return the assertion
     */
    public static InstanceAssert assertThat(Instance actual) {
        return new InstanceAssert(actual);
    }

    /**
     * Begins an assertion on how everything stands on a day.
     *
     * @param actual the report
     * @return the assertion
     */
    public static StatusReportAssert assertThat(StatusReport actual) {
        return new StatusReportAssert(actual);
    }
}
