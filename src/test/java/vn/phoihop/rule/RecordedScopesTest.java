package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.rule.Findings.Bar;
import vn.phoihop.status.Instance;
import vn.phoihop.status.Standing;
import vn.phoihop.testing.RuleExamples;

/** The scopes of what the agreement does not have: instances on a day, events of the ledger. */
class RecordedScopesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Words BECAUSE = Words.of("Phải xem từng lần", "Every time must be seen");

    /** d5 is to be done each year and whenever asked, d6 each year by two. */
    private static final Agreement AGREEMENT = PhoihopJson.readAgreement(PhoihopJson.merged(RuleExamples.SOUND, """
            {"issued": "2022-12-01", "parties": [
              {"id": "so-tttt", "kind": "body", "name": {"vi": "Sở Thông tin và Truyền thông"}},
              {"id": "so-khcn", "kind": "body", "name": {"vi": "Sở Khoa học và Công nghệ"}}],
             "persons": [{"id": "ba", "name": "Bà B"}],
             "targets": [{"id": "k1", "kind": "own", "measure": {"vi": "Số tin"}}],
             "duties": [
              {"id": "d5", "modality": "must", "bearers": {"each": ["so-tttt"]}, "action": {"vi": "Báo cáo"},
               "arises": [{"every": "year"}, {"each": {"event": "ad-hoc"}}],
               "parts": {"items": [{"label": "a", "words": {"vi": "số liệu"}}]}},
              {"id": "d6", "modality": "must", "bearers": {"each": ["so-tttt", "so-khcn"]},
               "action": {"vi": "Góp ý"}, "arises": [{"every": "year"}], "qualities": [{"vi": "kịp thời"}]}]}"""));

    private static final String HEAD =
            "{\"agreement\": \"letter-155-draft\", \"coverage\": [{\"days\": \"2022-12-01/2024-02-01\"}]}\n";
    private static final String ASKED =
            "{\"event\": \"occurred\", \"id\": \"e1\", \"on\": \"2023-05-04\", \"name\": \"ad-hoc\", \"matter\": \"ho-so-45\"}\n";

    private static Subject subject(String lines) {
        return Subject.of(AGREEMENT).with(PhoihopJson.readLedger(HEAD + lines));
    }

    private static <E> Rule seeing(Scope<E> scope) {
        return Rule.of("all-seen", Severity.NOTICE, scope, BECAUSE, (element, subject, report) -> report.here());
    }

    private static List<String> anchors(Rule rule, Subject subject) {
        return RuleBook.of(rule).check(subject).all().stream()
                .map(finding -> finding.pointer() + " " + finding.anchor())
                .toList();
    }

    /** In force from 1 December 2022; the next cycle of each is that of 2025. */
    @Test
    void anInstanceStandsWhereItsDutyDoes() {
        assertThat(anchors(seeing(Scope.INSTANCES), subject(ASKED).asOf(DAY)))
                .containsExactlyInAnyOrder(
                        "/duties/0 /duties/d5@2022",
                        "/duties/0 /duties/d5@2023",
                        "/duties/0 /duties/d5@e1~1ho-so-45",
                        "/duties/0 /duties/d5@2024",
                        "/duties/0 /duties/d5@2025",
                        "/duties/0 /duties/d5@next",
                        "/duties/1 /duties/d6@2022:so-tttt",
                        "/duties/1 /duties/d6@2022:so-khcn",
                        "/duties/1 /duties/d6@2023:so-tttt",
                        "/duties/1 /duties/d6@2023:so-khcn",
                        "/duties/1 /duties/d6@2024:so-tttt",
                        "/duties/1 /duties/d6@2024:so-khcn",
                        "/duties/1 /duties/d6@2025:so-tttt",
                        "/duties/1 /duties/d6@2025:so-khcn");
    }

    @Test
    void aFindingSaysTheKey() {
        Finding first = RuleBook.of(seeing(Scope.INSTANCES))
                .check(subject("").asOf(DAY))
                .all()
                .get(0);
        assertThat(first.arguments()).containsOnly(Map.entry("instance", "d5@2022"));
        assertThat(first.text(Locale.ENGLISH)).isEqualTo("Every time must be seen (d5@2022)");
    }

    @Test
    void aScopeIsMadeOfInstancesAsOfAnyOther() {
        Scope<Instance> late = Scope.INSTANCES.where(
                "late",
                instance -> instance.standing() == Standing.OVERDUE
                        && instance.borneNowBy().contains(PartyId.of("so-khcn")));
        assertThat(anchors(seeing(late), subject("").asOf(DAY)))
                .containsExactly("/duties/1 /duties/d6@2022:so-khcn", "/duties/1 /duties/d6@2023:so-khcn");
        Scope<Words> qualities = Scope.INSTANCES
                .part("qualities", instance -> Optional.of(instance.duty()))
                .items("qualities", Duty::qualities)
                .where("last", words -> true);
        assertThat(RuleBook.of(seeing(qualities)).check(subject("")).notApplicable())
                .isNotEmpty();
        assertThat(anchors(
                        seeing(Scope.INSTANCES.items(
                                "qualities", instance -> instance.duty().qualities())),
                        subject("").asOf(DAY)))
                .startsWith("/duties/1/qualities/0 /duties/d6@2022:so-tttt/qualities/0")
                .hasSize(8);
    }

    @Test
    void aScopeNeedsALedgerAndADayWhetherItsRulesSaySoOrNot() {
        Rule rule = seeing(Scope.INSTANCES);
        assertThat(rule.needs()).containsExactly(Subject.Part.DAY, Subject.Part.LEDGER);
        assertThat(rule.needing(Subject.Part.OTHERS).needs())
                .containsExactly(Subject.Part.OTHERS, Subject.Part.DAY, Subject.Part.LEDGER);
        RuleBook book = RuleBook.of(rule);
        assertThat(book.check(AGREEMENT).runs().get(0).bar()).hasValue(Bar.NO_DAY);
        assertThat(book.check(Subject.of(AGREEMENT).asOf(DAY)).runs().get(0).bar())
                .hasValue(Bar.NO_LEDGER);
        assertThat(book.check(subject("")).runs().get(0).bar()).hasValue(Bar.NO_DAY);
        assertThat(seeing(Scope.EVENTS).needs()).containsExactly(Subject.Part.LEDGER);
    }

    /** Kept back for 2022, and found for 2023 all the same. */
    @Test
    void oneInstanceIsKeptBackByItsAnchor() {
        Rule late = seeing(Scope.INSTANCES.where("late", instance -> instance.standing() == Standing.OVERDUE));
        Suppression spared =
                new Suppression("all-seen", "/duties/d5@2022", Words.of("Sở đã giải trình", "It was explained"), DAY);
        Findings findings =
                RuleBook.of(late).suppressing(spared).check(subject("").asOf(DAY));
        assertThat(findings.suppressed()).extracting(Finding::anchor).containsExactly("/duties/d5@2022");
        assertThat(findings.all()).extracting(Finding::anchor).contains("/duties/d5@2023");
        assertThat(findings.since(RuleBook.of(late).check(subject("").asOf(LocalDate.of(2023, 2, 1))))
                        .fresh())
                .extracting(Finding::anchor)
                .containsExactly("/duties/d5@2023", "/duties/d6@2023:so-tttt", "/duties/d6@2023:so-khcn");
    }

    @Test
    void theInstancesOfTwoDutiesWithOneIdAreSeenOnce() {
        Agreement twice = AGREEMENT.withDuties(
                AGREEMENT.duties().get(0), AGREEMENT.duties().get(0));
        Subject subject =
                Subject.of(twice).with(subject("").ledger().orElseThrow()).asOf(DAY);
        assertThat(anchors(seeing(Scope.INSTANCES), subject))
                .hasSize(5)
                .allMatch(place -> place.startsWith("/duties/0 "));
    }

    @Test
    void anEventStandsAtTheAgreementWhateverIsSaidOfIt() {
        Rule parts = Rule.of("all-seen", Severity.NOTICE, Scope.EVENTS, BECAUSE, (entry, subject, report) -> {
            report.at("by");
            report.at("evidence", 1);
        });
        assertThat(anchors(parts, subject(ASKED))).containsExactly(" @e1", " @e1");
        assertThat(RuleBook.of(parts).check(subject(ASKED)).all().get(0).arguments())
                .containsEntry("event", "e1");
    }

    @Test
    void whatWasRetractedIsNotSeenAndItsRetractionIs() {
        String lines =
                ASKED + "{\"event\": \"retracted\", \"id\": \"e2\", \"on\": \"2023-05-05\", \"retracts\": \"e1\"}\n";
        assertThat(anchors(seeing(Scope.EVENTS), subject(lines))).containsExactly(" @e2");
    }

    /** What an event names and nobody has, as {@code event kind id}. */
    private static List<String> unknown(String lines) {
        Rule rule = Rule.of(
                "all-seen",
                Severity.NOTICE,
                Scope.EVENTS,
                BECAUSE,
                (entry, subject, report) -> entry.unknown()
                        .forEach(
                                one -> report.here().with("to", one.to().code()).with("id", one.id())));
        return RuleBook.of(rule).check(subject(lines)).all().stream()
                .map(finding -> String.join(" ", finding.arguments().values()))
                .toList();
    }

    @Test
    void whatAnEventNamesIsLookedUp() {
        assertThat(unknown("""
                {"event": "performed", "id": "a1", "on": "2023-03-01", "duty": "d7", "part": "z"}
                {"event": "performed", "id": "a2", "on": "2023-03-01", "duty": "d5", "part": "b", "by": ["so-x", "so-tttt"]}
                {"event": "performed", "id": "a3", "on": "2023-03-01", "duty": "d6", "part": "a"}
                {"event": "measured", "id": "a4", "on": "2023-03-01", "target": "k2", "quantity": {"amount": 1, "unit": "tree"}}
                {"event": "judged", "id": "a5", "on": "2023-03-01", "duty": "d8", "verdict": "denied"}
                {"event": "changed", "id": "a6", "on": "2023-03-01", "duty": "d9", "change": "waive"}
                {"event": "signed", "id": "a7", "on": "2023-03-01", "by": "so-y", "evidence": [{"source": "s9"}]}
                {"event": "noticed", "id": "a8", "on": "2023-03-01", "notice": "renewal", "by": "so-z"}
                {"event": "occurred", "id": "a9", "on": "2023-03-01", "name": "ad-hoc", "actors": [{"who": "so-w", "role": "requester"}]}
                {"event": "retracted", "id": "b1", "on": "2023-03-01", "retracts": "a0"}
                """))
                .containsExactly(
                        "a1 duty d7",
                        "a2 party so-x",
                        "a2 duty-part b",
                        "a3 duty-part a",
                        "a4 target k2",
                        "a5 duty d8",
                        "a6 duty d9",
                        "a7 party so-y",
                        "a7 source s9",
                        "a8 party so-z",
                        "a9 party so-w",
                        "b1 event-recorded a0");
    }

    /** No deadline and no duty of it depends on urgency, and nothing is to be done at a hand-over. */
    @Test
    void whatNothingAsksForIsFoundByItsName() {
        assertThat(unknown("""
                {"event": "judged", "id": "a1", "on": "2023-03-01", "condition": "urgent", "verdict": "denied"}
                {"event": "occurred", "id": "a2", "on": "2023-03-01", "name": "hand-over"}
                {"event": "occurred", "id": "a3", "on": "2023-03-01", "name": "received"}
                """)).containsExactly("a1 condition urgent", "a2 occasion hand-over");
    }

    /** A party, a person, a body of the register that came after; a source; a part; a target; an event. */
    @Test
    void whatIsThereIsFound() {
        assertThat(unknown("""
                {"event": "performed", "id": "a1", "on": "2023-03-01", "duty": "d5", "part": "a", "by": ["so-tttt", "ba", "so-vhttdl-dak-lak"], "evidence": [{"source": "s4"}]}
                {"event": "measured", "id": "a4", "on": "2023-03-01", "target": "k1", "quantity": {"amount": 1, "unit": "tree"}}
                {"event": "judged", "id": "a5", "on": "2023-03-01", "duty": "d5", "verdict": "denied"}
                {"event": "changed", "id": "a6", "on": "2023-03-01", "change": "renew", "to": "2026-12-31"}
                {"event": "performed", "id": "a7", "on": "2023-03-01", "duty": "d6"}
                {"event": "retracted", "id": "b1", "on": "2023-03-01", "retracts": "a7"}
                """)).isEmpty();
    }

    private static List<String> missing(Subject subject) {
        Rule rule = Rule.of(
                "all-seen",
                Severity.NOTICE,
                Scope.EVENTS,
                BECAUSE,
                (entry, of, report) -> entry.missing()
                        .map(InstanceKey::toString)
                        .ifPresent(key -> report.here().with("key", key)));
        return RuleBook.of(rule).check(subject).all().stream()
                .map(finding -> finding.arguments().get("event") + " "
                        + finding.arguments().get("key"))
                .toList();
    }

    @Test
    void theInstanceThatAnEventNamesIsLookedUp() {
        String lines = ASKED + """
                {"event": "performed", "id": "a1", "on": "2023-03-01", "duty": "d5", "instance": "2023"}
                {"event": "performed", "id": "a2", "on": "2023-03-01", "duty": "d5", "instance": "2023-Q1"}
                {"event": "performed", "id": "a3", "on": "2023-06-01", "duty": "d5", "instance": "e1", "matter": "ho-so-45"}
                {"event": "performed", "id": "a4", "on": "2023-06-01", "duty": "d5", "instance": "e1"}
                {"event": "performed", "id": "a5", "on": "2023-06-01", "duty": "d5", "instance": "e1", "matter": "ho-so-46"}
                {"event": "judged", "id": "a6", "on": "2023-06-01", "duty": "d6", "instance": "2021", "verdict": "denied"}
                {"event": "changed", "id": "a7", "on": "2023-06-01", "duty": "d6", "instance": "2030", "change": "waive"}
                {"event": "performed", "id": "a8", "on": "2024-02-02", "duty": "d5", "instance": "2024-Q1"}
                {"event": "performed", "id": "a9", "on": "2023-06-01", "duty": "d7", "instance": "2024-Q1"}
                """;
        assertThat(missing(subject(lines).asOf(DAY)))
                .containsExactly("a2 d5@2023-Q1", "a5 d5@e1/ho-so-46", "a6 d6@2021");
        assertThat(missing(subject(lines))).isEmpty();
    }

    @Test
    void aMatterIsOpenedByWhatHappenedAndNotByWhatWasDone() {
        Rule rule = Rule.of("all-seen", Severity.NOTICE, Scope.EVENTS, BECAUSE, (entry, of, report) -> {
            if (!entry.isMatterOpened()) {
                report.here();
            }
        });
        assertThat(anchors(rule, subject(ASKED + """
                        {"event": "performed", "id": "a1", "on": "2023-06-01", "duty": "d5", "matter": "ho-so-45"}
                        {"event": "performed", "id": "a2", "on": "2023-06-01", "duty": "d5", "matter": "ho-so-46"}
                        {"event": "judged", "id": "a3", "on": "2023-06-02", "duty": "d5", "matter": "ho-so-46", "verdict": "denied"}
                        {"event": "occurred", "id": "a4", "on": "2023-06-01", "name": "ad-hoc", "matter": "ho-so-47"}
                        {"event": "performed", "id": "a5", "on": "2023-06-03", "duty": "d5", "matter": "ho-so-47"}
                        {"event": "retracted", "id": "a6", "on": "2023-06-04", "retracts": "a4"}
                        {"event": "performed", "id": "a7", "on": "2023-06-03", "duty": "d5"}
                        """))).containsExactly(" @a2", " @a3", " @a5");
    }
}
