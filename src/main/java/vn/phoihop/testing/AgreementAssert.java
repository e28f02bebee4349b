package vn.phoihop.testing;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;

/** Assertions on an agreement. A failure shows what there is instead. */
public final class AgreementAssert extends AbstractAssert<AgreementAssert, Agreement> {
    AgreementAssert(Agreement actual) {
        super(actual, AgreementAssert.class);
    }

    /**
     * Verifies that the standard rules find no error; warnings and notices may be there.
     *
     * @return this
     */
    public AgreementAssert hasNoErrors() {
        return hasNoErrorsBy(RuleBooks.standard());
    }

    /**
     * Verifies that the rules of a book find no error; warnings and notices may be there.
     *
     * @param book the book
     * @return this
     */
    public AgreementAssert hasNoErrorsBy(RuleBook book) {
        isNotNull();
        Findings findings = book.check(actual);
        if (findings.hasErrors()) {
            failWithMessage(
                    "\nExpecting %s to have no errors, but found:\n%s",
                    actual.id(), RuleExamples.lines(findings.all()));
        }
        return this;
    }

    /**
     * Verifies that the rules of a book find nothing.
     *
     * @param book the book
     * @return this
     */
    public AgreementAssert isSoundBy(RuleBook book) {
        isNotNull();
        Findings findings = book.check(actual);
        if (!findings.all().isEmpty()) {
            failWithMessage(
                    "\nExpecting %s to be sound, but found:\n%s", actual.id(), RuleExamples.lines(findings.all()));
        }
        return this;
    }

    /**
     * Verifies which parties it lists.
     *
     * @param ids their ids, in order
     * @return this
     */
    public AgreementAssert hasParties(String... ids) {
        isNotNull();
        return compare(
                "parties",
                Arrays.asList(ids),
                actual.parties().stream().map(party -> party.id().value()).toList());
    }

    /**
     * Verifies which duties it lays down.
     *
     * @param ids their ids, in order
     * @return this
     */
    public AgreementAssert hasDuties(String... ids) {
        isNotNull();
        return compare(
                "duties",
                Arrays.asList(ids),
                actual.duties().stream().map(duty -> duty.id().value()).toList());
    }

    /**
     * Verifies which duties a party bears.
     *
     * @param party its id
     * @param ids the ids of the duties, in order
     * @return this
     */
    public AgreementAssert hasDutiesOf(String party, String... ids) {
        isNotNull();
        return compare(
                "duties of " + party,
                Arrays.asList(ids),
                actual.dutiesOf(PartyId.of(party)).stream()
                        .map(duty -> duty.id())
                        .map(ElementId::value)
                        .toList());
    }

    private AgreementAssert compare(String what, List<String> wanted, List<String> found) {
        if (!found.equals(wanted)) {
            failWithMessage(
                    "\nExpecting %s of %s:\n  %s\nbut they were:\n  %s",
                    what, actual.id(), shown(wanted), shown(found));
        }
        return this;
    }

    private static String shown(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
