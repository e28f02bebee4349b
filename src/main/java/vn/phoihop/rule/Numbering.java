package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Clause;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Provision.Level;
import vn.phoihop.document.Provision.Step;
import vn.phoihop.rule.Scope.Citation;
import vn.phoihop.rule.Scope.Gap;
import vn.phoihop.rule.Scope.Numbered;

/**
 * How the clauses of an agreement are numbered: what stands beside what, and what is missing between.
 *
 * <p>A clause says that all it names is there: {@code khoản 2 Điều 5} that there is an Article 5. What is not named is
 * missing only where the agreement was read from a full text, or from no source at all, being a draft.
 */
final class Numbering {
    private static final Comparator<Step> ORDER =
            Comparator.comparingInt(Step::number).thenComparingInt(Step::inserted);

    /** The parts that stand beside one another: those of one level in one larger part, or all articles. */
    private record Row(List<Step> above, Level level) {}

    private final boolean isSilenceTelling;
    private final Map<Row, NavigableSet<Step>> rows = new HashMap<>();
    private final Map<Level, Set<Integer>> numbers = new EnumMap<>(Level.class);
    private final List<List<Provision>> named = new ArrayList<>();
    private final Map<Provision, String> pointers = new HashMap<>();
    /** By the largest level they name; of two with different ones neither says where the other should be. */
    private final Map<Level, Provision> latest = new EnumMap<>(Level.class);

    private int shown;

    Numbering(Agreement agreement) {
        isSilenceTelling = agreement.sources().isEmpty()
                || agreement.sources().stream()
                        .anyMatch(source -> source.completeness().isSilenceTelling());
        for (Clause clause : agreement.clauses()) {
            named.add(add(clause.provision()));
        }
    }

    /** Shows a clause; asked for one clause after the other. */
    Numbered numbered(Clause clause) {
        int index = shown++;
        Provision place = clause.provision().withoutDivisions();
        String pointer = "/clauses/" + index + "/provision";
        Optional<String> earlier = Optional.ofNullable(pointers.putIfAbsent(place, pointer));
        Optional<Provision> before =
                Optional.ofNullable(latest.put(place.steps().get(0).level(), place));
        return new Numbered(clause, earlier, before.filter(other -> other.compareTo(place) > 0), gap(index));
    }

    /** Looks at a cited place; the article alone is enough to find it, whatever chapter it is cited with. */
    Citation citation(Provision place) {
        List<Provision> wholes = isSilenceTelling ? wholes(place.withoutDivisions()) : List.of();
        return new Citation(place, wholes.stream().filter(this::isMissing).findFirst());
    }

    /** Gives what a place names that was not named before, the largest first. */
    private List<Provision> add(Provision provision) {
        List<Provision> fresh = new ArrayList<>();
        for (Provision whole : wholes(provision)) {
            Step step = whole.last();
            if (rows.computeIfAbsent(row(whole), row -> new TreeSet<>(ORDER)).add(step)) {
                numbers.computeIfAbsent(step.level(), level -> new HashSet<>()).add(step.number());
                fresh.add(whole);
            }
        }
        return fresh;
    }

    /** The parts that a place lies in, the largest first and itself last. */
    private static List<Provision> wholes(Provision provision) {
        List<Provision> wholes = new ArrayList<>();
        for (int i = 1; i <= provision.steps().size(); i++) {
            wholes.add(new Provision(provision.steps().subList(0, i)).withoutDivisions());
        }
        return wholes;
    }

    private static Row row(Provision provision) {
        List<Step> steps = provision.steps();
        return new Row(steps.subList(0, steps.size() - 1), provision.last().level());
    }

    /** The first gap right before what a clause is the first to name; empty if there is none or silence tells nothing. */
    private Optional<Gap> gap(int clause) {
        return isSilenceTelling
                ? named.get(clause).stream().flatMap(part -> gap(part).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<Gap> gap(Provision part) {
        Step step = part.last();
        Row row = row(part);
        NavigableSet<Step> beside = rows.get(row);
        Step first = firstMissing(step, beside == null ? null : beside.lower(step), row);
        return first == null
                ? Optional.empty()
                : step.previous().map(last -> new Gap(beside(part, first), beside(part, last)));
    }

    private @Nullable Step firstMissing(Step step, @Nullable Step lower, Row row) {
        if (step.inserted() > 0) {
            int inserted = lower == null || lower.number() != step.number() ? 0 : lower.inserted() + 1;
            return inserted == step.inserted() ? null : new Step(step.level(), step.number(), inserted);
        }
        int number = lower == null ? 1 : lower.number() + 1;
        return number >= step.number() || (lower == null && goesOn(step, row))
                ? null
                : new Step(step.level(), number, 0);
    }

    /** Chapters may be numbered through all parts, and sections through all chapters. */
    private boolean goesOn(Step step, Row row) {
        return step.level().compareTo(Level.ARTICLE) < 0
                && !row.above().isEmpty()
                && numbers.getOrDefault(step.level(), Set.of()).contains(step.number() - 1);
    }

    private static Provision beside(Provision part, Step step) {
        List<Step> steps = new ArrayList<>(part.steps());
        steps.set(steps.size() - 1, step);
        return new Provision(steps);
    }

    private boolean isMissing(Provision part) {
        NavigableSet<Step> row = rows.get(row(part));
        return row != null && !row.contains(part.last());
    }
}
