package vn.phoihop.rule;

/**
 * How elements of a scope stand in one item of a section.
 *
 * @param <T> the type of the item
 * @param <E> the type of the elements
 */
@FunctionalInterface
interface Part<T, E> {
    /**
     * Shows the elements, in the order they are written in.
     *
     * @param item the item
     * @param at its place
     * @param to whom to show them
     * @param context what is known of the agreement, and of the elements shown before
     */
    void show(T item, Pointer at, Viewer<? super E> to, Context context);
}
