package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.party.PartyId;
import vn.phoihop.time.DayRange;

/** What is missing on which the standing of an instance depends, told as it is found (STAND-4, STAND-7). */
final class Gaps {
    private final Course course;
    private final Run run;
    private final @Nullable Tell tell;
    private final Lateness lateness;
    private final Conditions conditions;
    private final Awaited awaited;

    Gaps(Course course, Lateness lateness, Conditions conditions, Awaited awaited, @Nullable Tell tell) {
        this.course = course;
        this.lateness = lateness;
        this.conditions = conditions;
        this.awaited = awaited;
        this.tell = tell;
        run = course.run();
    }

    /** Whether something is missing on which the answer for a day depends. */
    boolean isUnknown(Instance instance, Span span, int day) {
        if (!course.circle().isEmpty()) {
            say("circle", join(course.circle()));
            return true;
        }
        if (span.beginning() == Force.Beginning.UNRESOLVED) {
            if (tell != null) {
                span.tellStart(tell);
            }
            return true;
        }
        if (instance.isUnstated()) {
            say("cycle-unknown");
            return true;
        }
        if (!instance.hasArisen()) {
            Found found = run.happenings().of(Objects.requireNonNull(instance.occasion()));
            if (tell != null) {
                found.tell(tell);
            }
            return found.isUnknown();
        }
        boolean isToEnd = span.beginning() == Force.Beginning.KNOWN && !span.isBefore(day);
        if (isToEnd && run.force().ending().isUnknown() && span.isEndUnknown(day)) {
            if (tell != null) {
                run.force().ending().tell(tell);
            }
            return true;
        }
        Truth binds = conditions.holds(instance);
        if (binds == Truth.UNKNOWN || awaited.stands(instance, Standing.UNKNOWN)) {
            return true;
        }
        int begins = instance.beginsNumber();
        boolean isBegun = begins != Day.NONE && begins <= day && !span.isBefore(day);
        if (!isBegun) {
            return false;
        }
        return isBearerUnknown(instance, span, day)
                || (binds == Truth.TRUE && isOwed(instance) && isSilenceUnknown(instance, span, day));
    }

    private boolean isOwed(Instance instance) {
        boolean isToBeDone = course.duty().modality() != Modality.MUST_NOT && !instance.isContinuing();
        return isToBeDone && !awaited.isWaiting(instance);
    }

    private boolean isBearerUnknown(Instance instance, Span span, int day) {
        Obligors bearers = course.bearers();
        if (bearers.isRoleUnknown(instance)) {
            if (tell != null) {
                tell.say("role-unknown", Obligors.join(bearers.originals(instance)));
            }
            return true;
        }
        boolean isRightOver = course.duty().modality() == Modality.MAY && lateness.isPast(instance, day) == Truth.TRUE;
        if (!isRightOver && bearers.isUncovered(instance, day) && !span.isOver(instance, day, lateness)) {
            for (PartyId original : bearers.originals(instance)) {
                say("no-bearer", run.bodies().name(original));
            }
            if (instance.group().isNobody()) {
                say("class-empty", instance.group().refs().get(0).text());
            }
            return true;
        }
        return false;
    }

    /** What silence means where it decides: past the due day, or past the end (STAND-4). */
    private boolean isSilenceUnknown(Instance instance, Span span, int day) {
        boolean isOver = span.isOver(instance, day, lateness);
        Truth isPast = isOver ? Truth.TRUE : lateness.isPast(instance, day);
        if (isPast == Truth.FALSE) {
            return false;
        }
        if (isPast == Truth.UNKNOWN) {
            if (tell != null) {
                tell.say("due-unknown");
                course.clock().counted(instance).ifPresent(counted -> tell.lacks(counted.missing()));
            }
            return true;
        }
        if (instance.account().unclear() != null) {
            return true; // something was done, perhaps for it; told where it is noted
        }
        int effective = instance.effectiveNumber();
        int end = span.endNumber(day);
        if (!isOver && instance.isDueBeforeItBegan()) {
            if (tell != null) {
                tell.say(
                        "due-before-beginning",
                        Objects.requireNonNull(instance.effective()),
                        Objects.requireNonNull(instance.begins()));
            }
            return true;
        }
        if (isOver && end != Day.NONE && instance.beginsNumber() > end) {
            return false; // nothing could be done for it before the end
        }
        boolean isUntilEnd = isOver
                && end != Day.NONE
                && (effective == Day.NONE || end < effective || course.delays().isStopped(instance, effective, end));
        int needed = isUntilEnd ? end : effective == Day.NONE ? lateness.bound(instance, true) : effective;
        if (needed == Day.NONE) {
            return false;
        }
        needed = Math.max(needed, instance.beginsNumber());
        if (isUnrecorded(instance.beginsNumber(), needed, day)) {
            return true;
        }
        if (instance.group().isClass()) {
            say("members-unknown", instance.group().refs().get(0).text());
            return true;
        }
        return false;
    }

    private boolean isUnrecorded(int begins, int needed, int day) {
        int until = course.completeUntil(begins, day);
        if (until != Day.NONE && until >= needed) {
            return false;
        }
        if (tell != null) {
            DayRange asked = DayRange.of(LocalDate.ofEpochDay(begins), LocalDate.ofEpochDay(needed));
            for (DayRange gap : run.view().search(course.duty().id(), asked).gaps()) {
                tell.say("record-missing", course.duty().id(), gap.first(), gap.last());
            }
        }
        return true;
    }

    private void say(String code, Object... arguments) {
        if (tell != null) {
            tell.say(code, arguments);
        }
    }

    private static String join(List<ElementId> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.value()));
        return String.join(" → ", texts);
    }
}
