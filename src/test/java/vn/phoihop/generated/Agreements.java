package vn.phoihop.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.duty.ElementId;

/** Agreements made up from a seed: the same seed and size, the same agreement. */
public final class Agreements {
    /** The most elements in a list, where nobody says otherwise. */
    public static final int SIZE = 4;

    private static final List<AgreementKind> KINDS = kinds();

    private Agreements() {}

    public static Agreement of(long seed) {
        return of(seed, SIZE);
    }

    /**
     * Makes up one agreement.
     *
     * @param seed the seed
     * @param size the most elements in each of its lists, down to none; how many there are is left to chance
     */
    public static Agreement of(long seed, int size) {
        Chance chance = new Chance(seed);
        Wording wording = new Wording(chance);
        Figures figures = new Figures(chance);
        OwnFields own = new OwnFields(chance, wording);
        Ids ids = new Ids(chance, size);
        List<ElementId> relations = ids.more("qh", size);
        List<ElementId> clauses = ids.more("dk", size);
        List<ElementId> statements = ids.more("tb-", size);
        List<ElementId> targets = ids.more("ct", size);
        List<ElementId> ambiguities = ids.more("ndh", size);
        ids.relations(relations);
        Deadlines deadlines = new Deadlines(chance, wording, figures, ids);
        Recurrences recurrences = new Recurrences(chance, figures, deadlines);
        Duties duties = new Duties(chance, wording, own, ids, deadlines, recurrences);
        Elements elements = new Elements(chance, wording, figures, own, ids, duties, deadlines);
        return Agreement.builder()
                .id(ElementId.of("van-ban-" + chance.between(1, 4999)))
                .instrument(ElementId.of(chance.between(1, 4999) + "-ctph-" + chance.between(1990, 2045)))
                .kind(chance.of(KINDS))
                .title(wording.action())
                .aliases(chance.upTo(Math.min(size, 2), wording::alias))
                .number(chance.maybe(wording::number))
                .issued(chance.maybe(figures::day))
                .sources(ids.sources().stream().map(elements::source).toList())
                .parties(ids.parties().stream().map(elements::party).toList())
                .persons(ids.persons().stream().map(elements::person).toList())
                .participations(chance.upTo(size, elements::participation))
                .signing(chance.maybe(elements::signing))
                .term(chance.maybe(elements::term))
                .reckoning(deadlines.reckoning())
                .milestones(ids.milestones().stream().map(elements::milestone).toList())
                .relations(relations.stream().map(elements::relation).toList())
                .clauses(clauses.stream().map(elements::clause).toList())
                .statements(statements.stream().map(elements::statement).toList())
                .duties(ids.duties().stream().map(duties::duty).toList())
                .targets(targets.stream().map(elements::target).toList())
                .ambiguities(ambiguities.stream().map(elements::ambiguity).toList())
                .openLists(new TreeSet<>(chance.upTo(2, () -> chance.of(Agreement.Listing.values()))))
                .extensions(own.some())
                .build();
    }

    /** Agreements of neighbouring seeds, the first seed first. */
    public static Stream<Agreement> from(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(Agreements::of);
    }

    private static List<AgreementKind> kinds() {
        List<AgreementKind> kinds = new ArrayList<>(AgreementKind.known());
        kinds.add(AgreementKind.of("chi-thi"));
        kinds.add(AgreementKind.of("quyet-dinh-lien-nganh-2"));
        return List.copyOf(kinds);
    }
}
