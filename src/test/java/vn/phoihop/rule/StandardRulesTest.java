package vn.phoihop.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.examples.Bundled;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;

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

    @Test
    void theTwoTextsHaveTheFindingsTheirReadersKnow() {
        assertThat(RuleBooks.standard().check(PROGRAMME).all())
                .extracting(Finding::code, Finding::pointer, Finding::arguments)
                .containsExactly(
                        tuple("date-incomplete", "/signing/dayWritten", List.of("20/2", "2021-02-20")),
                        tuple("ambiguity-open", "/ambiguities/0", List.of("a1", "2")));
        assertThat(RuleBooks.standard().check(Bundled.LETTER).all())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple("ambiguity-open", "/ambiguities/0"),
                        tuple("ambiguity-open", "/ambiguities/1"),
                        tuple("ambiguity-open", "/ambiguities/2"));
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
                .extracting(Finding::pointer, Finding::severity, Finding::arguments)
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
                                .addCoordinating(nobodyEither)
                                .build())
                        .addCounterparty(nobodyEither)
                        .addBeneficiary(nobodyEither)
                        .declaredBy(PartyId.of("ai-do"))
                        .build()))
                .targets(List.of(PROGRAMME.targets().get(0)))
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
                        "/duties/0/bearers/coordinating/0",
                        "/duties/0/counterparties/0",
                        "/duties/0/beneficiaries/0",
                        "/duties/0/declaredBy",
                        "/targets/0/owner");
    }

    @Test
    void anIdUsedTwiceIsFoundWhereverTheTwoStand() {
        Agreement slip = withDuty(3, duty -> duty.id(ElementId.of("d2"))).toBuilder()
                .addTarget(PROGRAMME.targets().get(0).toBuilder()
                        .id(ElementId.of("thu-tuong"))
                        .build())
                .build();
        assertThat(found("id-duplicate", slip))
                .extracting(Finding::pointer, Finding::arguments)
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
                .term(Term.builder().years(years).phase(Phase.parse(phase)).build())
                .build();
        assertThat(!found("term-length-differs", agreement).isEmpty()).isEqualTo(isFound);
    }

    @Test
    void aTermStatedInOneWayOnlyHasNothingToDifferFrom() {
        Agreement years =
                PROGRAMME.toBuilder().term(Term.builder().years(3).build()).build();
        Agreement phase = PROGRAMME.toBuilder()
                .term(Term.builder().phase(Phase.of(2021, 2021)).build())
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

    @Test
    void findingsSpeakVietnameseAndEnglish() {
        Agreement slips = withDuty(1, duty -> duty.bearers(Bearers.of(PartyRef.of("cong-ttdt")))).toBuilder()
                .addDuty(PROGRAMME.duties().get(0))
                .term(Term.builder().years(4).phase(Phase.of(2021, 2025)).build())
                .build();
        List<Finding> findings = RuleBooks.standard().check(slips).all();
        assertThat(findings)
                .extracting(finding -> finding.text(VI))
                .containsExactly(
                        "Nguồn chỉ in “20/2”, được hiểu là ngày 20/02/2021",
                        "Thời hạn ghi 4 năm nhưng giai đoạn 2021-2025 kéo dài 5 năm",
                        "“cong-ttdt” được nhắc đến nhưng không có mục nào như vậy trong văn bản (cần: bên, cơ quan)",
                        "Mã “d1” đã dùng ở /duties/0/id",
                        "Chưa chọn cách hiểu nào trong 2 cách hiểu của “a1”");
        assertThat(findings)
                .extracting(finding -> finding.text(Locale.UK))
                .containsExactly(
                        "the source prints only \"20/2\", read as 20 February 2021",
                        "the term is stated as 4 years, but the phase 2021-2025 spans 5",
                        "\"cong-ttdt\" is referred to, but the agreement lists no such party",
                        "id \"d1\" is already used at /duties/0/id",
                        "none of the 2 readings of \"a1\" has been chosen");
    }
}
