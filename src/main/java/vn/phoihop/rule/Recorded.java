package vn.phoihop.rule;

import vn.phoihop.internal.Steps;
import vn.phoihop.record.Event;
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

    private record OfInstance(Instance instance) implements Key {
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
            return "/" + section + "/" + Steps.written(text()) + rest;
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
                    for (Instance instance : context.instances(duty)) {
                        context.within(new OfInstance(instance));
                        to.see(instance, at);
                    }
                });
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
