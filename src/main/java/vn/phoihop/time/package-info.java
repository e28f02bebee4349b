/**
 * When does it fall due?
 *
 * <p>A text says <i>within 5 working days of receipt</i>; whoever reads it wants a day, and the reason for it. A
 * {@link vn.phoihop.time.Deadline} is what the text says: a {@link vn.phoihop.time.Limit} that runs from an
 * {@link vn.phoihop.time.Occasion} or back from one, a day that is stated ({@link vn.phoihop.time.DayRef}), the earliest
 * of several, a soft word. A {@link vn.phoihop.time.Reckoner} counts it, with a
 * {@link vn.phoihop.time.WorkCalendar}, a zone, a {@link vn.phoihop.time.Counting} and what is known of the occasions.
 * The result is a {@link vn.phoihop.time.DueDate}: the day as it is counted, the day on which it is still in time, how
 * sure that is, every step with its article, every assumption, and what is missing where there is no day.
 *
 * <pre>{@code
 * Deadline answer = Deadline.within(Limit.workingDays(5), Occasion.event("received"));
 * DueDate due = Reckoner.vietnam()
 *         .knowing(Occasion.event("received"), LocalDate.of(2025, 4, 24))
 *         .due(answer);
 * due.effective(); // 2025-05-05: Saturday 26 April was worked, 30 April to 4 May were off
 * }</pre>
 *
 * <p>What comes round again is a {@link vn.phoihop.time.Recurrence}; its cycles are
 * {@link vn.phoihop.time.Occurrences}, each with a key such as {@code 2023-Q3}, in which a deadline is counted. Which
 * days the data of a periodic report cover, and by when it is sent, is said by a
 * {@link vn.phoihop.time.ReportingRegime}.
 *
 * <p>The law is the Civil Code 91/2015/QH13, Articles 144 to 148, and for the days that are worked the Labour Code
 * 45/2019/QH14 with the notices of each year ({@link vn.phoihop.time.VietnamCalendar},
 * {@link vn.phoihop.time.HolidayNotice}). Where no article speaks, an
 * {@linkplain vn.phoihop.time.Assumption assumption} with a number stands in the result.
 *
 * <p>Nothing here reads a clock, a default zone or a default locale. What is not known is said and never guessed: a day
 * of which nobody knows whether it will be worked is neither.
 */
@NullMarked
package vn.phoihop.time;

import org.jspecify.annotations.NullMarked;
