package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Register;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.Subject;
import vn.phoihop.status.Setting;
import vn.phoihop.testing.RuleExamples;

/** STAND-13: what has become of bearers and counterparties, by the table of the reorganisation of 2025. */
class SuccessionRulesTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 29);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    /** A duty with these fields among parties of the Front's programme, of Phú Yên and of its plan. */
    private static Agreement duty(String fields) {
        StringBuilder parties = new StringBuilder();
        for (String id : List.of(
                "bao-phu-yen",
                "dai-ptth-phu-yen",
                "so-tttt-phu-yen",
                "ubnd-tuy-hoa",
                "ubnd-song-cau",
                "ubnd-phu-yen")) {
            parties.append("{\"id\": \"").append(id).append("\", \"kind\": \"body\", \"name\": {\"vi\": \"A\"}}, ");
        }
        String patch = "{\"parties\": [" + parties
                + "{\"id\": \"huyen\", \"kind\": \"bodies\", \"registeredAs\": \"ubnd-cap-huyen-phu-yen\", \"name\": {\"vi\": \"A\"}},"
                + "{\"id\": \"tinh\", \"kind\": \"body\", \"registeredAs\": \"ubnd-phu-yen\", \"name\": {\"vi\": \"A\"}}],"
                + " \"duties\": [{\"id\": \"d1\", \"modality\": \"must\", \"action\": {\"vi\": \"Phối hợp\"}, " + fields
                + "}]}";
        return PhoihopJson.readAgreement(PhoihopJson.merged(RuleExamples.SOUND, patch));
    }

    private static List<Finding> found(String fields, LocalDate day) {
        return RuleBook.of(SuccessionRules.RULES)
                .rethrowing()
                .check(Subject.of(duty(fields)).asOf(day))
                .all();
    }

    private static List<String> places(String fields, LocalDate day) {
        return found(fields, day).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    /** Newspaper and broadcaster are one by 30 June 2025, and that of Đắk Lắk from 1 July on. */
    @Test
    void twoPartiesOfOneProgrammeThatMergedAreFound() {
        String fields = "\"bearers\": {\"jointly\": [\"bao-phu-yen\", \"ubnd-phu-yen\"]},"
                + " \"counterparties\": [\"so-tttt-phu-yen\", \"dai-ptth-phu-yen\"]";
        assertThat(places(fields, BEFORE)).isEmpty();
        assertThat(places(fields, JULY)).containsExactly("bearer-is-counterparty /duties/0/counterparties/1");
        Finding finding = found(fields, JULY).get(0);
        assertThat(finding.arguments())
                .containsEntry("bearer", "bao-phu-yen")
                .containsEntry("counterparty", "dai-ptth-phu-yen")
                .containsEntry("body", "bao-ptth-dak-lak");
        assertThat(finding.text(Locale.forLanguageTag("vi")))
                .isEqualTo("“bao-phu-yen” và “dai-ptth-phu-yen” của “d1” nay là một:"
                        + " Báo và Phát thanh, Truyền hình Đắk Lắk");
    }

    /** That one party stands on both sides is what duty-towards-itself tells; a class and a role are no body. */
    @Test
    void onlyTwoNamedPartiesBecomeOne() {
        assertThat(places("\"bearers\": {\"each\": [\"ubnd-phu-yen\"]}, \"counterparties\": [\"ubnd-phu-yen\"]", JULY))
                .isEmpty();
        assertThat(places(
                        "\"bearers\": {\"each\": [\"role:requester\"]}, \"counterparties\": [\"role:focal-point\", \"ubnd-phu-yen\"]",
                        JULY))
                .isEmpty();
    }

    /** What is named twice in an agreement under one id of the register is one body. */
    @Test
    void theIdInTheRegisterCounts() {
        assertThat(places("\"bearers\": {\"each\": [\"ubnd-phu-yen\"]}, \"counterparties\": [\"tinh\"]", BEFORE))
                .containsExactly("bearer-is-counterparty /duties/0/counterparties/0");
    }

    /** Without a field the functions of the Department are with one of two; so nobody knows that they are one. */
    @Test
    void severalSuccessorsAreNotOneBody() {
        assertThat(places(
                        "\"bearers\": {\"each\": [\"so-tttt-phu-yen\"]}, \"counterparties\": [\"so-tttt-phu-yen\"]",
                        JULY))
                .isEmpty();
    }

    @Test
    void aBearerThatWasAbolishedIsFoundWhereverItBears() {
        for (String how : List.of("lead", "each", "jointly", "anyOf", "unsettled")) {
            String fields = "\"bearers\": {\"" + how + "\": [\"ubnd-tuy-hoa\", \"ubnd-song-cau\"]}";
            assertThat(places(fields, BEFORE)).as(how).isEmpty();
            assertThat(found(fields, JULY))
                    .as(how)
                    .extracting(finding ->
                            finding.code() + " " + finding.arguments().get("party"))
                    .containsExactly("bearer-no-more ubnd-tuy-hoa", "bearer-no-more ubnd-song-cau");
        }
        String coordinating =
                "\"bearers\": {\"each\": [\"ubnd-phu-yen\"], \"coordinating\": [\"each:huyen\", \"ubnd-phu-yen\"]}";
        assertThat(places(coordinating, BEFORE)).isEmpty();
        assertThat(places(coordinating, JULY)).containsExactly("bearer-no-more /duties/0/bearers");
        assertThat(places("\"bearers\": {\"each\": [\"each:khong-ro\", \"role:requester\"]}", JULY))
                .isEmpty();
    }

    @Test
    void theRegisterIsThatOfTheSetting() {
        Subject subject =
                Subject.of(duty("\"bearers\": {\"each\": [\"ubnd-tuy-hoa\"]}")).asOf(JULY);
        RuleBook book = RuleBook.of(SuccessionRules.RULES);
        assertThat(book.check(subject).all()).hasSize(1);
        assertThat(book.check(subject.with(Setting.vietnam().with(Register.none())))
                        .all())
                .isEmpty();
    }
}
