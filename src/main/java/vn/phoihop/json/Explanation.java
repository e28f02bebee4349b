package vn.phoihop.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import vn.phoihop.internal.MissingAttributesException;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Steps;
import vn.phoihop.json.JsonProblem.Fault;

/** Says what a complaint of Jackson means, and hides what it is about. */
final class Explanation {
    private final Noted noted;
    private final Fields fields;

    Explanation(Noted noted, Fields fields) {
        this.noted = noted;
        this.fields = fields;
    }

    void of(JacksonException e, Node top, Class<?> type) {
        Spot spot = Spot.of(e, top);
        Throwable cause = root(e);
        if (e instanceof UnrecognizedPropertyException unknown && spot.missing() == null) {
            unknown(spot.node(), Shape.type(unknown.getReferringClass()));
        } else if (cause instanceof MissingAttributesException missing) {
            Class<?> owner =
                    e instanceof ValueInstantiationException v ? v.getType().getRawClass() : type;
            missing(spot.node(), Shape.type(owner), missing.attributes());
        } else if (cause instanceof RefusedValueException refused) {
            refused(spot.node(), refused);
        } else if (spot.missing() != null) {
            absent(spot.node(), spot.missing(), e, type);
        } else {
            wrong(spot.node(), e);
        }
    }

    /** What a type said of the value, or else what was thrown first. */
    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof RefusedValueException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private void unknown(Node field, Class<?> owner) {
        Node object = field.parent();
        Class<?> sum = Shape.sum(owner);
        if (object != null && sum != null && Complaint.isOfSeveralKinds(sum, object)) {
            noted.value(object, Complaint.ofSeveralKinds(sum));
            return;
        }
        if (object != null) {
            fields.look(object, owner);
        }
        if (!field.isHidden()) {
            noted.value(field, Fault.INVALID_VALUE, Sentence.of("unreadable", field.shown()), List.of());
        }
    }

    /** Fields an object lacks are put in, so that the rest of the object can be looked at. */
    private void missing(Node object, Class<?> owner, List<String> names) {
        List<String> unstated = names.stream()
                .filter(name -> object.field(name) == null && !noted.isMeant(object, name))
                .toList();
        if (!unstated.isEmpty()) {
            noted.missing(object, unstated);
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

    /** A record whose field is missing: Jackson complains of a null before the record can. */
    private void absent(Node object, String name, JacksonException e, Class<?> type) {
        if (e instanceof InvalidNullException) {
            Object from = e.getPath().get(e.getPath().size() - 1).from();
            Class<?> owner = from instanceof Class<?> c ? c : from == null ? type : from.getClass();
            List<String> absent = Shape.fields(Shape.type(owner)).stream()
                    .filter(field -> object.visible(field) == null && !object.hasAdded(field))
                    .filter(field -> !Shape.optional(Shape.type(owner)).contains(field))
                    .toList();
            missing(object, Shape.type(owner), absent.contains(name) ? absent : List.of(name));
        } else {
            noted.value(object, Fault.INVALID_VALUE, Sentence.of("unreadable", object.shown()), List.of());
        }
    }

    private void refused(Node node, RefusedValueException refused) {
        Node field = node.isObject() ? along(node, refused.attribute()) : null;
        if (refused.isOfRequiredList() && node.isObject() && node.field(refused.attribute()) == null) {
            if (!noted.isMeant(node, refused.attribute())) {
                noted.missing(node, List.of(refused.attribute()));
            }
            node.hide();
        } else if (refused.isOfNoForm() && hasUnknownField(node)) {
            unknownForm(node);
        } else if (isDoubtful(node, field, refused)) {
            node.hide();
        } else {
            Node at = field == null ? node : field;
            noted.value(at, Complaint.of(refused, at));
        }
    }

    private static boolean hasUnknownField(Node node) {
        return node.members().stream().anyMatch(Node::isPassedOver);
    }

    /** A value whose form is told by its field, and the field is one that nobody knows: that was noted before. */
    private void unknownForm(Node node) {
        if (noted.isLenient()) {
            noted.value(node, Fault.UNKNOWN_KIND, Sentence.of("unreadable", node.shown()), List.of());
        } else {
            node.hide();
        }
    }

    /** Whether the value may have been refused only because something in it was hidden. */
    private boolean isDoubtful(Node node, @Nullable Node field, RefusedValueException refused) {
        if (field != null && field.isChanged()) {
            return true;
        }
        if (!refused.others().isEmpty()) {
            return refused.others().stream().anyMatch(other -> isTouched(node, other) || noted.isMeant(node, other));
        }
        return field == null && node.isChanged();
    }

    private static boolean isTouched(Node object, String name) {
        Node field = object.field(name);
        return object.hasAdded(name) || (field != null && (field.isHidden() || field.isChanged()));
    }

    private static @Nullable Node along(Node object, String attribute) {
        Node direct = object.visible(attribute);
        if (direct != null) {
            return direct;
        }
        Node node = object;
        for (String step : attribute.split("/", -1)) {
            int index = node.isArray() ? Steps.index(step) : -1;
            Node next = index >= 0 ? node.visible(index) : node.visible(step);
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
            noted.value(node, Fault.NULL, Sentence.of("null"), List.of());
        } else if (e instanceof InputCoercionException) {
            Sentence sentence = Sentence.of("wrong-type", "a-small-number", node.shown());
            noted.value(node, Fault.INVALID_VALUE, sentence, List.of());
        } else if (e instanceof MismatchedInputException mismatched) {
            noted.value(node, Complaint.of(mismatched, node));
        } else {
            noted.value(node, Fault.INVALID_VALUE, Sentence.of("unreadable", node.shown()), List.of());
        }
    }
}
