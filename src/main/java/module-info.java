/**
 * Agreements between public bodies as typed, immutable values: who agreed, who owes what to whom, and whether the text
 * is sound.
 *
 * <p>Start with {@link vn.phoihop.agreement.Agreement}, read one with {@link vn.phoihop.json.PhoihopJson}, check it
 * with {@link vn.phoihop.rule.RuleBooks#standard()}.
 */
module vn.phoihop {
    requires transitive com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.assertj.core;
    requires static transitive org.jspecify;

    exports vn.phoihop.document;
    exports vn.phoihop.time;
    exports vn.phoihop.party;
    exports vn.phoihop.duty;
    exports vn.phoihop.agreement;
    exports vn.phoihop.record;
    exports vn.phoihop.status;
    exports vn.phoihop.rule;
    exports vn.phoihop.json;

    opens vn.phoihop.document to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.party to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.duty to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.agreement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.record to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.rule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens vn.phoihop.status to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
