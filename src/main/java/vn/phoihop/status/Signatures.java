package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Signing;
import vn.phoihop.party.Participation;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;
import vn.phoihop.record.Event;

/** Who has signed and when, by the text and the record. "From signature" is the last signature that is required. */
final class Signatures {
    private final Run run;
    private final Map<PartyId, Event.Signed> byParty = new HashMap<>();
    private final List<PartyId> wanting = new ArrayList<>();
    private final Set<PartyId> required = new HashSet<>();
    private final @Nullable LocalDate stated;
    private final boolean isStatedMissing;
    private Event.@Nullable Signed last;

    Signatures(Run run) {
        this.run = run;
        Agreement agreement = run.agreement();
        stated = agreement.signing().flatMap(Signing::day).orElse(null);
        isStatedMissing = agreement.signing().filter(Signing::isMissing).isPresent();
        for (Event.Signed signed : run.view().events(Event.Signed.class)) {
            if (run.isSeen(signed)) {
                byParty.putIfAbsent(signed.by(), signed);
            }
        }
        for (Participation participation : agreement.participations()) {
            if (participation.roles().contains(Role.PARTY)) {
                required.add(participation.who());
                Event.Signed signed = byParty.get(participation.who());
                if (signed == null) {
                    wanting.add(participation.who());
                } else if (last == null || run.day(last).isBefore(run.day(signed))) {
                    last = signed;
                }
            }
        }
    }

    /** The day of the last signature that is required; the one the text states goes before the record. */
    Optional<LocalDate> day() {
        if (stated != null) {
            return Optional.of(stated);
        }
        return wanting.isEmpty() && last != null ? Optional.of(run.day(last)) : Optional.empty();
    }

    /** The first day on which somebody was bound by a signature, where each is bound by its own. */
    Optional<LocalDate> first() {
        LocalDate first = stated;
        for (Event.Signed signed : byParty.values()) {
            LocalDate day = run.day(signed);
            first = required.contains(signed.by()) && (first == null || day.isBefore(first)) ? day : first;
        }
        return Optional.ofNullable(first);
    }

    /** Whether a signature is known to be wanting: the text says so, or some have signed and others have not. */
    boolean isMissing() {
        return day().isEmpty() && (isStatedMissing || last != null);
    }

    /** The day on which a party signed, if each is bound by its own signature. */
    Optional<LocalDate> dayOf(PartyId party) {
        Event.Signed signed = byParty.get(party);
        return signed == null ? Optional.ofNullable(stated) : Optional.of(run.day(signed));
    }

    void tell(Tell tell) {
        if (stated != null) {
            tell.say("signed-stated", stated);
        } else if (wanting.isEmpty() && last != null) {
            tell.say(last, "signed-recorded", run.day(last));
        } else if (last != null) {
            wanting.forEach(party -> tell.say("signature-wanting", run.bodies().name(party)));
        } else {
            tell.say(isStatedMissing ? "signing-missing" : "signing-unstated");
        }
    }
}
