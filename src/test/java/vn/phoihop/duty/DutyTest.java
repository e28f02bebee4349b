package vn.phoihop.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.party.PartyRef;

/** On duties of official letter 155/UBND-KGVX. */
class DutyTest {
    private static final Duty DETECT = Duty.builder()
            .id(ElementId.of("d6"))
            .modality(Modality.MUST)
            .bearers(Bearers.builder()
                    .addEach(PartyRef.of("so-tttt"))
                    .addCoordinating(PartyRef.of("ban-tuyen-giao-tinh-uy"))
                    .build())
            .action(Words.of("Phát hiện, xử lý thông tin sai lệch", "Detect and handle distorting information"))
            .addQuality(Words.of("kịp thời", "promptly"))
            .build();

    @Test
    void isStatedUnlessSaidOtherwise() {
        assertThat(DETECT.basis()).isEqualTo(Duty.Basis.STATED);
    }

    @Test
    void leavesEmptyWhatTheTextDoesNotSay() {
        assertThat(DETECT.counterparties()).isEmpty();
        assertThat(DETECT.parts()).isEmpty();
        assertThat(DETECT.inferred()).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duty.builder().id(ElementId.of("d1")).build())
                .withMessage("must state modality, bearers, action");
    }

    @Test
    void somebodyBearsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(Bearers::of)
                .withMessage("bearers must name somebody in lead, each, jointly, anyOf or unsettled, but named nobody");
    }

    @Test
    void whoBearsItTogetherOrInTheOthersPlaceIsAPrincipal() {
        Bearers bearers = Bearers.builder()
                .addLead(PartyRef.of("a"))
                .addEach(PartyRef.of("b"))
                .addJointly(PartyRef.of("c"))
                .addAnyOf(PartyRef.of("d"))
                .addUnsettled(PartyRef.of("e"))
                .addCoordinating(PartyRef.of("f"))
                .build();
        assertThat(bearers.principals()).extracting(PartyRef::text).containsExactly("a", "b", "c", "d");
        assertThat(Bearers.builder().addJointly(PartyRef.of("c")).build().principals())
                .hasSize(1);
    }

    @Test
    void itsClockStopsWhileItIsSuspendedUnlessTheTextSaysOtherwise() {
        assertThat(DETECT.isRunningWhenSuspended()).isFalse();
        assertThat(DETECT.toBuilder().isRunningWhenSuspended(true).build().isRunningWhenSuspended())
                .isTrue();
    }

    @Test
    void itsFieldIsACode() {
        assertThat(DETECT.withSubject("press").subject()).contains("press");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DETECT.withSubject("Báo chí"))
                .withMessage("subject must be lower-case words joined by hyphens, but was \"Báo chí\"");
    }

    @Test
    void aWindowHasAnEndOrABeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty.Window(Optional.empty(), Optional.empty()))
                .withMessage("window must state from or until");
    }

    @Test
    void allPartsAreOwedUnlessTheTextSaysOtherwise() {
        Parts.Part post = new Parts.Part("a", Words.of("qua bưu điện", "by post"));
        assertThat(post.bearer()).isEmpty();
        assertThat(Parts.of(post).required()).isEqualTo(Parts.Required.ALL);
        assertThat(Parts.builder().addItem(post).required(Parts.Required.ANY).build())
                .isNotEqualTo(Parts.of(post));
    }

    @Test
    void aListOfPartsIsClosedUnlessTheTextTrailsOff() {
        Parts.Part portals = new Parts.Part("a", Words.of("cổng thông tin", "portals"));
        assertThat(Parts.of(portals).isOpen()).isFalse();
        assertThat(Parts.builder().addItem(portals).isOpen(true).build()).isNotEqualTo(Parts.of(portals));
        assertThatIllegalArgumentException()
                .isThrownBy(Parts::of)
                .withMessage("parts must have at least one item, but had none");
    }

    @Test
    void aModalityIsFoundByItsCodeOnly() {
        assertThat(Modality.of("must-not")).isEqualTo(Modality.MUST_NOT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Modality.of("MUST"))
                .withMessage("modality must be one of must, should, may, must-not, but was \"MUST\"");
    }
}
