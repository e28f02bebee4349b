package vn.phoihop.status;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Duty;
import vn.phoihop.record.Event;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Occurrence;

/**
 * Why an instance stands as it does: the conclusion, then where the instance comes from, then what decided, what was done for
 * it, what moved its last day, who bears it (STAND-16).
 */
final class Why {
    private final Instance instance;
    private final Course course;
    private final Run run;
    private final Tell tell = new Tell();

    Why(Instance instance) {
        this.instance = instance;
        course = instance.course();
        run = course.run();
    }

    Explanation explanation() {
        Duty duty = course.duty();
        tell.say("standing-" + instance.standing().code(), duty.action());
        tellOrigin();
        new Judge(course, tell).standing(instance);
        for (Account.Noted noted : instance.account().noted()) {
            tell.say(noted.event(), noted.as(), run.day(noted.event()));
        }
        if (instance.account().act() == null) {
            for (Event stray : course.strays()) {
                tell.say(stray, "of-no-instance", run.day(stray));
            }
        }
        course.clock().tell(instance, tell);
        Optional<DueDate> counted = course.clock().counted(instance);
        tellDue(counted.flatMap(DueDate::effective).orElse(null));
        course.bearers().tell(tell, instance);
        return new Explanation(tell.concluded(), counted, Optional.ofNullable(new Turns(instance).next()));
    }

    /** Says how the last day differs from that of the text, which is told below with its own reasons. */
    private void tellDue(@Nullable LocalDate stated) {
        LocalDate effective = instance.effective();
        if (effective != null && stated != null && !effective.equals(stated)) {
            tell.say("due-moved", effective);
        } else if (effective != null && stated == null) {
            tell.say("due-at-latest", effective);
        } else if (effective == null) {
            int latest = new Lateness(course, null).bound(instance, true);
            if (latest != Day.NONE) {
                tell.say("due-at-latest", LocalDate.ofEpochDay(latest));
            }
        }
    }

    private void tellOrigin() {
        Happening arisen = instance.arisen();
        Occurrence cycle = instance.cycle();
        if (cycle != null) {
            tell.say("arises-in-cycle", cycle, cycle.first(), cycle.last());
        } else if (arisen != null && instance.occasion() != null) {
            Event event = arisen.event();
            if (event == null) {
                tell.say("arises-upon", arisen.day(), instance.occasion());
            } else {
                tell.say(event, "arises-upon", arisen.day(), instance.occasion());
            }
        } else if (instance.occasion() != null) {
            tell.say("arises-not-yet", instance.occasion());
        }
    }
}
