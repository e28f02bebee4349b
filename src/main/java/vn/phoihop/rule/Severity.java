package vn.phoihop.rule;

import java.util.Locale;
import vn.phoihop.document.Words;

/** How grave a finding is, gravest first. */
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
}
