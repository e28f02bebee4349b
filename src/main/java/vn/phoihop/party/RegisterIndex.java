package vn.phoihop.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.document.Words;

/** The facts of a register by whom they are about, in one order whatever order they were given in. */
final class RegisterIndex {
    /** By day; the rest only makes the order one. */
    static final Comparator<Succession> IN_ORDER = Comparator.comparing(Succession::on)
            .thenComparing(Succession::kind)
            .thenComparing(succession -> succession.predecessors().toString())
            .thenComparing(succession -> succession.successors().toString())
            .thenComparing(succession -> succession.earliest().orElse(succession.on()))
            .thenComparing(Succession::sureness)
            .thenComparing(succession -> succession.instruments().toString())
            .thenComparing(succession -> succession.words().toString())
            .thenComparing(succession -> succession.sources().toString());

    private static final Comparator<Register.Roll> NEWEST_FIRST = Comparator.comparing(RegisterIndex::begins)
            .reversed()
            .thenComparing(roll -> roll.members().toString())
            .thenComparing(roll -> roll.until().orElse(LocalDate.MAX))
            .thenComparing(Register.Roll::sureness)
            .thenComparing(roll -> roll.instruments().toString())
            .thenComparing(roll -> roll.words().toString())
            .thenComparing(roll -> roll.sources().toString());

    private final Map<PartyId, Words> names = new HashMap<>();
    private final Map<PartyId, List<Register.Roll>> rolls = new HashMap<>();
    private final Map<PartyId, List<Succession>> successions = new HashMap<>();

    RegisterIndex(Register register) {
        register.bodies().forEach(body -> names.putIfAbsent(body.id(), body.name()));
        register.rolls()
                .forEach(roll -> rolls.computeIfAbsent(roll.of(), id -> new ArrayList<>())
                        .add(roll));
        rolls.values().forEach(of -> of.sort(NEWEST_FIRST));
        for (Succession succession : new LinkedHashSet<>(register.successions())) {
            for (PartyId body : succession.predecessors()) {
                successions.computeIfAbsent(body, id -> new ArrayList<>()).add(succession);
            }
        }
        successions.values().forEach(of -> of.sort(IN_ORDER));
    }

    private static LocalDate begins(Register.Roll roll) {
        return roll.since().orElse(LocalDate.MIN);
    }

    Optional<Words> name(PartyId body) {
        return Optional.ofNullable(names.get(body));
    }

    List<Register.Roll> rolls(PartyId classId, LocalDate day) {
        List<Register.Roll> found = new ArrayList<>();
        for (Register.Roll roll : rolls.getOrDefault(classId, List.of())) {
            boolean isAsNew = found.isEmpty() || begins(roll).equals(begins(found.get(0)));
            if (roll.holds(day) && isAsNew) {
                found.add(roll);
            }
        }
        return List.copyOf(found);
    }

    Succession.Bearing bearing(PartyId body, Optional<String> subject, LocalDate day) {
        return successions.containsKey(body)
                ? new Following(successions, subject, day).from(body)
                : new Succession.Bearing(body, List.of(body), List.of(), List.of());
    }
}
