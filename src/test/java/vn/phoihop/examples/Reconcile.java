package vn.phoihop.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.rule.Comparison;
import vn.phoihop.rule.Comparison.Outcome;
import vn.phoihop.rule.Comparison.Side;
import vn.phoihop.rule.Reconciliation;

/**
 * Compares two accounts of one instrument: the two files named as arguments, else the two bundled accounts of the
 * programme of the Government Portal and Phú Yên; in Vietnamese, or in English after {@code --en}.
 */
public final class Reconcile {
    private static final List<Outcome> ORDER =
            List.of(Outcome.DIFFER, Outcome.ONLY_LEFT, Outcome.ONLY_RIGHT, Outcome.AGREE);

    private Reconcile() {}

    /**
     * Compares two accounts.
     *
     * @param arguments {@code --en} for English, and two files or none
     */
    public static void main(String... arguments) {
        List<String> files = new ArrayList<>(List.of(arguments));
        Locale locale = files.remove("--en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (files.size() == 2) {
            Agreement left = PhoihopJson.readAgreement(Path.of(files.get(0)));
            Agreement right = PhoihopJson.readAgreement(Path.of(files.get(1)));
            tell(left, right, locale, out);
        } else {
            tell(Bundled.NOTICE, Bundled.PROGRAMME, locale, out);
        }
    }

    /** Tells what differs, then what only one account tells, then what agrees. */
    public static void tell(Agreement left, Agreement right, Locale locale, PrintStream out) {
        Reconciliation between = Reconciliation.of(left, right);
        out.println(Side.LEFT.label(locale) + ": " + left.id());
        out.println(Side.RIGHT.label(locale) + ": " + right.id());
        for (Outcome outcome : ORDER) {
            out.println();
            out.println(outcome.label(locale));
            for (Comparison comparison : between.all()) {
                if (comparison.outcome() == outcome) {
                    out.println("- " + comparison.text(locale));
                }
            }
        }
    }
}
