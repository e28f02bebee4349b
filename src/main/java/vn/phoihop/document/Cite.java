package vn.phoihop.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import vn.phoihop.internal.Require;

/**
 * A place in a source: where an element was read.
 *
 * <p>{@code Cite.of("s1", "p5")} is the fifth paragraph of the source {@code s1}. The place is the author's own way of
 * finding it again. For pages without numbering the bundled agreements count paragraphs, {@code p1} being the title;
 * for numbered texts write the clause, such as {@code khoản 2 Điều 5}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the id of the {@link Source}
 * @param at the place in it, not blank
 */
@JsonPropertyOrder({"source", "at"})
public record Cite(
        @JsonProperty("source") String source,
        @JsonProperty("at") String at) {
    /**
     * Makes a cite.
     *
     * @param source the id of the {@link Source}
     * @param at the place in it, not blank
     * @throws IllegalArgumentException if the source is not an id or the place is blank
     */
    @JsonCreator
    public Cite {
        Require.id("source", source);
        Require.text("at", at);
    }

    /**
     * Makes a cite.
     *
     * @param source the id of the source
     * @param at the place in it
     * @return the cite
     */
    public static Cite of(String source, String at) {
        return new Cite(source, at);
    }
}
