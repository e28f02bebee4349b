package vn.phoihop.record;

import java.time.LocalDate;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;

/** Events in few words, for tests. */
final class Happenings {
    private Happenings() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ElementId id(String id) {
        return ElementId.of(id);
    }

    static Event.Performed performed(String id, String day, String duty) {
        return Event.Performed.builder().id(id(id)).on(day(day)).duty(id(duty)).build();
    }

    static Event.Signed signed(String id, String day, String by) {
        return Event.Signed.builder().id(id(id)).on(day(day)).by(PartyId.of(by)).build();
    }

    static Event.Occurred occurred(String id, String day, String name) {
        return Event.Occurred.builder().id(id(id)).on(day(day)).name(name).build();
    }

    static Event.Measured measured(String id, String day, String target, String amount) {
        return Event.Measured.builder()
                .id(id(id))
                .on(day(day))
                .target(id(target))
                .quantity(Quantity.of(amount, "tree"))
                .build();
    }

    static Event.Changed changed(String id, String day, Event.Change change, String duty) {
        return Event.Changed.builder()
                .id(id(id))
                .on(day(day))
                .change(change)
                .duty(id(duty))
                .build();
    }

    static Event.Retracted retracted(String id, String day, String event) {
        return Event.Retracted.builder()
                .id(id(id))
                .on(day(day))
                .retracts(id(event))
                .build();
    }

    static Ledger ledger(Event... events) {
        return Ledger.builder().agreement(id("programme")).addEvents(events).build();
    }
}
