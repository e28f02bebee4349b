package vn.phoihop.examples;

import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Phase;
import vn.phoihop.duty.Duty;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Reckoner;

/** When what an agreement dates falls due, with the reasons: its length, its phases, the deadlines of its duties. */
final class DuePages {
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
