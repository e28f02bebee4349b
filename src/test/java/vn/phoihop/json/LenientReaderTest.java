package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/** A text of a newer minor version: what is not known is kept, in place, and nothing of it is understood by half. */
class LenientReaderTest {
    private static final String NEWER = """
            {
              "format": "1.0",
              "id": "letter-155-draft",
              "instrument": "155-ubnd-kgvx-2023",
              "kind": "official-letter",
              "title": {"vi": "Về trang thông tin điện tử", "en": "On websites"},
              "sources": [{"id": "s4", "title": {"vi": "Tin về công văn"}, "completeness": "report"}],
              "participations": [{"who": "so-tttt", "roles": ["assigned"], "since": "2023-01-18"}],
              "term": {"years": 5, "prolonging": {"unless": "notice"}},
              "duties": [
                {
                  "id": "d1",
                  "modality": "must",
                  "basis": "stated",
                  "bearers": {"each": ["so-tttt"], "inTurn": true},
                  "action": {"vi": "Quản lý báo chí", "en": "Manage the press"},
                  "cites": [{"source": "s4", "at": "p6", "page": 2}],
                  "monitoring": {"by": "so-tttt"},
                  "x-ho-so": 15.50
                },
                {
                  "id": "d2",
                  "modality": "shall-try",
                  "basis": "stated",
                  "bearers": {"each": ["so-tttt"]},
                  "action": {"vi": "Ứng dụng công nghệ", "en": "Apply technology"}
                },
                {
                  "id": "d3",
                  "modality": "must",
                  "basis": "stated",
                  "bearers": {"each": ["so-tttt"]},
                  "action": {"vi": "Phát huy vai trò", "en": "Make use of the role"}
                },
                {
                  "id": "d4",
                  "modality": "must",
                  "basis": "stated",
                  "bearers": {"each": ["so-tttt"]},
                  "action": {"vi": "Báo cáo", "en": "Report"},
                  "arises": [{"every": "year"}, {"yearly": 2}]
                }
              ],
              "openLists": ["annexes"],
              "handover": ["a", 1]
            }
            """;

    private final Agreement agreement = PhoihopJson.lenient().readAgreement(NEWER);

    @Test
    void understandsWhatItKnows() {
        assertThat(agreement.duties()).extracting(Duty::id).containsExactly(ElementId.of("d1"), ElementId.of("d3"));
        assertThat(agreement.openLists()).isEmpty();
    }

    @Test
    void keepsUnknownFieldsWithTheirElement() {
        assertThat(agreement.duties().get(0).extensions())
                .containsExactly(
                        Map.entry("monitoring", Map.of("by", "so-tttt")),
                        Map.entry("x-ho-so", new BigDecimal("15.50")),
                        Map.entry("/bearers/inTurn", true),
                        Map.entry("/cites/0/page", BigDecimal.valueOf(2)));
        assertThat(agreement.extensions().get("handover")).isEqualTo(List.of("a", BigDecimal.ONE));
        assertThat(agreement.extensions().get("/term/prolonging")).isEqualTo(Map.of("unless", "notice"));
    }

    @Test
    void keepsElementsWithUnknownCodesAndKindsWhole() {
        assertThat(agreement.extensions())
                .containsKeys("/participations/0", "/duties/1", "/duties/3", "/openLists/0")
                .extractingByKey("/openLists/0")
                .isEqualTo("annexes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"within\": {\"fortnights\": 2}, \"after\": {\"event\": \"received\"}}",
                "{\"atOnce\": {\"vi\": \"ngay\"}}",
                "{\"earliestOf\": [{\"before\": \"12-15\"}, {\"atOnce\": {\"vi\": \"ngay\"}}]}",
                "{\"cases\": [{\"when\": \"a\", \"then\": {\"atOnce\": 1}}], \"otherwise\": {\"before\": \"12-15\"}}"
            })
    void keepsElementsWithDeadlinesOfAnUnknownFormAndLimitsOfAnUnknownUnitWhole(String deadline) {
        String text = NEWER.replace("\"id\": \"d3\",", "\"id\": \"d3\", \"deadline\": " + deadline + ",");
        Agreement kept = PhoihopJson.lenient().readAgreement(text);
        assertThat(kept.duties()).extracting(Duty::id).containsExactly(ElementId.of("d1"));
        assertThat(kept.extensions()).containsKey("/duties/2");
        assertThat(Mappers.locating().readTree(PhoihopJson.writeAgreement(kept)))
                .isEqualTo(Mappers.locating().readTree(text));
    }

    @Test
    void keepsUnknownFieldsOfDeadlinesThatHaveAForm() {
        String text = NEWER.replace(
                "\"id\": \"d3\",",
                "\"id\": \"d3\", \"deadline\": {\"within\": {\"days\": 3, \"grace\": 1}, \"after\": {\"event\":"
                        + " \"received\"}, \"penalty\": \"a\"},");
        Agreement kept = PhoihopJson.lenient().readAgreement(text);
        assertThat(kept.duties().get(1).deadline())
                .contains(Deadline.within(Limit.days(3), Occasion.event("received")));
        assertThat(kept.duties().get(1).extensions())
                .containsEntry("/deadline/within/grace", BigDecimal.ONE)
                .containsEntry("/deadline/penalty", "a");
        assertThat(Mappers.locating().readTree(PhoihopJson.writeAgreement(kept)))
                .isEqualTo(Mappers.locating().readTree(text));
    }

    @Test
    void keepsUnknownFieldsOfRecurrencesAndWholeDutiesWithUnknownCycles() {
        String text = NEWER.replace(
                "{\"every\": \"year\"}, {\"yearly\": 2}",
                "{\"every\": {\"cycle\": \"year\", \"atLeast\": 2, \"skipping\": 1}}");
        Agreement kept = PhoihopJson.lenient().readAgreement(text);
        Duty last = kept.duties().get(2);
        assertThat(last.extensions()).containsExactly(Map.entry("/arises/0/every/skipping", BigDecimal.ONE));
        assertThat(last.arises())
                .containsExactly(new Arising.Every(Recurrence.builder()
                        .cycle(Recurrence.Cycle.YEAR)
                        .atLeast(2)
                        .build()));
        assertThat(Mappers.locating().readTree(PhoihopJson.writeAgreement(kept)))
                .isEqualTo(Mappers.locating().readTree(text));

        String alone = text.replace("\"atLeast\": 2, ", "");
        assertThat(Mappers.locating()
                        .readTree(
                                PhoihopJson.writeAgreement(PhoihopJson.lenient().readAgreement(alone))))
                .isEqualTo(Mappers.locating().readTree(alone));

        for (String every : List.of("\"fortnight\"", "{\"cycle\": \"fortnight\", \"atLeast\": 2}")) {
            String newer = NEWER.replace("{\"every\": \"year\"}, {\"yearly\": 2}", "{\"every\": " + every + "}");
            Agreement whole = PhoihopJson.lenient().readAgreement(newer);
            assertThat(whole.extensions()).containsKey("/duties/3");
            assertThat(Mappers.locating().readTree(PhoihopJson.writeAgreement(whole)))
                    .isEqualTo(Mappers.locating().readTree(newer));
        }
    }

    @Test
    void writesEverythingBackWhereItStood() {
        String written = PhoihopJson.writeAgreement(agreement);
        assertThat(PhoihopJson.lenient().readAgreement(written)).isEqualTo(agreement);
        assertThat(Mappers.locating().readTree(written))
                .isEqualTo(Mappers.locating().readTree(NEWER));
        assertThat(PhoihopJson.writeAgreement(PhoihopJson.lenient().readAgreement(written)))
                .isEqualTo(written);
    }

    @Test
    void readsBytesAlike() {
        assertThat(PhoihopJson.lenient().readAgreement(NEWER.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(agreement);
    }

    @Test
    void whatWasKeptGoesWithItsElement() {
        Agreement shorter = agreement.withDuties(agreement.duties().get(1));
        assertThat(PhoihopJson.writeAgreement(shorter)).doesNotContain("inTurn").contains("shall-try");
    }

    @Test
    void whatIsNoCodeInAnyVersionIsRefused() {
        for (String code : List.of("\"MUST\"", "\"\"", "5", "true")) {
            UnreadableJsonException e = catchThrowableOfType(
                    UnreadableJsonException.class,
                    () -> PhoihopJson.lenient().readAgreement(NEWER.replace("\"shall-try\"", code)));
            assertThat(e.problems())
                    .extracting(problem -> problem.place().pointer())
                    .containsExactly("/duties/1/modality");
        }
    }

    @Test
    void whatAnUnknownFieldHoldsIsLookedAt() {
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> PhoihopJson.lenient()
                        .readAgreement(NEWER.replace("{\"by\": \"so-tttt\"}", "{\"by\": [null]}")
                                .replace("\"unless\": \"notice\"", "\"unless\": null")));
        assertThat(e.problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/term/prolonging/unless", "/duties/0/monitoring/by/0");
    }

    @Test
    void whatLacksAnythingWithoutItsUnknownFieldsIsRefused() {
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> PhoihopJson.lenient()
                        .readAgreement(NEWER.replace("\"years\": 5, ", "")
                                .replace("\"roles\": [\"assigned\"]", "\"role\": [\"assigned\"]")));
        assertThat(e.problems())
                .extracting(problem ->
                        problem.place().pointer() + " " + problem.fault().code())
                .containsExactly("/participations/0 missing-field", "/term invalid-value");
    }

    @Test
    void thousandsOfUnknownPartsAreKept() {
        String cites = "{\"source\": \"s4\", \"at\": \"p6\", \"page\": 2},".repeat(3000);
        Agreement kept = PhoihopJson.lenient().readAgreement(NEWER.replace("\"cites\": [", "\"cites\": [" + cites));
        assertThat(kept.duties().get(0).extensions()).hasSizeGreaterThan(3000);
        assertThat(PhoihopJson.lenient().readAgreement(PhoihopJson.writeAgreement(kept)))
                .isEqualTo(kept);
    }

    @Test
    void aNewerMinorVersionIsStatedAgain() {
        Agreement minor = PhoihopJson.lenient().readAgreement(NEWER.replace("\"1.0\"", "\"1.7\""));
        assertThat(PhoihopJson.writeAgreement(minor)).startsWith("{\n  \"format\": \"1.7\",\n");
    }

    @Test
    void noFieldNameCanBreakOutOfItsText() {
        String hostile = "a\\\":0,\\\"counterparties\\\":[\\\"evil\\\"],\\\"x-b";
        Agreement kept = PhoihopJson.lenient().readAgreement(NEWER.replace("\"page\"", "\"" + hostile + "\""));
        assertThat(kept.duties().get(0).counterparties()).isEmpty();
        assertThat(PhoihopJson.lenient().readAgreement(PhoihopJson.writeAgreement(kept)))
                .isEqualTo(kept);
    }

    @Test
    void aRuleSaysWhatWasKept() {
        assertThat(RuleBooks.standard().check(agreement).all())
                .filteredOn(finding -> finding.code().equals("field-unread"))
                .extracting(Finding::pointer)
                .contains(
                        "/duties/0/monitoring",
                        "/duties/0/bearers/inTurn",
                        "/duties/1",
                        "/term/prolonging",
                        "/handover")
                .doesNotContain("/duties/0/x-ho-so");
    }

    @Test
    void theStrictReaderRefusesAllOfIt() {
        UnreadableJsonException e =
                catchThrowableOfType(UnreadableJsonException.class, () -> PhoihopJson.readAgreement(NEWER));
        assertThat(e.problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly(
                        "/participations/0/since",
                        "/term/prolonging",
                        "/duties/0/bearers/inTurn",
                        "/duties/0/cites/0/page",
                        "/duties/0/monitoring",
                        "/duties/1/modality",
                        "/duties/3/arises/1",
                        "/openLists/0",
                        "/handover");
    }

    @Test
    void whatIsWrongInAnyVersionIsRefused() {
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> PhoihopJson.lenient()
                        .readAgreement(NEWER.replace("\"years\": 5", "\"years\": \"5\"")
                                .replace("\"modality\": \"must\"", "\"modalty\": \"must\"")));
        assertThat(e.problems())
                .extracting(problem -> problem.place().pointer() + ": " + problem.text(Locale.ENGLISH))
                .containsExactly(
                        "/term/years: value must be a whole number, but was \"5\"",
                        "/duties/0: must state modality",
                        "/duties/2: must state modality",
                        "/duties/3: must state modality");
    }

    @Test
    void aNewerMajorVersionIsRefusedByBoth() {
        String major = NEWER.replace("\"1.0\"", "\"2.1\"");
        for (JsonReader reader : List.of(PhoihopJson.strict(), PhoihopJson.lenient())) {
            UnreadableJsonException e =
                    catchThrowableOfType(UnreadableJsonException.class, () -> reader.readAgreement(major));
            assertThat(e)
                    .hasMessage(
                            "line 2, column 13, at /format: format must be of major version 1, since this version of"
                                    + " the library reads 1.0, but was \"2.1\"");
        }
    }

    @Test
    void aNewerMinorVersionWithNothingNewInItIsReadByBoth() {
        String minor = "{\"format\": \"1.7\", \"id\": \"a\", \"instrument\": \"a\", \"kind\": \"plan\","
                + " \"title\": {\"vi\": \"Kế hoạch\"}}";
        assertThat(PhoihopJson.readAgreement(minor))
                .isEqualTo(PhoihopJson.lenient().readAgreement(minor));
    }

    @Test
    void noNameCanPassForAPlace() {
        String text = NEWER.replace("\"handover\"", "\"/duties/0\"");
        UnreadableJsonException e = catchThrowableOfType(
                UnreadableJsonException.class, () -> PhoihopJson.lenient().readAgreement(text));
        assertThat(e.problems())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly("unknown field \"/duties/0\", a name must not begin with a slash");
    }
}
