package vn.phoihop.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.internal.Format;
import vn.phoihop.internal.Steps;
import vn.phoihop.time.Recurrence;

/**
 * What lenient reading did not understand and keeps: in the extensions of the element it belongs to, under its name or,
 * where it stood deeper, under the JSON Pointer that leads to it from there.
 */
final class Kept {
    private static final String FORMAT = "/format";
    private static final String EVERY = "/every";
    private static final Map<String, Shape.Member> MEMBERS = Shape.members(Agreement.class);

    private Kept() {}

    /** Sets aside what was found unknown, and gives the text that is left. */
    static String setAside(Node root, List<Noted.Found> unknown) {
        root.removeAdded();
        Set<Node> whole = new HashSet<>();
        for (Noted.Found one : unknown) {
            Node unit = unit(one.node());
            if (!one.isUnknownField() || (unit != one.node() && isItem(unit) && !isExtended(unit))) {
                whole.add(unit);
            }
        }
        Set<Node> done = new HashSet<>();
        for (Noted.Found one : unknown) {
            Node unit = unit(one.node());
            Node part = whole.contains(unit) ? unit : one.node();
            if (done.add(part)) {
                Node owner = part != unit && isItem(unit) ? unit : root;
                part.hide();
                owner.add(part.pointerFrom(owner), part.raw());
            }
        }
        Node format = root.field("format");
        if (format != null && format.string() != null && Format.isNewerMinor(format.string()) && !done.isEmpty()) {
            root.add(FORMAT, format.raw());
        }
        return root.write();
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

    private static boolean isItem(Node unit) {
        Node list = unit.parent();
        return list != null && list.isArray();
    }

    private static boolean isExtended(Node unit) {
        Node list = unit.parent();
        Shape.Member member = list == null ? null : MEMBERS.get(list.name());
        return member != null && Shape.isExtended(member.type());
    }

    /** Puts back what was kept, in the elements first and then in the agreement. */
    static void putBack(ObjectNode agreement) {
        for (Map.Entry<String, Shape.Member> member : MEMBERS.entrySet()) {
            if (member.getValue().isList()) {
                for (JsonNode item : agreement.path(member.getKey())) {
                    if (item instanceof ObjectNode element) {
                        putBackInto(element);
                    }
                }
            }
        }
        putBackInto(agreement);
    }

    private static void putBackInto(ObjectNode element) {
        List<String> pointers = element.propertyNames().stream()
                .filter(name -> name.startsWith("/"))
                .toList();
        for (String pointer : pointers) {
            JsonNode part = element.remove(pointer);
            int last = pointer.lastIndexOf('/');
            JsonNode holder = element.at(pointer.substring(0, last));
            String step = pointer.substring(last + 1);
            String name = Steps.name(step);
            int index = Steps.index(step);
            if (holder instanceof ObjectNode object && (!object.has(name) || pointer.equals(FORMAT))) {
                object.set(name, part);
            } else if (holder.isString() && pointer.startsWith(EVERY, last - EVERY.length())) {
                unfold(element, pointer.substring(0, last)).set(name, part);
            } else if (holder instanceof ArrayNode array && index >= 0) {
                array.insert(Math.min(index, array.size()), part);
            } else if (holder.isMissingNode() && last > 0 && index >= 0) {
                restoreList(element, pointer.substring(1, last), part);
            }
        }
    }

    /** A recurrence of which nothing is left but its cycle was written as that, and is an object again. */
    private static ObjectNode unfold(ObjectNode element, String pointer) {
        int last = pointer.lastIndexOf('/');
        ObjectNode arising = (ObjectNode) element.at(pointer.substring(0, last));
        String name = Steps.name(pointer.substring(last + 1));
        ObjectNode every = element.objectNode();
        every.set(Shape.fields(Recurrence.class).get(0), arising.get(name));
        arising.set(name, every);
        return every;
    }

    /** A list whose only items were kept was left out as empty. */
    private static void restoreList(ObjectNode element, String name, @Nullable JsonNode part) {
        if (name.indexOf('/') < 0 && part != null) {
            element.putArray(name).add(part);
        }
    }
}
