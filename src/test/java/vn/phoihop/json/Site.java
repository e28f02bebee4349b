package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.generated.Attribute;

/**
 * A value in the text of an agreement, with what the model says of it.
 *
 * @param pointer where it stands
 * @param value the value
 * @param type what it must be, or each item of it
 * @param isList whether it is a list of such
 * @param put puts another value in its place
 * @param field the field that holds it, unless a list does or the field names a kind
 */
record Site(String pointer, Tree value, Class<?> type, boolean isList, Consumer<Tree> put, Optional<Held> field) {
    /**
     * A field of an element, with its attribute in the model.
     *
     * @param holder where the object stands that has the field
     * @param object that object
     * @param index which of its fields it is
     * @param attribute the attribute
     */
    record Held(String holder, Tree.Fields object, int index, Attribute attribute) {
        Tree.Field field() {
            return object.fields().get(index);
        }
    }

    /** Every value of which the model says what it must be; not what users added, nor texts by language. */
    static List<Site> of(Tree agreement) {
        List<Site> sites = new ArrayList<>();
        collect("", agreement, Agreement.class, sites);
        return sites;
    }

    private static void collect(String pointer, Tree tree, Class<?> type, List<Site> sites) {
        if (!(tree instanceof Tree.Fields object)) {
            return;
        }
        boolean isDeduced = type.isSealed() && isDeduced(type);
        List<Attribute> attributes = Attribute.of(isDeduced ? deduced(type, object) : type);
        boolean isToldByAField = isDeduced
                && attributes.stream()
                                .filter(attribute -> object.fields().stream()
                                        .anyMatch(field -> field.name().equals(attribute.name())))
                                .count()
                        == 1;
        for (int i = 0; i < object.fields().size(); i++) {
            int index = i;
            Tree.Field field = object.fields().get(i);
            String below = Spots.below(pointer, field.name());
            Consumer<Tree> put = value ->
                    object.fields().set(index, new Tree.Field(field.start(), field.rawName(), field.name(), value));
            attributes.stream()
                    .filter(attribute -> attribute.name().equals(field.name()))
                    .forEach(attribute -> {
                        Held held = new Held(pointer, object, index, attribute);
                        Class<?> content = attribute.content();
                        sites.add(new Site(
                                below,
                                field.value(),
                                content,
                                attribute.isList(),
                                put,
                                isToldByAField ? Optional.empty() : Optional.of(held)));
                        collectBelow(below, field.value(), content, sites);
                    });
            if (type.isSealed() && !isDeduced) {
                Class<?> kind = kind(type, field.name());
                sites.add(new Site(below, field.value(), kind, false, put, Optional.empty()));
                collect(below, field.value(), kind, sites);
            }
        }
    }

    private static void collectBelow(String pointer, Tree tree, Class<?> type, List<Site> sites) {
        if (!(tree instanceof Tree.Items array)) {
            collect(pointer, tree, type, sites);
            return;
        }
        for (int i = 0; i < array.items().size(); i++) {
            int index = i;
            Tree item = array.items().get(i);
            sites.add(new Site(
                    pointer + "/" + i, item, type, false, value -> array.items().set(index, value), Optional.empty()));
            collect(pointer + "/" + i, item, type, sites);
        }
    }

    /** Whether the kinds of a sum are told by the fields they have. */
    private static boolean isDeduced(Class<?> sum) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .noneMatch(kind -> kind.isAnnotationPresent(JsonTypeName.class));
    }

    private static Class<?> deduced(Class<?> sum, Tree.Fields object) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .filter(kind -> Attribute.of(kind).stream()
                        .anyMatch(attribute -> object.fields().stream()
                                .anyMatch(field -> field.name().equals(attribute.name()))))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the one field of a kind of a sum. */
    private static Class<?> kind(Class<?> sum, String name) {
        return Arrays.stream(sum.getPermittedSubclasses())
                .filter(kind -> name(kind).equals(name))
                .findFirst()
                .orElseThrow()
                .getRecordComponents()[0]
                .getType();
    }

    private static String name(Class<?> kind) {
        JsonTypeName name = kind.getAnnotation(JsonTypeName.class);
        return name == null ? Attribute.of(kind).get(0).name() : name.value();
    }
}
