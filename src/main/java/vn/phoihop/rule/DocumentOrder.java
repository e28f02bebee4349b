package vn.phoihop.rule;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Ambiguity;
import vn.phoihop.agreement.Clause;
import vn.phoihop.agreement.CrossReference;
import vn.phoihop.agreement.Milestone;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.agreement.Reckoning;
import vn.phoihop.agreement.Relation;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Statement;
import vn.phoihop.agreement.Target;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Cite;
import vn.phoihop.document.Source;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.Parts;
import vn.phoihop.internal.Steps;
import vn.phoihop.party.Identifier;
import vn.phoihop.party.Participation;
import vn.phoihop.party.Party;
import vn.phoihop.party.Person;
import vn.phoihop.time.Counting;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/**
 * The order in which places stand in an agreement as it is written: what holds others before what it holds, fields in
 * the order of the format, items by their number. Fields beside those of the format come last, by name; languages
 * likewise.
 */
final class DocumentOrder {
    /** The fields that hold occasions, of which one kind has an order of its own. */
    private static final List<String> OCCASIONS = List.of(
            "start",
            "once",
            "each",
            "from",
            "until",
            "after",
            "aheadOf",
            "sameDayAs",
            "of",
            "lastOf",
            "firstOf",
            "monthAfter");

    /** The fields that hold values with an order of their own; the rest hold plain values or languages. */
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("", Agreement.class),
            Map.entry("sources", Source.class),
            Map.entry("parties", Party.class),
            Map.entry("identifiers", Identifier.class),
            Map.entry("persons", Person.class),
            Map.entry("participations", Participation.class),
            Map.entry("signing", Signing.class),
            Map.entry("term", Term.class),
            Map.entry("reckoning", Reckoning.class),
            Map.entry("counting", Counting.class),
            Map.entry("milestones", Milestone.class),
            Map.entry("relations", Relation.class),
            Map.entry("clauses", Clause.class),
            Map.entry("references", CrossReference.class),
            Map.entry("statements", Statement.class),
            Map.entry("duties", Duty.class),
            Map.entry("bearers", Bearers.class),
            Map.entry("window", Duty.Window.class),
            Map.entry("renewal", Term.Renewal.class),
            Map.entry("baseline", Quantity.class),
            Map.entry("every", Recurrence.class),
            Map.entry("parts", Parts.class),
            Map.entry("items", Parts.Part.class),
            Map.entry("deadline", Deadline.class),
            Map.entry("earliestOf", Deadline.class),
            Map.entry("latestOf", Deadline.class),
            Map.entry("cases", Deadline.Case.class),
            Map.entry("then", Deadline.class),
            Map.entry("otherwise", Deadline.class),
            Map.entry("targets", Target.class),
            Map.entry("quantity", Quantity.class),
            Map.entry("ambiguities", Ambiguity.class),
            Map.entry("readings", Ambiguity.Reading.class),
            Map.entry("choice", Ambiguity.Choice.class),
            Map.entry("cites", Cite.class));

    private static final Map<String, Map<String, Integer>> RANKS = ranks();

    private DocumentOrder() {}

    private static Map<String, Map<String, Integer>> ranks() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        TYPES.forEach((field, type) -> all.put(field, ranks(type)));
        OCCASIONS.forEach(field -> all.put(field, ranks(Occasion.After.class)));
        return Map.copyOf(all);
    }

    private static Map<String, Integer> ranks(Class<?> type) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            ranks.put(name, ranks.size());
        }
        return Map.copyOf(ranks);
    }

    /** Sorts what was reported by its place, and at one place by the number of the rule; what is sorted stays. */
    static void sort(List<Draft> drafts) {
        record Placed(List<String> steps, Draft draft) {}
        Comparator<Placed> order = (one, other) -> compare(one.steps, other.steps);
        List<Placed> placed = new ArrayList<>(drafts.size());
        drafts.forEach(draft -> placed.add(new Placed(steps(draft.pointer()), draft)));
        placed.sort(order.thenComparingInt(one -> one.draft.number()));
        for (int i = 0; i < placed.size(); i++) {
            drafts.set(i, placed.get(i).draft);
        }
    }

    /** Compares two pointers. */
    static int compare(String one, String other) {
        return compare(steps(one), steps(other));
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static int compare(List<String> one, List<String> other) {
        String field = "";
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                return compare(field, a, b);
            }
            if (Steps.index(a) < 0) {
                field = a;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(String field, String one, String other) {
        int a = Steps.index(one);
        int b = Steps.index(other);
        if (a >= 0 && b >= 0) {
            return Integer.compare(a, b);
        }
        Map<String, Integer> ranks = RANKS.getOrDefault(field, Map.of());
        int rank = Integer.compare(
                ranks.getOrDefault(one, Integer.MAX_VALUE), ranks.getOrDefault(other, Integer.MAX_VALUE));
        return rank != 0 ? rank : one.compareTo(other);
    }
}
