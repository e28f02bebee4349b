package vn.phoihop.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Target;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Party;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** Twenty checks of single elements, that any engine can make: what must hold of a duty, party, target or ambiguity. */
public final class Twenty {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Locale EN = Locale.ENGLISH;

    static final List<Predicate<Duty>> DUTIES = List.of(
            duty -> duty.action().in(VI).isPresent(),
            duty -> duty.action().in(EN).isPresent(),
            duty -> duty.bearers().unsettled().isEmpty(),
            duty -> !duty.cites().isEmpty(),
            duty -> !duty.qualities().isEmpty(),
            duty -> duty.basis() != Duty.Basis.DERIVED || duty.derivedFrom().isPresent(),
            duty -> duty.parts().filter(Parts::isOpen).isEmpty(),
            duty -> duty.counterparties().size() <= 10,
            duty -> duty.counterparties().stream()
                    .noneMatch(other -> duty.bearers().each().contains(other)),
            duty -> duty.arises().size() <= 3);
    static final List<Predicate<Party>> PARTIES = List.of(
            party -> party.name().in(VI).isPresent(),
            party -> !party.cites().isEmpty(),
            party -> party.aliases().size() <= 10,
            party -> party.partOf().filter(party.id()::equals).isEmpty());
    static final List<Predicate<Target>> TARGETS = List.of(
            target -> target.measure().in(VI).isPresent(),
            target -> target.kind() == Target.Kind.OWN,
            target -> target.quantity()
                    .filter(quantity -> quantity.unit().equals("percent"))
                    .filter(quantity -> quantity.amount().compareTo(BigDecimal.valueOf(100)) > 0)
                    .isEmpty());
    static final List<Predicate<Ambiguity>> AMBIGUITIES = List.of(
            ambiguity -> ambiguity.choice().isPresent(),
            ambiguity -> ambiguity.readings().size() >= 2,
            ambiguity -> !ambiguity.cites().isEmpty());

    static final RuleBook BOOK = book();

    private Twenty() {}

    private static RuleBook book() {
        List<Rule> rules = new ArrayList<>();
        add(rules, "duty", Scope.DUTIES, DUTIES);
        add(rules, "party", Scope.PARTIES, PARTIES);
        add(rules, "target", Scope.TARGETS, TARGETS);
        add(rules, "ambiguity", Scope.AMBIGUITIES, AMBIGUITIES);
        return RuleBook.of(rules);
    }

    private static <E> void add(List<Rule> rules, String name, Scope<E> scope, List<Predicate<E>> checks) {
        for (Predicate<E> check : checks) {
            rules.add(Rule.of(
                    name + "-" + rules.size(),
                    Severity.WARNING,
                    scope,
                    Words.of("Phải đúng", "It must hold"),
                    (element, subject, report) -> {
                        if (!check.test(element)) {
                            report.here();
                        }
                    }));
        }
    }

    /** The checks of an element, by number, for engines that name them. */
    public static boolean holds(String kind, int number, Object element) {
        return switch (kind) {
            case "duty" -> DUTIES.get(number).test((Duty) element);
            case "party" -> PARTIES.get(number).test((Party) element);
            case "target" -> TARGETS.get(number).test((Target) element);
            default -> AMBIGUITIES.get(number).test((Ambiguity) element);
        };
    }

    /** What one would write without any engine. */
    static List<String> plain(Agreement agreement) {
        List<String> found = new ArrayList<>();
        loop("parties", agreement.parties(), PARTIES, found);
        loop("duties", agreement.duties(), DUTIES, found);
        loop("targets", agreement.targets(), TARGETS, found);
        loop("ambiguities", agreement.ambiguities(), AMBIGUITIES, found);
        return found;
    }

    private static <E> void loop(String list, List<E> elements, List<Predicate<E>> checks, List<String> found) {
        for (int i = 0; i < elements.size(); i++) {
            for (int n = 0; n < checks.size(); n++) {
                if (!checks.get(n).test(elements.get(i))) {
                    found.add("/" + list + "/" + i);
                }
            }
        }
    }
}
