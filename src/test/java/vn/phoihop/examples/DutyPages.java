package vn.phoihop.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/** The duties of an agreement: by bearer, by how they arise, and who does what in which. */
final class DutyPages {
    private final Agreement agreement;
    private final Wording words;
    private final Sheet sheet;

    DutyPages(Agreement agreement, Wording words, Sheet sheet) {
        this.agreement = agreement;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        byBearer();
        byArising();
        matrix();
    }

    private void byBearer() {
        String counts = agreement.duties().stream()
                .collect(Collectors.groupingBy(Duty::basis, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey().label(words.locale()) + ": " + e.getValue())
                .collect(Collectors.joining("; "));
        sheet.section(words.say("Nhiệm vụ: ", "Duties: ") + agreement.duties().size() + " (" + counts + ")");
        agreement.dutiesByBearer().forEach((bearer, duties) -> {
            sheet.heading(words.name(bearer) + ": " + duties.size());
            duties.forEach(this::duty);
        });
        List<Duty> unsettled = agreement.duties().stream()
                .filter(duty -> !duty.bearers().unsettled().isEmpty())
                .toList();
        if (!unsettled.isEmpty()) {
            sheet.heading(words.say("Chưa rõ ai thực hiện: ", "Bearer unsettled: ") + unsettled.size());
            unsettled.forEach(this::duty);
        }
    }

    private void duty(Duty duty) {
        boolean isStated = duty.basis() == Duty.Basis.STATED;
        String origin = duty.derivedFrom().map(from -> " " + from).orElse("");
        sheet.item(
                duty.id() + "  [" + duty.modality().label(words.locale()) + "]",
                words.text(duty.action())
                        + (isStated ? "" : " (" + duty.basis().label(words.locale()) + origin + ")")
                        + words.cites(duty.cites()));
        duty.parts().ifPresent(this::parts);
        detail("Một trong", "One of", words.names(duty.bearers().unsettled()));
        detail("Chủ trì", "Lead", words.names(duty.bearers().lead()));
        detail("Cùng phối hợp", "Coordinating", words.names(duty.bearers().coordinating()));
        detail("Với", "With", words.names(duty.counterparties()));
        detail("Phục vụ", "To serve", words.names(duty.beneficiaries()));
        detail("Qua", "Through", words.texts(duty.channels()));
        detail("Yêu cầu", "How", words.texts(duty.qualities()));
        detail("Phát sinh", "Arises", duty.arises().stream().map(words::arising));
        detail("Theo lời", "Declared by", duty.declaredBy().stream().map(words::name));
        detail("Suy từ ngữ cảnh", "Read from context", duty.inferred().stream().map(i -> i.label(words.locale())));
    }

    private void parts(Parts parts) {
        parts.items().forEach(part -> sheet.detail(part.label() + ")", words.text(part.words())));
        if (parts.isOpen()) {
            sheet.detail("…", words.say("(danh mục để mở)", "(the list is open)"));
        }
    }

    private void byArising() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Duty duty : agreement.duties()) {
            for (Arising arising : duty.arises()) {
                groups.computeIfAbsent(arising.label(words.locale()), k -> new ArrayList<>())
                        .add(duty.id() + " (" + words.arising(arising) + ")");
            }
        }
        List<String> unstated = agreement.duties().stream()
                .filter(duty -> duty.arises().isEmpty())
                .map(duty -> duty.id().value())
                .toList();
        sheet.section(words.say("Nhiệm vụ theo cách phát sinh", "Duties by how they arise"));
        groups.forEach(sheet::row);
        if (!unstated.isEmpty()) {
            sheet.row(words.say("nguồn không nêu", "not stated"), List.of(String.join(", ", unstated)));
        }
    }

    private void matrix() {
        List<List<String>> rows = new ArrayList<>();
        for (Party party : agreement.parties()) {
            List<String> cells = List.of(
                    duties(party, duty -> duty.bearers().lead()),
                    duties(party, duty -> duty.bearers().each()),
                    duties(party, duty -> duty.bearers().coordinating()),
                    duties(party, Duty::counterparties));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                List<String> row = new ArrayList<>(List.of(words.text(party.name())));
                row.addAll(cells);
                rows.add(row);
            }
        }
        sheet.section(words.say("Ai chủ trì, ai phối hợp", "Who leads, who coordinates"));
        sheet.table(
                List.of(
                        words.say("cơ quan", "body"),
                        words.say("chủ trì", "leads"),
                        words.say("thực hiện", "bears"),
                        words.say("phối hợp", "coordinates"),
                        words.say("đối ứng", "counterparty")),
                rows);
    }

    private String duties(Party party, Function<Duty, List<PartyRef>> place) {
        PartyId id = party.id();
        return agreement.duties().stream()
                .filter(duty ->
                        place.apply(duty).stream().anyMatch(ref -> ref.party().equals(Optional.of(id))))
                .map(duty -> duty.id().value())
                .collect(Collectors.joining(", "));
    }

    private void detail(String vi, String en, Stream<String> values) {
        String joined = values.collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            sheet.detail(words.say(vi, en) + ":", joined);
        }
    }
}
