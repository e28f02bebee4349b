package vn.phoihop.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/** What is said of a value that is wrong by itself. */
record Complaint(
        Fault fault,
        Sentence sentence,
        List<String> known,
        @Nullable String found,
        boolean isAboutName) {
    private Complaint(Fault fault, Sentence sentence, List<String> known) {
        this(fault, sentence, known, null, false);
    }

    static Complaint of(MismatchedInputException e, Node node) {
        Class<?> expected =
                e instanceof InvalidTypeIdException kind ? kind.getBaseType().getRawClass() : e.getTargetType();
        if (expected != null && Shape.isSum(expected)) {
            return ofSum(expected, node);
        }
        return isOfMap(e)
                ? new Complaint(Fault.WRONG_TYPE, Sentence.of("wrong-type", "an-object", node.shown()), List.of())
                : ofType(expected, node);
    }

    /** Whether it stands where a type holds values by names of its user's choice, and no texts by language. */
    private static boolean isOfMap(MismatchedInputException e) {
        if (e.getPath().isEmpty()) {
            return false;
        }
        JacksonException.Reference last = e.getPath().get(e.getPath().size() - 1);
        Object owner = last.from();
        return owner != null
                && last.getPropertyName() != null
                && Shape.isMap(
                        Shape.type(owner instanceof Class<?> type ? type : owner.getClass()), last.getPropertyName());
    }

    /** Of an object that is of no kind of a sum, or of several. */
    static Complaint ofSum(Class<?> sum, Node node) {
        List<String> kinds = Shape.kinds(sum);
        String all = String.join(", ", kinds);
        Node first = node.isObject() ? node.visible(0) : null;
        boolean isOfSome = Shape.isDeduced(sum) && !Shape.deduced(sum, node).isEmpty();
        if (first != null && !kinds.contains(first.name()) && !isOfSome) {
            return ofNoKind(first.name(), first.shownName(), kinds);
        }
        return first == null
                ? new Complaint(Fault.WRONG_TYPE, Sentence.of(wrong(sum), all, node.shown()), kinds)
                : ofSeveralKinds(sum);
    }

    /** The name of a kind that there is not. */
    static Complaint ofNoKind(String name, String shown, List<String> kinds) {
        List<String> nearest = Nearest.first(name, kinds);
        Sentence sentence = Nearest.isNear(name, nearest.get(0))
                ? Sentence.of("kind-misspelt", shown, nearest.get(0))
                : Sentence.of("kind-unknown", shown, String.join(", ", kinds));
        return new Complaint(Fault.UNKNOWN_KIND, sentence, nearest, shown, false);
    }

    /** Whether an object has the fields of two kinds or more. */
    static boolean isOfSeveralKinds(Class<?> sum, Node object) {
        return Shape.kinds(sum).stream()
                        .filter(kind -> object.visible(kind) != null)
                        .count()
                > 1;
    }

    static Complaint ofSeveralKinds(Class<?> sum) {
        List<String> kinds = Shape.kinds(sum);
        String all = String.join(", ", kinds);
        return new Complaint(Fault.WRONG_TYPE, Sentence.of(wrong(sum), all, "an-object-with-more"), kinds);
    }

    /** What is said of what is no kind of a sum: not all kinds have one field only. */
    private static String wrong(Class<?> sum) {
        boolean isOfOneField = Arrays.stream(sum.getPermittedSubclasses())
                .allMatch(kind -> !Shape.isDeduced(sum) || Shape.fields(kind).size() == 1);
        return isOfOneField ? "wrong-kinds" : "wrong-forms";
    }

    private static Complaint ofType(@Nullable Class<?> type, Node node) {
        List<String> fields = type == null ? List.of() : Shape.fields(Shape.type(type));
        if (!fields.isEmpty()) {
            Sentence sentence = Sentence.of("wrong-object", String.join(", ", fields), node.shown());
            return new Complaint(Fault.WRONG_TYPE, sentence, fields);
        }
        String word = Shape.expected(type, node);
        boolean isOfTime = word.equals("a-real-day") || word.equals("a-day") || word.equals("a-moment");
        Sentence sentence = Sentence.of("wrong-type", word, node.shown());
        return new Complaint(
                isOfTime && node.string() != null ? Fault.INVALID_VALUE : Fault.WRONG_TYPE, sentence, List.of());
    }

    /** A value that was refused when it was built. */
    static Complaint of(RefusedValueException refused, Node node) {
        return switch (refused.code()) {
            case "code-unknown" -> ofCode(refused, node);
            case "choice-unknown" ->
                new Complaint(
                        Fault.INVALID_VALUE,
                        sentence(refused, node),
                        List.of(refused.arguments().get(1).split(", ")));
            case "language-form" ->
                new Complaint(Fault.INVALID_VALUE, sentence(refused, node), List.of(), node.shownName(), true);
            default -> new Complaint(Fault.INVALID_VALUE, sentence(refused, node), List.of());
        };
    }

    private static Complaint ofCode(RefusedValueException refused, Node node) {
        List<String> codes = List.of(refused.arguments().get(1).split(", "));
        String found = node.string();
        if (found == null) {
            return new Complaint(Fault.WRONG_TYPE, Sentence.of("wrong-type", "a-text", node.shown()), codes);
        }
        List<String> nearest = Nearest.first(found, codes);
        Sentence said = sentence(refused, node);
        if (Nearest.isNear(found, nearest.get(0))) {
            List<String> arguments = new ArrayList<>(said.arguments());
            arguments.add(nearest.get(0));
            said = new Sentence("code-misspelt", arguments);
        }
        return new Complaint(Fault.UNKNOWN_CODE, said, nearest);
    }

    /** The sentence of a refusal, with the value as a message may show it. */
    private static Sentence sentence(RefusedValueException refused, Node node) {
        String full = node.string() == null ? "" : Require.shown(node.string());
        return new Sentence(
                refused.code(),
                refused.arguments().stream()
                        .map(argument -> argument.equals(full) ? node.shown() : argument)
                        .toList());
    }
}
