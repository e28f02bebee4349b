package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.DocumentIdentity;
import vn.phoihop.document.DocumentIdentity.Comparison;
import vn.phoihop.document.DocumentNumber;
import vn.phoihop.document.DocumentType;
import vn.phoihop.document.NumberReading;

/** The Java examples of {@code docs/document-numbers.md}, run. */
class NumberExamplesTest {
    @Test
    void strict() {
        // snippet: number-strict
        DocumentNumber number = DocumentNumber.parse("1960/QĐ-BCA-C41");
        String ordinal = number.number(); // 1960
        Optional<DocumentType> type = number.type(); // individual-decision
        String issuer = number.issuers().get(0); // BCA
        String unit = number.units().get(0); // C41
        // end
        assertThat(ordinal).isEqualTo("1960");
        assertThat(type).contains(DocumentType.of("individual-decision"));
        assertThat(issuer).isEqualTo("BCA");
        assertThat(unit).isEqualTo("C41");
    }

    private static void generous(PrintStream out) {
        // snippet: number-generous
        NumberReading reading = NumberReading.of("Số: 44/SCT – TTr");
        reading.changes().forEach(change -> out.println(change.text(Locale.ENGLISH)));
        reading.readings().forEach(out::println);
        reading.remarks().forEach(remark -> out.println(remark.text(Locale.ENGLISH)));
        // end
    }

    @Test
    void theGenerousReadingPrintsWhatThePageSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generous(new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(Files.readString(Path.of("docs", "document-numbers.md"))).contains("```text\n" + printed + "```");
        assertThat(NumberReading.of("Số: 44/SCT – TTr").number()).isEmpty();
    }

    @Test
    void identity() {
        // snippet: number-identity
        DocumentIdentity cited = DocumentIdentity.of(DocumentNumber.parse("155/UBND-KGVX"))
                .issued(LocalDate.of(2023, 1, 18))
                .issuedBy("ubnd-phu-yen");
        DocumentIdentity found = DocumentIdentity.of(DocumentNumber.parse("155/UBND-KGVX"))
                .issued(LocalDate.of(2022, 1, 12))
                .issuedBy("ubnd-phu-yen");
        Comparison comparison = cited.compare(found);
        String why = comparison.verdict() + ": " + comparison.text(Locale.ENGLISH);
        // end
        assertThat(why).isEqualTo("DIFFERENT: the years differ, and numbers begin anew each year: 2023 and 2022");
    }
}
