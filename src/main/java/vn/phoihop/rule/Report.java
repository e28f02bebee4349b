package vn.phoihop.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;

/**
 * Where the check of a rule says what is wrong with the element it looks at.
 *
 * <p>{@code report.here("d1")} places the finding at the element; {@code report.at("day", written)} at its attribute
 * {@code day}. The arguments are the values the finding is about; they are kept as plain text ({@code toString}, so a
 * day is {@code 2021-02-20}) and a sentence is made of them only when somebody reads it.
 *
 * <p>Good only while the check of one element runs.
 */
public final class Report {
    private final List<Finding> findings;
    private final Rule rule;
    private Pointer owner = Pointer.ROOT;
    private @Nullable String attribute;
    private int item = -1;
    private @Nullable String part;

    Report(List<Finding> findings, Rule rule) {
        this.findings = findings;
        this.rule = rule;
    }

    /** Runs the rule on an element; its place is put together only if the rule has something to report. */
    void on(
            Object element,
            Agreement agreement,
            Pointer owner,
            @Nullable String attribute,
            int item,
            @Nullable String part) {
        this.owner = owner;
        this.attribute = attribute;
        this.item = item;
        this.part = part;
        rule.run(element, agreement, this);
    }

    private Pointer element() {
        Pointer place = attribute == null ? owner : owner.to(attribute, item);
        return part == null ? place : place.to(part);
    }

    /**
     * Reports a finding at the element.
     *
     * @param arguments the values it is about
     */
    public void here(Object... arguments) {
        add(element(), arguments);
    }

    /**
     * Reports a finding at an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON
     * @param arguments the values it is about
     */
    public void at(String attribute, Object... arguments) {
        add(element().to(attribute), arguments);
    }

    private void add(Pointer place, Object... arguments) {
        findings.add(new Finding(
                rule,
                place.toString(),
                Arrays.stream(arguments).map(Objects::toString).toList()));
    }
}
