/**
 * Who must, should, may or must not do what?
 *
 * <p>A {@link vn.phoihop.duty.Duty} is one normative statement (quy định về trách nhiệm): its {@link
 * vn.phoihop.duty.Modality}, its {@link vn.phoihop.duty.Bearers}, whom it is owed to, the action in words, the acts or
 * matters it lists ({@link vn.phoihop.duty.Parts}), and how it must be done. It says what the text lays down, not
 * whether it was done.
 *
 * <p>Not everything normative is in the text. A duty that follows from another ("A directs B to do x" lays x on B) is
 * <em>derived</em>; one the text takes for granted is <em>implied</em>. And where a sentence of the text has no
 * subject, which Vietnamese administrative prose likes, its bearer is read from the context: such a duty lists {@code
 * bearers} among what was inferred.
 *
 * <pre>{@code
 * Duty duty = Duty.builder()
 *         .id(ElementId.of("d2"))
 *         .modality(Modality.MUST)
 *         .bearers(Bearers.of(PartyRef.of("cong-ttdt-cp")))
 *         .addInferred(Duty.Inferred.BEARERS)
 *         .action(Words.of("Chủ động xây dựng nguồn tin chính thức", "Proactively build an official source"))
 *         .addCite(Cite.of("s1", "p6"))
 *         .build();
 * }</pre>
 */
@NullMarked
package vn.phoihop.duty;

import org.jspecify.annotations.NullMarked;
