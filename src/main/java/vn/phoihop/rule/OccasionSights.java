package vn.phoihop.rule;

import java.util.List;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** Shows occasions, each before those it is made of, however deep they stand. */
final class OccasionSights {
    private final Sight sight;

    OccasionSights(Sight sight) {
        this.sight = sight;
    }

    /** What is shown an occasion and where it stands. */
    @FunctionalInterface
    interface Sight {
        void see(Occasion occasion, Pointer at);
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
        sight.see(occasion, at);
        if (occasion instanceof Occasion.LastOf) {
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
