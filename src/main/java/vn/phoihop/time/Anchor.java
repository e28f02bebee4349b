package vn.phoihop.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an occasion was or will be: its day, and its instant where that is known. */
record Anchor(LocalDate day, @Nullable Instant instant) {}
