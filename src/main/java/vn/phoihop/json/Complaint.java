package vn.phoihop.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.json.JsonProblem.Fault;

/** What is said of a value that is wrong by itself. */
record Complaint(Fault fault, Sentence sentence, List<String> known) {
    static Complaint of(MismatchedInputException e, Node node) {
        Class<?> expected =
                e instanceof InvalidTypeIdException kind ? kind.getBaseType().getRawClass() : e.getTargetType();
        return expected != null && Shape.isSum(expected) ? ofSum(expected, node) : ofType(expected, node);
    }

    private static Complaint ofSum(Class<?> sum, Node node) {
        List<String> kinds = Shape.kinds(sum);
        String all = String.join(", ", kinds);
        Node first = node.isObject() ? node.visible(0) : null;
        if (first != null && !kinds.contains(first.name())) {
            Sentence sentence = Sentence.of("kind-unknown", Require.shown(first.name()), all);
            return new Complaint(Fault.UNKNOWN_KIND, sentence, Nearest.first(first.name(), kinds));
        }
        String shown = first == null ? node.shown() : "an-object-with-more";
        return new Complaint(Fault.WRONG_TYPE, Sentence.of("wrong-kinds", all, shown), kinds);
    }

    private static Complaint ofType(@Nullable Class<?> type, Node node) {
        String word = Shape.expected(type, node);
        boolean isDay = word.equals("a-real-day") || (word.equals("a-day") && node.string() != null);
        Sentence sentence = Sentence.of("wrong-type", word, node.shown());
        return new Complaint(isDay ? Fault.INVALID_VALUE : Fault.WRONG_TYPE, sentence, List.of());
    }

    /** A value that was refused when it was built. */
    static Complaint of(RefusedValueException refused, Node node) {
        if (!refused.code().equals("code-unknown")) {
            return new Complaint(Fault.INVALID_VALUE, sentence(refused, node), List.of());
        }
        List<String> codes = List.of(refused.arguments().get(1).split(", "));
        String found = node.string();
        return found == null
                ? new Complaint(Fault.WRONG_TYPE, Sentence.of("wrong-type", "a-text", node.shown()), codes)
                : new Complaint(Fault.UNKNOWN_CODE, sentence(refused, node), Nearest.first(found, codes));
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
