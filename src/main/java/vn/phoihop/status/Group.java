package vn.phoihop.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/**
 * Those who bear one instance together: one of several who each bear it, all who lead, all who bear it jointly, those of
 * whom any one may act, or those of whom one bears it and nobody knows which.
 */
final class Group {
    enum Kind {
        LEAD,
        EACH,
        JOINTLY,
        ANY_OF,
        UNSETTLED
    }

    private final Kind kind;
    private final List<PartyRef> refs;
    /** Those who bore it first, but for roles, which have to be filled. */
    private final List<PartyId> named;

    private final boolean isClass;
    private final boolean isInRole;
    private final boolean isNobody;

    Group(Kind kind, List<PartyRef> refs, List<PartyId> named, boolean isClass) {
        this.kind = kind;
        this.refs = refs;
        this.named = named;
        this.isClass = isClass;
        boolean hasRole = false;
        boolean isOfClass = false;
        for (PartyRef ref : refs) {
            hasRole |= ref instanceof PartyRef.InRole;
            isOfClass |= ref instanceof PartyRef.EachOf;
        }
        isInRole = hasRole;
        isNobody = isOfClass && named.isEmpty() && !hasRole;
    }

    /** The same with the members of its classes told. */
    Group of(List<PartyId> members) {
        return new Group(kind, refs, members, false);
    }

    /** The same with those of another, who have become one body with these. */
    Group with(Group other) {
        Set<PartyRef> allRefs = new LinkedHashSet<>(refs);
        allRefs.addAll(other.refs);
        Set<PartyId> allNamed = new LinkedHashSet<>(named);
        allNamed.addAll(other.named);
        return new Group(kind, List.copyOf(allRefs), List.copyOf(allNamed), isClass);
    }

    Kind kind() {
        return kind;
    }

    List<PartyRef> refs() {
        return refs;
    }

    /** Those who bore it first, but for roles, which have to be filled. */
    List<PartyId> named() {
        return named;
    }

    /** Whether there is a class among them whose members nobody has told. */
    boolean isClass() {
        return isClass;
    }

    /** Whether a role is among them, so that who bears it differs from instance to instance. */
    boolean isInRole() {
        return isInRole;
    }

    /** Whether nobody belongs to the class that bears it. */
    boolean isNobody() {
        return isNobody;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Group that
                        && that.kind == kind
                        && that.isClass == isClass
                        && that.refs.equals(refs)
                        && that.named.equals(named));
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + refs.hashCode()) * 31 + named.hashCode();
    }
}
