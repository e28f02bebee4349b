package vn.phoihop.generated;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.time.Counting;
import vn.phoihop.time.DayRef;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.LimitUnit;
import vn.phoihop.time.Occasion;

/** Deadlines of every form, one within another to a small depth, and ways of counting. */
final class Deadlines {
    private static final int DEPTH = 3;
    private static final int PLAIN_FORMS = 8;
    private static final int FORMS = 12;
    private static final int PLAIN_OCCASIONS = 8;
    private static final int OCCASIONS = 13;
    private static final int MOST = 99_999;

    private final Chance chance;
    private final Wording wording;
    private final Figures figures;
    private final Ids ids;

    Deadlines(Chance chance, Wording wording, Figures figures, Ids ids) {
        this.chance = chance;
        this.wording = wording;
        this.figures = figures;
        this.ids = ids;
    }

    Deadline deadline() {
        return deadline(1);
    }

    Occasion occasion() {
        return occasion(1);
    }

    /** An occasion of any form, one within another to a small depth. */
    private Occasion occasion(int depth) {
        return switch (chance.below(depth < DEPTH ? OCCASIONS : PLAIN_OCCASIONS)) {
            case 0, 1 -> Occasion.day(figures.day());
            case 2 -> Occasion.performed(ids.duty().value());
            case 3 -> new Occasion.Breached(ids.duty().value(), chance.maybe(this::limitOfDays));
            case 4, 5, 6, 7 -> Occasion.event(ids.event());
            case 8 -> new Occasion.LastOf(chance.exactly(chance.between(2, 3), () -> occasion(depth + 1)));
            case 9 -> new Occasion.FirstOf(chance.exactly(chance.between(2, 3), () -> occasion(depth + 1)));
            case 10 -> new Occasion.After(limit(), occasion(depth + 1));
            case 11 ->
                new Occasion.Nth(chance.oneIn(4) ? chance.of(1, 999) : chance.between(2, 5), occasion(depth + 1));
            default -> new Occasion.MonthAfter(occasion(depth + 1));
        };
    }

    /** A limit of days or longer. */
    Limit limitOfDays() {
        Limit limit = limit();
        return limit.unit().isExact() ? Limit.days(limit.amount()) : limit;
    }

    Counting counting() {
        return chance.oneIn(4)
                ? Counting.CIVIL_CODE
                : Counting.builder()
                        .firstDay(chance.of(Counting.FirstDay.values()))
                        .endOnRestDay(chance.of(Counting.RestDay.values()))
                        .statedDayOnRestDay(chance.of(Counting.RestDay.values()))
                        .backwardOnRestDay(chance.of(Counting.RestDay.STAYS, Counting.RestDay.PREVIOUS_WORKING_DAY))
                        .build();
    }

    private Deadline deadline(int depth) {
        Deadline.Builder deadline = Deadline.builder();
        if (chance.oneIn(12)) {
            return deadline.none(wording.way()).build();
        }
        if (chance.oneIn(5)) {
            deadline.vague(wording.way());
        }
        switch (chance.below(depth < DEPTH ? FORMS : PLAIN_FORMS)) {
            case 0, 1 -> forward(deadline);
            case 2 -> backward(deadline);
            case 3, 4 -> stated(deadline);
            case 5 -> deadline.sameDayAs(occasion());
            case 6 -> elsewhere(deadline);
            case 7 -> deadline.vague(wording.way());
            case 8 -> deadline.earliestOf(several(depth));
            case 9 -> deadline.latestOf(several(depth));
            case 10 ->
                deadline.cases(chance.exactly(chance.between(1, 2), () -> caseOf(depth)))
                        .otherwise(deadline(depth + 1));
            default ->
                deadline.readings(List.of(reading("a", depth), reading("b", depth)))
                        .ambiguity(chance.maybe(() -> ids.element().value()));
        }
        return deadline.build();
    }

    private void forward(Deadline.Builder deadline) {
        deadline.after(occasion()).counting(chance.maybe(this::counting));
        switch (chance.below(4)) {
            case 0 -> deadline.exactly(limit());
            case 1 -> deadline.noSoonerThan(limit());
            case 2 -> deadline.within(limit()).noSoonerThan(limit());
            default -> deadline.within(limit());
        }
    }

    private void backward(Deadline.Builder deadline) {
        deadline.aheadOf(occasion()).counting(chance.maybe(this::counting));
        switch (chance.below(3)) {
            case 0 -> deadline.atMost(limit());
            case 1 -> deadline.atLeast(limit()).atMost(limit());
            default -> deadline.atLeast(limit());
        }
    }

    private void stated(Deadline.Builder deadline) {
        deadline.of(chance.maybe(this::occasion)).counting(chance.maybe(this::counting));
        switch (chance.below(5)) {
            case 0 -> deadline.on(day());
            case 1 -> deadline.notBefore(day());
            case 2 -> deadline.notBefore(day()).before(day());
            case 3 -> deadline.notBefore(chance.maybe(this::day)).noLaterThan(day());
            default -> deadline.before(day());
        }
    }

    private void elsewhere(Deadline.Builder deadline) {
        deadline.external(wording.body())
                .statedAs(chance.maybe(() -> chance.of("ngay-bo-quy-dinh", "day-of-the-ministry", "9")));
    }

    private List<Deadline> several(int depth) {
        return chance.exactly(chance.between(2, 3), () -> deadline(depth + 1));
    }

    private Deadline.Case caseOf(int depth) {
        return new Deadline.Case(chance.of("thu-tuc-rut-gon", "summary-procedure", "2"), deadline(depth + 1));
    }

    private Deadline.Reading reading(String label, int depth) {
        return new Deadline.Reading(label + wording.clause(), deadline(depth + 1));
    }

    private Limit limit() {
        int amount = chance.oneIn(6) ? chance.of(1, MOST, chance.between(1, MOST)) : chance.between(1, 90);
        return Limit.of(amount, chance.of(LimitUnit.values()));
    }

    private DayRef day() {
        return switch (chance.below(6)) {
            case 0 -> DayRef.of(figures.day());
            case 1 -> DayRef.parse(chance.of("12-15", "02-29", "01-01", "06-30", "10-31"));
            case 2 -> DayRef.parse(chance.of("start:", "end:", "first-working-day:", "last-working-day:") + period());
            case 3 -> DayRef.parse("middle:" + chance.of("year", "month", "2025", "0001", "9999-12"));
            case 4 ->
                DayRef.parse(chance.of("lunar:01-15", "lunar:12-30", "lunar:2025-06-01-leap", "lunar:2030-03-10"));
            default ->
                DayRef.parse(chance.of("day-25:", "day-31:", "2nd-monday:", "last-friday:")
                        + chance.of("month", "month-before", "month-after", "2025-02"));
        };
    }

    private String period() {
        String year = String.format(
                Locale.ROOT, "%04d", chance.oneIn(6) ? chance.between(1, 9999) : chance.between(1990, 2045));
        return chance.of(
                "year",
                "half-year",
                "quarter",
                "month",
                year,
                year + "-H" + chance.between(1, 2),
                year + "-Q" + chance.between(1, 4),
                year + "-" + String.format(Locale.ROOT, "%02d", chance.between(1, 12)));
    }

    /** How an agreement counts: at least one of the three. */
    Optional<Reckoning> reckoning() {
        int form = chance.below(16);
        if (form < 8) {
            return Optional.empty();
        }
        Reckoning.Builder reckoning = Reckoning.builder();
        if (form == 8 || (form & 1) != 0) {
            reckoning.law(chance.of("VN", "LA", "KH", "JP"));
        }
        if ((form & 2) != 0) {
            reckoning.zone(chance.of("Asia/Ho_Chi_Minh", "Asia/Tokyo", "UTC", "+07:00", "Z"));
        }
        if ((form & 4) != 0) {
            reckoning.counting(counting());
        }
        return Optional.of(reckoning.build());
    }
}
