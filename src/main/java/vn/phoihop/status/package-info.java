/**
 * How does it stand on a day?
 *
 * <p>{@link vn.phoihop.status.Status} puts an agreement, its record and a {@link vn.phoihop.status.Setting} together, and is
 * asked for days. A {@link vn.phoihop.status.StatusReport} holds the {@link vn.phoihop.status.Instance}s of every duty, each
 * with its {@link vn.phoihop.status.Standing} and, when somebody asks, its {@link vn.phoihop.status.Explanation}; how the
 * agreement itself stands; its milestones and targets.
 *
 * <p>Nothing here is stored. A status that is written down contradicts the dates sooner or later; this one is worked out
 * anew from what was agreed and what happened, and says what it rests on. Three things that others mix up are kept apart:
 * what was not done, what is not known to have been done, and what nobody has judged yet. Silence of the record means
 * something only where the record claims to be complete (STAND-4).
 *
 * <pre>{@code
 * StatusReport report = Status.of(programme, ledger, Setting.vietnam()).asOf(LocalDate.of(2025, 7, 1));
 * report.counts();                              // {overdue=1, unknown=2, open=3, …}
 * report.overdue().get(0).explanation().text(Locale.ENGLISH);
 * report.borneBy(PartyId.of("ubnd-dak-lak"));   // what Phú Yên owed before the merger
 * report.fallingDue(DayRange.quarter(2025, 3)); // what comes next
 * }</pre>
 *
 * <p>The meaning of each standing, with the reason of every decision that could have been taken otherwise, is in
 * {@code docs/status.md}.
 */
@NullMarked
package vn.phoihop.status;

import org.jspecify.annotations.NullMarked;
