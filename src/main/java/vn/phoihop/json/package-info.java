/**
 * How is an agreement written down?
 *
 * <p>As one JSON document (RFC 8259) whose field names are those of the types' attributes, made to be written by hand:
 * references are plain strings, what is unstated is left out. {@link vn.phoihop.json.PhoihopJson} reads and writes it.
 *
 * <p>Reading is strict. A field nobody knows, a null, a number where text is due, a day that does not exist, the same
 * field twice, anything behind the end: all that is wrong with a document is said in one {@link
 * vn.phoihop.json.UnreadableJsonException}, as {@linkplain vn.phoihop.json.JsonProblem problems} that say in the words
 * of the document what was expected, what was found and {@linkplain vn.phoihop.json.Place where}. Reading says nothing
 * about whether the agreement is sound; that is for {@link vn.phoihop.rule}, and {@link vn.phoihop.json.Places} tells
 * where in the text its findings stand.
 *
 * <p>Fields whose names begin with {@code x-} are their users' own and are kept in the {@code extensions} of elements
 * that have an id. A document of a newer minor version of the format is read by {@link
 * vn.phoihop.json.PhoihopJson#lenient()}, which keeps what it does not know.
 *
 * <p>The values themselves carry plain Jackson annotations, so an application can also bind them with a mapper of its
 * own, of Jackson 2 (with its modules for {@code Optional} and {@code java.time}) or Jackson 3. What such a mapper does
 * not check, nobody checks.
 *
 * <pre>{@code
 * Agreement agreement = PhoihopJson.readAgreement(Path.of("agreement.json"));
 * String json = PhoihopJson.writeAgreement(agreement);
 * }</pre>
 */
@NullMarked
package vn.phoihop.json;

import org.jspecify.annotations.NullMarked;
