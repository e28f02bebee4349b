package vn.phoihop.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.ElementId;
import vn.phoihop.record.Event;
import vn.phoihop.status.Explanation.Step;
import vn.phoihop.time.Reason;

/** What is told while something is judged a second time. Used by one thread. */
final class Tell {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final List<Step> steps = new ArrayList<>();

    /** Says a step. */
    void say(String code, Object... arguments) {
        add(code, null, List.of(), arguments);
    }

    /** Says a step that rests on an event. */
    void say(Event event, String code, Object... arguments) {
        add(code, event.id(), List.of(), arguments);
    }

    /** Says a step with what was told apart under it. */
    void say(Tell under, String code, Object... arguments) {
        add(code, null, under.steps, arguments);
    }

    /** Says what a count of days lacks. */
    void lacks(List<Reason> reasons) {
        for (Reason reason : reasons) {
            add("missing-reason", null, List.of(), reason.text(VIETNAMESE), reason.text(Locale.ENGLISH));
        }
    }

    private void add(String code, @Nullable ElementId event, List<Step> under, Object... arguments) {
        Step step = new Step(code, Arguments.of(arguments), Optional.ofNullable(event), under);
        if (!isTold(step)) {
            steps.add(step); // what is asked for twice is told once
        }
    }

    private boolean isTold(Step step) {
        for (int i = 0; i < steps.size(); i++) {
            Step told = steps.get(i);
            if (told.code().equals(step.code()) && told.event().equals(step.event()) && told.equals(step)) {
                return true;
            }
        }
        return false;
    }

    /** Says all that was told elsewhere. */
    void append(Tell other) {
        other.steps.stream().filter(step -> !isTold(step)).forEach(steps::add);
    }

    /** The first step that was told as the conclusion, with the rest under it. */
    Step concluded() {
        Step first = steps.get(0);
        return new Step(first.code(), first.arguments(), first.event(), steps.subList(1, steps.size()));
    }
}
