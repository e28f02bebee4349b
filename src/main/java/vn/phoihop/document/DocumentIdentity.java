package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Remarks;

/**
 * What makes a document one and no other: its number, and what the number leaves unsaid.
 *
 * <p>The rules number documents in series, and a number is unique within its series only: for an administrative
 * document one issuer (or sub-body with a seal of its own), type and year; for the Party one issuer, type and committee
 * term; for the National Assembly one organ, type and legislature. {@code 01/QĐ-UBND} is written by every People's
 * Committee each January. So one states beside the number what is known: the day of issue, the issuer, the type where it
 * stands outside the number, the term.
 *
 * <p>{@code DocumentIdentity.of(number).issued(LocalDate.of(2023, 1, 18))} and the same number issued in 2022 are
 * {@link Verdict#DIFFERENT}; without a day on either side they are {@link Verdict#UNKNOWN}. {@link #compare} gives the
 * reason with the verdict.
 *
 * <p>Two are equal when they state the same; that two documents are the same is what {@link #compare} says. Immutable
 * and thread-safe.
 *
 * @see <a href="https://congchungbaonguyet.com.vn/news/view/4874">numbering under Decree 30/2020/NĐ-CP, Annex I</a>
 */
public final class DocumentIdentity {
    private final DocumentNumber number;
    private final @Nullable LocalDate issued;
    private final @Nullable String issuer;
    private final @Nullable DocumentType type;
    private final @Nullable String term;

    private DocumentIdentity(
            DocumentNumber number,
            @Nullable LocalDate issued,
            @Nullable String issuer,
            @Nullable DocumentType type,
            @Nullable String term) {
        this.number = number;
        this.issued = issued;
        this.issuer = issuer;
        this.type = type;
        this.term = term;
    }

    /**
     * Makes an identity of a number alone.
     *
     * @param number the number
     * @return the identity
     */
    public static DocumentIdentity of(DocumentNumber number) {
        return new DocumentIdentity(Require.stated("document number", number), null, null, null, null);
    }

    /**
     * Makes an identity of a number and the day that is printed on the document.
     *
     * @param number the number
     * @param issued the day of issue
     * @return the identity
     */
    public static DocumentIdentity of(DocumentNumber number, LocalDate issued) {
        return of(number).issued(issued);
    }

    /**
     * Gives a copy that states the day of issue.
     *
     * @param day the day printed on the document
     * @return the copy
     */
    public DocumentIdentity issued(LocalDate day) {
        return new DocumentIdentity(number, Require.stated("issued", day), issuer, type, term);
    }

    /**
     * Gives a copy that states the issuer, which the code in a symbol seldom does: {@code UBND} is any province's.
     *
     * @param key what tells one issuer from others, such as the id of a party or an agency code; compared as it is
     * @return the copy
     * @throws IllegalArgumentException if the key is blank
     */
    public DocumentIdentity issuedBy(String key) {
        return new DocumentIdentity(number, issued, Require.text("issuer", key), type, term);
    }

    /**
     * Gives a copy that states the type, where it stands outside the number: {@code Luật số 70/2020/QH14}.
     *
     * @param stated the type
     * @return the copy
     */
    public DocumentIdentity typed(DocumentType stated) {
        return new DocumentIdentity(number, issued, issuer, Require.stated("type", stated), term);
    }

    /**
     * Gives a copy that states the committee term (nhiệm kỳ) of a Party document.
     *
     * @param key what tells one term from others, such as {@code XIII} or {@code 2020-2025}; compared as it is
     * @return the copy
     * @throws IllegalArgumentException if the key is blank
     */
    public DocumentIdentity inTerm(String key) {
        return new DocumentIdentity(number, issued, issuer, type, Require.text("term", key));
    }

    /** {@return the number} */
    public DocumentNumber number() {
        return number;
    }

    /** {@return the day of issue, if stated} */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** {@return the year of the series: the one in the number, else that of the day of issue, else unknown} */
    public OptionalInt year() {
        if (number.year().isPresent()) {
            return number.year();
        }
        return issued == null ? OptionalInt.empty() : OptionalInt.of(issued.getYear());
    }

    /** {@return the issuer as stated beside the number} */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    /** {@return the types the document can be of: the one stated, else those the number leaves open} */
    public List<DocumentType> types() {
        return type == null ? number.types() : List.of(type);
    }

    /** {@return the committee term, if stated} */
    public Optional<String> term() {
        return Optional.ofNullable(term);
    }

    /**
     * Says whether another document is this one, as far as numbers and what is stated beside them tell.
     *
     * @param other the other document
     * @return the verdict and its reason; the same both ways round
     */
    public Comparison compare(DocumentIdentity other) {
        return new IdentityCheck(this, Require.stated("other", other)).comparison();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentIdentity that
                && that.number.equals(number)
                && Objects.equals(that.issued, issued)
                && Objects.equals(that.issuer, issuer)
                && Objects.equals(that.type, type)
                && Objects.equals(that.term, term);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, issued, issuer, type, term);
    }

    /** {@return the number and what is stated beside it} */
    @Override
    public String toString() {
        StringBuilder b = new StringBuilder(number.text());
        issued().ifPresent(v -> b.append(", issued ").append(v));
        issuer().ifPresent(v -> b.append(", by ").append(v));
        Optional.ofNullable(type).ifPresent(v -> b.append(", ").append(v));
        term().ifPresent(v -> b.append(", term ").append(v));
        return b.toString();
    }

    /** Whether two documents are one. A closed code. */
    public enum Verdict {
        /** One document: everything the rules number by agrees. Example: {@code 30/2020/NĐ-CP} twice. */
        SAME("same", Words.of("cùng một văn bản", "the same document")),
        /** One document unless somebody says otherwise. Example: two spellings of one joint issuer. */
        LIKELY_SAME("likely-same", Words.of("có lẽ cùng một văn bản", "likely the same document")),
        /** Two documents. Example: {@code 1191/QĐ-TTg} of two years. */
        DIFFERENT("different", Words.of("hai văn bản khác nhau", "different documents")),
        /** Not told by what is stated. Example: {@code 155/UBND-KGVX} without a day. */
        UNKNOWN("unknown", Words.of("chưa đủ căn cứ", "not known"));

        private final String code;
        private final Words label;

        Verdict(String code, Words label) {
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
        public static Verdict of(@Nullable String code) {
            return Codes.find("verdict", values(), Verdict::code, code);
        }
    }

    /** What a verdict rests on. A closed code; each leads to one verdict. */
    public enum Reason {
        /** The numbers differ. */
        NUMBER("number", Verdict.DIFFERENT),
        /** The types differ, and each type has a series of its own. */
        TYPE("type", Verdict.DIFFERENT),
        /** The legislatures differ. */
        LEGISLATURE("legislature", Verdict.DIFFERENT),
        /** The committee terms differ. */
        TERM("term", Verdict.DIFFERENT),
        /** The years differ. */
        YEAR("year", Verdict.DIFFERENT),
        /** The issuers differ. */
        ISSUER("issuer", Verdict.DIFFERENT),
        /** The sub-bodies differ: each with a seal of its own has a series of its own. */
        SUB_BODY("sub-body", Verdict.DIFFERENT),
        /** A type that stands outside the number is not stated. */
        TYPE_UNSTATED("type-unstated", Verdict.UNKNOWN),
        /** A year is neither in the number nor to be had from a day of issue. */
        YEAR_UNSTATED("year-unstated", Verdict.UNKNOWN),
        /** A committee term is not stated, and the days of issue do not settle it. */
        TERM_UNSTATED("term-unstated", Verdict.UNKNOWN),
        /** One number of one legislature is printed with two years. */
        YEARS_CONTRADICT("years-contradict", Verdict.UNKNOWN),
        /** One number of one series has two days of issue: a day is wrong, or a number. */
        DAYS_DIFFER("days-differ", Verdict.LIKELY_SAME),
        /** The shapes of the State and the Party differ and all else agrees: {@code 22/CT-TW}, {@code 22-CT/TW}. */
        SHAPE("shape", Verdict.LIKELY_SAME),
        /** The issuers are spelt differently. */
        ISSUER_SPELLING("issuer-spelling", Verdict.LIKELY_SAME),
        /** The units behind the issuer differ, which do not number by themselves. */
        UNIT("unit", Verdict.LIKELY_SAME),
        /** The code of the issuer may be that of several bodies, and which one is not stated on both sides. */
        ISSUER_UNSTATED("issuer-unstated", Verdict.LIKELY_SAME),
        /** All agrees. */
        KEY("key", Verdict.SAME);

        private final String code;
        private final Verdict verdict;

        Reason(String code, Verdict verdict) {
            this.code = code;
            this.verdict = verdict;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /** {@return the verdict it leads to} */
        public Verdict verdict() {
            return verdict;
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Reason of(@Nullable String code) {
            return Codes.find("reason", values(), Reason::code, code);
        }
    }

    /**
     * A verdict with what it rests on.
     *
     * @param reason the reason
     * @param arguments what it is about, such as the two years
     */
    public record Comparison(Reason reason, List<String> arguments) {
        /**
         * Makes a comparison.
         *
         * @param reason the reason
         * @param arguments what it is about
         */
        public Comparison {
            arguments = List.copyOf(arguments);
        }

        /** {@return whether the two are one document} */
        public Verdict verdict() {
            return reason.verdict();
        }

        /**
         * Says it.
         *
         * @param locale the language, Vietnamese or English
         * @return the sentence
         */
        public String text(Locale locale) {
            return Remarks.text("identity-" + reason.code(), arguments, locale);
        }
    }
}
