package vn.phoihop.status;

import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.record.Event;

/** Whether what must hold for a duty to bind holds for an instance (STAND-7). */
final class Conditions {
    private final Run run;
    private final @Nullable Condition condition;
    private final @Nullable Tell tell;

    Conditions(Run run, Duty duty, @Nullable Tell tell) {
        this.run = run;
        condition = duty.condition().orElse(null);
        this.tell = tell;
    }

    /**
     * Whether the condition of the duty holds. Where nothing but words that a person must judge keeps it from being told, it
     * counts as holding here, and is for judgement once nothing else keeps the duty from binding.
     */
    Truth holds(Instance instance) {
        if (condition == null) {
            return Truth.TRUE;
        }
        String matter = instance.matterText();
        Truth whole = truth(condition, matter, Truth.UNKNOWN);
        return whole == Truth.UNKNOWN && !dependsOnFacts(condition, matter) ? Truth.TRUE : whole;
    }

    boolean isForJudgement(Instance instance) {
        if (condition == null) {
            return false;
        }
        String matter = instance.matterText();
        return truth(condition, matter, Truth.UNKNOWN) == Truth.UNKNOWN && !dependsOnFacts(condition, matter);
    }

    /** Whether it could not be told even if somebody had judged the words. */
    private boolean dependsOnFacts(Condition whole, @Nullable String matter) {
        return truth(whole, matter, Truth.TRUE) == Truth.UNKNOWN || truth(whole, matter, Truth.FALSE) == Truth.UNKNOWN;
    }

    private Truth truth(Condition of, @Nullable String matter, Truth described) {
        if (of instanceof Condition.Fact fact) {
            return fact(fact.fact(), matter);
        }
        if (of instanceof Condition.Described) {
            return described;
        }
        if (of instanceof Condition.Not not) {
            return truth(not.not(), matter, described).not();
        }
        boolean isAll = of instanceof Condition.All;
        Truth whole = Truth.of(isAll);
        for (Condition part : of.parts()) {
            Truth one = truth(part, matter, described);
            whole = isAll ? whole.and(one) : whole.or(one);
        }
        return whole;
    }

    /** By the record; where that is silent, by what the caller knows. */
    private Truth fact(String name, @Nullable String matter) {
        Run.Verdict verdict = run.verdict(name, matter);
        Boolean known = verdict == null ? run.reckoner().holds(name).orElse(null) : null;
        if (verdict != null) {
            if (verdict.isContradictory()) {
                say(verdict.event(), "condition-contradicted", name);
                return Truth.UNKNOWN;
            }
            say(verdict.event(), "condition-" + verdict.event().verdict().code(), name);
            return Truth.of(verdict.holds());
        }
        if (tell != null) {
            tell.say(known == null ? "condition-unknown" : known ? "condition-supposed" : "condition-excluded", name);
        }
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    private void say(Event event, String code, String name) {
        if (tell != null) {
            tell.say(event, code, name);
        }
    }

    /** Says in which words the conditions are that a person must judge. */
    void tellDescribed(Tell to) {
        if (condition != null) {
            tellDescribed(condition, to);
        }
    }

    private static void tellDescribed(Condition of, Tell to) {
        if (of instanceof Condition.Described described) {
            to.say("condition-described", described.described());
        } else if (of instanceof Condition.Not not) {
            tellDescribed(not.not(), to);
        } else {
            of.parts().forEach(part -> tellDescribed(part, to));
        }
    }
}
