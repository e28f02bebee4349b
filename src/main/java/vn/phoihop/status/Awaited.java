package vn.phoihop.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;

/** What comes first: the duties that one waits for, paired instance by instance (STAND-9). */
final class Awaited {
    private final Run run;
    private final @Nullable Tell tell;
    private final List<ElementId> duties;
    /** Those of which only the act will do: their waiver is not enough. */
    private final List<ElementId> acts;

    private final boolean isNothing;

    Awaited(Run run, Duty duty, @Nullable Tell tell) {
        this.run = run;
        this.tell = tell;
        duties = duty.awaits();
        acts = duty.awaitsAct();
        isNothing = duties.isEmpty() && acts.isEmpty();
    }

    /** Whether a duty that comes first has not been done. */
    boolean isWaiting(Instance instance) {
        if (isNothing) {
            return false;
        }
        boolean isWaiting = false;
        for (ElementId id : duties) {
            isWaiting |= isWaitingFor(id, instance, true);
        }
        for (ElementId id : acts) {
            isWaiting |= isWaitingFor(id, instance, false);
        }
        return isWaiting;
    }

    private boolean isWaitingFor(ElementId id, Instance instance, boolean isWaiverEnough) {
        List<Instance> paired = paired(id, instance);
        if (paired.isEmpty()) {
            if (tell != null) {
                tell.say("awaits", id, "-");
            }
            return true;
        }
        boolean isWaiting = false;
        for (Instance one : paired) {
            boolean isWaived = isWaiverEnough && one.standing() == Standing.WAIVED;
            if (one.act() == null && !isWaived) {
                isWaiting = true;
                if (tell != null) {
                    tell.say("awaits", id, one.key());
                }
            }
        }
        return isWaiting;
    }

    /** Whether one of the duties that come first stands so. */
    boolean stands(Instance instance, Standing standing) {
        return !isNothing && (stands(duties, instance, standing) || stands(acts, instance, standing));
    }

    private boolean stands(List<ElementId> ids, Instance instance, Standing standing) {
        for (ElementId id : ids) {
            for (Instance paired : paired(id, instance)) {
                if (paired.standing() == standing) {
                    if (tell != null) {
                        tell.say("awaited-" + standing.code(), id, paired.key());
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private List<Instance> paired(ElementId id, Instance instance) {
        Course other = run.course(id);
        return other == null ? List.of() : other.pairedWith(instance);
    }
}
