package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.NumberReading;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Source;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.Require;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Person;
import vn.phoihop.record.Event;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.status.Instance;
import vn.phoihop.time.Occasion;

/**
 * The elements of an agreement that a rule looks at, one by one, in the order of the document.
 *
 * <p>Example: a rule of scope {@link #DUTIES} sees each duty of the agreement; one of scope {@link #TERM} sees the
 * term, or nothing if none is stated. The elements are found once for all rules of a book, with the place of each, so
 * that neither a rule nor a scope of one's own ever writes a pointer:
 *
 * <pre>{@code
 * Scope<Duty> prohibitions = Scope.DUTIES.where("prohibitions", duty -> duty.modality() == Modality.MUST_NOT);
 * Scope<Words> qualities = Scope.DUTIES.items("qualities", Duty::qualities); // at /duties/3/qualities/0
 * Scope<Deadline> deadlines = Scope.DUTIES.part("deadline", Duty::deadline); // at /duties/3/deadline
 * }</pre>
 *
 * <p>Rules share the finding of elements if they share the scope, so keep a scope of one's own in a constant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the elements
 */
public final class Scope<E> {
    /** The agreement itself. */
    public static final Scope<Agreement> AGREEMENT = of("agreement", Section.WHOLE);
    /** Each source. */
    public static final Scope<Source> SOURCES = of("sources", Section.SOURCES);
    /** Each party. */
    public static final Scope<Party> PARTIES = of("parties", Section.PARTIES);
    /** Each identifier of a party. */
    public static final Scope<Identifier> IDENTIFIERS =
            PARTIES.items("identifiers", Party::identifiers).called("identifiers");
    /** Each person. */
    public static final Scope<Person> PERSONS = of("persons", Section.PERSONS);
    /** Each participation. */
    public static final Scope<Participation> PARTICIPATIONS = of("participations", Section.PARTICIPATIONS);
    /** The signing. */
    public static final Scope<Signing> SIGNING = of("signing", Section.SIGNING);
    /** The term. */
    public static final Scope<Term> TERM = of("term", Section.TERM);
    /** How time limits are counted. */
    public static final Scope<Reckoning> RECKONING = of("reckoning", Section.RECKONING);
    /** Each milestone. */
    public static final Scope<Milestone> MILESTONES = of("milestones", Section.MILESTONES);
    /** Each relation to a document. */
    public static final Scope<Relation> RELATIONS = of("relations", Section.RELATIONS);
    /** Each clause, with how it stands among the others. */
    public static final Scope<Numbered> CLAUSES = Everywhere.clauses();
    /** Each statement. */
    public static final Scope<Statement> STATEMENTS = of("statements", Section.STATEMENTS);
    /** Each duty. */
    public static final Scope<Duty> DUTIES = of("duties", Section.DUTIES);
    /** Each target. */
    public static final Scope<Target> TARGETS = of("targets", Section.TARGETS);
    /** Each ambiguity. */
    public static final Scope<Ambiguity> AMBIGUITIES = of("ambiguities", Section.AMBIGUITIES);
    /** Each list that the source leaves open. */
    public static final Scope<Agreement.Listing> OPEN_LISTS = of("open-lists", Section.OPEN_LISTS);
    /** Each element that can have cites, whatever its type. */
    public static final Scope<Element> ELEMENTS = Everywhere.elements();
    /** Each name and alias of a party, in each language. */
    public static final Scope<Name> NAMES = Everywhere.names();
    /** Each number and symbol: the agreement's own and those of the documents it names. */
    public static final Scope<Mention> NUMBERS = Everywhere.numbers();
    /** Each field that an element carries beside those of the format. */
    public static final Scope<Extension> EXTENSIONS = Everywhere.extensions();
    /** Each id that an element, a source, a party or a person is given. */
    public static final Scope<Id> IDS = Everywhere.ids();
    /** Each place where something is named by its id. */
    public static final Scope<Reference> REFERENCES = References.scope();
    /** Each occasion upon which something begins, arises or is counted from, each before those it is made of. */
    public static final Scope<Occasion> OCCASIONS = OccasionElements.scope();
    /** Each place where a part of the instrument itself is cited: by a clause that refers to it, by a duty laid down in it. */
    public static final Scope<Citation> CITATIONS = Everywhere.citations();
    /**
     * Each instance of a duty on the day, by the ledger; a rule that looks at them needs both. An instance stands where its
     * duty does, and its findings have its key as the argument {@code instance} and in their {@linkplain Finding#anchor()
     * anchor}.
     */
    public static final Scope<Instance> INSTANCES = Recorded.instances();
    /**
     * Each event of the ledger that was not retracted; a rule that looks at them needs one. It stands at the agreement as a
     * whole, since it is not written there, and its findings have its id as the argument {@code event} and in their
     * {@linkplain Finding#anchor() anchor}.
     */
    public static final Scope<Entry> EVENTS = Recorded.events();

    private final String name;
    /** By the number of the section; none where no element of this scope stands. */
    private final List<@Nullable Part<Object, E>> parts;

    /** What a subject must carry for there to be elements. */
    private final Set<Subject.Part> needs;

    private Scope(String name, List<@Nullable Part<Object, E>> parts, Set<Subject.Part> needs) {
        this.name = name;
        this.parts = parts;
        this.needs = needs;
    }

    private static <E> Scope<E> of(String name, Section<E> section) {
        return new Scope<E>(name, List.of(), Set.of()).in(section, (item, at, to, context) -> to.see(item, at));
    }

    /** A scope that has no elements yet. */
    @SuppressWarnings("UnusedVariable") // says the type
    static <E> Scope<E> named(String name, Class<E> type, Subject.Part... needs) {
        return new Scope<>(name, List.of(), Set.of(needs));
    }

    /** The same scope with the elements that stand in a section. */
    @SuppressWarnings("unchecked") // a part is shown the items of its own section and no others
    <T> Scope<E> in(Section<T> section, Part<T, E> part) {
        List<@Nullable Part<Object, E>> more = new ArrayList<>(parts);
        while (more.size() <= section.number()) {
            more.add(null);
        }
        more.set(section.number(), (Part<Object, E>) part);
        return new Scope<>(name, more, needs);
    }

    private Scope<E> called(String other) {
        return new Scope<>(other, parts, needs);
    }

    /** What a subject must carry for there to be elements. */
    Set<Subject.Part> needs() {
        return needs;
    }

    /** How elements of this scope stand in a section, if any do. */
    @Nullable
    Part<Object, E> part(int section) {
        return section < parts.size() ? parts.get(section) : null;
    }

    /**
     * Picks some of these elements.
     *
     * <p>Example: {@code Scope.PARTIES.where("localities", party -> party.kind() == Party.Kind.LOCALITY)}.
     *
     * @param called what the picked ones are called, lower-case words joined by hyphens
     * @param isMeant whether an element is one of them
     * @return their scope
     * @throws IllegalArgumentException if the name is not of this form
     */
    public Scope<E> where(String called, Predicate<? super E> isMeant) {
        Require.kebab("scope", called);
        return new Scope<>(
                called,
                parts(part -> (item, at, to, context) -> part.show(
                        item,
                        at,
                        (element, owner, attribute, index, inner) -> {
                            if (isMeant.test(element)) {
                                to.see(element, owner, attribute, index, inner);
                            }
                        },
                        context)),
                needs);
    }

    /**
     * Takes the items of an attribute of these elements; each has a place of its own.
     *
     * <p>Example: {@code Scope.DUTIES.items("channels", Duty::channels)}, with the second channel of the fourth duty at
     * {@code /duties/3/channels/1}.
     *
     * @param <F> the type of the items
     * @param attribute the name of the attribute as it is written in JSON
     * @param items gives the items of an element, in the order they are written in
     * @return their scope, called as this one with the attribute behind a dot
     */
    public <F> Scope<F> items(String attribute, Function<? super E, List<F>> items) {
        return new Scope<>(
                name + "." + attribute,
                parts(part -> (item, at, to, context) -> part.show(
                        item,
                        at,
                        (element, owner, of, index, inner) -> {
                            List<F> all = items.apply(element);
                            if (!all.isEmpty()) {
                                Pointer place = owner.to(of, index, inner);
                                for (int i = 0; i < all.size(); i++) {
                                    to.see(all.get(i), place, attribute, i);
                                }
                            }
                        },
                        context)),
                needs);
    }

    /**
     * Takes an attribute of these elements, where it is stated.
     *
     * <p>Example: {@code Scope.DUTIES.part("deadline", Duty::deadline)}, with the deadline of the fourth duty at {@code
     * /duties/3/deadline}.
     *
     * @param <F> the type of the attribute
     * @param attribute its name as it is written in JSON
     * @param value gives it
     * @return its scope, called as this one with the attribute behind a dot
     */
    public <F> Scope<F> part(String attribute, Function<? super E, Optional<F>> value) {
        return new Scope<>(
                name + "." + attribute,
                parts(part -> (item, at, to, context) -> part.show(
                        item,
                        at,
                        (element, owner, of, index, inner) -> {
                            Optional<F> stated = value.apply(element);
                            if (stated.isPresent()) {
                                to.see(stated.get(), owner.to(of, index, inner), attribute);
                            }
                        },
                        context)),
                needs);
    }

    private <F> List<@Nullable Part<Object, F>> parts(Function<Part<Object, E>, Part<Object, F>> derived) {
        List<@Nullable Part<Object, F>> all = new ArrayList<>();
        for (Part<Object, E> part : parts) {
            all.add(part == null ? null : derived.apply(part));
        }
        return all;
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
     * @param alike another party, listed before, that has a name which differs from this one in marks only (Cổng, Công)
     */
    public record Name(String text, Optional<PartyId> other, Optional<PartyId> alike) {}

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
     * An event of the ledger, and whether it fits the agreement.
     *
     * @param event the event
     * @param unknown what it names that neither the agreement nor, of bodies, the register has
     * @param isMatterOpened whether something is recorded that opened its matter, such as a request, and not only what was
     *     done in it; also if it belongs to none
     * @param missing the instance that it names, where its duty has none of that key; none where the subject carries no
     *     day, the event happened after it, or the key is that of a cycle after it
     * @param isUnattributed whether it counts for nothing on the day ({@link
     *     vn.phoihop.status.StatusReport#unattributed()}); not where the subject carries no day
     */
    public record Entry(
            Event event,
            List<Reference> unknown,
            boolean isMatterOpened,
            Optional<InstanceKey> missing,
            boolean isUnattributed) {
        /**
         * Makes an entry.
         *
         * @param event the event
         * @param unknown what it names that is not there
         * @param isMatterOpened whether something is recorded that opened its matter
         * @param missing the instance that it names and its duty does not have
         * @param isUnattributed whether it counts for nothing on the day
         */
        public Entry {
            unknown = List.copyOf(unknown);
        }
    }

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
            ELEMENT("element"),
            /** A target, from an event that measured it. */
            TARGET("target"),
            /** A part of a duty by its label, from an event that performed it. */
            PART("duty-part"),
            /** An event, from one that retracts it. */
            EVENT("event-recorded"),
            /** An occasion or a milestone by its name, from an event that occurred. */
            OCCASION("occasion"),
            /** A condition by its name, from an event that judged it. */
            CONDITION("condition");

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
