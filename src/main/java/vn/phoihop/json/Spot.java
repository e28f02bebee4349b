package vn.phoihop.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.phoihop.duty.Arising;

/**
 * Where a complaint of Jackson belongs.
 *
 * @param node a value
 * @param missing a field that the value, an object, does not have; null if the complaint is about the value itself
 */
record Spot(Node node, @Nullable String missing) {
    /** Follows Jackson's path, which leaves out the fields that tell kinds apart, and does not count what is hidden. */
    static Spot of(JacksonException e, Node top) {
        Node node = top;
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            Node next = name == null ? node.visible(step.getIndex()) : node.visible(name);
            if (next == null && name != null) {
                Node kind = node.onlyMember();
                next = kind == null ? null : kind.visible(name);
            }
            if (next == null) {
                return new Spot(node, name);
            }
            node = next;
        }
        Node kind = kind(node);
        boolean isAboutSum =
                e instanceof MismatchedInputException mismatch && mismatch.getTargetType() == Arising.class;
        boolean isAboutNode = isAboutSum || e instanceof UnrecognizedPropertyException;
        return new Spot(kind == null || isAboutNode ? node : kind, null);
    }

    /** What an arising is told by, if the value is one. */
    private static @Nullable Node kind(Node node) {
        Node list = node.parent();
        Node kind = node.isObject() ? node.onlyMember() : null;
        boolean isArising = list != null
                && kind != null
                && list.name().equals("arises")
                && Shape.kinds(Arising.class).contains(kind.name());
        return isArising ? kind : null;
    }
}
