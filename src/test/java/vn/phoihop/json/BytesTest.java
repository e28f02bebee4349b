package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.agreement.Agreement;

/** Bytes are read without being decoded first; nothing may come of that but speed. */
class BytesTest {
    private static final String TITLE = "Đường lối, chủ trương 😀";
    private static final String JSON =
            "{\"id\": \"a\", \"instrument\": \"b\", \"kind\": \"plan\", \"title\": {\"vi\": \"" + TITLE + "\"}}";

    private static Optional<Agreement> fromBytes(byte[] bytes) {
        try {
            return Optional.of(PhoihopJson.readAgreement(bytes));
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    /** The same by way of the platform's own strict decoder. */
    private static Optional<Agreement> fromDecodedText(byte[] bytes) {
        try {
            return Optional.of(PhoihopJson.readAgreement(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (UnreadableJsonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C0AF,     overlong form of /
            E080AF,   overlong form of / in three bytes
            F08080AF, overlong form of / in four bytes
            EDA080,   half of a surrogate pair
            F4908080, beyond the last code point
            F8888080, five-byte form
            80,       continuation without a lead
            C3,       lead without a continuation
            E1BB,     three-byte form cut short
            """)
    void whatIsNotUtf8IsRefused(String hex, String why) {
        byte[] before = "{\"id\": \"a\", \"instrument\": \"b\", \"kind\": \"plan\", \"title\": {\"vi\": \"x"
                .getBytes(StandardCharsets.UTF_8);
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] after = "\"}}".getBytes(StandardCharsets.UTF_8);
        byte[] json = ByteBuffer.allocate(before.length + bad.length + after.length)
                .put(before)
                .put(bad)
                .put(after)
                .array();
        assertThatExceptionOfType(UnreadableJsonException.class)
                .as(why)
                .isThrownBy(() -> PhoihopJson.readAgreement(json))
                .withMessage("text must be encoded in UTF-8, but is not");
    }

    @Test
    void bytesReadAsTheTextTheyEncode() {
        assertThat(fromBytes(JSON.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Optional.of(PhoihopJson.readAgreement(JSON)))
                .isPresent();
        byte[] marked = ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8);
        assertThat(fromBytes(marked)).isEqualTo(Optional.of(PhoihopJson.readAgreement(JSON)));
        assertThat(fromBytes(JSON.getBytes(StandardCharsets.UTF_16BE))).isEmpty();
    }

    @Test
    void anyChangeOfAByteIsReadLikeTheDecodedTextOrRefusedLikeIt() {
        long seed = 20_210_220;
        Random random = new Random(seed);
        byte[] sound = JSON.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] changed = sound.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Optional<Agreement> fromBytes = fromBytes(changed);
            assertThat(fromBytes)
                    .as("seed %d, round %d: %s", seed, round, HexFormat.of().formatHex(changed))
                    .isEqualTo(fromDecodedText(changed));
            read += fromBytes.isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(100, 3900);
    }
}
