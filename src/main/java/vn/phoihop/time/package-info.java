/**
 * When does it fall due?
 *
 * <p>A text says <i>within 3 working days of receiving the papers</i>; a day is what the caller needs, with the reason
 * for it.
 */
@NullMarked
package vn.phoihop.time;

import org.jspecify.annotations.NullMarked;
