package vn.phoihop.rule;

import org.jspecify.annotations.Nullable;

/**
 * Is shown elements with their places, which are put together only where somebody wants to know.
 *
 * @param <E> the type of the elements
 */
@FunctionalInterface
interface Viewer<E> {
    /**
     * Is shown an element whose place is the owner's, or that of an attribute of it, an item of that, a part of the item.
     *
     * @param element the element
     * @param owner the place of what it belongs to
     * @param attribute the attribute it stands in; none if it is the owner itself
     * @param item its number in the attribute, or -1
     * @param part the attribute of the item it stands in; none if it is the item itself
     */
    void see(E element, Pointer owner, @Nullable String attribute, int item, @Nullable String part);

    default void see(E element, Pointer at) {
        see(element, at, null, -1, null);
    }

    default void see(E element, Pointer owner, String attribute) {
        see(element, owner, attribute, -1, null);
    }

    default void see(E element, Pointer owner, String attribute, int item) {
        see(element, owner, attribute, item, null);
    }
}
