/** What an application does with the library: read agreements, check them, show them. Uses nothing but the public API. */
@NullMarked
package vn.phoihop.examples;

import org.jspecify.annotations.NullMarked;
