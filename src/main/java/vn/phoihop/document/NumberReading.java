package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Remarks;

/**
 * What a person may make of a number and symbol as it is printed. It reads whatever it is given and never throws.
 *
 * <p>{@code NumberReading.of("79-Ctr/BDVTW – BCSĐCP")} says what it changed before reading (an en dash, two spaces, the
 * spelling of CTr), and gives one {@link Reading}: number 79 of a Party programme of two bodies. Where the text admits
 * several readings all are listed and {@link #number()} is empty: {@code 44/SCT-TTr} is a letter of SCT drafted by TTr,
 * or a submission whose groups are the wrong way round. {@link #remarks()} say why, and whatever else one should look
 * at. A guess is never made.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberReading {
    private final String written;
    private final List<Change> changes;
    private final List<Reading> readings;
    private final List<Remark> remarks;

    NumberReading(String written, List<Change> changes, List<Reading> readings, List<Remark> remarks) {
        this.written = written;
        this.changes = List.copyOf(changes);
        this.readings = List.copyOf(readings);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads a number as it is printed.
     *
     * @param text any text, with or without {@code Số:} before it
     * @return what can be made of it; without readings if it is no number
     */
    public static NumberReading of(String text) {
        return new NumberReader(Require.stated("text", text)).generously();
    }

    /**
     * Reads a number that a text cites together with the name of a type: {@code Quyết định số 55/2007/CT-UBND}.
     *
     * @param text the number
     * @param named the type as the citing text names it, such as {@code Quyết định}
     * @return what can be made of it, with a remark if the symbol has another type than the one named; a name that no
     *     type has says nothing
     */
    public static NumberReading of(String text, String named) {
        NumberReader reader = new NumberReader(Require.stated("text", text));
        reader.compare(Require.stated("named", named));
        return reader.generously();
    }

    /** {@return the text as it was given} */
    public String written() {
        return written;
    }

    /** {@return what was changed before reading, in the order in which it was done; empty if nothing was} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return the readings, the one that the rules of numbering come to first; empty if the text is no number} */
    public List<Reading> readings() {
        return readings;
    }

    /** {@return the shape, if all readings have the same; there may be no {@link #number()} nevertheless} */
    public Optional<Family> family() {
        return readings.stream().map(Reading::family).distinct().count() == 1
                ? Optional.of(readings.get(0).family())
                : Optional.empty();
    }

    /**
     * Gives the number, if nobody has to decide anything.
     *
     * @return the number, if there is exactly one reading and it is as the rules write it
     */
    public Optional<DocumentNumber> number() {
        return readings.size() == 1 ? readings.get(0).toNumber() : Optional.empty();
    }

    /** {@return what one should look at, in a fixed order} */
    public List<Remark> remarks() {
        return remarks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberReading that
                && that.written.equals(written)
                && that.changes.equals(changes)
                && that.readings.equals(readings)
                && that.remarks.equals(remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(written, changes, readings, remarks);
    }

    /** {@return the text as it was given} */
    @Override
    public String toString() {
        return written;
    }

    /**
     * One way of reading a number. Its text is what the number would be if it is meant that way, so a reading that puts
     * groups right is written otherwise than the text that was read.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Reading {
        private final Family family;
        private final String number;
        private final @Nullable Integer year;
        private final @Nullable String abbreviation;
        private final List<String> issuers;
        private final List<String> units;
        private final String text;

        Reading(
                Family family,
                String number,
                @Nullable Integer year,
                @Nullable String abbreviation,
                List<String> issuers,
                List<String> units,
                String text) {
            this.family = family;
            this.number = number;
            this.year = year;
            this.abbreviation = abbreviation;
            this.issuers = List.copyOf(issuers);
            this.units = List.copyOf(units);
            this.text = text;
        }

        /** {@return the shape} */
        public Family family() {
            return family;
        }

        /** {@return the number before the symbol, with its letter if it has one: {@code 01}, {@code 30c}} */
        public String number() {
            return number;
        }

        /** {@return the year in the number, if it has one} */
        public OptionalInt year() {
            return year == null ? OptionalInt.empty() : OptionalInt.of(year);
        }

        /** {@return the legislature (khóa) that the first issuer names: 15 of {@code 1365/NQ-UBTVQH15}} */
        public OptionalInt legislature() {
            return issuers.isEmpty() ? OptionalInt.empty() : Issuers.legislature(issuers.get(0));
        }

        /** {@return the abbreviation of the type, known or not; empty if it has none} */
        public Optional<String> abbreviation() {
            return Optional.ofNullable(abbreviation);
        }

        /** {@return the types the document can be of; empty if no type with the abbreviation has this shape} */
        public List<DocumentType> types() {
            return switch (family) {
                case LETTER -> List.of(DocumentType.of("official-letter"));
                case ASSEMBLY ->
                    issuers.get(0).startsWith("UB")
                            ? List.of(DocumentType.of("ordinance"), DocumentType.of("assembly-resolution"))
                            : List.of(DocumentType.of("law"), DocumentType.of("assembly-resolution"));
                default -> abbreviation == null ? List.of() : DocumentTypes.abbreviated(abbreviation, family);
            };
        }

        /** {@return the type, if there is exactly one} */
        public Optional<DocumentType> type() {
            List<DocumentType> types = types();
            return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
        }

        /** {@return the codes of the issuers; empty if none is printed} */
        public List<String> issuers() {
            return issuers;
        }

        /** {@return what follows the issuer: a sub-body, a drafting unit or a field} */
        public List<String> units() {
            return units;
        }

        /** {@return whether several bodies issued it: more than one is named, or the type is a joint one} */
        public boolean isJoint() {
            return issuers.size() > 1 || (abbreviation != null && DocumentTypes.isJoint(abbreviation));
        }

        /** {@return how the number is written if it is meant this way} */
        public String text() {
            return text;
        }

        /**
         * Gives the number.
         *
         * @return the number, if this is how strict parsing of {@link #text()} reads it
         */
        public Optional<DocumentNumber> toNumber() {
            return DocumentNumber.of(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reading that
                    && that.family == family
                    && that.text.equals(text)
                    && Objects.equals(that.abbreviation, abbreviation)
                    && that.issuers.equals(issuers)
                    && that.units.equals(units);
        }

        @Override
        public int hashCode() {
            return Objects.hash(family, text, abbreviation, issuers, units);
        }

        /** {@return the family and the text} */
        @Override
        public String toString() {
            return family.code() + " " + text;
        }
    }

    /**
     * Something that was changed before reading.
     *
     * @param kind what was changed
     * @param written what stood there
     * @param read what it was read as, empty if it was left out
     */
    public record Change(Change.Kind kind, String written, String read) {
        /**
         * Says what was changed.
         *
         * @param locale the language, Vietnamese or English
         * @return the sentence
         */
        public String text(Locale locale) {
            return Remarks.text(
                    read.isEmpty() ? "left-out" : "read-as",
                    List.of(Require.shown(written), Require.shown(read), kind.label(locale)),
                    locale);
        }

        /** What is changed before reading, in this order. A closed code. */
        public enum Kind {
            /** Letters and their marks were stored apart (NFD) and are composed (NFC). */
            COMPOSITION("composition", Words.of("dấu chữ tách rời", "marks stored apart from their letters")),
            /** A letter that looks like Đ was stored, such as the Icelandic Ð. */
            LOOK_ALIKE("look-alike", Words.of("chữ trông giống Đ", "letter that looks like Đ")),
            /** Another dash stood for the hyphen, such as an en dash. */
            DASH("dash", Words.of("dấu gạch khác", "another dash")),
            /** Spaces stood at the ends or beside {@code /}, {@code -} or {@code &}. */
            SPACES("spaces", Words.of("khoảng trắng thừa", "stray spaces")),
            /** The word Số stood before the number. */
            PREFIX("prefix", Words.of("chữ Số đứng trước", "the word Số in front")),
            /** Punctuation stood behind. */
            PUNCTUATION("punctuation", Words.of("dấu câu phía sau", "punctuation behind")),
            /** The number had no 0 before a single digit, or too many. */
            LEADING_ZERO("leading-zero", Words.of("số 0 ở đầu", "zeros in front")),
            /** The abbreviation of the type was spelt otherwise, such as Ctr for CTr. */
            TYPE_ALIAS("type-alias", Words.of("cách viết tắt khác của tên loại", "another spelling of the type"));

            private final String code;
            private final Words label;

            Kind(String code, Words label) {
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
            public static Change.Kind of(@Nullable String code) {
                return Codes.find("kind of change", values(), Change.Kind::code, code);
            }
        }
    }

    /**
     * Something one should look at.
     *
     * @param kind what it is
     * @param arguments what it is about, such as the abbreviation
     */
    public record Remark(Remark.Kind kind, List<String> arguments) {
        /**
         * Makes a remark.
         *
         * @param kind what it is
         * @param arguments what it is about
         */
        public Remark {
            arguments = List.copyOf(arguments);
        }

        /**
         * Says it.
         *
         * @param locale the language, Vietnamese or English
         * @return the sentence
         */
        public String text(Locale locale) {
            return Remarks.text(kind.code(), arguments, locale);
        }

        /** What there is to look at. A closed code; each names its arguments. */
        public enum Kind {
            /** The text is no number and symbol. Argument: the text, cut. */
            UNREADABLE("unreadable"),
            /** No type with this abbreviation is known. Argument: the abbreviation. */
            TYPE_UNKNOWN("type-unknown"),
            /** The type is known, but not in numbers of this shape: a circular without a year. The abbreviation. */
            TYPE_OUT_OF_SHAPE("type-out-of-shape"),
            /** A year, and no type before the issuer: {@code 134/2004/LPQT}. Argument: the only group. */
            TYPE_MISSING("type-missing"),
            /** The Party is not proved to use this type. Argument: the abbreviation. */
            TYPE_UNVERIFIED("type-unverified"),
            /** The abbreviation has several meanings: {@code TT}, {@code TB}, {@code CT}. The abbreviation. */
            TYPE_SHARED("type-shared"),
            /** What reads as a type may be an agency: {@code HĐ}, a contract or a council. The abbreviation. */
            TYPE_OR_AGENCY("type-or-agency"),
            /** The symbol has another type than the text names. Arguments: the name, the number. */
            TYPE_NOT_AS_NAMED("type-not-as-named"),
            /** A type, and no issuer behind it. Argument: the abbreviation. */
            ISSUER_MISSING("issuer-missing"),
            /** A joint type, and a single issuer. Arguments: the abbreviation, the issuer. */
            ISSUER_ALONE("issuer-alone"),
            /** A group may be a further issuer or a unit of the first. Arguments: the group, the first issuer. */
            CO_ISSUER_OR_UNIT("co-issuer-or-unit"),
            /** A letter whose unit is a type: perhaps the wrong way round. Arguments: the unit, the number turned. */
            REVERSED("reversed"),
            /** A letter with more than one group behind its issuer. Argument: the groups. */
            UNITS_SEVERAL("units-several"),
            /** A State body in the shape of the Party. Arguments: the issuer, the number in the State's shape. */
            STATE_IN_PARTY_SHAPE("state-in-party-shape"),
            /** A Party body in the shape of the State. Arguments: the issuer, the number in the Party's shape. */
            PARTY_IN_STATE_SHAPE("party-in-state-shape"),
            /** More digits than such an issuer needs in a year. Argument: the number. */
            NUMBER_LONG("number-long"),
            /** A year before 1945. Argument: the year. */
            YEAR_EARLY("year-early");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            /** {@return the code as it is written} */
            @JsonValue
            public String code() {
                return code;
            }

            /**
             * Finds the constant with a code.
             *
             * @param code the code
             * @return the constant
             * @throws IllegalArgumentException if there is none, with the codes there are
             */
            @JsonCreator
            public static Remark.Kind of(@Nullable String code) {
                return Codes.find("kind of remark", values(), Remark.Kind::code, code);
            }
        }
    }
}
