package vn.phoihop.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/**
 * Those who bear one instance together: one of several who each bear it, all who lead, all who bear it jointly, those of
 * whom any one may act, or those of whom one bears it and nobody knows which.
 */
record Group(Kind kind, List<PartyRef> refs, @Nullable PartyId member) {
    enum Kind {
        LEAD,
        EACH,
        JOINTLY,
        ANY_OF,
        UNSETTLED
    }

    Group(Kind kind, List<PartyRef> refs) {
        this(kind, refs, null);
    }

    /** The same for a member of the class that is named. */
    Group of(PartyId one) {
        return new Group(kind, refs, one);
    }
}
