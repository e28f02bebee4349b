package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.DocumentNumber.Family;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Names;

/**
 * A type of document (loại văn bản) under one set of rules, with the abbreviation that its numbers carry.
 *
 * <p>A closed table. One abbreviation may stand for several types: {@code QĐ} is an individual decision in
 * {@code 1191/QĐ-TTg}, a legal normative one in {@code 20/2020/QĐ-TTg} and one of the Party in {@code 127-QĐ/TW};
 * {@link #abbreviated(String)} gives all three, {@link DocumentNumber#types()} those that fit the shape. One
 * abbreviation that the table does not know is no type: a {@link NumberReading} keeps it as it is printed.
 *
 * <p>The table is dated, since types come and go: an undertaking (bản cam kết) was a type under Decree 09/2010/NĐ-CP
 * and is none under Decree 30/2020/NĐ-CP. Only what the sources state stands in it; a type of whose abbreviation or use
 * there is no proof is marked by {@link #isVerified()}.
 *
 * <p>Immutable and thread-safe. There is one instance of each.
 *
 * @see <a
 *     href="https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/33707/29-loai-van-ban-hanh-chinh-theo-quy-dinh-hien-hanh">the
 *     29 types of Decree 30/2020/NĐ-CP</a>
 */
public final class DocumentType {
    private final String code;
    private final Words name;
    private final Regime regime;
    private final Binding binding;
    private final Set<Family> families;
    private final List<String> abbreviations;
    private final List<String> aliases;
    private final boolean verified;

    DocumentType(
            String code,
            Words name,
            Regime regime,
            Binding binding,
            Set<Family> families,
            List<String> abbreviations,
            List<String> aliases,
            boolean verified) {
        this.code = Require.kebab("type of document", code);
        this.name = name;
        this.regime = regime;
        this.binding = binding;
        this.families = Set.copyOf(families);
        this.abbreviations = List.copyOf(abbreviations);
        this.aliases = List.copyOf(aliases);
        this.verified = verified;
    }

    /** {@return the code as it is written, such as {@code individual-decision}} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return the name in Vietnamese and English} */
    public Words name() {
        return name;
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name
     */
    public String label(Locale locale) {
        return name.text(locale);
    }

    /** {@return the rules that know it} */
    public Regime regime() {
        return regime;
    }

    /** {@return by what a document of this type binds} */
    public Binding binding() {
        return binding;
    }

    /** {@return whether several bodies issue it together (liên tịch, phối hợp)} */
    public boolean isJoint() {
        return regime == Regime.JOINT;
    }

    /**
     * Gives the abbreviation its numbers carry.
     *
     * @return the abbreviation, such as {@code QĐ}; empty if its numbers carry none, as those of an official letter, or
     *     none is stated
     */
    public Optional<String> abbreviation() {
        return abbreviations.stream().findFirst();
    }

    /** {@return every abbreviation its numbers carry: {@code CTrPH} and {@code CTPH} of a cooperation programme} */
    public List<String> abbreviations() {
        return abbreviations;
    }

    /** {@return what is printed for the abbreviation at times: {@code CTR} and {@code Ctr} for {@code CTr}} */
    public List<String> aliases() {
        return aliases;
    }

    /** {@return whether a page that was read shows it; if not, it is here from general knowledge} */
    public boolean isVerified() {
        return verified;
    }

    boolean isIn(Family family) {
        return families.contains(family);
    }

    /**
     * Finds the type with a code.
     *
     * @param code the code
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentType of(String code) {
        Require.stated("type of document", code);
        return DocumentTypes.ALL.stream()
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException(
                        "code-unknown",
                        "type of document",
                        DocumentTypes.ALL.stream().map(DocumentType::code).collect(Collectors.joining(", ")),
                        Require.shown(code)));
    }

    /** {@return the whole table, in the order of {@code docs/document-numbers.md}} */
    public static List<DocumentType> all() {
        return DocumentTypes.ALL;
    }

    /**
     * Finds the types that an abbreviation stands for.
     *
     * @param abbreviation the abbreviation as the rules write it, such as {@code TT}; letter case counts
     * @return the types, empty if the table has none: {@code TT} is the circular (thông tư) of the State and the
     *     circular (thông tri) of the Party
     */
    public static List<DocumentType> abbreviated(String abbreviation) {
        return DocumentTypes.abbreviated(Require.stated("abbreviation", abbreviation));
    }

    /**
     * Finds the types that a text names before a number.
     *
     * @param name the Vietnamese name, such as {@code Quyết định}; letter case and the place of the tone mark do not
     *     count
     * @return the types, empty if the table has none
     */
    public static List<DocumentType> named(String name) {
        return ByName.ALL.getOrDefault(Names.folded(Require.stated("name", name)), List.of());
    }

    /** The types by their folded names, folded once; several types of one name in the order of the table. */
    private static final class ByName {
        private static final Map<String, List<DocumentType>> ALL = DocumentTypes.ALL.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(type -> Names.folded(type.plainName()), Collectors.toUnmodifiableList()),
                        Map::copyOf));
    }

    private String plainName() {
        String vi = name.text(Locale.forLanguageTag("vi"));
        int bracket = vi.indexOf(" (");
        return bracket < 0 ? vi : vi.substring(0, bracket);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    /**
     * By what a document binds those it names. A closed code.
     *
     * <p>It says what the type is made for. A document may bind otherwise than its type: a letter may only ask, and
     * rules (quy chế) that both sides sign bind by consent.
     */
    public enum Binding {
        /**
         * By the consent of those who sign it. Example: a cooperation programme binds the two bodies whose leaders
         * signed. Fails for bodies that did not sign: them it does not bind.
         */
        CONSENT("consent", Words.of("theo thỏa thuận của các bên", "by consent of the parties")),
        /**
         * By the authority of whoever issues it. Example: a decision of a People's Committee binds the departments
         * under it. Fails for bodies that the issuer has no power over.
         */
        AUTHORITY("authority", Words.of("theo thẩm quyền của cơ quan ban hành", "by authority of the issuer")),
        /** Not at all: it informs, asks, records, proposes or passes on. Example: a report, a submission, a copy. */
        NONE("none", Words.of("không ràng buộc", "not at all"));

        private final String code;
        private final Words label;

        Binding(String code, Words label) {
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
        public static Binding of(@Nullable String code) {
            return Codes.find("binding", values(), Binding::code, code);
        }
    }

    /** The rules that know a type, with their days as far as these are stated. A closed code. */
    public enum Regime {
        /**
         * Legal normative documents (văn bản quy phạm pháp luật). Example: {@code 30/2020/NĐ-CP}. Which law held on
         * which day is not stated here.
         *
         * @see <a
         *     href="https://luatminhkhue.vn/so-ky-hieu-cua-van-ban-quy-pham-phap-luat-duoc-trinh-bay-nhu-the-nao.aspx">numbers
         *     and symbols of legal normative documents</a>
         */
        NORMATIVE("normative", Words.of("Văn bản quy phạm pháp luật", "Legal normative documents"), null, null),
        /**
         * The 29 administrative types of Decree 30/2020/NĐ-CP, in force since 5 March 2020. Example:
         * {@code 1191/QĐ-TTg}.
         *
         * @see <a href="https://quangvinh.thuathienhue.gov.vn/?cn=97&amp;gd=4&amp;tc=1615">the day it came into
         *     force</a>
         */
        DECREE_30_2020(
                "decree-30-2020",
                Words.of("Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP"),
                LocalDate.of(2020, 3, 5),
                null),
        /** The copies that Decree 30/2020/NĐ-CP knows beside its 29 types. Example: a true copy, {@code SY}. */
        COPIES_30_2020(
                "copies-30-2020",
                Words.of("Bản sao theo Nghị định 30/2020/NĐ-CP", "Copies under Decree 30/2020/NĐ-CP"),
                LocalDate.of(2020, 3, 5),
                null),
        /**
         * What Decree 09/2010/NĐ-CP knew of administrative types beyond those of today, until Decree 30/2020/NĐ-CP took
         * its place. Example: an undertaking (bản cam kết). Four of its 32 types are known here; their abbreviations
         * are not.
         *
         * @see <a
         *     href="http://tapchicongthuong.vn/bai-viet/mot-so-diem-moi-cua-nghi-dinh-so-302020nd-cp-ngay-0532020-cua-chinh-phu-ve-cong-tac-van-thu-so-voi-nhung-nghi-dinh-truoc-day-80032.htm">what
         *     Decree 30/2020/NĐ-CP repealed</a>
         */
        DECREE_09_2010(
                "decree-09-2010",
                Words.of("Nghị định 09/2010/NĐ-CP", "Decree 09/2010/NĐ-CP"),
                null,
                LocalDate.of(2020, 3, 4)),
        /** Joint documents (liên tịch, phối hợp, liên ngành). Example: {@code 12/CTrPH-MTTW-BVHTTDL}. */
        JOINT("joint", Words.of("Văn bản liên tịch, phối hợp", "Joint documents"), null, null),
        /**
         * Documents of the Party, under Guidance 36-HD/VPTW of 3 April 2018 of the Office of its Central Committee.
         * Example: {@code 127-QĐ/TW}. Whether a later guidance has taken its place is not known here.
         *
         * @see <a
         *     href="https://thuvienphapluat.vn/phap-luat/huong-dan-36hdvptw-the-thuc-ve-ky-hieu-mot-so-ten-van-ban-ten-co-quan-ban-hanh-va-dia-danh-ngay-tha-16914.html">the
         *     guidance</a>
         */
        PARTY(
                "party",
                Words.of("Hướng dẫn 36-HD/VPTW", "Guidance 36-HD/VPTW of the Party"),
                LocalDate.of(2018, 4, 3),
                null),
        /** What the Fatherland Front and the unions write otherwise than the State. Example: {@code 1018/CV-MTTW-BTT}. */
        FRONT("front", Words.of("Mặt trận và đoàn thể", "The Front and mass organisations"), null, null),
        /** Types seen in use whose rules are not stated here. Example: {@code 03/VBHN-VPQH}. */
        PRACTICE("practice", Words.of("Thấy trong thực tế", "Seen in use"), null, null);

        private final String code;
        private final Words label;
        private final @Nullable LocalDate from;
        private final @Nullable LocalDate until;

        Regime(String code, Words label, @Nullable LocalDate from, @Nullable LocalDate until) {
            this.code = code;
            this.label = label;
            this.from = from;
            this.until = until;
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

        /** {@return the first day of the rules; empty if it is not stated} */
        public Optional<LocalDate> from() {
            return Optional.ofNullable(from);
        }

        /** {@return the last day of the rules; empty if they still hold or it is not stated} */
        public Optional<LocalDate> until() {
            return Optional.ofNullable(until);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Regime of(@Nullable String code) {
            return Codes.find("rules of documents", values(), Regime::code, code);
        }
    }
}
