package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/**
 * How strongly a duty binds. A closed code.
 *
 * <p>In Vietnamese texts the modality stands in the verb, not in a modal word; each constant names the usual ones.
 */
public enum Modality {
    /**
     * An obligation: not doing it is a breach. Read from <i>giao, yêu cầu, có trách nhiệm, sẽ</i> in an undertaking,
     * and from a bare imperative verb. Fails as a reading when <i>sẽ</i> stands inside a hope or belief: that binds
     * nobody.
     */
    MUST("must", Words.of("phải", "must")),
    /**
     * A soft obligation, of attention more than of result. Read from <i>chú trọng, quan tâm, ưu tiên</i>. Not doing it
     * is never a breach.
     */
    SHOULD("should", Words.of("nên", "should")),
    /**
     * A permission or discretion. Read from <i>được, có quyền, có thể</i>. Fails as a reading when <i>được</i> only
     * marks the passive.
     */
    MAY("may", Words.of("được", "may")),
    /** A prohibition: doing it is a breach. Read from <i>không được, nghiêm cấm</i>. */
    MUST_NOT("must-not", Words.of("không được", "must not"));

    private final String code;
    private final Words label;

    Modality(String code, Words label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the code as it is written, such as {@code must-not}} */
    @JsonValue
    public String code() {
        return code;
    }

    /** {@return whether failing it is a breach: of what must and what must not be done} */
    public boolean isBinding() {
        return this == MUST || this == MUST_NOT;
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
    public static Modality of(@Nullable String code) {
        return Codes.find("modality", values(), Modality::code, code);
    }
}
