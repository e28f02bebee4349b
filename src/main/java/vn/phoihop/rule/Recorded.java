package vn.phoihop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phoihop.internal.Steps;
import vn.phoihop.party.PartyId;
import vn.phoihop.record.Event;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.status.Instance;

/** The scopes whose elements are not written in the agreement: what the ledger has, and what follows from it. */
final class Recorded {
    /** What tells an instance or an event from the others at its place; put into words only where it is reported. */
    sealed interface Key {
        /** The name of the argument that every finding has. */
        String argument();

        /** The key in words. */
        String text();

        /** The anchor of a place, where the item of its section has an id, which is left out here, and the rest a pointer. */
        String anchor(String section, String rest);
    }

    /** An instance; where others have its key, who first bore it tells it from them. */
    private record OfInstance(Instance instance, boolean isOneOfSeveral) implements Key {
        @Override
        public String argument() {
            return "instance";
        }

        @Override
        public String text() {
            return instance.key().toString();
        }

        @Override
        public String anchor(String section, String rest) {
            return "/" + section + "/" + Steps.written(text()) + (isOneOfSeveral ? ":" + bearers() : "") + rest;
        }

        private String bearers() {
            return instance.borneFirstBy().stream().map(PartyId::value).collect(Collectors.joining("+"));
        }
    }

    private record OfEvent(Event event) implements Key {
        @Override
        public String argument() {
            return "event";
        }

        @Override
        public String text() {
            return event.id().value();
        }

        @Override
        public String anchor(String section, String rest) {
            return "@" + text();
        }
    }

    private Recorded() {}

    static Scope<Instance> instances() {
        return Scope.named("instances", Instance.class, Subject.Part.LEDGER, Subject.Part.DAY)
                .in(Section.DUTIES, (duty, at, to, context) -> {
                    List<Instance> instances = context.instances(duty);
                    Set<InstanceKey> several = several(instances);
                    for (Instance instance : instances) {
                        context.within(
                                new OfInstance(instance, !several.isEmpty() && several.contains(instance.key())));
                        to.see(instance, at);
                    }
                });
    }

    /** The keys that several instances have: one for each of those who bear the duty by themselves. */
    private static Set<InstanceKey> several(List<Instance> instances) {
        if (instances.size() < 2) {
            return Set.of();
        }
        Set<InstanceKey> seen = new HashSet<>();
        Set<InstanceKey> several = new HashSet<>();
        for (Instance instance : instances) {
            if (!seen.add(instance.key())) {
                several.add(instance.key());
            }
        }
        return several;
    }

    static Scope<Scope.Entry> events() {
        return Scope.named("events", Scope.Entry.class, Subject.Part.LEDGER)
                .in(Section.WHOLE, (whole, at, to, context) -> {
                    LedgerFit fit = new LedgerFit(context.subject());
                    for (Event event : fit.events()) {
                        context.within(new OfEvent(event));
                        to.see(fit.entry(event), Pointer.STILL);
                    }
                });
    }
}
