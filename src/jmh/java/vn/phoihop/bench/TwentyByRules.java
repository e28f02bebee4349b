package vn.phoihop.bench;

import vn.phoihop.document.Words;
import vn.phoihop.rule.Report;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** The twenty checks as rules of a book. */
final class TwentyByRules {
    static final RuleBook BOOK = RuleBook.of(
            rule("party-named", Scope.PARTIES, (party, s, report) -> note(Twenty.isNamed(party), report)),
            rule("party-cited", Scope.PARTIES, (party, s, report) -> note(Twenty.isCited(party), report)),
            rule("party-names", Scope.PARTIES, (party, s, report) -> note(Twenty.hasFewNames(party), report)),
            rule("party-part", Scope.PARTIES, (party, s, report) -> note(Twenty.isNoPartOfItself(party), report)),
            rule("duty-vietnamese", Scope.DUTIES, (duty, s, report) -> note(Twenty.isInVietnamese(duty), report)),
            rule("duty-english", Scope.DUTIES, (duty, s, report) -> note(Twenty.isInEnglish(duty), report)),
            rule("duty-settled", Scope.DUTIES, (duty, s, report) -> note(Twenty.isSettled(duty), report)),
            rule("duty-cited", Scope.DUTIES, (duty, s, report) -> note(Twenty.isCited(duty), report)),
            rule("duty-qualified", Scope.DUTIES, (duty, s, report) -> note(Twenty.isQualified(duty), report)),
            rule("duty-origin", Scope.DUTIES, (duty, s, report) -> note(Twenty.hasOrigin(duty), report)),
            rule("duty-parts", Scope.DUTIES, (duty, s, report) -> note(Twenty.hasAllParts(duty), report)),
            rule("duty-few", Scope.DUTIES, (duty, s, report) -> note(Twenty.isForFew(duty), report)),
            rule("duty-others", Scope.DUTIES, (duty, s, report) -> note(Twenty.isForOthers(duty), report)),
            rule("duty-seldom", Scope.DUTIES, (duty, s, report) -> note(Twenty.arisesSeldom(duty), report)),
            rule("target-measured", Scope.TARGETS, (target, s, report) -> note(Twenty.isMeasured(target), report)),
            rule("target-own", Scope.TARGETS, (target, s, report) -> note(Twenty.isOwn(target), report)),
            rule("target-possible", Scope.TARGETS, (target, s, report) -> note(Twenty.isPossible(target), report)),
            rule("ambiguity-chosen", Scope.AMBIGUITIES, (one, s, report) -> note(Twenty.isChosen(one), report)),
            rule("ambiguity-readings", Scope.AMBIGUITIES, (one, s, report) -> note(Twenty.hasReadings(one), report)),
            rule("ambiguity-cited", Scope.AMBIGUITIES, (one, s, report) -> note(Twenty.isCited(one), report)));

    private TwentyByRules() {}

    private static <E> Rule rule(String code, Scope<E> scope, Rule.Check<E> check) {
        return Rule.of(code, Severity.WARNING, scope, Words.of("Phải đúng", "It must hold"), check);
    }

    private static void note(boolean holds, Report report) {
        if (!holds) {
            report.here();
        }
    }
}
