package vn.phoihop.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.phoihop.internal.Format;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.json.JsonProblem.Fault;

/**
 * Says everything that keeps a text from being read, in its own words, with the places.
 *
 * <p>Each value is read by itself, the innermost first. What the reader complains of is noted and hidden, and the
 * reader is asked again, so that what is wrong in one value costs nothing in the others. Runs only when reading has
 * failed.
 */
final class Diagnosis {
    private final Noted noted;
    private final Fields fields;
    private final Explanation explanation;
    private final Map<Class<?>, Map<String, Shape.Member>> membersByType = new HashMap<>();

    private Diagnosis(Noted noted) {
        this.noted = noted;
        this.fields = new Fields(noted);
        this.explanation = new Explanation(noted, fields);
    }

    /** Finds the problems of a text whose outermost value is an object. */
    static List<Noted.Found> of(String text, Node root, Class<?> type, boolean isLenient) {
        Diagnosis diagnosis = new Diagnosis(new Noted(text, isLenient));
        boolean hasVersions = Shape.fields(type).contains("format");
        if (!hasVersions || !diagnosis.isNewer(root)) {
            diagnosis.fields.twins(root);
            diagnosis.read(root, type);
        }
        if (diagnosis.noted.isTooMuchKept()) {
            Sentence sentence = Sentence.of("too-many-unknown", String.valueOf(Noted.MOST_KEPT));
            return List.of(new Noted.Found(root, sentence.at(new Place("", 0, 0), Fault.TOO_LARGE)));
        }
        return diagnosis.noted.inOrder();
    }

    private boolean isNewer(Node root) {
        Node format = root.field("format");
        String version = format == null ? null : format.string();
        if (format == null || version == null) {
            return false;
        }
        try {
            Format.check(version);
        } catch (RefusedValueException e) {
            if (Format.isNewer(version)) {
                noted.value(format, Fault.NEWER_FORMAT, Sentence.of(e), List.of());
                return true;
            }
        }
        return false;
    }

    private void read(Node node, Class<?> written) {
        boolean isOutermostItem = node.depth() == 2;
        if (node.isHidden() || (noted.isEnough() && isOutermostItem)) {
            return;
        }
        if (node.isNull()) {
            noted.value(node, Fault.NULL, Sentence.of("null"), List.of());
            return;
        }
        Class<?> type = kind(node, written);
        if (type == null) {
            node.hide();
            return;
        }
        if (node.isObject()) {
            fields.look(node, type);
            Map<String, Shape.Member> members = membersByType.computeIfAbsent(type, Shape::members);
            for (Node field : node.members()) {
                Shape.Member member = members.get(field.name());
                if (member != null && !field.isHidden()) {
                    readMember(field, member);
                }
            }
        }
        bind(node, Shape.isDeduced(written) ? written : type);
    }

    /** The type itself, or the kind of it that a field of the object names; null if none does. */
    private @Nullable Class<?> kind(Node node, Class<?> type) {
        if (Shape.isDeduced(type) && node.isObject()) {
            return deduced(node, type);
        }
        String tag = Shape.tag(type);
        if (tag == null || !node.isObject()) {
            return type;
        }
        Node field = node.visible(tag);
        String name = field == null ? null : field.string();
        if (field == null) {
            noted.missing(node, List.of(tag));
        } else if (field.isNull()) {
            noted.value(field, Fault.NULL, Sentence.of("null"), List.of());
        } else if (name == null) {
            noted.value(field, Fault.WRONG_TYPE, Sentence.of("wrong-type", "a-text", field.shown()), Shape.kinds(type));
        } else if (Shape.kind(type, name) == null) {
            noted.value(field, Complaint.ofNoKind(name, field.shown(), Shape.kinds(type)));
        }
        return name == null ? null : Shape.kind(type, name);
    }

    private @Nullable Class<?> deduced(Node node, Class<?> sum) {
        List<Class<?>> kinds = Shape.deduced(sum, node);
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        noted.value(node, Complaint.ofSum(sum, node));
        return null;
    }

    private void readMember(Node field, Shape.Member member) {
        if (member.isList() && field.isArray()) {
            for (Node item : field.members()) {
                read(item, member.type());
            }
        } else if (!member.isList() && field.isObject()) {
            read(field, member.type());
        }
    }

    /** Reads a value again and again, each time without what was wrong, until it can be read or is hidden itself. */
    private void bind(Node node, Class<?> type) {
        while (!noted.isFull() && !node.isHidden()) {
            try {
                Mappers.locating().readerFor(type).readValue(node.write());
                return;
            } catch (JacksonException e) {
                explanation.of(e, node, type);
            }
        }
    }
}
