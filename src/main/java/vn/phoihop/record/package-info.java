/** What happened? */
@NullMarked
package vn.phoihop.record;

import org.jspecify.annotations.NullMarked;
