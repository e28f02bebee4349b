package vn.phoihop.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies JSON merge patches (RFC 7386). */
final class MergePatch {
    private MergePatch() {}

    static String merged(String document, String patch) {
        Places.of(document);
        Places.of(patch);
        JsonNode merged = merged(tree(document), tree(patch));
        String flat = Mappers.locating().writeValueAsString(merged);
        return merged.isContainer() ? Layout.of(flat) : flat;
    }

    private static JsonNode tree(String json) {
        return Mappers.locating().readTree(Input.withoutMark(json));
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject()
                ? (ObjectNode) target.deepCopy()
                : Mappers.locating().createObjectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merged(result.path(field.getKey()), field.getValue()));
            }
        }
        return result;
    }
}
