package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;

/**
 * The form an instrument takes.
 *
 * <p>An open code: lower-case words joined by hyphens. The constants are the forms in which Vietnamese public bodies
 * usually agree with one another or lay duties on one another, and have a name in Vietnamese and English; any other,
 * such as {@code directive}, is as good and is shown as it is written. A standard rule points out one that is not
 * known, lest a slip of the pen go unseen.
 *
 * @param code the code
 * @see <a
 *     href="https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/33707/29-loai-van-ban-hanh-chinh-theo-quy-dinh-hien-hanh">the
 *     types of administrative documents of Decree 30/2020/NĐ-CP</a>
 */
public record AgreementKind(@JsonValue String code) {
    /** Joint resolution (nghị quyết liên tịch), signed by the heads of all. Example: 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN. */
    public static final AgreementKind JOINT_RESOLUTION = new AgreementKind("joint-resolution");
    /**
     * Coordination rules (quy chế phối hợp), signed by all sides or issued by a decision of one. Example:
     * 01/QCPH/UBND-UBMTTQ.
     */
    public static final AgreementKind COORDINATION_RULES = new AgreementKind("coordination-rules");
    /**
     * Cooperation programme (chương trình phối hợp) for a period, signed by the leaders of each side. Example:
     * 12/CTrPH-MTTW-BVHTTDL.
     */
    public static final AgreementKind COOPERATION_PROGRAMME = new AgreementKind("cooperation-programme");
    /** Agreement (bản thỏa thuận), often with a company or a newspaper. */
    public static final AgreementKind COOPERATION_AGREEMENT = new AgreementKind("cooperation-agreement");
    /** Memorandum (bản ghi nhớ), often for a year. */
    public static final AgreementKind MEMORANDUM = new AgreementKind("memorandum");
    /** Plan (kế hoạch), of one issuer or joint. Example: 2888/KH-UBND. */
    public static final AgreementKind PLAN = new AgreementKind("plan");
    /** Notice (thông báo) of conclusions or that an arrangement exists. Example: 213/TB-VPCP. */
    public static final AgreementKind NOTICE = new AgreementKind("notice");
    /** Official letter (công văn) that instructs or assigns; its symbol has no type. Example: 155/UBND-KGVX. */
    public static final AgreementKind OFFICIAL_LETTER = new AgreementKind("official-letter");

    private record Known(AgreementKind kind, Words label) {}

    private static final List<Known> KNOWN = List.of(
            new Known(JOINT_RESOLUTION, Words.of("Nghị quyết liên tịch", "Joint resolution")),
            new Known(COORDINATION_RULES, Words.of("Quy chế phối hợp", "Coordination rules")),
            new Known(COOPERATION_PROGRAMME, Words.of("Chương trình phối hợp", "Cooperation programme")),
            new Known(COOPERATION_AGREEMENT, Words.of("Thỏa thuận hợp tác", "Cooperation agreement")),
            new Known(MEMORANDUM, Words.of("Bản ghi nhớ", "Memorandum")),
            new Known(PLAN, Words.of("Kế hoạch", "Plan")),
            new Known(NOTICE, Words.of("Thông báo", "Notice")),
            new Known(OFFICIAL_LETTER, Words.of("Công văn", "Official letter")));

    /**
     * Makes a kind.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementKind {
        Require.kebab("kind of agreement", code);
    }

    /**
     * Makes a kind.
     *
     * @param code the code
     * @return the kind
     */
    public static AgreementKind of(String code) {
        return new AgreementKind(code);
    }

    /** {@return the known kinds, in the order of this page} */
    public static List<AgreementKind> known() {
        return KNOWN.stream().map(Known::kind).toList();
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known kind, or the code of any other
     */
    public String label(Locale locale) {
        for (Known known : KNOWN) {
            if (known.kind.equals(this)) {
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
