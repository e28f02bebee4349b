package vn.phoihop.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Words;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Phrases;

/**
 * What must hold for a duty to bind: true, false, or not known.
 *
 * <p>{@code {"fact": "funds-allotted"}} is a fact by name, which an event of the record establishes or denies; {@code
 * {"described": {"vi": "khi điều kiện cho phép"}}} is in words alone, for a person to judge. {@code {"not": …}}, {@code
 * {"all": [… , …]}} and {@code {"any": [… , …]}} join them.
 *
 * <p>Nothing follows from silence: a fact of which the record says nothing is unknown, and unknown is neither true nor
 * false (Kleene's strong logic). {@code all} is false as soon as one is false, whatever the others are.
 *
 * <p>Conditions stand in conditions at most ten deep. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.Fact.class),
    @JsonSubTypes.Type(Condition.Described.class),
    @JsonSubTypes.Type(Condition.Not.class),
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class)
})
public sealed interface Condition
        permits Condition.Fact, Condition.Described, Condition.Not, Condition.All, Condition.Any {
    /** How deep conditions may stand in one another. */
    int DEEPEST = 10;

    /**
     * Makes a fact by name.
     *
     * @param name the name, lower-case words joined by hyphens
     * @return the condition
     * @throws IllegalArgumentException if the name is not of this form
     */
    static Condition fact(String name) {
        return new Fact(name);
    }

    /**
     * Makes a condition in words, for a person to judge.
     *
     * @param words the words
     * @return the condition
     */
    static Condition described(Words words) {
        return new Described(words);
    }

    /**
     * Makes the opposite of a condition.
     *
     * @param condition the condition
     * @return what holds when it does not
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * Makes a condition of several that must all hold.
     *
     * @param parts the parts, two or more
     * @return the condition
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * Makes a condition of several of which one must hold.
     *
     * @param parts the parts, two or more
     * @return the condition
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /** {@return the conditions it is made of, in order; none of one that stands by itself} */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * Says it.
     *
     * @param locale the language, Vietnamese or English
     * @return such as {@code funds-allotted và không phải urgent}; a fact by its name, since the name is all that is known
     */
    String label(Locale locale);

    /**
     * A fact by name.
     *
     * @param fact the name, lower-case words joined by hyphens
     */
    record Fact(@JsonProperty("fact") String fact) implements Condition {
        /**
         * Makes a fact.
         *
         * @param fact the name, lower-case words joined by hyphens
         * @throws IllegalArgumentException if the name is missing or not of this form
         */
        @JsonCreator
        public Fact {
            Require.kebab("fact", fact);
        }

        @Override
        public String label(Locale locale) {
            return fact;
        }
    }

    /**
     * A condition in words, which only a person can judge.
     *
     * @param described the words
     */
    record Described(@JsonProperty("described") Words described) implements Condition {
        /**
         * Makes a condition in words.
         *
         * @param described the words
         * @throws IllegalArgumentException if they are missing
         */
        @JsonCreator
        public Described {
            Require.stated("described", described);
        }

        @Override
        public String label(Locale locale) {
            return described.text(locale);
        }
    }

    /**
     * That another does not hold.
     *
     * @param not the other
     */
    record Not(@JsonProperty("not") Condition not) implements Condition {
        /**
         * Makes the opposite.
         *
         * @param not the other
         * @throws IllegalArgumentException if it is missing or conditions stand too deep
         */
        @JsonCreator
        public Not {
            bound("not", List.of(Require.stated("not", not)));
        }

        @Override
        public String label(Locale locale) {
            return Phrases.say("not", locale, within(not, locale));
        }

        @Override
        public List<Condition> parts() {
            return List.of(not);
        }
    }

    /**
     * That all of several hold.
     *
     * @param all the conditions, at least one
     */
    record All(@JsonProperty("all") List<Condition> all) implements Condition {
        /**
         * Makes a condition of several.
         *
         * @param all the conditions, at least one
         * @throws IllegalArgumentException if there is none or conditions stand too deep
         */
        @JsonCreator
        public All {
            all = bound("all", Require.stated("all", all));
        }

        @Override
        public String label(Locale locale) {
            return joined("and", all, locale);
        }

        @Override
        public List<Condition> parts() {
            return all;
        }
    }

    /**
     * That at least one of several holds.
     *
     * @param any the conditions, at least one
     */
    record Any(@JsonProperty("any") List<Condition> any) implements Condition {
        /**
         * Makes a condition of several.
         *
         * @param any the conditions, at least one
         * @throws IllegalArgumentException if there is none or conditions stand too deep
         */
        @JsonCreator
        public Any {
            any = bound("any", Require.stated("any", any));
        }

        @Override
        public String label(Locale locale) {
            return joined("or", any, locale);
        }

        @Override
        public List<Condition> parts() {
            return any;
        }
    }

    private static String joined(String by, List<Condition> parts, Locale locale) {
        return parts.stream()
                .map(part -> within(part, locale))
                .reduce((said, next) -> Phrases.say(by, locale, said, next))
                .orElseThrow();
    }

    /** A condition within another; in brackets if it is made of several. */
    private static String within(Condition condition, Locale locale) {
        String label = condition.label(locale);
        return condition.parts().size() > 1 ? "(" + label + ")" : label;
    }

    private static List<Condition> bound(String attribute, List<Condition> parts) {
        List<Condition> copy = List.copyOf(parts);
        if (copy.isEmpty()) {
            throw new RefusedValueException("conditions-none", attribute);
        }
        int deepest = 0;
        for (Condition part : copy) {
            deepest = Math.max(deepest, depth(part));
        }
        if (deepest >= DEEPEST) {
            throw new RefusedValueException(
                    "condition-depth", attribute, String.valueOf(DEEPEST), String.valueOf(deepest + 1));
        }
        return copy;
    }

    private static int depth(Condition condition) {
        int deepest = 0;
        for (Condition part : condition.parts()) {
            deepest = Math.max(deepest, depth(part));
        }
        return deepest + 1;
    }
}
