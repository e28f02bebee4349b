package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a document that can be read, and what becomes of it when something is put in the place of something else.
 *
 * @param text the text
 * @param schema the schema that takes it
 * @param reader what reads it
 */
record SoundText(String text, ShippedSchema schema, Function<String, ?> reader) {
    /** What can stand anywhere and is right almost nowhere. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "1",
            "\"\"",
            "\" \"",
            "\"a\"",
            "{}",
            "[]",
            "[1]",
            "[\"a\"]",
            "[{}]",
            "{\"vi\": \"a\"}",
            "{\"VI\": \"a\"}");

    /** The text with a slip in the place of something that stands in it once. */
    String slipped(String sound, String slip) {
        assertThat(text).containsOnlyOnce(sound);
        return text.replace(sound, slip);
    }

    /** What the reader finds wrong. */
    List<JsonProblem> problems(String other) {
        UnreadableJsonException e = catchThrowableOfType(UnreadableJsonException.class, () -> reader.apply(other));
        assertThat(e).as("refusal of %s", other).isNotNull();
        return e.problems();
    }

    /**
     * Puts each of many values in every place in turn, and looks that the schema refuses nothing that is read.
     *
     * @param values values of this kind of document, besides those that are odd anywhere
     * @return how many texts the schema refuses
     */
    int refused(List<String> pointers, List<String> values) {
        JsonNode sound = JsonMapper.shared().readTree(text);
        List<String> probes = new ArrayList<>(ODD);
        probes.addAll(values);
        List<String> readAllTheSame = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers) {
            for (String probe : probes) {
                String other = changed(sound, pointer, JsonMapper.shared().readTree(probe));
                if (!schema.against(other).isEmpty()) {
                    refused++;
                    if (isRead(other)) {
                        readAllTheSame.add(probe + " at " + pointer);
                    }
                } else {
                    assertThat(probe).as("taken by the schema at %s", pointer).isNotEqualTo("null");
                }
            }
        }
        assertThat(readAllTheSame).isEmpty();
        return refused;
    }

    private static String changed(JsonNode sound, String pointer, JsonNode value) {
        JsonNode copy = sound.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode owner = copy.at(pointer.substring(0, last));
        String step = pointer.substring(last + 1);
        if (owner instanceof ObjectNode object) {
            object.set(step, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(step), value);
        }
        return copy.toString();
    }

    private boolean isRead(String other) {
        try {
            return reader.apply(other) != null;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }
}
