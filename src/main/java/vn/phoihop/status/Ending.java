package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Term;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/**
 * The last day in force: the one stated, the last phase, or the end of the length; put off by renewal, brought forward by
 * termination, notice or a text that takes its place (STAND-12). What ended it is kept, each step with its event.
 */
final class Ending {
    private static final int LAST_YEAR = 9999;

    private final Run run;
    private final @Nullable LocalDate start;
    private final Optional<Term> term;
    private final List<Event.Noticed> notices;
    private final Tell told = new Tell();
    private AgreementState.Code code = AgreementState.Code.IN_FORCE;
    private @Nullable LocalDate day;
    private @Nullable DueDate counted;
    private boolean isUnknown;
    private @Nullable LocalDate sure;
    private boolean isRenewing;
    private final List<Last> lasts = new ArrayList<>();

    /** A last day in force, and how it stands after it. */
    private record Last(LocalDate day, AgreementState.Code code) {}

    Ending(Run run, @Nullable LocalDate start, List<Event.Changed> changes) {
        this.run = run;
        this.start = start;
        term = run.agreement().term();
        notices = run.view().events(Event.Noticed.class).stream()
                .filter(run::isSeen)
                .filter(this::isOfSide)
                .toList();
        natural();
        if (!isUnknown) {
            renew(changes);
        }
        if (day != null) {
            lasts.add(new Last(day, code));
        }
        notices.stream().filter(one -> one.notice().equals("termination")).forEach(this::terminate);
        for (Event.Changed change : changes) {
            if (change.change() == Event.Change.TERMINATE) {
                LocalDate last = change.to().orElseGet(() -> run.day(change));
                end(last, AgreementState.Code.TERMINATED, change, "terminated-by");
            } else if (change.change() == Event.Change.SUPERSEDE) {
                end(run.day(change).minusDays(1), AgreementState.Code.SUPERSEDED, change, "superseded-by");
            }
        }
    }

    /** Whether a notice is of a side of the agreement, or of who has its functions; others have no say in its end. */
    private boolean isOfSide(Event.Noticed notice) {
        if (!notice.notice().equals("termination") && !notice.notice().equals("non-renewal")) {
            return true;
        }
        List<PartyId> sides = run.bodies().sides();
        LocalDate day = run.day(notice);
        for (PartyId side : sides) {
            if (run.bodies().actsFor(notice.by(), side, Optional.empty(), day)) {
                return true;
            }
        }
        if (!sides.isEmpty()) {
            told.say(notice, "notice-of-nobody", day, notice.by());
        }
        return sides.isEmpty();
    }

    /** The last day in force; none if it has no end, or none is known. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The last day in force as it will be on a day if nothing more is recorded. */
    @Nullable
    LocalDate day(LocalDate asked) {
        return isRenewing() && asked.isAfter(run.asOf()) ? null : day;
    }

    /** The last day on which it is in force in any case, where the end is not known. */
    Optional<LocalDate> surely() {
        if (sure != null) {
            return Optional.of(sure);
        }
        return isUnknown && counted != null ? counted.raw() : Optional.empty();
    }

    /** What it ends with. */
    AgreementState.Code code() {
        return code;
    }

    /** How it stands on a day after that: of all that ended it by then, what comes first in order (STAND-2). */
    AgreementState.Code codeOn(LocalDate asked) {
        AgreementState.Code first = code;
        for (Last last : lasts) {
            if (last.day.isBefore(asked) && last.code.compareTo(first) < 0) {
                first = last.code;
            }
        }
        return first;
    }

    /** Whether the end will be put off again and again if nobody gives notice, for which there is still time. */
    boolean isRenewing() {
        return isRenewing && code == AgreementState.Code.EXPIRED;
    }

    /** Whether there is an end of which the day cannot be told. */
    boolean isUnknown() {
        return isUnknown;
    }

    /** Whether a day is in force although the end is unknown: it comes no later than the end as it is counted. */
    boolean isSurelyBefore(LocalDate asked) {
        return surely().filter(last -> !asked.isAfter(last)).isPresent();
    }

    void tell(Tell tell) {
        tell.append(told);
        if (isUnknown) {
            if (counted != null) {
                tell.lacks(counted.missing());
            } else if (sure == null) {
                tell.say("end-without-start");
            }
        }
    }

    private void natural() {
        if (term.isEmpty()) {
            told.say("end-unstated");
            return;
        }
        Term stated = term.get();
        Optional<LocalDate> phased = stated.phases().stream()
                .map(Phase::days)
                .map(days -> days.last())
                .max(LocalDate::compareTo);
        if (stated.until().isPresent()) {
            day = stated.until().get();
            told.say("end-stated", day);
        } else if (phased.isPresent()) {
            day = phased.get();
            told.say(stated.length().isPresent() ? "end-of-phase-not-length" : "end-of-phase", day);
        } else if (stated.length().isPresent()) {
            lengthened(stated.length().get());
        } else {
            told.say(stated.isIndefinite() ? "end-indefinite" : "end-unstated");
            return;
        }
        code = AgreementState.Code.EXPIRED;
    }

    private void lengthened(Limit length) {
        counted = start == null ? null : run.reckoner().due(length, start);
        day = counted == null ? null : counted.effective().orElse(null);
        isUnknown = day == null;
        if (day != null && start != null) {
            told.say("end-of-length", day, length, start);
        }
    }

    private void renew(List<Event.Changed> changes) {
        for (Event.Changed change : changes) {
            boolean isRenewal = change.change() == Event.Change.RENEW;
            if (isRenewal
                    && change.to().isPresent()
                    && (day == null || day.isBefore(change.to().get()))) {
                day = change.to().get();
                code = AgreementState.Code.EXPIRED;
                told.say(change, "renewed-by", day);
            }
        }
        term.flatMap(Term::renewal).ifPresent(this::renewByItself);
    }

    /** Goes on into the next span, and the one after, as long as no notice against it came in time. */
    private void renewByItself(Term.Renewal renewal) {
        LocalDate first = start;
        List<Event.Noticed> against = notices.stream()
                .filter(one -> one.notice().equals("non-renewal"))
                .toList();
        int times = 0;
        LocalDate before = LocalDate.MIN;
        while (day != null) {
            LocalDate end = day;
            LocalDate latest = latestNotice(renewal, end);
            for (Event.Noticed notice : against) {
                LocalDate given = run.day(notice);
                boolean isOfThisSpan =
                        given.isAfter(before); // what was too late for one span is not in time for the next
                if (isOfThisSpan && !given.isAfter(latest)) {
                    told.say(notice, "notice-against-renewal", given, latest);
                    return;
                }
                if (isOfThisSpan && !given.isAfter(end)) {
                    told.say(notice, "notice-too-late", given, latest);
                }
            }
            LocalDate next = renewal.indefinite() ? null : next(renewal, first, end, ++times);
            if (next == null && !renewal.indefinite()) {
                told.say("renewal-length-missing", end);
                isUnknown = true; // it goes on, and nobody says until when
                sure = end;
                day = null;
                return;
            }
            if (!run.asOf().isAfter(latest)) {
                isRenewing = true;
                return; // notice may still come
            }
            if (renewal.indefinite()) {
                day = null;
                code = AgreementState.Code.IN_FORCE;
                told.say("renewed-indefinitely", end);
                return;
            }
            if (next == null || !next.isAfter(end) || next.getYear() > LAST_YEAR) {
                return;
            }
            day = next;
            before = end;
            told.say("renewed-until", end, next);
        }
    }

    private LocalDate latestNotice(Term.Renewal renewal, LocalDate end) {
        if (renewal.unlessNotice().isEmpty()) {
            return end;
        }
        Reckoner reckoner = run.reckoner();
        return reckoner.due(Deadline.atLeast(renewal.unlessNotice().get(), Occasion.day(end)))
                .effective()
                .orElse(end);
    }

    /** The end of the next span: computed from the first day where a length runs from it, else span by span. */
    private @Nullable LocalDate next(Term.Renewal renewal, @Nullable LocalDate first, LocalDate end, int times) {
        Optional<Limit> own = term.flatMap(Term::length);
        if (renewal.length().isEmpty() && own.isPresent() && first != null && counted != null) {
            Limit length = own.get();
            Limit whole = Limit.of(length.amount() * (times + 1), length.unit());
            return run.reckoner().due(whole, first).effective().orElse(null);
        }
        if (renewal.length().isEmpty() && own.isEmpty()) {
            List<Phase> phases = term.map(Term::phases).orElse(List.of());
            return phases.isEmpty()
                    ? null
                    : end.plusYears(phases.get(phases.size() - 1).years());
        }
        Limit length = renewal.length().orElseGet(own::orElseThrow);
        return run.reckoner().due(length, end).raw().orElse(null);
    }

    private void terminate(Event.Noticed notice) {
        LocalDate given = run.day(notice);
        LocalDate last = notice.effect().filter(given::isBefore).orElse(given);
        Limit length = term.flatMap(Term::terminationNotice).orElse(null);
        if (length != null) {
            LocalDate least = run.reckoner().due(length, given).effective().orElse(null);
            if (least == null) {
                isUnknown = true;
                return;
            }
            last = least.isAfter(last) ? least : last;
        } else {
            told.say(notice, "notice-of-no-length", given, last);
        }
        end(last, AgreementState.Code.TERMINATED, notice, "terminated-by-notice");
    }

    private void end(LocalDate last, AgreementState.Code as, Event event, String step) {
        lasts.add(new Last(last, as));
        boolean isSooner = day == null || last.isBefore(day);
        if (isSooner || last.isBefore(run.asOf())) {
            told.say(event, step, last);
        }
        if (isSooner) {
            day = last;
            code = as;
            isUnknown = false;
        }
    }
}
