package vn.phoihop.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/** What occasions made of others have in common: bounds, names, when they are. */
final class Occasions {
    private static final int MOST = 999;
    private static final int LAST_YEAR = 9999;

    private Occasions() {}

    static List<Occasion> several(String attribute, List<Occasion> parts) {
        List<Occasion> copy = List.copyOf(Require.stated(attribute, parts));
        if (copy.size() < 2) {
            throw new RefusedValueException("occasions-several", attribute, String.valueOf(copy.size()));
        }
        copy.forEach(part -> one(attribute, part));
        return copy;
    }

    static void one(String attribute, Occasion part) {
        int depth = 1 + depth(Require.stated(attribute, part));
        if (depth > Occasion.DEEPEST) {
            throw new RefusedValueException(
                    "occasion-depth", attribute, String.valueOf(Occasion.DEEPEST), String.valueOf(depth));
        }
    }

    static void ordinal(int nth) {
        if (nth < 1 || nth > MOST) {
            throw new RefusedValueException("times-range", "nth", "1", String.valueOf(MOST), String.valueOf(nth));
        }
    }

    /** How deep occasions stand in it, 1 for one that stands by itself; its parts were bounded when they were made. */
    private static int depth(Occasion occasion) {
        int deepest = 0;
        for (Occasion part : occasion.parts()) {
            deepest = Math.max(deepest, depth(part));
        }
        return deepest + 1;
    }

    static void inDays(String attribute, Optional<Limit> limit) {
        if (limit.isPresent() && limit.get().unit().isExact()) {
            throw new RefusedValueException(
                    "limit-in-days", attribute, limit.get().toString());
        }
    }

    /** How reasons speak of an occasion made of others; {@link vn.phoihop.internal.text.Nouns} says it to people. */
    static String written(String kind, List<Occasion> parts) {
        return kind + "(" + parts.stream().map(Occasions::written).collect(Collectors.joining(", ")) + ")";
    }

    static String written(String kind, String first, List<Occasion> parts) {
        return kind + "(" + first + ", " + written(parts.get(0)) + ")";
    }

    private static String written(Occasion occasion) {
        if (occasion instanceof Occasion.Event event) {
            return event.name();
        }
        return occasion instanceof Occasion.Day date ? date.day().toString() : occasion.toString();
    }

    /** When an occasion made of others is, as far as it follows from when they are. */
    static @Nullable Anchor anchor(Occasion occasion, Reckoner reckoner) {
        if (occasion instanceof Occasion.LastOf several) {
            return extreme(several.lastOf(), reckoner, 1);
        }
        if (occasion instanceof Occasion.FirstOf several) {
            return extreme(several.firstOf(), reckoner, -1);
        }
        if (occasion instanceof Occasion.After limited) {
            DueDate due = reckoner.due(Deadline.within(limited.limit(), limited.after()));
            LocalDate day = due.effective().orElse(null);
            return day == null ? null : new Anchor(day, due.moment().orElse(null));
        }
        if (occasion instanceof Occasion.MonthAfter month) {
            Anchor anchor = reckoner.anchor(month.monthAfter());
            LocalDate first =
                    anchor == null ? null : anchor.day().withDayOfMonth(1).plusMonths(1);
            return first == null || first.getYear() > LAST_YEAR ? null : new Anchor(first, null);
        }
        return null; // the n-th can only be told from outside
    }

    /** The last of all, which must all be known, or the first of those that are. */
    private static @Nullable Anchor extreme(List<Occasion> several, Reckoner reckoner, int sign) {
        Anchor extreme = null;
        for (Occasion one : several) {
            Anchor anchor = reckoner.anchor(one);
            if (anchor == null && sign > 0) {
                return null;
            }
            if (anchor != null && (extreme == null || compare(anchor, extreme) * sign > 0)) {
                extreme = anchor;
            }
        }
        return extreme;
    }

    /** By instants where both are known, else by days. */
    private static int compare(Anchor one, Anchor other) {
        return one.instant() == null || other.instant() == null
                ? one.day().compareTo(other.day())
                : one.instant().compareTo(other.instant());
    }

    /** The first occasion in it that stands by itself and of which it is not known when it is. */
    static Occasion wanting(Occasion occasion, Reckoner reckoner) {
        for (Occasion part : occasion.parts()) {
            if (!reckoner.knows(part)) {
                return wanting(part, reckoner);
            }
        }
        return occasion;
    }
}
