package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;
import vn.phoihop.party.Role;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;

/** Each rule on the programme of the Portal and Phú Yên, sound and with the slip the rule is there to find. */
class StandardRulesTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Agreement PROGRAMME = Bundled.PROGRAMME;

    private static List<Finding> found(String code, Agreement agreement) {
        return RuleBooks.standard().check(agreement).all().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static Agreement withDuty(int index, UnaryOperator<Duty.Builder> change) {
        List<Duty> duties = new ArrayList<>(PROGRAMME.duties());
        duties.set(index, change.apply(duties.get(index).toBuilder()).build());
        return PROGRAMME.toBuilder().duties(duties).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cong-ttdt,          party, /duties/1/bearers/each/0
            each:cong-ttdt-cp,  class, /duties/1/bearers/each/0
            each:khong-co,      class, /duties/1/bearers/each/0
            tran-huu-the,       party, /duties/1/bearers/each/0
            """)
    void aBearerNobodyListedIsFound(String ref, String wanted, String pointer) {
        Agreement slip = withDuty(1, duty -> duty.bearers(Bearers.of(PartyRef.parse(ref))));
        assertThat(found("reference-unknown", slip))
                .extracting(
                        Finding::pointer,
                        Finding::severity,
                        finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(tuple(pointer, Severity.ERROR, List.of(ref.replace("each:", ""), wanted)));
    }

    @Test
    void everyOtherKindOfReferenceIsLookedAtToo() {
        PartyId nobody = PartyId.of("khong-co");
        PartyRef nobodyEither = PartyRef.of("khong-co");
        Agreement slips = PROGRAMME.toBuilder()
                .parties(List.of(PROGRAMME.parties().get(0).toBuilder()
                        .partOf(nobody)
                        .addCite(Cite.of("s9", "p1"))
                        .build()))
                .persons(List.of(Person.builder()
                        .id(nobody)
                        .name("Trần Hữu Thế")
                        .office(PartyId.of("chu-tich"))
                        .build()))
                .participations(List.of(PROGRAMME.participations().get(0).toBuilder()
                        .who(PartyId.of("ai-do"))
                        .build()))
                .statements(List.of(PROGRAMME.statements().get(4).toBuilder()
                        .addAbout(ElementId.of("d99"))
                        .declaredBy(PartyId.of("ai-do"))
                        .build()))
                .duties(List.of(PROGRAMME.duties().get(1).toBuilder()
                        .bearers(Bearers.builder()
                                .addEach(PartyRef.of("cong-ttdt-cp"))
                                .addLead(nobodyEither)
                                .addUnsettled(nobodyEither)
                                .addCoordinating(nobodyEither)
                                .build())
                        .derivedFrom(ElementId.of("d99"))
                        .addCounterparty(nobodyEither)
                        .addBeneficiary(nobodyEither)
                        .declaredBy(PartyId.of("ai-do"))
                        .build()))
                .targets(List.of(PROGRAMME.targets().get(0).withBeneficiaries(nobodyEither)))
                .ambiguities(List.of())
                .build();
        assertThat(found("reference-unknown", slips))
                .extracting(Finding::pointer)
                .containsExactly(
                        "/parties/0/partOf",
                        "/parties/0/cites/2/source",
                        "/persons/0/office",
                        "/participations/0/who",
                        "/statements/0/about/0",
                        "/statements/0/declaredBy",
                        "/duties/0/derivedFrom",
                        "/duties/0/bearers/lead/0",
                        "/duties/0/bearers/unsettled/0",
                        "/duties/0/bearers/coordinating/0",
                        "/duties/0/counterparties/0",
                        "/duties/0/beneficiaries/0",
                        "/duties/0/declaredBy",
                        "/targets/0/owner",
                        "/targets/0/beneficiaries/0");
    }

    @Test
    void anIdUsedTwiceIsFoundWhereverTheTwoStand() {
        Agreement slip = withDuty(3, duty -> duty.id(ElementId.of("d2"))).toBuilder()
                .addTarget(PROGRAMME.targets().get(0).toBuilder()
                        .id(ElementId.of("thu-tuong"))
                        .build())
                .build();
        assertThat(found("id-duplicate", slip))
                .extracting(
                        Finding::pointer,
                        finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(
                        tuple("/duties/3/id", List.of("d2", "/duties/1/id")),
                        tuple("/targets/2/id", List.of("thu-tuong", "/parties/3/id")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20/2,                        2021-02-20, true
            ngày 20 tháng 02,            2021-02-20, true
            tháng 2/2021,                2021-02-02, true
            ngày 2/2021,                 2021-02-02, true
            02/03/2021,                  2021-02-03, true
            4/5/2022,                    2022-02-03, true
            'tháng 2/2021, lúc 3 giờ',   2021-02-03, true
            2021-02-20,                  2021-02-20, false
            20/02/2021,                  2021-02-20, false
            sáng 20-2-2021,              2021-02-20, false
            ngày 20 tháng 02 năm 2021,   2021-02-20, false
            02/02/2021,                  2021-02-02, false
            """)
    void aDayPrintedInPartIsSeen(String written, LocalDate day, boolean isFound) {
        Agreement agreement = PROGRAMME.toBuilder()
                .signing(Signing.builder().day(day).dayWritten(written).build())
                .build();
        assertThat(!found("date-incomplete", agreement).isEmpty()).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({"5, 2021-2025, false", "4, 2021-2025, true", "5, 2021-2026, true", "1, 2021-2021, false"})
    void aTermThatItsPhaseDoesNotSpanIsFound(int years, String phase, boolean isFound) {
        Agreement agreement = PROGRAMME.toBuilder()
                .term(Term.builder().years(years).addPhase(Phase.parse(phase)).build())
                .build();
        assertThat(!found("term-length-differs", agreement).isEmpty()).isEqualTo(isFound);
    }

    @Test
    void aTermStatedInOneWayOnlyHasNothingToDifferFrom() {
        Agreement years =
                PROGRAMME.toBuilder().term(Term.builder().years(3).build()).build();
        Agreement phase = PROGRAMME.toBuilder()
                .term(Term.builder().addPhase(Phase.of(2021, 2021)).build())
                .build();
        assertThat(found("term-length-differs", years)).isEmpty();
        assertThat(found("term-length-differs", phase)).isEmpty();
    }

    @Test
    void anAmbiguityIsOpenUntilAReadingIsChosen() {
        Ambiguity chosen = PROGRAMME.ambiguities().get(0).toBuilder()
                .choice(new Ambiguity.Choice("a", "Văn phòng UBND tỉnh"))
                .build();
        Agreement settled = PROGRAMME.toBuilder().ambiguities(List.of(chosen)).build();
        assertThat(found("ambiguity-open", settled)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-2025, 2025-2030, true
            2021-2025, 2026-2030, false
            2025-2030, 2020-2025, true
            2020-2030, 2022-2023, true
            """)
    void phasesThatShareAYearAreFound(String first, String second, boolean isFound) {
        Agreement agreement = PROGRAMME.withTerm(Term.builder()
                .addPhases(Phase.parse(first), Phase.parse(second))
                .build());
        assertThat(!found("phases-overlap", agreement).isEmpty()).isEqualTo(isFound);
    }

    @Test
    void aPhaseThatOverlapsAnEarlierOneIsFoundThoughAnotherStandsBetween() {
        Agreement agreement = PROGRAMME.withTerm(Term.builder()
                .addPhases(Phase.of(2020, 2030), Phase.of(2031, 2032), Phase.of(2025, 2026))
                .build());
        assertThat(found("phases-overlap", agreement))
                .extracting(finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(List.of("2020-2030", "2025-2026"));
    }

    @Test
    void aTermOfTwoPhasesSpansTheYearsOfBothOnce() {
        Term.Builder overlapping = Term.builder().addPhases(Phase.of(2020, 2025), Phase.of(2025, 2030));
        assertThat(found(
                        "term-length-differs",
                        PROGRAMME.withTerm(overlapping.years(11).build())))
                .isEmpty();
        assertThat(found(
                        "term-length-differs",
                        PROGRAMME.withTerm(overlapping.years(12).build())))
                .extracting(finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(List.of("12", "2020-2025, 2025-2030", "11"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ủy Ban MTTQ Việt Nam tỉnh,    Ủy ban MTTQ Việt Nam tỉnh,   true
            UBND tỉnh Khánh Hoà,          UBND tỉnh Khánh Hòa,         true
            Sở  Thông tin,                Sở Thông tin,                true
            Báo Phú Yên,                  Báo Phủ Yên,                 false
            Đài Phú Yên,                  Dài Phú Yên,                 false
            """)
    void oneNameOfTwoPartiesIsFoundHoweverItIsSpelt(String first, String second, boolean isFound) {
        Agreement agreement = PROGRAMME.withParties(
                PROGRAMME.parties().get(0).withName(Words.vi(first)),
                PROGRAMME.parties().get(1).withName(Words.vi("Tên khác")).withAliases(second));
        assertThat(found("name-shared", agreement))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(isFound ? List.of("/parties/1/aliases/0") : List.of());
    }

    @Test
    void oneNameComposedAndDecomposedIsTheSameName() {
        Agreement agreement = PROGRAMME.withParties(
                PROGRAMME.parties().get(0).withName(Words.vi("Cổng")),
                PROGRAMME.parties().get(1).withName(Words.vi("Co\u0302\u0309ng")));
        assertThat(found("name-shared", agreement)).hasSize(1);
    }

    @Test
    void aPartyMayListItsOwnNameTwice() {
        Agreement agreement =
                PROGRAMME.withParties(PROGRAMME.parties().get(0).withAliases("cổng thông tin điện tử chính phủ"));
        assertThat(found("name-shared", agreement)).isEmpty();
    }

    @Test
    void aDraftWithoutSourcesNeedsNoCites() {
        Agreement draft =
                PROGRAMME.withSources().withTerm(Term.builder().years(5).build());
        assertThat(found("element-uncited", draft)).isEmpty();
        assertThat(found("element-uncited", PROGRAMME.withTerm(draft.term())))
                .extracting(Finding::pointer)
                .containsExactly("/term");
    }

    @Test
    void onlySidesOfAnAgreementAreAskedForADuty() {
        Agreement withoutDuties = Bundled.NOTICE.withDuties();
        assertThat(found("party-without-duty", withoutDuties))
                .extracting(finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(List.of("cong-ttdt-cp"), List.of("ubnd-phu-yen"));
        Agreement personSigned =
                PROGRAMME.withParticipations(PROGRAMME.participations().get(4).withRoles(Role.SIGNATORY));
        assertThat(found("party-without-duty", personSigned)).isEmpty();
    }

    /** "Sau 10 ngày" can be read as within ten days or as not before; it can only be settled where it is recorded. */
    @Test
    void aDeadlineWithSeveralReadingsBelongsToAnAmbiguityThatHasThem() {
        DayRef day = DayRef.parse("12-15");
        Deadline within = Deadline.builder().noLaterThan(day).build();
        Deadline notBefore = Deadline.builder().notBefore(day).build();
        Deadline recorded = Deadline.builder()
                .readings(List.of(new Deadline.Reading("a", within), new Deadline.Reading("b", notBefore)))
                .ambiguity("a1")
                .build();
        Deadline mislabelled = recorded.toBuilder()
                .readings(List.of(new Deadline.Reading("a", within), new Deadline.Reading("trong hạn", notBefore)))
                .build();
        Deadline nowhere = recorded.withAmbiguity("a2");
        Agreement agreement = PROGRAMME.withAmbiguities(Ambiguity.builder()
                .id(ElementId.of("a1"))
                .question(Words.vi("“Sau 10 ngày” là thế nào?"))
                .addReading(new Ambiguity.Reading("a", Words.vi("trong 10 ngày")))
                .addReading(new Ambiguity.Reading("b", Words.vi("hết 10 ngày mới được")))
                .build());
        UnaryOperator<Deadline> nested = deadline -> Deadline.builder()
                .latestOf(List.of(
                        within,
                        Deadline.builder()
                                .cases(List.of(
                                        new Deadline.Case("x", within),
                                        new Deadline.Case(
                                                "y",
                                                Deadline.builder()
                                                        .earliestOf(List.of(deadline, within))
                                                        .build())))
                                .otherwise(Deadline.builder()
                                        .readings(List.of(
                                                new Deadline.Reading("1", within), new Deadline.Reading("2", deadline)))
                                        .build())
                                .build()))
                .build();
        List<Duty> duties = Stream.of(
                        recorded, mislabelled, nowhere, nested.apply(recorded), nested.apply(nowhere), within)
                .map(deadline -> PROGRAMME.duties().get(0).withDeadline(deadline))
                .toList();
        assertThat(found("reference-unknown", agreement.withDuties(duties)))
                .filteredOn(finding -> finding.pointer().contains("/deadline/"))
                .extracting(
                        Finding::pointer,
                        finding -> List.copyOf(finding.arguments().values()))
                .containsExactly(
                        tuple("/duties/1/deadline/readings/1/label", List.of("trong hạn", "ambiguity-reading")),
                        tuple("/duties/2/deadline/ambiguity", List.of("a2", "ambiguity")),
                        tuple(
                                "/duties/4/deadline/latestOf/1/cases/1/then/earliestOf/0/ambiguity",
                                List.of("a2", "ambiguity")),
                        tuple(
                                "/duties/4/deadline/latestOf/1/otherwise/readings/1/deadline/ambiguity",
                                List.of("a2", "ambiguity")));
        assertThat(found("reference-unknown", agreement.withDuties(duties.subList(1, 3))))
                .filteredOn(finding -> finding.pointer().contains("/deadline/"))
                .extracting(finding -> finding.text(VI), finding -> finding.text(Locale.UK))
                .containsExactly(
                        tuple(
                                "Không có cách hiểu nào mang mã “trong hạn”",
                                "no reading of that ambiguity has the id \"trong hạn\""),
                        tuple("Không có chỗ có nhiều cách hiểu nào mang mã “a2”", "no ambiguity has the id \"a2\""));
    }

    @Test
    void findingsSpeakVietnameseAndEnglish() {
        Agreement slips = withDuty(1, duty -> duty.bearers(Bearers.of(PartyRef.of("cong-ttdt"))))
                .withTerm(Term.builder().years(4).addPhase(Phase.of(2021, 2025)).build());
        assertThat(found("term-length-differs", slips).get(0).text(VI))
                .isEqualTo("Thời hạn ghi 4 năm nhưng giai đoạn 2021-2025 kéo dài 5 năm");
        assertThat(found("term-length-differs", slips).get(0).text(Locale.UK))
                .isEqualTo("the term is stated as 4 years, but 2021-2025 spans 5");
        assertThat(found("reference-unknown", slips).get(0).text(VI))
                .isEqualTo("Không có bên hay cơ quan nào mang mã “cong-ttdt”");
        assertThat(found("reference-unknown", slips).get(0).text(Locale.UK))
                .isEqualTo("no party has the id \"cong-ttdt\"");
        assertThat(found("date-incomplete", slips).get(0).text(Locale.UK))
                .isEqualTo("the source prints \"20/2\", read as 20 February 2021");
        assertThat(found("list-open", Bundled.PLAN).get(0).text(VI))
                .isEqualTo("Nguồn để ngỏ danh mục chỉ tiêu: có thể còn nữa");
    }
}
