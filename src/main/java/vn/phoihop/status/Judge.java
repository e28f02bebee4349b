package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Modality;
import vn.phoihop.record.Event;
import vn.phoihop.time.DueDate;

/**
 * How the instances of a duty stand, by the precedence of STAND-6. The same lines run twice: at once for the standing, and
 * again, with somebody to tell, when it is asked why. Without somebody to tell it leaves nothing behind.
 */
final class Judge {
    private final Course course;
    private final Run run;
    private final @Nullable Tell tell;
    private final Lateness lateness;
    private final Conditions conditions;
    private final Awaited awaited;
    private final Gaps gaps;

    Judge(Course course, @Nullable Tell tell) {
        this(course, tell, course.run().instant());
    }

    /** Judges the day asked about as of an instant; or, where there is none, as of its end. */
    Judge(Course course, @Nullable Tell tell, @Nullable Instant asked) {
        this.course = course;
        this.tell = tell;
        run = course.run();
        lateness = new Lateness(course, asked);
        conditions = new Conditions(run, course.duty(), tell);
        awaited = new Awaited(run, course.duty(), tell);
        gaps = new Gaps(course, lateness, conditions, awaited, tell);
    }

    Standing standing(Instance instance) {
        return on(instance, run.asOfNumber());
    }

    /** The standing as if nobody had waived it. */
    Standing withoutWaiver(Instance instance) {
        return unwaived(instance, run.asOfNumber());
    }

    /** The standing on a day, with nothing recorded after the day asked about. */
    Standing on(Instance instance, int day) {
        Event.Changed waiver = course.changes().isEmpty() ? null : waiver(instance);
        if (waiver != null) {
            tell(t -> t.say(waiver, "waived-by", run.day(waiver)));
            return Standing.WAIVED;
        }
        return unwaived(instance, day);
    }

    private Standing unwaived(Instance instance, int day) {
        Standing settled = settled(instance);
        if (settled != null) {
            return settled;
        }
        Span span = course.span(instance);
        if (gaps.isUnknown(instance, span, day)) {
            return Standing.UNKNOWN;
        }
        if (span.isBefore(day)) {
            tell(span::tellStart);
            return Standing.NOT_IN_FORCE;
        }
        if (span.isOver(instance, day, lateness)) {
            return ended(instance, span);
        }
        if (instance.hasArisen() && awaited.stands(instance, Standing.LAPSED)) {
            return Standing.LAPSED;
        }
        if (isRightOver(instance, day)) {
            tell(t -> t.say("right-not-exercised"));
            return Standing.LAPSED;
        }
        Force.Pause pause = course.delays().pause(instance, day);
        if (pause != null) {
            tell(pause::tell);
            return Standing.SUSPENDED;
        }
        if (tell != null && course.duty().survives().isPresent() && run.force().isOver(day)) {
            span.tellEnd(tell);
        }
        return isAwaiting(instance, day) ? Standing.AWAITING : running(instance, day);
    }

    /** What the record settles whatever the day: violated, done. */
    private @Nullable Standing settled(Instance instance) {
        Account account = instance.account();
        return account == Account.NONE ? null : settled(instance, account);
    }

    private @Nullable Standing settled(Instance instance, Account account) {
        boolean isJudgedUnclearly = account.unclear() instanceof Event.Judged;
        Event denial = account.denial();
        if (denial != null && !isJudgedUnclearly) {
            boolean isAct = denial instanceof Event.Performed;
            if (isAct && conditions.isForJudgement(instance)) {
                return forJudgement();
            }
            if (isAct && conditions.holds(instance) != Truth.TRUE) {
                return null;
            }
            tell(t -> t.say(denial, isAct ? "prohibited-act" : "failure-recorded", run.day(denial)));
            return Standing.VIOLATED;
        }
        Event act = account.act();
        if (act != null && !isJudgedUnclearly) {
            boolean isRight = course.duty().modality() == Modality.MAY;
            boolean isUsed = isRight && act instanceof Event.Performed;
            if (isUsed && conditions.isForJudgement(instance)) {
                return forJudgement();
            }
            if (isUsed && conditions.holds(instance) != Truth.TRUE) {
                return null;
            }
            Standing done = isRight ? exercised(instance, act) : fulfilled(instance, act);
            if (account.unclear() == null || done != Standing.FULFILLED_LATE) {
                return done;
            }
        }
        boolean isUnknown = isJudgedUnclearly
                || (account.unclear() != null && (act != null || course.duty().modality() == Modality.MUST_NOT));
        return isUnknown ? Standing.UNKNOWN : null;
    }

    /** Whether an act broke a prohibition or exercised a right hangs on words that a person must judge. */
    private Standing forJudgement() {
        tell(conditions::tellDescribed);
        return Standing.FOR_JUDGEMENT;
    }

    private Standing exercised(Instance instance, Event act) {
        if (act instanceof Event.Performed && lateness.isLate(instance, act) == Truth.UNKNOWN) {
            tell(t -> t.say(act, "done-due-unknown", run.day(act)));
            return Standing.UNKNOWN;
        }
        tell(t -> t.say(act, "exercised-on", run.day(act)));
        return Standing.EXERCISED;
    }

    /** The waiver that reaches the instance: one that names it, or one of the duty while it was not yet done. */
    Event.@Nullable Changed waiver(Instance instance) {
        for (Event.Changed change : course.changes()) {
            if (change.change() == Event.Change.WAIVE && course.reaches(change, instance)) {
                Event act = instance.account().act();
                boolean isDoneBefore = act != null && run.number(act) <= run.number(change);
                if (change.instance().isPresent() || !isDoneBefore) {
                    return change;
                }
            }
        }
        return null;
    }

    private Standing fulfilled(Instance instance, Event act) {
        boolean isJudged = act instanceof Event.Judged || instance.account().isEstablished();
        Truth isLate = isJudged ? Truth.FALSE : lateness.isLate(instance, act);
        if (isLate == Truth.UNKNOWN) {
            boolean isOfDays = instance.moment() == null;
            tell(t -> t.say(act, isOfDays ? "done-due-unknown" : "done-instant-missing", run.day(act)));
            return Standing.UNKNOWN;
        }
        if (instance.isDueBeforeItBegan()) {
            tell(t -> t.say(act, "done-never-late", run.day(act)));
        } else {
            tell(t -> t.say(act, isLate == Truth.TRUE ? "done-late" : "done-in-time", run.day(act)));
        }
        return isLate == Truth.TRUE ? Standing.FULFILLED_LATE : Standing.FULFILLED;
    }

    /** Where the day is not known, the last that it may be. */
    int dueAtLatest(Instance instance) {
        return lateness.bound(instance, true);
    }

    /** Whether nothing can be done for it any more on a day: it was waived or had lapsed before. */
    boolean isClosed(Instance instance, int day) {
        if (course.span(instance).isOver(instance, day, lateness)) {
            return true;
        }
        for (Event.Changed change : course.changes()) {
            boolean isWaiver = change.change() == Event.Change.WAIVE && course.reaches(change, instance);
            if (isWaiver && run.number(change) < day) {
                return true;
            }
        }
        return false;
    }

    private Standing ended(Instance instance, Span span) {
        tell(span::tellEnd);
        if (course.duty().modality() == Modality.MUST_NOT) {
            tell(t -> t.say("nothing-against"));
            return Standing.OBSERVED;
        }
        if (instance.isContinuing()) {
            return Standing.ENDED;
        }
        return span.cause() == Span.Cause.WITHDRAWAL ? Standing.WITHDRAWN : Standing.LAPSED;
    }

    /** Whether the time for a right is over. */
    private boolean isRightOver(Instance instance, int day) {
        return course.duty().modality() == Modality.MAY
                && instance.hasArisen()
                && lateness.isPast(instance, day) == Truth.TRUE;
    }

    private boolean isAwaiting(Instance instance, int day) {
        int begins = instance.beginsNumber();
        if (begins == Day.NONE || begins > day) {
            if (begins != Day.NONE) {
                tell(t -> t.say("begins-on", LocalDate.ofEpochDay(begins)));
            }
            return true;
        }
        if (conditions.holds(instance) == Truth.FALSE) {
            tell(t -> t.say("condition-fails"));
            return true;
        }
        return awaited.isWaiting(instance);
    }

    private Standing running(Instance instance, int day) {
        if (conditions.isForJudgement(instance)) {
            return forJudgement();
        }
        Modality modality = course.duty().modality();
        if (modality == Modality.MUST_NOT) {
            tell(t -> t.say("nothing-against"));
            return Standing.OBSERVED;
        }
        if (instance.isContinuing()) {
            return modality == Modality.MAY ? Standing.AVAILABLE : Standing.CONTINUING;
        }
        if (modality == Modality.MAY) {
            return Standing.AVAILABLE;
        }
        boolean isPast = lateness.isPast(instance, day) == Truth.TRUE;
        if (instance.dueState() == DueDate.State.FOR_JUDGEMENT) {
            tell(t -> t.say("due-for-judgement"));
            return Standing.FOR_JUDGEMENT;
        }
        if (tell != null && isPast) {
            tellSearch(tell, instance);
        } else if (tell != null) {
            tellOpen(tell, instance);
        }
        return isPast ? Standing.OVERDUE : Standing.OPEN;
    }

    /** Names the record that was searched, and until when it is complete. */
    private void tellSearch(Tell to, Instance instance) {
        LocalDate begins = instance.begins();
        if (begins == null) {
            return;
        }
        int last = course.completeUntil(instance.beginsNumber(), run.asOfNumber());
        LocalDate until = last == Day.NONE ? begins : LocalDate.ofEpochDay(last);
        to.say("record-searched", course.duty().id(), begins, until);
        if (until.isBefore(run.asOf()) && instance.effectiveNumber() != Day.NONE) {
            to.say("record-ends-before", until, run.asOf());
        }
    }

    private void tellOpen(Tell to, Instance instance) {
        LocalDate effective = instance.effective();
        if (effective != null) {
            to.say("open-until", effective);
        } else {
            boolean isPending = instance.dueState() == DueDate.State.PENDING;
            to.say(isPending ? "open-pending" : "open-without-end");
            course.clock().counted(instance).ifPresent(counted -> to.lacks(counted.missing()));
        }
        if (!run.view().covers(course.duty().id(), run.asOf())) {
            to.say("record-open", course.duty().id(), run.asOf());
        }
    }

    private void tell(Consumer<Tell> sentence) {
        if (tell != null) {
            sentence.accept(tell);
        }
    }
}
