package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Source REPORT = Source.builder()
            .id("s1")
            .title(Words.of("Tin về lễ ký", "News of the signing"))
            .completeness(Completeness.REPORT)
            .author("THANH HẢI")
            .build();

    @Test
    void onlyAFullTextTellsBySilence() {
        assertThat(Completeness.FULL.isSilenceTelling()).isTrue();
        assertThat(Completeness.EXCERPT.isSilenceTelling()).isFalse();
        assertThat(Completeness.REPORT.isSilenceTelling()).isFalse();
    }

    @Test
    void leavesEmptyWhatThePageDoesNotSay() {
        assertThat(REPORT.publisher()).isEmpty();
        assertThat(REPORT.published()).isEmpty();
    }

    @Test
    void copiesWithOneAttributeChanged() {
        Source corrected = REPORT.toBuilder().author("Thanh Hải").build();
        assertThat(corrected.author()).hasValue("Thanh Hải");
        assertThat(corrected).isNotEqualTo(REPORT);
        assertThat(corrected.toBuilder().author("THANH HẢI").build()).isEqualTo(REPORT);
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("must state id, title, completeness");
    }

    @Test
    void refusesABlankAuthor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.toBuilder().author("").build())
                .withMessage("author must not be blank, but was \"\"");
    }

    @Test
    void aCiteNamesASourceAndAPlace() {
        assertThat(Cite.of("s1", "p5")).isEqualTo(new Cite("s1", "p5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cite.of("nguồn", "p5"))
                .withMessageStartingWith("source must begin with an ASCII letter or digit")
                .withMessageEndingWith("but was \"nguồn\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cite.of("s1", "\t"))
                .withMessage("at must not be blank, but was \"\uFFFD\"");
    }
}
