package vn.phoihop.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.document.Source;
import vn.phoihop.party.Party;

/** What an agreement lists under which ids. */
final class Known {
    private final Set<String> sources;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> persons;
    private final Set<String> relations;
    private final Set<String> duties;
    private final Set<String> others = new HashSet<>();
    private final Map<String, Ambiguity> ambiguities = new HashMap<>();

    Known(Agreement agreement) {
        sources = ids(agreement.sources(), Source::id);
        for (Party party : agreement.parties()) {
            String id = party.id().value();
            if (parties.add(id) && (party.kind() == Party.Kind.BODIES || party.kind() == Party.Kind.PERSONS)) {
                classes.add(id);
            }
        }
        persons = ids(agreement.persons(), person -> person.id().value());
        relations = ids(agreement.relations(), relation -> relation.id().value());
        duties = ids(agreement.duties(), duty -> duty.id().value());
        agreement.clauses().forEach(e -> others.add(e.id().value()));
        agreement.milestones().forEach(e -> others.add(e.id().value()));
        agreement.statements().forEach(e -> others.add(e.id().value()));
        agreement.targets().forEach(e -> others.add(e.id().value()));
        for (Ambiguity ambiguity : agreement.ambiguities()) {
            others.add(ambiguity.id().value());
            ambiguities.putIfAbsent(ambiguity.id().value(), ambiguity);
        }
    }

    private static <E> Set<String> ids(List<E> elements, Function<E, String> id) {
        Set<String> ids = new HashSet<>(2 * elements.size());
        elements.forEach(element -> ids.add(id.apply(element)));
        return ids;
    }

    boolean isSource(String id) {
        return sources.contains(id);
    }

    boolean isParty(String id) {
        return parties.contains(id);
    }

    boolean isClass(String id) {
        return classes.contains(id);
    }

    boolean isPartyOrPerson(String id) {
        return parties.contains(id) || persons.contains(id);
    }

    boolean isRelation(String id) {
        return relations.contains(id);
    }

    boolean isDuty(String id) {
        return duties.contains(id);
    }

    boolean isElement(String id) {
        return duties.contains(id)
                || relations.contains(id)
                || others.contains(id)
                || parties.contains(id)
                || persons.contains(id);
    }

    @Nullable
    Ambiguity ambiguity(String id) {
        return ambiguities.get(id);
    }
}
