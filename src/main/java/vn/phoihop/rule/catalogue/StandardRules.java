package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.rule.RuleBook;

/** The rules that hold of any agreement. */
public final class StandardRules {
    /** The standard book. */
    public static final RuleBook BOOK = RuleBook.of(Stream.of(
                    IdentityRules.RULES,
                    NumberRules.RULES,
                    NumberIssuerRules.RULES,
                    NumberTitleRules.RULES,
                    IdentifierRules.RULES,
                    TimeRules.RULES,
                    ClauseRules.RULES,
                    DutyRules.RULES,
                    OpennessRules.RULES,
                    FormRules.RULES)
            .flatMap(List::stream)
            .toList());

    private StandardRules() {}
}
