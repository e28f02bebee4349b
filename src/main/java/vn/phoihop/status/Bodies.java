package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Role;
import vn.phoihop.party.Succession;

/** Who the parties of an agreement are on a day, by the register (STAND-13). The signed text never changes. */
final class Bodies {
    private final Agreement agreement;
    private final Register register;
    private final Map<PartyId, PartyId> registered = new HashMap<>();
    private final Map<PartyId, List<PartyId>> here = new HashMap<>();
    private final boolean isNothingRegistered;
    private final List<LocalDate> successions;

    Bodies(Run run) {
        agreement = run.agreement();
        register = run.setting().register();
        isNothingRegistered = register.equals(Register.none());
        successions = register.successions().stream()
                .map(Succession::on)
                .filter(run.asOf()::isBefore)
                .distinct()
                .toList();
        for (Party party : agreement.parties()) {
            PartyId as = party.registeredAs().orElse(party.id());
            registered.putIfAbsent(party.id(), as);
            here.computeIfAbsent(as, id -> new ArrayList<>()).add(party.id());
        }
    }

    /** The days after the one asked about on which bodies follow others. */
    List<LocalDate> successions() {
        return successions;
    }

    /** Who has the functions of a party on a day: its id here if it is still itself, else those in the register. */
    Succession.Bearing bearing(PartyId party, Optional<String> subject, LocalDate day) {
        return register.bearing(registered.getOrDefault(party, party), subject, day);
    }

    /** The bodies that bear for a party on a day; the party under its id here where nobody has succeeded it. */
    List<PartyId> bodies(PartyId party, Optional<String> subject, LocalDate day) {
        if (isNothingRegistered) {
            return List.of(party);
        }
        PartyId as = registered.getOrDefault(party, party);
        List<PartyId> found = register.bearing(as, subject, day).bodies();
        if (found.size() == 1 && found.get(0).equals(as)) {
            return List.of(party);
        }
        return found.stream().map(this::here).distinct().toList();
    }

    /** A body of the register under its id here, where the agreement names it. */
    private PartyId here(PartyId body) {
        List<PartyId> own = here.get(body);
        return own == null ? body : own.get(0);
    }

    /** Whether two ids are of one body: that of the agreement, that of the register. */
    boolean isSame(PartyId one, PartyId other) {
        return registered.getOrDefault(one, one).equals(registered.getOrDefault(other, other));
    }

    /** The name of a body, as the agreement or the register has it; its id where neither does. */
    Words name(PartyId body) {
        return agreement
                .party(body)
                .map(Party::name)
                .or(() -> register.name(body))
                .orElseGet(() -> Words.of(body.value(), body.value()));
    }

    /** Whether somebody who acted did so for a party: the party itself, or whoever had its functions on that day. */
    boolean actsFor(PartyId actor, PartyId party, Optional<String> subject, LocalDate day) {
        if (actor.equals(party)) {
            return true;
        }
        if (isNothingRegistered) {
            return false;
        }
        PartyId as = registered.getOrDefault(actor, actor);
        return as.equals(registered.getOrDefault(party, party))
                || register.bearing(registered.getOrDefault(party, party), subject, day)
                        .bodies()
                        .contains(as);
    }

    /** The members of a class on a day, under their ids here where they have one; empty if the register does not tell. */
    Optional<List<PartyId>> members(PartyId classId, LocalDate day) {
        return register.members(registered.getOrDefault(classId, classId), day).map(members -> {
            List<PartyId> named = new ArrayList<>();
            members.forEach(member -> named.add(here(member)));
            return named;
        });
    }

    /** The sides of the agreement. */
    List<PartyId> sides() {
        Set<PartyId> sides = new LinkedHashSet<>();
        for (Participation participation : agreement.participations()) {
            if (participation.roles().contains(Role.PARTY)) {
                sides.add(participation.who());
            }
        }
        return List.copyOf(sides);
    }
}
