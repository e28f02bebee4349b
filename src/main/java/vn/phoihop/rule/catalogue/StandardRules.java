package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.rule.RuleBook;

/** The rules that hold of any agreement. */
public final class StandardRules {
    /** The standard book. */
    public static final RuleBook BOOK = RuleBook.of(Stream.of(
                    IdentityRules.RULES,
                    NameRules.RULES,
                    PartyRules.RULES,
                    FormerBodyRules.RULES,
                    OutlivedBodyRules.RULES,
                    NumberRules.RULES,
                    NumberIssuerRules.RULES,
                    NumberTitleRules.RULES,
                    NumberLegislatureRules.RULES,
                    IdentifierRules.RULES,
                    TimeRules.RULES,
                    TermRules.RULES,
                    EndRules.RULES,
                    MilestoneRules.RULES,
                    TargetRules.RULES,
                    ClauseRules.RULES,
                    DutyRules.RULES,
                    BearerRules.RULES,
                    DependencyRules.RULES,
                    ReportingRules.RULES,
                    SourceRules.RULES,
                    OpennessRules.RULES,
                    CompletenessRules.RULES,
                    CompanyRules.RULES,
                    ReplacementRules.RULES,
                    FormRules.RULES,
                    SuccessionRules.RULES,
                    StandingRules.RULES,
                    LedgerRules.RULES)
            .flatMap(List::stream)
            .toList());

    private StandardRules() {}
}
