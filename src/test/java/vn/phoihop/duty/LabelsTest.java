package vn.phoihop.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;

/** How conditions, windows and survival are said. */
class LabelsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{`fact`: `funded`} ! funded ! funded",
                "{`described`: {`vi`: `khi cần`, `en`: `where needed`}} ! khi cần ! where needed",
                "{`not`: {`fact`: `urgent`}} ! không phải urgent ! not urgent",
                "{`all`: [{`fact`: `funded`}, {`not`: {`fact`: `urgent`}}, {`fact`: `asked`}]} ! funded và không phải urgent và asked ! funded and not urgent and asked",
                "{`not`: {`any`: [{`fact`: `funded`}, {`all`: [{`fact`: `asked`}, {`fact`: `urgent`}]}]}} ! không phải (funded hoặc (asked và urgent)) ! not (funded or (asked and urgent))"
            })
    void aCondition(String written, String vietnamese, String english) {
        Condition condition = JsonMapper.builder().build().readValue(written.replace('`', '"'), Condition.class);
        assertThat(condition.label(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(condition.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aWindow() {
        Optional<Occasion> force = Optional.of(Occasion.event("in-force"));
        Optional<Occasion> day = Optional.of(new Occasion.Day(LocalDate.of(2022, 12, 31)));
        Duty.Window both = new Duty.Window(force, day);
        assertThat(both.label(VIETNAMESE)).isEqualTo("kể từ ngày có hiệu lực, đến hết 31/12/2022");
        assertThat(both.label(Locale.ENGLISH)).isEqualTo("from the entry into force, to the end of 31 December 2022");
        assertThat(new Duty.Window(Optional.empty(), day).label(VIETNAMESE)).isEqualTo("đến hết 31/12/2022");
        assertThat(new Duty.Window(force, Optional.empty()).label(Locale.ENGLISH))
                .isEqualTo("from the entry into force");
    }

    @Test
    void survival() {
        assertThat(Survival.of(Limit.years(2)).label(VIETNAMESE)).isEqualTo("2 năm");
        assertThat(Survival.of(Limit.years(2)).label(Locale.ENGLISH)).isEqualTo("2 years");
        assertThat(Survival.indefinitely().label(VIETNAMESE)).isEqualTo("không thời hạn");
        assertThat(Survival.indefinitely().label(Locale.ENGLISH)).isEqualTo("for ever");
    }
}
