package vn.phoihop.status;

import static vn.phoihop.status.Standing.AVAILABLE;
import static vn.phoihop.status.Standing.AWAITING;
import static vn.phoihop.status.Standing.CONTINUING;
import static vn.phoihop.status.Standing.ENDED;
import static vn.phoihop.status.Standing.EXERCISED;
import static vn.phoihop.status.Standing.FOR_JUDGEMENT;
import static vn.phoihop.status.Standing.FULFILLED;
import static vn.phoihop.status.Standing.FULFILLED_LATE;
import static vn.phoihop.status.Standing.LAPSED;
import static vn.phoihop.status.Standing.NOT_IN_FORCE;
import static vn.phoihop.status.Standing.OBSERVED;
import static vn.phoihop.status.Standing.OPEN;
import static vn.phoihop.status.Standing.OVERDUE;
import static vn.phoihop.status.Standing.SUSPENDED;
import static vn.phoihop.status.Standing.UNKNOWN;
import static vn.phoihop.status.Standing.VIOLATED;
import static vn.phoihop.status.Standing.WAIVED;
import static vn.phoihop.status.Standing.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which standing can follow which on one day as one event more is recorded, written by hand from the sentences. */
final class EventTransitions {
    /** What is recorded; each on the day asked about, but what ends on the day before. */
    enum Kind {
        PERFORMED("performed"),
        KEPT("judged kept"),
        FAILED("judged failed"),
        WAIVE("waived"),
        SUSPEND("suspended"),
        RESUME("resumed"),
        EXTEND("extended"),
        /** With the day before; so does a text that takes the place of the whole, and a notice on its last day. */
        END("ended"),
        /** Another text takes the duty away. */
        WITHDRAW("taken away"),
        RENEW("renewed"),
        HOLDS("condition holds"),
        FAILS("condition fails"),
        COVERED("record complete");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final Map<Kind, Map<Standing, Set<Standing>>> BY_EVENT = byEvent();

    private static final String NOTES = """

            A cell says where the event *can* lead, a dash that it changes nothing. `ended`: terminated with the day\
             before, superseded as a whole, or the last day after a notice. `taken away`: another text takes away\
             the one duty. `condition holds`, `condition fails`: a judgement after which the whole\
             condition of the duty holds, or fails.

            What may surprise:

            - **What was fulfilled can be violated.** A judgement that the duty was failed says that what was done was not\
             what was owed. It can be done again: in time while there is time, else late.
            - **An act after the last day stays late.** No extension granted afterwards cures it. A judgement that the duty\
             was kept does not hang on the day it is given, so what is overdue becomes fulfilled.
            - **What ended is not beyond reach.** An act that names what has lapsed still fulfils it, and a judgement can\
             find it kept or failed. What was done is done, whatever became of the agreement.
            - **What is overdue can be suspended.** The standstill is told first; the delay is there again when it ends.
            - **A prohibition that is suspended can be violated.** Only clocks stand still.
            - **An end does not heal.** What was overdue, late or violated before it stays so.
            - **An end can make unknown.** That something lapsed is to say that it was not done before; where the record does\
             not cover that time, nobody knows.
            - **A waived duty that was done on the day of the waiver is fulfilled**, unless the waiver names the instance.

            **Recorded late.** An event of an earlier day needs no table of its own: go back to its day, take its arrow, let\
             the days pass by the first picture, and take the arrows of what else was recorded since. A report of 9\
             July that is recorded on 1 August turns `overdue` since 11 July into `fulfilled`, for on 9 July it led\
             from `open` to `fulfilled`, which is final.

            **Retracted.** A retraction on the same day reads an arrow backward: what an act led to goes back to where the\
             act found it.

            **What is not here.** An event can also do something to *other* instances: an act that goes to one leaves the\
             next act to another ([what a performance counts for](status.md#what-a-performance-counts-for)). Then\
             it is the other act that leads there, by its own column. Signatures and what the text waits for let\
             begin or end what hangs on them; it then stands as if the day for that had come.
            """;

    private EventTransitions() {}

    private static Map<Kind, Map<Standing, Set<Standing>>> byEvent() {
        Map<Kind, Map<Standing, Set<Standing>>> table = new EnumMap<>(Kind.class);
        acts(rows(table, Kind.PERFORMED));
        kept(rows(table, Kind.KEPT));
        failed(rows(table, Kind.FAILED));
        // waived comes first of all, whatever else applies (STAND-6)
        rows(table, Kind.WAIVE).from(EnumSet.complementOf(EnumSet.of(WAIVED)), WAIVED);
        suspensions(rows(table, Kind.SUSPEND), rows(table, Kind.RESUME));
        // a day where the text has none; else the due day moves before it is over, and after it nothing does (STAND-11)
        rows(table, Kind.EXTEND).to(FOR_JUDGEMENT, OPEN);
        end(rows(table, Kind.END), LAPSED);
        end(rows(table, Kind.WITHDRAW), WITHDRAWN);
        renewal(rows(table, Kind.RENEW));
        conditions(rows(table, Kind.HOLDS), rows(table, Kind.FAILS));
        // inside its coverage, silence means not done (STAND-4); then whatever applies
        rows(table, Kind.COVERED).to(UNKNOWN, OVERDUE, LAPSED, WITHDRAWN, SUSPENDED, FOR_JUDGEMENT);
        return table;
    }

    private static Rows rows(Map<Kind, Map<Standing, Set<Standing>>> table, Kind kind) {
        return new Rows(table.computeIfAbsent(kind, one -> Transitions.empty()));
    }

    private static void acts(Rows rows) {
        // what is done is done, in time or after the due day (STAND-5, STAND-6)
        rows.to(OPEN, FULFILLED).to(OVERDUE, FULFILLED_LATE);
        EnumSet<Standing> whateverElse = EnumSet.of(UNKNOWN, FOR_JUDGEMENT, SUSPENDED, AWAITING);
        rows.from(whateverElse, FULFILLED, FULFILLED_LATE);
        // a right is not exercised while what it depends on does not hold, or a person must judge it
        rows.from(EnumSet.of(UNKNOWN, SUSPENDED), EXERCISED);
        // after the end only by an act that names the instance
        rows.from(EnumSet.of(LAPSED, WITHDRAWN), FULFILLED, FULFILLED_LATE);
        // what was found wanting is done again
        rows.to(VIOLATED, FULFILLED, FULFILLED_LATE);
        rows.to(AVAILABLE, EXERCISED);
        // a waiver without an instance spares what is not done by then; on its own day it was
        rows.to(WAIVED, FULFILLED, FULFILLED_LATE, EXERCISED);
        // a prohibition is violated by an act (STAND-6); one that stands still binds nevertheless
        rows.from(EnumSet.of(OBSERVED, SUSPENDED, UNKNOWN), VIOLATED);
        // unless what it depends on is in words (STAND-7)
        rows.from(EnumSet.of(SUSPENDED, UNKNOWN), FOR_JUDGEMENT);
    }

    private static void kept(Rows rows) {
        // whoever judges has seen what was done, and when: in time (STAND-6)
        EnumSet<Standing> toBeDone = EnumSet.of(OPEN, OVERDUE, UNKNOWN, FOR_JUDGEMENT, SUSPENDED, AWAITING);
        rows.from(toBeDone, FULFILLED).from(EnumSet.of(LAPSED, WITHDRAWN, VIOLATED), FULFILLED);
        rows.from(EnumSet.of(AVAILABLE, UNKNOWN, FOR_JUDGEMENT, SUSPENDED, AWAITING, LAPSED, WITHDRAWN), EXERCISED);
        rows.to(WAIVED, FULFILLED, EXERCISED);
        rows.to(FULFILLED_LATE, FULFILLED);
        // what was done against a prohibition was not against it
        rows.from(EnumSet.of(UNKNOWN, FOR_JUDGEMENT), OBSERVED).to(FOR_JUDGEMENT, SUSPENDED);
        // no violation any more, of what no single act discharges: then whatever applies
        rows.to(VIOLATED, OBSERVED, CONTINUING, ENDED, UNKNOWN, FOR_JUDGEMENT, SUSPENDED, AWAITING);
    }

    private static void failed(Rows rows) {
        // a recorded failure (STAND-6), also of what was taken for done
        rows.from(EnumSet.of(OPEN, OVERDUE, UNKNOWN, FOR_JUDGEMENT, SUSPENDED, AWAITING), VIOLATED);
        rows.from(EnumSet.of(CONTINUING, OBSERVED, LAPSED, WITHDRAWN, ENDED), VIOLATED);
        rows.from(EnumSet.of(FULFILLED, FULFILLED_LATE), VIOLATED);
        // a waiver of what was not done reaches it after all
        rows.from(EnumSet.of(FULFILLED, FULFILLED_LATE, AWAITING), WAIVED);
        // a right is not violated: it was not exercised, and then whatever applies
        rows.to(EXERCISED, AVAILABLE, FOR_JUDGEMENT, LAPSED, WITHDRAWN, SUSPENDED, UNKNOWN, WAIVED);
        rows.to(FOR_JUDGEMENT, SUSPENDED, UNKNOWN);
    }

    private static void suspensions(Rows suspend, Rows resume) {
        // before awaiting, for judgement, overdue and open in the order of STAND-6, after all the rest
        EnumSet<Standing> running = EnumSet.of(AWAITING, FOR_JUDGEMENT, OVERDUE, OPEN, CONTINUING, AVAILABLE, OBSERVED);
        suspend.from(running, SUSPENDED);
        // the clock goes on where it stopped; what was overdue before stays so
        running.forEach(to -> resume.to(SUSPENDED, to));
        // what had lapsed with its clock standing still, and falls due after the resumption
        resume.to(LAPSED, OPEN, AVAILABLE, UNKNOWN);
    }

    /** What had not fallen due is over (STAND-12), if it is known that it was not done (STAND-4). */
    private static void end(Rows rows, Standing over) {
        rows.from(EnumSet.of(OPEN, FOR_JUDGEMENT, AVAILABLE, SUSPENDED), over, UNKNOWN);
        rows.to(AWAITING, over);
        rows.from(EnumSet.of(CONTINUING, FOR_JUDGEMENT, AVAILABLE, SUSPENDED, AWAITING), ENDED);
        // a prohibition was kept for its time, as far as anybody has said
        rows.from(EnumSet.of(FOR_JUDGEMENT, SUSPENDED, AWAITING), OBSERVED);
        // nothing stands still after the end: what was failed before it, or waits, or a person must judge, is so again
        rows.to(SUSPENDED, OVERDUE, AWAITING, FOR_JUDGEMENT);
        // nobody bears it, and nobody has to any more (STAND-13)
        rows.to(UNKNOWN, over, ENDED, OBSERVED);
    }

    /** What had ended by expiry goes on (STAND-12), with whatever applies. */
    private static void renewal(Rows rows) {
        rows.to(LAPSED, OPEN, OVERDUE, UNKNOWN, AVAILABLE, AWAITING, FOR_JUDGEMENT, SUSPENDED);
        rows.to(ENDED, CONTINUING, UNKNOWN, AVAILABLE, AWAITING, FOR_JUDGEMENT, SUSPENDED);
        rows.to(OBSERVED, UNKNOWN, AWAITING, FOR_JUDGEMENT, SUSPENDED);
        rows.to(UNKNOWN, OPEN, AVAILABLE, FOR_JUDGEMENT, SUSPENDED); // silence decides nothing any more
        rows.to(FULFILLED_LATE, FULFILLED); // a standstill beyond the old end counts in full
        rows.to(OVERDUE, SUSPENDED); // what stood still before the end does so again
    }

    private static void conditions(Rows holds, Rows fails) {
        // known, and then whatever applies (STAND-7)
        EnumSet<Standing> notInTime = EnumSet.of(NOT_IN_FORCE, LAPSED, WITHDRAWN, ENDED, OBSERVED, SUSPENDED, AWAITING);
        EnumSet<Standing> running = EnumSet.of(OPEN, OVERDUE, FOR_JUDGEMENT, CONTINUING, AVAILABLE, OBSERVED);
        notInTime.forEach(to -> holds.to(UNKNOWN, to));
        notInTime.forEach(to -> fails.to(UNKNOWN, to));
        running.forEach(to -> holds.to(UNKNOWN, to).to(AWAITING, to));
        holds.from(EnumSet.of(AWAITING, LAPSED, WITHDRAWN, SUSPENDED), UNKNOWN); // and silence decides (STAND-4)
        holds.from(EnumSet.of(FOR_JUDGEMENT), OPEN, OVERDUE, CONTINUING, AVAILABLE, OBSERVED);
        fails.from(running, AWAITING);
        // what was done of a right, or against a prohibition, was so if the condition holds, and else was not
        holds.from(EnumSet.of(UNKNOWN, FOR_JUDGEMENT, LAPSED, SUSPENDED), EXERCISED);
        holds.from(EnumSet.of(UNKNOWN, OBSERVED), VIOLATED);
        fails.to(EXERCISED, AWAITING).to(VIOLATED, AWAITING, SUSPENDED);
    }

    /** {@return the second half of the page of the docs} */
    static String markdown() {
        StringBuilder b = new StringBuilder("\n## As something is recorded\n\n");
        b.append(String.join(
                " ",
                "On the day asked about, one event more is recorded, of that day, and the report is made again: of the duty",
                "itself or of the agreement as a whole, for a duty that hangs on no other, with a last day that is a day and",
                "can be told. What ends something is of the day before, so that the day asked about is the first after the",
                "end, and nothing else has ended it; an extension is granted before the end.\n\n"));
        b.append(String.join(
                " ",
                "The picture is of what has to be done: not done yet, done, or found wanting. A waiver leads from everywhere",
                "to `waived` and is left out. An act violates a prohibition and nothing else.\n\n"));
        picture(b);
        b.append("\nWhat is judged and what is known:\n\n");
        table(b, EnumSet.of(Kind.PERFORMED, Kind.KEPT, Kind.FAILED, Kind.WAIVE, Kind.HOLDS, Kind.FAILS, Kind.COVERED));
        b.append("\nWhat is changed, of the duty or of the whole:\n\n");
        table(b, EnumSet.of(Kind.SUSPEND, Kind.RESUME, Kind.EXTEND, Kind.END, Kind.WITHDRAW, Kind.RENEW));
        b.append(NOTES);
        return b.toString();
    }

    private static void picture(StringBuilder b) {
        EnumSet<Standing> drawn = EnumSet.of(OPEN, OVERDUE, SUSPENDED, VIOLATED, FULFILLED, FULFILLED_LATE);
        EnumSet<Standing> over = EnumSet.of(LAPSED, WITHDRAWN);
        EnumSet<Standing> to = EnumSet.copyOf(drawn);
        to.addAll(over);
        EnumSet<Kind> kinds = EnumSet.range(Kind.PERFORMED, Kind.WITHDRAW);
        kinds.remove(Kind.WAIVE);
        b.append("```mermaid\nstateDiagram-v2\n");
        to.forEach(one -> Transitions.state(b, one));
        for (Standing from : drawn) {
            for (Standing next : to) {
                List<String> labels = new ArrayList<>();
                for (Kind kind : kinds) {
                    if (to(kind, from).contains(next)) {
                        labels.add(kind.label());
                    }
                }
                if (!labels.isEmpty()) {
                    Transitions.arrow(b, from, next);
                    b.append(" : ").append(String.join(", ", labels)).append('\n');
                }
            }
        }
        b.append("```\n");
    }

    private static Set<Standing> to(Kind kind, Standing from) {
        return BY_EVENT.getOrDefault(kind, Map.of()).getOrDefault(from, Set.of());
    }

    private static void table(StringBuilder b, Set<Kind> kinds) {
        b.append("| standing | vi |");
        kinds.forEach(kind -> b.append(' ').append(kind.label()).append(" |"));
        b.append("\n|---|---|").append("---|".repeat(kinds.size())).append('\n');
        for (Standing from : Standing.values()) {
            b.append("| `").append(from.code()).append("` | ").append(from.label(Locale.forLanguageTag("vi")));
            for (Kind kind : kinds) {
                Set<Standing> to = to(kind, from);
                b.append(" | ").append(to.isEmpty() ? "–" : Transitions.codes(to));
            }
            b.append(" |\n");
        }
    }

    /** The rows of one kind. */
    record Rows(Map<Standing, Set<Standing>> all) {
        Rows to(Standing from, Standing... to) {
            all.computeIfAbsent(from, one -> EnumSet.noneOf(Standing.class)).addAll(Set.of(to));
            return this;
        }

        Rows from(Set<Standing> all, Standing... to) {
            all.forEach(from -> to(from, to));
            return this;
        }
    }
}
