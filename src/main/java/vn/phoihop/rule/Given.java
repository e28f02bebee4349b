package vn.phoihop.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.internal.text.Names;
import vn.phoihop.party.PartyId;

/** The ids and names given so far while elements are shown, and to whom. */
final class Given {
    private final Known known;
    private final Map<String, Pointer> pointersById = new HashMap<>();
    private final Map<String, PartyId> partiesByName = new HashMap<>();
    private final Map<String, PartyId> partiesByBareName = new HashMap<>();

    Given(Known known) {
        this.known = known;
    }

    /** Looks whether an id was given before, and keeps it if it is given again. */
    Scope.Id id(String id, Pointer owner) {
        Pointer earlier = known.isGivenTwice(id) ? pointersById.putIfAbsent(id, owner) : null;
        return new Scope.Id(
                id,
                earlier == null
                        ? Optional.empty()
                        : Optional.of(earlier.to("id").toString()));
    }

    /** Looks whether a name was another party's, and keeps it. */
    Scope.Name name(String text, PartyId party) {
        String folded = Names.folded(text);
        PartyId first = partiesByName.putIfAbsent(folded, party);
        PartyId bare = partiesByBareName.putIfAbsent(Names.bare(folded), party);
        boolean isShared = first != null && !first.equals(party);
        boolean isAlike = !isShared && bare != null && !bare.equals(party);
        return new Scope.Name(text, other(isShared, first), other(isAlike, bare));
    }

    private static Optional<PartyId> other(boolean isMeant, @Nullable PartyId party) {
        return isMeant ? Optional.ofNullable(party) : Optional.empty();
    }
}
