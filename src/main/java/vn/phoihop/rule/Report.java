package vn.phoihop.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where the check of a rule says what is wrong with the element it looks at.
 *
 * <p>{@code report.here("d1")} places the finding at the element; {@code report.at("day", written)} at its attribute
 * {@code day}. The arguments are the values the finding is about; they are kept as plain text ({@code toString}, so a
 * day is {@code 2021-02-20}) and a sentence is made of them only when somebody reads it.
 *
 * <p>Lives during one check of one element.
 */
public final class Report {
    private final List<Finding> findings;
    private final Rule rule;
    private final Pointer element;

    Report(List<Finding> findings, Rule rule, Pointer element) {
        this.findings = findings;
        this.rule = rule;
        this.element = element;
    }

    /**
     * Reports a finding at the element.
     *
     * @param arguments the values it is about
     */
    public void here(Object... arguments) {
        add(element, arguments);
    }

    /**
     * Reports a finding at an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON
     * @param arguments the values it is about
     */
    public void at(String attribute, Object... arguments) {
        add(element.to(attribute), arguments);
    }

    private void add(Pointer place, Object... arguments) {
        findings.add(new Finding(
                rule,
                place.toString(),
                Arrays.stream(arguments).map(Objects::toString).toList()));
    }
}
