package vn.phoihop.rule;

import java.util.List;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** Shows the duties that occasions name, however deep they stand. */
final class OccasionReferences {
    private final Sight sight;

    OccasionReferences(Sight sight) {
        this.sight = sight;
    }

    /** What is shown the id of a duty and where it stands. */
    @FunctionalInterface
    interface Sight {
        void duty(String id, Pointer owner, String attribute);
    }

    /** Those upon which a duty arises, and of its window. */
    void of(Duty duty, Pointer at) {
        for (int i = 0; i < duty.arises().size(); i++) {
            Arising arising = duty.arises().get(i);
            Pointer arises = at.to("arises", i);
            if (arising instanceof Arising.Once once) {
                show(once.occasion(), arises.to("once"));
            } else if (arising instanceof Arising.Each each) {
                show(each.occasion(), arises.to("each"));
            } else if (arising instanceof Arising.Every every
                    && every.recurrence().start().isPresent()) {
                show(every.recurrence().start().get(), arises.to("every").to("start"));
            }
        }
        if (duty.window().isPresent()) {
            Pointer window = at.to("window");
            duty.window().get().from().ifPresent(from -> show(from, window.to("from")));
            duty.window().get().until().ifPresent(until -> show(until, window.to("until")));
        }
    }

    /** Those a deadline itself counts from. */
    void of(Deadline deadline, Pointer at) {
        deadline.after().ifPresent(occasion -> show(occasion, at.to("after")));
        deadline.aheadOf().ifPresent(occasion -> show(occasion, at.to("aheadOf")));
        deadline.sameDayAs().ifPresent(occasion -> show(occasion, at.to("sameDayAs")));
        deadline.of().ifPresent(occasion -> show(occasion, at.to("of")));
    }

    void show(Occasion occasion, Pointer at) {
        if (occasion instanceof Occasion.Performed of) {
            sight.duty(of.performed(), at, "performed");
        } else if (occasion instanceof Occasion.Breached of) {
            sight.duty(of.breached(), at, "breached");
        } else if (occasion instanceof Occasion.LastOf) {
            several(occasion.parts(), at, "lastOf");
        } else if (occasion instanceof Occasion.FirstOf) {
            several(occasion.parts(), at, "firstOf");
        } else if (occasion instanceof Occasion.After of) {
            show(of.after(), at.to("after"));
        } else if (occasion instanceof Occasion.Nth of) {
            show(of.of(), at.to("of"));
        } else if (occasion instanceof Occasion.MonthAfter of) {
            show(of.monthAfter(), at.to("monthAfter"));
        }
    }

    private void several(List<Occasion> parts, Pointer at, String list) {
        for (int i = 0; i < parts.size(); i++) {
            show(parts.get(i), at.to(list, i));
        }
    }
}
