package vn.phoihop.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/** The bundled agreements hold what their texts say: the expected counts and values were read from the texts. */
class FiveTextsTest {
    private static final Agreement PROGRAMME = Bundled.PROGRAMME;
    private static final Agreement LETTER = Bundled.LETTER;

    private static Map<String, List<String>> dutiesByBearer(Agreement agreement) {
        return agreement.dutiesByBearer().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().text(),
                        e -> e.getValue().stream().map(d -> d.id().value()).toList()));
    }

    private static List<String> with(Agreement agreement, Predicate<Duty> property) {
        return agreement.duties().stream()
                .filter(property)
                .map(d -> d.id().value())
                .toList();
    }

    private static List<String> inRole(Agreement agreement, Role role) {
        return agreement.participations().stream()
                .filter(p -> p.roles().contains(role))
                .map(p -> p.who().value())
                .toList();
    }

    @Test
    void theProgrammeHasFourDutiesOfThePortalAndTwoOfTheProvince() {
        assertThat(dutiesByBearer(PROGRAMME))
                .containsOnly(
                        entry("cong-ttdt-cp", List.of("d1", "d2", "d3", "d4")),
                        entry("ubnd-phu-yen", List.of("d5", "d6")));
        assertThat(with(PROGRAMME, d -> d.modality() == Modality.SHOULD)).containsExactly("d4");
        assertThat(with(PROGRAMME, d -> d.modality() == Modality.MUST)).containsExactly("d1", "d2", "d3", "d5", "d6");
        assertThat(with(PROGRAMME, d -> d.inferred().contains(Duty.Inferred.BEARERS)))
                .containsExactly("d2", "d3", "d4");
        assertThat(with(PROGRAMME, d -> d.declaredBy().equals(Optional.of(PartyId.of("tran-huu-the")))))
                .containsExactly("d5", "d6");
        assertThat(with(PROGRAMME, d -> d.parts().filter(Parts::isOpen).isPresent()))
                .containsExactly("d1", "d6");
    }

    @Test
    void thePortalsCoverageIsToBeTimelyAccurateFullAndComprehensive() {
        Duty coverage = PROGRAMME.duties().get(0);
        assertThat(coverage.qualities())
                .extracting(w -> w.byLanguage().get("vi"))
                .containsExactly("kịp thời", "chính xác", "đầy đủ", "toàn diện");
        assertThat(coverage.parts().orElseThrow().items())
                .extracting(Parts.Part::label)
                .containsExactly("a", "b", "c");
        assertThat(coverage.counterparties()).containsExactly(PartyRef.of("ubnd-phu-yen"));
    }

    @Test
    void theProgrammeWasSignedOnADayPrintedWithoutItsYear() {
        assertThat(PROGRAMME.signing().orElseThrow().day()).hasValue(LocalDate.of(2021, 2, 20));
        assertThat(PROGRAMME.signing().orElseThrow().dayWritten()).hasValue("20/2");
        assertThat(PROGRAMME.term().orElseThrow().years()).hasValue(5);
        assertThat(PROGRAMME.term().orElseThrow().phases()).containsExactly(Phase.of(2021, 2025));
        assertThat(inRole(PROGRAMME, Role.PARTY)).containsExactly("cong-ttdt-cp", "ubnd-phu-yen");
        assertThat(inRole(PROGRAMME, Role.WITNESS)).containsExactly("nguyen-xuan-phuc", "thanh-vien-chinh-phu");
        assertThat(inRole(PROGRAMME, Role.SIGNATORY)).isEmpty();
        assertThat(PROGRAMME.number()).isEmpty();
    }

    @Test
    void theProgrammeRefersToTwoTargetsOfOthersAndHasNoneOfItsOwn() {
        assertThat(PROGRAMME.targets()).extracting(Target::kind).containsOnly(Target.Kind.REFERRED);
        assertThat(PROGRAMME.targets())
                .extracting(target -> target.quantity().orElseThrow())
                .containsExactly(
                        new Quantity(new BigDecimal("15000000"), "tree"),
                        new Quantity(new BigDecimal("1000000000"), "tree"));
        assertThat(PROGRAMME.targets().get(0).phase()).hasValue(Phase.of(2021, 2025));
        assertThat(PROGRAMME.targets().get(1).phase()).isEmpty();
    }

    @Test
    void purposesAndExpectationsAreNoDuties() {
        assertThat(PROGRAMME.statements().stream().filter(s -> s.kind() == Statement.Kind.PURPOSE))
                .hasSize(4)
                .allMatch(s -> s.about().equals(List.of(ElementId.of("d1"))));
        assertThat(PROGRAMME.statements().stream().filter(s -> s.kind() == Statement.Kind.EXPECTATION))
                .hasSize(2)
                .allMatch(s -> s.declaredBy().equals(Optional.of(PartyId.of("tran-huu-the"))));
        assertThat(LETTER.statements())
                .extracting(Statement::kind)
                .containsExactly(Statement.Kind.PURPOSE, Statement.Kind.PURPOSE);
    }

    @Test
    void theLetterHasTwelveDutiesOfThreeBearers() {
        assertThat(dutiesByBearer(LETTER))
                .containsOnly(
                        entry("each:don-vi-dia-phuong", List.of("d1", "d2", "d3", "d4")),
                        entry("so-tttt", List.of("d5", "d6")),
                        entry("each:bao-chi-truyen-thong-tinh", List.of("d7", "d8", "d9", "d10", "d11", "d12")));
        assertThat(with(LETTER, d -> d.modality() == Modality.SHOULD)).containsExactly("d9");
        assertThat(with(LETTER, d -> d.inferred().contains(Duty.Inferred.BEARERS)))
                .containsExactly("d2", "d3", "d4", "d11", "d12");
        assertThat(with(LETTER, d -> !d.bearers().coordinating().isEmpty())).containsExactly("d6");
        assertThat(LETTER.duties().get(3).parts().orElseThrow().items()).hasSize(5);
    }

    @Test
    void theLetterIsNumberedAndDatedAndNamesTwoDocumentsOneWithItsNumber() {
        assertThat(LETTER.number()).hasValue("155/UBND-KGVX");
        assertThat(LETTER.issued()).hasValue(LocalDate.of(2023, 1, 18));
        assertThat(LETTER.relations()).hasSize(3);
        assertThat(LETTER.relations().get(1).number()).hasValue("4282/UBND-KGVX");
        assertThat(LETTER.relations().get(1).issued()).hasValue(LocalDate.of(2022, 12, 19));
        assertThat(inRole(LETTER, Role.ISSUER)).containsExactly("ubnd-tinh");
        assertThat(LETTER.signing()).isEmpty();
        assertThat(LETTER.term()).isEmpty();
        assertThat(LETTER.persons()).isEmpty();
        assertThat(LETTER.targets()).isEmpty();
    }

    @Test
    void thatTheLettersProvinceIsNotNamedIsLeftOpen() {
        assertThat(LETTER.ambiguities().get(0).about()).contains(ElementId.of("ubnd-tinh"), ElementId.of("so-tttt"));
        assertThat(LETTER.ambiguities().get(0).choice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            portal-phu-yen-notice,  19, 2, 0, 4, 0, 0, 1
            portal-phu-yen-signing,  6, 0, 0, 4, 2, 0, 2
            plan-1191-phu-yen,       7, 1, 0, 4, 0, 3, 0
            front-four-parties,     13, 0, 1, 5, 0, 0, 0
            letter-155-ubnd-kgvx,   12, 0, 0, 2, 0, 0, 0
            """)
    void theCountsAreThoseOfTheTexts(
            String id, int stated, int derived, int implied, int purposes, int expectations, int own, int referred) {
        Agreement agreement = Bundled.ALL.stream()
                .filter(a -> a.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(with(agreement, d -> d.basis() == Duty.Basis.STATED)).hasSize(stated);
        assertThat(with(agreement, d -> d.basis() == Duty.Basis.DERIVED)).hasSize(derived);
        assertThat(with(agreement, d -> d.basis() == Duty.Basis.IMPLIED)).hasSize(implied);
        assertThat(agreement.statements().stream().filter(s -> s.kind() != Statement.Kind.EXPECTATION))
                .hasSize(purposes);
        assertThat(agreement.statements().stream().filter(s -> s.kind() == Statement.Kind.EXPECTATION))
                .hasSize(expectations);
        assertThat(agreement.targets().stream().filter(t -> t.kind() == Target.Kind.OWN))
                .hasSize(own);
        assertThat(agreement.targets().stream().filter(t -> t.kind() == Target.Kind.REFERRED))
                .hasSize(referred);
    }

    @Test
    void twoOfTheFiveAreAccountsOfOneInstrument() {
        assertThat(Bundled.NOTICE.instrument()).isEqualTo(PROGRAMME.instrument());
        assertThat(Bundled.NOTICE.id()).isNotEqualTo(PROGRAMME.id());
        assertThat(Bundled.ALL)
                .extracting(Agreement::id)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void theProgrammeGoesByThreeNamesInEachAccount() {
        assertThat(Bundled.NOTICE.aliases())
                .containsExactly(
                        "chương trình phối hợp truyền thông",
                        "Chương trình ký kết công tác năm (05) năm",
                        "Chương trình phối hợp công tác");
        assertThat(PROGRAMME.aliases())
                .containsExactly(
                        "Chương trình phối hợp công tác 5 năm", "Chương trình hợp tác 5 năm", "chương trình hợp tác");
    }

    @Test
    void eachAccountKeepsItsOwnNumberOfTrees() {
        assertThat(Bundled.NOTICE.targets().get(0).quantity()).hasValue(Quantity.of("10000000", "tree"));
        assertThat(Bundled.NOTICE.targets().get(0).phase()).isEmpty();
        assertThat(PROGRAMME.targets().get(0).quantity()).hasValue(Quantity.of("15000000", "tree"));
    }

    @Test
    void theNoticeLeavesOpenWhoCommissionsAndCommends() {
        PartyRef committee = PartyRef.of("ubnd-phu-yen");
        PartyRef department = PartyRef.of("so-tttt");
        assertThat(with(Bundled.NOTICE, d -> d.bearers().unsettled().equals(List.of(committee, department))))
                .containsExactly("d17", "d18");
        assertThat(Bundled.NOTICE.ambiguities().get(0).about())
                .containsExactly(ElementId.of("d17"), ElementId.of("d18"));
        assertThat(Bundled.NOTICE.dutiesOf(PartyId.of("ubnd-phu-yen")))
                .extracting(d -> d.id().value())
                .containsExactly("d13", "d14");
    }

    @Test
    void theNoticeGivesTheDepartmentThreeRolesAndOneDutyToLead() {
        assertThat(inRole(Bundled.NOTICE, Role.FOCAL_POINT)).containsExactly("so-tttt");
        assertThat(inRole(Bundled.NOTICE, Role.URGING)).containsExactly("so-tttt");
        assertThat(inRole(Bundled.NOTICE, Role.LEAD)).containsExactly("so-tttt");
        assertThat(inRole(Bundled.NOTICE, Role.COMMISSIONED)).containsExactly("cong-ttdt-cp");
        Duty execution = Bundled.NOTICE.duty(ElementId.of("d19")).orElseThrow();
        assertThat(execution.bearers().lead()).containsExactly(PartyRef.of("so-tttt"));
        assertThat(execution.bearers().coordinating())
                .containsExactly(PartyRef.of("co-quan-tinh"), PartyRef.of("co-quan-thuoc-cong"));
    }

    @Test
    void onlyWhatTheTextsWordIsAnArising() {
        Arising yearly = new Arising.Every(Recurrence.every(Recurrence.Cycle.YEAR));
        Arising periodically = new Arising.Every(Recurrence.every(Recurrence.Cycle.UNSTATED));
        Arising adHoc = new Arising.Each(Occasion.event("ad-hoc"));
        assertThat(with(Bundled.NOTICE, d -> d.arises().contains(yearly))).containsExactly("d3", "d18");
        assertThat(with(Bundled.NOTICE, d -> d.arises().equals(List.of(periodically, adHoc))))
                .containsExactly("d16", "d16a");
        assertThat(Bundled.NOTICE.duty(ElementId.of("d12")).orElseThrow().arises())
                .containsExactly(
                        new Arising.Each(Occasion.event("su-kien-quan-trong")),
                        new Arising.Once(Occasion.event("bau-cu-2021")));
        assertThat(with(Bundled.FRONT, d -> d.arises().contains(yearly))).containsExactly("d5");
        assertThat(Bundled.ALL)
                .extracting(a -> with(a, d -> d.arises().stream().anyMatch(Arising.Continuing.class::isInstance)))
                .containsExactly(List.of("d13"), List.of("d5"), List.of(), List.of(), List.of("d1", "d10"));
    }

    @Test
    void thePlanImplementsADecisionInTwoPhasesThatShareAYear() {
        assertThat(Bundled.PLAN.term().orElseThrow().phases())
                .containsExactly(Phase.of(2020, 2025), Phase.of(2025, 2030));
        assertThat(Bundled.PLAN.relations()).hasSize(1);
        assertThat(Bundled.PLAN.relations().get(0).number()).hasValue("1191/QĐ-TTg");
        assertThat(Bundled.PLAN.relations().get(0).issued()).hasValue(LocalDate.of(2020, 8, 5));
        assertThat(Bundled.PLAN.number()).isEmpty();
        assertThat(Bundled.PLAN.openLists()).containsExactly(Agreement.Listing.TARGETS);
    }

    @Test
    void thePlansTargetsHaveTheirFiguresPhasesAndBeneficiaries() {
        assertThat(Bundled.PLAN.targets())
                .extracting(Target::quantity)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Quantity.of("100", "percent")),
                        Optional.of(Quantity.of("10", "commune")));
        assertThat(Bundled.PLAN.targets())
                .extracting(t -> t.phase().orElseThrow())
                .containsExactly(Phase.of(2020, 2025), Phase.of(2020, 2025), Phase.of(2025, 2030));
        assertThat(Bundled.PLAN.targets().get(0).beneficiaries())
                .extracting(PartyRef::text)
                .containsExactly(
                        "so-tttt",
                        "ubnd-tuy-hoa",
                        "ubnd-song-cau",
                        "ubnd-dong-hoa",
                        "ubnd-tuy-an",
                        "each:don-bien-phong");
    }

    @Test
    void fourSignedTheProgrammeOfTheFrontAndOneIsSaidToOweSomething() {
        assertThat(inRole(Bundled.FRONT, Role.SIGNATORY))
                .containsExactly("mttq-tinh", "so-tttt", "bao-phu-yen", "dai-ptth-phu-yen");
        assertThat(Bundled.FRONT.dutiesByBearer().keySet()).containsExactly(PartyRef.of("so-tttt"));
        assertThat(Bundled.FRONT.signing().orElseThrow().day()).hasValue(LocalDate.of(2023, 4, 6));
        assertThat(Bundled.FRONT.term()).isEmpty();
        assertThat(Bundled.FRONT.openLists()).containsExactly(Agreement.Listing.DUTIES);
        assertThat(with(Bundled.FRONT, d -> !d.bearers().lead().isEmpty())).containsExactly("d1");
        assertThat(with(Bundled.FRONT, d -> !d.bearers().unsettled().isEmpty())).containsExactly("d14");
    }

    @Test
    void aDerivedDutyNamesTheDutyItFollowsFrom() {
        assertThat(Bundled.ALL.stream()
                        .flatMap(a -> a.duties().stream())
                        .filter(d -> d.derivedFrom().isPresent())
                        .map(d -> d.id() + " < " + d.derivedFrom().get()))
                .containsExactly("d14a < d14", "d16a < d16", "d6a < d6", "d14 < d7");
    }

    @Test
    void theAliasesAreTheSpellingsOfTheTexts() {
        assertThat(aliases(Bundled.NOTICE, "cong-ttdt-cp")).containsExactly("Cổng TTĐT Chính phủ");
        assertThat(aliases(Bundled.NOTICE, "ubnd-phu-yen")).containsExactly("UBND tỉnh");
        assertThat(aliases(PROGRAMME, "cong-ttdt-cp")).containsExactly("Công Thông tin điện tử Chính phủ");
        assertThat(aliases(PROGRAMME, "ubnd-phu-yen")).containsExactly("tỉnh Phú Yên", "tỉnh", "Phú Yên");
        assertThat(aliases(PROGRAMME, "thu-tuong")).containsExactly("Thủ tướng");
        assertThat(aliases(Bundled.PLAN, "ubnd-phu-yen")).containsExactly("UBND tỉnh", "UBND Tỉnh");
        assertThat(aliases(Bundled.FRONT, "mttq-tinh"))
                .containsExactly("Ủy Ban MTTQ Việt Nam tỉnh", "Ủy ban MTTQ Việt Nam tỉnh Phú Yên");
        assertThat(aliases(Bundled.FRONT, "mttq-cac-cap"))
                .containsExactly(
                        "Mặt trận Tổ quốc Việt Nam các cấp",
                        "hệ thống Mặt trận các cấp",
                        "Ủy ban MTTQ Việt Nam các cấp");
        assertThat(aliases(Bundled.FRONT, "co-quan-mttq-tinh")).containsExactly("cơ quan Ủy ban MTTQ Việt Nam tỉnh");
    }

    private static List<String> aliases(Agreement agreement, String party) {
        return agreement.party(PartyId.of(party)).orElseThrow().aliases();
    }

    @Test
    void whatTheTextsLeaveOpenIsAnAmbiguityAboutTheElementsConcerned() {
        assertThat(Bundled.ALL)
                .extracting(a -> a.ambiguities().stream()
                        .map(x -> x.about().stream().map(ElementId::value).collect(Collectors.joining(" ")))
                        .toList())
                .containsExactly(
                        List.of("d17 d18", "b1", "d2", "d3", "d7"),
                        List.of("d4 k1 k2", "d5 d6"),
                        List.of("g1", "k1", "k2", "d2", "d6"),
                        List.of(
                                "",
                                "mttq-tinh so-tttt bao-phu-yen dai-ptth-phu-yen",
                                "g3 g4 g5",
                                "d5",
                                "d6",
                                "d8",
                                "d7 d14",
                                "d13"),
                        List.of(
                                "ubnd-tinh so-tttt ban-tuyen-giao-tinh-uy bao-chi-truyen-thong-tinh phong-vien-thuong-tru",
                                "b1",
                                "d8 d10"));
    }

    static Stream<Agreement> bundled() {
        return Bundled.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyElementCitesItsSource(Agreement agreement) {
        Stream<List<Cite>> cites = Stream.of(
                        agreement.parties().stream().map(e -> e.cites()),
                        agreement.persons().stream().map(e -> e.cites()),
                        agreement.participations().stream().map(e -> e.cites()),
                        agreement.signing().stream().map(e -> e.cites()),
                        agreement.term().stream().map(e -> e.cites()),
                        agreement.milestones().stream().map(e -> e.cites()),
                        agreement.relations().stream().map(e -> e.cites()),
                        agreement.statements().stream().map(e -> e.cites()),
                        agreement.duties().stream().map(e -> e.cites()),
                        agreement.targets().stream().map(e -> e.cites()),
                        agreement.ambiguities().stream().map(e -> e.cites()))
                .flatMap(s -> s);
        assertThat(cites).isNotEmpty().allMatch(list -> !list.isEmpty());
        assertThat(agreement.sources()).hasSize(1).allMatch(s -> s.completeness() == Completeness.REPORT);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyTextSpeaksVietnameseAndEnglish(Agreement agreement) {
        assertThat(Stream.of(
                                agreement.duties().stream().map(Duty::action),
                                agreement.parties().stream().map(p -> p.name()),
                                agreement.statements().stream().map(Statement::text))
                        .flatMap(s -> s))
                .allMatch(words -> words.byLanguage().keySet().containsAll(List.of("vi", "en")));
    }
}
