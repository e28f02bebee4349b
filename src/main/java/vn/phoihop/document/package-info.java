/**
 * How are documents described and cited?
 *
 * <p>An agreement seldom lies on the table itself. What one has is a page about it: a report of its signing, a notice,
 * a scan of two pages out of nine. A {@link vn.phoihop.document.Source} is such a page, with what is known of its
 * origin and with its {@link vn.phoihop.document.Completeness}: only a full text lets one conclude from silence. A
 * {@link vn.phoihop.document.Cite} points into a source; every element of an agreement carries the cites it was read
 * from.
 *
 * <p>{@link vn.phoihop.document.Words} is text for people, by language. It is never parsed and nothing depends on it.
 *
 * <p>This room knows nothing of agreements; it can be used to describe any document.
 *
 * <pre>{@code
 * Source report = Source.builder()
 *         .id("s1")
 *         .title(Words.of("Tin về lễ ký", "News of the signing"))
 *         .completeness(Completeness.REPORT)
 *         .build();
 * Cite leadParagraph = Cite.of("s1", "p2");
 * }</pre>
 */
@NullMarked
package vn.phoihop.document;

import org.jspecify.annotations.NullMarked;
