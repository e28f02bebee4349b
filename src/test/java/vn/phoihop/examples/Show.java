package vn.phoihop.examples;

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
import java.util.Objects;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.json.UnreadableJsonException;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleBooks;

/**
 * Shows agreements: the bundled ones, or the files named as arguments; in Vietnamese, or in English after {@code --en}.
 * Prints each as a page for the terminal, and writes all of them as one Markdown file. With {@code --from=2023-06-01}
 * the pages have the next occurrences of periodic duties from that day on.
 */
public final class Show {
    /** The bundled agreements, in the order of their sources. */
    static final List<String> BUNDLED = List.of(
            "portal-phu-yen-notice.json",
            "portal-phu-yen-signing.json",
            "plan-1191-phu-yen.json",
            "front-four-parties.json",
            "letter-155-ubnd-kgvx.json");

    private static final String FROM = "--from=";
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
     * @param arguments {@code --en} for English, {@code --from=} and a day, and files; without files the bundled agreements
     * @param out where the pages go
     * @param err where it is said what could not be read
     * @param markdown the file all pages are written to as Markdown
     * @return 0, or 1 if a file could not be read or written or an agreement has findings of severity error
     */
    public static int show(List<String> arguments, PrintStream out, PrintStream err, Path markdown) {
        Locale locale = VIETNAMESE;
        Optional<LocalDate> from = Optional.empty();
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--en")) {
                locale = Locale.ENGLISH;
            } else if (argument.startsWith(FROM)
                    && day(argument.substring(FROM.length())).isPresent()) {
                from = day(argument.substring(FROM.length()));
            } else if (argument.startsWith("-")) {
                err.println("option must be --en or --from=2023-06-01, but was " + argument);
                return 1;
            } else {
                files.add(argument);
            }
        }
        int status = 0;
        List<String> pages = new ArrayList<>();
        for (String name : files.isEmpty() ? BUNDLED : files) {
            try {
                Agreement agreement = files.isEmpty() ? bundled(name) : PhoihopJson.readAgreement(Path.of(name));
                Findings findings = RuleBooks.standard().check(agreement);
                out.println(Page.text(agreement, findings, locale, from));
                pages.add(Page.markdown(agreement, findings, locale, from));
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
        try (InputStream in = Show.class.getResourceAsStream("/agreements/" + name)) {
            return PhoihopJson.readAgreement(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
