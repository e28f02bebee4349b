package ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.phoihop.testing.PhoihopAssertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.Severity;
import vn.phoihop.rule.Subject;
import vn.phoihop.testing.RuleExamples;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Recurrence;

class MinistryBookTest {
    private static final Agreement LETTER = PhoihopJson.readAgreement(RuleExamples.SOUND);

    private static Agreement reporting(Agreement agreement) {
        return agreement.withDuties(agreement.duties().get(0).withAction(Words.vi("Báo cáo kết quả")));
    }

    // snippet: ministry-examples
    @TestFactory
    Stream<DynamicTest> examples() {
        return RuleExamples.of(MinistryBook.BOOK).cases().stream()
                .map(example -> dynamicTest(example.name(), example::run));
    }
    // end

    @Test
    void verifiesInOneCall() {
        // snippet: ministry-verify
        RuleExamples.of(MinistryBook.BOOK).verify();
        // end
    }

    // snippet: ministry-test
    @Test
    void aReportWithoutADeadlineIsFound() {
        Findings findings = MinistryBook.BOOK.check(reporting(LETTER));
        assertThat(findings)
                .areExactly("report-undated /duties/0/deadline")
                .say("report-undated", Locale.ENGLISH, "the report \"d5\" has no deadline")
                .saw("report-undated", 1)
                .barred("focal-point-missing", Findings.Bar.OTHER_KIND);
    }
    // end

    /** The letter with its duty due each year, and a record that shows 2023 without a performance. */
    private static Subject yearly() {
        Agreement yearly = LETTER.withIssued(LocalDate.of(2023, 1, 1))
                .withDuties(LETTER.duties().get(0).toBuilder()
                        .addArise(new Arising.Every(Recurrence.every(Recurrence.Cycle.YEAR)))
                        .build());
        return Subject.of(yearly)
                .with(Ledger.builder()
                        .agreement(yearly.id())
                        .addCoverage(Ledger.Coverage.of(DayRange.year(2023)))
                        .build());
    }

    // snippet: ministry-standing-test
    @Test
    void whatIsOverdueForAMonthIsFound() {
        Subject subject = yearly().asOf(LocalDate.of(2024, 2, 1));
        assertThat(subject.status().orElseThrow())
                .instance("d5@2023")
                .isOverdue()
                .isBreach()
                .isDueOn(LocalDate.of(2023, 12, 31))
                .hasBearer("so-tttt");
        assertThat(MinistryBook.BOOK.check(subject))
                .areExactly("instance-overdue /duties/0", "instance-overdue-long /duties/0")
                .say(
                        "instance-overdue-long",
                        Locale.ENGLISH,
                        "\"d5@2023\" was due by 31 December 2023, more than 30 days ago");
    }
    // end

    @Test
    void aProgrammeNeedsAFocalPoint() {
        Agreement programme = LETTER.withKind(AgreementKind.COOPERATION_PROGRAMME);
        assertThat(MinistryBook.BOOK.check(programme)).have("focal-point-missing", "/participations");
        assertThat(LETTER).isSoundBy(MinistryBook.BOOK).hasDutiesOf("so-tttt", "d5");
    }

    /** A test that is wrong: the letter has no deadline, and its author expected one. */
    @Test
    void aFailureShowsWhatWasFoundInstead() {
        // snippet: ministry-failing
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThat(MinistryBook.BOOK.check(reporting(LETTER))).have("report-undated", "/duties/0"))
                .withMessage("""

                        Expecting report-undated at:
                          /duties/0
                        but found:
                          report-undated /duties/0/deadline: the report "d5" has no deadline
                        among:
                          report-undated /duties/0/deadline: the report "d5" has no deadline""");
        // end
    }

    @Test
    void theFileOfTheMinistryChangesTheBook() {
        RuleBook current = MinistryBook.current();
        assertThat(current.rule("list-open")).isEmpty();
        assertThat(current.rule("quality-vague").orElseThrow().severity()).isEqualTo(Severity.WARNING);
        // snippet: ministry-day
        Findings findings = current.check(Subject.of(reporting(LETTER).withIssued(LocalDate.of(2022, 5, 4)))
                .asOf(LocalDate.of(2026, 11, 23)));
        assertThat(findings).areNone().barred("report-undated", Findings.Bar.OTHER_DAY);
        // end
        assertThat(findings.suppressions()).hasSize(1);
    }

    @Test
    void whatIsNewSinceYesterdayIsTold() {
        // snippet: ministry-since
        Findings yesterday = PhoihopJson.readFindings(PhoihopJson.writeFindings(MinistryBook.BOOK.check(LETTER)));
        Findings today = MinistryBook.BOOK.check(reporting(LETTER));
        Findings.Changes changes = today.since(yesterday);
        // end
        assertThat(changes.fresh()).hasSize(1);
        assertThat(changes.gone()).isEmpty();
    }
}
