package vn.phoihop.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBooks;
import vn.phoihop.rule.Subject;

/**
 * Shows agreements: the bundled ones, or the files named as arguments; in Vietnamese, or in English after {@code --en}.
 * Prints each as a page for the terminal, and writes all of them as one Markdown file. With {@code --from=2023-06-01}
 * the pages have the next occurrences of periodic duties from that day on, with {@code --on=2025-07-01} how everything
 * stands on that day, and what the rules find of it, by its ledger: that of the bundled agreements, which is invented, or of a file the one that lies
 * beside it under the same name with the ending {@code .jsonl}.
 */
public final class Show {
    /** The bundled agreements, in the order of their sources. */
    static final List<String> BUNDLED = List.of(
            "portal-phu-yen-notice.json",
            "portal-phu-yen-signing.json",
            "plan-1191-phu-yen.json",
            "front-four-parties.json",
            "letter-155-ubnd-kgvx.json");

    /** The ledger of the older account bears the name of the programme. */
    private static final Map<String, String> LEDGERS = Map.of("portal-phu-yen-signing.json", "portal-phu-yen.jsonl");

    private static final String FROM = "--from=";
    private static final String ON = "--on=";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Show() {}

    /**
     * Shows, writes {@code target/agreements.md}, and ends the process with {@link #show}'s status.
     *
     * @param arguments options and files
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = show(List.of(arguments), out, err, Path.of("target", "agreements.md"));
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Shows agreements.
     *
     * @param arguments {@code --en} for English, {@code --from=} and a day, {@code --on=} and a day, and files; without
     *     files the bundled agreements
     * @param out where the pages go
     * @param err where it is said what could not be read
     * @param markdown the file all pages are written to as Markdown
     * @return 0, or 1 if a file could not be read or written or an agreement, with its ledger where a day is asked for,
     *     has findings of severity error
     */
    public static int show(List<String> arguments, PrintStream out, PrintStream err, Path markdown) {
        Locale locale = VIETNAMESE;
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> on = Optional.empty();
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--en")) {
                locale = Locale.ENGLISH;
            } else if (argument.startsWith(FROM)
                    && day(argument.substring(FROM.length())).isPresent()) {
                from = day(argument.substring(FROM.length()));
            } else if (argument.startsWith(ON)
                    && day(argument.substring(ON.length())).isPresent()) {
                on = day(argument.substring(ON.length()));
            } else if (argument.startsWith("-")) {
                err.println("option must be --en, --from=2023-06-01 or --on=2025-07-01, but was " + argument);
                return 1;
            } else {
                files.add(argument);
            }
        }
        int status = 0;
        List<String> pages = new ArrayList<>();
        Page.Asked asked = new Page.Asked(locale, from, on);
        for (String name : files.isEmpty() ? BUNDLED : files) {
            try {
                Agreement agreement = files.isEmpty() ? bundled(name) : PhoihopJson.readAgreement(Path.of(name));
                Ledger ledger = files.isEmpty() ? bundledLedger(name) : ledger(Path.of(name), agreement);
                Subject subject = Subject.of(agreement);
                if (on.isPresent()) {
                    subject = subject.with(ledger).asOf(on.get());
                }
                Findings findings = RuleBooks.standard().check(subject);
                out.println(Page.text(agreement, ledger, findings, asked));
                pages.add(Page.markdown(agreement, ledger, findings, asked));
                if (findings.hasErrors()) {
                    status = 1;
                }
            } catch (UnreadableJsonException e) {
                e.problems().forEach(problem -> err.println(name + ": " + problem));
                status = 1;
            } catch (UncheckedIOException e) {
                err.println(e.getMessage());
                status = 1;
            }
        }
        try {
            Files.createDirectories(markdown.toAbsolutePath().getParent());
            Files.writeString(markdown, String.join("\n", pages));
        } catch (IOException e) {
            err.println("file must be writable, but was not: " + markdown);
            status = 1;
        }
        return status;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Reads one of the agreements that come with the example. */
    static Agreement bundled(String name) {
        return PhoihopJson.readAgreement(bytes("/agreements/" + name));
    }

    /** Reads the ledger of one of the agreements that come with the example. */
    static Ledger bundledLedger(String name) {
        String ledger = LEDGERS.getOrDefault(name, name + "l");
        return PhoihopJson.readLedger(new ByteArrayInputStream(bytes("/ledgers/" + ledger)));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Show.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads the ledger beside a file, or makes an empty one where there is none. */
    private static Ledger ledger(Path file, Agreement agreement) {
        Path beside = file.resolveSibling(file.getFileName() + "l");
        return Files.exists(beside)
                ? PhoihopJson.readLedger(beside)
                : Ledger.builder().agreement(agreement.id()).build();
    }
}
