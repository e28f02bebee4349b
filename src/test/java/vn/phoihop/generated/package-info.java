/**
 * Agreements made up from a seed, for tests of what holds of every agreement.
 *
 * <p>They are made of the words of Vietnamese administration and say nothing that a real text says. Each can be built,
 * few would pass the rules: a reference may lead nowhere, a phase may lie outside the term. Every type, every attribute
 * and every closed code of the model occurs; a test sees to that.
 *
 * <pre>{@code
 * Agreement small = Agreements.of(7);        // the same for every caller, on every machine
 * Agreement large = Agreements.of(7, 2000);  // up to two thousand duties, and as many of everything else
 * }</pre>
 */
@NullMarked
package vn.phoihop.generated;

import org.jspecify.annotations.NullMarked;
