package vn.phoihop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.document.Words;
import vn.phoihop.time.HolidayNotice.Exchange;
import vn.phoihop.time.HolidayNotice.Rest;

/** Notices of days off: what they hold, how they are written, and the files that ship. */
class HolidayNoticeTest {
    private static final Path FILES = Path.of("src/main/resources/META-INF/phoihop/notices");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    private static final Words TET = Words.of("Tết Nguyên đán", "Lunar New Year (Tết)");
    private static final Exchange SWAP = new Exchange(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 4, 26));
    private static final HolidayNotice NOTICE = HolidayNotice.builder()
            .year(2025)
            .addInstruments("8726/VPCP-KGVX", "6150/TB-BLĐTBXH")
            .addRest(new Rest(DayRange.parse("2025-01-25/2025-02-02"), TET))
            .addExchanged(SWAP)
            .build();
    private static final String WRITTEN = "{\"year\":2025,\"instruments\":[\"8726/VPCP-KGVX\",\"6150/TB-BLĐTBXH\"],"
            + "\"rest\":[{\"days\":\"2025-01-25/2025-02-02\","
            + "\"name\":{\"vi\":\"Tết Nguyên đán\",\"en\":\"Lunar New Year (Tết)\"}}],"
            + "\"exchanged\":[{\"off\":\"2025-05-02\",\"worked\":\"2025-04-26\"}]}";

    static List<HolidayNotice> bundled() {
        return VietnamCalendar.notices();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shipsAsAFileThatSaysTheSame(HolidayNotice notice) {
        String text = text(FILES.resolve("vietnam-" + notice.year() + ".json"));
        assertThat(STRICT.readValue(text, HolidayNotice.class)).isEqualTo(notice);
    }

    @Test
    void noFileShipsBesides() throws IOException {
        assertThat(bundled()).extracting(HolidayNotice::year).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(bundled().stream()
                            .map(notice -> "vietnam-" + notice.year() + ".json")
                            .toList());
        }
    }

    @Test
    void isWrittenAndReadByEitherJackson() throws IOException {
        assertThat(STRICT.writeValueAsString(NOTICE)).isEqualTo(WRITTEN);
        assertThat(STRICT.readValue(WRITTEN, HolidayNotice.class)).isEqualTo(NOTICE);
        assertThat(JACKSON_2.writeValueAsString(NOTICE)).isEqualTo(WRITTEN);
        assertThat(JACKSON_2.readValue(WRITTEN, HolidayNotice.class)).isEqualTo(NOTICE);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        HolidayNotice least =
                HolidayNotice.builder().year(2027).addInstrument("1/VPCP-KGVX").build();
        String text = "{\"year\":2027,\"instruments\":[\"1/VPCP-KGVX\"]}";
        assertThat(STRICT.writeValueAsString(least)).isEqualTo(text);
        assertThat(STRICT.readValue(text, HolidayNotice.class)).isEqualTo(least);
    }

    @Test
    void takesNoFieldItDoesNotKnow() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> STRICT.readValue(WRITTEN.replace("\"exchanged\"", "\"works\""), HolidayNotice.class))
                .withMessageStartingWith("Unrecognized property \"works\"");
    }

    @Test
    void mustSayOfWhichYearItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.builder().addInstrument("n").build())
                .withMessage("must state year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.toBuilder().year(0).build())
                .withMessage("year must be from 1 to 9999, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.withYear(10_000))
                .withMessage("year must be from 1 to 9999, but was 10000");
    }

    @Test
    void isOfAnyYearOfFourDigits() {
        for (int year : List.of(1, 9999)) {
            assertThat(HolidayNotice.builder()
                            .year(year)
                            .addInstrument("n")
                            .build()
                            .year())
                    .isEqualTo(year);
        }
    }

    @Test
    void mustNameItsInstruments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.builder().year(2027).build())
                .withMessage("notice must name at least one instrument, but named none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.withInstruments("8726/VPCP-KGVX", " "))
                .withMessage("instrument must not be blank, but was \" \"");
    }

    @Test
    void keepsToItsYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.toBuilder()
                        .addRest(new Rest(DayRange.parse("2025-12-31/2026-01-01"), TET))
                        .build())
                .withMessage("days off must lie in the year 2025 of the notice, but was 2025-12-31/2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.toBuilder()
                        .addRest(Rest.on(LocalDate.of(2024, 12, 31), TET))
                        .build())
                .withMessage("days off must lie in the year 2025 of the notice, but was 2024-12-31/2024-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NOTICE.withExchanged(new Exchange(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 10))))
                .withMessage("day worked must lie in the year 2025 of the notice, but was 2026-01-10");
    }

    @Test
    void noDayIsBothOffAndWorked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NOTICE.withExchanged(SWAP, new Exchange(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 1))))
                .withMessage("day worked must not be one of the days off, but was 2025-02-01");
    }

    @Test
    void anExchangeAcrossTheNewYearIsOfEitherYear() {
        Exchange newYear = new Exchange(LocalDate.of(2015, 1, 2), LocalDate.of(2014, 12, 27));
        HolidayNotice newYears = HolidayNotice.builder()
                .year(2014)
                .addInstrument("n")
                .addExchanged(newYear)
                .build();
        assertThat(newYears.exchanged()).containsExactly(newYear);
        assertThat(newYears.withYear(2015).exchanged()).containsExactly(newYear);
    }

    @Test
    void aDayIsNotExchangedForItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exchange(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 2)))
                .withMessage("day worked must be another than the day off, but was 2025-05-02");
    }

    @Test
    void daysOffHaveDaysAndAName() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> STRICT.readValue("{\"name\": {\"vi\": \"Tết\"}}", Rest.class))
                .withMessageContaining("must state days");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> STRICT.readValue("{\"days\": \"2025-01-25/2025-02-02\"}", Rest.class))
                .withMessageContaining("must state name");
    }
}
