package vn.phoihop.rule.catalogue;

import java.util.List;
import vn.phoihop.document.Words;
import vn.phoihop.rule.Rule;

/**
 * A rule that ships, with what the catalogue says of it.
 *
 * @param rule the rule
 * @param title what it finds, as a short noun phrase
 * @param ground the text, article or slip in which its defect is seen
 * @param mend how to mend what it finds
 * @param example a JSON merge patch (RFC 7386) that puts the defect into a sound agreement
 * @param pointers where the rule then finds it
 */
public record Entry(Rule rule, Words title, Words ground, Words mend, String example, List<String> pointers) {}
