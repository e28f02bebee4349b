package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.examples.Bundled;
import vn.phoihop.examples.Reconcile;
import vn.phoihop.rule.Comparison;
import vn.phoihop.rule.Comparison.Difference;
import vn.phoihop.rule.Comparison.Element;
import vn.phoihop.rule.Comparison.Only;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Pair;
import vn.phoihop.rule.Comparison.Side;
import vn.phoihop.rule.Reconciliation;

/** The Java examples of {@code docs/reconciliation.md}, run. */
class ReconciliationExamplesTest {
    private static void targets(Agreement notice, Agreement report, PrintStream out) {
        // snippet: reconciliation
        Reconciliation between = Reconciliation.of(notice, report);
        for (Comparison target : between.of(Element.TARGET)) {
            out.println(target.text(Locale.ENGLISH));
        }
        // end
    }

    private static void contradictions(Reconciliation between, PrintStream out) {
        // snippet: reconciliation-contradictions
        for (Pair pair : between.differing()) {
            for (Difference difference : pair.differences()) {
                if (difference.outcome() == Outcome.DIFFER) {
                    out.println(pair.left().pointer() + " " + pair.left().cites() + " | "
                            + pair.right().pointer() + " " + pair.right().cites() + " | " + difference.attribute());
                }
            }
        }
        // end
    }

    private static String printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        program.accept(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void theTargetsPrintWhatThePageSays() throws IOException {
        assertThat(Files.readString(Path.of("docs", "reconciliation.md")))
                .contains("```text\n" + printed(out -> targets(Bundled.NOTICE, Bundled.PROGRAMME, out)) + "```");
    }

    @Test
    void theContradictionsGiveBothPlacesAndBothCites() {
        assertThat(printed(out -> contradictions(Reconciliation.of(Bundled.NOTICE, Bundled.PROGRAMME), out)))
                .contains("/targets/0 [Cite[source=s0, at=p4]] | /targets/0 [Cite[source=s1, at=p7]] | quantity\n");
    }

    @Test
    void silence() {
        Reconciliation between = Reconciliation.of(Bundled.NOTICE, Bundled.PROGRAMME);
        // snippet: reconciliation-silence
        long missing = between.onlyIn(Side.LEFT).stream()
                .filter(only -> only.element() == Element.DUTY)
                .count(); // 15 duties that the report does not tell
        long denied = between.onlyIn(Side.LEFT).stream()
                .filter(Only::isSilenceTelling)
                .count(); // 0: a report does not say what is not in the programme
        // end
        assertThat(missing).isEqualTo(15);
        assertThat(denied).isZero();
    }

    @Test
    void theExampleTellsOfBothAccountsInBothLanguages() {
        String vi = printed(out -> Reconcile.tell(Bundled.NOTICE, Bundled.PROGRAMME, Locale.forLanguageTag("vi"), out));
        assertThat(vi)
                .startsWith("bản thứ nhất: portal-phu-yen-notice\nbản thứ hai: portal-phu-yen-signing\n")
                .contains("“10.000.000 cây” ở bản thứ nhất, “15.000.000 cây” ở bản thứ hai");
        String en = printed(out -> Reconcile.tell(Bundled.NOTICE, Bundled.PROGRAMME, Locale.ENGLISH, out));
        assertThat(en.lines())
                .hasSameSizeAs(vi.lines().toList())
                .first()
                .isEqualTo("the first account: portal-phu-yen-notice");
    }
}
