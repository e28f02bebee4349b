package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;

/**
 * A list or rule by which somebody gives codes to bodies or to territories.
 *
 * <p>An open code: lower-case words joined by hyphens. The constants are the known ones, named after the document that
 * lays them down: their values are checked, and they have a name in Vietnamese and English. Any other, such as {@code
 * tax-code}, is as good, takes any value and is shown as it is written. Enterprises carry their registration number,
 * which is a scheme of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 */
public record IdentifierScheme(@JsonValue String code) {
    /**
     * Codes of bodies that exchange documents, by Decision 20/2020/QĐ-TTg: levels joined by points, the highest first,
     * at most 35 characters; the first is a letter and two digits. Example: {@code G22}, {@code H49.12}. The list of the
     * first level is that of Decision 09/2025/QĐ-TTg from 14/04/2025.
     */
    public static final IdentifierScheme QD_20_2020 = new IdentifierScheme("qd-20-2020");
    /**
     * The older codes of QCVN 102:2016/BTTTT, the lowest level first: three digits, two, two, then a letter and two
     * digits; a level that is not used is zero. Example: {@code 000.00.00.H49}.
     */
    public static final IdentifierScheme QCVN_102_2016 = new IdentifierScheme("qcvn-102-2016");
    /** Codes of territories by Decision 124/2004/QĐ-TTg: province 2 digits, district 3, commune 5. Example: {@code 54}. */
    public static final IdentifierScheme QD_124_2004 = new IdentifierScheme("qd-124-2004");
    /** Codes of territories by Decision 19/2025/QĐ-TTg, from 01/07/2025, of the same lengths. Example: {@code 66}. */
    public static final IdentifierScheme QD_19_2025 = new IdentifierScheme("qd-19-2025");

    private record Known(IdentifierScheme scheme, Words label) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    QD_20_2020,
                    Words.of("mã định danh theo Quyết định 20/2020/QĐ-TTg", "agency code of Decision 20/2020/QĐ-TTg")),
            new Known(
                    QCVN_102_2016,
                    Words.of("mã định danh theo QCVN 102:2016/BTTTT", "agency code of QCVN 102:2016/BTTTT")),
            new Known(
                    QD_124_2004,
                    Words.of(
                            "mã đơn vị hành chính theo Quyết định 124/2004/QĐ-TTg",
                            "area code of Decision 124/2004/QĐ-TTg")),
            new Known(
                    QD_19_2025,
                    Words.of(
                            "mã đơn vị hành chính theo Quyết định 19/2025/QĐ-TTg",
                            "area code of Decision 19/2025/QĐ-TTg")));

    /**
     * Makes a scheme.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdentifierScheme {
        Require.kebab("scheme", code);
    }

    /**
     * Makes a scheme.
     *
     * @param code the code
     * @return the scheme
     */
    public static IdentifierScheme of(String code) {
        return new IdentifierScheme(code);
    }

    /** {@return the known schemes, in the order of this page} */
    public static List<IdentifierScheme> known() {
        return KNOWN.stream().map(Known::scheme).toList();
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known scheme, or the code of any other
     */
    public String label(Locale locale) {
        for (Known known : KNOWN) {
            if (known.scheme.equals(this)) {
                return known.label.text(locale);
            }
        }
        return code;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
