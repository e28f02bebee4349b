package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * How one instance of a duty stands on a day (STAND-6). A closed code, declared from the worst to the best, which is the
 * order of {@link #worst}.
 *
 * <p>A standing is worked out and never stored. Two questions are kept apart: {@link #isOpen()}, whether something is
 * still owed, and {@link Instance#isBreach()}, whether the duty was failed; an instance done late is no longer open, and
 * the delay stays a breach.
 */
public enum Standing {
    /** A prohibition was broken, or a failure was recorded (vi phạm). Example: a judgement that a report told nothing. */
    VIOLATED("violated", Words.of("vi phạm", "violated")),
    /** Its due day is over, and the record shows that it was not done (quá hạn). From the day after the effective day. */
    OVERDUE("overdue", Words.of("quá hạn", "overdue")),
    /** It cannot be told, and the explanation lists what is missing (chưa rõ). Example: a record that ends too early. */
    UNKNOWN("unknown", Words.of("chưa rõ", "unknown")),
    /** Only a person can tell: a soft word such as "promptly", a condition in words (cần xem xét, kết luận). */
    FOR_JUDGEMENT("for-judgement", Words.of("cần xem xét, kết luận", "for judgement")),
    /** Done after its due day (hoàn thành muộn). The delay stays visible. */
    FULFILLED_LATE("fulfilled-late", Words.of("hoàn thành muộn", "fulfilled late")),
    /** It can and must be done, and there is time (đang thực hiện). */
    OPEN("open", Words.of("đang trong hạn", "open")),
    /** Its clock stands still (tạm dừng). */
    SUSPENDED("suspended", Words.of("tạm dừng", "suspended")),
    /** What it waits for has not come: its occasion, its cycle, its condition, another duty (chờ). */
    AWAITING("awaiting", Words.of("chờ phát sinh", "awaiting")),
    /** It is borne all the time, and no single act discharges it (thường xuyên). */
    CONTINUING("continuing", Words.of("thực hiện thường xuyên", "continuing")),
    /** A right that can be exercised (có thể thực hiện quyền). */
    AVAILABLE("available", Words.of("có thể thực hiện quyền", "available")),
    /** A prohibition that nobody is recorded to have broken (tuân thủ). */
    OBSERVED("observed", Words.of("chưa ghi nhận vi phạm", "observed")),
    /** The agreement, or the duty in it, is not in force yet (chưa có hiệu lực). */
    NOT_IN_FORCE("not-in-force", Words.of("chưa có hiệu lực", "not in force")),
    /** The agreement ended before it fell due, or a right was not exercised in time (hết hiệu lực thực hiện). */
    LAPSED("lapsed", Words.of("không còn phải thực hiện", "lapsed")),
    /** Another text took the duty away before it fell due (bãi bỏ). */
    WITHDRAWN("withdrawn", Words.of("được bãi bỏ, thay thế", "withdrawn")),
    /** Those who could do so spared the bearer (miễn). */
    WAIVED("waived", Words.of("được miễn", "waived")),
    /** A continuing duty whose agreement has ended (kết thúc). */
    ENDED("ended", Words.of("đã kết thúc", "ended")),
    /** A right that was exercised (đã thực hiện quyền). */
    EXERCISED("exercised", Words.of("đã thực hiện quyền", "exercised")),
    /** Done in time (hoàn thành). */
    FULFILLED("fulfilled", Words.of("hoàn thành", "fulfilled"));

    private final String code;
    private final Words label;

    Standing(String code, Words label) {
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

    /** {@return whether something is owed now or may be asked for: open, overdue, suspended, continuing, for judgement} */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, OVERDUE, SUSPENDED, CONTINUING, FOR_JUDGEMENT -> true;
            default -> false;
        };
    }

    /** {@return whether it stays so whatever the day, as long as nothing else is recorded} */
    public boolean isFinal() {
        return switch (this) {
            case VIOLATED, FULFILLED, FULFILLED_LATE, LAPSED, WITHDRAWN, WAIVED, ENDED, EXERCISED -> true;
            default -> false;
        };
    }

    /** Whether it is a failure of whoever is bound. */
    boolean isFailure() {
        return this == OVERDUE || this == VIOLATED || this == FULFILLED_LATE;
    }

    /**
     * Gives the worst of several, as a roll-up over several bearers or instances.
     *
     * @param standings the standings
     * @return the one declared first, or empty if there are none
     */
    public static Optional<Standing> worst(Collection<Standing> standings) {
        return standings.stream().min(Standing::compareTo);
    }

    /**
     * Finds the constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none, with the codes there are
     */
    @JsonCreator
    public static Standing of(@Nullable String code) {
        return Codes.find("standing", values(), Standing::code, code);
    }
}
