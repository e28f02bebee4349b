package vn.phoihop.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;

class ConditionTest {
    private static final Condition FUNDS = Condition.fact("funds-allotted");
    private static final Condition ALLOWED = new Condition.Described(Words.vi("khi điều kiện cho phép"));

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("{\"fact\":\"funds-allotted\"}", FUNDS),
                Arguments.of("{\"described\":{\"vi\":\"khi điều kiện cho phép\"}}", ALLOWED),
                Arguments.of("{\"not\":{\"fact\":\"funds-allotted\"}}", new Condition.Not(FUNDS)),
                Arguments.of(
                        "{\"all\":[{\"fact\":\"funds-allotted\"},{\"described\":{\"vi\":\"khi điều kiện cho phép\"}}]}",
                        new Condition.All(List.of(FUNDS, ALLOWED))),
                Arguments.of(
                        "{\"any\":[{\"not\":{\"fact\":\"funds-allotted\"}}]}",
                        new Condition.Any(List.of(new Condition.Not(FUNDS)))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenAsOneFieldByEitherJacksonLine(String json, Condition condition) throws IOException {
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder().build();
        assertThat(jackson3.writeValueAsString(condition)).isEqualTo(json);
        assertThat(jackson3.readValue(json, Condition.class)).isEqualTo(condition);
        assertThat(jackson2.writeValueAsString(condition)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Condition.class)).isEqualTo(condition);
    }

    @Test
    void whatStandsByItselfHasNoParts() {
        assertThat(FUNDS.parts()).isEmpty();
        assertThat(ALLOWED.parts()).isEmpty();
        assertThat(new Condition.Not(FUNDS).parts()).containsExactly(FUNDS);
        assertThat(new Condition.Any(List.of(ALLOWED, FUNDS)).parts()).containsExactly(ALLOWED, FUNDS);
    }

    @Test
    void aFactIsACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.fact("Có kinh phí"))
                .withMessage("fact must be lower-case words joined by hyphens, but was \"Có kinh phí\"");
    }

    @Test
    void joinsOneOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.All(List.of()))
                .withMessage("all must hold at least one condition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Any(List.of()))
                .withMessage("any must hold at least one condition");
    }

    @Test
    void conditionsStandTenDeepAndNoDeeper() {
        Condition deep = FUNDS;
        for (int depth = 2; depth <= Condition.DEEPEST; depth++) {
            deep = new Condition.Not(deep);
        }
        Condition ten = deep;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Any(List.of(FUNDS, ten)))
                .withMessage("any must hold conditions no more than 10 deep, but was 11");
    }
}
