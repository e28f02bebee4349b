package vn.phoihop.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/** The problems noted so far. What was noted is hidden, so that nobody complains of it again. */
final class Noted {
    /** How many problems are told. */
    static final int MOST = 100;
    /** How many parts of a newer version are kept. */
    static final int MOST_KEPT = 10_000;

    private static final int MORE = 1000;

    private final Lines lines;
    private final boolean isLenient;
    private final List<Found> found = new ArrayList<>();
    private final Map<Node, String> meant = new HashMap<>();
    private int kept;

    /** A problem and the value, or the name of the field, that it is about. */
    record Found(Node node, JsonProblem problem) {
        boolean isUnknownField() {
            return problem.fault() == Fault.UNKNOWN_FIELD;
        }

        /** Whether a newer minor version of the format may have what was found. */
        boolean isOfNewerVersion() {
            return switch (problem.fault()) {
                case UNKNOWN_FIELD -> !node.name().startsWith("/");
                case UNKNOWN_KIND -> true;
                case UNKNOWN_CODE -> node.string() != null && Require.isKebab(node.string());
                default -> false;
            };
        }
    }

    Noted(String text, boolean isLenient) {
        this.lines = new Lines(text);
        this.isLenient = isLenient;
    }

    boolean isLenient() {
        return isLenient;
    }

    /** What was noted, in the order of the text: no more than is told, beside what is kept. */
    List<Found> inOrder() {
        found.sort(Comparator.comparingInt(one -> one.node.nameAt()));
        List<Found> told = new ArrayList<>();
        int problems = 0;
        for (Found one : found) {
            boolean isKept = isLenient && one.isOfNewerVersion();
            if (isKept || problems++ < MOST) {
                told.add(one);
            }
        }
        return told;
    }

    /** Whether enough was noted to look no further. */
    boolean isEnough() {
        return found.size() - kept >= MOST || kept > MOST_KEPT;
    }

    /** Whether even what is being looked at must be left. */
    boolean isFull() {
        return found.size() - kept >= MOST + MORE || kept > MOST_KEPT;
    }

    boolean isTooMuchKept() {
        return kept > MOST_KEPT;
    }

    void value(Node node, Fault fault, Sentence sentence, List<String> known) {
        note(node, node.at(), fault, sentence, node.found(), known);
        node.hide();
    }

    void value(Node node, Complaint complaint) {
        boolean isAboutName = complaint.isAboutName();
        int at = isAboutName ? node.nameAt() : node.at();
        String shown = complaint.found() == null ? node.found() : complaint.found();
        note(node, at, complaint.fault(), complaint.sentence(), shown, complaint.known());
        node.hide();
    }

    void missing(Node object, List<String> fields) {
        String all = String.join(", ", fields);
        note(object, object.at(), Fault.MISSING_FIELD, Sentence.of("missing", all), "", fields);
    }

    void twice(Node field) {
        note(
                field,
                field.nameAt(),
                Fault.DUPLICATE_FIELD,
                Sentence.of("field-twice", field.shownName()),
                field.shownName(),
                List.of());
    }

    /** Notes a field that its object does not have; what it was meant to be is then not missing. */
    void unknownField(Node field, Sentence sentence, List<String> nearest, @Nullable String meantToBe) {
        note(field, field.nameAt(), Fault.UNKNOWN_FIELD, sentence, field.shownName(), nearest);
        if (isLenient || meantToBe == null) {
            field.passOver();
        } else {
            field.hide();
            meant.put(field, meantToBe);
        }
    }

    /** Whether a field of the object was meant to be the one of that name. */
    boolean isMeant(Node object, String name) {
        return object.members().stream().anyMatch(field -> name.equals(meant.get(field)));
    }

    private void note(Node node, int offset, Fault fault, Sentence sentence, String shown, List<String> known) {
        if (!isFull()) {
            Found one = new Found(node, sentence.at(lines.place(node.pointer(), offset), fault, shown, known));
            found.add(one);
            kept += isLenient && one.isOfNewerVersion() ? 1 : 0;
        }
    }
}
