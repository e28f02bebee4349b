/**
 * What the rooms share and nobody outside sees: the style of the value types, the checks of single values, the look-up
 * of closed codes.
 */
@NullMarked
package vn.phoihop.internal;

import org.jspecify.annotations.NullMarked;
