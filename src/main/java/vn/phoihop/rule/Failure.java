package vn.phoihop.rule;

import vn.phoihop.document.Words;

/** What stands among the findings where a rule threw instead of reporting. */
final class Failure {
    static final String CODE = "rule-failed";

    private static final Words BECAUSE =
            Words.of("Quy tắc phải kiểm tra được mọi văn bản", "A rule must be able to check any agreement");
    private static final Words SENTENCE = Words.of(
            "Quy tắc “{rule}” không kiểm tra được mục này ({exception})",
            "the rule \"{rule}\" could not check this ({exception})");

    private Failure() {}

    static Rule of(Rule failed) {
        return Rule.failure(CODE, BECAUSE, SENTENCE, failed.scope());
    }
}
