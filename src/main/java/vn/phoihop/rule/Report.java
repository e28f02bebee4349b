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
    private final List<Draft> drafts = new ArrayList<>();
    private Pointer owner = Pointer.ROOT;
    private @Nullable String attribute;
    private int item = -1;
    private @Nullable String part;
    private Recorded.@Nullable Key within;
    private @Nullable Rule rule;
    private int number;
    private @Nullable Section<?> section;
    private @Nullable Object whole;
    private int index;

    Report() {}

    /** The item of a section whose elements come next. */
    void in(Section<?> section, Object whole, int index) {
        this.section = section;
        this.whole = whole;
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

    /** The rule that looks at it. */
    void by(Rule rule, int number) {
        this.rule = rule;
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
        return add(owner.to(attribute, item, part));
    }

    /**
     * Reports a finding at an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON, whether it is stated or not
     * @return the finding, to add what it is about
     */
    public Detail at(String attribute) {
        return add(owner.to(this.attribute, item, part).to(attribute));
    }

    /**
     * Reports a finding at an item of an attribute of the element.
     *
     * @param attribute the name of the attribute as it is written in JSON
     * @param item the number of the item, from 0
     * @return the finding, to add what it is about
     */
    public Detail at(String attribute, int item) {
        return add(owner.to(this.attribute, this.item, part).to(attribute, item));
    }

    /** Reports that the rule failed on the element. */
    void failed(RuntimeException cause) {
        Rule failed = Require.stated("rule", rule);
        rule = Failure.of(failed);
        here().with("rule", failed.code()).with("exception", cause.getClass().getSimpleName());
        rule = failed;
    }

    private Detail add(Pointer place) {
        Draft draft = new Draft(
                Require.stated("rule", rule),
                number,
                place.toString(),
                Require.stated("section", section),
                Require.stated("item", whole),
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
