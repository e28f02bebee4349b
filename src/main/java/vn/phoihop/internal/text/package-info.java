/** The only place where sentences and figures for people are made, from a code and arguments, in Vietnamese and English. */
@NullMarked
package vn.phoihop.internal.text;

import org.jspecify.annotations.NullMarked;
