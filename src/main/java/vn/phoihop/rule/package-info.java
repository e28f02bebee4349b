/**
 * Is it sound?
 *
 * <p>A {@link vn.phoihop.rule.Rule} looks at every element of one {@link vn.phoihop.rule.Scope} (every duty, every
 * reference, the term) and reports what is wrong with it. A {@link vn.phoihop.rule.RuleBook} is a list of rules; {@link
 * vn.phoihop.rule.RuleBooks#standard()} is the one that ships. Checking a {@link vn.phoihop.rule.Subject}, most often an
 * agreement alone, gives {@link vn.phoihop.rule.Findings}: everything at once, in the order of the document, each with
 * its place, and with how many elements each rule saw, so that a rule which looked at nothing, or did not apply, does
 * not pass silently.
 *
 * <p>A finding is not an exception. An agreement with errors can be read, stored and shown; it is the caller who
 * decides what to refuse.
 *
 * <p>One's own rule is a few lines, and belongs to a book of one's own:
 *
 * <pre>{@code
 * Rule uncited = Rule.of(
 *         "duty-uncited",
 *         Severity.WARNING,
 *         Scope.DUTIES,
 *         Words.of("Mỗi nhiệm vụ phải dẫn nguồn", "Every duty must cite its source"),
 *         (duty, subject, report) -> {
 *             if (duty.cites().isEmpty()) {
 *                 report.here().with("duty", duty.id());
 *             }
 *         });
 * Findings findings = RuleBooks.standard().plus(uncited).graded("parts-open", Severity.WARNING).check(agreement);
 * }</pre>
 */
@NullMarked
package vn.phoihop.rule;

import org.jspecify.annotations.NullMarked;
