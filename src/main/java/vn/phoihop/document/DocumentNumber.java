package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.NumberReading.Reading;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;

/**
 * The number and symbol of a document (số, ký hiệu), as the rules of numbering write it.
 *
 * <p>{@code 1191/QĐ-TTg} is number 1191, of the type {@code QĐ}, issued by {@code TTg}; {@code 155/UBND-KGVX} is number
 * 155 of {@code UBND}, drafted for the field {@code KGVX}, and being without a type it is an official letter. What is
 * printed otherwise, with spaces, another dash or another letter case, is refused here and read by {@link NumberReading}.
 *
 * <p>The shape decides how the groups are read ({@link Family}); within a shape the first group that is a known
 * abbreviation is the type. A text that a person may read otherwise is read in this one way all the same:
 * {@code 05/HĐ-ABC} as a contract, though HĐ may be a council. {@link NumberReading} lists the other ways.
 *
 * <p>A number does not identify a document: every province writes a {@code 01/QĐ-UBND} each year. That is what
 * {@link DocumentIdentity} is for.
 *
 * <p>Written as a plain string. Two are equal when they are written the same. Immutable and thread-safe.
 *
 * @see <a
 *     href="https://luatvietnam.vn/hanh-chinh/cach-ghi-so-va-ky-hieu-van-ban-dung-chuan-nghi-dinh-30-570-25261-article.html?layout=amp">numbers
 *     and symbols under Decree 30/2020/NĐ-CP, Annex I</a>
 */
public final class DocumentNumber {
    private final Reading reading;

    private DocumentNumber(Reading reading) {
        this.reading = reading;
    }

    /**
     * Parses a number that is written as the rules write it.
     *
     * @param text the number, such as {@code 30/2020/NĐ-CP}, {@code 127-QĐ/TW} or {@code 01/QCPH/UBND-UBMTTQ}
     * @return the number
     * @throws IllegalArgumentException if the text is none, is spelt otherwise, lacks the issuer, or has a type that
     *     numbers of its shape do not carry
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        return new DocumentNumber(new NumberReader(Require.stated("document number", text)).strictly());
    }

    /** The number that a reading is, if strict parsing of its text comes to the same. */
    static Optional<DocumentNumber> of(Reading reading) {
        return new NumberReader(reading.text())
                .regular()
                .filter(reading::equals)
                .map(DocumentNumber::new);
    }

    Reading reading() {
        return reading;
    }

    /** {@return the number and symbol as written} */
    @JsonValue
    public String text() {
        return reading.text();
    }

    /** {@return the shape} */
    public Family family() {
        return reading.family();
    }

    /** {@return the number before the symbol as written, with its letter if it has one: {@code 01}, {@code 30c}} */
    public String number() {
        return reading.number();
    }

    /** {@return the year in the number, if it has one; the year of an individual document stands in its date alone} */
    public OptionalInt year() {
        return reading.year();
    }

    /** {@return the legislature (khóa) that the symbol names: 14 of {@code 70/2020/QH14}} */
    public OptionalInt legislature() {
        return reading.legislature();
    }

    /** {@return the abbreviation of the type as written; empty for a letter and for the National Assembly} */
    public Optional<String> abbreviation() {
        return reading.abbreviation();
    }

    /**
     * Gives the types the document can be of.
     *
     * @return the only type, as a rule; those that stand outside the number for the National Assembly: a law or a
     *     resolution
     */
    public List<DocumentType> types() {
        return reading.types();
    }

    /** {@return the type, if the number leaves no choice} */
    public Optional<DocumentType> type() {
        return reading.type();
    }

    /**
     * Gives the codes of the issuers.
     *
     * @return the one issuer as a rule, and all of them where the shape names several: {@code CP} and {@code BCHTWĐ} of
     *     {@code 01/2012/NQLT/CP-BCHTWĐ}; never empty
     */
    public List<String> issuers() {
        return reading.issuers();
    }

    /** {@return what follows the issuer: a sub-body ({@code C41} of {@code QĐ-BCA-C41}), a drafting unit or a field} */
    public List<String> units() {
        return reading.units();
    }

    /** {@return whether several bodies issued it, whatever the shape: {@code 01/2026/TTLT-VKSNDTC-BCA-BQP} too} */
    public boolean isJoint() {
        return reading.isJoint();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber number && number.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** {@return the number and symbol as written} */
    @Override
    public String toString() {
        return text();
    }

    /**
     * The shape of a number, which says how its groups are read. A closed code.
     *
     * <p>The order is that of deciding: the first shape that fits is taken.
     */
    public enum Family {
        /**
         * The National Assembly and its Standing Committee: number, year, organ with its legislature; the type stands
         * outside. Example: {@code 70/2020/QH14}. Fails for {@code 1365/NQ-UBTVQH15}, which names a type.
         */
        ASSEMBLY("assembly", Words.of("Quốc hội, Ủy ban Thường vụ Quốc hội", "National Assembly")),
        /**
         * Several issuers behind a joint type: with a slash after the type ({@code 01/QCPH/UBND-UBMTTQ}) or without
         * year and slash ({@code 12/CTrPH-MTTW-BVHTTDL}). Fails for {@code 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN}, which has
         * the normative shape; {@link DocumentNumber#isJoint()} holds for both.
         */
        JOINT("joint", Words.of("Liên tịch", "Joint")),
        /** A year after the number, then type and issuer. Example: {@code 30/2020/NĐ-CP}. */
        NORMATIVE("normative", Words.of("Quy phạm, có năm", "Normative, with the year")),
        /** A hyphen before the type and a slash after it: the Party. Example: {@code 127-QĐ/TW}. */
        PARTY("party", Words.of("Đảng", "Party")),
        /** Type and issuer, no year. Example: {@code 1191/QĐ-TTg}. */
        ADMINISTRATIVE("administrative", Words.of("Hành chính, có tên loại", "Administrative, with a type")),
        /** Issuer and drafting unit or field, no type. Example: {@code 155/UBND-KGVX}. */
        LETTER("letter", Words.of("Công văn", "Letter, without a type"));

        private final String code;
        private final Words label;

        Family(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Family of(@Nullable String code) {
            return Codes.find("family of numbers", values(), Family::code, code);
        }
    }
}
