package vn.phoihop.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Duty;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;
import vn.phoihop.party.Succession;
import vn.phoihop.record.Event;

/** Who bears the instances of a duty (STAND-8), also after successions (STAND-13). */
final class Obligors {
    private final Run run;
    private final Duty duty;
    private final Groups groups;
    /** Whether those of a group had no successor on the day asked about; asked for every instance. */
    private @Nullable Map<Group, Boolean> uncovered;
    /** The group that was asked about last, and what was found. */
    private @Nullable Group last;

    private boolean isLastUncovered;

    Obligors(Run run, Duty duty) {
        this.run = run;
        this.duty = duty;
        groups = new Groups(run, duty);
    }

    Groups groups() {
        return groups;
    }

    /** Those who bore it first, by name; roles are filled by what happened in its matter. */
    List<PartyId> originals(Instance instance) {
        Group group = instance.group();
        if (!group.isInRole()) {
            return group.named();
        }
        List<PartyId> ids = new ArrayList<>();
        for (PartyRef ref : group.refs()) {
            ids.addAll(
                    ref instanceof PartyRef.InRole inRole
                            ? actors(instance, inRole.role())
                            : Groups.named(run, List.of(ref)));
        }
        return ids;
    }

    /** Who acted in a role in the matter of an instance, or in the event that gave rise to it; one, or it is a tie. */
    private List<PartyId> actors(Instance instance, Role role) {
        Set<PartyId> found = new LinkedHashSet<>();
        Happening arisen = instance.arisen();
        String matter = instance.matterText();
        if (arisen != null && arisen.event() != null) {
            collect(arisen.event(), role, found);
        }
        if (found.isEmpty() && matter != null) {
            run.view().ofMatter(matter).stream().filter(run::isSeen).forEach(event -> collect(event, role, found));
        }
        return List.copyOf(found);
    }

    private static void collect(Event event, Role role, Set<PartyId> found) {
        event.actors().stream().filter(actor -> actor.role().equals(role)).forEach(actor -> found.add(actor.who()));
    }

    /** Whether a role is filled by nobody, or by several where one is meant. */
    boolean isRoleUnknown(Instance instance) {
        if (!instance.group().isInRole()) {
            return false;
        }
        for (PartyRef ref : instance.group().refs()) {
            if (ref instanceof PartyRef.InRole inRole
                    && actors(instance, inRole.role()).size() != 1) {
                return true;
            }
        }
        return false;
    }

    /** Who bears the duty on the day asked about, whatever its instances. */
    List<PartyId> now() {
        Set<PartyId> bodies = new LinkedHashSet<>();
        for (Group group : groups.on(run.asOf())) {
            if (!group.isClass()) {
                addBodies(bodies, group.named());
            }
        }
        return List.copyOf(bodies);
    }

    /** Who bears an instance on the day asked about. */
    List<PartyId> now(Instance instance) {
        Set<PartyId> bodies = new LinkedHashSet<>();
        if (instance.group().isClass()) {
            return List.of();
        }
        addBodies(bodies, originals(instance));
        return List.copyOf(bodies);
    }

    private void addBodies(Set<PartyId> bodies, List<PartyId> originals) {
        for (PartyId original : originals) {
            bodies.addAll(run.bodies().bodies(original, duty.subject(), run.asOf()));
        }
    }

    /** Whether those who bore it have no successor on a day. */
    boolean isUncovered(Instance instance, int day) {
        Group group = instance.group();
        if (day != run.asOfNumber() || group.isInRole()) {
            return group.isNobody() || isUncovered(originals(instance), LocalDate.ofEpochDay(day));
        }
        if (!group.equals(last)) {
            uncovered = uncovered == null ? new HashMap<>() : uncovered;
            isLastUncovered =
                    uncovered.computeIfAbsent(group, one -> one.isNobody() || isUncovered(one.named(), run.asOf()));
            last = group;
        }
        return isLastUncovered;
    }

    private boolean isUncovered(List<PartyId> originals, LocalDate day) {
        for (PartyId original : originals) {
            if (!run.bodies().bodies(original, duty.subject(), day).isEmpty()) {
                return false;
            }
        }
        return !originals.isEmpty();
    }

    /** Whether an act was by those who bear the instance, or nobody is named who acted. */
    boolean isBy(Event.Performed act, Instance instance) {
        if (act.by().isEmpty()) {
            return true;
        }
        if (instance.group().isClass()) {
            return true; // whether they belong to the class is not known
        }
        List<PartyId> originals = originals(instance);
        if (originals.isEmpty()) {
            return !instance.group().isNobody() && !instance.group().isInRole();
        }
        return originals.stream().anyMatch(original -> isBy(act, original));
    }

    /** Whether a body is one of those who bear the instance, or acts for one on a day. */
    boolean isOf(PartyId actor, Instance instance, LocalDate day) {
        for (PartyId original : originals(instance)) {
            if (run.bodies().actsFor(actor, original, duty.subject(), day)) {
                return true;
            }
        }
        return false;
    }

    boolean isBy(Event.Performed act, PartyId original) {
        LocalDate day = run.day(act);
        for (PartyId actor : act.by()) {
            if (run.bodies().actsFor(actor, original, duty.subject(), day)) {
                return true;
            }
        }
        return false;
    }

    void tell(Tell tell, Instance instance) {
        for (PartyId original : originals(instance)) {
            Succession.Bearing bearing = run.bodies().bearing(original, duty.subject(), run.asOf());
            for (Succession succession : bearing.path()) {
                tell.say(
                        "succession",
                        run.bodies().name(original),
                        succession.on(),
                        instrument(succession),
                        succession.kind().code(),
                        succession.sureness().code());
            }
            if (!bearing.path().isEmpty()) {
                if (bearing.bodies().isEmpty()) {
                    tell.say("no-bearer", run.bodies().name(original));
                } else if (bearing.bodies().size() > 1) {
                    tell.say("bearer-one-of", run.bodies().name(original), names(bearing.bodies()));
                } else {
                    tell.say(
                            "borne-now-by",
                            run.bodies().name(original),
                            run.bodies().name(bearing.bodies().get(0)));
                }
            }
            tellOneBody(tell, original);
        }
    }

    /** Creditor and debtor may have become one body; the standing stays as it is. */
    private void tellOneBody(Tell tell, PartyId original) {
        List<PartyId> mine = run.bodies().bodies(original, duty.subject(), run.asOf());
        for (PartyRef ref : duty.counterparties()) {
            PartyId other = ref instanceof PartyRef.Named named ? named.id() : null;
            if (other != null
                    && !other.equals(original)
                    && mine.size() == 1
                    && mine.equals(run.bodies().bodies(other, duty.subject(), run.asOf()))) {
                tell.say(
                        "bearer-is-counterparty",
                        run.bodies().name(original),
                        run.bodies().name(other),
                        run.bodies().name(mine.get(0)));
            }
        }
    }

    /** The number of the instrument, or what it is called. */
    private static Words instrument(Succession succession) {
        Succession.Instrument first = succession.instruments().get(0);
        return first.number()
                .map(number -> Words.of(number, number))
                .or(first::words)
                .orElseThrow();
    }

    private Words names(List<PartyId> ids) {
        List<Words> names = ids.stream().map(run.bodies()::name).toList();
        return Words.of(joined(names, Locale.forLanguageTag("vi")), joined(names, Locale.ENGLISH));
    }

    private static String joined(List<Words> names, Locale locale) {
        return names.stream().map(name -> name.text(locale)).collect(Collectors.joining("; "));
    }

    static String join(List<PartyId> ids) {
        StringBuilder b = new StringBuilder();
        for (PartyId id : ids) {
            b.append(b.length() == 0 ? "" : ", ").append(id.value());
        }
        return b.toString();
    }

    /** The party by whose signature a group is bound, where there is one. */
    static @Nullable PartyId party(Group group) {
        return group.named().size() == 1 && !group.isInRole() && !group.isClass()
                ? group.named().get(0)
                : null;
    }
}
