package vn.phoihop.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.time.Limit;

class SurvivalTest {
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("{\"years\":2}", Survival.of(Limit.years(2)), "2 years"),
                Arguments.of("\"indefinitely\"", Survival.indefinitely(), "indefinitely"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isALimitOrAWordInEitherJacksonLine(String json, Survival survival, String text) throws IOException {
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jdk8Module())
                .build();
        assertThat(jackson3.writeValueAsString(survival)).isEqualTo(json);
        assertThat(jackson3.readValue(json, Survival.class)).isEqualTo(survival);
        assertThat(jackson2.writeValueAsString(survival)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Survival.class)).isEqualTo(survival);
        assertThat(survival).hasToString(text);
    }

    @Test
    void hasNoOtherWordAndNoHours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.parse("forever"))
                .withMessage("survives must be a limit or \"indefinitely\", but was \"forever\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survival.of(Limit.hours(48)))
                .withMessage("survives must be in days or longer, but was 48 hours");
    }
}
