package vn.phoihop.rule;

import java.util.List;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** Shows the occasions of an agreement, however deep they stand. */
final class OccasionElements {
    private final OccasionSights sights;

    private OccasionElements(Viewer<? super Occasion> to) {
        this.sights = new OccasionSights(to::see);
    }

    static Scope<Occasion> scope() {
        return Scope.named("occasions", Occasion.class)
                .in(Section.TERM, (term, at, to, context) -> {
                    if (term.start().isPresent()) {
                        new OccasionElements(to).sights.show(term.start().get(), at.to("start"));
                    }
                })
                .in(Section.MILESTONES, (milestone, at, to, context) -> {
                    if (milestone.deadline().isPresent()) {
                        new OccasionElements(to).deadline(milestone.deadline().get(), at.to("deadline"));
                    }
                })
                .in(Section.DUTIES, (duty, at, to, context) -> new OccasionElements(to).duty(duty, at));
    }

    private void duty(Duty duty, Pointer at) {
        sights.of(duty, at);
        if (duty.deadline().isPresent()) {
            deadline(duty.deadline().get(), at.to("deadline"));
        }
    }

    private void deadline(Deadline deadline, Pointer at) {
        sights.of(deadline, at);
        deadlines(deadline.earliestOf(), at, "earliestOf");
        deadlines(deadline.latestOf(), at, "latestOf");
        for (int i = 0; i < deadline.cases().size(); i++) {
            deadline(deadline.cases().get(i).then(), at.to("cases", i).to("then"));
        }
        if (deadline.otherwise().isPresent()) {
            deadline(deadline.otherwise().get(), at.to("otherwise"));
        }
        for (int i = 0; i < deadline.readings().size(); i++) {
            deadline(deadline.readings().get(i).deadline(), at.to("readings", i).to("deadline"));
        }
    }

    private void deadlines(List<Deadline> deadlines, Pointer owner, String attribute) {
        for (int i = 0; i < deadlines.size(); i++) {
            deadline(deadlines.get(i), owner.to(attribute, i));
        }
    }
}
