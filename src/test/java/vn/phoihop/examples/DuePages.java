package vn.phoihop.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrences;
import vn.phoihop.time.Reckoner;

/** When what an agreement dates falls due, with the reasons: its length, its phases, the deadlines of its duties. */
final class DuePages {
    private static final int SHOWN = 2;

    private final Agreement agreement;
    private final Wording words;
    private final Sheet sheet;
    private final Reckoner reckoner;

    DuePages(Agreement agreement, Wording words, Sheet sheet) {
        this.agreement = agreement;
        this.words = words;
        this.sheet = sheet;
        this.reckoner = agreement.reckoner(Reckoner.vietnam());
    }

    void write() {
        List<Duty> dated = agreement.duties().stream()
                .filter(duty -> duty.deadline().isPresent())
                .toList();
        if (agreement.term().isEmpty() && dated.isEmpty()) {
            return;
        }
        sheet.section(words.say("Ngày đến hạn", "Due dates"));
        agreement.term().ifPresent(term -> {
            term.years()
                    .ifPresent(years -> item(
                            words.say(years + " năm kể từ ngày ký", years + " years from the signing"),
                            Deadline.within(Limit.years(years), Occasion.event("signed"))));
            term.phases().forEach(phase -> item(phase(phase), Deadline.on("end:" + phase.lastYear())));
        });
        dated.forEach(duty -> item(duty.id().value(), duty.deadline().orElseThrow()));
    }

    /** The next occurrences of what comes round again, from a day on. */
    void next(LocalDate day) {
        List<Duty> periodic = agreement.duties().stream()
                .filter(duty -> duty.arises().stream().anyMatch(Arising.Every.class::isInstance))
                .toList();
        if (periodic.isEmpty()) {
            return;
        }
        sheet.section(words.say("Các kỳ từ ngày ", "Cycles from ") + words.day(day));
        for (Duty duty : periodic) {
            for (Arising arising : duty.arises()) {
                if (arising instanceof Arising.Every every) {
                    next(duty, reckoner.occurrences(every.recurrence()), day);
                }
            }
        }
    }

    private void next(Duty duty, Occurrences occurrences, LocalDate day) {
        List<String> says = new ArrayList<>();
        occurrences.missing().forEach(reason -> says.add(reason.text(words.locale())));
        occurrences.from(day).limit(SHOWN).forEach(one -> {
            DueDate due = duty.deadline().map(one::due).orElseGet(one::due);
            says.add(one.key() + ": "
                    + due.text(words.locale()).lines().findFirst().orElse(""));
        });
        occurrences.assumptions().forEach(one -> says.add(one.code() + ": " + one.label(words.locale())));
        sheet.item(duty.id().value(), String.join("; ", says));
    }

    private String phase(Phase phase) {
        return words.say("Hết giai đoạn ", "End of phase ") + phase;
    }

    private void item(String label, Deadline deadline) {
        DueDate due = reckoner.due(deadline);
        List<String> lines = due.text(words.locale()).lines().toList();
        sheet.item(label, lines.get(0));
        lines.stream().skip(1).forEach(line -> sheet.detail("-", line.substring(2)));
    }
}
