package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Signing;

/** Whether a rule applies to a subject. */
final class Applicability {
    private static final List<Subject.Part> PARTS = List.of(Subject.Part.values());

    private Applicability() {}

    /** What keeps a rule from applying; none if it applies. */
    static Findings.@Nullable Bar bar(Rule rule, Subject subject) {
        if (rule.isForAll()) {
            return null;
        }
        for (Subject.Part part : PARTS) {
            if (rule.needs().contains(part) && !part.isIn(subject)) {
                return lack(part);
            }
        }
        Agreement agreement = subject.agreement();
        if (!rule.kinds().isEmpty() && !rule.kinds().contains(agreement.kind())) {
            return Findings.Bar.OTHER_KIND;
        }
        if (rule.since().isEmpty() && rule.until().isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = agreement.signing().flatMap(Signing::day).or(agreement::issued);
        if (day.isEmpty()) {
            return Findings.Bar.UNDATED;
        }
        boolean isEarly =
                rule.since().filter(since -> day.get().isBefore(since)).isPresent();
        boolean isLate = rule.until().filter(until -> day.get().isAfter(until)).isPresent();
        return isEarly || isLate ? Findings.Bar.OTHER_DAY : null;
    }

    private static Findings.Bar lack(Subject.Part part) {
        return switch (part) {
            case PREDECESSOR -> Findings.Bar.NO_PREDECESSOR;
            case OTHERS -> Findings.Bar.NO_OTHERS;
            case DAY -> Findings.Bar.NO_DAY;
            case LEDGER -> Findings.Bar.NO_LEDGER;
        };
    }
}
