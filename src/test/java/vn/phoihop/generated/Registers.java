package vn.phoihop.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.phoihop.document.Words;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Instrument;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;
import vn.phoihop.party.Succession.Sureness;

/** Registers made up. Bodies and days are few, so that facts meet. */
public final class Registers {
    /** The first day on which anything happens. */
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** On how many days something may happen. */
    public static final int DAYS = 12;

    /** How many bodies there are: {@code b0}, {@code b1} and so on. */
    public static final int BODIES = 7;

    private Registers() {}

    /** One with names, lists and successions. */
    public static Register of(Chance chance) {
        return Register.builder()
                .addAllBodies(chance.upTo(3, () -> new Register.Body(body(chance), words(chance))))
                .addAllRolls(chance.upTo(3, () -> roll(chance)))
                .addAllSuccessions(successions(chance))
                .build();
    }

    /** Ten successions. */
    public static List<Succession> successions(Chance chance) {
        List<Succession> facts = new ArrayList<>();
        while (facts.size() < 10) {
            built(succession(chance)).ifPresent(facts::add);
        }
        return facts;
    }

    /** None where the bodies do not fit the kind. */
    private static Optional<Succession> built(Succession.Builder fact) {
        try {
            return Optional.of(fact.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Succession.Builder succession(Chance chance) {
        Kind kind = chance.of(Kind.values());
        LocalDate on = day(chance);
        Succession.Builder fact = Succession.builder();
        fact.kind(kind)
                .on(on)
                .sureness(chance.of(Sureness.values()))
                .addAllInstruments(chance.exactly(chance.between(1, 2), () -> instrument(chance)))
                .predecessors(new LinkedHashSet<>(chance.exactly(chance.between(1, 3), () -> body(chance))))
                .words(chance.maybe(() -> words(chance)))
                .sources(chance.upTo(2, () -> "nguồn " + chance.below(9)));
        if (chance.oneIn(4)) {
            fact.earliest(on.minusDays(chance.between(1, 5)));
        }
        if (kind != Kind.ABOLITION) {
            boolean isSubjectNeeded = kind == Kind.TRANSFER;
            fact.successors(new LinkedHashSet<>(
                    chance.exactly(chance.between(1, 3), () -> successor(chance, isSubjectNeeded))));
        }
        return fact;
    }

    private static Successor successor(Chance chance, boolean isSubjectNeeded) {
        Optional<String> subject =
                isSubjectNeeded || chance.oneIn(2) ? Optional.of(chance.of("press", "digital")) : Optional.empty();
        return Successor.builder().body(body(chance)).subject(subject).build();
    }

    private static Register.Roll roll(Chance chance) {
        Register.Roll.Builder roll = Register.Roll.builder();
        LocalDate since = day(chance);
        roll.of(PartyId.of("c" + chance.below(2)))
                .since(chance.maybe(() -> since))
                .until(chance.maybe(() -> since.plusDays(chance.below(5))))
                .members(new LinkedHashSet<>(chance.upTo(4, () -> body(chance))))
                .addAllInstruments(chance.upTo(2, () -> instrument(chance)))
                .sureness(chance.of(Sureness.values()))
                .words(chance.maybe(() -> words(chance)))
                .sources(chance.upTo(2, () -> "nguồn " + chance.below(9)));
        return roll.build();
    }

    private static Instrument instrument(Chance chance) {
        Optional<Words> words = chance.maybe(() -> words(chance));
        Optional<String> number =
                words.isEmpty() || chance.oneIn(2) ? Optional.of(chance.below(999) + "/NQ-HĐND") : Optional.empty();
        Instrument.Builder instrument = Instrument.builder();
        instrument.number(number).words(words).sureness(chance.of(Sureness.values()));
        return instrument.build();
    }

    private static Words words(Chance chance) {
        return chance.oneIn(2) ? Words.vi("Sở " + chance.below(9)) : Words.of("Sở " + chance.below(9), "Department");
    }

    private static PartyId body(Chance chance) {
        return PartyId.of("b" + chance.below(BODIES));
    }

    private static LocalDate day(Chance chance) {
        return FIRST.plusDays(chance.below(DAYS));
    }
}
