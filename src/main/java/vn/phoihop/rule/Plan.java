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
     * @param scope the scope
     * @param rules its rules, in the order of the book
     * @param numbers the number of each in the book
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Group(Scope<?> scope, List<Rule> rules, int[] numbers) {}

    /** What is to be done with each rule. */
    @FunctionalInterface
    interface Each {
        void rule(Rule rule, int group, int place);
    }

    private final List<Group> groups;
    private final List<int[]> bySection = new ArrayList<>();
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
        List<Group> all = new ArrayList<>();
        byScope.forEach((scope, numbers) -> {
            for (int place = 0; place < numbers.size(); place++) {
                groupOf[numbers.get(place)] = all.size();
                placeOf[numbers.get(place)] = place;
            }
            int[] of = numbers.stream().mapToInt(Integer::intValue).toArray();
            all.add(new Group(scope, numbers.stream().map(rules::get).toList(), of));
        });
        groups = List.copyOf(all);
        for (Section<?> section : Section.ALL) {
            List<Integer> looking = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).scope().part(section.number()) != null) {
                    looking.add(i);
                }
            }
            bySection.add(looking.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    List<Group> groups() {
        return groups;
    }

    int[] groupsIn(Section<?> section) {
        return bySection.get(section.number());
    }

    /** Goes through the rules in the order of the book. */
    void each(Each each) {
        for (int i = 0; i < rules.size(); i++) {
            each.rule(rules.get(i), groupOf[i], placeOf[i]);
        }
    }
}
