package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.DueSentences;

/**
 * One step of how a due date was found, or what kept it from being found.
 *
 * <p>{@code rolled} with {@code 2021-03-27}, the name of that day and {@code 2021-03-29}: the limit ended on a Saturday
 * and therefore ends with Monday, under Article 148.5 of the Civil Code. The code and the arguments are data; the
 * sentence is made when it is asked for.
 *
 * <p>Where another law than Vietnam's governs, what would cite an article of it ends in {@code -uncited} and cites none:
 * {@code rolled-uncited}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the step, such as {@code rolled}
 * @param arguments what it is about, days as ISO dates
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "article", "arguments"})
public record Reason(
        @JsonProperty("code") String code,
        @JsonProperty("arguments") List<String> arguments) {
    /**
     * Makes a reason.
     *
     * @param code the code
     * @param arguments what it is about
     */
    public Reason {
        Require.kebab("code", code);
        arguments = List.copyOf(arguments);
    }

    /** {@return the article it rests on, such as {@code CC 148.5} of the Civil Code; none for a bare fact} */
    @JsonProperty("article")
    public Optional<String> article() {
        return DueSentences.article(code);
    }

    /**
     * Says it, with the article.
     *
     * @param locale the language, Vietnamese or English
     * @return the sentence
     */
    public String text(Locale locale) {
        return DueSentences.text(code, arguments, locale);
    }
}
