package vn.phoihop.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;

/** One agreement as a page of plain text. */
final class Page {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Agreement agreement;
    private final Findings findings;
    private final Locale locale;
    private final Sheet sheet = new Sheet();

    private Page(Agreement agreement, Findings findings, Locale locale) {
        this.agreement = agreement;
        this.findings = findings;
        this.locale = locale;
    }

    static String of(Agreement agreement, Findings findings, Locale locale) {
        Page page = new Page(agreement, findings, locale);
        page.write();
        return page.sheet.toString();
    }

    private void write() {
        sheet.title(agreement.title().text(locale));
        head();
        roles();
        relations();
        statements();
        duties();
        targets();
        ambiguities();
        findings();
    }

    private void head() {
        row("Loại văn bản", "Kind", agreement.kind().label(locale));
        agreement.number().ifPresent(number -> row("Số, ký hiệu", "Number", number));
        agreement.issued().ifPresent(day -> row("Ngày ban hành", "Issued", day(day)));
        if (!agreement.aliases().isEmpty()) {
            row("Tên gọi khác", "Also called", String.join("; ", agreement.aliases()));
        }
        agreement.signing().ifPresent(signing -> row("Ký kết", "Signed", signing(signing)));
        agreement.term().ifPresent(term -> row("Thời hạn", "Term", term(term)));
        agreement.sources().forEach(source -> {
            row("Nguồn", "Source", source(source));
            source.address().ifPresent(address -> row("", "", address));
        });
        unstated();
    }

    /** What a reader would look for and the sources do not say. */
    private void unstated() {
        List<String> unstated = new ArrayList<>();
        if (agreement.number().isEmpty()) {
            unstated.add(say("số, ký hiệu", "number"));
        }
        if (agreement.issued().isEmpty()
                && agreement.signing().flatMap(Signing::day).isEmpty()) {
            unstated.add(say("ngày ký hoặc ban hành", "day of signing or issue"));
        }
        if (agreement.participations().stream().noneMatch(p -> p.roles().contains(Role.SIGNATORY))) {
            unstated.add(say("người ký", "signatories"));
        }
        if (agreement.term().isEmpty()) {
            unstated.add(say("thời hạn", "term"));
        }
        if (!unstated.isEmpty()) {
            row("Nguồn không nêu", "Not stated", String.join(", ", unstated));
        }
    }

    private String signing(Signing signing) {
        List<String> says = new ArrayList<>();
        signing.day().map(this::day).ifPresent(says::add);
        signing.place().ifPresent(place -> says.add(say("tại ", "at the ") + place.text(locale)));
        signing.during().ifPresent(event -> says.add(say("trong ", "during ") + event.text(locale)));
        signing.dayWritten()
                .ifPresent(written -> says.add(say("nguồn in “", "the source prints \"")
                        + written
                        + say("”", "\"")
                        + signing.dayReason()
                                .map(reason -> ": " + reason.text(locale))
                                .orElse("")));
        return String.join("; ", says) + cites(signing.cites());
    }

    private String term(Term term) {
        List<String> says = new ArrayList<>();
        term.years().ifPresent(years -> says.add(years + say(" năm", " years")));
        term.phase().ifPresent(phase -> says.add(say("giai đoạn ", "phase ") + phase));
        return String.join(", ", says) + cites(term.cites());
    }

    private String source(Source source) {
        StringBuilder b = new StringBuilder(source.id() + ": " + source.title().text(locale));
        source.author().ifPresent(author -> b.append(say(", tác giả ", ", by ")).append(author));
        source.publisher().ifPresent(publisher -> b.append(", ").append(publisher));
        source.published()
                .ifPresent(day -> b.append(say(", đăng ngày ", ", published ")).append(day(day)));
        b.append(" (").append(source.completeness().label(locale));
        if (!source.completeness().isSilenceTelling()) {
            b.append(say("; điều không nêu chưa chắc là không có", "; what it leaves out may still be agreed"));
        }
        return b.append(")").toString();
    }

    private void roles() {
        Map<Role, List<Participation>> byRole = new LinkedHashMap<>();
        agreement
                .participations()
                .forEach(participation -> participation
                        .roles()
                        .forEach(role -> byRole.computeIfAbsent(role, r -> new ArrayList<>())
                                .add(participation)));
        section("CÁC BÊN VÀ VAI TRÒ", "PARTIES AND ROLES");
        byRole.forEach((role, participations) -> sheet.row(
                role.label(locale),
                participations.stream()
                        .map(p -> name(p.who()) + aliases(p.who()) + cites(p.cites()))
                        .toList()));
        Set<PartyId> shown = new LinkedHashSet<>();
        agreement.participations().forEach(p -> shown.add(p.who()));
        agreement.persons().forEach(person -> person.office().ifPresent(shown::add));
        List<String> others = agreement.parties().stream()
                .filter(party -> !shown.contains(party.id()))
                .map(party ->
                        party.name().text(locale) + " (" + party.kind().label(locale) + ")" + cites(party.cites()))
                .toList();
        if (!others.isEmpty()) {
            sheet.row(say("được nhắc đến", "also named"), others);
        }
    }

    private void relations() {
        if (agreement.relations().isEmpty()) {
            return;
        }
        section("VĂN BẢN LIÊN QUAN", "RELATED DOCUMENTS");
        for (Relation relation : agreement.relations()) {
            sheet.row(
                    relation.kind().label(locale),
                    List.of(relation.document().text(locale)
                            + relation.number().map(number -> ", " + number).orElse("")
                            + relation.issued()
                                    .map(day -> say(", ngày ", ", of ") + day(day))
                                    .orElse("")
                            + relation.issuer()
                                    .map(issuer -> say(", của ", ", by ") + name(issuer))
                                    .orElse("")
                            + cites(relation.cites())));
        }
    }

    private void statements() {
        if (agreement.statements().isEmpty()) {
            return;
        }
        section("MỤC ĐÍCH VÀ KỲ VỌNG (không ràng buộc)", "PURPOSES AND EXPECTATIONS (not binding)");
        for (Statement statement : agreement.statements()) {
            sheet.row(
                    statement.kind().label(locale),
                    List.of(statement.text().text(locale)
                            + about(statement.about())
                            + statement
                                    .declaredBy()
                                    .map(who -> say(", theo ", ", says ") + name(who))
                                    .orElse("")
                            + cites(statement.cites())));
        }
    }

    private void duties() {
        long stated = agreement.duties().stream()
                .filter(duty -> duty.basis() == Duty.Basis.STATED)
                .count();
        section(
                "NHIỆM VỤ: " + agreement.duties().size() + " (nêu trong văn bản: " + stated + ")",
                "DUTIES: " + agreement.duties().size() + " (stated: " + stated + ")");
        agreement.dutiesByBearer().forEach((bearer, duties) -> {
            sheet.heading(name(bearer) + ": " + duties.size());
            duties.forEach(this::duty);
        });
    }

    private void duty(Duty duty) {
        boolean isRead = duty.basis() != Duty.Basis.STATED;
        sheet.item(
                duty.id() + "  [" + duty.modality().label(locale) + "] ",
                duty.action().text(locale)
                        + (isRead ? " (" + duty.basis().label(locale) + ")" : "")
                        + cites(duty.cites()));
        duty.parts().ifPresent(this::parts);
        detail("Cùng phối hợp", "Coordinating", names(duty.bearers().coordinating()));
        detail("Với", "With", names(duty.counterparties()));
        detail("Phục vụ", "To serve", names(duty.beneficiaries()));
        detail("Qua", "Through", texts(duty.channels()));
        detail("Yêu cầu", "How", texts(duty.qualities()));
        detail("Theo lời", "Declared by", duty.declaredBy().stream().map(this::name));
        detail("Suy từ ngữ cảnh", "Read from context", duty.inferred().stream().map(i -> i.label(locale)));
    }

    private void parts(Parts parts) {
        parts.items()
                .forEach(part -> sheet.detail(part.label() + ") ", part.words().text(locale)));
        if (parts.isOpen()) {
            sheet.detail("… ", say("(danh mục để mở)", "(the list is open)"));
        }
    }

    private void targets() {
        if (agreement.targets().isEmpty()) {
            return;
        }
        section("CHỈ TIÊU", "TARGETS");
        for (Target target : agreement.targets()) {
            sheet.item(
                    target.id() + "  ",
                    target.quantity().text(locale) + ": "
                            + target.measure().text(locale)
                            + target.phase()
                                    .map(phase -> say(", giai đoạn ", ", phase ") + phase)
                                    .orElse("")
                            + target.owner()
                                    .map(owner -> say(", của ", ", of ") + name(owner))
                                    .orElse("")
                            + " (" + target.kind().label(locale) + ")" + cites(target.cites()));
        }
    }

    private void ambiguities() {
        if (agreement.ambiguities().isEmpty()) {
            return;
        }
        section("NHỮNG CHỖ CÓ NHIỀU CÁCH HIỂU", "WHAT CAN BE READ IN SEVERAL WAYS");
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            sheet.item(
                    ambiguity.id() + "  ",
                    ambiguity.question().text(locale) + about(ambiguity.about()) + cites(ambiguity.cites()));
            ambiguity.readings().forEach(reading -> {
                boolean isChosen = ambiguity
                        .choice()
                        .filter(choice -> choice.reading().equals(reading.label()))
                        .isPresent();
                sheet.detail(
                        reading.label() + ") ",
                        reading.words().text(locale) + (isChosen ? say(" ← đã chọn", " ← chosen") : ""));
            });
            detail("Người chọn", "Chosen by", ambiguity.choice().stream().map(Ambiguity.Choice::by));
        }
    }

    private void findings() {
        int count = findings.all().size();
        section("KẾT QUẢ KIỂM TRA: " + (count == 0 ? "không có" : count), "FINDINGS: " + (count == 0 ? "none" : count));
        for (Finding finding : findings.all()) {
            sheet.item(
                    finding.severity().label(locale) + "  ",
                    finding.text(locale) + " [" + finding.code() + ", " + finding.pointer() + "]");
        }
        String seen = findings.seen().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
        sheet.item(say("Số mục đã xem:  ", "Elements seen:  "), seen);
    }

    private String name(PartyId id) {
        Optional<String> party = agreement.party(id).map(Party::name).map(words -> words.text(locale));
        return party.or(() -> agreement
                        .person(id)
                        .map(person -> person.name()
                                + person.office()
                                        .map(office -> ", " + name(office))
                                        .orElse("")))
                .orElseGet(() -> "“" + id + "”");
    }

    private String name(PartyRef ref) {
        return name(ref.party()) + (ref instanceof PartyRef.EachOf ? say(" (từng thành viên)", " (each of them)") : "");
    }

    private String aliases(PartyId id) {
        List<String> aliases = agreement.party(id).map(Party::aliases).orElse(List.of());
        return aliases.isEmpty() ? "" : say(" (còn gọi: ", " (also called: ") + String.join("; ", aliases) + ")";
    }

    private Stream<String> names(List<PartyRef> refs) {
        return refs.stream().map(this::name);
    }

    private Stream<String> texts(List<Words> words) {
        return words.stream().map(w -> w.text(locale));
    }

    private static String about(List<ElementId> about) {
        return about.isEmpty() ? "" : about.stream().map(ElementId::value).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Cites behind a text, held together by no-break spaces. */
    private static String cites(List<Cite> cites) {
        return cites.isEmpty()
                ? ""
                : cites.stream()
                        .map(cite -> (cite.source() + " " + cite.at()).replace(' ', Sheet.NO_BREAK))
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private String day(LocalDate day) {
        return DAY.format(day);
    }

    private void section(String vi, String en) {
        sheet.section(say(vi, en));
    }

    private void row(String vi, String en, String text) {
        sheet.row(say(vi, en), List.of(text));
    }

    private void detail(String vi, String en, Stream<String> values) {
        String joined = values.collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            sheet.detail(say(vi, en) + ": ", joined);
        }
    }

    private String say(String vi, String en) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
