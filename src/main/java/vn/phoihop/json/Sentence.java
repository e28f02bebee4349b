package vn.phoihop.json;

import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.text.Refusals;
import vn.phoihop.json.JsonProblem.Fault;

/** A sentence on what is wrong, by its code and arguments, on the way to a problem. */
record Sentence(String code, List<String> arguments) {
    static Sentence of(String code, String... arguments) {
        return new Sentence(code, List.of(arguments));
    }

    static Sentence of(RefusedValueException e) {
        return new Sentence(e.code(), e.arguments());
    }

    JsonProblem at(Place place, Fault fault) {
        return at(place, fault, "", List.of());
    }

    JsonProblem at(Place place, Fault fault, String found, List<String> known) {
        Words words = Words.of(
                Refusals.text(code, arguments, Locale.forLanguageTag("vi")),
                Refusals.text(code, arguments, Locale.ENGLISH));
        return new JsonProblem(place, fault, words, found, known);
    }
}
