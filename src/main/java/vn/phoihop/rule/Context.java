package vn.phoihop.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.PartyId;
import vn.phoihop.status.Instance;

/** What is known while the elements of one scope are shown: the subject, and what was shown before. */
final class Context {
    private final Subject subject;
    private final Map<String, Pointer> pointersById = new HashMap<>();
    private final Map<String, PartyId> partiesByName = new HashMap<>();
    private final Map<String, PartyId> partiesByBareName = new HashMap<>();
    private final Set<ElementId> dutiesShown = new HashSet<>();
    private Recorded.@Nullable Key within;
    private @Nullable Known known;
    private @Nullable Numbering numbering;
    private @Nullable Numbers numbers;

    Context(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /** The instances of a duty; none of a second duty with the id of another. */
    List<Instance> instances(Duty duty) {
        return dutiesShown.add(duty.id()) ? subject.status().orElseThrow().of(duty.id()) : List.of();
    }

    /** What is shown next that the agreement does not have: an instance or an event by its key; none for what it has. */
    void within(Recorded.@Nullable Key within) {
        this.within = within;
    }

    Recorded.@Nullable Key within() {
        return within;
    }

    Known known() {
        if (known == null) {
            known = new Known(subject.agreement());
        }
        return known;
    }

    Numbering numbering() {
        if (numbering == null) {
            numbering = new Numbering(subject.agreement());
        }
        return numbering;
    }

    Numbers numbers() {
        if (numbers == null) {
            numbers = new Numbers();
        }
        return numbers;
    }

    /** Looks whether an id was given before, and keeps it. */
    Scope.Id id(String id, Pointer owner) {
        Pointer earlier = pointersById.putIfAbsent(id, owner);
        return new Scope.Id(
                id, Optional.ofNullable(earlier).map(first -> first.to("id").toString()));
    }

    /** Looks whether a name was another party's, and keeps it. */
    Scope.Name name(String text, PartyId party) {
        String folded = Names.folded(text);
        PartyId first = partiesByName.putIfAbsent(folded, party);
        PartyId bare = partiesByBareName.putIfAbsent(Names.bare(folded), party);
        boolean isShared = first != null && !first.equals(party);
        boolean isAlike = !isShared && bare != null && !bare.equals(party);
        return new Scope.Name(
                text, isShared ? Optional.of(first) : Optional.empty(), isAlike ? Optional.of(bare) : Optional.empty());
    }
}
