package vn.phoihop.rule;

import java.util.HashSet;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.internal.text.Nouns;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** The names under which an agreement asks what happened and what was found: its occasions and its conditions. */
final class LedgerNames {
    private final Set<String> occasions = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final OccasionElements elements = new OccasionElements((occasion, owner, attribute, item, part) -> {
        if (occasion instanceof Occasion.Event event) {
            occasions.add(event.name());
        }
    });

    LedgerNames(Agreement agreement) {
        agreement.term().ifPresent(term -> elements.term(term, Pointer.ROOT));
        for (Milestone milestone : agreement.milestones()) {
            occasions.add(milestone.id().value());
            elements.milestone(milestone, Pointer.ROOT);
            milestone.deadline().ifPresent(this::conditions);
        }
        for (Duty duty : agreement.duties()) {
            elements.duty(duty, Pointer.ROOT);
            duty.condition().ifPresent(this::conditions);
            duty.deadline().ifPresent(this::conditions);
        }
    }

    private void conditions(Condition condition) {
        if (condition instanceof Condition.Fact fact) {
            conditions.add(fact.fact());
        } else if (condition instanceof Condition.Not not) {
            conditions(not.not());
        }
        condition.parts().forEach(this::conditions);
    }

    private void conditions(Deadline deadline) {
        deadline.cases().forEach(one -> {
            conditions.add(one.when());
            conditions(one.then());
        });
        deadline.earliestOf().forEach(this::conditions);
        deadline.latestOf().forEach(this::conditions);
        deadline.otherwise().ifPresent(this::conditions);
        deadline.readings().forEach(reading -> conditions(reading.deadline()));
    }

    /** Whether the agreement asks when this happens, or the name is one that every agreement understands. */
    boolean isOccasion(String name) {
        return occasions.contains(name) || Nouns.isEvent(name);
    }

    boolean isCondition(String name) {
        return conditions.contains(name);
    }
}
