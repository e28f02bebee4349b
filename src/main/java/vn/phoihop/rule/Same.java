package vn.phoihop.rule;

import java.util.List;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.rule.Attribute.Sameness;
import vn.phoihop.rule.Links.Link;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;

/** What counts of a value when two accounts are compared. */
final class Same {
    /** Of a name: not its letter case, spaces, the place of its tone marks, or how its characters are composed. */
    static final Sameness<String> NAME = (name, context) -> Names.folded(name);
    /** Of a number and symbol: what it is read as. */
    static final Sameness<String> NUMBER = (number, context) -> Keyed.number(number);
    /** Of words: those of the language in which both accounts have them. */
    static final Sameness<Words> WORDS = (words, context) -> context.words(words);
    /** Of a listed act or matter: its words and who does it; its label says no more than where it stands. */
    static final Sameness<Parts.Part> PART = (part, context) ->
            List.of(context.words(part.words()), part.bearer().map(ref -> ref(ref, context.link())));
    /** Of an occasion: what the milestones and duties it names lead to. */
    static final Sameness<Occasion> OCCASION = (occasion, context) -> SameTimes.occasion(occasion, context.link());
    /** Of a condition: its words as such. */
    static final Sameness<Condition> CONDITION = SameTimes::condition;
    /** Of a window: both its ends. */
    static final Sameness<Duty.Window> WINDOW = (window, context) -> List.of(
            window.from().map(one -> SameTimes.occasion(one, context.link())),
            window.until().map(one -> SameTimes.occasion(one, context.link())));
    /** Of a reading: its words. */
    static final Sameness<Ambiguity.Reading> READING = (reading, context) -> context.words(reading.words());
    /** Of a place in a text: not the chapter of an article, since articles are numbered through. */
    static final Sameness<Provision> PROVISION = (provision, context) -> provision.withoutDivisions();
    /** Of an amount: its number, whatever zeros stand behind the decimal point. */
    static final Sameness<Quantity> QUANTITY =
            (quantity, context) -> List.of(quantity.amount().stripTrailingZeros(), quantity.unit());
    /** Of a party or person: whom the id leads to. */
    static final Sameness<PartyId> PARTY = (id, context) -> context.link().to(id.value());
    /** Of a reference to parties: whom it leads to. */
    static final Sameness<PartyRef> REF = (ref, context) -> ref(ref, context.link());
    /** Of an id: what it leads to. */
    static final Sameness<ElementId> ELEMENT = (id, context) -> context.link().to(id.value());
    /** Of a cross-reference: the place, and the document the id leads to. */
    static final Sameness<CrossReference> CROSS_REFERENCE = (reference, context) -> List.of(
            reference.provision().withoutDivisions(),
            reference
                    .document()
                    .map(id -> context.link().to(id.value()))
                    .map(List::of)
                    .orElseGet(List::of));
    /** Of a way in which instances come about: the milestone that an event leads to; words as such. */
    static final Sameness<Arising> ARISING = SameTimes::arising;
    /** Of a deadline: the milestones that events lead to; words as such. */
    static final Sameness<Deadline> DEADLINE = SameTimes::deadline;

    private Same() {}

    static Object ref(PartyRef ref, Link link) {
        if (ref.party().isEmpty()) {
            return ref.text(); // a role leads nowhere before it is filled
        }
        Object to = link.to(ref.party().get().value());
        if (ref instanceof PartyRef.EachOf) {
            return List.of("each", to);
        }
        return ref instanceof PartyRef.OthersThan ? List.of("others-than", to) : to;
    }
}
