package vn.phoihop.json;

import java.util.List;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/** Looks at the fields of objects: whether their types have them, and what users put into fields of their own. */
final class Fields {
    private final Noted noted;

    Fields(Noted noted) {
        this.noted = noted;
    }

    /** Notes what stands twice; the second is hidden from the beginning. */
    void twins(Node node) {
        for (Node member : node.members()) {
            if (member.isHidden()) {
                noted.twice(member);
            } else {
                twins(member);
            }
        }
    }

    /** Notes the fields that a type does not have. */
    void look(Node object, Class<?> type) {
        List<String> known = Shape.fields(type);
        if (known.isEmpty()) {
            return;
        }
        boolean isExtended = Shape.isExtended(type);
        for (Node field : object.members()) {
            boolean isSchema = object.parent() == null && field.name().equals("$schema");
            if (field.isHidden() || isSchema || known.contains(field.name())) {
                continue;
            }
            if (isExtended && isTaken(field.name())) {
                own(field, field, 1);
            } else {
                unknown(object, field, known, isExtended);
            }
        }
    }

    private boolean isTaken(String name) {
        return noted.isLenient() ? !name.startsWith("/") : name.startsWith(Extensions.PREFIX);
    }

    private void unknown(Node object, Node field, List<String> known, boolean isExtended) {
        String name = field.name();
        List<String> nearest = Nearest.first(name, known);
        String first = nearest.get(0);
        boolean isMisspelt = Nearest.isNear(name, first) && object.field(first) == null;
        Sentence sentence;
        if (name.startsWith(Extensions.PREFIX)) {
            sentence = Sentence.of("extension-misplaced", field.shownName());
        } else if (name.startsWith("/")) {
            sentence = Sentence.of("field-reserved", field.shownName());
        } else if (isMisspelt) {
            sentence = Sentence.of("field-misspelt", Require.shown(name), Require.shown(first));
        } else {
            String all = String.join(", ", known);
            sentence = Sentence.of(isExtended ? "field-unknown-own" : "field-unknown", field.shownName(), all);
        }
        noted.unknownField(field, sentence, nearest, isMisspelt ? first : null);
        if (noted.isLenient()) {
            own(field, field, 1);
        }
    }

    /** Notes what may not stand in a field that is kept as it is. */
    void own(Node field, Node value, int depth) {
        String string = value.string();
        String what = "extension " + Require.plain(field.name());
        if (value.isNull()) {
            noted.value(value, Fault.NULL, Sentence.of("null"), List.of());
        } else if (string != null && !Require.isWhole(string)) {
            noted.value(
                    value, Fault.INVALID_VALUE, Sentence.of("half-character", what, Require.shown(string)), List.of());
        } else if (depth > Extensions.DEPTH && (value.isObject() || value.isArray())) {
            noted.value(
                    value, Fault.TOO_LARGE, Sentence.of("too-deep", what, String.valueOf(Extensions.DEPTH)), List.of());
        } else {
            for (Node member : value.members()) {
                own(field, member, depth + 1);
            }
        }
    }
}
