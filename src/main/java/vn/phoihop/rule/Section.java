package vn.phoihop.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import vn.phoihop.document.Source;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.Person;

/**
 * A part of an agreement as it is written: one of its lists, the signing, the term, or the whole.
 *
 * @param <T> the type of what stands in it
 */
final class Section<T> {
    static final Section<Agreement> WHOLE = new Section<>(0, "", List::of, null);
    static final Section<Source> SOURCES = new Section<>(1, "sources", Agreement::sources, Source::id);
    static final Section<Party> PARTIES =
            new Section<>(2, "parties", Agreement::parties, party -> party.id().value());
    static final Section<Person> PERSONS = new Section<>(
            3, "persons", Agreement::persons, person -> person.id().value());
    static final Section<Participation> PARTICIPATIONS = new Section<>(
            4, "participations", Agreement::participations, one -> one.who().value());
    static final Section<Signing> SIGNING = one(5, "signing", Agreement::signing);
    static final Section<Term> TERM = one(6, "term", Agreement::term);
    static final Section<Reckoning> RECKONING = one(7, "reckoning", Agreement::reckoning);
    static final Section<Milestone> MILESTONES = new Section<>(
            8, "milestones", Agreement::milestones, one -> one.id().value());
    static final Section<Relation> RELATIONS =
            new Section<>(9, "relations", Agreement::relations, one -> one.id().value());
    static final Section<Clause> CLAUSES =
            new Section<>(10, "clauses", Agreement::clauses, one -> one.id().value());
    static final Section<Statement> STATEMENTS = new Section<>(
            11, "statements", Agreement::statements, one -> one.id().value());
    static final Section<Duty> DUTIES =
            new Section<>(12, "duties", Agreement::duties, duty -> duty.id().value());
    static final Section<Target> TARGETS =
            new Section<>(13, "targets", Agreement::targets, one -> one.id().value());
    static final Section<Ambiguity> AMBIGUITIES = new Section<>(
            14, "ambiguities", Agreement::ambiguities, one -> one.id().value());
    static final Section<Agreement.Listing> OPEN_LISTS =
            new Section<>(15, "openLists", Agreement::openLists, Agreement.Listing::code);

    /** All, in the order they are written in. */
    static final List<Section<?>> ALL = List.of(
            WHOLE,
            SOURCES,
            PARTIES,
            PERSONS,
            PARTICIPATIONS,
            SIGNING,
            TERM,
            RECKONING,
            MILESTONES,
            RELATIONS,
            CLAUSES,
            STATEMENTS,
            DUTIES,
            TARGETS,
            AMBIGUITIES,
            OPEN_LISTS);

    private final int number;
    private final String name;
    private final Function<Agreement, List<T>> items;
    private final @Nullable Function<T, String> id;

    private Section(int number, String name, Function<Agreement, List<T>> items, @Nullable Function<T, String> id) {
        this.number = number;
        this.name = name;
        this.items = items;
        this.id = id;
    }

    private static <T> Section<T> one(int number, String name, Function<Agreement, Optional<T>> item) {
        return new Section<>(
                number, name, agreement -> item.apply(agreement).map(List::of).orElse(List.of()), null);
    }

    int number() {
        return number;
    }

    List<T> items(Agreement agreement) {
        return items.apply(agreement);
    }

    Pointer at(int index) {
        if (name.isEmpty()) {
            return Pointer.ROOT;
        }
        return id == null ? Pointer.ROOT.to(name) : Pointer.ROOT.to(name, index);
    }

    /** The same place, with the id of the item for its number: it stays when another item is put before it. */
    String anchor(T item, int index, String pointer, Recorded.@Nullable Key within) {
        int behind = at(index).toString().length();
        if (within != null) {
            return within.anchor(name, pointer.substring(behind));
        }
        if (id == null) {
            return pointer;
        }
        return pointer.length() < behind ? pointer : "/" + name + "/" + id.apply(item) + pointer.substring(behind);
    }

    @Override
    public String toString() {
        return name;
    }
}
