package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.rule.Attribute.Context;
import vn.phoihop.rule.Links.Link;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/**
 * What counts of deadlines and of how duties arise, when two accounts are compared: an event that is the id of a
 * milestone is that milestone, an ambiguity likewise, and words count as such.
 */
final class SameTimes {
    private SameTimes() {}

    static Object arising(Arising arising, Context context) {
        if (arising instanceof Arising.Once once) {
            return List.of("once", occasion(once.occasion(), context.link()));
        }
        if (arising instanceof Arising.Each each) {
            return List.of("each", occasion(each.occasion(), context.link()));
        }
        if (arising instanceof Arising.Every every) {
            return recurrence(every.recurrence(), context.link());
        }
        return arising instanceof Arising.Continuing continuing
                ? List.of("continuing", context.words(continuing.worded()))
                : arising;
    }

    private static Object recurrence(Recurrence recurrence, Link link) {
        return List.of(
                List.of(
                        recurrence.cycle(),
                        recurrence.interval(),
                        recurrence.atLeast(),
                        recurrence.isAlignedToCalendar()),
                occasion(recurrence.start(), link),
                List.of(recurrence.firstDue(), recurrence.count(), recurrence.until(), recurrence.regime()));
    }

    static Object deadline(Deadline deadline, Context context) {
        Link link = context.link();
        List<Object> key = new ArrayList<>();
        key.add(List.of(deadline.within(), deadline.exactly(), deadline.noSoonerThan()));
        key.add(List.of(deadline.atLeast(), deadline.atMost()));
        key.add(List.of(deadline.before(), deadline.noLaterThan(), deadline.on(), deadline.notBefore()));
        key.add(occasion(deadline.after(), link));
        key.add(occasion(deadline.aheadOf(), link));
        key.add(occasion(deadline.of(), link));
        key.add(occasion(deadline.sameDayAs(), link));
        key.add(deadline.counting());
        key.add(deadlines(deadline.earliestOf(), context));
        key.add(deadlines(deadline.latestOf(), context));
        Map<Object, Object> cases = new HashMap<>();
        deadline.cases().forEach(one -> cases.put(one.when(), deadline(one.then(), context)));
        key.add(cases);
        key.add(deadline.otherwise().map(other -> deadline(other, context)));
        key.add(deadlines(
                deadline.readings().stream().map(Deadline.Reading::deadline).toList(), context));
        key.add(deadline.ambiguity().map(link::to));
        key.add(deadline.statedAs().map(Keyed::folded));
        key.add(deadline.vague().map(context::words));
        key.add(deadline.external().map(context::words));
        key.add(deadline.none().map(context::words));
        return key;
    }

    private static Object deadlines(List<Deadline> deadlines, Context context) {
        Map<Object, Integer> keys = new HashMap<>();
        deadlines.forEach(deadline -> keys.merge(deadline(deadline, context), 1, Integer::sum));
        return keys;
    }

    private static Object occasion(Optional<Occasion> occasion, Link link) {
        return occasion.map(o -> occasion(o, link));
    }

    static Object occasion(Occasion occasion, Link link) {
        if (occasion instanceof Occasion.Event event) {
            return link.to(event.name());
        }
        if (occasion instanceof Occasion.Performed performed) {
            return List.of("performed", link.to(performed.performed()));
        }
        if (occasion instanceof Occasion.Breached breached) {
            return List.of("breached", link.to(breached.breached()), breached.moreThan());
        }
        if (occasion.parts().isEmpty()) {
            return occasion;
        }
        List<Object> key = new ArrayList<>();
        key.add(occasion.getClass());
        occasion.parts().forEach(part -> key.add(occasion(part, link)));
        if (occasion instanceof Occasion.After after) {
            key.add(after.limit());
        } else if (occasion instanceof Occasion.Nth nth) {
            key.add(nth.nth());
        }
        return key;
    }

    static Object condition(Condition condition, Context context) {
        if (condition instanceof Condition.Described described) {
            return context.words(described.described());
        }
        if (condition.parts().isEmpty()) {
            return condition;
        }
        List<Object> key = new ArrayList<>();
        key.add(condition.getClass());
        condition.parts().forEach(part -> key.add(condition(part, context)));
        return key;
    }
}
