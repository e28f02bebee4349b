package vn.phoihop.json;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads an instant written {@code 2023-07-07T09:30:00+07:00} or {@code 2023-07-07T02:30:00Z} (RFC 3339, with seconds and
 * capitals) and nothing else; Jackson's own reader also takes numbers and times without an offset.
 */
final class StrictMoment extends StdScalarDeserializer<Instant> {
    private static final int TIME = "2023-07-07".length();
    private static final int SECONDS = "2023-07-07T09:30".length();
    private static final int OFFSET = "+07:00".length();

    StrictMoment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getString();
        try {
            if (isOfForm(text)) {
                return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        .toInstant();
            }
        } catch (DateTimeParseException e) {
            // falls through to the one refusal
        }
        return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
    }

    private static boolean isOfForm(String text) {
        int last = text.length() - 1;
        if (last <= SECONDS || text.charAt(TIME) != 'T' || text.charAt(SECONDS) != ':') {
            return false;
        }
        char sign = text.charAt(Math.max(0, last + 1 - OFFSET));
        return text.charAt(last) == 'Z' || sign == '+' || sign == '-';
    }
}
