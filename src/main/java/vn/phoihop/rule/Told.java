package vn.phoihop.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Links.Link;

/**
 * How elements of one kind are found in an account, matched and compared.
 *
 * @param element the kind
 * @param property the field they are written in; empty for the account itself
 * @param isSole whether there is at most one, which is written without an index
 * @param in gives those of an account
 * @param id gives the id of one, if it has an id
 * @param name gives what one is called
 * @param said gives the words in which one is alike another, none if they have none
 * @param cites gives the cites of one
 * @param early what matches them, strongest first
 * @param late what matches those that are left after likeness was looked for
 * @param isMatchedByLikeness whether likeness matches them, or only shows what is possible
 * @param canBeAlike whether two of them can be taken for alike at all
 * @param attributes what is compared
 */
record Told<E>(
        Element element,
        String property,
        boolean isSole,
        Function<Agreement, List<E>> in,
        Function<E, Optional<String>> id,
        BiFunction<E, Agreement, Words> name,
        Function<E, List<Words>> said,
        Function<E, List<Cite>> cites,
        List<Round<E>> early,
        List<Round<E>> late,
        boolean isMatchedByLikeness,
        BiPredicate<E, E> canBeAlike,
        List<Attribute<E, ?>> attributes) {

    /** What an element is matched by: what is equal, and what of it is shown as shared. */
    record Mark(Object value, String shown) {}

    /** How much alike the words must be for a key to count. */
    enum Support {
        /** Not at all. */
        NONE,
        /** A quarter of the words shared; or words in no common language, which say nothing against it. */
        QUARTER,
        /** More than half of the words shared. */
        MORE_THAN_HALF
    }

    /** Gives the keys of an element. */
    @FunctionalInterface
    interface Keys<E> {
        List<Mark> of(E element, Link link);
    }

    /** One kind of keys: elements are matched where a key is of one element of each account, and neither has other mates. */
    record Round<E>(Ground.Kind ground, Keys<E> keys, Support support, BiPredicate<E, E> fits) {
        Round(Ground.Kind ground, Keys<E> keys, Support support) {
            this(ground, keys, support, (left, right) -> true);
        }

        Round(Ground.Kind ground, Keys<E> keys) {
            this(ground, keys, Support.NONE);
        }
    }
}
