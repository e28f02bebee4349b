package vn.phoihop.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Format;
import vn.phoihop.internal.MissingAttributesException;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/**
 * Says everything that keeps a text from being read, in its own words, with the places.
 *
 * <p>What the reader complains of is noted and hidden, and the reader is asked again. The items of the outermost lists
 * are asked one by one, so that what is wrong in one costs nothing in the others. Runs only when reading has failed.
 */
final class Diagnosis {
    private static final int MOST = 100;

    private final Class<?> type;
    private final boolean isLenient;
    private final Node root;
    private final Lines lines;
    private final List<Found> found = new ArrayList<>();
    private final Map<Node, String> meant = new HashMap<>();
    private int limit = MOST;

    /** A problem and the value, or the name of the field, that it is about. */
    record Found(Node node, JsonProblem problem) {
        boolean isUnknownField() {
            return problem.fault() == Fault.UNKNOWN_FIELD;
        }
    }

    private Diagnosis(Class<?> type, boolean isLenient, Node root, String text) {
        this.type = type;
        this.isLenient = isLenient;
        this.root = root;
        this.lines = new Lines(text);
    }

    /** Finds the problems of a text whose outermost value is an object. */
    static Diagnosis of(String text, Node root, Class<?> type, boolean isLenient) {
        Diagnosis diagnosis = new Diagnosis(type, isLenient, root, text);
        diagnosis.run();
        return diagnosis;
    }

    /** What was found, in the order of the text. */
    List<Found> found() {
        return found;
    }

    private void run() {
        Node format = root.field("format");
        if (format != null && isNewer(format, String.valueOf(format.string()))) {
            return;
        }
        twins(root);
        Map<String, Class<?>> lists = Shape.lists(type);
        List<Node> apart = root.members().stream()
                .filter(list -> !list.isHidden() && list.isArray() && lists.containsKey(list.name()))
                .flatMap(list -> list.members().stream())
                .toList();
        apart.forEach(Node::hide);
        read(root, type);
        apart.forEach(Node::show);
        int before = found.size();
        for (Node item : apart) {
            Node list = item.parent();
            if (list != null && !list.isHidden() && found.size() - before < MOST) {
                read(item, lists.get(list.name()));
            }
        }
        found.sort(Comparator.comparingInt(one -> one.node.nameAt()));
        if (found.size() > MOST) {
            found.subList(MOST, found.size()).clear();
        }
    }

    private boolean isNewer(Node format, String version) {
        try {
            Format.check(version);
            return false;
        } catch (RefusedValueException e) {
            if (e.code().equals("format-newer")) {
                report(format, format.at(), Fault.NEWER_FORMAT, Sentence.of(e), List.of());
                return true;
            }
            return false;
        }
    }

    /** Notes fields that stand twice; the second is hidden from the beginning. */
    private void twins(Node node) {
        for (Node member : node.members()) {
            if (member.isHidden()) {
                report(
                        member,
                        member.nameAt(),
                        Fault.DUPLICATE_FIELD,
                        Sentence.of("field-twice", quoted(member)),
                        List.of());
            } else {
                twins(member);
            }
        }
    }

    /** Reads a value again and again, each time without what was wrong, until it can be read or is hidden itself. */
    private void read(Node top, @Nullable Class<?> as) {
        if (as == null) {
            return;
        }
        limit = found.size() + MOST;
        if (top.isNull()) {
            refuse(top, Fault.NULL, Sentence.of("null"), List.of());
            return;
        }
        if (top.isObject() && Shape.isExtended(as)) {
            unknownFields(top, as); // Jackson does not complain of them, since any field can be an extension
        }
        while (!isFull() && !top.isHidden()) {
            try {
                Mappers.locating().readerFor(as).readValue(top.write());
                return;
            } catch (JacksonException e) {
                explain(e, top);
            }
        }
    }

    private boolean isFull() {
        return found.size() >= limit;
    }

    private void unknownFields(Node node, Class<?> as) {
        List<String> known = Shape.fields(as);
        for (Node field : known.isEmpty() ? List.<Node>of() : node.members()) {
            boolean isKnown = known.contains(field.name())
                    || (node == root && field.name().equals("$schema"));
            boolean isKept = Shape.isExtended(as)
                    && (isLenient ? !field.name().startsWith("/") : field.name().startsWith(Extensions.PREFIX));
            if (!field.isHidden() && !isKnown && !isKept && !isFull()) {
                unknownField(field, known);
            }
        }
    }

    private void unknownField(Node field, List<String> known) {
        List<String> nearest = Nearest.first(field.name(), known);
        Node object = field.parent();
        Sentence sentence;
        if (field.name().startsWith(Extensions.PREFIX)) {
            sentence = Sentence.of("extension-misplaced", quoted(field));
        } else if (field.name().startsWith("/")) {
            sentence = Sentence.of("field-reserved", quoted(field));
        } else if (Nearest.isNear(field.name(), nearest.get(0))
                && object != null
                && object.field(nearest.get(0)) == null) {
            sentence = Sentence.of("field-misspelt", quoted(field), Require.shown(nearest.get(0)));
            meant.put(field, nearest.get(0));
        } else {
            sentence = Sentence.of("field-unknown", quoted(field), String.join(", ", known));
        }
        report(field, field.nameAt(), Fault.UNKNOWN_FIELD, sentence, nearest);
        if (isLenient) {
            field.passOver();
        } else {
            field.hide();
        }
    }

    private void explain(JacksonException e, Node top) {
        Spot spot = Spot.of(e, top);
        Throwable cause = root(e);
        if (e instanceof UnrecognizedPropertyException unknown && spot.missing() == null) {
            unknownField(spot.node(), Shape.fields(Shape.type(unknown.getReferringClass())));
        } else if (cause instanceof MissingAttributesException missing) {
            Class<?> owner =
                    e instanceof ValueInstantiationException v ? v.getType().getRawClass() : type;
            missing(spot.node(), Shape.type(owner), missing.attributes());
        } else if (cause instanceof RefusedValueException refused) {
            refused(spot.node(), refused);
        } else if (spot.missing() != null) {
            absent(spot.node(), spot.missing(), e);
        } else {
            wrong(spot.node(), e);
        }
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Fields an object lacks are put in, so that the rest of the object can be looked at. */
    private void missing(Node object, Class<?> owner, List<String> names) {
        unknownFields(object, owner); // one of them may be what is missing, misspelt
        List<String> unstated = names.stream()
                .filter(name -> object.field(name) == null && !isMeant(object, name))
                .toList();
        if (!unstated.isEmpty()) {
            report(
                    object,
                    object.at(),
                    Fault.MISSING_FIELD,
                    Sentence.of("missing", String.join(", ", unstated)),
                    unstated);
        }
        for (String name : names) {
            String small = object.hasAdded(name) ? null : Shape.standIn(owner, name);
            if (small == null) {
                object.hide();
                return;
            }
            object.add(name, small);
        }
    }

    private boolean isMeant(Node object, String name) {
        return !isLenient && object.members().stream().anyMatch(field -> name.equals(meant.get(field)));
    }

    /** A record whose field is missing: Jackson complains of a null before the record can. */
    private void absent(Node object, String name, JacksonException e) {
        Class<?> owner = e.getPath().isEmpty() ? type : Shape.type(classOf(e));
        if (e instanceof InvalidNullException) {
            missing(object, owner, List.of(name));
        } else {
            refuse(object, Fault.INVALID_VALUE, Sentence.of("unreadable", object.shown()), List.of());
        }
    }

    private static Class<?> classOf(JacksonException e) {
        Object from = e.getPath().get(e.getPath().size() - 1).from();
        return from instanceof Class<?> c ? c : from == null ? Object.class : from.getClass();
    }

    private void refused(Node node, RefusedValueException refused) {
        Node field = node.isObject() ? along(node, refused.attribute()) : null;
        boolean isSingle = field != null && !field.isObject() && !field.isArray();
        Node at = field == null ? node : field;
        if (!isSingle && node.isChanged()) {
            node.hide(); // what it lacks may be what was hidden
            return;
        }
        refuse(at, Complaint.of(refused, at));
    }

    private static @Nullable Node along(Node object, String attribute) {
        Node node = object;
        for (String step : attribute.split("/", -1)) {
            Node next = node.isArray() ? node.visible(Integer.parseInt(step)) : node.visible(step);
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    private void wrong(Node node, JacksonException e) {
        if (node.isChanged()) {
            node.hide(); // it is wrong only without what was hidden
        } else if (node.isNull() || e instanceof InvalidNullException) {
            refuse(node, Fault.NULL, Sentence.of("null"), List.of());
        } else if (e instanceof InputCoercionException) {
            refuse(node, Fault.INVALID_VALUE, Sentence.of("wrong-type", "a-small-number", node.shown()), List.of());
        } else if (e instanceof MismatchedInputException mismatched) {
            refuse(node, Complaint.of(mismatched, node));
        } else {
            refuse(node, Fault.INVALID_VALUE, Sentence.of("unreadable", node.shown()), List.of());
        }
    }

    private void refuse(Node node, Complaint complaint) {
        refuse(node, complaint.fault(), complaint.sentence(), complaint.known());
    }

    private void refuse(Node node, Fault fault, Sentence sentence, List<String> known) {
        report(node, node.at(), fault, sentence, known);
        node.hide();
    }

    private void report(Node node, int offset, Fault fault, Sentence sentence, List<String> known) {
        boolean isAboutName = fault == Fault.UNKNOWN_FIELD || fault == Fault.DUPLICATE_FIELD;
        String shown = fault == Fault.MISSING_FIELD ? "" : isAboutName ? quoted(node) : node.shown();
        if (!isFull()) {
            found.add(new Found(node, sentence.at(lines.place(node.pointer(), offset), fault, shown, known)));
        }
    }

    private static String quoted(Node field) {
        return Require.shown(field.name());
    }
}
