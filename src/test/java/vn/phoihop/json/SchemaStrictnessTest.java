package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The goldens, changed in one place: the schema refuses what nowhere makes sense, and nothing that the strict reader
 * takes.
 */
class SchemaStrictnessTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What is put in the place of every value in turn: forms of each kind of text, number and list, sound and not. */
    private static final List<String> PROBES = """
            null
            true
            0
            1
            1000
            -1
            5.0
            2e39
            1e40
            2e40
            ""
            " "
            "\\u00a0"
            "\\u3000"
            "\\t\\u001f"
            "a"
            "a.B_9-"
            "a-9"
            "a--b"
            "-a"
            "đ"
            "each:a"
            "each:each:a"
            "must"
            "2021-02-20"
            "2021-02-30"
            "2021-2-3"
            "0000-01-01"
            "0001-12-31"
            "2021-2025"
            "2025-2021"
            "0999-2021"
            "9999-9999"
            "1.0"
            "1.999999"
            "1.01"
            "2.0"
            {}
            []
            [1]
            ["a"]
            [{}]
            {"vi": "a"}
            {"tlh": "a"}
            {"v": "a"}
            {"VI": "a"}
            {"vi": " "}
            {"a": 1}
            99999
            100000
            "12-15"
            "02-30"
            "end:2025-Q3"
            "middle:quarter"
            "lunar:01-30"
            "next-working-day"
            "VN"
            "Asia/Ho_Chi_Minh"
            {"event": "a"}
            {"day": "2021-02-20"}
            {"days": 3}
            {"days": 3, "weeks": 1}
            {"before": "12-15"}
            {"before": "12-15", "on": "12-15"}
            {"vague": {"vi": "a"}, "earliestOf": []}
            {"firstDay": "counted"}
            [{"none": {"vi": "a"}}]
            [{"none": {"vi": "a"}}, {"vague": {"vi": "a"}}]
            """.lines().toList();

    /** A document and a place in it; the shortest document that has such a place, whichever item of a list it is in. */
    private record Slot(JsonNode document, JsonPointer pointer) {
        JsonNode owner() {
            return document.at(pointer.head());
        }

        String step() {
            return pointer.last().getMatchingProperty();
        }
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Goldens.valid().stream()
                .map(Goldens::text)
                .sorted(Comparator.comparingInt(String::length))
                .map(MAPPER::readTree)
                .forEach(document -> collect(document, document, JsonPointer.empty(), seen, slots));
        return slots;
    }

    private static void collect(
            JsonNode document, JsonNode node, JsonPointer pointer, Set<String> seen, List<Slot> slots) {
        if (!pointer.matches() && seen.add(pointer.toString().replaceAll("/\\d+(?=/|$)", "/#"))) {
            slots.add(new Slot(document, pointer));
        }
        node.forEachEntry((name, value) -> collect(document, value, pointer.appendProperty(name), seen, slots));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(document, node.get(i), pointer.appendIndex(i), seen, slots);
        }
    }

    /** The document with another value in the place. */
    private static String changed(Slot slot, JsonNode value) {
        Slot copy = new Slot(slot.document().deepCopy(), slot.pointer());
        if (copy.owner() instanceof ObjectNode object) {
            object.set(copy.step(), value);
        } else {
            ((ArrayNode) copy.owner()).set(Integer.parseInt(copy.step()), value);
        }
        return copy.document().toString();
    }

    private static boolean isRead(String document) {
        try {
            PhoihopJson.readAgreement(document);
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }

    @Test
    void nullStandsNowhere() {
        for (Slot slot : slots()) {
            assertThat(ShippedSchema.faults(changed(slot, MAPPER.nullNode())))
                    .as("null at %s", slot.pointer())
                    .isNotEmpty();
        }
    }

    @Test
    void aFieldNobodyKnowsStandsNowhereButInAFieldOfTheWritersOwn() {
        for (Slot slot : slots()) {
            if (slot.document().at(slot.pointer()) instanceof ObjectNode object) {
                boolean isOwn = slot.pointer().toString().contains("/x-");
                assertThat(ShippedSchema.faults(changed(slot, object.deepCopy().put("nobodyKnows", "a"))))
                        .as("a field at %s", slot.pointer())
                        .matches(faults -> faults.isEmpty() == isOwn);
            }
        }
    }

    @Test
    void theSchemaRefusesNothingThatIsRead() {
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (Slot slot : slots()) {
            for (String probe : PROBES) {
                String document = changed(slot, MAPPER.readTree(probe));
                if (!ShippedSchema.faults(document).isEmpty()) {
                    refused++;
                    if (isRead(document)) {
                        readAllTheSame.add(probe + " at " + slot.pointer());
                    }
                }
            }
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void theSchemaRefusesNothingThatIsReadWhereAFieldIsLeftOut() {
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (Slot slot : slots()) {
            if (slot.owner().isObject()) {
                JsonNode copy = slot.document().deepCopy();
                ((ObjectNode) copy.at(slot.pointer().head())).remove(slot.step());
                if (!ShippedSchema.faults(copy.toString()).isEmpty()) {
                    refused++;
                    if (isRead(copy.toString())) {
                        readAllTheSame.add("without " + slot.pointer());
                    }
                }
            }
        }
        assertThat(readAllTheSame).isEmpty();
        assertThat(refused).isGreaterThan(30);
    }
}
