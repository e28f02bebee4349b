package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Target;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.record.Event;
import vn.phoihop.record.Evidence;
import vn.phoihop.record.Ledger;
import vn.phoihop.record.LedgerView;
import vn.phoihop.time.DayRange;

/** The Java examples on the record, run; and the ledger they show, which is invented and says so. */
class RecordExamplesTest {
    private static final Path FILE = Path.of("src/test/resources/ledgers/portal-phu-yen.jsonl");

    @Test
    void twoClocks() {
        Path file = FILE;
        // snippet: record-clocks
        Ledger ledger = PhoihopJson.readLedger(file);
        ElementId d3 = ElementId.of("d3");
        LocalDate day = LocalDate.of(2022, 3, 20);
        List<Event.Performed> then = ledger.seen(day, day).performed(d3); // none: recorded on the 21st
        List<Event.Performed> now = ledger.seen(day).performed(d3); // e06 of 14 March
        List<Event> wrong = ledger.seen(LocalDate.of(2022, 7, 1)).retracted(); // e07, retracted on 5 July
        // end
        assertThat(then).isEmpty();
        assertThat(now).extracting(event -> event.id().value()).containsExactly("e06");
        assertThat(wrong).extracting(event -> event.id().value()).containsExactly("e07");
        assertThat(ledger.seen(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 4))
                        .performed(ElementId.of("d2")))
                .extracting(event -> event.id().value())
                .containsExactly("e07");
    }

    @Test
    void silence() {
        Ledger ledger = PhoihopJson.readLedger(FILE);
        // snippet: record-silence
        LedgerView view = ledger.all();
        ElementId d2 = ElementId.of("d2");
        LedgerView.Search third = view.search(d2, DayRange.quarter(2023, 3));
        third.answer(); // NOT_DONE: complete from 2021-02-20 to 2024-12-31
        LedgerView.Search winter = view.search(d2, DayRange.parse("2024-12-01/2025-01-31"));
        winter.answer(); // UNKNOWN
        winter.gaps(); // 2025-01-01/2025-01-31
        Optional<LocalDate> until = view.completeUntil(ElementId.of("d6"), LocalDate.of(2024, 1, 1)); // 2025-06-30
        // end
        assertThat(third.answer()).isEqualTo(LedgerView.Answer.NOT_DONE);
        assertThat(winter.answer()).isEqualTo(LedgerView.Answer.UNKNOWN);
        assertThat(winter.gaps()).containsExactly(DayRange.parse("2025-01-01/2025-01-31"));
        assertThat(until).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void builtInCode() {
        // snippet: record-built
        Event.Performed sent = Event.Performed.builder()
                .id(ElementId.of("e20"))
                .on(LocalDate.of(2023, 7, 7))
                .duty(ElementId.of("d6"))
                .addBy(PartyId.of("ubnd-phu-yen"))
                .part("b")
                .addEvidence(Evidence.ofDocument("45/BC-UBND"))
                .recorded(LocalDate.of(2023, 7, 12))
                .build();
        Ledger ledger = Ledger.builder()
                .agreement(ElementId.of("portal-phu-yen-signing"))
                .addCoverage(Ledger.Coverage.of(DayRange.year(2023)))
                .addEvent(sent)
                .build();
        // end
        assertThat(ledger.all().performed(ElementId.of("d6"))).containsExactly(sent);
    }

    @Test
    void theLedgerShownSaysOfEveryEventThatItIsInvented() {
        assertThat(PhoihopJson.readLedger(FILE).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.extensions()).containsEntry("x-invented", true));
    }

    @Test
    void theLedgerShownNamesWhatItsAgreementHas() throws IOException {
        Ledger ledger = PhoihopJson.readLedger(FILE);
        Agreement agreement = PhoihopJson.readAgreement(
                Path.of("src/test/resources/agreements").resolve(ledger.agreement() + ".json"));
        Set<ElementId> ids = agreement.duties().stream().map(Duty::id).collect(Collectors.toSet());
        agreement.targets().stream().map(Target::id).forEach(ids::add);
        agreement.parties().stream()
                .map(Party::id)
                .map(PartyId::value)
                .map(ElementId::of)
                .forEach(ids::add);
        Register.vietnam().bodies().stream()
                .map(body -> ElementId.of(body.id().value()))
                .forEach(ids::add);
        for (String line : Files.readAllLines(FILE)) {
            Pattern.compile("\"(?:duty|target|by|who)\":\\[?\"([^\"]+)\"")
                    .matcher(line)
                    .results()
                    .forEach(named -> assertThat(ids).contains(ElementId.of(named.group(1))));
        }
    }
}
