package vn.phoihop.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Term;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Survival;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;

/** From when and until when a duty binds somebody: the force of the agreement, the duty's own window, what took it away. */
final class Span {
    /** What it ends with. */
    enum Cause {
        /** Nothing, as far as is known. */
        NONE,
        EXPIRY,
        TERMINATION,
        SUPERSESSION,
        /** Another text took this duty away. */
        WITHDRAWAL
    }

    private final Run run;
    private final Duty duty;
    private Force.Beginning beginning;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private final int startNumber;
    private final int endNumber;
    private Cause cause = Cause.NONE;
    private boolean isEndOfAgreement;
    private Event.@Nullable Changed change;

    Span(Run run, Duty duty, @Nullable PartyId party, List<Event.Changed> changes) {
        this.run = run;
        this.duty = duty;
        Force force = run.force();
        beginning = force.beginning();
        start = force.start(party);
        boolean isOwnSignatureWanting = start == null && beginning == Force.Beginning.KNOWN;
        if (isOwnSignatureWanting) {
            beginning = Force.Beginning.UNSIGNED;
        }
        begin(duty.window().flatMap(Duty.Window::from));
        ends(force.ending());
        until(duty.window().flatMap(Duty.Window::until));
        for (Event.Changed one : changes) {
            if (one.instance().isEmpty() && one.change() == Event.Change.TERMINATE) {
                take(one, one.to().orElseGet(() -> run.day(one)), Cause.TERMINATION);
            } else if (one.instance().isEmpty() && one.change() == Event.Change.SUPERSEDE) {
                take(one, run.day(one).minusDays(1), Cause.WITHDRAWAL);
            }
        }
        startNumber = Day.number(start);
        endNumber = Day.number(end);
    }

    private void begin(Optional<Occasion> from) {
        if (from.isEmpty() || beginning != Force.Beginning.KNOWN) {
            return;
        }
        Found found = run.happenings().of(from.get());
        if (found.all().isEmpty()) {
            beginning = found.isUnknown() ? Force.Beginning.UNRESOLVED : Force.Beginning.AWAITED;
            start = null;
        } else if (start != null && found.all().get(0).day().isAfter(start)) {
            start = found.all().get(0).day();
        }
    }

    private void ends(Ending ending) {
        end = ending.day();
        boolean isOutlived =
                duty.survives().filter(one -> one.length().isEmpty()).isPresent();
        isEndOfAgreement = !isOutlived;
        if (end == null) {
            return;
        }
        cause = switch (ending.code()) {
            case TERMINATED -> Cause.TERMINATION;
            case SUPERSEDED -> Cause.SUPERSESSION;
            default -> Cause.EXPIRY;
        };
        if (duty.survives().isPresent()) {
            Survival survival = duty.survives().get();
            LocalDate from = end;
            end = survival.length()
                    .flatMap(length -> run.reckoner().due(length, from).effective())
                    .orElse(null);
            cause = end == null ? Cause.NONE : cause;
        }
    }

    private void until(Optional<Occasion> until) {
        if (until.isPresent()) {
            Found found = run.happenings().of(until.get());
            if (!found.all().isEmpty() && isSooner(found.all().get(0).day())) {
                end = found.all().get(0).day();
                cause = Cause.EXPIRY;
                isEndOfAgreement = false;
            }
        }
    }

    private void take(Event.Changed by, LocalDate last, Cause as) {
        if (isSooner(last)) {
            end = last;
            cause = as;
            change = by;
            isEndOfAgreement = false;
        }
    }

    private boolean isSooner(LocalDate day) {
        return end == null || day.isBefore(end);
    }

    Force.Beginning beginning() {
        return beginning;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    /** The last day on which it binds; none if there is none, or none is known. */
    @Nullable
    LocalDate end() {
        return end;
    }

    int startNumber() {
        return startNumber;
    }

    /** The last day on which it binds as it will be on a day if nothing more is recorded. */
    int endNumber(int day) {
        boolean isPutOff = day > run.asOfNumber()
                && isEndOfAgreement
                && run.force().ending().isRenewing();
        return isPutOff ? Day.NONE : endNumber;
    }

    /** Whether it does not bind yet on a day. */
    boolean isBefore(int day) {
        return beginning != Force.Beginning.KNOWN || startNumber == Day.NONE || day < startNumber;
    }

    /** Whether it binds no more on a day, so that an instance that is still to be done is over. */
    boolean isOver(Instance instance, int day, Lateness lateness) {
        int last = endNumber(day);
        return last != Day.NONE && day > last && !keepsItsDay(instance, last, lateness);
    }

    /** On expiry, what lies within the term keeps its due day; on termination, what had fallen due is over anyway. */
    private boolean keepsItsDay(Instance instance, int last, Lateness lateness) {
        int effective = instance.effectiveNumber();
        effective = effective == Day.NONE ? lateness.bound(instance, true) : effective;
        int begins = instance.beginsNumber();
        if (effective == Day.NONE || begins == Day.NONE || begins > last) {
            return false;
        }
        if (instance.course().delays().isStopped(instance, effective, last)) {
            return false; // its clock stood still on that day and through the end
        }
        if (effective <= last) {
            return true; // it fell due before the end, and what was broken then stays broken
        }
        Occurrence cycle = instance.cycle();
        return cause == Cause.EXPIRY && (cycle == null || Day.number(cycle.last()) <= last);
    }

    /** Whether it binds until the end of an agreement of which nobody knows whether it has come by a day. */
    boolean isEndUnknown(int day) {
        return end == null && isEndOfAgreement && !run.force().ending().isSurelyBefore(LocalDate.ofEpochDay(day));
    }

    Cause cause() {
        return cause;
    }

    void tellStart(Tell tell) {
        run.force().tellStart(tell);
        duty.window().flatMap(Duty.Window::from).ifPresent(from -> {
            if (start == null) {
                tell.say("window-awaits", from);
                run.happenings().of(from).tell(tell);
            } else {
                tell.say("window-from", start, from);
            }
        });
    }

    void tellEnd(Tell tell) {
        if (change != null && end != null) {
            tell.say(change, cause == Cause.WITHDRAWAL ? "duty-superseded" : "duty-terminated", end);
            return;
        }
        run.force().ending().tell(tell);
        if (duty.survives().isPresent() && end != null) {
            tell.say("survives-until", end, duty.survives().get());
        } else if (duty.survives().isPresent()) {
            tell.say("survives");
        }
        duty.window().flatMap(Duty.Window::until).ifPresent(until -> tell.say("window-until", until));
    }

    /** Whether each party is bound by its own signature. */
    static boolean isPartyByParty(Run run) {
        return run.agreement().term().filter(Term::isPartyByParty).isPresent();
    }
}
