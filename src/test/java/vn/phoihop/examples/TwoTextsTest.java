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
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;

/** The bundled agreements hold what their texts say: the expected counts and values were read from the texts. */
class TwoTextsTest {
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
        assertThat(PROGRAMME.term().orElseThrow().phase()).hasValue(Phase.of(2021, 2025));
        assertThat(inRole(PROGRAMME, Role.PARTY)).containsExactly("cong-ttdt-cp", "ubnd-phu-yen");
        assertThat(inRole(PROGRAMME, Role.WITNESS)).containsExactly("nguyen-xuan-phuc", "thanh-vien-chinh-phu");
        assertThat(inRole(PROGRAMME, Role.SIGNATORY)).isEmpty();
        assertThat(PROGRAMME.number()).isEmpty();
    }

    @Test
    void theProgrammeRefersToTwoTargetsOfOthersAndHasNoneOfItsOwn() {
        assertThat(PROGRAMME.targets()).extracting(Target::kind).containsOnly(Target.Kind.REFERRED);
        assertThat(PROGRAMME.targets())
                .extracting(Target::quantity)
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

    static Stream<Agreement> bundled() {
        return Stream.of(PROGRAMME, LETTER);
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
