/**
 * What happened?
 *
 * <p>An {@link vn.phoihop.record.Event} is one thing that happened in the life of an agreement, as somebody recorded it:
 * a party signed, a duty was performed, a target was measured, a report was waived. It is not a standing. Nothing here
 * says that a duty is fulfilled or overdue; that is worked out from the text and the record together, on a day that is
 * asked about. A status that is stored would contradict the dates sooner or later; a record only grows.
 *
 * <p>A {@link vn.phoihop.record.Ledger} (sổ theo dõi) holds the events of one account of an agreement, and says for which
 * days and duties it is complete. That is what lets silence mean something: inside the coverage no record means not
 * done, outside it nothing is known (STAND-4). Most trackers leave this out, and call late whatever nobody typed in.
 *
 * <p>Two clocks run. One is that of events: as of 30 June, what happened in July is not seen. The other is that of our
 * knowledge: what was recorded in July was not known in June, and what was found wrong in July was still believed. A
 * {@link vn.phoihop.record.LedgerView} is the ledger with both set (STAND-14), so that a report of last year can be made
 * again as it was made then.
 *
 * <p>An {@link vn.phoihop.record.InstanceKey} names the one occurrence of a duty that an event is about, where it says
 * which; {@link vn.phoihop.record.Evidence} is what shows that it happened.
 *
 * <p>Every event in this library's documentation and tests is invented, though the agreements it is invented for are
 * not.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.builder()
 *         .agreement(ElementId.of("portal-phu-yen-signing"))
 *         .addCoverage(Ledger.Coverage.of(DayRange.parse("2021-02-20/2024-12-31")))
 *         .addEvent(Event.Performed.builder()
 *                 .id(ElementId.of("e03"))
 *                 .on(LocalDate.of(2021, 4, 15))
 *                 .duty(ElementId.of("d6"))
 *                 .part("a")
 *                 .build())
 *         .build();
 * }</pre>
 */
@NullMarked
package vn.phoihop.record;

import org.jspecify.annotations.NullMarked;
