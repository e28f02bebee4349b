package vn.phoihop.rule.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;

/** When an agreement was made, and how far its years reach. */
final class Made {
    private Made() {}

    /** The day it was signed, else the day it was issued. */
    static Optional<LocalDate> on(Agreement agreement) {
        return agreement.signing().flatMap(Signing::day).or(agreement::issued);
    }

    /** The first year of its phases, where it states any. */
    static Optional<Integer> firstYear(Term term) {
        int first = Integer.MAX_VALUE;
        for (Phase phase : term.phases()) {
            first = Math.min(first, phase.firstYear());
        }
        return term.phases().isEmpty() ? Optional.empty() : Optional.of(first);
    }

    /** The last day of its phases, where it states any. */
    static Optional<LocalDate> lastOfPhases(Term term) {
        int last = 0;
        for (Phase phase : term.phases()) {
            last = Math.max(last, phase.lastYear());
        }
        return term.phases().isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(last, 12, 31));
    }

    /** The last day: the one stated, else that of its phases. A length alone is counted, and not by a rule. */
    static Optional<LocalDate> lastDay(Term term) {
        return term.until().or(() -> lastOfPhases(term));
    }
}
