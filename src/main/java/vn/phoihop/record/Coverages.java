package vn.phoihop.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.ElementId;
import vn.phoihop.time.DayRange;

/** The days of complete record as far as they are seen: of every duty, and of some beside these. */
final class Coverages {
    private final List<DayRange> ofAll = new ArrayList<>();
    private final Map<String, List<DayRange>> ofDuty = new HashMap<>();

    Coverages(List<Ledger.Coverage> coverage, @Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        for (Ledger.Coverage stated : coverage) {
            boolean isStatedLater = knownAt != null
                    && stated.recorded().filter(knownAt::isBefore).isPresent();
            LocalDate said = earlier(stated.days().last(), stated.recorded().orElse(null));
            LocalDate until = earlier(earlier(said, asOf), knownAt);
            if (!isStatedLater && !until.isBefore(stated.days().first())) {
                DayRange days = DayRange.of(stated.days().first(), until);
                if (stated.duties().isEmpty()) {
                    ofAll.add(days);
                }
                for (ElementId duty : stated.duties()) {
                    ofDuty.computeIfAbsent(duty.value(), id -> new ArrayList<>(1))
                            .add(days);
                }
            }
        }
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate limit) {
        return limit != null && limit.isBefore(day) ? limit : day;
    }

    List<DayRange> of(ElementId duty) {
        List<DayRange> stated = new ArrayList<>(ofAll);
        stated.addAll(ofDuty.getOrDefault(duty.value(), List.of()));
        stated.sort(Comparator.comparing(DayRange::first));
        return joined(stated);
    }

    /** Days that overlap or follow one another made one. */
    private static List<DayRange> joined(List<DayRange> inOrder) {
        List<DayRange> joined = new ArrayList<>();
        for (DayRange days : inOrder) {
            DayRange before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || before.last().plusDays(1).isBefore(days.first())) {
                joined.add(days);
            } else if (before.last().isBefore(days.last())) {
                joined.set(joined.size() - 1, DayRange.of(before.first(), days.last()));
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
