package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An example of what a rule finds, as changes to a sound agreement.
 *
 * <p>Example: {@code RuleExample.of("{\"term\": {\"phases\": [\"2022-2025\"]}}", "/term/phases").after("{\"term\":
 * {\"phases\": [\"2015-2020\"]}}")}: a programme that leaves 2021 out, and the one it came after.
 *
 * <p>Immutable and thread-safe.
 *
 * @param patch a JSON merge patch (RFC 7386) that puts the defect into the sound agreement
 * @param pointers where the rule then finds it, and nowhere else; none for an example that it must pass
 * @param predecessor a merge patch that makes the predecessor of the sound agreement, for a rule that needs one
 * @param other a merge patch that makes an agreement that it stands among, for a rule that needs others
 * @param day the day on which it is looked at, for a rule that needs it
 * @param ledger a merge patch that makes a ledger of an empty one of the agreement, for a rule that needs one
 */
public record RuleExample(
        String patch,
        List<String> pointers,
        Optional<String> predecessor,
        Optional<String> other,
        Optional<LocalDate> day,
        Optional<String> ledger) {
    /**
     * Makes an example.
     *
     * @param patch a JSON merge patch (RFC 7386) that puts the defect into the sound agreement
     * @param pointers where the rule then finds it, and nowhere else; none for an example that it must pass
     * @param predecessor a merge patch that makes the predecessor of the sound agreement
     * @param other a merge patch that makes an agreement that it stands among
     * @param day the day on which it is looked at
     * @param ledger a merge patch that makes a ledger of an empty one of the agreement
     */
    public RuleExample {
        pointers = List.copyOf(pointers);
    }

    /**
     * Makes an example of an agreement alone.
     *
     * @param patch a JSON merge patch (RFC 7386) that puts the defect into the sound agreement
     * @param pointers where the rule then finds it, and nowhere else; none for an example that it must pass
     * @return the example
     */
    public static RuleExample of(String patch, String... pointers) {
        return new RuleExample(
                patch, List.of(pointers), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds a predecessor.
     *
     * @param patch a merge patch that makes it of the sound agreement
     * @return the example with it
     */
    public RuleExample after(String patch) {
        return new RuleExample(this.patch, pointers, Optional.of(patch), other, day, ledger);
    }

    /**
     * Adds another agreement.
     *
     * @param patch a merge patch that makes it of the sound agreement
     * @return the example with it
     */
    public RuleExample among(String patch) {
        return new RuleExample(this.patch, pointers, predecessor, Optional.of(patch), day, ledger);
    }

    /**
     * Adds the day on which it is looked at.
     *
     * @param on the day
     * @return the example with it
     */
    public RuleExample asOf(LocalDate on) {
        return new RuleExample(patch, pointers, predecessor, other, Optional.of(on), ledger);
    }

    /**
     * Adds a ledger.
     *
     * <p>Example: {@code "{\"coverage\": [{\"days\": \"2023-01-01/2023-12-31\"}], \"events\": […]}"}; the id of the
     * agreement goes without saying.
     *
     * @param patch a merge patch that makes it of an empty ledger of the agreement; {@code {}} for the empty one
     * @return the example with it
     */
    public RuleExample with(String patch) {
        return new RuleExample(this.patch, pointers, predecessor, other, day, Optional.of(patch));
    }
}
