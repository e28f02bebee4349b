package vn.phoihop.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check of one agreement found: all findings in the order of the document, and what each rule looked at.
 *
 * <p>The elements come in the order they are written in. At one element the findings on the element itself come first,
 * then those on its id, its names, what it refers to and its cites; where several rules look at the same thing, in the
 * order of the rule book.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the findings
 * @param seen how many elements each rule looked at, by its code, in the order of the rule book; 0 for a rule that
 *     applied to nothing
 */
public record Findings(List<Finding> all, Map<String, Integer> seen) {
    /**
     * Makes findings.
     *
     * @param all the findings
     * @param seen how many elements each rule looked at, by its code, in the order of the rule book; 0 for a rule that
     *     applied to nothing
     */
    public Findings {
        all = List.copyOf(all);
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
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

    /** {@return whether there is a finding of severity error} */
    public boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
