package vn.phoihop.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What a JSON text says, however it is laid out: what is empty or says what goes without saying is nothing. */
final class Content {
    private static final Map<String, String> UNSAID = Map.of(
            "open", "false",
            "alignedToCalendar", "false",
            "basis", "\"stated\"",
            "firstDay", "\"not-counted\"",
            "endOnRestDay", "\"next-working-day\"",
            "statedDayOnRestDay", "\"next-working-day\"",
            "backwardOnRestDay", "\"stays\"");
    private static final List<String> ABOUT_THE_TEXT = List.of("$schema", "format");

    private Content() {}

    static Object of(Tree tree) {
        if (tree instanceof Tree.Fields object) {
            Map<String, Object> fields = new TreeMap<>();
            object.fields().stream().filter(field -> !isUnsaid(field)).forEach(field -> {
                Object value = plain(field.name(), of(field.value()));
                if (!value.equals(List.of()) && !value.equals(Map.of())) {
                    fields.put(field.name(), value);
                }
            });
            return fields;
        }
        if (tree instanceof Tree.Items array) {
            return array.items().stream().map(Content::of).toList();
        }
        String raw = ((Tree.Plain) tree).raw();
        if (raw.startsWith("\"")) {
            return HandRead.unescaped(raw);
        }
        return Character.isLetter(raw.charAt(0)) ? raw + " as a word" : new BigDecimal(raw);
    }

    /** A recurrence that says nothing but its cycle is that cycle. */
    private static Object plain(String name, Object value) {
        boolean isCycleAlone = name.equals("every")
                && value instanceof Map<?, ?> every
                && every.keySet().equals(Set.of("cycle"));
        return isCycleAlone ? Objects.requireNonNull(((Map<?, ?>) value).get("cycle")) : value;
    }

    private static boolean isUnsaid(Tree.Field field) {
        return ABOUT_THE_TEXT.contains(field.name())
                || (field.value() instanceof Tree.Plain plain && Objects.equals(UNSAID.get(field.name()), plain.raw()));
    }
}
