package vn.phoihop.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.JsonProblem.Fault;

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
    static final JsonReader STRICT = new JsonReader(false);
    static final JsonReader LENIENT = new JsonReader(true);

    private final boolean isLenient;

    private JsonReader(boolean isLenient) {
        this.isLenient = isLenient;
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
        try (InputStream in = Files.newInputStream(file)) {
            return readAgreement(Input.bytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException("file must be readable, but was not: " + file, e);
        }
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
        try {
            return readAgreement(Input.bytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be readable, but was not", e);
        }
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
        try {
            return readAgreement(Input.text(json));
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable, but was not", e);
        }
    }

    /**
     * Reads an agreement from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     */
    public Agreement readAgreement(byte[] json) {
        Input.refuseLongerThanAllowed(json.length);
        if (Utf8.isPlain(json)) {
            try {
                Agreement agreement = Mappers.ofBytes().readValue(json, Agreement.class);
                if (agreement != null && isWelcome(agreement)) {
                    return agreement;
                }
            } catch (JacksonException e) {
                // Falls through: read once more as text, by characters, to say where and why.
            } catch (LinkageError e) {
                throw Libraries.unfit(e);
            }
        }
        return readAgreement(Input.decoded(json));
    }

    /**
     * Reads an agreement from text.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     */
    public Agreement readAgreement(String json) {
        Input.refuseLongerThanAllowed(json.length());
        String text = Input.withoutMark(json);
        try {
            Agreement agreement = bound(text);
            return agreement != null && isWelcome(agreement) ? agreement : second(text);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    private static @Nullable Agreement bound(String text) {
        try {
            return Mappers.strict().readValue(text, Agreement.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Whether what was bound has no fields but those of the format and of its users. */
    private boolean isWelcome(Agreement agreement) {
        return isLenient ? !Elements.hasKept(agreement) : Elements.areFieldsKnown(agreement);
    }

    /** Looks at a text that was not read at the first attempt. */
    private Agreement second(String text) {
        Outline outline = Outline.of(text);
        List<JsonProblem> malformed = Malformed.problems(text, outline);
        Node root = outline.root();
        if (!malformed.isEmpty() || root == null) {
            throw new UnreadableJsonException(malformed);
        }
        Place start = new Lines(text).place("", root.at());
        if (!root.isObject()) {
            Sentence sentence = Sentence.of("wrong-type", "an-object", root.shown());
            throw new UnreadableJsonException(List.of(sentence.at(start, Fault.WRONG_TYPE, root.shown(), List.of())));
        }
        List<Noted.Found> found = Diagnosis.of(text, root, Agreement.class, isLenient);
        List<JsonProblem> problems = found.stream()
                .filter(one -> !isLenient || !one.isOfNewerVersion())
                .map(Noted.Found::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnreadableJsonException(problems);
        }
        Agreement agreement = isLenient ? bound(Kept.setAside(root, found)) : null;
        if (agreement == null) {
            Sentence sentence = Sentence.of("unreadable", root.shown());
            throw new UnreadableJsonException(List.of(sentence.at(start, Fault.INVALID_VALUE)));
        }
        return agreement;
    }
}
