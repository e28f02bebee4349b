package vn.phoihop.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.party.Register;
import vn.phoihop.record.Ledger;
import vn.phoihop.rule.Findings;
import vn.phoihop.rule.RuleChanges;
import vn.phoihop.time.HolidayNotice;
import vn.phoihop.time.ReportingRegime;

/**
 * Reads and writes agreements, ledgers, registers, findings and changes to rule books as JSON, and reads notices of days
 * off and reporting regimes.
 *
 * <p>Reading is strict; see the {@linkplain vn.phoihop.json package} for what is refused, and {@link #lenient()} for
 * agreements of a newer version; notices and regimes are read strictly only, since one that is understood by half would
 * move days. Writing is deterministic: agreements that are equal, with lists, languages and fields of
 * users in the same order, give the same text on any machine, in UTF-8, with line feeds and one at the end. What fits into a line of 100 characters stands on
 * one line; the rest is indented by two spaces. What was written reads back equal, within the limits of the reader.
 *
 * <p>The JSON Schema (2020-12) of the format, for editors and other languages, is the file {@code
 * META-INF/phoihop/agreement-1.0.schema.json} of the library's jar. Beside it stand those of notices, of
 * reporting regimes, of registers, of ledgers, of changes to rule books, of findings and of due dates.
 *
 * <p>Needs {@code tools.jackson.core:jackson-databind} 3.1 and {@code jackson-annotations} 2.21 or later, and throws an
 * {@link IllegalStateException} that names the versions found where these do not fit.
 *
 * <p>Thread-safe; keeps nothing between calls.
 */
public final class PhoihopJson {
    private PhoihopJson() {}

    /** {@return the reader that refuses whatever the format does not know, as {@code readAgreement} does} */
    public static JsonReader strict() {
        return JsonReader.STRICT;
    }

    /**
     * Gives a reader for texts of a newer minor version of the format.
     *
     * <p>It keeps what it does not know. An unknown field goes into the {@code extensions} of its element under its
     * name, or, where it stood deeper, under the JSON Pointer that leads to it from there, such as {@code
     * /bearers/jointly}. An element with a closed code or a kind that is not known cannot be understood in part: it is
     * kept whole, in the {@code extensions} of the agreement, under its pointer, such as {@code /duties/3}, and is not
     * among the duties; so is a participation with an unknown field. {@link #writeAgreement(Agreement)} puts everything back where it stood. The standard rule
     * {@code field-unread} says what was kept.
     *
     * <p>Everything else that is wrong is refused as ever, and so is a text of a newer major version.
     *
     * @return the reader
     */
    public static JsonReader lenient() {
        return JsonReader.LENIENT;
    }

    /**
     * Reads an agreement from a file in UTF-8.
     *
     * @param file the file
     * @return the agreement
     * @throws UnreadableJsonException if the file does not hold an agreement in this format
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Agreement readAgreement(Path file) {
        return strict().readAgreement(file);
    }

    /**
     * Reads an agreement from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Agreement readAgreement(InputStream json) {
        return strict().readAgreement(json);
    }

    /**
     * Reads an agreement from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     * @throws UncheckedIOException if the text cannot be read
     */
    public static Agreement readAgreement(Reader json) {
        return strict().readAgreement(json);
    }

    /**
     * Reads an agreement from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the agreement
     * @throws UnreadableJsonException if the bytes are not an agreement in this format
     */
    public static Agreement readAgreement(byte[] json) {
        return strict().readAgreement(json);
    }

    /**
     * Reads an agreement from text.
     *
     * @param json the text
     * @return the agreement
     * @throws UnreadableJsonException if the text is not an agreement in this format
     */
    public static Agreement readAgreement(String json) {
        return strict().readAgreement(json);
    }

    /**
     * Reads a notice from a file in UTF-8.
     *
     * @param file the file
     * @return the notice
     * @throws UnreadableJsonException if the file does not hold a notice of days off
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static HolidayNotice readNotice(Path file) {
        return Kind.NOTICE.read(file);
    }

    /**
     * Reads a notice from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the notice
     * @throws UnreadableJsonException if the bytes are not a notice of days off
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static HolidayNotice readNotice(InputStream json) {
        return Kind.NOTICE.read(json);
    }

    /**
     * Reads a notice from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the notice
     * @throws UnreadableJsonException if the text is not a notice of days off
     * @throws UncheckedIOException if the text cannot be read
     */
    public static HolidayNotice readNotice(Reader json) {
        return Kind.NOTICE.read(json);
    }

    /**
     * Reads a notice from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the notice
     * @throws UnreadableJsonException if the bytes are not a notice of days off
     */
    public static HolidayNotice readNotice(byte[] json) {
        return Kind.NOTICE.read(json);
    }

    /**
     * Reads a notice from text.
     *
     * @param json the text
     * @return the notice
     * @throws UnreadableJsonException if the text is not a notice of days off
     */
    public static HolidayNotice readNotice(String json) {
        return Kind.NOTICE.read(json);
    }

    /**
     * Reads a reporting regime from a file in UTF-8.
     *
     * @param file the file
     * @return the regime
     * @throws UnreadableJsonException if the file does not hold a reporting regime
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static ReportingRegime readRegime(Path file) {
        return Kind.REGIME.read(file);
    }

    /**
     * Reads a reporting regime from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the regime
     * @throws UnreadableJsonException if the bytes are not a reporting regime
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReportingRegime readRegime(InputStream json) {
        return Kind.REGIME.read(json);
    }

    /**
     * Reads a reporting regime from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the regime
     * @throws UnreadableJsonException if the text is not a reporting regime
     * @throws UncheckedIOException if the text cannot be read
     */
    public static ReportingRegime readRegime(Reader json) {
        return Kind.REGIME.read(json);
    }

    /**
     * Reads a reporting regime from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the regime
     * @throws UnreadableJsonException if the bytes are not a reporting regime
     */
    public static ReportingRegime readRegime(byte[] json) {
        return Kind.REGIME.read(json);
    }

    /**
     * Reads a reporting regime from text.
     *
     * @param json the text
     * @return the regime
     * @throws UnreadableJsonException if the text is not a reporting regime
     */
    public static ReportingRegime readRegime(String json) {
        return Kind.REGIME.read(json);
    }

    /**
     * Reads a register from a file in UTF-8.
     *
     * @param file the file
     * @return the register
     * @throws UnreadableJsonException if the file does not hold a register of bodies and successions
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Register readRegister(Path file) {
        return Kind.REGISTER.read(file);
    }

    /**
     * Reads a register from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the register
     * @throws UnreadableJsonException if the bytes are not a register of bodies and successions
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Register readRegister(InputStream json) {
        return Kind.REGISTER.read(json);
    }

    /**
     * Reads a register from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the register
     * @throws UnreadableJsonException if the text is not a register of bodies and successions
     * @throws UncheckedIOException if the text cannot be read
     */
    public static Register readRegister(Reader json) {
        return Kind.REGISTER.read(json);
    }

    /**
     * Reads a register from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the register
     * @throws UnreadableJsonException if the bytes are not a register of bodies and successions
     */
    public static Register readRegister(byte[] json) {
        return Kind.REGISTER.read(json);
    }

    /**
     * Reads a register from text.
     *
     * @param json the text
     * @return the register
     * @throws UnreadableJsonException if the text is not a register of bodies and successions
     */
    public static Register readRegister(String json) {
        return Kind.REGISTER.read(json);
    }

    /**
     * Writes a register, in the layout of agreements.
     *
     * @param register the register
     * @return its text
     */
    public static String writeRegister(Register register) {
        return written(register);
    }

    /**
     * Writes a register to a file in UTF-8, in place of what it held.
     *
     * @param register the register
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeRegister(Register register, Path file) {
        toFile(writeRegister(register), file);
    }

    /**
     * Writes a register in UTF-8; flushing and closing the stream is left to the caller.
     *
     * @param register the register
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeRegister(Register register, OutputStream out) {
        toStream(writeRegister(register), out);
    }

    /**
     * Reads a ledger from a file of JSON lines in UTF-8: the ledger without its events on the first line, then an event
     * on each. Blank lines are passed over. The file may be of any length, a line as long as a text.
     *
     * @param file the file
     * @return the ledger
     * @throws UnreadableJsonException if the file does not hold a ledger; with the lines of the problems
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Ledger readLedger(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return LedgerLines.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("file must be readable, but was not: " + file, e);
        }
    }

    /**
     * Reads a ledger from JSON lines in UTF-8, as {@link #readLedger(Path)}, to the end of the stream; closing it is left
     * to the caller.
     *
     * @param lines the stream of the lines
     * @return the ledger
     * @throws UnreadableJsonException if the lines do not hold a ledger; with the lines of the problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Ledger readLedger(InputStream lines) {
        try {
            return LedgerLines.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be readable, but was not", e);
        }
    }

    /**
     * Reads a ledger from JSON lines, as {@link #readLedger(Path)}; for a ledger that is at hand as text.
     *
     * @param lines the lines
     * @return the ledger
     * @throws UnreadableJsonException if the lines do not hold a ledger; with the lines of the problems
     */
    public static Ledger readLedger(String lines) {
        return LedgerLines.read(lines);
    }

    /**
     * Writes a ledger as JSON lines: the ledger without its events on the first line, then an event on each, in the order
     * of the ledger. A long ledger is better written to a file or a stream.
     *
     * @param ledger the ledger
     * @return its lines, each ended by a line feed
     */
    public static String writeLedger(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeLedger(ledger, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a ledger as JSON lines to a file in UTF-8, in place of what it held: the ledger without its events on the
     * first line, then an event on each, in the order of the ledger.
     *
     * @param ledger the ledger
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeLedger(Ledger ledger, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            LedgerLines.write(ledger, out);
        } catch (IOException e) {
            throw new UncheckedIOException("file must be writable, but was not: " + file, e);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    /**
     * Writes a ledger as JSON lines in UTF-8, as {@link #writeLedger(Ledger, Path)}; flushing and closing the stream is
     * left to the caller.
     *
     * @param ledger the ledger
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeLedger(Ledger ledger, OutputStream out) {
        try {
            LedgerLines.write(ledger, out);
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be writable, but was not", e);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    /**
     * Reads changes to a rule book from a file in UTF-8.
     *
     * @param file the file
     * @return the changes
     * @throws UnreadableJsonException if it does not hold changes to a rule book
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static RuleChanges readRuleChanges(Path file) {
        return Kind.RULE_CHANGES.read(file);
    }

    /**
     * Reads changes to a rule book from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the changes
     * @throws UnreadableJsonException if it does not hold changes to a rule book
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static RuleChanges readRuleChanges(InputStream json) {
        return Kind.RULE_CHANGES.read(json);
    }

    /**
     * Reads changes to a rule book from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the changes
     * @throws UnreadableJsonException if it does not hold changes to a rule book
     * @throws UncheckedIOException if the text cannot be read
     */
    public static RuleChanges readRuleChanges(Reader json) {
        return Kind.RULE_CHANGES.read(json);
    }

    /**
     * Reads changes to a rule book from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the changes
     * @throws UnreadableJsonException if it does not hold changes to a rule book
     */
    public static RuleChanges readRuleChanges(byte[] json) {
        return Kind.RULE_CHANGES.read(json);
    }

    /**
     * Reads changes to a rule book from text.
     *
     * @param json the text
     * @return the changes
     * @throws UnreadableJsonException if it does not hold changes to a rule book
     */
    public static RuleChanges readRuleChanges(String json) {
        return Kind.RULE_CHANGES.read(json);
    }

    /**
     * Reads findings that were written from a file in UTF-8.
     *
     * @param file the file
     * @return the findings
     * @throws UnreadableJsonException if it does not hold findings that were written
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Findings readFindings(Path file) {
        return Kind.FINDINGS.read(file);
    }

    /**
     * Reads findings that were written from text in UTF-8, to the end of the stream; closing it is left to the caller.
     *
     * @param json the stream of the text
     * @return the findings
     * @throws UnreadableJsonException if it does not hold findings that were written
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Findings readFindings(InputStream json) {
        return Kind.FINDINGS.read(json);
    }

    /**
     * Reads findings that were written from text, to its end; closing it is left to the caller.
     *
     * @param json the text
     * @return the findings
     * @throws UnreadableJsonException if it does not hold findings that were written
     * @throws UncheckedIOException if the text cannot be read
     */
    public static Findings readFindings(Reader json) {
        return Kind.FINDINGS.read(json);
    }

    /**
     * Reads findings that were written from text in UTF-8.
     *
     * @param json the bytes of the text
     * @return the findings
     * @throws UnreadableJsonException if it does not hold findings that were written
     */
    public static Findings readFindings(byte[] json) {
        return Kind.FINDINGS.read(json);
    }

    /**
     * Reads findings that were written from text.
     *
     * @param json the text
     * @return the findings
     * @throws UnreadableJsonException if it does not hold findings that were written
     */
    public static Findings readFindings(String json) {
        return Kind.FINDINGS.read(json);
    }

    /**
     * Writes findings, so that a later check can be compared with them, or for those who show them. Each has its text in
     * both languages beside what it is made of.
     *
     * @param findings the findings
     * @return their text
     */
    public static String writeFindings(Findings findings) {
        return written(findings);
    }

    /**
     * Writes findings to a file in UTF-8, in place of what it held.
     *
     * @param findings the findings
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeFindings(Findings findings, Path file) {
        toFile(writeFindings(findings), file);
    }

    /**
     * Writes findings in UTF-8; flushing and closing the stream is left to the caller.
     *
     * @param findings the findings
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeFindings(Findings findings, OutputStream out) {
        toStream(writeFindings(findings), out);
    }

    /**
     * Writes changes to a rule book.
     *
     * @param changes the changes
     * @return their text
     */
    public static String writeRuleChanges(RuleChanges changes) {
        return written(changes);
    }

    /**
     * Writes changes to a rule book to a file in UTF-8, in place of what it held.
     *
     * @param changes the changes
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeRuleChanges(RuleChanges changes, Path file) {
        toFile(writeRuleChanges(changes), file);
    }

    /**
     * Writes changes to a rule book in UTF-8; flushing and closing the stream is left to the caller.
     *
     * @param changes the changes
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeRuleChanges(RuleChanges changes, OutputStream out) {
        toStream(writeRuleChanges(changes), out);
    }

    /**
     * Applies a JSON merge patch (RFC 7386): fields of the patch take the place of those of the document, objects field
     * by field, lists as a whole; {@code null} takes a field out.
     *
     * <p>Example: {@code {"term": null, "kind": "plan"}} makes a plan without a term. The result need not be an
     * agreement; reading it says so.
     *
     * @param document the text to change
     * @param patch the text of the patch
     * @return the changed text
     * @throws UnreadableJsonException if either is not JSON
     */
    public static String merged(String document, String patch) {
        try {
            return MergePatch.merged(document, patch);
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    /**
     * Writes an agreement.
     *
     * @param agreement the agreement
     * @return its text
     */
    public static String writeAgreement(Agreement agreement) {
        try {
            if (!Elements.hasKept(agreement)) {
                return Layout.of(Mappers.strict().writeValueAsString(agreement));
            }
            ObjectNode tree = Mappers.strict().valueToTree(agreement);
            Kept.putBack(tree);
            return Layout.of(Mappers.strict().writeValueAsString(tree));
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    /**
     * Writes an agreement to a file in UTF-8, in place of what it held.
     *
     * @param agreement the agreement
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeAgreement(Agreement agreement, Path file) {
        toFile(writeAgreement(agreement), file);
    }

    /**
     * Writes an agreement in UTF-8; flushing and closing the stream is left to the caller.
     *
     * @param agreement the agreement
     * @param out the stream
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeAgreement(Agreement agreement, OutputStream out) {
        toStream(writeAgreement(agreement), out);
    }

    private static String written(Object value) {
        try {
            return Layout.of(Mappers.strict().writeValueAsString(value));
        } catch (LinkageError e) {
            throw Libraries.unfit(e);
        }
    }

    private static void toFile(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("file must be writable, but was not: " + file, e);
        }
    }

    private static void toStream(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("stream must be writable, but was not", e);
        }
    }
}
