package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Place;
import vn.phoihop.rule.Comparison.Possible;
import vn.phoihop.rule.Comparison.Side;

/** Two accounts while they are compared: first all elements are matched, then those matched are compared. */
final class Accounts {
    /** The elements of one kind in both accounts, and which were matched. */
    private record Matched<E>(Told<E> told, List<E> left, List<E> right, Pairing<E> pairing) {
        void teach(Links links) {
            links.learn(pairing, told.id(), left, right);
        }
    }

    private final Agreement left;
    private final Agreement right;
    private final boolean isLeftTelling;
    private final boolean isRightTelling;
    private final Links links;
    private final List<Comparison> comparisons = new ArrayList<>();

    private Accounts(Agreement left, Agreement right) {
        this.left = left;
        this.right = right;
        isLeftTelling = isSilenceTelling(left);
        isRightTelling = isSilenceTelling(right);
        links = new Links(ids(left), ids(right));
    }

    static List<Comparison> compare(Agreement left, Agreement right) {
        Accounts accounts = new Accounts(left, right);
        List<Matched<?>> matched = new ArrayList<>();
        for (Told<?> told : AccountElements.ALL) {
            Matched<?> of = accounts.match(told);
            of.teach(accounts.links);
            matched.add(of);
        }
        matched.forEach(accounts::compare);
        return accounts.comparisons;
    }

    /** A draft, which was read from no source, is itself the text. */
    private static boolean isSilenceTelling(Agreement account) {
        return account.sources().isEmpty()
                || account.sources().stream()
                        .anyMatch(source -> source.completeness().isSilenceTelling());
    }

    private static boolean isOpen(Agreement account, Element element) {
        return (element == Element.DUTY && account.openLists().contains(Agreement.Listing.DUTIES))
                || (element == Element.TARGET && account.openLists().contains(Agreement.Listing.TARGETS));
    }

    private static Stream<String> ids(Agreement account) {
        return AccountElements.ALL.stream().flatMap(told -> ids(told, account));
    }

    private static <E> Stream<String> ids(Told<E> told, Agreement account) {
        return told.in().apply(account).stream().flatMap(element -> told.id().apply(element).stream());
    }

    private <E> Matched<E> match(Told<E> told) {
        List<E> ofLeft = told.in().apply(left);
        List<E> ofRight = told.in().apply(right);
        return new Matched<>(told, ofLeft, ofRight, new Pairing<>(told, ofLeft, ofRight, links));
    }

    private <E> void compare(Matched<E> matched) {
        Told<E> told = matched.told;
        Pairing<E> pairing = matched.pairing;
        Places<E> leftPlaces = new Places<>(told, left, matched.left);
        Places<E> rightPlaces = new Places<>(told, right, matched.right);
        for (int i = 0; i < matched.left.size(); i++) {
            int mate = pairing.mate(i);
            List<Pairing.Edge> edges = new ArrayList<>(pairing.possibleOfLeft(i));
            if (mate >= 0) {
                pairing.possibleOfRight(mate).stream()
                        .filter(edge -> !edges.contains(edge))
                        .forEach(edges::add);
                comparisons.add(new Pair(
                        told.element(),
                        leftPlaces.of(i),
                        rightPlaces.of(mate),
                        pairing.ground(i),
                        differences(told, matched.left.get(i), matched.right.get(mate)),
                        possible(edges, leftPlaces, rightPlaces)));
            } else {
                boolean isTelling = isRightTelling && !isOpen(right, told.element());
                comparisons.add(new Only(
                        told.element(),
                        Side.LEFT,
                        leftPlaces.of(i),
                        isTelling,
                        possible(edges, leftPlaces, rightPlaces)));
            }
        }
        for (int j = 0; j < matched.right.size(); j++) {
            if (!pairing.isMatched(j)) {
                boolean isTelling = isLeftTelling && !isOpen(left, told.element());
                comparisons.add(new Only(
                        told.element(),
                        Side.RIGHT,
                        rightPlaces.of(j),
                        isTelling,
                        possible(pairing.possibleOfRight(j), leftPlaces, rightPlaces)));
            }
        }
    }

    private <E> List<Difference> differences(Told<E> told, E ofLeft, E ofRight) {
        List<Difference> differences = new ArrayList<>();
        Links.Both both = links.both();
        for (Attribute<E, ?> attribute : told.attributes()) {
            Difference difference = attribute.compare(ofLeft, ofRight, both, isLeftTelling, isRightTelling);
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static <E> List<Possible> possible(List<Pairing.Edge> edges, Places<E> ofLeft, Places<E> ofRight) {
        return edges.stream()
                .map(edge -> new Possible(ofLeft.of(edge.left()), ofRight.of(edge.right()), edge.ground()))
                .toList();
    }

    /** The places of the elements of one kind in one account, each made once. */
    private static final class Places<E> {
        private final Told<E> told;
        private final Agreement account;
        private final List<E> elements;
        private final Map<Integer, Place> made = new HashMap<>();

        Places(Told<E> told, Agreement account, List<E> elements) {
            this.told = told;
            this.account = account;
            this.elements = elements;
        }

        Place of(int index) {
            return made.computeIfAbsent(index, i -> {
                E element = elements.get(i);
                return new Place(
                        pointer(i),
                        element,
                        told.name().apply(element, account),
                        told.cites().apply(element));
            });
        }

        private String pointer(int index) {
            if (told.property().isEmpty()) {
                return "";
            }
            Pointer pointer =
                    told.isSole() ? Pointer.ROOT.to(told.property()) : Pointer.ROOT.to(told.property(), index);
            return pointer.toString();
        }
    }
}
