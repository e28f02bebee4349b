package vn.phoihop.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;

/** A ledger as lines of JSON: the ledger without events, then an event on each line. */
final class LedgerLines {
    private static final int BUFFER = 1 << 16;

    private final List<Event> events = new ArrayList<>();
    private final List<JsonProblem> problems = new ArrayList<>();
    private @Nullable Ledger ledger;
    private int line;
    private boolean hasHead;

    private LedgerLines() {}

    /** Reads a ledger, a line at a time. */
    static Ledger read(InputStream in) throws IOException {
        LedgerLines lines = new LedgerLines();
        lines.readLines(in);
        return lines.whole();
    }

    /** Reads a ledger from text. */
    static Ledger read(String text) {
        LedgerLines lines = new LedgerLines();
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0 && !lines.isEnough()) {
            lines.line(text.substring(start, end));
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        if (!lines.isEnough()) {
            lines.line(text.substring(start));
        }
        return lines.whole();
    }

    private void readLines(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    begun.write(buffer, start, i - start);
                    line(begun);
                    start = i + 1;
                    if (isEnough()) {
                        return;
                    }
                }
            }
            begun.write(buffer, start, count - start);
            if (begun.size() > Input.LONGEST) {
                break; // told of as too long
            }
        }
        line(begun);
    }

    private boolean isEnough() {
        return problems.size() >= Noted.MOST;
    }

    private void line(ByteArrayOutputStream begun) {
        byte[] json = begun.toByteArray();
        begun.reset();
        line(isBlank(json), () -> Kind.LEDGER.read(json), () -> Kind.EVENT.read(json));
    }

    private void line(String json) {
        line(isBlank(json), () -> Kind.LEDGER.read(json), () -> Kind.EVENT.read(json));
    }

    private void line(boolean isBlank, Supplier<Ledger> head, Supplier<Event> event) {
        line++;
        if (isBlank) {
            return;
        }
        try {
            if (hasHead) {
                events.add(event.get());
            } else {
                hasHead = true;
                ledger = head.get();
            }
        } catch (UnreadableJsonException e) {
            for (JsonProblem problem : e.problems()) {
                if (!isEnough()) {
                    problems.add(atLine(problem));
                }
            }
        }
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (!isBlank((char) b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String json) {
        return json.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** What was found in the text of one line, as of the whole. */
    private JsonProblem atLine(JsonProblem problem) {
        Place place = problem.place();
        return new JsonProblem(
                new Place(place.pointer(), line, Math.max(1, place.column())),
                problem.fault(),
                problem.message(),
                problem.found(),
                problem.known());
    }

    private Ledger whole() {
        if (!hasHead) {
            problems.add(Sentence.of("empty").at(new Place("", 1, 1), JsonProblem.Fault.NOT_JSON));
        }
        if (ledger == null || !problems.isEmpty()) {
            throw new UnreadableJsonException(problems);
        }
        return events.isEmpty()
                ? ledger
                : ledger.toBuilder().addAllEvents(events).build();
    }

    /** Writes a ledger, each line ended by a line feed. */
    static void write(Ledger ledger, OutputStream out) throws IOException {
        out.write(Mappers.strict().writeValueAsBytes(ledger.withEvents(List.of())));
        out.write('\n');
        for (Event event : ledger.events()) {
            out.write(Mappers.strict().writeValueAsBytes(event));
            out.write('\n');
        }
    }
}
