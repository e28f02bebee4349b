package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.time.Recurrence.Cycle;

/** Of recurrences the schema sees as much as the reader does. */
class RecurrenceSchemaTest {
    private static final List<String> INTERVALS = List.of(
            "",
            ", \"interval\": 2",
            ", \"interval\": 3",
            ", \"interval\": 4",
            ", \"interval\": 5",
            ", \"interval\": 6",
            ", \"interval\": 12");
    private static final List<String> ALIGNED =
            List.of("", ", \"alignedToCalendar\": true", ", \"alignedToCalendar\": false");
    private static final List<String> STARTS = List.of("", ", \"start\": {\"event\": \"signed\"}");
    private static final List<String> FIRST_DUE = List.of("", ", \"firstDue\": \"2023-01-13\"");
    private static final List<String> COUNTS = List.of("", ", \"count\": 10");

    private static String agreement(String every) {
        return """
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "duties": [{"id": "d", "modality":
                "must", "bearers": {"each": ["a"]}, "action": {"vi": "a"}, "arises": [{"every": %s}]}]}
                """.formatted(every);
    }

    /** Whether both take it; they must agree. */
    private static boolean isTaken(String every) {
        String document = agreement(every);
        boolean isRead = isRead(document);
        assertThat(ShippedSchema.faults(document)).as(every).matches(faults -> faults.isEmpty() == isRead);
        return isRead;
    }

    private static boolean isRead(String document) {
        try {
            PhoihopJson.readAgreement(document);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }

    /** Everything that can stand together with a cycle, or cannot. */
    private static List<String> combinations() {
        List<String> combinations = new ArrayList<>(List.of(""));
        for (List<String> choices : List.of(INTERVALS, ALIGNED, STARTS, FIRST_DUE, COUNTS)) {
            List<String> longer = new ArrayList<>();
            combinations.forEach(start -> choices.forEach(choice -> longer.add(start + choice)));
            combinations = longer;
        }
        return combinations;
    }

    @ParameterizedTest
    @EnumSource(Cycle.class)
    void theSchemaTakesTheAttributesThatMayStandTogetherAndNoOthers(Cycle cycle) {
        long taken = combinations().stream()
                .filter(with -> isTaken("{\"cycle\": \"" + cycle.code() + "\"" + with + "}"))
                .count();
        // From an anchor, counted or not, with each of the 7 intervals: start or firstDue, each with nothing said of
        // the
        // calendar or "false": 56; or start and "true": 14. Without an anchor, with each interval that divides the
        // year,
        // 3 ways to speak of the calendar.
        int divisors = switch (cycle) {
            case MONTH -> 6; // none, 2, 3, 4, 6, 12
            case QUARTER -> 3; // none, 2, 4
            case HALF_YEAR -> 2; // none, 2
            default -> 1;
        };
        int expected = switch (cycle) {
            case UNSTATED -> 2; // not said to be of the calendar, or said not to be
            case NINE_MONTHS -> 5;
            default -> 70 + 3 * divisors;
        };
        assertThat(taken).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"interval\": 2, \"start\": {\"event\": \"a\"}",
                "\"interval\": 999, \"start\": {\"day\": \"2021-02-20\"}",
                "\"atLeast\": 2",
                "\"atLeast\": 999",
                "\"count\": 1, \"firstDue\": \"0001-01-01\"",
                "\"count\": 999, \"firstDue\": \"9999-12-31\"",
                "\"until\": \"2025-12-31\"",
                "\"regime\": \"nd-09-2019\""
            })
    void theBoundsAreTakenByBoth(String with) {
        assertThat(isTaken("{\"cycle\": \"week\", " + with + "}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"interval\": 1, \"start\": {\"event\": \"a\"}",
                "\"interval\": 1000, \"start\": {\"event\": \"a\"}",
                "\"interval\": \"2\", \"start\": {\"event\": \"a\"}",
                "\"atLeast\": 1",
                "\"atLeast\": 1000",
                "\"count\": 0, \"start\": {\"event\": \"a\"}",
                "\"count\": 1000, \"start\": {\"event\": \"a\"}",
                "\"start\": \"signed\"",
                "\"start\": {}",
                "\"firstDue\": \"end:month\"",
                "\"until\": 2025",
                "\"regime\": \"chế độ\"",
                "\"alignedToCalendar\": \"yes\"",
                "\"cycle\": \"week\", \"every\": 2"
            })
    void whatIsOutOfBoundsOrOfAnotherTypeIsRefusedByBoth(String with) {
        assertThat(isTaken("{\"cycle\": \"week\", " + with + "}")).isFalse();
    }

    @Test
    void aCycleStandsAloneOrInAnObjectAndNothingElse() {
        for (Cycle cycle : Cycle.values()) {
            assertThat(isTaken("\"" + cycle.code() + "\"")).isTrue();
            assertThat(isTaken("{\"cycle\": \"" + cycle.code() + "\"}")).isTrue();
        }
        for (String other : List.of("\"yearly\"", "\"\"", "1", "true", "{}", "[\"year\"]", "{\"interval\": 2}")) {
            assertThat(isTaken(other)).as(other).isFalse();
        }
    }

    /** An object that says no more than a cycle is written as the cycle: both are the same. */
    @Test
    void whatIsSaidTwoWaysIsWrittenOneWay() {
        String written = PhoihopJson.writeAgreement(
                PhoihopJson.readAgreement(agreement("{\"cycle\": \"year\", \"alignedToCalendar\": false}")));
        assertThat(written).contains("\"arises\": [{\"every\": \"year\"}]");
    }
}
