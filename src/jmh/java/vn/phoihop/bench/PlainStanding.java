package vn.phoihop.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one would write without the library to tell how duties stand: records, maps, one pass over each duty that lays out its
 * months, moves their ends off rest days and gives each act to the first month that is open.
 */
final class PlainStanding {
    enum Kind {
        MONTHLY,
        UPON_RECEIPT,
        BY_A_DAY
    }

    enum How {
        FULFILLED,
        FULFILLED_LATE,
        OVERDUE,
        OPEN,
        AWAITING,
        UNKNOWN
    }

    /** A duty: within how many days after the month, or working days after receipt, or by which day. */
    record Duty(String id, Kind kind, int within, LocalDate by) {}

    /** An act of a duty or, where no duty is named, a receipt. */
    record Event(String id, LocalDate on, String duty, String matter) {}

    record Standing(String duty, String key, LocalDate due, How how) {}

    private static final class Month {
        private final String key;
        private final LocalDate first;
        private final LocalDate due;
        private LocalDate done;

        Month(YearMonth month, LocalDate due) {
            key = month.toString();
            first = month.atDay(1);
            this.due = due;
        }
    }

    private final List<Duty> duties;
    private final Map<String, List<Event>> acts = new HashMap<>();
    private final List<Event> receipts = new ArrayList<>();
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate complete;
    private final PlainDays days = PlainDays.OF_VIETNAM;

    PlainStanding(List<Duty> duties, List<Event> events, LocalDate first, LocalDate last, LocalDate complete) {
        this.duties = duties;
        this.first = first;
        this.last = last;
        this.complete = complete;
        for (Event event : events) {
            if (event.duty() == null) {
                receipts.add(event);
            } else {
                acts.computeIfAbsent(event.duty(), id -> new ArrayList<>()).add(event);
            }
        }
    }

    List<Standing> on(LocalDate day) {
        List<Standing> standings = new ArrayList<>();
        for (Duty duty : duties) {
            switch (duty.kind()) {
                case MONTHLY -> monthly(duty, day, standings);
                case UPON_RECEIPT -> uponReceipt(duty, day, standings);
                case BY_A_DAY -> byADay(duty, day, standings);
            }
        }
        return standings;
    }

    private void monthly(Duty duty, LocalDate day, List<Standing> standings) {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            months.add(
                    new Month(month, days.workedOnOrAfter(month.atEndOfMonth().plusDays(duty.within()))));
            if (month.atDay(1).isAfter(day)) {
                break; // the next one
            }
        }
        int open = 0;
        for (Event act : acts.getOrDefault(duty.id(), List.of())) {
            if (act.on().isAfter(day)) {
                break;
            }
            if (open < months.size() && !months.get(open).first.isAfter(act.on())) {
                months.get(open++).done = act.on();
            }
        }
        for (Month month : months) {
            How how = month.first.isAfter(day) ? How.AWAITING : how(month.done, month.due, day);
            standings.add(new Standing(duty.id(), month.key, month.due, how));
        }
    }

    private void uponReceipt(Duty duty, LocalDate day, List<Standing> standings) {
        Map<String, LocalDate> done = new HashMap<>();
        for (Event act : acts.getOrDefault(duty.id(), List.of())) {
            if (!act.on().isAfter(day)) {
                done.putIfAbsent(act.matter(), act.on());
            }
        }
        for (Event receipt : receipts) {
            if (!receipt.on().isAfter(day)) {
                LocalDate due = days.plusWorkingDays(receipt.on(), duty.within());
                standings.add(new Standing(duty.id(), receipt.id(), due, how(done.get(receipt.matter()), due, day)));
            }
        }
        standings.add(new Standing(duty.id(), "next", null, How.AWAITING));
    }

    private void byADay(Duty duty, LocalDate day, List<Standing> standings) {
        LocalDate due = days.workedOnOrAfter(duty.by());
        LocalDate done = null;
        for (Event act : acts.getOrDefault(duty.id(), List.of())) {
            if (done == null && !act.on().isAfter(day)) {
                done = act.on();
            }
        }
        standings.add(new Standing(duty.id(), "once", due, how(done, due, day)));
    }

    private How how(LocalDate done, LocalDate due, LocalDate day) {
        if (done != null) {
            return done.isAfter(due) ? How.FULFILLED_LATE : How.FULFILLED;
        }
        if (!day.isAfter(due)) {
            return How.OPEN;
        }
        return due.isAfter(complete) || due.isAfter(day) ? How.UNKNOWN : How.OVERDUE;
    }
}
