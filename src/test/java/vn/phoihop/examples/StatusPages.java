package vn.phoihop.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Register;
import vn.phoihop.party.Role;
import vn.phoihop.party.Succession;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.Explanation;
import vn.phoihop.status.Instance;
import vn.phoihop.status.MilestoneState;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Standing;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;
import vn.phoihop.status.TargetState;

/** How an agreement stands on a day, with the reasons; who bears its duties then; what would have to be known. */
final class StatusPages {
    private static final Setting SETTING = Setting.vietnam();
    private static final String INVENTED = "x-invented";

    private final Agreement agreement;
    private final Ledger ledger;
    private final Wording words;
    private final Sheet sheet;
    private final Register register = SETTING.register();

    StatusPages(Agreement agreement, Ledger ledger, Wording words, Sheet sheet) {
        this.agreement = agreement;
        this.ledger = ledger;
        this.words = words;
        this.sheet = sheet;
    }

    void write(LocalDate day) {
        StatusReport report = Status.of(agreement, ledger, SETTING).asOf(day);
        sheet.section(words.say("Trạng thái ngày ", "Standing on ") + words.day(day));
        head(report);
        explained(report.overdue(), "Quá hạn", "Overdue");
        explained(report.standing(Standing.VIOLATED), "Vi phạm", "Violated");
        explained(report.standing(Standing.FULFILLED_LATE), "Hoàn thành muộn", "Fulfilled late");
        forJudgement(report);
        unknown(report);
        open(report);
        bodies(day);
        milestonesAndTargets(report);
    }

    private void head(StatusReport report) {
        sheet.row(
                words.say("Văn bản", "Agreement"),
                lines(report.agreement().explanation()).map(String::strip).toList());
        sheet.row(words.say("Sổ theo dõi", "Record"), record());
        String counts = report.counts().entrySet().stream()
                .map(count -> count.getKey().label(words.locale()) + ": " + count.getValue())
                .collect(Collectors.joining("; "));
        sheet.row(
                words.say("Số lần phải làm", "Instances"),
                List.of(counts.isEmpty() ? words.say("không có", "none") : counts));
        if (!report.withoutOccasion().isEmpty()) {
            sheet.row(
                    words.say("Không nêu khi nào", "Not said when"),
                    List.of(words.ids(
                            report.withoutOccasion().stream().map(Duty::id).toList())));
        }
    }

    private List<String> record() {
        List<String> says = new ArrayList<>();
        for (Ledger.Coverage coverage : ledger.coverage()) {
            says.add(words.say("đầy đủ từ ", "complete from ")
                    + words.day(coverage.days().first())
                    + words.say(" đến ", " to ")
                    + words.day(coverage.days().last())
                    + (coverage.duties().isEmpty()
                            ? ""
                            : words.say(", riêng ", ", for ") + words.ids(coverage.duties())));
        }
        if (says.isEmpty()) {
            says.add(words.say("không khẳng định đầy đủ ngày nào", "claims no day to be complete"));
        }
        if (ledger.events().stream().anyMatch(event -> event.extensions().containsKey(INVENTED))) {
            says.add(words.say("sự việc là ví dụ tự đặt", "its events are invented"));
        }
        return says;
    }

    private void explained(List<Instance> instances, String vi, String en) {
        if (!instances.isEmpty()) {
            sheet.heading(words.say(vi, en) + ": " + instances.size());
            instances.forEach(instance -> explained(instance.key().toString(), instance.explanation()));
        }
    }

    private void explained(String label, Explanation explanation) {
        List<String> lines = lines(explanation).toList();
        sheet.item(label, lines.get(0));
        lines.stream().skip(1).forEach(line -> sheet.detail(line.startsWith("  ") ? "    -" : "-", line.strip()));
    }

    /** The lines of an explanation without their dashes; those deep inside keep a blank at the beginning. */
    private Stream<String> lines(Explanation explanation) {
        return explanation.text(words.locale()).lines().map(line -> {
            String text = line.strip();
            return (line.startsWith("    ") ? "  " : "") + (text.startsWith("- ") ? text.substring(2) : text);
        });
    }

    private void forJudgement(StatusReport report) {
        List<TargetState> targets = report.targets().stream()
                .filter(target -> target.code() == TargetState.Code.FOR_JUDGEMENT)
                .toList();
        int count = report.forJudgement().size() + targets.size();
        if (count > 0) {
            sheet.heading(words.say("Cần xem xét, kết luận: ", "For judgement: ") + count);
            report.forJudgement().forEach(instance -> explained(instance.key().toString(), instance.explanation()));
            targets.forEach(target -> explained(target.target().value(), target.explanation()));
        }
    }

    private void unknown(StatusReport report) {
        if (!report.unknown().isEmpty()) {
            sheet.heading(words.say("Chưa rõ: ", "Unknown: ") + report.unknown().size());
            for (Instance instance : report.unknown()) {
                sheet.item(instance.key().toString(), words.text(instance.duty().action()));
                instance.explanation()
                        .missing()
                        .forEach(step ->
                                sheet.detail(words.say("Cần biết:", "To be settled:"), step.text(words.locale())));
            }
        }
    }

    private void open(StatusReport report) {
        List<Instance> open = report.standing(Standing.OPEN);
        if (!open.isEmpty()) {
            sheet.heading(words.say("Đang trong hạn: ", "Open: ") + open.size());
            for (Instance instance : open) {
                String until = instance.due()
                        .map(day -> words.say("đến hết ngày ", "until the end of ") + words.day(day))
                        .orElse(words.say("không có ngày cuối", "no last day"));
                String done = instance.total() > 1 ? ", " + instance.done() + "/" + instance.total() : "";
                sheet.item(instance.key().toString(), words.text(instance.duty().action()) + " (" + until + done + ")");
            }
        }
    }

    /** Who has the functions of those whom the text names, as far as it makes a difference to the text. */
    private void bodies(LocalDate day) {
        sheet.heading(words.say("Ai thực hiện vào ngày này", "Who bears it on this day"));
        List<String> unchanged = new ArrayList<>();
        for (Party party : agreement.parties()) {
            PartyId registered = party.registeredAs().orElse(party.id());
            register.members(registered, day).ifPresent(members -> members(party, members));
            Map<Optional<String>, List<ElementId>> bySubject = bornBySubject(party.id());
            boolean isBearer = !bySubject.isEmpty();
            if (!isBearer) {
                bySubject.put(Optional.empty(), List.of());
            }
            List<ElementId> kept = new ArrayList<>();
            boolean isUnchanged = true;
            for (Map.Entry<Optional<String>, List<ElementId>> field : bySubject.entrySet()) {
                Succession.Bearing bearing = register.bearing(registered, field.getKey(), day);
                if (bearing.isOriginal()) {
                    kept.addAll(field.getValue());
                } else {
                    isUnchanged = false;
                    bearing(party, field.getKey(), field.getValue(), bearing);
                }
            }
            if (isUnchanged && (isBearer || isSide(party))) {
                unchanged.add(words.text(party.name()) + (kept.isEmpty() ? "" : " (" + words.ids(kept) + ")"));
            }
        }
        if (!unchanged.isEmpty()) {
            sheet.item(
                    words.say("Danh bạ không ghi thay đổi:", "No change in the register:"),
                    String.join("; ", unchanged));
        }
    }

    private boolean isSide(Party party) {
        return agreement.participations().stream()
                .anyMatch(one -> one.who().equals(party.id()) && one.roles().contains(Role.PARTY));
    }

    private void members(Party party, List<PartyId> members) {
        sheet.item(
                words.say("nhóm", "class"),
                words.text(party.name()) + ": "
                        + (members.isEmpty()
                                ? words.say("không còn cơ quan nào", "none is left")
                                : members.size() + words.say(" cơ quan", " bodies")));
    }

    private void bearing(Party party, Optional<String> subject, List<ElementId> duties, Succession.Bearing bearing) {
        String label = !duties.isEmpty()
                ? words.ids(duties)
                : isSide(party) ? words.say("bên", "side") : words.say("được nhắc đến", "named");
        String field = subject.map(code -> " (" + field(code) + ")").orElse("");
        sheet.item(label, words.text(party.name()) + field + words.say(", nay là: ", ", now: ") + who(bearing));
        for (Succession succession : bearing.path()) {
            sheet.detail(
                    "-",
                    words.say("từ ngày ", "from ") + words.day(succession.on()) + ": "
                            + succession.kind().label(words.locale()) + " ("
                            + succession.sureness().label(words.locale()) + ")");
        }
    }

    private String who(Succession.Bearing bearing) {
        if (bearing.isUncovered()) {
            return words.say("không có cơ quan kế thừa", "nobody has followed");
        }
        String names = bearing.bodies().stream().map(this::name).collect(Collectors.joining("; "));
        return bearing.bodies().size() == 1
                ? names
                : words.say("một trong các cơ quan ", "one of ")
                        + names
                        + words.say(" (văn bản không nêu lĩnh vực)", " (the text does not say the field)");
    }

    private String field(String code) {
        return switch (code) {
            case "press" -> words.say("báo chí", "press");
            case "digital" -> words.say("chuyển đổi số", "digital transformation");
            default -> code;
        };
    }

    private String name(PartyId body) {
        return register.name(body).map(words::text).orElseGet(() -> words.name(body));
    }

    private Map<Optional<String>, List<ElementId>> bornBySubject(PartyId party) {
        Map<Optional<String>, List<ElementId>> found = new LinkedHashMap<>();
        for (Duty duty : agreement.duties()) {
            Bearers bearers = duty.bearers();
            boolean isBearer = Stream.of(
                            bearers.lead(), bearers.each(), bearers.jointly(), bearers.anyOf(), bearers.unsettled())
                    .flatMap(List::stream)
                    .map(PartyRef::party)
                    .anyMatch(Optional.of(party)::equals);
            if (isBearer) {
                found.computeIfAbsent(duty.subject(), subject -> new ArrayList<>())
                        .add(duty.id());
            }
        }
        return found;
    }

    private void milestonesAndTargets(StatusReport report) {
        List<TargetState> targets = report.targets().stream()
                .filter(target -> target.code() != TargetState.Code.FOR_JUDGEMENT)
                .toList();
        if (report.milestones().isEmpty() && targets.isEmpty()) {
            return;
        }
        sheet.heading(words.say("Mốc và chỉ tiêu", "Milestones and targets"));
        for (MilestoneState milestone : report.milestones()) {
            state(milestone.milestone(), milestone.explanation());
        }
        targets.forEach(target -> state(target.target(), target.explanation()));
    }

    private void state(ElementId id, Explanation explanation) {
        sheet.item(
                id.value(),
                explanation.steps().stream()
                        .map(step -> step.text(words.locale()))
                        .collect(Collectors.joining("; ")));
    }
}
