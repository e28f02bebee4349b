package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Require;

/**
 * The part somebody has in an agreement as a whole, or in its signing.
 *
 * <p>An open code: lower-case words joined by hyphens. The constants are the known ones and have a name in Vietnamese
 * and English; any other, such as {@code standing-secretariat}, is as good and is shown as it is written. Who leads and
 * who coordinates in one duty is said by that duty; a role says it of the instrument as a whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 */
public record Role(@JsonValue String code) {
    /** Agreed on the instrument as one of its sides (bên tham gia). Example: both sides of a signed programme. */
    public static final Role PARTY = new Role("party");
    /** Issued the instrument alone, by its authority (cơ quan ban hành). Example: the sender of an official letter. */
    public static final Role ISSUER = new Role("issuer");
    /** Is given a duty by the issuer (được giao). Example: a department that a letter instructs. */
    public static final Role ASSIGNED = new Role("assigned");
    /** Leads the carrying-out and answers for its result (chủ trì). Example: a department named to lead a programme. */
    public static final Role LEAD = new Role("lead");
    /** Is the single contact for information (đầu mối). Example: a department that passes on a province's documents. */
    public static final Role FOCAL_POINT = new Role("focal-point");
    /** Urges others to do their part (đôn đốc), with no power over the substance. */
    public static final Role URGING = new Role("urging");
    /** Is ordered, and paid, to do something (được đặt hàng). Example: a portal commissioned to cover a province. */
    public static final Role COMMISSIONED = new Role("commissioned");
    /** Is addressed by the instrument as one of those who are to carry it out (đối tượng thực hiện). */
    public static final Role ADDRESSEE = new Role("addressee");
    /** Is to gain by it (thụ hưởng). Example: a border post that is to be supplied with documents. */
    public static final Role BENEFICIARY = new Role("beneficiary");
    /** Receives what others report (nơi nhận báo cáo). Example: leaders of the Government. */
    public static final Role RECIPIENT = new Role("recipient");
    /** Is named to coordinate with whoever carries out (phối hợp). Example: a Party commission beside a department. */
    public static final Role COORDINATING = new Role("coordinating");
    /** Saw the signing (chứng kiến). Example: the Prime Minister at the signing of a programme. Signs nothing by it. */
    public static final Role WITNESS = new Role("witness");
    /** Signed (người ký). Only when the source says so: whoever speaks at a signing need not have signed. */
    public static final Role SIGNATORY = new Role("signatory");
    /** Spoke for a side (phát biểu). Example: a chairman who affirms what his province will do. */
    public static final Role SPEAKER = new Role("speaker");
    /** Was present otherwise (tham dự). Example: leaders of a province at the working session around a signing. */
    public static final Role ATTENDEE = new Role("attendee");

    private record Known(Role role, Words label) {}

    private static final List<Known> KNOWN = List.of(
            new Known(PARTY, Words.of("bên tham gia", "party")),
            new Known(ISSUER, Words.of("cơ quan ban hành", "issuer")),
            new Known(ASSIGNED, Words.of("được giao nhiệm vụ", "assigned")),
            new Known(LEAD, Words.of("chủ trì", "lead")),
            new Known(FOCAL_POINT, Words.of("đầu mối", "focal point")),
            new Known(URGING, Words.of("đôn đốc", "urging")),
            new Known(COMMISSIONED, Words.of("được đặt hàng", "commissioned")),
            new Known(ADDRESSEE, Words.of("đối tượng thực hiện", "addressee")),
            new Known(BENEFICIARY, Words.of("thụ hưởng", "beneficiary")),
            new Known(RECIPIENT, Words.of("nơi nhận báo cáo", "recipient of reports")),
            new Known(COORDINATING, Words.of("phối hợp", "coordinating")),
            new Known(WITNESS, Words.of("chứng kiến", "witness")),
            new Known(SIGNATORY, Words.of("người ký", "signatory")),
            new Known(SPEAKER, Words.of("phát biểu", "speaker")),
            new Known(ATTENDEE, Words.of("tham dự", "attendee")));

    /**
     * Makes a role.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Role {
        Require.kebab("role", code);
    }

    /**
     * Makes a role.
     *
     * @param code the code
     * @return the role
     */
    public static Role of(String code) {
        return new Role(code);
    }

    /**
     * Gives the name for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of a known role, or the code of any other
     */
    public String label(Locale locale) {
        for (Known known : KNOWN) {
            if (known.role.equals(this)) {
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
