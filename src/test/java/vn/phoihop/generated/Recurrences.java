package vn.phoihop.generated;

import vn.phoihop.time.Recurrence;
import vn.phoihop.time.Recurrence.Cycle;

/** Recurrences of every sort: as their cycle alone, by the calendar, from an anchor, with and without an end. */
final class Recurrences {
    private static final int MOST = 999;

    private final Chance chance;
    private final Figures figures;
    private final Deadlines deadlines;

    Recurrences(Chance chance, Figures figures, Deadlines deadlines) {
        this.chance = chance;
        this.figures = figures;
        this.deadlines = deadlines;
    }

    Recurrence recurrence() {
        Cycle cycle = chance.of(Cycle.values());
        if (chance.oneIn(4)) {
            return Recurrence.every(cycle);
        }
        Recurrence.Builder recurrence = Recurrence.builder()
                .cycle(cycle)
                .until(chance.maybe(figures::day))
                .regime(chance.maybe(() -> chance.of("nd-09-2019", "khanh-hoa", "Che_do.1")));
        if (chance.oneIn(3)) {
            recurrence.atLeast(times(2));
        }
        if (cycle == Cycle.UNSTATED) {
            return recurrence.build();
        }
        boolean canBeAnchored = cycle != Cycle.NINE_MONTHS;
        switch (chance.below(canBeAnchored ? 4 : 2)) {
            case 0 -> byCalendar(recurrence, cycle);
            case 1 -> {
                recurrence.isAlignedToCalendar(true).start(deadlines.occasion());
                if (canBeAnchored) {
                    ownCycles(recurrence);
                } else {
                    end(recurrence);
                }
            }
            case 2 -> {
                recurrence.start(deadlines.occasion());
                ownCycles(recurrence);
            }
            default -> {
                recurrence.firstDue(figures.day());
                ownCycles(recurrence);
            }
        }
        return recurrence.build();
    }

    /** An interval by the calendar divides the year. */
    private void byCalendar(Recurrence.Builder recurrence, Cycle cycle) {
        recurrence.isAlignedToCalendar(chance.oneIn(2));
        if (chance.oneIn(2)) {
            switch (cycle) {
                case MONTH -> recurrence.interval(chance.of(2, 3, 4, 6, 12));
                case QUARTER -> recurrence.interval(chance.of(2, 4));
                case HALF_YEAR -> recurrence.interval(2);
                default -> {
                    // there is none
                }
            }
        }
    }

    private void ownCycles(Recurrence.Builder recurrence) {
        if (chance.oneIn(2)) {
            recurrence.interval(times(2));
        }
        end(recurrence);
    }

    private void end(Recurrence.Builder recurrence) {
        if (chance.oneIn(2)) {
            recurrence.count(times(1));
        }
    }

    private int times(int least) {
        return chance.oneIn(4) ? chance.of(least, MOST) : chance.between(least, 12);
    }
}
