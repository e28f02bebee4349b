package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;

/** How grave a finding is, gravest first. A closed code. */
public enum Severity {
    /** The agreement cannot be relied on as written. Example: a duty borne by a party that nobody listed. */
    ERROR("error", Words.of("lỗi", "error")),
    /** Somebody who knows the matter must look. Example: a province that the letter never names. */
    WARNING("warning", Words.of("cảnh báo", "warning")),
    /** Worth knowing, nothing to mend. Example: a day printed without its year and read from the context. */
    NOTICE("notice", Words.of("lưu ý", "notice"));

    private final String code;
    private final Words label;

    Severity(String code, Words label) {
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
    public static Severity of(@Nullable String code) {
        return Codes.find("severity", values(), Severity::code, code);
    }
}
