package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Target;
import vn.phoihop.generated.Agreements;

/** What holds of the text of every agreement; each failure names the seed of an agreement of which it does not. */
class RoundTripPropertyTest {
    private static final long SEED = 155;
    private static final int MANY = 1500;
    private static final int SOME = 250;

    /** Small ones most often: what goes wrong seldom takes a long text. */
    private static Agreement agreement(long seed) {
        return Agreements.of(seed, (int) (seed % 4));
    }

    private static LongStream seeds(int count) {
        return LongStream.range(SEED, SEED + count);
    }

    @Test
    void whatAnyMapperWritesEachOfThemReadsBackEqual() {
        seeds(MANY).forEach(seed -> {
            Agreement agreement = agreement(seed);
            Stream<String> texts =
                    Mapper.ALL.stream().map(writer -> writer.write().apply(agreement));
            texts.distinct()
                    .forEach(text -> Mapper.ALL.forEach(
                            reader -> assertThat(reader.read().apply(text))
                                    .as("seed %d, read by %s", seed, reader)
                                    .isEqualTo(agreement)
                                    .hasSameHashCodeAs(agreement)));
        });
    }

    @Test
    void whatWasReadIsWrittenAgainLetterForLetter() {
        seeds(SOME).forEach(seed -> {
            Agreement agreement = agreement(seed);
            for (Mapper mapper : Mapper.ALL) {
                String text = mapper.write().apply(agreement);
                assertThat(mapper.write().apply(PhoihopJson.readAgreement(text)))
                        .as("seed %d, %s", seed, mapper)
                        .isEqualTo(text);
            }
        });
    }

    @Test
    void theTwoPlainMappersWriteTheSameText() {
        seeds(SOME).forEach(seed -> {
            Agreement agreement = agreement(seed);
            assertThat(Mapper.PLAIN_2.write().apply(agreement))
                    .as("seed %d", seed)
                    .isEqualTo(Mapper.PLAIN_3.write().apply(agreement));
        });
    }

    @ParameterizedTest
    @CsvSource({"vi-VN, Asia/Ho_Chi_Minh", "tr-TR, America/St_Johns", "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati"
    })
    void neitherTheLocaleNorTheZoneOfTheMachineShowsInTheText(String locale, String zone) {
        List<String> before = texts();
        Locale defaultLocale = Locale.getDefault();
        TimeZone defaultZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(texts()).as("seeds from %d on", SEED).isEqualTo(before);
            assertThat(before.stream().map(PhoihopJson::readAgreement).toList()).isEqualTo(agreements());
        } finally {
            Locale.setDefault(defaultLocale);
            TimeZone.setDefault(defaultZone);
        }
    }

    @Test
    void severalThreadsWriteAndReadWhatOneDoes() {
        List<String> alone = texts();
        List<String> together = IntStream.range(0, 6 * alone.size())
                .parallel()
                .mapToObj(i -> alone.get(i % alone.size()))
                .map(PhoihopJson::readAgreement)
                .map(PhoihopJson::writeAgreement)
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).as("seed %d", SEED + i % alone.size()).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void bytesInUtf8ReadLikeTheText() {
        seeds(SOME).forEach(seed -> {
            String text = PhoihopJson.writeAgreement(agreement(seed));
            assertThat(PhoihopJson.readAgreement(text.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(agreement(seed));
        });
    }

    static final List<Mapper> EVERY = Mapper.ALL;
    static final List<Mapper> PLAIN = List.of(Mapper.PLAIN_2, Mapper.PLAIN_3);

    @ParameterizedTest
    @FieldSource("EVERY")
    void amountsAreExactInEveryMapper(Mapper mapper) {
        for (String amount : List.of("0." + "1".repeat(40), "9".repeat(40) + "." + "7".repeat(40), "1E+39", "5.00")) {
            Agreement exact = withAmount(new BigDecimal(amount));
            assertThat(mapper.read().apply(mapper.write().apply(exact))).isEqualTo(exact);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.5",
        "15000000, 15000000",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "1.50, 1.5",
        "3.14159265358979323846, 3.141592653589793",
        "0.10000000000000000000000000001, 0.1",
        "1E+5, 100000.0",
        "1E-400, 0.0"
    })
    void numbersThatUsersAddAreExactInTheFacadeAndDoublesInAPlainMapper(BigDecimal number, BigDecimal asDouble) {
        Agreement agreement = Agreements.of(SEED, 0).withExtensions(Map.of("x-so", number));
        for (Mapper writer : Mapper.ALL) {
            String text = writer.write().apply(agreement);
            assertThat(PhoihopJson.readAgreement(text)).isEqualTo(agreement);
            for (Mapper plain : PLAIN) {
                assertThat(plain.read().apply(text).extensions()).isEqualTo(Map.of("x-so", asDouble));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PLAIN")
    void aPlainMapperRefusesANumberAddedThatIsBeyondADouble(Mapper plain) {
        Agreement agreement = Agreements.of(SEED, 0).withExtensions(Map.of("x-so", new BigDecimal("1E+400")));
        assertThat(PhoihopJson.readAgreement(plain.write().apply(agreement))).isEqualTo(agreement);
        assertThatThrownBy(() -> plain.read().apply(plain.write().apply(agreement)))
                .hasMessageContaining("extension x-so must be finite, but was Infinity");
    }

    private static Agreement withAmount(BigDecimal amount) {
        Agreement agreement = Agreements.of(SEED, 0);
        return agreement.withTargets(Target.builder()
                .id(agreement.id())
                .kind(Target.Kind.OWN)
                .measure(agreement.title())
                .quantity(new Quantity(amount, "percent"))
                .build());
    }

    private static List<Agreement> agreements() {
        return seeds(60).mapToObj(RoundTripPropertyTest::agreement).toList();
    }

    private static List<String> texts() {
        return agreements().stream().map(PhoihopJson::writeAgreement).toList();
    }
}
