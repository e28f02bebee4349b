package vn.phoihop.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Person;

class AgreementTest {
    private static final PartyRef PORTAL = PartyRef.of("cong-ttdt-cp");
    private static final PartyRef PROVINCE = PartyRef.of("ubnd-phu-yen");

    private static final Agreement DRAFT = Agreement.builder()
            .id(ElementId.of("draft"))
            .instrument(ElementId.of("portal-phu-yen-2021-2025"))
            .kind(AgreementKind.COOPERATION_PROGRAMME)
            .title(Words.of("Chương trình phối hợp", "Cooperation programme"))
            .build();

    private static Duty duty(String id, PartyRef... bearers) {
        return Duty.builder()
                .id(ElementId.of(id))
                .modality(Modality.MUST)
                .bearers(Bearers.of(bearers))
                .action(Words.of("Phối hợp đưa tin", "Coordinate coverage"))
                .build();
    }

    private static Party body(String id, String name) {
        return Party.builder()
                .id(PartyId.of(id))
                .kind(Party.Kind.BODY)
                .name(Words.vi(name))
                .build();
    }

    @Test
    void groupsDutiesByBearerInTheOrderTheyFirstAppear() {
        Agreement agreement = DRAFT.toBuilder()
                .addDuties(duty("d1", PROVINCE), duty("d2", PORTAL), duty("d3", PROVINCE, PORTAL))
                .build();
        assertThat(agreement.dutiesByBearer().keySet()).containsExactly(PROVINCE, PORTAL);
        assertThat(agreement.dutiesByBearer().get(PROVINCE))
                .extracting(d -> d.id().value())
                .containsExactly("d1", "d3");
        assertThat(agreement.dutiesByBearer().get(PORTAL))
                .extracting(d -> d.id().value())
                .containsExactly("d2", "d3");
        assertThat(agreement.dutiesByBearer()).isUnmodifiable();
    }

    @Test
    void whoHasARoleOrIsAmongTheOthersIsNoPartyYet() {
        PartyRef role = PartyRef.inRole("requester");
        PartyRef others = PartyRef.othersThan("cong-ttdt-cp");
        Agreement agreement = DRAFT.toBuilder()
                .addDuties(duty("d1", PORTAL, role), duty("d2", others))
                .build();
        assertThat(agreement.dutiesByBearer().keySet()).containsExactly(PORTAL, role, others);
        assertThat(agreement.dutiesOf(PORTAL.party().orElseThrow()))
                .extracting(d -> d.id().value())
                .containsExactly("d1");
    }

    @Test
    void aBearerNamedTwiceBearsADutyOnce() {
        Agreement agreement =
                DRAFT.toBuilder().addDuty(duty("d1", PORTAL, PORTAL)).build();
        assertThat(agreement.dutiesByBearer().get(PORTAL)).hasSize(1);
    }

    @Test
    void findsPartiesAndPersonsByIdTheFirstWhereSeveralHaveIt() {
        Agreement agreement = DRAFT.toBuilder()
                .addParties(body("ubnd", "UBND tỉnh Phú Yên"), body("ubnd", "UBND tỉnh Đắk Lắk"))
                .addPerson(Person.builder()
                        .id(PartyId.of("n2"))
                        .name("Trần Hữu Thế")
                        .build())
                .build();
        assertThat(agreement.party(PartyId.of("ubnd")).orElseThrow().name()).isEqualTo(Words.vi("UBND tỉnh Phú Yên"));
        assertThat(agreement.party(PartyId.of("n2"))).isEmpty();
        assertThat(agreement.person(PartyId.of("n2")).orElseThrow().name()).isEqualTo("Trần Hữu Thế");
        assertThat(agreement.person(PartyId.of("ubnd"))).isEmpty();
    }

    @Test
    void canBeBuiltThoughNobodyListedTheBearerOfItsDuty() {
        Agreement agreement = DRAFT.toBuilder().addDuty(duty("d1", PORTAL)).build();
        assertThat(agreement.parties()).isEmpty();
        assertThat(agreement.duties()).hasSize(1);
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder().build())
                .withMessage("must state id, instrument, kind, title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAFT.toBuilder().number(" ").build())
                .withMessage("number must not be blank, but was \" \"");
    }

    @Test
    void anAmbiguityHasReadingsAndPerhapsAChoiceAmongThem() {
        Ambiguity.Builder province = Ambiguity.builder()
                .id(ElementId.of("a1"))
                .question(Words.of("Công văn là của tỉnh nào?", "Which province is it?"));
        Ambiguity.Reading phuYen = new Ambiguity.Reading("a", Words.vi("Phú Yên"));
        Ambiguity.Reading another = new Ambiguity.Reading("b", Words.vi("tỉnh khác"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.readings(List.of(phuYen)).build())
                .withMessage("ambiguity must have at least two readings, but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.readings(List.of(phuYen, phuYen)).build())
                .withMessage("readings of an ambiguity must have labels of their own, but had a, a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.readings(List.of(phuYen, another))
                        .choice(new Ambiguity.Choice("c", "người nhập liệu"))
                        .build())
                .withMessage("choice of an ambiguity must be one of a, b, but was \"c\"");
        assertThat(province.choice(new Ambiguity.Choice("b", "người nhập liệu"))
                        .build()
                        .choice()
                        .orElseThrow()
                        .reading())
                .isEqualTo("b");
    }
}
