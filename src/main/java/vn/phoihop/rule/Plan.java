package vn.phoihop.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a book by what they look at, put together once for all checks. */
final class Plan {
    /**
     * The rules of one scope.
     *
     * @param rules its rules, in the order of the book
     * @param numbers the number of each in the book
     */
    record Group(List<Rule> rules, List<Integer> numbers) {}

    /**
     * How the elements of a group stand in a section.
     *
     * @param group the number of the group
     * @param part shows them
     */
    record Look(int group, Part<Object, ?> part) {}

    /** What is to be done with each rule. */
    @FunctionalInterface
    interface Each {
        void rule(Rule rule, int group, int place);
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<List<Look>> bySection = new ArrayList<>();
    private final List<Rule> rules;
    private final int[] groupOf;
    private final int[] placeOf;

    Plan(List<Rule> rules) {
        this.rules = rules;
        groupOf = new int[rules.size()];
        placeOf = new int[rules.size()];
        Map<Scope<?>, List<Integer>> byScope = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            byScope.computeIfAbsent(rules.get(i).scope(), scope -> new ArrayList<>())
                    .add(i);
        }
        byScope.forEach((scope, numbers) -> {
            for (int place = 0; place < numbers.size(); place++) {
                groupOf[numbers.get(place)] = groups.size();
                placeOf[numbers.get(place)] = place;
            }
            groups.add(new Group(numbers.stream().map(rules::get).toList(), List.copyOf(numbers)));
        });
        for (Section<?> section : Section.ALL) {
            List<Look> looks = new ArrayList<>();
            int group = 0;
            for (Scope<?> scope : byScope.keySet()) {
                Part<Object, ?> part = scope.part(section.number());
                if (part != null) {
                    looks.add(new Look(group, part));
                }
                group++;
            }
            bySection.add(looks);
        }
    }

    List<Group> groups() {
        return groups;
    }

    List<Look> looksAt(Section<?> section) {
        return bySection.get(section.number());
    }

    /** Goes through the rules in the order of the book. */
    void each(Each each) {
        for (int i = 0; i < rules.size(); i++) {
            each.rule(rules.get(i), groupOf[i], placeOf[i]);
        }
    }
}
