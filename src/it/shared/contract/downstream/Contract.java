package downstream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Signing;
import vn.phoihop.json.JsonProblem;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.RuleBooks;

/**
 * What an application may rely on: the library reads, checks, writes and refuses by itself, and a mapper of the
 * application's own takes the same values. Ends in an {@link AssertionError} where that is not so.
 */
public final class Contract {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final OwnMapper own;

    private Contract(OwnMapper own) {
        this.own = own;
    }

    /** Checks it with the agreements in a folder. */
    public static void check(OwnMapper own, Path agreements) throws Exception {
        Contract contract = new Contract(own);
        List<Path> files = filesIn(agreements);
        same("whether the folder is empty", false, files.isEmpty());
        for (Path file : files) {
            contract.bothReadAndWriteAlike(file);
        }
        Path signing = agreements.resolve("portal-phu-yen-signing.json");
        holdsWhatTheTextSays(PhoihopJson.readAgreement(signing));
        contract.bothRefuseADayThatDoesNotExist(Files.readString(signing));
    }

    private void bothReadAndWriteAlike(Path file) throws Exception {
        Agreement agreement = PhoihopJson.readAgreement(file);
        same("id in " + file, file.getFileName().toString(), agreement.id() + ".json");
        same(file + " read by the own mapper", agreement, own.read(Files.readString(file)));

        String written = PhoihopJson.writeAgreement(agreement);
        same(file + " written and read", agreement, PhoihopJson.readAgreement(written));
        same(file + " written, then read by the own mapper", agreement, own.read(written));

        String ownWritten = own.write(agreement);
        same(file + " written by the own mapper, then read", agreement, PhoihopJson.readAgreement(ownWritten));
        same(file + " written and read by the own mapper", agreement, own.read(ownWritten));
    }

    private static void holdsWhatTheTextSays(Agreement signing) {
        same("duties", 6, signing.duties().size());
        same(
                "day",
                LocalDate.of(2021, 2, 20),
                signing.signing().flatMap(Signing::day).orElseThrow());
        same("name", "UBND tỉnh Phú Yên", signing.parties().get(1).name().text(VIETNAMESE));

        List<Finding> findings = RuleBooks.standard().check(signing).all();
        same("findings", 9, findings.size());
        same("pointer", "/parties/5/name/vi", findings.get(1).pointer());
        same(
                "sentence",
                "“Tỉnh Phú Yên” cũng là tên của “ubnd-phu-yen”",
                findings.get(1).text(VIETNAMESE));
    }

    private void bothRefuseADayThatDoesNotExist(String signing) throws Exception {
        String text = signing.replaceFirst("2021-02-20", "2021-02-30");

        UnreadableJsonException refusal = refusal(UnreadableJsonException.class, () -> PhoihopJson.readAgreement(text));
        List<JsonProblem> problems = refusal.problems();
        same("problems", 1, problems.size());
        same("pointer", "/signing/day", problems.get(0).place().pointer());
        same("line", 123, problems.get(0).place().line());
        same("column", 12, problems.get(0).place().column());
        same("code", "invalid-value", problems.get(0).fault().code());

        same("pointer", "/signing/day", own.pointer(refusal(Exception.class, () -> own.read(text))));
    }

    private static <E extends Exception> E refusal(Class<E> type, Callable<Agreement> reading) throws Exception {
        Agreement agreement;
        try {
            agreement = reading.call();
        } catch (Exception e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw e;
        }
        throw new AssertionError("must be refused, but was read as " + agreement.id());
    }

    private static List<Path> filesIn(Path agreements) throws IOException {
        try (Stream<Path> files = Files.list(agreements)) {
            return files.sorted().toList();
        }
    }

    private static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + " must be " + expected + ", but was " + actual);
        }
    }
}
