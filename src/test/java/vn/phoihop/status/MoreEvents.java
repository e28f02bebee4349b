package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.phoihop.duty.ElementId;
import vn.phoihop.generated.Chance;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.EventTransitions.Kind;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Limit;

/** A record with one event more, of a kind, on the day asked about, for an instance or all of its duty or all duties. */
final class MoreEvents {
    static final ElementId ID = ElementId.of("added");

    private final Ledger ledger;
    private final LocalDate day;
    private final Instance instance;
    private final Chance chance;

    MoreEvents(Ledger ledger, LocalDate day, Instance instance, Chance chance) {
        this.ledger = ledger;
        this.day = day;
        this.instance = instance;
        this.chance = chance;
    }

    /** The record with one more event of a kind; none where there can be none. */
    Optional<Ledger> with(Kind kind) {
        return switch (kind) {
            case PERFORMED -> Optional.of(plus(performed()));
            case KEPT -> Optional.of(plus(judged(Event.Verdict.ESTABLISHED)));
            case FAILED -> Optional.of(plus(judged(Event.Verdict.DENIED)));
            case WAIVE -> Optional.of(plus(change(Event.Change.WAIVE, day, false)));
            case SUSPEND -> Optional.of(plus(suspended()));
            case RESUME -> Optional.of(plus(change(Event.Change.RESUME, day, true)));
            case EXTEND -> Optional.of(plus(extended()));
            case END -> Optional.of(plus(ended()));
            case WITHDRAW -> Optional.of(plus(withdrawn()));
            case RENEW -> Optional.of(plus(renewed()));
            case HOLDS, FAILS ->
                instance.duty().condition().isEmpty() ? Optional.empty() : Optional.of(plus(condition()));
            case COVERED -> Optional.of(covered());
        };
    }

    private Ledger plus(Event event) {
        List<Event> all = new ArrayList<>(ledger.events());
        all.add(event);
        return ledger.toBuilder().events(all).build();
    }

    private Event performed() {
        Event.Performed.Builder event =
                Event.Performed.builder().id(ID).on(day).duty(instance.duty().id());
        if (chance.oneIn(2)) {
            event.instance(instance.keyText());
        }
        if (chance.oneIn(3)) {
            event.addBy(PartyId.of(chance.of("a", "b", "u1")));
        }
        if (instance.duty().parts().isPresent() && chance.oneIn(2)) {
            event.part(chance.of("a", "b"));
        }
        return event.build();
    }

    private Event judged(Event.Verdict verdict) {
        Event.Judged.Builder event =
                Event.Judged.builder().id(ID).on(day).duty(instance.duty().id()).verdict(verdict);
        if (chance.oneIn(2)) {
            event.instance(instance.keyText());
        }
        return event.build();
    }

    private Event condition() {
        Event.Verdict verdict = chance.of(Event.Verdict.ESTABLISHED, Event.Verdict.DENIED);
        return Event.Judged.builder()
                .id(ID)
                .on(day)
                .condition(chance.of("f1", "f1", "f2"))
                .verdict(verdict)
                .build();
    }

    private Event.Changed.Builder changed(Event.Change change, LocalDate on) {
        return Event.Changed.builder().id(ID).on(on).change(change);
    }

    /** Of the duty, of the instance, or where that can be of the whole. */
    private Event change(Event.Change change, LocalDate on, boolean canBeOfAll) {
        Event.Changed.Builder event = changed(change, on);
        if (canBeOfAll && chance.oneIn(2)) {
            return event.build();
        }
        event.duty(instance.duty().id());
        if (chance.oneIn(2) && change != Event.Change.TERMINATE) {
            event.instance(instance.keyText());
        }
        return event.build();
    }

    private Event suspended() {
        Event.Changed.Builder event = changed(Event.Change.SUSPEND, day);
        if (chance.oneIn(2)) {
            event.duty(instance.duty().id());
        }
        if (chance.oneIn(2)) {
            event.to(day.plusDays(chance.below(60)));
        }
        return event.build();
    }

    /** By a length, or to a later day than the one before. */
    private Event extended() {
        Event.Changed.Builder event =
                changed(Event.Change.EXTEND, day).duty(instance.duty().id());
        if (chance.oneIn(2)) {
            event.instance(instance.keyText());
        }
        LocalDate before = instance.effective();
        if (before != null && chance.oneIn(2)) {
            return event.additional(Limit.days(14)).build();
        }
        return event.to((before == null || before.isBefore(day) ? day : before).plusDays(chance.between(1, 60)))
                .build();
    }

    private Event ended() {
        return switch (chance.below(4)) {
            case 0 -> changed(Event.Change.SUPERSEDE, day).build();
            case 1 ->
                Event.Noticed.builder()
                        .id(ID)
                        .on(day.minusDays(1))
                        .notice("termination")
                        .by(PartyId.of("a"))
                        .build();
            default -> change(Event.Change.TERMINATE, day.minusDays(1), true);
        };
    }

    private Event withdrawn() {
        return changed(Event.Change.SUPERSEDE, day).duty(instance.duty().id()).build();
    }

    private Event renewed() {
        return changed(Event.Change.RENEW, day)
                .to(day.plusDays(chance.between(1, 400)))
                .build();
    }

    /** Complete to the day before the one asked about, or on some of the days. */
    private Ledger covered() {
        LocalDate last = day.minusDays(chance.oneIn(3) ? chance.between(1, 200) : 1);
        List<Ledger.Coverage> all = new ArrayList<>(ledger.coverage());
        all.add(Ledger.Coverage.of(DayRange.of(LocalDate.of(2021, 1, 1), last)));
        return ledger.toBuilder().coverage(all).build();
    }
}
