package vn.phoihop.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/** What an agreement itself tells of when things were, and of how it is read. */
final class Known {
    private Known() {}

    /** The reckoner with what the agreement tells beside what it knows. */
    static Reckoner in(Agreement agreement, Reckoner caller) {
        Reckoner reckoner = agreement.reckoning().map(own -> own.over(caller)).orElse(caller);
        Map<Occasion, LocalDate> days = new HashMap<>();
        agreement.signing().flatMap(Signing::day).ifPresent(day -> days.put(Occasion.event("signed"), day));
        agreement.issued().ifPresent(day -> days.put(Occasion.event("issued"), day));
        for (Milestone milestone : agreement.milestones()) {
            milestone
                    .day()
                    .ifPresent(day ->
                            days.putIfAbsent(Occasion.event(milestone.id().value()), day));
        }
        days.keySet().removeIf(caller::knows);
        Map<String, String> readings = new HashMap<>();
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            ambiguity
                    .choice()
                    .ifPresent(choice -> readings.putIfAbsent(ambiguity.id().value(), choice.reading()));
        }
        readings.keySet().removeIf(caller::hasChosen);
        return reckoner.knowing(days).choosing(readings);
    }
}
