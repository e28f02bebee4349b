package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Term;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.time.Occasion;

/** From when and until when an agreement is in force, as far as is known on the day asked about (STAND-2, STAND-12). */
final class Force {
    /** Whether the first day is known. */
    enum Beginning {
        KNOWN,
        /** It waits for something that has not happened. */
        AWAITED,
        UNSIGNED,
        UNRESOLVED
    }

    private final Run run;
    private final Signatures signatures;
    private final Optional<Term> term;
    private Beginning beginning = Beginning.UNRESOLVED;
    private @Nullable LocalDate start;
    private final Ending ending;
    private final List<Pause> pauses;

    Force(Run run) {
        this.run = run;
        signatures = new Signatures(run);
        term = run.agreement().term();
        begin();
        List<Event.Changed> changes = run.inOrder(run.view().events(Event.Changed.class)).stream()
                .filter(change -> change.duty().isEmpty() && run.isSeen(change))
                .toList();
        ending = new Ending(run, start, changes);
        pauses = Pause.of(run, changes);
    }

    private void begin() {
        Optional<Occasion> stated = term.flatMap(Term::start);
        if (stated.isPresent()) {
            Found found = run.happenings().beforeForce(stated.get(), signatures);
            if (!found.all().isEmpty()) {
                set(found.all().get(0).day());
            } else {
                beginning = found.isUnknown()
                        ? Beginning.UNRESOLVED
                        : signatures.isMissing() ? Beginning.UNSIGNED : Beginning.AWAITED;
            }
            return;
        }
        Agreement agreement = run.agreement();
        if (agreement.issued().isPresent() && agreement.signing().isEmpty()) {
            set(agreement.issued().get());
        } else if (term.filter(Term::isPartyByParty).isPresent()
                && signatures.first().isPresent()) {
            set(signatures.first().get());
        } else if (signatures.day().isPresent()) {
            set(signatures.day().get());
        } else if (agreement.issued().isPresent()) {
            set(agreement.issued().get());
        } else if (signatures.isMissing()) {
            beginning = Beginning.UNSIGNED;
        } else {
            term.flatMap(one -> one.phases().stream()
                            .map(phase -> phase.days().first())
                            .min(LocalDate::compareTo))
                    .ifPresent(this::set);
        }
    }

    private void set(LocalDate day) {
        start = day;
        beginning = Beginning.KNOWN;
    }

    Signatures signatures() {
        return signatures;
    }

    Beginning beginning() {
        return beginning;
    }

    /** The first day in force, if it is known. */
    @Nullable
    LocalDate start() {
        return start;
    }

    /** The first day on which a party is bound: that of the whole, or that of its own signature if it comes later. */
    @Nullable
    LocalDate start(@Nullable PartyId party) {
        if (party == null || start == null || term.filter(Term::isPartyByParty).isEmpty()) {
            return start;
        }
        LocalDate whole = start;
        return signatures
                .dayOf(party)
                .map(own -> own.isBefore(whole) ? whole : own)
                .orElse(null);
    }

    Ending ending() {
        return ending;
    }

    List<Pause> pauses() {
        return pauses;
    }

    /** How the agreement stands on a day. */
    AgreementState.Code on(LocalDate day) {
        if (beginning == Beginning.UNSIGNED) {
            return AgreementState.Code.UNSIGNED;
        }
        if (beginning == Beginning.UNRESOLVED) {
            return AgreementState.Code.UNRESOLVED;
        }
        if (start == null || day.isBefore(start)) {
            return AgreementState.Code.NOT_IN_FORCE;
        }
        if (ending.isUnknown() && !ending.isSurelyBefore(day)) {
            return AgreementState.Code.UNRESOLVED;
        }
        LocalDate end = ending.day(day);
        if (end != null && day.isAfter(end)) {
            return ending.codeOn(day);
        }
        boolean isPaused = pauses.stream().anyMatch(pause -> pause.contains(day));
        return isPaused ? AgreementState.Code.SUSPENDED : AgreementState.Code.IN_FORCE;
    }

    /** Whether it is no longer in force on a day. */
    boolean isOver(int day) {
        LocalDate end = ending.day();
        return end != null && day > Day.number(end);
    }

    /** Says from when and until when. */
    void tell(Tell tell) {
        tellStart(tell);
        ending.tell(tell);
        for (Pause pause : pauses) {
            pause.tell(tell);
        }
    }

    void tellStart(Tell tell) {
        Agreement agreement = run.agreement();
        if (term.flatMap(Term::start).isPresent()) {
            Occasion occasion = term.flatMap(Term::start).orElseThrow();
            if (start == null) {
                tell.say("force-awaits", occasion);
                signatures.tell(tell);
            } else {
                tell.say("force-from-occasion", start, occasion);
            }
        } else if (start == null) {
            signatures.tell(tell);
        } else if (signatures.day().or(signatures::first).filter(start::equals).isPresent()) {
            signatures.tell(tell);
            tell.say("force-from-signature", start);
        } else if (agreement.issued().filter(start::equals).isPresent()) {
            tell.say("force-from-issue", start);
        } else {
            tell.say("force-from-phase", start);
        }
    }

    /** The days on which it may stand otherwise, as far as they are known. */
    List<LocalDate> turns() {
        List<LocalDate> days = new ArrayList<>();
        if (start != null) {
            days.add(start);
        }
        if (ending.day() != null) {
            days.add(ending.day().plusDays(1));
        }
        ending.surely().ifPresent(last -> days.add(last.plusDays(1)));
        for (Pause pause : pauses) {
            if (pause.last() != null) {
                days.add(pause.last().plusDays(1));
            }
        }
        return days;
    }

    /** A time during which clocks stand still. */
    record Pause(LocalDate first, @Nullable LocalDate last, Event event) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }

        void tell(Tell tell) {
            if (last == null) {
                tell.say(event, "suspended-from", first);
            } else {
                tell.say(event, "suspended-until", first, last);
            }
        }

        /** The pauses that changes of one thing make: each from its suspension to the day it states or to the resumption. */
        static List<Pause> of(Run run, List<Event.Changed> changes) {
            List<Pause> pauses = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                Event.Changed change = changes.get(i);
                if (change.change() == Event.Change.SUSPEND) {
                    LocalDate first = run.day(change);
                    LocalDate last = change.to().orElse(null);
                    for (int j = i + 1; j < changes.size(); j++) {
                        if (changes.get(j).change() == Event.Change.RESUME) {
                            LocalDate before = run.day(changes.get(j)).minusDays(1);
                            last = last == null || before.isBefore(last) ? before : last;
                            break;
                        }
                    }
                    pauses.add(new Pause(first, last, change));
                }
            }
            return List.copyOf(pauses);
        }
    }
}
