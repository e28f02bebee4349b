package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.internal.Extensions;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;

/**
 * The elements of an agreement that a rule looks at, one by one, in the order of the document.
 *
 * <p>Example: a rule of scope {@link #DUTIES} sees each duty of the agreement; one of scope {@link #TERM} sees the
 * term, or nothing if none is stated. The elements are found once for all rules of a book.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the elements
 */
@SuppressWarnings("UnusedTypeParameter") // ties a rule's check to the type of what it is shown
public final class Scope<E> {
    /** The agreement itself. */
    public static final Scope<Agreement> AGREEMENT = new Scope<>("agreement");
    /** Each party. */
    public static final Scope<Party> PARTIES = new Scope<>("parties");
    /** Each identifier of a party. */
    public static final Scope<Identifier> IDENTIFIERS = new Scope<>("identifiers");
    /** Each participation. */
    public static final Scope<Participation> PARTICIPATIONS = new Scope<>("participations");
    /** The signing. */
    public static final Scope<Signing> SIGNING = new Scope<>("signing");
    /** The term. */
    public static final Scope<Term> TERM = new Scope<>("term");
    /** Each clause, with how it stands among the others. */
    public static final Scope<Numbered> CLAUSES = new Scope<>("clauses");
    /** Each duty. */
    public static final Scope<Duty> DUTIES = new Scope<>("duties");
    /** Each target. */
    public static final Scope<Target> TARGETS = new Scope<>("targets");
    /** Each ambiguity. */
    public static final Scope<Ambiguity> AMBIGUITIES = new Scope<>("ambiguities");
    /** Each list that the source leaves open. */
    public static final Scope<Agreement.Listing> OPEN_LISTS = new Scope<>("open-lists");
    /** Each element that can have cites, whatever its type. */
    public static final Scope<Element> ELEMENTS = new Scope<>("elements");
    /** Each name and alias of a party, in each language. */
    public static final Scope<Name> NAMES = new Scope<>("names");
    /** Each number and symbol: the agreement's own and those of the documents it names. */
    public static final Scope<Mention> NUMBERS = new Scope<>("numbers");
    /** Each field that an element carries beside those of the format. */
    public static final Scope<Extension> EXTENSIONS = new Scope<>("extensions");
    /** Each id that an element, a source, a party or a person is given. */
    public static final Scope<Id> IDS = new Scope<>("ids");
    /** Each place where something is named by its id. */
    public static final Scope<Reference> REFERENCES = new Scope<>("references");
    /** Each place where a part of the instrument itself is cited: by a clause that refers to it, by a duty laid down in it. */
    public static final Scope<Citation> CITATIONS = new Scope<>("citations");

    private final String name;

    private Scope(String name) {
        this.name = name;
    }

    /** {@return the name of the scope, such as {@code duties}} */
    @Override
    public String toString() {
        return name;
    }

    /**
     * An element of any type, as far as all have it in common.
     *
     * @param cites its cites; the element's own list, which cannot be changed
     */
    public record Element(List<Cite> cites) {}

    /**
     * A clause among the others.
     *
     * @param clause the clause
     * @param earlier the pointer to the first clause with the same place, if there is one before
     * @param behind the clause listed before it that stands behind it in the numbering, if it is out of order
     * @param gap what is missing before it, if anything; none where no source is a full text, since silence then tells
     *     nothing
     */
    public record Numbered(Clause clause, Optional<String> earlier, Optional<Provision> behind, Optional<Gap> gap) {}

    /**
     * Numbers or letters that are missing between two clauses.
     *
     * @param first the first that is missing
     * @param last the last, the same if one is missing
     */
    public record Gap(Provision first, Provision last) {}

    /**
     * A place where a part of the instrument itself is cited.
     *
     * @param provision the part
     * @param missing the largest part of it that is not listed although others beside it are; none where no source is a
     *     full text, since silence then tells nothing
     */
    public record Citation(Provision provision, Optional<Provision> missing) {}

    /**
     * A name or alias of a party.
     *
     * @param text the name
     * @param other another party, listed before, that has the same name but for letter case, spaces, Unicode
     *     composition or the place of a tone mark
     */
    public record Name(String text, Optional<PartyId> other) {}

    /**
     * A place where a document has its number and symbol, or is named by it.
     *
     * @param written the number as it is written
     * @param reading what can be made of it
     * @param issued the day the document was issued, if stated
     * @param document what the document is in words; empty for the agreement's own number
     * @param earlier the pointer to the number, listed before, of what is or is likely to be the same document
     */
    public record Mention(
            String written,
            NumberReading reading,
            Optional<LocalDate> issued,
            Optional<Words> document,
            Optional<String> earlier) {}

    /**
     * A field beside those of the format.
     *
     * @param name its name; or the JSON Pointer, from the element, of what stands deeper and was kept by lenient
     *     reading
     */
    public record Extension(String name) {
        /** {@return whether its name begins with {@code x-}, so that it is the user's own} */
        public boolean isUsers() {
            return name.startsWith(Extensions.PREFIX);
        }
    }

    /**
     * An id that something is given.
     *
     * @param value the id
     * @param earlier the pointer to the first element with the same id, if there is one before
     */
    public record Id(String value, Optional<String> earlier) {}

    /**
     * A place where something is named by its id.
     *
     * @param id the id
     * @param to what is to be found under it
     * @param isKnown whether it is found
     */
    public record Reference(String id, To to, boolean isKnown) {
        /** What a reference is to lead to. */
        public enum To {
            /** A source, from a cite. */
            SOURCE("source"),
            /** A party, as the bearer of a duty or the office of a person. */
            PARTY("party"),
            /** A party that is a class of bodies or of persons, from {@code each:}. */
            CLASS("class"),
            /** A party or a person, in a participation or as the one who declared something. */
            PARTY_OR_PERSON("party-or-person"),
            /** A relation to a document, from a clause that refers to a place in it. */
            RELATION("relation"),
            /** A duty, from one that is derived from it. */
            DUTY("duty"),
            /** An ambiguity, from a deadline that can be read in several ways. */
            AMBIGUITY("ambiguity"),
            /** A reading of that ambiguity by its label, from a reading of such a deadline. */
            READING("ambiguity-reading"),
            /** Any element with an id, from what a statement or an ambiguity is about. */
            ELEMENT("element");

            private final String code;

            To(String code) {
                this.code = code;
            }

            /** {@return the code, such as {@code party-or-person}} */
            public String code() {
                return code;
            }
        }
    }
}
