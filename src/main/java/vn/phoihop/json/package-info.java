/**
 * How is an agreement written down?
 *
 * <p>As one JSON document (RFC 8259) whose field names are those of the types' attributes, made to be written by hand:
 * references are plain strings, what is unstated is left out. {@link vn.phoihop.json.PhoihopJson} reads and writes it.
 *
 * <p>Reading is strict. A field nobody knows, a null, a number where text is due, a day that does not exist, the same
 * field twice, anything behind the end: each is refused with an {@link vn.phoihop.json.UnreadableJsonException} that
 * says in the words of the document what was expected, what was found and {@linkplain vn.phoihop.json.Place where}.
 * Reading says nothing about whether the agreement is sound; that is for {@link vn.phoihop.rule}.
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
