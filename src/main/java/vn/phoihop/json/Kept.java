package vn.phoihop.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lenient reading did not understand and keeps: in the extensions of the element it belongs to, under its name or,
 * where it stood deeper, under the JSON Pointer that leads to it from there.
 */
final class Kept {
    private Kept() {}

    /** Sets aside what was found unknown, so that the rest of the text can be read. */
    static void setAside(Node root, List<Diagnosis.Found> unknown, Map<String, Class<?>> lists) {
        root.removeAdded();
        for (Diagnosis.Found one : unknown) {
            Node part = one.isUnknownField() ? one.node() : unit(one.node());
            Node owner = owner(root, part, lists);
            part.hide();
            owner.add(part.pointerFrom(owner), part.raw());
        }
    }

    /** What cannot be understood in part: the item of an outermost list, or the outermost field. */
    private static Node unit(Node node) {
        Node unit = node;
        Node holder = unit.parent();
        while (holder != null && holder.parent() != null && !isOutermostList(holder)) {
            unit = holder;
            holder = unit.parent();
        }
        return unit;
    }

    private static boolean isOutermostList(Node node) {
        Node holder = node.parent();
        return node.isArray() && holder != null && holder.parent() == null;
    }

    /** The element that a part belongs to: the item of an outermost list if that can carry fields, or the agreement. */
    private static Node owner(Node root, Node part, Map<String, Class<?>> lists) {
        Node unit = unit(part);
        Node list = unit.parent();
        Class<?> item = list == null || unit == part ? null : lists.get(list.name());
        return item != null && Shape.isExtended(item) ? unit : root;
    }

    /** Puts back what was kept, in the elements first and then in the agreement. */
    static void putBack(ObjectNode agreement) {
        for (JsonNode list : agreement) {
            for (JsonNode item : list.isArray() ? list : List.<JsonNode>of()) {
                if (item instanceof ObjectNode element) {
                    putBackInto(element);
                }
            }
        }
        putBackInto(agreement);
    }

    private static void putBackInto(ObjectNode element) {
        List<String> pointers = new ArrayList<>();
        element.propertyNames().stream().filter(name -> name.startsWith("/")).forEach(pointers::add);
        for (String pointer : pointers) {
            JsonNode part = element.remove(pointer);
            int last = pointer.lastIndexOf('/');
            JsonNode holder = element.at(pointer.substring(0, last));
            String step = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
            if (holder instanceof ObjectNode object && !object.has(step)) {
                object.set(step, part);
            } else if (holder instanceof ArrayNode array && isIndex(step)) {
                array.insert(Math.min(Integer.parseInt(step), array.size()), part);
            } else if (holder.isMissingNode() && last > 0 && isIndex(step)) {
                restoreList(element, pointer.substring(1, last), part);
            }
        }
    }

    /** A list whose only items were kept was left out as empty. */
    private static void restoreList(ObjectNode element, String name, @Nullable JsonNode part) {
        if (name.indexOf('/') < 0 && part != null) {
            element.putArray(name).add(part);
        }
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
