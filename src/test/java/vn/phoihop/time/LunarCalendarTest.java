package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TIME-12: the table is what the new moons and the Sun's longitude give at UTC+7. */
class LunarCalendarTest {
    private static final double SECOND = 1 / 86_400.0;

    private static List<String> years(IntUnaryOperator packed) {
        return IntStream.rangeClosed(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR)
                .mapToObj(year -> "%d 0x%06X".formatted(year, packed.applyAsInt(year)))
                .toList();
    }

    private static List<Integer> yearsThatDifferGiven(ComputedCalendar other) {
        return IntStream.rangeClosed(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR)
                .filter(year -> LunarCalendar.packed(year) != other.packed(year))
                .boxed()
                .toList();
    }

    @Test
    void theTableIsWhatIsComputed() {
        assertThat(years(LunarCalendar::packed))
                .hasSize(133)
                .isEqualTo(years(new ComputedCalendar(Sky::deltaT)::packed));
    }

    @Test
    void theComputationGivesTheExamplesOfTheBook() {
        // Example 49.a: the new moon of February 1977; example 25.a: the Sun on 13 October 1992, 0h.
        assertThat(Sky.newMoon(-283)).isCloseTo(2_443_192.65118, within(0.00001));
        assertThat(Sky.sunLongitude(2_448_908.5)).isCloseTo(199.90895, within(0.00002));
    }

    // Terrestrial Time, from the Swiss Ephemeris 2.10 (JPL DE431). The formula is to be right within 17 seconds.
    @ParameterizedTest
    @CsvSource({
        "-395, 1968-01-29T16:29:48.6",
        "-16, 1998-09-20T17:02:32.5",
        "672, 2054-05-07T17:02:09.8",
        "902, 2072-12-09T17:01:05.6",
        "963, 2077-11-15T17:02:23.8",
        "1061, 2085-10-18T17:02:25.1"
    })
    void theNewMoonsNearMidnightAreThoseOfAnEphemeris(int number, LocalDateTime instant) {
        double days = instant.toEpochSecond(ZoneOffset.UTC) * SECOND + 2_440_587.5;
        assertThat(Sky.newMoon(number)).isCloseTo(days, within(17 * SECOND));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-17, 17})
    void theErrorOfTheFormulaChangesNothingBefore2077(double seconds) {
        assertThat(yearsThatDifferGiven(new ComputedCalendar(year -> Sky.deltaT(year) + seconds)))
                .isSubsetOf(2077);
    }

    /** The Sun's longitude is right within 0.01°. */
    @Test
    void noMonthBeginsSoNearToASolarTermThatTheErrorOfTheFormulaCounts() {
        assertThat(new ComputedCalendar(Sky::deltaT).closestCall()).isGreaterThan(0.01);
    }

    /**
     * Were no leap second added after that of 2016, Terrestrial Time would stay 69.184 seconds ahead. Then the new
     * moons of November 2077 and October 2085 fall a minute after midnight and not seconds before. That of December
     * 2072 falls 4 seconds before midnight by the ephemeris, which is less than the formula can tell.
     */
    @Test
    void theEarthsRotationDecidesThreeMonthsFromTheEndOf2072() {
        ComputedCalendar withoutLeapSeconds = new ComputedCalendar(year -> year < 2017 ? Sky.deltaT(year) : 69.184);
        assertThat(yearsThatDifferGiven(withoutLeapSeconds)).containsExactly(2072, 2077, 2085);
    }

    @Test
    void aYearIsSupportedOrNot() {
        assertThat(IntStream.of(Integer.MIN_VALUE, 0, 1967, 1968, 2100, 2101, Integer.MAX_VALUE)
                        .filter(LunarCalendar::supports))
                .containsExactly(1968, 2100);
        assertThat(LunarCalendar.day(1968, 0)).isEqualTo(LocalDate.of(1968, 1, 29));
    }

    /** 2025 has the leap month 6, 2026 has none. */
    @Test
    void aYearHasTwelveMonthsOrThirteen() {
        assertThat(LunarCalendar.months(2025)).isEqualTo(13);
        assertThat(LunarCalendar.months(2026)).isEqualTo(12);
    }
}
