package vn.phoihop.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/** Says of text that is not one JSON value, or too much of it, where that shows. */
final class Malformed {
    private static final int LONGEST_WORD = 60;

    /** What Jackson says it waits for, and our word for it. */
    private static final List<Map.Entry<String, String>> EXPECTED = List.of(
            Map.entry("expecting double-quote", "a-field-name"),
            Map.entry("expecting comma", "a-comma"),
            Map.entry("expecting a colon", "a-colon"),
            Map.entry("expected ']'", "closing-bracket"),
            Map.entry("expected '}'", "closing-brace"),
            Map.entry("expected a valid value", "a-value"),
            Map.entry("expected a value", "a-value"),
            Map.entry("Unrecognized token", "a-value"));

    private Malformed() {}

    static JsonProblem notUtf8() {
        return Sentence.of("not-utf-8").at(new Place("", 0, 0), Fault.NOT_UTF8);
    }

    static JsonProblem tooLong() {
        return Sentence.of("too-long", String.valueOf(Input.LONGEST)).at(new Place("", 0, 0), Fault.TOO_LARGE);
    }

    /** What is wrong with a text as JSON: nothing, one thing, or where it went beyond a limit. */
    static List<JsonProblem> problems(String text, Outline outline) {
        Lines lines = new Lines(text);
        List<JsonProblem> problems = new ArrayList<>();
        JacksonException failure = outline.failure();
        if (outline.isTooMuch()) {
            problems.add(Sentence.of("too-many-values").at(new Place("", 0, 0), Fault.TOO_LARGE));
        } else if (outline.behind() >= 0 || (failure != null && outline.isWhole())) {
            int at = failure == null ? outline.behind() : offset(failure);
            problems.add(Sentence.of("trailing").at(lines.place("", at), Fault.NOT_JSON));
        } else if (failure != null) {
            problems.add(problem(failure, text, lines, outline));
        } else if (outline.root() == null) {
            problems.add(Sentence.of("empty").at(lines.place("", 0), Fault.NOT_JSON));
        }
        return problems;
    }

    private static JsonProblem problem(JacksonException e, String text, Lines lines, Outline outline) {
        String pointer = outline.open();
        int at = offset(e);
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return limit(said).at(lines.place(pointer, outline.begun()), Fault.TOO_LARGE);
        }
        if (e instanceof UnexpectedEndOfInputException || at >= text.length()) {
            return Sentence.of("not-json-end").at(lines.place(pointer, text.length()), Fault.NOT_JSON);
        }
        if (said.startsWith("Non-standard token")) {
            int start = wordStart(text, at);
            return Sentence.of("not-json-number", word(text, start)).at(lines.place(pointer, start), Fault.NOT_JSON);
        }
        int c = text.codePointAt(at);
        boolean isPrivate = pointer.startsWith("/persons");
        String found =
                isPrivate ? "something-else" : Character.isLetter(c) ? Require.shown(word(text, at)) : character(c);
        if (said.contains("comment?")) {
            return Sentence.of("not-json-comment").at(lines.place(pointer, at), Fault.NOT_JSON);
        }
        if (said.startsWith("Unrecognized character escape")) {
            return Sentence.of("not-json-escape", found).at(lines.place(pointer, at), Fault.NOT_JSON);
        }
        if (said.contains("numeric value")) {
            return Sentence.of("not-json-digits").at(lines.place(pointer, outline.begun()), Fault.NOT_JSON);
        }
        if (said.startsWith("Illegal unquoted character")) {
            return Sentence.of("not-json-control", found).at(lines.place(pointer, at), Fault.NOT_JSON);
        }
        if (said.startsWith("Broken surrogate pair")) {
            return Sentence.of("not-json-half").at(lines.place(pointer, outline.begun()), Fault.NOT_JSON);
        }
        String expected = EXPECTED.stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("something-else");
        return Sentence.of("not-json", found, expected).at(lines.place(pointer, at), Fault.NOT_JSON);
    }

    private static Sentence limit(String said) {
        if (said.contains("nesting depth")) {
            return Sentence.of("beyond-depth", String.valueOf(Mappers.DEEPEST));
        }
        if (said.startsWith("Number")) {
            return Sentence.of("beyond-number", String.valueOf(Mappers.LONGEST_NUMBER));
        }
        return said.startsWith("Name")
                ? Sentence.of("beyond-name", String.valueOf(Mappers.LONGEST_NAME))
                : Sentence.of("beyond-text", String.valueOf(Mappers.LONGEST_TEXT));
    }

    private static int offset(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 0 : (int) Math.max(0, location.getCharOffset());
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String character(int c) {
        if (c == '"') {
            return "a-double-quote";
        }
        String plain = Require.plain(Character.toString(c));
        boolean isSeen = !plain.equals("\uFFFD") && !Character.isSpaceChar(c);
        return isSeen ? "\"" + plain + "\"" : String.format(Locale.ROOT, "U+%04X", c);
    }
}
