package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.Subject;

class StandingRulesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Finding found(String code, String events) {
        Agreement agreement = PhoihopJson.readAgreement("""
                {"id": "qc-15", "instrument": "qc-15", "kind": "coordination-rules",
                 "title": {"vi": "Quy chế phối hợp"}, "signing": {"day": "2023-01-09"},
                 "sources": [{"id": "s1", "title": {"vi": "Toàn văn"}, "completeness": "full"}],
                 "parties": [{"id": "so-tttt", "kind": "body", "name": {"vi": "Sở Thông tin và Truyền thông tỉnh Phú Yên"}, "cites": [{"source": "s1", "at": "p1"}]}],
                 "duties": [{"id": "d1", "modality": "must", "bearers": {"each": ["so-tttt"]}, "action": {"vi": "Trả lời kiến nghị"},
                   "arises": [{"each": {"event": "received"}}],
                   "deadline": {"cases": [{"when": "complicated", "then": {"within": {"months": 2}, "after": {"event": "received"}}}],
                                "otherwise": {"within": {"days": 20}, "after": {"event": "received"}}},
                   "cites": [{"source": "s1", "at": "p2"}]}]}""");
        String ledger = "{\"agreement\": \"qc-15\", \"coverage\": [{\"days\": \"2023-01-09/2023-12-31\"}]}\n" + events;
        return RuleBooks.standard()
                .check(Subject.of(agreement)
                        .with(PhoihopJson.readLedger(ledger))
                        .asOf(LocalDate.of(2023, 6, 30)))
                .of(code)
                .get(0);
    }

    private static final String RECEIVED =
            "{\"event\": \"occurred\", \"id\": \"r1\", \"on\": \"2023-02-06\", \"name\": \"received\"}\n";

    /** Whether it is complicated nobody has judged: 20 days end on Sunday 26 February and roll to Monday, two months on 6 April 2023. */
    @Test
    void whatIsOverdueHoweverItIsReadIsToldByTheLatestDay() {
        Finding overdue = found("instance-overdue", RECEIVED);
        assertThat(overdue.text(VIETNAMESE))
                .isEqualTo("“d1@r1” của so-tttt quá hạn: phải xong chậm nhất 06/04/2023, đã làm 0/1");
        assertThat(overdue.text(Locale.ENGLISH))
                .isEqualTo("\"d1@r1\" of so-tttt is overdue: due by 6 April 2023, done 0 of 1");
    }

    @Test
    void soIsWhatWasDoneLate() {
        Finding late = found(
                "instance-late",
                RECEIVED + "{\"event\": \"performed\", \"id\": \"p1\", \"on\": \"2023-05-08\", \"duty\": \"d1\"}\n");
        assertThat(late.text(Locale.ENGLISH))
                .isEqualTo("\"d1@r1\" of so-tttt was done on 8 May 2023, and was due by 6 April 2023");
    }
}
