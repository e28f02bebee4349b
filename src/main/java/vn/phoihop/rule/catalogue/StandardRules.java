package vn.phoihop.rule.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.rule.RuleBook;

/** The rules that hold of any agreement. */
public final class StandardRules {
    /** The rules with what the catalogue says of them, in the order of the book. */
    public static final List<Entry> ENTRIES = Stream.of(
                    IdentityRules.ENTRIES,
                    NumberRules.ENTRIES,
                    NumberIssuerRules.ENTRIES,
                    NumberTitleRules.ENTRIES,
                    IdentifierRules.ENTRIES,
                    TimeRules.ENTRIES,
                    ClauseRules.ENTRIES,
                    DutyRules.ENTRIES,
                    OpennessRules.ENTRIES,
                    FormRules.ENTRIES)
            .flatMap(List::stream)
            .toList();

    /** The standard book. */
    public static final RuleBook BOOK =
            new RuleBook(ENTRIES.stream().map(Entry::rule).toList());

    private StandardRules() {}
}
