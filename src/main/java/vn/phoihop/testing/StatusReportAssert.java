package vn.phoihop.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import vn.phoihop.party.PartyId;
import vn.phoihop.status.Instance;
import vn.phoihop.status.StatusReport;

/** Assertions on how everything stands on a day. A failure shows what there is instead. */
public final class StatusReportAssert extends AbstractAssert<StatusReportAssert, StatusReport> {
    StatusReportAssert(StatusReport actual) {
        super(actual, StatusReportAssert.class);
    }

    /**
     * Goes on to an instance, of which there must be one.
     *
     * @param key its key, such as {@code d5@2024}
     * @return assertions on it
     */
    public InstanceAssert instance(String key) {
        isNotNull();
        return one("\nExpecting one instance " + key, of(key));
    }

    /**
     * Goes on to the instance of one of several who each bear it by themselves.
     *
     * @param key its key, such as {@code d6@2024}
     * @param body the id of the body that bears it on the day of the report
     * @return assertions on it
     */
    public InstanceAssert instance(String key, String body) {
        isNotNull();
        PartyId bearer = PartyId.of(body);
        return one(
                "\nExpecting one instance " + key + " of " + body,
                of(key).stream()
                        .filter(instance -> instance.borneNowBy().contains(bearer))
                        .toList());
    }

    /**
     * Verifies what is overdue: these instances in the order of the report, and no others.
     *
     * @param keys their keys; none if nothing is to be overdue
     * @return this
     */
    public StatusReportAssert hasOverdue(String... keys) {
        isNotNull();
        List<Instance> overdue = actual.overdue();
        List<String> found =
                overdue.stream().map(instance -> instance.key().toString()).toList();
        if (!found.equals(Arrays.asList(keys))) {
            failWithMessage(
                    "\nExpecting on %s to be overdue:\n  %s\nbut overdue were:\n%s",
                    actual.asOf(), keys.length == 0 ? "nothing" : String.join(", ", keys), lines(overdue));
        }
        return this;
    }

    private List<Instance> of(String key) {
        return actual.instances().stream()
                .filter(instance -> instance.key().toString().equals(key))
                .toList();
    }

    private InstanceAssert one(String expected, List<Instance> found) {
        if (found.size() != 1) {
            failWithMessage("%s, but found:\n%s\namong:\n%s", expected, lines(found), lines(actual.instances()));
        }
        return new InstanceAssert(found.get(0));
    }

    private static String lines(List<Instance> instances) {
        return instances.isEmpty()
                ? "  nothing"
                : instances.stream().map(StatusReportAssert::line).collect(Collectors.joining("\n"));
    }

    private static String line(Instance instance) {
        String bearers = instance.borneNowBy().stream().map(PartyId::value).collect(Collectors.joining(", "));
        return "  " + instance + (bearers.isEmpty() ? "" : " (" + bearers + ")");
    }
}
