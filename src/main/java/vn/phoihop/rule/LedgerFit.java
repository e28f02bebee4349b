package vn.phoihop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Parts;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.record.Event;
import vn.phoihop.record.Evidence;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.Instance;
import vn.phoihop.time.Reckoner;

/** Whether the events of a ledger fit its agreement: what each names is looked up here, and indexed once. */
final class LedgerFit {
    private final Subject subject;
    private final Agreement agreement;
    private final Ledger ledger;
    private final Set<Event> retracted;
    private final Set<String> sources = new HashSet<>();
    private final Set<ElementId> targets = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Map<ElementId, Set<InstanceKey>> keys = new HashMap<>();
    private final Set<Event> unattributed = new HashSet<>();
    private final LedgerNames names;

    LedgerFit(Subject subject) {
        this.subject = subject;
        agreement = subject.agreement();
        ledger = subject.ledger().orElseThrow();
        retracted = new HashSet<>(ledger.all().retracted());
        names = new LedgerNames(agreement);
        subject.status().ifPresent(status -> unattributed.addAll(status.unattributed()));
        agreement.sources().stream().map(Source::id).forEach(sources::add);
        agreement.targets().forEach(target -> targets.add(target.id()));
        for (Event event : ledger.events()) {
            if (event.dutyNamed().isEmpty() && !retracted.contains(event)) {
                event.matter().ifPresent(opened::add);
            }
        }
    }

    /** The events that were not retracted. */
    List<Event> events() {
        return retracted.isEmpty()
                ? ledger.events()
                : ledger.events().stream()
                        .filter(event -> !retracted.contains(event))
                        .toList();
    }

    Scope.Entry entry(Event event) {
        return new Scope.Entry(
                event, unknown(event), isMatterOpened(event), missing(event), unattributed.contains(event));
    }

    private List<Scope.Reference> unknown(Event event) {
        List<Scope.Reference> unknown = new ArrayList<>(0);
        Optional<ElementId> named = event.dutyNamed();
        Optional<Duty> duty = named.flatMap(agreement::duty);
        if (named.isPresent() && duty.isEmpty()) {
            miss(unknown, named.get().value(), Scope.Reference.To.DUTY);
        }
        for (PartyId who : parties(event)) {
            party(unknown, who);
        }
        for (Event.Actor actor : event.actors()) {
            party(unknown, actor.who());
        }
        for (Evidence evidence : event.evidence()) {
            if (evidence.source().isPresent()
                    && !sources.contains(evidence.source().get())) {
                miss(unknown, evidence.source().get(), Scope.Reference.To.SOURCE);
            }
        }
        if (event instanceof Event.Performed performed && performed.part().isPresent() && duty.isPresent()) {
            String label = performed.part().get();
            if (!isPart(label, duty.get())) {
                miss(unknown, label, Scope.Reference.To.PART);
            }
        } else if (event instanceof Event.Measured measured && !targets.contains(measured.target())) {
            miss(unknown, measured.target().value(), Scope.Reference.To.TARGET);
        } else if (event instanceof Event.Retracted retraction
                && ledger.event(retraction.retracts()).isEmpty()) {
            miss(unknown, retraction.retracts().value(), Scope.Reference.To.EVENT);
        } else if (event instanceof Event.Occurred occurred && !names.isOccasion(occurred.name())) {
            miss(unknown, occurred.name(), Scope.Reference.To.OCCASION);
        } else if (event instanceof Event.Judged judged
                && judged.condition().isPresent()
                && !names.isCondition(judged.condition().get())) {
            miss(unknown, judged.condition().get(), Scope.Reference.To.CONDITION);
        }
        return unknown;
    }

    private static void miss(List<Scope.Reference> unknown, String id, Scope.Reference.To to) {
        unknown.add(new Scope.Reference(id, to, false));
    }

    /** Whoever acts is a party or a person of the agreement, or a body that the register names. */
    private void party(List<Scope.Reference> unknown, PartyId who) {
        Register register = subject.setting().register();
        boolean isKnown = agreement.party(who).isPresent()
                || agreement.person(who).isPresent()
                || register.name(who).isPresent();
        if (!isKnown) {
            miss(unknown, who.value(), Scope.Reference.To.PARTY);
        }
    }

    /** Whether a duty has a part of this label; a list that the text leaves open may have any. */
    private static boolean isPart(String label, Duty duty) {
        Optional<Parts> parts = duty.parts();
        return parts.isPresent()
                && (parts.get().isOpen()
                        || parts.get().items().stream()
                                .anyMatch(item -> item.label().equals(label)));
    }

    /** What is done in a matter says nothing of where it came from; anything else that happened in it does. */
    private boolean isMatterOpened(Event event) {
        return event.matter().isEmpty() || opened.contains(event.matter().get());
    }

    private Optional<InstanceKey> missing(Event event) {
        Optional<String> key = event.instanceNamed();
        Optional<Duty> duty = event.dutyNamed().flatMap(agreement::duty);
        Optional<LocalDate> day = subject.day();
        boolean isSeen = day.isPresent() && !event.day(ledger.zoneId()).isAfter(day.get());
        if (key.isEmpty() || duty.isEmpty() || !isSeen) {
            return Optional.empty();
        }
        InstanceKey bare = InstanceKey.of(duty.get().id(), key.get());
        InstanceKey named = event.matter().map(bare::withMatter).orElse(bare);
        boolean isThere = keys.computeIfAbsent(duty.get().id(), this::keys).contains(named)
                || isAnnounced(key.get(), event, duty.get().id())
                || isAhead(key.get(), duty.get(), day.get());
        return isThere ? Optional.empty() : Optional.of(named);
    }

    /** The keys of a duty's instances, each with its matter and without. */
    private Set<InstanceKey> keys(ElementId duty) {
        Set<InstanceKey> all = new HashSet<>();
        for (Instance instance : subject.status().orElseThrow().of(duty)) {
            all.add(instance.key());
            all.add(InstanceKey.of(duty, instance.key().key()));
        }
        return all;
    }

    /** Whether a key is that of an event that tells of what gave rise to an instance, as another one had before. */
    private boolean isAnnounced(String key, Event event, ElementId duty) {
        return ledger.event(ElementId.of(key)).isPresent()
                && subject.status().orElseThrow().of(duty).stream()
                        .anyMatch(instance -> instance.isKnownAs(key)
                                && (event.matter().isEmpty()
                                        || event.matter().equals(instance.key().matter())));
    }

    /** Whether a key is that of a cycle after the day, which nobody looks at yet. */
    private boolean isAhead(String key, Duty duty, LocalDate day) {
        Reckoner reckoner = agreement.reckoner(subject.setting().reckoner());
        for (Arising arising : duty.arises()) {
            boolean isAhead = arising instanceof Arising.Every every
                    && reckoner.occurrences(every.recurrence())
                            .find(key)
                            .filter(cycle -> cycle.first().isAfter(day))
                            .isPresent();
            if (isAhead) {
                return true;
            }
        }
        return false;
    }

    private static List<PartyId> parties(Event event) {
        if (event instanceof Event.Performed performed) {
            return performed.by();
        }
        if (event instanceof Event.Signed signed) {
            return List.of(signed.by());
        }
        return event instanceof Event.Noticed noticed ? List.of(noticed.by()) : List.of();
    }
}
