package vn.phoihop.generated;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;

/** The ids of one agreement, each once, and references to them; one in thirty leads nowhere. */
final class Ids {
    private static final int ASTRAY = 30;

    private final Chance chance;
    private final List<PartyId> parties;
    private final List<PartyId> persons;
    private final List<String> sources;
    private final List<ElementId> milestones;
    private final List<ElementId> duties;
    private List<ElementId> relations = List.of();
    private final List<ElementId> elements = new ArrayList<>();

    Ids(Chance chance, int size) {
        this.chance = chance;
        parties = numbered("so-", size).stream().map(PartyId::of).toList();
        persons = numbered("ong-ba.", size).stream().map(PartyId::of).toList();
        sources = numbered("s", size);
        milestones = ids("moc_", size);
        duties = ids("d", size);
        elements.addAll(milestones);
        elements.addAll(duties);
        parties.forEach(id -> elements.add(ElementId.of(id.value())));
        persons.forEach(id -> elements.add(ElementId.of(id.value())));
    }

    List<PartyId> parties() {
        return parties;
    }

    List<PartyId> persons() {
        return persons;
    }

    List<String> sources() {
        return sources;
    }

    List<ElementId> milestones() {
        return milestones;
    }

    List<ElementId> duties() {
        return duties;
    }

    /** New ids, to which references may lead from now on. */
    List<ElementId> more(String prefix, int size) {
        List<ElementId> ids = ids(prefix, size);
        elements.addAll(ids);
        return ids;
    }

    PartyId party() {
        return one(parties, PartyId.of("co-quan-khac"));
    }

    PartyId partyOrPerson() {
        return chance.oneIn(3) ? one(persons, PartyId.of("nguoi-khac")) : party();
    }

    PartyRef ref() {
        String party = party().value();
        return switch (chance.below(6)) {
            case 0 -> PartyRef.inRole(chance.of("requester", "nguoi-phat-hien", "party"));
            case 1 -> PartyRef.othersThan(party);
            case 2, 3 -> PartyRef.eachOf(party);
            default -> PartyRef.of(party);
        };
    }

    String source() {
        return one(sources, "tai-lieu-khac");
    }

    ElementId duty() {
        return one(duties, ElementId.of("nhiem-vu-khac"));
    }

    void relations(List<ElementId> ids) {
        relations = ids;
    }

    ElementId relation() {
        return one(relations, ElementId.of("van-ban-khac"));
    }

    ElementId element() {
        return one(elements, ElementId.of("noi-khac"));
    }

    /** A place in a document: most often an article with a clause, else any levels. */
    Provision provision() {
        List<Provision.Step> steps = new ArrayList<>();
        for (Level level : Level.values()) {
            boolean isUsual = level == Level.ARTICLE || level == Level.CLAUSE;
            if (chance.oneIn(isUsual ? 2 : 6)) {
                int most = level == Level.POINT ? 23 : chance.oneIn(9) ? 999 : 20;
                steps.add(new Provision.Step(
                        level, chance.between(1, most), chance.oneIn(5) ? chance.between(1, 23) : 0));
            }
        }
        return steps.isEmpty() ? Provision.of(Level.ARTICLE, "1") : new Provision(steps);
    }

    /** An event: a milestone, the known one, or any other. */
    String event() {
        return chance.oneIn(2)
                ? one(milestones, ElementId.of("ad-hoc")).value()
                : chance.of("ad-hoc", "khi-co-yeu-cau", "su-kien.2021_A", "9");
    }

    private <T> T one(List<T> ids, T astray) {
        return ids.isEmpty() || chance.oneIn(ASTRAY) ? astray : chance.of(ids);
    }

    private List<ElementId> ids(String prefix, int size) {
        return numbered(prefix, size).stream().map(ElementId::of).toList();
    }

    private List<String> numbered(String prefix, int size) {
        int count = chance.between(0, size);
        List<String> ids = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            ids.add(chance.oneIn(10) ? i + "." + prefix + "_-Z" : prefix + i);
        }
        return ids;
    }
}
