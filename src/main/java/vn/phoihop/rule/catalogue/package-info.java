/** The rules that ship, each with the text or the slip in which its defect is seen. */
@NullMarked
package vn.phoihop.rule.catalogue;

import org.jspecify.annotations.NullMarked;
