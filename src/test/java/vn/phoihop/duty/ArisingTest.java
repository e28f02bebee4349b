package vn.phoihop.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.document.Words;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

class ArisingTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "{\"every\":\"year\"}",
                        new Arising.Every(Recurrence.every(Recurrence.Cycle.YEAR)),
                        "theo chu kỳ"),
                Arguments.of(
                        "{\"each\":{\"event\":\"ad-hoc\"}}",
                        new Arising.Each(Occasion.event("ad-hoc")),
                        "mỗi khi phát sinh"),
                Arguments.of(
                        "{\"once\":{\"event\":\"bau-cu-2021\"}}",
                        new Arising.Once(Occasion.event("bau-cu-2021")),
                        "một lần"),
                Arguments.of(
                        "{\"continuing\":{\"vi\":\"thường xuyên\",\"en\":\"regularly\"}}",
                        new Arising.Continuing(Words.of("thường xuyên", "regularly")),
                        "liên tục"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenAsOneFieldByEitherJacksonLine(String json, Arising arising, String label) throws IOException {
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder().build();
        assertThat(jackson3.writeValueAsString(arising)).isEqualTo(json);
        assertThat(jackson3.readValue(json, Arising.class)).isEqualTo(arising);
        assertThat(jackson2.writeValueAsString(arising)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Arising.class)).isEqualTo(arising);
        assertThat(arising.label(Locale.forLanguageTag("vi"))).isEqualTo(label);
    }

    @Test
    void everyKindHasAName() {
        assertThat(Arrays.stream(Arising.class.getPermittedSubclasses())
                        .map(c -> c.getAnnotation(JsonTypeName.class).value()))
                .containsExactly("once", "each", "every", "continuing");
        for (Class<?> sum : List.of(Arising.class, Occasion.class)) {
            assertThat(Arrays.stream(sum.getAnnotation(JsonSubTypes.class).value())
                            .map(JsonSubTypes.Type::value))
                    .containsExactly(sum.getPermittedSubclasses());
        }
    }

    @Test
    void anEventIsAnOpenCode() {
        assertThat(Occasion.event("ad-hoc").label(Locale.forLanguageTag("vi"))).isEqualTo("đột xuất");
        assertThat(Occasion.event("phat-hien").label(Locale.ENGLISH)).isEqualTo("phat-hien");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.event("phát hiện"))
                .withMessageStartingWith("event must begin with an ASCII letter or digit");
    }
}
