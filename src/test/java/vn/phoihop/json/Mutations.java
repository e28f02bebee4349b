package vn.phoihop.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.phoihop.generated.Chance;

/** Changes of a text of which nobody knows what will come. */
final class Mutations {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "5",
            "1.50",
            "1e400",
            "99999999999",
            "0.1e-9",
            "\"\"",
            "\" \"",
            "\"must\"",
            "\"each:a\"",
            "\"2021-02-20\"",
            "\"2021-2025\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "[[]]",
            "{}",
            "{\"vi\": \"một\"}",
            "{\"event\": \"ad-hoc\"}",
            "{\"vi\": null}",
            "[null]",
            "{\"\": {}}");
    private static final List<String> NAMES = List.of(
            "id", "kind", "vi", "cites", "x-ghi-chu", "x-", "", "every", "each", "event", "format", "$schema", "a/b~c");
    private static final String SIGNS = "{}[]\",:\\/ \n\r\t0-.eEntx\u0000\u001F\uFEFF\u2028ễ😀";

    private final Chance chance;

    Mutations(Chance chance) {
        this.chance = chance;
    }

    /** Adds fields and codes, one or several, as a newer version of the format might. */
    String ofVersions(String text) {
        Tree tree = HandRead.tree(text).orElseThrow();
        for (int change = chance.between(1, 4); change > 0; change--) {
            Slip slip = chance.of(Slip.ADDED, Slip.UNKNOWN_CODE);
            List<Site> sites = Site.of(tree).stream().filter(slip::fits).toList();
            if (!sites.isEmpty()) {
                slip.plant(chance.of(sites), chance);
            }
        }
        return tree.text();
    }

    /** Changes values and names, one or several; what comes out is JSON. */
    String ofValues(String text) {
        Tree tree = HandRead.tree(text).orElseThrow();
        for (int change = chance.between(1, 5); change > 0; change--) {
            List<Tree> parents = new ArrayList<>();
            collect(tree, parents);
            if (!parents.isEmpty()) {
                Tree parent = chance.of(parents);
                if (parent instanceof Tree.Fields object) {
                    change(object.fields());
                } else if (parent instanceof Tree.Items array) {
                    changeItem(array.items());
                }
            }
        }
        return tree.text();
    }

    /** Changes characters, one or several; what comes out is seldom JSON. */
    String ofCharacters(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = chance.between(1, 3); change > 0; change--) {
            int at = chance.below(changed.length() + 1);
            int to = Math.min(changed.length(), at + chance.between(1, 4));
            int sign = SIGNS.codePointAt(
                    SIGNS.offsetByCodePoints(0, chance.below(SIGNS.codePointCount(0, SIGNS.length()))));
            switch (chance.below(5)) {
                case 0 -> changed.insert(at, Character.toChars(sign));
                case 1 -> changed.replace(at, to, Character.toString(sign));
                case 2 -> changed.delete(at, to);
                case 3 -> changed.insert(chance.below(changed.length() + 1), changed.substring(at, to));
                default -> changed.setLength(chance.oneIn(8) ? at : changed.length());
            }
        }
        return changed.toString();
    }

    private void change(List<Tree.Field> fields) {
        int index = chance.below(fields.size());
        Tree.Field field = fields.get(index);
        if (chance.oneIn(2)) {
            List<Tree> value = new ArrayList<>(List.of(field.value()));
            changeItem(value);
            fields.remove(index);
            value.forEach(item -> fields.add(index, renamed(field, field.name(), item)));
        } else if (chance.oneIn(2)) {
            fields.set(
                    index, renamed(field, chance.oneIn(2) ? chance.of(NAMES) : twisted(field.name()), field.value()));
        } else {
            Collections.swap(fields, index, chance.below(fields.size()));
        }
    }

    private void changeItem(List<Tree> items) {
        int index = chance.below(items.size());
        Tree item = items.get(index);
        switch (chance.below(7)) {
            case 0 -> items.remove(index);
            case 1 -> items.add(chance.between(0, items.size()), item);
            case 2 -> items.set(index, Tree.plain("null"));
            case 3 -> items.set(index, new Tree.Items(-1, new ArrayList<>(List.of(item))));
            case 4 ->
                items.set(index, new Tree.Fields(-1, new ArrayList<>(List.of(Tree.Field.of(chance.of(NAMES), item)))));
            case 5 -> Collections.swap(items, index, chance.below(items.size()));
            default -> items.set(index, Tree.plain(chance.of(VALUES)));
        }
    }

    private static Tree.Field renamed(Tree.Field field, String name, Tree value) {
        return name.equals(field.name())
                ? new Tree.Field(-1, field.rawName(), name, value)
                : Tree.Field.of(name, value);
    }

    private String twisted(String name) {
        boolean isPlain = name.matches("\\w{2,}");
        return isPlain ? name.substring(1) + name.charAt(0) : "khac";
    }

    private static void collect(Tree tree, List<Tree> parents) {
        if (tree instanceof Tree.Fields object && !object.fields().isEmpty()) {
            parents.add(object);
            object.fields().forEach(field -> collect(field.value(), parents));
        } else if (tree instanceof Tree.Items array && !array.items().isEmpty()) {
            parents.add(array);
            array.items().forEach(item -> collect(item, parents));
        }
    }
}
