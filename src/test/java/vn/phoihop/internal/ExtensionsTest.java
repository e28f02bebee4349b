package vn.phoihop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;
import vn.phoihop.party.Person;

class ExtensionsTest {
    private static Person with(String name, Object value) {
        return Person.builder()
                .id(vn.phoihop.party.PartyId.of("p1"))
                .name("Đào Mỹ")
                .putExtension(name, value)
                .build();
    }

    @Test
    @SuppressWarnings("unchecked")
    void nobodyCanChangeThemAfterwards() {
        List<Object> items = new ArrayList<>(List.of("a"));
        Map<String, Object> fields = new HashMap<>(Map.of("b", items));
        Person person = with("x-a", fields);
        items.add("c");
        fields.put("d", 1);
        assertThat(person.extensions()).isEqualTo(Map.of("x-a", Map.of("b", List.of("a"))));
        Map<String, Object> kept = (Map<String, Object>) person.extensions().getOrDefault("x-a", Map.of());
        List<Object> keptItems = (List<Object>) kept.getOrDefault("b", List.of());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.put("e", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> keptItems.add("e"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> person.extensions().put("x-b", 1));
    }

    @Test
    void aNumberIsADecimalWhoeverGaveIt() {
        assertThat(List.of(5, 5L, (short) 5, (byte) 5, BigInteger.valueOf(5), new BigDecimal("5")))
                .allSatisfy(five -> assertThat(with("x-a", five)).isEqualTo(with("x-a", BigDecimal.valueOf(5))));
        assertThat(with("x-a", 1.5)).isEqualTo(with("x-a", new BigDecimal("1.5")));
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", Double.NaN))
                .withMessage("extension x-a must be finite, but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", Words.vi("a")))
                .withMessage("extension x-a must be text, a number, true or false, a list or a map of such, but was"
                        + " something else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", Map.of(1, "a")))
                .withMessageStartingWith("extension x-a must be text, a number");
        List<Object> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", withNull))
                .withMessageEndingWith("but was null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", List.of("\ud800")))
                .withMessageStartingWith("extension x-a must not hold half of a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "cites", "$schema"})
    void theNameOfAnAttributeIsTaken(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(name, "a"))
                .withMessage("name of an extension must not be that of an attribute, but was \"" + name + "\"");
    }

    @Test
    void thirtyTwoLevelsAreTheMostHoweverTheyArePutTogether() {
        Object value = "a";
        for (int level = 1; level <= 32; level++) {
            value = with("x-a", List.of(value)).extensions().getOrDefault("x-a", "");
        }
        Object deepest = value;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("x-a", List.of(deepest)))
                .withMessage("extension x-a must nest at most 32 deep");
        assertThatIllegalArgumentException().isThrownBy(() -> with("x-a", Map.of("b", deepest)));
    }
}
