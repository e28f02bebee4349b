package vn.phoihop.json;

import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.phoihop.agreement.Agreement;

/**
 * Reads agreements, strictly or leniently.
 *
 * <p>A strict reader, {@link PhoihopJson#strict()}, refuses whatever the format does not know. A lenient one, {@link
 * PhoihopJson#lenient()}, is for texts of a newer minor version of the format: a field it does not know, and an element
 * with a closed code or a kind it does not know, is kept unread and written back where it stood; see there. Both refuse
 * everything else that is wrong.
 *
 * <p>A byte-order mark at the beginning is passed over and not counted. A text may be 32 MiB long (bytes, or characters
 * of a {@code String} or {@code Reader}), nest 64 deep and hold single texts of 1 MiB (characters); see
 * {@code docs/security.md}.
 *
 * <p>Immutable and thread-safe; keeps nothing between calls.
 */
public final class JsonReader {
    static final JsonReader STRICT = new JsonReader(Kind.AGREEMENT);
    static final JsonReader LENIENT = new JsonReader(Kind.NEWER_AGREEMENT);

    private final Kind<Agreement> agreement;

    private JsonReader(Kind<Agreement> agreement) {
        this.agreement = agreement;
    }

    /**
     * Reads an agreement from a file in UTF-8.
     *
     * @param file the file
     * @return the agreement
     * @throws UnreadableJsonException if the file does not hold an agreement in this format
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public Agreement readAgreement(Path file) {
        return agreement.read(file);
    }

    /**
     * Reads an agreement from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Agreement readAgreement(InputStream json) {
        return agreement.read(json);
    }

    /**
     * Reads an agreement from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     * @throws UncheckedIOException if the text cannot be read
     */
    public Agreement readAgreement(Reader json) {
        return agreement.read(json);
    }

    /**
     * Reads an agreement from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     */
    public Agreement readAgreement(byte[] json) {
        return agreement.read(json);
    }

    /**
     * Reads an agreement from text.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     */
    public Agreement readAgreement(String json) {
        return agreement.read(json);
    }
}
