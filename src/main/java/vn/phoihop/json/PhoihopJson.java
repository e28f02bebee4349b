package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vn.phoihop.agreement.Agreement;

/**
 * Reads and writes agreements as JSON.
 *
 * <p>Reading is strict; see the {@linkplain vn.phoihop.json package} for what is refused. A byte-order mark at the
 * beginning is passed over and not counted. Writing is deterministic: equal agreements with their lists in the same
 * order give the same text on any machine, in UTF-8, with two spaces of indentation, line feeds and a line feed at the
 * end. What was written reads back equal.
 *
 * <p>Thread-safe; keeps nothing between calls.
 */
public final class PhoihopJson {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .changeDefaultNullHandling(n -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new StrictDay()))
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter LAYOUT = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    private PhoihopJson() {}

    /**
     * Reads an agreement from a file in UTF-8.
     *
     * @param file the file
     * @return the agreement
     * @throws UnreadableJsonException if the file does not hold an agreement in this format
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Agreement readAgreement(Path file) {
        try {
            return readAgreement(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("file must be readable, but was not: " + file, e);
        }
    }

    /**
     * Reads an agreement from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     */
    public static Agreement readAgreement(byte[] json) {
        if (Utf8.isPlain(json)) {
            try {
                Agreement agreement = STRICT.readValue(json, Agreement.class);
                if (agreement != null) {
                    return agreement;
                }
            } catch (JacksonException e) {
                // Falls through: read once more as text, by characters, to say where and why.
            }
        }
        try {
            return readAgreement(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableJsonException(
                    new JsonProblem(new Place("", 0, 0), "text must be encoded in UTF-8, but is not"), e);
        }
    }

    /**
     * Reads an agreement from text.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     */
    public static Agreement readAgreement(String json) {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(BYTE_ORDER_MARK.length()) : json;
        try {
            Agreement agreement = STRICT.readValue(text, Agreement.class);
            if (agreement == null) {
                throw new UnreadableJsonException(
                        new JsonProblem(new Place("", 1, 1), "document must be one JSON object, but was null"), null);
            }
            return agreement;
        } catch (JacksonException e) {
            throw new UnreadableJsonException(new Diagnosis(STRICT, text).of(e), e);
        }
    }

    /**
     * Writes an agreement.
     *
     * @param agreement the agreement
     * @return its text
     */
    public static String writeAgreement(Agreement agreement) {
        return STRICT.writer().with(LAYOUT).writeValueAsString(agreement) + "\n";
    }
}
