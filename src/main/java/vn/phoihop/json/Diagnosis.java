package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.duty.Arising;
import vn.phoihop.internal.Require;

/** Says in the words of the document why it could not be read, and where. Runs only when reading failed. */
final class Diagnosis {
    /** What stands at a pointer: where it begins, how a message shows it, and the first field of an object. */
    private record Found(int line, int column, String shown, String firstField) {}

    /** Where Jackson's sentences turn to those who configure a parser. */
    private static final List<String> HINTS = List.of(": enable ", " (start marker at ", " (not recognized ");

    private static final List<String> KINDS = kinds(Arising.class);
    private static final Pattern ARISING = Pattern.compile("(.*/arises/\\d+)(.*)");

    private final JsonMapper mapper;
    private final String json;

    Diagnosis(JsonMapper mapper, String json) {
        this.mapper = mapper;
        this.json = json;
    }

    JsonProblem of(JacksonException e) {
        String pointer = withKind(pointer(e), e);
        JacksonException limit = limit(e);
        if (limit != null) {
            return at(find(pointer), pointer, malformed(limit));
        }
        if (e instanceof StreamReadException && !(e instanceof InputCoercionException)) {
            return at(e.getLocation(), pointer, malformed(e));
        }
        if (String.valueOf(e.getOriginalMessage()).startsWith("Trailing token ")) {
            return at(e.getLocation(), "", "document must be one JSON object with nothing behind it");
        }
        Found found = find(pointer);
        if (found != null) {
            String message = message(e, found);
            boolean isElsewhere = message.endsWith("must be " + found.shown() + ", but was " + found.shown());
            return isElsewhere
                    ? at(e.getLocation(), pointer, "value has another type than its place asks for")
                    : at(found, pointer, message);
        }
        int last = pointer.lastIndexOf('/');
        if (last < 0) {
            return at(e.getLocation(), "", "document must be one JSON object, but was empty");
        }
        String owner = pointer.substring(0, last);
        return e instanceof InvalidNullException
                ? at(find(owner), owner, "must state " + pointer.substring(last + 1))
                : at(e.getLocation(), pointer, "value cannot be read");
    }

    private static @Nullable JacksonException limit(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException limit) {
                return limit;
            }
        }
        return null;
    }

    /** Jackson's path leaves out the one field that tells the kind of an arising; this puts it back. */
    private String withKind(String pointer, JacksonException e) {
        Matcher arising = ARISING.matcher(pointer);
        if (!arising.matches()) {
            return pointer;
        }
        String below = arising.group(2);
        Found found = find(arising.group(1));
        boolean isKind = found != null && KINDS.contains(found.firstField());
        boolean isAboutIt = below.isEmpty() && isAbout(e, Arising.class);
        return found == null || !isKind || isAboutIt || below.startsWith("/" + found.firstField())
                ? pointer
                : arising.group(1) + "/" + found.firstField() + below;
    }

    private static boolean isAbout(JacksonException e, Class<?> type) {
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() == type;
    }

    private static String message(JacksonException e, Found found) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field " + Require.shown(unknown.getPropertyName()) + ", known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidNullException || found.shown().equals("null")) {
            return "value must not be null; what is unstated is left out";
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        }
        if (e instanceof InvalidTypeIdException unknown) {
            Class<?> sum = unknown.getBaseType().getRawClass();
            return found.firstField().isEmpty()
                    ? "value must be " + expected(sum, found) + ", but was " + found.shown()
                    : "unknown kind " + Require.shown(found.firstField()) + ", known are "
                            + String.join(", ", kinds(sum));
        }
        if (e instanceof InputCoercionException) {
            return "value must be a whole number below 2147483648, but was " + found.shown();
        }
        if (e instanceof MismatchedInputException mismatch) {
            String expected = expected(mismatch.getTargetType(), found);
            boolean hasMore = expected.startsWith("an object with one field")
                    && !found.firstField().isEmpty();
            return "value must be " + expected + ", but was " + found.shown() + (hasMore ? " with more" : "");
        }
        return "value cannot be read, but was " + found.shown();
    }

    /** Jackson's own sentence, less its hints to those who configure a parser. */
    private static String malformed(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return "text goes beyond the limits of the reader: " + said;
        }
        if (said.startsWith("Duplicate Object property ")) {
            return "field " + said.substring("Duplicate Object property ".length()) + " must be given only once";
        }
        for (String hint : HINTS) {
            said = said.contains(hint) ? said.substring(0, said.indexOf(hint)) : said;
        }
        return "text must be JSON, but here it is not: " + said;
    }

    /** The fields that tell the kinds of a sum type apart. */
    private static List<String> kinds(Class<?> sum) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .map(kind -> kind.isAnnotationPresent(JsonTypeName.class)
                        ? kind.getAnnotation(JsonTypeName.class).value()
                        : kind.getSimpleName().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String expected(@Nullable Class<?> type, Found found) {
        if (type == null) {
            return "of another type";
        }
        if (type.isSealed() && !isWrittenAsText(type)) {
            return "an object with one field, " + String.join(" or ", kinds(type));
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == OptionalInt.class) {
            return "a whole number";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == LocalDate.class) {
            return found.shown().matches("\"\\d{4}-\\d\\d-\\d\\d\"")
                    ? "a day that exists"
                    : "a day such as \"2021-02-20\"";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "an object of texts by language, such as {\"vi\": \"…\"}";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return type == String.class || isWrittenAsText(type) ? "text" : "an object";
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> m.isAnnotationPresent(JsonValue.class) && m.getReturnType() == String.class);
    }

    private static String pointer(JacksonException e) {
        StringBuilder b = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            b.append('/')
                    .append(
                            name == null
                                    ? String.valueOf(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return b.toString();
    }

    private static JsonProblem at(@Nullable TokenStreamLocation location, String pointer, String message) {
        return new JsonProblem(
                location == null
                        ? new Place(pointer, 0, 0)
                        : new Place(pointer, location.getLineNr(), location.getColumnNr()),
                message);
    }

    private static JsonProblem at(@Nullable Found found, String pointer, String message) {
        return new JsonProblem(
                found == null ? new Place(pointer, 0, 0) : new Place(pointer, found.line(), found.column()), message);
    }

    /** Goes through the text, by characters, to the value at a pointer. */
    private @Nullable Found find(String pointer) {
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY || token == JsonToken.PROPERTY_NAME) {
                    continue;
                }
                TokenStreamContext context = parser.streamReadContext();
                TokenStreamContext owner = token.isStructStart() ? context.getParent() : context;
                if (owner.pathAsPointer().toString().equals(pointer)) {
                    TokenStreamLocation location = parser.currentTokenLocation();
                    boolean isPrivate = token == JsonToken.VALUE_STRING && pointer.startsWith("/persons");
                    String shown = isPrivate ? "text" : shown(token, parser);
                    String firstField = token == JsonToken.START_OBJECT ? firstField(parser) : "";
                    return new Found(location.getLineNr(), location.getColumnNr(), shown, firstField);
                }
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String firstField(JsonParser parser) {
        try {
            return parser.nextToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : "";
        } catch (JacksonException e) {
            return ""; // what stands there is beyond the limits of the reader
        }
    }

    private static String shown(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> Require.shown(parser.getString());
            default -> parser.getString();
        };
    }
}
