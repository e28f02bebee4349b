package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.docs.WrittenTypes;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;

/** Of deadlines the schema sees as much as the reader does, but for labels that stand twice and days that are not. */
class DeadlineSchemaTest {
    private static final String WORDS = "{\"vi\": \"a\"}";
    private static final String NONE = "{\"none\": {\"vi\": \"a\"}}";
    private static final String EVENT = "{\"event\": \"signed\"}";
    private static final Map<Class<?>, String> BY_TYPE =
            Map.of(Limit.class, "{\"days\": 1}", DayRef.class, "\"12-15\"", Deadline.class, NONE);
    private static final Map<String, String> BY_NAME = Map.of(
            "vague",
            WORDS,
            "external",
            WORDS,
            "none",
            WORDS,
            "counting",
            "{}",
            "earliestOf",
            "[" + NONE + ", " + NONE + "]",
            "latestOf",
            "[" + NONE + ", " + NONE + "]",
            "cases",
            "[{\"when\": \"a\", \"then\": " + NONE + "}]",
            "readings",
            "[{\"label\": \"a\", \"deadline\": " + NONE + "}, {\"label\": \"b\", \"deadline\": " + NONE + "}]",
            "ambiguity",
            "\"a\"",
            "statedAs",
            "\"a\"");

    /** Each attribute with a value, and each list empty as well. */
    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        WrittenTypes.attributes(Deadline.class).forEach((name, type) -> {
            String byType = BY_TYPE.entrySet().stream()
                    .filter(entry ->
                            type.getTypeName().contains("<" + entry.getKey().getName() + ">"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(EVENT);
            fields.add("\"" + name + "\": " + BY_NAME.getOrDefault(name, byType));
            if (type.getTypeName().startsWith("java.util.List")) {
                fields.add("\"" + name + "\": []");
            }
        });
        return fields;
    }

    private static String agreement(String deadline) {
        return """
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "a"}, "duties": [{"id": "d", "modality":
                "must", "bearers": {"each": ["a"]}, "action": {"vi": "a"}, "deadline": %s}]}
                """.formatted(deadline);
    }

    private static boolean isRead(String document) {
        try {
            PhoihopJson.readAgreement(document);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }

    private static String object(List<String> fields) {
        return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** Whether both take it; they must agree. */
    private static boolean isTaken(String deadline) {
        String document = agreement(deadline);
        boolean isRead = isRead(document);
        assertThat(ShippedSchema.faults(document)).as(deadline).matches(faults -> faults.isEmpty() == isRead);
        return isRead;
    }

    @Test
    void theSchemaTakesTheAttributesThatMayStandTogetherAndNoOthers() {
        List<String> fields = fields();
        assertThat(fields).hasSize(28);
        int taken = isTaken("{}") ? 1 : 0;
        assertThat(taken).isZero();
        for (int i = 0; i < fields.size(); i++) {
            taken += isTaken(object(fields.subList(i, i + 1))) ? 1 : 0;
            for (int j = i + 1; j < fields.size(); j++) {
                taken += isTaken(object(List.of(fields.get(i), fields.get(j)))) ? 1 : 0;
                for (int k = j + 1; k < fields.size(); k++) {
                    List<String> three = List.of(fields.get(i), fields.get(j), fields.get(k));
                    taken += three.stream()
                                                    .map(field -> field.split(":", -1)[0])
                                                    .distinct()
                                                    .count()
                                            == 3
                                    && isTaken(object(three))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-15",
                "0001-01-01",
                "02-29",
                "12-31",
                "start:2025-06",
                "end:9999-12",
                "middle:2025",
                "middle:month",
                "end:half-year",
                "first-working-day:2025-H2",
                "last-working-day:quarter",
                "end:0001-Q4",
                "end:month-before",
                "middle:month-after",
                "day-1:month",
                "day-31:2025-06",
                "5th-wednesday:month-before",
                "last-sunday:0999-12",
                "lunar:12-30",
                "lunar:1968-01-01",
                "lunar:2100-12-01",
                "lunar:2025-06-01-leap"
            })
    void aDayThatCanBeNamedIsTakenByBoth(String day) {
        assertThat(DayRef.parse(day)).hasToString(day);
        assertThat(isTaken("{\"on\": \"" + day + "\"}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15/12",
                "12-32",
                "02-30",
                "04-31",
                "13-01",
                "2025-1-5",
                "0000-01-01",
                "start:",
                "start:2025-00",
                "start:2025-13",
                "end:2025-Q5",
                "end:2025-H3",
                "end:week",
                "end:0000",
                "Start:2025",
                "middle:2025-Q1",
                "middle:quarter",
                "middle:half-year",
                "first-working-day",
                "day-0:month",
                "day-05:month",
                "day-32:month",
                "day-25:quarter",
                "day-25:2025-Q1",
                "6th-monday:month",
                "1st-mon:month",
                "last-friday:2025",
                "start:year-before",
                "lunar:13-01",
                "lunar:01-31",
                "lunar:01-15-leap",
                "lunar: 01-15",
                "12-15 ",
                "end:2025\\n"
            })
    void aDayThatCannotBeNamedIsRefusedByBoth(String day) {
        assertThat(isTaken("{\"on\": \"" + day + "\"}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "lunar:2025-05-01-leap", "lunar:1967-01-01", "lunar:2024-01-30"})
    void aDayThatThereIsNotIsForTheReaderAlone(String day) {
        String document = agreement("{\"on\": \"" + day + "\"}");
        assertThat(isRead(document)).isFalse();
        assertThat(ShippedSchema.faults(document)).isEmpty();
    }

    @Test
    void whatStandsWithinADeadlineIsLookedAtAsWell() {
        String within = "{\"within\": {\"%s\": %s}, \"after\": {\"event\": \"a\"}}";
        Stream.of(
                        "{\"earliestOf\": [%s, %s]}",
                        "{\"cases\": [{\"when\": \"a\", \"then\": %s}], \"otherwise\": %s}",
                        "{\"readings\": [{\"label\": \"a\", \"deadline\": %s}, {\"label\": \"b\", \"deadline\": %s}]}")
                .forEach(holder -> {
                    assertThat(isTaken(holder.formatted(NONE, within.formatted("weeks", "99999"))))
                            .isTrue();
                    assertThat(isTaken(holder.formatted(NONE, within.formatted("weeks", "100000"))))
                            .isFalse();
                    assertThat(isTaken(holder.formatted(within.formatted("week", "2"), NONE)))
                            .isFalse();
                });
    }
}
