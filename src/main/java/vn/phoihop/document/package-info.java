/**
 * How are documents described, numbered and cited?
 *
 * <p>An agreement seldom lies on the table itself. What one has is a page about it: a report of its signing, a notice,
 * a scan of two pages out of nine. A {@link vn.phoihop.document.Source} is such a page, with what is known of its
 * origin and with its {@link vn.phoihop.document.Completeness}: only a full text lets one conclude from silence. A
 * {@link vn.phoihop.document.Cite} points into a source; every element of an agreement carries the cites it was read
 * from.
 *
 * <p>Documents name one another by number and symbol: {@code 1191/QĐ-TTg}. A
 * {@link vn.phoihop.document.DocumentNumber} is one as the rules of numbering write it; a
 * {@link vn.phoihop.document.NumberReading} says what a person may make of one as it is printed, with every way of
 * reading it and never a guess. The abbreviation in it stands for a {@link vn.phoihop.document.DocumentType}, of a table
 * that is dated because types come and go. A number is not yet a document: it is unique within its issuer, type and year
 * only, which is what a {@link vn.phoihop.document.DocumentIdentity} holds and compares.
 *
 * <p>A {@link vn.phoihop.document.Provision} names a part of a document as Vietnamese texts do, {@code điểm a khoản 2
 * Điều 5}. It is not a cite: a cite says where this account was read, a provision where something stands in the
 * instrument itself, or in another.
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
 * DocumentNumber decision = DocumentNumber.parse("1191/QĐ-TTg");
 * }</pre>
 */
@NullMarked
package vn.phoihop.document;

import org.jspecify.annotations.NullMarked;
