package vn.phoihop.status;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Condition;
import vn.phoihop.record.Event;

/** Whether what must hold for a duty to bind holds for one instance (STAND-7). */
final class Conditions {
    private final Run run;
    private final Instance instance;
    private final @Nullable Tell tell;

    Conditions(Run run, Instance instance, @Nullable Tell tell) {
        this.run = run;
        this.instance = instance;
        this.tell = tell;
    }

    /**
     * Whether the condition of the duty holds. Where nothing but words that a person must judge keeps it from being told, it
     * counts as holding here, and is for judgement once nothing else keeps the duty from binding.
     */
    Truth holds() {
        Condition condition = instance.duty().condition().orElse(null);
        if (condition == null) {
            return Truth.TRUE;
        }
        Truth whole = truth(condition, Truth.UNKNOWN);
        return whole == Truth.UNKNOWN && !dependsOnFacts(condition) ? Truth.TRUE : whole;
    }

    boolean isForJudgement() {
        Condition condition = instance.duty().condition().orElse(null);
        return condition != null && truth(condition, Truth.UNKNOWN) == Truth.UNKNOWN && !dependsOnFacts(condition);
    }

    /** Whether it could not be told even if somebody had judged the words. */
    private boolean dependsOnFacts(Condition condition) {
        return truth(condition, Truth.TRUE) == Truth.UNKNOWN || truth(condition, Truth.FALSE) == Truth.UNKNOWN;
    }

    private Truth truth(Condition condition, Truth described) {
        if (condition instanceof Condition.Fact fact) {
            Event.Judged verdict = run.verdict(fact.fact(), instance.matterText());
            tell(t -> {
                if (verdict == null) {
                    t.say("condition-unknown", fact.fact());
                } else {
                    t.say(verdict, "condition-" + verdict.verdict().code(), fact.fact());
                }
            });
            return verdict == null ? Truth.UNKNOWN : Truth.of(verdict.verdict() == Event.Verdict.ESTABLISHED);
        }
        if (condition instanceof Condition.Described) {
            return described;
        }
        if (condition instanceof Condition.Not not) {
            return truth(not.not(), described).not();
        }
        boolean isAll = condition instanceof Condition.All;
        Truth whole = Truth.of(isAll);
        for (Condition part : condition.parts()) {
            Truth one = truth(part, described);
            whole = isAll ? whole.and(one) : whole.or(one);
        }
        return whole;
    }

    private void tell(Consumer<Tell> sentence) {
        if (tell != null) {
            sentence.accept(tell);
        }
    }
}
