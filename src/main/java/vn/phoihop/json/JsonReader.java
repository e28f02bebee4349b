package vn.phoihop.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.JsonProblem.Fault;
import vn.phoihop.time.HolidayNotice;
import vn.phoihop.time.ReportingRegime;

/**
 * Reads agreements, strictly or leniently, notices of days off and reporting regimes.
 *
 * <p>A strict reader, {@link PhoihopJson#strict()}, refuses whatever the format does not know. A lenient one, {@link
 * PhoihopJson#lenient()}, is for texts of a newer minor version of the format: a field it does not know, and an element
 * with a closed code or a kind it does not know, is kept unread and written back where it stood; see there. Both refuse
 * everything else that is wrong. A notice or a regime is read strictly by either: there is no later version of it to
 * read, and one that is understood by half would move days.
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

    private static final Kind<HolidayNotice> NOTICE = new Kind<>(HolidayNotice.class, false, notice -> true);
    private static final Kind<ReportingRegime> REGIME = new Kind<>(ReportingRegime.class, false, regime -> true);

    private final Kind<Agreement> agreement;

    private JsonReader(boolean isLenient) {
        agreement = new Kind<>(
                Agreement.class, isLenient, isLenient ? read -> !Elements.hasKept(read) : Elements::areFieldsKnown);
    }

    /**
     * A kind of document.
     *
     * @param type what it is read as
     * @param isLenient whether what it has of a newer version is kept
     * @param isWelcome whether what was bound has no fields but those of the format and of its users
     */
    private record Kind<T>(Class<T> type, boolean isLenient, Predicate<T> isWelcome) {}

    /**
     * Reads an agreement from a file in UTF-8.
     *
     * @param file the file
     * @return the agreement
     * @throws UnreadableJsonException if the file does not hold an agreement in this format
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public Agreement readAgreement(Path file) {
        return read(file, agreement);
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
        return read(json, agreement);
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
        return read(json, agreement);
    }

    /**
     * Reads an agreement from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     */
    public Agreement readAgreement(byte[] json) {
        return read(json, agreement);
    }

    /**
     * Reads an agreement from text.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     */
    public Agreement readAgreement(String json) {
        return read(json, agreement);
    }

    /**
     * Reads a notice from a file in UTF-8.
     *
     * @param file the file
     * @return the notice
     * @throws UnreadableJsonException if the file does not hold a notice of days off
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public HolidayNotice readNotice(Path file) {
        return read(file, NOTICE);
    }

    /**
     * Reads a notice from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the notice
     * @throws UnreadableJsonException if the bytes are not a notice of days off
     * @throws UncheckedIOException if the stream cannot be read
     */
    public HolidayNotice readNotice(InputStream json) {
        return read(json, NOTICE);
    }

    /**
     * Reads a notice from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the notice
     * @throws UnreadableJsonException if the text is not a notice of days off
     * @throws UncheckedIOException if the text cannot be read
     */
    public HolidayNotice readNotice(Reader json) {
        return read(json, NOTICE);
    }

    /**
     * Reads a notice from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the notice
     * @throws UnreadableJsonException if the bytes are not a notice of days off
     */
    public HolidayNotice readNotice(byte[] json) {
        return read(json, NOTICE);
    }

    /**
     * Reads a notice from text.
     *
     * @param json the text
     * @return the notice
     * @throws UnreadableJsonException if the text is not a notice of days off
     */
    public HolidayNotice readNotice(String json) {
        return read(json, NOTICE);
    }

    /**
     * Reads a reporting regime from a file in UTF-8.
     *
     * @param file the file
     * @return the regime
     * @throws UnreadableJsonException if the file does not hold a reporting regime
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public ReportingRegime readRegime(Path file) {
        return read(file, REGIME);
    }

    /**
     * Reads a reporting regime from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the regime
     * @throws UnreadableJsonException if the bytes are not a reporting regime
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReportingRegime readRegime(InputStream json) {
        return read(json, REGIME);
    }

    /**
     * Reads a reporting regime from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the regime
     * @throws UnreadableJsonException if the text is not a reporting regime
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReportingRegime readRegime(Reader json) {
        return read(json, REGIME);
    }

    /**
     * Reads a reporting regime from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the regime
     * @throws UnreadableJsonException if the bytes are not a reporting regime
     */
    public ReportingRegime readRegime(byte[] json) {
        return read(json, REGIME);
    }

    /**
     * Reads a reporting regime from text.
     *
     * @param json the text
     * @return the regime
     * @throws UnreadableJsonException if the text is not a reporting regime
     */
    public ReportingRegime readRegime(String json) {
        return read(json, REGIME);
    }

    private static <T> T read(Path file, Kind<T> kind) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Input.bytes(in), kind);
        } catch (IOException e) {
            throw new UncheckedIOException("file must be readable, but was not: " + file, e);
        }
    }

    private static <T> T read(InputStream json, Kind<T> kind) {
        try {
            return read(Input.bytes(json), kind);
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be readable, but was not", e);
        }
    }

    private static <T> T read(Reader json, Kind<T> kind) {
        try {
            return read(Input.text(json), kind);
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable, but was not", e);
        }
    }

    private static <T> T read(byte[] json, Kind<T> kind) {
        Input.refuseLongerThanAllowed(json.length);
        if (Utf8.isPlain(json)) {
            try {
                T read = Mappers.ofBytes().readValue(json, kind.type());
                if (read != null && kind.isWelcome().test(read)) {
                    return read;
                }
            } catch (JacksonException e) {
                // Falls through: read once more as text, by characters, to say where and why.
            } catch (LinkageError e) {
                throw Libraries.unfit(e);
            }
        }
        return read(Input.decoded(json), kind);
    }

    private static <T> T read(String json, Kind<T> kind) {
        Input.refuseLongerThanAllowed(json.length());
        String text = Input.withoutMark(json);
        try {
            T read = bound(text, kind);
            return read != null && kind.isWelcome().test(read) ? read : second(text, kind);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    private static <T> @Nullable T bound(String text, Kind<T> kind) {
        try {
            return Mappers.strict().readValue(text, kind.type());
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Looks at a text that was not read at the first attempt. */
    private static <T> T second(String text, Kind<T> kind) {
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
        List<Noted.Found> found = Diagnosis.of(text, root, kind.type(), kind.isLenient());
        List<JsonProblem> problems = found.stream()
                .filter(one -> !kind.isLenient() || !one.isOfNewerVersion())
                .map(Noted.Found::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnreadableJsonException(problems);
        }
        T read = kind.isLenient() ? bound(Kept.setAside(root, found), kind) : null;
        if (read == null) {
            Sentence sentence = Sentence.of("unreadable", root.shown());
            throw new UnreadableJsonException(List.of(sentence.at(start, Fault.INVALID_VALUE)));
        }
        return read;
    }
}
