package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.record.Event;
import vn.phoihop.time.DueDate;

/**
 * How one instance stands, by the precedence of STAND-6. The same lines run twice: at once for the standing, and again, with
 * somebody to tell, when it is asked why.
 */
final class Judge {
    private final Course course;
    private final Run run;
    private final Instance instance;
    private final @Nullable Tell tell;
    private final Span span;
    private final Due due;
    private final Account account;
    private @Nullable Instant asked;

    Judge(Course course, Instance instance, @Nullable Tell tell) {
        this.course = course;
        this.instance = instance;
        this.tell = tell;
        run = course.run();
        span = course.span(instance);
        due = instance.clock();
        account = instance.account();
        asked = run.instant();
    }

    Standing standing() {
        return on(run.asOf());
    }

    /** The standing with its reasons: the conclusion, then where the instance comes from, then what decided. */
    void explain() {
        Tell reasons = new Tell();
        Judge told = new Judge(course, instance, reasons);
        Standing standing = told.standing();
        Tell whole = Objects.requireNonNull(tell);
        whole.say("standing-" + standing.code(), course.duty().action());
        tellOrigin(whole);
        whole.append(reasons);
        account.noted().forEach(noted -> whole.say(noted.event(), noted.as(), run.day(noted.event())));
        course.clock().due(instance, whole);
        course.bearers().tell(whole, instance);
    }

    private void tellOrigin(Tell whole) {
        if (instance.cycle() != null) {
            whole.say(
                    "arises-in-cycle",
                    instance.cycle().key(),
                    instance.cycle().first(),
                    instance.cycle().last());
        } else if (instance.arisen() != null && instance.occasion() != null) {
            Happening one = instance.arisen();
            if (one.event() != null) {
                whole.say(one.event(), "arises-upon", one.day(), instance.occasion());
            } else {
                whole.say("arises-upon", one.day(), instance.occasion());
            }
        } else if (instance.occasion() != null) {
            whole.say("arises-not-yet", instance.occasion());
        }
    }

    /** The standing on a day, with nothing recorded after the day asked about. */
    private Standing on(LocalDate day) {
        Standing known = waived();
        known = known == null ? violated() : known;
        known = known == null ? fulfilled() : known;
        known = known == null ? unknown(day) : known;
        if (known != null) {
            return known;
        }
        if (isBefore(day)) {
            tell(t -> span.tellStart(t));
            return Standing.NOT_IN_FORCE;
        }
        if (isEnded(day)) {
            return ended();
        }
        if (hasArisen() && awaited(Standing.LAPSED)) {
            return Standing.LAPSED;
        }
        Force.Pause pause = course.clock().pause(instance, day);
        if (pause != null) {
            tell(pause::tell);
            return Standing.SUSPENDED;
        }
        if (isAwaiting(day)) {
            return Standing.AWAITING;
        }
        return running(day);
    }

    private @Nullable Standing waived() {
        Event.Changed waiver = waiver();
        if (waiver == null) {
            return null;
        }
        tell(t -> t.say(waiver, "waived-by", run.day(waiver)));
        return Standing.WAIVED;
    }

    /** The waiver that reaches the instance: one that names it, or one of the duty while it was not yet done. */
    private Event.@Nullable Changed waiver() {
        for (Event.Changed change : course.changes()) {
            if (change.change() == Event.Change.WAIVE && course.reaches(change, instance)) {
                Event act = account.act();
                boolean isDoneBefore = act != null && !run.day(act).isAfter(run.day(change));
                if (change.instance().isPresent() || !isDoneBefore) {
                    return change;
                }
            }
        }
        return null;
    }

    private @Nullable Standing violated() {
        Event denial = account.denial();
        if (denial == null) {
            return null;
        }
        tell(t -> t.say(
                denial, denial instanceof Event.Performed ? "prohibited-act" : "failure-recorded", run.day(denial)));
        return Standing.VIOLATED;
    }

    private @Nullable Standing fulfilled() {
        Event act = account.act();
        if (act == null) {
            return null;
        }
        LocalDate day = run.day(act);
        if (course.duty().modality() == Modality.MAY) {
            tell(t -> t.say(act, "exercised-on", day));
            return Standing.EXERCISED;
        }
        Truth isLate = act instanceof Event.Judged ? Truth.FALSE : isLate(act, day);
        if (isLate == Truth.UNKNOWN) {
            tell(t -> t.say(act, due.moment() == null ? "done-due-unknown" : "done-instant-missing", day));
            return Standing.UNKNOWN;
        }
        tell(t -> t.say(act, isLate == Truth.TRUE ? "done-late" : "done-in-time", day));
        return isLate == Truth.TRUE ? Standing.FULFILLED_LATE : Standing.FULFILLED;
    }

    /** An act at the last instant is in time; of a day, until 24:00. */
    private Truth isLate(Event act, LocalDate day) {
        Instant moment = due.moment();
        LocalDate effective = due.effective();
        if (moment != null && effective != null) {
            if (act.at().isPresent()) {
                return Truth.of(act.at().get().isAfter(moment));
            }
            return day.equals(effective) ? Truth.UNKNOWN : Truth.of(day.isAfter(effective));
        }
        return isPast(day);
    }

    /** Whether the due day is over at the end of a day. */
    private Truth isPast(LocalDate day) {
        LocalDate effective = due.effective();
        if (due.moment() != null && effective != null) {
            if (asked != null && day.equals(effective) && day.equals(run.asOf())) {
                return Truth.of(asked.isAfter(due.moment()));
            }
            return Truth.of(!day.isBefore(effective));
        }
        if (effective != null) {
            return Truth.of(day.isAfter(effective));
        }
        DueDate.State state = due.state();
        if (state == DueDate.State.UNKNOWN || state == DueDate.State.AMBIGUOUS) {
            return isPastUnknown(day);
        }
        return Truth.FALSE;
    }

    /** Whatever the day may be, it may be over in all ways, or in none. */
    private Truth isPastUnknown(LocalDate day) {
        DueDate counted = course.clock().counted(instance).orElseThrow();
        if (counted.raw().isPresent()) {
            return day.isAfter(counted.raw().get()) ? Truth.UNKNOWN : Truth.FALSE;
        }
        LocalDate first = Due.bound(counted.readings(), false);
        LocalDate last = Due.bound(counted.readings(), true);
        if (first == null || last == null) {
            return Truth.UNKNOWN;
        }
        return !day.isAfter(first) ? Truth.FALSE : day.isAfter(last) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether something is missing on which the answer depends; what is missing is told. */
    private @Nullable Standing unknown(LocalDate day) {
        if (!course.circle().isEmpty()) {
            tell(t -> t.say("circle", join(course.circle())));
            return Standing.UNKNOWN;
        }
        if (span.beginning() == Force.Beginning.UNRESOLVED) {
            tell(span::tellStart);
            return Standing.UNKNOWN;
        }
        boolean isAbsent = instance.isUnstated();
        if (isAbsent) {
            tell(t -> t.say("cycle-unknown"));
            return Standing.UNKNOWN;
        }
        if (!hasArisen()) {
            Found found = run.happenings().of(Objects.requireNonNull(instance.occasion()));
            if (found.isUnknown()) {
                tell(found::tell);
                return Standing.UNKNOWN;
            }
            return null;
        }
        if (run.force().ending().isUnknown() && span.isEndUnknown(day)) {
            tell(t -> run.force().ending().tell(t));
            return Standing.UNKNOWN;
        }
        if (condition() == Truth.UNKNOWN) {
            return Standing.UNKNOWN;
        }
        if (awaited(Standing.UNKNOWN)) {
            return Standing.UNKNOWN;
        }
        LocalDate begins = instance.begins();
        boolean isBegun = begins != null && !begins.isAfter(day) && !isBefore(day);
        if (isBegun && isBearerUnknown(day)) {
            return Standing.UNKNOWN;
        }
        return isBegun && isOwed() ? silence(day) : null;
    }

    /** Whether what it arises upon has come; what arises by itself or in a cycle has. */
    private boolean hasArisen() {
        return instance.occasion() == null || instance.arisen() != null;
    }

    private boolean isOwed() {
        Modality modality = course.duty().modality();
        return modality != Modality.MUST_NOT && !instance.isContinuing() && condition() == Truth.TRUE && !isWaiting();
    }

    private boolean isBearerUnknown(LocalDate day) {
        if (course.bearers().isRoleUnknown(instance)) {
            tell(t -> t.say("role-unknown", Obligors.join(course.bearers().originals(instance))));
            return true;
        }
        boolean isRightOver = course.duty().modality() == Modality.MAY && isPast(day) == Truth.TRUE;
        if (!isEnded(day) && !isRightOver && course.bearers().isUncovered(instance, day)) {
            tell(t -> course.bearers()
                    .originals(instance)
                    .forEach(id -> t.say("no-bearer", run.bodies().name(id))));
            return true;
        }
        return false;
    }

    /** What silence means where it decides: past the due day, or past the end (STAND-4). */
    private @Nullable Standing silence(LocalDate day) {
        LocalDate end = span.end(day);
        LocalDate begins = instance.begins();
        boolean isOver = isEnded(day);
        Truth isPast = isOver ? Truth.TRUE : isPast(day);
        if (isPast == Truth.FALSE || begins == null) {
            return null;
        }
        if (isPast == Truth.UNKNOWN) {
            tell(t -> {
                t.say("due-unknown");
                course.clock().counted(instance).ifPresent(counted -> t.lacks(counted.missing()));
            });
            return Standing.UNKNOWN;
        }
        LocalDate needed = isOver && end != null && (due.effective() == null || end.isBefore(due.effective()))
                ? end
                : due.effective();
        if (needed == null) {
            needed = bound(true);
        }
        if (needed == null) {
            return null;
        }
        needed = needed.isBefore(begins) ? begins : needed;
        LocalDate until = run.completeUntil(course.duty().id(), begins, day).orElse(null);
        if (until == null || until.isBefore(needed)) {
            LocalDate last = needed;
            tell(t -> t.say("record-missing", course.duty().id(), until == null ? begins : until.plusDays(1), last));
            return Standing.UNKNOWN;
        }
        if (course.bearers().isClassUnknown(instance)) {
            tell(t -> t.say("members-unknown", instance.group().refs().get(0).text()));
            return Standing.UNKNOWN;
        }
        return null;
    }

    /** The first or the last day on which it may be due, where the text can be read in several ways. */
    private @Nullable LocalDate bound(boolean isLast) {
        return Due.bound(course.clock().counted(instance).map(DueDate::readings).orElse(List.of()), isLast);
    }

    private boolean isBefore(LocalDate day) {
        LocalDate start = span.start();
        return span.beginning() != Force.Beginning.KNOWN || start == null || day.isBefore(start);
    }

    private boolean isEnded(LocalDate day) {
        LocalDate end = span.end(day);
        return end != null && day.isAfter(end) && !keepsItsDay(end);
    }

    /** On expiry, what lies within the term keeps its due day; on termination, what had fallen due is over anyway. */
    private boolean keepsItsDay(LocalDate end) {
        LocalDate effective = due.effective() == null ? bound(true) : due.effective();
        LocalDate begins = instance.begins();
        if (effective == null || begins == null || begins.isAfter(end)) {
            return false;
        }
        if (!effective.isAfter(end)) {
            return true; // it fell due before the end, and what was broken then stays broken
        }
        boolean isWithin = instance.cycle() == null || !instance.cycle().last().isAfter(end);
        return span.cause() == Span.Cause.EXPIRY && isWithin;
    }

    /** Whether nothing can be done for it any more on a day: it was waived or had lapsed before. */
    boolean isClosed(LocalDate day) {
        if (isEnded(day)) {
            return true;
        }
        for (Event.Changed change : course.changes()) {
            boolean isWaiver = change.change() == Event.Change.WAIVE && course.reaches(change, instance);
            if (isWaiver && run.day(change).isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    private Standing ended() {
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

    private boolean isAwaiting(LocalDate day) {
        LocalDate begins = instance.begins();
        if (begins == null || begins.isAfter(day)) {
            tell(t -> {
                if (begins != null) {
                    t.say("begins-on", begins);
                } else if (instance.occasion() == null) {
                    t.say("begins-not-known");
                }
            });
            return true;
        }
        if (condition() == Truth.FALSE) {
            tell(t -> t.say("condition-fails"));
            return true;
        }
        return isWaiting();
    }

    /** Whether a duty that comes first has not been done. */
    private boolean isWaiting() {
        boolean isWaiting = false;
        for (ElementId id : course.duty().awaits()) {
            isWaiting |= isWaitingFor(id, true);
        }
        for (ElementId id : course.duty().awaitsAct()) {
            isWaiting |= isWaitingFor(id, false);
        }
        return isWaiting;
    }

    private boolean isWaitingFor(ElementId id, boolean isWaiverEnough) {
        List<Instance> paired = paired(id);
        if (paired.isEmpty()) {
            tell(t -> t.say("awaits", id, "-"));
            return true;
        }
        boolean isWaiting = false;
        for (Instance one : paired) {
            boolean isWaived = isWaiverEnough && one.standing() == Standing.WAIVED;
            if (one.act() == null && !isWaived) {
                isWaiting = true;
                tell(t -> t.say("awaits", id, one.key()));
            }
        }
        return isWaiting;
    }

    private List<Instance> paired(ElementId id) {
        Course other = run.course(id);
        return other == null ? List.of() : other.pairedWith(instance);
    }

    /** Whether one of the duties that come first stands so. */
    private boolean awaited(Standing standing) {
        for (List<ElementId> ids : List.of(course.duty().awaits(), course.duty().awaitsAct())) {
            for (ElementId id : ids) {
                for (Instance paired : paired(id)) {
                    if (paired.standing() == standing) {
                        tell(t -> t.say("awaited-" + standing.code(), id, paired.key()));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Standing running(LocalDate day) {
        if (new Conditions(run, instance, tell).isForJudgement()) {
            tell(t -> t.say("condition-described"));
            return Standing.FOR_JUDGEMENT;
        }
        Modality modality = course.duty().modality();
        if (instance.isContinuing() && modality != Modality.MUST_NOT) {
            return modality == Modality.MAY ? Standing.AVAILABLE : Standing.CONTINUING;
        }
        if (modality == Modality.MUST_NOT) {
            tell(t -> t.say("nothing-against"));
            return Standing.OBSERVED;
        }
        Truth isPast = isPast(day);
        if (modality == Modality.MAY) {
            if (isPast == Truth.TRUE) {
                tell(t -> t.say("right-not-exercised"));
                return Standing.LAPSED;
            }
            return Standing.AVAILABLE;
        }
        if (due.state() == DueDate.State.FOR_JUDGEMENT) {
            tell(t -> t.say("due-for-judgement"));
            return Standing.FOR_JUDGEMENT;
        }
        if (isPast == Truth.TRUE) {
            tellSearch();
            return Standing.OVERDUE;
        }
        tellOpen();
        return Standing.OPEN;
    }

    /** Names the record that was searched, and until when it is complete. */
    private void tellSearch() {
        LocalDate begins = instance.begins();
        if (tell == null || begins == null) {
            return;
        }
        LocalDate until = course.completeUntil(begins).orElse(begins);
        tell.say("record-searched", course.duty().id(), begins, until);
        LocalDate effective = due.effective();
        if (until.isBefore(run.asOf()) && effective != null) {
            tell.say("record-ends-before", until, run.asOf());
        }
    }

    private void tellOpen() {
        if (tell == null) {
            return;
        }
        LocalDate effective = due.effective();
        if (effective != null) {
            tell.say("open-until", effective);
        } else {
            tell.say(due.state() == DueDate.State.PENDING ? "open-pending" : "open-without-end");
            course.clock().counted(instance).ifPresent(counted -> tell.lacks(counted.missing()));
        }
        if (!run.view().covers(course.duty().id(), run.asOf())) {
            tell.say("record-open", course.duty().id(), run.asOf());
        }
    }

    private Truth condition() {
        return new Conditions(run, instance, tell).holds();
    }

    /** The next day on which it stands otherwise, if nothing more is recorded. */
    @Nullable
    LocalDate next() {
        Standing now = instance.standing();
        if (now.isFinal()) {
            return null;
        }
        LocalDate asOf = run.asOf();
        Judge silent = new Judge(course, instance, null);
        if (run.instant() != null
                && asOf.equals(due.effective())
                && silent.atEndOfDay().standing() != now) {
            return asOf;
        }
        LocalDate later = course.isDependent() ? run.ahead().next(instance) : silent.nextOf(now);
        LocalDate gone = isNextOfEach() ? span.end(asOf.plusDays(1)) : null;
        if (gone != null && (later == null || later.isAfter(gone))) {
            return gone.plusDays(1);
        }
        return later;
    }

    private @Nullable LocalDate nextOf(Standing now) {
        for (LocalDate day : turns().tailSet(run.asOf(), false)) {
            if (on(day) != now) {
                return day;
            }
        }
        return null;
    }

    /** Whether it stands for those to come, of which there are none after the end. */
    private boolean isNextOfEach() {
        return !hasArisen()
                && course.duty().arises().stream()
                        .anyMatch(one -> one instanceof Arising.Each each
                                && each.occasion().equals(instance.occasion()));
    }

    private Judge atEndOfDay() {
        asked = null;
        return this;
    }

    /** The days on which it may come to stand otherwise. */
    NavigableSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        add(days, span.start(), 0);
        add(days, instance.begins(), 0);
        add(days, span.end(), 1);
        add(days, run.force().ending().surely().orElse(null), 1);
        add(days, due.effective(), due.moment() == null ? 1 : 0);
        add(days, due.raw(), 1);
        if (due.effective() == null) {
            add(days, bound(false), 1);
            add(days, bound(true), 1);
        }
        for (Force.Pause pause : course.clock().pauses(instance)) {
            add(days, pause.last(), 1);
        }
        course.bearers().turns(instance).forEach(day -> add(days, day, 0));
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day, int after) {
        if (day != null && day.getYear() < 9999) {
            days.add(day.plusDays(after));
        }
    }

    private void tell(Consumer<Tell> sentence) {
        if (tell != null) {
            sentence.accept(tell);
        }
    }

    private static String join(List<ElementId> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.value()));
        return String.join(" → ", texts);
    }
}
