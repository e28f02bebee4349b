package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Completeness;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.examples.Bundled;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.Scope;
import vn.phoihop.rule.Severity;

/** The Java examples of the README and of docs/, run. */
class DocsExamplesTest {
    private static final Path SMALL = Path.of("src/test/resources/docs/small.json");

    private static void readme(Path file, PrintStream out) {
        // snippet: readme
        Agreement programme = PhoihopJson.readAgreement(file);
        Locale vi = Locale.forLanguageTag("vi");

        programme.dutiesByBearer().forEach((bearer, duties) -> {
            Optional<Party> party = bearer.party().flatMap(programme::party);
            out.println(party.map(p -> p.name().text(vi)).orElse(bearer.text()));
            for (Duty duty : duties) {
                String modality = duty.modality().label(vi);
                out.println("  " + modality + ": " + duty.action().text(vi));
            }
        });

        Findings findings = RuleBooks.standard().check(programme);
        for (Finding finding : findings.all()) {
            out.println(finding.severity().label(vi) + ": " + finding.text(vi));
        }
        // end
    }

    @Test
    void readmeExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        readme(
                Path.of("src/test/resources/agreements/portal-phu-yen-signing.json"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(printed).startsWith("Cổng Thông tin điện tử Chính phủ\n");
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + printed + "```");
    }

    @Test
    void building() {
        // snippet: build
        Agreement letter = Agreement.builder()
                .id(ElementId.of("letter-155-draft"))
                .instrument(ElementId.of("155-ubnd-kgvx-2023"))
                .kind(AgreementKind.OFFICIAL_LETTER)
                .title(Words.of("Về trang thông tin điện tử", "On websites"))
                .addSource(Source.builder()
                        .id("s4")
                        .title(Words.of("Tin về công văn", "News of the letter"))
                        .completeness(Completeness.REPORT)
                        .build())
                .addParty(Party.builder()
                        .id(PartyId.of("so-tttt"))
                        .kind(Party.Kind.BODY)
                        .name(Words.of("Sở Thông tin và Truyền thông", "Department of Information"))
                        .addCite(Cite.of("s4", "p6"))
                        .build())
                .addParticipation(Participation.builder()
                        .who(PartyId.of("so-tttt"))
                        .addRole(Role.ASSIGNED)
                        .addCite(Cite.of("s4", "p6"))
                        .build())
                .addDuty(Duty.builder()
                        .id(ElementId.of("d5"))
                        .modality(Modality.MUST)
                        .bearers(Bearers.of(PartyRef.of("so-tttt")))
                        .action(Words.of("Tăng cường quản lý báo chí", "Strengthen press management"))
                        .addCite(Cite.of("s4", "p6"))
                        .build())
                .build();
        // end
        assertThat(PhoihopJson.readAgreement(SMALL)).isEqualTo(letter);
        assertThat(RuleBooks.standard().check(letter).all()).isEmpty();

        // snippet: look-up
        List<Duty> duties = letter.dutiesOf(PartyId.of("so-tttt"));
        Optional<Duty> duty = letter.duty(ElementId.of("d5"));
        Optional<Party> party = letter.party(PartyId.of("so-tttt"));
        String json = PhoihopJson.writeAgreement(letter);
        // end
        assertThat(duties).containsExactly(duty.orElseThrow());
        assertThat(party).isPresent();
        assertThat(PhoihopJson.readAgreement(json)).isEqualTo(letter);

        // snippet: copy
        Agreement numbered = letter.withNumber("155/UBND-KGVX");
        // end
        assertThat(numbered.number()).hasValue("155/UBND-KGVX");
        assertThat(letter.number()).isEmpty();
    }

    @Test
    void refusing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("draft.json");
        Files.writeString(file, Files.readString(SMALL).replace("\"must\"", "\"shall\""));
        List<String> lines = new ArrayList<>();
        Consumer<String> log = lines::add;
        // snippet: refuse
        try {
            PhoihopJson.readAgreement(file);
        } catch (UnreadableJsonException e) {
            e.problems().forEach(problem -> log.accept(problem.place().line() + ": " + problem.text(Locale.ENGLISH)));
        }
        // end
        assertThat(lines).containsExactly("27: modality must be one of must, should, may, must-not, but was \"shall\"");
        assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> PhoihopJson.readAgreement(file));
    }

    @Test
    void writingARule() {
        Agreement agreement = Bundled.PROGRAMME;
        // snippet: rule
        Rule counterparty = Rule.of(
                "duty-counterparty-missing",
                Severity.NOTICE,
                Scope.DUTIES,
                Words.of("Mỗi nhiệm vụ nên nêu bên đối ứng", "Every duty should name a counterparty"),
                (duty, subject, report) -> {
                    if (duty.counterparties().isEmpty()) {
                        report.at("counterparties").with("duty", duty.id());
                    }
                });
        Findings findings = RuleBooks.standard().plus(counterparty).check(agreement);
        // end
        // snippet: rule-test
        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals("duty-counterparty-missing"))
                .extracting(Finding::pointer)
                .containsExactly("/duties/1/counterparties", "/duties/2/counterparties", "/duties/3/counterparties");
        assertThat(findings.seen()).containsEntry("duty-counterparty-missing", 6);
        // end
    }
}
