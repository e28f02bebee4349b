package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * The form an instrument takes. A closed code: the forms in which Vietnamese public bodies agree with one another, or
 * lay duties on one another.
 *
 * @see <a
 *     href="https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/33707/29-loai-van-ban-hanh-chinh-theo-quy-dinh-hien-hanh">the
 *     types of administrative documents of Decree 30/2020/NĐ-CP</a>
 */
public enum AgreementKind {
    /** Joint resolution (nghị quyết liên tịch), signed by the heads of all. Example: 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN. */
    JOINT_RESOLUTION("joint-resolution", Words.of("Nghị quyết liên tịch", "Joint resolution")),
    /**
     * Coordination rules (quy chế phối hợp), signed by all sides or issued by a decision of one. Example:
     * 01/QCPH/UBND-UBMTTQ.
     */
    COORDINATION_RULES("coordination-rules", Words.of("Quy chế phối hợp", "Coordination rules")),
    /**
     * Cooperation programme (chương trình phối hợp) for a period, signed by the leaders of each side. Example:
     * 12/CTrPH-MTTW-BVHTTDL.
     */
    COOPERATION_PROGRAMME("cooperation-programme", Words.of("Chương trình phối hợp", "Cooperation programme")),
    /** Agreement (bản thỏa thuận), often with a company or a newspaper. */
    COOPERATION_AGREEMENT("cooperation-agreement", Words.of("Thỏa thuận hợp tác", "Cooperation agreement")),
    /** Memorandum (bản ghi nhớ), often for a year. */
    MEMORANDUM("memorandum", Words.of("Bản ghi nhớ", "Memorandum")),
    /** Plan (kế hoạch), of one issuer or joint. Example: 2888/KH-UBND. */
    PLAN("plan", Words.of("Kế hoạch", "Plan")),
    /** Notice (thông báo) of conclusions or that an arrangement exists. Example: 213/TB-VPCP. */
    NOTICE("notice", Words.of("Thông báo", "Notice")),
    /** Official letter (công văn) that instructs or assigns; its symbol has no type. Example: 155/UBND-KGVX. */
    OFFICIAL_LETTER("official-letter", Words.of("Công văn", "Official letter"));

    private final String code;
    private final Words label;

    AgreementKind(String code, Words label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the code as it is written, such as {@code official-letter}} */
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
    public static AgreementKind of(@Nullable String code) {
        return Codes.find("kind of agreement", values(), AgreementKind::code, code);
    }
}
