package vn.phoihop.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.phoihop.testing.PhoihopAssertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Standing;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;

/** Assertions on how duties stand, and what a failure shows. */
class InstanceAssertTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /** Bound from 1 January 2023: d5 must be done each year, d6 should by two; d7 is forbidden. */
    private static final Agreement AGREEMENT = PhoihopJson.readAgreement(PhoihopJson.merged(RuleExamples.SOUND, """
            {"issued": "2023-01-01", "parties": [
              {"id": "so-tttt", "kind": "body", "name": {"vi": "Sở A", "en": "Department A"}},
              {"id": "so-khcn", "kind": "body", "name": {"vi": "Sở B", "en": "Department B"}}],
             "duties": [
              {"id": "d5", "modality": "must", "bearers": {"each": ["so-tttt"]},
               "action": {"vi": "Báo cáo", "en": "Report"}, "arises": [{"every": "year"}]},
              {"id": "d6", "modality": "should", "bearers": {"each": ["so-tttt", "so-khcn"]},
               "action": {"vi": "Góp ý", "en": "Comment"}, "arises": [{"every": "year"}]}]}"""));

    private static final StatusReport COMPLETE = report(
            "{\"agreement\": \"letter-155-draft\", \"coverage\": [{\"days\": \"2023-01-01/2024-02-01\"}]}\n"
                    + "{\"event\": \"performed\", \"id\": \"e1\", \"on\": \"2023-05-04\", \"duty\": \"d6\", \"by\": [\"so-khcn\"]}");
    private static final StatusReport SILENT = report("{\"agreement\": \"letter-155-draft\"}");

    private static StatusReport report(String lines) {
        Ledger ledger = PhoihopJson.readLedger(lines);
        return Status.of(AGREEMENT, ledger, Setting.vietnam()).asOf(DAY);
    }

    private static final String DUE = """
                - Due by the end of 31 December 2023
                  - in the cycle, no day is stated: until its last day, 31 December 2023
                  - A5: what is due in a cycle without a day is late from the day after its last
                  - A11: cycles that nobody says the beginning of are those of the calendar
                - with nothing further recorded this does not change""".indent(4).stripTrailing();
    private static final String OVERDUE = """
              overdue: Report
                - arises in the cycle 2023, from 1 January 2023 to 31 December 2023
                - the record of d5 is complete from 1 January 2023 to 1 February 2024 and holds nothing that fulfils it in time
            """ + DUE;
    private static final String UNKNOWN = """
            unknown: Report
                - arises in the cycle 2023, from 1 January 2023 to 31 December 2023
                - the record of d5 is not complete from 1 January 2023 to 31 December 2023
            """ + DUE;

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    @Test
    void whatHoldsPasses() {
        assertThat(COMPLETE)
                .hasOverdue("d5@2023", "d6@2023")
                .instance("d5@2023")
                .isOverdue()
                .isBreach()
                .isDueOn(LocalDate.of(2023, 12, 31))
                .hasBearer("so-tttt");
        assertThat(COMPLETE).instance("d6@2023", "so-khcn").isFulfilled().isNoBreach();
        assertThat(COMPLETE).instance("d6@2023", "so-tttt").isOverdue().isNoBreach();
        assertThat(SILENT).hasOverdue().instance("d5@2023").isUnknownFor("record-missing");
        assertThat(COMPLETE.instances().get(0)).hasStanding(Standing.OVERDUE);
    }

    @Test
    void theStandingThatItHasIsExplained() {
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023").isFulfilled(),
                "\nExpecting d5@2023 to be:\n  fulfilled\nbut was:\n" + OVERDUE);
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023").isUnknownFor("record-missing"),
                "\nExpecting d5@2023 to be:\n  unknown\nbut was:\n" + OVERDUE);
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023").isNoBreach(),
                "\nExpecting d5@2023 to be no breach, but was:\n" + OVERDUE);
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023").isDueOn(LocalDate.of(2024, 1, 2)),
                "\nExpecting d5@2023 to be due on:\n  2024-01-02\nbut was due on:\n  2023-12-31\nbecause it is "
                        + OVERDUE.strip());
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023").hasBearer("so-khcn"),
                "\nExpecting d5@2023 to be borne by:\n  so-khcn\nbut was borne by:\n  so-tttt\nbecause it is "
                        + OVERDUE.strip());
    }

    @Test
    void whatOnlyShouldBeDoneIsNoBreach() {
        fails(
                () -> assertThat(COMPLETE).instance("d6@2023", "so-tttt").isBreach(),
                "\nExpecting d6@2023 to be a breach, but it should be done and was:\n"
                        + OVERDUE.replace("overdue: Report", "overdue: Comment").replace("of d5", "of d6"));
    }

    @Test
    void whatIsWantingIsTold() {
        fails(
                () -> assertThat(SILENT).instance("d5@2023").isUnknownFor("bearer-missing"),
                "\nExpecting d5@2023 to be unknown for:\n  bearer-missing\nbut it was for:\n  record-missing\nas it is "
                        + UNKNOWN);
    }

    @Test
    void anInstanceThatIsNotThereShowsThoseThatAre() {
        String all = """
                among:
                  d5@2023 overdue (so-tttt)
                  d5@2024 open (so-tttt)
                  d5@2025 awaiting (so-tttt)
                  d6@2023 overdue (so-tttt)
                  d6@2023 fulfilled (so-khcn)
                  d6@2024 open (so-tttt)
                  d6@2024 open (so-khcn)
                  d6@2025 awaiting (so-tttt)
                  d6@2025 awaiting (so-khcn)""";
        fails(
                () -> assertThat(COMPLETE).instance("d5@2022"),
                "\nExpecting one instance d5@2022, but found:\n  nothing\n" + all);
        fails(
                () -> assertThat(COMPLETE).instance("d6@2023"),
                "\nExpecting one instance d6@2023, but found:\n"
                        + "  d6@2023 overdue (so-tttt)\n  d6@2023 fulfilled (so-khcn)\n" + all);
        fails(
                () -> assertThat(COMPLETE).instance("d5@2023", "so-khcn"),
                "\nExpecting one instance d5@2023 of so-khcn, but found:\n  nothing\n" + all);
        fails(
                () -> assertThat(COMPLETE).hasOverdue(),
                "\nExpecting on 2024-02-01 to be overdue:\n  nothing\nbut overdue were:\n"
                        + "  d5@2023 overdue (so-tttt)\n  d6@2023 overdue (so-tttt)");
        fails(
                () -> assertThat(SILENT).hasOverdue("d5@2023"),
                "\nExpecting on 2024-02-01 to be overdue:\n  d5@2023\nbut overdue were:\n  nothing");
    }
}
