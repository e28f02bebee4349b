package vn.phoihop.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.Participation;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;

/** One agreement as a page. */
final class Page {
    private final Agreement agreement;
    private final Findings findings;
    private final Wording words;
    private final Sheet sheet;
    private final DocumentPages documents;

    private final Ledger ledger;
    private final Asked asked;

    /**
     * What is asked for.
     *
     * @param locale the language
     * @param from the day from which the next cycles are shown
     * @param on the day on which the standing is shown
     */
    record Asked(Locale locale, Optional<LocalDate> from, Optional<LocalDate> on) {}

    private Page(Agreement agreement, Ledger ledger, Findings findings, Asked asked, Sheet sheet) {
        this.asked = asked;
        this.agreement = agreement;
        this.ledger = ledger;
        this.findings = findings;
        this.words = new Wording(agreement, asked.locale());
        this.sheet = sheet;
        this.documents = new DocumentPages(agreement, words, sheet);
    }

    static String text(Agreement agreement, Ledger ledger, Findings findings, Asked asked) {
        return on(new TextSheet(), agreement, ledger, findings, asked);
    }

    static String markdown(Agreement agreement, Ledger ledger, Findings findings, Asked asked) {
        return on(new MarkdownSheet(), agreement, ledger, findings, asked);
    }

    private static String on(Sheet sheet, Agreement agreement, Ledger ledger, Findings findings, Asked asked) {
        new Page(agreement, ledger, findings, asked, sheet).write();
        return sheet.toString();
    }

    private void write() {
        sheet.title(words.text(agreement.title()));
        head();
        roles();
        documents.relations();
        documents.clauses();
        statements();
        new DutyPages(agreement, words, sheet).write();
        new DuePages(agreement, words, sheet).write();
        asked.from().ifPresent(day -> new DuePages(agreement, words, sheet).next(day));
        asked.on().ifPresent(day -> new StatusPages(agreement, ledger, words, sheet).write(day));
        targets();
        open();
        findings();
    }

    private void head() {
        row("Loại văn bản", "Kind", agreement.kind().label(words.locale()));
        agreement.number().ifPresent(documents::ownNumber);
        agreement.issued().ifPresent(day -> row("Ngày ban hành", "Issued", words.day(day)));
        if (!agreement.aliases().isEmpty()) {
            row("Tên gọi khác", "Also called", String.join("; ", agreement.aliases()));
        }
        agreement.signing().ifPresent(signing -> row("Ký kết", "Signed", signing(signing)));
        agreement.term().ifPresent(term -> row("Thời hạn", "Term", term(term)));
        agreement.milestones().forEach(milestone -> row("Sự kiện", "Event", milestone(milestone)));
        agreement.sources().forEach(source -> {
            row("Nguồn", "Source", source(source));
            source.address().ifPresent(address -> row("", "", address));
        });
    }

    private String signing(Signing signing) {
        List<String> says = new ArrayList<>();
        signing.day().map(words::day).ifPresent(says::add);
        signing.place().ifPresent(place -> says.add(words.say("tại ", "at the ") + words.text(place)));
        signing.during().ifPresent(event -> says.add(words.say("trong ", "during ") + words.text(event)));
        signing.dayWritten()
                .ifPresent(written -> says.add(words.say("nguồn in “", "the source prints \"")
                        + written
                        + words.say("”", "\"")
                        + signing.dayReason()
                                .map(reason -> ": " + words.text(reason))
                                .orElse("")));
        return String.join("; ", says) + words.cites(signing.cites());
    }

    private String term(Term term) {
        List<String> says = new ArrayList<>();
        term.years().ifPresent(years -> says.add(years + words.say(" năm", " years")));
        if (!term.phases().isEmpty()) {
            says.add(words.say("giai đoạn ", "phase ")
                    + term.phases().stream().map(Phase::toString).collect(Collectors.joining(", ")));
        }
        return String.join(", ", says) + words.cites(term.cites());
    }

    private String milestone(Milestone milestone) {
        return words.text(milestone.name())
                + milestone.day().map(day -> ", " + words.day(day)).orElse("")
                + milestone
                        .phase()
                        .map(phase ->
                                ", " + (phase.years() == 1 ? Integer.toString(phase.firstYear()) : phase.toString()))
                        .orElse("")
                + words.cites(milestone.cites());
    }

    private String source(Source source) {
        StringBuilder b = new StringBuilder(source.id() + ": " + words.text(source.title()));
        source.author()
                .ifPresent(author -> b.append(words.say(", tác giả ", ", by ")).append(author));
        source.publisher().ifPresent(publisher -> b.append(", ").append(publisher));
        source.published()
                .ifPresent(day ->
                        b.append(words.say(", đăng ngày ", ", published ")).append(words.day(day)));
        b.append(" (").append(source.completeness().label(words.locale()));
        if (!source.completeness().isSilenceTelling()) {
            b.append(words.say("; điều không nêu chưa chắc là không có", "; what it leaves out may still be agreed"));
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
        section("Các bên và vai trò", "Parties and roles");
        byRole.forEach((role, participations) -> sheet.row(
                role.label(words.locale()),
                participations.stream()
                        .map(p -> words.name(p.who())
                                + words.aliases(p.who())
                                + words.identifiers(p.who())
                                + words.cites(p.cites()))
                        .toList()));
        Set<PartyId> shown = new LinkedHashSet<>();
        agreement.participations().forEach(p -> shown.add(p.who()));
        agreement.persons().forEach(person -> person.office().ifPresent(shown::add));
        List<String> others = agreement.parties().stream()
                .filter(party -> !shown.contains(party.id()))
                .map(party -> words.text(party.name()) + " ("
                        + party.kind().label(words.locale())
                        + party.partOf()
                                .map(whole -> words.say(", thuộc ", ", of ") + words.name(whole))
                                .orElse("")
                        + ")" + words.aliases(party.id()) + words.identifiers(party.id()) + words.cites(party.cites()))
                .toList();
        if (!others.isEmpty()) {
            sheet.row(words.say("được nhắc đến", "also named"), others);
        }
    }

    private void statements() {
        if (agreement.statements().isEmpty()) {
            return;
        }
        section("Mục đích và kỳ vọng (không ràng buộc)", "Purposes and expectations (not binding)");
        for (Statement statement : agreement.statements()) {
            sheet.item(
                    statement.id() + "  [" + statement.kind().label(words.locale()) + "]",
                    words.text(statement.text())
                            + words.about(statement.about())
                            + statement
                                    .declaredBy()
                                    .map(who -> words.say(", theo ", ", says ") + words.name(who))
                                    .orElse("")
                            + words.cites(statement.cites()));
        }
    }

    private void targets() {
        if (agreement.targets().isEmpty()) {
            return;
        }
        section("Chỉ tiêu", "Targets");
        for (Target target : agreement.targets()) {
            sheet.item(
                    target.id() + "  [" + target.kind().label(words.locale()) + "]",
                    target.quantity()
                                    .map(quantity -> quantity.text(words.locale()) + ": ")
                                    .orElse("")
                            + words.text(target.measure())
                            + target.phase()
                                    .map(phase -> words.say(", giai đoạn ", ", phase ") + phase)
                                    .orElse("")
                            + target.owner()
                                    .map(owner -> words.say(", của ", ", of ") + words.name(owner))
                                    .orElse("")
                            + words.cites(target.cites()));
            String beneficiaries = words.names(target.beneficiaries()).collect(Collectors.joining("; "));
            if (!beneficiaries.isEmpty()) {
                sheet.detail(words.say("Cho:", "For:"), beneficiaries);
            }
        }
    }

    /** What the text leaves open: what it does not state, lists that trail off, places that can be read in several ways. */
    private void open() {
        section("Những điều nguồn để ngỏ", "What the text leaves open");
        List<String> unstated = unstated();
        if (!unstated.isEmpty()) {
            row("Không nêu", "Not stated", String.join(", ", unstated));
        }
        List<String> openLists = new ArrayList<>();
        agreement.duties().stream()
                .filter(duty -> duty.parts().filter(Parts::isOpen).isPresent())
                .map(Duty::id)
                .forEach(id -> openLists.add(id.value()));
        agreement
                .openLists()
                .forEach(list -> openLists.add(words.say("danh sách ", "the list of ") + list.label(words.locale())));
        if (!openLists.isEmpty()) {
            row("Danh mục chưa đủ", "Open lists", String.join(", ", openLists));
        }
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            sheet.item(
                    ambiguity.id().value(),
                    words.text(ambiguity.question()) + words.about(ambiguity.about()) + words.cites(ambiguity.cites()));
            ambiguity.readings().forEach(reading -> {
                boolean isChosen = ambiguity
                        .choice()
                        .filter(choice -> choice.reading().equals(reading.label()))
                        .isPresent();
                sheet.detail(
                        reading.label() + ")",
                        words.text(reading.words()) + (isChosen ? words.say(" ← đã chọn", " ← chosen") : ""));
            });
            ambiguity.choice().ifPresent(choice -> sheet.detail(words.say("Người chọn:", "Chosen by:"), choice.by()));
        }
    }

    private List<String> unstated() {
        List<String> unstated = new ArrayList<>();
        if (agreement.number().isEmpty()) {
            unstated.add(words.say("số, ký hiệu", "number"));
        }
        if (agreement.issued().isEmpty()
                && agreement.signing().flatMap(Signing::day).isEmpty()) {
            unstated.add(words.say("ngày ký hoặc ban hành", "day of signing or issue"));
        }
        if (agreement.participations().stream().noneMatch(p -> p.roles().contains(Role.SIGNATORY))) {
            unstated.add(words.say("người ký", "signatories"));
        }
        if (agreement.term().isEmpty()) {
            unstated.add(words.say("thời hạn", "term"));
        }
        if (agreement.sources().stream().anyMatch(source -> source.published().isEmpty())) {
            unstated.add(words.say("ngày đăng tin", "day of publication"));
        }
        return unstated;
    }

    private void findings() {
        int count = findings.all().size();
        section("Kết quả kiểm tra: " + (count == 0 ? "không có" : count), "Findings: " + (count == 0 ? "none" : count));
        for (Finding finding : findings.all()) {
            sheet.item(
                    finding.severity().label(words.locale()),
                    finding.text(words.locale()) + " [" + finding.code() + ", " + finding.pointer() + "]");
        }
        sheet.item(
                words.say("Số mục đã xem:", "Elements seen:"),
                findings.seen().entrySet().stream()
                        .map(rule -> rule.getKey() + Sheet.NO_BREAK + rule.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private void section(String vi, String en) {
        sheet.section(words.say(vi, en));
    }

    private void row(String vi, String en, String text) {
        sheet.row(words.say(vi, en), List.of(text));
    }
}
