package vn.phoihop.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.party.PartyRef;

/** A chain as long as the longest agreement: neither the stack nor the time may grow with every link. */
class CirclesTest {
    private static final int MANY = 100_000;

    private static Duty duty(int number, int awaited) {
        return Duty.builder()
                .id(ElementId.of("d" + number))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of("so")))
                .action(Words.of("Làm", "Do"))
                .addAwaits(ElementId.of("d" + awaited))
                .build();
    }

    private static List<Integer> circular(List<Duty> duties) {
        return Circles.among(duties, Duty::id, Duty::awaits);
    }

    @Test
    void aLongChainIsNoCircleUntilItsEndsMeet() {
        List<Duty> chain = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            chain.add(duty(i, i + 1));
        }
        assertThat(circular(chain)).isEmpty();
        chain.add(duty(MANY, 0));
        assertThat(circular(chain)).hasSize(MANY + 1);
    }

    @Test
    void ofTwoDutiesWithOneIdTheFirstIsMeant() {
        assertThat(circular(List.of(duty(1, 2), duty(1, 1)))).isEmpty();
        assertThat(circular(List.of(duty(1, 1), duty(1, 2)))).containsExactly(0);
    }
}
