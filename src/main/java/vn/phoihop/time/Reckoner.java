package vn.phoihop.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * Counts when things fall due: with a calendar, a zone, a way of counting, and what is known of the occasions that
 * limits run from.
 *
 * <pre>{@code
 * Reckoner reckoner = Reckoner.vietnam();
 * DueDate due = reckoner.due(Limit.days(15), LocalDate.of(2021, 3, 12));
 * due.raw();       // 2021-03-27, a Saturday
 * due.effective(); // 2021-03-29
 * due.text(Locale.forLanguageTag("vi"));
 *
 * Deadline answer = Deadline.within(Limit.workingDays(5), Occasion.event("received"));
 * reckoner.due(answer).state();                                                        // PENDING
 * reckoner.knowing(Occasion.event("received"), LocalDate.of(2025, 4, 24)).due(answer); // 5 May 2025
 * }</pre>
 *
 * <p>It reads no clock and guesses nothing: what it is not told makes a due date pending or unknown, and is named there.
 *
 * <p>Each {@code with…}, {@code knowing} and so on gives a copy. Immutable and thread-safe.
 *
 * @see <a href="https://luatminhbach.vn/chuyen-muc/van-ban-phap-luat/page/2">Civil Code 91/2015/QH13, Article 145</a>
 */
public final class Reckoner {
    private static final Reckoner VIETNAM = new Reckoner(
            VietnamCalendar.bundled(),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            new CountingOrder(true, null, null),
            null,
            Facts.NONE.knowing(ReportingRegime.decree09Of2019()),
            false);

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private final WorkCalendar calendar;
    private final ZoneId zone;
    private final CountingOrder order;
    private final @Nullable DayRange period;
    private final Facts facts;
    /** Whether the period is that of a cycle of which nobody says where it begins. */
    private final boolean isSupposed;

    private final Roll roll;

    private Reckoner(
            WorkCalendar calendar,
            ZoneId zone,
            CountingOrder order,
            @Nullable DayRange period,
            Facts facts,
            boolean isSupposed) {
        this(calendar, zone, order, period, facts, isSupposed, new Roll(calendar, null));
    }

    private Reckoner(
            WorkCalendar calendar,
            ZoneId zone,
            CountingOrder order,
            @Nullable DayRange period,
            Facts facts,
            boolean isSupposed,
            Roll roll) {
        this.calendar = calendar;
        this.zone = zone;
        this.order = order;
        this.period = period;
        this.facts = facts;
        this.isSupposed = isSupposed;
        this.roll = roll;
    }

    /** {@return one for Vietnamese law: the bundled calendar, the zone of Vietnam, the Civil Code where nobody counts otherwise, the reporting regime of Decree 09/2019/NĐ-CP} */
    public static Reckoner vietnam() {
        return VIETNAM;
    }

    /**
     * Makes one for another law, of which nothing is supposed: where neither the deadline, nor the agreement, nor the
     * caller says how to count, due dates that depend on it are unknown.
     *
     * @param calendar the days that are worked
     * @param zone the zone in which days begin and end
     * @return the reckoner
     */
    public static Reckoner of(WorkCalendar calendar, ZoneId zone) {
        return new Reckoner(
                Require.stated("calendar", calendar),
                Require.stated("zone", zone),
                new CountingOrder(false, null, null),
                null,
                Facts.NONE,
                false);
    }

    /**
     * Gives a copy with another calendar.
     *
     * @param other the days that are worked
     * @return the copy
     */
    public Reckoner with(WorkCalendar other) {
        Require.stated("calendar", other);
        return new Reckoner(other, zone, order, period, facts, isSupposed);
    }

    /**
     * Gives a copy with another zone.
     *
     * @param other the zone in which days begin and end
     * @return the copy
     */
    public Reckoner with(ZoneId other) {
        Require.stated("zone", other);
        return new Reckoner(calendar, other, order, period, facts, isSupposed);
    }

    /**
     * Gives a copy that knows a reporting regime, in place of one of the same id.
     *
     * @param regime the regime, for recurrences that name it ({@link Recurrence#regime()})
     * @return the copy
     */
    public Reckoner with(ReportingRegime regime) {
        return with(facts.knowing(Require.stated("regime", regime)));
    }

    /**
     * Gives a copy under the law of a country. Under that of Vietnam the Civil Code counts where nobody else says how;
     * of no other is anything supposed.
     *
     * @param country two capital letters, as ISO 3166-1 has it
     * @return the copy
     */
    public Reckoner underLawOf(String country) {
        boolean isVietnam = Require.text("country", country).equals("VN");
        return new Reckoner(calendar, zone, order.underLaw(isVietnam), period, facts, isSupposed);
    }

    /**
     * Gives a copy that counts in the caller's way, unless the agreement or the deadline has its own.
     *
     * @param counting the way
     * @return the copy
     */
    public Reckoner counting(Counting counting) {
        Require.stated("counting", counting);
        return new Reckoner(calendar, zone, order.caller(counting), period, facts, isSupposed);
    }

    /**
     * Gives a copy that counts in the way of the agreement, unless the deadline has its own.
     *
     * @param counting the way
     * @return the copy
     */
    public Reckoner countingAsAgreed(Counting counting) {
        Require.stated("counting", counting);
        return new Reckoner(calendar, zone, order.agreement(counting), period, facts, isSupposed);
    }

    /**
     * Gives a copy that knows on which day an occasion was, or will be.
     *
     * @param occasion the occasion
     * @param day its day; a limit of hours needs the instant
     * @return the copy
     */
    public Reckoner knowing(Occasion occasion, LocalDate day) {
        Require.day("day", Optional.of(Require.stated("day", day)));
        return knowing(occasion, new Anchor(day, null));
    }

    /**
     * Gives a copy that knows on which days several occasions were, or will be.
     *
     * @param days the days by occasion
     * @return the copy
     */
    public Reckoner knowing(Map<Occasion, LocalDate> days) {
        Require.stated("days", days).forEach((occasion, day) -> {
            Require.stated("occasion", occasion);
            Require.day("day", Optional.of(Require.stated("day", day)));
        });
        return with(facts.knowing(days));
    }

    /**
     * Gives a copy that knows the instant of an occasion, and by it the day in the zone.
     *
     * @param occasion the occasion
     * @param instant its instant
     * @return the copy
     */
    public Reckoner knowing(Occasion occasion, Instant instant) {
        return knowing(occasion, anchor(Require.stated("instant", instant)));
    }

    private Reckoner knowing(Occasion occasion, Anchor anchor) {
        return with(facts.knowing(Require.stated("occasion", occasion), anchor));
    }

    private Reckoner with(Facts other) {
        return new Reckoner(calendar, zone, order, period, other, isSupposed);
    }

    /**
     * Gives a copy that knows that a condition holds.
     *
     * @param condition the name of the condition
     * @return the copy
     */
    public Reckoner holding(String condition) {
        return with(facts.judging(Require.kebab("condition", condition), true));
    }

    /**
     * Gives a copy that knows that a condition does not hold.
     *
     * @param condition the name of the condition
     * @return the copy
     */
    public Reckoner notHolding(String condition) {
        return with(facts.judging(Require.kebab("condition", condition), false));
    }

    /**
     * Gives a copy that reads an ambiguous text in one of its ways.
     *
     * @param ambiguity the id of the ambiguity
     * @param reading the label of the reading
     * @return the copy
     */
    public Reckoner choosing(String ambiguity, String reading) {
        return choosing(Map.of(Require.stated("ambiguity", ambiguity), Require.stated("reading", reading)));
    }

    /**
     * Gives a copy that reads several ambiguous texts in one of their ways each.
     *
     * @param readings the labels of the readings by the ids of the ambiguities
     * @return the copy
     */
    public Reckoner choosing(Map<String, String> readings) {
        Require.stated("readings", readings).forEach((ambiguity, reading) -> {
            Require.id("ambiguity", ambiguity);
            Require.text("reading", reading);
        });
        return with(facts.choosing(readings));
    }

    /**
     * Gives a copy that knows a day that was set outside the text.
     *
     * @param name the name under which a deadline asks for it ({@link Deadline#statedAs()})
     * @param day the last day, as it was set
     * @return the copy
     */
    public Reckoner stating(String name, LocalDate day) {
        Require.day("day", Optional.of(Require.stated("day", day)));
        return with(facts.stating(Require.kebab("statedAs", name), day));
    }

    /**
     * Gives a copy for a period, in which days such as {@code 12-15} and {@code last-working-day:month} lie.
     *
     * @param asked the period asked about
     * @return the copy
     */
    public Reckoner in(DayRange asked) {
        Require.stated("period", asked);
        return new Reckoner(calendar, zone, order, asked, facts, false);
    }

    /** A copy for a cycle. */
    Reckoner inCycle(DayRange cycle, boolean isOfSupposedBeginning) {
        return new Reckoner(calendar, zone, order, cycle, facts, isOfSupposedBeginning, roll);
    }

    boolean isCycleSupposed() {
        return isSupposed;
    }

    /**
     * Counts when a deadline falls due.
     *
     * @param deadline the deadline
     * @return the due date; never null: what is not known is said in it
     */
    public DueDate due(Deadline deadline) {
        return new Count(this, null).due(Require.stated("deadline", deadline));
    }

    /**
     * Counts when a limit ends that runs from a day.
     *
     * @param limit the limit
     * @param from the day
     * @return the due date, as that of {@link Deadline#within} after {@link Occasion#day}
     */
    public DueDate due(Limit limit, LocalDate from) {
        Require.day("day", Optional.of(Require.stated("day", from)));
        return new Count(this, null).due(Require.stated("limit", limit), from);
    }

    /**
     * Counts when a limit ends that runs from an instant.
     *
     * @param limit the limit
     * @param from the instant
     * @return the due date
     */
    public DueDate due(Limit limit, Instant from) {
        return new Count(this, null).due(Require.stated("limit", limit), anchor(Require.stated("instant", from)));
    }

    /**
     * Gives the cycles of a recurrence.
     *
     * @param recurrence the recurrence
     * @return its cycles; none while it is not known when they start
     */
    public Occurrences occurrences(Recurrence recurrence) {
        return new Occurrences(Require.stated("recurrence", recurrence), this);
    }

    /** When an occasion is, as far as that is known. */
    @Nullable
    Anchor anchor(Occasion occasion) {
        if (occasion instanceof Occasion.Day date) {
            return new Anchor(date.day(), null);
        }
        if (period != null && occasion instanceof Occasion.Event event) {
            if (event.name().equals("period-start")) {
                return new Anchor(period.first(), null);
            }
            if (event.name().equals("period-end")) {
                return new Anchor(period.last(), null);
            }
        }
        Anchor known = facts.anchor(occasion);
        if (known == null) {
            return occasion.parts().isEmpty() ? null : Occasions.anchor(occasion, this);
        }
        Instant instant = known.instant();
        // The day of an instant is that of the zone it is asked in, whatever it was when it became known.
        return instant == null ? known : new Anchor(LocalDate.ofInstant(instant, zone), instant);
    }

    private Anchor anchor(Instant instant) {
        boolean isDay = instant.isAfter(EARLIEST) && instant.isBefore(LATEST);
        LocalDate day = isDay ? LocalDate.ofInstant(instant, zone) : LocalDate.MIN;
        if (!DayRange.OF_FOUR_DIGITS.contains(day)) {
            throw new RefusedValueException("day-range", "instant", instant.toString());
        }
        return new Anchor(day, instant);
    }

    /**
     * Says whether it knows when an occasion is.
     *
     * @param occasion the occasion
     * @return whether it does; a date is known by itself
     */
    public boolean knows(Occasion occasion) {
        return anchor(Require.stated("occasion", occasion)) != null;
    }

    /**
     * Says what it knows of a condition.
     *
     * @param condition the name of the condition
     * @return whether it holds; empty if it was told neither that it does nor that it does not
     */
    public Optional<Boolean> holds(String condition) {
        return Optional.ofNullable(facts.conditions().get(Require.stated("condition", condition)));
    }

    /**
     * Says whether it knows how to read an ambiguous text.
     *
     * @param ambiguity the id of the ambiguity
     * @return whether a reading was chosen
     */
    public boolean hasChosen(String ambiguity) {
        return facts.choices().containsKey(Require.stated("ambiguity", ambiguity));
    }

    /** {@return the calendar} */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** {@return the zone} */
    public ZoneId zone() {
        return zone;
    }

    @Nullable
    DayRange period() {
        return period;
    }

    /** What moves days off rest days and tells nobody. */
    Roll roll() {
        return roll;
    }

    CountingOrder order() {
        return order;
    }

    Facts facts() {
        return facts;
    }
}
