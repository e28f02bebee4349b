package vn.phoihop.rule;

import java.util.List;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Term;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** Shows the occasions of an agreement, however deep they stand. */
final class OccasionElements {
    private final OccasionSights sights;

    OccasionElements(Viewer<? super Occasion> to) {
        this.sights = new OccasionSights(to::see);
    }

    static Scope<Occasion> scope() {
        return Scope.named("occasions", Occasion.class)
                .in(Section.TERM, (term, at, to, context) -> new OccasionElements(to).term(term, at))
                .in(
                        Section.MILESTONES,
                        (milestone, at, to, context) -> new OccasionElements(to).milestone(milestone, at))
                .in(Section.DUTIES, (duty, at, to, context) -> new OccasionElements(to).duty(duty, at));
    }

    void term(Term term, Pointer at) {
        if (term.start().isPresent()) {
            sights.show(term.start().get(), at.to("start"));
        }
    }

    void milestone(Milestone milestone, Pointer at) {
        if (milestone.deadline().isPresent()) {
            deadline(milestone.deadline().get(), at.to("deadline"));
        }
    }

    void duty(Duty duty, Pointer at) {
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
