package vn.phoihop.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day written {@code 2021-02-20} and nothing else; Jackson's own reader also takes arrays and cannot be told not to. */
final class StrictDay extends StdScalarDeserializer<LocalDate> {
    private static final int LENGTH = "2021-02-20".length();

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
            }
        } catch (DateTimeParseException e) {
            // falls through to the one refusal
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
    }
}
