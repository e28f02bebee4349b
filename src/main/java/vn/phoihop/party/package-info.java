/**
 * Who is bound, and who else has a part?
 *
 * <p>A party may carry codes that others gave it ({@link vn.phoihop.party.Identifier}), such as its agency code; a closed
 * code goes on standing in the documents of its time.
 *
 * <p>A {@link vn.phoihop.party.Party} is whoever an agreement names: a body (cơ quan), an office (chức vụ), a class of
 * bodies or of persons ("the units and localities"), a locality where it stands for an owner. A {@link
 * vn.phoihop.party.Person} is a natural person named in it, perhaps as holder of an office. Both have a {@link
 * vn.phoihop.party.PartyId} from one name space, so that a {@link vn.phoihop.party.Participation} can say of either in
 * which {@link vn.phoihop.party.Role} it takes part: party, issuer, witness.
 *
 * <p>Being listed binds nobody: only a duty does. Wherever somebody bears, receives or acts stands a {@link
 * vn.phoihop.party.PartyRef}: a party itself, or each member of a class.
 *
 * <p>Bodies come and go while agreements stand: a {@link vn.phoihop.party.Register} says, from dated facts that are each
 * as sure as they are, who has the functions of a body on a day ({@link vn.phoihop.party.Succession}) and who belongs to
 * a class.
 *
 * <pre>{@code
 * Party portal = Party.builder()
 *         .id(PartyId.of("cong-ttdt-cp"))
 *         .kind(Party.Kind.BODY)
 *         .name(Words.of("Cổng Thông tin điện tử Chính phủ", "Government Portal"))
 *         .addAlias("Cổng TTĐT Chính phủ")
 *         .build();
 * PartyRef.of("cong-ttdt-cp");       // the portal
 * PartyRef.eachOf("don-vi");         // each member of the class don-vi
 * }</pre>
 */
@NullMarked
package vn.phoihop.party;

import org.jspecify.annotations.NullMarked;
