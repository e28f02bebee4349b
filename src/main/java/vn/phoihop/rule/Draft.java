package vn.phoihop.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A finding as it is reported.
 *
 * @param rule the rule that found it
 * @param number the number of the rule in the book
 * @param pointer its place
 * @param section the section it stands in
 * @param whole the item of the section
 * @param index the number of the item
 * @param arguments what it is about
 */
record Draft(
        Rule rule,
        int number,
        String pointer,
        Section<?> section,
        Object whole,
        int index,
        Map<String, String> arguments) {
    Draft(Rule rule, int number, String pointer, Section<?> section, Object whole, int index) {
        this(rule, number, pointer, section, whole, index, new LinkedHashMap<>());
    }

    Finding finding() {
        return new Finding(rule.code(), rule.severity(), pointer, anchor(section, whole), arguments, rule.sentence());
    }

    @SuppressWarnings("unchecked") // the item is of this section
    private <T> String anchor(Section<T> of, Object item) {
        return of.anchor((T) item, index, pointer);
    }
}
