package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;

/** By which names an agreement asks what happened, wherever it does. */
class LedgerNamesTest {
    private static LedgerNames names(String fields) {
        Agreement agreement = PhoihopJson.readAgreement("""
                {"id": "qc-15", "instrument": "qc-15", "kind": "coordination-rules", %s,
                 "title": {"vi": "Quy chế phối hợp"},
                 "sources": [{"id": "s1", "title": {"vi": "Toàn văn"}, "completeness": "full"}],
                 "parties": [{"id": "so-tttt", "kind": "body", "name": {"vi": "Sở Thông tin và Truyền thông"}, "cites": [{"source": "s1", "at": "p1"}]}]}
                """.formatted(fields));
        return new LedgerNames(agreement);
    }

    private static String duty(String fields) {
        return "\"duties\": [{\"id\": \"d1\", \"modality\": \"must\", \"bearers\": {\"each\": [\"so-tttt\"]}, \"action\": {\"vi\": \"Báo cáo\"}, "
                + fields + ", \"cites\": [{\"source\": \"s1\", \"at\": \"p2\"}]}]";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"arises\": [{\"each\": {\"event\": \"hand-over\"}}]",
                "\"arises\": [{\"once\": {\"after\": {\"event\": \"hand-over\"}, \"limit\": {\"days\": 3}}}]",
                "\"window\": {\"from\": {\"event\": \"hand-over\"}}",
                "\"deadline\": {\"within\": {\"workingDays\": 5}, \"after\": {\"event\": \"hand-over\"}}",
                "\"deadline\": {\"cases\": [{\"when\": \"urgent\", \"then\": {\"within\": {\"workingDays\": 5}, \"after\": {\"event\": \"hand-over\"}}}], \"otherwise\": {\"on\": \"2023-06-30\"}}"
            })
    void anOccasionIsAskedForWhereverItStands(String fields) {
        LedgerNames names = names(duty(fields));
        assertThat(names.isOccasion("hand-over")).isTrue();
        assertThat(names.isOccasion("handover")).isFalse();
    }

    @Test
    void aMilestoneIsAnOccasionAndWhatEveryAgreementUnderstandsIsOne() {
        LedgerNames names = names(
                "\"milestones\": [{\"id\": \"m1\", \"name\": {\"vi\": \"Bàn giao\"}, \"cites\": [{\"source\": \"s1\", \"at\": \"p3\"}]}]");
        assertThat(names.isOccasion("m1")).isTrue();
        assertThat(names.isOccasion("m2")).isFalse();
        assertThat(names.isOccasion("received")).isTrue();
    }

    /** The term that begins with the hand-over; a milestone by a day after it; a milestone whose day depends on funds. */
    @Test
    void theTermAndTheDeadlinesOfMilestonesAskToo() {
        LedgerNames term = names("\"term\": {\"start\": {\"event\": \"hand-over\"}, \"months\": 12}");
        assertThat(term.isOccasion("hand-over")).isTrue();
        String milestone =
                "\"milestones\": [{\"id\": \"m1\", \"name\": {\"vi\": \"Nghiệm thu\"}, \"deadline\": %s, \"cites\": [{\"source\": \"s1\", \"at\": \"p3\"}]}]";
        LedgerNames after =
                names(milestone.formatted("{\"within\": {\"workingDays\": 5}, \"after\": {\"event\": \"hand-over\"}}"));
        assertThat(after.isOccasion("hand-over")).isTrue();
        LedgerNames funds = names(
                milestone.formatted(
                        "{\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}"));
        assertThat(funds.isCondition("funded")).isTrue();
        assertThat(funds.isOccasion("funded")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"condition\": {\"fact\": \"funded\"}",
                "\"condition\": {\"not\": {\"fact\": \"funded\"}}",
                "\"condition\": {\"all\": [{\"fact\": \"asked\"}, {\"any\": [{\"fact\": \"funded\"}, {\"fact\": \"urgent\"}]}]}",
                "\"deadline\": {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}",
                "\"deadline\": {\"earliestOf\": [{\"on\": \"2023-12-31\"}, {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}]}",
                "\"deadline\": {\"latestOf\": [{\"on\": \"2023-12-31\"}, {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}]}",
                "\"deadline\": {\"cases\": [{\"when\": \"urgent\", \"then\": {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}}], \"otherwise\": {\"on\": \"2023-12-31\"}}",
                "\"deadline\": {\"cases\": [{\"when\": \"urgent\", \"then\": {\"on\": \"2023-12-31\"}}], \"otherwise\": {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}}",
                "\"deadline\": {\"readings\": [{\"label\": \"a\", \"deadline\": {\"cases\": [{\"when\": \"funded\", \"then\": {\"on\": \"2023-03-31\"}}], \"otherwise\": {\"on\": \"2023-06-30\"}}}, {\"label\": \"b\", \"deadline\": {\"on\": \"2023-12-31\"}}], \"ambiguity\": \"a1\"}"
            })
    void aConditionIsAskedForWhereverItStands(String fields) {
        LedgerNames names = names(duty(fields));
        assertThat(names.isCondition("funded")).isTrue();
        assertThat(names.isCondition("founded")).isFalse();
    }
}
