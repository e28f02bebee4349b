package vn.phoihop.status;

import java.util.List;
import java.util.Objects;
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
    private final @Nullable PartyId member;
    private final boolean isInRole;
    private final boolean isClass;
    /** Those who bore it first, where no role has to be filled. */
    private final List<PartyId> named;

    Group(Kind kind, List<PartyRef> refs, List<PartyId> named) {
        this(kind, refs, null, named);
    }

    private Group(Kind kind, List<PartyRef> refs, @Nullable PartyId member, List<PartyId> named) {
        this.kind = kind;
        this.refs = refs;
        this.member = member;
        this.named = named;
        boolean hasRole = false;
        for (PartyRef ref : refs) {
            hasRole |= ref instanceof PartyRef.InRole;
        }
        isInRole = hasRole;
        isClass = kind == Kind.EACH && member == null && refs.get(0) instanceof PartyRef.EachOf;
    }

    /** The same for a member of the class that is named. */
    Group of(PartyId one) {
        return new Group(kind, refs, one, List.of(one));
    }

    Kind kind() {
        return kind;
    }

    List<PartyRef> refs() {
        return refs;
    }

    @Nullable
    PartyId member() {
        return member;
    }

    /** Whether a role is named, so that who bears it differs from instance to instance. */
    boolean isInRole() {
        return isInRole;
    }

    /** Whether it is a class whose members nobody has told. */
    boolean isClass() {
        return isClass;
    }

    /** Those who bore it first, where no role has to be filled. */
    List<PartyId> named() {
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Group that
                        && that.kind == kind
                        && that.refs.equals(refs)
                        && Objects.equals(that.member, member));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, refs, member);
    }
}
