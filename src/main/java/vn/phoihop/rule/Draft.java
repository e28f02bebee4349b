package vn.phoihop.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is reported.
 *
 * @param rule the rule that found it
 * @param number the number of the rule in the book
 * @param pointer its place
 * @param section the section it stands in
 * @param whole the item of the section
 * @param index the number of the item
 * @param within what it is about that the agreement does not have; none if it has it
 * @param arguments what it is about
 */
record Draft(
        Rule rule,
        int number,
        String pointer,
        Section<?> section,
        Object whole,
        int index,
        Recorded.@Nullable Key within,
        Map<String, String> arguments) {
    Draft(
            Rule rule,
            int number,
            String pointer,
            Section<?> section,
            Object whole,
            int index,
            Recorded.@Nullable Key within) {
        this(rule, number, pointer, section, whole, index, within, new LinkedHashMap<>());
        if (within != null) {
            arguments.put(within.argument(), within.text());
        }
    }

    Finding finding() {
        return new Finding(rule.code(), rule.severity(), pointer, anchor(section, whole), arguments, rule.sentence());
    }

    @SuppressWarnings("unchecked") // the item is of this section
    private <T> String anchor(Section<T> of, Object item) {
        return of.anchor((T) item, index, pointer, within);
    }
}
