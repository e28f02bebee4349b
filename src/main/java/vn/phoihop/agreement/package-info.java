/**
 * What was agreed?
 *
 * <p>An {@link vn.phoihop.agreement.Agreement} is one account of one instrument: a cooperation programme (chương trình
 * phối hợp), coordination rules, a memorandum, but also a plan or an official letter by which one body lays duties on
 * others. It holds who is named and in which role, the signing and the term, the documents it rests on, the duties, and
 * what binds nobody by itself: purposes and expectations ({@link vn.phoihop.agreement.Statement}), targets of others
 * that are merely referred to ({@link vn.phoihop.agreement.Target}). What its text leaves open is kept open, as an
 * {@link vn.phoihop.agreement.Ambiguity}.
 *
 * <p>Where its numbered text is at hand, a {@link vn.phoihop.agreement.Clause} is one article, clause or point of it,
 * with the other places it refers to; a duty says by its {@code clause} where it stands.
 *
 * <p>Two reports of the same programme are two agreements with the same {@code instrument}; they are compared, never
 * merged. What is empty is unstated. What is unsound as a whole, such as a duty of a party nobody listed, can be built,
 * read and written: it is a finding of a rule, not an error.
 *
 * <pre>{@code
 * Agreement letter = Agreement.builder()
 *         .id(ElementId.of("letter"))
 *         .instrument(ElementId.of("155-ubnd-kgvx-2023"))
 *         .kind(AgreementKind.OFFICIAL_LETTER)
 *         .title(Words.of("Về trang thông tin điện tử", "On websites"))
 *         .number("155/UBND-KGVX")
 *         .issued(LocalDate.of(2023, 1, 18))
 *         .build();
 * }</pre>
 */
@NullMarked
package vn.phoihop.agreement;

import org.jspecify.annotations.NullMarked;
