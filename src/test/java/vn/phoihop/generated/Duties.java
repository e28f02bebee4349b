package vn.phoihop.generated;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.phoihop.document.Cite;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Condition;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.duty.Parts;
import vn.phoihop.duty.Survival;

/** Duties, with all that belongs to one. */
final class Duties {
    private static final int FEW = 3;
    private static final List<String> LABELS = List.of("a", "b", "c", "d", "đ", "e", "1.", "-", "10)");

    private final Chance chance;
    private final Wording wording;
    private final OwnFields own;
    private final Ids ids;
    private final Deadlines deadlines;
    private final Recurrences recurrences;

    Duties(Chance chance, Wording wording, OwnFields own, Ids ids, Deadlines deadlines, Recurrences recurrences) {
        this.chance = chance;
        this.wording = wording;
        this.own = own;
        this.ids = ids;
        this.deadlines = deadlines;
        this.recurrences = recurrences;
    }

    Duty duty(ElementId id) {
        Set<Duty.Inferred> inferred = new TreeSet<>(chance.upTo(2, () -> chance.of(Duty.Inferred.values())));
        return Duty.builder()
                .id(id)
                .clause(chance.maybe(ids::provision))
                .modality(chance.of(Modality.values()))
                .basis(chance.of(Duty.Basis.values()))
                .derivedFrom(chance.maybe(ids::duty))
                .bearers(bearers())
                .counterparties(chance.upTo(FEW, ids::ref))
                .beneficiaries(chance.upTo(FEW, ids::ref))
                .subject(chance.maybe(() -> chance.of("press", "bao-chi", "so-hoa-2")))
                .action(wording.action())
                .parts(chance.maybe(this::parts))
                .channels(chance.upTo(2, wording::way))
                .qualities(chance.upTo(2, wording::way))
                .arises(chance.upTo(2, this::arising))
                .condition(chance.maybe(() -> condition(1)))
                .awaits(chance.upTo(2, ids::duty))
                .awaitsAct(chance.upTo(2, ids::duty))
                .window(chance.maybe(this::window))
                .deadline(chance.maybe(deadlines::deadline))
                .isRunningWhenSuspended(chance.oneIn(3))
                .survives(chance.maybe(this::survival))
                .declaredBy(chance.maybe(ids::partyOrPerson))
                .inferred(inferred)
                .cites(cites())
                .extensions(own.some())
                .build();
    }

    /** Where something was read: nowhere, in one place or in two. */
    List<Cite> cites() {
        return chance.upTo(2, () -> Cite.of(ids.source(), wording.clause()));
    }

    /** Different labels of items or readings, in the order of the text. */
    List<String> labels(int count) {
        int first = chance.between(0, LABELS.size() - count);
        return LABELS.subList(first, first + count);
    }

    private Bearers bearers() {
        Bearers.Builder bearers = Bearers.builder().coordinating(chance.upTo(2, ids::ref));
        int form = chance.between(1, 31);
        if ((form & 1) != 0) {
            bearers.lead(chance.exactly(chance.between(1, 2), ids::ref));
        }
        if ((form & 2) != 0) {
            bearers.each(chance.exactly(chance.between(1, FEW), ids::ref));
        }
        if ((form & 4) != 0) {
            bearers.unsettled(chance.exactly(2, ids::ref));
        }
        if ((form & 8) != 0) {
            bearers.jointly(chance.exactly(chance.between(1, 2), ids::ref));
        }
        if ((form & 16) != 0) {
            bearers.anyOf(chance.exactly(chance.between(1, 2), ids::ref));
        }
        return bearers.build();
    }

    private Parts parts() {
        return Parts.builder()
                .items(labels(chance.between(1, FEW)).stream()
                        .map(label -> new Parts.Part(label, wording.matter(), chance.maybe(ids::ref)))
                        .toList())
                .required(chance.of(Parts.Required.values()))
                .isOpen(chance.oneIn(2))
                .build();
    }

    private Condition condition(int depth) {
        return switch (chance.below(depth < FEW ? 6 : 3)) {
            case 0, 1 -> Condition.fact(chance.of("funds-allotted", "da-bo-tri-kinh-phi", "9"));
            case 2 -> new Condition.Described(wording.way());
            case 3 -> new Condition.Not(condition(depth + 1));
            case 4 -> new Condition.All(chance.exactly(chance.between(1, FEW), () -> condition(depth + 1)));
            default -> new Condition.Any(chance.exactly(chance.between(1, FEW), () -> condition(depth + 1)));
        };
    }

    private Duty.Window window() {
        boolean isFrom = chance.oneIn(2);
        return new Duty.Window(
                isFrom ? Optional.of(deadlines.occasion()) : Optional.empty(),
                isFrom ? chance.maybe(deadlines::occasion) : Optional.of(deadlines.occasion()));
    }

    private Survival survival() {
        return chance.oneIn(3) ? Survival.indefinitely() : Survival.of(deadlines.limitOfDays());
    }

    private Arising arising() {
        return switch (chance.below(4)) {
            case 0 -> new Arising.Once(deadlines.occasion());
            case 1 -> new Arising.Each(deadlines.occasion());
            case 2 -> new Arising.Every(recurrences.recurrence());
            default -> new Arising.Continuing(wording.way());
        };
    }
}
