package vn.phoihop.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.PartyId;

/** What is known while the elements of one scope are shown: the agreement, and what was shown before. */
final class Context {
    private final Agreement agreement;
    private final Map<String, Pointer> pointersById = new HashMap<>();
    private final Map<String, PartyId> partiesByName = new HashMap<>();
    private final Map<String, PartyId> partiesByBareName = new HashMap<>();
    private @Nullable Known known;
    private @Nullable Numbering numbering;
    private @Nullable Numbers numbers;

    Context(Agreement agreement) {
        this.agreement = agreement;
    }

    Known known() {
        if (known == null) {
            known = new Known(agreement);
        }
        return known;
    }

    Numbering numbering() {
        if (numbering == null) {
            numbering = new Numbering(agreement);
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
