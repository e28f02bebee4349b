/**
 * How do I test my rules and agreements?
 *
 * <p>A jar of its own (classifier {@code testing}), for the tests of those who use the library. {@link
 * vn.phoihop.testing.RuleExamples} runs the examples of a book's rules and needs nothing but this library; {@link
 * vn.phoihop.testing.PhoihopAssertions} are assertions for AssertJ, which a test of one's own brings along, whose
 * failures show what was found instead.
 */
@NullMarked
package vn.phoihop.testing;

import org.jspecify.annotations.NullMarked;
