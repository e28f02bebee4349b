package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/** The groups that bear the instances of a duty (STAND-8): classes as their members, those who have become one body once. */
final class Groups {
    private final Run run;
    private final Duty duty;
    private final List<Group> stated = new ArrayList<>();
    private boolean hasClass;

    Groups(Run run, Duty duty) {
        this.run = run;
        this.duty = duty;
        Bearers bearers = duty.bearers();
        add(Group.Kind.LEAD, bearers.lead());
        for (PartyRef ref : bearers.each()) {
            if (ref instanceof PartyRef.OthersThan others) {
                for (PartyId side : run.bodies().sides()) {
                    if (!side.equals(others.id())) {
                        add(Group.Kind.EACH, List.of(new PartyRef.Named(side)));
                    }
                }
            } else {
                add(Group.Kind.EACH, List.of(ref));
            }
        }
        add(Group.Kind.JOINTLY, bearers.jointly());
        add(Group.Kind.ANY_OF, bearers.anyOf());
        if (stated.isEmpty()) {
            add(Group.Kind.UNSETTLED, bearers.unsettled());
        }
    }

    private void add(Group.Kind kind, List<PartyRef> refs) {
        if (!refs.isEmpty()) {
            boolean isClass = false;
            for (PartyRef ref : refs) {
                isClass |= ref instanceof PartyRef.EachOf;
            }
            hasClass |= isClass;
            stated.add(new Group(kind, refs, named(run, refs), isClass));
        }
    }

    /** The parties that references name by themselves; roles name nobody. */
    static List<PartyId> named(Run run, List<PartyRef> refs) {
        List<PartyId> ids = new ArrayList<>(refs.size());
        for (PartyRef ref : refs) {
            if (ref instanceof PartyRef.OthersThan others) {
                for (PartyId side : run.bodies().sides()) {
                    if (!side.equals(others.id())) {
                        ids.add(side);
                    }
                }
            } else {
                ref.party().ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Those that the text states, whoever belongs to a class. */
    List<Group> stated() {
        return stated;
    }

    /** Whether every instance has the same one group. */
    boolean isOne() {
        return stated.size() == 1 && !hasClass;
    }

    /** Those of an instance: with the members that a class has on its due day, as one where they are one body by then. */
    List<Group> on(LocalDate due) {
        LocalDate day = due.isAfter(run.asOf()) ? run.asOf() : due;
        List<Group> here = new ArrayList<>();
        Map<List<PartyId>, Integer> positions = new LinkedHashMap<>();
        for (Group group : stated) {
            if (group.kind() != Group.Kind.EACH) {
                here.add(group.isClass() ? expanded(group, due) : group);
            } else if (group.refs().get(0) instanceof PartyRef.EachOf each) {
                Optional<List<PartyId>> members = run.bodies().members(each.id(), due);
                if (members.isEmpty()) {
                    here.add(group);
                } else if (members.get().isEmpty()) {
                    here.add(group.of(List.of()));
                } else {
                    members.get().forEach(one -> addOnce(here, positions, group.of(List.of(one)), one, day));
                }
            } else if (group.refs().get(0) instanceof PartyRef.Named named) {
                addOnce(here, positions, group, named.id(), day);
            } else {
                here.add(group);
            }
        }
        return here;
    }

    /** Adds it, or makes it one with the group whose functions have come to the same body. */
    private void addOnce(
            List<Group> here, Map<List<PartyId>, Integer> positions, Group group, PartyId party, LocalDate day) {
        List<PartyId> bodies = run.bodies().bodies(party, duty.subject(), day);
        Integer position = bodies.isEmpty() ? null : positions.putIfAbsent(bodies, here.size());
        if (position == null) {
            here.add(group);
        } else {
            here.set(position, here.get(position).with(group));
        }
    }

    /** Those who act together or one for all: a class among them as its members, if they are known. */
    private Group expanded(Group group, LocalDate day) {
        Set<PartyId> all = new LinkedHashSet<>();
        for (PartyRef ref : group.refs()) {
            if (ref instanceof PartyRef.EachOf each) {
                Optional<List<PartyId>> members = run.bodies().members(each.id(), day);
                if (members.isEmpty()) {
                    return group;
                }
                all.addAll(members.get());
            } else {
                all.addAll(named(run, List.of(ref)));
            }
        }
        return group.of(List.copyOf(all));
    }
}
