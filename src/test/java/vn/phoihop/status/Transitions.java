package vn.phoihop.status;

import static vn.phoihop.status.Standing.AVAILABLE;
import static vn.phoihop.status.Standing.AWAITING;
import static vn.phoihop.status.Standing.CONTINUING;
import static vn.phoihop.status.Standing.ENDED;
import static vn.phoihop.status.Standing.FOR_JUDGEMENT;
import static vn.phoihop.status.Standing.LAPSED;
import static vn.phoihop.status.Standing.NOT_IN_FORCE;
import static vn.phoihop.status.Standing.OBSERVED;
import static vn.phoihop.status.Standing.OPEN;
import static vn.phoihop.status.Standing.OVERDUE;
import static vn.phoihop.status.Standing.SUSPENDED;
import static vn.phoihop.status.Standing.UNKNOWN;
import static vn.phoihop.status.Standing.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which standing can follow which as days pass and nothing more is recorded, written by hand from the sentences. */
public final class Transitions {
    static final Map<Standing, Set<Standing>> BY_DAYS = byDays();

    private Transitions() {}

    /** A table without any step. */
    static Map<Standing, Set<Standing>> empty() {
        Map<Standing, Set<Standing>> table = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            table.put(standing, EnumSet.noneOf(Standing.class));
        }
        return table;
    }

    private static Map<Standing, Set<Standing>> byDays() {
        Map<Standing, Set<Standing>> table = empty();
        // force begins, with whatever then applies (STAND-2)
        row(table, NOT_IN_FORCE)
                .addAll(EnumSet.of(
                        OPEN,
                        AWAITING,
                        FOR_JUDGEMENT,
                        OVERDUE,
                        UNKNOWN,
                        SUSPENDED,
                        LAPSED,
                        CONTINUING,
                        AVAILABLE,
                        OBSERVED));
        row(table, NOT_IN_FORCE).addAll(EnumSet.of(ENDED, WITHDRAWN)); // what had been taken away before
        // a day comes that it waits for (STAND-3), what it waits for lapses or is no longer known (STAND-9), force ends
        row(table, AWAITING)
                .addAll(EnumSet.of(
                        OPEN, OVERDUE, FOR_JUDGEMENT, CONTINUING, AVAILABLE, OBSERVED, UNKNOWN, LAPSED, ENDED));
        // the due day passes (STAND-6), in silence (STAND-4), or force ends (STAND-12)
        row(table, OPEN).addAll(EnumSet.of(OVERDUE, UNKNOWN, LAPSED));
        row(table, FOR_JUDGEMENT).addAll(EnumSet.of(UNKNOWN, LAPSED, ENDED));
        row(table, AVAILABLE).addAll(EnumSet.of(UNKNOWN, LAPSED, ENDED));
        row(table, CONTINUING).addAll(EnumSet.of(UNKNOWN, ENDED));
        // nobody bears it any more (STAND-13), or whether force has ended is not known
        row(table, OVERDUE).add(UNKNOWN);
        row(table, OBSERVED).add(UNKNOWN);
        // the pause ends
        row(table, SUSPENDED)
                .addAll(EnumSet.of(
                        OPEN,
                        OVERDUE,
                        FOR_JUDGEMENT,
                        AWAITING,
                        CONTINUING,
                        AVAILABLE,
                        OBSERVED,
                        UNKNOWN,
                        LAPSED,
                        ENDED));
        // all ways in which the text can be read agree again, for it or for what it depends on; then whatever applies
        row(table, UNKNOWN).addAll(EnumSet.of(OVERDUE, LAPSED, AWAITING, FOR_JUDGEMENT, SUSPENDED));
        return table;
    }

    private static Set<Standing> row(Map<Standing, Set<Standing>> table, Standing from) {
        return table.computeIfAbsent(from, one -> EnumSet.noneOf(Standing.class));
    }

    /** {@return the page of the docs} */
    public static String markdown() {
        StringBuilder b = new StringBuilder("# How one standing follows another\n\n");
        b.append(
                        "Made from the tables of the tests `TransitionsTest` and `EventTransitionsTest`, which run thousands of made-up agreements and find each of")
                .append(" these steps and no other.\n\n")
                .append(
                        "An instance of a duty comes to stand otherwise because days pass, or because something is recorded.")
                .append("\n\n## As days pass\n\nThe picture shows what days alone can do.")
                .append(
                        " An arrow is missing where it takes an event: no day fulfils a duty, waives it or violates it.\n\n")
                .append("```mermaid\nstateDiagram-v2\n");
        for (Standing standing : Standing.values()) {
            state(b, standing);
        }
        BY_DAYS.forEach((from, all) -> all.forEach(to -> {
            arrow(b, from, to);
            b.append('\n');
        }));
        b.append("```\n\n| standing | vi | as days pass |\n|---|---|---|\n");
        BY_DAYS.forEach((from, all) -> b.append("| `")
                .append(from.code())
                .append("` | ")
                .append(from.label(Locale.forLanguageTag("vi")))
                .append(" | ")
                .append(all.isEmpty() ? (from.isFinal() ? "stays, it is final" : "stays") : codes(all))
                .append(" |\n"));
        return b.append(EventTransitions.markdown()).toString();
    }

    static void state(StringBuilder b, Standing standing) {
        b.append("    state \"")
                .append(standing.label(Locale.ENGLISH))
                .append("\" as ")
                .append(id(standing))
                .append('\n');
    }

    static void arrow(StringBuilder b, Standing from, Standing to) {
        b.append("    ").append(id(from)).append(" --> ").append(id(to));
    }

    static String codes(Set<Standing> standings) {
        StringBuilder b = new StringBuilder();
        for (Standing standing : standings) {
            b.append(b.length() == 0 ? "" : ", ")
                    .append('`')
                    .append(standing.code())
                    .append('`');
        }
        return b.toString();
    }

    private static String id(Standing standing) {
        return standing.code().replace('-', '_');
    }
}
