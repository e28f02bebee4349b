package vn.phoihop.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Finding;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.Rule;
import vn.phoihop.rule.RuleBook;
import vn.phoihop.rule.RuleExample;
import vn.phoihop.rule.Subject;

/**
 * The examples of the rules of a book, as tests: each is found where its rule says, and nowhere else; the agreement they
 * are made from is sound; every rule has an example and speaks Vietnamese and English.
 *
 * <p>{@code RuleExamples.of(book).verify()} in a test of any kind; with JUnit, one test each:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *     return RuleExamples.of(MinistryBook.BOOK).cases().stream()
 *             .map(example -> dynamicTest(example.name(), example::run));
 * }
 * }</pre>
 *
 * <p>A rule that throws is not caught. An example is read leniently, so that a rule can have one with fields of a newer
 * version, and shows its rule without restriction to kinds and days.
 *
 * <p>Needs neither JUnit nor AssertJ. Immutable and thread-safe.
 */
public final class RuleExamples {
    /** The agreement that examples change unless they are given another: a draft of one duty that is sound. */
    public static final String SOUND = """
            {
              "id": "letter-155-draft",
              "instrument": "155-ubnd-kgvx-2023",
              "kind": "official-letter",
              "title": {"vi": "Về trang thông tin điện tử", "en": "On websites"},
              "sources": [
                {
                  "id": "s4",
                  "title": {"vi": "Tin về công văn", "en": "News of the letter"},
                  "completeness": "report"
                }
              ],
              "parties": [
                {
                  "id": "so-tttt",
                  "kind": "body",
                  "name": {"vi": "Sở Thông tin và Truyền thông", "en": "Department of Information"},
                  "cites": [{"source": "s4", "at": "p6"}]
                }
              ],
              "participations": [
                {"who": "so-tttt", "roles": ["assigned"], "cites": [{"source": "s4", "at": "p6"}]}
              ],
              "duties": [
                {
                  "id": "d5",
                  "modality": "must",
                  "bearers": {"each": ["so-tttt"]},
                  "action": {"vi": "Tăng cường quản lý báo chí", "en": "Strengthen press management"},
                  "cites": [{"source": "s4", "at": "p6"}]
                }
              ]
            }
            """;

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final RuleBook book;
    private final String sound;

    private RuleExamples(RuleBook book, String sound) {
        this.book = book;
        this.sound = sound;
    }

    /**
     * Takes the examples of a book.
     *
     * @param book the book
     * @return its examples, as changes to {@link #SOUND}
     */
    public static RuleExamples of(RuleBook book) {
        return new RuleExamples(book, SOUND);
    }

    /**
     * Lets the examples change an agreement of one's own.
     *
     * @param agreement its text, as JSON
     * @return the examples as changes to it
     */
    public RuleExamples on(String agreement) {
        return new RuleExamples(book, agreement);
    }

    /** Runs all cases. Throws an {@link AssertionError} that tells of each that failed. */
    public void verify() {
        List<String> failures = new ArrayList<>();
        for (Case one : cases()) {
            try {
                one.run();
            } catch (AssertionError e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    /**
     * Gives the cases one by one.
     *
     * @return that of the sound agreement, then those of each rule in the order of the book
     */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("sound agreement", this::soundAgreement));
        for (Rule rule : book.rules()) {
            cases.add(new Case(rule.code() + ", words", () -> words(rule)));
            for (int i = 0; i < rule.examples().size(); i++) {
                String name = rule.code() + ", example " + (i + 1);
                RuleExample example = rule.examples().get(i);
                cases.add(new Case(name, () -> example(name, rule, example)));
            }
        }
        return List.copyOf(cases);
    }

    private void soundAgreement() {
        Findings findings = book.rethrowing().check(PhoihopJson.readAgreement(sound));
        if (!findings.all().isEmpty()) {
            throw new AssertionError("sound agreement: must have no findings, but had\n" + lines(findings.all()));
        }
    }

    private static void words(Rule rule) {
        if (rule.examples().stream().allMatch(example -> example.pointers().isEmpty())) {
            throw new AssertionError(rule.code() + ": must have an example of what it finds, but had none");
        }
        Stream.of(Optional.of(rule.because()), Optional.of(rule.sentence()), rule.title(), rule.ground(), rule.mend())
                .flatMap(Optional::stream)
                .forEach(words -> speaks(rule, words));
    }

    private static void speaks(Rule rule, Words words) {
        for (String language : LANGUAGES) {
            if (!words.byLanguage().containsKey(language)) {
                throw new AssertionError(rule.code() + ": must say in " + language + " what it says as "
                        + words.byLanguage().values().iterator().next());
            }
        }
    }

    private void example(String name, Rule rule, RuleExample example) {
        Findings findings = RuleBook.of(rule.unrestricted()).rethrowing().check(subject(example));
        findings.notApplicable().stream().flatMap(run -> run.bar().stream()).forEach(bar -> {
            throw new AssertionError(name + ": must carry what its rule needs, but had " + bar.label(Locale.ENGLISH));
        });
        List<Finding> found = findings.all();
        List<String> pointers = found.stream().map(Finding::pointer).toList();
        if (!pointers.equals(example.pointers())) {
            throw new AssertionError(name + ": must be found at " + shown(example.pointers()) + ", but was found at "
                    + shown(pointers) + (found.isEmpty() ? "" : "\n" + lines(found)));
        }
        for (Finding finding : found) {
            for (String language : LANGUAGES) {
                String text = finding.text(Locale.forLanguageTag(language));
                if (text.indexOf('{') >= 0) {
                    throw new AssertionError(name + ": must fill all places of its sentence, but said " + text
                            + " with " + finding.arguments());
                }
            }
        }
    }

    private Subject subject(RuleExample example) {
        Subject subject = Subject.of(read(example.patch()));
        if (example.predecessor().isPresent()) {
            subject = subject.after(read(example.predecessor().get()));
        }
        if (example.other().isPresent()) {
            subject = subject.among(List.of(read(example.other().get())));
        }
        if (example.ledger().isPresent()) {
            subject = subject.with(ledger(subject.agreement(), example.ledger().get()));
        }
        return example.day().map(subject::asOf).orElse(subject);
    }

    /** A ledger is read from lines; one that is an object of its own stands on one line. */
    private static Ledger ledger(Agreement agreement, String patch) {
        String empty = "{\"agreement\": \"" + agreement.id().value() + "\"}";
        String line = PhoihopJson.merged(empty, patch).replace('\n', ' ');
        return PhoihopJson.readLedger(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    }

    private Agreement read(String patch) {
        return PhoihopJson.lenient().readAgreement(PhoihopJson.merged(sound, patch));
    }

    private static String shown(List<String> pointers) {
        return pointers.isEmpty() ? "no place" : String.join(", ", pointers);
    }

    static String lines(List<Finding> findings) {
        StringBuilder b = new StringBuilder();
        for (Finding finding : findings) {
            b.append(b.length() == 0 ? "" : "\n")
                    .append("  ")
                    .append(finding.code())
                    .append(' ');
            b.append(finding.pointer()).append(": ").append(finding.text(Locale.ENGLISH));
        }
        return findings.isEmpty() ? "  nothing" : b.toString();
    }

    /**
     * One thing that is tested.
     *
     * @param name what it is, such as {@code report-undated, example 1}
     * @param test throws an {@link AssertionError} if it does not hold, and whatever the rule throws
     */
    public record Case(String name, Runnable test) implements Runnable {
        @Override
        public void run() {
            test.run();
        }

        /** {@return its name} */
        @Override
        public String toString() {
            return name;
        }
    }
}
