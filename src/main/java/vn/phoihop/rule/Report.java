package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.Require;

/**
 * Where the check of a rule says what is wrong with the element it looks at.
 *
 * <p>{@code report.here()} places a finding at the element; {@code report.at("day")} at its attribute {@code day}.
 * {@code report.at("day").with("written", "20/2")} adds a value that the finding is about, under the name by which the
 * sentence of the rule speaks of it; it is kept as plain text ({@code toString}, so a day is {@code 2021-02-20}), and a
 * sentence is made only when somebody reads it.
 *
 * <p>Good only while the check of one element runs.
 */
public final class Report {
    private final List<Rule> rules;
    private final List<Draft> drafts = new ArrayList<>();
    private Pointer owner = Pointer.ROOT;
    private @Nullable String attribute;
    private int item = -1;
    private @Nullable String part;
    private Recorded.@Nullable Key within;
    private int number;
    private @Nullable Section<?> section;
    private List<?> items = List.of();
    private int index;

    /** A report for the rules of a book. */
    Report(List<Rule> rules) {
        this.rules = rules;
    }

    /** The section whose items come next. */
    <T> void in(Section<T> section, List<T> items) {
        this.section = section;
        this.items = items;
    }

    /** The number of the item whose elements come next. */
    void at(int index) {
        this.index = index;
    }

    /** The element that comes next; its place is put together only if there is something to report. */
    void on(Pointer owner, @Nullable String attribute, int item, @Nullable String part, Recorded.@Nullable Key within) {
        this.within = within;
        this.owner = owner;
        this.attribute = attribute;
        this.item = item;
        this.part = part;
    }

    /** The number of the rule in the book that looks at it. */
    void by(int number) {
        this.number = number;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /**
     * Reports a finding at the element.
     *
     * @return the finding, to add what it is about
     */
    public Detail here() {
        return add(rules.get(number), place());
    }

    /**
     * Reports a finding at an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON, whether it is stated or not
     * @return the finding, to add what it is about
     */
    public Detail at(String attribute) {
        return add(rules.get(number), place().to(attribute));
    }

    /**
     * Reports a finding at an item of an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON
     * @param item the number of the item, from 0
     * @return the finding, to add what it is about
     */
    public Detail at(String attribute, int item) {
        return add(rules.get(number), place().to(attribute, item));
    }

    /** Reports that the rule failed on the element. */
    void failed(RuntimeException cause) {
        Rule failed = rules.get(number);
        add(Failure.of(failed), place())
                .with("rule", failed.code())
                .with("exception", cause.getClass().getSimpleName());
    }

    private Pointer place() {
        return owner.to(attribute, item, part);
    }

    private Detail add(Rule rule, Pointer place) {
        Draft draft = new Draft(
                rule,
                number,
                place.toString(),
                Require.stated("section", section),
                Require.stated("item", items.get(index)),
                index,
                within);
        drafts.add(draft);
        return new Detail(draft);
    }

    /** A finding just reported. Good only while the check of one element runs. */
    public static final class Detail {
        private final Draft draft;

        private Detail(Draft draft) {
            this.draft = draft;
        }

        /**
         * Adds a value that the finding is about.
         *
         * @param name its name, by which the sentence of the rule speaks of it
         * @param value the value
         * @return this
         */
        public Detail with(String name, Object value) {
            draft.arguments().put(name, value.toString());
            return this;
        }
    }
}
