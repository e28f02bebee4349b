package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Findings.Bar;
import vn.phoihop.rule.Findings.Run;
import vn.phoihop.status.Setting;

/** What a rule needs and what a subject carries. */
class SubjectTest {
    private static final Words BECAUSE = Words.of("Phải có", "It must be there");
    private static final Rule ANY = Rule.of(
            "agreement-any", Severity.NOTICE, Scope.AGREEMENT, BECAUSE, (agreement, subject, report) -> report.here());

    private static Run run(Rule rule, Subject subject) {
        return RuleBook.of(rule).check(subject).runs().get(0);
    }

    @Test
    void aSubjectCarriesWhatItWasGiven() {
        Subject alone = Subject.of(Bundled.PROGRAMME);
        assertThat(alone.parts()).isEmpty();
        assertThat(alone.after(Bundled.NOTICE).parts()).containsExactly(Subject.Part.PREDECESSOR);
        assertThat(alone.among(List.of(Bundled.PLAN)).parts()).containsExactly(Subject.Part.OTHERS);
        assertThat(alone.asOf(LocalDate.of(2021, 2, 20)).parts()).containsExactly(Subject.Part.DAY);
    }

    @Test
    void aSubjectCarriesALedger() {
        Ledger empty = ledger(Bundled.PROGRAMME.id().value());
        Subject recorded = Subject.of(Bundled.PROGRAMME).with(empty);
        assertThat(recorded.parts()).containsExactly(Subject.Part.LEDGER);
        assertThat(recorded.ledger()).hasValue(empty);
        assertThat(recorded).hasToString("Subject{agreement=portal-phu-yen-signing, parts=[ledger]}");
        assertThat(run(ANY.needing(Subject.Part.LEDGER), Subject.of(Bundled.PROGRAMME))
                        .bar())
                .hasValue(Bar.NO_LEDGER);
        assertThat(run(ANY.needing(Subject.Part.LEDGER), recorded).bar()).isEmpty();
    }

    @Test
    void aLedgerOfAnotherAccountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.of(Bundled.PROGRAMME).with(ledger("portal-phu-yen-notice")))
                .withMessage(
                        "ledger must be that of \"portal-phu-yen-signing\", but was that of \"portal-phu-yen-notice\"");
    }

    @Test
    void howItStandsIsToldWithALedgerAndADay() {
        Subject recorded = Subject.of(Bundled.PROGRAMME).with(ledger("portal-phu-yen-signing"));
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(recorded.status()).isEmpty();
        assertThat(Subject.of(Bundled.PROGRAMME).asOf(day).status()).isEmpty();
        assertThat(recorded.asOf(day).status().orElseThrow().asOf()).isEqualTo(day);
    }

    @Test
    void howItStandsIsWorkedOutOnce() {
        Subject whole =
                Subject.of(Bundled.FRONT).with(ledger("front-four-parties")).asOf(LocalDate.of(2025, 7, 1));
        assertThat(whole.status().orElseThrow()).isSameAs(whole.status().orElseThrow());
    }

    /** Without a register the Department is what it was. */
    @Test
    void howItStandsFollowsTheSetting() {
        Subject whole =
                Subject.of(Bundled.FRONT).with(ledger("front-four-parties")).asOf(LocalDate.of(2025, 7, 1));
        Subject frozen = whole.with(Setting.vietnam().with(Register.none()));
        assertThat(whole.setting()).isEqualTo(Setting.vietnam());
        assertThat(bearers(whole)).containsOnly(PartyId.of("so-vhttdl-dak-lak"));
        assertThat(bearers(frozen)).containsOnly(PartyId.of("so-tttt"));
        assertThat(frozen).isNotEqualTo(whole);
        assertThat(frozen.with(Setting.vietnam())).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    private static List<PartyId> bearers(Subject subject) {
        return subject.status().orElseThrow().instances().stream()
                .flatMap(instance -> instance.borneNowBy().stream())
                .toList();
    }

    private static Ledger ledger(String agreement) {
        return Ledger.builder().agreement(ElementId.of(agreement)).build();
    }

    @Test
    void anAgreementIsNotAmongTheOthers() {
        Subject among = Subject.of(Bundled.PROGRAMME).among(List.of(Bundled.PROGRAMME, Bundled.PLAN));
        assertThat(among.others()).containsExactly(Bundled.PLAN);
        assertThat(Subject.of(Bundled.PROGRAMME)
                        .among(List.of(Bundled.PROGRAMME))
                        .parts())
                .isEmpty();
    }

    @Test
    void aRuleWhoseSubjectLacksWhatItNeedsIsReportedAsNotApplicable() {
        Subject alone = Subject.of(Bundled.PROGRAMME);
        assertThat(run(ANY.needing(Subject.Part.PREDECESSOR), alone))
                .isEqualTo(new Run("agreement-any", 0, Optional.of(Bar.NO_PREDECESSOR)));
        assertThat(run(ANY.needing(Subject.Part.OTHERS), alone).bar()).hasValue(Bar.NO_OTHERS);
        assertThat(run(ANY.needing(Subject.Part.DAY), alone).bar()).hasValue(Bar.NO_DAY);
        Findings findings = RuleBook.of(ANY.needing(Subject.Part.DAY)).check(alone);
        assertThat(findings.all()).isEmpty();
        assertThat(findings.seen()).isEmpty();
        assertThat(findings.appliedToNothing()).isEmpty();
        assertThat(findings.notApplicable()).extracting(Run::code).containsExactly("agreement-any");
    }

    @Test
    void aRuleSeesWhatItNeeds() {
        Rule compares = Rule.of(
                        "title-same",
                        Severity.NOTICE,
                        Scope.AGREEMENT,
                        BECAUSE,
                        (agreement, subject, report) -> report.at("title")
                                .with(
                                        "before",
                                        subject.predecessor().orElseThrow().id())
                                .with("others", subject.others().size())
                                .with("day", subject.day().orElseThrow()))
                .needing(Subject.Part.PREDECESSOR, Subject.Part.OTHERS, Subject.Part.DAY);
        Subject whole = Subject.of(Bundled.PROGRAMME)
                .after(Bundled.NOTICE)
                .among(List.of(Bundled.PLAN, Bundled.LETTER))
                .asOf(LocalDate.of(2025, 7, 1));
        assertThat(RuleBook.of(compares).check(whole).all().get(0).arguments())
                .containsEntry("before", Bundled.NOTICE.id().value())
                .containsEntry("others", "2")
                .containsEntry("day", "2025-07-01");
        assertThat(run(compares, whole)).isEqualTo(new Run("title-same", 1, Optional.empty()));
    }

    @Test
    void aRuleForOneKindDoesNotRunOnAnother() {
        Rule letters = ANY.forKinds(AgreementKind.OFFICIAL_LETTER, AgreementKind.PLAN);
        assertThat(run(letters, Subject.of(Bundled.LETTER)).bar()).isEmpty();
        assertThat(run(letters, Subject.of(Bundled.PLAN)).bar()).isEmpty();
        assertThat(run(letters, Subject.of(Bundled.PROGRAMME)).bar()).hasValue(Bar.OTHER_KIND);
    }

    /** The programme was signed on 20 February 2021. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2021-02-20, -,          -
            2021-02-21, -,          other-day
            -,          2021-02-20, -
            -,          2021-02-19, other-day
            2021-01-01, 2021-12-31, -
            2021-01-01, 2021-02-19, other-day
            """)
    void aRuleForSomeDaysDoesNotRunOnOthers(LocalDate from, LocalDate until, String bar) {
        Rule rule = ANY;
        rule = from == null ? rule : rule.since(from);
        rule = until == null ? rule : rule.until(until);
        assertThat(run(rule, Subject.of(Bundled.PROGRAMME)).bar().map(Bar::code))
                .isEqualTo(Optional.ofNullable(bar));
    }

    @Test
    void theDayIsThatOfTheIssueWhereNobodySigned() {
        Rule since2023 = ANY.since(LocalDate.of(2023, 1, 18));
        assertThat(run(since2023, Subject.of(Bundled.LETTER)).bar()).isEmpty();
        assertThat(run(ANY.since(LocalDate.of(2023, 1, 19)), Subject.of(Bundled.LETTER))
                        .bar())
                .hasValue(Bar.OTHER_DAY);
        assertThat(run(since2023, Subject.of(Bundled.NOTICE.withSigning(Optional.empty())))
                        .bar())
                .hasValue(Bar.UNDATED);
    }
}
