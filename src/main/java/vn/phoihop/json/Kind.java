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
import vn.phoihop.party.Register;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleChanges;
import vn.phoihop.time.HolidayNotice;
import vn.phoihop.time.ReportingRegime;

/**
 * A kind of document, and how it is read from whatever holds its text.
 *
 * @param type what it is read as
 * @param isLenient whether what it has of a newer version is kept
 * @param isWelcome whether what was bound has no fields but those of the format and of its users
 */
record Kind<T>(Class<T> type, boolean isLenient, Predicate<T> isWelcome) {
    static final Kind<Agreement> AGREEMENT = new Kind<>(Agreement.class, false, Elements::areFieldsKnown);
    static final Kind<Agreement> NEWER_AGREEMENT =
            new Kind<>(Agreement.class, true, agreement -> !Elements.hasKept(agreement));
    static final Kind<HolidayNotice> NOTICE = strict(HolidayNotice.class);
    static final Kind<ReportingRegime> REGIME = strict(ReportingRegime.class);
    static final Kind<Register> REGISTER = strict(Register.class);
    static final Kind<RuleChanges> RULE_CHANGES = strict(RuleChanges.class);
    static final Kind<Findings> FINDINGS = strict(Findings.class);
    /** A ledger without its events, and each event: lines that have fields of users. */
    static final Kind<Ledger> LEDGER = new Kind<>(Ledger.class, false, Elements::areFieldsKnown);

    static final Kind<Event> EVENT = new Kind<>(Event.class, false, Elements::areFieldsKnown);

    /** One whose elements have no fields of users: there is nothing to look at once it is bound. */
    private static <T> Kind<T> strict(Class<T> type) {
        return new Kind<>(type, false, read -> true);
    }

    T read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Input.bytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException("file must be readable, but was not: " + file, e);
        }
    }

    T read(InputStream json) {
        try {
            return read(Input.bytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be readable, but was not", e);
        }
    }

    T read(Reader json) {
        try {
            return read(Input.text(json));
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable, but was not", e);
        }
    }

    T read(byte[] json) {
        Input.refuseLongerThanAllowed(json.length);
        if (Utf8.isPlain(json)) {
            try {
                T read = Mappers.ofBytes().readValue(json, type);
                if (read != null && isWelcome.test(read)) {
                    return read;
                }
            } catch (JacksonException e) {
                // Falls through: read once more as text, by characters, to say where and why.
            } catch (LinkageError e) {
                throw Libraries.unfit(e);
            }
        }
        return read(Input.decoded(json));
    }

    T read(String json) {
        Input.refuseLongerThanAllowed(json.length());
        String text = Input.withoutMark(json);
        try {
            T read = bound(text);
            return read != null && isWelcome.test(read) ? read : second(text);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    private @Nullable T bound(String text) {
        try {
            return Mappers.strict().readValue(text, type);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Looks at a text that was not read at the first attempt. */
    private T second(String text) {
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
        List<Noted.Found> found = Diagnosis.of(text, root, type, isLenient);
        List<JsonProblem> problems = found.stream()
                .filter(one -> !isLenient || !one.isOfNewerVersion())
                .map(Noted.Found::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnreadableJsonException(problems);
        }
        T read = isLenient ? bound(Kept.setAside(root, found)) : null;
        if (read == null) {
            Sentence sentence = Sentence.of("unreadable", root.shown());
            throw new UnreadableJsonException(List.of(sentence.at(start, Fault.INVALID_VALUE)));
        }
        return read;
    }
}
