package vn.phoihop.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.phoihop.testing.PhoihopAssertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.duty.Bearers;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.Findings.Bar;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/** What the assertions hold, and what their failures say. */
class PhoihopAssertionsTest {
    private static final Agreement SOUND = PhoihopJson.readAgreement(RuleExamples.SOUND);
    private static final Agreement OVERLAPPING = SOUND.withTerm(Term.builder()
            .addPhases(Phase.of(2020, 2025), Phase.of(2025, 2030))
            .addCite(Cite.of("s4", "p2"))
            .build());
    private static final Agreement UNKNOWN =
            SOUND.withDuties(SOUND.duties().get(0).withBearers(Bearers.of(PartyRef.of("so-ttt"))));
    private static final Findings FINDINGS = RuleBooks.standard()
            .changed("kind-unlisted", rule -> rule.forKinds(AgreementKind.PLAN))
            .check(OVERLAPPING);
    private static final String OVERLAP =
            "phases-overlap /term/phases: the phase 2025-2030 shares a year with the phase 2020-2025";

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    @Test
    void whatHoldsPasses() {
        RuleBook standard = RuleBooks.standard();
        assertThat(standard.check(SOUND)).areNone().haveNoErrors().areExactly();
        assertThat(FINDINGS)
                .haveNoErrors()
                .have("phases-overlap", "/term/phases")
                .have("list-open")
                .say("phases-overlap", Locale.ENGLISH, "the phase 2025-2030 shares a year with the phase 2020-2025")
                .saw("phases-overlap", 1)
                .saw("clause-gap", 0)
                .barred("kind-unlisted", Bar.OTHER_KIND);
        assertThat(SOUND)
                .hasNoErrors()
                .isSoundBy(standard)
                .hasParties("so-tttt")
                .hasDuties("d5")
                .hasDutiesOf("so-tttt", "d5")
                .hasDutiesOf("ubnd");
    }

    @Test
    void findingsShowWhatWasFoundInstead() {
        fails(() -> assertThat(FINDINGS).areNone(), "\nExpecting no findings, but found:\n  " + OVERLAP);
        fails(
                () -> assertThat(FINDINGS).have("phases-overlap", "/term"),
                "\nExpecting phases-overlap at:\n  /term\nbut found:\n  " + OVERLAP + "\namong:\n  " + OVERLAP);
        fails(
                () -> assertThat(FINDINGS).have("list-open", "/openLists/0"),
                "\nExpecting list-open at:\n  /openLists/0\nbut found:\n  nothing\namong:\n  " + OVERLAP);
        fails(() -> assertThat(FINDINGS).areExactly(), "\nExpecting exactly:\n  nothing\nbut found:\n  " + OVERLAP);
        fails(
                () -> assertThat(FINDINGS).say("phases-overlap", Locale.ENGLISH, "two phases"),
                "\nExpecting one finding of phases-overlap that says:\n  two phases\nbut found:\n"
                        + "  the phase 2025-2030 shares a year with the phase 2020-2025");
        fails(
                () -> assertThat(RuleBooks.standard().check(UNKNOWN)).haveNoErrors(),
                "\nExpecting no errors, but found:\n  reference-unknown /duties/0/bearers/each/0:"
                        + " no party has the id \"so-ttt\"");
    }

    @Test
    void runsShowWhatTheRuleDidInstead() {
        fails(
                () -> assertThat(FINDINGS).saw("phases-overlap", 2),
                "\nExpecting phases-overlap to have looked at:\n  2\nbut it looked at: 1");
        fails(
                () -> assertThat(FINDINGS).saw("kind-unlisted", 1),
                "\nExpecting kind-unlisted to have looked at:\n  1\nbut it did not apply: other-kind");
        fails(
                () -> assertThat(FINDINGS).barred("phases-overlap", Bar.NO_DAY),
                "\nExpecting phases-overlap not to apply:\n  no-day\nbut it looked at: 1");
        fails(
                () -> assertThat(FINDINGS).saw("phases-overlaps", 1),
                "\nExpecting phases-overlaps to have looked at:\n  1\nbut it is no rule of the book");
    }

    @Test
    void agreementsShowWhatThereIsInstead() {
        fails(
                () -> assertThat(SOUND).hasDuties("d5", "d6"),
                "\nExpecting duties of letter-155-draft:\n  d5, d6\nbut they were:\n  d5");
        fails(
                () -> assertThat(SOUND).hasParties(),
                "\nExpecting parties of letter-155-draft:\n  none\nbut they were:\n  so-tttt");
        fails(
                () -> assertThat(SOUND).hasDutiesOf("ubnd", "d5"),
                "\nExpecting duties of ubnd of letter-155-draft:\n  d5\nbut they were:\n  none");
        String unknown = "reference-unknown /duties/0/bearers/each/0: no party has the id \"so-ttt\"";
        fails(
                () -> assertThat(UNKNOWN).hasNoErrors(),
                "\nExpecting letter-155-draft to have no errors, but found:\n  " + unknown);
        fails(
                () -> assertThat(UNKNOWN).isSoundBy(RuleBooks.standard()),
                "\nExpecting letter-155-draft to be sound, but found:\n  " + unknown);
    }

    /** 15 days from 12 March 2021 end on Saturday 27 March, hence on Monday 29 March. */
    @Test
    void dueDatesShowWhenTheyAreDueAndWhy() {
        Deadline deadline = Deadline.builder()
                .within(Limit.days(15))
                .after(Occasion.event("received"))
                .build();
        DueDate due = Reckoner.vietnam()
                .knowing(Occasion.event("received"), LocalDate.of(2021, 3, 12))
                .due(deadline);
        assertThat(due)
                .isDueOn(LocalDate.of(2021, 3, 29))
                .hasRawDay(LocalDate.of(2021, 3, 27))
                .hasState(DueDate.State.DUE)
                .isBecauseOf("rolled");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(due).isDueOn(LocalDate.of(2021, 3, 27)))
                .withMessageStartingWith("\nExpecting to be due on:\n  2021-03-27\nbut was:\n  ")
                .withMessageContaining("29 March 2021")
                .withMessageContaining("Article 148.5")
                .withMessageContaining("rolled");
        DueDate pending = Reckoner.vietnam().due(deadline.withWithin(Limit.days(3)));
        assertThat(pending).hasState(DueDate.State.PENDING);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(pending).hasState(DueDate.State.DUE))
                .withMessageStartingWith("\nExpecting the state:\n  due\nbut was:\n  ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(due).isBecauseOf("overtaken"))
                .withMessageStartingWith("\nExpecting the reason:\n  overtaken\nbut was:\n  ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(due).hasRawDay(LocalDate.of(2021, 3, 29)))
                .withMessageStartingWith("\nExpecting the raw day:\n  2021-03-29\nbut was:\n  ");
    }
}
